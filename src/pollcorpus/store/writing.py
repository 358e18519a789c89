"""Writing to a corpus file that others may be reading: one writer at a time, whole batches only."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from os import PathLike
from pathlib import Path

from pollcorpus.errors import BusyError, FolderError, MissingFileError
from pollcorpus.store.migration import migrate
from pollcorpus.store.schema import add_later, check, create
from pollcorpus.store.trouble import telling_trouble


@contextmanager
def writing(path: str | PathLike[str]) -> Iterator[sqlite3.Connection]:
    """Open a corpus file for one writer, and make it if it is not there.

    Readers see what was committed last. Raise `BusyError` while another
    process writes, `FormatError` for a file that is no corpus or damaged,
    `FileError` when the disk is full; what was committed before stays.
    """
    target = writable(path)
    # what else fails meanwhile may be of another file
    told = telling_trouble(path, sqlite3.DatabaseError)
    with told, _alone(target), _opened(target) as connection:
        _prepare(connection, os.fspath(path))
        migrate(connection, target)
        add_later(connection)
        yield connection
        connection.execute("PRAGMA optimize")
        _leave_one_file(connection)


@contextmanager
def written_whole(path: str | PathLike[str]) -> Iterator[Path]:
    """Give a path beside a file's place, and move there what was written, when all of it was.

    Raise `FileError` where that is not possible, or the disk is full.
    """
    target = writable(path)
    draft = target.with_name(f".{target.name}.part{target.suffix}")
    try:
        with telling_trouble(path):
            yield draft
            os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def writable(path: str | PathLike[str]) -> Path:
    """Return the path of a file that is to be written; raise `FileError` where none can be."""
    target = Path(path)
    if not target.parent.is_dir():
        raise MissingFileError(str(target.parent), kind="folder", advice="make it first")
    if target.is_dir():
        raise FolderError(str(target))
    return target


def _opened(path: Path) -> closing[sqlite3.Connection]:
    """Open a file; a new one, or an empty one, has all its tables or none."""
    if not path.exists() or path.stat().st_size == 0:
        draft = path.with_name(f".{path.name}.part")
        draft.unlink(missing_ok=True)
        try:
            create(draft)
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    return closing(sqlite3.connect(path, isolation_level=None))


def _prepare(connection: sqlite3.Connection, where: str) -> None:
    connection.execute("PRAGMA busy_timeout = 10000")
    check(connection, where, older=True)
    # readers are not kept waiting, and a batch costs one wait for the disk
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def _leave_one_file(connection: sqlite3.Connection) -> None:
    """Take the journal in; while somebody reads it stays beside the file, which does no harm."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep a lock beside the file, which ends with the process however that ends."""
    beside = path.with_name(f"{path.name}-writer")
    with closing(sqlite3.connect(beside, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            raise BusyError(os.fspath(path)) from error
        try:
            yield
        finally:
            beside.unlink(missing_ok=True)
