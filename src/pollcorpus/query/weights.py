"""What a search for words asks for, term by term, and how much BM25 lets it weigh."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import field, frozen

from pollcorpus.store.frequent import (
    LEAST,
    LONGEST,
    Cell,
    beginning,
    numbers_of,
    shortest,
    side_by_side,
)
from pollcorpus.store.shelf import Shelf
from pollcorpus.store.tokens import LONGEST as LONGEST_BEGINNING
from pollcorpus.store.tokens import SHORTEST

# of scripts in which index and Python fold case alike
_PART = re.compile(
    r'\s*(?:"(?P<words>[0-9A-Za-z\u0900-\u0963 ]+)"(?P<begun>\*?)|(?P<sign>AND|OR|NOT|[()]))'
)
_PLAIN = re.compile("[0-9a-z\u0900-\u0963]+")
_MOST_TERMS = 4
_MOST_WORDS = 2
"""So many words of a phrase stand in a cell."""
_MOST_FORMS = 300
"""A beginning of more words is rather weighed in all articles."""
_K1, _B, _LEAST_IDF = 1.2, 0.75, 1e-6
"""What the engine's `bm25()` reckons with."""

_SIZES = "SELECT block FROM article_words_data WHERE id = 1"
"""The number of articles, and of words in all of them."""
_ARTICLES = "SELECT COUNT(*) FROM article_words WHERE article_words MATCH ?"
_KNOWN = "SELECT articles FROM article_words_count WHERE word = ?"
_FORMS = "SELECT word FROM article_words_count WHERE word >= ? AND word < ? LIMIT ?"
_CELLS = """
    WITH RECURSIVE cell(term) AS (
      SELECT (SELECT term FROM article_words_cell WHERE term >= ?1)
      UNION ALL
      SELECT (SELECT term FROM article_words_cell WHERE term >= cell.term || char(1))
      FROM cell WHERE cell.term < ?2
    ) SELECT term FROM cell WHERE term < ?2
"""
"""Goes from one cell to the next, past the articles of each."""


@frozen
class AskedTerm:
    """A word, two side by side, or the beginning of one."""

    words: tuple[str, ...]
    begun: bool

    @property
    def expression(self) -> str:
        """The term in the language of the index."""
        return f'"{" ".join(self.words)}"' + "*" * self.begun

    @property
    def has_cells(self) -> bool:
        """Whether the index of what is frequent tells of it."""
        if self.begun:
            word = self.words[0]
            return len(self.words) == 1 and SHORTEST <= len(word) <= LONGEST_BEGINNING
        return max(map(len, self.words)) <= LONGEST

    def times_in(self, words: Sequence[str]) -> int:
        """Return how often the words of the term follow each other."""
        sought, size = list(self.words), len(self.words)
        starts = (at for at, word in enumerate(words) if word == sought[0])
        return sum(1 for at in starts if list(words[at : at + size]) == sought)


@frozen
class Asked:
    """Terms of which each, or any, is to be there, and expressions of what is not."""

    terms: tuple[AskedTerm, ...]
    every: bool
    without: tuple[str, ...] = ()

    @classmethod
    def parse(cls, expression: str) -> Asked | None:
        """Read an expression of the full-text index; None where cells do not tell of it.

        >>> Asked.parse('("seat" AND ("talk"* NOT "rajya sabha"))').without
        ('"rajya sabha"',)
        """
        parts = _parts_of(expression)
        if parts is None:
            return None
        terms, without, signs = parts
        mixed = "OR" in signs and not signs.isdisjoint(("AND", "NOT"))
        if mixed or len(terms) > _MOST_TERMS or not all(term.has_cells for term in terms):
            return None
        if len(terms) > 1 and any(len(term.words) > _MOST_WORDS for term in terms):
            return None
        left_out = tuple(term.expression for term in without)
        return cls(tuple(terms), "OR" not in signs, left_out)

    @property
    def is_simple(self) -> bool:
        """Whether one kind of cells tells of it."""
        return len(self.terms) == 1 and not self.terms[0].begun and not self.is_long

    @property
    def is_long(self) -> bool:
        """Whether it is a phrase of more words than stand in a cell."""
        return len(self.terms[0].words) > _MOST_WORDS


def _parts_of(expression: str) -> tuple[list[AskedTerm], list[AskedTerm], set[str]] | None:
    """The terms of an expression, those behind NOT, and the signs; None for one of other parts."""
    terms: list[AskedTerm] = []
    without: list[AskedTerm] = []
    signs: set[str] = set()
    at, last = 0, ""
    while at < len(expression):
        found = _PART.match(expression, at)
        if found is None or (last == "NOT" and found["sign"]):
            return None
        if found["sign"]:
            signs.add(found["sign"])
        else:
            term = AskedTerm(tuple(found["words"].lower().split()), bool(found["begun"]))
            (without if last == "NOT" else terms).append(term)
        at, last = found.end(), found["sign"]
    return terms, without, signs


