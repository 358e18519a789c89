"""Demands that are given up, or only answer another's."""

from __future__ import annotations

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import SeatVerb

_LEAD = 40
"""Characters before a demand in which it is said to be given up."""
_ITS = 16
"""Characters between a step down and the demand that it is made from: " its original "."""


def is_waived(words: Words, cues: Compiled, token: CountToken, verb: VerbToken) -> bool:
    """Tell whether a demand is given up, only answers one, or is only for more.

    What a party refuses to give is no offer of it, but a ceiling is: "no more than six".
    """
    if verb.kind is SeatVerb.OFFER:
        return token.count.low == token.count.high and _refuses(words, cues, verb)
    if _given_up(words, cues, token, verb) or _replies(words, cues, token, verb):
        return True
    lead = words.text[max(words.sentence.start, token.start - _ITS) : token.start].split()
    # "wants another five" tells not how many in all
    return bool(lead) and cues.has("on_top", lead[-1])


def _refuses(words: Words, cues: Compiled, verb: VerbToken) -> bool:
    """Tell whether a party will not give what is told: "is not ready to give the A six"."""
    text, span = words.text, verb.span
    if cues.words["refuses_giving"].match(text, span.start):
        return True
    if cues.source.verb_follows:
        ready = cues.words["ready_to_give"].match(text, span.start) is not None
        return ready and cues.negation.match(text, span.stop) is not None
    lead = text[max(words.sentence.start, span.start - _ITS) : span.start]
    return cues.has("ready_to_give", span.of(text)) and cues.negation.search(lead) is not None


def _replies(words: Words, cues: Compiled, token: CountToken, verb: VerbToken) -> bool:
    """Tell whether a count only answers a demand: "the A wants 12, the B is firm on nine"."""
    if cues.holds_firm.match(words.text, verb.span.start) is None:
        return False
    before = (c.count for c in words.counts if c.stop <= verb.span.start)
    return any((c.low or 0) > (token.count.low or token.count.high or 0) for c in before)


def _given_up(words: Words, cues: Compiled, token: CountToken, verb: VerbToken) -> bool:
    """Tell whether a demand is given up: "dropped its claim to Sangli"."""
    text = words.text
    if cues.source.verb_follows:
        return cues.waived.match(text, verb.span.stop) is not None
    if cues.waived.search(text[verb.span.start : verb.span.stop + 1]):
        return False  # what a party climbs down from it wanted, and wants if it does not
    lead = text[max(words.sentence.start, verb.span.start - _LEAD) : verb.span.start]
    found = cues.waived.search(lead)
    if found is None or cues.has("declines", lead[: found.start()]):
        return False  # "without giving up its demand"
    return token.count.low is None or not _climbs(words, verb)


def _climbs(words: Words, verb: VerbToken) -> bool:
    """Tell whether a verb tells that a party comes down from a demand, and so what it was."""
    return any(
        v.kind is SeatVerb.DEMAND and 0 < verb.span.start - v.span.stop <= _ITS for v in words.verbs
    )
