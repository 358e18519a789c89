"""What was said of a plan from day to day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import TypeAlias

from attrs import evolve, frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer.spelling import letters_of
from pollcorpus.models import PartialDate, SeatClaim, SeatCount, SeatPlanReport, SeatPlanStatus
from pollcorpus.resolve.disagreements import independent_of
from pollcorpus.resolve.seat_limits import too_many

_Said: TypeAlias = tuple[SeatPlanStatus, SeatCount]


@frozen(kw_only=True)
class Told:
    """A report with the day of its article, and its number there."""

    day: PartialDate | None
    index: int
    report: SeatPlanReport
    within: bool = False
    """Only names seats of a share that another report tells."""

    @property
    def part(self) -> bool:
        """Whether the number is no whole share."""
        return self.within or self.report.partial

    @property
    def published(self) -> date:
        """The earliest day; of an undated article one before all others."""
        return (self.day.earliest if self.day else None) or date.min

    @property
    def key(self) -> tuple[str, int]:
        """The article's id and the number of the report."""
        return self.report.article_id, self.index


def within_shares(told: Iterable[Told]) -> list[Told]:
    """Mark reports that only name seats, where a larger share, as settled, is told of."""
    told = tuple(told)
    shares = [
        (one.report.status.value.rank, _most(one))
        for one in told
        if not one.part and not one.report.of_named and not too_many(one.report)
    ]
    largest = {
        status.rank: max((n for rank, n in shares if rank >= status.rank), default=0)
        for status in SeatPlanStatus
    }
    return [
        evolve(
            one, within=one.report.of_named and _most(one) < largest[one.report.status.value.rank]
        )
        for one in told
    ]


def placed_by_others(told: Iterable[Told]) -> list[Told]:
    """Give reports without a day that of the first that says the same: as settled, as many seats.

    What nobody else says stays without one.
    """
    told = list(told)
    first: dict[_Said, PartialDate] = {}
    for one in sorted(told, key=lambda one: one.published):
        if one.day is not None and one.day.earliest is not None:
            first.setdefault(said(one), one.day)
    return [
        evolve(one, day=first.get(said(one), one.day)) if one.published == date.min else one
        for one in told
    ]


def said(told: Told) -> _Said:
    """Return what a report says: how settled it is, and the number."""
    return told.report.status.value, told.report.seats.value


def _most(told: Told) -> int:
    seats = told.report.seats.value
    return seats.at_most or seats.at_least or 0


def history(told: Iterable[Told], copies: Mapping[str, str]) -> tuple[SeatClaim, ...]:
    """Join reports of one day that say the same; of one day, what is more settled comes later.

    So does, of two numbers as settled, what more articles tell, of which `copies` of a text
    count once, and then what is exact.
    A report without a day comes first.
    """
    told = tuple(told)
    shared = any(not one.part for one in told)
    claims: dict[tuple[object, ...], SeatClaim] = {}
    for one in told:
        claim = _claim(one)
        if shared and one.part:
            claim = evolve(claim, seats=SeatCount())  # a part of a share is no new share
        key = (claim.day, claim.status, claim.seats)
        claims[key] = _joined(claims[key], claim) if key in claims else claim
    return tuple(sorted(claims.values(), key=partial(_order, copies)))


def _order(copies: Mapping[str, str], claim: SeatClaim) -> tuple[date, int, bool, int, bool]:
    day = claim.day.earliest if claim.day else None
    seats = claim.seats
    articles = independent_of(claim.articles, copies)
    return day or date.min, claim.status.rank, seats.known, articles, seats.exact is not None


def _claim(told: Told) -> SeatClaim:
    report = told.report
    speakers = (e.said_by for e in report.seats.evidence if e.said_by)
    return SeatClaim(
        day=told.day,
        status=report.status.value,
        seats=report.seats.value,
        constituencies=one_spelling(c.value for c in report.constituencies),
        said_by=tuple(dict.fromkeys(speakers)),
        articles=(report.article_id,),
    )


def _joined(one: SeatClaim, other: SeatClaim) -> SeatClaim:
    return evolve(
        one,
        constituencies=one_spelling((*one.constituencies, *other.constituencies)),
        said_by=tuple(dict.fromkeys((*one.said_by, *other.said_by))),
        articles=tuple(dict.fromkeys((*one.articles, *other.articles))),
    )


def one_spelling(names: Iterable[str]) -> tuple[str, ...]:
    """Return the seats that are named, each as most name it, in the order of the alphabet.

    No two seats of a state differ in nothing but gaps, hyphens and capitals.

    >>> one_spelling(["Mankhurd Shivaji Nagar", "Sion", "Mankhurd–Shivajinagar", "Sion-"])
    ('Mankhurd Shivaji Nagar', 'Sion')
    """
    seats: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        seats[letters_of(normalise(name)) or name][name] += 1
    return tuple(sorted(min(told, key=lambda name: (-told[name], name)) for told in seats.values()))
