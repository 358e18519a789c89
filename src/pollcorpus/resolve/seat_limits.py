"""What a territory has: seats of its houses, and the constituencies that lie in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import SeatPlanReport

LOK_SABHA = "Lok Sabha"
COUNTRY = "India"


def warnings(reports: Sequence[SeatPlanReport], election: str | None) -> Iterator[str]:
    """Yield what cannot be in a plan: more seats than there are, a seat of another state."""
    seen: dict[str, None] = {}
    for report in reports:
        house = house_of(report)
        if house is not None and too_many(report):
            territory = report.territory.value
            seen[f"{report.seats.value} seats are told of, {territory} has {house}"] = None
        for claim in report.constituencies:
            where = _elsewhere(claim.value, report.territory.value, election or "")
            if where:
                seen[f"{claim.value} lies in {where}, not in {report.territory.value}"] = None
    yield from seen


def too_many(report: SeatPlanReport) -> bool:
    """Tell whether a report gives a party more seats than the territory has."""
    house = house_of(report)
    seats = report.seats.value
    most = max((n for n in (seats.at_least, seats.at_most) if n is not None), default=0)
    return house is not None and most > house


def seats_in(election: str, territory: str) -> int | None:
    """How many seats a territory has in an election; None where the reference does not know it."""
    return _houses().get((territory, election.startswith(LOK_SABHA)))


@cache
def _houses() -> dict[tuple[str, bool], int]:
    """Seats by territory's name, and whether of the Lok Sabha."""
    houses: dict[tuple[str, bool], int] = {}
    total = 0
    for state in gazetteer().states.values():
        if state.valid_to is None:
            total += state.lok_sabha_seats or 0
            houses[state.name, True] = state.lok_sabha_seats or 0
            houses[state.name, False] = state.assembly_seats or 0
    houses[COUNTRY, True] = total
    return houses


def house_of(report: SeatPlanReport) -> int | None:
    """Seats of the house that a report speaks of; the larger one where it does not say."""
    where = report.territory.value
    if report.election:
        return seats_in(report.election.value, where)
    known = [n for n in (_houses().get((where, house)) for house in (True, False)) if n is not None]
    return max(known, default=None)


@cache
def _states_of_seats() -> dict[str, frozenset[str]]:
    states: dict[str, set[str]] = defaultdict(set)
    book = gazetteer()
    for seat in book.constituencies.values():
        states[seat.name].add(book.states[seat.state].name)
    return {name: frozenset(where) for name, where in states.items()}


def _elsewhere(name: str, territory: str, election: str) -> str | None:
    """The states that a Lok Sabha seat lies in, when the plan's territory is another."""
    where = _states_of_seats().get(name, frozenset())
    if not where or territory in where or territory == COUNTRY:
        return None
    return " or ".join(sorted(where)) if election.startswith(LOK_SABHA) else None
