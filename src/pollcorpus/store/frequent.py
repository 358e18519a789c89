"""What articles have several times: the best of what is frequent are soon found.

BM25 weighs a word in an article by how often it stands there, and by how long
the article is; to find the articles in which a word weighs most, the full-text
index weighs all that have it. This index knows them by both numbers: a cell is
a word, two words side by side or the beginning of several words, with how often
that stands in an article, and about how long this is. A cell of nothing, one
for each article, tells how long they are at all.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from pollcorpus.store.tokens import beginnings_of, pairs_of, words_of
from pollcorpus.store.word_query import TOKENIZER

LEAST = 2
"""What stands in an article less often than this has no cell there."""
_STEPS = 4
"""So many steps of length are between one length and the double of it."""
_MARK, _THEN, _ANY_END = "\ue000", "\ue001", "\ue002"
"""Stand between the parts of a cell, between two words, behind a beginning; for the
index they are letters."""
_MARKS = re.compile(f"[{_MARK}{_THEN}{_ANY_END}]")
LONGEST = 60
"""Characters of a word that may stand in a cell beside another."""
TABLES = f"""
    CREATE VIRTUAL TABLE article_words_often USING fts5(
      cells, content="", detail=none, columnsize=0,
      tokenize="{TOKENIZER}"
    );
    CREATE VIRTUAL TABLE article_words_cell USING fts5vocab(article_words_often, instance);
    CREATE TABLE article_words_count ( -- in how many articles each word stands
      word TEXT PRIMARY KEY,
      articles INTEGER NOT NULL
    ) WITHOUT ROWID
"""
"""The index, of cells by the number of the article, a list of its cells, and all words."""
THERE = "SELECT 1 FROM sqlite_schema WHERE name = 'article_words_count'"
"""Finds something in a file that has the index."""
_ADD = "INSERT INTO article_words_often(rowid, cells) VALUES (?, ?)"
_REMOVE = (
    "INSERT INTO article_words_often(article_words_often, rowid, cells) VALUES ('delete', ?, ?)"
)
_COUNT = """
    INSERT INTO article_words_count VALUES (?, ?)
    ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles
"""
_FORGET = "DELETE FROM article_words_count WHERE word = ? AND articles <= 0"


@frozen(order=True)
class Cell:
    """What is in articles of about one length, in which it stands so many times."""

    what: str
    times: int
    step: int

    @property
    def token(self) -> str:
        """The cell as the index has it.

        >>> Cell.parse(Cell("seat", 12, 30).token)
        Cell(what='seat', times=12, step=30)
        """
        return f"{self.what}{_MARK}{self.times}{_MARK}{self.step}"

    @classmethod
    def parse(cls, token: str) -> Cell:
        """Read a cell as the index has it."""
        what, times, step = token.rsplit(_MARK, 2)
        return cls(what, int(times), int(step))

    @classmethod
    def bounds(cls, what: str) -> tuple[str, str]:
        """Return between what the cells of something stand in the order of the index."""
        return f"{what}{_MARK}", f"{what}{_THEN}"


def shortest(step: int) -> float:
    """Return how many words an article has at least that is on a step of lengths."""
    return float(2 ** (step / _STEPS))


def step_of(length: int) -> int:
    """Return the step of lengths that an article of so many words is on.

    >>> [step_of(length) for length in (1, 2, 300)]
    [0, 4, 32]
    """
    step = 0
    while 2 ** ((step + 1) / _STEPS) <= length:
        step += 1
    return step


def side_by_side(one: str, other: str) -> str:
    """Return what the cells of two words that follow each other are of."""
    return f"{one}{_THEN}{other}"


def beginning(letters: str) -> str:
    """Return what the cells are of that tell of several words that begin alike."""
    return f"{letters}{_ANY_END}"


class FrequentWords:
    """The words that articles have several times, in files that were made to hold them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def there(self) -> bool:
        """Whether the file has the index: older ones do without."""
        return self._connection.execute(THERE).fetchone() is not None

    def add(self, texts: Sequence[tuple[int, str]]) -> None:
        """Index a few texts, as the full-text index takes them, by the numbers of articles."""
        counts, rows = _counted(texts)
        self._connection.executemany(_ADD, rows)
        self._connection.executemany(_COUNT, sorted(counts.items()))

    def remove(self, number: int, text: str) -> None:
        """Forget an article, whose text must be the one that was added."""
        counts, rows = _counted([(number, text)])
        self._connection.executemany(_REMOVE, rows)
        self._connection.executemany(_COUNT, ((word, -here) for word, here in counts.items()))
        self._connection.executemany(_FORGET, ((word,) for word in counts))


def _counted(texts: Sequence[tuple[int, str]]) -> tuple[Counter[str], list[tuple[int, str]]]:
    """Count in how many texts each word stands, and write the cells of each text."""
    articles: Counter[str] = Counter()
    rows = []
    for (number, text), words in zip(texts, words_of(text for _, text in texts), strict=True):
        times = Counter(words)
        articles.update(times.keys())
        end = f"{_MARK}{step_of(len(words))}"
        # most texts have none of the marks, and every word is fit for a cell
        often = _often(words, times, _has_no_mark if _MARKS.search(text) else bool)
        cells = [f"{what}{_MARK}{n}{end}" for what, n in often]
        rows.append((number, " ".join([f"{_MARK}0{end}", *cells])))
    return articles, rows


def _often(
    words: Sequence[str], times: Counter[str], is_fit: Callable[[str], bool]
) -> Iterator[tuple[str, int]]:
    for word, often in times.items():
        if often >= LEAST and is_fit(word):
            yield word, often
    for (one, other), often in pairs_of(words).items():
        if often < LEAST or len(one) > LONGEST or len(other) > LONGEST:
            continue
        if is_fit(one) and is_fit(other):
            yield side_by_side(one, other), often
    for begun, often in beginnings_of(times).items():
        if is_fit(begun):
            yield beginning(begun), often


def _has_no_mark(word: str) -> bool:
    return _MARKS.search(word) is None


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
