"""Key words in context as a prompt shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pollcorpus._display.words import counted, padded, rest, room, shorten, width, wrapped

_FINDS = 20
"""As many finds are shown."""
_NAME = 20
"""Columns for the name of a source."""


def concordance_repr(lines: Sequence[Any], notes: Sequence[str] = ()) -> str:
    """Show finds one below the other, the words that were searched in a column."""
    shown = lines[:_FINDS]
    names = padded([shorten(line.article.source.source_id, _NAME) for line in shown] or [""])
    side = (room() - _NAME) // 2
    lefts = [_ending(line.left, side) for line in shown]
    widest = max(map(width, lefts), default=0)
    told = [counted(len(lines), "find")]
    for name, left, line in zip(names, lefts, shown, strict=False):
        space = " " * (widest - width(left))
        told.append(
            f"  {name}  {space}{left} «{line.keyword}»{line.gaps[1]}{shorten(line.right, side)}"
        )
    remarks = (line for note in notes for line in wrapped(note, first="  ! ", then="    "))
    return "\n".join(line.rstrip() for line in [*told, *rest(len(lines), len(shown)), *remarks])


def _ending(text: str, columns: int) -> str:
    """Leave out words at the beginning until the rest fits; … marks what is cut.

    >>> _ending("leaders of both parties had talks on", 12)
    '…talks on'
    """
    cut = ""
    while text and width(cut + text) > columns:
        cut, text = "…", text.partition(" ")[2]
    return cut + text
