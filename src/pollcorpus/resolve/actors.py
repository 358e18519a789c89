"""Mentions of many articles to actors: the same one in both scripts is one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import evolve

from pollcorpus.gazetteer import Gazetteer, Membership, gazetteer
from pollcorpus.models import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Claim,
    Evidence,
    Extraction,
    MeetingReport,
    SeatPlanReport,
)


def resolve_actors(extractions: Sequence[Extraction]) -> tuple[Actor, ...]:
    """Make one record per actor, with its names by language and its mentions, by id."""
    names: dict[ActorRef, dict[tuple[str, str], None]] = defaultdict(dict)
    mentions: dict[ActorRef, list[Evidence]] = defaultdict(list)
    for extraction in extractions:
        article = extraction.article
        for mention in extraction.mentions:
            if mention.actor is None:
                continue
            names[mention.actor][article.language, " ".join(mention.text.split())] = None
            evidence = Evidence(article_id=article.id, span=mention.span, quote=mention.text)
            mentions[mention.actor].append(evidence)
    return tuple(
        Actor(
            ref=ref,
            names=tuple(sorted(names[ref])),
            affiliations=_affiliations(ref),
            articles=tuple(sorted({e.article_id for e in mentions[ref]})),
            mentions=tuple(sorted(mentions[ref], key=lambda e: (e.article_id, e.span))),
        )
        for ref in sorted(names, key=lambda ref: ref.id)
    )


def _affiliations(ref: ActorRef) -> tuple[Affiliation, ...]:
    """The posts that the gazetteer lists for a person."""
    if not ref.known or ref.kind is not ActorKind.PERSON:
        return ()
    book = gazetteer()
    return tuple(
        Affiliation(
            role=post.role,
            organisation=_organisation(book, post),
            start=post.start,
            end=post.end,
        )
        for post in book.posts(ref.id.removeprefix("person:"))
    )


def _organisation(book: Gazetteer, post: Membership) -> str:
    """Name the body of a post: a party by its label, a government by its state."""
    if post.organisation in book.parties:
        return book.parties[post.organisation].names.en
    return book.states[post.state].name if post.state in book.states else post.organisation


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
