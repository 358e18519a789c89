"""Which reports tell of one seat plan, what holds in the end, and where reports differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from attrs import frozen

from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import (
    Disagreement,
    Extraction,
    SeatCount,
    SeatPlan,
    SeatPlanReport,
    SeatPlanStatus,
)
from pollcorpus.resolve.disagreements import side

__all__ = ["resolve_seat_plans"]

_LOK_SABHA = "Lok Sabha"
_COUNTRY = "India"
_SETTLED = (SeatPlanStatus.WANTED, SeatPlanStatus.PROPOSED, SeatPlanStatus.AGREED)
_ROUGH = 10
"""Two figures count as one when one is approximate and they differ by a tenth at most."""


@frozen(kw_only=True)
class _Told:
    """A report with the day of its article and its place there."""

    published: date
    article: str
    index: int
    report: SeatPlanReport


def resolve_seat_plans(
    extractions: Sequence[Extraction],
) -> tuple[tuple[SeatPlan, ...], dict[tuple[str, int], str]]:
    """Join the reports of one party, election and territory to one plan each.

    Returns the plans by id and, for each article's id and the index of its
    report, the id of the plan. The plan's seats, status and constituencies
    are those of the most settled reports, and of the latest among these; an
    undated report counts as the earliest. Reports of one status whose counts
    cannot all be right are listed as disagreements. The result does not
    depend on the order of `extractions`.
    """
    groups = sorted(_grouped(extractions).items())
    ids = {(one.article, one.index): ident for ident, told in groups for one in told}
    return tuple(_plan(ident, told) for ident, told in groups), ids


def _grouped(extractions: Iterable[Extraction]) -> dict[str, list[_Told]]:
    """Sort the reports by plan; one without an election joins the only one there is."""
    told = [
        _Told(published=_day(e), article=e.article.id, index=i, report=report)
        for e in extractions
        for i, report in enumerate(e.seat_plans)
    ]
    elections: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in told:
        if one.report.election:
            elections[_whose(one.report)].add(one.report.election.value)
    groups: dict[str, list[_Told]] = defaultdict(list)
    for one in told:
        known = elections[_whose(one.report)]
        only = next(iter(known)) if len(known) == 1 else None
        groups[_ident(one.report, only)].append(one)
    return {ident: sorted(group, key=_order) for ident, group in groups.items()}


def _day(extraction: Extraction) -> date:
    published = extraction.article.published
    return (published.earliest if published else None) or date.min


def _whose(report: SeatPlanReport) -> tuple[str, str]:
    return report.party.value.id, report.territory.value


def _order(told: _Told) -> tuple[date, str, int]:
    return told.published, told.article, told.index


def _ident(report: SeatPlanReport, only: str | None) -> str:
    """An id made of the plan's own content, so that it is the same in every corpus."""
    election = report.election.value if report.election else only
    party = report.party.value.id.partition(":")[2]
    return "plan:" + _slug(party, election or "undated", report.territory.value)


def _slug(*parts: str) -> str:
    return "-".join(re.sub(r"[^0-9a-z\u0900-\u097f]+", "-", p.casefold()).strip("-") for p in parts)


def _plan(ident: str, told: list[_Told]) -> SeatPlan:
    reports = tuple(one.report for one in told)
    final = _final(reports)
    elections = [r.election.value for r in reports if r.election]
    election = elections[-1] if elections else None
    constituencies = _constituencies(reports, final)
    return SeatPlan(
        id=ident,
        party=final.party.value,
        election=election,
        territory=final.territory.value,
        seats=final.seats.value,
        status=final.status.value,
        constituencies=constituencies,
        reports=reports,
        disagreements=tuple(_disagreements(reports)),
        warnings=tuple(_warnings(reports, election)),
    )


def _final(reports: Sequence[SeatPlanReport]) -> SeatPlanReport:
    """The most settled report that gives a possible number, and of several the latest."""

    def rank(pair: tuple[int, SeatPlanReport]) -> tuple[bool, int, bool, int]:
        at, report = pair
        return (
            not _too_many(report),
            _SETTLED.index(report.status.value),
            report.seats.value.known,
            at,
        )

    return max(enumerate(reports), key=rank)[1]


def _constituencies(reports: Sequence[SeatPlanReport], final: SeatPlanReport) -> tuple[str, ...]:
    names = (
        claim.value
        for report in reports
        if report.status.value is final.status.value
        for claim in report.constituencies
    )
    return tuple(sorted(set(names)))


def _disagreements(reports: Sequence[SeatPlanReport]) -> Iterator[Disagreement]:
    for status in reversed(_SETTLED):
        claims = [
            (r.article_id, r.seats)
            for r in reports
            if r.status.value is status and r.seats.value.known
        ]
        values = list(dict.fromkeys(claim.value for _, claim in claims))
        if all(_compatible(a, b) for i, a in enumerate(values) for b in values[i + 1 :]):
            continue
        sides = (
            side(f"{value} {status.value}", [c for c in claims if c[1].value == value])
            for value in values
        )
        yield Disagreement(about="seats", sides=tuple(sides))


def _compatible(one: SeatCount, other: SeatCount) -> bool:
    if one.may_equal(other):
        return True
    figures = [n for c in (one, other) for n in (c.at_least, c.at_most) if n is not None]
    rough = one.approximate or other.approximate
    return rough and (max(figures) - min(figures)) * _ROUGH <= max(figures)


def _warnings(reports: Sequence[SeatPlanReport], election: str | None) -> Iterator[str]:
    seen: dict[str, None] = {}
    for report in reports:
        house = _house(report)
        if house is not None and _too_many(report):
            territory = report.territory.value
            seen[f"{report.seats.value} seats are told of, {territory} has {house}"] = None
        for claim in report.constituencies:
            where = _elsewhere(claim.value, report.territory.value, election or "")
            if where:
                seen[f"{claim.value} lies in {where}, not in {report.territory.value}"] = None
    yield from seen


def _too_many(report: SeatPlanReport) -> bool:
    house = _house(report)
    seats = report.seats.value
    most = max((n for n in (seats.at_least, seats.at_most) if n is not None), default=0)
    return house is not None and most > house


@cache
def _houses() -> dict[tuple[str, bool], int]:
    """Seats by territory's name, and whether of the Lok Sabha."""
    houses: dict[tuple[str, bool], int] = {}
    total = 0
    for state in gazetteer().states.values():
        if state.valid_to is None:
            total += state.lok_sabha_seats or 0
            houses[state.name, True] = state.lok_sabha_seats or 0
            houses[state.name, False] = state.assembly_seats or 0
    houses[_COUNTRY, True] = total
    return houses


def _house(report: SeatPlanReport) -> int | None:
    """Seats of the house that a report speaks of; the larger one where it does not say."""
    where = report.territory.value
    if report.election:
        return _houses().get((where, report.election.value.startswith(_LOK_SABHA)))
    known = [n for n in (_houses().get((where, house)) for house in (True, False)) if n is not None]
    return max(known, default=None)


@cache
def _states_of_seats() -> dict[str, frozenset[str]]:
    states: dict[str, set[str]] = defaultdict(set)
    book = gazetteer()
    for seat in book.constituencies.values():
        states[seat.name].add(book.states[seat.state].name)
    return {name: frozenset(where) for name, where in states.items()}


def _elsewhere(name: str, territory: str, election: str) -> str | None:
    """The states that a Lok Sabha seat lies in, when the plan's territory is another."""
    where = _states_of_seats().get(name, frozenset())
    if not where or territory in where or territory == _COUNTRY:
        return None
    return " or ".join(sorted(where)) if election.startswith(_LOK_SABHA) else None
