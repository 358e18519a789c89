"""A page with a line that dates it: "Updated: ... IST", "Published on ...", "By ... | ..."."""

from __future__ import annotations

from itertools import islice

from pollcorpus.formats._layout import lay_out
from pollcorpus.formats._lines import LONG, find_lines
from pollcorpus.formats._page import HEAD
from pollcorpus.formats._stamps import Role, lone_label, parse_date_line
from pollcorpus.plugins import Format, Raw, Recognition

_BEGINNING = 6000
_END = 1000


def _recognise(raw: Raw) -> Recognition | None:
    head = list(islice(find_lines(raw.text[:_BEGINNING]), HEAD))
    tail = find_lines(raw.text, max(_BEGINNING, len(raw.text) - _END))
    for line in (*head, *tail):
        found = parse_date_line(raw.text, line) if len(line) <= LONG else None
        labelled = found and any(s.role is not Role.BARE for s in found.stamps)
        if labelled or (found and (found.before or found.impossible)) or lone_label(line):
            return Recognition(weight=60, why=f"bears the date line {line.text!r}")
    return None


FORMAT = Format(
    name="dated page",
    summary="a page with a line that says when it was published or updated",
    recognise=_recognise,
    layout=lay_out,
)
