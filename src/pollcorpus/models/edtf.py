"""EDTF, the notation of ISO 8601-2 for dates that are not exact: reading and printing.

Source: Library of Congress, Extended Date/Time Format specification, levels 0
and 1, with two forms of level 2 (an unknown year, quarters and halves).
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from pollcorpus.errors import DateSyntaxError


class MonthDay(NamedTuple):
    """A month, or a day in it, of an unknown year; with no month, a day of an unknown month."""

    month: int | None
    day: int | None = None


class Period(NamedTuple):
    """What one side of an EDTF interval, or a whole date, says."""

    earliest: date | None = None
    latest: date | None = None
    yearless: MonthDay | None = None
    approximate: bool = False
    uncertain: bool = False


_YEAR = re.compile(r"[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX")
_PART = re.compile(r"[0-9]{2}|XX")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_PARTS_OF_YEAR = {
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip


def month_end(year: int, month: int) -> date:
    """Return the last day of a month; months past 12 run on into the next year.

    >>> month_end(2024, 2), month_end(2023, 14)
    (datetime.date(2024, 2, 29), datetime.date(2024, 2, 29))
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def parse_sides(text: str) -> tuple[Period | None, ...]:
    """Read an EDTF string: one period, or the two sides of an interval.

    A side that is open (`..`) comes back as an empty period, one that is
    unknown (blank) as None.
    """
    slash = text.find("/")
    if slash < 0:
        return (_Reader(text, 0, len(text)).period(),)
    again = text.find("/", slash + 1)
    if again >= 0:
        raise DateSyntaxError(text, again, "the end of the interval")
    return _side(text, 0, slash), _side(text, slash + 1, len(text))


def _side(text: str, start: int, stop: int) -> Period | None:
    if text[start:stop] == "..":
        return Period()
    return _Reader(text, start, stop).period() if stop > start else None


class _Reader:
    """Reads one date from a stretch of the text; errors point into the whole text."""

    def __init__(self, text: str, start: int, stop: int) -> None:
        self.text, self.at, self.stop = text, start, stop

    def period(self) -> Period:
        year = self.take(_YEAR, "a year such as 2022")
        month_at = self.at + 1
        month = self.part("a month from 01 to 12")
        day_at = self.at + 1
        day = self.part("a day such as 16") if month is not None else None
        marks = self.marks()
        days = self.days(year, month, day, month_at, day_at)
        season = month is not None and month != "XX" and int(month) in _SEASONS
        return days._replace(
            approximate=season or bool({"~", "%"} & marks), uncertain=bool({"?", "%"} & marks)
        )

    def fail(self, at: int, expected: str) -> DateSyntaxError:
        if self.text[at : at + 1] == "T":
            advice = "a date has no time of day, leave it out"
            return DateSyntaxError(self.text, at, expected, advice=advice)
        return DateSyntaxError(self.text, at, expected)

    def take(self, pattern: re.Pattern[str], expected: str) -> str:
        found = pattern.match(self.text, self.at, self.stop)
        if found is None:
            rest = self.text[self.at : min(self.stop, self.at + 4)]
            good = next((i for i, c in enumerate(rest) if c not in "0123456789X"), len(rest))
            raise self.fail(self.at + good, expected)
        self.at = found.end()
        return found[0]

    def part(self, expected: str) -> str | None:
        if self.at == self.stop or self.text[self.at] in "~?%":
            return None
        if self.text[self.at] != "-":
            raise self.fail(self.at, "'-', '/', '~', '?', '%' or the end")
        self.at += 1
        return self.take(_PART, expected)

    def marks(self) -> set[str]:
        mark = self.text[self.at : self.at + 1] if self.at < self.stop else ""
        if mark and mark not in "~?%":
            raise self.fail(self.at, "'~', '?', '%' or the end")
        self.at += len(mark)
        if self.at < self.stop:
            raise self.fail(self.at, "the end")
        return {mark}

    def days(
        self, year: str, month: str | None, day: str | None, month_at: int, day_at: int
    ) -> Period:
        if month == "XX" and day not in (None, "XX"):
            if year != "XXXX":
                raise self.fail(month_at, "a known month before a known day")
            return Period(yearless=MonthDay(None, self.day_number(day, 31, day_at)))
        number = None if month in (None, "XX") else self.month_number(month, day, month_at)
        if year == "XXXX":
            if number is None or number > 12:
                raise self.fail(
                    month_at - 1 if month is None else month_at, "a month, as the year is unknown"
                )
            last = monthrange(2000, number)[1]
            known = None if day in (None, "XX") else self.day_number(day, last, day_at)
            return Period(yearless=MonthDay(number, known))
        return self.known(year, number, day, month_at, day_at)

    def known(
        self, year: str, month: int | None, day: str | None, month_at: int, day_at: int
    ) -> Period:
        first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
        if first == last == 0:
            raise self.fail(month_at - 5, "a year from 0001 to 9999")
        if month is None:
            return Period(date(max(first, 1), 1, 1), date(last, 12, 31))
        if first != last:
            raise self.fail(month_at, "no month after a decade or century")
        if month > 12:
            low, high = {**_SEASONS, **_PARTS_OF_YEAR}[month]
            return Period(date(first, low, 1), month_end(first, high))
        end = month_end(first, month)
        if day in (None, "XX"):
            return Period(date(first, month, 1), end)
        exact = date(first, month, self.day_number(day, end.day, day_at))
        return Period(exact, exact)

    def month_number(self, month: str | None, day: str | None, at: int) -> int:
        number = int(month or 0)
        named = day is None and (number in _SEASONS or number in _PARTS_OF_YEAR)
        if not (1 <= number <= 12 or named):
            raise self.fail(at, "a month from 01 to 12")
        return number

    def day_number(self, day: str | None, last: int, at: int) -> int:
        number = int(day or 0)
        if not 1 <= number <= last:
            raise self.fail(at, f"a day from 01 to {last}")
        return number


