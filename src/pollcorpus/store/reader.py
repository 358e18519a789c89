"""Records out of the tables of a corpus file."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from attrs import evolve

from pollcorpus.errors import FormatError
from pollcorpus.gazetteer import Reference
from pollcorpus.models import (
    Actor,
    Article,
    Corrections,
    Evidence,
    Extraction,
    Meeting,
    Problem,
    SeatPlan,
    Span,
)
from pollcorpus.resolve import Resolution, Traces, resolve_with_traces
from pollcorpus.store.contents import ANEW, Contents, in_order
from pollcorpus.store.records import converter, structured
from pollcorpus.store.rows import storable
from pollcorpus.store.schema import is_settled

_CHANGED = "SELECT article, as_read FROM extraction WHERE as_read IS NOT NULL ORDER BY article"
_OF_AN_ARTICLE = "WHERE article IN (SELECT id FROM article) ORDER BY article"
_ACTORS = "SELECT position, record FROM actor ORDER BY position"
_MENTIONS = "SELECT article, start, stop, quote FROM mention WHERE actor = ? ORDER BY 1, 2, 3"
APART = frozenset({"mentions", "articles"})
"""What the record of an actor holds only where the table of mentions does not give it back."""
_Record = TypeVar("_Record")


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

    def problems(self) -> tuple[Problem, ...]:
        """Read what could not be read, in the order of all contents."""
        return in_order(self._records(Problem, "problem", "number"))

    def _resolution(self) -> Resolution:
        return Resolution(
            extractions=self._records(Extraction, "extraction", "article"),
            actors=tuple(self._actors()),
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
        return self.resolved_with_traces()[0]

    def resolved_with_traces(self) -> tuple[Resolution, Traces]:
        """Compare all articles anew, and tell how their records come about."""
        told = self.extractions_as_read()
        return resolve_with_traces(told, self.corrections(), self.reference())

    def extractions_of(self, idents: Sequence[str]) -> dict[str, Extraction]:
        """Read what some articles say, as it stands after all were compared."""
        articles = "SELECT number, text, record FROM article WHERE id = ? ORDER BY path, part"
        told = "SELECT article, record FROM extraction WHERE article = ?"
        for ident in idents:
            row = self._connection.execute(f"{articles} LIMIT 1", (ident,)).fetchone()
            if row is not None:
                self._articles.setdefault(ident, self._article(*row))
        found = (e for ident in idents for e in self._select(Extraction, "extraction", told, ident))
        return {extraction.article.id: extraction for extraction in found}

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
        select = "SELECT number, text, record FROM article ORDER BY path, part, id, number"
        for number, text, record in self._connection.execute(select):
            article = self._article(number, text, record)
            self._articles.setdefault(article.id, article)
            yield article

    def _article(self, number: int, text: str, record: str) -> Article:
        plain = {"text": text, **self._parsed(record, "article", number)}
        return self._structured(plain, Article, "article", number)

    def _actors(self) -> Iterator[Actor]:
        """Read actors; mentions that their records leave out stand in a table."""
        for key, record in self._connection.execute(_ACTORS):
            plain = self._parsed(record, "actor", key)
            actor = self._structured(plain, Actor, "actor", key)
            if not APART.isdisjoint(plain):
                yield actor
                continue
            told = mentions_of(self._connection, actor.id)
            articles = tuple(dict.fromkeys(mention.article_id for mention in told))
            yield evolve(actor, mentions=told, articles=articles)

    def each(self, model: type[_Record], table: str) -> Iterator[_Record]:
        """Read the records of a table as they stand there, one after the other."""
        return self._select(model, table, f"SELECT position, record FROM {table} ORDER BY 1")

    def _records(
        self, model: type[_Record], table: str, order: str = "position"
    ) -> tuple[_Record, ...]:
        select = f"SELECT {order}, record FROM {table} ORDER BY {order}"
        return tuple(self._select(model, table, select))

    def _select(
        self, model: type[_Record], table: str, select: str, *values: str
    ) -> Iterator[_Record]:
        for key, record in self._connection.execute(select, storable(values)):
            yield self._structured(self._parsed(record, table, key), model, table, key)

    def _reports(self, kind: str) -> dict[tuple[str, int], str]:
        select = f"SELECT article, number, {kind} FROM {kind}_report ORDER BY article, number"
        return {(article, n): ident for article, n, ident in self._connection.execute(select)}

    def _parsed(self, record: str, table: str, key: object) -> dict[str, Any]:
        try:
            plain: dict[str, Any] = json.loads(record)
        except ValueError as error:
            where = self._place(table, key)
            raise FormatError(f"no JSON ({error})", where=where, advice=ANEW) from error
        return plain

    def _structured(self, plain: Any, model: type[_Record], table: str, key: object) -> _Record:
        return structured(self._made, plain, model, self._place(table, key))

    def _place(self, table: str, key: object) -> str:
        return f"{self._where}, {table} {key}"


def mentions_of(connection: sqlite3.Connection, actor: str) -> tuple[Evidence, ...]:
    """Read the mentions of an actor, by article and place."""
    return tuple(
        Evidence(article_id=article, span=Span(start, stop), quote=quote)
        for article, start, stop, quote in connection.execute(_MENTIONS, storable((actor,)))
    )
