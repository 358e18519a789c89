"""For which parties and alliances those speak who are named at a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date
from functools import lru_cache

from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models.actor_ref import reference_id
from pollcorpus.models.same_meeting import TALK

_ALLIANCE = 3
"""Leaders of so many parties of an alliance speak for it."""
_SIDES = 2


def parties_of(
    people: Iterable[str], day: date | None, book: Gazetteer
) -> frozenset[tuple[str, str]]:
    """Return persons, by their ids, each with the party that the reference knows on a day."""
    known = ((person, _party_of(reference_id(person), day, book)) for person in people)
    return frozenset((person, f"party:{party}") for person, party in known if party)


def sides_of(people: Set[str], day: date | None, book: Gazetteer) -> frozenset[str]:
    """Return the parties of a few who talk, and the alliances that some people speak for.

    Where the day is not known, everybody's last party counts.
    """
    told = {party for _, party in parties_of(people, day or date.max, book)}
    parties = frozenset(reference_id(party) for party in told)
    alliances = _alliances(parties, day, book)
    return alliances | told if len(told) >= _SIDES and len(people) <= TALK else alliances


def are_sides(bodies: Set[str], unions: Set[str], sides: Set[str], *, of_one_matter: bool) -> bool:
    """Tell whether bodies of which nobody is named are those for which the people elsewhere speak.

    An alliance is known by its leaders. Two parties talk in many places, so
    that the matter or the house must be the same, too.

    >>> are_sides({"party:INDIA"}, {"party:INDIA"}, {"party:INDIA"}, of_one_matter=False)
    True
    >>> are_sides({"party:SP", "party:INC"}, set(), {"party:SP", "party:INC"}, of_one_matter=False)
    False
    """
    if unions:
        return unions <= sides
    return of_one_matter and len(bodies) >= _SIDES and bodies == sides


@lru_cache(maxsize=1 << 14)
def _alliances(parties: frozenset[str], day: date | None, book: Gazetteer) -> frozenset[str]:
    """The alliances of which several parties are there, and more of them than of others."""
    members: dict[str, int] = {}
    for party in parties if len(parties) >= _ALLIANCE else ():
        for alliance in book.alliances_of(party, day):
            members[alliance] = members.get(alliance, 0) + 1
    return frozenset(
        f"party:{alliance}"
        for alliance, count in members.items()
        if count >= _ALLIANCE and 2 * count > len(parties)
    )


@lru_cache(maxsize=1 << 16)
def _party_of(person: str, day: date | None, book: Gazetteer) -> str | None:
    """The party of a person on a day: everybody is asked for again and again."""
    return book.likely_party(person, day)
