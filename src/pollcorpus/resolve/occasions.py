"""What is known of one occasion, and whether an account may tell of the same one."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeVar

from attrs import frozen

from pollcorpus.models import (
    Claim,
    Extraction,
    MeetingReport,
    MeetingStatus,
    PartialDate,
    ReportKey,
)
from pollcorpus.models.edtf import MonthDay
from pollcorpus.models.same_meeting import SURE, identifies, people_identify
from pollcorpus.resolve.venues import area_of, city_of

_Value = TypeVar("_Value")

FRESH = timedelta(days=21)
"""How far back a meeting lies that a report tells of without a date."""


@frozen(kw_only=True)
class Account:
    """One article's report of a meeting, as far as joining looks at it.

    `key` is the article's id and the number of the report there. `window`
    holds the days that are possible: those of the stated date, else those
    shortly before (or, for a plan, after) publication; None when neither is
    known. `text` is the article that stands for all reprints of its text,
    None where there are none.
    """

    key: ReportKey
    text: str | None
    published: PartialDate | None
    status: MeetingStatus
    window: tuple[date, date] | None
    people: frozenset[str]
    bodies: frozenset[str]
    topics: frozenset[str]
    place: str | None
    city: str | None
    way: tuple[bool, bool]
    """Whether by telephone, which is no visit; whether of several occasions, which are not one."""
    stated: PartialDate | None
    dated: bool
    """True when the report itself gives the date, with both ends known."""
    ordinal: int | None
    """Number of the meeting in its series."""

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.key[0]


@frozen(kw_only=True, eq=False)
class Occasion:
    """What the accounts that tell of one meeting know together."""

    articles: frozenset[str]
    window: tuple[date, date] | None
    people: frozenset[str]
    bodies: frozenset[str]
    topics: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    dates: frozenset[PartialDate]
    ordinal: int | None
    way: tuple[bool, bool]

    @classmethod
    def of(cls, account: Account) -> Occasion:
        """Start an occasion from its first account."""
        return cls(
            articles=frozenset({account.article}),
            window=account.window,
            people=account.people,
            bodies=account.bodies,
            topics=account.topics,
            places=_present(account.place),
            cities=_present(account.city),
            dates=_present(account.stated),
            ordinal=account.ordinal,
            way=account.way,
        )

    def with_account(self, account: Account) -> Occasion:
        """Return the occasion with one more account; its days are those that both allow."""
        return Occasion(
            articles=self.articles | {account.article},
            window=_both(self.window, account.window),
            people=self.people | account.people,
            bodies=self.bodies | account.bodies,
            topics=self.topics | account.topics,
            places=self.places | _present(account.place),
            cities=self.cities | _present(account.city),
            dates=self.dates | _present(account.stated),
            ordinal=self.ordinal if self.ordinal is not None else account.ordinal,
            way=self.way,
        )


def likeness(account: Account, occasion: Occasion) -> float:
    """Return how well an account fits an occasion; 0 when it cannot be the same.

    Two accounts of one article are two occasions by construction. Days must
    overlap, and the people must: two meetings of one leader on one day with
    different partners stay apart.
    """
    shared = account.people & occasion.people
    if not shared and account.people and occasion.people:
        return 0.0
    if account.article in occasion.articles or account.way != occasion.way:
        return 0.0
    if _differ(account.ordinal, occasion.ordinal) or not _days_agree(account, occasion):
        return 0.0
    apart = account.city and occasion.cities and account.city not in occasion.cities
    if apart and len(shared) < 3:
        return 0.0
    return _weight(account, occasion, shared) if _enough(account, occasion, shared) else 0.0


def _days_agree(account: Account, occasion: Occasion) -> bool:
    """A stated date must be possible beside each other stated one, a window overlap."""
    stated = account.stated
    if stated is not None and not all(stated.may_equal(other) for other in occasion.dates):
        return False
    if account.window is None and stated is None and occasion.window is not None:
        return _in_season(account, occasion.window)
    windows = account.window, occasion.window
    return None in windows or _both(*windows) is not None


def _in_season(account: Account, window: tuple[date, date]) -> bool:
    """Tell whether days fit a report without a year, by its day in the year of the occasion."""
    published = account.published
    if published is None or published.yearless is None:
        return True
    first, last = published.yearless
    return any(
        _both(_told_on(account.status, days), window) is not None
        for year in (window[0].year, window[1].year + 1)
        if (days := _of_year(year, first, last))
    )


def _of_year(year: int, first: MonthDay, last: MonthDay) -> tuple[date, date] | None:
    if first.month is None or last.month is None:
        return None
    closing = last.day or monthrange(year, last.month)[1]
    try:
        return date(year, first.month, first.day or 1), date(year, last.month, closing)
    except ValueError:
        # the 29th of February of another year
        return None


def _enough(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether what is shared identifies the occasion."""
    fewest = min(len(account.people), len(occasion.people))
    decided = people_identify(len(shared), fewest)
    if decided is not None:
        return decided
    return identifies(
        people=len(shared),
        fewest=fewest,
        bodies=len(account.bodies & occasion.bodies),
        sure_day=account.dated and days_in(occasion.window) <= SURE,
        same_topic=not account.topics.isdisjoint(occasion.topics),
        same_place=account.place in occasion.places,
        same_sides=account.bodies <= occasion.bodies or occasion.bodies <= account.bodies,
        same_number=account.ordinal is not None and account.ordinal == occasion.ordinal,
    )


