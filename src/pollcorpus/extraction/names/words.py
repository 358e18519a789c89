"""A text's words with their offsets, and the names of the gazetteer among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import accumulate, compress
from typing import Any

from attrs import frozen

from pollcorpus.extraction.document import READABLE, Document
from pollcorpus.extraction.names.cues import cues
from pollcorpus.gazetteer.index import Entry
from pollcorpus.gazetteer.matching import NameMatch
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.spelling import WORD, fold
from pollcorpus.models import SegmentKind
from pollcorpus.plugins import Language

_GAP = re.compile(r" ?[-'(/)]? ?")
_LONGEST_GAP = 3
_MOST_FACTS = 1 << 17
_NO_FACTS: tuple[list[Any], ...] = ([], [], [], [])
_WORDS = re.compile(f"({WORD.pattern})")
_SENTENCE_OPENS = re.compile(r"[.!?:;।॥\n\"'(|]")


class Words:
    """The words of a stretch of text; the lists run parallel.

    `text` are the words, `low` in lower case, `folded` in folded spelling,
    `start` and `stop` their offsets, `cue` what the language pack says of
    them. `capital` are the indexes of words that do not begin with a small
    letter, `short` abbreviations after whose full stop a name goes on.
    """

    __slots__ = (
        "_between",
        "capital",
        "cue",
        "folded",
        "kind",
        "low",
        "short",
        "source",
        "start",
        "stop",
        "text",
    )

    def __init__(
        self, source: str, first: int, last: int, pack: Language, kind: SegmentKind
    ) -> None:
        self.short: frozenset[str] = pack.abbreviations
        self.source: str = source
        self.kind: SegmentKind = kind
        # gap, word, gap, word, ..., gap
        parts = _WORDS.split(source[first:last])
        offsets = list(accumulate(map(len, parts), initial=first))
        self._between: list[str] = parts[::2]
        self.text: list[str] = parts[1::2]
        self.start: list[int] = offsets[1:-1:2]
        self.stop: list[int] = offsets[2::2]
        facts = zip(*map(_facts(pack.code).__getitem__, self.text), strict=True)
        low, folded, cue, capital = map(list, facts) if self.text else _NO_FACTS
        self.low: list[str] = low
        self.folded: list[str] = folded
        self.cue: list[int] = cue
        self.capital: list[int] = list(compress(range(len(capital)), capital))

    def __len__(self) -> int:
        return len(self.text)

    def gap(self, at: int) -> str:
        """Return what stands between word `at - 1` and word `at`; a line break at both ends."""
        return self._between[at] if 0 < at < len(self.text) else "\n"

    def joined(self, at: int) -> bool:
        """Tell whether a name may go on from word `at - 1` to word `at`."""
        gap = self._between[at]
        if gap == " ":
            return True
        if len(gap) > _LONGEST_GAP:
            return False
        if gap == ", ":
            # "10, Janpath"
            return self.text[at - 1].isdigit()
        if gap in (".", ". "):
            word = self.text[at - 1]
            return len(word) <= 2 or word in self.short
        return bool(_GAP.fullmatch(gap))

    def gaps(self, first: int, last: int) -> str:
        """Return what stands between the words of a range, run together."""
        return "".join(self.gap(at) for at in range(first + 1, last))

    def fresh(self, at: int) -> bool:
        """Tell whether a sentence may begin at a word, so that its capital tells nothing."""
        return bool(_SENTENCE_OPENS.search(self.gap(at)))

    def spaced(self, at: int) -> bool:
        """Tell whether nothing but a space stands before a word."""
        return 0 < at < len(self.text) and self._between[at] == " "

    def cue_at(self, at: int) -> int:
        """Return the cue of a word, 0 beyond the ends."""
        return self.cue[at] if 0 <= at < len(self.cue) else 0

    def low_at(self, at: int) -> str:
        """Return a word in lower case, "" beyond the ends."""
        return self.low[at] if 0 <= at < len(self.low) else ""


class _Facts(dict[str, tuple[str, str, int, bool]]):
    """What is known of a word by itself, found out on first use.

    Lower case, folded, cue, and whether it begins with anything but a small letter.
    """

    def __init__(self, cues: dict[str, int]) -> None:
        super().__init__()
        self.cues = cues

    def __missing__(self, word: str) -> tuple[str, str, int, bool]:
        if len(self) >= _MOST_FACTS:
            self.clear()
        low = word.lower()
        capital = not "a" <= word[0] <= "z"
        fact = self[word] = (low, fold(_bare(word)), self.cues.get(low, 0), capital)
        return fact


def places_of(wanted: Container[str], words: Sequence[str]) -> Iterator[int]:
    """Yield where in a text's words those of a table stand."""
    return compress(range(len(words)), map(wanted.__contains__, words))


@cache
def _facts(code: str) -> _Facts:
    return _Facts(cues(code))


def _bare(word: str) -> str:
    """Take a respectful ending off a name: "Modiji", "मोदीजी", but not "Shivaji"."""
    if word.endswith(("ji", "जी")) and len(word) > 5:
        low = word.lower()
        parts = name_parts()
        if low[:-2] in parts and low not in parts:
            return word[:-2]
    return word


@frozen
class Match:
    """Words `first` to `last` (excluded) bear the name of these entries."""

    first: int
    last: int
    entries: tuple[Entry, ...]


def readable_words(document: Document) -> list[Words]:
    """Return the words of each readable segment of a document."""
    offset = document.normal.offset
    return [
        Words(document.text, offset(s.span.start), offset(s.span.stop), document.language, s.kind)
        for s in document.article.segments
        if s.kind in READABLE
    ]


def in_words(words: Words, names: Sequence[NameMatch]) -> list[Match]:
    """Return those names of a text that lie within a stretch of it, in its words."""
    if not words.start:
        return []
    start, at = words.start, bisect_left(names, (words.start[0],))
    matches = []
    while at < len(names) and names[at].stop <= words.stop[-1]:
        name = names[at]
        matches.append(
            Match(bisect_left(start, name.start), bisect_left(start, name.stop), name.entries)
        )
        at += 1
    return matches
