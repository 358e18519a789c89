"""Accounts that come or go, and whatever else has to be joined anew because of them.

Joining takes accounts in an order of their own, and puts each to an occasion
by what came before. So an account that comes, goes or is put elsewhere can
matter to those only that are later in this order and look at what it is, or
its occasion is, filed under. These are looked at anew, in their order, and of
each that then goes elsewhere those that it matters to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Protocol, TypeAlias

from attrs import field, frozen

from pollcorpus.resolve.accounts import Account
from pollcorpus.resolve.bindings import Bindings
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.joining import best_fit
from pollcorpus.resolve.occasions import Occasion

__all__ = ["Number", "Rank", "Roll", "rejoin"]

Number: TypeAlias = int
"""An account on the roll; an occasion has the number of the account that it began with."""
Rank: TypeAlias = str
"""Sorts as accounts are taken."""


class Roll(Protocol):
    """All accounts, and the occasions that they were put to."""

    def account(self, number: Number) -> Account:
        """Return an account."""

    def rank(self, number: Number) -> Rank:
        """Return when an account is taken."""

    def occasion(self, number: Number) -> Number | None:
        """Return the occasion of an account, None where it has none yet."""

    def put(self, number: Number, occasion: Number) -> None:
        """Put an account to an occasion."""

    def drop(self, number: Number) -> None:
        """Take an account from its occasion; it can still be asked for."""

    def forget(self, number: Number) -> None:
        """Take an account off the roll."""

    def members(self, occasion: Number) -> Sequence[Number]:
        """Return the accounts of an occasion in their order."""

    def near(self, number: Number) -> Iterable[Number]:
        """Return the occasions of earlier accounts that one looks at."""

    def lookers(self, number: Number) -> Iterable[Number]:
        """Return the later accounts that look at what one is filed under, or say what it says.

        Those may be passed over to whom it makes no difference, since what
        they look at has too many occasions, as long as not too much changes.
        """

    def overdue(self) -> Iterable[Number]:
        """Return those that were passed over, and to whom it does make a difference now."""

    def printed(self, number: Number) -> Sequence[Number]:
        """Return the occasions where earlier reprints of its text say what an account says."""

    def bound(self) -> Sequence[Number]:
        """Return the accounts that corrections name, in their order."""


def rejoin(
    roll: Roll, come: Iterable[Number], left: Iterable[Number], constraints: Constraints
) -> set[Number]:
    """Put accounts that have come to occasions, and others where that or a leaving changes them.

    Those that have left are taken off the roll when it is their turn. Returns
    the occasions whose accounts are others now, with those that are no more.
    """
    relay = _Relay(roll=roll, constraints=constraints, left=frozenset(left))
    for number in (*come, *relay.left):
        relay.wait(number)
    while relay.waiting:
        _, number = heappop(relay.waiting)
        relay.look_at(number)
    return relay.touched


@frozen(kw_only=True)
class _Relay:
    """What is still to be looked at."""

    roll: Roll
    constraints: Constraints
    left: frozenset[Number]
    waiting: list[tuple[Rank, Number]] = field(factory=list)
    queued: set[Number] = field(factory=set)
    told: set[Number] = field(factory=set)
    """The accounts of which those know who look at them."""
    touched: set[Number] = field(factory=set)
    folded: dict[Number, tuple[Rank, Occasion]] = field(factory=dict)
    """What all accounts of an occasion know together, with the rank of the last of them."""

    def wait(self, number: Number) -> None:
        """Look at an account when it is its turn."""
        if number not in self.queued:
            self.queued.add(number)
            heappush(self.waiting, (self.roll.rank(number), number))

    def look_at(self, number: Number) -> None:
        """Put an account where it belongs now."""
        self.queued.discard(number)
        before = self.roll.occasion(number)
        if number in self.left:
            self.roll.drop(number)
            self._touch(number, before)
            self.roll.forget(number)
            return
        now = self._fitting(number)
        if before != now:
            self.roll.put(number, now)
            self._touch(number, before, now)

    def _touch(self, number: Number, *occasions: Number | None) -> None:
        """Let all wait that look at an account, or at an occasion that it comes to or leaves.

        Once is enough for each: accounts are looked at in their order, so that
        whoever is to come after was let wait the first time.
        """
        changed = {occasion for occasion in occasions if occasion is not None}
        self.touched.update(changed)
        for occasion in changed:
            self.folded.pop(occasion, None)
        rank = self.roll.rank(number)
        members = [one for occasion in changed for one in self.roll.members(occasion)]
        for member in (number, *members):
            if self.roll.rank(member) > rank:
                self.wait(member)
            if member not in self.told:
                self.told.add(member)
                for looker in self.roll.lookers(member):
                    if self.roll.rank(looker) > rank:
                        self.wait(looker)
        others = set(self.roll.overdue())
        if self.roll.account(number).key in self.constraints.unit:
            others.update(self.roll.bound())
        for other in others:
            if self.roll.rank(other) > rank:
                self.wait(other)

    def _fitting(self, number: Number) -> Number:
        account = self.roll.account(number)
        unit = self.constraints.unit.get(account.key)
        bindings = self._bindings(number) if unit else None

        def allowed(occasion: Number) -> bool:
            return unit is None or bindings is None or bindings.allows(unit, occasion)

        if account.text is not None:
            for occasion in self.roll.printed(number):
                known = self._as_of(occasion, number).articles
                if account.article not in known and allowed(occasion):
                    return occasion
        near = sorted(filter(allowed, self.roll.near(number)), key=self.roll.rank)
        found = best_fit(account, ((n, self._as_of(n, number)) for n in near))
        return number if found is None else found

    def _as_of(self, occasion: Number, number: Number) -> Occasion:
        """Return what an occasion's accounts know that are earlier than another account."""
        rank = self.roll.rank(number)
        last, told = self.folded.get(occasion, (rank, None))
        if told is not None and last < rank:
            return told
        members = self.roll.members(occasion)
        first, *others = self._earlier(members, number)
        told = Occasion.of(self.roll.account(first))
        for other in others:
            told = told.with_account(self.roll.account(other))
        if len(others) + 1 == len(members):
            self.folded[occasion] = self.roll.rank(members[-1]), told
        return told

    def _bindings(self, number: Number) -> Bindings[Number]:
        """Return what corrections tie together before an account comes."""
        bindings: Bindings[Number] = Bindings(self.constraints)
        for other in self._earlier(self.roll.bound(), number):
            bind(bindings, self.roll, other)
        return bindings

    def _earlier(self, members: Iterable[Number], number: Number) -> Iterator[Number]:
        rank = self.roll.rank(number)
        return (one for one in members if self.roll.rank(one) < rank)


def bind(bindings: Bindings[Number], roll: Roll, number: Number) -> None:
    """Tie the occasion of an account to those of the accounts that corrections join with it."""
    occasion = roll.occasion(number)
    if occasion is not None:
        bindings.bind(bindings.constraints.unit[roll.account(number).key], occasion)
