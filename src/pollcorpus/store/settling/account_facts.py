"""Accounts as they are kept in a corpus file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from pollcorpus.models import MeetingStatus, PartialDate
from pollcorpus.resolve.accounts import Account, Window, bounds


class _Fact(NamedTuple):
    """How a field of an account is written as a value that JSON takes, and read again."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _edtf(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)


def _date(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def _numbers(window: Window | None) -> list[int] | None:
    return None if window is None else [day.toordinal() for day in window]


def _window(numbers: Sequence[int] | None) -> Window | None:
    return None if numbers is None else (date.fromordinal(numbers[0]), date.fromordinal(numbers[1]))


def _pairs(pairs: Iterable[Sequence[str]]) -> frozenset[tuple[str, ...]]:
    return frozenset(map(tuple, pairs))


_PLAIN, _DATE, _SET = _Fact(_same, _same), _Fact(_edtf, _date), _Fact(sorted, frozenset)
_PAIRS = _Fact(sorted, _pairs)

_FACTS: Mapping[str, _Fact] = {
    "text": _PLAIN,
    "published": _DATE,
    "status": _Fact(lambda status: status.value, MeetingStatus),
    "window": _Fact(_numbers, _window),
    **dict.fromkeys(("people", "bodies", "topics"), _SET),
    **dict.fromkeys(("place", "city"), _PLAIN),
    "way": _Fact(list, tuple),
    "stated": _DATE,
    **dict.fromkeys(("ordinal", "host", "moved"), _PLAIN),
    "former": _DATE,
    **dict.fromkeys(("weekday", "time", "around"), _PLAIN),
    "away": _SET,
    **dict.fromkeys(("parties", "parts"), _PAIRS),
    **dict.fromkeys(("unclear", "named"), _SET),
    "escorted": _PLAIN,
    **dict.fromkeys(("unions", "sitting", "sides"), _SET),
}
"""The fields behind the key, in the order of the file; `dated` follows from `stated`."""


def facts_of(account: Account) -> list[Any]:
    """Write an account as values that JSON takes."""
    return [*account.key, *(fact.write(getattr(account, name)) for name, fact in _FACTS.items())]


def account_from(facts: Sequence[Any]) -> Account:
    """Read what `facts_of()` wrote."""
    article, report, *told = facts
    pairs = zip(_FACTS.items(), told, strict=True)
    fields = {name: fact.read(value) for (name, fact), value in pairs}
    dated = bounds(fields["stated"]) is not None
    return Account(key=(article, report), dated=dated, **fields)
