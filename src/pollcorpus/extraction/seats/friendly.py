"""Numbers of seats that allies fight each other for: a part of what each has, and no plan.

"There will be friendly contests in five seats" tells how many of their seats two allies share,
not how many either of them contests.
"""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import CountToken, Words

_NEAR = 60
"""Characters between such fights and the number of seats that they are in."""
_OPENS = 20
"""Characters between a clause's head and such a number: "while in as many as "."""


def without_friendly(words: Words, cues: Compiled) -> Words:
    """Leave out the numbers of seats that a sentence tells allies fight each other for."""
    text, sentence = words.text, words.sentence
    fights = cues.words["friendly"].finditer(text, sentence.start, sentence.stop)
    shared = {_number_of(words, cues, fight.start(), fight.end()) for fight in fights}
    if not any(shared):
        return words
    return evolve(words, counts=tuple(c for c in words.counts if c not in shared))


def _number_of(words: Words, cues: Compiled, start: int, stop: int) -> CountToken | None:
    """The number of seats of a friendly fight: right after it, or before it where they are in."""
    after = next((c for c in words.counts if c.start >= stop), None)
    if not cues.source.verb_follows and after and _is_within(words, cues, stop, after.start):
        return after
    before = [c for c in words.counts if c.stop <= start][-1:]
    if not before or start - before[0].stop > _NEAR or words.clauses.between(before[0].stop, start):
        return None
    if cues.source.verb_follows:
        return before[0] if cues.words["fought_in"].match(words.text, before[0].stop + 1) else None
    first = words.clauses.around(before[0].start, words.sentence).start
    return before[0] if _is_within(words, cues, first, before[0].start, _OPENS) else None


def _is_within(words: Words, cues: Compiled, first: int, last: int, near: int = _NEAR) -> bool:
    """Tell whether a fight is in so many seats: "friendly contests between the two in five"."""
    if last - first > near or words.clauses.between(first, last):
        return False
    inside = cues.words["fought_in"].finditer(words.text, first, last)
    return any(found.end() == last - 1 for found in inside)
