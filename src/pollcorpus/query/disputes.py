"""What the reports of a corpus differ on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import Disagreement
from pollcorpus.models.plain import Plain
from pollcorpus.query.arguments import one_of

_FIELDS = ("attendance", "date", "duration", "host", "place", "seats", "status", "time")


@frozen(repr=False)
class Disagreements(Sequence[Disagreement]):
    """Points on which reports of one meeting or seat plan differ, the strongest first.

    The strength of a disagreement is the number of independent reports
    against the side that has the most. A sequence; called, it keeps those on
    one or several fields.

    >>> from pollcorpus import sample
    >>> for dispute in sample().disagreements("attendance"):
    ...     print(dispute.subject, [side.value for side in dispute.sides])
    Priyanka Gandhi Vadra ['present', 'absent']
    """

    _found: tuple[Disagreement, ...]

    @classmethod
    def of(cls, found: Iterable[Disagreement]) -> Disagreements:
        """Order disagreements by their strength; equal ones stay in their order."""
        return cls(tuple(sorted(found, key=lambda disagreement: -disagreement.strength)))

    def __call__(self, *about: str) -> Disagreements:
        """Keep those on some fields, such as "attendance" or "date"; all without one."""
        told = {disagreement.about for disagreement in self}
        wanted = one_of("point of disagreement", about, tuple(sorted({*_FIELDS, *told})))
        return Disagreements(tuple(d for d in self if not wanted or d.about in wanted))

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Disagreement]:
        return iter(self._found)

    @overload
    def __getitem__(self, at: int, /) -> Disagreement: ...

    @overload
    def __getitem__(self, at: slice, /) -> Disagreements: ...

    def __getitem__(self, at: int | slice, /) -> Disagreement | Disagreements:
        return Disagreements(self._found[at]) if isinstance(at, slice) else self._found[at]

    def to_dicts(self) -> list[Plain]:
        """Return the disagreements as plain values that `json` and data frames take."""
        return [disagreement.to_dict() for disagreement in self]

    def __repr__(self) -> str:
        return _display.disagreements_repr(self)
