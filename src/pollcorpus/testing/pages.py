"""Strategies for articles, for places in them, and for news texts as they are scraped."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from itertools import pairwise

from hypothesis import strategies as st

from pollcorpus.models import Article, Evidence, PartialDate, Segment, SegmentKind, Source, Span
from pollcorpus.testing import newsroom

__all__ = ["articles", "evidence", "news_texts", "quotation", "spans"]

# strategies that are made anew for each example would take most of its time
_LANGUAGES = st.sampled_from(sorted(newsroom.ROOMS))
_DAYS = st.none() | st.dates(date(2000, 1, 1), date(2030, 12, 31))
_PUBLISHERS = st.none() | st.sampled_from(newsroom.PUBLISHERS)
_SPEAKERS = st.none() | st.sampled_from(("sources", "PTI", "Asha Verma"))
_KINDS = st.sampled_from(SegmentKind) | st.just(SegmentKind.BODY)
_BREAKS = st.sampled_from(newsroom.BREAKS)
_NOISES = st.sampled_from(newsroom.NOISES)
_WHOLE = 1000
_SHARES = st.integers(0, _WHOLE)
_ENDS = st.tuples(_SHARES, _SHARES)
_CUTS = st.sets(_SHARES, max_size=6)


def spans(length: int = 200) -> st.SearchStrategy[Span]:
    """Make spans within so many code points, empty ones among them."""
    ends = st.tuples(st.integers(0, length), st.integers(0, length))
    return ends.map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def news_texts(draw: st.DrawFn, language: str | None = None) -> str:
    """Make the text of a scraped news page, in English ("en"), Hindi ("hi") or either.

    Invented reports of meetings and seat talks, with names of the gazetteer
    and unknown ones, between what pages put around reports: date prefixes,
    datelines, captions, links, counters, comment forms, stray characters.
    """
    room = newsroom.ROOMS[language or draw(_LANGUAGES)]
    lines = draw(st.lists(st.sampled_from(room.heads), max_size=2, unique=True))
    lines += draw(st.lists(st.sampled_from(room.sentences), min_size=1, max_size=8))
    lines += draw(st.lists(st.sampled_from(room.debris), max_size=3))
    lines += draw(st.lists(st.sampled_from(room.tails), max_size=2, unique=True))
    fill = {
        slot: draw(st.lists(st.sampled_from(values), min_size=1, max_size=3))
        for slot, values in room.slots().items()
    }
    text = "".join(
        newsroom.filled(line, fill, number) + draw(_BREAKS) for number, line in enumerate(lines)
    )
    return draw(_NOISES)(text)


@st.composite
def articles(
    draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None, language: str | None = None
) -> Article:
    """Make articles whose text is cut into labelled segments at random.

    `texts` makes the texts; news texts when it is None.
    """
    code = language or draw(_LANGUAGES)
    text = draw(news_texts(code) if texts is None else texts)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    day = draw(_DAYS)
    return Article(
        id=digest[:16],
        source=Source(
            path=f"articles/{digest[:6]}.txt", source_id=digest[:6], digest=digest, format="plain"
        ),
        language=code,
        text=text,
        segments=_tiling(draw, len(text)),
        published=None if day is None else PartialDate.of(day),
        published_from=None if day is None else "metadata",
        title=draw(st.none() | st.sampled_from(newsroom.ROOMS[code].titles)),
        publisher=draw(_PUBLISHERS),
    )


@st.composite
def evidence(draw: st.DrawFn, article: Article | None = None) -> Evidence:
    """Make quotations of an article, or of one that is made for them."""
    return quotation(draw, draw(articles()) if article is None else article)


def quotation(draw: st.DrawFn, article: Article) -> Evidence:
    """Draw a quotation of an article."""
    first, last = sorted(draw(_ENDS))
    length = len(article.text)
    span = Span(first * length // _WHOLE, last * length // _WHOLE)
    return Evidence(
        article_id=article.id,
        span=span,
        quote=span.of(article.text),
        said_by=draw(_SPEAKERS),
    )


def _tiling(draw: st.DrawFn, length: int) -> tuple[Segment, ...]:
    if length == 0:
        return ()
    cuts = {share * length // _WHOLE for share in draw(_CUTS)} | {0, length}
    return tuple(Segment(draw(_KINDS), Span(a, b)) for a, b in pairwise(sorted(cuts)))
