"""Forms that count from the day of writing or from another date."""

from __future__ import annotations

from pollcorpus.dates.clock_forms import Dateless
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression, OfYear, RelativeDay, Weekday
from pollcorpus.dates.portions import OnWeekday
from pollcorpus.dates.relations import (
    Beside,
    Joined,
    Offset,
    Origin,
    Stretch,
    Whole,
)
from pollcorpus.dates.words import Word, unit_of
from pollcorpus.models import DateKind
from pollcorpus.models.edtf import MonthDay

NOW = "now"
"""The name of a form that counts only as the end of a stretch."""

_COUNTS = "(?: COUNT AND? [-]? UNIT (?: ,? AND? NUMBER UNIT ){0,3} )"
DAY_OR_SO = (
    "(?: TODAY | TENSED | NOW | RELATION? WEEKDAY | NAMED"
    " | MONTH THE? DIGIT (?: ,? YEAR )? | DIGIT OF? MONTH (?: ,? YEAR )? )"
)


@rule(
    "every such day",
    DateKind.DURATION,
    "EVERY (?: COUNT | DIGIT )? (?: UNIT | WEEKDAY | MONTH | DAYPART )"
    " (?: (?: , | ,? AND ) (?: WEEKDAY | MONTH ) )*",
)
def _every(parts: Parts) -> Expression | None:
    return Dateless()


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
    "relative day",
    DateKind.RELATIVE,
    "TODAY (?: [OF ,]? DAYPART )?",
    "TENSED (?: [OF ,]? DAYPART )?",
    "(?: TODAY | TENSED ) [,(]? IE? WEEKDAY",
    "WEEKDAY [,(]? IE? (?: TODAY | TENSED )",
)
def _relative_day(parts: Parts) -> Expression | None:
    word = parts.one("TODAY", "TENSED")
    return RelativeDay(word.value, word.code == CODE["TENSED"], parts.first("WEEKDAY"))


@rule("relative day", DateKind.RELATIVE, "RELATION DAYPART")
def _relative_part_of_day(parts: Parts) -> Expression | None:
    return RelativeDay(parts.offset)


@rule("relative day", DateKind.RELATIVE, "THE? RELATION DAY")
def _neighbouring_day(parts: Parts) -> Expression | None:
    # "the next day" is mostly the story's; "the last day" that of a campaign
    offset = parts.first("RELATION")
    if offset == 1 and parts.one("DAY").value == 1:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_AHEAD)
    return RelativeDay(-1) if offset == -2 else None


@rule(
    "the same day",
    DateKind.RELATIVE,
    "THE? SAME (?: DAY | DAYPART )",
    "LATER SAME (?: DAY | DAYPART )",
)
def _same_day(parts: Parts) -> Expression | None:
    return Offset((("DAY", 0),), 1, origin=Origin.STORY)


@rule("relative period", DateKind.RELATIVE, "THE? RELATION UNIT")
def _relative_unit(parts: Parts) -> Expression | None:
    unit = parts.one("UNIT")
    if unit.value > 1 or unit.code == CODE["DAY"]:
        # "the coming months" are no period
        return None
    return Whole(unit_of(unit), parts.offset)


@rule("the weekend", DateKind.RELATIVE, "THE? WEEKEND")
def _weekend(parts: Parts) -> Expression | None:
    return Whole("WEEKEND", 0)


@rule("relative month", DateKind.RELATIVE, "RELATION MONTH")
def _relative_month(parts: Parts) -> Expression | None:
    month = MonthDay(parts.first("MONTH"))
    return Beside(OfYear(month, month), parts.offset)


def counts(words: list[Word]) -> tuple[tuple[str, int], ...]:
    """Pair the numbers of a compound count with their units: "2 years 1 month"."""
    found: list[tuple[str, int]] = []
    number = 0
    for word in words:
        if word.code in codes("COUNT", "DIGIT"):
            # "a couple of weeks" has two words for one number
            number = max(number, word.value)
        elif word.code in codes("UNIT"):
            found.append((unit_of(word), number))
            number = 0
    return tuple(found)


@rule(
    "stretch of time",
    DateKind.RELATIVE,
    "THE? RELATION (?: NUMBER | FEW | BIG ) UNIT (?: ,? AND? NUMBER UNIT ){0,3}",
    "THE? NUMBER RELATION UNIT",
)
def _stretch(parts: Parts) -> Expression | None:
    sign = parts.first("RELATION")
    found = counts(parts.words)
    return Stretch(found, -1 if sign < 0 else 1) if sign and found[0][1] else None


@rule(
    "within",
    DateKind.RELATIVE,
    f"WITHIN THE? RELATION? {_COUNTS}",
    f"RELATION? {_COUNTS} (?:LINK)? WITHIN",
)
def _within(parts: Parts) -> Expression | None:
    return Stretch(counts(parts.words), 1, inclusive=True, ahead_only=True)


@rule("days before in the story", DateKind.RELATIVE, f"{_COUNTS} EARLIER", f"FROM {_COUNTS} AGO")
def _earlier_than(parts: Parts) -> Expression | None:
    return Offset(counts(parts.words), -1, origin=Origin.STORY)


@rule("days before what is no date", DateKind.RELATIVE, f"TO ABOUT? {_COUNTS} (?: AGO | HENCE )")
@rule("another day", DateKind.RELATIVE, "RELATION TENSED")
def _unknown(parts: Parts) -> Expression | None:
    if parts.first("TENSED") and (parts.first("RELATION") or 0) < 0:
        return RelativeDay(-(parts.first("TENSED") or 1))
    return Dateless()


@rule("days ago", DateKind.RELATIVE, f"(?: RELATION )? {_COUNTS} AGO")
def _ago(parts: Parts) -> Expression | None:
    return Offset(counts(parts.words), -1)


@rule("days on", DateKind.RELATIVE, f"FROM? {_COUNTS} (?: LATER | HENCE )")
def _later(parts: Parts) -> Expression | None:
    return Offset(counts(parts.words), 1, origin=Origin.STORY_OR_AHEAD)


@rule("days ahead", DateKind.RELATIVE, f"IN {_COUNTS}", f"{_COUNTS} POST")
def _ahead(parts: Parts) -> Expression | None:
    found = counts(parts.words)
    # "in a day" tells how much
    return None if found == (("DAY", 1),) else Offset(found, 1, origin=Origin.AHEAD)


@rule(
    "days from a day",
    DateKind.RELATIVE,
    f"(?P<counts>{_COUNTS}) (?: FROM | AFTER | BEFORE ) THE? (?P<base>{DAY_OR_SO})",
    f"(?P<base>{DAY_OR_SO}) TO (?P<counts>{_COUNTS}) (?: HENCE | AGO )",
)
def _from_day(parts: Parts) -> Expression | None:
    base = parts.inner("base")
    back = parts.first("BEFORE") is not None or parts.first("AGO") is not None
    return Offset(counts(parts.within("counts")), -1 if back else 1, base) if base else None


@rule(NOW, DateKind.RELATIVE, "NOW", "SOFAR")
def _now(parts: Parts) -> Expression | None:
    return RelativeDay(0)


@rule(
    "weekday of a week",
    DateKind.WEEKDAY,
    f"WEEKDAY ,? (?P<of>{_COUNTS} (?: LATER | HENCE | AGO | (?: FROM | AFTER ) {DAY_OR_SO}))",
)
def _weekday_from(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return OnWeekday(of, parts.all("WEEKDAY")[0]) if of else None
