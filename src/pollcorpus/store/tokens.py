"""The words of texts as the full-text index has them, and what of them stands there often."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import pairwise

from pollcorpus.store.word_query import TOKENIZER

# what every version of the engine parts and folds as Python does
_PLAIN = re.compile(
    r"[\x01-\xb4\xb6-\xff\u0900-\u0977\u0979-\u097f\u2010-\u2027\u2030-\u205e\u20a0-\u20b9]*"
)
_WORD = re.compile(
    r"[0-9a-z\xaa\xb2\xb3\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\xff\u0900-\u0963\u0966-\u096f\u0971-\u097f]+"
)
"""A word of such a text in lower case."""
_SCRATCH = f'CREATE VIRTUAL TABLE texts USING fts5(words, content="", tokenize="{TOKENIZER}")'
_IN_ORDER = "SELECT term FROM terms WHERE doc = ? ORDER BY offset"
SHORTEST, LONGEST = 3, 12
"""Beginnings of words are counted from so many characters to so many."""


def words_of(texts: Iterable[str]) -> Iterator[Sequence[str]]:
    """Yield the words of each of some normalised texts, one after the other, in lower case.

    >>> list(words_of(["Seats: सीटें ₹5", "Ельцин met"]))
    [['seats', 'सीटें', '5'], ['ельцин', 'met']]
    """
    for text in texts:
        yield _WORD.findall(text.lower()) if _PLAIN.fullmatch(text) else _parted(text)


def _parted(text: str) -> Sequence[str]:
    """Let the engine part a text whose signs it may know otherwise."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as scratch:
        scratch.execute(_SCRATCH)
        scratch.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(texts, instance)")
        scratch.execute("INSERT INTO texts(rowid, words) VALUES (1, ?)", (text,))
        return [term for (term,) in scratch.execute(_IN_ORDER, (1,))]


def pairs_of(words: Sequence[str]) -> Counter[tuple[str, str]]:
    """Count how often one word follows another."""
    return Counter(pairwise(words))


def beginnings_of(times: Mapping[str, int]) -> Mapping[str, int]:
    """Return how often the words stand there that begin alike, where two or more of them do.

    >>> beginnings_of({"seat": 2, "seats": 1, "sea": 1, "list": 3})
    {'sea': 4, 'seat': 3}
    """
    found: dict[str, int] = {}
    _gather([word for word in times if len(word) >= SHORTEST], SHORTEST, times, found)
    return found


def _gather(
    words: Iterable[str], length: int, times: Mapping[str, int], found: dict[str, int]
) -> None:
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[:length], []).append(word)
    for beginning, some in alike.items():
        if len(some) > 1:
            found[beginning] = sum(map(times.__getitem__, some))
            if length < LONGEST:
                _gather([w for w in some if len(w) > length], length + 1, times, found)
