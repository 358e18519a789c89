"""An article: its whole text, and what each stretch of it is."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.errors import RecordError, require
from pollcorpus.models.dates import DateLike, PartialDate, as_partial_date
from pollcorpus.models.evidence import Span
from pollcorpus.models.plain import Plain, article_outline


class SegmentKind(StrEnum):
    """What a stretch of an article's text is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    DATE = "date"
    ADVERTISEMENT = "advertisement"
    ALSO_READ = "also read"
    CAPTION = "caption"
    COMMENT_FORM = "comment form"
    COUNTER = "counter"
    DISCLAIMER = "disclaimer"
    EMBED = "embed"
    FOLLOW_US = "follow us"
    MARKUP = "markup"
    NAVIGATION = "navigation"
    REPEATED = "repeated"
    SHARE = "share"
    TAGS = "tags"

    @property
    def is_debris(self) -> bool:
        """True for what a page adds around the report."""
        return self not in _REPORT


_REPORT = frozenset(
    {
        SegmentKind.HEADLINE,
        SegmentKind.STANDFIRST,
        SegmentKind.BYLINE,
        SegmentKind.DATELINE,
        SegmentKind.BODY,
        SegmentKind.DATE,
    }
)


@frozen
class Segment:
    """A labelled stretch of an article's text."""

    kind: SegmentKind
    span: Span


@frozen(kw_only=True)
class Source:
    """Where an article was read.

    `path` is as the reader was given it, with `/` between parts; `record` is
    the number of the record in a container, from 0, or None. `source_id` is
    the file's stem, or the id that the record gives itself. `digest` is the
    SHA-256 of the article's bytes, in hexadecimal.
    """

    path: str
    source_id: str
    digest: str
    format: str
    record: int | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("path", "source_id", "digest", "format"):
            require(getattr(self, name), str, f"Source({name}=…)", "a text")


def _as_day(value: DateLike | None) -> PartialDate | None:
    return None if value is None else as_partial_date(value, "Article(published=…)")


def _untiled(what: str) -> RecordError:
    advice = "give each stretch of the text, in order, a Segment of its kind; read_text() does"
    return RecordError("Article(segments=…)", what, advice=advice)


@frozen(kw_only=True)
class Article:
    r"""One report as it was scraped, with every stretch of its text labelled.

    `segments` tile `text`: they are in order, leave no gap and do not
    overlap, so nothing that was scraped is lost. White space belongs to the
    segment before it.

    `published` is None when the page does not say; text such as
    "2022-04-16" and days are taken for it too. `published_from` tells
    what the date rests on: "metadata", "date prefix", "updated line",
    "dateline" ...; `published_span` where it stands in the text.
    `published_time` is the time of day that stands with the date, with the
    offset of the zone if one is named ("19:25+05:30"); the date is that of
    the same zone.

    `id` is made of the content alone, so that it is the same on every
    machine and wherever the file lies.

    >>> from pollcorpus import read_text
    >>> article = read_text("Vaiko met M. K. Stalin.\n\nAlso read: Rain in Chennai")
    >>> article.body, [segment.kind.value for segment in article.debris]
    ('Vaiko met M. K. Stalin.', ['also read'])
    """

    id: str
    source: Source
    language: str
    text: str = field(repr=False)
    segments: tuple[Segment, ...] = field(repr=False)
    published: PartialDate | None = field(default=None, converter=_as_day)
    published_from: str | None = None
    published_span: Span | None = None
    published_time: str | None = None
    title: str | None = None
    url: str | None = None
    publisher: str | None = None

    def __attrs_post_init__(self) -> None:
        require(self.id, str, "Article(id=…)", "a text")
        require(self.source, Source, "Article(source=…)", "a Source")
        require(self.language, str, "Article(language=…)", "an ISO 639-1 code such as 'hi'")
        require(self.text, str, "Article(text=…)", "a text")
        require(self.segments, tuple, "Article(segments=…)", "a tuple of segments")
        at = 0
        for segment in self.segments:
            require(segment, Segment, "Article(segments=…)", "segments")
            require(segment.kind, SegmentKind, "Segment(kind=…)", "a SegmentKind")
            if segment.span.start != at:
                what = "gap" if segment.span.start > at else "overlap"
                raise _untiled(f"{what} before {segment}, the one before it ends at {at}")
            at = segment.span.stop
        if at != len(self.text):
            raise _untiled(f"they end at {at}, the text at {len(self.text)}")

    @property
    def headline(self) -> str | None:
        """The headline: a record's title, or else the page's own."""
        return self.title or self.part(SegmentKind.HEADLINE)

    @property
    def byline(self) -> str | None:
        """The line that names the writer or desk."""
        return self.part(SegmentKind.BYLINE)

    @property
    def dateline(self) -> str | None:
        """The place, day and agency that open the report."""
        return self.part(SegmentKind.DATELINE)

    @property
    def body(self) -> str:
        """The report itself, without debris."""
        return "".join(span.of(self.text) for span in self.spans(SegmentKind.BODY)).strip()

    @property
    def debris(self) -> tuple[Segment, ...]:
        """The labelled stretches that are not part of the report."""
        return tuple(s for s in self.segments if s.kind.is_debris)

    def spans(self, *kinds: SegmentKind) -> tuple[Span, ...]:
        """The spans of the segments of the given kinds, in order."""
        return tuple(s.span for s in self.segments if s.kind in kinds)

    def part(self, kind: SegmentKind) -> str | None:
        """Return the text of the first segment of a kind, stripped, or None."""
        span = next(iter(self.spans(kind)), None)
        return span.of(self.text).strip() if span else None

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return article_outline(self)

    def __repr__(self) -> str:
        return _display.article_repr(self)
