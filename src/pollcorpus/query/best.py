"""The first articles of a search for one frequent word, without weighing all that have it.

BM25 weighs a word the more the oftener it stands in an article, and the
shorter this is. So cells of articles are looked through from the one that can
weigh most, until no other can have an article that weighs more than those
found. What is found is what weighing all articles would give.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from pollcorpus.query.conditions import Condition
from pollcorpus.store.frequent import LEAST, THERE, Cell, length_of, numbers_of
from pollcorpus.store.shelf import Shelf

_ONE_WORD = re.compile(r'"([0-9A-Za-z\u0900-\u0963]+)"')
"""A search that is nothing but a word, of a script in which index and Python fold case alike."""
_MANY = 5000
"""A word in fewer articles is soon weighed in all of them."""
_LOOKED_AT = 4000
"""After so many articles, all are rather weighed: few of them fulfil the conditions."""
_K1, _B, _LEAST_IDF = 1.2, 0.75, 1e-6
"""What the engine's `bm25()` reckons with."""

_COUNT = "SELECT COUNT(*) FROM article_words WHERE article_words MATCH ?"
_SIZES = "SELECT block FROM article_words_data WHERE id = 1"
"""The number of articles, and of words in all of them."""
_CELLS = "SELECT term FROM article_words_cell WHERE term >= ? AND term < ?"
_IN_CELL = """
    SELECT r.position, d.sz FROM article_words_often AS w
    CROSS JOIN article_list AS r ON r.number = w.rowid
    CROSS JOIN article_words_docsize AS d ON d.id = w.rowid
    WHERE article_words_often MATCH ? {} LIMIT ?
"""


@frozen
class _Weight:
    """How much a word weighs, as the engine reckons it: the same numbers, in the same order."""

    idf: float
    usual: float
    """The mean number of words of an article."""

    @classmethod
    def of(cls, shelf: Shelf, having: int) -> _Weight:
        """Reckon with the corpus as it is, in which so many articles have the word."""
        ((block,),) = shelf.once(_SIZES)
        articles, words = numbers_of(block)
        idf = math.log((articles - having + 0.5) / (having + 0.5))
        return cls(idf if idf > 0.0 else _LEAST_IDF, words / articles)

    def __call__(self, times: int, length: float) -> float:
        """Return how much a word weighs that stands so many times in so many words."""
        lessened = times + _K1 * (1 - _B + _B * length / self.usual)
        return self.idf * (times * (_K1 + 1.0) / lessened)


def articles_with(shelf: Shelf, words: str) -> int:
    """Return in how many articles a word is that is frequent, and looked for alone; 0 for others.

    Such words are known by a file that is not of an older version.
    """
    if _ONE_WORD.fullmatch(words) is None or not shelf.once(THERE):
        return 0
    ((having,),) = shelf.once(_COUNT, (words,))
    return int(having) if having >= _MANY else 0


def best_positions(
    shelf: Shelf, words: str, conditions: Sequence[Condition], number: int
) -> Sequence[int]:
    """Return the positions of so many articles, those in which a word weighs most first.

    Return none where that is not found sooner than by weighing all.
    """
    having = articles_with(shelf, words) if number > 0 else 0
    if not having:
        return ()
    weight = _Weight.of(shelf, having)
    found: list[tuple[float, int]] = []
    looked_at = 0
    for cell, most in _by_weight(shelf, words.strip('"').lower(), weight):
        if len(found) >= number and -found[number - 1][0] > most:
            return [position for _, position in found[:number]]
        if cell is None or looked_at >= _LOOKED_AT:
            break
        inside = _in_cell(shelf, cell, conditions)
        looked_at += len(inside)
        if len(inside) > _LOOKED_AT:
            break
        weighed = ((-weight(cell.times, length_of(size)), at) for at, size in inside)
        found = sorted([*found, *weighed])[:number]
    return ()


def _by_weight(shelf: Shelf, word: str, weight: _Weight) -> Iterator[tuple[Cell | None, float]]:
    """Yield cells with the most that an article in them can weigh; at last what is in none."""
    ranked = sorted(((weight(c.times, c.shortest), c) for c in _cells(shelf, word)), reverse=True)
    rest = weight(LEAST - 1, min(cell.shortest for cell in _cells(shelf, "")))
    for most, cell in ranked:
        yield cell, max(most, rest)
    yield None, rest


def _cells(shelf: Shelf, word: str) -> list[Cell]:
    found = (Cell.parse(token) for (token,) in shelf.once(_CELLS, Cell.bounds(word)))
    return [cell for cell in found if cell.word == word]  # the mark may stand in another's


def _in_cell(
    shelf: Shelf, cell: Cell, conditions: Sequence[Condition]
) -> Sequence[tuple[int, bytes]]:
    tests = "".join(f" AND {condition.test}" for condition in conditions)
    values = (value for condition in conditions for value in condition.values)
    sql = _IN_CELL.format(tests)
    return shelf.rows(sql, (f'"{cell.token}"', *values, _LOOKED_AT + 1))
