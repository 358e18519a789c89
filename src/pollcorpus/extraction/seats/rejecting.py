"""Claims to seats that a party turns down, and so are another's: "A ने B का दावा खारिज किया"."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.models import ActorRef
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_LEAD = 48
"""Characters before a number in which somebody does not agree to it."""


def rejecters(words: Words, cues: Compiled) -> set[ActorRef]:
    """Those who turn down a claim, where the clause tells nothing else of seats."""
    text, sentence = words.text, words.sentence
    found = cues.words["claim_rejected"].search(text, sentence.start, sentence.stop)
    if found is None:
        return _not_agreeing(words, cues)
    clause = words.clauses.around(found.start(), sentence)
    verbs = (v for v in words.verbs if clause.start <= v.span.start < clause.stop)
    else_done = (v for v in verbs if not found.start() <= v.span.start < found.end())
    if any(v.kind is not SeatVerb.DEMAND for v in else_done):
        return set()
    before = words.parties_in(clause.start, found.start())
    return {p.actor for p in before if cues.responder.match(text, p.span.stop)}


def _not_agreeing(words: Words, cues: Compiled) -> set[ActorRef]:
    """Those who do not agree to a number, which another had asked for, and had been offered none.

    "The A was ready to leave the B 41 seats, but could not agree to 45".
    """
    for token in words.counts:
        lead = words.text[max(words.sentence.start, token.start - _LEAD) : token.start]
        if cues.unyielding.search(lead) is None:
            continue
        after = words.text[token.stop : words.sentence.stop]
        before = [p for p in words.parties if p.span.stop <= token.start and not p.pronoun]
        refusing = [p for p in before if p.role in (PartyRole.HOLDER, PartyRole.ACTOR)][:1]
        others = any(p.actor != refusing[0].actor for p in before) if refusing else False
        bid = any(count.stop <= token.start for count in words.counts)
        if others and bid and cues.offers.search(after) is None:
            return {refusing[0].actor}
    return set()


def without_rejecters(words: Words, cues: Compiled) -> Words:
    """Take those who turn down a claim for no claimants of what is claimed."""
    if not (turning := rejecters(words, cues)):
        return words
    quiet = PartyRole.SOURCE
    parties = (evolve(p, role=quiet) if p.actor in turning else p for p in words.parties)
    return evolve(words, parties=tuple(parties))
