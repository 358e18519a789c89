"""What tells of when and where a meeting was though its date is not known."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

from pollcorpus.models import MeetingStatus, PartialDate
from pollcorpus.models.edtf import MonthDay
from pollcorpus.models.undated import TIMED, weekdays_of
from pollcorpus.resolve.accounts import (
    LEAP,
    Account,
    Window,
    as_set,
    days_from,
    days_in,
    told_on,
)
from pollcorpus.resolve.venues import Site, exclude_each_other

_YEAR = timedelta(days=366)
_HOURS = 180
"""By so many minutes reports of one meeting differ at most on when it was, its start or its end."""


@frozen(kw_only=True)
class Clues:
    """The weekdays, times of the year and of the day, and cities that reports of a meeting tell.

    Seasons are days of a year that stands for any. Cities are also those
    that are only inferred from where a report was written.
    """

    weekdays: frozenset[int]
    seasons: frozenset[Window]
    times: frozenset[int]
    cities: frozenset[str]
    places: frozenset[str]
    statuses: frozenset[MeetingStatus]

    @classmethod
    def of(cls, account: Account) -> Clues:
        """Return what one account tells."""
        return cls(
            weekdays=weekdays_of(account.stated, account.weekday),
            seasons=as_set(_season(account)),
            times=as_set(account.time),
            cities=as_set(account.city or account.around),
            places=as_set(account.place),
            statuses=frozenset({account.status}),
        )

    def with_others(self, others: Clues) -> Clues:
        """Return the clues of several accounts together."""
        return Clues(
            weekdays=self.weekdays | others.weekdays,
            seasons=self.seasons | others.seasons,
            times=self.times | others.times,
            cities=self.cities | others.cities,
            places=self.places | others.places,
            statuses=self.statuses | others.statuses,
        )

    def tell_season(self, others: Clues) -> bool:
        """Tell whether both know about which time of the year it was."""
        return bool(self.seasons and others.seasons)

    def contradict(self, others: Clues) -> bool:
        """Tell whether two meetings of which these tell cannot well be one.

        What one knows and the other does not contradicts nothing.
        """
        return (
            _disjoint(self.weekdays, others.weekdays)
            or _disjoint(self.cities, others.cities)
            or any(not _meet(one, other) for one in self.seasons for other in others.seasons)
            or any(_apart(one, other) for one in self.places for other in others.places)
            or _far(self.times, others.times)
        )

    def are_off(self, others: Clues) -> bool:
        """Tell whether of one meeting it is only said that it was called off, or never was.

        Another that was held is not that one, unless both are of one day.
        """
        return _off(self.statuses, others.statuses) or _off(others.statuses, self.statuses)


def possible_days(account: Account) -> PartialDate | None:
    """Return the days that an account allows: its stated date, or those of its window.

    They are of no year where it is only known at which time of a year it was written.
    """
    if account.stated is not None:
        return account.stated
    if account.window is not None:
        return PartialDate.of(*account.window)
    days = _season(account)
    if days is None:
        return None
    first, last = (MonthDay(day.month, day.day) for day in days)
    return PartialDate(yearless=(first, last))


def _season(account: Account) -> Window | None:
    """The days of a year that stands for any on which a meeting can have been."""
    if account.window is not None:
        return _in_leap_year(account.window) if days_in(account.window) <= TIMED else None
    stated, published = account.stated, account.published
    if stated is not None:
        return _of_leap_year(*stated.yearless) if stated.yearless else None
    if published is None or published.yearless is None:
        return None
    days = _of_leap_year(*published.yearless)
    return told_on(account.status, days) if days else None


def _of_leap_year(first: MonthDay, last: MonthDay) -> Window | None:
    if first.month is None or last.month is None:
        return None
    closing = last.day or monthrange(LEAP, last.month)[1]
    return _ordered(date(LEAP, first.month, first.day or 1), date(LEAP, last.month, closing))


def _in_leap_year(window: Window) -> Window:
    first, last = window
    return _ordered(first.replace(year=LEAP), last.replace(year=LEAP))


def _ordered(first: date, last: date) -> Window:
    """Days of one year, the last of the next one where it comes before the first."""
    return first, last if first <= last else days_from(last, _YEAR)


def _meet(one: Window, other: Window) -> bool:
    """Tell whether two times of the year overlap, across New Year too."""
    return any(
        days_from(one[0], shift) <= other[1] and other[0] <= days_from(one[1], shift)
        for shift in (-_YEAR, timedelta(), _YEAR)
    )


def _disjoint(one: frozenset[int] | frozenset[str], other: frozenset[int] | frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


@lru_cache(maxsize=1 << 12)
def _apart(one: str, other: str) -> bool:
    """Tell whether two places are in different cities, or are different houses."""
    return exclude_each_other(Site(name=one), Site(name=other), None)


def _far(one: Iterable[int], other: Iterable[int]) -> bool:
    return any(abs(a - b) > _HOURS for a in one for b in other)


def _off(one: frozenset[MeetingStatus], other: frozenset[MeetingStatus]) -> bool:
    return one == {MeetingStatus.CANCELLED} and MeetingStatus.HELD in other
