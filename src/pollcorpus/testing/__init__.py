"""Hypothesis strategies for articles, dates, meetings, seat plans and all that they are made of.

Needs the extra `testing`. Hypothesis finds the strategies by itself where
pollcorpus is installed: `st.from_type(pollcorpus.Meeting)` and `@given(...)`
on an annotated test work without an import. All records keep what the
library promises; above all, evidence quotes its article exactly.

>>> from pollcorpus import testing
>>> testing.seat_counts()
seat_counts()
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from pollcorpus.testing.pages import articles, evidence, news_texts, spans
    from pollcorpus.testing.records import (
        actor_refs,
        claims,
        corpora,
        extractions,
        meeting_reports,
        meetings,
        partial_dates,
        seat_counts,
        seat_plan_reports,
        seat_plans,
    )

__all__ = [
    "actor_refs",
    "articles",
    "claims",
    "corpora",
    "evidence",
    "extractions",
    "meeting_reports",
    "meetings",
    "news_texts",
    "partial_dates",
    "register",
    "seat_counts",
    "seat_plan_reports",
    "seat_plans",
    "spans",
]

_TYPES = {
    "ActorRef": "actor_refs",
    "Article": "articles",
    "Evidence": "evidence",
    "Extraction": "extractions",
    "Meeting": "meetings",
    "MeetingReport": "meeting_reports",
    "PartialDate": "partial_dates",
    "SeatCount": "seat_counts",
    "SeatPlan": "seat_plans",
    "SeatPlanReport": "seat_plan_reports",
    "Span": "spans",
}


def register() -> None:
    """Tell Hypothesis which strategy makes which record; it calls this itself, by entry point."""
    from hypothesis import strategies as st

    from pollcorpus import models

    for model, strategy in _TYPES.items():
        st.register_type_strategy(getattr(models, model), partial(_made, strategy))


def _made(strategy: str, _: type) -> SearchStrategy[Any]:
    """Make a strategy when it is used: what it needs is imported then."""
    made: SearchStrategy[Any] = __getattr__(strategy)()
    return made


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in ("pages", "records"):
        found = getattr(import_module(f"{__name__}.{module}"), name, None)
        if found is not None:
            globals()[name] = found
            return found
    raise AttributeError(name)
