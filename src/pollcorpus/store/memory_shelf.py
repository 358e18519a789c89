"""Records of a corpus in memory: they stay as they are, and only the lists are made of them."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from pollcorpus._collector import collector_paused
from pollcorpus.gazetteer import Reference
from pollcorpus.models import Article, Mention
from pollcorpus.store.contents import Contents
from pollcorpus.store.fulltext import TABLE, FullText
from pollcorpus.store.listing import Lister, listed
from pollcorpus.store.rows import Value
from pollcorpus.store.schema import schema
from pollcorpus.store.shelf import Kind, Near, Shelf, placed


class MemoryShelf(Shelf):
    """The records of some contents, with lists in a database in memory."""

    is_grown: bool
    """Whether articles were added to what was there."""

    def __init__(self, contents: Contents, *, is_grown: bool = False) -> None:
        self._start(lambda: contents)
        self.is_grown = is_grown

    @classmethod
    def later(cls, contents: Callable[[], Contents]) -> MemoryShelf:
        """Make a shelf of contents that are made when somebody looks at it."""
        shelf = cls.__new__(cls)
        shelf._start(contents)
        shelf.is_grown = False
        return shelf

    def _start(self, contents: Callable[[], Contents]) -> None:
        super().__init__(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))
        self._make = contents
        self._has_lists = False
        self._has_words = False

    @cached_property
    def _contents(self) -> Contents:
        return self._make()

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a statement finds; make the lists at the first one."""
        self._need_lists()
        return super().rows(sql, values)

    def numbers(self, sql: str, values: Sequence[Value] = ()) -> Sequence[int]:
        """Return the numbers that a statement finds; make the lists at the first one."""
        self._need_lists()
        return super().numbers(sql, values)

    def _need_lists(self) -> None:
        if not self._has_lists:
            with self.lock:
                if not self._has_lists:
                    self._list()
                    self._has_lists = True

    def _list(self) -> None:
        try:
            with collector_paused():
                self.connection.executescript(f"BEGIN; {schema('lists')}; {TABLE};")
                self._fill()
                self.connection.execute("COMMIT")
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise

    def _fill(self) -> None:
        lister = Lister(self.connection)
        lister.add_articles(listed(enumerate(self._contents.as_read)), lambda _: int)
        resolution = self._contents.resolution
        for number, actor in enumerate(resolution.actors):
            lister.add_actor(number, actor)
        for number, meeting in enumerate(resolution.meetings):
            lister.add_meeting(number, meeting)
        for number, plan in enumerate(resolution.seat_plans):
            lister.add_seat_plan(number, plan)
        lister.flush()

    @property
    def contents(self) -> Contents:
        """What the shelf was made of."""
        return self._contents

    @property
    def reference(self) -> Reference:
        """What the articles were read with."""
        return self._contents.resolution.reference

    @property
    def version(self) -> int:
        """Nobody else writes to memory."""
        return 0

    def all_positions(self, kind: Kind, start: int, stop: int | None) -> Sequence[int]:
        """Return the positions of records: in memory, they are counted from 0."""
        return range(self.size(kind))[start:stop]

    def records(self, kind: Kind, positions: Sequence[int]) -> list[Any]:
        """Return the records themselves."""
        known = self._records[kind]
        return [known[at] for at in positions]

    @cached_property
    def _records(self) -> Mapping[Kind, Sequence[Any]]:
        resolution = self._contents.resolution
        return {
            "article": self._articles,
            "actor": resolution.actors,
            "meeting": resolution.meetings,
            "seat_plan": resolution.seat_plans,
        }

    @cached_property
    def _articles(self) -> tuple[Article, ...]:
        numbers = self.column("SELECT number FROM article_list ORDER BY position")
        return tuple(self._contents.as_read[number] for number in numbers)

    @cached_property
    def _mentions(self) -> Mapping[str, tuple[Mention, ...]]:
        return {e.article.id: e.mentions for e in self._contents.resolution.extractions}

    def mentions_in(self, articles: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield the mentions in each of some articles."""
        for ident in articles:
            yield tuple(placed(self._mentions.get(ident, ()), ident))

    def mentions_near(self, articles: Sequence[str]) -> Iterator[Near]:
        """Yield what finds the mentions in a part of an article."""
        for mentions in self.mentions_in(articles):
            yield partial(_between, mentions, [mention.start for mention in mentions])

    def unnamed(self) -> Iterator[Mention]:
        """Yield the mentions that are left open."""
        for ident, mentions in self._mentions.items():
            yield from placed((m for m in mentions if m.actor is None), ident)

    def need_words(self) -> None:
        """Index the words of the articles when they are searched for the first time."""
        self._need_lists()
        with self.lock:
            if not self._has_words:
                FullText(self.connection).add(enumerate(self._contents.as_read))
                self._has_words = True


def _between(
    mentions: tuple[Mention, ...], starts: Sequence[int], start: int, stop: int
) -> tuple[Mention, ...]:
    return mentions[bisect_left(starts, start) : bisect_left(starts, stop)]