@frozen
class Atom:
    """A term with the cells that tell of it, by steps of length and by times."""

    expression: str
    articles: int | None
    """How many have it; None where that was not counted, nor `idf` reckoned from it: what weighs
    alone is in the same order whatever it weighs."""
    idf: float
    cells: Mapping[int, Mapping[int, Sequence[str]]]
    _times: dict[int, Sequence[int]] = field(factory=dict, init=False, eq=False)
    _most: dict[tuple[int, int], float] = field(factory=dict, init=False, eq=False)

    def times_on(self, step: int) -> Sequence[int]:
        """Return how often it stands in articles of a length, the greatest first."""
        if step not in self._times:
            self._times[step] = sorted(self.cells.get(step, ()), reverse=True)
        return self._times[step]

    def most(self, step: int, level: int, weight: Weight) -> float:
        """Return the most that it can weigh in articles of a length, at a level."""
        key = step, level
        if key not in self._most:
            times = self.at(step, level) or LEAST - 1
            self._most[key] = weight((self,), (times,), shortest(step))
        return self._most[key]

    def at(self, step: int, level: int) -> int:
        """Return how often it stands there at a level, 0 below all that have a cell."""
        times = self.times_on(step)
        return times[level] if level < len(times) else 0


@frozen
class Weight:
    """How much terms weigh, as the engine reckons it: the same numbers, in the same order."""

    usual: float
    """The mean number of words of an article."""

    @classmethod
    def of(cls, shelf: Shelf) -> Weight:
        """Reckon with the corpus as it is."""
        articles, words = _sizes(shelf)
        return cls(words / articles)

    def __call__(self, atoms: Sequence[Atom], times: Sequence[int], length: float) -> float:
        """Return how much terms weigh that stand so many times in so many words."""
        lessened = _K1 * (1 - _B + _B * length / self.usual)
        total = 0.0
        for atom, often in zip(atoms, times, strict=True):
            total += atom.idf * (often * (_K1 + 1.0) / (often + lessened))
        return total


def atoms_of(shelf: Shelf, asked: Asked) -> Sequence[Atom] | None:
    """Look for the cells of what is asked; None where there are too many kinds of them."""
    if asked.is_long:
        (phrase,) = asked.terms
        pairs = [[side_by_side(*pair)] for pair in dict.fromkeys(pairwise(phrase.words))]
        return [Atom(phrase.expression, None, 1.0, _cells_of(shelf, pair)) for pair in pairs]
    found = []
    for term in asked.terms:
        names = _names(shelf, term)
        if names is None:
            return None
        having, idf = _counted(shelf, term) if len(asked.terms) > 1 else (None, 1.0)
        found.append(Atom(term.expression, having, idf, _cells_of(shelf, names)))
    return found


def _names(shelf: Shelf, term: AskedTerm) -> Sequence[str] | None:
    """Return what the cells of a term are of."""
    if not term.begun:
        return [term.words[0] if len(term.words) == 1 else side_by_side(*term.words)]
    (word,) = term.words
    until = word + "\U0010ffff"
    forms = [form for (form,) in shelf.once(_FORMS, (word, until, _MOST_FORMS + 1))]
    if len(forms) > _MOST_FORMS or not all(map(_PLAIN.fullmatch, forms)):
        return None
    return [*forms, beginning(word)]


def _cells_of(shelf: Shelf, names: Sequence[str]) -> Mapping[int, Mapping[int, Sequence[str]]]:
    found: dict[int, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        for cell in cells(shelf, name):
            found[cell.step][cell.times].append(cell.token)
    return found


def cells(shelf: Shelf, what: str) -> Sequence[Cell]:
    """Return the cells that tell of something."""
    found = (Cell.parse(token) for (token,) in shelf.once(_CELLS, Cell.bounds(what)))
    return [cell for cell in found if cell.what == what]  # the mark may stand in another's


def steps_of(shelf: Shelf) -> Sequence[int]:
    """Return the steps of length that articles are on."""
    return [cell.step for cell in cells(shelf, "")]


def _counted(shelf: Shelf, term: AskedTerm) -> tuple[int, float]:
    """Return how many articles have a term, and how telling it is by that."""
    articles, _ = _sizes(shelf)
    is_word = len(term.words) == 1 and not term.begun
    select, value = (_KNOWN, term.words[0]) if is_word else (_ARTICLES, term.expression)
    having = sum(number for (number,) in shelf.once(select, (value,)))
    idf = math.log((articles - having + 0.5) / (having + 0.5))
    return having, idf if idf > 0.0 else _LEAST_IDF


def _sizes(shelf: Shelf) -> tuple[int, int]:
    ((block,),) = shelf.once(_SIZES)
    articles, words = numbers_of(block)
    return articles, words
