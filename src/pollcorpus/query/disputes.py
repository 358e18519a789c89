"""What the reports of a corpus differ on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import ClassVar

from attrs import evolve, frozen

from pollcorpus import _display
from pollcorpus.models import Disagreement, Meeting, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.query.arguments import one_of
from pollcorpus.query.frames import Columns
from pollcorpus.query.rows import Rows

OF_MEETINGS = ("attendance", "date", "duration", "host", "place", "status", "time")
OF_SEAT_PLANS = ("constituencies", "seats")
"""The points on which reports can differ."""


@frozen(repr=False)
class Disagreements(Rows[Disagreement]):
    """Points on which reports of one meeting or seat plan differ, the strongest first.

    The strength of a disagreement is the number of independent reports
    against the side that has the most, and `of` and `of_id` say which meeting
    or seat plan it is of. A sequence; called, it keeps those on one or several fields.

    >>> from pollcorpus import sample
    >>> for dispute in sample().disagreements("attendance"):
    ...     print(dispute.subject, [side.value for side in dispute.sides])
    Priyanka Gandhi Vadra ['present', 'absent']
    """

    _columns: ClassVar[Columns] = {"text": ("of", "of_id", "about", "subject"), "sides": ("sides",)}

    @classmethod
    def of(cls, found: Iterable[Disagreement]) -> Disagreements:
        """Order disagreements by their strength; equal ones stay in their order."""
        return cls(tuple(sorted(found, key=lambda disagreement: -disagreement.strength)))

    @classmethod
    def among(cls, *queries: Iterable[Meeting | SeatPlan]) -> Disagreements:
        """Order all disagreements of meetings and seat plans, each with what it is of."""
        return cls.of(
            evolve(d, of=_title(of), of_id=of.id)
            for of in chain(*queries)
            for d in of.disagreements
        )

    def __call__(self, *about: str) -> Disagreements:
        """Keep those on some fields, such as "attendance" or "date"; all without one."""
        told = {disagreement.about for disagreement in self}
        wanted = one_of(
            "point of disagreement", about, tuple(sorted({*OF_MEETINGS, *OF_SEAT_PLANS, *told}))
        )
        return Disagreements(tuple(d for d in self if not wanted or d.about in wanted))

    def to_dicts(self) -> list[Plain]:
        """Return the disagreements as plain values that `json` and data frames take."""
        return [{"of": found.of, "of_id": found.of_id, **found.to_dict()} for found in self]

    def __repr__(self) -> str:
        return _display.disagreements_repr(self)


def _title(disputed: Meeting | SeatPlan) -> str:
    is_meeting = isinstance(disputed, Meeting)
    return _display.meeting_title(disputed) if is_meeting else _display.plan_title(disputed)
