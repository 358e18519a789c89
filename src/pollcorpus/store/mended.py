"""Problems of files that were read again: those that were not found any more are forgotten."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from pollcorpus.models import Problem
from pollcorpus.plugins import MISSING_COLUMN
from pollcorpus.store.records import converter
from pollcorpus.store.rows import printed, storable

_OF_FILE = """
    SELECT number, path, part, kind, record FROM problem WHERE path = ?1
    UNION ALL SELECT number, path, part, kind, record FROM problem
    WHERE path > ?1 || '/' AND path < ?1 || '0'
"""
"""What is of a file, and of what is in it: "0" comes behind "/"."""
_SAID = """
    SELECT IFNULL(e.as_read, e.record) FROM article AS a JOIN extraction AS e ON e.article = a.id
    WHERE a.path = ? AND a.part = ?
"""
_FORGET = "DELETE FROM problem WHERE number = ?"


def forget_old(connection: sqlite3.Connection, path: str, told: Collection[Problem]) -> None:
    """Forget what was wrong with a file, or what is in it, and was not found this time.

    What its articles say may be wrong as before; nobody has read that out again. Which columns
    a file lacks is told of all files together, at the end.
    """
    old = [
        number
        for number, where, part, kind, record in _not_among(connection, path, told)
        if kind != MISSING_COLUMN and record not in _said(connection, where, part)
    ]
    _forget(connection, old)


def forget_lacking(
    connection: sqlite3.Connection, paths: Sequence[str], told: Collection[Problem]
) -> None:
    """Forget which columns some files, and what is in folders, lacked and do not lack any more."""
    for path in paths:
        doubtful = _not_among(connection, path, told)
        _forget(connection, [number for number, *_, kind, _ in doubtful if kind == MISSING_COLUMN])


def _not_among(
    connection: sqlite3.Connection, path: str, told: Collection[Problem]
) -> list[tuple[int, str, int, str, str]]:
    """Return the rows of problems that are kept of a path and are not among those told now."""
    kept = connection.execute(_OF_FILE, storable((path,))).fetchall()
    if not kept:
        return []
    found = {printed(_made().unstructure(problem)) for problem in told}
    return [row for row in kept if row[-1] not in found]


def _forget(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    connection.executemany(_FORGET, [(number,) for number in numbers])


def _said(connection: sqlite3.Connection, path: str, part: int) -> set[str]:
    """Return what is wrong with what the article of a source says."""
    records = connection.execute(_SAID, (path, part))
    return {printed(one) for (said,) in records for one in json.loads(said).get("problems", ())}


_made = cache(converter)
