"""Forms of parts of longer stretches: "early April", "the second Monday of May", "week of ..."."""

from __future__ import annotations

from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.count_forms import DAY_OR_SO
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression, Fixed, OfMonth
from pollcorpus.dates.portions import Around, Nth, PartOf, WeekendBeside, WithinUnit
from pollcorpus.dates.relations import Offset, Origin, Whole
from pollcorpus.dates.words import unit_of
from pollcorpus.dates.year_forms import decade
from pollcorpus.models import DateKind

_MONTH = (
    "(?: MONTH ,? (?:LINK)? YEAR | YEAR (?:LINK)? MONTH | MONTH RELATION TWELVEMONTH"
    " | RELATION TWELVEMONTH (?:LINK)? MONTH | RELATION? MONTH MOON? )"
)
_FISCAL = (
    "(?: FISCAL YEAR - (?: BIG | NUMBER | YEAR ) | FISCAL (?: BIG | NUMBER ) - (?: BIG | NUMBER )"
    " | FISCAL (?: YEAR | BIG | NUMBER )"
    " | RELATION FISCAL )"
)
_PERIOD = (
    f"(?: {_FISCAL} | {_MONTH} | TWELVEMONTH? YEAR | RELATION UNIT | SPAN"
    " | YEAR - (?: BIG | NUMBER ) | DIGIT CENTURY )"
)
_NTH = "(?P<nth> ORDINAL | AGO )"
_UNITS = "(?P<run> NUMBER )? (?P<unit> UNIT | HALF | WEEKDAY )"


@rule(
    "part of a decade",
    DateKind.RANGE,
    "THE? PART (?: - | OF )? THE? (?P<of> YEAR? DECADES )",
    "THE? PART (?: - | OF )? THE? (?P<of> (?: YEAR | NUMBER | BIG ) OF DECADE )",
    "(?P<of> (?: YEAR | NUMBER | BIG ) OF DECADE ) OF PART",
)
def _part_of_decade(parts: Parts) -> Expression | None:
    numbers = [
        w.value for w in parts.within("of") if w.code in codes("YEAR", "NUMBER", "BIG", "DECADES")
    ]
    if sum(numbers) < 100 and parts.first("THE", "DECADE") is None:
        # "in his early fifties" tells an age
        return None
    of = decade(numbers)
    return PartOf(of, parts.first("PART") or 1) if of else None


@rule(
    "part of a period",
    DateKind.RELATIVE,
    f"THE? PART (?: - | OF )? THE? (?P<of> {_MONTH} | TWELVEMONTH? YEAR | RELATION UNIT"
    " | DIGIT CENTURY ) (?! THE? DIGIT )",
    "THE? PART OF THE? (?P<of> SPAN )",
    f"(?P<of>{_PERIOD}) OF PART",
    f"(?P<of>{_PERIOD}) MIDST",
    "(?P<of> MONTH | SPAN ) - PART",
)
def _part(parts: Parts) -> Expression | None:
    of, part = period(parts), parts.first("PART") or 1
    if parts.first("MIDST") is not None:
        part = _MIDDLE
    current = parts.first("RELATION") == 0 and parts.first("SPAN") is not None
    still = current and part == _LATE and parts.first("OF") is not None
    return PartOf(of, part, still) if of else None


_EARLY, _MIDDLE, _LATE = 1, 2, 3


@rule(
    "earlier or later in a period",
    DateKind.RELATIVE,
    "(?: EARLIER | LATER ) RELATION UNIT",
    "RELATION UNIT FROM? (?: HENCE | AGO )",
    "(?: EARLIER | LATER ) IN THE UNIT",
)
def _earlier(parts: Parts) -> Expression | None:
    unit = unit_of(parts.one("UNIT"))
    if unit == "DAY":
        return Offset((("DAY", 0),), 1, origin=Origin.STORY_OR_WRITING)
    early = parts.first("EARLIER", "AGO") is not None
    if parts.first("RELATION"):
        first = parts.words[0].code != CODE["RELATION"]
        if not first and parts.offset == 1 and parts.first("HENCE") is not None:
            return Whole(unit, 2) if unit == "WEEK" else None
        part = _EARLY if early else _LATE
        return PartOf(Whole(unit, parts.offset), part) if first else None
    if parts.first("IN") is not None:
        # "earlier in the year" may be that of the story
        return Whole(unit, 0)
    return WithinUnit(unit, left=not early, part=_EARLY if early else _LATE)


@rule(
    "what is gone of a period",
    DateKind.RELATIVE,
    "RELATION SPAN ,? (?:LINK)? (?: SOFAR | NOW CLOSE )",
    "(?: SOFAR | NOW CLOSE ) ,? RELATION SPAN",
    "THE? (?: TWELVEMONTH | QUARTER | MOON | WEEK ) SOFAR",
)
def _so_far(parts: Parts) -> Expression | None:
    return None if parts.offset else WithinUnit(unit_of(parts.one("SPAN")), left=False)


@rule(
    "rest of a period",
    DateKind.RELATIVE,
    "REST OF? (?: THE | RELATION )* UNIT",
    "RELATION? UNIT (?:LINK)? REST",
)
def _rest(parts: Parts) -> Expression | None:
    return WithinUnit(unit_of(parts.one("UNIT")), left=True)


