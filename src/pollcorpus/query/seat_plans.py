"""Seat plans of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError, require
from pollcorpus.models import ActorKind, ActorRef, SeatPlan, SeatPlanStatus
from pollcorpus.query.arguments import AnyDate, as_date, enum_values
from pollcorpus.query.base import Shape
from pollcorpus.query.disputes import OF_SEAT_PLANS
from pollcorpus.query.names import AnyActor, kindred
from pollcorpus.query.places import (
    constituency_keys,
    find_constituency,
    find_election,
    find_territory,
    territory_keys,
)
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.query.seat_table import SeatTable
from pollcorpus.query.sharing import SeatSharing, find_sharings


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
    _disputable = OF_SEAT_PLANS

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

    def as_of(self, day: AnyDate) -> Self:
        """Keep the plans of which anything was told by a day, as they stood then.

        Of a month or year the last day counts. Reports without a day count
        as told before all others.

        >>> from pollcorpus import sample
        >>> plans = sample().seat_plans.of("Congress").in_state("Maharashtra")
        >>> [plan.seats for plan in plans.as_of("2024-01")], [plan.seats for plan in plans]
        ([SeatCount(at_least=20)], [SeatCount(17)])
        """
        last = as_date(day)
        stood = (plan.as_of(last) for plan in self)
        return self._with(
            tuple(plan for plan in stood if plan is not None), _display.call("as_of", str(last))
        )

    def over_booked(self) -> Self:
        """Keep the plans that cannot all be: more seats than there are, alone or with partners.

        Partners are the parties whose shares are told in one breath; what is
        only wanted is not added up.
        """
        partners = {p.id for one in self.sharings() if one.over for p in one.plans}
        return self._kept(
            _display.call("over_booked"),
            lambda plan: plan.id in partners or _exceeds(plan),
        )

    def sharings(self) -> tuple[SeatSharing, ...]:
        """Return how partners share out the seats of each territory, among these plans.

        >>> from pollcorpus import sample
        >>> for sharing in sample().seat_plans.in_state("Delhi").sharings():
        ...     print(sharing.total, sharing.house, sharing.over, sharing.left)
        7 7 0 0
        """
        return tuple(find_sharings(self))

    def table(self, election: str | int) -> SeatTable:
        """Return the plans for one election as a table, parties by states.

        The text must leave one election that the corpus has plans for, as
        "Lok Sabha 2024" or "Bihar 2020" does.

        >>> from pollcorpus import sample
        >>> table = sample().seat_plans.of("AAP", "Congress").table("Lok Sabha 2024")
        >>> table.states[:3], table.cells["party:AAP", "Delhi"].seats
        (('Uttar Pradesh', 'Maharashtra', 'West Bengal'), SeatCount(4))
        """
        plans = self.for_election(election)
        found = sorted({plan.election for plan in plans if plan.election})
        if len(found) > 1:
            raise UnknownNameError(
                str(election),
                "single election",
                tuple(found),
                reason=f"{election!r} may be any of {', '.join(found)}",
                advice="name the house and the year",
            )
        name = found[0] if found else str(election)
        return SeatTable.of(name, plans)


def _exceeds(plan: SeatPlan) -> bool:
    """Tell whether a plan, or any claim in its history, is of more seats than there are."""
    told = (plan.seats, *(claim.seats for claim in plan.history))
    most = max((n or 0 for s in told for n in (s.at_least, s.at_most)), default=0)
    return plan.house is not None and most > plan.house


def _statuses(plan: SeatPlan, settled: bool) -> set[str]:
    told = () if settled else (report.status.value for report in plan.reports)
    return {plan.status.value, *(status.value for status in told)}


def _named(plan: SeatPlan) -> frozenset[str]:
    keys = [constituency_keys(seat, plan.territory) for seat in plan.constituencies]
    return frozenset().union(*keys)
