"""From one article to all that it says."""

from __future__ import annotations

from typing import TypeVar

from attrs import evolve

from pollcorpus.dates import scan, settle
from pollcorpus.errors import require
from pollcorpus.extraction.document import READABLE, Document
from pollcorpus.extraction.meetings import find_meetings
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import find_seat_plans
from pollcorpus.models import Article, DateMention, Extraction, Mention

__all__ = ["extract"]

_Found = TypeVar("_Found", Mention, DateMention)


def extract(article: Article) -> Extraction:
    """Read all that one article says.

    The result depends on the article and the installed language packs
    alone, so it can be computed in any process and any order.
    """
    advice = "read_text() makes an article of a text"
    require(article, Article, "extract()", "an article", advice=advice)
    document = Document.of(article)
    names = find_names(document)
    dates = _dates(document)
    return Extraction(
        article=article,
        mentions=tuple(_in_source(document, mention) for mention in names.mentions),
        dates=tuple(_in_source(document, found) for found in dates),
        meetings=find_meetings(document, names, dates),
        seat_plans=find_seat_plans(document, names, dates),
    )


def _dates(document: Document) -> tuple[DateMention, ...]:
    article = document.article
    found: list[DateMention] = []
    for span in article.spans(*READABLE):
        start, stop = document.normal.offset(span.start), document.normal.offset(span.stop)
        found += scan(document.text, document.language, article.published, start, stop)
    return settle(found, article.published)


def _in_source(document: Document, mention: _Found) -> _Found:
    span = document.source_span(mention.span.start, mention.span.stop)
    return evolve(mention, span=span, text=span.of(document.article.text))
