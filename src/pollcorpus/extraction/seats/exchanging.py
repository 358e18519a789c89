"""Seats that a sentence leaves out, replaces by others or gives in return for them."""

from __future__ import annotations

from enum import Enum

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import SeatVerb

_BARGAINING = (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE)
_LEAD = 48
"""Characters before seats in which a word says that they are left out or given for others."""


class Place(Enum):
    """What a sentence does with seats beside those that it tells of."""

    EXCEPTED = "excepted"
    """Others than these are told of: "all seats except A and B"."""
    REPLACED = "replaced"
    """Others are told of in their stead: "B instead of A"."""
    RETURNED = "returned"
    """They are what is given for others: "B in return for A"."""


def place_of(words: Words, cues: Compiled, start: int, stop: int) -> Place | None:
    """Tell what is done with the seats named or counted in a range; None where they are told."""
    text = words.text
    lead = text[max(words.sentence.start, start - _LEAD) : start]
    if cues.excepted_before.search(lead) or cues.excepted_after.match(text, stop):
        return Place.EXCEPTED
    if cues.in_return_before.search(lead) or cues.in_return_after.match(text, stop):
        return Place.RETURNED
    if cues.swapped_for.search(lead) and cues.has("swaps", lead):
        return Place.RETURNED
    if cues.instead_before.search(lead) or cues.instead_after.match(text, stop):
        return Place.REPLACED
    return None


def not_even_one(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether somebody does not get as much as one: "denied even one seat"."""
    text = words.text
    lead = text[max(words.sentence.start, token.start - _LEAD) : token.start]
    one = token.count.low == token.count.high == 1
    after = cues.not_even_after.match(text, token.count.core.stop)
    return one and (after is not None or cues.not_even.search(lead) is not None)


def is_corrected(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether a count is only what another is set against: "60 seats, not 50"."""
    if token.start != token.count.core.start:
        return False  # "not more than 50"
    lead = words.text[max(words.sentence.start, token.start - _LEAD) : token.start]
    return cues.has("corrected", lead) and any(c.stop < token.start for c in words.counts)


def is_exchanged(words: Words, cues: Compiled, token: CountToken, verb: VerbToken | None) -> bool:
    """Tell whether so many seats are only to be exchanged: "wants ten of its seats changed"."""
    named = token.count.low is token.count.high is None
    if named or verb is None or verb.kind not in _BARGAINING:
        return False  # "swapped Gaya for Kishanganj" tells who has which
    text, clause = words.text, words.clauses.around(token.start, words.sentence)
    changing = cues.words["changing"].finditer(
        text, max(clause.start, token.start - _LEAD), token.start
    )
    if any(found.end() == token.start - 1 for found in changing):
        return True
    last = min(token.stop + _LEAD, clause.stop)
    found = cues.words["changed"].search(text, token.stop, last)
    between = text[token.stop : found.start()] if found else ","
    return "," not in between and not cues.has("conjunction", between)
