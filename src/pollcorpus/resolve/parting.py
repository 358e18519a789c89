"""Which rule keeps the reports of two meetings from being one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from attrs import frozen

from pollcorpus.models import ActorRef, Meeting, MeetingReport, PartialDate
from pollcorpus.models.meeting_report import people_of, value_of
from pollcorpus.models.same_meeting import other_partners, shared_by
from pollcorpus.models.undated import Clue, is_timed, weekdays_of, without_days
from pollcorpus.resolve.venues import Site, city_told, exclude_each_other

_NOT_MORE = "what they share is too little to be sure, or they share as much with another meeting"


@frozen(kw_only=True)
class Told:
    """A report of a meeting with the days that it allows by itself."""

    report: MeetingReport
    days: PartialDate | None
    clue: Clue

    @classmethod
    def all_in(cls, meeting: Meeting, wanted: MeetingReport | str) -> list[Told]:
        """Return a report of a meeting, or all those of an article, given by its id."""
        own = [report.date for report in meeting.reports]
        days = meeting.report_days or [value_of(d) if d and not d.inferred else None for d in own]
        clues = meeting.report_clues or [Clue()] * len(meeting.reports)
        told = zip(meeting.reports, days, clues, strict=True)
        return [
            cls(report=report, days=day, clue=clue)
            for report, day, clue in told
            if wanted in (report, report.article_id)
        ]


def why_apart(
    one: Sequence[Told], other: Sequence[Told]
) -> tuple[MeetingReport, MeetingReport, str]:
    """Return the two reports that are nearest to being of one meeting, and what parts them."""
    first, second = max(product(one, other), key=lambda pair: _nearness(*pair))
    reason = next(_contradictions(first, second), None) or _too_little(first, second)
    return first.report, second.report, reason


def _nearness(one: Told, other: Told) -> tuple[int, bool]:
    shared = len(people_of(one.report).keys() & people_of(other.report).keys())
    return shared, one.days is None or other.days is None or one.days.may_equal(other.days)


def _contradictions(one: Told, other: Told) -> Iterator[str]:
    """Yield what two reports tell that cannot be true of one meeting, the strongest first."""
    first, second = one.report, other.report
    if first.article_id == second.article_id:
        yield "one article tells of both, each in its own words"
    if first.remote != second.remote:
        yield "only one of them was by telephone or video"
    if first.several != second.several:
        yield "one tells of several occasions at once"
    yield from _other_days(one, other)
    if first.ordinal and second.ordinal and first.ordinal.value != second.ordinal.value:
        yield f"they are number {first.ordinal.value} and {second.ordinal.value} of a series"
    day = one.days.earliest if one.days else None
    yield from _other_cities(first, second, day)
    yield from _other_partners(first, second)
    yield from _other_hours(one, other)


def _other_days(one: Told, other: Told) -> Iterator[str]:
    if one.days is None or other.days is None or one.days.may_equal(other.days):
        return
    basis = "" if _is_stated(one) and _is_stated(other) else ", by when their articles appeared"
    yield f"one can have been on {one.days}, the other on {other.days}{basis}"


def _is_stated(told: Told) -> bool:
    return told.report.date is not None and not told.report.date.inferred


def _other_cities(one: MeetingReport, other: MeetingReport, day: date | None) -> Iterator[str]:
    first, second = city_told(one, day), city_told(other, day)
    if first and second and first != second:
        yield f"one was in {first}, the other in {second}"


def _other_partners(one: MeetingReport, other: MeetingReport) -> Iterator[str]:
    here, there = set(people_of(one)), set(people_of(other))
    if here and there and not here & there:
        yield "they name nobody in common"
        return
    away = {claim.value for report in (one, other) for claim in report.absentees}
    if other_partners(here, there, away, same_city=False):
        only = " and ".join(_listed(some) for some in (here - there, there - here))
        yield f"each has partners whom the other does not name: {only}"


def _other_hours(one: Told, other: Told) -> Iterator[str]:
    """What parts those of which one leaves open when it was."""
    if is_timed(one.days) and is_timed(other.days):
        return
    here, there = (weekdays_of(told.days, told.clue.weekday) for told in (one, other))
    if here and there and not here & there:
        yield "they are of other days of the week"
    first, second = (value_of(told.report.place) for told in (one, other))
    if first and second and exclude_each_other(Site(name=first), Site(name=second), None):
        yield f"one was at {first}, the other at {second}"


def _too_little(one: Told, other: Told) -> str:
    step = shared_by((one.report, other.report), (one.days, other.days))
    untimed = not (is_timed(one.days) and is_timed(other.days))
    if untimed:
        step = without_days(step, (one.days, other.days), (one.clue, other.clue))
    people = _listed(step.people) if step.people else "nobody"
    open_day = "one leaves open when it was, and " if untimed else ""
    if step.enough:
        return f"{open_day}each shares more with other reports of its own meeting"
    return f"{open_day}both name only {people}: {_NOT_MORE}"


def _listed(people: Iterable[ActorRef]) -> str:
    return ", ".join(sorted(person.name for person in people))
