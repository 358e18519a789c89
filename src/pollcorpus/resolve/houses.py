"""Which two named houses are not one, whether or not the reference knows them."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache

from attrs import frozen

from pollcorpus.gazetteer import SpotKind
from pollcorpus.gazetteer.skeleton import skeletons
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.plugins import language
from pollcorpus.resolve.venues import RESIDENCE, spots_of

_LABELS = "en"
"""The language in which places are labelled."""
_NUMBER = re.compile(r"\d+")


class _Kind(Enum):
    """What a name says of a place."""

    ADDRESS = "a number in a street"
    STREET = "a street"
    HOME = "whose residence it is"
    BUILDING = "a building, in which somebody may live"
    PUBLIC = "a building in which nobody lives"


_STREETS = frozenset({_Kind.STREET, _Kind.ADDRESS})
_HOMES = frozenset({_Kind.HOME, _Kind.PUBLIC})
_BUILDINGS = frozenset({_Kind.ADDRESS, _Kind.BUILDING, _Kind.PUBLIC})


@lru_cache(maxsize=1 << 12)
def are_other_houses(one: str, other: str) -> bool:
    """Tell whether two names stand for two houses, of which the reference knows one at most.

    Of a home it is not known at which address it is or what it is called, of a
    street not what stands there; and a name without a word for a house may be
    that of a town.

    >>> are_other_houses("1 Polo Road", "Hotel Maurya")
    True
    >>> are_other_houses("1 Polo Road", "Tejashwi Yadav's residence")
    False
    >>> are_other_houses("Hotel Maurya", "Maurya")
    False
    """
    if one in spots_of(SpotKind.VENUE) and other in spots_of(SpotKind.VENUE):
        return False
    kinds = {_kind(one), _kind(other)}
    return any(kinds <= apart for apart in (_STREETS, _HOMES, _BUILDINGS)) and not any(
        _may_be_one(name, its) for name in _names(one) for its in _names(other)
    )


@lru_cache(maxsize=1 << 12)
def _kind(place: str) -> _Kind | None:
    words = _words()
    if place.endswith(RESIDENCE):
        return _Kind.HOME
    if place[:1].isdigit():
        return _Kind.ADDRESS
    if _ends(words.street, place):
        return _Kind.STREET
    if words.public.search(place) or words.opens.match(place):
        return _Kind.PUBLIC
    return _Kind.BUILDING if _ends(words.ends, place) or place in spots_of(SpotKind.VENUE) else None


def _ends(pattern: re.Pattern[str], place: str) -> bool:
    return any(found.end() == len(place) for found in pattern.finditer(place))


def _may_be_one(one: str, other: str) -> bool:
    """Tell whether one name says nothing that the other does not say too, in any spelling."""
    numbers, others = _NUMBER.findall(one), _NUMBER.findall(other)
    if numbers and others and numbers != others:
        return False
    here, there = _telling(one), _telling(other)
    fewer, more = sorted((here, there), key=len)
    return all(any(skeletons(word) & skeletons(its) for its in more) for word in fewer)


def _telling(name: str) -> list[str]:
    """The words of a name that are neither its number nor a word for a building or street."""
    for common in (_words().ends, _words().street, _words().opens):
        name = common.sub(" ", name)
    return [word for word in WORD.findall(name) if len(word) > 1 and word[0].isalpha()]


def _names(place: str) -> tuple[str, ...]:
    """All that a place is called."""
    spot = spots_of(SpotKind.VENUE).get(place)
    return (place,) if spot is None else (place, *spot.names.full)


@frozen(kw_only=True)
class _Words:
    """What the names of streets and buildings end in or open with."""

    street: re.Pattern[str]
    public: re.Pattern[str]
    ends: re.Pattern[str]
    opens: re.Pattern[str]


@cache
def _words() -> _Words:
    cues = language(_LABELS).meetings
    return _Words(
        street=re.compile(cues.street),
        public=re.compile(cues.venue_public),
        ends=re.compile(cues.venue),
        opens=re.compile(cues.venue_opens),
    )
