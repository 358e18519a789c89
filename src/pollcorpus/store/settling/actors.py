"""Actors of a corpus file, as articles that name them come or go."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve

from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import Actor, Affiliation, Claim, Extraction, PartialDate
from pollcorpus.resolve.actors import by_evidence, resolve_actors, stretch, with_more
from pollcorpus.store import rows
from pollcorpus.store.listing import Lister
from pollcorpus.store.positions import NoRoomError
from pollcorpus.store.reader import APART
from pollcorpus.store.records import structured
from pollcorpus.store.settling.places import Room, add, neighbours, positions_of
from pollcorpus.store.settling.told import Told

_APPEARED = """
    SELECT MIN(opened), MIN(closed), MAX(opened), MAX(closed),
      COUNT(opened), COUNT(closed), COUNT(*)
    FROM (
        SELECT IFNULL(c.since, a.first_day) AS opened,
            CASE WHEN c.since IS NULL THEN a.last_day END AS closed
        FROM actor_article AS m
        JOIN article_list AS l ON l.position = m.position
        JOIN article AS a ON a.number = l.number
        JOIN compared AS c ON c.article = l.id
        WHERE m.actor = ?
    )
"""
_NAMES = """
    SELECT DISTINCT l.language, m.quote FROM mention AS m JOIN article_list AS l ON l.id = m.article
    WHERE m.actor = ?
