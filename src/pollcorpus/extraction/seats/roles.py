"""What the parties of a sentence are in it: roles that they have by one another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import JOINED, PartyToken, is_alliance, is_listed
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_NEAR = 40
"""Characters beside a party in which a pact with it is told."""
_SEVERAL = 2


def settled_roles(
    text: str, sentence: Sentence, parties: list[PartyToken], cues: Compiled
) -> list[PartyToken]:
    """Give parties the roles that pacts, preambles and lists show that they have."""
    named = _partners(text, parties, cues)
    own = _without_preamble(text, sentence, named, cues)
    shared = _shared_roles(text, sentence.start, own, cues)
    return _doing_together(text, shared, cues)


def _doing_together(text: str, parties: list[PartyToken], cues: Compiled) -> list[PartyToken]:
    """Let all of a list do what is said of its last: "with the A and the B getting 101 each"."""
    out = list(parties)
    first = 0
    for at, party in enumerate(out):
        if at and not is_listed(text, out[at - 1].span.stop, party.span.start, cues):
            first = at
        run = out[first : at + 1]
        together = len(run) > 1 and all(p.role is PartyRole.SOURCE for p in run)
        if not together or cues.absolute.match(text, party.span.stop) is None:
            continue
        opened = text[max(0, out[first].span.start - _NEAR) : out[first].span.start]
        if cues.bargain_with.search(opened) and not cues.away_from.search(opened):
            out[first : at + 1] = [evolve(p, role=PartyRole.HOLDER) for p in run]
    return out


def _partners(text: str, parties: list[PartyToken], cues: Compiled) -> list[PartyToken]:
    """Let those get seats with whom one makes pacts: "with the A for six, with the B for two"."""
    marked = [
        cues.bargain_for.match(text, p.span.stop) is not None
        and cues.bargain_with.search(text[max(0, p.span.start - _NEAR) : p.span.start]) is not None
        for p in parties
    ]
    if sum(marked) == 1:
        marked = _go_on(text, parties, marked.index(True), cues)
    if sum(marked) < _SEVERAL:
        return parties  # of two that make a pact either may be the one that gets seats
    taker = PartyRole.RECIPIENT
    return [evolve(p, role=taker) if m else p for p, m in zip(parties, marked, strict=True)]


def _go_on(text: str, parties: list[PartyToken], first: int, cues: Compiled) -> list[bool]:
    """Mark those of whom the same is said more shortly: "with the A for six, the B for two"."""
    marked = [at == first for at in range(len(parties))]
    for at in range(first + 1, len(parties)):
        one, two = parties[at - 1], parties[at]
        near = two.span.start - one.span.stop <= _NEAR
        if not near or cues.bargain_for.match(text, two.span.stop) is None:
            break
        marked[at] = True
    return marked


def _without_preamble(
    text: str, sentence: Sentence, parties: list[PartyToken], cues: Compiled
) -> list[PartyToken]:
    """Leave aside whom a sentence only begins with: "After the VCK and the MDMK, the CPI ..."."""
    start = sentence.start
    if not parties or not cues.preamble.search(text[start : parties[0].span.start]):
        return parties
    joined = [0, *(p.span.stop for p in parties)]
    stop = 1
    while stop < len(parties):
        gap = text[joined[stop] : parties[stop].span.start]
        if not is_listed(text, joined[stop], parties[stop].span.start, cues):
            break
        closes = cues.has("conjunction", gap)
        stop += closes
        if closes or not any(
            cues.has("conjunction", text[p.span.stop : q.span.start])
            for p, q in pairwise(parties[stop:])
        ):
            break
        stop += 1
    if not text[joined[stop] : joined[stop] + 12].lstrip(" )").startswith(","):
        return parties
    return [*(evolve(p, role=PartyRole.SOURCE) for p in parties[:stop]), *parties[stop:]]


def ends_opening(
    text: str, start: int, parties: Sequence[PartyToken], at: int, cues: Compiled
) -> bool:
    """Tell whether a party that is given something at a sentence's head ends what opens it.

    "Leaving two for the A, the B and the C will contest 38 each" lists two, but
    "After leaving two each for the A, the B and the C, the D ..." three.
    """
    one, two = parties[at : at + 2]
    lead, gap = text[start : one.span.start], text[one.span.stop : two.span.start]
    opened = cues.opening.match(lead) is not None and cues.comma.fullmatch(gap) is not None
    given = one.role is PartyRole.RECIPIENT and "," not in lead
    gives = (p for kind, p in cues.verbs if kind is SeatVerb.GIVE)
    if not (opened and given and any(p.search(lead) for p in gives)):
        return False
    for last, following in pairwise(parties[at + 1 :]):
        first, stop = last.span.stop, following.span.start
        if not is_listed(text, first, stop, cues):
            return True
        if cues.has("conjunction", text[first:stop]):
            return not text.startswith(",", following.span.stop)
    return True


def _shared_roles(
    text: str, start: int, parties: list[PartyToken], cues: Compiled
) -> list[PartyToken]:
    """Give the members of a list the role that is marked once, at its first or last."""
    out = list(parties)
    order = range(len(out) - 1)
    for at in reversed(order) if cues.source.verb_follows else order:
        one, two = out[at], out[at + 1]
        hyphened = text[one.span.stop : two.span.start] == "-"
        listed = is_listed(text, one.span.stop, two.span.start, cues)
        if not hyphened and not (listed and _joined_up(text, out, at, cues)):
            continue
        if ends_opening(text, start, out, at, cues):
            continue
        if one.role is PartyRole.RECIPIENT and cues.acts_next.match(text, two.span.stop):
            continue  # "Gaya goes to the A, and the B takes Nawada"
        if (
            is_alliance(one)
            and not is_alliance(two)
            and cues.comma.fullmatch(text, one.span.stop, two.span.start)
        ):
            continue  # "In the NDA, the A and the B will ..."
        passed_on = one.role in (PartyRole.RECIPIENT, PartyRole.SOURCE)
        if one.role is PartyRole.RECIPIENT and cues.gives_next.match(text, two.span.stop):
            out[at + 1] = evolve(two, role=PartyRole.SOURCE)  # "to the A, and the B 11 to the C"
            continue
        if cues.source.verb_follows and one.role is PartyRole.HOLDER:
            out[at] = evolve(one, role=two.role)
        elif not cues.source.verb_follows and two.role is PartyRole.HOLDER and passed_on:
            out[at + 1] = evolve(two, role=one.role)
    return out


def _joined_up(text: str, parties: list[PartyToken], at: int, cues: Compiled) -> bool:
    """Tell whether a conjunction closes the list that two neighbours are part of."""
    while at + 1 < len(parties):
        first, last = parties[at].span.stop, parties[at + 1].span.start
        if last - first <= JOINED and cues.has("conjunction", text[first:last]):
            return True
        if not is_listed(text, first, last, cues):
            return False
        at += 1
    return False
