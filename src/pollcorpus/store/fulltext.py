"""Full text: which articles hold the words of a query, the most telling first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from itertools import islice
from weakref import finalize

from pollcorpus._text import normalise
from pollcorpus.models import Article, SegmentKind
from pollcorpus.store.frequent import FrequentWords
from pollcorpus.store.word_query import TOKENIZER, WordQuery

TABLE = f'CREATE VIRTUAL TABLE article_words USING fts5(words, content="", tokenize="{TOKENIZER}")'
"""The index: words of normalised texts by the number of the article; the texts lie elsewhere."""

REPORT = frozenset(kind for kind in SegmentKind if not kind.is_debris)
"""What is searched of a page: the report, without what the page adds."""

_TOGETHER = 500
"""So many texts are indexed at once."""
_ADD = "INSERT INTO article_words(rowid, words) VALUES (?, ?)"
_REMOVE = "INSERT INTO article_words(article_words, rowid, words) VALUES ('delete', ?, ?)"
_FIND = "SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rank, rowid"


class FullText:
    """The words of articles, which are known by a number each.

    >>> from pollcorpus import sample
    >>> articles = sample().as_read
    >>> index = FullText.of(enumerate(articles))
    >>> articles[index.find(WordQuery.parse("सीटों"))[0]].language
    'hi'
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def of(cls, articles: Iterable[tuple[int, Article]]) -> FullText:
        """Index articles in memory."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        connection.execute(TABLE)
        index = cls(connection)
        finalize(index, connection.close)
        index.add(articles)
        return index

    def add(self, articles: Iterable[tuple[int, Article]]) -> None:
        """Index articles by their numbers, none of which may be taken."""
        frequent, left = FrequentWords(self._connection), iter(articles)
        has_frequent = frequent.there
        while some := [(number, searched_text(a)) for number, a in islice(left, _TOGETHER)]:
            self._connection.executemany(_ADD, some)
            if has_frequent:
                frequent.add(some)

    def remove(self, number: int, article: Article) -> None:
        """Forget an article; it must be the one that was added."""
        text = searched_text(article)
        self._connection.execute(_REMOVE, (number, text))
        frequent = FrequentWords(self._connection)
        if frequent.there:
            frequent.remove(number, text)

    def find(self, query: WordQuery) -> list[int]:
        """Return the numbers of the articles that match, in BM25 order."""
        return [number for (number,) in self._connection.execute(_FIND, (query.expression,))]


def searched_text(article: Article) -> str:
    """Return the headline and report of an article as the index takes them."""
    title = article.title or ""
    spans = (segment.span for segment in article.segments if segment.kind in REPORT)
    return normalise("\n".join([title, *(span.of(article.text) for span in spans)]))
