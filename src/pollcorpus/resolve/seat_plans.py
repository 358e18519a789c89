"""Which reports tell of one seat plan, what holds in the end, and where reports differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from pollcorpus.models import (
    Extraction,
    ReportKey,
    SeatCount,
    SeatPlan,
    SeatPlanReport,
    SeatPlanStatus,
)
from pollcorpus.resolve.disagreements import NO_COPIES, independent_of
from pollcorpus.resolve.seat_disputes import seat_disagreements
from pollcorpus.resolve.seat_history import (
    Told,
    history,
    one_spelling,
    placed_by_others,
    said,
    within_shares,
)
from pollcorpus.resolve.seat_limits import seats_in, too_many, warnings
from pollcorpus.resolve.seat_lists import list_disagreements
from pollcorpus.resolve.seat_results import won

__all__ = ["resolve_seat_plans"]


def resolve_seat_plans(
    extractions: Sequence[Extraction],
    copies: Mapping[str, str] = NO_COPIES,
    dropped: Collection[ReportKey] = (),
) -> tuple[tuple[SeatPlan, ...], dict[ReportKey, str]]:
    """Join the reports of one party, election and territory to one plan each.

    Returns the plans by id and, for each article's id and the index of its
    report, the id of the plan. The plan's seats, status and constituencies
    are those of the most settled reports, and of the latest among these; an
    undated report is of the day of the first that says the same, else the
    earliest. Reports of one status whose counts cannot all be right are
    listed as disagreements. `copies` maps articles to the one that stands for
    all reprints of a text, which count as one; reports that are `dropped` tell
    of no plan. The result does not depend on the order of `extractions`.
    """
    left_out = frozenset(dropped)
    told = (
        Told(day=e.article.published, index=i, report=report)
        for e in extractions
        for i, report in enumerate(e.seat_plans)
        if (e.article.id, i) not in left_out
    )
    return plans_of(told, copies)


def plans_of(
    reports: Iterable[Told], copies: Mapping[str, str]
) -> tuple[tuple[SeatPlan, ...], dict[ReportKey, str]]:
    """Join reports as `resolve_seat_plans()` does; those of a party and territory are enough."""
    groups = sorted(_grouped(reports).items())
    ids = {one.key: ident for ident, told in groups for one in told}
    return tuple(_plan(ident, told, copies) for ident, told in groups), ids


def _grouped(reports: Iterable[Told]) -> dict[str, list[Told]]:
    """Sort the reports by plan; one without an election joins the only one there is."""
    told = list(reports)
    elections: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in told:
        if one.report.election:
            elections[_whose(one.report)].add(one.report.election.value)
    groups: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        known = elections[_whose(one.report)]
        only = next(iter(known)) if len(known) == 1 else None
        groups[_ident(one.report, only)].append(one)
    return {ident: sorted(placed_by_others(group), key=_order) for ident, group in groups.items()}


def _whose(report: SeatPlanReport) -> tuple[str, str]:
    return report.party.value.id, report.territory.value


def _order(told: Told) -> tuple[date, tuple[str, int]]:
    return told.published, told.key


def _ident(report: SeatPlanReport, only: str | None) -> str:
    """An id made of the plan's own content, so that it is the same in every corpus."""
    election = report.election.value if report.election else only
    party = report.party.value.reference_id
    return "plan:" + _slug(party, election or "undated", report.territory.value)


def _slug(*parts: str) -> str:
    return "-".join(re.sub(r"[^0-9a-z\u0900-\u097f]+", "-", p.casefold()).strip("-") for p in parts)


def _plan(ident: str, told: list[Told], copies: Mapping[str, str]) -> SeatPlan:
    told = within_shares(told)
    reports = tuple(one.report for one in told)
    final = _final(told, copies)
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
        disagreements=(*seat_disagreements(told, copies), *list_disagreements(told, copies)),
        warnings=tuple(warnings(reports, election)),
        history=history(told, copies),
        house=seats_in(election, final.territory.value) if election else None,
        won=won(final.party.value.id, election, final.territory.value) if election else None,
    )


def _final(told: Sequence[Told], copies: Mapping[str, str]) -> SeatPlanReport:
    """The most settled report that gives a possible number, and of several the latest.

    Of one day the number that most articles tell, reprints counted once, outweighs others,
    then the most exact one.
    """
    articles: dict[_Said, set[str]] = defaultdict(set)
    for one in told:
        articles[_said(one)].add(one.report.article_id)
    independent = {said: independent_of(idents, copies) for said, idents in articles.items()}

    def rank(pair: tuple[int, Told]) -> tuple[bool, int, bool, bool, date, int, bool, int]:
        at, one = pair
        report = one.report
        return (
            not too_many(report),
            report.status.value.rank,
            not one.part,
            report.seats.value.known,
            one.published,
            independent[_said(one)],
            report.seats.value.exact is not None,
            at,
        )

    return max(enumerate(told), key=rank)[1].report


_Said: TypeAlias = tuple[date, SeatPlanStatus, SeatCount]


def _said(told: Told) -> _Said:
    return told.published, *said(told)


def _constituencies(reports: Sequence[SeatPlanReport], final: SeatPlanReport) -> tuple[str, ...]:
    names = (
        claim.value
        for report in reports
        if report.status.value is final.status.value
        for claim in report.constituencies
    )
    return one_spelling(names)
