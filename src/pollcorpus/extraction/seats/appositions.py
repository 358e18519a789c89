"""Names that only say which seats a number counts: "two seats, Gaya and Nawada, for the A"."""

from __future__ import annotations

import re

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.seats.seat_lookup import SeatNames
from pollcorpus.extraction.seats.tokens import CountToken, Words

_LEAD = 48
"""Characters after a number in which such names begin: " Assembly seats in Delhi, "."""
_OPENED = re.compile(r"[^,;:.()\u0964]*?(?P<mark>,|\s--?|\s?[\u2013\u2014])\s")
_MOST = 12
"""A longer list is told for itself."""


def with_appositions(words: Words, seats: SeatNames) -> Words:
    """Let names of as many seats as a number counts part nothing that is told of the number."""
    found = (_apposition(words, seats, token) for token in words.counts)
    named = [span for span in found if span is not None]
    if not named:
        return words
    others = (a for a in words.asides if not any(a.overlaps(span) for span in named))
    asides = tuple(sorted((*others, *named)))
    return evolve(words, asides=asides, clauses=evolve(words.clauses, asides=asides))


def _apposition(words: Words, seats: SeatNames, token: CountToken) -> Span | None:
    """The names of the seats of a number between two marks, if they are as many as it says."""
    text, stop, size = words.text, words.sentence.stop, token.count.low
    if not size or size != token.count.high or size > _MOST or token.count.parts:
        return None
    opened = _OPENED.match(text, token.count.core.stop, min(token.stop + _LEAD, stop))
    if opened is None or words.parties_in(token.stop, opened.end()):
        return None
    names = seats.listed(opened.end(), stop)
    if len(names) != size or not any(name.is_seat for name in names):
        return None
    end = names[-1].span.stop + len(opened["mark"])
    closed = text[names[-1].span.stop : end] == opened["mark"]
    return Span(opened.start("mark"), end + (opened["mark"] != ",")) if closed else None
