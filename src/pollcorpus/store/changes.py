"""Articles of a pile that a corpus file does not hold as they are read now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import Factory, define, field

from pollcorpus.models import Article, Problem
from pollcorpus.models.sources import source_key
from pollcorpus.store.arrivals import Arrivals
from pollcorpus.store.writer import Writer


@define
class Changes:
    """Tells which articles are to be written to a corpus file, and which of these extracted.

    All that was read of an article counts. One that keeps its content may say
    something else by now, of another language for one. What was told to be
    written is waited for, until `written()` takes note of it.
    """

    _writer: Writer
    _sources: set[tuple[str, int]] = field(factory=set, init=False)
    """Where the articles that are waited for were read."""
    _again: set[str] = field(factory=set, init=False)
    """Ids of those whose content the file has, and that are to be extracted once more."""
    _arrivals: Arrivals = field(
        default=Factory(lambda self: Arrivals(self._is_known), takes_self=True), init=False
    )

    def is_new(self, article: Article) -> bool:
        """Tell whether the file does not hold an article, of the same source and read the same."""
        source = source_key(article)
        there = None if source in self._sources else self._writer.article_of(*source)
        if source in self._sources or there == article:
            return False
        self._sources.add(source)
        if there is not None and there.id == article.id and self._writer.is_first(article):
            self._again.add(article.id)
        return True

    def among(
        self, items: Iterable[Article | Problem]
    ) -> Iterator[tuple[Article | Problem, Article | None]]:
        """Yield each item, and with it the article where nobody has read out what it says."""
        return self._arrivals.among(items)

    def _is_known(self, ident: str) -> bool:
        return ident not in self._again and self._writer.has(ident)

    def written(self, articles: Sequence[Article]) -> None:
        """Take note that the file holds some articles from now on."""
        self._sources.difference_update(map(source_key, articles))
        self._again.difference_update(article.id for article in articles)
        self._arrivals.written(articles)