@rule(
    "numbered part of a period",
    DateKind.RELATIVE,
    f"THE? (?P<nth> ORDINAL | RELATION | AGO ) {_UNITS} (?: OF | IN )+ THE? (?P<of>{_PERIOD})",
    f"(?P<of>{_PERIOD}) (?:LINK)? {_NTH} {_UNITS}",
    f"{_NTH} (?P<unit> QUARTER | HALF ) (?P<of> YEAR )",
)
def _nth(parts: Parts) -> Expression | None:
    of = period(parts)
    nth, unit = parts.within("nth")[0].value, parts.within("unit")[0]
    if of is None or nth == 0 or nth > 31:
        return None
    nth = -1 if nth < 0 else nth
    if unit.code == CODE["WEEKDAY"]:
        return Nth(of, nth, "WEEKDAY", 1, unit.value)
    run = [w.value for w in parts.within("run")]
    return Nth(of, nth, unit_of(unit), run[0] if run else 1)


@rule(
    "weekday of a numbered week",
    DateKind.RELATIVE,
    f"(?P<of> THE? (?: ORDINAL | RELATION ) WEEK (?: OF | IN )+ THE? {_PERIOD}) ,? ON? WEEKDAY",
    f"(?P<of> {_PERIOD} (?:LINK)? (?: ORDINAL | AGO ) WEEK) (?:LINK)? ,? WEEKDAY",
)
def _weekday_of_numbered_week(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return Nth(of, 1, "WEEKDAY", 1, parts.all("WEEKDAY")[-1]) if of else None


@rule("last quarter", DateKind.RELATIVE, "ORDINAL QUARTER (?! YEAR )")
def _last_quarter(parts: Parts) -> Expression | None:
    # where one word is both "last" and "final", as अंतिम is
    last = parts.first("ORDINAL") == -1 and parts.postpositions
    return Whole("QUARTER", -1) if last else None


@rule("numbered weekday", DateKind.RELATIVE, "THE? ORDINAL WEEKDAY (?! (?: LINK | , ) )")
def _nth_weekday(parts: Parts) -> Expression | None:
    nth = parts.first("ORDINAL") or 0
    month = Whole("MOON", 0)
    return Nth(month, nth, "WEEKDAY", 1, parts.all("WEEKDAY")[0]) if 0 < nth < 6 else None


@rule(
    "quarter or half",
    DateKind.RELATIVE,
    f"(?: QUARTERLY | HALFLY ) NUMBER (?: ,? (?: OF | IN )? (?P<of> YEAR | {_FISCAL} ))?",
    f"NUMBER (?: QUARTERLY | HALFLY ) ,? (?P<of> YEAR | {_FISCAL} )",
    "(?P<of> YEAR ) [-]? (?: QUARTERLY | HALFLY ) NUMBER",
)
def _quarter(parts: Parts) -> Expression | None:
    of = period(parts) or Whole("TWELVEMONTH", 0)
    number = parts.first("NUMBER") or 1
    if parts.first("QUARTERLY") is not None:
        return Nth(of, number, "QUARTER") if number <= 4 else None
    return Nth(of, number, "HALF") if number <= 2 else None


@rule(
    "numbered week",
    DateKind.RELATIVE,
    "WEEK (?: NUMBER | BIG ) (?! [-:] )",
    "WEEK (?: NUMBER | BIG ) ,? (?: OF | IN )? (?P<of> YEAR )",
    "(?P<of> YEAR ) ,? WEEK (?: NUMBER | BIG ) (?! [-:] )",
    "ORDINAL WEEK",
)
def _week(parts: Parts) -> Expression | None:
    number = parts.first("DIGIT", "BIG") or 0
    # "the second week" is one of a month
    numbered = number > 4 or parts.words[-1].code != CODE["WEEK"]
    return Nth(period(parts) or Whole("TWELVEMONTH", 0), number, "WEEK") if numbered else None


@rule(
    "period after the next",
    DateKind.RELATIVE,
    "THE? UNIT (?: AFTER | BEFORE ) THE? RELATION (?! UNIT | WEEKDAY | MONTH | DAYPART )",
)
def _after_next(parts: Parts) -> Expression | None:
    side = 1 if parts.first("AFTER") is not None else -1
    unit = unit_of(parts.one("UNIT"))
    return Whole(unit, 2 * side) if parts.first("RELATION") == side and unit != "DAY" else None


def period(parts: Parts) -> Expression | None:
    """Read the group "of": a month, a year, or a current, last or next unit."""
    words = parts.within("of")
    if len(words) == 1 and words[0].code in codes("UNIT"):
        return Whole(unit_of(words[0]), 0)
    if words and words[-1].code == CODE["YEAR"] and len(words) <= 2:
        year = words[-1].value
        if words[0].code in codes("YEAR", "TWELVEMONTH"):
            return Fixed.of_year(year)
    return parts.inner("of")


@rule(
    "weekend beside a day",
    DateKind.RANGE,
    f"THE? WEEKEND (?: OF | BEFORE | AFTER ) THE? (?P<of>{DAY_OR_SO})",
)
def _weekend_beside(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    side = -1 if parts.first("BEFORE") is not None else int(parts.first("AFTER") is not None)
    return WeekendBeside(of, side) if of else None


@rule(
    "week of a day",
    DateKind.RANGE,
    f"THE? WEEK (?: OF | START | PART | ON )+ THE? (?P<of>{DAY_OR_SO})",
    f"WEEKOF THE? (?P<of>{DAY_OR_SO})",
    "THE? (?: WEEK OF | WEEKOF ) THE (?P<day> ORDINAL)",
    f"(?P<of>{DAY_OR_SO}) (?: OF | SUCH ) WEEK",
    "(?P<day> DIGIT) DATE (?: OF | SUCH ) WEEK",
)
def _week_of(parts: Parts) -> Expression | None:
    if parts.within("day"):
        day = parts.first("DIGIT") or 1
        return Around(OfMonth(day, day)) if day > 0 else None
    of = parts.inner("of")
    return Around(of) if of else None
