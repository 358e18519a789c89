"""How far a command is, in one line of the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Self, TypeVar

from pollcorpus.models import Article, Problem

_PAUSE = 0.1
"""Seconds between two counts."""
_Item = TypeVar("_Item", bound=Article | Problem)


class _Line:
    """One line of the terminal, on standard error, that goes when the work is done."""

    def __init__(self) -> None:
        self._shown = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print(end="\r\x1b[K", file=sys.stderr, flush=True)

    def _due(self) -> bool:
        """Tell whether the last count stands long enough, and take note of the next."""
        now = time.monotonic()
        due = now - self._shown >= _PAUSE
        if due:
            self._shown = now
        return due


class Counter(_Line):
    """Counts articles that are read and extracted."""

    def __init__(self) -> None:
        super().__init__()
        self._read = 0
        self._extracted = 0

    def reading(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """Count articles as they pass."""
        for item in items:
            self._read += isinstance(item, Article)
            self._show()
            yield item

    def extracted(self, done: int) -> None:
        """Take note of how many are done."""
        self._extracted = done
        self._show()

    def _show(self) -> None:
        if self._due():
            line = f"\r{self._read:,} articles read, {self._extracted:,} extracted"
            print(line, end="", file=sys.stderr, flush=True)


class Rate(_Line):
    """Counts articles, and articles a second."""

    def __init__(self) -> None:
        super().__init__()
        self._started = time.monotonic()

    def show(self, done: int) -> None:
        """Tell how many are done."""
        if self._due():
            rate = done / max(time.monotonic() - self._started, _PAUSE)
            line = f"\r{done:,} articles extracted, {rate:,.0f} a second"
            print(line, end="", file=sys.stderr, flush=True)
