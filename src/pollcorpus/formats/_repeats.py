"""What a page tells twice: headlines, teasers, list items, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import normalise
from pollcorpus.formats._lines import Line
from pollcorpus.formats._page import READABLE, Page
from pollcorpus.models import SegmentKind as Kind

_UNIT = re.compile(r"""(?:[^.।॥!?]|\.(?=[0-9]))+(?:[.।॥!?]+["')\]”’]*\s*|$)""")
_CUT_SHORT = re.compile(r"(?:\[?\.{3,}\]?|\[?…\]?)$")
_LEAD = re.compile(r"[:\-–—.।!?]\s+")
_LONGEST_ITEM = 1000
_SHORTEST_ITEM = 8
_SHORTEST_SENTENCE = 40


def label_repeats(page: Page) -> None:
    """Label the second telling of what stands in the report twice."""
    _label_headline(page)
    _label_teasers(page)
    _label_items(page)
    _label_sentences(page)


def _label_headline(page: Page) -> None:
    heads = [
        line.key for line, kind in zip(page.lines, page.kinds, strict=True) if kind is Kind.HEADLINE
    ]
    if not heads or len(heads[0]) < 15:
        return
    told = page.kinds.index(Kind.HEADLINE)
    for i in range(told + 1, len(page.lines)):
        if page.kinds[i] in READABLE and page.lines[i].key == heads[0]:
            page.kinds[i] = Kind.REPEATED


def _label_teasers(page: Page) -> None:
    """A paragraph that breaks off, and is then told in full, is a teaser."""
    for i, line in enumerate(page.lines):
        stem = _CUT_SHORT.sub("", line.text)
        if (
            page.kinds[i] not in READABLE
            or len(stem) == len(line.text)
            or len(stem) < _SHORTEST_SENTENCE
        ):
            continue
        below = [page.lines[j].text for j in range(i + 1, min(i + 4, len(page.lines)))]
        if any(text.startswith(stem.rstrip()) for text in below):
            page.kinds[i] = Kind.REPEATED


def _label_items(page: Page) -> None:
    """In lists whose labels were bold, each item is told again before the next label."""
    i = 0
    while (i := i + 1) < len(page.lines):
        if page.kinds[i] is None and page.kinds[i - 1] in (None, Kind.REPEATED):
            shared = _overlap(page.lines[i - 1].text, page.lines[i].text)
            if shared:
                offset = _source_offset(page.text, page.lines[i], shared)
                page.cut(i, offset, Kind.REPEATED)


def _overlap(above: str, below: str) -> int:
    """Length of the longest opening of a line that the line above closes with."""
    above = above[-_LONGEST_ITEM:]
    joined = f"{below[: len(above)]}\n{above}"
    borders = [0] * len(joined)
    for i in range(1, len(joined)):
        k = borders[i - 1]
        while k and joined[i] != joined[k]:
            k = borders[k - 1]
        borders[i] = k + (joined[i] == joined[k])
    size = borders[-1]
    while size >= _SHORTEST_ITEM:
        if _bounded(above, below, size):
            return size
        size = borders[size - 1]
    return 0


def _bounded(above: str, below: str, size: int) -> bool:
    """What is shared begins after a label or a sentence above, and ends as one below."""
    start = len(above) - size
    opens = start == 0 or _LEAD.search(above, max(0, start - 3), start) is not None
    return opens and (size == len(below) or below[size - 1] in ".।!?;")


def _source_offset(text: str, line: Line, size: int) -> int:
    from pollcorpus._text import Normalised

    return line.start + Normalised(text[line.start : line.stop]).span(0, size).stop


def _label_sentences(page: Page) -> None:
    """A whole sentence that stood before word by word is a paste error of the page."""
    seen: set[str] = set()
    i = -1
    while (i := i + 1) < len(page.lines):
        if page.kinds[i] not in READABLE:
            continue
        run = _repeated_run(page, page.lines[i], seen)
        if run and page.kinds[i] is None:
            i = _cut_run(page, i, *run)


def _repeated_run(page: Page, line: Line, seen: set[str]) -> tuple[int, int] | None:
    """The first run of sentences seen before; what follows it is looked at again by the caller."""
    start = stop = -1
    for first, last, key in _units(page.text, line):
        if len(key) >= _SHORTEST_SENTENCE and key in seen:
            start, stop = (first if start < 0 else start), last
        elif start >= 0:
            return start, stop
        else:
            seen.add(key)
    return (start, stop) if start >= 0 else None


def _units(text: str, line: Line) -> Iterator[tuple[int, int, str]]:
    for found in _UNIT.finditer(text, line.start, line.stop):
        yield found.start(), found.end(), normalise(found[0]).strip(" .।॥!?\"'")


def _cut_run(page: Page, number: int, start: int, stop: int) -> int:
    """Label a run of a line; return the number of the part to go on after."""
    if start > page.lines[number].start:
        page.cut(number, start, None)
        number += 1
    if stop < page.lines[number].stop:
        page.cut(number, stop, Kind.REPEATED)
    else:
        page.kinds[number] = Kind.REPEATED
    return number
