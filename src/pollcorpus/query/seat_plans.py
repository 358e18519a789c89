"""Seat plans of a corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Self, cast

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus._display.words import counted
from pollcorpus.errors import ArgumentError, UnknownNameError, require
from pollcorpus.models import ActorKind, ActorRef, PartialDate, SeatPlan, SeatPlanStatus
from pollcorpus.query.arguments import AnyDate, as_date, enum_values, need_any
from pollcorpus.query.base import Shape
from pollcorpus.query.conditions import NOTHING, Condition, any_of, column
from pollcorpus.query.disputes import OF_SEAT_PLANS
from pollcorpus.query.elections import find_election, near_elections
from pollcorpus.query.names import AnyActor, kindred
from pollcorpus.query.places import Told, find_constituency, find_territory
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.query.seat_table import SeatTable
from pollcorpus.query.selection import Scan, Selection
from pollcorpus.query.sharing import SeatSharing, find_sharings
from pollcorpus.query.stages import Kept
from pollcorpus.resolve import Resolution
from pollcorpus.store.contents import Contents
from pollcorpus.store.facts import exceeds
from pollcorpus.store.keys import territory_keys
from pollcorpus.store.listing import date_order
from pollcorpus.store.memory_shelf import MemoryShelf

_ASK_PARTIES = "count_by('party') lists the parties that the corpus has plans of"


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
        kind="seat_plan",
        model=SeatPlan,
        noun="seat plan",
        row=_display.seat_plan_row,
        columns={
            "min": "seats.at_least",
            "max": "seats.at_most",
            "approximate": "seats.approximate",
        },
        sorts={
            "min": "r.at_least",
            "max": "r.at_most",
            **{key: f"r.{key}" for key in ("id", "party", "election", "territory", "status")},
            **{key: f"r.{key}" for key in ("house", "won", "reports", "disagreements")},
        },
        counts={
            "party": "r.party_name",
            **{
                key: f"r.{key}" for key in ("id", "election", "territory", "status", "house", "won")
            },
        },
        sizes={
            "reports": lambda plan: len(plan.articles),
            "disagreements": lambda plan: len(plan.disagreements),
        },
    )
    _disputable = OF_SEAT_PLANS

    def of(self, *parties: AnyActor) -> Self:
        """Keep the plans of one of the parties or alliances.

        A party that split is not taken for its parts: their plans are not
        kept, but the query says which of them the corpus has, or that it has
        none of a party that articles name. A person is no party:
        `UnknownNameError` lists the parties that have plans.

        >>> from pollcorpus import sample
        >>> sample().seat_plans.of("NCP").notes
        ('the corpus has plans of Nationalist Congress Party – Sharadchandra Pawar',)
        """
        need_any(parties, "party", "of('Congress')")
        refs = list(map(self._index.names.find, parties))
        for ref in refs:
            self._check_party(ref)
        wanted = list(dict.fromkeys(ref.id for ref in refs))
        kept = self._kept_for(_display.call("of", *map(str, refs)), refs, column("party", wanted))
        others = self._plans_of_kin(wanted)
        if others:
            return kept._noting(f"the corpus has plans of {', '.join(others)}")
        planned = {ident for ident, _ in self._index.shelf.once(_PARTIES)}
        without = (ref for ref in refs if ref.id not in planned and self._index.names.has(ref))
        return kept._noting(*(f"the corpus has no seat plan of {ref}" for ref in without))

    def _plans_of_kin(self, parties: Sequence[str]) -> list[str]:
        """Return the names of the parties with plans that split off some, or the reverse."""
        kin = {ident for party in parties for ident in kindred(party, self._index.known)}
        present = self._index.shelf.once(_PARTIES)
        return sorted({name for ident, name in present if ident in kin.difference(parties)})

    def _check_party(self, ref: ActorRef) -> None:
        if ref.kind is ActorKind.PERSON:
            name = self._party_of(ref)
            raise UnknownNameError(
                ref.name,
                "party or alliance",
                (name,) if name else (),
                reason=f"seat plans are of parties and alliances; {ref} is a person",
                advice=f"of({name!r}) asks for the party" if name else _ASK_PARTIES,
            )

    def _party_of(self, ref: ActorRef) -> str:
        """Return the party that somebody is last known to have been in, "" where none is."""
        posts = self._index.known.posts(ref.reference_id)
        bound = [post for post in posts if post.of_party]
        last = max(bound, key=lambda post: date_order(post.start) or "", default=None)
        party = self._index.known.parties.get(last.of_party) if last else None
        return party.names.en if party else ""

    def for_election(self, election: str | int) -> Self:
        """Keep the plans for an election: "Lok Sabha 2024", "लोकसभा 2024", "2024", "Bihar".

        The text may name the house, the state and the year; what it leaves
        open may be anything. A plan whose election no report tells is never
        kept. A text of which a word is neither raises `UnknownNameError`;
        where the corpus has no plan for the election, the query says for
        which near ones it has.

        >>> from pollcorpus import sample
        >>> plans = sample().seat_plans.for_election("Lok Sabha 2024").in_state("महाराष्ट्र")
        >>> plans.of("Congress").one().seats
        SeatCount(17)
        """
        if isinstance(election, int):
            election = str(election)
        require(election, str, "for_election()", "an election's name, as in 'Lok Sabha 2024'")
        elections = self._index.shelf.once(_ELECTIONS)
        asked = find_election(election, (name for name, _ in elections))
        pairs = [pair for pair in self._select.shelf.once(_ELECTIONS) if asked.fits(*pair)]
        kept = self._kept(_display.call("for_election", election), _in_pairs(pairs))
        if pairs or not elections:
            return kept
        near = near_elections(asked, election, (name for name, _ in elections))
        return kept._noting(
            f"the corpus has no plans for {election}; it has plans for {', '.join(near)}"
        )

    def in_state(self, *states: str) -> Self:
        """Keep the plans for one of the states; "India" is the whole country."""
        need_any(states, "state", "in_state('Bihar')")
        told = [territory for (territory,) in self._index.shelf.once(_TERRITORIES)]
        keys = frozenset(key for state in states for key in find_territory(state, told))
        wanted = [name for name in told if not keys.isdisjoint(territory_keys(name))]
        return self._kept(_display.call("in_state", *states), column("territory", wanted))

    def naming(self, *constituencies: str) -> Self:
        """Keep the plans in which each of the constituencies is named, now or at any time.

        A seat that was drawn anew is found by its former name, and the former one by today's;
        one of an assembly by its name in either script. Where no plan names a seat
        that there is, the query says so.
        What a party claimed is found also after it was offered something
        else: `plan.constituencies` holds those of the most settled reports,
        `plan.history` those of each claim.

        >>> from pollcorpus import sample
        >>> [str(plan.party) for plan in sample().seat_plans.naming("अमेठी", "Rae Bareli")]
        ['Indian National Congress']
        """
        need_any(constituencies, "constituency", "naming('Amethi')")
        told = Told(self._index.shelf, _CONSTITUENCIES)
        wanted = {seat: sorted(find_constituency(seat, told)) for seat in constituencies}
        named = [
            any_of("seat_plan_seat", "seat_key", keys, several=True) for keys in wanted.values()
        ]
        kept = self._kept(_display.call("naming", *constituencies), *named)
        unnamed = [seat for seat, keys in wanted.items() if not self._is_named(keys)]
        return (
            kept._noting(f"no plan of the corpus names {', '.join(unnamed)}") if unnamed else kept
        )

    def _is_named(self, keys: Sequence[str]) -> bool:
        marks = ", ".join("?" * len(keys))
        select = f"SELECT 1 FROM seat_plan_seat WHERE seat_key IN ({marks}) LIMIT 1"
        return bool(self._index.shelf.rows(select, tuple(keys)))

    def status(self, *statuses: SeatPlanStatus | str, settled: bool = False) -> Self:
        """Keep the plans that any report gives one of the statuses: "wanted", "proposed", "agreed".

        What a party wanted is found also after a deal was struck, so that a
        plan may be found by several statuses. `settled=True` asks for the
        plan's own status, the most settled of all reports.

        >>> from pollcorpus import sample
        >>> sample().seat_plans.status("wanted").in_state("Bihar").one().seats
        SeatCount(at_least=9)
        """
        need_any(statuses, "status", "status('agreed')")
        wanted = enum_values(SeatPlanStatus, "status of a seat plan", statuses)
        step = _display.call("status", *wanted, settled=settled)
        if settled:
            return self._kept(step, column("status", wanted))
        return self._kept(step, any_of("seat_plan_status", "status", wanted))

    def as_of(self, day: AnyDate) -> Self:
        """Keep the plans of which anything was told by a day, as they stood then.

        Of a month or year the last day counts. Reports without a day count
        as told when others first said the same, else before all others.

        >>> from pollcorpus import sample
        >>> plans = sample().seat_plans.of("Congress").in_state("Maharashtra")
        >>> [plan.seats for plan in plans.as_of("2024-01")], [plan.seats for plan in plans]
        ([SeatCount(at_least=20)], [SeatCount(17)])
        """
        last = as_date(day)
        shelf = MemoryShelf.later(partial(_as_of, self._select, last))
        stood = Scan(shelf=shelf, kind=self._shape.kind)
        return self._with(stood, _display.call("as_of", str(last)))

    def over_booked(self) -> Self:
        """Keep the plans that cannot all be: more seats than there are, alone or with partners.

        Partners are the parties whose shares are told in one breath; what is
        only wanted is not added up. A seat that two partners have may be a
        friendly contest; `SeatSharing.claimed` names it.
        """
        select = self._select.narrowed(_CROWDED)
        over = Kept(inner=select, predicate=_OverBooked(self._select), name="over_booked")
        return self._with(over, _display.call("over_booked"))

    def sharings(self) -> tuple[SeatSharing, ...]:
        """Return how partners share out the seats of each territory, among these plans.

        >>> from pollcorpus import sample
        >>> for sharing in sample().seat_plans.in_state("Delhi").sharings():
        ...     print(sharing.total, sharing.house, sharing.over, sharing.left)
        7 7 0 0
        """
        return tuple(find_sharings(self))

    def table(self, election: str | int | None = None) -> SeatTable:
        """Return the plans for one election as a table, parties by states.

        The text must leave one election that the corpus has plans for, as
        "Lok Sabha 2024" or "Bihar 2020" does. It may be left out where all
        plans here that name an election name the same one; others are not
        in the table. `ArgumentError` tells which elections there are, as do
        the `notes` of a table that is empty.

        >>> from pollcorpus import sample
        >>> table = sample().seat_plans.of("AAP", "Congress").table("Lok Sabha 2024")
        >>> table.states[:3], table.cells["party:AAP", "Delhi"].seats
        (('Uttar Pradesh', 'Maharashtra', 'West Bengal'), SeatCount(4))
        """
        if election is None:
            election = self._only_election()
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
        none = f"no plan here is for {name}; {self._told_elections()}"
        told = found or plans.notes != self.notes
        shown = plans.notes if told else (*plans.notes, none)
        return SeatTable.of(name, plans, shown, self._index.names.find)

    def _named_elections(self) -> dict[str, int]:
        """Count the plans here for each election that one names."""
        counts = self.count_by("election")
        return {str(name): number for name, number in counts.items() if name is not None}

    def _told_elections(self) -> str:
        named = self._named_elections()
        plans = (f"{name} ({counted(n, 'plan')})" for name, n in named.items())
        told = [*islice(plans, _SHOWN), *["…"][: len(named) > _SHOWN]]
        return f"there are {', '.join(told)}" if named else "no plan here names an election"

    def _only_election(self) -> str:
        """Return the election of all plans here that name one."""
        named = self._named_elections()
        if len(named) == 1:
            return next(iter(named))
        advice = self._told_elections()
        expected = "the election that the table is of, as in table('Lok Sabha 2024')"
        raise ArgumentError("SeatPlans.table()", expected, None, advice=advice)


@frozen
class _OverBooked:
    """Tells of a plan whether it can be, alone or with partners among some plans."""

    plans: Selection
    _partners: dict[tuple[int, str | None, str], frozenset[str]] = field(factory=dict, init=False)

    def __call__(self, plan: SeatPlan) -> bool:
        return exceeds(plan) or plan.id in self._at(plan.election, plan.territory)

    def _at(self, election: str | None, territory: str) -> frozenset[str]:
        """Return the ids of partners who share out more seats than an election and place has."""
        place = self.plans.shelf.version, election, territory
        if place not in self._partners:
            here = self.plans.narrowed(column("election", (election,)))
            there = here.narrowed(column("territory", (territory,)))
            sharings = find_sharings(cast(Iterator[SeatPlan], there.records()))
            over = (sharing for sharing in sharings if sharing.over)
            self._partners[place] = frozenset(plan.id for one in over for plan in one.plans)
        return self._partners[place]


def _as_of(plans: Selection, day: PartialDate) -> Contents:
    """Make a pile of the plans as they stood on a day."""
    stood = (plan.as_of(day) for plan in plans.records())
    told = tuple(plan for plan in stood if plan is not None)
    records = Resolution(extractions=(), actors=(), meetings=(), seat_plans=told)
    return Contents(resolution=records, as_read=())


def _in_pairs(pairs: Sequence[tuple[str, str]]) -> Condition:
    """Ask for one of some elections and territories."""
    marks = ", ".join(["(?, ?)"] * len(pairs))
    values = tuple(part for pair in pairs for part in pair)
    if not pairs:
        return NOTHING
    return Condition(
        test=f"(+r.election, +r.territory) IN (VALUES {marks})",
        values=values,
        source=f"SELECT position FROM {{list}} WHERE (election, territory) IN (VALUES {marks})",
        source_values=values,
    )


_SHOWN = 6
"""So many elections are named where one is to be chosen."""
_PARTIES = "SELECT DISTINCT party, party_name FROM seat_plan_list"
_TERRITORIES = "SELECT DISTINCT territory FROM seat_plan_list"
_ELECTIONS = "SELECT DISTINCT election, territory FROM seat_plan_list WHERE election IS NOT NULL"
_CONSTITUENCIES = "SELECT DISTINCT constituency FROM seat_plan_seat"
_CROWDED = Condition(
    test="(+r.exceeds OR (r.election, r.territory) IN (SELECT election, territory"
    " FROM seat_plan_list WHERE status <> 'wanted' GROUP BY 1, 2"
    " HAVING SUM(at_least) > MIN(house)))"
)
"""Where all shares together are more than there are, those of partners may be."""
