"""Counts in brackets right after their parties: "ten for the A (six) and the B (four)"."""

from __future__ import annotations

from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Words

_BRACKET = 2
_SEVERAL = 2


def is_sum(words: Words, token: CountToken) -> bool:
    """Tell whether a count is all that several after it have, each in brackets."""
    own = [(p, c) for p in words.parties for c in words.counts if _holds(words, p, c)]
    if len(own) < _SEVERAL or any(c is token for _, c in own):
        return False
    after = [c.count.low or 0 for p, c in own if p.span.start >= token.stop]
    return len(after) >= _SEVERAL and (token.count.low or 0) >= sum(after)


def _holds(words: Words, party: PartyToken, token: CountToken) -> bool:
    """Tell whether only a bracket parts a count from the party before it."""
    gap = token.start - party.span.stop
    return 0 < gap <= _BRACKET and words.text[party.span.stop : token.start].strip() == "("
