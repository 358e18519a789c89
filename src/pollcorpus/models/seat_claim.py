"""One step of a seat plan: what was said of it on a day."""

from __future__ import annotations

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.plain import Plain
from pollcorpus.models.seat_count import SeatCount, SeatPlanStatus


@frozen(kw_only=True)
class SeatClaim:
    """What reports of one day say of a plan: how many seats, which, and how settled.

    `day` is when the reports were published, the first of them where others
    that say the same are undated, and None where no report is dated.
    `said_by` names those whose words the reports give: persons or "sources".
    Claims of the same number and status on one day are one claim with several
    `articles`.
    """

    day: PartialDate | None
    status: SeatPlanStatus
    seats: SeatCount
    constituencies: tuple[str, ...] = ()
    said_by: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()

    def to_dict(self) -> Plain:
        """Return the claim as plain values that `json` and data frames take."""
        return {
            "day": None if self.day is None else str(self.day),
            "status": self.status.value,
            "min": self.seats.at_least,
            "max": self.seats.at_most,
            "approximate": self.seats.approximate,
            "constituencies": list(self.constituencies),
            "said_by": list(self.said_by),
            "articles": list(self.articles),
        }

    def __repr__(self) -> str:
        return _display.seat_claim_repr(self)
