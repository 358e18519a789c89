"""How those concerned stand to seats: what is only meant, proposed or not accepted."""

from __future__ import annotations

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, VerbToken, Words
from pollcorpus.plugins.seat_cues import SeatVerb

_WISHED = (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.AIM)
_MEANT = 40
"""Characters beside a verb in which it is said that somebody only means to do it."""


def is_on_offer(words: Words, cues: Compiled, token: CountToken, verb: VerbToken | None) -> bool:
    """Tell whether seats are no more than on offer, whatever is said to be done with them.

    Who means to give them has not given them, a proposal "that the A should take six" is
    no demand of the A, and what its taker does not accept is not settled.
    """
    text, clause = words.text, words.clauses.around(token.start, words.sentence)
    before = text[clause.start : token.start]
    if cues.has("proposal_that", before) or cues.has("unagreed", before):
        return True
    if is_unaccepted(words, cues, token):
        return True
    after = text[token.stop : clause.stop]
    if cues.has("unwelcome", after) or cues.has("told_to", after):
        return True
    if cues.words["spurned"].match(text[token.stop : words.sentence.stop]):
        return True
    if verb is None or verb.kind is not SeatVerb.GIVE:
        return False
    if _goes_on(words, cues, verb):
        return True
    return _is_meant(words, cues, verb)


def is_unaccepted(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether a count is what its taker will not have: "the A will not accept six"."""
    first = words.clauses.around(token.start, words.sentence).start
    exact = token.count.low is not None and token.count.low == token.count.high
    return exact and cues.has("unaccepted", words.text[first : token.start])


def is_hedged(
    words: Words, cues: Compiled, token: CountToken | None, verb: VerbToken | None
) -> bool:
    """Tell whether a sentence calls unsure what it tells, and not only what may come of that.

    "Will contest 150 and may leave 60 to the A" is sure of the 150.
    """
    sentence = words.sentence
    comment = cues.words["comment"].search(sentence.text)
    at = sentence.start + comment.start() if comment else sentence.stop
    beyond = any(count.start >= at for count in words.counts)
    stop = sentence.stop if beyond else at
    hedges = cues.words["hedge"].finditer(words.text, sentence.start, stop)
    return any(not _of_another(words, cues, token, verb, Span(*h.span())) for h in hedges)


def _of_another(
    words: Words, cues: Compiled, token: CountToken | None, verb: VerbToken | None, hedge: Span
) -> bool:
    """Tell whether a hedge goes with another verb than that of a count: "and may leave 60"."""
    if token is None or verb is None or cues.words["modal"].fullmatch(hedge.of(words.text)) is None:
        return False
    starts = [v.span.start for v in words.verbs]
    if cues.source.verb_follows:  # "100 पर लड़ेगी और 60 दी जा सकती हैं"
        if verb.span.start < token.stop:
            return False
        later = any(verb.span.stop <= c.start < hedge.start for c in words.counts)
        return hedge.stop <= token.start or later
    first = next((start for start in starts if start >= hedge.stop), None)
    own = any(count.start >= hedge.stop for count in words.counts)  # not "likely to be announced"
    if first is None or verb.span.start == first or not own:
        return False
    return token.stop <= hedge.start and verb.span.stop <= token.start


def _goes_on(words: Words, cues: Compiled, verb: VerbToken) -> bool:
    """Tell whether giving is part of what is wanted: "wants 32 seats, leaving ten for the A"."""
    if cues.words["given_with"].match(words.text, verb.span.start) is None:
        return False
    if cues.has("wish", words.text[words.sentence.start : verb.span.start]):
        return True
    if any(_is_meant(words, cues, v) for v in words.verbs if v.span.stop <= verb.span.start):
        return True  # "plans to contest 15 seats and leave four to the A"
    before = [v.kind for v in words.verbs if v.span.stop <= verb.span.start]
    settled = (k for k in before if k not in (SeatVerb.OTHER, *_WISHED, SeatVerb.GIVE))
    return any(k in _WISHED for k in before) and not any(settled)


def _is_meant(words: Words, cues: Compiled, verb: VerbToken) -> bool:
    """Tell whether somebody only means to do what a verb says."""
    lead = words.text[max(words.sentence.start, verb.span.start - _MEANT) : verb.span.start]
    return not cues.source.verb_follows and cues.has("means_to", lead)


def said_with(words: Words, cues: Compiled, token: CountToken, verb: VerbToken | None) -> str:
    """The clause of a count up to what it goes on with: "will fight 48, wants to win 25".

    What is said of a number before it ends where a verb of its own begins.
    """
    clause = words.clauses.around(token.start, words.sentence)
    comma = -1 if cues.source.verb_follows else words.text.find(",", token.stop)
    stop = comma if 0 <= comma < clause.stop else clause.stop
    first = _own_start(words, cues, token, verb, clause.start)
    return words.without_asides(first, stop, token.count.core)


def _own_start(
    words: Words, cues: Compiled, token: CountToken, verb: VerbToken | None, first: int
) -> int:
    """Where the words of a count begin after another one that has a verb of its own."""
    before = [c.stop for c in words.counts_in(first, token.start)]
    if not before or verb is None:
        return first
    if not cues.source.verb_follows:
        return before[-1] if before[-1] <= verb.span.start < token.start else first
    done = any(before[-1] <= v.span.start < token.start for v in words.verbs)
    joints = cues.separator.finditer(words.text, before[-1], token.start)
    return max((m.end() for m in joints), default=first) if done else first
