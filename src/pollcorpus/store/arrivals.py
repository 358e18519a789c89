"""Articles as they arrive: which of them have content that nobody has read out yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import define, field

from pollcorpus.errors import require
from pollcorpus.models import Article, Problem


@define
class Arrivals:
    """Tells articles that are to be extracted from those whose content is known.

    `is_known` tells of the id of an article whether a corpus has what it
    says. Content that has arrived is known from then on.
    """

    is_known: Callable[[str], bool]
    _arrived: set[str] = field(factory=set, init=False)

    def among(
        self, items: Iterable[Article | Problem]
    ) -> Iterator[tuple[Article | Problem, Article | None]]:
        """Yield each item, and with it the article where it is to be extracted."""
        for item in items:
            require(item, Article | Problem, "Corpus.of()", "articles and problems")
            yield item, item if isinstance(item, Article) and self._is_new(item.id) else None

    def kept(
        self,
        items: Iterable[Article | Problem],
        articles: list[Article],
        problems: list[Problem],
    ) -> Iterator[Article]:
        """Yield each article that is to be extracted, and put all items into two lists."""
        for item, new in self.among(items):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                articles.append(item)
            if new is not None:
                yield new

    def _is_new(self, ident: str) -> bool:
        if ident in self._arrived or self.is_known(ident):
            return False
        self._arrived.add(ident)
        return True

    def written(self, articles: Iterable[Article]) -> None:
        """Take note that `is_known` tells of some articles from now on."""
        self._arrived.difference_update(article.id for article in articles)
