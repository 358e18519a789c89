"""Links to other reports that were pasted into a paragraph of this one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import cues
from pollcorpus.formats._lines import Line, part
from pollcorpus.formats._page import Page, Piece
from pollcorpus.models import SegmentKind as Kind

_GLUED = re.compile(r"""[a-z0-9"')\]](?=[A-Z"'])|(?=ADVERTISEMENT)""")
_SHORTEST = 20
_LONGEST = 200


def cut_inserts(page: Page) -> None:
    """Cut such links out and label them."""
    pieces = (_cut(page.text, line, kind) for line, kind in page.pieces())
    page.replace(piece for several in pieces for piece in several)


def _cut(text: str, line: Line, kind: Kind | None) -> Iterator[Piece]:
    spans = list(_inserts(line.text)) if kind is None and line.prose else []
    if not spans:
        yield line, kind
        return
    normal = Normalised(text[line.start : line.stop])
    at, gap = line.start, line.gap
    for start, stop in spans:
        span = normal.span(start, stop)
        yield part(text, at, line.start + span.start, gap=gap), None
        at, gap = line.start + span.stop, False
        yield part(text, line.start + span.start, at), Kind.ALSO_READ
    yield part(text, at, line.stop, gap=gap), None


def _inserts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a link begins and ends: at a missing blank, or at the end of the line.

    Where neither shows how long the headline is, it is left in the report.
    """
    at = 0
    for label in cues().inserts.finditer(text):
        if label.start() < at:
            continue
        glued = _GLUED.search(text, label.end() + _SHORTEST, label.end() + _LONGEST)
        if glued:
            at = glued.end()
            yield label.start(), at
        elif len(text) - label.end() <= _LONGEST and ". " not in text[label.end() :]:
            at = len(text)
            yield label.start(), at
