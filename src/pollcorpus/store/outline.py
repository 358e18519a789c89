"""Records as plain values, for JSON and data frames; what `python -m pollcorpus extract` prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from pollcorpus.models import (
    Actor,
    ActorRef,
    Article,
    Claim,
    Disagreement,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    PartialDate,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.resolve import Resolution

Plain: TypeAlias = dict[str, Any]
"""A record as JSON has it: text, numbers, true, false, null, lists and objects of them."""


def outline(extraction: Extraction, resolution: Resolution) -> Plain:
    """Outline what one article says, as strings, numbers, lists and dicts.

    Meetings and seat plans carry the ids of the resolved records, so that
    they are the same in all articles which tell of the same one. Everything
    else is this article's own: what it does not say is None.
    """
    article = extraction.article
    keys = ("id", "source_id", "path", "format", "language", "published", "headline")
    facts = article_outline(article)
    return {
        "article": {key: facts[key] for key in keys},
        "actors": _actors(extraction),
        "meetings": [
            _meeting(report, resolution.meeting_ids[article.id, index])
            for index, report in enumerate(extraction.meetings)
        ],
        "seat_plans": [
            _seat_plan(report, resolution.plan_ids[article.id, index])
            for index, report in enumerate(extraction.seat_plans)
        ],
    }


def edtf(date: PartialDate | None) -> str | None:
    """Return a date's EDTF string, None for None."""
    return None if date is None else str(date)


def _actors(extraction: Extraction) -> list[Plain]:
    forms: dict[str, dict[str, None]] = {}
    for mention in extraction.mentions:
        if mention.actor is not None:
            forms.setdefault(mention.actor.id, {})[mention.text] = None
    return [
        {
            "id": actor.id,
            "label": actor.name,
            "kind": actor.kind.value,
            "names": list(forms[actor.id]),
        }
        for actor in extraction.actors
    ]


def _meeting(report: MeetingReport, ident: str) -> Plain:
    return {
        "meeting": ident,
        "date": edtf(report.date.value) if report.date else None,
        "status": report.status.value.value,
        "place": report.place.value if report.place else None,
        "participants": _labels(report.participants),
        "absent": _labels(report.absentees),
        "organisations": _labels(report.organisations),
        "evidence": _quotations(report.evidence),
    }


def _seat_plan(report: SeatPlanReport, ident: str) -> Plain:
    seats = report.seats.value
    return {
        "plan": ident,
        "party": str(report.party.value),
        "election": report.election.value if report.election else None,
        "territory": report.territory.value,
        "min": seats.at_least,
        "max": seats.at_most,
        "approximate": seats.approximate,
        "status": report.status.value.value,
        "constituencies": _labels(report.constituencies),
        "evidence": _quotations(report.evidence),
    }


def _labels(claims: Iterable[Claim[Any]]) -> list[str]:
    return list(dict.fromkeys(str(claim.value) for claim in claims))


def _quotations(evidence: Iterable[Evidence]) -> list[Plain]:
    return [{"start": e.start, "stop": e.stop, "quote": e.quote} for e in evidence]


# ---- resolved records -----------------------------------------------------------------------


def meeting_outline(meeting: Meeting) -> Plain:
    """Outline a meeting as all its reports tell it."""
    return {
        "id": meeting.id,
        "date": edtf(meeting.date),
        "status": meeting.status.value,
        "place": meeting.place,
        "time": meeting.time,
        "duration": meeting.duration,
        "host": meeting.host and meeting.host.name,
        "participants": _names(meeting.participants),
        "absent": _names(meeting.absentees),
        "organisations": _names(meeting.organisations),
        "agenda": list(meeting.agenda),
        "articles": list(meeting.articles),
        "independent_reports": meeting.independent_reports,
        "disagreements": [_disagreement(d) for d in meeting.disagreements],
    }


def seat_plan_outline(plan: SeatPlan) -> Plain:
    """Outline a seat plan as all its reports tell it."""
    return {
        "id": plan.id,
        "party": plan.party.name,
        "election": plan.election,
        "territory": plan.territory,
        "min": plan.seats.at_least,
        "max": plan.seats.at_most,
        "approximate": plan.seats.approximate,
        "status": plan.status.value,
        "constituencies": list(plan.constituencies),
        "articles": list(plan.articles),
        "warnings": list(plan.warnings),
        "disagreements": [_disagreement(d) for d in plan.disagreements],
    }


def actor_outline(actor: Actor) -> Plain:
    """Outline an actor."""
    return {
        "id": actor.id,
        "label": actor.name,
        "kind": actor.kind.value,
        "known": actor.ref.known,
        "names": [{"language": language, "name": name} for language, name in actor.names],
        "articles": list(actor.articles),
        "mentions": len(actor.mentions),
    }


def article_outline(article: Article) -> Plain:
    """Outline an article, with its text and without its records."""
    return {
        "id": article.id,
        "source_id": article.source.source_id,
        "path": article.source.path,
        "format": article.source.format,
        "language": article.language,
        "published": edtf(article.published),
        "publisher": article.publisher,
        "url": article.url,
        "headline": article.headline,
        "byline": article.byline,
        "dateline": article.dateline,
        "body": article.body,
    }


def _disagreement(disagreement: Disagreement) -> Plain:
    return {
        "about": disagreement.about,
        "subject": disagreement.subject and disagreement.subject.name,
        "sides": [
            {"value": side.value, "articles": list(side.articles)} for side in disagreement.sides
        ],
    }


def _names(actors: Iterable[ActorRef]) -> list[str]:
    return [actor.name for actor in actors]
