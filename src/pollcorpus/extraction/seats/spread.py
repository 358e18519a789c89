"""One party's seats spread over states: "17 seats in Uttar Pradesh, nine in Bihar"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pollcorpus._text import Span
from pollcorpus.extraction.document import PlaceMention
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.seat_names import SeatName
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import CountToken, Words
from pollcorpus.gazetteer import State
from pollcorpus.models import SeatCount

_NEAR = 16
_SEVERAL = 2
_PLAIN = re.compile(r"[\s(:=\u2014-]*")


def spread(
    words: Words, named: Sequence[tuple[PlaceMention, State]], cues: Compiled
) -> dict[CountToken, list[State]]:
    """Map each count to the states beside it, where a sentence counts by state.

    Empty unless at least two counts have a state of their own.
    """
    found: dict[CountToken, list[State]] = {}
    for token in words.counts:
        states = _after(words, token, named, cues) or _before(words, token, named, cues)
        if states:
            found[token] = states
    distinct = {state.id for states in found.values() for state in states}
    return found if len(found) > 1 and len(distinct) > 1 else {}


def wholes(words: Words, shares: Sequence[Share]) -> set[Span]:
    """The numbers of a sentence that only sum up its shares."""
    return {c.count.span for c in words.counts if sums_up(c.count, shares)}


def sums_up(count: Count, shares: Sequence[Share]) -> bool:
    """Tell whether a number sums up what follows by states: "10 seats: nine in A, one in B"."""
    parts = [s for s in shares if s.state is not None and s.number.start >= count.span.stop]
    sizes = [s.seats.exact or 0 for s in parts]
    spread_out = len({s.state.id for s in parts if s.state}) >= _SEVERAL and 0 not in sizes
    one = len({s.actor for s in parts}) == 1
    return spread_out and one and count.low == count.high == sum(sizes)


def _after(
    words: Words, token: CountToken, named: Sequence[tuple[PlaceMention, State]], cues: Compiled
) -> list[State]:
    """The state or states that follow a count: "15 each from Gujarat and Rajasthan"."""
    out: list[State] = []
    at = token.stop
    for mention, state in named:
        if mention.span.start < at:
            continue
        gap = words.text[at : mention.span.start]
        joined = cues.separator.fullmatch(gap) if out else cues.state_after.fullmatch(gap)
        if joined is None or (out and not token.count.each):
            break
        out.append(state)
        at = mention.span.stop
    return out


def _before(
    words: Words, token: CountToken, named: Sequence[tuple[PlaceMention, State]], cues: Compiled
) -> list[State]:
    """The state that stands right before a count: "in Bihar nine", "बिहार में 9"."""
    for mention, state in reversed(named):
        gap = words.text[mention.span.stop : token.start]
        if mention.span.stop <= token.start and len(gap) <= _NEAR:
            fits = _PLAIN.fullmatch(gap) or cues.state_before.fullmatch(gap)
            return [state] if fits else []
    return []


def part_of(
    share: Share, names: list[SeatName], listed: tuple[SeatName, ...], *, at_home: bool
) -> SeatCount:
    """A state's part of a count that a list spreads over several states."""
    seats = share.seats
    if not seats.known or len(names) == len(listed):
        return seats
    if seats.at_least == seats.at_most and seats.at_most is not None and at_home:
        away = len(listed) - len(names)
        return SeatCount(
            max(seats.at_most - away, len(names)), max(seats.at_most - away, len(names))
        )
    return seats if at_home else SeatCount(len(names), len(names))
