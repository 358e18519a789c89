"""Forms of days in figures: which is the day, which the month."""

from __future__ import annotations

import re
from calendar import monthrange

from pollcorpus.dates.calendar_forms import HEAD, TAIL
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Either, Expression, Fixed, OfYear
from pollcorpus.dates.relations import Beside, InYear
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.models.edtf import MonthDay


@rule(
    "weekday and day",
    DateKind.DATE,
    "RELATION? WEEKDAY ,? NUMBER [-.] NUMBER",
    "NUMBER [-.] NUMBER WEEKDAY",
)
def _weekday_and_numbers(parts: Parts) -> Expression | None:
    day, month = parts.all("NUMBER")
    return _yearless(day, month, parts.first("WEEKDAY"))


def _yearless(day: int, month: int, weekday: int | None = None) -> OfYear | Either | None:
    """Read day and month in figures, the day first; a weekday tells which is which."""
    readings = [
        OfYear(MonthDay(m, d), MonthDay(m, d), weekday)
        for d, m in ((day, month), (month, day))
        if 1 <= m <= 12 and 1 <= d <= monthrange(2000, m)[1]
    ]
    if len(readings) == 2 and weekday is not None:
        return Either(readings[0], readings[1], weekday)
    return readings[0] if readings else None


@rule(
    "day and month in figures",
    DateKind.DATE,
    "(?: RELATION? WEEKDAY | RELATION | ON ) SHORT (?: ,? YEAR )?",
    "SHORT ,? YEAR",
)
def _short(parts: Parts) -> Expression | None:
    word = parts.one("SHORT")
    day, month = map(int, parts.text[word.start : word.stop].split("/"))
    found = _yearless(day, month, parts.first("WEEKDAY"))
    year = parts.first("YEAR")
    if isinstance(found, OfYear) and year is not None:
        return Fixed.of(found.in_year(year))
    if isinstance(found, OfYear) and parts.first("RELATION") is not None:
        return Beside(found, parts.offset, "DAY") if parts.offset else InYear(found, 0)
    return found


@rule("date in figures", DateKind.DATE, f"{HEAD} NUMERIC {TAIL}")
def _numeric(parts: Parts) -> Expression | None:
    word = parts.one("NUMERIC")
    return figures(parts.text[word.start : word.stop])


def figures(text: str) -> Expression | None:
    """Read a date in figures: day first, as India writes it, unless only month first can be."""
    plain = text.isdigit()
    numbers = [text[:4], text[4:6], text[6:]] if plain else re.split(r"[-/.]", text)
    first, second, third = map(int, numbers)
    if len(numbers[0]) == 4:
        orders = [(first, second, third), (first, third, second)]
    elif len(numbers[2]) in (2, 4) and len(numbers[0]) <= 2:
        # two figures of a year: 00 to 39 are of this century
        year = third if len(numbers[2]) == 4 else third + (2000 if third < 40 else 1900)
        orders = [(year, second, first), (year, first, second)]
    else:
        return None
    for year, month, day in orders:
        try:
            return Fixed(PartialDate.from_parts(year, month, day)) if 1900 <= year <= 2100 else None
        except ValueError:
            continue
    return None
