"""A text's words with their offsets, and the names of the gazetteer among them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.gazetteer.index import Entry, NameIndex
from pollcorpus.gazetteer.spelling import WORD, fold

_GAP = re.compile(r" ?[-.'(]?[ ]?")
_LONGEST_GAP = 3


class Words:
    """The words of a stretch of text: `text`, `start` and `stop` run parallel."""

    __slots__ = ("folded", "source", "start", "stop", "text")

    def __init__(self, source: str, first: int, last: int) -> None:
        self.source = source
        found = list(WORD.finditer(source, first, last))
        self.text = [m[0] for m in found]
        self.start = [m.start() for m in found]
        self.stop = [m.end() for m in found]
        self.folded = [fold(word) for word in self.text]

    def __len__(self) -> int:
        return len(self.text)

    def joined(self, at: int) -> bool:
        """Tell whether a name may go on from word `at - 1` to word `at`."""
        first, last = self.stop[at - 1], self.start[at]
        if last - first > _LONGEST_GAP:
            return False
        gap = self.source[first:last]
        if gap == " ":
            return True
        if not _GAP.fullmatch(gap):
            return False
        return gap != ". " or len(self.text[at - 1]) <= 4


@frozen
class Match:
    """Words `first` to `last` (excluded) bear the name of these entries."""

    first: int
    last: int
    entries: tuple[Entry, ...]


def find_known(words: Words, index: NameIndex) -> Iterator[Match]:
    """Yield the longest known names, left to right, none overlapping another."""
    longest, by_key, folded = index.longest, index.by_key, words.folded
    at, count = 0, len(words)
    while at < count:
        reach = longest.get(folded[at])
        if reach is None:
            at += 1
            continue
        last = at + 1
        while last < count and last - at < reach and words.joined(last):
            last += 1
        while last > at:
            entries = by_key.get(" ".join(folded[at:last]))
            if entries:
                yield Match(at, last, tuple(entries))
                break
            last -= 1
        at = max(last, at + 1)
