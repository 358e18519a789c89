"""A corpus in one SQLite file, written as a whole, and opened without reading a record."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from os import PathLike

from pollcorpus.errors import BusyError, FormatError
from pollcorpus.store.contents import ANEW, Contents
from pollcorpus.store.schema import VERSION, check, connect, create, transaction, version_of
from pollcorpus.store.writer import Writer
from pollcorpus.store.writing import writing

_WRITABLE = (
    "copy it to a folder that can be written to and open it there, or read the articles anew"
)


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


def opened(path: str | PathLike[str]) -> sqlite3.Connection:
    """Open a corpus file for reading; bring one of an older version up to date first.

    Raise `FormatError` when it is none, or damaged.
    """
    where = os.fspath(path)
    try:
        connection = connect(path)
        try:
            check(connection, where, older=True)
            version = version_of(connection)
        except BaseException:
            connection.close()
            raise
        if version < VERSION:
            connection.close()
            _bring_up_to_date(path, version)
            connection = connect(path)
    except sqlite3.DatabaseError as error:
        raise FormatError(f"the file is damaged ({error})", where=where, advice=ANEW) from error
    return connection


def _bring_up_to_date(path: str | PathLike[str], version: int) -> None:
    try:
        with writing(path):
            pass
    except BusyError:
        raise
    except OSError as error:
        reason = (
            f"the file is of version {version}, and cannot be brought to version {VERSION} here"
        )
        raise FormatError(
            f"{reason} ({error.strerror})", where=os.fspath(path), advice=_WRITABLE
        ) from error
