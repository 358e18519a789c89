"""The keys under which names, places and constituencies are filed, whatever their spelling."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias, TypeVar

from pollcorpus._text import normalise
from pollcorpus.errors import require
from pollcorpus.gazetteer import Constituency, Spot, State, gazetteer
from pollcorpus.gazetteer.spelling import WORD, key

Keys: TypeAlias = frozenset[str]
"""Ids of the gazetteer, and folded spellings for what it does not know."""

_Place = TypeVar("_Place", State, Spot, Constituency)


def folded(name: str) -> str:
    """Return the key that all usual spellings of a name share.

    >>> folded("K.C. Venugopal") == folded("K C Venugopal")
    True
    """
    name = normalise(name)
    return key(WORD.findall(name)) or name.casefold()


def written(name: str) -> str:
    """Return a name as it is spelled, without regard to capitals and variants of print."""
    return normalise(name).lower()


@lru_cache(maxsize=1 << 14)
def places_around(name: str) -> Keys:
    """Return the keys of a place, of the larger ones that it is a part of, and of its state.

    >>> {"CT-new-delhi", "IN-DL"} <= places_around("10 जनपथ")
    True
    >>> {"CT-howrah", "CT-kolkata", "IN-WB"} <= places_around("Nabanna")
    True
    """
    keys = {folded(name), *(state.id for state in places_called(name, State))}
    for spot in places_called(name, Spot):
        wholes = [w for name in (spot.city, spot.whole) if name for w in places_called(name, Spot)]
        keys |= {spot.id, spot.state, *(whole.id for whole in wholes)} - {""}
    return frozenset(keys)


@lru_cache(maxsize=1 << 14)
def territory_keys(name: str) -> Keys:
    """Return the keys of the territory of a seat plan."""
    return frozenset({folded(name), *(state.id for state in places_called(name, State))})


@lru_cache(maxsize=1 << 14)
def constituency_keys(name: str, territory: str) -> Keys:
    """Return the keys of a constituency that a plan for a territory names."""
    states = {state.id for state in places_called(territory, State)}
    seats = [s for s in places_called(name, Constituency) if not states or s.state in states]
    return frozenset({seat.id for seat in seats} or {folded(name)})


def places_called(name: str, kind: type[_Place]) -> list[_Place]:
    """Return the places of one kind that the gazetteer knows by a name."""
    require(name, str, "a filter by places", "names, each as an argument of its own")
    found = dict.fromkeys(entry.record for entry in gazetteer().place_names.find(name))
    return [record for record in found if isinstance(record, kind)]
