"""A text's words with their offsets, and the names of the gazetteer among them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extract.document import READABLE, Document
from pollcorpus.extract.names.cues import cue_table
from pollcorpus.gazetteer.index import Entry, NameIndex
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.spelling import WORD, fold
from pollcorpus.models import SegmentKind
from pollcorpus.plugins import Language

_GAP = re.compile(r" ?[-'(/]? ?")
_LONGEST_GAP = 3
_SENTENCE_OPENS = re.compile(r"[.!?:;।॥\n\"'(|]")


class Words:
    """The words of a stretch of text; the lists run parallel.

    `text` are the words, `low` in lower case, `folded` in folded spelling,
    `start` and `stop` their offsets, `cue` what the language pack says of
    them. `short` are abbreviations after whose full stop a name goes on.
    """

    __slots__ = ("cue", "folded", "kind", "low", "short", "source", "start", "stop", "text")

    def __init__(
        self, source: str, first: int, last: int, pack: Language, kind: SegmentKind
    ) -> None:
        table = cue_table(pack)
        self.short = pack.abbreviations
        self.source = source
        self.kind = kind
        found = list(WORD.finditer(source, first, last))
        self.text = [m[0] for m in found]
        self.start = [m.start() for m in found]
        self.stop = [m.end() for m in found]
        self.low = [word.lower() for word in self.text]
        self.folded = [fold(_bare(word)) for word in self.text]
        self.cue = [table.get(word, 0) for word in self.low]

    def __len__(self) -> int:
        return len(self.text)

    def gap(self, at: int) -> str:
        """Return what stands between word `at - 1` and word `at`; a line break at both ends."""
        if not 0 < at < len(self.text):
            return "\n"
        return self.source[self.stop[at - 1] : self.start[at]]

    def joined(self, at: int) -> bool:
        """Tell whether a name may go on from word `at - 1` to word `at`."""
        first, last = self.stop[at - 1], self.start[at]
        if last - first > _LONGEST_GAP:
            return False
        gap = self.source[first:last]
        if gap == " ":
            return True
        if gap in (".", ". "):
            word = self.text[at - 1]
            return len(word) <= 2 or word in self.short
        return bool(_GAP.fullmatch(gap))

    def gaps(self, first: int, last: int) -> str:
        """Return what stands between the words of a range, run together."""
        return "".join(self.gap(at) for at in range(first + 1, last))

    def fresh(self, at: int) -> bool:
        """Tell whether a sentence or quotation may begin at a word, so that its capital tells nothing."""
        return bool(_SENTENCE_OPENS.search(self.gap(at)))

    def spaced(self, at: int) -> bool:
        """Tell whether nothing but a space stands before a word."""
        return self.gap(at) == " "

    def cue_at(self, at: int) -> int:
        """Return the cue of a word, 0 beyond the ends."""
        return self.cue[at] if 0 <= at < len(self.cue) else 0

    def low_at(self, at: int) -> str:
        """Return a word in lower case, "" beyond the ends."""
        return self.low[at] if 0 <= at < len(self.low) else ""


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
