"""Which accounts tell of one meeting: the most exact first, each to where it fits best."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TypeVar

from attrs import field, frozen

from pollcorpus.models import ReportKey
from pollcorpus.models.same_meeting import SURE
from pollcorpus.models.undated import CLEAR, ENOUGH
from pollcorpus.resolve.accounts import Account, days_in
from pollcorpus.resolve.bindings import Bindings
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.faint import FAINT
from pollcorpus.resolve.filing import (
    ANY,
    COMMON,
    OPEN,
    Drawer,
    Key,
    filed_at,
    looked_at,
    rank,
    saying,
    shared,
    wanted,
)
from pollcorpus.resolve.likeness import both_timed, common_weight, likeness
from pollcorpus.resolve.occasions import Occasion

__all__ = ["best_fit", "join"]

_Name = TypeVar("_Name")


def join(
    accounts: Iterable[Account], constraints: Constraints
) -> list[tuple[tuple[Account, ...], ...]]:
    """Group the accounts by the meeting that they tell of.

    Of each meeting the occasions are returned that make it up, one where no
    correction joins several, and of each occasion its accounts in the order
    in which they came to it.

    The result is the same whatever the order of `accounts`: they are taken
    in an order of their own, the exactly dated and fullest first, and each
    goes to the occasion that it fits best, or starts a new one. The user's
    joins merge the meetings that hold the two reports and change nothing
    else; what must part never meets.
    """
    ranked = sorted(accounts, key=rank)
    asked = Counter(key for account in ranked for key in wanted(account))
    at_any_time = {key for a in ranked if looked_at(a) == [ANY] for key in wanted(a)}
    board = _Board(bindings=Bindings(constraints), asked=asked, at_any_time=at_any_time)
    for account in ranked:
        board.place(account)
    return board.meetings()


def best_fit(account: Account, occasions: Iterable[tuple[_Name, Occasion]]) -> _Name | None:
    """Return the name of the occasion that an account fits best; None where it starts a new one.

    Those go first of which it is known when they were, as it is of the account.
    """
    timed: list[tuple[_Name, Occasion]] = []
    others: list[tuple[_Name, Occasion]] = []
    for name, occasion in occasions:
        (timed if both_timed(account, occasion) else others).append((name, occasion))
    found = _best_timed(account, timed)
    return _singled_out(account, others) if found is None else found


def _best_two(scored: Iterable[tuple[float, _Name]]) -> tuple[tuple[float, _Name] | None, float]:
    """Return the first of the best scores, with its name, and the score next to it or 0."""
    best: tuple[float, _Name] | None = None
    second = 0.0
    for score, name in scored:
        if best is None or score > best[0]:
            second = best[0] if best else 0.0
            best = score, name
        else:
            second = max(second, score)
    return best, second


def _singled_out(account: Account, occasions: Iterable[tuple[_Name, Occasion]]) -> _Name | None:
    """Return the name of the one occasion that shares enough with an account, if one has no time.

    An occasion that shares almost as much may be meant as well.
    """
    best, second = _best_two((common_weight(account, other), name) for name, other in occasions)
    return best[1] if best and best[0] >= max(ENOUGH, second + CLEAR) else None


def _best_timed(account: Account, occasions: Iterable[tuple[_Name, Occasion]]) -> _Name | None:
    """Return the name of the occasion that fits best, all of them and the account with a time.

    Of equals it is the first. An account without an exact date that fits two
    occasions equally well goes to neither, nor does one that fits faintly.
    """
    best, second = _best_two((likeness(account, other), name) for name, other in occasions)
    if best is None or best[0] <= 0:
        return None
    sure = account.dated and days_in(account.window) <= SURE and best[0] >= FAINT
    return None if second > 0 and second >= best[0] - 0.01 and not sure else best[1]


@frozen(kw_only=True)
class _Board:
    """The occasions so far, what each is found by, and which of them are one meeting."""

    bindings: Bindings[int]
    asked: Mapping[Key, int]
    """By how many accounts a key is looked for: what nobody looks for is not filed."""
    at_any_time: Set[Key]
    """What is looked for by accounts whose time is not known."""
    occasions: list[Occasion] = field(factory=list)
    members: list[list[Account]] = field(factory=list)
    filed: dict[Drawer, dict[Key, dict[int, None]]] = field(
        factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    printed: dict[Key, list[int]] = field(factory=lambda: defaultdict(list))
    """The occasions that a text tells of, by what it says of them."""

    def place(self, account: Account) -> None:
        """Put an account to the occasion that it fits best, or to a new one."""
        looked_for = wanted(account)
        number = self._reprinted(account)
        if number is None:
            near = sorted(self._near(account, looked_for))
            number = best_fit(account, ((n, self.occasions[n]) for n in near))
        if number is None:
            number = len(self.occasions)
            self.occasions.append(Occasion.of(account))
            self.members.append([account])
        else:
            self.occasions[number] = self.occasions[number].with_account(account)
            self.members[number].append(account)
        if account.text is not None:
            self.printed[saying(account)].append(number)
        self._file(account, number, looked_for)
        unit = self._unit(account)
        if unit is not None:
            self.bindings.bind(unit, number)

    def meetings(self) -> list[tuple[tuple[Account, ...], ...]]:
        """Return the accounts of each meeting, by occasion."""
        groups: dict[int, list[tuple[Account, ...]]] = defaultdict(list)
        for number, accounts in enumerate(self.members):
            groups[self.bindings.leader(number)].append(tuple(accounts))
        return [tuple(group) for group in groups.values()]

    def _reprinted(self, account: Account) -> int | None:
        """The occasion of which another print of the text says just the same."""
        if account.text is None:
            return None
        unit = self._unit(account)
        fitting = (
            number
            for number in self.printed.get(saying(account), ())
            if account.article not in self.occasions[number].articles
            and (unit is None or self.bindings.allows(unit, number))
        )
        return next(fitting, None)

    def _near(self, account: Account, looked_for: Sequence[Key]) -> set[int]:
        """The occasions that share enough with an account to be worth comparing."""
        near: set[int] = set()
        for drawer in looked_at(account):
            filed = self.filed.get(drawer, {})
            for key in looked_for:
                found = filed.get(key)
                if found and (drawer not in (ANY, OPEN) or len(found) <= COMMON):
                    near.update(found)
        unit = self._unit(account)
        return near if unit is None else {n for n in near if self.bindings.allows(unit, n)}

    def _file(self, account: Account, number: int, looked_for: Sequence[Key]) -> None:
        by_others = [k for k in shared(account) if self.asked.get(k, 0) > (k in looked_for)]
        for drawer in filed_at(account) if by_others else ():
            filed = self.filed[drawer]
            for key in by_others:
                if drawer != ANY or key in self.at_any_time:
                    filed[key][number] = None

    def _unit(self, account: Account) -> ReportKey | None:
        return self.bindings.constraints.unit.get(account.key)
