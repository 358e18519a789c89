"""Which occasions the user's corrections make one meeting, while accounts come one by one."""

from __future__ import annotations

from typing import Generic, TypeVar

from attrs import field, frozen

from pollcorpus.models import ReportKey
from pollcorpus.resolve.constraints import Constraints

_Name = TypeVar("_Name")


@frozen
class Bindings(Generic[_Name]):
    """The occasions that hold reports which corrections name, and how these tie them together.

    Occasions are known by any names, and one that nothing ties stands for
    itself.
    """

    constraints: Constraints
    lead: dict[_Name, _Name] = field(factory=dict)
    """For an occasion another one of its meeting."""
    units: dict[_Name, frozenset[ReportKey]] = field(factory=dict)
    """The units of reports, by the occasion that stands for a meeting."""
    placed: dict[ReportKey, _Name] = field(factory=dict)
    """An occasion that holds a report of a unit."""

    def leader(self, name: _Name) -> _Name:
        """Return the occasion that stands for the meeting of one."""
        while name in self.lead:
            name = self.lead[name]
        return name

    def allows(self, unit: ReportKey, name: _Name) -> bool:
        """Tell whether a unit, with the meeting that already holds it, may be one with another."""
        here = self.leader(name)
        mine = self.placed.get(unit)
        if mine is None:
            ours = frozenset({unit})
        else:
            if self.leader(mine) == here:
                return True
            ours = self.units[self.leader(mine)]
        there = self.units.get(here, frozenset())
        return not any(self.constraints.parted.get(one, frozenset()) & there for one in ours)

    def bind(self, unit: ReportKey, name: _Name) -> None:
        """Note that an occasion holds a unit, and make it one meeting with the unit's others."""
        first = self.leader(self.placed.setdefault(unit, name))
        second = self.leader(name)
        if first != second:
            self.lead[second] = first
        held = self.units.get(first, frozenset()) | self.units.pop(second, frozenset())
        self.units[first] = held | {unit}
