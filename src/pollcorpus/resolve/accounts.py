"""What joining sees of one article's report of a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, fields, frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer import Gazetteer
from pollcorpus.gazetteer.spelling import WORD, key
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    Article,
    Claim,
    DateMention,
    Extraction,
    MeetingReport,
    MeetingStatus,
    Mention,
    PartialDate,
    ReportKey,
)
from pollcorpus.models.edtf import MonthDay
from pollcorpus.models.meeting_report import people_of, value_of
from pollcorpus.models.same_meeting import CLOSE, SEASON, TALK
from pollcorpus.resolve.sides import parties_of, sides_of
from pollcorpus.resolve.venues import area_of, city_told

FRESH = timedelta(days=21)
"""How far back a meeting lies that a report tells of without a date."""
STALE = timedelta(days=2)
"""So long after the day it was for, at most, is it told that something is put off."""
_TO_WEEKDAY = timedelta(days=6)
"""So far at most is the day of the week that is named without more."""
LEAP = 2004
"""A year that has every day, amid the calendar: it stands for any where none is known."""
_DENIED = timedelta(days=10)
"""How far back a meeting lies of which a report denies, without a date, that it has been."""
_NATIONAL = "national"
_PAIR = 2
_CLOSE, _SEASON = timedelta(days=CLOSE), timedelta(days=SEASON)

Window: TypeAlias = tuple[date, date]
_Value = TypeVar("_Value")


@frozen(kw_only=True)
class Named:
    """Who and what is named where a meeting is told of; of several reports, in any of them."""

    people: frozenset[str]
    """Those who were there, and those who stayed away."""
    bodies: frozenset[str]
    topics: frozenset[str]
    away: frozenset[str] = frozenset()
    parties: frozenset[tuple[str, str]] = frozenset()
    """The people of a talk, each with the party that the reference knows."""
    parts: frozenset[tuple[str, str]] = frozenset()
    """The people of a talk, each with the words of the name in either script."""
    unclear: frozenset[str] = frozenset()
    """Words by which a talk of one person names somebody else, whom the article leaves open."""
    unions: frozenset[str] = frozenset()
    """Of the bodies those that are no parties: alliances, committees."""
    sitting: frozenset[str] = frozenset()
    """Of these the committees that sit in one place at a time; by video the alliances, too."""
    sides: frozenset[str] = frozenset()
    """The parties of a few who talk, and the alliances that those who are named speak for."""
    named: frozenset[str] = frozenset()
    """Bodies that are only named where a talk is told that has one person, and no body."""

    def sets(self) -> dict[str, frozenset[Any]]:
        """Return the sets by the names of their fields."""
        return {name: getattr(self, name) for name in _SETS}

    def sets_with(self, others: Named) -> dict[str, frozenset[Any]]:
        """Return the sets of two by the names of their fields, each made one of both."""
        return {name: getattr(self, name) | getattr(others, name) for name in _SETS}


_SETS = tuple(attribute.name for attribute in fields(Named))


@frozen(kw_only=True)
class Account(Named):
    """One article's report of a meeting, as far as joining looks at it.

    `key` is the article's id and the number of the report there. `window`
    holds the days that are possible: those of the stated date, else those
    shortly before (or, for a plan, after) publication; None when neither is
    known. `text` is the article that stands for all reprints of its text,
    None where there are none. `former` is the day from which the meeting was
    moved, by what the report says.
    """

    key: ReportKey
    text: str | None
    published: PartialDate | None
    status: MeetingStatus
    window: Window | None
    place: str | None
    city: str | None
    way: tuple[bool, bool]
    """Whether by telephone, which is no visit; whether of several occasions, which are not one."""
    stated: PartialDate | None
    dated: bool
    """True when the report itself gives the date, with both ends known."""
    ordinal: int | None
    """Number of the meeting in its series."""
    host: str | None = None
    moved: bool = False
    former: PartialDate | None = None
    weekday: int | None = None
    """The day of the week that the report names, where it does not give the date."""
    time: int | None = None
    """Minutes from midnight."""
    around: str | None = None
    """The city that is only inferred from where the article was written."""
    escorted: bool = False
    """Whether it tells of two who met, and in other words of who was there besides."""

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.key[0]

    @property
    def is_plan(self) -> bool:
        """True for what had not been held when the article told of it."""
        return self.status is not MeetingStatus.HELD

    @property
    def reach(self) -> Window | None:
        """The days at which other accounts of the occasion may have it, moved ones too."""
        if self.window is None:
            return None
        first, last = self.window
        if self.moved:
            before = bounds(self.former) or self._may_be_moved_from()
            first, last = min(first, before[0]), max(last, before[1])
        if self.is_plan and self.ordinal is not None and self.bodies:
            last = max(last, days_from(self.window[1], _SEASON))
        return first, last

    def _may_be_moved_from(self) -> Window:
        """The days that had not gone by when an article told of another, not far from this."""
        assert self.window is not None
        first, last = self.window
        told = self.published.latest if self.published else None
        if told is None:
            return self.window
        earliest = max(days_from(first, -_CLOSE), days_from(told, -STALE))
        return earliest, days_from(last, _CLOSE)


def account_of(
    extraction: Extraction,
    index: int,
    report: MeetingReport,
    reprints: Mapping[str, str],
    book: Gazetteer,
) -> Account:
    """See a report as resolution does.

    `reprints` maps an article of a text that was printed more than once to
    the one that stands for all of them. `book` knows the parties of people,
    and their names in either script.
    """
    here = frozenset(people_of(report))
    day = _first_day(value_of(report.date), extraction.article.published)
    people = frozenset(ref.id for ref in here)
    account = _account(extraction.article, index, report, reprints, people, day)
    if not account.dated:
        weekday = _weekday(extraction.dates, report)
        stated = account.stated if weekday is None else _in_week_of(report)
        account = evolve(account, weekday=weekday, stated=stated)
    sitting, sides = _sitting_in(report, book), sides_of(people, day, book)
    account = evolve(account, sitting=sitting, sides=sides)
    if len(people) > TALK:
        return account
    told = _told_of(extraction, report) if len(people) == 1 else ()
    return evolve(
        account,
        parties=parties_of(people, day, book),
        parts=_parts(here, book),
        unclear=frozenset(part for m in told if m.actor is None for part in words_of(m.text)),
        named=frozenset() if account.bodies else _bodies_of(told),
        escorted=_is_escorted(report),
    )


def _account(
    article: Article,
    index: int,
    report: MeetingReport,
    reprints: Mapping[str, str],
    people: frozenset[str],
    day: date | None,
) -> Account:
    """See what joining compares whether or not a report is of a talk between a few."""
    stated = value_of(report.date)
    return Account(
        key=(article.id, index),
        text=reprints.get(article.id),
        published=article.published,
        status=report.status.value,
        window=_window(report, article.published),
        people=people,
        bodies=frozenset(claim.value.id for claim in report.organisations),
        unions=frozenset(
            c.value.id for c in report.organisations if c.value.kind is not ActorKind.PARTY
        ),
        topics=frozenset(claim.value for claim in report.topics),
        place=value_of(report.place),
        city=city_told(report, day),
        way=(report.remote, report.several),
        stated=stated,
        dated=bounds(stated) is not None,
        ordinal=value_of(report.ordinal),
        host=report.host.value.id if report.host else None,
        moved=report.moved and bounds(stated) is not None,
        former=value_of(report.former),
        time=minutes_of(value_of(report.time)),
        away=frozenset(claim.value.id for claim in report.absentees),
        around=_area_of(report.city),
    )


def _is_escorted(report: MeetingReport) -> bool:
    """Tell whether a report names two who met in one sentence, and others in later ones."""
    told = sorted(claim.evidence[0].start for claim in report.participants if claim.evidence)
    return told.count(told[0]) == _PAIR < len(told) if told else False


def _sitting_in(report: MeetingReport, book: Gazetteer) -> frozenset[str]:
    """The bodies of which there is one only, and that meet as a whole."""
    refs = (claim.value for claim in report.organisations)
    return frozenset(ref.id for ref in refs if ref.known and _sits(ref, book, report.remote))


def _sits(ref: ActorRef, book: Gazetteer, by_video: bool) -> bool:
    """Tell whether a body is one of the whole country: each state has its election committee."""
    if ref.kind is ActorKind.ALLIANCE:
        return by_video
    body = book.parties.get(ref.reference_id)
    return ref.kind is ActorKind.COMMITTEE and body is not None and body.level == _NATIONAL


def _told_of(extraction: Extraction, report: MeetingReport) -> tuple[Mention, ...]:
    """The names in the sentences that tell of a meeting."""
    spans = [evidence.span for evidence in report.evidence]
    return tuple(m for m in extraction.mentions if any(s.start <= m.start < s.stop for s in spans))


def _bodies_of(told: Iterable[Mention]) -> frozenset[str]:
    actors = (m.actor for m in told if m.actor and m.kind is ActorKind.PARTY)
    return frozenset(actor.id for actor in actors)


def _parts(people: Iterable[ActorRef], book: Gazetteer) -> frozenset[tuple[str, str]]:
    """People with each word of their names, in both scripts where the reference has them."""
    return frozenset(
        (ref.id, part) for ref in people for name in _names(ref, book) for part in words_of(name)
    )


def _names(ref: ActorRef, book: Gazetteer) -> tuple[str, ...]:
    known = book.persons.get(ref.reference_id) if ref.known else None
    return (known.names.en, known.names.hi) if known else (ref.name,)


@lru_cache(maxsize=1 << 16)
def words_of(name: str) -> frozenset[str]:
    """Return the words of a name as names are compared, without initials.

    >>> sorted(words_of("K. C. Venugopal"))
    ['venugopal']
    """
    words = WORD.findall(normalise(name))
    return frozenset(key([word]) for word in words if len(word) > 1)


def _area_of(city: Claim[str] | None) -> str | None:
    return area_of(city.value) if city else None


def _weekday(dates: Iterable[DateMention], report: MeetingReport) -> int | None:
    """The one day of the week that is named where a report tells of a meeting, or of its date."""
    told = report.date.evidence if report.date else report.evidence
    spans = [evidence.span for evidence in told]
    named = {
        mention.weekday
        for mention in dates
        if mention.weekday is not None
        if any(s.start <= mention.start and mention.stop <= s.stop for s in spans)
    }
    return named.pop() if len(named) == 1 else None


def _in_week_of(report: MeetingReport) -> PartialDate | None:
    """The date of a report, or the days of a dateline without a year that its weekday may be.

    Without the year it is not known which of them is a Thursday: that it is
    the dateline's own day is only inferred.
    """
    told = report.date
    if told is None or not told.inferred or told.value.yearless is None:
        return value_of(told)
    first, last = told.value.yearless
    if first != last or first.month is None or first.day is None:
        return told.value
    day = date(LEAP, first.month, first.day)
    held = report.status.value is MeetingStatus.HELD
    ends = (day - _TO_WEEKDAY, day) if held else (day, day + _TO_WEEKDAY)
    opened, closed = (MonthDay(end.month, end.day) for end in ends)
    return PartialDate(yearless=(opened, closed))


def minutes_of(time: str | None) -> int | None:
    """Return a time of day in minutes from midnight; None for a part of the day such as "morning".

    >>> minutes_of("17:30"), minutes_of("evening")
    (1050, None)
    """
    hours, _, minutes = (time or "").partition(":")
    return 60 * int(hours) + int(minutes) if hours.isdigit() and minutes.isdigit() else None


def _first_day(*dates: PartialDate | None) -> date | None:
    return next((when.earliest for when in dates if when and when.earliest), None)


def as_set(value: _Value | None) -> frozenset[_Value]:
    """Return what is known as a set of one, and what is not as an empty one."""
    return frozenset() if value is None else frozenset({value})


def bounds(when: PartialDate | None) -> Window | None:
    """Return the first and last possible day, when both are known."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    return when.earliest, when.latest


def days_in(window: Window | None) -> int:
    """Count the days of a window; one that is not known is longer than any."""
    return (window[1] - window[0]).days + 1 if window else 10**6


def days_from(day: date, span: timedelta) -> date:
    """Return the day that lies so far from one, or where the calendar ends.

    >>> days_from(date.max, timedelta(days=2)) == date.max
    True
    """
    try:
        return day + span
    except OverflowError:
        return date.max if span > timedelta() else date.min


def told_on(status: MeetingStatus, published: Window) -> Window:
    """Return the days on which an occasion can be that a report of these days tells of."""
    if status is MeetingStatus.HELD:
        return days_from(published[0], -FRESH), published[1]
    return published[0], days_from(published[1], FRESH)


def _window(report: MeetingReport, published: PartialDate | None) -> Window | None:
    stated = bounds(report.date.value) if report.date else None
    told = bounds(published)
    if stated or not told:
        return stated
    if report.denied:
        return days_from(told[0], -_DENIED), told[1]
    return told_on(report.status.value, told)
