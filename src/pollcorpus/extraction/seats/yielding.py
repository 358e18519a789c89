"""What is left of a party's seats when it gives up some: "the A will give up three of its 24"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import UNNAMED, Share
from pollcorpus.extraction.seats.tokens import QUIET, PartyToken, Words
from pollcorpus.models import ActorKind, SeatPlanStatus

_LEAD = 40
"""Characters before a number in which it is said to be given up."""
_WHOLE = 40
"""Characters between such a number and the one that it is taken from."""


@frozen(kw_only=True)
class Left:
    """Who gives up seats, and how many it has left."""

    party: PartyToken
    given: Count
    whole: Count | None
    """The number that they are taken from, where the sentence tells it."""
    size: int


def left_after(words: Words, cues: Compiled, told: Iterable[Share]) -> Iterator[Left]:
    """Yield what is left to those who give up some seats of a number that is known.

    It stands behind theirs ("three of its 24") or before ("allotted 24, gave up three"),
    or is the last that was agreed on for them.
    """
    told, before = [*told], False
    for at, given in enumerate(words.numbers):
        if not given.low or given.low != given.high:
            continue
        behind = _behind(words, cues, given)
        gives = cues.gives_up.search(_lead(words, given)) is not None
        # "and the B one of its three"
        goes_on = before and behind is not None and words.is_beside(given.core.start)
        before = before or gives
        party = _owner(words, given) if gives or goes_on else None
        if party is None:
            continue
        whole = behind or _ahead(words, party, words.numbers[:at])
        if whole is None and cues.has("may_give", _lead(words, given)):
            continue  # "is ready to part with two": of what is agreed on nothing is given yet
        size = (whole.low if whole else _agreed(told, party)) or 0
        if size > given.low:
            yield Left(party=party, given=given, whole=whole, size=size - given.low)


def _lead(words: Words, given: Count) -> str:
    start = given.core.start
    return words.text[max(words.sentence.start, start - _LEAD) : start]


def _owner(words: Words, given: Count) -> PartyToken | None:
    """Who gives up a number: the last party before it that acts."""
    acting = (p for p in words.parties if p.role not in QUIET)
    before = [p for p in acting if p.span.stop <= given.core.start]
    party = before[-1] if before else None
    fits = party and party.actor != UNNAMED and party.actor.kind is ActorKind.PARTY
    return party if fits else None


def _behind(words: Words, cues: Compiled, given: Count) -> Count | None:
    """The number that one is part of: "one of its 31 seats"."""
    stop = given.core.stop
    near = (n for n in words.numbers if 0 < n.core.start - stop <= _WHOLE)
    whole = next(near, None)
    fits = whole and cues.of_its.fullmatch(words.text, stop, whole.core.start)
    return whole if fits else None


def _ahead(words: Words, party: PartyToken, numbers: tuple[Count, ...]) -> Count | None:
    """The number told just before of a party alone: "the A, allotted 24 seats, gave up three"."""
    whole = numbers[-1] if numbers else None
    fits = whole and party.span.stop <= whole.core.start and whole.low == whole.high
    return whole if fits else None


def _agreed(told: list[Share], party: PartyToken) -> int | None:
    """The last number agreed on for a party."""
    own = [s for s in told if s.actor == party.actor and s.status is SeatPlanStatus.AGREED]
    return next((s.seats.exact for s in reversed(own) if s.seats.exact), None)
