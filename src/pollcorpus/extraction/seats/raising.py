"""Numbers that have gone up: shares, and offers that are raised."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.cues import Compiled

_MARKED = 40
"""Characters before a number in which a word shows that it has gone up."""
_RAISED = 90
"""Characters before a number in which an offer is said to go up from it."""


def risen(count: Count, text: str, cues: Compiled) -> Count:
    """Read "has gone up from 19 to 26" as what the number is now, and not as a range."""
    low, high = count.low, count.high
    up = low is not None and high is not None and low < high
    lead = text[max(0, count.core.start - _MARKED) : count.core.start]
    return evolve(count, low=high) if up and cues.risen_from.search(lead) else count


def steps(count: Count, text: str, cues: Compiled) -> Iterator[Count]:
    """Yield both numbers of an offer that "was raised from 20 to 25", and any other as it is."""
    low, high, core = count.low, count.high, count.core
    if low is not None and high is not None and low < high:
        lead = text[max(0, core.start - _RAISED) : core.start]
        onward = cues.raised_to.search(text, core.start, core.stop)
        if onward and cues.raised_from.search(lead):
            ends = (core.start, onward.start()), (onward.end(), core.stop)
            for size, span in zip((low, high), (Span(*e) for e in ends), strict=True):
                yield evolve(count, span=span, core=span, low=size, high=size)
            return
    yield count
