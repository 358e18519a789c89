"""Forms of weekdays: alone, of a week, or counted from another date."""

from __future__ import annotations

from pollcorpus.dates.count_forms import COUNTS, DAY_OR_SO
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression, RelativeDay, Weekday
from pollcorpus.dates.portions import CountedWeekday, OnWeekday
from pollcorpus.dates.relations import Joined
from pollcorpus.models import DateKind


@rule("weekday", DateKind.WEEKDAY, "WEEKDAY (?: [OF ,]? DAYPART )?")
def _weekday(parts: Parts) -> Expression | None:
    return Weekday(parts.all("WEEKDAY")[0])


@rule("weekday of a week", DateKind.WEEKDAY, "RELATION WEEKDAY (?: OF? DAYPART )?")
def _relative_weekday(parts: Parts) -> Expression | None:
    # "past Monday" is the latest one, "coming Monday" the next, whichever week it is in
    relation, weekday = parts.first("RELATION") or 0, parts.all("WEEKDAY")[0]
    if relation == -1:
        return Weekday(weekday, nearest=-_NEAREST)
    if abs(relation) == _NEAREST:
        return Weekday(weekday, nearest=parts.offset)
    return Weekday(weekday, parts.offset)


_NEAREST = 2


@rule("weekday of a week", DateKind.WEEKDAY, "WEEKDAY RELATION (?! UNIT | WEEKDAY | MONTH | YEAR )")
def _weekday_last(parts: Parts) -> Expression | None:
    # "on Monday last", but not "on Monday, following the ..."
    sure = parts.offset and parts.clause_ends_at(parts.words[-1].stop)
    return Weekday(parts.all("WEEKDAY")[0], nearest=parts.offset) if sure else None


@rule(
    "weekday of a week",
    DateKind.WEEKDAY,
    "THE? WEEKDAY (?: AFTER | BEFORE ) RELATION (?! UNIT | WEEKDAY | MONTH | YEAR )",
)
def _weekday_after_next(parts: Parts) -> Expression | None:
    side = 1 if parts.first("AFTER") is not None else -1
    return Weekday(parts.all("WEEKDAY")[0], 2 * side) if parts.offset == side else None


@rule(
    "counted weekday",
    DateKind.WEEKDAY,
    "(?P<count> COUNT ) (?: WEEKDAYS | WEEKDAY ) (?: AGO | FROM (?: TODAY | NOW ) )",
    "(?P<count> COUNT ) (?: WEEKDAYS | WEEKDAY ) (?: AFTER | BEFORE | FROM ) THE?"
    f" (?P<of>{DAY_OR_SO})",
    f"THE WEEKDAY (?: AFTER | BEFORE ) THE? (?P<of>{DAY_OR_SO})",
)
def _counted_weekday(parts: Parts) -> Expression | None:
    count = parts.within("count")[0].value if parts.within("count") else 1
    back = parts.first("AGO", "BEFORE") is not None
    of = parts.inner("of") if parts.within("of") else RelativeDay(0)
    weekday = parts.all("WEEKDAYS", "WEEKDAY")[0]
    return CountedWeekday(of, weekday, -count if back else count) if of and count else None


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
    f"(?P<of>{COUNTS} HENCE ) ,? WEEKDAY",
)
def _weekday_from(parts: Parts) -> Expression | None:
    # "a day after the results, on Monday": from which day is not known, and which one is told
    if parts.counts_from_event:
        return Weekday(parts.all("WEEKDAY")[0])
    of = parts.inner("of")
    return OnWeekday(of, parts.all("WEEKDAY")[0]) if of else None


@rule(
    "weekday after a day",
    DateKind.WEEKDAY,
    f"(?P<of>{COUNTS} (?: LATER | HENCE | (?: FROM | AFTER ) {DAY_OR_SO})) ,? ON WEEKDAY",
)
def _weekday_on_or_after(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return OnWeekday(of, parts.all("WEEKDAY")[-1], from_day=True) if of else None
