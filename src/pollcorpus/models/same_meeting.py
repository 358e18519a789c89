"""Why two reports are taken to tell of one meeting."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping, Set
from heapq import heappop, heappush
from itertools import permutations, product
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.models.actor_ref import ActorKind, ActorRef
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Claim
from pollcorpus.models.meeting_report import MeetingReport, people_of
from pollcorpus.models.plain import Plain, same_meeting_outline
from pollcorpus.models.undated import Clue, is_timed, without_days

if TYPE_CHECKING:
    from pollcorpus.models.meeting import Meeting

_Value = TypeVar("_Value", bound=Hashable)

SURE = 7
"""What may have been on so many days at most has a known time."""
TALK = 4
"""So many people at most are a talk, of which one side may be told by its party only."""
_GROUP = 2
"""So many may go round together, and see others by turns."""
_LAST_RESORT = 1000
"""So many sufficient steps are rather gone than one that is not sufficient by itself."""


CLOSE, SEASON = 31, 62
"""Days by which a meeting is put off at most: to a day that is told, and one of a series."""


def near(one: PartialDate, other: PartialDate, within: int = SEASON) -> bool:
    """Tell whether two dates are at most so many days apart; of open ends that is not known."""
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return False
    first, last = sorted((one, other))
    assert first.latest and last.earliest
    return (last.earliest - first.latest).days <= within


def identifies(
    *,
    people: int,
    fewest: int,
    bodies: int,
    sure_day: bool = False,
    same_topic: bool = False,
    same_place: bool = False,
    same_sides: bool = False,
    same_number: bool = False,
    same_series: bool = False,
) -> bool:
    """Tell whether what two accounts of possible days share makes them one occasion.

    `people` and `bodies` count what is shared, `fewest` the people of the
    account that names fewer. Two persons do, if they are half of those; one
    person or none only with a body that met, and a known day. So does the
    number of a meeting of just the same bodies, whoever is named.
    """
    if same_series:
        return True
    decided = people_identify(people, fewest)
    if decided is not None:
        return decided
    if people and fewest == 1:
        return bodies > 0 and (sure_day or same_topic)
    if fewest == 0 and bodies:
        return same_number or (sure_day and (same_place or same_sides))
    return False


def people_identify(people: int, fewest: int) -> bool | None:
    """Tell whether shared people make two accounts one occasion; None where they are too few."""
    return 2 * people >= fewest if people >= 2 else None


def other_partners(
    here: Set[_Value], there: Set[_Value], away: Set[_Value], *, same_city: bool
) -> bool:
    """Tell whether of two sets of people each has partners whom the other has not.

    Two who go round together see one after another on a day. But of a
    meeting of more each report names some, and who was `away` is no partner.

    >>> pair = {"Nitish", "Tejashwi"}
    >>> other_partners({*pair, "Kejriwal"}, {*pair, "Raja"}, set(), same_city=True)
    True
    >>> other_partners(pair, {*pair, "Raja"}, set(), same_city=True)
    False
    >>> other_partners({*pair, "Lalan", "Rahul"}, {*pair, "Lalan", "Kharge"}, set(), same_city=True)
    False
    """
    if here - away <= there or there - away <= here or len(here & there) > _GROUP:
        return False
    return max(len(here), len(there)) <= TALK or not same_city


@frozen(kw_only=True)
class Shared:
    """What two reports of one meeting have in common.

    `days` are those on which, for all that the two say, the meeting can have
    been; `days_stated` is True where both give a date, and False where one
    is only known by when its article appeared. `corrected` is True where the
    user said that the two must join. `enough` is True where what they share
    joins the two by itself. `moved` is the day of a plan that one of them
    tells, and the other that it was given up for its own day; `unnamed` is
    True where one names by a party, an office or a part of a name only whom
    the other names in full. `untimed` is True where one leaves open when it
    was, so that more must be the same, and no other meeting may share nearly
    as much; `weekday` (Monday 0), `time` (minutes from midnight) and `city`
    are then what the two have in common besides.
    """

    reports: tuple[MeetingReport, MeetingReport] = field(repr=False)
    days: PartialDate | None
    days_stated: bool
    people: tuple[ActorRef, ...]
    organisations: tuple[ActorRef, ...]
    topics: tuple[str, ...]
    place: str | None
    ordinal: int | None
    enough: bool
    corrected: bool = False
    moved: PartialDate | None = None
    unnamed: bool = False
    untimed: bool = False
    weekday: int | None = None
    time: int | None = None
    city: str | None = None

    @property
    def sufficient(self) -> bool:
        """True where the two need no third report between them."""
        return self.enough or self.corrected or self.unnamed

    def __repr__(self) -> str:
        return _display.shared_repr(self)


@frozen(kw_only=True)
class SameMeeting:
    """The answer of `Meeting.why_same()`: what leads from one report to another.

    `steps` holds what the two share if that is enough, or else what each
    shares with a third report between them, and so on. Printed, it reads as
    an explanation. `sources` says by their ids which articles the reports
    are of, where a corpus was asked.
    """

    steps: tuple[Shared, ...]
    sources: Mapping[str, str] = field(factory=dict, eq=False)

    @property
    def direct(self) -> bool:
        """True where no third report lies between the two; see `Shared.sufficient`."""
        return len(self.steps) <= 1

    @property
    def through(self) -> tuple[MeetingReport, ...]:
        """The reports that the two were joined through, in order."""
        return tuple(step.reports[1] for step in self.steps[:-1])

    def to_dict(self) -> Plain:
        """Return the explanation as plain values that `json` and data frames take."""
        return same_meeting_outline(self)

    def __repr__(self) -> str:
        return _display.same_meeting_repr(self)


def why_same(meeting: Meeting, one: MeetingReport | str, other: MeetingReport | str) -> SameMeeting:
    """Find the fewest steps that lead from one report of a meeting to another.

    A step is enough by itself, or the user's. Where no such steps lead there,
    because only several reports together shared enough with one, the steps
    that fall short are as few as possible.
    """
    start, goal = (_numbers(meeting, told) for told in (one, other))
    if start & goal:
        return SameMeeting(steps=())
    web = _Web(
        reports=meeting.reports,
        days=meeting.report_days,
        joins=frozenset(meeting.joins),
        unnamed=frozenset(meeting.unnamed),
        clues=meeting.report_clues,
    )
    return SameMeeting(steps=web.path(start, goal))


def _numbers(meeting: Meeting, told: MeetingReport | str) -> frozenset[int]:
    """The numbers of a report among those of a meeting; of an article maybe several."""
    if not isinstance(told, MeetingReport | str):
        raise ArgumentError("why_same()", "reports of the meeting, or ids of articles", told)
    if isinstance(told, str):
        idents = {i for i in meeting.articles if i == told or _display.short(i) == told}
        found = [n for n, report in enumerate(meeting.reports) if report.article_id in idents]
    else:
        found = [n for n, report in enumerate(meeting.reports) if report == told][:1]
    if not found:
        name = told if isinstance(told, str) else told.article_id
        reason = advice = ""
        if name in meeting.articles:
            reason = f"article {name!r} tells of this meeting, but not in the report that was given"
            advice = f"give the article's id, {name!r}, or one of meeting.reports"
        elif isinstance(told, str):
            known = ", ".join(map(_display.short, meeting.articles))
            advice = f"its articles are {known}; corpus.meetings.why_same() takes stems too"
        raise UnknownNameError(
            name,
            "report of this meeting",
            tuple(map(_display.short, meeting.articles)),
            reason=reason,
            advice=advice,
        )
    return frozenset(found)


@frozen
class _Web:
    """The reports of a meeting, and what each two share."""

    reports: tuple[MeetingReport, ...]
    days: tuple[PartialDate | None, ...]
    joins: frozenset[tuple[int, int]]
    unnamed: frozenset[tuple[int, int]]
    clues: tuple[Clue, ...]

    def path(self, start: frozenset[int], goal: frozenset[int]) -> tuple[Shared, ...]:
        """The cheapest way by Dijkstra's algorithm; a direct one is looked for first."""
        for one, other in product(sorted(start), sorted(goal)):
            step = self.step(one, other)
            if step.sufficient:
                return (step,)
        waiting: list[tuple[int, int, int]] = [(0, at, at) for at in sorted(start)]
        before: dict[int, int] = {}
        while waiting:
            cost, at, previous = heappop(waiting)
            if at in before:
                continue
            before[at] = previous
            if at in goal:
                return self._back(at, before)
            for other in range(len(self.reports)):
                if other not in before:
                    heappush(waiting, (cost + self._price(at, other), other, at))
        return ()

    def step(self, one: int, other: int) -> Shared:
        """Compare two reports."""
        pairs = {(one, other), (other, one)}
        days = self._days(one), self._days(other)
        found = shared_by((self.reports[one], self.reports[other]), days)
        if not all(map(is_timed, days)):
            clues = (self.clues[one], self.clues[other]) if self.clues else (Clue(), Clue())
            found = without_days(found, days, clues)
        return evolve(
            found,
            corrected=not self.joins.isdisjoint(pairs),
            unnamed=not (found.enough or self.unnamed.isdisjoint(pairs)),
        )

    def _price(self, one: int, other: int) -> int:
        step = self.step(one, other)
        return 1 if step.sufficient else _LAST_RESORT

    def _back(self, end: int, before: dict[int, int]) -> tuple[Shared, ...]:
        steps: list[Shared] = []
        while before[end] != end:
            steps.append(self.step(before[end], end))
            end = before[end]
        return tuple(reversed(steps))

    def _days(self, number: int) -> PartialDate | None:
        if self.days:
            return self.days[number]
        told = self.reports[number].date
        return told.value if told and not told.inferred else None


