"""How partners share out a territory's seats, and whether that adds up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import ActorKind, SeatCount, SeatPlan, SeatPlanStatus
from pollcorpus.models.plain import Plain

_ADJACENT = 4
"""Characters between two quotations of one list."""
_PARTNERS = 2


@frozen(kw_only=True)
class ClaimedSeat:
    """A constituency that several partners claim."""

    constituency: str
    plans: tuple[SeatPlan, ...]

    def __repr__(self) -> str:
        return _display.claimed_seat_repr(self)


@frozen(kw_only=True)
class SeatSharing:
    """The seats that partners share out in one election and territory.

    Partners are the parties whose shares reports tell in one breath: in one
    sentence or in lines of one list. `plans` are those that are settled, or
    else offered; what is only wanted is no share. `house` is the number of seats
    of the territory, None where the reference does not know it.
    """

    election: str
    territory: str
    house: int | None
    plans: tuple[SeatPlan, ...]

    @property
    def total(self) -> SeatCount:
        """The sum of the shares: exact where all are, open where one is or is not given."""
        return SeatCount.total(plan.seats for plan in self.plans)

    @property
    def over(self) -> int:
        """How many seats more are given away than there are."""
        least = self.total.at_least
        return max(0, least - self.house) if least is not None and self.house is not None else 0

    @property
    def left(self) -> int | None:
        """How many seats are left over for others; None where the shares are not known."""
        most = self.total.at_most
        if most is None or self.house is None or most > self.house:
            return None
        return self.house - most

    @property
    def claimed(self) -> tuple[ClaimedSeat, ...]:
        """The constituencies that more than one of the partners has, by name."""
        named: dict[str, list[SeatPlan]] = defaultdict(list)
        for plan in self.plans:
            for seat in plan.constituencies:
                named[seat].append(plan)
        return tuple(
            ClaimedSeat(constituency=seat, plans=tuple(plans))
            for seat, plans in sorted(named.items())
            if len(plans) > 1
        )

    def to_dict(self) -> Plain:
        """Return the sharing as plain values that `json` and data frames take."""
        return {
            "election": self.election,
            "territory": self.territory,
            "house": self.house,
            "parties": [plan.party.name for plan in self.plans],
            "min": self.total.at_least,
            "max": self.total.at_most,
            "over": self.over,
            "left": self.left,
            "claimed": [one.constituency for one in self.claimed],
        }

    def __repr__(self) -> str:
        return _display.seat_sharing_repr(self)


def find_sharings(plans: Iterable[SeatPlan]) -> Iterator[SeatSharing]:
    """Yield the sharings of at least two partners, by election and territory."""
    places: dict[tuple[str, str], list[SeatPlan]] = defaultdict(list)
    for plan in plans:
        shared = plan.status is not SeatPlanStatus.WANTED and plan.party.kind is ActorKind.PARTY
        if plan.election and shared:
            places[plan.election, plan.territory].append(plan)
    for (election, territory), found in sorted(places.items()):
        for partners in _partners(found):
            yield SeatSharing(
                election=election,
                territory=territory,
                house=partners[0].house,
                plans=tuple(sorted(partners, key=lambda plan: (_size(plan), plan.id))),
            )


def _size(plan: SeatPlan) -> int:
    return -(plan.seats.at_least or plan.seats.at_most or 0)


def _partners(plans: Sequence[SeatPlan]) -> Iterator[list[SeatPlan]]:
    """Group plans that any report tells in one breath."""
    group = list(range(len(plans)))
    spans = sorted(
        (e.article_id, e.start, e.stop, at)
        for at, plan in enumerate(plans)
        for report in plan.reports
        if report.status.value is not SeatPlanStatus.WANTED
        for e in report.seats.evidence
    )
    for (text, _, stop, one), (other_text, start, _, other) in pairwise(spans):
        if text == other_text and start - stop <= _ADJACENT:
            old, new = group[other], group[one]
            group = [new if g == old else g for g in group]
    for number in dict.fromkeys(group):
        partners = _settled([p for p, g in zip(plans, group, strict=True) if g == number])
        if len(partners) >= _PARTNERS:
            yield partners


def _settled(plans: list[SeatPlan]) -> list[SeatPlan]:
    """Leave out what was only offered, once the others have agreed without it."""
    agreed = [plan for plan in plans if plan.status is SeatPlanStatus.AGREED]
    return agreed if len(agreed) >= _PARTNERS else plans
