"""Seats of the houses of a state, found by their names in either script."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache, lru_cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer.book import gazetteer
from pollcorpus.gazetteer.records import Constituency
from pollcorpus.gazetteer.skeleton import alike, skeletons
from pollcorpus.gazetteer.spelling import letters_of
from pollcorpus.gazetteer.tables import assembly_seats
from pollcorpus.gazetteer.transliterate import romanise

_LIKE = 0.75
"""How alike two spellings of one name in Latin letters are at least."""
_SHORTEST = 4
"""A shorter name has to be spelt as the table has it: too many sound like it."""


@frozen(eq=False)
class AssemblySeats:
    """The seats of one state's assembly."""

    spelt: dict[str, str]
    """The names by all their spellings, letters alone and in lower case."""
    sounding: dict[str, tuple[str, ...]]
    """Spellings by the consonants that are heard in them."""
    plain: frozenset[str]
    """Spellings with letters taken as one that the press writes for a sound."""

    @classmethod
    def of(cls, seats: Iterable[tuple[str, tuple[str, ...]]]) -> AssemblySeats:
        """Index names, each given with its further spellings."""
        spelt = {letters_of(form): name for name, more in seats for form in (name, *more)}
        sounding: dict[str, list[str]] = defaultdict(list)
        for form in spelt:
            for sound in skeletons(form):
                sounding[sound].append(form)
        heard = {sound: tuple(forms) for sound, forms in sounding.items()}
        return cls(spelt, heard, frozenset(map(_plain, spelt)))

    def find(self, name: str) -> str | None:
        """Return the seat that a name stands for: spelt like it, or else the one that sounds so.

        >>> seats_of_assembly("IN-BR").find("गोविंदगंज"), seats_of_assembly("IN-BR").find("Pune")
        ('Govindganj', None)
        """
        written = [letters_of(form) for form in _in_latin(name)]
        if written[0] in self.spelt:
            return self.spelt[written[0]]
        heard = letters_of(name)
        near = {
            form
            for sound in skeletons(heard)
            for form in self.sounding.get(sound, ())
            if alike(heard, form)
        }
        return self._likest(written, near) if len(written[0]) > _SHORTEST else None

    def _likest(self, written: list[str], near: set[str]) -> str | None:
        """The seat whose spelling is most like one in Latin letters, if any is like it."""
        ranked = sorted((-max(_likeness(w, form) for w in written), form) for form in near)
        return self.spelt[ranked[0][1]] if ranked and -ranked[0][0] >= _LIKE else None


@lru_cache(maxsize=1 << 13)
def seat_of_assembly(state: str, name: str) -> str | None:
    """Return the seat of a state's assembly that a name stands for, None if it is none.

    >>> seat_of_assembly("IN-JH", "Seraikella"), seat_of_assembly("IN-JH", "Raipur")
    ('Saraikela', None)
    """
    return seats_of_assembly(state).find(name)


@lru_cache(maxsize=1 << 13)
def is_spelt(state: str, name: str) -> bool:
    """Tell whether a name is spelt like a seat of a state's assembly, not only sounds like one.

    >>> is_spelt("IN-BR", "गोविंदगंज"), is_spelt("IN-BR", "कगार")
    (True, False)
    """
    return any(
        _plain(letters_of(form)) in seats_of_assembly(state).plain for form in _in_latin(name)
    )


@cache
def seats_of_assembly(state: str) -> AssemblySeats:
    """Return the seats of the assembly of a state, given its id; none if they are unknown."""
    return AssemblySeats.of(assembly_seats().get(state, ()))


@lru_cache(maxsize=1 << 13)
def seat_of_lok_sabha(state: str, name: str) -> Constituency | None:
    """Return the Lok Sabha seat of a state that a name stands for, None if it is none.

    The index of places knows how seats are written in all texts; this finds one that is
    known to be named, where it is spelt otherwise or too short to be looked for.

    >>> seat_of_lok_sabha("IN-BR", "आरा").name, seat_of_lok_sabha("IN-BR", "Arariya").name
    ('Arrah', 'Araria')
    """
    known = _of_lok_sabha(state)
    found = known.spelt.get(letters_of(normalise(name)))
    if found is None and all(len(letters_of(form)) > _SHORTEST + 1 for form in _in_latin(name)):
        found = known.find(name)
    return next((s for s in gazetteer().seats_of(state) if s.name == found), None)


@cache
def _of_lok_sabha(state: str) -> AssemblySeats:
    seats = gazetteer().seats_of(state)
    return AssemblySeats.of((s.name, tuple(map(normalise, s.names.full))) for s in seats)


def _in_latin(name: str) -> tuple[str, ...]:
    """A name in Latin letters; with a Hindi d read as it is and as the r that it also writes."""
    if name[:1].isascii():
        return (name,)
    flapped = name[:1] + name[1:].replace("\u0921", "\u0930").replace(
        "\u0922", "\u0930\u094d\u0939"
    )
    return tuple(dict.fromkeys((romanise(name), romanise(flapped))))


@lru_cache(maxsize=1 << 12)
def _likeness(one: str, other: str) -> float:
    """How alike two spellings are, with letters taken as one that the press writes for a sound."""
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


@lru_cache(maxsize=1 << 12)
def _plain(name: str) -> str:
    for letters, sound in _ONE_SOUND:
        name = letters.sub(sound, name)
    return _TWICE.sub(r"\1", name)


_ONE_SOUND = tuple(
    (re.compile(letters), sound)
    for letters, sound in (
        *(("ee", "i"), ("oo", "u"), ("(?:ow|aw)(?=[^aeiou])", "o"), ("au", "o"), ("a[iy]", "e")),
        *(("w", "v"), ("q", "k"), ("z", "j"), ("y", "i"), ("ck", "k")),
    )
)
_TWICE = re.compile(r"(.)\1+")
