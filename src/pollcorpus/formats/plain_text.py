"""A text that shows no mark of any page: the last resort, with no date of its own."""

from __future__ import annotations

from pollcorpus.formats._layout import lay_out
from pollcorpus.plugins import Format, Raw, Recognition


def _recognise(raw: Raw) -> Recognition | None:
    if not raw.text.strip():
        return None
    return Recognition(weight=0, why="no mark of another format was found")


FORMAT = Format(
    name="plain text",
    summary="a text without any mark of a page",
    recognise=_recognise,
    layout=lay_out,
)
