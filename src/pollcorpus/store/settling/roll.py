"""The accounts of a corpus file, as joining asks for them."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any, TypeAlias

from pollcorpus.resolve.accounts import Account
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.filing import (
    COMMON,
    LONGEST_FILED,
    Key,
    rank,
    saying,
    shared,
    wanted,
    within,
)
from pollcorpus.resolve.rejoining import Number, Rank
from pollcorpus.store.rows import printed
from pollcorpus.store.settling.account_facts import account_from, facts_of

FIRST, SECOND, BOTH = 1, 2, 3
"""The rounds that an account takes part in."""
_OCCASION = {FIRST: "first_occasion", SECOND: "occasion"}
_Days: TypeAlias = tuple[int, int]
_UNKNOWN = (0, 0)
_AT_ANY_TIME, _AT_NO_TIME = "", "AND k.first = 0"
"""Which of those that are filed by a key."""
_VAGUE = f"{LONGEST_FILED + 1:07}"
"""Whoever looks at all times is ranked behind this, and behind all that state their days."""
_MANY = 32
"""So many accounts are rather looked at than passed over."""
MARGIN = 4 * COMMON
"""So many occasions more than too many are too many still when a few have changed."""
_WEEK = 7


class Accounts:
    """All reports of meetings in a file as joining sees them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._made: dict[Number, Account] = {}
        found = connection.execute("SELECT IFNULL(MAX(number), 0) FROM account").fetchone()
        self._last: Number = found[0]

    def account(self, number: Number) -> Account:
        """Return an account."""
        if number not in self._made:
            select = "SELECT facts FROM account WHERE number = ?"
            ((facts,),) = self.connection.execute(select, (number,))
            self._made[number] = account_from(json.loads(facts))
        return self._made[number]

    def of_article(self, article: str, rounds: int) -> dict[int, Number]:
        """Return the accounts of an article that take part in a round, by the report's number."""
        select = "SELECT report, number FROM account WHERE article = ? AND rounds & ?"
        return dict(self.connection.execute(select, (article, rounds)))

    def add(self, accounts: Iterable[Account], rounds: int = BOTH) -> list[Number]:
        """Add accounts that are in no occasion yet, and return their numbers."""
        numbered = list(enumerate(accounts, start=self._last + 1))
        self._last += len(numbered)
        self._made.update(numbered)
        self.connection.executemany(
            "INSERT INTO account (number, article, report, rounds, rank, saying, facts)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((n, *a.key, rounds, _rank(a), _saying(a), printed(facts_of(a))) for n, a in numbered),
        )
        rows = sorted(row for number, account in numbered for row in _key_rows(number, account))
        self.connection.executemany("INSERT INTO account_key VALUES (?, ?, ?, ?, ?)", rows)
        return [number for number, _ in numbered]

    def set_rounds(self, number: Number, rounds: int) -> None:
        """Say in which rounds an account takes part; one of none is forgotten."""
        if rounds:
            change = "UPDATE account SET rounds = ? WHERE number = ?"
            self.connection.execute(change, (rounds, number))
            return
        keys = (row[:4] for row in _key_rows(number, self.account(number)))
        where = "key = ? AND looks = ? AND first = ? AND account = ?"
        self.connection.executemany(f"DELETE FROM account_key WHERE {where}", keys)
        self.connection.execute("DELETE FROM account WHERE number = ?", (number,))

    def rounds(self, number: Number) -> int:
        """Return the rounds that an account takes part in."""
        select = "SELECT rounds FROM account WHERE number = ?"
        ((rounds,),) = self.connection.execute(select, (number,))
        return int(rounds)


