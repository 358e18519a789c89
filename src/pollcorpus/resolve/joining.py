"""Which accounts tell of one meeting: the most exact first, each to where it fits best."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from itertools import product
from typing import TypeAlias

from attrs import field, frozen

from pollcorpus.models import ReportKey
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.occasions import (
    Account,
    Occasion,
    bounds,
    days_in,
    likeness,
)

__all__ = ["join"]

_EXACT = 3
"""What may have been on so many days at most is filed by its days, else by weeks."""
_LONGEST_FILED = 31
"""What may have been on more days than this is filed by no time."""
_CROWD = 16
"""Of up to so many people each two make a key, of more each one."""
_MOST_BODIES = 32
_FEW = 4
"""Of so many bodies each makes a key with each person."""
_COMMON = 64
"""What so many occasions share singles out none of them, unless their days are known."""

_Key: TypeAlias = tuple[object, ...]
"""What the accounts of one occasion share."""
_Shelf: TypeAlias = tuple[str, int]
"""A time that occasions are filed by."""
_ANY, _OPEN = ("any time", 0), ("no known time", 0)


def join(accounts: Iterable[Account], constraints: Constraints) -> list[tuple[Account, ...]]:
    """Group the accounts by the meeting that they tell of.

    The result is the same whatever the order of `accounts`: they are taken
    in an order of their own, the exactly dated and fullest first, and each
    goes to the occasion that it fits best, or starts a new one. The user's
    joins merge the meetings that hold the two reports and change nothing
    else; what must part never meets.
    """
    ranked = sorted(accounts, key=_rank)
    wanted = Counter(key for account in ranked for key in _wanted(account))
    at_any_time = {key for a in ranked if _looked_at(a) == [_ANY] for key in _wanted(a)}
    board = _Board(constraints=constraints, wanted=wanted, at_any_time=at_any_time)
    for account in ranked:
        board.place(account)
    return board.meetings()


def _rank(account: Account) -> tuple[int, date, int, int, ReportKey]:
    """The most exact first, day by day, and of each day the fullest."""
    known = bounds(account.stated)
    first = known[0] if known else date.min
    return days_in(known), first, -len(account.people), -len(account.bodies), account.key


@frozen(kw_only=True)
class _Board:
    """The occasions so far, what each is found by, and which of them are one meeting."""

    constraints: Constraints
    wanted: Mapping[_Key, int]
    """By how many accounts a key is looked for: what nobody looks for is not filed."""
    at_any_time: Set[_Key]
    """What is looked for by accounts whose time is not known."""
    occasions: list[Occasion] = field(factory=list)
    filed: dict[_Shelf, dict[_Key, dict[int, None]]] = field(
        factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    lead: list[int] = field(factory=list)
    """For each occasion another one of its meeting; itself where it stands for the meeting."""
    units: dict[int, frozenset[ReportKey]] = field(factory=dict)
    """The units of reports that corrections name, by the occasion that stands for a meeting."""
    placed: dict[ReportKey, int] = field(factory=dict)
    """An occasion that holds a report of a unit."""
    printed: dict[_Key, list[int]] = field(factory=lambda: defaultdict(list))
    """The occasions that a text tells of, by what it says of them."""

    def place(self, account: Account) -> None:
        """Put an account to the occasion that it fits best, or to a new one."""
        wanted = _wanted(account)
        number = self._reprinted(account)
        if number is None:
            number = self._best(account, wanted)
        if number is None:
            # nothing fits, or an undated account fits two occasions equally well
            number = len(self.occasions)
            self.occasions.append(Occasion.of(account))
            self.lead.append(number)
        else:
            self.occasions[number] = self.occasions[number].with_account(account)
        if account.text is not None:
            self.printed[_saying(account)].append(number)
        self._file(account, number, wanted)
        unit = self.constraints.unit.get(account.key)
        if unit is not None:
            self._bind(unit, number)

    def meetings(self) -> list[tuple[Account, ...]]:
        """Return the accounts of each meeting."""
        groups: dict[int, list[Account]] = defaultdict(list)
        for number, occasion in enumerate(self.occasions):
            groups[self._leader(number)] += occasion.accounts
        return [tuple(group) for group in groups.values()]

    def _reprinted(self, account: Account) -> int | None:
        """The occasion of which another print of the text says just the same."""
        if account.text is None:
            return None
        unit = self.constraints.unit.get(account.key)
        fitting = (
            number
            for number in self.printed.get(_saying(account), ())
            if account.article.id not in self.occasions[number].articles
            and (unit is None or self._allowed(unit, number))
        )
        return next(fitting, None)

    def _best(self, account: Account, wanted: list[_Key]) -> int | None:
        scored = sorted(
            ((likeness(account, self.occasions[n]), -n) for n in self._near(account, wanted)),
            reverse=True,
        )
        best = scored[0] if scored else (0.0, 0)
        if best[0] <= 0:
            return None
        rivals = any(score >= best[0] - 0.01 for score, _ in scored[1:])
        return None if rivals and not account.dated else -best[1]

    def _near(self, account: Account, wanted: list[_Key]) -> set[int]:
        """The occasions that share enough with an account to be worth comparing."""
        near: set[int] = set()
        for shelf in _looked_at(account):
            filed = self.filed.get(shelf, {})
            for key in wanted:
                found = filed.get(key)
                if found and (shelf not in (_ANY, _OPEN) or len(found) <= _COMMON):
                    near.update(found)
        unit = self.constraints.unit.get(account.key)
        return near if unit is None else {n for n in near if self._allowed(unit, n)}

    def _file(self, account: Account, number: int, wanted: list[_Key]) -> None:
        by_others = [k for k in _shared(account) if self.wanted.get(k, 0) > (k in wanted)]
        for shelf in _filed_at(account) if by_others else ():
            filed = self.filed[shelf]
            for key in by_others:
                if shelf != _ANY or key in self.at_any_time:
                    filed[key][number] = None

    # ---- the user's corrections -----------------------------------------------------------

    def _leader(self, number: int) -> int:
        while self.lead[number] != number:
            number = self.lead[number]
        return number

    def _allowed(self, unit: ReportKey, number: int) -> bool:
        """Tell whether a unit, with the meeting that already holds it, may be one with another."""
        here = self._leader(number)
        mine = self.placed.get(unit)
        if mine is None:
            ours = frozenset({unit})
        else:
            if self._leader(mine) == here:
                return True
            ours = self.units[self._leader(mine)]
        there = self.units.get(here, frozenset())
        return not any(self.constraints.parted.get(one, frozenset()) & there for one in ours)

    def _bind(self, unit: ReportKey, number: int) -> None:
        """Note that an occasion holds a unit, and make it one meeting with the unit's others."""
        first, second = sorted(map(self._leader, (self.placed.setdefault(unit, number), number)))
        self.lead[second] = first
        held = self.units.get(first, frozenset()) | self.units.pop(second, frozenset())
        self.units[first] = held | {unit}


