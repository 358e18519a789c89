"""How far a command is, in one line of the terminal."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Self, TypeVar

from pollcorpus.models import Article, Problem
from pollcorpus.reading.gauge import Done

_PAUSE = 0.1
"""Seconds between two counts."""
_WINDOW = 30.0
"""Rates are those of so many seconds."""
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
    """Counts articles, articles a second, and the time that is left."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: deque[tuple[float, int, float]] = deque()

    def show(self, done: Done) -> None:
        """Tell how many are done."""
        if self._due():
            self._seen.append((time.monotonic(), done, done.share))
            while len(self._seen) > 2 and self._seen[-1][0] - self._seen[1][0] > _WINDOW:
                self._seen.popleft()
            print(end=f"\r{self._line()}\x1b[K", file=sys.stderr, flush=True)

    def _line(self) -> str:
        """Reckon with the last seconds: what is there already passes sooner than what is new."""
        (start, few, before), (now, done, share) = self._seen[0], self._seen[-1]
        seconds = max(now - start, _PAUSE)
        told = f"{done:,} articles done, {(done - few) / seconds:,.0f} a second"
        if share >= 1:
            return f"{told}, all is read and will be compared"
        if share == before:  # files are read in pieces, of which each holds many articles
            return told
        left = seconds * (1 - share) / (share - before)
        return f"{told}, {share:.0%} read, {_duration(left)} left"


def _duration(seconds: float) -> str:
    """Write a duration as roughly as it is known.

    >>> _duration(40), _duration(95), _duration(7300)
    ('40 s', '2 min', '2 h 2 min')
    """
    if seconds < 60:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
