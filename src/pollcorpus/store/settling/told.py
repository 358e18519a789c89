"""What articles of a corpus file say, as long as they are compared."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from cattrs import Converter

from pollcorpus.models import Article, Extraction, MeetingReport, PartialDate, SeatPlanReport
from pollcorpus.resolve.actors import unify
from pollcorpus.resolve.redating import seen_from
from pollcorpus.resolve.striking import StruckNames
from pollcorpus.store.reader import Reader
from pollcorpus.store.records import converter, structured
from pollcorpus.store.rows import printed
from pollcorpus.store.settling.persons import Persons

_Report = TypeVar("_Report", MeetingReport, SeatPlanReport)
_RECORD = "SELECT record FROM extraction WHERE article = ?"


class Told:
    """The extractions of a file, of which those that are looked at are kept."""

    def __init__(self, connection: sqlite3.Connection, where: str, struck: StruckNames) -> None:
        self.connection = connection
        self._where = where
        self._reader = Reader(connection, where)
        self._struck = struck
        self._articles: dict[str, Article] = {}
        self.made: Converter = converter(self._articles)
        """Makes records of JSON values and back."""
        self._known: dict[str, Extraction] = {}

    def __getitem__(self, ident: str) -> Extraction:
        if ident not in self._known:
            self._known |= self._reader.extractions_of([ident])
        return self._known[ident]

    def read(self, idents: Iterable[str]) -> dict[str, Extraction]:
        """Return what some articles say."""
        return {ident: self[ident] for ident in idents}

    def unify(self, idents: Iterable[str], persons: Persons) -> None:
        """Put in articles the one actor in the place of several, beside what was read.

        Names that the user struck are left out.
        """
        for ident in idents:
            (read,) = self.connection.execute(
                "SELECT IFNULL(as_read, record) FROM extraction WHERE article = ?", (ident,)
            ).fetchone()
            self._articles[ident] = self[ident].article
            before = self._structured(json.loads(read), Extraction)
            (after,) = unify([self._struck.left_in(before)], persons.same(before))
            told = read if after is before else printed(self.made.unstructure(after))
            self._known[ident] = after
            self.connection.execute(
                "UPDATE extraction SET record = ?, as_read = ? WHERE article = ?",
                (told, None if told == read else read, ident),
            )

    def copies(self, idents: Iterable[str]) -> dict[str, str]:
        """Return of some articles which one stands for all reprints of their text."""
        select = "SELECT article, original FROM copy WHERE article = ?"
        return dict(row for i in idents for row in self.connection.execute(select, (i,)))

    def meetings(self, ident: str) -> Sequence[MeetingReport]:
        """Return the reports of meetings of an article, dated as far as others date them."""
        select = "SELECT written FROM compared WHERE article = ?"
        (written,) = self.connection.execute(select, (ident,)).fetchone()
        if written is not None:
            return seen_from(self[ident], PartialDate.parse(written)).meetings
        return self._reports(ident, "meetings", MeetingReport)

    def seat_plans(self, ident: str) -> Sequence[SeatPlanReport]:
        """Return the reports of seat plans of an article."""
        return self._reports(ident, "seat_plans", SeatPlanReport)

    def _reports(self, ident: str, kind: str, model: type[_Report]) -> Sequence[_Report]:
        if ident in self._known:
            found: Sequence[_Report] = getattr(self._known[ident], kind)
            return found
        (record,) = self.connection.execute(_RECORD, (ident,)).fetchone()
        return [self._structured(plain, model) for plain in json.loads(record).get(kind, ())]

    def named(self, ident: str) -> set[str]:
        """Return the ids of the actors that an article names, or tells a post of."""
        (record,) = self.connection.execute(_RECORD, (ident,)).fetchone()
        plain = json.loads(record)
        mentions = (mention.get("actor") for mention in plain.get("mentions", ()))
        posts = (report["person"] for report in plain.get("affiliations", ()))
        return {ref[0] for ref in (*mentions, *posts) if ref}

    def _structured(self, plain: Any, model: type[Any]) -> Any:
        return structured(self.made, plain, model, self._where)
