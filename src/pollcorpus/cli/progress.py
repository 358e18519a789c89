"""How far a command is, in one line of the terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from pollcorpus.models import Article, Problem

_PAUSE = 0.1
"""Seconds between two counts."""
_Item = TypeVar("_Item", bound=Article | Problem)


class Counter:
    """Counts articles in one line of the terminal, on standard error."""

    def __init__(self) -> None:
        self._read = 0
        self._extracted = 0
        self._shown = 0.0

    def __enter__(self) -> Counter:
        return self

    def __exit__(self, *_: object) -> None:
        print(end="\r\x1b[K", file=sys.stderr, flush=True)

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
        now = time.monotonic()
        if now - self._shown >= _PAUSE:
            self._shown = now
            line = f"\r{self._read:,} articles read, {self._extracted:,} extracted"
            print(line, end="", file=sys.stderr, flush=True)


class Rate:
    """Counts articles and articles a second in one line of the terminal, on standard error."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = 0.0

    def __enter__(self) -> Rate:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            print(end="\r\x1b[K", file=sys.stderr, flush=True)

    def show(self, done: int) -> None:
        """Tell how many are done."""
        now = time.monotonic()
        if now - self._shown >= _PAUSE:
            self._shown = now
            rate = done / max(now - self._started, _PAUSE)
            line = f"\r{done:,} articles extracted, {rate:,.0f} a second"
            print(line, end="", file=sys.stderr, flush=True)
