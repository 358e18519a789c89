"""How sets of persons, places or days lie to each other, in a word."""

from __future__ import annotations

from collections.abc import Set

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.models import PartialDate


def as_sets(one: Set[object], two: Set[object]) -> str:
    """How two sets lie to each other."""
    if not one or not two:
        return "none" if not (one or two) else "only there" if two else "only here"
    if one == two:
        return "equal"
    if not one & two:
        return "apart"
    return "within" if one < two else "around" if two < one else "overlap"


def as_places(one: Set[Placed], two: Set[Placed]) -> str:
    """How two sets of places lie to each other; a city and a house that may be in it are no two."""
    how = as_sets({placed.name for placed in one}, {placed.name for placed in two})
    pairs = ((a, b) for a in one for b in two)
    return "finer" if how == "apart" and any(_in_one(a, b) for a, b in pairs) else how


def _in_one(one: Placed, two: Placed) -> bool:
    """Tell whether one of two places may be a house in the city that is the other."""
    if one.is_city == two.is_city:
        return False
    city, house = (one, two) if one.is_city else (two, one)
    return house.city in (None, city.name)


def are_in_other_cities(one: Set[Placed], two: Set[Placed]) -> bool:
    """Tell whether two sets of places are in cities, as far as they are known, that all differ."""
    here, there = (
        {city for place in placed if (city := place.name if place.is_city else place.city)}
        for placed in (one, two)
    )
    return bool(here and there) and not here & there


def as_days(one: frozenset[PartialDate], two: frozenset[PartialDate]) -> str:
    """Whether two sets of days may mean the same."""
    if not one or not two:
        return "none" if not (one or two) else "only there" if two else "only here"
    if one & two:
        return "equal"
    return "overlap" if any(a.may_equal(b) for a in one for b in two) else "apart"


def as_count(*numbers: int) -> str:
    """Some numbers, of which more than one is all the same."""
    return "".join(str(min(number, 2)) for number in numbers)
