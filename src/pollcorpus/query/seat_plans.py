"""Seat plans of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError, require
from pollcorpus.models import ActorKind, ActorRef, SeatPlan, SeatPlanStatus
from pollcorpus.query.arguments import enum_values
from pollcorpus.query.base import Shape
from pollcorpus.query.names import AnyActor, kindred
from pollcorpus.query.places import (
    constituency_keys,
    find_constituency,
    find_election,
    find_territory,
    territory_keys,
)
from pollcorpus.query.reported import ReportedQuery


@frozen(eq=False, repr=False)
class SeatPlans(ReportedQuery[SeatPlan]):
    """The seat plans of a corpus, by election, territory and party.

    Parties, states, constituencies and elections are given in any spelling
    that the corpus or the gazetteer knows, in either script.

    >>> from pollcorpus import sample
    >>> sample().seat_plans.for_election("लोकसभा 2024").in_state("Bihar").of("JDU").one().seats
    SeatCount(16)
    """

    _shape = Shape(
        model=SeatPlan,
        noun="seat plan",
        row=_display.seat_plan_row,
        columns={
            "min": "seats.at_least",
            "max": "seats.at_most",
            "approximate": "seats.approximate",
        },
    )
    _disputable = ("seats",)

    def of(self, *parties: AnyActor) -> Self:
        """Keep the plans of one of the parties or alliances.

        A party that split is not taken for its parts: their plans are not
        kept, but the query says which of them the corpus has. A person is no
        party: `UnknownNameError` lists the parties that have plans.

        >>> from pollcorpus import sample
        >>> sample().seat_plans.of("NCP").notes
        ('the corpus has plans of Nationalist Congress Party – Sharadchandra Pawar',)
        """
        refs = [self._index.names.find(party) for party in parties]
        for ref in refs:
            self._check_party(ref)
        wanted = {ref.id for ref in refs}
        kin = {ident for ref in refs for ident in kindred(ref.id, self._index.known)} - wanted
        present = {plan.party.id: plan.party.name for plan in self._index.resolution.seat_plans}
        others = sorted(name for ident, name in present.items() if ident in kin)
        kept = self._kept_for(
            _display.call("of", *map(str, refs)), refs, lambda plan: plan.party.id in wanted
        )
        return kept._noting(f"the corpus has plans of {', '.join(others)}") if others else kept

    def _check_party(self, ref: ActorRef) -> None:
        if ref.kind is ActorKind.PERSON:
            plans = self._index.resolution.seat_plans
            known = tuple(sorted({plan.party.name for plan in plans}))
            raise UnknownNameError(
                ref.name,
                "party or alliance",
                known,
                reason=f"seat plans are of parties and alliances; {ref} is a person",
                advice=f"the corpus has plans of {', '.join(known)}" if known else "",
            )

    def for_election(self, election: str | int) -> Self:
        """Keep the plans for an election: "Lok Sabha 2024", "लोकसभा 2024", "2024", "Bihar".

        The text may name the house, the state and the year; what it leaves
        open may be anything. A plan whose election no report tells is never
        kept.
        """
        if isinstance(election, int):
            election = str(election)
        require(election, str, "for_election()", "an election's name, as in 'Lok Sabha 2024'")
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

    def status(self, *statuses: SeatPlanStatus | str, settled: bool = False) -> Self:
        """Keep the plans that any report gives one of the statuses: "wanted", "proposed", "agreed".

        What a party wanted is found also after a deal was struck, so that a
        plan may be found by several statuses. `settled=True` asks for the
        plan's own status, the most settled of all reports.
        """
        wanted = enum_values(SeatPlanStatus, "status of a seat plan", statuses)
        return self._kept(
            _display.call("status", *wanted, settled=settled),
            lambda plan: not _statuses(plan, settled).isdisjoint(wanted),
        )


def _statuses(plan: SeatPlan, settled: bool) -> set[str]:
    told = () if settled else (report.status.value for report in plan.reports)
    return {plan.status.value, *(status.value for status in told)}


def _named(plan: SeatPlan) -> frozenset[str]:
    keys = [constituency_keys(seat, plan.territory) for seat in plan.constituencies]
    return frozenset().union(*keys)
