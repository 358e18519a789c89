"""From one article to all that it says."""

from __future__ import annotations

from attrs import evolve

from pollcorpus._collector import collector_paused
from pollcorpus._text import Span
from pollcorpus.dates import rounded, scan, settle
from pollcorpus.errors import require
from pollcorpus.extraction.conflicts import date_conflicts
from pollcorpus.extraction.document import READABLE, Document
from pollcorpus.extraction.meetings import find_meetings
from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.extraction.meetings.venues import after_houses
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import find_seat_plans
from pollcorpus.gazetteer import Reference, gazetteer
from pollcorpus.gazetteer.reference import EMPTY, FROM_CSV
from pollcorpus.models import Article, DateMention, Extraction, Mention

__all__ = ["extract"]


# little of what is made on the way lives on: to search it for cycles takes a tenth of the time
@collector_paused()
def extract(article: Article, *, reference: Reference = EMPTY) -> Extraction:
    """Read all that one article says.

    `reference` holds actors and names that the packaged reference data lack.
    The result depends on it, the article and the installed language packs
    alone, so it can be computed in any process and any order. Raise
    `ArgumentError` for what is no article.

    >>> from pollcorpus import read_text
    >>> extract(read_text("Vaiko met M. K. Stalin in Chennai on 4 May 2023.")).meetings
    (<MeetingReport of ...: 2023-05-04 · held · Chennai · Vaiko, M. K. Stalin>,)
    """
    advice = "read_text() makes an article of a text"
    require(article, Article, "extract()", "an article", advice=advice)
    require(reference, Reference, "extract(reference=…)", "a Reference", advice=FROM_CSV)
    document = Document.of(article, gazetteer(reference))
    names = after_houses(document, find_names(document), patterns(document.language.meetings))
    found = _dates(document)
    dates = tuple(_date(document, mention) for mention in found)
    return Extraction(
        article=article,
        mentions=tuple(_mention(document, mention) for mention in names.mentions),
        affiliations=names.affiliations,
        dates=dates,
        meetings=find_meetings(document, names, found),
        seat_plans=find_seat_plans(document, names, found),
        problems=tuple(date_conflicts(article, dates)),
    )


def dates_of(article: Article) -> tuple[DateMention, ...]:
    """Read the date expressions of an article, with their meanings, which no file keeps."""
    document = Document.of(article)
    return tuple(_date(document, mention) for mention in _dates(document))


def _dates(document: Document) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    for span in document.article.spans(*READABLE):
        start, stop = document.normal.offset(span.start), document.normal.offset(span.stop)
        found += scan(document.text, document.language, document.today, start, stop)
    settled = settle(found, document.today, of_report=True)
    return tuple(rounded(mention, document.today) for mention in settled)


def _mention(document: Document, mention: Mention) -> Mention:
    span, text = _in_source(document, mention)
    return evolve(mention, span=span, text=text, article_id=document.article.id)


def _date(document: Document, mention: DateMention) -> DateMention:
    span, text = _in_source(document, mention)
    if text == mention.text and span == mention.span:
        return mention  # as in most articles, where nothing is normalised
    return evolve(mention, span=span, text=text)


def _in_source(document: Document, mention: Mention | DateMention) -> tuple[Span, str]:
    """Tell where something stands in the article as it was read, and in which words."""
    span = document.source_span(mention.span.start, mention.span.stop)
    return span, span.of(document.article.text)