def _weight(account: Account, occasion: Occasion, shared: frozenset[str]) -> float:
    fewest = min(len(account.people), len(occasion.people))
    return (
        0.01
        + (3 * len(shared) / fewest if fewest else 0)
        + 0.2 * len(shared)
        + 0.5 * (account.place in occasion.places)
        + 0.3 * len(account.bodies & occasion.bodies)
        + 0.4 * len(account.topics & occasion.topics)
        + (1 if account.dated and days_in(occasion.window) <= 1 else 0)
    )


def account_of(
    extraction: Extraction,
    index: int,
    report: MeetingReport,
    reprints: Mapping[str, str],
) -> Account:
    """See a report as resolution does.

    `reprints` maps an article of a text that was printed more than once to
    the one that stands for all of them.
    """
    article = extraction.article
    here = (*report.participants, *report.absentees)
    place, stated = value_of(report.place), value_of(report.date)
    return Account(
        key=(article.id, index),
        text=reprints.get(article.id),
        published=article.published,
        status=report.status.value,
        window=_window(report, article.published),
        people=frozenset(claim.value.id for claim in here),
        bodies=frozenset(claim.value.id for claim in report.organisations),
        topics=frozenset(claim.value for claim in report.topics),
        place=place,
        city=_area(report, stated),
        way=(report.remote, report.several),
        stated=stated,
        dated=bounds(stated) is not None,
        ordinal=value_of(report.ordinal),
    )


def _area(report: MeetingReport, day: PartialDate | None) -> str | None:
    """The city of a report's place, or the one of whose area that is a part."""
    place = value_of(report.place)
    city = value_of(report.city) or (place and city_of(place, day.earliest if day else None))
    return area_of(city) if city else None


def possible_days(account: Account) -> PartialDate | None:
    """Return the days that an account allows: its stated date, or those of its window."""
    if account.stated is not None:
        return account.stated
    return PartialDate.of(*account.window) if account.window else None


def bounds(when: PartialDate | None) -> tuple[date, date] | None:
    """Return the first and last possible day, when both are known."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    return when.earliest, when.latest


def value_of(claim: Claim[_Value] | None) -> _Value | None:
    """Return a claim's value, or None without a claim."""
    return None if claim is None else claim.value


def _window(report: MeetingReport, published: PartialDate | None) -> tuple[date, date] | None:
    stated = bounds(report.date.value) if report.date else None
    told = bounds(published)
    if stated or not told:
        return stated
    return _told_on(report.status.value, told)


def _told_on(status: MeetingStatus, published: tuple[date, date]) -> tuple[date, date]:
    """The days on which an occasion can be that a report of these days tells of."""
    if status is MeetingStatus.HELD:
        return published[0] - FRESH, published[1]
    return published[0], published[1] + FRESH


def _both(
    one: tuple[date, date] | None, other: tuple[date, date] | None
) -> tuple[date, date] | None:
    if one is None or other is None:
        return one or other
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


def days_in(window: tuple[date, date] | None) -> int:
    """Count the days of a window; one that is not known is longer than any."""
    return (window[1] - window[0]).days + 1 if window else 10**6


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _present(value: _Value | None) -> frozenset[_Value]:
    return frozenset() if value is None else frozenset({value})
