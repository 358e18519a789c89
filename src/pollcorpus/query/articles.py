"""Articles of a corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import EllipsisType
from typing import Self

from attrs import evolve, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, UnknownNameError, require
from pollcorpus.models import Article
from pollcorpus.models.plain import month_of
from pollcorpus.plugins import languages
from pollcorpus.query.arguments import AnyDate, dates_as_text, ends, need_any, one_of, period
from pollcorpus.query.base import Key, Query, Shape
from pollcorpus.query.concordance import Concordance, KwicLine, find_lines
from pollcorpus.query.conditions import Condition, column, dated, linked
from pollcorpus.query.names import AnyActor
from pollcorpus.query.rows import LazyRows
from pollcorpus.query.selection import PAGE, Selection, matching
from pollcorpus.query.unfound import unfound
from pollcorpus.query.yearless import note_on
from pollcorpus.store.word_query import WordQuery

_FIRST_TEXTS = 4
"""So many articles are looked through for the first lines of a concordance."""


@frozen(eq=False, repr=False)
class Articles(Query[Article]):
    """The articles of a corpus, in the order in which they were read.

    `articles[name]` is the article of an id (or of its beginning, as it is
    shown), a file's name or stem, or a record's own id.
    """

    _shape = Shape(
        kind="article",
        model=Article,
        noun="article",
        row=_display.article_row,
        columns={
            **{key: f"source.{key}" for key in ("source_id", "path", "format")},
            "year": lambda article: article.published and article.published.year,
            "month": lambda article: month_of(article.published),
        },
        sorts={
            "published": "r.date_order",
            **{key: f"r.{key}" for key in ("id", "language", "publisher", "source_id")},
        },
        counts={
            key: f"r.{key}" for key in ("id", "language", "published", "publisher", "source_id")
        },
        called="source_id",
    )

    def _counted(self, key: Key[Article]) -> Callable[[Article], object]:
        if key == "publisher":
            return lambda article: self._index.called(article.publisher)
        return super()._counted(key)

    def _named(self, name: str) -> Article:
        called = Condition(
            test="(+r.id = ? OR +r.source_id = ?)",
            values=(name, name),
            source="SELECT position FROM {list} WHERE id = ?"
            " UNION SELECT position FROM {list} WHERE source_key = ? AND source_id = ?",
            source_values=(name, name.casefold(), name),
            few=True,
        )
        found = self._select.narrowed(called).positions(0, 1)
        if found:
            return self._read(found)[0]
        whole = self._index.begun(name) or self._only_file(name)
        return super()._named(name) if whole in (None, name) else self._named(whole)

    def _only_file(self, name: str) -> str | None:
        """Return the id of the article that is a file of a name."""
        files = self._index.of_file(name)
        if len(files) > 1:
            paths = tuple(a.source.path for a in self if a.id in files)
            reason = f"several articles are files called {name!r}"
            raise UnknownNameError(name, "article", paths, reason=reason)
        return files[0] if files else None

    def in_language(self, *codes: str) -> Self:
        """Keep the articles in one of the languages, given by ISO 639-1 codes such as "hi".

        A code that no language pack reads and no article has raises
        `UnknownNameError`.
        """
        need_any(codes, "language", "in_language('hi')")
        known = {pack.code for pack in languages()}
        if not known.issuperset(codes):
            known.update(self._index.shelf.distinct("article_list", "language"))
        one_of("language code", codes, tuple(sorted(known)))
        return self._kept(_display.call("in_language", *codes), column("language", codes))

    def published_between(
        self, first: AnyDate | None, last: AnyDate | EllipsisType | None = ...
    ) -> Self:
        """Keep the articles that may have been published from one date to another.

        Dates are EDTF text, `datetime.date` or `PartialDate`; None leaves an
        end open. A date alone is all of its days: "2024-01" a month,
        "2024-01-05/2024-01-09" five days. An article without a date is never kept,
        and one that is dated without its year where less than a year is asked for
        and its day fits; `notes` say so.

        >>> from pollcorpus import sample
        >>> found = sample().articles.published_between("2023-06", "2023-07")
        >>> [str(article.published) for article in found]
        ['2023-07-18', 'XXXX-06-23']
        """
        dates = ends(first, last)
        days = period(*dates)
        step = _display.call("published_between", *dates_as_text(*dates))
        return self._kept(step, dated(days))._noting(*note_on(days, self._index.shelf, "article"))

    def search(self, query: str) -> Self:
        """Keep the articles whose report holds words, the most telling first (BM25).

        Words side by side must all be there; `"seat sharing"` is a phrase,
        `negotiat*` the beginning of a word; AND, OR, NOT (or AND NOT) and
        brackets work as usual. Headline and report are searched, not what the page adds. Case,
        nukta and chandrabindu do not matter, vowel signs do. Where no article
        has a word as it is, but some have one that begins so, the query says
        so in its `notes`. A query that cannot be read raises `QuerySyntaxError`,
        and so do operators of other engines, such as `NEAR`, `|`, `-word` and
        `title:word`.

        >>> from pollcorpus import sample
        >>> len(sample().articles.search("सीट* NOT कांग्रेस")) > 0
        True
        """
        wanted = WordQuery.parse(query)
        ranked = self._select.ranked(wanted.expression)
        notes = *wanted.notes, *unfound(wanted, self._index.shelf)
        return self._with(ranked, _display.call("search", query))._noting(*notes)

    def kwic(self, query: str, width: int = 8) -> Concordance:
        """Show each place that a search finds, with so many words on either side.

        Words side by side are a phrase here, as they are typed; the rest is as
        in `search()`, where `seat AND sharing` shows either word of articles
        that have both. The lines come in the order of the articles and of
        their texts; actors are marked by square brackets.

        >>> from pollcorpus import sample
        >>> print(sample().articles.in_language("hi").kwic("सीट", width=4)[0])
        लोक मोर्चा को एक-एक «सीट» मिली है। [भाजपा] के
        """
        require(width, int, "kwic(width=…)", "a number of words")
        if width < 0:
            raise ArgumentError("kwic(width=…)", "a number of words", width)
        wanted = WordQuery.parse(query, as_typed=True)
        notes = *wanted.notes, *unfound(wanted, self._index.shelf)
        self._index.shelf.need_words()
        found = self._select.narrowed(matching(wanted.expression))
        return Concordance(LazyRows(self._lines(found, wanted, width)), notes)

    def _lines(self, found: Selection, wanted: WordQuery, width: int) -> Iterator[KwicLine]:
        """Yield the lines of article after article, of which a few are read at a time."""
        for some in _few_first(found):
            articles = self._read(some)
            told = self._index.shelf.mentions_near([article.id for article in articles])
            for article, named in zip(articles, told, strict=True):
                yield from find_lines(article, named, wanted, width)

    def mentioning(self, *actors: AnyActor) -> Self:
        """Keep the articles that mention each of the actors, by whatever name.

        >>> from pollcorpus import sample
        >>> len(sample().articles.mentioning("Sonia Gandhi", "पीके"))
        4
        """
        need_any(actors, "actor", "mentioning('Congress')")
        refs = list(map(self._index.names.find, actors))
        told = "l.actor = (SELECT position FROM actor_list WHERE id = ?)"
        size = "SELECT articles FROM actor_list WHERE id = ?"
        named = (evolve(linked("actor_article", told, ref.id), size=size) for ref in refs)
        return self._kept_for(_display.call("mentioning", *map(str, refs)), refs, *named)


def _few_first(found: Selection) -> Iterator[Sequence[int]]:
    """Yield positions, the first few soon, and then more and more at once.

    All of a frequent word's would take long to find, and are rarely looked at.
    """
    at, size = 0, _FIRST_TEXTS
    page = size
    some = found.first_positions(size)
    while some:
        start = 0
        while start < len(some):
            yield some[start : start + page]
            start, page = start + page, min(2 * page, PAGE)
        if len(some) < size:
            return
        at, size = at + len(some), 2 * size
        some = found.positions(at, at + size)
