"""Which days news can be of."""

from __future__ import annotations

from pollcorpus.models import PartialDate, Problem, Severity

EARLIEST_YEAR = 1780
"""India's first newspaper, Hicky's Bengal Gazette, came out in 1780."""
LATEST_YEAR = 2100


def is_possible(date: PartialDate) -> bool:
    """Tell whether news can be of that date."""
    days = [day for day in (date.earliest, date.latest) if day is not None]
    return all(EARLIEST_YEAR <= day.year <= LATEST_YEAR for day in days)


def impossible_date(text: str, kind: str = "impossible date") -> Problem:
    """Return the problem that a page or a record bears a date which cannot be; no path is set."""
    return Problem(
        kind=kind,
        path="",
        message=f"is dated {text[:60]!r}",
        advice=f"a day from {EARLIEST_YEAR} to {LATEST_YEAR} was expected; the date was left out",
        severity=Severity.WARNING,
    )


def wrong_weekday(text: str, date: PartialDate) -> Problem:
    """Return the problem that a page's date does not fall on its weekday; no path is set."""
    return Problem(
        kind="date conflict",
        path="",
        message=f"is dated {text[:60]!r}, but {date} is not that weekday",
        advice="the date was kept",
        severity=Severity.WARNING,
    )
