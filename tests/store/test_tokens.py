"""Words as the full-text index parts them: counted in Python just as the engine does."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.store.tokens import LONGEST, SHORTEST, beginnings_of, pairs_of, words_of
from pollcorpus.store.word_query import TOKENIZER

PIECES = ("seat", "Seats", "सीट", "सीटें", " ", ".", "\n", "₹5", "é", "½", "µ", "İ", "\ue000", "…")


def parted(text: str) -> Sequence[str]:
    """Return the words that the engine finds."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            f'CREATE VIRTUAL TABLE t USING fts5(w, content="", tokenize="{TOKENIZER}")'
        )
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
        connection.execute("INSERT INTO t(rowid, w) VALUES (1, ?)", (text,))
        return [word for (word,) in connection.execute("SELECT term FROM v ORDER BY offset")]


def signs() -> Iterator[str]:
    """Yield each sign of the scripts and punctuation of news, within letters."""
    ranges = [(1, 0x180), (0x2B0, 0x370), (0x900, 0x980), (0x2000, 0x20C0), (0x2100, 0x2200)]
    for first, last in ranges:
        yield " ".join(f"a{chr(sign)}b" for sign in range(first, last))


@pytest.mark.parametrize("text", [*signs()])
def test_each_sign_parts_words_or_does_not(text: str) -> None:
    for word in text.split(" "):
        assert list(words_of([word])) == [parted(word)]


@given(st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs"])).map("".join))
def test_words_are_those_of_the_engine(text: str) -> None:
    assert list(words_of([text])) == [parted(text)]


@given(st.lists(st.sampled_from(["aab", "aabb", "aabbc", "aa", "b" * 15, "b" * 14, "सीट", "सीटें"])))
def test_beginnings_and_pairs_are_counted(words: list[str]) -> None:
    times = Counter(words)
    found = beginnings_of(times)
    for begun in {word[:size] for word in words for size in range(1, 16)}:
        alike = {word: n for word, n in times.items() if word.startswith(begun)}
        told = len(alike) > 1 and SHORTEST <= len(begun) <= LONGEST
        assert found.get(begun) == (sum(alike.values()) if told else None)
    pairs = pairs_of(words)
    assert pairs.total() == max(0, len(words) - 1)
    assert pairs["aab", "aab"] == sum(words[n : n + 2] == ["aab"] * 2 for n in range(len(words)))
