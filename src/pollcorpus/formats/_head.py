"""The head of a page: headline, standfirst, byline, dates, captions, and the dateline."""

from __future__ import annotations

import re

from attrs import evolve

from pollcorpus.formats._cues import cues
from pollcorpus.formats._dateline import is_dateline, parse_dateline
from pollcorpus.formats._labels import is_breadcrumb
from pollcorpus.formats._lines import LONG, Line
from pollcorpus.formats._page import HEAD, Page
from pollcorpus.formats._stamps import DateLine, Role, parse_date_line
from pollcorpus.models import SegmentKind as Kind

_CREDIT_MARK = re.compile(r"[(\[|.:\-–—/,;]")
_SIDE = re.compile(r"\((?:[RLC]|[rlc]|right|left|centre|center|दाएं|बाएं)\)")
_SENTENCE = re.compile(r"""[.।](?:['")\]]*)(?:\s|$)""")
_TAGGED = re.compile(r"(?:\s*[|:\-–—]\s*)+")


def label_head(page: Page) -> None:
    """Label what stands above the report, down to its dateline."""
    _open_first_line(page)
    _label_dates(page)
    _label_bylines(page)
    _label_captions(page)
    last = _last_head_line(page)
    report = _label_dateline(page, last + 1)
    _label_titles(page, last, report)


def _open_first_line(page: Page) -> None:
    """Cut a caption or a button off the first line where the report runs on in it."""
    if not page.lines:
        return
    line = page.lines[0]
    folded = line.text.casefold()
    captions = next((p for kind, p in cues().starts if kind is Kind.CAPTION), None)
    if page.kinds[0] is None and len(line) > LONG and captions and captions.match(folded):
        end = _SENTENCE.search(page.text, line.start, line.start + LONG)
        if end:
            page.cut(0, end.end(), Kind.CAPTION)
    elif page.kinds[0] is Kind.FOLLOW_US and captions:
        for at in range(1, min(len(folded), 40)):
            if folded[at - 1] == " " and captions.match(folded, at):
                page.kinds[0] = Kind.CAPTION


def _label_dates(page: Page) -> None:
    """Label lines that date the page; the label may stand on a line of its own."""
    prose = -1
    waiting: Role | None = None
    i = -1
    while (i := i + 1) < len(page.lines):
        line = page.lines[i]
        if role := _lone_label(line):
            page.kinds[i], waiting = Kind.DATE, role
            continue
        in_head = i < HEAD and prose < 1
        found = _dated(page, line, bare=in_head or waiting is not None or i >= len(page.lines) - 4)
        if found:
            i = _label_date_line(page, i, found, waiting)
        elif page.kinds[i] is None:
            prose += line.prose
        waiting = None


def _lone_label(line: Line) -> Role | None:
    if len(line) > 30:
        return None
    folded = line.text.casefold()
    for role, pattern in ((Role.PUBLISHED, cues().published), (Role.UPDATED, cues().updated)):
        if (found := pattern.match(folded)) and found.end() == len(folded):
            return role
    return None


def _dated(page: Page, line: Line, *, bare: bool) -> DateLine | None:
    found = parse_date_line(page.text, line) if len(line) <= LONG else None
    if found is None or (not bare and all(s.role is Role.BARE for s in found.stamps)):
        return None
    whole = [s for s in found.stamps if s.date.earliest and s.date.earliest == s.date.latest]
    return found if whole or any(s.role is not Role.BARE for s in found.stamps) else None


def _label_date_line(page: Page, number: int, found: DateLine, waiting: Role | None) -> int:
    """Label a date line, what stands before its label too; return the number of its last part."""
    for stamp in found.stamps:
        if stamp.role is Role.BARE and waiting is not None:
            stamp = evolve(stamp, role=waiting)
        elif stamp.role is Role.BARE and _above_headline(page, number):
            stamp = evolve(stamp, role=Role.MASTHEAD)
        page.stamps.append(stamp)
    page.kinds[number] = Kind.DATE
    before = _TAGGED.sub(" ", found.before).strip()
    if before and found.stop > page.lines[number].start:
        line = page.lines[number]
        kind = (
            Kind.DATELINE
            if is_dateline(evolve(line, text=before, stop=found.stop))
            else Kind.BYLINE
        )
        page.cut(number, found.stop, kind)
        return number + 1
    return number


def _above_headline(page: Page, number: int) -> bool:
    return all(page.kinds[i] is not None for i in range(number))