def print_days(first: date, last: date, mark: str) -> str:
    """Print a stretch of days as briefly as levels 0 and 1 can say it exactly.

    >>> print_days(date(2022, 4, 1), date(2022, 4, 30), "~")
    '2022-04~'
    >>> print_days(date(2022, 4, 11), date(2022, 4, 17), "")
    '2022-04-11/2022-04-17'
    """
    whole_months = first.day == 1 and last == month_end(last.year, last.month)
    if whole_months and first.month == 1 and last.month == 12:
        decade = _unspecified(first.year, last.year)
        if decade:
            return decade + mark
        width = 4
    else:
        width = 7 if whole_months else 10
    start, stop = first.isoformat()[:width], last.isoformat()[:width]
    return f"{start}{mark}" if start == stop else f"{start}{mark}/{stop}{mark}"


def _unspecified(first: int, last: int) -> str | None:
    if (first % 10, last - first) == (0, 9):
        return f"{first // 10:03}X"
    return f"{first // 100:02}XX" if (first % 100, last - first) == (0, 99) else None


def print_start(first: date) -> str:
    """Print the first day of an interval that has no known end, as briefly as is exact."""
    return first.isoformat()[: 10 if first.day > 1 else 7 if first.month > 1 else 4]


def print_end(last: date) -> str:
    """Print the last day of an interval that has no known start, as briefly as is exact."""
    if last != month_end(last.year, last.month):
        return last.isoformat()
    return last.isoformat()[: 4 if last.month == 12 else 7]


def print_yearless(part: MonthDay) -> str:
    """Print a month or day of an unknown year.

    >>> print_yearless(MonthDay(4, 25)), print_yearless(MonthDay(None, 25))
    ('XXXX-04-25', 'XXXX-XX-25')
    """
    month = "XX" if part.month is None else f"{part.month:02}"
    return f"XXXX-{month}" + ("" if part.day is None else f"-{part.day:02}")


def precision_of(text: str) -> str:
    """Return how exact a date is by the way it is written.

    >>> precision_of("2022-04~"), precision_of("198X"), precision_of("2022-04-11/2022-04-17")
    ('month', 'decade', 'interval')
    """
    text = text.rstrip("~?%")
    if "/" in text:
        return "interval"
    if len(text) == len("198X") and text.endswith("X"):
        return "century" if text.endswith("XX") else "decade"
    return {len("2022"): "year", len("2022-04"): "month", len("2022-04-16"): "day"}[len(text)]
