"""Records of a corpus in a file: each is read when it is asked for."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from os import PathLike
from pathlib import Path
from time import monotonic
from typing import Any

from attrs import evolve

from pollcorpus.errors import FormatError, PollcorpusError
from pollcorpus.gazetteer import Reference
from pollcorpus.models import (
    Actor,
    Article,
    Corrections,
    Evidence,
    Meeting,
    MeetingReport,
    Mention,
    Problem,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.store.contents import ANEW, Contents
from pollcorpus.store.database import opened
from pollcorpus.store.later import Later
from pollcorpus.store.reader import APART, Reader, mentions_of
from pollcorpus.store.records import converter, structured
from pollcorpus.store.rows import Value
from pollcorpus.store.schema import is_settled
from pollcorpus.store.shelf import Kind, Near, Recent, Shelf
from pollcorpus.store.trouble import is_damage, trouble_with

_KEPT = 256
"""So many records of a kind stay in memory after they were looked at."""
_A_MOMENT = 0.001
"""Seconds: a query asks many times over whether others have written."""
_TOGETHER = 500
"""So many rows are read at once."""
_MODELS: Mapping[Kind, tuple[Any, Any]] = {
    "meeting": (Meeting, tuple[MeetingReport, ...]),
    "seat_plan": (SeatPlan, tuple[SeatPlanReport, ...]),
}
"""The models of records, and of what reports of them are."""
_ARTICLES = """
    SELECT l.position, a.text, a.record
    FROM article_list AS l CROSS JOIN article AS a ON a.number = l.number
    WHERE l.position IN ({})
"""
_BEFORE = """
    SELECT l.position, b.text, b.record
    FROM article_list AS l CROSS JOIN article_before AS b ON b.number = l.number
    WHERE l.position IN ({})
"""
_ACTORS = """
    SELECT l.position, a.record, l.articles, l.mentions
    FROM actor_list AS l CROSS JOIN actor AS a ON a.position = l.position WHERE l.position IN ({})