"""


class Actors:
    """Renews the actors whom changed articles name.

    What is only added to an actor costs as much as is added. One that an
    article leaves, or whose article is dated otherwise, is counted anew.
    """

    def __init__(self, told: Told, book: Gazetteer) -> None:
        self._told = told
        self._connection = told.connection
        self._book = book
        self._made = told.made

    def leave(self, idents: Iterable[str]) -> dict[str, set[str]]:
        """Take out what articles say of actors; return which articles, by the actor's id."""
        left: dict[str, set[str]] = defaultdict(set)
        unlink = (
            "DELETE FROM actor_article"
            " WHERE actor = (SELECT position FROM actor_list WHERE id = ?)"
            " AND position = (SELECT position FROM article_list WHERE id = ?)"
        )
        for ident in idents:
            for actor in self._told.named(ident):
                left[actor].add(ident)
                self._connection.execute(unlink, (actor, ident))
            self._connection.execute("DELETE FROM mention WHERE article = ?", (ident,))
        return left

    def come(
        self, extractions: Mapping[str, Extraction], left: Mapping[str, set[str]], dated: set[str]
    ) -> None:
        """Add what articles say, and count those anew whom others have left or date otherwise."""
        more = {actor.id: actor for actor in self._resolved(extractions.values())}
        select = "SELECT DISTINCT actor FROM mention WHERE article = ?"
        moved = {a for ident in dated for (a,) in self._connection.execute(select, (ident,))}
        new: list[Actor] = []
        for ident in sorted({*more, *left, *moved}):
            if not self._has(ident):
                new.append(more[ident])
                continue
            again = ident in left or ident in moved
            self._renew(ident, more.get(ident), left.get(ident, set()), again=again)
        self._insert(new)

    def _resolved(self, extractions: Iterable[Extraction]) -> tuple[Actor, ...]:
        told = list(extractions)
        placed = {
            extraction.article.id: Claim(value=PartialDate(earliest=date.fromisoformat(since)))
            for extraction in told
            if (since := self._since(extraction.article.id))
        }
        actors = resolve_actors(told, placed, self._book)
        if not all(map(rows.is_mention_table, actors)):
            raise NoRoomError  # what the table of mentions cannot hold stands in the record
        return actors

    def _since(self, ident: str) -> str | None:
        select = "SELECT since FROM compared WHERE article = ?"
        (since,) = self._connection.execute(select, (ident,)).fetchone()
        return None if since is None else str(since)

    def _has(self, ident: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM actor WHERE id = ?", (ident,))
        return found.fetchone() is not None

    # ---- an actor that is there -----------------------------------------------------------

    def _renew(self, ident: str, more: Actor | None, left: set[str], *, again: bool) -> None:
        """Add to an actor, or count it anew where something was taken from it."""
        position, before, articles, mentions = self._taken_out(ident)
        lister = Lister(self._connection)
        lister.remove_name(position, before)
        if more is not None:
            self._mention(position, more, lister)
            articles, mentions = articles + len(more.articles), mentions + len(more.mentions)
        if again:
            articles, mentions = self._counted(ident, position)
        if not mentions:
            return
        after = with_more(before, more) if more is not None else before
        after = self._dated(after, position) if again else after
        after = evolve(after, affiliations=_posts(before, more, left))
        add(self._connection, "actor", [rows.named_row(position, after, articles, self._made)])
        lister.add_name(position, after, articles, mentions)
        lister.flush()

    def _taken_out(self, ident: str) -> tuple[int, Actor, int, int]:
        """Take an actor out of its table: with its place, and how many articles and mentions."""
        select = (
            "SELECT a.position, a.record, l.articles, l.mentions FROM actor AS a"
            " JOIN actor_list AS l USING (position) WHERE a.id = ?"
        )
        position, record, articles, mentions = self._connection.execute(select, (ident,)).fetchone()
        plain = json.loads(record)
        if not APART.isdisjoint(plain):
            raise NoRoomError
        self._connection.execute("DELETE FROM actor WHERE position = ?", (position,))
        actor: Actor = structured(self._made, plain, Actor, f"actor {ident}")
        return position, actor, articles, mentions

    def _mention(self, position: int, actor: Actor, lister: Lister) -> None:
        add(self._connection, "mention", rows.mention_rows(actor))
        lister.add_mentioned(position, actor.articles)
        lister.flush()

    def _counted(self, ident: str, position: int) -> tuple[int, int]:
        articles = "SELECT COUNT(*) FROM actor_article WHERE actor = ?"
        mentions = "SELECT COUNT(*) FROM mention WHERE actor = ?"
        (one,) = self._connection.execute(articles, (position,)).fetchone()
        (other,) = self._connection.execute(mentions, (ident,)).fetchone()
        return one, other

    def _dated(self, actor: Actor, position: int) -> Actor:
        """Name and date an actor by all of its mentions."""
        found = self._connection.execute(_NAMES, (actor.id,))
        names = {(language, " ".join(quote.split())) for language, quote in found}
        values = self._connection.execute(_APPEARED, (position,)).fetchone()
        *days, opened, closed, count = values
        first_open, first_closed, last_open, last_closed = (
            None if day is None else date.fromisoformat(day) for day in days
        )
        return evolve(
            actor,
            names=tuple(sorted(names)),
            first_mention=stretch(first_open if opened == count else None, first_closed),
            last_mention=stretch(last_open, last_closed if closed == count else None),
        )

    # ---- a new actor ----------------------------------------------------------------------

    def _insert(self, actors: Iterable[Actor]) -> None:
        lister = Lister(self._connection)
        for position, actor in positions_of(self._connection, actors, _beside):
            add(self._connection, "actor", [rows.actor_row(position, actor, self._made)])
            lister.add_name(position, actor, len(actor.articles), len(actor.mentions))
            self._mention(position, actor, lister)


def _posts(before: Actor, more: Actor | None, left: set[str]) -> tuple[Affiliation, ...]:
    """The posts of the reference, and those that articles tell of in the order of these."""
    known = [post for post in before.affiliations if not post.evidence]
    told = [
        post
        for post in before.affiliations
        if post.evidence and post.evidence[0].article_id not in left
    ]
    if more is not None:
        told += (post for post in more.affiliations if post.evidence)
    return (*known, *sorted(told, key=by_evidence))


def _beside(connection: sqlite3.Connection, actor: Actor) -> Room:
    return neighbours(connection, "actor", ("id",), (actor.id,))
