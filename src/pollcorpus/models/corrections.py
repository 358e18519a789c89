"""What a user knows better: which reports tell of one meeting, and which do not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import evolve, field, frozen

from pollcorpus import _display

ReportKey: TypeAlias = tuple[str, int]
"""A report of a meeting: its article's id, and its number among the article's reports, from 0."""
ReportPair: TypeAlias = tuple[ReportKey, ReportKey]


def _canonical(pairs: Iterable[ReportPair]) -> tuple[ReportPair, ...]:
    """Each pair once and in one order, so that equal corrections are equal records."""
    ordered = {(min(pair), max(pair)) for pair in pairs}
    return tuple(sorted(ordered))


@frozen(kw_only=True)
class Corrections:
    """Pairs of reports that must join, and pairs that must part.

    They bind resolution whatever the texts say, hold for reports that are
    added later, and are saved with a corpus.

    >>> Corrections(join=[(("b", 0), ("a", 0))]) == Corrections(join=[(("a", 0), ("b", 0))])
    True
    """

    join: tuple[ReportPair, ...] = field(default=(), converter=_canonical)
    part: tuple[ReportPair, ...] = field(default=(), converter=_canonical)

    def __bool__(self) -> bool:
        return bool(self.join or self.part)

    def with_more(self, other: Corrections) -> Corrections:
        """Return these corrections and those of another record."""
        return Corrections(join=(*self.join, *other.join), part=(*self.part, *other.part))

    def without(self, other: Corrections) -> Corrections:
        """Return these corrections but for those of another record."""
        return evolve(
            self,
            join=[pair for pair in self.join if pair not in other.join],
            part=[pair for pair in self.part if pair not in other.part],
        )

    def __repr__(self) -> str:
        return _display.corrections_repr(self)
