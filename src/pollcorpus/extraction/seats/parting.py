"""Numbers that are only part of another: "30 seats: 12 in Howrah and eight in Hooghly"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import QUIET, CountToken, Words
from pollcorpus.plugins.seat_cues import PartyRole

_MARK = re.compile(r"[,:;(\u2014-]")
_TAKEN = 60
"""Characters after a count in which it is said who gets it."""
_SEVERAL = 2
_LEAD = 20
"""Characters before a count in which a word says that it is part of another."""


def without_parts(words: Words, shares: list[Share], told: Iterable[Share]) -> list[Share]:
    """Leave out what a party has in parts of a state, where the whole of it was told before.

    "The A will contest 37 seats. It has got 26 in Malwa, seven in Majha and four in Doaba."
    """
    sizes = [c.count.low for c in words.counts if not c.total and c.count.low == c.count.high]
    parts = [size for size in sizes if size is not None]
    if len(parts) < _SEVERAL or len({(s.actor, s.state, s.kind) for s in shares}) != 1:
        return shares
    whole = sum(parts)
    own = (s for s in told if (s.actor, s.state) == (shares[0].actor, shares[0].state))
    if not any(s.seats.exact == whole for s in own):
        return shares
    return [s for s in shares if s.seats.exact not in parts]


def is_part(
    words: Words, token: CountToken, cues: Compiled, is_state: Callable[[int], bool]
) -> bool:
    """Tell whether a count is part of one before it: "37, 26 of them reserved"."""
    lead = words.text[max(0, token.start - _LEAD) : token.start]
    if not _has_owner(words, token) and cues.part_after.match(words.text, token.count.core.stop):
        return True
    if cues.part_of.search(lead) and not _handed_on(words, token):
        return True
    return is_placed(words, token, cues, is_state)


def _has_owner(words: Words, token: CountToken) -> bool:
    """Tell whether a party named since the number before has a count: "with the B fighting 19"."""
    before = max((c.stop for c in words.counts if c.stop <= token.start), default=token.start)
    between = words.parties_in(before, token.start)
    named = any(not p.pronoun and p.role not in QUIET for p in between)
    return named or words.is_beside(token.start)


def _handed_on(words: Words, token: CountToken) -> bool:
    """Tell whether part of a share is another's: "including two that it leaves to the A"."""
    ahead = (p for p in words.parties if 0 <= p.span.start - token.stop <= _TAKEN)
    return any(p.role is PartyRole.RECIPIENT and not p.pronoun for p in ahead)


def is_placed(
    words: Words, token: CountToken, cues: Compiled, is_state: Callable[[int], bool]
) -> bool:
    """Tell whether a count is of a place within the territory of one before it."""
    place = _place(words, token, cues)
    if place is None or is_state(place) or _handed_on(words, token):
        return False
    return opens_whole(words, cues) or _whole(words, token, cues)


def _place(words: Words, token: CountToken, cues: Compiled) -> int | None:
    """Where the name of a part of the territory begins of which a count is, if it is of one."""
    for stop in (token.stop, token.count.core.stop):
        found = cues.in_part.match(words.text, stop)
        if found and not any(p.span.start == found.end() for p in words.parties):
            return found.end()
    return None


def opens_whole(words: Words, cues: Compiled) -> bool:
    """Tell whether a sentence opens with the seats of which it tells parts: "Of the 37, 26 ..."."""
    return cues.words["out_of_whole"].match(words.sentence.text) is not None


def _whole(words: Words, token: CountToken, cues: Compiled) -> bool:
    """Tell whether a greater count before one is of the same party, and of the whole territory."""
    size = token.count.low or token.count.high or 0
    greater = (
        c
        for c in reversed(words.counts)
        if c.stop <= token.start and (c.count.low or c.count.high or 0) > size
    )
    whole = next((c for c in greater if _place(words, c, cues) is None), None)
    if whole is None:
        return False
    between = words.text[whole.stop : token.start]
    if not (_MARK.search(between) or cues.opens_parts.search(between)):
        return False
    return not any(
        whole.stop <= p.span.start < token.start and p.role not in QUIET and not p.pronoun
        for p in words.parties
    )
