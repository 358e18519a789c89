"""Persons whom no list knows, as articles come or go: who of them are the same."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from pollcorpus.models import ActorKind, ActorRef, Extraction
from pollcorpus.resolve.actors import Spelling, same_persons, unlisted
from pollcorpus.resolve.company import Met, known_here, met_in


@frozen
class Persons:
    """The persons whom the articles of a corpus file name and no list knows."""

    connection: sqlite3.Connection

    def change(self, come: Mapping[str, Extraction], gone: Collection[str]) -> set[str]:
        """Take articles in, or out; return those that name somebody who is now somebody else.

        Only whom they name can become one with others, or no longer be, and
        whoever sounds like these, or like those who sound like them; and whoever
        met on a day whom somebody that they name met then.
        """
        met = self._change_company(come, gone)
        forms = [row for ident in sorted(come) for row in form_rows(come[ident])]
        named = {row[0] for row in forms}
        for ident in gone:
            named.update(self._column("SELECT actor FROM found_form WHERE article = ?", ident))
            self.connection.execute("DELETE FROM found_form WHERE article = ?", (ident,))
        around = {other for actor in named for other in self._heard_like(actor)}
        self.connection.executemany("INSERT INTO found_form VALUES (?, ?, ?, ?)", forms)
        for actor in named:
            self._set_sounds(actor)
        written = self._spellings(self._all_like(named | around))
        changed = self._note(named | around | written.keys(), same_persons(written))
        select = "SELECT article FROM found_form WHERE actor = ?"
        heard = {ident for actor in changed for ident in self._column(select, actor)}
        return (heard | met) - come.keys() - {*gone}

    def same(self, extraction: Extraction) -> dict[str, ActorRef]:
        """Return who stands for those whom an article names as nobody else does."""
        select = "SELECT leader, label FROM found_same WHERE actor = ?"
        by_sound = {
            actor: ActorRef(leader, label, ActorKind.PERSON, False)
            for actor in {ref.id for ref, _ in unlisted(extraction)}
            for leader, label in self.connection.execute(select, (actor,))
        }
        asking = [met for met in met_in(extraction) if not met.who.known]
        told = {met.occasion: self._known_at(met.occasion) for met in asking}
        return by_sound | known_here(extraction, asking, told)

    def _known_at(self, occasion: str) -> list[Met]:
        select = (
            "SELECT DISTINCT actor, label, form FROM found_company WHERE occasion = ? AND known = 1"
        )
        found = self.connection.execute(select, (occasion,))
        return [Met(occasion, ActorRef(i, n, ActorKind.PERSON), form) for i, n, form in found]

    def _change_company(self, come: Mapping[str, Extraction], gone: Collection[str]) -> set[str]:
        """Take in, or out, who met whom; return those that leave somebody unknown whom these met.

        They do so of the occasions of which more is known now, or less.
        """
        select = "SELECT occasion FROM found_company WHERE article = ? AND known = 1"
        changed = {occasion for ident in gone for occasion in self._column(select, ident)}
        for ident in gone:
            self.connection.execute("DELETE FROM found_company WHERE article = ?", (ident,))
        rows = [row for ident in sorted(come) for row in company_rows(come[ident])]
        marks = ", ".join("?" * _COMPANY)
        self.connection.executemany(f"INSERT INTO found_company VALUES ({marks})", rows)
        changed.update(occasion for occasion, known, *_ in rows if known)
        select = "SELECT article FROM found_company WHERE occasion = ? AND known = 0"
        return {ident for occasion in changed for ident in self._column(select, occasion)}

    def _set_sounds(self, actor: str) -> None:
        self.connection.execute("DELETE FROM found_sound WHERE actor = ?", (actor,))
        for spelling in self._spellings({actor}).values():
            rows = ((sound, actor) for sound in sorted(spelling.sounds()))
            self.connection.executemany("INSERT INTO found_sound VALUES (?, ?)", rows)

    def _heard_like(self, actor: str) -> list[str]:
        select = (
            "SELECT there.actor FROM found_sound AS here JOIN found_sound AS there USING (sound)"
            " WHERE here.actor = ?"
        )
        return self._column(select, actor)

    def _all_like(self, actors: Iterable[str]) -> set[str]:
        """Return actors with all who sound like them, directly or through others."""
        found = set(actors)
        waiting = list(found)
        while waiting:
            new = {*self._heard_like(waiting.pop())} - found
            found |= new
            waiting += new
        return found

    def _spellings(self, actors: Iterable[str]) -> dict[str, Spelling]:
        found: dict[str, Spelling] = defaultdict(Spelling)
        select = "SELECT form, label FROM found_form WHERE actor = ?"
        for actor in actors:
            for form, label in self.connection.execute(select, (actor,)):
                found[actor].forms.add(form)
                found[actor].labels.add(ActorRef(actor, label, ActorKind.PERSON, False))
        return dict(found)

    def _note(self, actors: Iterable[str], same: Mapping[str, ActorRef]) -> Iterator[str]:
        """Write down who stands for some actors; yield those for whom it was somebody else."""
        for actor in sorted(actors):
            select = "SELECT leader, label FROM found_same WHERE actor = ?"
            before = self.connection.execute(select, (actor,)).fetchall()
            now = [(same[actor].id, same[actor].name)] if actor in same else []
            if before != now:
                self.connection.execute("DELETE FROM found_same WHERE actor = ?", (actor,))
                rows = ((actor, *row) for row in now)
                self.connection.executemany("INSERT INTO found_same VALUES (?, ?, ?)", rows)
                yield actor

    def _column(self, select: str, *values: Any) -> list[Any]:
        return [row[0] for row in self.connection.execute(select, values)]


_COMPANY = 6
"""Columns of `found_company`."""


def company_rows(extraction: Extraction) -> list[tuple[str, int, str, str, str, str]]:
    """Return rows of `found_company` for what an article says, as it was read."""
    ident = extraction.article.id

    def row(met: Met) -> tuple[str, int, str, str, str, str]:
        return met.occasion, int(met.who.known), met.who.id, met.who.name, met.name, ident

    return sorted({row(met) for met in met_in(extraction)})


def form_rows(extraction: Extraction) -> list[tuple[str, str, str, str]]:
    """Return rows of `found_form` for what an article says, as it was read."""
    ident = extraction.article.id
    return sorted({(ref.id, ident, form, ref.name) for ref, form in unlisted(extraction)})
