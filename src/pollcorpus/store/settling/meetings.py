"""Meetings of a corpus file, as articles come, go, or are told apart otherwise."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import Extraction, Meeting, MeetingReport, MeetingStatus, ReportKey
from pollcorpus.resolve.accounts import Account, account_of, bounds
from pollcorpus.resolve.bindings import Bindings
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.meetings import chronological, meeting_of
from pollcorpus.resolve.placing import first_day
from pollcorpus.resolve.redating import is_open, seen_from, stated_day, written_on
from pollcorpus.resolve.rejoining import Number, bind, rejoin
from pollcorpus.store import rows
from pollcorpus.store.listing import Lister
from pollcorpus.store.positions import LATER
from pollcorpus.store.records import structured
from pollcorpus.store.settling.places import Room, add, neighbours, positions_of
from pollcorpus.store.settling.roll import BOTH, FIRST, SECOND, Accounts, Round
from pollcorpus.store.settling.told import Told

_ORDER = "IFNULL(MIN(first_day, last_day), '~')"


class Gatherings:
    """Joins accounts of a file in two rounds, and renews the meetings that this changes."""

    def __init__(self, told: Told, constraints: Constraints, book: Gazetteer) -> None:
        self._told = told
        self._book = book
        self._connection = told.connection
        self._constraints = constraints
        self._accounts = Accounts(told.connection)
        self._come: list[Number] = []
        self._left: list[Number] = []

    def change(self, fresh: Sequence[str], gone: Iterable[str]) -> set[str]:
        """Join what some articles say anew, and forget others.

        Returns the articles without a date of which it is known otherwise
        now since when they can have appeared.
        """
        stale = {
            which: [n for ident in (*fresh, *gone) for n in self._of(ident, which).values()]
            for which in (FIRST, SECOND)
        }
        come = [n for ident in fresh for n in self._add(ident)]
        redated = self._first_round(come, stale[FIRST])
        self._come, self._left = come, stale[SECOND]
        undated = {ident for ident in fresh if is_open(self._told[ident].article)}
        for ident in sorted(undated | redated):
            self._redate(ident, fresh=ident in undated)
        return self._second_round() | self._appeared(undated)

    def _of(self, ident: str, which: int) -> dict[int, Number]:
        return self._accounts.of_article(ident, which)

    def _add(self, ident: str) -> list[Number]:
        told = self._told[ident]
        reports = self._constraints.told_in(told)
        return self._accounts.add([self._account(told, n, report) for n, report in reports])

    def _account(self, told: Extraction, number: int, report: MeetingReport) -> Account:
        select = "SELECT article, stands FROM compared WHERE article = ? AND stands IS NOT NULL"
        reprints = dict(self._connection.execute(select, (told.article.id,)))
        return account_of(told, number, report, reprints, self._book)

    # ---- the first round ------------------------------------------------------------------

    def _first_round(self, come: list[Number], left: list[Number]) -> set[str]:
        """Join accounts as articles tell them; return those to which others give other days."""
        roll = Round(self._accounts, FIRST, self._constraints)
        touched = rejoin(roll, come, left, self._constraints)
        changed: set[str] = set()
        for group in self._groups(roll, touched):
            opened = [number for number in group if self._is_open(number)]
            day = self._stated_day(group) if opened else None
            for number in opened:
                if self._set(number, "first_day", day):
                    changed.add(self._accounts.account(number).article)
        return changed

    def _stated_day(self, group: Sequence[Number]) -> date | None:
        accounts = [self._accounts.account(number) for number in group]
        reports = {a.key: self._told[a.article].meetings[a.key[1]] for a in accounts}
        return stated_day(meeting_of(accounts, reports, self._copies(accounts), self._constraints))

    def _is_open(self, number: Number) -> bool:
        published = self._accounts.account(number).published
        return published is None or published.earliest is None

    def _set(self, number: Number, column: str, day: date | None) -> bool:
        value = day and day.isoformat()
        change = f"UPDATE account SET {column} = ?1 WHERE number = ?2 AND {column} IS NOT ?1"
        return self._connection.execute(change, (value, number)).rowcount > 0

    def _redate(self, ident: str, *, fresh: bool) -> None:
        """Date an undated article by the meetings that others date; let its accounts follow."""
        extraction = self._told[ident]
        select = "SELECT report, first_day FROM account WHERE article = ? AND rounds & 1"
        select += " AND first_day IS NOT NULL"
        days = {n: date.fromisoformat(day) for n, day in self._connection.execute(select, (ident,))}
        written = written_on(extraction, days)
        change = "UPDATE compared SET written = ?1 WHERE article = ?2 AND written IS NOT ?1"
        value = None if written is None else str(written)
        changed = self._connection.execute(change, (value, ident)).rowcount
        if not changed and not fresh:
            return
        dated = extraction if written is None else seen_from(extraction, written)
        first, second = self._of(ident, FIRST), self._of(ident, SECOND)
        for number, report in self._constraints.told_in(dated):
            account = self._account(dated, number, report)
            before = first[number] if fresh else second[number]
            if account != self._accounts.account(before):
                self._replace(first[number], before, account, fresh=fresh)

    def _replace(self, first: Number, before: Number, account: Account, *, fresh: bool) -> None:
        """Let another account take part in the second round."""
        if fresh:
            self._come.remove(first)
            self._accounts.set_rounds(first, FIRST)
        else:
            self._left.append(before)
        if account == self._accounts.account(first):
            self._accounts.set_rounds(first, BOTH)
            self._come.append(first)
        else:
            self._come += self._accounts.add([account], SECOND)

    # ---- the second round -----------------------------------------------------------------

    def _second_round(self) -> set[str]:
        roll = Round(self._accounts, SECOND, self._constraints)
        keys = [self._accounts.account(number).key for number in self._left]
        touched = rejoin(roll, self._come, self._left, self._constraints)
        groups = list(self._groups(roll, touched))
        keys += [self._accounts.account(number).key for group in groups for number in group]
        self._remove(self._meetings_of(keys))
        self._insert([self._renewed(group) for group in groups])
        return self._appeared({ident for ident, _ in keys})

    def _groups(self, roll: Round, touched: Iterable[Number]) -> Iterator[list[Number]]:
        """Yield the accounts of each meeting that holds one of some occasions."""
        bindings: Bindings[Number] = Bindings(self._constraints)
        bound = roll.bound()
        for number in bound:
            bind(bindings, roll, number)
        tied = {occasion for number in bound if (occasion := roll.occasion(number)) is not None}
        groups: dict[Number, list[Number]] = defaultdict(list)
        for occasion in sorted({*touched} | tied):
            groups[bindings.leader(occasion)] += roll.members(occasion)
        yield from filter(None, groups.values())

    def _meetings_of(self, keys: Iterable[ReportKey]) -> set[str]:
        select = "SELECT meeting FROM meeting_report WHERE article = ? AND number = ?"
        return {ident for key in keys for (ident,) in self._connection.execute(select, key)}

    def _copies(self, accounts: Iterable[Account]) -> dict[str, str]:
        return self._told.copies({account.article for account in accounts})

    def _renewed(self, group: Sequence[Number]) -> Meeting:
        accounts = [self._accounts.account(number) for number in group]
        told = {ident: self._told.meetings(ident) for ident in {a.article for a in accounts}}
        reports = {account.key: told[account.article][account.key[1]] for account in accounts}
        meeting = meeting_of(accounts, reports, self._copies(accounts), self._constraints)
        since = first_day(meeting)
        for number, account in zip(group, accounts, strict=True):
            if self._is_open(number):
                held = account.status is MeetingStatus.HELD
                self._set(number, "since", since if held else None)
        told_by = ((*account.key, meeting.id) for account in accounts)
        self._connection.executemany("INSERT INTO meeting_report VALUES (?, ?, ?)", told_by)
        return meeting

    def _appeared(self, idents: Iterable[str]) -> set[str]:
        """Note since when articles can have appeared; return those of which that is new."""
        since = "(SELECT MAX(since) FROM account WHERE article = ?1 AND rounds & 2)"
        change = f"UPDATE compared SET since = {since} WHERE article = ?1 AND since IS NOT {since}"
        return {i for i in idents if self._connection.execute(change, (i,)).rowcount > 0}

    # ---- the records ----------------------------------------------------------------------

    def _remove(self, idents: Iterable[str]) -> None:
        lister = Lister(self._connection)
        for ident in sorted(idents):
            select = "SELECT position, record FROM meeting WHERE id = ?"
            ((position, record),) = self._connection.execute(select, (ident,)).fetchall()
            meeting = structured(self._told.made, json.loads(record), Meeting, f"meeting {ident}")
            lister.remove_meeting(position, meeting)
            self._connection.execute("DELETE FROM meeting WHERE position = ?", (position,))
            for table in ("attendance", "meeting_report"):
                self._connection.execute(f"DELETE FROM {table} WHERE meeting = ?", (ident,))

    def _insert(self, meetings: Iterable[Meeting]) -> None:
        lister = Lister(self._connection)
        ordered = sorted(meetings, key=chronological)
        placed = positions_of(self._connection, ordered, _beside)
        for position, meeting in placed:
            add(self._connection, "meeting", [rows.meeting_row(position, meeting, self._told.made)])
            add(self._connection, "attendance", rows.attendance_rows(meeting))
            lister.add_meeting(position, meeting)
        lister.flush()


def _beside(connection: sqlite3.Connection, meeting: Meeting) -> Room:
    """Find the room for a meeting in the list, whose second part are those without a date."""
    known = bounds(meeting.date)
    key = known[0].isoformat() if known else "~", meeting.id
    low, high = neighbours(connection, "meeting", (_ORDER, "id"), key)
    return (max(low or 0, LATER), high) if known is None else (low, high or LATER)
