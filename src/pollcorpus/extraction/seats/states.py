"""The states that a text names, and those that places lie in."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from pollcorpus._text import Span, starting_in
from pollcorpus.extraction.document import Names, Place, PlaceKind, PlaceMention
from pollcorpus.extraction.seats.attributes import is_attribute, is_member
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.gazetteer import State, gazetteer

CITIES = ("IN-DL", "IN-CH")
"""Territories that are also the places where the parties of others meet."""

_JOINED = 60
"""Characters before a state in which it is joined to the one that an article is about."""


def state_of(place: Place | None) -> State | None:
    """The state that a place is or lies in, as it is today."""
    if place is None:
        return None
    states = gazetteer().states
    state = states.get(place.id) or next(
        (s for s in states.values() if s.name == place.state), None
    )
    return _today(state)


@cache
def names_of(state: State) -> tuple[str, ...]:
    """The ids of a state, that under which it was known before it was divided or renamed too."""
    return tuple(s.id for s in gazetteer().states.values() if _today(s) == state)


def _today(state: State | None) -> State | None:
    """A state that was renamed or divided, under its name of today."""
    if state is None or state.valid_to is None:
        return state
    name = state.name.split(" (")[0]
    current = (s for s in gazetteer().states.values() if s.valid_to is None)
    return next((s for s in current if name in s.names.full), state)


@cache
def divided(since: date) -> State | None:
    """The state of which a part became one of its own on a day, as it is today."""
    before = since - timedelta(days=1)
    ended = ((s, s.valid_to) for s in gazetteer().states.values() if s.valid_to)
    return next((_today(s) for s, until in ended if until.latest == before), None)


def places_in(names: Names, start: int, stop: int) -> tuple[PlaceMention, ...]:
    """The places that a range names."""
    return starting_in(names.places, start, stop, lambda place: place.span.start)


def states_in(
    names: Names, cues: Compiled, text: str, start: int, stop: int
) -> list[tuple[PlaceMention, State]]:
    """The states that a range names as such, not as somebody's office."""
    out = []
    for mention in places_in(names, start, stop):
        places = mention.of_kind(PlaceKind.STATE)
        state = state_of(places[0]) if places else None
        if state is None or is_member(text, mention, cues):
            continue
        if cues.home_and.search(text[max(0, mention.span.start - _JOINED) : mention.span.start]):
            continue  # "the 40 seats in the state and Puducherry"
        if not is_attribute(text, mention.span.stop, names, cues):
            out.append((mention, state))
    return out


def only_met_in(city: Span, text: str, cues: Compiled) -> bool:
    """Tell whether a city is only where parties meet: "in Delhi to talk about seats in Goa"."""
    at = city.stop
    while text[at : at + 1] in (" ", ","):
        at += 1
    return cues.words["met_there"].match(text, at) is not None


def of_two(
    names: Names, cues: Compiled, text: str, sentence: Span, count: Span, before: int
) -> State | None:
    """The state that "in the former" or "in the latter" means beside a count or last before it.

    The two are the last that are named from `before` on.
    """
    found: list[tuple[int, int]] = []
    for number, name in enumerate(("in_former", "in_latter")):
        word = cues.words[name]
        if word.match(text, count.stop + 1):
            found = [(count.start, number)]
            break
        found += [(m.start(), number) for m in word.finditer(text, sentence.start, count.start)]
    at, number = max(found, default=(0, 0))
    named = states_in(names, cues, text, before, at) if found else []
    two = list({state.id: state for _, state in reversed(named)}.values())[:2]
    return two[1 - number] if len(two) > 1 else None
