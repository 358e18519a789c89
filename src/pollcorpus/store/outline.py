"""What each article says as plain values: what `python -m pollcorpus extract` prints."""

from __future__ import annotations

from collections.abc import Sequence

from pollcorpus.models import Extraction, MeetingReport, SeatPlanReport
from pollcorpus.models.plain import Plain, article_outline
from pollcorpus.resolve import Resolution

_OF_MEETINGS = (
    *("date", "date_inferred", "status", "inferred", "place"),
    *("participants", "absent", "people_inferred", "organisations"),
)
_OF_SEAT_PLANS = (
    *("party", "election", "territory", "min", "max", "approximate"),
    *("status", "constituencies"),
)


def outline(extraction: Extraction, resolution: Resolution) -> Plain:
    """Outline what one article says, as strings, numbers, lists and dicts.

    Meetings and seat plans carry the ids of the resolved records, so that
    they are the same in all articles which tell of the same one. Everything
    else is this article's own: what it does not say is None. What the user
    dropped is left out.
    """
    article = extraction.article
    keys = ("id", "source_id", "path", "format", "language", "published", "headline")
    facts = article_outline(article)
    return {
        "article": {key: facts[key] for key in keys},
        "actors": _actors(extraction),
        "meetings": [
            _meeting(report, ident)
            for number, report in enumerate(extraction.meetings)
            if (ident := resolution.meeting_ids.get((article.id, number)))
        ],
        "seat_plans": [
            _seat_plan(report, ident)
            for number, report in enumerate(extraction.seat_plans)
            if (ident := resolution.plan_ids.get((article.id, number)))
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
    return {"meeting": ident, **_kept(report.to_dict(), _OF_MEETINGS), **_quoted(report)}


def _seat_plan(report: SeatPlanReport, ident: str) -> Plain:
    return {"plan": ident, **_kept(report.to_dict(), _OF_SEAT_PLANS), **_quoted(report)}


def _kept(told: Plain, keys: Sequence[str]) -> Plain:
    return {key: told[key] for key in keys}


def _quoted(report: MeetingReport | SeatPlanReport) -> Plain:
    """The quotations of a report, all of which are from its article."""
    return {
        "evidence": [{"start": e.start, "stop": e.stop, "quote": e.quote} for e in report.evidence]
    }
