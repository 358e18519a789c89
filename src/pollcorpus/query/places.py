"""Which places and elections a user means, in any spelling and either script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.errors import UnknownNameError
from pollcorpus.gazetteer import Constituency, Spot, State, gazetteer
from pollcorpus.gazetteer.assembly import AssemblySeats, is_spelt, seat_of_assembly
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.gazetteer.tables import assembly_seats
from pollcorpus.store.keys import Keys, folded, places_called, territory_keys
from pollcorpus.store.shelf import Shelf

_COUNTRY = ("India", "भारत", "Bharat", "हिंदुस्तान", "इंडिया", "देश")
"""What the whole country is called where seats are shared out."""

_LONGEST = 5
"""A name of a state or house has at most so many words."""


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


@frozen(kw_only=True)
class ElectionName:
    """What the name of an election says: the house, the state, the year."""

    house: str | None = None
    state: str | None = None
    year: int | None = None

    @classmethod
    @lru_cache(maxsize=1 << 14)
    def parse(cls, text: str) -> ElectionName:
        """Read what is said in any order, spelling and script; ignore the rest.

        >>> ElectionName.parse("2024 के लोकसभा चुनाव")
        ElectionName(house='LS', state=None, year=2024)
        >>> ElectionName.parse("Bihar Assembly 2020")
        ElectionName(house='VS', state='IN-BR', year=2020)
        """
        house = state = year = None
        for part in _parts(WORD.findall(normalise(text))):
            if isinstance(part, int):
                year = part
            elif isinstance(part, State):
                state = part.id
            else:
                house = part
        return cls(house=house, state=state, year=year)

    def fits(self, election: str | None, territory: str) -> bool:
        """Tell whether a plan's election is one of those that are meant."""
        if election is None:
            return False
        other = ElectionName.parse(election)
        states = {other.state} | territory_keys(territory)
        return (
            self.house in (None, other.house)
            and self.year in (None, other.year)
            and (self.state is None or self.state in states)
        )


_SAYING_NOTHING = frozenset(
    (
        *(
            "the",
            "of",
            "for",
            "in",
            "to",
            "at",
            "election",
            "elections",
            "poll",
            "polls",
            "general",
        ),
        *("state", "legislative", "voting", "के", "की", "का", "को", "में", "लिए", "आम", "चुनाव"),
        *("चुनावों", "मतदान", "राज्य"),
    )
)
"""Words around the name of an election."""


def find_election(text: str, told: Iterable[str]) -> ElectionName:
    """Read which election a user means; raise `UnknownNameError` when the text names none.

    So does a text of which a word says nothing: that may be what matters.
    """
    name = ElectionName.parse(text)
    parts = _parts(WORD.findall(normalise(text)), every=True)
    rest = [w for w in parts if isinstance(w, Unread) and w.casefold() not in _SAYING_NOTHING]
    if name == ElectionName() or rest:
        reason = f"{rest[0]!r} in {text!r} names no house, state or year" if rest else ""
        near = tuple(near_elections(name, text, told))
        raise UnknownNameError(text, "election", near, reason=reason)
    return name


def near_elections(name: ElectionName, text: str, told: Iterable[str]) -> list[str]:
    """Return the elections of a corpus that share most with a name: the state, the house, the year.

    >>> name = ElectionName.parse("Bihar 2019")
    >>> near_elections(name, "Bihar 2019", ["Lok Sabha 2019", "Bihar Assembly 2020", "Goa 2022"])
    ['Bihar Assembly 2020', 'Lok Sabha 2019']
    """
    known = sorted(set(told))

    def shared(election: str) -> int:
        other = ElectionName.parse(election)
        pairs = (
            (name.state, other.state, 3),
            (name.house, other.house, 2),
            (name.year, other.year, 2),
        )
        return sum(weight for one, its, weight in pairs if one is not None and one == its)

    alike = [election for election in sorted(known, key=shared, reverse=True) if shared(election)]
    return (alike or get_close_matches(text, known) or known)[:3]


class Unread(str):
    """A word of an election's name that nobody knows."""

    __slots__ = ()


def _parts(words: list[str], *, every: bool = False) -> Iterator[State | str | int]:
    """The states, ids of houses, and years among words, longest names first.

    With `every`, also the words that are none of these.
    """
    at = 0
    while at < len(words):
        size = next((n for n in range(_LONGEST, 0, -1) if _part(words[at : at + n])), 1)
        part = _part(words[at : at + size])
        if part is not None:
            yield part
        elif every:
            yield Unread(words[at])
        at += size


def _part(words: list[str]) -> State | str | int | None:
    name = " ".join(words)
    if len(words) == 1 and len(name) == 4 and name.isdecimal():
        return int(name)
    return _houses().get(folded(name)) or next(iter(places_called(name, State)), None)


@cache
def _houses() -> dict[str, str]:
    """Ids of the Lok Sabha and of the assemblies, by each of their names."""
    parties = gazetteer().parties
    return {folded(form): ident for ident in ("LS", "VS") for form in parties[ident].names.full}


def _of_corpus(name: str, kind: str, told: Iterable[str], types: tuple[type, ...]) -> Keys:
    places = set(told)
    if folded(name) in {folded(place) for place in places}:
        return frozenset({folded(name)})
    forms = sorted(places | _names_of(types))
    near = tuple(get_close_matches(name, forms))
    raise UnknownNameError(name, kind, near, listed=_LISTED[kind])


@cache
def _names_of(types: tuple[type, ...]) -> set[str]:
    book = gazetteer()
    tables = (book.states, book.spots, book.constituencies)
    records = [r for table in tables for r in table.values() if isinstance(r, types)]
    names = {name for record in records for name in (record.names.en, record.names.hi) if name}
    if Constituency in types:
        names.update(name for seats in assembly_seats().values() for name, _ in seats)
    return names
