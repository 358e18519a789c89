"""Lines of lists and flattened tables: "BJP - 92", "Bihar: 9+ seats", "Silli: Amit Mahto"."""

from __future__ import annotations

import re

from attrs import frozen

from pollcorpus._text import Span
from pollcorpus.extract.document import Names, PlaceKind, Sentence
from pollcorpus.extract.seats.cues import Compiled
from pollcorpus.extract.seats.places import SeatName, Seats
from pollcorpus.extract.seats.scene import state_of
from pollcorpus.extract.seats.tokens import PartyToken
from pollcorpus.gazetteer import State

_BULLET = re.compile(r"\s*(?:[-*•·●▪►>|]+\s*|\(?\d{1,3}[.)]\s+|[a-z][.)]\s+)*")
_MARK = re.compile(
    r"\s*(?:\([^()\n]{1,45}\)\s*)?(?::|=|\||--?(?!\d)|\u2014)\s*|\s*(?=\(\d{1,3}\))|\s+(?=\d{1,3}\s*$)"
)
_PAIR = re.compile(r"([^:|\n-]{2,40}?)\s*(?::| - |--|\||\u2014|- | -)\s*([^:|\n]{2,60})$")
_LONGEST = 70


@frozen(kw_only=True)
class Label:
    """What a line begins with, and where the rest of it starts."""

    party: PartyToken | None = None
    state: State | None = None
    stop: int


def label_of(
    text: str, sentence: Sentence, parties: tuple[PartyToken, ...], names: Names
) -> Label | None:
    """The party or state that labels a line; None for a line without one."""
    start = _line_start(text, sentence)
    if start is None:
        return None
    for party in parties:
        if party.span.start == start:
            mark = _MARK.match(text, party.span.stop, sentence.stop)
            return Label(party=party, stop=mark.end()) if mark else None
    for place in names.places:
        if place.span.start == start and (states := place.of_kind(PlaceKind.STATE)):
            mark = _MARK.match(text, place.span.stop, sentence.stop)
            return Label(state=state_of(states[0]), stop=mark.end()) if mark else None
    return None


def _line_start(text: str, sentence: Sentence) -> int | None:
    """Where a line's words begin, when the sentence stands at the head of a line."""
    bullet = _BULLET.match(text, sentence.start, sentence.stop)
    return bullet.end() if bullet else sentence.start


def nominee_of(text: str, sentence: Sentence, seats: Seats, cues: Compiled) -> SeatName | None:
    """The constituency of a line that pairs one with a candidate; None for any other line."""
    if sentence.start and text[sentence.start - 1] != "\n":
        return None
    stop = text.find("\n", sentence.start)
    line = text[sentence.start : stop if stop >= 0 else len(text)].rstrip()
    bullet = _BULLET.match(line)
    at = bullet.end() if bullet else 0
    found = _PAIR.match(line, at) if len(line) <= _LONGEST else None
    if found is None or any(char.isdigit() for char in found[0]):
        return None
    sides = [Span(sentence.start + found.start(i), sentence.start + found.end(i)) for i in (1, 2)]
    if any(cues.noun.search(side.of(text)) for side in sides):
        return None
    side = _seat_side(text, sides, seats)
    return seats.name_in(side.start, side.stop) if side else None


def _seat_side(text: str, sides: list[Span], seats: Seats) -> Span | None:
    """The side that names a place and not a person; else the one with fewer words."""
    known = [side for side in sides if seats.is_seat(side)]
    if len(known) == 1:
        return known[0]
    people = [side for side in sides if seats.is_person(side)]
    if len(people) == 1:
        return next(side for side in sides if side not in people)
    first, second = (len(side.of(text).split()) for side in sides)
    return sides[0] if first <= second else sides[1]
