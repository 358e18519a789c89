"""How sets of persons, places or days lie to each other, in a word."""

from __future__ import annotations

from collections.abc import Set

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
