"""Hypothesis strategies for articles, dates, meetings, seat plans and all that they are made of.

Needs the extra: `pip install pollcorpus[testing]`. Hypothesis finds the
strategies by itself where pollcorpus is installed:
`st.from_type(pollcorpus.Meeting)` and `@given(...)` on an annotated test work
without an import. All records keep what the library promises; above all,
evidence quotes its article exactly.

===================  ======================================================
strategy             makes
===================  ======================================================
`articles`           an `Article`; `texts=` and `language=` say of what kind
`news_texts`         the text of a scraped page, in English, Hindi or either
`spans`              a `Span` within so many code points
`evidence`           an `Evidence` that quotes an article
`partial_dates`      a `PartialDate` of any precision
`seat_counts`        a `SeatCount`: exact, open, about or not given
`actor_refs`         an `ActorRef`, of some kinds or of any
`claims`             a `Claim` of values that another strategy makes
`meeting_reports`    what an article says of a meeting
`seat_plan_reports`  what an article says of a party's seats
`extractions`        all that one article says
`meetings`           a `Meeting`, resolved from a few reports
`seat_plans`         a `SeatPlan`, resolved from a few reports
`corpora`            a `Corpus` of a few articles
===================  ======================================================

The first call of `extract()` in a process compiles its word lists, which takes
longer than Hypothesis allows an example. A test that calls it says
`@settings(deadline=None)`, or `conftest.py` calls `pollcorpus.sample()` once.
`Corpus` alone is not registered as a type, since that would load the whole
library wherever Hypothesis runs: use `corpora()`.

>>> from pollcorpus import testing
>>> testing.seat_counts()
seat_counts()
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
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
    if find_spec("hypothesis") is None:
        raise ModuleNotFoundError(
            "the strategies need Hypothesis: pip install pollcorpus[testing]", name="hypothesis"
        )
    for module in ("pages", "records"):
        found = getattr(import_module(f"{__name__}.{module}"), name, None)
        if found is not None:
            globals()[name] = found
            return found
    raise AttributeError(name)


def __dir__() -> list[str]:
    # help() looks at all that is listed
    return sorted({*globals(), *(__all__ if find_spec("hypothesis") else ())})
