"""The files that a corpus was built from, as they were: who builds again need not read them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pollcorpus.store.rows import storable

if TYPE_CHECKING:
    from hashlib import _Hash

_KNOWS = "SELECT 1 FROM source_file WHERE path = ?"
_FIND = "SELECT articles FROM source_file WHERE path = ? AND digest = ?"
_KEEP = "INSERT OR REPLACE INTO source_file VALUES (?, ?, ?)"
_FORGET = "DELETE FROM source_file WHERE path = ?"
_BLOCK = 1 << 20


class Manifest:
    """Knows a file by the digest of all its bytes; size and time of it do not tell that it changed.

    `how` is everything else that what is read of it depends on. A file is
    kept when all of it was read, and forgotten when something else is
    written in its place, so that what is kept is what the corpus holds.
    """

    def __init__(self, connection: sqlite3.Connection, *how: object) -> None:
        self._connection = connection
        self._how = json.dumps(how, sort_keys=True).encode()

    def begun(self) -> _Hash:
        """Return a digest to which the bytes of a file are to be added."""
        return sha256(self._how)

    def digest(self, path: Path, *, beginning: tuple[int, bytes] | None = None) -> bytes | None:
        """Return the digest of a file as it is now; None for what is none, or cannot be read.

        `beginning` is the length of what was read of it, and the digest of
        that; return None where the file begins otherwise by now.
        """
        try:
            return self._digest(path, beginning) if can_be_known(path) else None
        except OSError:  # reading it will tell what is wrong
            return None

    def _digest(self, path: Path, beginning: tuple[int, bytes] | None) -> bytes | None:
        digest = self.begun()
        with path.open("rb", buffering=0) as file:
            if beginning is not None:
                length, read = beginning
                while length and (block := file.read(min(length, _BLOCK))):
                    digest.update(block)
                    length -= len(block)
                if digest.digest() != read:
                    return None
            while block := file.read(_BLOCK):
                digest.update(block)
        return digest.digest()

    def knows(self, shown: str) -> bool:
        """Tell whether all of a file of this path was read once."""
        return self._connection.execute(_KNOWS, storable((shown,))).fetchone() is not None

    def articles_of(self, shown: str, digest: bytes) -> int | None:
        """Return how many articles a file holds, None where it has to be read."""
        found = self._connection.execute(_FIND, (shown, digest)).fetchone()
        return None if found is None else int(found[0])

    def keep(self, files: Iterable[tuple[str, bytes, int]]) -> None:
        """Take note of files of which all was read: path, digest and number of articles."""
        self._connection.executemany(_KEEP, files)


def can_be_known(path: Path) -> bool:
    """Tell whether a path is a file's, which can be read again, and can be written down."""
    try:
        os.fspath(path).encode()  # two names that no file can hold could be taken for one
        return path.is_file()
    except (OSError, ValueError):
        return False


def forget_files(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    """Forget the files, and archives, that articles of some paths are of."""
    known = {part for path in paths for part in _with_parents(path)}
    connection.executemany(_FORGET, (storable((path,)) for path in known))


def _with_parents(path: str) -> Iterator[str]:
    yield path
    at = path.rfind("/")
    while at > 0:
        yield path[:at]
        at = path.rfind("/", 0, at)
