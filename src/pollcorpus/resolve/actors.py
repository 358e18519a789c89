"""Mentions of many articles to actors: the same one in both scripts is one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, field, frozen

from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.gazetteer.skeleton import parts, same_name, skeletons
from pollcorpus.models import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Article,
    Claim,
    Evidence,
    Extraction,
    MeetingReport,
    Mention,
    PartialDate,
    SeatPlanReport,
    Span,
)
from pollcorpus.resolve.posts import known_affiliations, said_while_alive

NOWHERE: Mapping[str, Mapping[str, ActorRef]] = MappingProxyType({})
"""No article has actors that are others only in it."""


@frozen
class Appearance:
    """When an article appeared, as far as that is known."""

    earliest: date | None
    latest: date | None

    @classmethod
    def of(cls, published: PartialDate | None) -> Appearance:
        """Take the days that a date of publication leaves open; all of them without one."""
        if published is None:
            return cls(None, None)
        return cls(published.earliest, published.latest)


def resolve_actors(
    extractions: Sequence[Extraction],
    placed: Mapping[str, Claim[PartialDate]] | None = None,
    known: Gazetteer | None = None,
) -> tuple[Actor, ...]:
    """Make one record per actor, with its names by language and its mentions, by id.

    `placed` tells by an article's id since when one without a date can have
    appeared.
    """
    told: dict[ActorRef, _Told] = defaultdict(_Told)
    for extraction in extractions:
        article = extraction.article
        inferred = (placed or {}).get(article.id)
        appeared = Appearance.of(inferred.value if inferred else article.published)
        for mention in extraction.mentions:
            if mention.actor is not None:
                told[mention.actor].note(mention, article)
                told[mention.actor].appeared[article.id] = appeared
        for report in extraction.affiliations:
            told[report.person].affiliations.append(report.affiliation(article.published))
    book = known or gazetteer()
    return tuple(told[ref].actor(ref, book) for ref in sorted(told, key=lambda ref: ref.id))


@frozen
class _Told:
    """What articles tell of one actor."""

    names: dict[tuple[str, str], None] = field(factory=dict)
    mentions: list[Evidence] = field(factory=list)
    appeared: dict[str, Appearance] = field(factory=dict)
    affiliations: list[Affiliation] = field(factory=list)

    def note(self, mention: Mention, article: Article) -> None:
        """Take down one mention."""
        self.names[article.language, " ".join(mention.text.split())] = None
        self.mentions.append(Evidence(article_id=article.id, span=mention.span, quote=mention.text))

    def actor(self, ref: ActorRef, book: Gazetteer) -> Actor:
        """Make the record."""
        appeared = self.appeared.values()
        return Actor(
            ref=ref,
            names=tuple(sorted(self.names)),
            labels=_labels(ref, book),
            affiliations=(
                *known_affiliations(ref, book),
                *said_while_alive(ref, sorted(self.affiliations, key=by_evidence), book),
            ),
            articles=tuple(sorted(self.appeared)),
            first_mention=_first(appeared),
            last_mention=_last(appeared),
            mentions=tuple(sorted(self.mentions, key=lambda e: (e.article_id, e.span))),
        )


def by_evidence(post: Affiliation) -> tuple[str, Span]:
    """Return what posts that articles tell of are ordered by."""
    return post.evidence[0].article_id, post.evidence[0].span


def _first(appeared: Collection[Appearance]) -> PartialDate | None:
    """When the first of some articles appeared, as exactly as that is known."""
    opened = [a.earliest for a in appeared if a.earliest]
    closed = [a.latest for a in appeared if a.latest]
    return stretch(
        min(opened, default=None) if len(opened) == len(appeared) else None,
        min(closed, default=None),
    )


def _last(appeared: Collection[Appearance]) -> PartialDate | None:
    """When the last of some articles appeared, as exactly as that is known."""
    opened = [a.earliest for a in appeared if a.earliest]
    closed = [a.latest for a in appeared if a.latest]
    return stretch(
        max(opened, default=None),
        max(closed, default=None) if len(closed) == len(appeared) else None,
    )


def stretch(earliest: date | None, latest: date | None) -> PartialDate | None:
    """Return the days between two ends, of which either may be open."""
    return PartialDate(earliest=earliest, latest=latest) if earliest or latest else None


def with_more(before: Actor, more: Actor) -> Actor:
    """Return an actor as further articles name it too, without their posts and mentions."""
    firsts = [Appearance.of(actor.first_mention) for actor in (before, more)]
    lasts = [Appearance.of(actor.last_mention) for actor in (before, more)]
    names = tuple(sorted({*before.names, *more.names}))
    return evolve(
        before, ref=more.ref, names=names, first_mention=_first(firsts), last_mention=_last(lasts)
    )


def _labels(ref: ActorRef, book: Gazetteer) -> tuple[tuple[str, str], ...]:
    """The canonical names of an actor of the gazetteer by language."""
    record = book.actor(ref.id) if ref.known else None
    if record is None:
        return ()
    named = (("en", record.names.en), ("hi", record.names.hi))
    return tuple((code, name) for code, name in named if name)


Spellings: TypeAlias = Mapping[str, "Spelling"]
"""How persons whom no list knows are written, by their ids."""


@frozen
class Spelling:
    """How articles write a person whom no list knows: by which labels, in which forms."""

    labels: set[ActorRef] = field(factory=set)
    forms: set[str] = field(factory=set)

    @property
    def ref(self) -> ActorRef:
        """The person, by the first of the labels."""
        return min(self.labels)

    @property
    def latin(self) -> bool:
        """Whether an article writes the name in Latin letters."""
        return any(form.isascii() for form in self.forms)

    @property
    def printed(self) -> str:
        """The form to compare: the label, or the longest form of a name that is never in Latin."""
        return self.ref.name if self.latin else max(sorted(self.forms), key=len)

    def sounds(self) -> set[str]:
        """Return what persons of one name share; nothing for a name of one word."""
        words = parts(self.printed)
        if len(words) < 2:
            return set()
        ends = {" ".join(pair) for pair in product(skeletons(words[0]), skeletons(words[-1]))}
        return ends | skeletons("".join(words))  # "Ram Naresh" is printed "Ramnaresh", too


def spellings(extractions: Iterable[Extraction]) -> dict[str, Spelling]:
    """Gather how articles write the persons whom no list knows."""
    found: dict[str, Spelling] = defaultdict(Spelling)
    for extraction in extractions:
        for ref, form in unlisted(extraction):
            found[ref.id].labels.add(ref)
            found[ref.id].forms.add(form)
    return dict(found)


def unlisted(extraction: Extraction) -> Iterator[tuple[ActorRef, str]]:
    """Yield each mention of a person whom no list knows: who it is, and the words."""
    for mention in extraction.mentions:
        if mention.actor and not mention.actor.known and mention.kind is ActorKind.PERSON:
            yield mention.actor, mention.text


def same_persons(written: Spellings) -> dict[str, ActorRef]:
    """Find which persons whom no list knows are named in two spellings or scripts.

    Maps the id of each to the actor to use for all its spellings: the one
    that an article writes in Latin letters, else the first by id. Names of
    one word are left apart: they say too little. Where articles label one id
    in several ways, the first label stands for all.
    """
    leaders: dict[str, list[ActorRef]] = defaultdict(list)
    same: dict[str, ActorRef] = {}
    for ident in sorted(written, key=lambda ident: (not written[ident].latin, ident)):
        spelling = written[ident]
        name, sounds = spelling.printed, sorted(spelling.sounds())
        heard = (other for sound in sounds for other in leaders[sound])
        leader = next((ref for ref in heard if same_name(name, ref.name)), None)
        if leader is not None:
            same[ident] = leader
            continue
        if len(spelling.labels) > 1:
            same[ident] = spelling.ref
        for sound in sounds:
            leaders[sound].append(spelling.ref)
    return same


def unify(
    extractions: Iterable[Extraction],
    same: Mapping[str, ActorRef],
    here: Mapping[str, Mapping[str, ActorRef]] = NOWHERE,
) -> tuple[Extraction, ...]:
    """Put one actor for several in all of the extractions: `same` maps ids to the one to use.

    `here` does so in some articles, given by their ids, before `same` does in all.
    """
    if not same and not here:
        return tuple(extractions)
    return tuple(_renamed(e, {**same, **here.get(e.article.id, {})}) for e in extractions)


def _renamed(extraction: Extraction, same: Mapping[str, ActorRef]) -> Extraction:
    if all(same.get(ref.id, ref) == ref for ref in extraction.actors):
        return extraction
    return evolve(
        extraction,
        mentions=tuple(
            evolve(m, actor=same.get(m.actor.id, m.actor)) if m.actor else m
            for m in extraction.mentions
        ),
        affiliations=tuple(
            evolve(report, person=same.get(report.person.id, report.person))
            for report in extraction.affiliations
        ),
        meetings=tuple(_renamed_meeting(report, same) for report in extraction.meetings),
        seat_plans=tuple(_renamed_plan(report, same) for report in extraction.seat_plans),
    )


def _renamed_meeting(report: MeetingReport, same: Mapping[str, ActorRef]) -> MeetingReport:
    return evolve(
        report,
        participants=_renamed_claims(report.participants, same),
        absentees=_renamed_claims(report.absentees, same),
        organisations=_renamed_claims(report.organisations, same),
        host=_renamed_claims((report.host,), same)[0] if report.host else None,
    )


def _renamed_plan(report: SeatPlanReport, same: Mapping[str, ActorRef]) -> SeatPlanReport:
    return evolve(report, party=_renamed_claims((report.party,), same)[0])


def _renamed_claims(
    claims: Sequence[Claim[ActorRef]], same: Mapping[str, ActorRef]
) -> tuple[Claim[ActorRef], ...]:
    return tuple(evolve(claim, value=same.get(claim.value.id, claim.value)) for claim in claims)
