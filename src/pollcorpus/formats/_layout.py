"""From a page's text to its layout: the steps that all page formats share."""

from __future__ import annotations

from pollcorpus.formats._clock import clock_beside
from pollcorpus.formats._foot_dates import read_foot
from pollcorpus.formats._head import label_head
from pollcorpus.formats._inserts import cut_inserts
from pollcorpus.formats._page import Page
from pollcorpus.formats._publication import Publication, find_publication
from pollcorpus.formats._repeats import label_repeats, label_teasers
from pollcorpus.formats._strays import label_strays
from pollcorpus.formats._tail import label_links, label_tail
from pollcorpus.models import Problem, Segment
from pollcorpus.plugins import Layout


def lay_out(
    text: str,
    *,
    start: int = 0,
    opening: tuple[Segment, ...] = (),
    prefix: Publication | None = None,
    problems: tuple[Problem, ...] = (),
) -> Layout:
    """Label every stretch of a page's text.

    `opening` are segments that a format has found up to `start`; `prefix` a
    publication date that it read there.
    """
    page = labelled(text, start)
    found = find_publication(page, prefix)
    return Layout(
        segments=page.segments(opening),
        published=found.date if found else None,
        published_from=found.source if found else None,
        published_span=found.span if found else None,
        published_time=clock_beside(text, found.span) if found and found.span else None,
        problems=(*problems, *page.problems),
    )


def labelled(text: str, start: int = 0) -> Page:
    """Return a page with all its lines labelled."""
    page = Page.of(text, start)
    label_teasers(page)
    cut_inserts(page)
    label_links(page)
    label_head(page)
    read_foot(page)
    label_tail(page)
    label_strays(page)
    label_repeats(page)
    return page
