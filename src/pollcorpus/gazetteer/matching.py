"""Every name of the gazetteer in a text, in one pass of a compiled automaton."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from pollcorpus._codepage import LETTER, codes, encode, table
from pollcorpus._text import Normalised
from pollcorpus.gazetteer.index import Entry, NameIndex
from pollcorpus.gazetteer.writings import PLAIN, Families, Words, cases, plain, writings

# hyphens, slashes and brackets are spaces; commas, quotation marks and line breaks end a name
_PLAIN = table(PLAIN | dict.fromkeys("-()/", " "))
_LONG_ENOUGH = 6
_LONG_ENOUGH_IN_DEVANAGARI = 5


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
        families = Families(form for index in indexes for form in index.forms)
        named: dict[str, tuple[_Named, ...]] = {}
        for number, index in enumerate(indexes):
            for writing, whose in _named(number, index, families):
                named[writing] = named[writing] + whose if writing in named else whose
        self._count = len(indexes)
        # where no pattern begins with a small letter most of a text in Latin letters is skipped
        ordered = sorted(named, key=_is_small)
        self._named = [named[writing] for writing in ordered]
        patterns = encode("|".join(ordered)).translate(_PLAIN).split(b"|") if ordered else []
        self._capital = sum(not _is_small(writing) for writing in ordered)
        small = patterns[self._capital :]
        self._automaton = BytesAhoCorasick(
            patterns[: self._capital], implementation=Implementation.ContiguousNFA
        )
        self._small = BytesAhoCorasick(small, implementation=Implementation.DFA)
        # few patterns are looked for several bytes at a time, though not where they overlap
        self._any_small = BytesAhoCorasick(small, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: Normalised) -> tuple[list[NameMatch], ...]:
        """Return for each index the longest names, left to right, none overlapping another.

        Offsets are those of the normalised text.
        """
        found: tuple[list[NameMatch], ...] = tuple([] for _ in range(self._count))
        done = [0] * self._count
        code, named = text.code, self._named
        for start, minus_stop, number in self._whole_words(code):
            for index, entries, exactly in named[number]:
                if start < done[index]:
                    continue
                if exactly is None or code[start:-minus_stop] in exactly:
                    done[index] = -minus_stop
                    found[index].append(NameMatch(start, -minus_stop, entries))
        return found

    def _whole_words(self, code: bytes) -> list[tuple[int, int, int]]:
        """Return start, negative stop and number of all patterns, the longest first of a start."""
        framed = b"\n" + code + b"\n"
        scripts, plain_code = framed.translate(_SCRIPTS), framed.translate(_PLAIN)
        hits = self._automaton.find_matches_as_indexes(plain_code, overlapping=True)
        if self._any_small.find_matches_as_indexes(plain_code):
            small = self._small.find_matches_as_indexes(plain_code, overlapping=True)
            hits += [(number + self._capital, start, stop) for number, start, stop in small]
        whole = [
            (start - 1, 1 - stop, number)
            for number, start, stop in hits
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


def _is_small(writing: str) -> bool:
    return "a" <= writing[0] <= "z"


def _named(
    number: int, index: NameIndex, families: Families
) -> Iterator[tuple[str, tuple[_Named, ...]]]:
    """Yield every way to write an index's names with whose they are."""
    keys: dict[str, str] = {}
    exactly: dict[str, dict[str, set[bytes]]] = {}
    for form in index.forms:
        if _too_short(form.words):
            for (word,) in cases(form):
                exactly.setdefault(plain(word), {}).setdefault(form.key, set()).add(encode(word))
            continue
        for writing in writings(form, families):
            key = keys.setdefault(writing, form.key)
            if key is not form.key and form.key not in key.split("|"):
                keys[writing] = f"{key}|{form.key}"
    shared = {key: ((number, _entries(index, key), None),) for key in set(keys.values())}
    for writing, key in keys.items():
        yield writing, shared[key]
    for writing, forms in exactly.items():
        yield (
            writing,
            tuple(
                (number, _entries(index, key), frozenset(spelled)) for key, spelled in forms.items()
            ),
        )


def _entries(index: NameIndex, keys: str) -> tuple[Entry, ...]:
    """Return the entries of one or more keys, each once."""
    found = (entry for key in keys.split("|") for entry in index.by_key[key])
    return tuple({id(entry): entry for entry in found}.values())


def _too_short(words: Words) -> bool:
    """Tell whether a name is a word so short that other spellings of it are other words."""
    shortest = _LONG_ENOUGH if words[0][0] < "\u0900" else _LONG_ENOUGH_IN_DEVANAGARI
    return len(words) == 1 and len(words[0]) < shortest
