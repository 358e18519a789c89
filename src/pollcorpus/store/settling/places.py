"""New records in lists that are ordered: where each goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias, TypeVar

from pollcorpus.store.positions import between
from pollcorpus.store.rows import Row, Value, storable

Room: TypeAlias = tuple[int | None, int | None]
"""The positions before and behind a new record, None where there is none."""
_Record = TypeVar("_Record")


def positions_of(
    connection: sqlite3.Connection,
    records: Iterable[_Record],
    room: Callable[[sqlite3.Connection, _Record], Room],
) -> Iterator[tuple[int, _Record]]:
    """Yield new records, which come in their order, with their positions.

    Raise `NoRoomError` where there is none between two that are there.
    """
    found = [(room(connection, record), record) for record in records]
    for (low, high), group in groupby(found, key=lambda pair: pair[0]):
        alike = [record for _, record in group]
        yield from zip(between(low, high, len(alike)), alike, strict=True)


def neighbours(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], values: Sequence[Value]
) -> Room:
    """Find the positions of the records before and behind some values of an index."""
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    ends: list[int | None] = []
    for sign, order in (("<", "DESC"), (">", "ASC")):
        by = ", ".join(f"{column} {order}" for column in columns)
        select = f"SELECT position FROM {table} WHERE ({names}) {sign} ({marks}) ORDER BY {by}"
        found = connection.execute(f"{select} LIMIT 1", storable(tuple(values))).fetchone()
        ends.append(found and found[0])
    return ends[0], ends[1]


def add(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Add rows to a table."""
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", storable(row))
