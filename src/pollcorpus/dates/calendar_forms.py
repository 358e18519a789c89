"""Forms of calendar dates: days, months and years by number or name."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, Several, rule
from pollcorpus.dates.meanings import Either, Expression, Fixed, OfMonth, OfYear
from pollcorpus.dates.relations import Beside, FinancialYear, InMonth, InYear
from pollcorpus.dates.words import Word
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.models.edtf import MonthDay

YEAR = "year"
BARE_YEAR = "bare year"
"""A year of which only the words around it can tell that it is one."""

_HEAD = "(?: RELATION? WEEKDAY [-,(;]? THE? )?"
_TAIL = "(?: [,(]? WEEKDAY )?"
_DAY = (
    "(?: DIGIT (?: DAY? OF | [-/] )? THE? MONTH"
    " | MONTH (?: [-/,] )? THE? DIGIT (?! [:/] | OF? MONTH )"
    " | MONTH LINK DIGIT DATE )"
)
_YEAR_AFTER = (
    "(?: (?: ,? (?:LINK)? THE? YEAR | [-/] YEAR | OF BIG ) (?! - (?: BIG | NUMBER ) (?! MONTH ) )"
    " | ,? (?:LINK)? RELATION TWELVEMONTH )"
)
_YEAR_BEFORE = "(?: YEAR (?: [-/] | LINK )? | RELATION TWELVEMONTH (?:LINK)? ,? )"
_MANY = "DIGIT (?: (?: [-,~] | ,? RANGE ) THE? DIGIT ){1,4}"


def dated(
    parts: Parts, first: MonthDay, last: MonthDay, weekday: int | None = None
) -> Expression | None:
    """Give days of a year the year that the words have, if any; None if there is no such day."""
    year, short = parts.first("YEAR"), parts.first("BIG")
    if short is not None:
        year = 1900 + short if 32 <= short <= 99 else None
    days = OfYear(first, last, weekday)
    if days.in_year(2000 if year is None else year) is None:
        return None
    if year is not None:
        return Fixed.of(days.in_year(year))
    if parts.first("TWELVEMONTH") is not None:
        return InYear(days, parts.offset)
    return days


@rule(
    "day, month and year",
    DateKind.DATE,
    f"{_HEAD} THE? {_DAY} {_YEAR_AFTER} {_TAIL}",
    f"{_HEAD} {_YEAR_BEFORE} {_DAY} {_TAIL}",
    "YEAR [-/] MONTH [-/] NUMBER",
    "YEAR [-/] NUMBER [-/] MONTH",
    "MONTH [-/] YEAR [-/] NUMBER",
)
@rule("day and month", DateKind.DATE, f"{_HEAD} THE? {_DAY} {_TAIL}", f"RELATION {_DAY}")
def _day(parts: Parts) -> Expression | None:
    day = MonthDay(parts.first("MONTH"), parts.first("DIGIT"))
    if parts.postpositions and parts.words[-1].code == CODE["NUMBER"]:
        # "in April two lakh ..." is a count where no postposition follows
        last = parts.words[-1]
        marked = any(w.code in ",/-" for w in parts.words)
        if not marked and parts.first("YEAR") is None and not parts.day_ends_at(last.stop):
            return None
    found = dated(parts, day, day, parts.first("WEEKDAY"))
    if parts.offset and isinstance(found, OfYear):
        return Beside(found, parts.offset, "DAY")
    return found


_DAYS = (
    f"{_MANY} OF? MONTH {_YEAR_AFTER}?",
    f"MONTH ,? (?: BETWEEN | FROM )? {_MANY} {_YEAR_AFTER}?",
    f"{_YEAR_BEFORE} MONTH (?:LINK)? {_MANY}",
    f"{_YEAR_BEFORE} {_MANY} OF? MONTH",
)


@rule("days of a month", DateKind.RANGE, *_DAYS)
def _days(parts: Parts) -> Expression | None:
    days, month = parts.all("DIGIT"), parts.first("MONTH")
    if days != sorted(set(days)) or _are_apart(parts):
        return None
    return dated(parts, MonthDay(month, days[0]), MonthDay(month, days[-1]))


@rule("day and month", DateKind.DATE, *_DAYS)
def _days_apart(parts: Parts) -> Several | None:
    if not _are_apart(parts):
        return None
    month, found = parts.first("MONTH"), []
    for at, word in enumerate(parts.words):
        if word.code in codes("DIGIT"):
            reading = dated(parts, MonthDay(month, word.value), MonthDay(month, word.value))
            if reading is None:
                return None
            found.append((*_with_month(parts.words, at), reading))
    return Several(tuple(found))


def _are_apart(parts: Parts) -> bool:
    """Tell whether days are only listed and do not follow one another."""
    days = parts.all("DIGIT")
    linked = parts.first("TO", "BETWEEN") is not None or any(w.code in "-~" for w in parts.words)
    return not linked and days[-1] - days[0] >= len(days)


def _with_month(words: list[Word], at: int) -> tuple[int, int]:
    """The range of a day's words: itself, and the month if that stands beside it."""
    month = CODE["MONTH"]
    before = at > 0 and words[at - 1].code == month
    after = at + 1 < len(words) and words[at + 1].code == month
    return at - before, at + 1 + after


