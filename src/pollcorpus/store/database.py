"""A corpus in one SQLite file: records into its tables, and back out of them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from importlib.resources import files
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve
from cattrs import Converter

from pollcorpus.errors import FormatError
from pollcorpus.gazetteer import Reference
from pollcorpus.models import Actor, Article, Corrections, Extraction, Meeting, Problem, SeatPlan
from pollcorpus.resolve import Resolution, resolve
from pollcorpus.store import rows
from pollcorpus.store.contents import ANEW, Contents, source_key
from pollcorpus.store.fulltext import TABLE, FullText
from pollcorpus.store.records import converter

VERSION = 1
"""The schema; raised when an older library could not read the file."""
APPLICATION = int.from_bytes(b"poll", "big")
"""What the header of the file says that it is."""

_RESOLVED = (
    "actor",
    "mention",
    "meeting",
    "attendance",
    "meeting_report",
    "seat_plan",
    "seat_plan_constituency",
    "seat_plan_report",
    "copy",
)
"""The tables that resolution fills, besides `extraction`."""
_PATIENCE = 10
"""Seconds to wait for another process that is just writing a batch."""
_OF_SOURCE = "SELECT {} FROM article WHERE path = ? AND part = ?"
_CHANGED = "SELECT article, as_read FROM extraction WHERE as_read IS NOT NULL ORDER BY article"
_OF_AN_ARTICLE = "WHERE article IN (SELECT id FROM article) ORDER BY article"
_Record = TypeVar("_Record")


def save(contents: Contents, path: str | PathLike[str]) -> None:
    """Write a corpus to a new file."""
    create(path)
    opened = closing(sqlite3.connect(path, isolation_level=None))
    with opened as connection, transaction(connection):
        writer = Writer(connection)
        writer.add_articles(contents.as_read)
        writer.add_extractions(contents.resolution.extractions_as_read)
        writer.add_problems(contents.problems)
        writer.settle(contents.resolution)


def load(path: str | PathLike[str]) -> Contents:
    """Read a corpus file; raise `FormatError` when it is none, or damaged."""
    where = os.fspath(path)
    try:
        with closing(connect(path)) as connection:
            check(connection, where)
            return Reader(connection, where).contents()
    except sqlite3.DatabaseError as error:
        raise FormatError(f"the file is damaged ({error})", where=where, advice=ANEW) from error


def connect(path: str | PathLike[str]) -> sqlite3.Connection:
    """Open a file that is there for reading; put right what a killed writer has left."""
    try:
        return _connect(path, "ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise
    _connect(path, "rw").close()
    return _connect(path, "ro")


def _connect(path: str | PathLike[str], mode: str) -> sqlite3.Connection:
    address = f"{Path(path).absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=_PATIENCE)
    try:
        connection.execute("SELECT COUNT(*) FROM sqlite_schema")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all that is done inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def create(path: str | PathLike[str]) -> None:
    """Make a file without records."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"BEGIN; {_schema()}; {TABLE}; COMMIT")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def check(connection: sqlite3.Connection, where: str) -> None:
    """Raise `FormatError` unless a file has the tables that this library knows."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        advice = "read articles with pollcorpus.read()"
        raise FormatError("no corpus file", where=where, advice=advice)
    if version != VERSION:
        advice = "open it with the pollcorpus that wrote it, or read the articles anew"
        raise FormatError(
            f"version {version} of the file, not {VERSION}", where=where, advice=advice
        )


def is_settled(connection: sqlite3.Connection) -> bool:
    """Tell whether the records of resolution tell of all articles."""
    found = connection.execute("SELECT 1 FROM corpus WHERE key = 'resolved'").fetchone()
    return found is not None


@cache
def _schema() -> str:
    return (files("pollcorpus.store") / "schema.sql").read_text("utf-8")


# ---- writing --------------------------------------------------------------------------------


class Writer:
    """Writes records to a file, whose transaction is the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._made = converter()

    def add_articles(self, articles: Iterable[Article]) -> None:
        """Add articles behind those that are there."""
        numbered = list(enumerate(articles, start=self._next("article")))
        self._insert("article", (rows.article_row(n, a, self._made) for n, a in numbered))
        FullText(self._connection).add(numbered)

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Add problems behind those that are there."""
        numbered = enumerate(problems, start=self._next("problem"))
        self._insert("problem", (rows.problem_row(n, p, self._made) for n, p in numbered))

    def add_extractions(self, extractions: Iterable[Extraction]) -> None:
        """Add what articles say that are there."""
        self._insert("extraction", ((e.article.id, self._printed(e), None) for e in extractions))

    def add_new_problems(self, problems: Iterable[Problem]) -> int:
        """Add problems that are not there yet, and return how many."""
        there = "SELECT 1 FROM problem WHERE path = ? AND part = ? AND record = ?"
        new = [
            problem
            for problem in dict.fromkeys(problems)
            if not self._one(there, *source_key(problem), self._printed(problem))
        ]
        self.add_problems(new)
        return len(new)

    def digest(self, article: Article) -> str | None:
        """Return the digest of the article that is there of the same source."""
        found = self._one(_OF_SOURCE.format("digest"), *source_key(article))
        return found[0] if found else None

    def has(self, ident: str) -> bool:
        """Tell whether the article of an id was read out already."""
        return self._one("SELECT 1 FROM extraction WHERE article = ?", ident) is not None

    def remove_source(self, article: Article) -> bool:
        """Remove the article that is there of the same source; tell whether there was one."""
        source = source_key(article)
        found = self._one(_OF_SOURCE.format("number, text, record"), *source)
        if found is None:
            return False
        number, text, record = found
        old = self._made.structure({"text": text, **json.loads(record)}, Article)
        FullText(self._connection).remove(number, old)
        self._connection.execute("DELETE FROM article WHERE number = ?", (number,))
        self._connection.execute("DELETE FROM problem WHERE path = ? AND part = ?", source)
        return True

    def keep_reference(self, reference: Reference) -> None:
        """Remember which reference the articles are read with."""
        self._connection.execute("DELETE FROM corpus WHERE key = 'reference'")
        if reference:
            self._insert("corpus", [("reference", self._printed(reference))])

    def unsettle(self) -> None:
        """Take note that the records of resolution do not tell of all articles."""
        self._connection.execute("DELETE FROM corpus WHERE key = 'resolved'")

    @property
    def settled(self) -> bool:
        """True when the records of resolution tell of all articles."""
        return is_settled(self._connection)

    def settle(self, resolution: Resolution) -> None:
        """Put the records of a resolution in the place of those that are there."""
        self._settle_extractions(resolution.extractions)
        self._connection.execute("DELETE FROM corpus WHERE key = 'corrections'")
        corrections = self._printed(resolution.corrections)
        self._insert("corpus", [("resolved", "true"), ("corrections", corrections)])
        self.keep_reference(resolution.reference)
        for table in _RESOLVED:
            self._connection.execute(f"DELETE FROM {table}")
        actors, meetings, plans = resolution.actors, resolution.meetings, resolution.seat_plans
        self._insert("actor", self._numbered(rows.actor_row, actors))
        self._insert("mention", _each(rows.mention_rows, actors))
        self._insert("meeting", self._numbered(rows.meeting_row, meetings))
        self._insert("attendance", _each(rows.attendance_rows, meetings))
        self._insert("meeting_report", ((*k, v) for k, v in resolution.meeting_ids.items()))
        self._insert("seat_plan", self._numbered(rows.seat_plan_row, plans))
        self._insert("seat_plan_constituency", _each(rows.constituency_rows, plans))
        self._insert("seat_plan_report", ((*k, v) for k, v in resolution.plan_ids.items()))
        self._insert("copy", resolution.copies.items())

    def _settle_extractions(self, extractions: Iterable[Extraction]) -> None:
        """Keep beside an extraction what was read, where resolution told actors apart better."""
        self._connection.execute(
            "DELETE FROM extraction WHERE article NOT IN (SELECT id FROM article)"
        )
        self._connection.execute(
            "UPDATE extraction SET record = as_read, as_read = NULL WHERE as_read IS NOT NULL"
        )
        change = "UPDATE extraction SET as_read = record, record = ?1"
        self._connection.executemany(
            f"{change} WHERE article = ?2 AND record <> ?1",
            ((self._printed(e), e.article.id) for e in extractions),
        )

    def _numbered(
        self, row: Callable[[int, _Record, Converter], rows.Row], records: Iterable[_Record]
    ) -> Iterator[rows.Row]:
        return (row(number, record, self._made) for number, record in enumerate(records))

    def _printed(self, record: object) -> str:
        return rows.printed(self._made.unstructure(record))

    def _one(self, query: str, *values: rows.Value) -> Any:
        return self._connection.execute(query, rows.storable(values)).fetchone()

    def _next(self, table: str) -> int:
        (last,) = self._connection.execute(f"SELECT MAX(number) FROM {table}").fetchone()
        return 0 if last is None else last + 1

    def _insert(self, table: str, values: Iterable[rows.Row]) -> None:
        values = iter(values)
        first = next(values, None)
        if first is not None:
            add = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
            self._connection.executemany(add, map(rows.storable, chain([first], values)))


def _each(
    made: Callable[[_Record], Iterable[rows.Row]], records: Iterable[_Record]
) -> Iterator[rows.Row]:
    return chain.from_iterable(map(made, records))


# ---- reading --------------------------------------------------------------------------------


class Reader:
    """Reads records of a file, each kind when it is asked for."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where
        self._articles: dict[str, Article] = {}
        self._made = converter(self._articles)

    def contents(self) -> Contents:
        """Read everything; what a build has not compared yet is compared now."""
        as_read = tuple(self._read_articles())
        return Contents(
            resolution=self._resolution() if is_settled(self._connection) else self.resolved(),
            as_read=as_read,
            problems=self._records(Problem, "problem", "number"),
        )

    def _resolution(self) -> Resolution:
        return Resolution(
            extractions=self._records(Extraction, "extraction", "article"),
            actors=self._records(Actor, "actor"),
            meetings=self._records(Meeting, "meeting"),
            seat_plans=self._records(SeatPlan, "seat_plan"),
            meeting_ids=self._reports("meeting"),
            plan_ids=self._reports("seat_plan"),
            copies=dict(self._connection.execute("SELECT article, original FROM copy")),
            corrections=self.corrections(),
            reference=self.reference(),
            apart={e.article.id: e for e in self._select(Extraction, "extraction", _CHANGED)},
        )

    def resolved(self) -> Resolution:
        """Compare all articles anew, under the corrections that were made."""
        return resolve(self.extractions_as_read(), self.corrections(), self.reference())

    def corrections(self) -> Corrections:
        """Read what the user corrected."""
        select = "SELECT key, value FROM corpus WHERE key = 'corrections'"
        return next(self._select(Corrections, "corpus", select), Corrections())

    def reference(self) -> Reference:
        """Read what the user added to the reference data."""
        select = "SELECT key, value FROM corpus WHERE key = 'reference'"
        return next(self._select(Reference, "corpus", select), Reference())

    def extractions_as_read(self) -> tuple[Extraction, ...]:
        """Read what each article says by itself, one for each source."""
        alike = defaultdict(list)
        for article in self._read_articles():
            alike[article.id].append(article)
        select = f"SELECT article, IFNULL(as_read, record) FROM extraction {_OF_AN_ARTICLE}"
        told = self._select(Extraction, "extraction", select)
        return tuple(evolve(e, article=article) for e in told for article in alike[e.article.id])

    def _read_articles(self) -> Iterator[Article]:
        select = "SELECT number, text, record FROM article ORDER BY path, part, number"
        for number, text, record in self._connection.execute(select):
            plain = {"text": text, **self._parsed(record, "article", number)}
            article = self._structured(plain, Article, "article", number)
            self._articles.setdefault(article.id, article)
            yield article

    def _records(
        self, model: type[_Record], table: str, order: str = "position"
    ) -> tuple[_Record, ...]:
        select = f"SELECT {order}, record FROM {table} ORDER BY {order}"
        return tuple(self._select(model, table, select))

    def _select(self, model: type[_Record], table: str, select: str) -> Iterator[_Record]:
        for key, record in self._connection.execute(select):
            yield self._structured(self._parsed(record, table, key), model, table, key)

    def _reports(self, kind: str) -> dict[tuple[str, int], str]:
        select = f"SELECT article, number, {kind} FROM {kind}_report ORDER BY article, number"
        return {(article, n): ident for article, n, ident in self._connection.execute(select)}

    def _parsed(self, record: str, table: str, key: object) -> dict[str, Any]:
        try:
            plain: dict[str, Any] = json.loads(record)
        except ValueError as error:
            raise self._fault(f"no JSON ({error})", table, key) from error
        return plain

    def _structured(self, plain: Any, model: type[_Record], table: str, key: object) -> _Record:
        try:
            return self._made.structure(plain, model)
        # cattrs gathers whatever went wrong in a group of its own
        except Exception as error:
            raise self._fault(f"no {model.__name__} ({error!r})", table, key) from error

    def _fault(self, what: str, table: str, key: object) -> FormatError:
        return FormatError(what, where=f"{self._where}, {table} {key}", advice=ANEW)
