"""A seat plan: how many seats, and which, a party is to contest, wants or gets."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.disagreement import Disagreement
from pollcorpus.models.evidence import Claim, Evidence
from pollcorpus.models.plain import Plain, seat_plan_outline


@frozen
class SeatCount:
    """A number of seats, as exact as the text gives it.

    Either end may be None: "10+" is at least 10, "up to 400" at most 400.
    Both None means that no number is given.

    >>> SeatCount(9, None), SeatCount(None, 400), SeatCount(17, 17)
    (SeatCount(at_least=9), SeatCount(at_most=400), SeatCount(17))
    >>> print(SeatCount(370, 400), SeatCount(9), SeatCount(20, 20, approximate=True))
    370–400 9+ about 20
    """

    at_least: int | None = None
    at_most: int | None = field(default=None)
    approximate: bool = False

    @at_most.validator
    def _ordered(self, _: object, value: int | None) -> None:
        if value is not None and self.at_least is not None and value < self.at_least:
            raise ValueError(f"at most {value} is less than at least {self.at_least}")

    @property
    def known(self) -> bool:
        """True when at least one end is given."""
        return self.at_least is not None or self.at_most is not None

    def may_equal(self, other: SeatCount) -> bool:
        """Tell whether one number could satisfy both counts."""
        low = max(self.at_least or 0, other.at_least or 0)
        highs = [n for n in (self.at_most, other.at_most) if n is not None]
        return not highs or low <= min(highs)

    def __repr__(self) -> str:
        parts = []
        if self.at_least is not None and self.at_least == self.at_most:
            parts.append(str(self.at_least))
        else:
            ends = (("at_least", self.at_least), ("at_most", self.at_most))
            parts += [f"{name}={value}" for name, value in ends if value is not None]
        if self.approximate:
            parts.append("approximate=True")
        return f"SeatCount({', '.join(parts)})"

    def __str__(self) -> str:
        low, high = self.at_least, self.at_most
        if low is None and high is None:
            return "number not given"
        if low == high:
            count = str(low)
        elif high is None:
            count = f"{low}+"
        else:
            count = f"up to {high}" if low is None else f"{low}–{high}"
        return f"about {count}" if self.approximate else count


class SeatPlanStatus(Enum):
    """How settled a plan is."""

    WANTED = "wanted"
    PROPOSED = "proposed"
    AGREED = "agreed"


@frozen(kw_only=True)
class SeatPlanReport:
    """What one article says of one party's seats in one election and territory.

    `election` reads "Lok Sabha 2024" or "Bihar Assembly 2020"; `territory`
    is a state's name or "India". `constituencies` are canonical names.
    """

    article_id: str
    party: Claim[ActorRef]
    election: Claim[str] | None
    territory: Claim[str]
    seats: Claim[SeatCount]
    status: Claim[SeatPlanStatus]
    constituencies: tuple[Claim[str], ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __repr__(self) -> str:
        return _display.seat_plan_report_repr(self)


@frozen(kw_only=True)
class SeatPlan:
    """A party's seats in one election and territory, over all reports.

    `seats` and `status` are the most settled and latest that reports give.
    `warnings` name what cannot be: more seats than the territory has, a
    constituency of another state.
    """

    id: str
    party: ActorRef
    election: str | None
    territory: str
    seats: SeatCount
    status: SeatPlanStatus
    constituencies: tuple[str, ...]
    reports: tuple[SeatPlanReport, ...] = field(repr=False)
    disagreements: tuple[Disagreement, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that tell of the plan, in order, once each."""
        return tuple(dict.fromkeys(report.article_id for report in self.reports))

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take.

        Dates are EDTF strings, actors their labels, enumerations their values;
        `evidence` quotes every report.
        """
        return seat_plan_outline(self)

    def __repr__(self) -> str:
        return _display.seat_plan_repr(self)
