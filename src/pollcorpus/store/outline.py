"""What each article says as plain values: what `python -m pollcorpus extract` prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pollcorpus.models import Claim, Evidence, Extraction, MeetingReport, SeatPlanReport
from pollcorpus.models.plain import Plain, article_outline, edtf
from pollcorpus.resolve import Resolution


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
        "date_inferred": report.date is not None and report.date.inferred,
        "status": report.status.value.value,
        "inferred": report.inferred,
        "place": report.place.value if report.place else None,
        "participants": _labels(report.participants),
        "absent": _labels(report.absentees),
        "people_inferred": _labels(
            c for c in (*report.participants, *report.absentees) if c.inferred
        ),
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