@rule(
    "days of a month",
    DateKind.RANGE,
    f"{_MANY} OF? RELATION MOON",
    f"RELATION MOON (?:LINK)? (?: BETWEEN | FROM )? {_MANY}",
)
def _days_of_relative_month(parts: Parts) -> Expression | None:
    days = parts.all("DIGIT")
    return InMonth(days[0], days[-1], parts.offset) if days[0] < days[-1] else None


@rule(
    "day of a month",
    DateKind.DATE,
    "RELATION MOON (?:LINK)? DIGIT DATE?",
    "THE? ORDINAL (?:LINK)? RELATION MOON",
)
def _day_of_relative_month(parts: Parts) -> Expression | None:
    day = parts.first("DIGIT") or 1
    return InMonth(day, day, parts.offset) if day > 0 else None


@rule("month and year", DateKind.DATE, f"MONTH {_YEAR_AFTER}", f"{_YEAR_BEFORE} MONTH")
@rule("month", DateKind.DATE, "MONTH MOON? (?! DIGIT )", "THE? MOON OF MONTH (?! DIGIT )")
def _month(parts: Parts) -> Expression | None:
    month = MonthDay(parts.first("MONTH"))
    return dated(parts, month, month)


@rule(
    "day of a month",
    DateKind.DATE,
    "DIGIT DATE",
    "WEEKDAY ,? THE? DIGIT (?: DATE | DAY )?",
    "NUMBER WEEKDAY",
)
def _day_of_month(parts: Parts) -> Expression | None:
    word, weekday = parts.one("DIGIT"), parts.first("WEEKDAY")
    day = word.value
    if parts.first("DATE", "DAY") is None and not parts.day_ends_at(parts.words[-1].stop):
        # "on Thursday, 7 persons": a count
        return None
    return OfMonth(day, day, weekday) if 1 <= day <= 31 else None


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


@rule("date in figures", DateKind.DATE, f"{_HEAD} NUMERIC {_TAIL}")
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


@rule("month and year in figures", DateKind.DATE, "NUMBER [-/] YEAR", "YEAR [-/] NUMBER")
@rule("years", DateKind.RANGE, "(?: FISCAL | TWELVEMONTH )* YEAR [-/] (?: BIG | NUMBER )")
def _month_and_year(parts: Parts) -> Expression | None:
    year, second = parts.first("YEAR") or 0, parts.first("NUMBER", "BIG") or 0
    start = parts.words[0].start
    if parts.words[0].value == second and (start == 0 or parts.text[start - 1] == "\n"):
        # "2- 1991 ..." is a numbered line
        return None
    if not 1900 <= year <= 2100:
        return None
    last = parts.words[-1]
    if last.code != CODE["YEAR"]:
        if second == (year + 1) % 100 and last.stop - last.start == 2:
            return financial_year(year)
        if year % 100 < second < 100:
            return Fixed(PartialDate.of(date(year, 1, 1), date(year - year % 100 + second, 12, 31)))
    return Fixed(PartialDate.from_parts(year, second)) if 1 <= second <= 12 else None


@rule("financial year", DateKind.RANGE, "RELATION FISCAL")
def _relative_financial_year(parts: Parts) -> Expression | None:
    return FinancialYear(parts.offset)


