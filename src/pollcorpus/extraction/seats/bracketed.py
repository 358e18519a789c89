"""Counts in brackets right after their parties: "ten for the A (six) and the B (four)"."""

from __future__ import annotations

from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Words

_BRACKET = 2
_SEVERAL = 2


def is_sum(words: Words, token: CountToken) -> bool:
    """Tell whether a count is all that several after it have, each in brackets."""
    starts = {count.start: count for count in words.counts}
    beside = (
        (p, starts.get(p.span.stop + gap)) for p in words.parties for gap in range(1, _BRACKET + 1)
    )
    own = [(p, c) for p, c in beside if c is not None and _holds(words, p, c)]
    if len(own) < _SEVERAL or any(c is token for _, c in own):
        return False
    after = [c.count.low or 0 for p, c in own if p.span.start >= token.stop]
    return len(after) >= _SEVERAL and (token.count.low or 0) >= sum(after)


def _holds(words: Words, party: PartyToken, token: CountToken) -> bool:
    """Tell whether only a bracket parts a count from the party before it."""
    return words.text[party.span.stop : token.start].strip() == "("
