"""The traces of a comparison of all articles, laid down so that a few more can be added to it."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any

from pollcorpus.models import Claim, Extraction, MeetingStatus, PartialDate, ReportKey
from pollcorpus.resolve import Resolution, Traces
from pollcorpus.resolve.accounts import Account
from pollcorpus.resolve.actors import same_persons, spellings
from pollcorpus.resolve.copies import COMMON, Wording, is_common_all_over, teams_of
from pollcorpus.resolve.meetings import Meetings, reprinted
from pollcorpus.resolve.placing import first_day
from pollcorpus.resolve.redating import is_open, stated_day
from pollcorpus.store.settling.persons import company_rows, form_rows
from pollcorpus.store.settling.roll import BOTH, FIRST, SECOND, Accounts
from pollcorpus.store.settling.rules import fingerprint

_TABLES = (
    *("changed", "compared", "copy_text", "copy_run", "copy_whole_run"),
    *("found_form", "found_sound", "found_same", "found_company", "account", "account_key"),
)


def is_traced(connection: sqlite3.Connection) -> bool:
    """Tell whether the traces are there, and come from the rules and data that hold now."""
    found = connection.execute("SELECT value FROM corpus WHERE key = 'traced'").fetchone()
    return found is not None and json.loads(found[0]) == fingerprint()


def forget_traces(connection: sqlite3.Connection) -> None:
    """Take note that the traces are not those of the articles that are there."""
    connection.execute("DELETE FROM corpus WHERE key = 'traced'")


def lay(connection: sqlite3.Connection, resolution: Resolution, traces: Traces | None) -> None:
    """Put traces in the place of those that are there; without any, none are left."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")
    forget_traces(connection)
    if traces is not None:
        laying = _Laying(connection)
        laying.articles(resolution, traces)
        laying.texts(traces.wordings.values())
        laying.persons(resolution.extractions_as_read)
        laying.accounts(resolution, traces)
        value = json.dumps(fingerprint())
        connection.execute("INSERT INTO corpus VALUES ('traced', ?)", (value,))


class _Laying:
    """Fills the tables of traces."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def articles(self, resolution: Resolution, traces: Traces) -> None:
        stands = reprinted(resolution.copies)
        self._insert(
            "compared",
            (
                (
                    None,
                    ident,
                    wording and wording.number,
                    stands.get(ident),
                    str(traces.written[ident]) if ident in traces.written else None,
                    _since(traces.placed.get(ident)),
                )
                for ident, wording in traces.wordings.items()
            ),
        )

    def texts(self, wordings: Iterable[Wording | None]) -> None:
        prints = {wording.number: wording.runs for wording in wordings if wording}
        counts = Counter(chain.from_iterable(prints.values()))
        teams = teams_of(prints)
        rows = []
        whole: list[int] = []
        for number, runs in prints.items():
            rare = sum(counts[run] <= COMMON for run in runs)
            is_whole = is_common_all_over(len(runs), rare)
            whole += [number] * is_whole
            packed = array("Q", sorted(runs)).tobytes()
            kept = len(runs) if is_whole else rare
            rows.append((number, packed, kept, int(is_whole), teams[number]))
        self._insert("copy_text", sorted(rows))
        self._insert("copy_run", sorted((run, n) for n, runs in prints.items() for run in runs))
        self._insert("copy_whole_run", sorted((run, n) for n in whole for run in prints[n]))

    def persons(self, as_read: Iterable[Extraction]) -> None:
        told = list(as_read)
        written = spellings(told)
        sounds = {(sound, actor) for actor in written for sound in written[actor].sounds()}
        self._insert("found_form", (row for extraction in told for row in form_rows(extraction)))
        self._insert("found_sound", sorted(sounds))
        same = same_persons(written)
        self._insert("found_same", ((actor, ref.id, ref.name) for actor, ref in same.items()))
        self._insert("found_company", (row for e in told for row in company_rows(e)))

    def accounts(self, resolution: Resolution, traces: Traces) -> None:
        opened = {e.article.id for e in resolution.extractions if is_open(e.article)}
        first, second = (dict(_by_key(meetings)) for meetings in traces.rounds)
        accounts = Accounts(self._connection)
        both = [account for key, account in first.items() if second[key] == account]
        numbers = dict(zip(map(_key, both), accounts.add(both, BOTH), strict=True))
        rounds = []
        for which, told in ((FIRST, first), (SECOND, second)):
            alone = [account for key, account in told.items() if key not in numbers]
            own = dict(zip(map(_key, alone), accounts.add(alone, which), strict=True))
            rounds.append({**numbers, **own})
        for column, meetings, known in zip(
            ("first_occasion", "occasion"), traces.rounds, rounds, strict=True
        ):
            self._occasions(column, meetings, known)
        held = {key for key, account in second.items() if account.status is MeetingStatus.HELD}
        days = {m.id: day for m in traces.rounds[0].meetings if (day := stated_day(m))}
        self._days("first_day", days, traces.rounds[0], rounds[0], opened)
        since = {m.id: day for m in traces.rounds[1].meetings if (day := first_day(m))}
        kept = {key: number for key, number in rounds[1].items() if key in held}
        self._days("since", since, traces.rounds[1], kept, opened)

    def _occasions(self, column: str, meetings: Meetings, numbers: Mapping[ReportKey, int]) -> None:
        rows = (
            (numbers[occasion[0].key], numbers[account.key])
            for occasions in meetings.occasions.values()
            for occasion in occasions
            for account in occasion
        )
        self._connection.executemany(f"UPDATE account SET {column} = ? WHERE number = ?", rows)

    def _days(
        self,
        column: str,
        days: Mapping[str, date],
        meetings: Meetings,
        numbers: Mapping[ReportKey, int],
        opened: set[str],
    ) -> None:
        """Note by what undated articles can be dated."""
        rows = (
            (days[ident].isoformat(), numbers[key])
            for key, ident in meetings.ids.items()
            if key[0] in opened and ident in days and key in numbers
        )
        self._connection.executemany(f"UPDATE account SET {column} = ? WHERE number = ?", rows)

    def _insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        rows = iter(rows)
        for first in rows:
            add = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
            self._connection.executemany(add, chain([first], rows))


def _by_key(meetings: Meetings) -> Iterator[tuple[ReportKey, Account]]:
    for occasions in meetings.occasions.values():
        for occasion in occasions:
            yield from ((account.key, account) for account in occasion)


def _key(account: Account) -> ReportKey:
    return account.key


def _since(placed: Claim[PartialDate] | None) -> str | None:
    first = placed and placed.value.earliest
    return first.isoformat() if first else None
