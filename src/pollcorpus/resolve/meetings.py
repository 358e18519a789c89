"""Accounts of many articles to meetings: one occasion, one record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
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
from pollcorpus.resolve.disagreements import meeting_disagreements
from pollcorpus.resolve.occasions import (
    Account,
    Occasion,
    account_of,
    bounds,
    days_in,
    likeness,
    value_of,
)

_Value = TypeVar("_Value", bound=Hashable)
_LONGEST_INDEXED = 31
"""A date vaguer than this many days is not looked up by day."""
_MOST_INDEXED = 16
"""Of so many actors of one account the index keeps pairs."""


def resolve_meetings(
    extractions: Sequence[Extraction], copies: Mapping[str, str], cities: Mapping[str, str]
) -> tuple[tuple[Meeting, ...], dict[tuple[str, int], str]]:
    """Join the accounts that tell of one occasion.

    Returns the meetings by date and, for each article's id and the index of
    its report, the id of the meeting. The result is the same whatever the
    order of `extractions`: accounts are taken in an order of their own, the
    exactly dated and fullest first, and each goes to the occasion that it
    fits best, or starts a new one.
    """
    accounts = [
        account_of(extraction.article, index, report, cities)
        for extraction in extractions
        for index, report in enumerate(extraction.meetings)
    ]
    occasions = _join(sorted(accounts, key=_rank))
    meetings = {id(o): _record(o, copies) for o in occasions}
    ids = {a.key: meetings[id(o)].id for o in occasions for a in o.accounts}
    return tuple(sorted(meetings.values(), key=_chronological)), ids


def _rank(account: Account) -> tuple[int, int, int, tuple[str, int]]:
    days = days_in(bounds(value_of(account.report.date)))
    return days, -len(account.people), -len(account.bodies), account.key


def _chronological(meeting: Meeting) -> tuple[bool, date, str]:
    known = bounds(meeting.date)
    return known is None, known[0] if known else date.min, meeting.id


def _join(accounts: Iterable[Account]) -> list[Occasion]:
    occasions: list[Occasion] = []
    index: dict[Hashable, set[int]] = defaultdict(set)
    for account in accounts:
        keys = _keys(account)
        near = {n for key in keys for n in index[key]}
        scored = sorted(((likeness(account, occasions[n]), -n) for n in near), reverse=True)
        best = scored[0] if scored else (0.0, 0)
        rivals = [s for s, _ in scored[1:] if s >= best[0] - 0.01]
        if best[0] > 0 and not (rivals and not account.dated):
            number = -best[1]
            occasions[number] = occasions[number].with_account(account)
        else:
            # nothing fits, or an undated account fits two occasions equally well
            number = len(occasions)
            occasions.append(Occasion.of(account))
        for key in keys:
            index[key].add(number)
    return occasions


def _keys(account: Account) -> set[Hashable]:
    """What an account of the same occasion shares: an actor on a day, or two actors."""
    actors = sorted(account.people)[:_MOST_INDEXED] + sorted(account.bodies)[:4]
    keys: set[Hashable] = {
        (one, other) for i, one in enumerate(actors) for other in actors[i + 1 :]
    }
    if account.ordinal is not None:
        keys |= {(account.ordinal, body) for body in account.bodies}
    length = days_in(account.window)
    if account.dated and account.window and length <= _LONGEST_INDEXED:
        days = [account.window[0] + timedelta(n) for n in range(length)]
        keys |= {(actor, day) for actor in actors for day in days}
    return keys


def _record(occasion: Occasion, copies: Mapping[str, str]) -> Meeting:
    accounts = sorted(occasion.accounts, key=_told)
    reports = tuple(account.report for account in accounts)
    weigh = _weights(reports, copies)
    present = _people(reports, lambda report: report.participants)
    absent = _people(reports, lambda report: report.absentees)
    attended = {ref for ref in present if weigh(present[ref]) > weigh(absent.get(ref, ()))}
    missed = {ref for ref in absent if weigh(absent[ref]) > weigh(present.get(ref, ()))}
    day = _best_date(reports)
    return Meeting(
        id=_ident(accounts[0]),
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
        disagreements=meeting_disagreements(reports),
        independent_reports=len({copies.get(r.article_id, r.article_id) for r in reports}),
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


def _ident(first: Account) -> str:
    """Make an id of the report that told first, so that later reports do not change it."""
    ident, index = first.key
    return f"meeting:{blake2b(f'{ident}#{index}'.encode(), digest_size=6).hexdigest()}"