class Round:
    """The roll of one round, for `pollcorpus.resolve.rejoining`."""

    def __init__(self, accounts: Accounts, number: int, constraints: Constraints) -> None:
        self._accounts = accounts
        self._connection = accounts.connection
        self._round = number
        self._occasion = _OCCASION[number]
        self._constraints = constraints
        self._known: dict[Number, Rank] = {}
        self._changes: Counter[int] = Counter()
        """How often an account that is filed by a key came to another occasion."""
        self._passed: dict[tuple[int, str], tuple[int, Rank]] = {}
        """Keys whose later lookers were passed over, and until how many changes that holds."""
        self._overdue: set[Number] = set()

    def account(self, number: Number) -> Account:
        """Return an account."""
        return self._accounts.account(number)

    def rank(self, number: Number) -> Rank:
        """Return when an account is taken."""
        if number not in self._known:
            ((rank,),) = self._rows("SELECT rank FROM account WHERE number = ?", number)
            self._known[number] = rank
        return self._known[number]

    def occasion(self, number: Number) -> Number | None:
        """Return the occasion of an account."""
        ((found,),) = self._rows(f"SELECT {self._occasion} FROM account WHERE number = ?", number)
        return None if found is None else int(found)

    def put(self, number: Number, occasion: Number) -> None:
        """Put an account to an occasion."""
        change = f"UPDATE account SET {self._occasion} = ? WHERE number = ?"
        self._connection.execute(change, (occasion, number))
        self._note_change(number)

    def _note_change(self, number: Number) -> None:
        for key in map(numbered, shared(self.account(number))):
            self._changes[key] += 1
            for which in (_AT_ANY_TIME, _AT_NO_TIME):
                most, rank = self._passed.get((key, which), (self._changes[key], ""))
                if self._changes[key] > most:
                    del self._passed[key, which]
                    self._overdue.update(self._lookers_of(key, rank))

    def overdue(self) -> Iterable[Number]:
        """Return the accounts that were passed over, and are to be looked at after all."""
        found, self._overdue = self._overdue, set()
        return found

    def drop(self, number: Number) -> None:
        """Take an account from its occasion."""
        self._note_change(number)
        change = f"UPDATE account SET {self._occasion} = NULL WHERE number = ?"
        self._connection.execute(change, (number,))

    def forget(self, number: Number) -> None:
        """Let an account take part in this round no more."""
        self._accounts.set_rounds(number, self._accounts.rounds(number) & ~self._round)

    def members(self, occasion: Number) -> Sequence[Number]:
        """Return the accounts of an occasion in their order."""
        select = f"SELECT number, rank FROM account WHERE {self._occasion} = ? ORDER BY rank"
        found = self._rows(select, occasion)
        self._known.update(found)
        return [number for number, _ in found]

    def near(self, number: Number) -> Iterable[Number]:
        """Return the occasions of earlier accounts that one looks at."""
        account = self.account(number)
        days, before = days_of(account), self.rank(number)
        found: set[Number] = set()
        for key in map(numbered, wanted(account)):
            if days == _UNKNOWN:
                found.update(self._few(_AT_ANY_TIME, key, before))
                continue
            for occasion, first, last in self._filed(key, days, before):
                if within(days, (first, last)):
                    found.add(occasion)
            found.update(self._few(_AT_NO_TIME, key, before))
        return found

    def _filed(self, key: int, days: _Days, before: Rank) -> Iterator[tuple[Number, int, int]]:
        select = (
            f"SELECT a.{self._occasion}, k.first, k.last FROM account_key AS k"
            " CROSS JOIN account AS a ON a.number = k.account"
            " WHERE k.key = ? AND k.looks = 0 AND k.first BETWEEN ? AND ? AND k.last >= ?"
            " AND a.rounds & ? AND a.rank < ?"
        )
        yield from self._rows(select, key, *_around(days), self._round, before)

    def _few(self, which: str, key: int, before: Rank) -> list[Number]:
        """Return the occasions that are filed by a key at whatever time, unless they are many."""
        select = (
            f"SELECT DISTINCT a.{self._occasion} FROM account_key AS k"
            " CROSS JOIN account AS a ON a.number = k.account"
            f" WHERE k.key = ? AND k.looks = 0 {which} AND a.rounds & ? AND a.rank < ?"
            f" LIMIT {COMMON + 1}"
        )
        found = [number for (number,) in self._rows(select, key, self._round, before)]
        return found if len(found) <= COMMON else []

    def lookers(self, number: Number) -> Iterable[Number]:
        """Return the later accounts that look at what one is filed under, or say what it says."""
        account, rank = self.account(number), self.rank(number)
        found: set[Number] = set()
        for key in map(numbered, shared(account)):
            found.update(self._looking(key, days_of(account), rank))
        if account.text is not None:
            select = "SELECT number FROM account WHERE saying = ? AND rounds & ?"
            found.update(n for (n,) in self._rows(select, _saying(account), self._round))
        return found

    def _looking(self, key: int, days: _Days, rank: Rank) -> Iterator[Number]:
        if days == _UNKNOWN:
            yield from self._unless_passed(key, rank, _AT_NO_TIME, "k.first > 0")
        else:
            near = "k.first BETWEEN ? AND ? AND k.last >= ?"
            for found, first, last in self._filing(key, rank, near, *_around(days)):
                if within((first, last), days):
                    yield found
        yield from self._unless_passed(key, rank, _AT_ANY_TIME, "k.first = 0")

    def _unless_passed(self, key: int, rank: Rank, filed: str, looking: str) -> list[Number]:
        """Return who looks at what is filed at whatever time, few or not passed over."""
        found = self._lookers_of(key, rank, f"{looking} LIMIT {_MANY + 1}")
        if len(found) <= _MANY:
            return found
        before = max(rank, _VAGUE) if filed == _AT_ANY_TIME else rank
        return [] if self._is_passed(key, before, filed) else self._lookers_of(key, rank, looking)

    def _lookers_of(self, key: int, rank: Rank, which: str = "1") -> list[Number]:
        return [number for number, _, _ in self._filing(key, rank, which)]

    def _filing(
        self, key: int, rank: Rank, which: str, *values: int
    ) -> list[tuple[Number, int, int]]:
        select = (
            "SELECT k.account, k.first, k.last FROM account_key AS k"
            " CROSS JOIN account AS a ON a.number = k.account"
            f" WHERE k.key = ? AND k.looks = 1 AND a.rounds & ? AND a.rank > ? AND {which}"
        )
        return self._rows(select, key, self._round, rank, *values)

    def _is_passed(self, key: int, before: Rank, which: str) -> bool:
        """Tell whether so many occasions are filed by a key that nobody looks at them for that.

        That is so for whoever comes after a rank, was so before anything
        changed, and will be until more changes than there is room for.
        """
        most, rank = self._passed.get((key, which), (-1, before))
        if most >= 0 and rank <= before:
            return True
        sure = COMMON + MARGIN + self._changes[key]
        select = (
            f"SELECT COUNT(*) FROM (SELECT DISTINCT a.{self._occasion} FROM account_key AS k"
            " CROSS JOIN account AS a ON a.number = k.account"
            f" WHERE k.key = ? AND k.looks = 0 {which} AND a.rounds & ? AND a.rank < ?"
            f" AND a.{self._occasion} IS NOT NULL LIMIT {sure + 1})"
        )
        ((count,),) = self._rows(select, key, self._round, before)
        if count <= sure:
            return False
        until = self._changes[key] + MARGIN
        self._passed[key, which] = min(most, until) if most >= 0 else until, before
        return True

    def printed(self, number: Number) -> Sequence[Number]:
        """Return the occasions where earlier reprints of its text say what an account says."""
        account = self.account(number)
        select = (
            f"SELECT number, {self._occasion} FROM account"
            " WHERE saying = ? AND rounds & ? AND rank < ? ORDER BY rank"
        )
        found = self._rows(select, _saying(account), self._round, self.rank(number))
        said = saying(account)
        return [occasion for other, occasion in found if saying(self.account(other)) == said]

    def bound(self) -> Sequence[Number]:
        """Return the accounts that corrections name, in their order."""
        numbers = (
            number
            for article, report in self._constraints.unit
            for number in [self._accounts.of_article(article, self._round).get(report)]
            if number is not None
        )
        return sorted(numbers, key=self.rank)

    def _rows(self, select: str, *values: int | str | None) -> list[tuple[Any, ...]]:
        return self._connection.execute(select, values).fetchall()


