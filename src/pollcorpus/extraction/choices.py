"""Patterns of many constructions, each of which is tried, and compiled, only where it may match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heapreplace
from sys import maxsize

from attrs import define, field

from pollcorpus.extraction.alternatives import apart
from pollcorpus.extraction.needles import Family, Sieve

_Search = Callable[[str, int, int], "re.Match[str] | None"]


@define(eq=False)
class Choice:
    """A pattern whose outermost alternatives need words of their own, and are looked for apart.

    It finds what the whole pattern does: from place to place the first alternative that matches
    there. A match knows the groups of its own alternative only.
    """

    source: str
    family: Family
    _parts: Sieve[None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._parts = Sieve((None, self.family.pattern(part)) for part in apart(self.source))

    def search(self, text: str, start: int = 0, stop: int = maxsize) -> re.Match[str] | None:
        """Find the first match, as `re.Pattern.search` does."""
        return next(self.finditer(text, start, stop), None)

    def finditer(self, text: str, start: int = 0, stop: int = maxsize) -> Iterator[re.Match[str]]:
        """Find every match, as `re.Pattern.finditer` does."""
        likely = self._parts.through(text, start, stop)
        if len(likely) == 1:
            return likely[0][1].pattern.finditer(text, start, stop)
        return _in_order([part.pattern.search for _, part in likely], text, start, stop)


def _in_order(
    searches: Sequence[_Search], text: str, start: int, stop: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of some patterns that do not overlap, of two at one place the first's."""
    found = [(number, search(text, start, stop)) for number, search in enumerate(searches)]
    ahead = [(match.start(), number, match) for number, match in found if match]
    heapify(ahead)
    done = start
    while ahead:
        at, number, match = ahead[0]
        if at >= done:
            yield match
            done = max(match.end(), at + 1)
        later = searches[number](text, done, stop)
        heapreplace(ahead, (later.start(), number, later)) if later else heappop(ahead)
