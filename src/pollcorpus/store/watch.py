"""Files on their way into a corpus: those that are there already, and those of which all was read.

A file is known by the digest of its bytes. Of one that is read from its
beginning to its end the digest is made while it is read, so that it tells of
the very bytes that were read, whatever happens to the file meanwhile. An
archive, which is read here and there, has its digest made before and after.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BufferedReader
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from attrs import Factory, define

from pollcorpus.models import Article, Problem
from pollcorpus.models.sources import source_key
from pollcorpus.reading.gauge import Counted, Gauge
from pollcorpus.reading.sources import is_archive
from pollcorpus.store.manifest import Found, Manifest, ReadFile, can_be_known
from pollcorpus.store.rows import storable

if TYPE_CHECKING:
    from hashlib import _Hash


@define
class _Turn:
    """The file that is being read, and what was found in it so far."""

    before: bytes | None = None
    """The digest of an archive before it is read."""
    stream: _Digested | None = None
    found: Found | None = None
    articles: int = 0
    problems: list[Problem] = Factory(list)
    whole: bool = True


class Watch(Gauge):
    """Passes over files that are as they were, and tells of those that were read whole.

    `passed` is called with the number of articles of a file that need not be
    read, `read` with a file when all of it was read.
    """

    def __init__(
        self,
        files: Iterable[Path],
        manifest: Manifest,
        *,
        passed: Callable[[int], object],
        read: Callable[[ReadFile], object],
    ) -> None:
        super().__init__(files)
        self._manifest = manifest
        self._passed = passed
        self._read_whole = read
        self._turn = _Turn()

    def note(self, item: Article | Problem) -> None:
        """Take note of what was found in the file whose turn it is."""
        if isinstance(item, Article):
            self._turn.articles += 1
            if self._turn.found is not None:
                path, part = source_key(item)
                self._turn.found.add(str(*storable((path,))), part)
        else:
            self._turn.problems.append(item)
            self._turn.whole &= item.kind != "unreadable"

    def begin(self, path: Path, shown: str) -> bool:
        """Look at a file; pass it over where it is as it was when all of it was read."""
        known, archive = self._manifest.knows(shown), is_archive(path.name)
        digest = self._manifest.digest(path) if known or archive else None
        self._turn = _Turn(digest if archive else None)
        if self._manifest.holds(shown):
            self._turn.found = Found()
        found = None if digest is None else self._manifest.articles_of(shown, digest)
        if found is not None:
            self.pass_over(path)
            self._passed(found)
        return found is None

    def open(self, path: Path) -> IO[bytes]:
        """Open a file whose bytes are counted, and made into a digest unless it is an archive."""
        if is_archive(path.name) or not can_be_known(path):
            return super().open(path)
        self._turn.stream = _Digested(path, self, self._manifest.begun())
        return cast("IO[bytes]", BufferedReader(self._turn.stream))

    def end(self, path: Path, shown: str) -> None:
        """Tell that all of a file was read, unless it has changed meanwhile."""
        digest = self._digest(path) if self._turn.whole else None
        if digest is not None:
            turn = self._turn
            self._read_whole(ReadFile(shown, digest, turn.articles, turn.found, (*turn.problems,)))

    def _digest(self, path: Path) -> bytes | None:
        """Return the digest of what was read; None where it is not that of the file any more."""
        turn = self._turn
        if turn.stream is not None:
            return turn.stream.digest_of(path, self._manifest)
        now = None if turn.before is None else self._manifest.digest(path)
        return now if now == turn.before else None


class _Digested(Counted):
    """A file that is read on and on, and makes a digest of what it reads."""

    def __init__(self, path: Path, gauge: Gauge, digest: _Hash) -> None:
        super().__init__(path, gauge)
        self._digest = digest
        self._length = 0
        self._ended = False

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        number = super().readinto(buffer)
        self._take(buffer[:number])
        return number

    def readall(self) -> bytes:
        data = super().readall()
        self._take(data)
        self._ended = True
        return data

    def _take(self, data: bytes | memoryview) -> None:
        self._digest.update(data)
        self._length += len(data)
        self._ended = self._ended or not data

    def digest_of(self, path: Path, manifest: Manifest) -> bytes | None:
        """Return the digest of the whole file; look at the rest of one whose beginning sufficed."""
        read = self._digest.digest()
        return read if self._ended else manifest.digest(path, beginning=(self._length, read))