# ---- accounts as rows -----------------------------------------------------------------------


def days_of(account: Account) -> tuple[int, int]:
    """Return the possible days of an account as numbers, zeros where it is filed by none."""
    reach = account.reach
    if reach is None:
        return _UNKNOWN
    first, last = map(date.toordinal, reach)
    return (first, last) if last - first < LONGEST_FILED else _UNKNOWN


def _around(days: tuple[int, int]) -> tuple[int, int, int]:
    """The first days that what is filed in the weeks of some days can have, and its last one."""
    first, last = days[0] // _WEEK * _WEEK, days[1] // _WEEK * _WEEK + _WEEK - 1
    return max(1, first - LONGEST_FILED), last, first


@lru_cache(maxsize=1 << 16)
def numbered(key: Key) -> int:
    """Return a number for a key, or anything else that is compared."""
    text = json.dumps(key, ensure_ascii=True, separators=(",", ":"))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def _key_rows(number: Number, account: Account) -> Iterator[tuple[int, int, int, Number, int]]:
    first, last = days_of(account)
    for looks, keys in ((0, shared(account)), (1, wanted(account))):
        for key in set(map(numbered, keys)):
            yield key, looks, first, number, last


def _rank(account: Account) -> Rank:
    """Write what accounts are sorted by so that texts sort the same."""
    days, first, people, bodies, (article, report) = rank(account)
    counted = f"{days:07} {first} {people + 10**6:07} {bodies + 10**6:07}"
    return f"{counted} {article} {report:06}"


def _saying(account: Account) -> int | None:
    if account.text is None:
        return None
    people, bodies = sorted(account.people), sorted(account.bodies)
    when = str(account.stated), account.weekday, account.time
    said = account.text, *when, account.status.value, account.way
    return numbered((*said, tuple(people), tuple(bodies), account.place, account.ordinal))
