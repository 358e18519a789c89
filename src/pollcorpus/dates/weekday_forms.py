"""Forms of weekdays: alone, of a week, or counted from another date."""

from __future__ import annotations

from pollcorpus.dates.count_forms import COUNTS, DAY_OR_SO
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression, Weekday
from pollcorpus.dates.portions import OnWeekday
from pollcorpus.dates.relations import Joined
from pollcorpus.models import DateKind


@rule("weekday", DateKind.WEEKDAY, "WEEKDAY (?: [OF ,]? DAYPART )?")
def _weekday(parts: Parts) -> Expression | None:
    return Weekday(parts.all("WEEKDAY")[0])


@rule("weekday of a week", DateKind.WEEKDAY, "RELATION WEEKDAY (?: OF? DAYPART )?")
def _relative_weekday(parts: Parts) -> Expression | None:
    # "past Monday" is the latest one, whichever week it was in
    past = parts.first("RELATION") == -2
    return Weekday(parts.all("WEEKDAY")[0], None if past else parts.offset, past)


@rule(
    "weekday of a week",
    DateKind.WEEKDAY,
    "WEEKDAY (?: LINK )? ,? RELATION WEEK",
    "RELATION WEEK ,? (?: LINK | ON )? WEEKDAY (?: OF? DAYPART )?",
)
def _weekday_of_week(parts: Parts) -> Expression | None:
    return Weekday(parts.all("WEEKDAY")[0], parts.offset)


@rule(
    "weekdays of a week",
    DateKind.RANGE,
    "RELATION WEEK (?:LINK)? (?: FROM | BETWEEN )? WEEKDAY (?: RANGE | - ) WEEKDAY",
)
def _weekdays_of_week(parts: Parts) -> Expression | None:
    first, last = parts.all("WEEKDAY")
    return Joined(Weekday(first, parts.offset), Weekday(last, parts.offset))


@rule(
    "weekday of a week",
    DateKind.WEEKDAY,
    f"WEEKDAY ,? (?P<of>{COUNTS} (?: LATER | HENCE | AGO | (?: FROM | AFTER ) {DAY_OR_SO}))",
)
def _weekday_from(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return OnWeekday(of, parts.all("WEEKDAY")[0]) if of else None
