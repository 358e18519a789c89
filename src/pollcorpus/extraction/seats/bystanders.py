"""Parties that a sentence names only because others meet them, write to them or are their guests.

"A attended the NDA meeting and asked for 40 seats", "A met B and sought six": who asks is the
subject of the verb. Where the verb is one of giving, whoever is met is the one who is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.tokens import PartyToken, VerbToken, Words, is_alliance, is_listed
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_LEAD = 90
"""Characters before a party in which it is said that somebody meets it."""
_MARK = re.compile("[,;.]")


def without_met(words: Words, cues: Compiled) -> Words:
    """Take whoever is only met for no claimant, and for the taker of what the other one gives."""
    if not words.counts or not words.parties:
        return words
    words = _without_cited(words, cues)
    met = _met(words, cues)
    kinds = {verb.kind for verb in words.verbs} if met else set()
    if not met or kinds == {SeatVerb.AIM}:
        return words  # what is aimed at on a gathering is its host's goal
    if SeatVerb.DEMAND not in kinds:  # "after talks with A" may tell of what A gets
        met = {party: sure for party, sure in met.items() if sure}
    hosts = {p.actor for p in met}
    others = (p for p in words.parties if p not in met and p.actor not in hosts)
    if all(p.role is PartyRole.SOURCE for p in others):
        if kinds & {*GIVING, SeatVerb.GET, SeatVerb.CONTEST} or SeatVerb.DEMAND not in kinds:
            return words
        met = {p: True for p in met if is_alliance(p) or p.pronoun}  # a party asks among its own
    parties = [evolve(p, role=_role(words, cues, p)) if p in met else p for p in words.parties]
    return evolve(words, parties=tuple(_pronouns_of(parties, set(met))))


def _without_cited(words: Words, cues: Compiled) -> Words:
    """Take the party of who is only cited for no claimant: "according to X of the A"."""
    cited = {p for p in words.parties if is_cited(words, p, cues)}
    if not cited or len({p.actor for p in words.parties}) == 1:
        return words
    quiet = PartyRole.SOURCE
    parties = (evolve(p, role=quiet) if p in cited else p for p in words.parties)
    return evolve(words, parties=tuple(parties))


def is_cited(words: Words, party: PartyToken, cues: Compiled) -> bool:
    """Tell whether a party is only that of who is cited."""
    first = max(words.sentence.start, party.span.start - _LEAD)
    return cues.cited.search(words.text[first : party.span.start]) is not None


def _pronouns_of(parties: list[PartyToken], met: set[PartyToken]) -> Iterator[PartyToken]:
    """Let a pronoun that is given something be the one who is met: "met A and offered it six"."""
    taker: PartyToken | None = None
    spans = {p.span for p in met}
    for party in parties:
        gets = party.role is PartyRole.RECIPIENT
        if gets and party.span in spans:
            taker = party
        pronoun = gets and party.pronoun and party.marked != "leader"
        yield evolve(party, actor=taker.actor) if taker and pronoun else party


def _met(words: Words, cues: Compiled) -> dict[PartyToken, bool]:
    """Those who are only met, written to or at home where something happens.

    With each it is told whether a verb says so: somebody else is then its subject for certain.
    """
    text, sentence = words.text, words.sentence
    met: dict[PartyToken, bool] = {}
    last: PartyToken | None = None
    for party in words.parties:
        lead = text[max(sentence.start, party.span.start - _LEAD) : party.span.start]
        found = cues.met_before.search(lead)
        if found is None and cues.event_after.match(text, party.span.stop):
            found = cues.event_before.search(lead)
        if found is not None:
            met[party] = found["saw"] is not None
        elif last is not None and _goes_on(words, cues, last, party):
            met[party] = met[last]
        else:
            continue
        last = party
    return met


def _goes_on(words: Words, cues: Compiled, one: PartyToken, other: PartyToken) -> bool:
    """Tell whether a party is the next of those who are met: "met A and B, and asked for"."""
    text = words.text
    if not is_listed(text, one.span.stop, other.span.start, cues):
        return False
    verb = next((v.span.start for v in words.verbs if v.span.start >= other.span.stop), None)
    tail = text[other.span.stop : words.sentence.stop if verb is None else verb]
    return _MARK.search(tail) is not None or cues.has("conjunction", tail)


def _role(words: Words, cues: Compiled, party: PartyToken) -> PartyRole:
    """What somebody who is met is in a sentence: the taker where the other one gives."""
    stop = party.span.stop
    verb = next((v for v in words.verbs if v.span.start >= stop), None)
    if verb is None or verb.kind not in GIVING or cues.source.verb_follows:
        return PartyRole.SOURCE
    if words.parties_in(stop, verb.span.start):  # "after talks with A, B offered ..."
        return PartyRole.SOURCE
    taken = any(
        p.role is PartyRole.RECIPIENT and not p.pronoun
        for p in words.parties
        if p.span.start >= stop
    )
    return PartyRole.SOURCE if taken or _passive(words, cues, verb) else PartyRole.RECIPIENT


def _passive(words: Words, cues: Compiled, verb: VerbToken) -> bool:
    text = words.text
    lead = text[words.sentence.start : verb.span.start]
    return cues.be_given.match(verb.span.of(text)) is not None or (
        cues.passive.search(lead) is not None
    )
