"""Seat plans of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import SeatPlan, SeatPlanStatus
from pollcorpus.query.base import Shape, enum_values
from pollcorpus.query.names import AnyActor
from pollcorpus.query.places import (
    constituency_keys,
    find_constituency,
    find_election,
    find_territory,
    territory_keys,
)
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.store.outline import seat_plan_outline


@frozen(eq=False, repr=False)
class SeatPlans(ReportedQuery[SeatPlan]):
    """The seat plans of a corpus, by election, territory and party.

    Parties, states, constituencies and elections are given in any spelling
    that the corpus or the gazetteer knows, in either script.

    >>> from pollcorpus import sample
    >>> sample().seat_plans.for_election("लोकसभा 2024").in_state("Bihar").of("JDU").one().seats
    SeatCount(16)
    """

    _shape = Shape(model=SeatPlan, row=_display.seat_plan_row, outline=seat_plan_outline)

    def of(self, *parties: AnyActor) -> Self:
        """Keep the plans of one of the parties or alliances."""
        refs = [self._index.names.find(party) for party in parties]
        wanted = {ref.id for ref in refs}
        step = _display.call("of", *map(str, refs))
        return self._kept(step, lambda plan: plan.party.id in wanted)

    def for_election(self, election: str) -> Self:
        """Keep the plans for an election: "Lok Sabha 2024", "लोकसभा 2024", "2024", "Bihar".

        The text may name the house, the state and the year; what it leaves
        open may be anything. A plan whose election no report tells is never
        kept.
        """
        asked = find_election(election, (p.election for p in self if p.election))
        return self._kept(
            _display.call("for_election", election),
            lambda plan: asked.fits(plan.election, plan.territory),
        )

    def in_state(self, *states: str) -> Self:
        """Keep the plans for one of the states; "India" is the whole country."""
        told = {plan.territory for plan in self._index.resolution.seat_plans}
        keys = frozenset(key for state in states for key in find_territory(state, told))
        return self._kept(
            _display.call("in_state", *states),
            lambda plan: not keys.isdisjoint(territory_keys(plan.territory)),
        )

    def naming(self, *constituencies: str) -> Self:
        """Keep the plans that name each of the constituencies."""
        plans = self._index.resolution.seat_plans
        told = {seat for plan in plans for seat in plan.constituencies}
        wanted = [find_constituency(seat, told) for seat in constituencies]
        return self._kept(
            _display.call("naming", *constituencies),
            lambda plan: all(keys & _named(plan) for keys in wanted),
        )

    def status(self, *statuses: SeatPlanStatus | str) -> Self:
        """Keep the plans of one of the statuses: "wanted", "proposed", "agreed"."""
        wanted = enum_values(SeatPlanStatus, statuses)
        return self._kept(_display.call("status", *wanted), lambda p: p.status.value in wanted)


def _named(plan: SeatPlan) -> frozenset[str]:
    keys = [constituency_keys(seat, plan.territory) for seat in plan.constituencies]
    return frozenset().union(*keys)
