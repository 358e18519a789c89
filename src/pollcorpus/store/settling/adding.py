"""Articles that came or went since all were compared, compared with those that stayed.

What they can change is found by what they share with others: persons by the
sound of their names, copies by runs of words, meetings by who was where when,
seat plans by party and territory. That alone is resolved anew, and the records
that it leads to are put in the place of those that were there. The result is
the one that comparing all articles anew has.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from pollcorpus._collector import collector_paused
from pollcorpus.gazetteer import gazetteer
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.copies import Wording
from pollcorpus.resolve.striking import StruckNames
from pollcorpus.store.positions import NoRoomError
from pollcorpus.store.reader import Reader
from pollcorpus.store.schema import transaction
from pollcorpus.store.settling.actors import Actors
from pollcorpus.store.settling.articles import relist
from pollcorpus.store.settling.copies import Copies
from pollcorpus.store.settling.laying import is_traced
from pollcorpus.store.settling.meetings import Gatherings
from pollcorpus.store.settling.persons import Persons
from pollcorpus.store.settling.plans import Plans
from pollcorpus.store.settling.told import Told
from pollcorpus.store.writer import Writer, forget_before

MOST = 0.5
"""Where more than this share of the articles is new, all are rather compared at once."""


def compare(connection: sqlite3.Connection, where: str) -> None:
    """Compare what has changed with all articles, or all anew where that is not possible."""
    writer = Writer(connection)
    if writer.settled:
        return
    if can_add(connection):
        with suppress(NoRoomError), collector_paused(), transaction(connection):
            add_changed(connection, where)
            writer.note_settled()
            return
    found = Reader(connection, where).resolved_with_traces()
    with transaction(connection):
        writer.settle(*found)


def can_add(connection: sqlite3.Connection) -> bool:
    """Tell whether the changed articles of a file can be compared without all of it."""
    if not is_traced(connection):
        return False
    (changed,) = connection.execute("SELECT COUNT(*) FROM changed").fetchone()
    (all_of_them,) = connection.execute("SELECT COUNT(*) FROM extraction").fetchone()
    return bool(changed <= MOST * all_of_them)


def add_changed(connection: sqlite3.Connection, where: str) -> None:
    """Compare changed articles with the others, inside the caller's transaction.

    Raise `NoRoomError` where everything is to be compared anew.
    """
    changed = [ident for (ident,) in connection.execute("SELECT article FROM changed ORDER BY 1")]
    there = {i for i in changed if _found(connection, "SELECT 1 FROM article WHERE id = ?", i)}
    known = {
        i for i in changed if _found(connection, "SELECT 1 FROM compared WHERE article = ?", i)
    }
    come, gone = sorted(there - known), sorted(known - there)
    _Addition(connection, where).add(come, gone, changed)
    connection.executemany(
        "DELETE FROM extraction WHERE article = ?", ((i,) for i in changed if i not in there)
    )
    connection.execute("DELETE FROM changed")
    forget_before(connection)


def _found(connection: sqlite3.Connection, select: str, ident: str) -> bool:
    return connection.execute(select, (ident,)).fetchone() is not None


class _Addition:
    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        reader = Reader(connection, where)
        corrections = reader.corrections()
        self._constraints = Constraints.of(corrections)
        self._dropped = corrections.drop_plans
        self._book = gazetteer(reader.reference())
        self._told = Told(connection, where, StruckNames.of(corrections))

    def add(self, come: list[str], gone: list[str], changed: list[str]) -> None:
        """Go through the steps of resolution, each with what the ones before have changed."""
        told, persons = self._told, Persons(self._connection)
        renamed = sorted(persons.change(told.read(come), gone))
        actors, plans = Actors(told, self._book), Plans(told, self._dropped)
        out = [*renamed, *gone]
        left, whose = actors.leave(out), plans.of_articles(out)
        told.unify([*come, *renamed], persons)
        stands = self._copied(come, gone)
        fresh = sorted({*come, *renamed, *stands})
        dated = Gatherings(told, self._constraints, self._book).change(fresh, gone)
        whose |= plans.of_articles(stands)  # whose claims count as one with others, or no longer
        plans.change(whose, [*come, *renamed], gone)
        forget = "DELETE FROM compared WHERE article = ?"
        self._connection.executemany(forget, ((ident,) for ident in gone))
        relist(self._connection, changed)
        actors.come(told.read([*come, *renamed]), left, dated.difference(come, renamed, gone))

    def _copied(self, come: list[str], gone: list[str]) -> set[str]:
        """Look for copies; return the articles that others stand for now, or no longer."""
        wordings = {ident: Wording.of(self._told[ident].article) for ident in come}
        self._connection.executemany(
            "INSERT INTO compared (article, wording) VALUES (?, ?)",
            ((ident, wording and wording.number) for ident, wording in wordings.items()),
        )
        return Copies(self._connection).change(wordings, gone) - wordings.keys() - {*gone}
