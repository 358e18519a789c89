"""Which election a user means, by the house, the state and the year, in either script."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import TypeAlias

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.errors import UnknownNameError
from pollcorpus.gazetteer import State, gazetteer
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.store.keys import folded, places_called, territory_keys

_LONGEST = 5
"""A name of a state or house has at most so many words."""
_AROUND = frozenset(
    (
        *"the of for in to at election elections poll polls general state legislative".split(),
        *"voting के की का को में लिए आम चुनाव चुनावों मतदान राज्य".split(),
    )
)
"""Words that stand around the name of an election, and say nothing of which it is."""

_Part: TypeAlias = State | str | int
"""A state, the id of a house, or a year."""


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
        for part in _read(text)[0]:
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


def find_election(text: str, told: Iterable[str]) -> ElectionName:
    """Read which election a user means, raising `UnknownNameError` for a text that names none.

    And for one with a word that nobody knows: that may be what matters.
    `told` are the elections that the corpus has plans for.
    """
    name = ElectionName.parse(text)
    rest = [word for word in _read(text)[1] if word.casefold() not in _AROUND]
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


def _read(text: str) -> tuple[list[_Part], list[str]]:
    """The states, ids of houses and years that a text names, longest names first; other words."""
    words = WORD.findall(normalise(text))
    parts: list[_Part] = []
    rest: list[str] = []
    at = 0
    while at < len(words):
        sizes = range(min(_LONGEST, len(words) - at), 0, -1)
        named = ((size, _part(words[at : at + size])) for size in sizes)
        size, part = next(((n, p) for n, p in named if p is not None), (1, None))
        if part is None:
            rest.append(words[at])
        else:
            parts.append(part)
        at += size
    return parts, rest


def _part(words: list[str]) -> _Part | None:
    name = " ".join(words)
    if len(words) == 1 and len(name) == 4 and name.isdecimal():
        return int(name)
    return _houses().get(folded(name)) or next(iter(places_called(name, State)), None)


@cache
def _houses() -> dict[str, str]:
    """Ids of the Lok Sabha and of the assemblies, by each of their names."""
    parties = gazetteer().parties
    return {folded(form): ident for ident in ("LS", "VS") for form in parties[ident].names.full}
