"""Articles of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import Article
from pollcorpus.plugins import languages
from pollcorpus.query.arguments import AnyDate, dates_as_text, one_of, period
from pollcorpus.query.base import Query, Shape
from pollcorpus.query.names import AnyActor


@frozen(eq=False, repr=False)
class Articles(Query[Article]):
    """The articles of a corpus, in the order in which they were read.

    `articles[name]` is the article of an id, a file's stem or a record's own id.
    """

    _shape = Shape(
        model=Article,
        noun="article",
        row=_display.article_row,
        columns={key: f"source.{key}" for key in ("source_id", "path", "format")},
    )

    def _named(self, name: str) -> Article:
        for article in self:
            if name in (article.id, article.source.source_id):
                return article
        return super()._named(name)

    def in_language(self, *codes: str) -> Self:
        """Keep the articles in one of the languages, given by ISO 639-1 codes such as "hi".

        A code that no language pack reads and no article has raises
        `UnknownNameError`.
        """
        told = {article.language for article in self._index.articles}
        one_of("language code", codes, tuple(sorted({pack.code for pack in languages()} | told)))
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
        return self._kept_for(
            _display.call("mentioning", *map(str, refs)),
            refs,
            lambda a: all(ref.id in mentioned[a.id] for ref in refs),
        )
