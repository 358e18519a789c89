"""The day on which a report was written: that of its dateline, where it bears one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pollcorpus._text import Normalised
from pollcorpus.dates import scan
from pollcorpus.models import Article, DateMention, PartialDate, SegmentKind
from pollcorpus.plugins import Language

# a paper prints in the morning what was written the day before, a weekly some days later
_LATEST = timedelta(days=3)


def day_of_writing(article: Article, normal: Normalised, pack: Language) -> PartialDate | None:
    """Return the day that "today" means in a report, None if nothing tells.

    Papers print "New Delhi, June 20 - ... today" on June 21: what such a
    report counts in days, it counts from its dateline. Else the day of
    publication counts, also where the dateline lies too far back to be
    the day of writing.
    """
    published = article.published
    if published is None or not published.is_day or published.earliest is None:
        return published
    for mention in _in_dateline(article, normal, pack):
        if mention.date is not None and mention.date.is_day and mention.date.earliest:
            return mention.date if _fits(mention.date.earliest, published.earliest) else published
    return published


def _in_dateline(article: Article, normal: Normalised, pack: Language) -> Iterator[DateMention]:
    for span in article.spans(SegmentKind.DATELINE):
        start, stop = normal.offset(span.start), normal.offset(span.stop)
        yield from scan(normal.text, pack, article.published, start, stop)


def _fits(written: date, published: date) -> bool:
    return timedelta(0) <= published - written <= _LATEST
