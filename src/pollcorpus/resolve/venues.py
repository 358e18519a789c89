"""Where places lie, and which two of them one meeting cannot both have been at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from pollcorpus.gazetteer import Spot, SpotKind, gazetteer

_RESIDENCE = "'s residence"


@cache
def cities() -> Mapping[str, str]:
    """Map each city to itself, and each address or building to its city."""
    return {
        spot.name: spot.city or spot.name
        for spot in gazetteer().spots.values()
        if spot.kind is SpotKind.CITY or spot.city
    }


def exclude_each_other(one: str, other: str, on: date | None) -> bool:
    """Tell whether a meeting at one place was surely not at another.

    A city and a house in it say the same with more or less precision, and so
    do an address and the residence of who lived there on the day. Of a place
    that the reference data do not know nothing is sure.

    >>> exclude_each_other("10 Janpath", "New Delhi", None)
    False
    >>> exclude_each_other("Patna", "10 Janpath", None)
    True
    """
    if one == other:
        return False
    towns = cities().get(one), cities().get(other)
    if None not in towns and towns[0] != towns[1]:
        return True
    houses = _house(one, on), _house(other, on)
    return None not in houses and houses[0] != houses[1]


def _house(place: str, on: date | None) -> str | None:
    """Who lives in a residence or at an address, or else the building; None for a city."""
    if place.endswith(_RESIDENCE):
        return place.removesuffix(_RESIDENCE)
    spot = _venues().get(place)
    if spot is None:
        return None
    resident = gazetteer().resident(spot.id, on)
    return resident.names.en if resident else place


@cache
def _venues() -> Mapping[str, Spot]:
    return {s.name: s for s in gazetteer().spots.values() if s.kind is SpotKind.VENUE}
