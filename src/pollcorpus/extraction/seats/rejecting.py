"""Claims to seats that a party turns down, and so are another's: "A ने B का दावा खारिज किया"."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.models import ActorRef
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb


def rejecters(words: Words, cues: Compiled) -> set[ActorRef]:
    """Those who turn down a claim, where the clause tells nothing else of seats."""
    text, sentence = words.text, words.sentence
    found = cues.words["claim_rejected"].search(text, sentence.start, sentence.stop)
    if found is None:
        return set()
    clause = words.clauses.around(found.start(), sentence)
    verbs = (v for v in words.verbs if clause.start <= v.span.start < clause.stop)
    else_done = (v for v in verbs if not found.start() <= v.span.start < found.end())
    if any(v.kind is not SeatVerb.DEMAND for v in else_done):
        return set()
    before = words.parties_in(clause.start, found.start())
    return {p.actor for p in before if cues.responder.match(text, p.span.stop)}


def without_rejecters(words: Words, cues: Compiled) -> Words:
    """Take those who turn down a claim for no claimants of what is claimed."""
    if not (turning := rejecters(words, cues)):
        return words
    quiet = PartyRole.SOURCE
    parties = (evolve(p, role=quiet) if p.actor in turning else p for p in words.parties)
    return evolve(words, parties=tuple(parties))
