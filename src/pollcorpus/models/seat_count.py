"""A number of seats, and how settled it is."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from pollcorpus.errors import RecordError, require


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
    at_most: int | None = None
    approximate: bool = False

    def __attrs_post_init__(self) -> None:
        for name, value in (("at_least", self.at_least), ("at_most", self.at_most)):
            if value is None:
                continue
            require(value, int, f"SeatCount({name}=…)", "a number of seats, or None")
            if value < 0:
                raise RecordError(f"SeatCount({name}=…)", f"{value} is less than no seat at all")
        least, most = self.at_least, self.at_most
        if least is not None and most is not None and most < least:
            what = f"at most {most} is less than at least {least}"
            raise RecordError("SeatCount(at_least=…, at_most=…)", what, advice="exchange them")

    @property
    def known(self) -> bool:
        """True when at least one end is given."""
        return self.at_least is not None or self.at_most is not None

    def may_equal(self, other: SeatCount) -> bool:
        """Tell whether one number could satisfy both counts."""
        low = max(self.at_least or 0, other.at_least or 0)
        highs = [n for n in (self.at_most, other.at_most) if n is not None]
        return not highs or low <= min(highs)

    @classmethod
    def total(cls, counts: Iterable[SeatCount]) -> SeatCount:
        """Add counts up: exact where all are, open where one is, approximate where one is.

        A number that is not given adds nothing to the least and leaves the most open.

        >>> SeatCount.total([SeatCount(17, 17), SeatCount(9, None), SeatCount()])
        SeatCount(at_least=26)
        """
        told = tuple(counts)
        least = [c.at_least for c in told if c.at_least is not None]
        most = [c.at_most for c in told if c.at_most is not None]
        return cls(
            sum(least) if least else None,
            sum(most) if most and len(most) == len(told) else None,
            any(c.approximate for c in told),
        )

    @property
    def exact(self) -> int | None:
        """The number, when both ends are the same."""
        return self.at_least if self.at_least == self.at_most else None

    def __format__(self, spec: str) -> str:
        """Print the count as text of a width: `f"{seats:>8}"`."""
        return format(str(self), spec)

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


class SeatPlanStatus(StrEnum):
    """How settled a plan is, the least settled first."""

    WANTED = "wanted"
    PROPOSED = "proposed"
    AGREED = "agreed"

    @property
    def rank(self) -> int:
        """How settled it is as a number, from 0 for what is only wanted."""
        return list(SeatPlanStatus).index(self)
