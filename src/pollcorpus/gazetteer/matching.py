"""Every name of the gazetteer in a text, in one pass of a compiled automaton."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from pollcorpus._codepage import LETTER, codes, encode, table
from pollcorpus._collector import collector_paused
from pollcorpus._text import Normalised
from pollcorpus.gazetteer.index import Entry, NameIndex
from pollcorpus.gazetteer.spelled_out import EVERY, SpelledOut, Written
from pollcorpus.gazetteer.writings import PLAIN

# hyphens, slashes and brackets are spaces; commas, quotation marks and line breaks end a name
_PLAIN = table(PLAIN | dict.fromkeys("-()/", " "))


def _letters(first: str, last: str) -> bytes:
    return codes(map(chr, range(ord(first), ord(last) + 1)))


_LATIN = _letters("A", "Z") + _letters("a", "z") + bytes([LETTER])
# a visarga is set for a colon more often than it is part of a name
_DEVANAGARI = (
    _letters("\u0900", "\u0902") + _letters("\u0904", "\u0963") + _letters("\u0971", "\u097f")
)
_LETTERS = (_LATIN, _DEVANAGARI, _letters("0", "9"), b"&")
_SCRIPTS = bytes(
    next((script for script, letters in enumerate(_LETTERS, 1) if code in letters), 0)
    for code in range(256)
)
"""By code: letters of which script, a digit, or none; a word goes on while it stays the same."""


class NameMatch(NamedTuple):
    """A name in a text: where it starts and stops, and whose it is."""

    start: int
    stop: int
    entries: tuple[Entry, ...]


_Hit = tuple[int, int, int, tuple["_Named", ...]]
"""Where a pattern starts, minus where it stops, its number, and whose name it is."""
_Named = tuple[int, tuple[Entry, ...], frozenset[bytes] | None]
"""In which index whose name a pattern is, and its only spellings where others are other words."""


class Matcher:
    """Finds the names of one or more indexes in texts.

    >>> from pollcorpus.gazetteer import gazetteer
    >>> matcher = Matcher(gazetteer().actor_names)
    >>> [(found.start, found.stop) for found in matcher.find_in("कहा कि के.सी. वेणुगोपाल आए")[0]]
    [(7, 23)]
    """

    def __init__(self, *indexes: NameIndex) -> None:
        self._indexes = indexes
        self._spelled_out = SpelledOut(index.forms for index in indexes)
        self._compiled: dict[int, _Patterns] = {}

    def _patterns(self, script: int) -> _Patterns:
        """Return the names in a script, compiled for the first text that has a letter of it."""
        if script not in self._compiled:
            self._compiled[script] = _Patterns(self._indexes, self._spelled_out.of(script))
        return self._compiled[script]

    def find(self, text: Normalised) -> tuple[list[NameMatch], ...]:
        """Return for each index the longest names, left to right, none overlapping another.

        Offsets are those of the normalised text.
        """
        found: tuple[list[NameMatch], ...] = tuple([] for _ in self._indexes)
        done = [0] * len(found)
        code = text.code
        for start, minus_stop, _, named in self._whole_words(code):
            for index, entries, exactly in named:
                if start < done[index]:
                    continue
                if exactly is None or code[start:-minus_stop] in exactly:
                    done[index] = -minus_stop
                    found[index].append(NameMatch(start, -minus_stop, entries))
        return found

    def _whole_words(self, code: bytes) -> list[_Hit]:
        """Return the hits of all patterns that are whole words, the longest first of a start."""
        framed = b"\n" + code + b"\n"
        scripts, plain_code = framed.translate(_SCRIPTS), framed.translate(_PLAIN)
        whole: list[_Hit] = []
        for patterns in (self._patterns(script) for script in EVERY if script in scripts):
            named = patterns.named
            if not named:
                continue
            whole += [
                (start - 1, 1 - stop, number, named[number])
                for number, start, stop in patterns.hits(plain_code)
                if scripts[start - 1] != scripts[start] and scripts[stop - 1] != scripts[stop]
            ]
        whole.sort()
        return whole

    def find_in(self, text: str) -> tuple[list[NameMatch], ...]:
        """Return the names in a text as it was read, in its own offsets."""
        normal = Normalised(text)
        if normal.aligned:
            return self.find(normal)
        bounds = normal.bounds
        return tuple(
            [NameMatch(*bounds(start, stop), entries) for start, stop, entries in found]
            for found in self.find(normal)
        )


class _Patterns:
    """The writings of all names in one script, and whose names they are."""

    @collector_paused()
    def __init__(self, indexes: tuple[NameIndex, ...], written: tuple[Written, ...]) -> None:
        named: dict[str, tuple[_Named, ...]] = {}
        for number, index in enumerate(indexes):
            for writing, whose in _named(number, index, written[number]):
                named[writing] = named[writing] + whose if writing in named else whose
        # where no pattern begins with a small letter most of a text in Latin letters is skipped
        ordered = sorted(named, key=_is_small)
        self.named = [named[writing] for writing in ordered]
        patterns = encode("|".join(ordered)).translate(_PLAIN).split(b"|") if ordered else []
        self._capital = sum(not _is_small(writing) for writing in ordered)
        small = patterns[self._capital :]
        self._automaton = BytesAhoCorasick(
            patterns[: self._capital], implementation=Implementation.ContiguousNFA
        )
        self._small = BytesAhoCorasick(small, implementation=Implementation.DFA)
        # few patterns are looked for several bytes at a time, though not where they overlap
        self._any_small = BytesAhoCorasick(small, matchkind=MatchKind.LeftmostLongest)

    def hits(self, plain_code: bytes) -> list[tuple[int, int, int]]:
        """Return the number, start and stop of every pattern in the code of a plain text."""
        hits = self._automaton.find_matches_as_indexes(plain_code, overlapping=True)
        has_small = self._capital < len(self.named)
        if has_small and self._any_small.find_matches_as_indexes(plain_code):
            small = self._small.find_matches_as_indexes(plain_code, overlapping=True)
            hits += [(number + self._capital, start, stop) for number, start, stop in small]
        return hits


def _is_small(writing: str) -> bool:
    return "a" <= writing[0] <= "z"


def _named(
    number: int, index: NameIndex, written: Written
) -> Iterator[tuple[str, tuple[_Named, ...]]]:
    """Yield every way to write some names of an index with whose they are."""
    keys, exactly = written
    shared = {key: ((number, _entries(index, key), None),) for key in set(keys.values())}
    for writing, key in keys.items():
        yield writing, shared[key]
    for writing, spellings in exactly.items():
        yield (
            writing,
            tuple(
                (number, _entries(index, key), frozenset(spelled))
                for key, spelled in spellings.items()
            ),
        )


def _entries(index: NameIndex, keys: str) -> tuple[Entry, ...]:
    """Return the entries of one or more keys, each once."""
    if "|" not in keys:
        return tuple(index.by_key[keys])
    found = (entry for key in keys.split("|") for entry in index.by_key[key])
    return tuple({id(entry): entry for entry in found}.values())
