"""What is known of one occasion, and whether an account may tell of the same one."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.models import MeetingStatus
from pollcorpus.models.same_meeting import SURE, identifies, other_partners, people_identify
from pollcorpus.models.undated import TIMED, YEAR, Common, is_one_day
from pollcorpus.resolve.accounts import Account, Window, as_set, days_in
from pollcorpus.resolve.clues import Clues
from pollcorpus.resolve.moving import Days, Move
from pollcorpus.resolve.sides import are_sides

FAINT = 0.01
"""Accounts that are likely, by a person and a party of another, are less like than this."""
_PAIR = 2
_CONCLAVE = 3
"""On so many days in a row at most an alliance meets."""


@frozen(kw_only=True, eq=False)
class Occasion:
    """What the accounts that tell of one meeting know together."""

    articles: frozenset[str]
    window: Window | None
    people: frozenset[str]
    bodies: frozenset[str]
    sitting: frozenset[str]
    unions: frozenset[str]
    sides: frozenset[str]
    topics: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    days: Days
    ordinal: int | None
    way: tuple[bool, bool]
    hosts: frozenset[str]
    parties: frozenset[tuple[str, str]]
    parts: frozenset[tuple[str, str]]
    unclear: frozenset[str]
    named: frozenset[str]
    escorted: bool
    away: frozenset[str]
    clues: Clues

    @classmethod
    def of(cls, account: Account) -> Occasion:
        """Start an occasion from its first account."""
        return cls(
            articles=frozenset({account.article}),
            window=account.window,
            people=account.people,
            bodies=account.bodies,
            sitting=account.sitting,
            unions=account.unions,
            sides=account.sides,
            topics=account.topics,
            places=as_set(account.place),
            cities=as_set(account.city),
            days=Days.of(account),
            ordinal=account.ordinal,
            way=account.way,
            hosts=as_set(account.host),
            parties=account.parties,
            parts=account.parts,
            unclear=account.unclear,
            named=account.named,
            escorted=account.escorted,
            away=account.away,
            clues=Clues.of(account),
        )

    def with_account(self, account: Account) -> Occasion:
        """Return the occasion with one more account; its days are those that both allow."""
        move = move_to(account, self)
        return Occasion(
            articles=self.articles | {account.article},
            window=_window_after(self.window, account, move),
            people=self.people | account.people,
            bodies=self.bodies | account.bodies,
            sitting=self.sitting | account.sitting,
            unions=self.unions | account.unions,
            sides=self.sides | account.sides,
            topics=self.topics | account.topics,
            places=self.places | as_set(account.place),
            cities=self.cities | as_set(account.city),
            days=self.days.after(account, move),
            ordinal=self.ordinal if self.ordinal is not None else account.ordinal,
            way=self.way,
            hosts=self.hosts | as_set(account.host),
            parties=self.parties | account.parties,
            parts=self.parts | account.parts,
            unclear=self.unclear | account.unclear,
            named=self.named | account.named,
            escorted=self.escorted or account.escorted,
            away=self.away | account.away,
            clues=self.clues.with_others(Clues.of(account)),
        )


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
    return _faint_weight(account, occasion, shared)


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
    spoken_for = _spoken_for(account, occasion)
    enough = spoken_for or _enough(account, occasion, shared)
    clues = Clues.of(account)
    if not (enough and _possible(account, occasion, shared)) or clues.contradict(occasion.clues):
        return 0.0
    common = _common(account, occasion, shared, clues)
    off = spoken_for or clues.are_off(occasion.clues)
    return 0.0 if off and not (common.day or common.weekday) else common.weight


def _common(account: Account, occasion: Occasion, shared: frozenset[str], clues: Clues) -> Common:
    days = account.stated, *occasion.days.current
    own = {party for person, party in account.parties | occasion.parties if person in shared}
    return Common(
        people=len(shared),
        fewest=min(len(account.people), len(occasion.people)),
        all=len(account.people | occasion.people),
        day=len(days) > 1 and all(day is not None and is_one_day(day) for day in days),
        season=clues.tell_season(occasion.clues) or _in_year(account, occasion),
        weekday=bool(clues.weekdays & occasion.clues.weekdays),
        time=bool(clues.times & occasion.clues.times),
        place=account.place in occasion.places or account.city in occasion.cities,
        bodies=bool(_telling_bodies(account, occasion, shared) - own)
        or _spoken_for(account, occasion),
        number=account.ordinal is not None and account.ordinal == occasion.ordinal,
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
    if _differ(account.ordinal, occasion.ordinal) or not _days_agree(account, occasion):
        return False
    if account.city and occasion.cities and account.city not in occasion.cities:
        return len(shared) > _PAIR and _only_one_held(account, occasion)
    return not _other_partners(account, occasion)


def _only_one_held(account: Account, occasion: Occasion) -> bool:
    """Tell whether one is a plan and the other not, as a meeting may be held elsewhere."""
    return account.is_plan != (MeetingStatus.HELD not in occasion.clues.statuses)


def _other_partners(account: Account, occasion: Occasion) -> bool:
    """Tell whether the two name other partners, and nothing says that these were all there."""
    same_city = account.city is not None and account.city in occasion.cities
    away = account.away | occasion.away
    if not other_partners(account.people, occasion.people, away, same_city=same_city):
        return False
    shared = account.people & occasion.people
    return not (
        _only_companions(account, occasion, shared)
        or (account.place in occasion.places and account.place != account.city)
        or account.time in occasion.clues.times
        or (account.ordinal is not None and account.ordinal == occasion.ordinal)
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


def move_to(account: Account, occasion: Occasion) -> Move | None:
    """Tell how an account's day goes with those of an occasion; None where it does not."""
    same_number = account.ordinal is not None and account.ordinal == occasion.ordinal
    numbered = same_number and not account.bodies.isdisjoint(occasion.bodies)
    return occasion.days.move(account, numbered=numbered)


