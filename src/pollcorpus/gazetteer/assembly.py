"""Seats of the assemblies of the states, found by their names in either script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache, lru_cache

from attrs import frozen

from pollcorpus.gazetteer.skeleton import alike, skeletons
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

    @classmethod
    def of(cls, seats: Iterable[tuple[str, tuple[str, ...]]]) -> AssemblySeats:
        """Index names, each given with its further spellings."""
        spelt = {_letters(form): name for name, more in seats for form in (name, *more)}
        sounding: dict[str, list[str]] = defaultdict(list)
        for form in spelt:
            for sound in skeletons(form):
                sounding[sound].append(form)
        return cls(spelt, {sound: tuple(forms) for sound, forms in sounding.items()})

    def find(self, name: str) -> str | None:
        """Return the seat that a name stands for: spelt like it, or else the one that sounds so.

        >>> seats_of_assembly("IN-BR").find("गोविंदगंज"), seats_of_assembly("IN-BR").find("Pune")
        ('Govindganj', None)
        """
        latin = name if name[:1].isascii() else romanise(name)
        written = _letters(latin)
        if written in self.spelt:
            return self.spelt[written]
        heard = _letters(name)
        near = {
            form
            for sound in skeletons(heard)
            for form in self.sounding.get(sound, ())
            if alike(heard, form)
        }
        return self._likest(written, near) if len(written) > _SHORTEST else None

    def _likest(self, written: str, near: set[str]) -> str | None:
        """The seat whose spelling is most like one in Latin letters, if any is like it."""
        ranked = sorted((-_likeness(written, form), form) for form in near)
        return self.spelt[ranked[0][1]] if ranked and -ranked[0][0] >= _LIKE else None


@lru_cache(maxsize=1 << 13)
def seat_of_assembly(state: str, name: str) -> str | None:
    """Return the seat of a state's assembly that a name stands for, None if it is none.

    >>> seat_of_assembly("IN-JH", "Seraikella"), seat_of_assembly("IN-JH", "Raipur")
    ('Saraikela', None)
    """
    return seats_of_assembly(state).find(name)


@cache
def seats_of_assembly(state: str) -> AssemblySeats:
    """Return the seats of the assembly of a state, given its id; none if they are unknown."""
    return AssemblySeats.of(assembly_seats().get(state, ()))


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalpha() or c >= "\u0900")


@lru_cache(maxsize=1 << 12)
def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