@rule("financial year", DateKind.RANGE, "FISCAL YEAR", "FISCAL BIG", "FISCAL NUMBER")
def _financial_year(parts: Parts) -> Expression | None:
    year = parts.first("YEAR", "BIG", "NUMBER") or 0
    year += 2000 if year < 100 else 0
    return financial_year(year - 1) if 1950 <= year <= 2100 else None


def financial_year(start: int) -> Fixed:
    """Return India's financial year that starts in April of a year."""
    return Fixed(PartialDate.of(date(start, 4, 1), date(start + 1, 3, 31)))


@rule(
    "named day",
    DateKind.DATE,
    "NAMED ,? (?: LINK )? YEAR",
    "YEAR (?: LINK )? NAMED",
    "NAMED",
    "RELATION NAMED",
    "NAMED (?:LINK)? RELATION TWELVEMONTH",
    "RELATION TWELVEMONTH (?:LINK)? NAMED",
)
def _named(parts: Parts) -> Expression | None:
    month, day = parts.one("NAMED").month_and_day
    # month 0 counts days from Easter
    part = MonthDay(month or None, day)
    found = OfYear(part, part, feast=month == 0)
    year = parts.first("YEAR")
    if year is not None:
        return Fixed.of(found.in_year(year)) if 1900 <= year <= 2100 else None
    if parts.first("TWELVEMONTH") is not None:
        return InYear(found, parts.offset)
    return Beside(found, parts.offset, "DAY") if parts.offset else found


@rule(
    "decade",
    DateKind.RANGE,
    "(?: THE | IN | PART )? DECADES",
    "THE? NUMBER DECADES",
    "THE? YEAR AND? DECADES",
    "(?: YEAR | NUMBER | BIG ) OF DECADE",
    "YEAR DECADE",
)
def _decade(parts: Parts) -> Expression | Several | None:
    numbers = parts.all("YEAR", "NUMBER", "BIG", "DECADES")
    tail = parts.text[parts.words[-1].start : parts.words[-1].stop]
    if "'" in tail and len(tail) > 4 and parts.first("THE") is None:
        # the genitive of a year
        return None
    start = numbers[0] * 100 + numbers[1] if len(numbers) > 1 and numbers[0] < 100 else sum(numbers)
    if start < 100:
        if parts.first("THE", "DECADE", "IN", "PART") is None:
            # "in his fifties" tells an age
            return None
        start += 1900 if start >= 20 else 2000
    if start % 10 or not 1900 <= start <= 2090:
        return None
    found = Fixed(PartialDate.of(date(start, 1, 1), date(start + 9, 12, 31)))
    low = parts.words[0].code in codes("IN", "PART")
    return Several(((int(low), len(parts.words), found),))


@rule("century", DateKind.RANGE, "THE? DIGIT CENTURY")
def _century(parts: Parts) -> Expression | None:
    number = parts.first("DIGIT")
    if number not in (20, 21):
        return None
    start = (number - 1) * 100
    return Fixed(PartialDate.of(date(start, 1, 1), date(start + 99, 12, 31)))


@rule(YEAR, DateKind.DATE, "TWELVEMONTH YEAR", "YEAR (?:LINK)? TWELVEMONTH")
@rule(BARE_YEAR, DateKind.DATE, "YEAR")
def _year(parts: Parts) -> Expression | None:
    year = parts.first("YEAR") or 0
    return Fixed(PartialDate.from_parts(year)) if 1900 <= year <= 2100 else None


_ALONE = "(?! ,? THE? (?: LINK | DAY | MONTH | UNIT | WEEKDAY | SKIP | [-,/] | RANGE ) )"


@rule(
    "day alone",
    DateKind.DATE,
    f"(?: ON | AT | FROM | TO ) THE ORDINAL {_ALONE}",
    f"(?: ON | AT | FROM | TO ) THE ORDINAL (?: RANGE | - ) THE? ORDINAL {_ALONE}",
)
def _day_alone(parts: Parts) -> Expression | None:
    days = parts.all("ORDINAL")
    word = parts.words[-1]
    # "on the 26th anniversary" names no day
    if not parts.text[word.start].isdigit() or not parts.day_ends_at(word.stop):
        return None
    return OfMonth(days[0], days[-1]) if 1 <= days[0] <= days[-1] <= 31 else None
