"""Forms of years and what is made of them: financial years, decades, centuries, named days."""

from __future__ import annotations

from datetime import date

from pollcorpus.dates.calendar import full_year, is_expected
from pollcorpus.dates.calendar_forms import in_year
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.feasts import FEASTS, Movable
from pollcorpus.dates.grammar import Parts, Several, rule
from pollcorpus.dates.meanings import Expression, Feast, Fixed, OfYear
from pollcorpus.dates.portions import LongWeekend
from pollcorpus.dates.relations import Beside, FinancialYear, InYear
from pollcorpus.dates.words import MOVABLE
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.models.edtf import MonthDay

YEAR = "year"
BARE_YEAR = "bare year"
"""A year of which only the words around it can tell that it is one."""


@rule("month and year in figures", DateKind.DATE, "NUMBER [-/] YEAR", "YEAR [-/] NUMBER")
@rule("years", DateKind.RANGE, "(?: FISCAL | TWELVEMONTH )* YEAR [-/] (?: BIG | NUMBER )")
def _month_and_year(parts: Parts) -> Expression | None:
    year, second = parts.first("YEAR") or 0, parts.first("NUMBER", "BIG") or 0
    start = parts.words[0].start
    if parts.words[0].value == second and (start == 0 or parts.text[start - 1] == "\n"):
        # "2- 1991 ..." is a numbered line
        return None
    if not is_expected(year):
        return None
    last = parts.words[-1]
    if last.code != CODE["YEAR"]:
        if second == (year + 1) % 100 and last.stop - last.start == 2:
            return financial_year(year)
        if year % 100 < second < 100:
            return Fixed(PartialDate.of(date(year, 1, 1), date(year - year % 100 + second, 12, 31)))
    return Fixed(PartialDate.from_parts(year, second)) if 1 <= second <= 12 else None


@rule(
    "financial year",
    DateKind.RANGE,
    "FISCAL YEAR [-/] YEAR",
    "FISCAL (?: BIG | NUMBER ) [-/] (?: BIG | NUMBER )",
)
def _financial_year_of_two(parts: Parts) -> Expression | None:
    first, last = map(_written_out, parts.all("YEAR", "BIG", "NUMBER"))
    return financial_year(first) if last == first + 1 else None


@rule("financial year", DateKind.RANGE, "RELATION FISCAL")
def _relative_financial_year(parts: Parts) -> Expression | None:
    return FinancialYear(parts.offset)


@rule("financial year", DateKind.RANGE, "FISCAL YEAR", "FISCAL BIG", "FISCAL NUMBER")
def _financial_year(parts: Parts) -> Expression | None:
    return financial_year(_written_out(parts.first("YEAR", "BIG", "NUMBER") or 0) - 1)


def _written_out(year: int) -> int:
    return full_year(year) if year <= _TWO_FIGURES else year


_TWO_FIGURES = 99


def financial_year(start: int) -> Fixed | None:
    """Return India's financial year that starts in April of a year; None for one out of reach."""
    if not (is_expected(start) and is_expected(start + 1)):
        return None
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
    found = named_day(parts)
    year = parts.first("YEAR")
    if year is not None:
        return in_year(found, year)
    if parts.first("TWELVEMONTH") is not None:
        return InYear(found, parts.offset)
    return Beside(found, parts.offset, "DAY") if parts.offset else found


def named_day(parts: Parts) -> OfYear:
    """Read a feast or another day that has a name."""
    numbers = parts.one("NAMED").named_day
    if numbers[0] == MOVABLE:
        return OfYear(_NO_DAY, _NO_DAY, feast=Movable(FEASTS[numbers[1]]))
    if len(numbers) == _FIXED and numbers[0]:
        part = MonthDay(*numbers)
        return OfYear(part, part)
    return OfYear(_NO_DAY, _NO_DAY, feast=Feast(*numbers))


_FIXED = 2
_NO_DAY = MonthDay(None)


@rule(
    "weekend of a named day",
    DateKind.RANGE,
    "NAMED WEEKEND (?: ,? (?:OF|IN)? YEAR )?",
    "YEAR NAMED WEEKEND",
)
def _weekend_of_named_day(parts: Parts) -> Expression | None:
    year, found = parts.first("YEAR"), named_day(parts)
    return LongWeekend(found if year is None else in_year(found, year))


@rule(
    "decade",
    DateKind.RANGE,
    "(?: THE | IN )? DECADES",
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
    if sum(numbers) < 100 and parts.first("THE", "DECADE", "IN", "PART") is None:
        # "in his fifties" tells an age
        return None
    found = decade(numbers)
    if found is None:
        return None
    low = parts.words[0].code in codes("IN", "PART")
    return Several(((int(low), len(parts.words), found),))


def decade(numbers: list[int]) -> Fixed | None:
    """Return the decade of "1990s", "nineteen nineties" or "nineties"; None if there is none."""
    start = numbers[0] * 100 + numbers[1] if len(numbers) > 1 and numbers[0] < 100 else sum(numbers)
    if start < 100:
        start += 1900 if start >= 20 else 2000
    if start % 10 or not 1900 <= start <= 2090:
        return None
    return Fixed(PartialDate.of(date(start, 1, 1), date(start + 9, 12, 31)))


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
    return Fixed.of_year(parts.first("YEAR") or 0)
