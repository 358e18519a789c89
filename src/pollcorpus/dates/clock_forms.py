"""Forms of times of day and of durations: words about time that name no day."""

from __future__ import annotations

import re
from datetime import date

from attrs import frozen

from pollcorpus.dates.calendar import Days
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression
from pollcorpus.models import DateKind

NO_DATE = "no date"
"""The name of forms that are read only so that nothing else takes their words."""

_UNIT = {CODE["HOUR"]: 60, CODE["MINUTE"]: 1}
_AFTERNOON = (2, 3)
"""Parts of the day whose hours count from noon: afternoon and evening, by their values in packs."""


@frozen
class Dateless(Expression):
    """Words about time that name no day; `minutes` are those of the clock, or of a length."""

    minutes: int | None = None

    def days(self, day: date, aim: int) -> Days | None:
        """Return nothing."""
        return None


_NOON = 12
_NIGHT = 4
_DUSK = 6
_QUARTER = 25
_CLOCK = "(?: NUMBER (?: [:.] (?: NUMBER | BIG ) )? | BIG )"


@rule(
    "time of day",
    DateKind.TIME,
    f"(?: DAYPART (?:OF)? )? {_CLOCK} (?: HALFDAY | OCLOCK )",
    "(?: DAYPART (?:OF)? )? NUMBER : (?: NUMBER | BIG ) HOUR",
)
def _time(parts: Parts) -> Expression | None:
    figures = parts.all("NUMBER", "BIG")
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
    if hour >= 100:
        hour, minute = divmod(hour, 100)
    half, part = _half_of_day(parts), _part_of_day(parts)
    hour = _of_day(hour, half == _NOON, half == 0, part)
    sure = hour > _NOON or half is not None or part is not None
    return Dateless(hour * 60 + minute if sure and hour < 24 and minute < 60 else None)


@rule("time of day", DateKind.TIME, "(?: DAYPART (?:OF)? )? FRACTION NUMBER? OCLOCK")
def _time_with_fraction(parts: Parts) -> Expression | None:
    counted = with_fraction(parts.first("NUMBER") or 0, parts.one("FRACTION").value)
    hour, hundredths = divmod(counted, 100)
    part = _part_of_day(parts)
    if part is None or hour > _NOON:
        return Dateless()
    return Dateless(_of_day(hour, False, False, part) * 60 + hundredths * 60 // 100)


def _half_of_day(parts: Parts) -> int | None:
    """From which hour a time counts, if its words tell: midnight, 0, or noon."""
    return _NOON if parts.first("NOON") is not None else parts.first("MERIDIEM")


_BEFORE_CLOCK = codes("AT", "ABOUT", "EXACTLY", "LINK") + ","
_AFTER_CLOCK = codes("ON", "IN", "THE", "TODAY", "TENSED", "WEEKDAY", "RELATION", "LINK")


def _part_of_day(parts: Parts) -> int | None:
    """The part of the day that a time names, or the day beside it ("Monday evening at 7.30")."""
    own = parts.first("DAYPART")
    if own is not None:
        return own
    for words, small in ((parts.before[::-1], _BEFORE_CLOCK), (parts.after, _AFTER_CLOCK)):
        word = next((w for w in words if w.code not in small), None)
        if word is not None and word.code == CODE["DAYPART"]:
            return word.value
    return None


def with_fraction(number: int, fraction: int) -> int:
    """Add a fraction to a number, in hundredths.

    A quarter more, or less, that stands without a number is that of one.
    """
    return (number or (abs(fraction) == _QUARTER)) * 100 + fraction


def _of_day(hour: int, pm: bool, am: bool, part: int | None) -> int:
    """The hour counted from midnight, of one counted as clocks do; `part` is of the day."""
    if hour == _NOON:
        return 0 if am or part == _NIGHT else hour
    late = pm or part in _AFTERNOON or (part == _NIGHT and hour >= _DUSK)
    return hour + _NOON if late and hour < _NOON else hour


@rule(
    "duration",
    DateKind.DURATION,
    "(?: FRACTION | COUNT ){1,2} [-]? DURATION",
    "COUNT DURATION AND? COUNT DURATION",
)
def _duration(parts: Parts) -> Expression | None:
    if parts.first("FEW"):
        # "some ten days"
        return Dateless() if not parts.all("NUMBER", "BIG") else None
    units = [_UNIT.get(word.code) for word in parts.words if word.code in codes("DURATION")]
    counts = parts.all("NUMBER", "BIG") if _has_article(parts) else parts.all("NUMBER", "A", "BIG")
    fraction = parts.first("FRACTION")
    counted = counts or fraction is not None
    if None in units or not counted or (len(units) > 1 and len(counts) != len(units)):
        return Dateless()
    if fraction is not None:
        hundredths = with_fraction(counts[0] if counts else 0, fraction)
        return Dateless(hundredths * (units[0] or 0) // 100)
    return Dateless(sum(n * (unit or 0) for n, unit in zip(counts, units, strict=False)))


def _has_article(parts: Parts) -> bool:
    """Tell whether the first word goes with the noun behind the length: "a 45-minute meeting"."""
    first, second = parts.words[0].code, parts.words[1].code
    return first == CODE["A"] and second in codes("NUMBER", "BIG", "FRACTION")


@rule("duration", DateKind.DURATION, "A? NUMBER [.] NUMBER [-]? DURATION")
def _duration_with_decimals(parts: Parts) -> Expression | None:
    figures = [word for word in parts.words if word.code == CODE["NUMBER"]]
    unit = _UNIT.get(parts.words[-1].code)
    written = parts.text[figures[0].start : figures[1].stop]
    if unit is None or not re.fullmatch(r"\d+\.\d", written):
        return Dateless()
    return Dateless(round(float(written) * unit))


@rule("duration", DateKind.DURATION, "A HALF [-]? (?: HOUR | MINUTE )")
def _half(parts: Parts) -> Expression | None:
    unit = _UNIT[parts.words[-1].code]
    return Dateless(unit // 2 or None)


@rule("duration", DateKind.DURATION, "COUNT (?: HOUR | MINUTE ) AND A HALF")
def _and_a_half(parts: Parts) -> Expression | None:
    unit, counts = _UNIT[parts.one("HOUR", "MINUTE").code], parts.all("NUMBER", "A", "BIG")
    # the last "a" is that of "a half"
    return Dateless(counts[0] * unit + unit // 2 if len(counts) > 1 else None)


@rule("time of day", DateKind.TIME, f"{_CLOCK} [-] {_CLOCK} (?: HALFDAY | OCLOCK )")
@rule(
    "duration",
    DateKind.DURATION,
    "(?: FRACTION | COUNT ){1,2} [-]? DURATION AND? COUNT DURATION",
    "COUNT [-] COUNT DURATION",
)
@rule(NO_DATE, DateKind.DURATION, "COUNT [-]? DURATION [-]? OLD", "OLD COUNT", "SKIP")
def _dateless(parts: Parts) -> Expression | None:
    return Dateless()
