"""A corpus in one SQLite file, written and read as a whole."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from os import PathLike

from pollcorpus.errors import FormatError
from pollcorpus.store.contents import ANEW, Contents
from pollcorpus.store.reader import Reader
from pollcorpus.store.schema import check, connect, create, transaction
from pollcorpus.store.writer import Writer


def save(contents: Contents, path: str | PathLike[str]) -> None:
    """Write a corpus to a new file."""
    create(path)
    opened = closing(sqlite3.connect(path, isolation_level=None))
    with opened as connection, transaction(connection):
        writer = Writer(connection)
        writer.add_articles(contents.as_read)
        writer.add_extractions(contents.resolution.extractions_as_read)
        writer.add_problems(contents.problems)
        writer.settle(contents.resolution)


def load(path: str | PathLike[str]) -> Contents:
    """Read a corpus file; raise `FormatError` when it is none, or damaged."""
    where = os.fspath(path)
    try:
        with closing(connect(path)) as connection:
            check(connection, where)
            return Reader(connection, where).contents()
    except sqlite3.DatabaseError as error:
        raise FormatError(f"the file is damaged ({error})", where=where, advice=ANEW) from error
