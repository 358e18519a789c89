"""What a page tells twice: headlines, teasers, list items, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import Normalised
from pollcorpus.formats._lines import Line, part
from pollcorpus.formats._page import READABLE, Page, Piece
from pollcorpus.models import SegmentKind as Kind

_UNIT = re.compile(r"""(?:[^.।॥!?]|\.(?=[0-9]))+(?:[.।॥!?]+["')\]”’]*\s*|$)""")
_CUT_SHORT = re.compile(r"(?:\[?\.{3,}\]?|\[?…\]?)$")
_LEAD = re.compile(r"[:\-–—.।!?]\s+")
_LONGEST_ITEM = 1000
_SHORTEST_ITEM = 8
_SHORTEST_SENTENCE = 40
_SHORTEST_HEADLINE = 15


def label_teasers(page: Page) -> None:
    """Label paragraphs that break off and are then told in full."""
    for i, line in enumerate(page.lines):
        stem = _CUT_SHORT.sub("", line.text[-8:])
        short = line.text[:-8] + stem
        if page.kinds[i] is not None or len(short) == len(line.text):
            continue
        below = [page.lines[j].text for j in range(i + 1, min(i + 4, len(page.lines)))]
        told = short.rstrip()
        if len(told) >= _SHORTEST_SENTENCE and any(text.startswith(told) for text in below):
            page.kinds[i] = Kind.REPEATED


def label_repeats(page: Page) -> None:
    """Label the second telling of what stands in the report twice."""
    _label_headline(page)
    page.replace(_items(page))
    page.replace(_sentences(page))


def _label_headline(page: Page) -> None:
    if Kind.HEADLINE not in page.kinds:
        return
    told = page.kinds.index(Kind.HEADLINE)
    key = page.lines[told].key
    for i in range(told + 1, len(page.lines)):
        same = len(key) >= _SHORTEST_HEADLINE and page.lines[i].key == key
        if same and page.kinds[i] in READABLE:
            page.kinds[i] = Kind.REPEATED


def _items(page: Page) -> Iterator[Piece]:
    """In lists whose labels were bold, each item is told again before the next label."""
    above: Piece | None = None
    for line, kind in page.pieces():
        shared = 0
        if kind is None and above is not None and above[1] in (None, Kind.REPEATED):
            shared = _overlap(above[0].text, line.text)
        if shared:
            at = line.start + Normalised(page.text[line.start : line.stop]).span(0, shared).stop
            yield part(page.text, line.start, at, gap=line.gap), Kind.REPEATED
            if at < line.stop:
                yield part(page.text, at, line.stop), None
        else:
            yield line, kind
        above = line, kind


def _overlap(above: str, below: str) -> int:
    """Length of the longest opening of a line that the line above closes with."""
    above = above[-_LONGEST_ITEM:]
    below = below[: len(above)]
    if below[:_SHORTEST_ITEM] not in above:
        return 0
    borders = _borders(f"{below}\n{above}")
    size = borders[-1]
    while size >= _SHORTEST_ITEM:
        if _bounded(above, below, size):
            return size
        size = borders[size - 1]
    return 0


def _borders(text: str) -> list[int]:
    """For each beginning of a text, the longest shorter beginning that it also ends with."""
    borders = [0] * len(text)
    for i in range(1, len(text)):
        k = borders[i - 1]
        while k and text[i] != text[k]:
            k = borders[k - 1]
        borders[i] = k + (text[i] == text[k])
    return borders


def _bounded(above: str, below: str, size: int) -> bool:
    """What is shared begins after a label or a sentence above, and ends as one below."""
    start = len(above) - size
    opens = start == 0 or _LEAD.search(above, max(0, start - 3), start) is not None
    return opens and (size == len(below) or below[size - 1] in ".।!?;")


def _sentences(page: Page) -> Iterator[Piece]:
    """A whole sentence that stood before word by word is a paste error of the page."""
    seen: set[str] = set()
    for line, kind in page.pieces():
        if kind not in READABLE:
            yield line, kind
            continue
        runs = list(_runs(page.text, line, seen))
        if kind is not None or all(not repeated for _, repeated in runs):
            yield line, kind
            continue
        for start, stop, repeated in _joined(runs, line.stop):
            yield part(page.text, start, stop, gap=line.gap), Kind.REPEATED if repeated else None


def _runs(text: str, line: Line, seen: set[str]) -> Iterator[tuple[int, bool]]:
    """Where each sentence of a line begins, and whether it was told before."""
    for found in _UNIT.finditer(text, line.start, line.stop):
        key = found[0].strip(" .।॥!?\"'")
        repeated = len(key) >= _SHORTEST_SENTENCE and key in seen
        seen.add(key)
        yield found.start(), repeated


def _joined(runs: list[tuple[int, bool]], stop: int) -> Iterator[tuple[int, int, bool]]:
    """Join neighbours that are both repeated, or both not."""
    firsts = [run for i, run in enumerate(runs) if i == 0 or run[1] is not runs[i - 1][1]]
    stops = [start for start, _ in firsts[1:]] + [stop]
    for (start, repeated), end in zip(firsts, stops, strict=True):
        yield start, end, repeated