# ---- what an occasion is filed under, and looked for by -------------------------------------


def _filed_at(account: Account) -> list[_Shelf]:
    """Return where those who look at a day, a week or everywhere find an account."""
    days, weeks = _times(account)
    if days:
        return [_ANY, *weeks, *days]
    return [_ANY, *weeks, *(("vague week", week) for _, week in weeks)] if weeks else [_ANY, _OPEN]


def _looked_at(account: Account) -> list[_Shelf]:
    """Return where all are filed that may have been at the time of an account."""
    days, weeks = _times(account)
    if days:
        return [*days, *(("vague week", week) for _, week in weeks), _OPEN]
    return [*weeks, _OPEN] if weeks else [_ANY]


def _times(account: Account) -> tuple[list[_Shelf], list[_Shelf]]:
    """Return the days and weeks of an account; none where these are too many."""
    length = days_in(account.window)
    if account.window is None or length > _LONGEST_FILED:
        return [], []
    first, last = map(date.toordinal, account.window)
    weeks = [("week", number) for number in range(first // 7, last // 7 + 1)]
    return [("day", n) for n in range(first, last + 1)] if length <= _EXACT else [], weeks


def _shared(account: Account) -> list[_Key]:
    """What an account shares with others of its occasion."""
    people, bodies = _named(account)
    shared: list[_Key] = [("person", person) for person in people]
    shared += [("crowd", person) for person in people] if _crowded(people) else _pairs(people)
    shared += _numbered(account)
    shared += [("person, body", *both) for both in product(people, bodies[:_FEW])]
    shared += [("body", body) for body in bodies]
    if len(people) == 1:
        shared += [("only person, body", *people, body) for body in bodies[:_FEW]]
    if not people:
        shared += [("body alone", body) for body in bodies]
    return shared


def _wanted(account: Account) -> list[_Key]:
    """What an occasion that is the same may be filed under.

    Two people identify it; less does only where one side names no more.
    """
    people, bodies = _named(account)
    wanted: list[_Key] = [("person" if _crowded(people) else "crowd", person) for person in people]
    wanted += [] if _crowded(people) else _pairs(people)
    wanted += _numbered(account)
    kind = "person, body" if len(people) == 1 else "only person, body"
    wanted += [(kind, *both) for both in product(people, bodies[:_FEW])]
    if account.dated:
        wanted += [("body alone" if people else "body", body) for body in bodies]
    return wanted


def _saying(account: Account) -> _Key:
    """What a reprint says just so of the same occasion."""
    status = account.report.status.value
    said = account.people, account.bodies, account.place, account.ordinal
    return account.text, account.stated, status, account.way, *said


def _named(account: Account) -> tuple[list[str], list[str]]:
    return sorted(account.people), sorted(account.bodies)[:_MOST_BODIES]


def _crowded(people: Sequence[str]) -> bool:
    return len(people) > _CROWD


def _pairs(people: Sequence[str]) -> list[_Key]:
    return [(one, other) for i, one in enumerate(people) for other in people[i + 1 :]]


def _numbered(account: Account) -> list[_Key]:
    if account.ordinal is None:
        return []
    return [("number", account.ordinal, body) for body in account.bodies]
