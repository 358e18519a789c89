"""How much two reports share that do not both tell when the meeting was."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from pollcorpus.models.actor_ref import ActorKind
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.meeting_report import people_of

if TYPE_CHECKING:
    from pollcorpus.models.same_meeting import Shared

ENOUGH = 2.0
"""So much makes two reports one meeting, where no other meeting comes near it."""
CLEAR = 1.5
"""By so much it must be more than what is shared with any other meeting."""
TIMED, YEAR = 62, 366
"""What may have been on so many days at most has a known time of the year, and a known year."""
_WEEK = 7
_CROWD = 4
"""So many people are unlikely to have met otherwise; fewer may be together again and again."""


@frozen(kw_only=True)
class Clue:
    """What a report tells of when and where a meeting was, beside its date and its place.

    `weekday` is the day of the week that it names without a date, Monday 0;
    `time` is in minutes from midnight.
    """

    weekday: int | None = None
    time: int | None = None
    city: str | None = None


@frozen(kw_only=True)
class Common:
    """What two reports have in common, apart from days that both know with their year.

    `people` counts whom both name, `fewest` those of the side that names
    fewer and `all` those of either. `bodies` is True where a body met that
    is not just the party of somebody whom both name.

    That two or three people met says little of which of their meetings is
    meant, and so do two among the many of another, who meet each other in that
    city and on that day of the week as well; the more of what else is told
    agrees, the more it does.
    """

    people: int
    fewest: int
    all: int
    day: bool = False
    """A day and a month, in one report without the year."""
    season: bool = False
    weekday: bool = False
    time: bool = False
    place: bool = False
    bodies: bool = False
    number: bool = False
    topics: int = 0

    @property
    def weight(self) -> float:
        """How much it is; `ENOUGH` is the least that will do.

        >>> pair = Common(people=2, fewest=2, all=2)
        >>> pair.weight < ENOUGH <= Common(people=2, fewest=2, all=2, weekday=True).weight
        True
        """
        around = self.weekday + self.place
        if not (self._alike or self.bodies):
            around = min(around, 1)
        facts = around + self.time + self.bodies + 2 * self.number
        when = 3 if self.day else int(self.season)
        return self._company + facts + when + min(self.topics, 2) / 2

    @property
    def _company(self) -> float:
        told = self._alike and (self.people == self.fewest or self.people > 2)
        if self.people >= _CROWD:
            return _CROWD - 1 if told else 1
        if self.people < 2 or told:
            return self.people / 2
        return self.people - (_CROWD - 1)

    @property
    def _alike(self) -> bool:
        return 2 * self.people >= self.all


def is_one_day(day: PartialDate) -> bool:
    """Tell whether a date is of one day, whatever the year.

    >>> is_one_day(PartialDate.parse("XXXX-06-23")), is_one_day(PartialDate.parse("XXXX-06"))
    (True, False)
    """
    if day.yearless is None:
        return day.is_day
    first, last = day.yearless
    return first == last and None not in first


def weekdays_of(days: PartialDate | None, named: int | None) -> frozenset[int]:
    """Return the days of the week that a date is, or the one that words name.

    >>> sorted(weekdays_of(PartialDate.parse("2023-07-17/2023-07-18"), None))
    [0, 1]
    >>> sorted(weekdays_of(PartialDate.parse("XXXX-07-17"), 4))
    [4]
    """
    if days is None or days.earliest is None or days.latest is None:
        return frozenset() if named is None else frozenset({named})
    if (days.latest - days.earliest).days >= _WEEK - 1:
        return frozenset()
    every = (days.earliest + timedelta(n) for n in range((days.latest - days.earliest).days + 1))
    return frozenset(day.weekday() for day in every)


def is_timed(days: PartialDate | None) -> bool:
    """Tell whether of a meeting it is known, within a season of a year, when it was."""
    return 0 < _length(days) <= TIMED


def without_days(
    step: Shared, days: tuple[PartialDate | None, PartialDate | None], clues: tuple[Clue, Clue]
) -> Shared:
    """Say what two reports share of which one leaves open when it was, and whether it will do."""
    weekdays = weekdays_of(days[0], clues[0].weekday) & weekdays_of(days[1], clues[1].weekday)
    told = evolve(
        step,
        untimed=True,
        weekday=min(weekdays) if len(weekdays) == 1 else None,
        time=clues[0].time if clues[0].time == clues[1].time else None,
        city=clues[0].city if clues[0].city == clues[1].city else None,
    )
    return evolve(told, enough=step.enough and _common(told, days).weight >= ENOUGH)


def _common(step: Shared, days: tuple[PartialDate | None, PartialDate | None]) -> Common:
    first, second = (people_of(report).keys() for report in step.reports)
    known = [day for day in days if day is not None]
    timed = len(known) == 2 and all(day.yearless or is_timed(day) for day in known)
    bodies = step.organisations
    return Common(
        people=len(step.people),
        fewest=min(len(first), len(second)),
        all=len(first | second),
        day=len(known) == 2 and all(map(is_one_day, known)),
        season=timed or all(0 < _length(day) <= YEAR for day in days),
        weekday=step.weekday is not None,
        time=step.time is not None,
        place=step.place is not None or step.city is not None,
        bodies=any(len(step.people) < 2 or body.kind is not ActorKind.PARTY for body in bodies),
        number=step.ordinal is not None,
        topics=len(step.topics),
    )


def _length(days: PartialDate | None) -> int:
    """Count the days of a date, 0 where its year is open."""
    if days is None or days.earliest is None or days.latest is None:
        return 0
    return (days.latest - days.earliest).days + 1