def shared_by(
    reports: tuple[MeetingReport, MeetingReport],
    days: tuple[PartialDate | None, PartialDate | None],
) -> Shared:
    """Compare two reports, each with the days that it allows by itself."""
    first, second = reports
    both = _overlap(*days)
    moved = _moved_from(reports, days) if both is None else None
    found = Shared(
        reports=reports,
        days=both,
        days_stated=all(r.date is not None and not r.date.inferred for r in reports),
        people=_common(people_of(first), people_of(second)),
        organisations=_common(_values(first.organisations), _values(second.organisations)),
        topics=_common(_values(first.topics), _values(second.topics)),
        place=_equal(first.place, second.place),
        ordinal=_equal(first.ordinal, second.ordinal),
        enough=False,
        moved=moved,
    )
    possible = None in days or both is not None or moved is not None
    return evolve(found, enough=possible and _is_enough(found))


def _is_enough(shared: Shared) -> bool:
    """Tell whether what two reports share makes them tell of one meeting, if the days allow it."""
    first, second = shared.reports
    bodies, others = _values(first.organisations), _values(second.organisations)
    gathered = any(ref.kind is not ActorKind.PARTY for ref in shared.organisations)
    as_one = shared.place or shared.ordinal or gathered
    if not as_one and _by_turns(first, second):
        return False
    numbered = shared.ordinal is not None
    return identifies(
        people=len(shared.people),
        fewest=min(len(people_of(first)), len(people_of(second))),
        bodies=len(shared.organisations),
        sure_day=_known(shared.days or shared.moved),
        same_topic=bool(shared.topics),
        same_place=shared.place is not None,
        same_sides=len(shared.organisations) == min(len(bodies), len(others)),
        same_number=numbered,
        same_series=numbered and bool(bodies) and {*bodies} == {*others},
    )


