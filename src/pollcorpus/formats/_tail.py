"""Links to other reports, and the foot of a page: tags, buttons, comment form."""

from __future__ import annotations

import re

from pollcorpus.formats._cues import cues
from pollcorpus.formats._lines import LONG
from pollcorpus.formats._page import Page
from pollcorpus.models import SegmentKind as Kind

_BULLET = re.compile(r"[-*•▪●»›>·–—]|\d{1,2}[.)]\s")
_CLOSED_BY = (
    Kind.TAGS,
    Kind.SHARE,
    Kind.NAVIGATION,
    Kind.COMMENT_FORM,
    Kind.ALSO_READ,
    Kind.REPEATED,
)


def label_links(page: Page) -> None:
    """Label lists of links, each under its own line ("Also read", "Top stories")."""
    for i, line in enumerate(page.lines):
        if line.key in cues().lists and page.kinds[i] in (None, Kind.ALSO_READ, Kind.NAVIGATION):
            page.kinds[i] = Kind.ALSO_READ
            _label_list(page, i + 1)


def _label_list(page: Page, start: int) -> None:
    above = page.first_prose() >= start
    for i in range(start, len(page.lines)):
        line = page.lines[i]
        title = len(line) <= LONG and not line.prose and (not line.ends or line.text[-1] in "?!")
        if page.kinds[i] is not None or not title:
            return
        if above and not _BULLET.match(line.text):
            return
        if line.gap and (i > start or (i + 1 < len(page.lines) and not page.lines[i + 1].gap)):
            return
        page.kinds[i] = Kind.ALSO_READ


def label_tail(page: Page) -> None:
    """Label what stands below the report."""
    _label_closing(page)
    _label_retellings(page)
    _label_counters(page)
    last, kind = page.last_prose(), None
    for i in range(last + 1, len(page.lines)):
        if page.kinds[i] in _CLOSED_BY:
            kind = Kind.TAGS if page.kinds[i] is Kind.TAGS else Kind.NAVIGATION
        elif page.kinds[i] is None and kind is not None:
            page.kinds[i] = kind


def _label_closing(page: Page) -> None:
    """From a comment form on, nothing belongs to the report."""
    prose = page.first_prose()
    for i in range(prose + 1, len(page.lines)):
        if page.lines[i].key in cues().closings:
            page.kinds[i:] = [Kind.COMMENT_FORM] * (len(page.lines) - i)
            return


def _label_retellings(page: Page) -> None:
    """A summary in another language tells the report a second time."""
    for i, line in enumerate(page.lines):
        if page.kinds[i] is None and len(line) <= LONG and cues().retellings.match(line.key):
            page.kinds[i] = Kind.REPEATED
            if line.words <= 2:
                for below in page.open_lines(i + 1):
                    page.kinds[below] = Kind.REPEATED
            return


def _label_counters(page: Page) -> None:
    """A lone number in the head or at buttons counts visits; in the report it may count seats."""
    prose = page.first_prose()
    for i, kind in enumerate(page.kinds):
        if kind is Kind.COUNTER and i >= prose and not _among_debris(page, i):
            page.kinds[i] = None


def _among_debris(page: Page, number: int) -> bool:
    near = [page.kinds[i] for i in (number - 1, number + 1) if 0 <= i < len(page.kinds)]
    return all(kind not in (None, Kind.COUNTER) for kind in near)
