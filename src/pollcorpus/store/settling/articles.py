"""The list of articles of a corpus file, as some come, go, or come from elsewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from pollcorpus.models import PartialDate
from pollcorpus.store.listing import Listed, Lister
from pollcorpus.store.settling.places import Room, positions_of

_FIRST = """
    SELECT path, part, number, id, language, published, publisher, source_id
    FROM article WHERE id = ?
    ORDER BY path, part, number LIMIT 1
"""
_NEAR = """
    SELECT l.position FROM article AS here
    JOIN article AS a ON {near}
    CROSS JOIN article_list AS l ON l.number = a.number
    WHERE here.number = ? ORDER BY a.path {order}, a.part {order}, a.id {order} LIMIT 1
"""
_WHERE = (
    "a.path = here.path AND a.part = here.part AND a.id {sign} here.id",
    "a.path = here.path AND a.part {sign} here.part",
    "a.path {sign} here.path",
)
"""Where the next article of a list may be: of the three the first that there is.

One comparison of all three columns would walk through a container from its beginning.
"""


def relist(connection: sqlite3.Connection, idents: Iterable[str]) -> None:
    """List some articles anew, by path and record; of those with equal content the first.

    Whoever is mentioned in one that moves is linked to its new place.
    """
    new: list[_First] = []
    moved: dict[str, int] = {}
    for ident in idents:
        select = "SELECT position, number FROM article_list WHERE id = ?"
        position, number = connection.execute(select, (ident,)).fetchone() or (None, None)
        first = _first(connection, ident)
        if first is not None and first.article.number == number:
            continue
        if position is not None:
            connection.execute("DELETE FROM article_list WHERE position = ?", (position,))
        if first is not None:
            new.append(first)
            moved |= {} if position is None else {ident: position}
    lister = Lister(connection)
    ordered = [first.article for first in sorted(new, key=_by_record)]
    for position, one in positions_of(connection, ordered, _beside):
        lister.add_article(position, one)
        if one.id in moved:
            _move(connection, one.id, moved[one.id], position)
    lister.flush()


class _First(NamedTuple):
    """Of the articles with equal content the first, with its path and record."""

    path: str
    part: int
    article: Listed


def _first(connection: sqlite3.Connection, ident: str) -> _First | None:
    row = connection.execute(_FIRST, (ident,)).fetchone()
    if row is None:
        return None
    path, part, number, _, language, day, publisher, source = row
    published = day and PartialDate.parse(day)
    return _First(path, part, Listed(number, ident, language, published, publisher, source))


def _by_record(first: _First) -> tuple[str, int, str]:
    return first.path, first.part, first.article.id


def _move(connection: sqlite3.Connection, ident: str, before: int, after: int) -> None:
    actors = "SELECT l.position FROM mention AS m JOIN actor_list AS l ON l.id = m.actor"
    connection.execute(
        f"UPDATE actor_article SET position = ?1 WHERE position = ?2"
        f" AND actor IN ({actors} WHERE m.article = ?3)",
        (after, before, ident),
    )


def _beside(connection: sqlite3.Connection, one: Listed) -> Room:
    ends = []
    for sign, order in (("<", "DESC"), (">", "ASC")):
        selects = (_NEAR.format(near=near.format(sign=sign), order=order) for near in _WHERE)
        found = (connection.execute(select, (one.number,)).fetchone() for select in selects)
        ends.append(next((row[0] for row in found if row), None))
    return ends[0], ends[1]
