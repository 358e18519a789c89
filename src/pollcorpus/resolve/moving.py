"""The days of an occasion, as it is planned, put off or brought forward, and held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import evolve, frozen

from pollcorpus.models import PartialDate
from pollcorpus.models.same_meeting import CLOSE, near
from pollcorpus.resolve.accounts import STALE, Account, as_set, days_from


class Move(Enum):
    """How the day that an account gives goes with those of an occasion."""

    SAME = "same"
    OLDER = "one that it was planned for before"
    NEWER = "one to which it was moved"


@frozen(kw_only=True)
class Days:
    """The days that are stated of an occasion: those that hold, and those that do not any more.

    `held` are those on which it is told to have been. `told` is the last day
    on which an article says that it was moved, and not from when.
    """

    current: frozenset[PartialDate]
    held: frozenset[PartialDate]
    former: frozenset[PartialDate]
    told: date | None = None

    @classmethod
    def of(cls, account: Account) -> Days:
        """Start with what one account says."""
        stated = as_set(account.stated)
        return cls(
            current=stated,
            held=frozenset() if account.is_plan else stated,
            former=as_set(account.former),
            told=_told(account),
        )

    def move(self, account: Account, *, numbered: bool) -> Move | None:
        """Tell how an account's day goes with these; None where it cannot be the same occasion.

        A plan gives way to the day to which it was moved, as far as an
        account says so, or if both are `numbered` alike in one series.
        Nothing gives way that was held.
        """
        stated = account.stated
        clash = [day for day in self.current if stated and not stated.may_equal(day)]
        if stated is None or not clash:
            return Move.SAME
        if account.is_plan and self._left(stated, account):
            return Move.OLDER
        planned = self.held.isdisjoint(clash)
        if planned and account.moved and self._leaves(account, clash):
            return Move.NEWER
        if numbered and all(near(stated, day) for day in clash):
            return self._in_series(stated, account, clash)
        return None

    def _left(self, stated: PartialDate, account: Account) -> bool:
        """Tell whether the occasion was moved from a day before an article told of that day."""
        if any(stated.may_equal(day) for day in self.former):
            return True
        published = account.published.earliest if account.published else None
        if self.told is None or published is None or published > self.told:
            return False
        last = stated.latest
        open_still = last is not None and last >= days_from(self.told, -STALE)
        return open_still and all(near(stated, day, CLOSE) for day in self.current)

    def _leaves(self, account: Account, clash: Iterable[PartialDate]) -> bool:
        """Tell whether an account says that these days do not hold any more."""
        if account.former is not None:
            return all(account.former.may_equal(day) for day in clash)
        told = _told(account)
        if told is None or account.stated is None:
            return False
        later = self.told is None or self.told <= told
        earliest = days_from(told, -STALE)
        return later and all(
            near(account.stated, day, CLOSE) and day.latest and day.latest >= earliest
            for day in clash
        )

    def _in_series(
        self, stated: PartialDate, account: Account, clash: Iterable[PartialDate]
    ) -> Move | None:
        if not account.is_plan:
            return Move.NEWER if self.held.isdisjoint(clash) else None
        later = all(stated > day for day in clash)
        return Move.NEWER if later and not self.held else Move.OLDER

    def after(self, account: Account, move: Move | None) -> Days:
        """Return the days with those of one more account."""
        stated, former = as_set(account.stated), self.former | as_set(account.former)
        told = max(filter(None, (self.told, _told(account))), default=None)
        if move is Move.OLDER:
            return evolve(self, former=former | stated, told=told)
        current, held = self.current, self.held
        if move is Move.NEWER:
            left = {day for day in current if not any(day.may_equal(new) for new in stated)}
            current, former = current - left, former | left
        return Days(
            current=current | stated,
            held=held if account.is_plan else held | stated,
            former=former,
            told=told,
        )


def _told(account: Account) -> date | None:
    """When an article tells that a meeting was moved, and not from when."""
    if not account.moved or account.former is not None or account.published is None:
        return None
    return account.published.latest
