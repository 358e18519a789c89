"""Forms of days in figures: which is the day, which the month."""

from __future__ import annotations

import re
from calendar import monthrange

from pollcorpus.dates.calendar import full_year, is_expected
from pollcorpus.dates.calendar_forms import HEAD, TAIL
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, Several, rule
from pollcorpus.dates.meanings import Either, Expression, Fixed, OfYear
from pollcorpus.dates.relations import Beside, InYear
from pollcorpus.dates.words import Word
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.models.edtf import MonthDay


@rule(
    "weekday and day",
    DateKind.DATE,
    "RELATION? WEEKDAY ,? NUMBER [-.] NUMBER",
    "NUMBER [-.] NUMBER WEEKDAY",
)
def _weekday_and_numbers(parts: Parts) -> Expression | None:
    first, second = parts.all("NUMBER")
    return _chosen(_yearless(first, second), parts.first("WEEKDAY"))


_MONTHS = 12


def _yearless(first: int, second: int) -> list[MonthDay]:
    """The readings of a day and a month in figures without a year, the likelier one first.

    The month comes first where both can, in India too: it says "7/11" of the
    blasts of July 11, and "26/11" only because there is no month 26.
    """
    return [
        MonthDay(month, day)
        for month, day in dict.fromkeys(((first, second), (second, first)))
        if 1 <= month <= _MONTHS and 1 <= day <= monthrange(2000, month)[1]
    ]


def _chosen(readings: list[MonthDay], weekday: int | None = None) -> OfYear | Either | None:
    """Choose the likeliest reading, unless a weekday is to tell which one it is."""
    found = [OfYear(part, part, weekday) for part in readings]
    if len(found) > 1 and weekday is not None:
        return Either(tuple(found), weekday)
    return found[0] if found else None


@rule(
    "day and month in figures",
    DateKind.DATE,
    "(?: RELATION? WEEKDAY | RELATION | ON ) SHORT (?: ,? YEAR )?",
    "SHORT ,? YEAR",
    "SHORT (?= , (?: DIGIT OF? MONTH | MONTH DIGIT ) )",
    "SHORT",
)
def _short(parts: Parts) -> Expression | None:
    word = parts.one("SHORT")
    readings = _yearless(*_figures_of(parts, word))
    year = parts.first("YEAR")
    if not readings or not (len(parts.words) > 1 or _stands_alone(parts, word)):
        return None
    if parts.words[-1] is word and parts.words[0].code == CODE["ON"]:
        # "on 3/4 of them", "on 3-2"
        sure = parts.day_ends_at(word.stop) and _is_no_score(parts, word)
        return _chosen(readings) if sure else None
    if year is not None:
        return Fixed.of(OfYear(readings[0], readings[0]).in_year(year))
    if parts.first("RELATION") is not None:
        found = OfYear(readings[0], readings[0])
        return Beside(found, parts.offset, "DAY") if parts.offset else InYear(found, 0)
    return _chosen(readings, parts.first("WEEKDAY"))


def _figures_of(parts: Parts, word: Word) -> list[int]:
    return [int(number) for number in re.split("[-/.]", parts.text[word.start : word.stop])]


def _is_no_score(parts: Parts, word: Word) -> bool:
    """Tell a day from a score by its size, or by the point or stroke between its figures."""
    return "-" not in parts.text[word.start : word.stop] or max(_figures_of(parts, word)) > _MONTHS


def _stands_alone(parts: Parts, word: Word) -> bool:
    """Tell whether figures are all that there is, or stand before another date."""
    whole = not parts.text[: word.start].strip() and not parts.text[word.stop :].strip(" .?!\n")
    return whole or parts.text[word.stop : word.stop + 1] == ","


_TO = "(?: TO+ | [-~] )"


@rule(
    "days in figures",
    DateKind.RANGE,
    f"FROM SHORT {_TO} SHORT (?: ,? YEAR )?",
    f"SHORT {_TO} SHORT ,? YEAR",
    f"SHORT {_TO} SHORT CLOSE",
    f"FROM? SHORT {_TO} NUMERIC",
    f"FROM? NUMERIC {_TO} NUMERIC",
)
def _between_figures(parts: Parts) -> Several | None:
    ends = [word for word in parts.words if word.code in codes("SHORT", "NUMERIC")]
    figures = [_figures_of(parts, word) for word in ends]
    if any(len(numbers) == 1 for numbers in figures):
        return None  # digits in one run: "20220416"
    year = parts.first("YEAR") or (figures[1][2] if len(figures[1]) == _DATED else None)
    if ends[0].code == CODE["NUMERIC"] and not _one_month(parts, ends, figures):
        return None
    readings = [_yearless(*numbers[:2]) for numbers in figures]
    open_ = year is None and parts.words[-1].code != CODE["CLOSE"]
    if open_ and not parts.day_ends_at(parts.words[-1].stop):
        # "from 1/3 to 2/3 of the votes"
        return None
    if not all(readings) or not (year is None or is_expected(year)):
        return None
    found: OfYear | Fixed | None = OfYear(readings[0][0], readings[1][0])
    if year is not None:
        start = year - (readings[1][0] < readings[0][0])
        found = Fixed.of(OfYear(readings[0][0], readings[1][0]).in_year(start))
    from_ = parts.words[0].code == CODE["FROM"]
    close = parts.words[-1].code == CODE["CLOSE"]
    return Several(((int(from_), len(parts.words) - close, found),)) if found else None


_DATED = 3
"""A day in figures with its year has so many."""


def _one_month(parts: Parts, ends: list[Word], figures: list[list[int]]) -> bool:
    """Tell whether two dates "10/1/2018 - 10/7/2018" share their month, written first.

    The stretch lies in one month rather than on one day of two. Who writes
    01/04/2018 has a form to fill in, and puts the day first.
    """
    if any(len(numbers) < _DATED for numbers in figures):
        return False
    (first, low, year), (second, high, same) = figures[0][:3], figures[1][:3]
    padded = any("0" in (n[0], n[-2:-1]) for n in _as_written(parts, ends))
    return first == second and year == same and low < high <= _MONTHS and not padded


def _as_written(parts: Parts, ends: list[Word]) -> list[str]:
    return [n for word in ends for n in re.split("[-/.]", parts.text[word.start : word.stop])[:2]]


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
        year = third if len(numbers[2]) == 4 else full_year(third)
        orders = [(year, second, first), (year, first, second)]
    else:
        return None
    for year, month, day in orders:
        try:
            return Fixed(PartialDate.from_parts(year, month, day)) if is_expected(year) else None
        except ValueError:
            continue
    return None
