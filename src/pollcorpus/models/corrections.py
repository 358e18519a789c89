"""What a user knows better: which reports are of one meeting, and what reports do not tell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import evolve, field, fields, frozen

from pollcorpus import _display

ReportKey: TypeAlias = tuple[str, int]
"""A report of a meeting: its article's id, and its number among the article's reports, from 0."""
ReportPair: TypeAlias = tuple[ReportKey, ReportKey]
Struck: TypeAlias = tuple[ReportKey, str]
"""A report of a meeting, and the id of an actor as its article by itself has it."""


def _canonical(pairs: Iterable[ReportPair]) -> tuple[ReportPair, ...]:
    """Each pair once and in one order, so that equal corrections are equal records."""
    ordered = {(min(pair), max(pair)) for pair in pairs}
    return tuple(sorted(ordered))


# two, as a type checker wants of a converter that it takes one type
def _each_once(keys: Iterable[ReportKey]) -> tuple[ReportKey, ...]:
    return tuple(sorted(set(keys)))


def _struck_once(struck: Iterable[Struck]) -> tuple[Struck, ...]:
    return tuple(sorted(set(struck)))


@frozen(kw_only=True)
class Corrections:
    """Which reports must join and which must part, and what was read into articles wrongly.

    `join` and `part` are pairs of reports of meetings. `drop` are reports of
    meetings that tell of none, `drop_plans` those of seat plans, `strike`
    whom reports do not have at a meeting, nor away from it. They bind
    resolution whatever the texts say, hold for articles that are added
    later, and are saved with a corpus.

    >>> Corrections(join=[(("b", 0), ("a", 0))]) == Corrections(join=[(("a", 0), ("b", 0))])
    True
    """

    join: tuple[ReportPair, ...] = field(default=(), converter=_canonical)
    part: tuple[ReportPair, ...] = field(default=(), converter=_canonical)
    drop: tuple[ReportKey, ...] = field(default=(), converter=_each_once)
    drop_plans: tuple[ReportKey, ...] = field(default=(), converter=_each_once)
    strike: tuple[Struck, ...] = field(default=(), converter=_struck_once)

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in _NAMES)

    def with_more(self, other: Corrections) -> Corrections:
        """Return these corrections and those of another record."""
        return Corrections(**{n: (*getattr(self, n), *getattr(other, n)) for n in _NAMES})

    def without(self, other: Corrections) -> Corrections:
        """Return these corrections but for those of another record."""
        undone = {name: set(getattr(other, name)) for name in _NAMES}
        left = {n: [one for one in getattr(self, n) if one not in undone[n]] for n in _NAMES}
        return evolve(self, **left)

    def __repr__(self) -> str:
        return _display.corrections_repr(self)


_NAMES = tuple(attribute.name for attribute in fields(Corrections))