"""


class FileShelf(Shelf):
    """A corpus file that is open for reading; it shows what was last written as a whole."""

    def __init__(self, path: str | PathLike[str]) -> None:
        self._start(opened(path), os.fspath(path))

    @classmethod
    def on(cls, connection: sqlite3.Connection, where: str) -> FileShelf:
        """Make a shelf of a database that is open, by whatever name errors call it."""
        shelf = cls.__new__(cls)
        shelf._start(connection, where)
        return shelf

    def _start(self, connection: sqlite3.Connection, where: str) -> None:
        self._where = where
        self._looked, self._last = 0.0, -1
        super().__init__(connection)
        self._made = converter()
        self._recent: dict[Kind, Recent[int, Any]] = {}
        self._read: Mapping[Kind, Callable[[Sequence[int]], Iterator[tuple[int, Any]]]] = {
            "article": self._articles,
            "actor": self._actors,
            "meeting": partial(self._others, "meeting"),
            "seat_plan": partial(self._others, "seat_plan"),
        }
        self._seen = self.version

    @property
    def is_settled(self) -> bool:
        """True when the records of resolution tell of all articles."""
        with self._telling():
            return is_settled(self.connection)

    @property
    def contents(self) -> Contents:
        """All of the file, read anew."""
        with self._telling():
            return Reader(self.connection, self._where).contents()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the file says that could not be read."""
        with self._telling():
            return Reader(self.connection, self._where).problems()

    @property
    def reference(self) -> Reference:
        """What the file says that its articles were read with."""
        with self._telling():
            return Reader(self.connection, self._where).reference()

    @property
    def corrections(self) -> Corrections:
        """What the file says that the user corrected."""
        with self._telling():
            return Reader(self.connection, self._where).corrections()

    @property
    def version(self) -> int:
        """What SQLite counts up when another connection has written, as of a moment ago."""
        now = monotonic()
        if now - self._looked > _A_MOMENT:
            self._last = int(self.rows("PRAGMA data_version")[0][0])
            self._looked = now
        return self._last

    def copy(self, path: Path) -> None:
        """Write the file anew, as it is now, to a path where nothing is.

        Raise `FormatError` where this file is damaged; other errors are about the new one.
        """
        path.unlink(missing_ok=True)
        try:
            with self.lock:
                self.connection.execute("VACUUM INTO ?", (os.fspath(path),))
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                raise self._damaged(error) from error
            raise

    def copy_into(self, connection: sqlite3.Connection) -> None:
        """Copy the file, as it is now, to a database where nothing is."""
        with self._telling():
            self.connection.backup(connection)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a statement finds; raise `FormatError` where the file is damaged."""
        try:
            return super().rows(sql, values)
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    def numbers(self, sql: str, values: Sequence[Value] = ()) -> Sequence[int]:
        """Return the numbers that a statement finds; raise `FormatError` as `rows()` does."""
        try:
            return super().numbers(sql, values)
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            with self.lock:
                yield
        except sqlite3.DatabaseError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> PollcorpusError:
        told = trouble_with(self._where, error)
        return told or FormatError(f"the file is damaged ({error})", where=self._where, advice=ANEW)

    def records(self, kind: Kind, positions: Sequence[int]) -> list[Any]:
        """Return records, of which the last that were looked at are kept.

        What others have removed since its position was found is left out.
        """
        recent = self._recent.setdefault(kind, Recent(_KEPT))
        if self._seen != (version := self.version):
            for kept in self._recent.values():
                kept.clear()
            self._seen = version
        found = {at: record for at in positions if (record := recent.get(at)) is not None}
        missing = [at for at in positions if at not in found]
        for at, record in self._read[kind](missing) if missing else ():
            found[at] = record
            recent.keep(at, record)
        return [found[at] for at in positions if at in found]

    def _articles(self, positions: Sequence[int]) -> Iterator[tuple[int, Article]]:
        found = list(self._at(_ARTICLES, positions))
        if len(found) < len(positions):
            # of what a build took the place of, the old version is shown until all is compared
            there = {at for at, *_ in found}
            found += self._at(_BEFORE, [at for at in positions if at not in there])
        for at, text, record in found:
            plain = {"text": text, **self._parsed(record, "article", at)}
            yield at, structured(self._made, plain, Article, f"{self._where}, article {at}")

    def _actors(self, positions: Sequence[int]) -> Iterator[tuple[int, Actor]]:
        for at, record, articles, mentions in self._at(_ACTORS, positions):
            plain = self._parsed(record, "actor", at)
            actor = structured(self._made, plain, Actor, f"{self._where}, actor {at}")
            if APART.isdisjoint(plain):
                told = Later[Evidence](mentions, partial(self._mentions_of, actor.id))
                named = Later[str](articles, partial(_articles_of, told))
                later: dict[str, Any] = {"mentions": told, "articles": named}
                actor = evolve(actor, **later)
            yield at, actor

    def _mentions_of(self, actor: str) -> tuple[Evidence, ...]:
        """Read mentions for a record, which keeps the shelf open by that."""
        with self._telling():
            return mentions_of(self.connection, actor)

    def _others(self, kind: Kind, positions: Sequence[int]) -> Iterator[tuple[int, Any]]:
        """Read records; what each report says, most of one, when somebody looks at it."""
        model, report = _MODELS[kind]
        select = f"SELECT position, record FROM {kind} WHERE position IN ({{}})"
        for at, record in self._at(select, positions):
            plain = self._parsed(record, kind, at)
            where = f"{self._where}, {kind} {at}"
            told = plain.get("reports")
            if isinstance(told, list):
                plain["reports"] = []
            made = structured(self._made, plain, model, where)
            if told:
                read = partial(structured, self._made, told, report, where)
                made = evolve(made, reports=Later(len(told), read))
            yield at, made

    def _at(self, select: str, positions: Sequence[Value]) -> Iterator[tuple[Any, ...]]:
        for start in range(0, len(positions), _TOGETHER):
            some = positions[start : start + _TOGETHER]
            yield from self.rows(select.format(", ".join("?" * len(some))), some)

    def _parsed(self, record: str, kind: str, at: object) -> dict[str, Any]:
        try:
            plain: dict[str, Any] = json.loads(record)
        except ValueError as error:
            where = f"{self._where}, {kind} {at}"
            raise FormatError(f"no JSON ({error})", where=where, advice=ANEW) from error
        return plain

    def mentions_in(self, articles: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield the mentions in each of some articles, out of what is kept of these."""
        for ident, record in self._extractions(articles):
            yield self._mentions(ident, self._told(ident, record))

    def mentions_near(self, articles: Sequence[str]) -> Iterator[Near]:
        """Yield what finds the mentions in a part of an article; no more of them is made.

        What the articles say is read when the first of them is asked for.
        """
        records = cache(lambda: dict(self._extractions(articles)))
        told = cache(lambda ident: self._told(ident, records()[ident]))
        return (partial(self._between, ident, told) for ident in articles)

    def _between(
        self, ident: str, told: Callable[[str], list[Any]], start: int, stop: int
    ) -> tuple[Mention, ...]:
        try:
            near = [plain for plain in told(ident) if start <= plain["span"][0] < stop]
        except (LookupError, TypeError):
            near = told(ident)  # making them tells what is wrong
        return self._mentions(ident, near)

    def _extractions(self, articles: Sequence[str]) -> Iterator[tuple[str, str]]:
        select = "SELECT article, record FROM extraction WHERE article IN ({})"
        for start in range(0, len(articles), _TOGETHER):
            some = articles[start : start + _TOGETHER]
            found = dict(self._at(select, some))
            yield from ((ident, found.get(ident, "{}")) for ident in some)

    def unnamed(self) -> Iterator[Mention]:
        """Yield the mentions that are left open: every article is looked at."""
        idents = self.column("SELECT article FROM extraction ORDER BY article")
        for mentions in self.mentions_in(idents):
            yield from (mention for mention in mentions if mention.actor is None)

    def _told(self, ident: str, record: str) -> list[Any]:
        """Return what is kept of the mentions in an article, with the article that it is."""
        told: list[Any] = self._parsed(record, "extraction", ident).get("mentions", [])
        for plain in told:
            plain.setdefault("article_id", ident)
        return told

    def _mentions(self, ident: str, told: Sequence[Any]) -> tuple[Mention, ...]:
        where = f"{self._where}, extraction {ident}"
        return structured(self._made, told, tuple[Mention, ...], where)


def _articles_of(mentions: Sequence[Evidence]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.article_id for mention in mentions))
