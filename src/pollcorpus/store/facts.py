"""What filters ask of a record: everything that counts, as told by any report or as settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pollcorpus._text import caseless
from pollcorpus.models import ActorRef, Claim, Meeting, PartialDate, SeatPlan
from pollcorpus.models.meeting_report import decisive
from pollcorpus.resolve.venues import cities, city_of
from pollcorpus.store.keys import Keys, constituency_keys

# ---- meetings -------------------------------------------------------------------------------


def present(meeting: Meeting, *, undisputed: bool = False) -> frozenset[str]:
    """Return the ids of all who took part by any report, or those that are settled."""
    if undisputed:
        return frozenset(ref.id for ref in meeting.actors)
    return _told(meeting.actors, meeting, "participants", "organisations")


def absent(meeting: Meeting, *, undisputed: bool = False) -> frozenset[str]:
    """Return the ids of all who stayed away by any report, or those that are settled."""
    if undisputed:
        return frozenset(ref.id for ref in meeting.absentees)
    return _told(meeting.absentees, meeting, "absentees")


def present_outright(meeting: Meeting) -> frozenset[str]:
    """Return the ids of those of whom a report says outright that they took part."""
    return _outright(meeting, "participants", "organisations")


def absent_outright(meeting: Meeting) -> frozenset[str]:
    """Return the ids of those of whom a report says outright that they stayed away."""
    return _outright(meeting, "absentees")


def hosts(meeting: Meeting) -> frozenset[str]:
    """Return the ids of all who hosted a meeting by any report."""
    told = [meeting.host, *(report.host.value for report in meeting.reports if report.host)]
    return frozenset(ref.id for ref in told if ref is not None)


def dates(meeting: Meeting) -> Iterator[PartialDate]:
    """Yield the date of a meeting, then those that reports state where they dispute it."""
    if meeting.date is not None:
        yield meeting.date
    if any(disagreement.about == "date" for disagreement in meeting.disagreements):
        told = (report.date for report in meeting.reports)
        yield from (claim.value for claim in told if claim and not claim.inferred)


def statuses(meeting: Meeting) -> set[str]:
    """Return the status of a meeting, and those of the sides that dispute it."""
    disputed = (d for d in meeting.disagreements if d.about == "status")
    return {meeting.status.value, *(side.value for d in disputed for side in d.sides)}


def places(meeting: Meeting) -> set[str]:
    """Return the places of a meeting that any report names, and their cities.

    That of a person's one known home counts where no report names another city, and an inferred
    one where no city is named or known.
    """
    towns = [report.city for report in meeting.reports if report.city]
    inferred = {city.value for city in towns if city.inferred}
    told = {city.value for city in towns if not city.inferred}
    told |= {report.place.value for report in meeting.reports if report.place}
    told |= {meeting.place} if meeting.place else set()
    if not told & cities().keys():
        day = meeting.date.earliest if meeting.date else None
        told |= {city for place in told if (city := city_of(place, day))} or inferred
    return told


def cities_of(meeting: Meeting) -> tuple[str, ...] | None:
    """Return the city that the place of a meeting is or lies in, else those that reports name.

    One that is only inferred counts where no report names one.
    """
    day = meeting.date.earliest if meeting.date else None
    if known := meeting.place and city_of(meeting.place, day):
        return (known,)
    towns = [report.city for report in meeting.reports if report.city]
    told = [city for city in towns if not city.inferred] or towns
    return tuple(sorted({city.value for city in told})) or None


def words(meeting: Meeting) -> Iterator[str]:
    """Yield the topics, the agenda and the quotations of a meeting, as texts are compared."""
    yield from map(caseless, meeting.topics)
    yield from map(caseless, meeting.agenda)
    for report in meeting.reports:
        yield from (caseless(evidence.quote) for evidence in report.evidence)


def _told(settled: Iterable[ActorRef], meeting: Meeting, *fields: str) -> frozenset[str]:
    """What was planned is no word on who came to a meeting that was held."""
    return frozenset(ref.id for ref in (*settled, *(c.value for c in _claims(meeting, *fields))))


def _outright(meeting: Meeting, *fields: str) -> frozenset[str]:
    return frozenset(c.value.id for c in _claims(meeting, *fields) if not c.inferred)


def _claims(meeting: Meeting, *fields: str) -> Iterator[Claim[ActorRef]]:
    reports = decisive(meeting.reports)
    yield from (claim for report in reports for name in fields for claim in getattr(report, name))


# ---- seat plans -----------------------------------------------------------------------------


def plan_statuses(plan: SeatPlan) -> set[str]:
    """Return the statuses that any report gives a plan, and its own."""
    return {plan.status.value, *(report.status.value.value for report in plan.reports)}


def seats_named(plan: SeatPlan) -> Iterator[tuple[str, Keys]]:
    """Yield the constituencies named in a plan or a claim of its history, each once, with keys."""
    claimed = (seat for claim in plan.history for seat in claim.constituencies)
    for seat in dict.fromkeys((*plan.constituencies, *claimed)):
        yield seat, constituency_keys(seat, plan.territory)


def exceeds(plan: SeatPlan) -> bool:
    """Tell whether a plan, or any claim in its history, is of more seats than there are."""
    told = (plan.seats, *(claim.seats for claim in plan.history))
    most = max((n or 0 for s in told for n in (s.at_least, s.at_most)), default=0)
    return plan.house is not None and most > plan.house
