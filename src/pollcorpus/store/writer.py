"""Records into the tables of a corpus file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, TypeVar

from pollcorpus.gazetteer import Reference
from pollcorpus.models import Article, Corrections, Extraction, PartialDate, Problem
from pollcorpus.models.sources import source_key
from pollcorpus.resolve import Resolution, Traces
from pollcorpus.resolve.accounts import bounds
from pollcorpus.store import rows
from pollcorpus.store.fulltext import FullText
from pollcorpus.store.listing import Listed, Lister
from pollcorpus.store.manifest import forget_files
from pollcorpus.store.positions import LATER, spread
from pollcorpus.store.records import converter
from pollcorpus.store.schema import is_settled
from pollcorpus.store.settling.laying import forget_traces, lay

_Record = TypeVar("_Record")
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
_AT_MOST = 1 << 24
"""So many records of a kind have room between them."""
_BEFORE = "UNION ALL SELECT MAX(number) FROM article_before"
_KEEP = """
    INSERT INTO article_before SELECT number, text, record FROM article WHERE number = ?1
    AND EXISTS (SELECT 1 FROM article_list WHERE number = ?1)
"""
_SAID = "SELECT IFNULL(as_read, record) FROM extraction WHERE article = ?"
_OF_SOURCE = "SELECT {} FROM article WHERE path = ? AND part = ?"


class Writer:
    """Writes records to a file, whose transaction is the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._made = converter()

    def add_articles(self, articles: Iterable[Article]) -> None:
        """Add articles behind those that are there."""
        numbered = list(enumerate(articles, start=self._next("article")))
        self._insert("article", (rows.article_row(n, a, self._made) for n, a in numbered))
        self._note_changed(article.id for _, article in numbered)
        forget_files(self._connection, {article.source.path for _, article in numbered})
        FullText(self._connection).add(numbered)

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Add problems behind those that are there."""
        numbered = enumerate(problems, start=self._next("problem"))
        self._insert("problem", (rows.problem_row(n, p, self._made) for n, p in numbered))

    def add_extractions(self, extractions: Iterable[Extraction]) -> None:
        """Add what articles say that are there, in the place of what was read in them before.

        Traces tell of what was read before: without them all articles are compared anew.
        """
        for ident, told in [(e.article.id, self._printed(e)) for e in extractions]:
            before = self._one(_SAID, ident)
            if before is None:
                self._insert("extraction", [(ident, told, None)])
            elif before[0] != told:
                change = "UPDATE extraction SET record = ?, as_read = NULL WHERE article = ?"
                self._connection.execute(change, (told, ident))
                forget_traces(self._connection)

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

    def article_of(self, path: str, part: int) -> Article | None:
        """Return the article that is there of a source."""
        found = self._one(_OF_SOURCE.format("text, record"), path, part)
        return found and self._article(*found)

    def is_first(self, article: Article) -> bool:
        """Tell whether an article is the first with its content, by path and record."""
        first = "SELECT path, part FROM article WHERE id = ? ORDER BY path, part LIMIT 1"
        return bool(self._one(first, article.id) == rows.storable(source_key(article)))

    def has(self, ident: str) -> bool:
        """Tell whether the article of an id was read out already."""
        return self._one("SELECT 1 FROM extraction WHERE article = ?", ident) is not None

    def remove_source(self, path: str, part: int) -> bool:
        """Remove the article that is there of a source, and its problems; tell if there was one.

        Who reads sees it until articles are compared.
        """
        source = path, part
        forget = "DELETE FROM problem WHERE path = ? AND part = ?"
        self._connection.execute(forget, rows.storable(source))
        found = self._one(_OF_SOURCE.format("number, text, record"), *source)
        if found is None:
            return False
        number, text, record = found
        old = self._article(text, record)
        FullText(self._connection).remove(number, old)
        self._connection.execute(_KEEP, (number,))
        self._connection.execute("DELETE FROM article WHERE number = ?", (number,))
        self._note_changed([old.id])
        return True

    def keep_reference(self, reference: Reference) -> None:
        """Remember which reference the articles are read with."""
        self._connection.execute("DELETE FROM corpus WHERE key = 'reference'")
        if reference:
            self._insert("corpus", [("reference", self._printed(reference))])

    def keep_corrections(self, corrections: Corrections) -> None:
        """Remember what the user corrected."""
        self._connection.execute("DELETE FROM corpus WHERE key = 'corrections'")
        self._insert("corpus", [("corrections", self._printed(corrections))])

    def unsettle(self) -> None:
        """Take note that the records of resolution do not tell of all articles."""
        self._connection.execute("DELETE FROM corpus WHERE key = 'resolved'")

    @property
    def settled(self) -> bool:
        """True when the records of resolution tell of all articles."""
        return is_settled(self._connection)

    def note_settled(self) -> None:
        """Take note that they do."""
        self._insert("corpus", [("resolved", "true")])

    def settle(self, resolution: Resolution, traces: Traces | None = None) -> None:
        """Put the records of a resolution in the place of those that are there.

        With its traces, a few more articles can be compared without all of it.
        """
        self._settle_extractions(resolution.extractions)
        self.note_settled()
        self.keep_corrections(resolution.corrections)
        self.keep_reference(resolution.reference)
        for table in _RESOLVED:
            self._connection.execute(f"DELETE FROM {table}")
        list_articles(self._connection)
        forget_before(self._connection)
        self._settle_records(resolution)
        self._insert("meeting_report", ((*k, v) for k, v in resolution.meeting_ids.items()))
        self._insert("seat_plan_report", ((*k, v) for k, v in resolution.plan_ids.items()))
        self._insert("copy", resolution.copies.items())
        lay(self._connection, resolution, traces)

    def _note_changed(self, idents: Iterable[str]) -> None:
        change = "INSERT OR IGNORE INTO changed VALUES (?)"
        self._connection.executemany(change, ((ident,) for ident in idents))

    def _settle_records(self, resolution: Resolution) -> None:
        """Write records one after the other: each may be made when it is its turn."""
        lister = Lister(self._connection)
        for kind in ("actor", "meeting", "seat_plan"):
            lister.clear(kind)
        for position, actor in _placed(resolution.actors):
            self._insert("actor", [rows.actor_row(position, actor, self._made)])
            self._insert("mention", rows.mention_rows(actor))
            lister.add_actor(position, actor)
        for position, meeting in _placed(resolution.meetings):
            if bounds(meeting.date) is None:
                position += LATER
            self._insert("meeting", [rows.meeting_row(position, meeting, self._made)])
            self._insert("attendance", rows.attendance_rows(meeting))
            lister.add_meeting(position, meeting)
        for position, plan in _placed(resolution.seat_plans):
            self._insert("seat_plan", [rows.seat_plan_row(position, plan, self._made)])
            self._insert("seat_plan_constituency", rows.constituency_rows(plan))
            lister.add_seat_plan(position, plan)
        lister.flush()

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

    def _article(self, text: str, record: str) -> Article:
        return self._made.structure({"text": text, **json.loads(record)}, Article)

    def _printed(self, record: object) -> str:
        return rows.printed(self._made.unstructure(record))

    def _one(self, query: str, *values: rows.Value) -> Any:
        return self._connection.execute(query, rows.storable(values)).fetchone()

    def _next(self, table: str) -> int:
        before = _BEFORE if table == "article" else ""
        (last,) = self._connection.execute(
            f"SELECT MAX(number) FROM (SELECT MAX(number) AS number FROM {table} {before})"
        ).fetchone()
        return 0 if last is None else last + 1

    def _insert(self, table: str, values: Iterable[rows.Row]) -> None:
        values = iter(values)
        first = next(values, None)
        if first is not None:
            add = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
            self._connection.executemany(add, map(rows.storable, chain([first], values)))


def _placed(records: Iterable[_Record]) -> Iterator[tuple[int, _Record]]:
    """Yield records with their positions: each may be made when it is its turn."""
    position = spread(_AT_MOST)
    return ((position(number), record) for number, record in enumerate(records))


def forget_before(connection: sqlite3.Connection) -> None:
    """Forget what others took the place of: nothing that is listed is of that any more."""
    connection.execute("DELETE FROM article_before")


def list_articles(connection: sqlite3.Connection) -> None:
    """List the articles of a file by path and record, as queries look at them."""
    columns = "number, id, language, published, publisher, source_id"
    select = f"SELECT {columns} FROM article ORDER BY path, part, id, number"
    Lister(connection).add_articles(
        Listed(number, ident, language, day and PartialDate.parse(day), publisher, source)
        for number, ident, language, day, publisher, source in connection.execute(select)
    )
