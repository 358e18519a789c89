"""Whether two tell of one talk of which one side names a person, and not whom it was with."""

from __future__ import annotations

from pollcorpus.resolve.accounts import Account, Named, as_set, days_in
from pollcorpus.resolve.clues import Clues
from pollcorpus.resolve.occasions import Occasion, fewest_people, in_one_city, in_one_house
from pollcorpus.resolve.sides import are_sides

FAINT = 0.01
"""What is sure to be one weighs more than this, what is only likely less."""
_CONCLAVE = 3
"""On so many days in a row at most an alliance meets."""


def faint_weight(account: Account, occasion: Occasion, shared: frozenset[str]) -> float:
    """Weigh a talk of one day of which one side names a person, and the other only an office.

    Or a name that may be anybody's, or only the host of what the other has
    in full at the same place.
    """
    if spoken_for(account, occasion):
        days = max(days_in(account.window), days_in(occasion.window))
        return FAINT * 0.3 if account.dated and days <= _CONCLAVE else 0.0
    if len(shared) != 1 or fewest_people(account, occasion) != 1:
        return 0.0
    if not (account.dated and days_in(account.window) == days_in(occasion.window) == 1):
        return 0.0
    same_city = in_one_city(account, occasion)
    if _called(account, occasion, shared) or _represented(account, occasion, shared):
        return FAINT * (0.6 if same_city else 0.4)
    if same_city and (
        _named_only(account, occasion, shared) or shared <= _hosts(account, occasion)
    ):
        return FAINT * 0.2
    return 0.0


def spoken_for(account: Account, occasion: Occasion) -> bool:
    """Tell whether in one city one names only bodies, and the other those who speak for them."""
    if bool(account.people) == bool(occasion.people):
        return False
    nameless, named = (occasion, account) if account.people else (account, occasion)
    same_topic = not account.topics.isdisjoint(occasion.topics)
    of_one_matter = same_topic or in_one_house(account, occasion)
    sides = are_sides(nameless.bodies, nameless.unions, named.sides, of_one_matter=of_one_matter)
    return sides and not Clues.of(account).cities.isdisjoint(occasion.clues.cities)


def _called(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether a word by which one side names somebody is of a name that the other has."""
    here, there = _of_others(account.parts, shared), _of_others(occasion.parts, shared)
    return bool(account.unclear & there or occasion.unclear & here)


def _represented(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether a body of one side is the party of somebody else whom the other names."""
    here, there = _parties_of_others(account, shared), _parties_of_others(occasion, shared)
    return bool(account.bodies & there or occasion.bodies & here)


def _named_only(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether a party that one side only names is that of somebody whom the other names."""
    here, there = _parties_of_others(account, shared), _parties_of_others(occasion, shared)
    return bool(account.named & there or occasion.named & here)


def _parties_of_others(side: Named, shared: frozenset[str]) -> frozenset[str]:
    """The parties of some people, without those of whom both sides name."""
    own = {party for person, party in side.parties if person in shared}
    return _of_others(side.parties, shared) - own


def _of_others(facts: frozenset[tuple[str, str]], shared: frozenset[str]) -> frozenset[str]:
    """What is told of some people, without those whom both sides name."""
    return frozenset(fact for person, fact in facts if person not in shared)


def _hosts(account: Account, occasion: Occasion) -> frozenset[str]:
    return as_set(account.host) & occasion.hosts
