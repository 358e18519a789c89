"""Days that are told without their year: which periods keep them, and that a query says so."""

from __future__ import annotations

from datetime import timedelta

from pollcorpus.models import PartialDate
from pollcorpus.store.shelf import Kind, Shelf

_YEAR = timedelta(days=364)


def fits_every_day(days: PartialDate) -> bool:
    """Tell whether a period is a year or longer, so that every day of an unknown year fits it.

    >>> [fits_every_day(PartialDate.parse(days)) for days in ("2022", "2022-04", "2022-04-01/..")]
    [True, False, True]
    """
    ends = days.limits()
    return ends is not None and ends[1] - ends[0] >= _YEAR


def note_on(days: PartialDate | None, shelf: Shelf, kind: Kind) -> tuple[str, ...]:
    """Say that records of the corpus whose year is not told are kept for a period, or left out."""
    if days is None or days.limits() is None:
        return ()
    left_out = fits_every_day(days)
    select = f"SELECT yearless FROM {kind}_list WHERE yearless IS NOT NULL"
    fits = "" if left_out else " AND may_fall(NULL, NULL, yearless, ?)"
    found = shelf.once(f"{select}{fits} LIMIT 1", () if left_out else (str(days),))
    done = "left out: they fit every year" if left_out else "kept where they fit"
    return tuple(f"days told without a year, such as {day}, are {done}" for (day,) in found)
