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
    Run,
    SameUnit,
    Stretch,
    Weekend,
    Whole,
)
from pollcorpus.dates.words import Word, unit_of
from pollcorpus.models import DateKind
from pollcorpus.models.edtf import MonthDay

NOW = "now"
"""The name of a form that counts only as the end of a stretch."""

_COUNTS = "(?: COUNT AND? [-]? UNIT (?: ,? AND? NUMBER UNIT ){0,3} )"
_FEW_UNITS = f"(?: {_COUNTS} | (?: FRACTION | NUMBER ){{1,2}} UNIT )"
DAY_OR_SO = (
    "(?: TODAY | TENSED | NOW | RELATION? WEEKDAY | NAMED"
    " | MONTH THE? DIGIT (?: ,? YEAR )? | MONTH [.] ORDINAL | DIGIT OF? MONTH (?: ,? YEAR )? )"
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
    if parts.offset == 1:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_WRITING)
    return RelativeDay(parts.offset)


@rule("relative day", DateKind.RELATIVE, "THE? RELATION DAY")
def _neighbouring_day(parts: Parts) -> Expression | None:
    # "the next day" is mostly the story's; "the last day" that of a campaign
    offset = parts.first("RELATION")
    if offset == 1 and parts.one("DAY").value == 1:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_AHEAD)
    if offset == _PREVIOUS and parts.one("DAY").value == 1:
        return Offset((("DAY", 1),), -1, origin=Origin.STORY_OR_WRITING)
    return RelativeDay(-1) if offset == -2 else None


_PREVIOUS = -3
"""The one before, as against "last", which may be the end of something."""


@rule(
    "the same day",
    DateKind.RELATIVE,
    "THE? STORY (?: DAY | DAYPART )",
    "LATER STORY (?: DAY | DAYPART )",
)
def _same_day(parts: Parts) -> Expression | None:
    return Offset((("DAY", 0),), 1, origin=Origin.STORY)


@rule("the same day", DateKind.RELATIVE, "ON RELATION DAY (?! IN )", "RELATION DAY (?! IN )")
def _this_day(parts: Parts) -> Expression | None:
    marked = parts.postpositions or parts.first("ON") is not None
    if parts.first("RELATION") or parts.one("DAY").value > 1 or not marked:
        return None
    return Offset((("DAY", 0),), 1, origin=Origin.STORY_OR_WRITING)


@rule("the day beside", DateKind.RELATIVE, "THE DAY (?: BEFORE | AFTER )")
def _day_beside(parts: Parts) -> Expression | None:
    # "the day before the polls" is another day
    if not parts.clause_ends_at(parts.words[-1].stop):
        return None
    if parts.first("AFTER") is not None:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_AHEAD)
    return Offset((("DAY", 1),), -1, origin=Origin.STORY_OR_WRITING)


@rule("the same period", DateKind.RELATIVE, "THE? STORY (?: WEEK | WEEKEND | MOON | TWELVEMONTH )")
def _same_unit(parts: Parts) -> Expression | None:
    unit = parts.one("UNIT")
    return SameUnit(unit_of(unit), parts.first("SAME") is not None) if unit.value == 1 else None


@rule(
    "the same period of a year",
    DateKind.RELATIVE,
    "THE? SAME UNIT ,? (?:LINK)? (?: THE? RELATION TWELVEMONTH | YEAR )",
    "RELATION TWELVEMONTH ,? (?:LINK)? SAME UNIT",
)
def _same_unit_of_year(parts: Parts) -> Expression | None:
    units = [word for word in parts.words if word.code in codes("UNIT")]
    unit = unit_of(units[-1 if parts.words[0].code == CODE["RELATION"] else 0])
    in_year = {"MOON": 12, "QUARTER": 4}.get(unit)
    if in_year is None or parts.first("YEAR") is not None:
        return Dateless()
    return Whole(unit, in_year * parts.offset)


@rule("relative period", DateKind.RELATIVE, "THE? RELATION UNIT")
def _relative_unit(parts: Parts) -> Expression | None:
    unit = parts.one("UNIT")
    if unit.value > 1 or unit.code == CODE["DAY"]:
        # "the coming months" are no period
        return None
    return Whole(unit_of(unit), parts.offset)


@rule("the weekend", DateKind.RELATIVE, "THE? WEEKEND")
def _weekend(parts: Parts) -> Expression | None:
    return Weekend()


@rule("relative month", DateKind.RELATIVE, "RELATION MONTH")
def _relative_month(parts: Parts) -> Expression | None:
    month = MonthDay(parts.first("MONTH"))
    return Beside(OfYear(month, month), parts.offset)


def counts(words: list[Word]) -> tuple[tuple[str, int], ...]:
    """Pair the numbers of a compound count with their units: "2 years 1 month"."""
    found: list[tuple[str, int]] = []
    number = 0
    for word in words:
        if word.code == CODE["FRACTION"]:
            # "two and a half days later": the third day is not over
            number = max(number + word.value // 100, number)
        elif word.code in codes("COUNT", "DIGIT"):
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


@rule(
    "days from a day on",
    DateKind.RANGE,
    f"FOR (?P<counts>{_COUNTS}) ,? (?: FROM | START ON? ) THE? (?P<of>{DAY_OR_SO})",
    f"(?: FROM | START ON? ) THE? (?P<of>{DAY_OR_SO}) FOR (?P<counts>{_COUNTS})",
    f"WITHIN (?P<counts>{_COUNTS}) (?: FROM | AFTER | OF ) THE? (?P<of>{DAY_OR_SO})",
    f"(?P<of>{DAY_OR_SO}) TO (?P<counts>{_COUNTS}) (?: WITHIN | FOR | CLOSE )",
    f"(?P<of>{DAY_OR_SO}) HENCE (?P<counts>{_COUNTS}) WITHIN",
)
def _from_day_on(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return Run(of, counts(parts.within("counts"))) if of else None


@rule(
    "from one date to another",
    DateKind.RANGE,
    f"FROM (?P<of>{DAY_OR_SO}) TO+ (?P<counts>{_FEW_UNITS}) (?: LATER | HENCE )",
    f"(?P<of>{DAY_OR_SO}) TO+ (?P<counts>{_FEW_UNITS}) HENCE CLOSE",
)
def _to_days_later(parts: Parts) -> Expression | None:
    of, counted = parts.inner("of"), counts(parts.within("counts"))
    return Joined(of, Offset(counted, 1, of)) if of and counted else None


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
