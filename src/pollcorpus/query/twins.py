"""Meetings that are almost the same: told with another day or city, or really two."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models import Meeting, MeetingReport
from pollcorpus.models.meeting_report import people_of
from pollcorpus.resolve.parting import Told, why_apart

_NEXT_DAY = timedelta(days=1)
_PAIR = 2


@frozen(kw_only=True)
class Twins:
    """Two meetings of the same people on one day or two in a row, which no article tells apart.

    Either there were two, or one report errs on the day, the city or the
    hour. `why` says what keeps the two from being one, and `reports` are
    those, one of each meeting, that come nearest to it.
    """

    meetings: tuple[Meeting, Meeting]
    reports: tuple[MeetingReport, MeetingReport] = field(repr=False)
    why: str

    def __repr__(self) -> str:
        return _display.twins_repr(self)


def near_twins(meetings: Iterable[Meeting]) -> Iterator[Twins]:
    """Yield the pairs among meetings, which come by date, that may be one told in two ways."""
    recent: deque[Meeting] = deque()
    for meeting in meetings:
        day = meeting.date
        if day is None or day.earliest is None or day.latest is None:
            continue
        while recent and _ended(recent[0]) + _NEXT_DAY < day.earliest:
            recent.popleft()
        yield from (_twins(other, meeting) for other in recent if _are_twins(other, meeting))
        if _ended(meeting) - day.earliest <= _NEXT_DAY:
            recent.append(meeting)


def _ended(meeting: Meeting) -> date:
    assert meeting.date is not None and meeting.date.latest is not None
    return meeting.date.latest


def _are_twins(one: Meeting, other: Meeting) -> bool:
    """Tell whether the people of one were at the other too, and no article tells of both."""
    here, there = _people(one), _people(other)
    alike = min(len(here), len(there)) >= _PAIR and (here <= there or there <= here)
    counted = one.ordinal == other.ordinal or None in (one.ordinal, other.ordinal)
    same_way = one.remote == other.remote
    return alike and counted and same_way and set(one.articles).isdisjoint(other.articles)


def _people(meeting: Meeting) -> set[str]:
    return {ref.id for report in meeting.reports for ref in people_of(report)}


def _twins(one: Meeting, other: Meeting) -> Twins:
    first, second = (
        [told for article in meeting.articles for told in Told.all_in(meeting, article)]
        for meeting in (one, other)
    )
    here, there, why = why_apart(first, second)
    return Twins(meetings=(one, other), reports=(here, there), why=why)
