"""Seat plans of one election as a table: parties by states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import partial
from os import PathLike
from typing import Any

from attrs import field, fields, frozen

from pollcorpus import _display
from pollcorpus._extras import load
from pollcorpus.errors import UnknownNameError, unknown
from pollcorpus.models import ActorRef, SeatCount, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.query.arguments import enum_values
from pollcorpus.query.frames import PandasFrame, PolarsFrame, check_csv, write_csv

COUNTRY = "India"


class Bound(StrEnum):
    """Which number stands for a share that is told as a range or left open."""

    LEAST = "least"
    MOST = "most"
    EXACT = "exact"


@frozen(kw_only=True, repr=False)
class SeatTable:
    """The plans of an election, parties by states, as `SeatPlans.table()` returns it.

    Prints as text and, in a notebook, as a table. `sums` adds up a party's
    shares over the states, `targets` holds what is told of the whole
    country. A share whose number is not given is empty, never zero. A printed
    sum bears the mark of the least settled share in it, and that of a dispute
    (`*`) where reports differ on a share.
    """

    election: str
    parties: tuple[ActorRef, ...]
    states: tuple[str, ...]
    cells: Mapping[tuple[str, str], SeatPlan] = field(hash=False)
    """The plans by a party's id and a state's name."""
    targets: Mapping[str, SeatPlan] = field(hash=False)
    """The plans for the whole country by a party's id."""
    notes: tuple[str, ...] = ()
    """What to know about the table: of an empty one, for which elections there are plans."""
    _named: Callable[[str], ActorRef] | None = field(default=None, eq=False)
    """Finds the actor of a name, as the queries do."""

    @classmethod
    def of(
        cls,
        election: str,
        plans: Iterable[SeatPlan],
        notes: tuple[str, ...] = (),
        named: Callable[[str], ActorRef] | None = None,
    ) -> SeatTable:
        """Arrange the plans of an election: the largest parties and houses first."""
        cells: dict[tuple[str, str], SeatPlan] = {}
        targets: dict[str, SeatPlan] = {}
        parties: dict[str, ActorRef] = {}
        houses: dict[str, int] = defaultdict(int)
        for plan in plans:
            parties[plan.party.id] = plan.party
            if plan.territory == COUNTRY:
                targets[plan.party.id] = plan
            else:
                cells[plan.party.id, plan.territory] = plan
                houses[plan.territory] = max(houses[plan.territory], plan.house or 0)
        return cls(
            election=election,
            parties=tuple(sorted(parties.values(), key=lambda p: _rank(p, cells, targets))),
            states=tuple(sorted(houses, key=lambda state: (-houses[state], state))),
            cells=cells,
            targets=targets,
            notes=notes,
            named=named,
        )

    @property
    def sums(self) -> Mapping[str, SeatCount]:
        """Each party's shares over all states, by the party's id."""
        return {party.id: _sum(party.id, self.cells) for party in self.parties}

    def short_of(self, party: ActorRef | str) -> int | None:
        """How far the shares in the states fall short of what is told of the whole country.

        Negative where they exceed it; None where either number is not exact.
        A party is given by any of its names, as to `SeatPlans.of()`;
        `UnknownNameError` lists the parties of the table.
        """
        ident = party.id if isinstance(party, ActorRef) else self._find(party)
        target = self.targets.get(ident)
        told = target.seats.exact if target else None
        got = self.sums[ident].exact if ident in self.sums else None
        return None if told is None or got is None else told - got

    def _find(self, name: str) -> str:
        for party in self.parties:
            if name in (party.id, party.name):
                return party.id
        here = {party.id: party.name for party in self.parties}
        try:
            ident = self._named(name).id if self._named else ""
        except UnknownNameError:
            ident = ""
        if ident in here:
            return ident
        raise unknown(name, "party of the table", tuple(here.values()))

    def to_dicts(self) -> list[Plain]:
        """Return one row for each share that is told, as `SeatPlan.to_dict()` without its texts.

        `disputed` says whether reports differ on it.
        """
        keys = ("party", "territory", "min", "max", "approximate", "status", "constituencies")
        plans = [*self.cells.values(), *self.targets.values()]
        rows = ((p.to_dict(), bool(p.disagreements)) for p in plans)
        return [{**{key: row[key] for key in keys}, "disputed": told} for row, told in rows]

    def to_csv(self, path: str | PathLike[str], bound: Bound | str = Bound.LEAST) -> None:
        """Write a CSV file for a spreadsheet: a line for each party, a column for each state.

        `bound` as in `to_pandas()`; what is not known is blank. Needs no extra.
        """
        check_csv(path)
        columns = self._columns(_bound(bound))
        names = (party.name for party in self.parties)
        write_csv(path, ("party", *columns), zip(names, *columns.values(), strict=True))

    def to_pandas(self, bound: Bound | str = Bound.LEAST) -> PandasFrame:
        """Return a `pandas.DataFrame`: a row for each party, a column for each state.

        `bound` says which number stands for "9+" or "370 to 400": the least,
        the most or none ("exact"). What is not known is missing. Needs the
        extra `pandas`.
        """
        pandas = load("pandas", "SeatTable.to_pandas()", "pandas")
        columns = self._columns(_bound(bound))
        frame = pandas.DataFrame(columns, index=[party.name for party in self.parties])
        frame.index.name = "party"
        return frame.astype("Int64")

    def to_polars(self, bound: Bound | str = Bound.LEAST) -> PolarsFrame:
        """Return a `polars.DataFrame`: the party's name, then a column for each state.

        `bound` as in `to_pandas()`. Needs the extra `polars`.
        """
        polars = load("polars", "SeatTable.to_polars()", "polars")
        names = polars.Series("party", [party.name for party in self.parties], dtype=polars.String)
        columns = self._columns(_bound(bound)).items()
        numbers = [polars.Series(state, told, dtype=polars.Int64) for state, told in columns]
        return polars.DataFrame([names, *numbers])

    def _columns(self, bound: Bound) -> dict[str, list[int | None]]:
        out: dict[str, list[int | None]] = {}
        for state in (*self.states, *([COUNTRY] if self.targets else [])):
            plans = (self._plan(party.id, state) for party in self.parties)
            out[state] = [_number(plan.seats, bound) if plan else None for plan in plans]
        return out

    def _plan(self, party: str, state: str) -> SeatPlan | None:
        return self.targets.get(party) if state == COUNTRY else self.cells.get((party, state))

    def __reduce__(self) -> tuple[Any, ...]:
        # the names lie with the corpus, which does not go along
        kept = (a.name for a in fields(SeatTable) if a.init and a.name != "_named")
        return partial(SeatTable, **{name: getattr(self, name) for name in kept}), ()

    def __repr__(self) -> str:
        return _display.seat_table_repr(self)

    def _repr_html_(self) -> str:
        return _display.seat_table_html(self)


def _bound(told: Bound | str) -> Bound:
    (value,) = enum_values(Bound, "bound", [told])
    return Bound(value)


def _number(seats: SeatCount, bound: Bound) -> int | None:
    if bound is Bound.EXACT:
        return seats.exact
    return seats.at_least if bound is Bound.LEAST else seats.at_most


def _sum(party: str, cells: Mapping[tuple[str, str], SeatPlan]) -> SeatCount:
    return SeatCount.total(plan.seats for (one, _), plan in cells.items() if one == party)


def _rank(
    party: ActorRef,
    cells: Mapping[tuple[str, str], SeatPlan],
    targets: Mapping[str, SeatPlan],
) -> tuple[int, str]:
    target = targets.get(party.id)
    told = [_sum(party.id, cells), *([target.seats] if target else [])]
    return -max((c.at_least or c.at_most or 0 for c in told), default=0), party.name
