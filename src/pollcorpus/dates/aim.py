"""Whether the clause around a date tells of what was or of what is to come."""

from __future__ import annotations

import re
from functools import cache

from pollcorpus._text import normalise
from pollcorpus.plugins import Language
from pollcorpus.plugins.date_cues import DateCues

_BREAK = re.compile(r"[.!?।\n]")
_REACH = 160


@cache
def _cues(cues: DateCues) -> re.Pattern[str]:
    return re.compile(f"(?P<ahead>{normalise(cues.ahead)})|(?P<back>{normalise(cues.back)})")


def aim_at(text: str, language: Language, start: int, stop: int, bounds: tuple[int, int]) -> tuple[int, str]:
    """Return -1, 0 or 1 for the expression at a range, and the words that tell."""
    low = max(bounds[0], start - _REACH)
    high = min(bounds[1], stop + _REACH)
    for found in _BREAK.finditer(text, low, start):
        low = found.end()
    after = _BREAK.search(text, stop, high)
    high = after.start() if after else high
    best: tuple[int, int, str] | None = None
    for found in _cues(language.dates).finditer(text, low, high):
        distance = found.start() - stop if found.start() >= stop else start - found.end()
        if best is None or distance < best[0]:
            best = distance, 1 if found["ahead"] else -1, found[0]
    return best[1:] if best else (0, "")
