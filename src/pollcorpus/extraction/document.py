"""One article made ready for extraction: normalised text, sentences, and evidence from ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import islice

from attrs import Factory, frozen

from pollcorpus._text import Normalised, Span
from pollcorpus.extraction.writing_day import day_of_writing
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import (
    AffiliationReport,
    Article,
    Evidence,
    Mention,
    PartialDate,
    SegmentKind,
)
from pollcorpus.plugins import Language, language

READABLE = (SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.DATELINE, SegmentKind.BODY)
"""The segments that extraction reads; debris is left out."""

# a row of dots is looked at once, from its first: some pages draw lines of thousands
_END = re.compile(r"""[।॥!?]+["')\]]*\s*|(?<!\.)\.++["')\]]*+(?:\s+|(?=[ऀ-ॣA-Z]))|\n\s*""")
_LAST_WORD = re.compile(r"[^\s(.\"']*$")
# the name of a site, which is no initial: "he wrote on X."
_SITE = re.compile(r"\b(?:on|via|of) X$")
# a line that breaks off within a sentence, which the next one goes on with in small letters
_BREAKS_OFF = re.compile(r"(?<=[a-z,])[ \t]*\n(?=[ \t]*[a-z]++(?![.:/@]))")
# lines in a segment that break off so: then it has been set to a width
_SET = 3
# characters at least in a line that is full
_FULL = 30


@frozen(kw_only=True)
class Sentence:
    """A sentence, in offsets of the normalised text.

    `paragraph` counts lines of the article that hold text, from 0.
    """

    span: Span
    text: str
    paragraph: int
    kind: SegmentKind

    @property
    def start(self) -> int:
        """Offset of the first character in the normalised text."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Offset after the last character in the normalised text."""
        return self.span.stop


@frozen(kw_only=True, eq=False)
class Document:
    """An article with its normalised text.

    All of `pollcorpus.extraction` works in offsets of `text`, the normalised
    copy; `evidence()` and `source_span()` lead back to the article. `today` is
    the day that relative dates count from, and `known` the gazetteer that
    the article is read with.
    """

    article: Article
    language: Language
    normal: Normalised
    sentences: tuple[Sentence, ...]
    today: PartialDate | None = None
    known: Gazetteer = Factory(gazetteer)

    @classmethod
    def of(cls, article: Article, known: Gazetteer | None = None) -> Document:
        """Prepare an article; without a gazetteer it is read with the packaged one."""
        normal = Normalised(article.text)
        pack = language(article.language)
        return cls(
            article=article,
            language=pack,
            normal=normal,
            sentences=tuple(_sentences(article, normal, pack.abbreviations)),
            today=day_of_writing(article, normal, pack),
            known=known or gazetteer(),
        )

    @property
    def text(self) -> str:
        """The normalised text."""
        return self.normal.text

    def source_span(self, start: int, stop: int) -> Span:
        """Return the article's own span of a range of the normalised text."""
        return self.normal.span(start, stop)

    def evidence(self, start: int, stop: int, said_by: str | None = None) -> Evidence:
        """Quote the article's own words of a range of the normalised text."""
        span = self.source_span(start, stop)
        return Evidence(
            article_id=self.article.id,
            span=span,
            quote=span.of(self.article.text),
            said_by=said_by,
        )


class PlaceKind(Enum):
    """What a place name may stand for."""

    STATE = "state"
    CONSTITUENCY = "constituency"
    CITY = "city"
    VENUE = "venue"
    REGION = "region"


@frozen(kw_only=True)
class Place:
    """A place of the gazetteer: its id, canonical name, and the state that it lies in."""

    kind: PlaceKind
    id: str
    name: str
    state: str | None = None
    city: str | None = None


@frozen(kw_only=True)
class PlaceMention:
    """A place name in offsets of the normalised text.

    `places` holds every place that the words may stand for: "Hazaribagh" is a
    city and a constituency, "Aurangabad" a constituency of two states.
    """

    span: Span
    text: str
    places: tuple[Place, ...]

    def of_kind(self, *kinds: PlaceKind) -> tuple[Place, ...]:
        """The candidates of the given kinds."""
        return tuple(place for place in self.places if place.kind in kinds)


@frozen(kw_only=True)
class Names:
    """What is named in a document, in order; all spans in offsets of the normalised text.

    `affiliations` tells whom the article introduces as a party's.
    """

    mentions: tuple[Mention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    affiliations: tuple[AffiliationReport, ...] = ()


def _sentences(article: Article, normal: Normalised, short: frozenset[str]) -> Iterator[Sentence]:
    paragraph = 0
    for segment in article.segments:
        if segment.kind not in READABLE:
            continue
        start, stop = normal.offset(segment.span.start), normal.offset(segment.span.stop)
        for first, last, line_ends in split_sentences(normal.text, start, stop, short):
            text = normal.text[first:last]
            if text.strip():
                yield Sentence(
                    span=Span(first, last), text=text, paragraph=paragraph, kind=segment.kind
                )
            paragraph += line_ends
        paragraph += 1


def split_sentences(
    text: str, start: int, stop: int, abbreviations: frozenset[str]
) -> Iterator[tuple[int, int, bool]]:
    """Yield first and last offset of each sentence of a range, and whether a line ends with it.

    A sentence ends at a danda, a full stop, an exclamation or question mark
    or a line break; not at the stop of an abbreviation, an initial within a
    line, or a decimal. Many Hindi pages write full stops, and glue sentences together. In
    a text set to a width no sentence ends with a full line that breaks off.
    """
    first, line = start, start
    is_set = _is_set(text, start, stop)
    for end in _END.finditer(text, start, stop):
        stops = end[0][0] != "." or (not is_set and _ends_line(end))
        if not stops and not _ends_sentence(text, first, end, abbreviations):
            continue
        if is_set and "\n" in end[0]:
            full, line = end.start() - line >= _FULL, end.end()
            if full and _breaks_off(text, end):
                continue
        if end.start() > first or "\n" in end[0]:
            mark = end.start() + len(end[0].rstrip())
            yield first, mark, "\n" in end[0]
        first = end.end()
    if first < stop:
        last = first + len(text[first:stop].rstrip())
        yield first, last, False


def _is_set(text: str, start: int, stop: int) -> bool:
    """Tell whether lines are broken at a width, as in what is copied from a printed page."""
    return sum(1 for _ in islice(_BREAKS_OFF.finditer(text, start, stop), _SET)) == _SET


def _breaks_off(text: str, end: re.Match[str]) -> bool:
    """Tell whether a line ends within a sentence, and no paragraph with it."""
    last = text[end.start() - 1]
    return end[0].strip() == "" and end[0].count("\n") == 1 and (last.isalnum() or last in ",-)")


def _ends_line(end: re.Match[str]) -> bool:
    """Tell whether an initial that ends a line can be none: no name goes on in the next line."""
    letter = end.string[max(0, end.start() - 2) : end.start()]
    return "\n" in end[0] and re.fullmatch(r"[^\w.][A-Z]", letter) is not None


def _ends_sentence(
    text: str, first: int, end: re.Match[str], abbreviations: frozenset[str]
) -> bool:
    word_start = max(first, end.start() - 24)
    found = _LAST_WORD.search(text, word_start, end.start())
    word = found[0] if found else ""
    if word in abbreviations:
        return False
    if not word:
        return True
    if word == "X" and _SITE.search(text, word_start, end.start()):
        return True
    if word[-1].isascii():
        return _ends_latin(word, glued=end[0] == ".", following=text[end.end() : end.end() + 1])
    # an initial is one letter, or the Devanagari name of a Latin one (among the abbreviations)
    return len(word) > 2 or (len(word) == 2 and text[end.end() + 1 : end.end() + 4].find(".") < 0)


def _ends_latin(word: str, *, glued: bool, following: str) -> bool:
    if following.islower():
        return False
    if glued:
        # "ended.The" is two sentences, "U.S.A" and "I.N.D.I.A" are none
        return len(word) > 2 and word[-1].islower()
    return len(word) > 1 or not word.isalpha()
