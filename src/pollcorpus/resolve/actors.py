"""Mentions of many articles to actors: the same one in both scripts is one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import product

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
        first, last = _ends(self.appeared.values())
        return Actor(
            ref=ref,
            names=tuple(sorted(self.names)),
            labels=_labels(ref, book),
            affiliations=(
                *known_affiliations(ref, book),
                *said_while_alive(ref, sorted(self.affiliations, key=_by_evidence), book),
            ),
            articles=tuple(sorted(self.appeared)),
            first_mention=first,
            last_mention=last,
            mentions=tuple(sorted(self.mentions, key=lambda e: (e.article_id, e.span))),
        )


def _by_evidence(post: Affiliation) -> tuple[str, Span]:
    return post.evidence[0].article_id, post.evidence[0].span


def _ends(
    appeared: Iterable[Appearance],
) -> tuple[PartialDate | None, PartialDate | None]:
    """When the first and the last of some articles appeared, as exactly as that is known."""
    known = tuple(appeared)
    opened = [a.earliest for a in known if a.earliest]
    closed = [a.latest for a in known if a.latest]
    all_open, all_closed = len(opened) == len(known), len(closed) == len(known)
    first = _stretch(min(opened) if all_open else None, min(closed, default=None))
    last = _stretch(max(opened, default=None), max(closed) if all_closed else None)
    return first, last


def _stretch(earliest: date | None, latest: date | None) -> PartialDate | None:
    return PartialDate(earliest=earliest, latest=latest) if earliest or latest else None


def _labels(ref: ActorRef, book: Gazetteer) -> tuple[tuple[str, str], ...]:
    """The canonical names of an actor of the gazetteer by language."""
    record = book.actor(ref.id) if ref.known else None
    if record is None:
        return ()
    named = (("en", record.names.en), ("hi", record.names.hi))
    return tuple((code, name) for code, name in named if name)


def same_persons(extractions: Sequence[Extraction]) -> dict[str, ActorRef]:
    """Find persons whom no list knows and who are named in two spellings or scripts.

    Maps the id of each to the actor to use for all its spellings: the one
    that an article writes in Latin letters, else the first by id. Names of
    one word are left apart: they say too little.
    """
    spellings: dict[ActorRef, set[str]] = defaultdict(set)
    for extraction in extractions:
        for mention in extraction.mentions:
            if mention.actor and not mention.actor.known and mention.kind is ActorKind.PERSON:
                spellings[mention.actor].add(mention.text)
    by_sound: dict[tuple[str, str], list[ActorRef]] = defaultdict(list)
    same: dict[str, ActorRef] = {}
    for ref in sorted(spellings, key=lambda ref: (_not_latin(spellings[ref]), ref.id)):
        name = _printed(ref, spellings[ref])
        keys = _sound_keys(name)
        heard = (other for key in sorted(keys) for other in by_sound[key])
        leader = next((other for other in heard if same_name(name, other.name)), None)
        if leader is not None:
            same[ref.id] = leader
        else:
            for key in keys:
                by_sound[key].append(ref)
    return same


def _not_latin(forms: set[str]) -> bool:
    return not any(form.isascii() for form in forms)


def _printed(ref: ActorRef, forms: set[str]) -> str:
    """The form to compare: the label, or the longest form of a name that is never in Latin."""
    return max(sorted(forms), key=len) if _not_latin(forms) else ref.name


def _sound_keys(name: str) -> set[tuple[str, str]]:
    words = parts(name)
    if len(words) < 2:
        return set()
    return set(product(skeletons(words[0]), skeletons(words[-1])))


def unify(extractions: Iterable[Extraction], same: dict[str, ActorRef]) -> tuple[Extraction, ...]:
    """Put one actor for several in all of the extractions: `same` maps ids to the one to use."""
    if not same:
        return tuple(extractions)
    return tuple(_renamed(extraction, same) for extraction in extractions)


def _renamed(extraction: Extraction, same: dict[str, ActorRef]) -> Extraction:
    if not any(ref.id in same for ref in extraction.actors):
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


def _renamed_meeting(report: MeetingReport, same: dict[str, ActorRef]) -> MeetingReport:
    return evolve(
        report,
        participants=_renamed_claims(report.participants, same),
        absentees=_renamed_claims(report.absentees, same),
        organisations=_renamed_claims(report.organisations, same),
        host=_renamed_claims((report.host,), same)[0] if report.host else None,
    )


def _renamed_plan(report: SeatPlanReport, same: dict[str, ActorRef]) -> SeatPlanReport:
    return evolve(report, party=_renamed_claims((report.party,), same)[0])


def _renamed_claims(
    claims: Sequence[Claim[ActorRef]], same: dict[str, ActorRef]
) -> tuple[Claim[ActorRef], ...]:
    return tuple(evolve(claim, value=same.get(claim.value.id, claim.value)) for claim in claims)
