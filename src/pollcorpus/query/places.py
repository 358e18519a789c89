"""Which places a user means, in any spelling and either script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from attrs import frozen

from pollcorpus.errors import UnknownNameError
from pollcorpus.gazetteer import Constituency, Spot, State, gazetteer
from pollcorpus.gazetteer.assembly import AssemblySeats, is_spelt, seat_of_assembly
from pollcorpus.gazetteer.tables import assembly_seats
from pollcorpus.store.keys import Keys, folded, places_called, written
from pollcorpus.store.shelf import Shelf

_COUNTRY = ("India", "भारत", "Bharat", "हिंदुस्तान", "इंडिया", "देश")
"""What the whole country is called where seats are shared out."""

_GAP = re.compile(r"[\s-]+")
_SHOWN = 3
"""A message suggests so many names that have more words."""
_LISTED = {
    "place": "corpus.meetings.count_by('place')",
    "state": "corpus.seat_plans.count_by('territory')",
    "constituency": "corpus.seat_plans.count_by('constituencies')",
}
"""What lists the names of a kind that a corpus has."""


@frozen
class Told:
    """The names that a corpus has: looked through only where nobody else knows one."""

    shelf: Shelf
    select: str

    def __iter__(self) -> Iterator[str]:
        return iter(self.shelf.column(self.select))


def find_place(name: str, told: Iterable[str]) -> Keys:
    """Return the keys of a place; raise `UnknownNameError` when nobody knows it.

    `told` are the places that the corpus names.
    """
    states = {state.id for state in places_called(name, State)}
    known = frozenset(states | {spot.id for spot in places_called(name, Spot)})
    return known or _of_corpus(name, "place", told, (State, Spot))


def labels_of(name: str) -> tuple[str, ...]:
    """Return how the reference names the places that a name may mean.

    >>> labels_of("Mumbay"), labels_of("लखनऊ")
    (('Mumbai',), ('Lucknow',))
    """
    known: tuple[State | Spot, ...] = (*places_called(name, State), *places_called(name, Spot))
    return tuple(dict.fromkeys(place.names.en for place in known)) or (name,)


def find_state(name: str) -> Keys:
    """Return the key of a state; raise `UnknownNameError` for what is none."""
    known = frozenset(state.id for state in places_called(name, State))
    if known:
        return known
    near = tuple(get_close_matches(name, sorted(_names_of((State,)))))
    advice = "" if near else "at() takes cities and houses, too"
    raise UnknownNameError(name, "state", near, advice=advice)


def find_territory(name: str, told: Iterable[str]) -> Keys:
    """Return the keys of a state, or of another territory of the corpus such as India."""
    known = frozenset(state.id for state in places_called(name, State))
    if folded(name) in map(folded, _COUNTRY):
        return frozenset({folded("India")})
    return known or _of_corpus(name, "state", told, (State,))


def find_constituency(name: str, told: Iterable[str]) -> Keys:
    """Return the keys of a constituency: of all that bear its name, or that bore it once.

    A seat that was drawn anew stands for the one whose place it took, and the other way round.

    >>> find_constituency("Mangaldoi", ()) & find_constituency("Darrang-Udalguri", ()) == {
    ...     "PC-AS-04", "PC-AS-2008-08"
    ... }
    True
    """
    known = {seat.id for seat in places_called(name, Constituency)}
    if known:
        # a plan for a state that has none of the name is filed under its spelling
        return frozenset(known.union({folded(name)}, *map(_drawn_anew().__getitem__, known)))
    return _of_assemblies(name, told) or _of_corpus(name, "constituency", told, (Constituency,))


def _of_assemblies(name: str, told: Iterable[str]) -> Keys:
    """The keys of the assembly seats that a name may mean, in either script.

    Of those that the corpus names it is enough that one sounds like the name.
    """
    seats = tuple(dict.fromkeys(told))
    if folded(name) in map(folded, seats):
        return frozenset()
    heard = AssemblySeats.of((seat, ()) for seat in seats).find(name)
    if heard is not None:
        return frozenset({folded(heard)})
    # what sounds like a seat in the other script is one; in Latin it may be misspelt
    states = [s for s in gazetteer().states if not name.isascii() or is_spelt(s, name)]
    found = (seat_of_assembly(state, name) for state in states)
    return frozenset(folded(seat) for seat in found if seat is not None)


@cache
def _drawn_anew() -> Mapping[str, frozenset[str]]:
    """Ids of the seats that took a seat's place, or whose place it took, by its id."""
    seats = gazetteer().constituencies
    beside: dict[str, set[str]] = {ident: set() for ident in seats}
    for seat in seats.values():
        beside[seat.id].update(seat.successors)
        for later in seat.successors:
            beside[later].add(seat.id)
    return {ident: frozenset(others) for ident, others in beside.items()}


def _of_corpus(name: str, kind: str, told: Iterable[str], types: tuple[type, ...]) -> Keys:
    places = set(told)
    if folded(name) in {folded(place) for place in places}:
        return frozenset({folded(name)})
    forms = sorted(places | _names_of(types))
    near = (*_with_words(name, places), *get_close_matches(name, forms))
    raise UnknownNameError(name, kind, tuple(dict.fromkeys(near)), listed=_LISTED[kind])


def _with_words(name: str, places: Iterable[str]) -> list[str]:
    """The places that have all words of a name, and more: "Malegaon Central" of "Malegaon"."""
    words = set(_GAP.split(written(name).strip()))
    return [p for p in sorted(places) if words < set(_GAP.split(written(p)))][:_SHOWN]


@cache
def _names_of(types: tuple[type, ...]) -> set[str]:
    book = gazetteer()
    tables = (book.states, book.spots, book.constituencies)
    records = [r for table in tables for r in table.values() if isinstance(r, types)]
    names = {name for record in records for name in (record.names.en, record.names.hi) if name}
    if Constituency in types:
        names.update(name for seats in assembly_seats().values() for name, _ in seats)
    return names
