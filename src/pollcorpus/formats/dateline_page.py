"""A page with headline, standfirst and dateline, and no date line of its own."""

from __future__ import annotations

from itertools import islice

from pollcorpus.formats._dateline import parse_dateline, read_dateline
from pollcorpus.formats._layout import lay_out
from pollcorpus.formats._lines import find_lines
from pollcorpus.plugins import Format, Raw, Recognition

_BEGINNING = 3000
_LINES = 6


def _recognise(raw: Raw) -> Recognition | None:
    for line in islice(find_lines(raw.text[:_BEGINNING]), _LINES):
        found = read_dateline(raw.text, line) or parse_dateline(raw.text, line)
        if found:
            quote = raw.text[line.start : found.stop].strip()
            return Recognition(weight=30, why=f"has the dateline {quote!r}")
    return None


FORMAT = Format(
    name="dateline page",
    summary="headline, standfirst and a dateline such as 'New Delhi:' before the report",
    recognise=_recognise,
    layout=lay_out,
)
