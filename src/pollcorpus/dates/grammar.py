"""The forms of date expressions, over the codes of their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from attrs import frozen

from pollcorpus.dates.meanings import Expression, Fixed, OfYear, RelativeDay, Weekday
from pollcorpus.dates.words import Word
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.models.edtf import MonthDay


class Parts:
    """The words of one expression, by code."""

    def __init__(self, text: str, words: list[Word]) -> None:
        self.text = text
        self.words = words

    def all(self, codes: str) -> list[int]:
        """Values of the words with one of the codes, in order."""
        return [w.value for w in self.words if w.code in codes]

    def first(self, codes: str) -> int | None:
        """The first such value, or None."""
        return next(iter(self.all(codes)), None)


@frozen
class Rule:
    """A form: its name, its pattern over codes, its kind, and how to read it."""

    name: str
    pattern: re.Pattern[str]
    kind: DateKind
    read: Callable[[Parts], Expression | None]


def _calendar_day(parts: Parts) -> Expression | None:
    year, month, days = parts.first("Y"), parts.first("M"), parts.all("dO")
    try:
        if year is None:
            date(2000, month or 1, days[0])
            return OfYear(MonthDay(month, days[0]), MonthDay(month, days[0]))
        return Fixed(PartialDate.from_parts(year, month, days[0]))
    except ValueError:
        return None


def _calendar_month(parts: Parts) -> Expression | None:
    year, month = parts.first("Y"), parts.first("M")
    if year is None:
        return OfYear(MonthDay(month), MonthDay(month))
    return Fixed(PartialDate.from_parts(year, month))


def _day_range(parts: Parts) -> Expression | None:
    year, month, days = parts.first("Y"), parts.first("M"), parts.all("dO")
    first, last = days[0], days[-1]
    if first >= last:
        return None
    reading = OfYear(MonthDay(month, first), MonthDay(month, last))
    if year is None:
        return reading
    found = reading.in_year(year)
    return Fixed(PartialDate.of(*found)) if found else None


def _year(parts: Parts) -> Expression | None:
    return Fixed(PartialDate.from_parts(parts.first("Y")))


def _weekday(parts: Parts) -> Expression | None:
    return Weekday(parts.all("W")[0])


def _relative_day(parts: Parts) -> Expression | None:
    word = next(w for w in parts.words if w.code in "QK")
    return RelativeDay(word.value, tensed=word.code == "K")


def _numeric(parts: Parts) -> Expression | None:
    word = next(w for w in parts.words if w.code == "F")
    numbers = re.split(r"[-/.]", parts.text[word.start : word.stop])
    a, b, c = map(int, numbers)
    if len(numbers[0]) == 4:
        orders = [(a, b, c)]
    elif len(numbers[2]) in (2, 4) and len(numbers[0]) <= 2:
        year = c if c > 99 else c + (2000 if c < 40 else 1900)
        orders = [(year, b, a), (year, a, b)]
    else:
        return None
    for year, month, day in orders:
        try:
            if 1900 <= year <= 2100:
                return Fixed(PartialDate.from_parts(year, month, day))
        except ValueError:
            continue
    return None


def _rule(name: str, pattern: str, kind: DateKind, read: Callable[[Parts], Expression | None]) -> Rule:
    return Rule(name, re.compile(pattern.replace(" ", "")), kind, read)


RULES = (
    _rule("day, month and year", r"(?:W,?e?)?[dO][-o/]?M[-,/]?[oi]?Y(?:[,(]?W)?", DateKind.DATE, _calendar_day),
    _rule("month, day and year", r"(?:W,?)?M[-,/]?e?[dO],?[oi]?Y(?:[,(]?W)?", DateKind.DATE, _calendar_day),
    _rule("year, month and day", r"Y[-oi/]?(?:M[-/]?[dO]|[dO]o?M)", DateKind.DATE, _calendar_day),
    _rule("day and month", r"(?:W,?e?)?[dO][-o/]?M(?:[,(]?W)?", DateKind.DATE, _calendar_day),
    _rule("month and day", r"(?:W,?)?M[-,/]?e?[dO](?:[,(]?W)?", DateKind.DATE, _calendar_day),
    _rule("days of a month", r"[dO](?:[->&,]e?[dO])+o?M(?:,?[oi]?Y)?", DateKind.RANGE, _day_range),
    _rule("days of a month", r"M[dO](?:[->&,]e?[dO])+(?:,?[oi]?Y)?", DateKind.RANGE, _day_range),
    _rule("month and year", r"M[-,/]?[oi]?Y|Y[-/oi]?M", DateKind.DATE, _calendar_month),
    _rule("month", r"M", DateKind.DATE, _calendar_month),
    _rule("numeric date", r"F", DateKind.DATE, _numeric),
    _rule("weekday", r"W", DateKind.WEEKDAY, _weekday),
    _rule("relative day", r"[QK]", DateKind.RELATIVE, _relative_day),
)
_BARE_YEAR = _rule("year", r"Y", DateKind.DATE, _year)


@lru_cache(4096)
def _matches(codes: str) -> tuple[tuple[int, int, Rule], ...]:
    """The longest forms in a run of codes, from left to right; a bare year needs a preposition."""
    found: list[tuple[int, int, Rule]] = []
    at = 0
    while at < len(codes):
        spans = [(m.end(), rule) for rule in RULES if (m := rule.pattern.match(codes, at))]
        if spans:
            stop, rule = max(spans, key=lambda pair: pair[0])
            found.append((at, stop, rule))
            at = stop
            continue
        if codes[at] == "Y" and (codes[at - 1 : at] in ("i", "f", ">") or codes[at + 1 : at + 2] in ("i", "o", ">")):
            found.append((at, at + 1, _BARE_YEAR))
        at += 1
    return tuple(found)


def read_run(text: str, codes: str, words: list[Word]) -> Iterator[tuple[int, int, Rule, Expression]]:
    """Yield the expressions of a run: start, stop, rule and meaning."""
    for low, high, rule in _matches(codes):
        part = words[low:high]
        expression = rule.read(Parts(text, part))
        if expression is not None:
            yield part[0].start, part[-1].stop, rule, expression
