"""Reports that name one side only, and who among the others of their meeting names both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from heapq import merge
from itertools import groupby
from typing import TypeAlias

from pollcorpus.resolve.accounts import Account, days_in
from pollcorpus.resolve.faint import FAINT
from pollcorpus.resolve.filing import with_others
from pollcorpus.resolve.likeness import both_timed, likeness
from pollcorpus.resolve.occasions import Occasion

_Fact: TypeAlias = tuple[str, ...]
_Told: TypeAlias = Mapping[_Fact, Sequence[int]]
"""The numbers of the accounts that tell a fact, in their order."""


def unnamed(accounts: Sequence[Account]) -> Iterator[tuple[int, int]]:
    """Yield, for those that name one person, the number of another that names the other side.

    Only those are compared that share what can make two of them alike, since
    a meeting may have thousands of reports.
    """
    asking = [n for n, account in enumerate(accounts) if _asks(account)]
    if not asking:
        return
    told = _by_fact(accounts)
    occasion = cache(lambda number: Occasion.of(accounts[number]))
    for number in asking:
        account = accounts[number]
        others = (n for n in _likely(account, told) if n != number)
        timed = (n for n in others if both_timed(account, occasion(n)))
        likely = ((n, likeness(account, occasion(n))) for n in timed)
        found = next(((n, how) for n, how in likely if how), None)
        if found and found[1] < FAINT:
            yield number, found[0]


def _asks(account: Account) -> bool:
    """Tell whether an account can be faintly like others: one person or none, on a known day."""
    return len(account.people) <= 1 and account.dated and days_in(account.window) == 1


def _by_fact(accounts: Sequence[Account]) -> _Told:
    told: dict[_Fact, list[int]] = defaultdict(list)
    for number, account in enumerate(accounts):
        for fact in _facts(account):
            told[fact].append(number)
    return told


def _facts(account: Account) -> Iterable[_Fact]:
    """What makes an account like one that names one person.

    That is a body, or a party or a word of a name of somebody else than that
    person, or where the same host received; or for which bodies people speak.
    """
    bodies = ((body,) for body in account.bodies | account.sides)
    others = with_others(account.people, account.parties | account.parts)
    return {*bodies, *others, *_hosted(account)}


def _likely(account: Account, told: _Told) -> Iterator[int]:
    """Return the numbers of those that tell what an account asks for, in their order."""
    wanted: list[_Fact] = [(body,) for body in sorted(account.bodies)]
    wanted += [
        (person, fact)
        for person in account.people
        for fact in sorted({*account.bodies, *account.named, *account.unclear})
    ]
    wanted += _hosted(account)
    found = merge(*(told.get(fact, ()) for fact in wanted))
    return (number for number, _ in groupby(found))


def _hosted(account: Account) -> list[_Fact]:
    if account.host is None or account.city is None:
        return []
    return [("host", account.host, account.city)]
