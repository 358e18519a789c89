"""Counts in brackets right after their parties: "ten for the A (six) and the B (four)"."""

from __future__ import annotations

from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import SeatVerb

_BRACKET = 2
_SEVERAL = 2
_LONG = 60
"""Longest remark in brackets on either side of a count: "(it was 21 last time)"."""


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
    size = token.count.low or 0
    if size != sum(after) and _is_had(words, token):
        return False  # "the A gets 18, followed by the B (nine) and the C (five)"
    return len(after) >= _SEVERAL and size >= sum(after)


def _is_had(words: Words, token: CountToken) -> bool:
    """Tell whether a count is what a party named before it gets or contests itself."""
    verb = next((v for v in reversed(words.verbs) if v.span.stop <= token.start), None)
    if verb is None or verb.kind not in (SeatVerb.GET, SeatVerb.CONTEST):
        return False
    return any(p.span.stop <= verb.span.start and not p.pronoun for p in words.parties)


def _holds(words: Words, party: PartyToken, token: CountToken) -> bool:
    """Tell whether only a bracket parts a count from the party before it."""
    return words.text[party.span.stop : token.start].strip() == "("


def remark(words: Words, token: CountToken) -> str:
    """The words in brackets that a count stands among, but for brackets that only hold it."""
    text, sentence = words.text, words.sentence
    first = text.rfind("(", max(sentence.start, token.start - _LONG), token.start)
    last = text.find(")", token.stop, min(sentence.stop, token.stop + _LONG))
    if first < 0 or last < 0 or ")" in text[first : token.start]:
        return ""
    return text[first + 1 : last]


def is_shut_in(words: Words, verb: VerbToken, token: CountToken) -> bool:
    """Tell whether a verb stands in brackets and a count does not: "nine (it had eight), the"."""
    return any(
        verb.span in aside and aside.of(words.text).lstrip().startswith("(")
        for aside in words.asides
        if not aside.start <= token.start < aside.stop
    )
