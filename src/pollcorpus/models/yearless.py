"""Months and days of an unknown year."""

from __future__ import annotations

from datetime import date, timedelta

from pollcorpus.models.edtf import MonthDay, month_end


def days_of_leap_year(part: tuple[MonthDay, MonthDay]) -> frozenset[tuple[int, int]]:
    """Return every month and day that a date of an unknown year may be."""
    first, last = part
    every = [
        (month, day) for month in range(1, 13) for day in range(1, month_end(2000, month).day + 1)
    ]
    if first.month is None or last.month is None:
        return frozenset(d for d in every if (first.day or 1) <= d[1] <= (last.day or 31))
    low, high = (first.month, first.day or 1), (last.month, last.day or 31)
    if low <= high:
        return frozenset(d for d in every if low <= d <= high)
    return frozenset(d for d in every if d >= low or d <= high)


def falls_within(part: tuple[MonthDay, MonthDay], low: date, high: date) -> bool:
    """Tell whether a date of an unknown year may lie between two days."""
    if high - low >= timedelta(days=366 * 8):
        return True
    days = days_of_leap_year(part)
    return any(
        ((low + timedelta(days=n)).month, (low + timedelta(days=n)).day) in days
        for n in range((high - low).days + 1)
    )
