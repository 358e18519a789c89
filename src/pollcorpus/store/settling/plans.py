"""Seat plans of a corpus file, as articles come or go."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from pollcorpus.models import PartialDate, ReportKey, SeatPlan
from pollcorpus.resolve import seat_history
from pollcorpus.resolve.seat_plans import plans_of
from pollcorpus.store import rows
from pollcorpus.store.listing import Lister
from pollcorpus.store.records import structured
from pollcorpus.store.settling.places import Room, add, neighbours, positions_of
from pollcorpus.store.settling.told import Told

_Whose: TypeAlias = tuple[str, str]
"""The party's id, and the territory."""
_TABLES = ("seat_plan_constituency", "seat_plan_report")


class Plans:
    """Renews the plans of a party for a territory when an article comes or goes that tells of one.

    Only these matter to each other: a report that names no election is of the
    only one that others name.
    """

    def __init__(self, told: Told, dropped: Iterable[ReportKey]) -> None:
        self._told = told
        self._connection = told.connection
        self._dropped = frozenset(dropped)

    def of_articles(self, idents: Iterable[str]) -> set[_Whose]:
        """Return whose plans articles tell of, as it stands in the file."""
        select = (
            "SELECT DISTINCT p.party, p.territory FROM seat_plan_report AS r"
            " JOIN seat_plan AS p ON p.id = r.seat_plan WHERE r.article = ?"
        )
        return {row for ident in idents for row in self._connection.execute(select, (ident,))}

    def change(self, before: set[_Whose], fresh: Iterable[str], gone: Iterable[str]) -> None:
        """Renew plans: those that changed articles told of, and those that they tell of now."""
        fresh, out = set(fresh), {*fresh, *gone}
        reports: dict[_Whose, set[tuple[str, int]]] = {whose: set() for whose in before}
        for ident in fresh:
            for number, report in enumerate(self._told.seat_plans(ident)):
                whose = report.party.value.id, report.territory.value
                if (ident, number) not in self._dropped:
                    reports.setdefault(whose, set()).add((ident, number))
        new: list[SeatPlan] = []
        for whose, keys in reports.items():
            keys |= {key for key in self._remove(whose) if key[0] not in out}
            copies = self._told.copies({ident for ident, _ in keys})
            plans, ids = plans_of(self._reports(keys), copies)
            new += plans
            told_by = ((*key, ident) for key, ident in ids.items())
            self._connection.executemany("INSERT INTO seat_plan_report VALUES (?, ?, ?)", told_by)
        self._insert(sorted(new, key=lambda plan: plan.id))

    def _reports(self, keys: Iterable[tuple[str, int]]) -> Iterator[seat_history.Told]:
        select = "SELECT published FROM article WHERE id = ? ORDER BY path, part LIMIT 1"
        for ident, number in sorted(keys):
            (day,) = self._connection.execute(select, (ident,)).fetchone()
            yield seat_history.Told(
                day=None if day is None else PartialDate.parse(day),
                index=number,
                report=self._told.seat_plans(ident)[number],
            )

    def _remove(self, whose: _Whose) -> set[tuple[str, int]]:
        """Remove the plans of a party for a territory, and return which reports told of them."""
        lister = Lister(self._connection)
        keys: set[tuple[str, int]] = set()
        select = "SELECT position, id, record FROM seat_plan WHERE party = ? AND territory = ?"
        for position, ident, record in self._connection.execute(select, whose).fetchall():
            plan = structured(self._told.made, json.loads(record), SeatPlan, f"seat_plan {ident}")
            lister.remove_seat_plan(position, plan)
            told = "SELECT article, number FROM seat_plan_report WHERE seat_plan = ?"
            keys.update(self._connection.execute(told, (ident,)))
            for table in _TABLES:
                self._connection.execute(f"DELETE FROM {table} WHERE seat_plan = ?", (ident,))
            self._connection.execute("DELETE FROM seat_plan WHERE position = ?", (position,))
        return keys

    def _insert(self, plans: Iterable[SeatPlan]) -> None:
        lister = Lister(self._connection)
        for position, plan in positions_of(self._connection, plans, _beside):
            add(
                self._connection, "seat_plan", [rows.seat_plan_row(position, plan, self._told.made)]
            )
            add(self._connection, "seat_plan_constituency", rows.constituency_rows(plan))
            lister.add_seat_plan(position, plan)
        lister.flush()


def _beside(connection: sqlite3.Connection, plan: SeatPlan) -> Room:
    return neighbours(connection, "seat_plan", ("id",), (plan.id,))
