"""A portal's page: headline, counters, the report in short lines, buttons and a comment form."""

from __future__ import annotations

from itertools import islice

from pollcorpus.formats._cues import cues
from pollcorpus.formats._labels import label
from pollcorpus.formats._layout import lay_out
from pollcorpus.formats._lines import Line, find_lines
from pollcorpus.models import SegmentKind
from pollcorpus.plugins import Format, Raw, Recognition

_BEGINNING = 1500
_END = 1500
_FOOT = (SegmentKind.COMMENT_FORM, SegmentKind.SHARE, SegmentKind.TAGS, SegmentKind.FOLLOW_US)


def _recognise(raw: Raw) -> Recognition | None:
    head = list(islice(find_lines(raw.text[:_BEGINNING]), 5))
    if not head or head[0].ends or head[0].prose:
        return None
    signs = [line.text for line in head[1:] if label(line) is SegmentKind.COUNTER]
    tail = find_lines(raw.text, max(0, len(raw.text) - _END))
    signs += [line.text for line in tail if line.start > head[0].start and _is_foot(line)]
    return Recognition(weight=40, why=f"a headline and the page's {signs[0]!r}") if signs else None


def _is_foot(line: Line) -> bool:
    return line.key in cues().closings or label(line) in _FOOT


FORMAT = Format(
    name="portal page",
    summary="headline on the first line, then counters, buttons, tags or a comment form",
    recognise=_recognise,
    layout=lay_out,
)
