"""Where the records of a corpus lie, in memory or in a file, behind the lists that find them."""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from operator import itemgetter
from threading import Lock, RLock
from typing import Any, Generic, Literal, TypeAlias, TypeVar
from weakref import finalize

from attrs import evolve

from pollcorpus.gazetteer import Reference
from pollcorpus.models import Corrections, Mention, PartialDate, Problem
from pollcorpus.store.contents import Contents
from pollcorpus.store.rows import Value, storable

Kind: TypeAlias = Literal["article", "actor", "meeting", "seat_plan"]
"""What a list is of, and how the names of its tables begin."""
Near: TypeAlias = Callable[[int, int], tuple[Mention, ...]]
"""Gives the mentions in an article that begin between two places of its text."""
_KEPT = 2000
"""So many small answers are kept."""
_Kept = TypeVar("_Kept")
_Wanted = TypeVar("_Wanted")


class Shelf(ABC):
    """Records in their order, and an SQLite connection to the lists of them.

    Records are known by their kind and their position in its list.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection: sqlite3.Connection = connection
        self.lock: AbstractContextManager[bool] = RLock()
        """Held by whoever uses the connection: it is for one thread at a time."""
        self._once: Recent[tuple[Value, ...], list[tuple[Any, ...]]] = Recent(_KEPT)
        self._once_seen = -1
        connection.create_function("may_fall", 4, may_fall, deterministic=True)
        finalize(self, connection.close)

    @property
    @abstractmethod
    def contents(self) -> Contents:
        """All of the corpus, in memory."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, or is doubtful."""
        return self.contents.problems

    @property
    @abstractmethod
    def reference(self) -> Reference:
        """What the user added to the reference data."""

    @property
    def corrections(self) -> Corrections:
        """What the user corrected."""
        return self.contents.resolution.corrections

    @property
    @abstractmethod
    def version(self) -> int:
        """A number that changes when others have written to the file."""

    @abstractmethod
    def records(self, kind: Kind, positions: Sequence[int]) -> list[Any]:
        """Return the records at some positions, in that order, as far as they are still there."""

    @abstractmethod
    def mentions_in(self, articles: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield the mentions in each of some articles, given by their ids, in the order of text."""

    @abstractmethod
    def mentions_near(self, articles: Sequence[str]) -> Iterator[Near]:
        """Yield for each of some articles what gives the mentions that begin in a part of it."""

    @abstractmethod
    def unnamed(self) -> Iterator[Mention]:
        """Yield the mentions of whom their article does not let us identify."""

    def need_words(self) -> None:  # noqa: B027
        """See to it that words can be searched."""

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a statement finds."""
        with self.lock:
            return self.connection.execute(sql, storable(tuple(values))).fetchall()

    def column(self, sql: str, values: Sequence[Value] = ()) -> list[Any]:
        """Return the first column of the rows that a statement finds."""
        return [row[0] for row in self.rows(sql, values)]

    def numbers(self, sql: str, values: Sequence[Value] = ()) -> Sequence[int]:
        """Return the first column of what a statement finds, if these are numbers: in little room.

        It is read to its end, so that no open statement keeps a writer out.
        """
        with self.lock:
            found = self.connection.execute(sql, storable(tuple(values)))
            return array("q", map(itemgetter(0), found))

    def once(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return rows that are kept until others write to the file: only where they are few."""
        if self._once_seen != (version := self.version):
            self._once.clear()
            self._once_seen = version
        asked = sql, *values
        found = self._once.get(asked)
        if found is None:
            found = self.rows(sql, values)
            self._once.keep(asked, found)
        return found

    def size(self, kind: Kind) -> int:
        """Return how many records of a kind there are."""
        ((count,),) = self.once(f"SELECT COUNT(*) FROM {kind}_list")
        return int(count)

    def all_positions(self, kind: Kind, start: int, stop: int | None) -> Sequence[int]:
        """Return the positions of all records of a kind, or of a part of them, in their order."""
        window = (-1 if stop is None else max(0, stop - start), start)
        select = f"SELECT position FROM {kind}_list ORDER BY position LIMIT ? OFFSET ?"
        return self.numbers(select, window)

    def some_positions(self, kind: Kind, number: int) -> list[int]:
        """Return the positions of about so many records all over a list."""
        ((first, last),) = self.once(f"SELECT MIN(position), MAX(position) FROM {kind}_list")
        if first is None:
            return []
        found = f"(SELECT MIN(position) FROM {kind}_list WHERE position >= value)"
        marks = json.dumps([first + (last - first) * n // number for n in range(number)])
        return [at for (at,) in self.once(f"SELECT {found} FROM json_each(?)", (marks,))]

    def distinct(self, table: str, column: str) -> tuple[str, ...]:
        """Return the values of an indexed column, in order: as many steps as there are values."""
        found: list[str] = []
        at = self.column(f"SELECT MIN({column}) FROM {table}")
        while at and at[0] is not None:
            found.append(at[0])
            at = self.column(f"SELECT MIN({column}) FROM {table} WHERE {column} > ?", found[-1:])
        return tuple(found)


class Recent(Generic[_Wanted, _Kept]):
    """The last things that were looked at: so many, by what they are asked for by."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[_Wanted, _Kept] = OrderedDict()
        self._lock = Lock()

    def get(self, wanted: _Wanted) -> _Kept | None:
        """Return what is kept, None where it is not."""
        with self._lock:
            found = self._kept.get(wanted)
            if found is not None:
                self._kept.move_to_end(wanted)
            return found

    def keep(self, wanted: _Wanted, thing: _Kept) -> None:
        """Keep a thing, and forget what was not looked at for longest."""
        with self._lock:
            self._kept[wanted] = thing
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()


def may_fall(low: str | None, high: str | None, yearless: str | None, days: str) -> bool:
    """Tell whether a listed date may lie on some days: for SQL, where a year is not known."""
    asked = PartialDate.parse(days)
    if yearless is not None:
        return PartialDate.parse(yearless).may_equal(asked)
    return low is not None and PartialDate.parse(f"{low}/{high}").may_equal(asked)


def placed(mentions: Iterable[Mention], article: str) -> Iterator[Mention]:
    """Yield mentions that know which article they stand in."""
    for mention in mentions:
        yield mention if mention.article_id else evolve(mention, article_id=article)
