"""How partners share out a territory's seats, and whether that adds up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import ActorKind, SeatCount, SeatPlan, SeatPlanStatus
from pollcorpus.models.plain import Plain

_ADJACENT = 4
"""Characters between two quotations of one list."""
_PARTNERS = 2
_REST = 4
"""One part in so many of a house is a share of its own; what is less is the rest of another."""


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

    Partners are the parties whose shares a report tells in one breath: in one
    sentence or in lines of one list. Of two sentences that share out the house
    once each, every one is a sharing of its own: they tell of rival alliances. Where
    one sentence has the shares of rivals, which together are far above the house, there is none.
    Candidates that a party has named so far, or seats of a region, are no share.
    `plans` are those that are settled, or else offered; what is only wanted is
    no share. `beside` are the settled shares that the same articles tell
    elsewhere: nothing says whether they are of partners or of rivals. `house`
    is the number of seats of the territory, None where the reference does not
    know it.
    """

    election: str
    territory: str
    house: int | None
    plans: tuple[SeatPlan, ...]
    beside: tuple[SeatPlan, ...] = ()

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
            "beside": [plan.party.name for plan in self.beside],
            "claimed": [one.constituency for one in self.claimed],
        }

    def __repr__(self) -> str:
        return _display.seat_sharing_repr(self)


def find_sharings(plans: Iterable[SeatPlan]) -> Iterator[SeatSharing]:
    """Yield the sharings of at least two partners, by election and territory."""
    places: dict[tuple[str, str], list[SeatPlan]] = defaultdict(list)
    for plan in plans:
        shares = any(not report.partial for report in plan.reports)
        settled = plan.status is not SeatPlanStatus.WANTED and shares
        shared = settled and plan.party.kind is ActorKind.PARTY
        if plan.election and shared:
            places[plan.election, plan.territory].append(plan)
    for (election, territory), found in sorted(places.items()):
        sharings = list(_partners(found))
        in_one = {plan.id for partners in sharings for plan in partners}
        lone = [plan for plan in found if plan.id not in in_one]
        for partners in sharings:
            yield SeatSharing(
                election=election,
                territory=territory,
                house=partners[0].house,
                plans=_largest_first(partners),
                beside=_largest_first(_beside(partners, lone)),
            )


def _largest_first(plans: Iterable[SeatPlan]) -> tuple[SeatPlan, ...]:
    return tuple(sorted(plans, key=lambda plan: (_size(plan), plan.id)))


def _beside(partners: Iterable[SeatPlan], lone: Iterable[SeatPlan]) -> Iterator[SeatPlan]:
    """Yield the settled plans whose number an article tells that tells the partners'."""
    articles = {ident for plan in partners for ident in _settled_by(plan)}
    for plan in lone:
        settled = plan.status is SeatPlanStatus.AGREED and plan.seats.known
        if settled and not articles.isdisjoint(_settled_by(plan)):
            yield plan


def _settled_by(plan: SeatPlan) -> Iterator[str]:
    """The articles whose number and status a plan has."""
    for report in plan.reports:
        if report.status.value is plan.status and report.seats.value == plan.seats:
            yield report.article_id


def _size(plan: SeatPlan) -> int:
    return -(plan.seats.at_least or plan.seats.at_most or 0)


def _partners(plans: Sequence[SeatPlan]) -> Iterator[list[SeatPlan]]:
    """Group plans that a report tells in one breath; bargains of the same partners are one."""
    groups: list[frozenset[int]] = []
    for bargain in _bargains(plans):
        same = [g for g in groups if len(g & bargain) >= _PARTNERS]
        groups = [g for g in groups if g not in same] + [bargain.union(*same)]
    for group in groups:
        partners = _settled([plans[at] for at in sorted(group)])
        if len(partners) >= _PARTNERS and not _of_two_deals(partners):
            yield partners


def _of_two_deals(partners: Sequence[SeatPlan]) -> bool:
    """Tell whether the shares are so far above the house that they must be rivals' together."""
    house = partners[0].house
    if house is None or len(partners) < 2 * _PARTNERS:
        return False
    given = sum(plan.seats.at_least or 0 for plan in partners)
    return (given - house) * _REST >= house


def _bargains(plans: Sequence[SeatPlan]) -> Iterator[frozenset[int]]:
    """Yield the places of plans whose shares one article tells in a sentence or a list."""
    told: dict[tuple[str, int, int], set[int]] = defaultdict(set)
    for at, plan in enumerate(plans):
        for report in plan.reports:
            if report.status.value is not SeatPlanStatus.WANTED and not report.partial:
                for e in report.seats.evidence:
                    told[e.article_id, e.start, e.stop].add(at)
    group: set[int] = set()
    last = ("", 0, 0)
    for (text, start, stop), here in sorted(told.items()):
        near = text == last[0] and start - last[2] <= _ADJACENT
        if not near or _rivals(plans, group, here):
            yield frozenset(group)
            group = set()
        group |= here
        last = (text, start, stop)
    yield frozenset(group)


def _rivals(plans: Sequence[SeatPlan], group: set[int], here: set[int]) -> bool:
    """Tell whether two sentences share out the house once each: between rival alliances."""
    new = here - group
    house = plans[0].house
    if house is None or group & here or min(len(group), len(new)) < _PARTNERS:
        return False
    sums = [sum(plans[at].seats.at_least or 0 for at in some) for some in (group, new)]
    if not max(sums) <= house < sum(sums):
        return False
    # few seats more than there are, told after the others, are the rest of one deal
    return house in sums or min(sums) * _REST >= house


def _settled(plans: list[SeatPlan]) -> list[SeatPlan]:
    """Leave out what was only offered, once the others have agreed without it."""
    agreed = [plan for plan in plans if plan.status is SeatPlanStatus.AGREED]
    return agreed if len(agreed) >= _PARTNERS else plans
