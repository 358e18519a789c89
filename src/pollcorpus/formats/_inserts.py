"""Links to other reports, and other furniture, that was pasted into a paragraph of this one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import cues
from pollcorpus.formats._lines import SENTENCE_END, Line, part
from pollcorpus.formats._page import Page, Piece
from pollcorpus.models import SegmentKind as Kind

_GLUED = re.compile(
    r"""[a-z]{3}["')\]]*(?=["']?[A-Z][a-z])(?!App|In\b|Tube)|[a-z]{3}(?="[A-Z])|(?=ADVERTISEMENT)"""
)
_BRACKET = re.compile(r"[^()]{10,200}\)")
_SHORTEST = 20
_LONGEST = 200

Insert = tuple[int, int, Kind]
"""Where an insert begins and ends in a normalised line, and what it is."""


def cut_inserts(page: Page) -> None:
    """Cut links and furniture out of paragraphs, and label them."""
    pieces = (_cut(page.text, line, kind) for line, kind in page.pieces())
    page.replace(piece for several in pieces for piece in several)


def _cut(text: str, line: Line, kind: Kind | None) -> Iterator[Piece]:
    mixed = kind is None and line.prose
    spans = sorted((*_links(line.text), *_sentences(line.text)), key=_start) if mixed else []
    if not spans:
        yield line, kind
        return
    normal = Normalised(text[line.start : line.stop])
    at, gap = line.start, line.gap
    for start, stop, insert in spans:
        span = normal.span(start, stop)
        if line.start + span.start < at:
            continue
        yield part(text, at, line.start + span.start, gap=gap), None
        at, gap = line.start + span.stop, False
        yield part(text, line.start + span.start, at), insert
    yield part(text, at, line.stop, gap=gap), None


def _start(insert: Insert) -> int:
    return insert[0]


def _links(text: str) -> Iterator[Insert]:
    """Yield links: each ends at a missing blank, at its bracket, or with the line.

    Where none of these shows how long the headline is, it is left in the report.
    """
    at = 0
    for label in cues().inserts.finditer(text):
        if label.start() < at:
            continue
        if "(" in label[0]:
            ends = _BRACKET.match(text, label.end())
        else:
            ends = _GLUED.search(text, label.end() + _SHORTEST, label.end() + _LONGEST)
        if ends:
            at = ends.end()
            yield label.start(), at, Kind.ALSO_READ
        elif len(text) - label.end() <= _LONGEST and ". " not in text[label.end() :]:
            at = len(text)
            yield label.start(), at, Kind.ALSO_READ


def _sentences(text: str) -> Iterator[Insert]:
    """Yield sentences that are furniture: "Like us on Facebook", "... from a syndicated feed"."""
    folded = text.lower() if text.isascii() else text
    tests = [(kind, pattern) for kind, pattern in cues().holds if kind is not Kind.CAPTION]
    hits = {m.start(): kind for kind, pattern in tests for m in pattern.finditer(folded)}
    if not hits:
        return
    ends = [m.end() for m in SENTENCE_END.finditer(text)]
    for start, stop in zip([0, *ends], [*ends, len(text)], strict=True):
        kind = next((kind for at, kind in hits.items() if start <= at < stop), None)
        if kind is not None and stop - start <= _LONGEST:
            yield start, stop, kind
