"""What was said of a plan from day to day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve, frozen

from pollcorpus.models import PartialDate, SeatClaim, SeatCount, SeatPlanReport


@frozen(kw_only=True)
class Told:
    """A report with the day of its article, and its number there."""

    day: PartialDate | None
    index: int
    report: SeatPlanReport

    @property
    def published(self) -> date:
        """The earliest day; of an undated article one before all others."""
        return (self.day.earliest if self.day else None) or date.min

    @property
    def key(self) -> tuple[str, int]:
        """The article's id and the number of the report."""
        return self.report.article_id, self.index


def history(told: Iterable[Told]) -> tuple[SeatClaim, ...]:
    """Join reports of one day that say the same; of one day, what is more settled comes later.

    A report without a day comes first.
    """
    told = tuple(told)
    shared = any(not one.report.partial for one in told)
    claims: dict[tuple[object, ...], SeatClaim] = {}
    for one in told:
        claim = _claim(one)
        if shared and one.report.partial:
            claim = evolve(claim, seats=SeatCount())  # a part of a share is no new share
        key = (claim.day, claim.status, claim.seats)
        claims[key] = _joined(claims[key], claim) if key in claims else claim
    return tuple(sorted(claims.values(), key=_order))


def _order(claim: SeatClaim) -> tuple[date, int]:
    day = claim.day.earliest if claim.day else None
    return day or date.min, claim.status.rank


def _claim(told: Told) -> SeatClaim:
    report = told.report
    speakers = (e.said_by for e in report.seats.evidence if e.said_by)
    return SeatClaim(
        day=told.day,
        status=report.status.value,
        seats=report.seats.value,
        constituencies=tuple(sorted({c.value for c in report.constituencies})),
        said_by=tuple(dict.fromkeys(speakers)),
        articles=(report.article_id,),
    )


def _joined(one: SeatClaim, other: SeatClaim) -> SeatClaim:
    return evolve(
        one,
        constituencies=tuple(sorted({*one.constituencies, *other.constituencies})),
        said_by=tuple(dict.fromkeys((*one.said_by, *other.said_by))),
        articles=tuple(dict.fromkeys((*one.articles, *other.articles))),
    )
