"""The files that a corpus was built from, as they were: who builds again need not read them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from pollcorpus.models import Problem
from pollcorpus.store.rows import storable

if TYPE_CHECKING:
    from hashlib import _Hash

_KNOWS = "SELECT 1 FROM source_file WHERE path = ?"
_FIND = "SELECT articles FROM source_file WHERE path = ? AND digest = ?"
_HOLDS = """
    SELECT path, part FROM article WHERE path = ?1
    UNION ALL SELECT path, part FROM article WHERE path > ?1 || '/' AND path < ?1 || '0'
"""
"""What is of a file, and of what is in it: "0" comes behind "/"."""
_KEEP = "INSERT OR REPLACE INTO source_file VALUES (?, ?, ?)"
_FORGET = "DELETE FROM source_file WHERE path = ?"
_BLOCK = 1 << 20


class Found:
    """Records that were found in a file: a bit for each, as a container may hold millions."""

    def __init__(self) -> None:
        self._bits: dict[str, bytearray] = {}

    def add(self, path: str, part: int) -> None:
        """Take note of a record, given by its path and number, which is -1 for all of a file.

        >>> found = Found()
        >>> found.add("crawl.jsonl", 20)
        >>> ("crawl.jsonl", 20) in found, ("crawl.jsonl", 4) in found
        (True, False)
        """
        bits = self._bits.setdefault(path, bytearray())
        byte, bit = divmod(part + 1, 8)
        bits.extend(bytes(max(0, byte + 1 - len(bits))))
        bits[byte] |= 1 << bit

    def __contains__(self, source: tuple[str, int]) -> bool:
        path, part = source
        bits = self._bits.get(path, b"")
        byte, bit = divmod(part + 1, 8)
        return byte < len(bits) and bool(bits[byte] >> bit & 1)


@frozen
class ReadFile:
    """A file of which all was read, on its way to the manifest behind what is in it."""

    path: str
    digest: bytes
    articles: int
    found: Found | None = None
    """The records that it holds, where others of it may be in the corpus."""
    problems: tuple[Problem, ...] = ()
    """What reading it found wrong."""


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

    def holds(self, shown: str) -> bool:
        """Tell whether the corpus holds an article of a file."""
        return next(self._held(shown), None) is not None

    def gone(self, read: ReadFile) -> list[tuple[str, int]]:
        """Return the sources that the corpus has of a file, and that are not in it any more."""
        if read.found is None:
            return []
        return [source for source in self._held(read.path) if source not in read.found]

    def _held(self, shown: str) -> Iterator[tuple[str, int]]:
        yield from self._connection.execute(_HOLDS, storable((shown,)))

    def articles_of(self, shown: str, digest: bytes) -> int | None:
        """Return how many articles a file holds, None where it has to be read."""
        found = self._connection.execute(_FIND, (shown, digest)).fetchone()
        return None if found is None else int(found[0])

    def keep(self, files: Iterable[ReadFile]) -> None:
        """Take note of files of which all was read."""
        self._connection.executemany(_KEEP, ((f.path, f.digest, f.articles) for f in files))


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
