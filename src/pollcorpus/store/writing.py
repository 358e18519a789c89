"""Writing to a corpus file that others may be reading: one writer at a time, whole batches only."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from os import PathLike
from pathlib import Path

from pollcorpus.errors import (
    BusyError,
    FileError,
    FolderError,
    ForbiddenError,
    FormatError,
    MissingFileError,
)
from pollcorpus.store.migration import migrate
from pollcorpus.store.schema import add_later, check, create


@contextmanager
def writing(path: str | PathLike[str]) -> Iterator[sqlite3.Connection]:
    """Open a corpus file for one writer, and make it if it is not there.

    Readers see what was committed last. Raise `BusyError` while another
    process writes, `FormatError` for a file that is no corpus, `FileError`
    when the disk is full; what was committed before stays.
    """
    target = writable(path)
    try:
        with _alone(target), _opened(target) as connection:
            _prepare(connection, os.fspath(path))
            migrate(connection, target)
            add_later(connection)
            yield connection
            connection.execute("PRAGMA optimize")
            _leave_one_file(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            what, advice = f"no corpus file ({error})", "name another file"
            raise FormatError(what, where=os.fspath(path), advice=advice) from error
        if (told := _TROUBLE.get(error.sqlite_errorcode & 0xFF)) is None:
            raise
        kind, code, what, advice = told
        raise kind(os.fspath(path), what, advice=advice, code=code) from error


_KEPT = "what was written before is kept, go on"
_TROUBLE: dict[int, tuple[type[FileError], int, str, str]] = {
    sqlite3.SQLITE_FULL: (
        *(FileError, errno.ENOSPC, "the disk is full"),
        f"{_KEPT} when there is room",
    ),
    sqlite3.SQLITE_IOERR: (FileError, errno.EIO, "the disk fails", f"{_KEPT} when it works"),
    sqlite3.SQLITE_CANTOPEN: (
        *(ForbiddenError, errno.EACCES, "the file cannot be made or opened here"),
        "name one in a folder that you may write to",
    ),
    sqlite3.SQLITE_READONLY: (
        *(ForbiddenError, errno.EACCES, "the file cannot be written to"),
        "name another file, or ask for the right to write",
    ),
    sqlite3.SQLITE_BUSY: (
        *(FileError, errno.EBUSY, "another program holds the file"),
        "go on when it is closed",
    ),
}
"""What goes wrong with files, by the primary result code of SQLite."""


def writable(path: str | PathLike[str]) -> Path:
    """Return the path of a file that is to be written; raise `FileError` where none can be."""
    target = Path(path)
    if not target.parent.is_dir():
        raise MissingFileError(str(target.parent), kind="folder", advice="make it first")
    if target.is_dir():
        raise FolderError(str(target))
    return target


def _opened(path: Path) -> closing[sqlite3.Connection]:
    """Open a file; a new one is there with all its tables or not at all."""
    if not path.exists():
        draft = path.with_name(f".{path.name}.part")
        draft.unlink(missing_ok=True)
        create(draft)
        os.replace(draft, path)
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
