"""Files of an older version of the schema, brought up to date; the old file is kept beside."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from pollcorpus.models import Actor, Meeting, SeatPlan
from pollcorpus.store.listing import Lister
from pollcorpus.store.reader import Reader
from pollcorpus.store.records import converter
from pollcorpus.store.rows import actor_row
from pollcorpus.store.schema import VERSION, is_settled, schema, transaction, version_of
from pollcorpus.store.writer import list_articles

_LISTED = 2
"""The first version with lists."""
_INDEXES = """
    CREATE INDEX meeting_in_order ON meeting (IFNULL(MIN(first_day, last_day), '~'), id);
    CREATE INDEX seat_plan_report_by_plan ON seat_plan_report (seat_plan, article);
"""
"""What version 3 adds to older tables, besides tables of its own."""


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a file that nobody else writes up to date; do nothing where it is.

    The old file is kept, as `NAME.v1`. What is done is done as a whole or
    not at all.
    """
    version = version_of(connection)
    if version < VERSION:
        _keep(connection, path.with_name(f"{path.name}.v{version}"))
        with transaction(connection):
            if version < _LISTED:
                _add_lists(connection, os.fspath(path))
            _run(connection, f"{_INDEXES} {schema('traces')}")
            connection.execute(f"PRAGMA user_version = {VERSION}")


def _keep(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy the file as it is, unless an interrupted attempt has done so."""
    if copy.exists():
        return
    draft = copy.with_name(f".{copy.name}.part")
    draft.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (os.fspath(draft),))
        os.replace(draft, copy)
    finally:
        draft.unlink(missing_ok=True)


def _add_lists(connection: sqlite3.Connection, where: str) -> None:
    """Make the lists of version 2, and take mentions out of the records of actors."""
    _run(connection, schema("lists"))
    if not is_settled(connection):
        return
    list_articles(connection)
    lister = Lister(connection)
    reader = Reader(connection, where)
    made = converter()
    for number, actor in enumerate(reader.each(Actor, "actor")):
        lister.add_actor(number, actor)
        record = actor_row(number, actor, made)[-1]
        connection.execute("UPDATE actor SET record = ? WHERE position = ?", (record, number))
    for number, meeting in enumerate(reader.each(Meeting, "meeting")):
        lister.add_meeting(number, meeting)
    for number, plan in enumerate(reader.each(SeatPlan, "seat_plan")):
        lister.add_seat_plan(number, plan)
    lister.flush()


def _run(connection: sqlite3.Connection, script: str) -> None:
    for statement in _statements(script):
        connection.execute(statement)


def _statements(script: str) -> list[str]:
    """Part a script, so that it runs in a transaction."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    return found