def _days_agree(account: Account, occasion: Occasion) -> bool:
    """A stated date must be possible beside each other stated one, a window overlap."""
    move = move_to(account, occasion)
    if move is not Move.SAME:
        return move is not None
    windows = account.window, occasion.window
    return None in windows or _both(*windows) is not None


def _window_after(window: Window | None, account: Account, move: Move | None) -> Window | None:
    if move is Move.OLDER:
        return window
    return account.window if move is Move.NEWER else _both(window, account.window)


def _enough(account: Account, occasion: Occasion, shared: frozenset[str]) -> bool:
    """Tell whether what is shared identifies the occasion."""
    if _one_sitting(account, occasion):
        return True
    fewest = min(len(account.people), len(occasion.people))
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
        same_number=account.ordinal is not None and account.ordinal == occasion.ordinal,
        same_series=_in_one_series(account, occasion),
    )


def _in_one_series(account: Account, occasion: Occasion) -> bool:
    """Tell whether just the same bodies meet for the same time."""
    number = account.ordinal is not None and account.ordinal == occasion.ordinal
    return number and bool(account.bodies) and account.bodies == occasion.bodies


def _one_sitting(account: Account, occasion: Occasion) -> bool:
    """Tell whether a body sat on a day of which each report names others, in a city or by video."""
    one_day = account.dated and days_in(account.window) == days_in(occasion.window) == 1
    by_video, _ = account.way
    in_one_city = account.city is not None and account.city in occasion.cities
    together = one_day and (by_video or in_one_city)
    return together and not account.sitting.isdisjoint(occasion.sitting)


def _weight(account: Account, occasion: Occasion, shared: frozenset[str]) -> float:
    fewest = min(len(account.people), len(occasion.people))
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


# ---- one person, and somebody whom one side does not name -------------------------------------


def _faint_weight(account: Account, occasion: Occasion, shared: frozenset[str]) -> float:
    """Weigh a talk of one day of which one side names a person, and the other only an office.

    Or a name that may be anybody's, or only the host of what the other has
    in full at the same place.
    """
    if _spoken_for(account, occasion):
        days = max(days_in(account.window), days_in(occasion.window))
        return FAINT * 0.3 if account.dated and days <= _CONCLAVE else 0.0
    if len(shared) != 1 or min(len(account.people), len(occasion.people)) != 1:
        return 0.0
    if not (account.dated and days_in(account.window) == days_in(occasion.window) == 1):
        return 0.0
    same_place = bool(account.city and account.city in occasion.cities)
    if _called(account, occasion, shared) or _represented(account, occasion, shared):
        return FAINT * (0.6 if same_place else 0.4)
    if same_place and (
        _named_only(account, occasion, shared) or shared <= _hosts(account, occasion)
    ):
        return FAINT * 0.2
    return 0.0


def _spoken_for(account: Account, occasion: Occasion) -> bool:
    """Tell whether in one city one names only bodies, and the other those who speak for them."""
    if bool(account.people) == bool(occasion.people):
        return False
    nameless, named = (occasion, account) if account.people else (account, occasion)
    in_one_house = account.place in occasion.places and account.place != account.city
    of_one_matter = in_one_house or not account.topics.isdisjoint(occasion.topics)
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


def _parties_of_others(side: Account | Occasion, shared: frozenset[str]) -> frozenset[str]:
    """The parties of some people, without those of whom both sides name."""
    own = {party for person, party in side.parties if person in shared}
    return _of_others(side.parties, shared) - own


def _of_others(facts: frozenset[tuple[str, str]], shared: frozenset[str]) -> frozenset[str]:
    """What is told of some people, without those whom both sides name."""
    return frozenset(fact for person, fact in facts if person not in shared)


def _hosts(account: Account, occasion: Occasion) -> frozenset[str]:
    return as_set(account.host) & occasion.hosts


def _both(one: Window | None, other: Window | None) -> Window | None:
    if one is None or other is None:
        return one or other
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
