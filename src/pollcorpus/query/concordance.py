"""Key words in context: every place that a search finds, with the words and actors around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any, ClassVar

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus._text import Normalised, Span
from pollcorpus.models import Article, Evidence, Mention
from pollcorpus.models.plain import Plain
from pollcorpus.query.frames import Columns
from pollcorpus.query.rows import Rows
from pollcorpus.store.fulltext import REPORT
from pollcorpus.store.shelf import Near
from pollcorpus.store.word_query import WordQuery

_WORD = re.compile(r"\S+")
_LONG = 24
"""Characters of a long word."""


@frozen(kw_only=True, repr=False)
class KwicLine:
    """A find: the words that were searched, and those before and after.

    What is around them is looked up when somebody asks for it.
    """

    article: Article = field(repr=False)
    evidence: Evidence
    _home: Span
    """The stretch of the report that it stands in."""
    _width: int
    _named: Near = field(eq=False)

    def __reduce__(self) -> tuple[Any, ...]:
        # a corpus file stays open where it is, so what was looked up goes along
        return _line, (self.article, self.evidence, self._home, self._width, self.mentions)

    @property
    def before(self) -> Span:
        """The words before, as a span of the article's text."""
        home = Span(self._home.start, self.evidence.start)
        return _words_before(self.article.text, home, self._width)

    @property
    def after(self) -> Span:
        """The words after, as a span of the article's text."""
        home = Span(self.evidence.stop, self._home.stop)
        return _words_after(self.article.text, home, self._width)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The actors that are named within the words and around them, in order."""
        return self._named(self.before.start, self.after.stop)

    @property
    def left(self) -> str:
        """The words before, each actor's name in square brackets."""
        return self._marked(self.before)

    @property
    def keyword(self) -> str:
        """The words that were searched, as they are written here."""
        return self.evidence.quote

    @property
    def right(self) -> str:
        """The words after, each actor's name in square brackets."""
        return self._marked(self.after)

    def to_dict(self) -> Plain:
        """Return the find as plain values that `json` and data frames take.

        `start` and `stop` are those of the key words in the article's text;
        `actors` are the labels of those who are named around them.
        """
        published = self.article.published
        named = (mention.actor.name for mention in self.mentions if mention.actor)
        return {
            "article": self.article.id,
            "source": self.article.source.source_id,
            "published": None if published is None else str(published),
            "start": self.evidence.start,
            "stop": self.evidence.stop,
            "left": self.left,
            "keyword": self.keyword,
            "right": self.right,
            "actors": list(dict.fromkeys(named)),
        }

    def _marked(self, part: Span) -> str:
        text, at = self.article.text, part.start
        parts: list[str] = []
        # of names within each other the longest is marked
        for mention in sorted(self.mentions, key=lambda m: (m.span.start, -m.span.stop)):
            if mention.span in Span(at, part.stop):
                parts += text[at : mention.span.start], f"[{mention.text}]"
                at = mention.span.stop
        return " ".join("".join([*parts, text[at : part.stop]]).split())

    @property
    def gaps(self) -> tuple[str, str]:
        """A space before the key words, and one after them, or "" where they touch what is there.

        A full stop or a bracket beside them is no word of its own.
        """
        text, find = self.article.text, self.evidence
        beside = text[max(find.start - 1, 0) : find.start], text[find.stop : find.stop + 1]
        return " " * beside[0].isspace(), " " * beside[1].isspace()

    def __str__(self) -> str:
        before, after = self.gaps
        return f"{self.left}{before}«{self.keyword}»{after}{self.right}".strip()

    def __repr__(self) -> str:
        return f"<KwicLine {self.article.source.source_id}: {self}>"


def _line(
    article: Article, evidence: Evidence, home: Span, width: int, mentions: tuple[Mention, ...]
) -> KwicLine:
    """Make a line anew whose mentions are known."""
    named = partial(_known, mentions)
    return KwicLine(article=article, evidence=evidence, home=home, width=width, named=named)


def _known(mentions: tuple[Mention, ...], start: int, stop: int) -> tuple[Mention, ...]:
    return tuple(mention for mention in mentions if start <= mention.span.start < stop)


@frozen(repr=False)
class Concordance(Rows[KwicLine]):
    """The finds of a search, one below the other with the key words in a column.

    >>> from pollcorpus import sample
    >>> lines = sample().kwic("सीट", width=4)
    >>> [row["keyword"] for row in lines[:2].to_dicts()]
    ['सीट', 'सीट']
    """

    notes: tuple[str, ...] = ()
    """What is remarkable about the search, such as a word that no article has as it is."""

    _columns: ClassVar[Columns] = {
        "text": ("article", "source", "published", "left", "keyword", "right"),
        "count": ("start", "stop"),
        "texts": ("actors",),
    }

    def to_dicts(self) -> list[Plain]:
        """Return the finds as plain values that `json` and data frames take."""
        return [line.to_dict() for line in self]

    def __repr__(self) -> str:
        return _display.concordance_repr(self, self.notes)


def find_lines(article: Article, named: Near, query: WordQuery, width: int) -> Iterator[KwicLine]:
    """Yield each find in the report of an article, with so many words on either side."""
    copy = Normalised(article.text)
    reports = [s.span for s in article.segments if s.kind in REPORT]
    opens = [report.start for report in reports]
    for found in query.pattern.finditer(copy.text):
        span = copy.span(found.start(), found.end())
        home = reports[max(bisect_right(opens, span.start) - 1, 0)] if reports else span
        if not reports or span not in home:
            continue
        yield KwicLine(
            article=article,
            evidence=Evidence(article_id=article.id, span=span, quote=span.of(article.text)),
            home=home,
            width=width,
            named=named,
        )


def _words_after(text: str, part: Span, count: int) -> Span:
    ends = [word.end() for word in islice(_WORD.finditer(text, part.start, part.stop), count)]
    return Span(part.start, ends[-1] if ends else part.start)


def _words_before(text: str, part: Span, count: int) -> Span:
    """Look back no further than so many words reach, so that no text costs its square."""
    edge = max(part.start, part.stop - _LONG * count)
    starts = [word.start() for word in _WORD.finditer(text, edge, part.stop)]
    if edge > part.start:
        del starts[:1]  # of the first word only the end may be in reach
    return Span(starts[-count:][0] if starts[-count:] else part.stop, part.stop)
