"""Articles of a corpus."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, require
from pollcorpus.models import Article
from pollcorpus.plugins import languages
from pollcorpus.query.arguments import AnyDate, dates_as_text, one_of, period
from pollcorpus.query.base import Query, Shape
from pollcorpus.query.concordance import Concordance, find_lines
from pollcorpus.query.names import AnyActor
from pollcorpus.store.word_query import WordQuery


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

    def search(self, query: str) -> Self:
        """Keep the articles whose report holds words, the most telling first (BM25).

        Words side by side must all be there; `"seat sharing"` is a phrase,
        `negotiat*` the beginning of a word; AND, OR, NOT and brackets work as
        usual. Headline and report are searched, not what the page adds. Case,
        nukta and chandrabindu do not matter, vowel signs do. A query that
        cannot be read raises `QuerySyntaxError`.

        >>> from pollcorpus import sample
        >>> len(sample().articles.search("सीट* NOT कांग्रेस")) > 0
        True
        """
        wanted = WordQuery.parse(query)
        order = [self._index.articles[at] for at in self._index.fulltext.find(wanted)]
        inside = {article.id for article in self}
        found = tuple(article for article in order if article.id in inside)
        return self._with(found, _display.call("search", query))

    def kwic(self, query: str, width: int = 8) -> Concordance:
        """Show each place that a search finds, with so many words on either side.

        The lines come in the order of the articles and of their texts; actors
        are marked by square brackets.

        >>> from pollcorpus import sample
        >>> print(sample().articles.in_language("hi").kwic("सीट", width=4)[0])
        लोक मोर्चा को एक-एक «सीट» मिली है। [भाजपा] के
        """
        require(width, int, "kwic(width=…)", "a number of words")
        if width < 0:
            raise ArgumentError("kwic(width=…)", "a number of words", width)
        wanted = WordQuery.parse(query)
        mentions = self._index.mentions
        matching = {self._index.articles[at].id for at in self._index.fulltext.find(wanted)}
        return Concordance(
            tuple(
                line
                for article in self
                if article.id in matching
                for line in find_lines(article, mentions[article.id], wanted, width)
            )
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
