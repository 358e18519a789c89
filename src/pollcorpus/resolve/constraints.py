"""The user's corrections as rules for joining: what is one unit, stays apart or is left out."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from attrs import field, frozen

from pollcorpus.errors import CorrectionError
from pollcorpus.models import Corrections, Extraction, MeetingReport, ReportKey, ReportPair

_Neighbours: TypeAlias = Mapping[ReportKey, list[ReportKey]]


@frozen(kw_only=True)
class Constraints:
    """Which reports must be in one meeting, and which must not.

    `unit` maps each report that a correction names to the least report that
    it must be joined with, `parted` each unit to those that it must not meet;
    `joined` maps each report to those that the user joined it with. Those that
    are `dropped` are in no meeting.
    """

    joined: _Neighbours = field(factory=dict)
    unit: Mapping[ReportKey, ReportKey] = field(factory=dict)
    parted: Mapping[ReportKey, frozenset[ReportKey]] = field(factory=dict)
    dropped: frozenset[ReportKey] = frozenset()

    @classmethod
    def of(cls, corrections: Corrections) -> Constraints:
        """Prepare corrections; raise `CorrectionError` where they contradict each other."""
        joined = _neighbours(corrections.join)
        unit = _units(joined)
        parted: dict[ReportKey, set[ReportKey]] = defaultdict(set)
        for one, other in corrections.part:
            sides = [unit.setdefault(key, key) for key in (one, other)]
            if sides[0] == sides[1]:
                raise CorrectionError((one, other), _path(joined, one, other))
            parted[sides[0]].add(sides[1])
            parted[sides[1]].add(sides[0])
        apart = {key: frozenset(keys) for key, keys in parted.items()}
        return cls(joined=joined, unit=unit, parted=apart, dropped=frozenset(corrections.drop))

    def told_in(self, extraction: Extraction) -> Iterator[tuple[int, MeetingReport]]:
        """Yield the reports of an article that stand, each with its number there."""
        ident = extraction.article.id
        for number, report in enumerate(extraction.meetings):
            if (ident, number) not in self.dropped:
                yield number, report

    def joins(self, keys: Sequence[ReportKey]) -> tuple[tuple[int, int], ...]:
        """Return the numbers of those among some reports that the user joined."""
        number = {key: n for n, key in enumerate(keys) if key in self.joined}
        return tuple(
            (number[one], number[other])
            for one in number
            for other in self.joined[one]
            if one < other and other in number
        )


NONE = Constraints()
"""What nobody corrected."""


def _neighbours(pairs: Iterable[ReportPair]) -> _Neighbours:
    joined: dict[ReportKey, list[ReportKey]] = defaultdict(list)
    for one, other in pairs:
        joined[one].append(other)
        joined[other].append(one)
    return dict(joined)


def _units(joined: _Neighbours) -> dict[ReportKey, ReportKey]:
    unit: dict[ReportKey, ReportKey] = {}
    for key in sorted(joined):
        if key not in unit:
            unit |= dict.fromkeys(_reached(joined, key), key)
    return unit


def _reached(joined: _Neighbours, start: ReportKey) -> dict[ReportKey, ReportKey | None]:
    """Map each report that joins lead to from one to the report before it, in breadth first."""
    before: dict[ReportKey, ReportKey | None] = {start: None}
    waiting = deque([start])
    while waiting:
        key = waiting.popleft()
        for other in joined.get(key, ()):
            if other not in before:
                before[other] = key
                waiting.append(other)
    return before


def _path(joined: _Neighbours, one: ReportKey, other: ReportKey) -> tuple[ReportKey, ...]:
    before = _reached(joined, one)
    path: list[ReportKey] = []
    at: ReportKey | None = other
    while at is not None:
        path.append(at)
        at = before[at]
    return tuple(reversed(path))
