"""What goes wrong with files that are written, in words: the disk, the rights, other programs."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike

from pollcorpus.errors import FileError, ForbiddenError, FormatError, PollcorpusError
from pollcorpus.store.contents import ANEW

_Trouble = tuple[type[FileError], int, str, str]
_KEPT = "what was written before is kept, go on"
_FULL: _Trouble = FileError, errno.ENOSPC, "the disk is full", f"{_KEPT} when there is room"
_NOT_HERE: _Trouble = (
    *(ForbiddenError, errno.EACCES, "the file cannot be made or opened here"),
    "name one in a folder that you may write to",
)
_OF_SQLITE: dict[int, _Trouble] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: (
        *(FileError, errno.EIO, "the disk fails, or is full for you"),
        f"{_KEPT} when it works",
    ),
    sqlite3.SQLITE_CANTOPEN: _NOT_HERE,
    sqlite3.SQLITE_READONLY: (
        *(ForbiddenError, errno.EACCES, "the file cannot be written to"),
        "name another file, or ask for the right to write",
    ),
    sqlite3.SQLITE_BUSY: (
        *(FileError, errno.EBUSY, "another program holds the file"),
        "go on when it is closed",
    ),
}
"""By the primary result code of SQLite."""
_OF_SYSTEM: dict[int, _Trouble] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: (
        *(FileError, errno.EFBIG, "the file may not grow so large"),
        "name one on another disk, or ask for room",
    ),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT), _NOT_HERE),
}
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def trouble_with(path: str | PathLike[str], error: Exception) -> PollcorpusError | None:
    """Return the error that says what is wrong with a file, None for one of another cause.

    >>> print(trouble_with("a.jsonl", OSError(errno.ENOSPC, "No space left on device")))
    a.jsonl: the disk is full; what was written before is kept, go on when there is room
    """
    where = os.fspath(path)
    if isinstance(error, sqlite3.Error):
        if is_damage(error):
            return FormatError(f"the file is damaged ({error})", where=where, advice=ANEW)
        told = _OF_SQLITE.get(_code(error))
    else:
        told = _OF_SYSTEM.get(error.errno or 0) if isinstance(error, OSError) else None
    if told is None:
        return None
    kind, number, what, advice = told
    return kind(where, what, advice=advice, code=number)


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether SQLite found a file damaged, which one that is being made cannot be."""
    return _code(error) in _DAMAGED


def _code(error: sqlite3.Error) -> int:
    """The primary result code of SQLite, 0 for errors that are not its own."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def telling_trouble(
    path: str | PathLike[str], *kinds: type[OSError] | type[sqlite3.Error]
) -> Iterator[None]:
    """Raise what is wrong with a file as an error of this library that says what to do.

    Errors of some kinds, if any are given, are taken for errors of this file.
    """
    of_file = kinds or (OSError, sqlite3.DatabaseError)
    try:
        yield
    except PollcorpusError:
        raise
    except of_file as error:
        if (told := trouble_with(path, error)) is None:
            raise
        raise told from error
