"""Accounts of many articles to meetings: one occasion, one record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import TypeVar

from attrs import evolve

from pollcorpus.models import (
    ActorRef,
    Claim,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    PartialDate,
)
from pollcorpus.resolve.constraints import NONE, Constraints
from pollcorpus.resolve.disagreements import meeting_disagreements
from pollcorpus.resolve.joining import join
from pollcorpus.resolve.occasions import Account, account_of, bounds, days_in, possible_days

_Value = TypeVar("_Value", bound=Hashable)


def resolve_meetings(
    extractions: Sequence[Extraction],
    copies: Mapping[str, str],
    cities: Mapping[str, str],
    constraints: Constraints = NONE,
) -> tuple[tuple[Meeting, ...], dict[tuple[str, int], str]]:
    """Join the accounts that tell of one occasion.

    Returns the meetings by date and, for each article's id and the index of
    its report, the id of the meeting. The result is the same whatever the
    order of `extractions`.
    """
    accounts = [
        account_of(extraction.article, index, report, cities)
        for extraction in extractions
        for index, report in enumerate(extraction.meetings)
    ]
    groups = join(accounts, constraints)
    told = {_ident(group): group for group in (sorted(g, key=_told) for g in groups)}
    joins = {ident: constraints.joins([a.key for a in group]) for ident, group in told.items()}
    meetings = (_record(ident, group, copies, joins[ident]) for ident, group in told.items())
    ids = {account.key: ident for ident, group in told.items() for account in group}
    return tuple(sorted(meetings, key=_chronological)), ids


def _chronological(meeting: Meeting) -> tuple[bool, date, str]:
    known = bounds(meeting.date)
    return known is None, known[0] if known else date.min, meeting.id


def _record(
    ident: str,
    accounts: Sequence[Account],
    copies: Mapping[str, str],
    joins: tuple[tuple[int, int], ...],
) -> Meeting:
    reports = tuple(account.report for account in accounts)
    weigh = _weights(reports, copies)
    present = _people(reports, lambda report: report.participants)
    absent = _people(reports, lambda report: report.absentees)
    attended = {ref for ref in present if weigh(present[ref]) > weigh(absent.get(ref, ()))}
    missed = {ref for ref in absent if weigh(absent[ref]) > weigh(present.get(ref, ()))}
    day = _best_date(reports)
    return Meeting(
        id=ident,
        status=_status(reports),
        date=day,
        date_inferred=day is None or all(r.date is None or r.date.inferred for r in reports),
        place=_best([r.place for r in reports], prefer=_exactness),
        host=_best([r.host for r in reports]),
        time=_best([r.time for r in reports]),
        duration=_best([r.duration for r in reports]),
        ordinal=_best([r.ordinal for r in reports]),
        remote=reports[0].remote,
        participants=tuple(ref for ref in present if ref in attended),
        absentees=tuple(ref for ref in absent if ref in missed),
        organisations=tuple(_people(reports, lambda report: report.organisations)),
        agenda=tuple(dict.fromkeys(claim.value for r in reports for claim in r.agenda)),
        topics=tuple(dict.fromkeys(claim.value for r in reports for claim in r.topics)),
        reports=tuple(_dated_by_others(report, reports, day) for report in reports),
        disagreements=meeting_disagreements(reports, copies, day),
        independent_reports=len({copies.get(r.article_id, r.article_id) for r in reports}),
        report_days=tuple(map(possible_days, accounts)),
        joins=joins,
    )


def _told(account: Account) -> tuple[date, str, int]:
    known = bounds(account.article.published)
    return known[0] if known else date.max, *account.key


def _weights(
    reports: Sequence[MeetingReport], copies: Mapping[str, str]
) -> Callable[[Iterable[str]], int]:
    """Count independent articles: copies of one text count once."""
    return lambda articles: len({copies.get(ident, ident) for ident in articles})


def _people(
    reports: Sequence[MeetingReport],
    field: Callable[[MeetingReport], tuple[Claim[ActorRef], ...]],
) -> dict[ActorRef, list[str]]:
    """Map each actor of a field to the articles that name it, most named first."""
    named: dict[ActorRef, list[str]] = defaultdict(list)
    for report in reports:
        for claim in field(report):
            named[claim.value].append(report.article_id)
    return dict(sorted(named.items(), key=lambda item: -len(item[1])))


def _best(
    claims: Iterable[Claim[_Value] | None],
    prefer: Callable[[_Value], int] = lambda value: 0,
) -> _Value | None:
    """The value that most reports give; among equals the preferred, then the first told."""
    values = [claim.value for claim in claims if claim is not None]
    counts = Counter(values)
    return max(counts, key=lambda v: (prefer(v), counts[v], -values.index(v)), default=None)


def _exactness(place: str) -> int:
    """An address says more than a residence, a residence more than a city."""
    if place[:1].isdigit():
        return 2
    return 1 if "'s residence" in place else 0


def _best_date(reports: Sequence[MeetingReport]) -> PartialDate | None:
    """The most exact date, among equals the one that most reports give."""
    values = [report.date.value for report in reports if report.date]
    known = [value for value in values if bounds(value)] or values
    counts = Counter(known)
    return min(known, key=lambda v: (days_in(bounds(v)), -counts[v], str(v)), default=None)


def _status(reports: Sequence[MeetingReport]) -> MeetingStatus:
    """A report that it was held outweighs plans; a cancellation outweighs older plans."""
    told = {report.status.value for report in reports}
    for status in (MeetingStatus.HELD, MeetingStatus.CANCELLED):
        if status in told:
            return status
    return MeetingStatus.PLANNED


def _dated_by_others(
    report: MeetingReport, reports: Sequence[MeetingReport], day: PartialDate | None
) -> MeetingReport:
    """Give an undated report the date of its meeting, marked as inferred, in the others' words."""
    if report.date is not None or day is None:
        return report
    evidence: tuple[Evidence, ...] = next(
        (r.date.evidence for r in reports if r.date and r.date.value == day), ()
    )
    claim = Claim(
        value=day, evidence=evidence, inferred=True, why="another report of this meeting dates it"
    )
    return evolve(report, date=claim)


def _ident(accounts: Sequence[Account]) -> str:
    """Make an id of the report that told first, so that later reports do not change it."""
    ident, index = accounts[0].key
    return f"meeting:{blake2b(f'{ident}#{index}'.encode(), digest_size=6).hexdigest()}"
