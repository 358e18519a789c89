"""What the accounts that tell of one occasion know of it together."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.resolve.accounts import Account, Named, Window, as_set
from pollcorpus.resolve.clues import Clues
from pollcorpus.resolve.moving import Days, Move


@frozen(kw_only=True, eq=False)
class Occasion(Named):
    """What the accounts that tell of one meeting know together."""

    articles: frozenset[str]
    window: Window | None
    places: frozenset[str]
    cities: frozenset[str]
    days: Days
    ordinal: int | None
    way: tuple[bool, bool]
    hosts: frozenset[str]
    escorted: bool
    clues: Clues

    @classmethod
    def of(cls, account: Account) -> Occasion:
        """Start an occasion from its first account."""
        return cls(
            **account.sets(),
            articles=frozenset({account.article}),
            window=account.window,
            places=as_set(account.place),
            cities=as_set(account.city),
            days=Days.of(account),
            ordinal=account.ordinal,
            way=account.way,
            hosts=as_set(account.host),
            escorted=account.escorted,
            clues=Clues.of(account),
        )

    def with_account(self, account: Account) -> Occasion:
        """Return the occasion with one more account; its days are those that both allow."""
        move = move_to(account, self)
        return Occasion(
            **self.sets_with(account),
            articles=self.articles | {account.article},
            window=_window_after(self.window, account, move),
            places=self.places | as_set(account.place),
            cities=self.cities | as_set(account.city),
            days=self.days.after(account, move),
            ordinal=self.ordinal if self.ordinal is not None else account.ordinal,
            way=self.way,
            hosts=self.hosts | as_set(account.host),
            escorted=self.escorted or account.escorted,
            clues=self.clues.with_others(Clues.of(account)),
        )


def move_to(account: Account, occasion: Occasion) -> Move | None:
    """Tell how an account's day goes with those of an occasion; None where it does not."""
    numbered = same_number(account, occasion) and not account.bodies.isdisjoint(occasion.bodies)
    return occasion.days.move(account, numbered=numbered)


def days_agree(account: Account, occasion: Occasion) -> bool:
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


def _both(one: Window | None, other: Window | None) -> Window | None:
    if one is None or other is None:
        return one or other
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


def same_number(account: Account, occasion: Occasion) -> bool:
    """Tell whether both are the same one of a series: "the third round of talks"."""
    return account.ordinal is not None and account.ordinal == occasion.ordinal


def in_one_city(account: Account, occasion: Occasion) -> bool:
    """Tell whether both are said to be in one city."""
    return account.city is not None and account.city in occasion.cities


def in_one_house(account: Account, occasion: Occasion) -> bool:
    """Tell whether both are said to be at one place that is no city."""
    return account.place in occasion.places and account.place != account.city


def fewest_people(account: Account, occasion: Occasion) -> int:
    """How many people the one names that names fewer."""
    return min(len(account.people), len(occasion.people))
