"""Which share of the files has been read, for those who wait until all of them are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from io import BufferedReader, FileIO
from pathlib import Path
from typing import IO, cast


class Done(int):
    """How many articles are done, and which share of the bytes of all files was read by then."""

    share: float
    """From 0 to 1."""

    def __new__(cls, number: int, share: float) -> Done:
        """Make a number that knows the share.

        >>> Done(12, 0.25), Done(12, 0.25).share
        (12, 0.25)
        """
        done = super().__new__(cls, number)
        done.share = share
        return done


class Files:
    """Opens the files of a pile; others of its kind count them, or pass some over."""

    passed = 0
    """How many files were passed over."""

    def open(self, path: Path) -> IO[bytes]:
        """Open a file for bytes."""
        return path.open("rb")

    def begin(self, path: Path, shown: str) -> bool:
        """Take note that it is a file's turn, which problems show so; tell whether to read it."""
        return True

    def end(self, path: Path, shown: str) -> None:
        """Take note that all of a file was read, or that it could not be."""


class Gauge(Files):
    """Counts the bytes that are read of files, whose sizes are looked up when they are asked for.

    Bytes are those on the disk, of compressed files and archives too.
    """

    def __init__(self, files: Iterable[Path]) -> None:
        self._files = files
        self._read = 0

    @cached_property
    def _all(self) -> int:
        return sum(_size(file) for file in self._files)

    @property
    def share(self) -> float:
        """Which share was read, from 0 to 1."""
        return min(1.0, self._read / self._all) if self._all else 1.0

    def open(self, path: Path) -> IO[bytes]:
        """Open a file whose bytes are counted."""
        return cast("IO[bytes]", BufferedReader(Counted(path, self)))

    def pass_over(self, path: Path) -> None:
        """Take note that a file need not be read, whose bytes count as read."""
        self.passed += 1
        self.count(_size(path))

    def count(self, number: int) -> None:
        """Take note that so many bytes more were read."""
        self._read += number


class Counted(FileIO):
    """A file that counts what is read of it; when it is closed, all of it counts, and once."""

    def __init__(self, path: Path, gauge: Gauge) -> None:
        super().__init__(path)
        self._left = _size(path)
        self._gauge = gauge

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read some bytes, and count them."""
        number = super().readinto(buffer) or 0
        self._count(number)
        return number

    def readall(self) -> bytes:
        """Read what is left, and count it."""
        data = super().readall()
        self._count(len(data))
        return data

    def close(self) -> None:
        """Count what was not read, as nobody will read it."""
        if not self.closed:
            self._count(self._left)
        super().close()

    def _count(self, number: int) -> None:
        number = min(number, self._left)
        self._left -= number
        self._gauge.count(number)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it will tell what is wrong
        return 0
