"""Bare lists in which parties and numbers take turns: "RJD 26, LJP 8 and Congress 4"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.labels import heads_parties
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Unit, Words
from pollcorpus.models import ActorRef
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_BARE = re.compile(r"\)?[ :\u2014=-]{1,3}\(?")
"""What stands between a party and its number in such a list."""
_PARTED = re.compile(r"[,;:.()]")
_MARK = 16
"""Longest mark of a taker between a number and its party: " for its ally the "."""
_SEVERAL = 3
"""Of fewer it may be told in many other ways."""
_CELL = 40
"""A line of a party and its number is not longer."""


def take_turns(words: Words) -> bool:
    """Tell whether each number of a sentence stands right after a party of its own.

    A single pair has to be all that is said, or to speak of seats.
    """
    plain = [p for p in words.parties if not p.pronoun]
    named = [p for p in plain if not heads_parties(words.text, p, words.parties)]
    own = [c for c in words.counts if not c.total]
    if not own or len(own) != len(named):
        return False
    if not all(_BARE.fullmatch(_lead(words, token)) for token in own):
        return False
    short = len(words.sentence.text) <= _CELL or own[0].unit is Unit.SEATS
    return len(own) > 1 or (short and not words.verbs)


def _lead(words: Words, token: CountToken) -> str:
    """What stands between a number and the party before it."""
    ends = [p.span.stop for p in words.parties if not p.pronoun and p.span.stop <= token.start]
    return words.text[max(ends) : token.start] if ends else ""


def dealt_out(words: Words) -> bool:
    """Tell whether each of several has its number before it: "nine for the A, five for the B"."""
    takers = [p for p in words.parties if p.role is PartyRole.RECIPIENT]
    counts = [c for c in words.counts if not c.total]
    if not _SEVERAL <= len(takers) == len(counts) == len(words.parties):
        return False
    gaps = (words.text[c.stop : p.span.start] for c, p in zip(counts, takers, strict=True))
    return all(0 < len(gap) <= _MARK and not _PARTED.search(gap) for gap in gaps)


def answered_in_turn(
    words: Words, live: Mapping[CountToken, SeatVerb | None], asking: Sequence[ActorRef]
) -> list[tuple[CountToken, ActorRef]]:
    """Offers with those who ask, whom they are made to in turn: "14 and eight, respectively".

    Those who ask are told in the same sentence or, as is given here, in the one before.
    """
    given = [token for token, kind in live.items() if kind in GIVING]
    named = [p for p in words.parties if not p.pronoun]
    if not given or any(p.span.start >= given[0].stop for p in named):
        return []  # "nine and five to the A and the B"
    askers = [
        next((p.actor for p in reversed(named) if p.span.stop <= token.start), None)
        for token, kind in live.items()
        if kind is SeatVerb.DEMAND and token.start < given[0].start
    ]
    told = [actor for actor in dict.fromkeys(askers or asking) if actor is not None]
    several = len(told) == len(given) > 1
    return list(zip(given, told, strict=True)) if several else []


def parts_of_list(
    words: Words, cues: Compiled
) -> tuple[CountToken, list[tuple[Span, int, PartyToken]]] | None:
    """A number of several parties' candidates or seats, and how many are whose.

    "A joint list of 99 candidates, 94 of the A and five of the B": they have to add up.
    """
    whole = next((c for c in words.counts if c.unit is not Unit.BARE), None)
    if whole is None or whole.count.low != whole.count.high:
        return None
    parts: list[tuple[Span, int, PartyToken]] = []
    for number in words.numbers:
        after = (p for p in words.parties if p.span.start >= number.core.stop and not p.pronoun)
        party = next(after, None)
        if number.core.start < whole.stop or party is None or number.low is None:
            continue
        if cues.part_for.fullmatch(words.text, number.core.stop, party.span.start):
            parts.append((number.core, number.low, party))
    several = len({party.actor for _, _, party in parts}) == len(parts) > 1
    fits = several and sum(size for _, size, _ in parts) == whole.count.low
    return (whole, parts) if fits else None
