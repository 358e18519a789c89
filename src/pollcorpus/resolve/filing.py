"""By what accounts of one meeting find each other: whom they name, and when it was."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from itertools import product
from typing import TypeAlias

from pollcorpus.models import ReportKey
from pollcorpus.models.same_meeting import CLOSE, SEASON
from pollcorpus.resolve.accounts import Account, bounds, days_in

_EXACT = 3
"""What may have been on so many days at most is filed by its days, else by weeks."""
LONGEST_FILED = 31 + max(2 * CLOSE, SEASON)
"""What may have been on more days is filed by no time: a month, and those it may be moved to."""
_CROWD = 16
"""Of up to so many people each two make a key, of more each one."""
_MOST_BODIES = 32
_FEW = 4
"""Of so many bodies each makes a key with each person."""
COMMON = 64
"""What so many occasions share singles out none of them, unless their days are known."""

Key: TypeAlias = tuple[object, ...]
"""What the accounts of one occasion share."""
Drawer: TypeAlias = tuple[str, int]
"""A time that occasions are filed by: a day, a week, or one that is not known."""
ANY, OPEN = ("any time", 0), ("no known time", 0)


def rank(account: Account) -> tuple[int, date, int, int, ReportKey]:
    """The most exact first, day by day, and of each day the fullest.

    Before all come those that tell that a day was changed: they hold the plans for the old one
    and the reports of the new one together.
    """
    known = bounds(account.stated)
    first = known[0] if known else date.min
    return (
        0 if account.moved else days_in(known) + _vagueness(account),
        first,
        -len(account.people),
        -len(account.bodies),
        account.key,
    )


def _vagueness(account: Account) -> int:
    """Of those that state no date with its year, the least known come last."""
    if account.dated or account.window is not None:
        return 0
    told = account.stated or account.published
    return 1 if told is not None and told.yearless else 2


def filed_at(account: Account) -> list[Drawer]:
    """Return where those who look at a day, a week or everywhere find an account."""
    days, weeks = _times(account)
    if days:
        return [ANY, *weeks, *days]
    return [ANY, *weeks, *(("vague week", week) for _, week in weeks)] if weeks else [ANY, OPEN]


def looked_at(account: Account) -> list[Drawer]:
    """Return where all are filed that may have been at the time of an account."""
    days, weeks = _times(account)
    if days:
        return [*days, *(("vague week", week) for _, week in weeks), OPEN]
    return [*weeks, OPEN] if weeks else [ANY]


def _times(account: Account) -> tuple[list[Drawer], list[Drawer]]:
    """Return the days and weeks of an account; none where these are too many."""
    reach = account.reach
    length = days_in(reach)
    if reach is None or length > LONGEST_FILED:
        return [], []
    first, last = map(date.toordinal, reach)
    weeks = [("week", number) for number in range(first // 7, last // 7 + 1)]
    return [("day", n) for n in range(first, last + 1)] if length <= _EXACT else [], weeks


def shared(account: Account) -> list[Key]:
    """What an account shares with others of its occasion."""
    people, bodies = _named(account)
    keys: list[Key] = [("person", person) for person in people]
    keys += [("crowd", person) for person in people] if _crowded(people) else _pairs(people)
    keys += _numbered(account)
    keys += [("person, body", *both) for both in product(people, bodies[:_FEW])]
    keys += [("person, body", *both) for both in _backed(account)]
    keys += [("body", body) for body in bodies]
    keys += [("side", side) for side in sorted(account.sides)]
    if len(people) == 1:
        named = (*bodies[:_FEW], *sorted(account.named)[:_FEW])
        keys += [("only person, body", *people, body) for body in named]
    keys += _called(account, looked_for=False)
    keys += [] if account.host is None else [("host", account.host)]
    if not people:
        keys += [("body alone", body) for body in bodies]
    return keys


def wanted(account: Account) -> list[Key]:
    """What an occasion that is the same may be filed under.

    Two people identify it; less does only where one side names no more.
    """
    people, bodies = _named(account)
    keys: list[Key] = [("person" if _crowded(people) else "crowd", person) for person in people]
    keys += [] if _crowded(people) else _pairs(people)
    keys += _numbered(account)
    kind = "person, body" if len(people) == 1 else "only person, body"
    keys += [(kind, *both) for both in product(people, bodies[:_FEW])]
    keys += [("only person, body", *both) for both in _backed(account)]
    if len(people) == 1:
        keys += [("person, body", *people, body) for body in sorted(account.named)[:_FEW]]
    keys += _called(account, looked_for=True)
    keys += [] if account.host is None else [("host", account.host)]
    if people:
        keys += [("body alone", side) for side in sorted(account.sides)]
        keys += [("body", body) for body in sorted(account.sitting)]
    else:
        keys += [("side", body) for body in bodies]
    if account.dated:
        keys += [("body alone" if people else "body", body) for body in bodies]
    return keys


def _backed(account: Account) -> list[tuple[str, str]]:
    """Each of the people of a talk with the parties of the others, who may be told by these."""
    return with_others(account.people, account.parties)


def _called(account: Account, *, looked_for: bool) -> list[Key]:
    """What a talk with a name in full, and one that has a part of it, find each other by."""
    in_full = len(account.people) > 1
    kind = "person, name" if in_full != looked_for else "person, part of a name"
    if in_full:
        return [(kind, *pair) for pair in with_others(account.people, account.parts)]
    return [(kind, *account.people, part) for part in sorted(account.unclear)]


def with_others(people: Set[str], facts: Set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each of some people with what is told of the others."""
    told = sorted(facts)
    return [(one, fact) for one in sorted(people) for other, fact in told if other != one]


def saying(account: Account) -> Key:
    """What a reprint says just so of the same occasion."""
    said = account.people, account.bodies, account.place, account.ordinal
    when = account.stated, account.weekday, account.time
    return account.text, *when, account.status, account.way, *said


def _named(account: Account) -> tuple[list[str], list[str]]:
    return sorted(account.people), sorted(account.bodies)[:_MOST_BODIES]


def _crowded(people: Sequence[str]) -> bool:
    return len(people) > _CROWD


def _pairs(people: Sequence[str]) -> list[Key]:
    return [(one, other) for i, one in enumerate(people) for other in people[i + 1 :]]


def _numbered(account: Account) -> list[Key]:
    if account.ordinal is None:
        return []
    return [("number", account.ordinal, body) for body in account.bodies]


def within(looking: tuple[int, int], filed: tuple[int, int]) -> bool:
    """Tell whether who looks at its days, as numbers, finds what is filed at others.

    That is what `looked_at()` and `filed_at()` say where both times are known.
    """
    (first, last), (opened, closed) = looking, filed
    if last - first < _EXACT and closed - opened < _EXACT:
        return first <= closed and opened <= last
    return first // 7 <= closed // 7 and opened // 7 <= last // 7
