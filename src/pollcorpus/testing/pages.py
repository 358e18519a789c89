"""Strategies for articles, for places in them, and for news texts as they are scraped."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from itertools import pairwise

from hypothesis import strategies as st

from pollcorpus.models import Article, Evidence, PartialDate, Segment, SegmentKind, Source, Span
from pollcorpus.testing import newsroom

__all__ = ["articles", "evidence", "news_texts", "spans"]


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
    room = newsroom.ROOMS[language or draw(st.sampled_from(sorted(newsroom.ROOMS)))]
    lines = draw(st.lists(st.sampled_from(room.heads), max_size=2, unique=True))
    lines += draw(st.lists(st.sampled_from(room.sentences), min_size=1, max_size=8))
    lines += draw(st.lists(st.sampled_from(room.debris), max_size=3))
    lines += draw(st.lists(st.sampled_from(room.tails), max_size=2, unique=True))
    fill = {
        slot: draw(st.lists(st.sampled_from(values), min_size=1, max_size=3))
        for slot, values in room.slots().items()
    }
    text = "".join(
        newsroom.filled(line, fill, number) + draw(st.sampled_from(newsroom.BREAKS))
        for number, line in enumerate(lines)
    )
    return draw(st.sampled_from(newsroom.NOISES))(text)


@st.composite
def articles(
    draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None, language: str | None = None
) -> Article:
    """Make articles whose text is cut into labelled segments at random.

    `texts` makes the texts; news texts when it is None.
    """
    code = language or draw(st.sampled_from(sorted(newsroom.ROOMS)))
    text = draw(news_texts(code) if texts is None else texts)
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    day = draw(st.none() | st.dates(date(2000, 1, 1), date(2030, 12, 31)))
    return Article(
        id=digest[:16],
        source=Source(
            path=f"articles/{digest[:6]}.txt", source_id=digest[:6], digest=digest, format="plain"
        ),
        language=code,
        text=text,
        segments=draw(_tilings(len(text))),
        published=None if day is None else PartialDate.of(day),
        published_from=None if day is None else "metadata",
        title=draw(st.none() | st.sampled_from(newsroom.ROOMS[code].titles)),
        publisher=draw(st.none() | st.sampled_from(newsroom.PUBLISHERS)),
    )


def evidence(article: Article | None = None) -> st.SearchStrategy[Evidence]:
    """Make quotations of an article, or of one that is made for them."""
    if article is None:
        return articles().flatmap(evidence)
    said_by = st.none() | st.sampled_from(("sources", "PTI", "Asha Verma"))
    return st.builds(
        lambda span, said_by: Evidence(
            article_id=article.id, span=span, quote=span.of(article.text), said_by=said_by
        ),
        spans(len(article.text)),
        said_by,
    )


@st.composite
def _tilings(draw: st.DrawFn, length: int) -> tuple[Segment, ...]:
    if length == 0:
        return ()
    cuts = draw(st.sets(st.integers(1, length), max_size=6)) | {0, length}
    kinds = st.sampled_from(SegmentKind) | st.just(SegmentKind.BODY)
    return tuple(Segment(draw(kinds), Span(a, b)) for a, b in pairwise(sorted(cuts)))
