"""Articles of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import Article
from pollcorpus.query.base import AnyDate, Query, Shape, dates_as_text, period
from pollcorpus.query.names import AnyActor
from pollcorpus.store.outline import article_outline


@frozen(eq=False, repr=False)
class Articles(Query[Article]):
    """The articles of a corpus, in the order in which they were read.

    `articles[name]` is the article of an id, a file's stem or a record's own id.
    """

    _shape = Shape(model=Article, row=_display.article_row, outline=article_outline)

    def _named(self, name: str) -> Article:
        for article in self:
            if name in (article.id, article.source.source_id):
                return article
        return super()._named(name)

    def in_language(self, *codes: str) -> Self:
        """Keep the articles in one of the languages, given by ISO 639-1 codes such as "hi"."""
        return self._kept(_display.call("in_language", *codes), lambda a: a.language in codes)

    def published_between(self, first: AnyDate | None, last: AnyDate | None) -> Self:
        """Keep the articles that may have been published from one date to another.

        Dates are EDTF text, `datetime.date` or `PartialDate`; None leaves an
        end open. An article without a date is never kept.
        """
        days = period(first, last)
        return self._kept(
            _display.call("published_between", *dates_as_text(first, last)),
            lambda a: a.published is not None and (days is None or a.published.may_equal(days)),
        )

    def mentioning(self, *actors: AnyActor) -> Self:
        """Keep the articles that mention each of the actors, by whatever name."""
        refs = [self._index.names.find(actor) for actor in actors]
        mentioned = self._index.mentioned
        return self._kept(
            _display.call("mentioning", *map(str, refs)),
            lambda a: all(ref.id in mentioned[a.id] for ref in refs),
        )
