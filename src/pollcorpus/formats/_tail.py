"""Links to other reports, and the foot of a page: tags, buttons, comment form."""

from __future__ import annotations

import re

from pollcorpus.formats._cues import cues
from pollcorpus.formats._lines import LONG, Line
from pollcorpus.formats._page import Page
from pollcorpus.models import SegmentKind as Kind

BULLET = re.compile(r"[-*•▪●»›>·–—]|\d{1,2}[.)]\s")
ITEM = re.compile(r"[0-9][^:]{0,200}(?::|\s-\s)|(?::|\s-\s).{0,200}[0-9]")
_LONGEST_TAG = 40
_LONGEST_SIGN = 6
_FILED = re.compile(r"[0-9]{4}(?:\s+[0-9]{4})?(?:\s+\S+){0,2}$")
_CLOSED = re.compile(r"""[.।॥!?]["')\]]*$""")
_PUNCTUATED = re.compile(r"[,:;|()-]")
_SIGNATURE = re.compile(r"(?:—|--|✍\S?)\s*\S+(?:\s+\S+){0,5}$")


def label_links(page: Page) -> None:
    """Label lists of links, each under its own line ("Also read", "Top stories")."""
    first, last = page.first_prose(), page.last_prose()
    for i, line in enumerate(page.lines):
        if line.key in cues().lists and page.kinds[i] in (None, Kind.ALSO_READ, Kind.NAVIGATION):
            page.kinds[i] = Kind.ALSO_READ
            _label_list(page, i + 1, bulleted=i < first, in_tail=i > last)


def _label_list(page: Page, start: int, *, bulleted: bool, in_tail: bool) -> None:
    """Label the titles below a list's label.

    In the report they end at the first blank line, for a label may have lost
    its links and stand right above a paragraph or a list of seats.
    """
    for i in range(start, len(page.lines)):
        line = page.lines[i]
        if page.kinds[i] is not None or not _is_title(line):
            return
        if bulleted and not BULLET.match(line.text):
            return
        if (line.gap and not in_tail) or (in_tail and ITEM.search(line.text)):
            return
        page.kinds[i] = Kind.ALSO_READ


def _is_title(line: Line) -> bool:
    return len(line) <= LONG and not line.prose and (not line.ends or line.text[-1] in "?!")


def label_tail(page: Page) -> None:
    """Label what stands below the report."""
    _label_closing(page)
    _label_retellings(page)
    _label_counters(page)
    _cut_sign_off(page)
    _label_sign_off(page)
    _label_foot(page)


def _label_foot(page: Page) -> None:
    """Below tags and buttons stand more of them, and the titles of other reports."""
    above: Kind | None = None
    for i in range(page.last_prose() + 1, len(page.lines)):
        line, kind = page.lines[i], page.kinds[i]
        if kind in (Kind.TAGS, Kind.SHARE, Kind.COMMENT_FORM):
            above = Kind.TAGS if kind is Kind.TAGS else Kind.NAVIGATION
        elif kind is None and above is not None and not ITEM.search(line.text):
            tag = len(line) <= _LONGEST_TAG
            page.kinds[i] = above if tag or above is not Kind.TAGS else None


def _label_closing(page: Page) -> None:
    """From a comment form on, nothing belongs to the report."""
    told = 0
    for i, line in enumerate(page.lines):
        if told and line.key in cues().closings:
            page.kinds[i:] = [Kind.COMMENT_FORM] * (len(page.lines) - i)
            return
        told += line.prose or (line.ends and line.words > 4)


def _label_retellings(page: Page) -> None:
    """A summary in another language tells the report a second time."""
    for i, line in enumerate(page.lines):
        if page.kinds[i] is None and len(line) <= LONG and cues().retellings.match(line.key):
            page.kinds[i] = Kind.REPEATED
            if line.words <= 2:
                for below in page.open_lines(i + 1):
                    page.kinds[below] = Kind.REPEATED
            return


def _label_sign_off(page: Page) -> None:
    """An agency's name on a line of its own closes its report; titles below are of others."""
    signed = False
    for i in page.open_lines(page.first_prose() + 1):
        line = page.lines[i]
        last = i >= page.last_prose()
        if line.key in cues().agencies or (last and _signs_off(line.text)):
            page.kinds[i], signed = Kind.BYLINE, True
        elif signed and last and _FILED.match(line.text):
            page.kinds[i] = Kind.BYLINE
        elif signed and _is_title(line) and not ITEM.search(line.text) and i > page.last_prose():
            page.kinds[i] = Kind.NAVIGATION


def _signs_off(text: str) -> bool:
    """Tell whether a text is an agency's name and the letters of its desk ("UNI AKS SB 1914")."""
    words = text.split()
    return (
        1 < len(words) <= _LONGEST_SIGN
        and words[0].casefold() in cues().agencies
        and not (_CLOSED.search(text) or _PUNCTUATED.search(text))
    )


def _cut_sign_off(page: Page) -> None:
    """Cut off what an agency's desk writes behind the last sentence, or a writer below it."""
    number = max(page.open_lines(), default=-1)
    if number <= 0:
        return
    line = page.lines[number]
    mark = max(line.text.rfind(end) for end in (". ", "। ", '" ')) + 1
    if line.prose and mark and _signs_off(line.text[mark:].strip()):
        at = line.stop - len(line.text[mark:].strip())
        page.cut(number, at, None)
        page.kinds[number + 1] = Kind.BYLINE
    elif _SIGNATURE.match(line.text) and page.lines[number - 1].prose and not line.ends:
        page.kinds[number] = Kind.BYLINE


def _label_counters(page: Page) -> None:
    """A lone number in the head or at buttons counts visits; in the report it may count seats."""
    prose = page.first_prose()
    numbers = [kind is Kind.COUNTER for kind in page.kinds]
    for i in (i for i, number in enumerate(numbers) if number):
        counts = _below_headline(page, i, numbers) if i < prose else _among_debris(page, i)
        if not counts:
            page.kinds[i] = None


def _below_headline(page: Page, number: int, numbers: list[bool]) -> bool:
    """Counters follow a blank line, or each other; in a table names stand between numbers."""
    if any(numbers[number + 2 : number + 3]) and not numbers[number + 1]:
        return False
    return page.lines[number].gap or page.kinds[number - 1] is Kind.COUNTER


def _among_debris(page: Page, number: int) -> bool:
    near = [page.kinds[i] for i in (number - 1, number + 1) if 0 <= i < len(page.kinds)]
    return all(kind not in (None, Kind.COUNTER) for kind in near)
