"""Forms of days and periods that are named by their place beside the day of writing."""

from __future__ import annotations

from pollcorpus.dates.clock_forms import Dateless
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression, OfYear, RelativeDay
from pollcorpus.dates.relations import (
    Beside,
    Offset,
    Origin,
    SameUnit,
    Weekend,
    Whole,
)
from pollcorpus.dates.words import unit_of
from pollcorpus.models import DateKind
from pollcorpus.models.edtf import MonthDay

NOW = "now"
"""The name of a form that counts only as the end of a stretch."""


EVERY = "every such day"
"""The name of the rule for what comes again and again, and so names no day."""


@rule(
    EVERY,
    DateKind.DURATION,
    "EVERY (?: COUNT | DIGIT )? (?: UNIT | WEEKDAY | MONTH | DAYPART )"
    " (?: (?: , | ,? AND ) (?: WEEKDAY | MONTH ) )*",
)
def _every(parts: Parts) -> Expression | None:
    return Dateless()


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


@rule("relative day", DateKind.RELATIVE, "RELATION (?: DAYPART | NOON )")
def _relative_part_of_day(parts: Parts) -> Expression | None:
    if parts.says_beyond:
        return None  # "till past midnight"
    if parts.offset == 1 or parts.first("RELATION") == _PREVIOUS:
        return Offset((("DAY", 1),), parts.offset, origin=Origin.STORY_OR_WRITING)
    return RelativeDay(parts.offset)


@rule("relative day", DateKind.RELATIVE, "THE? RELATION DAY")
def _neighbouring_day(parts: Parts) -> Expression | None:
    # "the next day" is mostly the story's; "the last day" that of a campaign
    offset = parts.first("RELATION")
    if offset == 1 and parts.one("DAY").value == 1:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_AHEAD)
    if offset == _PREVIOUS and parts.one("DAY").value == 1:
        return Offset((("DAY", 1),), -1, origin=Origin.STORY_OR_WRITING)
    # "in the past days" is no day
    return RelativeDay(-1) if offset == -2 and parts.one("DAY").value == 1 else None


_PREVIOUS = -3
"""The one before, as against "last", which may be the end of something."""


@rule(
    "the same day",
    DateKind.RELATIVE,
    "THE? STORY (?: DAY | DAYPART | NOON )",
    "LATER STORY (?: DAY | DAYPART | NOON )",
    "(?: EARLIER | LATER ) IN THE DAYPART",
)
def _same_day(parts: Parts) -> Expression | None:
    return Offset((("DAY", 0),), 1, origin=Origin.STORY)


@rule("the same day", DateKind.RELATIVE, "ON RELATION DAY (?! IN )", "RELATION DAY (?! IN )")
def _this_day(parts: Parts) -> Expression | None:
    marked = parts.postpositions or parts.first("ON") is not None
    if parts.first("RELATION") or parts.one("DAY").value > 1 or not marked:
        return None
    return Offset((("DAY", 0),), 1, origin=Origin.STORY_OR_WRITING)


@rule(
    "the day beside",
    DateKind.RELATIVE,
    "THE (?: DAY | DAYPART ) (?: BEFORE | AFTER )",
    "THE DAY (?: BEFORE | AFTER ) THAT",
)
def _day_beside(parts: Parts) -> Expression | None:
    # "the day before the polls" is another day
    if parts.first("THAT") is None and not parts.no_event_at(parts.words[-1].stop):
        return None
    if parts.first("AFTER") is not None:
        return Offset((("DAY", 1),), 1, origin=Origin.STORY_OR_AHEAD)
    # "the day before that" counts from the one told last, itself counted back or not
    told = parts.first("THAT") is not None
    return Offset((("DAY", 1),), -1, origin=Origin.STORY if told else Origin.STORY_OR_WRITING)


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


@rule(NOW, DateKind.RELATIVE, "NOW", "SOFAR")
def _now(parts: Parts) -> Expression | None:
    return RelativeDay(0)