def _label_bylines(page: Page) -> None:
    end = min(HEAD, page.first_prose())
    for i in page.open_lines(1, end):
        line = page.lines[i]
        if len(line) > 60 or (line.ends and line.text[-1] in "।?"):
            continue
        dated = i + 1 < len(page.lines) and page.kinds[i + 1] is Kind.DATE
        if dated and not page.lines[i + 1].gap and len(line) <= 40 and _has_headline(page, i):
            page.kinds[i] = Kind.BYLINE
        elif _signed(line):
            page.kinds[i] = Kind.BYLINE
            alone = cues().by.fullmatch(line.key)
            if alone and i + 1 < end and page.kinds[i + 1] is None and not page.lines[i + 1].gap:
                page.kinds[i + 1] = Kind.BYLINE


def _has_headline(page: Page, number: int) -> bool:
    return any(True for _ in page.open_lines(0, number))


def _signed(line: Line) -> bool:
    if line.words > 8:
        return False
    if cues().by.match(line.key):
        return line.words <= 7
    return line.words <= 6 and cues().desk.search(line.key) is not None


def _label_captions(page: Page) -> None:
    """Label captions by their credit, and the lines that stand right at a lone credit."""
    prose = page.first_prose()
    for i in list(page.open_lines()):
        if _is_caption(page.lines[i], in_head=0 < i < prose):
            page.kinds[i] = Kind.CAPTION
    for i, kind in enumerate(page.kinds):
        if kind is not Kind.CAPTION or len(page.lines[i]) > 40:
            continue
        if i + 1 < len(page.lines) and _hangs_on(page, i + 1, after=True):
            page.kinds[i + 1] = Kind.CAPTION
        elif i > 0 and not page.lines[i].gap and _hangs_on(page, i - 1, after=False):
            page.kinds[i - 1] = Kind.CAPTION


def _is_caption(line: Line, *, in_head: bool) -> bool:
    if len(line) > 200:
        return False
    folded = line.text.casefold()
    found = cues().credits.search(folded)
    if found is None:
        return (
            in_head and not line.prose and _SIDE.search(line.text) is not None and line.words < 25
        )
    before = folded[: found.start()].rstrip()
    if not before or not _CREDIT_MARK.match(before[-1]):
        return False
    inside = before[:-1].rstrip()
    return (
        in_head
        or ("photo" in found[0] or "image" in found[0] or "फोटो" in found[0])
        or (inside.endswith(("photo", "image", "फोटो")))
    )


def _hangs_on(page: Page, number: int, *, after: bool) -> bool:
    """A line without a gap to a lone photo credit is the caption itself."""
    line = page.lines[number]
    if page.kinds[number] is not None or len(line) > 200 or line.prose:
        return False
    if after:
        return not line.gap and not line.ends
    return number < page.first_prose()


def _last_head_line(page: Page) -> int:
    """The number of the last line that dates or signs the page, -1 if there is none."""
    last, prose = -1, 0
    for i in range(min(HEAD, len(page.lines))):
        if page.kinds[i] in (Kind.DATE, Kind.BYLINE):
            last = i
        elif page.kinds[i] is None and page.lines[i].prose:
            prose += 1
        if prose > 1:
            break
    return last


def _label_dateline(page: Page, start: int) -> int:
    """Label the dateline and return the number of the line that the report begins with.

    It is looked for in the first lines after the head, not below the first
    paragraphs: further down "Patna: 3 seats" is an item of a list.
    """
    tried = 0
    for i in list(page.open_lines(start, start + HEAD)):
        line = page.lines[i]
        if is_dateline(line) and i + 1 < len(page.lines):
            page.kinds[i] = Kind.DATELINE
            return i + 1
        found = parse_dateline(page.text, line)
        if found and line.stop - found.stop >= 40:
            page.dateline, page.dateline_at = found.date, line.start
            page.cut(i, found.stop, Kind.DATELINE)
            return i + 1
        tried += line.prose
        if tried > 1:
            break
    return -1


def _label_titles(page: Page, last: int, report: int) -> None:
    """Label the headline, and what stands between it and the report."""
    for i in range(min(HEAD, len(page.lines))):
        if page.kinds[i] is None and is_breadcrumb(page.lines[i]):
            page.kinds[i] = Kind.NAVIGATION
    above = list(page.open_lines(0, max(last + 1, report)))
    if not above:
        above = _lone_headline(page)
    for number in above:
        line = page.lines[number]
        first = number == above[0] and not (line.prose and line.ends)
        page.kinds[number] = Kind.HEADLINE if first else Kind.STANDFIRST
    for number in page.open_lines(0, HEAD):
        if cues().summary.match(page.lines[number].key):
            page.kinds[number] = Kind.STANDFIRST


def _lone_headline(page: Page) -> list[int]:
    numbers = list(page.open_lines(0, HEAD))
    if len(numbers) < 2:
        return []
    line = page.lines[numbers[0]]
    fits = not line.ends or line.text[-1] in "?!\"'"
    return numbers[:1] if fits and len(line) <= LONG and line.words > 2 else []
