"""Arithmetic of weeks, months, quarters and years."""

from __future__ import annotations

from datetime import date, timedelta

from pollcorpus.models.edtf import month_end

Days = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years of which news is expected to speak; what lies outside is not resolved."""

_THIS_CENTURY = 40
"""Two figures below this are years of this century, the others of the last one."""

_MONTHS = {"MOON": 1, "QUARTER": 3, "HALF": 6, "TWELVEMONTH": 12, "DECADE": 120, "CENTURY": 1200}
_DAYS = {"DAY": 1, "WEEK": 7, "WEEKEND": 7, "FORTNIGHT": 14}


def is_expected(year: int) -> bool:
    """Tell whether news may speak of a year."""
    return FIRST_YEAR <= year <= LAST_YEAR


def full_year(short: int) -> int:
    """Return the year of its last two figures.

    >>> full_year(24), full_year(98)
    (2024, 1998)
    """
    return short + (2000 if short < _THIS_CENTURY else 1900)


def shifted(day: date, unit: str, count: int) -> date:
    """Shift a day by so many units; the 31st becomes the last day of a shorter month."""
    if unit == "WORKDAY":
        return _shifted_workdays(day, count)
    if unit in _DAYS:
        return day + timedelta(days=_DAYS[unit] * count)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[unit] * count, 12)
    return date(year, month + 1, min(day.day, month_end(year, month + 1).day))


def _shifted_workdays(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        day += step
        if day.weekday() < 5:
            count -= 1 if count > 0 else -1
    return day


def whole(unit: str, day: date) -> Days:
    """Return the week, month, quarter ... in which a day lies; weeks start on Monday."""
    if unit in ("DAY", "WORKDAY"):
        return day, day
    if unit in _DAYS:
        monday = day - timedelta(days=day.weekday())
        first = monday + timedelta(days=5) if unit == "WEEKEND" else monday
        return first, monday + timedelta(days=13 if unit == "FORTNIGHT" else 6)
    length = _MONTHS[unit]
    start = (day.year * 12 + day.month - 1) // length * length
    first = date(start // 12, start % 12 + 1, 1)
    return first, month_end(first.year, first.month + length - 1)


def iso_week(year: int, number: int) -> Days | None:
    """Return the days of a numbered week (ISO 8601), -1 the last; None if there is none."""
    last = date(year, 12, 28).isocalendar().week
    number = last + 1 + number if number < 0 else number
    if not 1 <= number <= last:
        return None
    monday = date.fromisocalendar(year, number, 1)
    return monday, monday + timedelta(days=6)


def part_of(days: Days, part: int) -> Days:
    """Return the early (1), middle (2) or late (3) part of a week, month or longer stretch.

    Monday to Wednesday, Tuesday to Friday, Thursday to Sunday; days 1 to 15,
    10 to 20, 16 to the last; of years and the like, the thirds; of a decade
    the years 0 to 3, 4 to 6 and 7 to 9, of a century its decades likewise.
    """
    first, last = days
    length = (last - first).days + 1
    if length <= 7:
        low, high = {1: (0, 2), 2: (1, 4), 3: (3, 6)}[part]
    elif length <= 31:
        low, high = {1: (0, 14), 2: (9, 19), 3: (15, length - 1)}[part]
    elif last.year - first.year + 1 in (10, 100):
        tenth = (last.year - first.year + 1) // 10
        low, high = {1: (0, 4), 2: (4, 7), 3: (7, 10)}[part]
        return date(first.year + low * tenth, 1, 1), date(first.year + high * tenth - 1, 12, 31)
    else:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        start = shifted(first, "MOON", months * (part - 1) // 3)
        return start, shifted(first, "MOON", months * part // 3) - timedelta(days=1)
    return first + timedelta(days=low), first + timedelta(days=high)


def half_of(days: Days, number: int) -> Days | None:
    """Return the first or the second (also -1) half: days 1 to 15 of a month, months of a year."""
    first, last = days
    if number not in (1, 2, -1):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    middle = shifted(first, "MOON", months // 2) if months > 1 else first + timedelta(days=15)
    return (first, middle - timedelta(days=1)) if number == 1 else (middle, last)


def easter(year: int) -> date:
    """Return Easter Sunday (Gauss's rule as given by Meeus, *Astronomical Algorithms*, 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)