def _by_turns(first: MeetingReport, second: MeetingReport) -> bool:
    """Tell whether each names partners whom the other does not, of whom no place is told."""
    away = {claim.value for report in (first, second) for claim in report.absentees}
    here, there = people_of(first).keys(), people_of(second).keys()
    return other_partners(here, there, away, same_city=False)


def _moved_from(
    reports: tuple[MeetingReport, MeetingReport],
    days: tuple[PartialDate | None, PartialDate | None],
) -> PartialDate | None:
    """The day of a plan that the other report, or the number of both in a series, replaces."""
    pairs = [
        (mover, now, before)
        for (mover, planner), (now, before) in zip(
            permutations(reports), permutations(days), strict=True
        )
        if now is not None and before is not None and planner.is_plan
    ]
    told = [b for mover, _, b in pairs if mover.former and mover.former.value.may_equal(b)]
    open_still = [
        b for mover, now, b in pairs if mover.moved and not mover.former and near(now, b, CLOSE)
    ]
    numbered = _equal(reports[0].ordinal, reports[1].ordinal) is not None
    in_series = sorted(b for _, now, b in pairs if numbered and near(now, b))
    return next(iter((*told, *open_still, *in_series)), None)


def _overlap(one: PartialDate | None, other: PartialDate | None) -> PartialDate | None:
    """The days that both allow; None where one is not known or they exclude each other."""
    if one is None or other is None or not one.may_equal(other):
        return None
    first = max((date.earliest for date in (one, other) if date.earliest), default=None)
    last = min((date.latest for date in (one, other) if date.latest), default=None)
    if first is None and last is None:
        return one
    if first and last and last < first:
        # near enough for dates of which one is approximate
        return PartialDate.of(last, first, approximate=True)
    return PartialDate(earliest=first, latest=last)


def _known(days: PartialDate | None) -> bool:
    if days is None or days.earliest is None or days.latest is None:
        return False
    return (days.latest - days.earliest).days < SURE


def _values(claims: Iterable[Claim[_Value]]) -> dict[_Value, None]:
    return dict.fromkeys(claim.value for claim in claims)


def _common(some: Iterable[_Value], others: Container[_Value]) -> tuple[_Value, ...]:
    return tuple(value for value in some if value in others)


def _equal(one: Claim[_Value] | None, other: Claim[_Value] | None) -> _Value | None:
    return one.value if one and other and one.value == other.value else None
