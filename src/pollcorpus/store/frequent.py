"""Words that an article has several times: the best of a frequent one are soon found.

BM25 weighs a word in an article by how often it stands there, and by how long
the article is; to find the articles in which a word weighs most, the full-text
index weighs all that have it. This index knows them by both numbers: a cell is
a word, how often it stands in an article, and about how long that is. A cell
without a word, one for each article, tells how long they are at all.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from attrs import frozen

from pollcorpus.store.word_query import TOKENIZER

LEAST = 4
"""A word that stands in an article less often than this has no cell there."""
_STEPS = 4
"""So many steps of length are between one length and the double of it."""
_MARK = "\ue000"
"""Stands between the parts of a cell, which the index takes for one word."""
TABLES = f"""
    CREATE VIRTUAL TABLE article_words_often USING fts5(
      cells, content="", detail=none, columnsize=0, tokenize="{TOKENIZER}"
    );
    CREATE VIRTUAL TABLE article_words_cell USING fts5vocab(article_words_often, row)
"""
"""The index, of cells by the number of the article, and how many articles each cell has."""
THERE = "SELECT 1 FROM sqlite_schema WHERE name = 'article_words_often'"
"""Finds something in a file that has the index."""
_ADD = "INSERT INTO article_words_often(rowid, cells) VALUES (?, ?)"
_REMOVE = (
    "INSERT INTO article_words_often(article_words_often, rowid, cells) VALUES ('delete', ?, ?)"
)
_OFTEN = f"SELECT doc, term, COUNT(*) FROM terms GROUP BY term, doc HAVING COUNT(*) >= {LEAST}"
_SCRATCH = f'CREATE VIRTUAL TABLE texts USING fts5(words, content="", tokenize="{TOKENIZER}")'


@frozen(order=True)
class Cell:
    """A word in articles of about one length, in which it stands so many times."""

    word: str
    times: int
    step: int

    @property
    def token(self) -> str:
        """The cell as the index has it.

        >>> Cell.parse(Cell("seat", 12, 30).token)
        Cell(word='seat', times=12, step=30)
        """
        return f"{self.word}{_MARK}{self.times}{_MARK}{self.step}"

    @classmethod
    def parse(cls, token: str) -> Cell:
        """Read a cell as the index has it."""
        word, times, step = token.rsplit(_MARK, 2)
        return cls(word, int(times), int(step))

    @classmethod
    def bounds(cls, word: str) -> tuple[str, str]:
        """Return between what the cells of a word stand in the order of the index."""
        return f"{word}{_MARK}", f"{word}{chr(ord(_MARK) + 1)}"

    @property
    def shortest(self) -> float:
        """No article of the cell has fewer words."""
        return float(2 ** (self.step / _STEPS))


class FrequentWords:
    """The words that articles have several times, in files that were made to hold them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def there(self) -> bool:
        """Whether the file has the index: older ones do without."""
        return self._connection.execute(THERE).fetchone() is not None

    def add(self, texts: Iterable[tuple[int, str]]) -> None:
        """Index a few texts, as the full-text index takes them, by the numbers of articles."""
        self._connection.executemany(_ADD, _listed(texts))

    def remove(self, number: int, text: str) -> None:
        """Forget an article, whose text must be the one that was added."""
        self._connection.executemany(_REMOVE, _listed([(number, text)]))


def _listed(texts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    for number, cells in _cells(texts):
        yield number, " ".join(cell.token for cell in cells)


def _cells(texts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Take texts apart with the tokenizer of the full-text index, so that both count alike."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as scratch:
        scratch.execute(_SCRATCH)
        scratch.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(texts, instance)")
        scratch.execute("BEGIN")
        scratch.executemany("INSERT INTO texts(rowid, words) VALUES (?, ?)", texts)
        scratch.execute("COMMIT")
        sizes = scratch.execute("SELECT id, sz FROM texts_docsize").fetchall()
        steps = {number: step_of(length_of(size)) for number, size in sizes}
        found = {number: [Cell("", 0, step)] for number, step in steps.items()}
        for number, word, times in scratch.execute(_OFTEN):
            found[number].append(Cell(word, times, steps[number]))
    yield from found.items()


def step_of(length: int) -> int:
    """Return the step of lengths that an article of so many words is on.

    >>> [step_of(length) for length in (1, 2, 300)]
    [0, 4, 32]
    """
    step = 0
    while 2 ** ((step + 1) / _STEPS) <= length:
        step += 1
    return step


def length_of(size: bytes) -> int:
    """Read a number as the full-text index writes the length of an article.

    >>> length_of(bytes([5])), length_of(bytes([0x82, 0x2C]))
    (5, 300)
    """
    return next(numbers_of(size), 0)


def numbers_of(written: bytes) -> Iterator[int]:
    """Yield numbers as the full-text index writes them: seven bits a byte, the first ones first."""
    for found in re.finditer(rb"[\x80-\xff]{0,8}[\x00-\x7f]", written, re.DOTALL):
        number = 0
        for byte in found[0]:
            number = number << 7 | byte & 0x7F
        yield number
