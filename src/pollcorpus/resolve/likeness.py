"""Whether an account may tell of an occasion, and how well it fits it."""

from __future__ import annotations

from pollcorpus.models import MeetingStatus
from pollcorpus.models.same_meeting import SURE, identifies, other_partners, people_identify
from pollcorpus.models.undated import TIMED, YEAR, Common, is_one_day
from pollcorpus.resolve.accounts import Account, days_in
from pollcorpus.resolve.clues import Clues
from pollcorpus.resolve.faint import FAINT, faint_weight, spoken_for
from pollcorpus.resolve.moving import Move
from pollcorpus.resolve.occasions import (
    Occasion,
    days_agree,
    fewest_people,
    in_one_city,
    in_one_house,
    move_to,
    same_number,
)

_PAIR = 2


def likeness(account: Account, occasion: Occasion) -> float:
    """Return how well an account fits an occasion; 0 when it cannot be the same.

    Two accounts of one article are two occasions by construction. Days must
    overlap, or one be that to which the other was moved, and the people must
    be the same: two meetings of one leader on one day with different partners
    stay apart.
    """
    shared = account.people & occasion.people
    if not _possible(account, occasion, shared):
        return 0.0
    if _enough(account, occasion, shared):
        return _weight(account, occasion, shared) if _likely(account, occasion, shared) else 0.0
    return faint_weight(account, occasion, shared)


def _likely(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether what is known by the day of its article only is more than two among many."""
    if account.dated:
        return True
    return _common(account, occasion, shared, Clues.of(account)).weight >= 1


def both_timed(account: Account, occasion: Occasion) -> bool:
    """Tell whether of both it is known, within a season, when they were."""
    return max(days_in(account.window), days_in(occasion.window)) <= TIMED


def common_weight(account: Account, occasion: Occasion) -> float:
    """Return how much an account and an occasion share of which one has no time; see `Common`.

    That is 0 when they cannot be the same, or share nobody who matters.
    """
    shared = account.people & occasion.people
    bodies_only = spoken_for(account, occasion)
    enough = bodies_only or _enough(account, occasion, shared)
    clues = Clues.of(account)
    if not (enough and _possible(account, occasion, shared)) or clues.contradict(occasion.clues):
        return 0.0
    common = _common(account, occasion, shared, clues)
    off = bodies_only or clues.are_off(occasion.clues)
    return 0.0 if off and not (common.day or common.weekday) else common.weight


def _common(account: Account, occasion: Occasion, shared: frozenset[str], clues: Clues) -> Common:
    days = account.stated, *occasion.days.current
    own = {party for person, party in account.parties | occasion.parties if person in shared}
    return Common(
        people=len(shared),
        fewest=fewest_people(account, occasion),
        all=len(account.people | occasion.people),
        day=len(days) > 1 and all(day is not None and is_one_day(day) for day in days),
        season=clues.tell_season(occasion.clues) or _in_year(account, occasion),
        weekday=bool(clues.weekdays & occasion.clues.weekdays),
        time=bool(clues.times & occasion.clues.times),
        place=account.place in occasion.places or account.city in occasion.cities,
        bodies=bool(_telling_bodies(account, occasion, shared) - own)
        or spoken_for(account, occasion),
        number=same_number(account, occasion),
        topics=len(account.topics & occasion.topics),
    )


def _telling_bodies(account: Account, occasion: Occasion, shared: frozenset[str]) -> frozenset[str]:
    """The bodies of both that are not just the parties of the people who are named."""
    both = account.bodies & occasion.bodies
    return both if len(shared) < _PAIR else both & account.unions


def _in_year(account: Account, occasion: Occasion) -> bool:
    """Tell whether both are known to be of about the same year."""
    return max(days_in(account.window), days_in(occasion.window)) <= YEAR


def _possible(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether nothing that is told keeps an account from an occasion."""
    nobody = not shared and account.people and occasion.people
    if nobody and not (_in_one_series(account, occasion) or _one_sitting(account, occasion)):
        return False
    if account.article in occasion.articles or account.way != occasion.way:
        return False
    if _differ(account.ordinal, occasion.ordinal) or not days_agree(account, occasion):
        return False
    if account.city and occasion.cities and account.city not in occasion.cities:
        return len(shared) > _PAIR and _only_one_held(account, occasion)
    return not _other_partners(account, occasion)


def _only_one_held(account: Account, occasion: Occasion) -> bool:
    """Tell whether one is a plan and the other not, as a meeting may be held elsewhere."""
    return account.is_plan != (MeetingStatus.HELD not in occasion.clues.statuses)


def _other_partners(account: Account, occasion: Occasion) -> bool:
    """Tell whether the two name other partners, and nothing says that these were all there."""
    same_city = in_one_city(account, occasion)
    away = account.away | occasion.away
    if not other_partners(account.people, occasion.people, away, same_city=same_city):
        return False
    shared = account.people & occasion.people
    return not (
        _only_companions(account, occasion, shared)
        or in_one_house(account, occasion)
        or account.time in occasion.clues.times
        or same_number(account, occasion)
        or _telling_bodies(account, occasion, shared)
    )


def _only_companions(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether two of different parties met, and came with others of these parties.

    Who sees others by turns together with somebody meets them in one breath.
    """
    facts = account.parties | occasion.parties
    sides = [frozenset(party for person, party in facts if person == one) for one in shared]
    escorted = account.escorted or occasion.escorted
    if not escorted or len(sides) != _PAIR or not all(sides) or sides[0] & sides[1]:
        return False
    others = (account.people | occasion.people) - shared
    return all(any((one, party) in facts for party in sides[0] | sides[1]) for one in others)


def _enough(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether what is shared identifies the occasion."""
    if _one_sitting(account, occasion):
        return True
    fewest = fewest_people(account, occasion)
    decided = people_identify(len(shared), fewest)
    if decided is not None:
        return decided or _in_one_series(account, occasion)
    return identifies(
        people=len(shared),
        fewest=fewest,
        bodies=len(account.bodies & occasion.bodies),
        sure_day=account.dated and days_in(occasion.window) <= SURE,
        same_topic=not account.topics.isdisjoint(occasion.topics),
        same_place=account.place in occasion.places,
        same_sides=account.bodies <= occasion.bodies or occasion.bodies <= account.bodies,
        same_number=same_number(account, occasion),
        same_series=_in_one_series(account, occasion),
    )


def _in_one_series(account: Account, occasion: Occasion) -> bool:
    """Tell whether just the same bodies meet for the same time."""
    same = bool(account.bodies) and account.bodies == occasion.bodies
    return same and same_number(account, occasion)


def _one_sitting(account: Account, occasion: Occasion) -> bool:
    """Tell whether a body sat on a day of which each report names others, in a city or by video."""
    one_day = account.dated and days_in(account.window) == days_in(occasion.window) == 1
    by_video, _ = account.way
    together = one_day and (by_video or in_one_city(account, occasion))
    return together and not account.sitting.isdisjoint(occasion.sitting)


def _weight(account: Account, occasion: Occasion, shared: frozenset[str]) -> float:
    """Weigh what is shared: an account goes to the occasion with which it shares most."""
    fewest = fewest_people(account, occasion)
    return (
        FAINT
        + (3 * len(shared) / fewest if fewest else 0)
        + 0.2 * len(shared)
        + 0.5 * (account.place in occasion.places)
        + 0.3 * len(account.bodies & occasion.bodies)
        + 0.4 * len(account.topics & occasion.topics)
        + (1 if account.dated and days_in(occasion.window) <= 1 else 0)
        + 0.05 * (move_to(account, occasion) is Move.SAME)
    )


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
