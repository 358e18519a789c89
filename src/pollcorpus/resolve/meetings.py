"""Accounts of many articles to meetings: one occasion, one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from itertools import chain
from typing import TypeVar

from attrs import evolve, frozen

from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import (
    ActorRef,
    Claim,
    Evidence,
    Extraction,
    Meeting,
    MeetingReport,
    MeetingStatus,
    PartialDate,
    ReportKey,
)
from pollcorpus.models.meeting_report import decisive, in_force, told_at
from pollcorpus.models.undated import Clue
from pollcorpus.resolve.accounts import Account, account_of, bounds, days_in
from pollcorpus.resolve.clues import possible_days
from pollcorpus.resolve.constraints import NONE, Constraints
from pollcorpus.resolve.disagreements import independent_of, meeting_disagreements
from pollcorpus.resolve.joining import join
from pollcorpus.resolve.unnamed import unnamed
from pollcorpus.resolve.venues import exactness

_Value = TypeVar("_Value", bound=Hashable)


@frozen(kw_only=True)
class Meetings:
    """The meetings by date; the id of each report's; and their accounts by occasion."""

    meetings: tuple[Meeting, ...]
    ids: Mapping[ReportKey, str]
    occasions: Mapping[str, tuple[tuple[Account, ...], ...]]


def resolve_meetings(
    extractions: Sequence[Extraction],
    copies: Mapping[str, str],
    constraints: Constraints = NONE,
    book: Gazetteer | None = None,
) -> Meetings:
    """Join the accounts that tell of one occasion.

    The result is the same whatever the order of `extractions`. `book` is the
    reference data, without any of the user's where it is not given.
    """
    book = book or gazetteer()
    reprints = reprinted(copies)
    accounts = [
        account_of(extraction, number, report, reprints, book)
        for extraction in extractions
        for number, report in constraints.told_in(extraction)
    ]
    reports = {(e.article.id, n): told for e in extractions for n, told in enumerate(e.meetings)}
    joined = [
        (meeting_of(chain.from_iterable(occasions), reports, copies, constraints), occasions)
        for occasions in join(accounts, constraints)
    ]
    return Meetings(
        meetings=tuple(sorted((meeting for meeting, _ in joined), key=chronological)),
        ids={a.key: m.id for m, occasions in joined for told in occasions for a in told},
        occasions={meeting.id: occasions for meeting, occasions in joined},
    )


def reprinted(copies: Mapping[str, str]) -> dict[str, str]:
    """Return the articles whose text is in several, each with the one that stands for them."""
    originals = {leader for ident, leader in copies.items() if leader != ident}
    return {ident: leader for ident, leader in copies.items() if leader in originals}


def chronological(meeting: Meeting) -> tuple[bool, date, str]:
    """Return what meetings are ordered by."""
    known = bounds(meeting.date)
    return known is None, known[0] if known else date.min, meeting.id


def meeting_of(
    accounts: Iterable[Account],
    told: Mapping[ReportKey, MeetingReport],
    copies: Mapping[str, str],
    constraints: Constraints = NONE,
) -> Meeting:
    """Make the record of a meeting of the accounts and the reports that tell of it."""
    accounts = sorted(accounts, key=_told)
    keys = [account.key for account in accounts]
    return _record(accounts, tuple(told[key] for key in keys), copies, constraints.joins(keys))


def _record(
    accounts: Sequence[Account],
    reports: tuple[MeetingReport, ...],
    copies: Mapping[str, str],
    joins: tuple[tuple[int, int], ...],
) -> Meeting:
    told = _Told(reports=reports, in_force=in_force(reports, copies), copies=copies)
    day = told.date()
    present, absent, organisations = told.attendance()
    return Meeting(
        id=_ident(accounts),
        status=_status(told.in_force, copies),
        date=day,
        date_inferred=day is not None and _is_inferred(day, reports),
        place=told.best(lambda report: report.place, prefer=exactness),
        host=told.best(lambda report: report.host),
        time=told.best(lambda report: report.time),
        duration=told.best(lambda report: report.duration),
        ordinal=told.best(lambda report: report.ordinal),
        remote=reports[0].remote,
        participants=present,
        absentees=absent,
        organisations=organisations,
        agenda=tuple(dict.fromkeys(claim.value for r in reports for claim in r.agenda)),
        topics=tuple(dict.fromkeys(claim.value for r in reports for claim in r.topics)),
        reports=tuple(_dated_by_others(report, reports, day) for report in reports),
        disagreements=meeting_disagreements(reports, copies, day),
        independent_reports=told.weigh(report.article_id for report in reports),
        report_days=tuple(map(possible_days, accounts)),
        report_clues=_clues(accounts),
        joins=joins,
        unnamed=tuple(unnamed(accounts)),
    )


def _clues(accounts: Sequence[Account]) -> tuple[Clue, ...]:
    """What else tells when and where it was, if some do not know the year."""
    if all(account.window is not None for account in accounts):
        return ()
    return tuple(Clue(weekday=a.weekday, time=a.time, city=a.city) for a in accounts)


def _told(account: Account) -> tuple[date, str, int]:
    known = bounds(account.published)
    return known[0] if known else date.max, *account.key


@frozen(kw_only=True)
class _Told:
    """What reports of one meeting say, by how many independent articles.

    What tells of the meeting after it was held goes before what was planned.
    Those `in_force` are without plans that were given up.
    """

    reports: tuple[MeetingReport, ...]
    in_force: tuple[MeetingReport, ...]
    copies: Mapping[str, str]

    def weigh(self, articles: Iterable[str]) -> int:
        """Count independent articles: copies of one text count once."""
        return independent_of(articles, self.copies)

    def attendance(self) -> tuple[tuple[ActorRef, ...], ...]:
        """Who was present, who absent, and which bodies met; most named first.

        Who is said to have been there as often as not is neither. Of a
        meeting that was held, a plan tells only who was to stay away.
        """
        after = decisive(self.reports)
        present = self._people(after, lambda report: report.participants)
        absent = self._people(after, lambda report: report.absentees)
        announced = self._people(self.reports, lambda report: report.absentees)
        attended = [p for p in present if self.weigh(present[p]) > self.weigh(absent.get(p, ()))]
        missed = [
            p
            for p, articles in {**announced, **absent}.items()
            if self.weigh(articles) > self.weigh(present.get(p, ()))
            and (p in absent or p not in present)
        ]
        bodies = self._people(self.reports, lambda report: report.organisations)
        return tuple(attended), tuple(missed), tuple(bodies)

    def best(
        self,
        field: Callable[[MeetingReport], Claim[_Value] | None],
        prefer: Callable[[_Value], int] = lambda value: 0,
    ) -> _Value | None:
        """The preferred value, of equal ones what most articles give, then what was told first."""
        for reports in (decisive(self.reports), self.reports):
            articles: dict[_Value, list[str]] = defaultdict(list)
            for report in reports:
                claim = field(report)
                if claim is not None:
                    articles[claim.value].append(report.article_id)
            if articles:
                return max(articles, key=lambda v: (prefer(v), self.weigh(articles[v])))
        return None

    def date(self) -> PartialDate | None:
        """The most exact date, among equals the one that most articles give."""
        known = [r.date for r in self.in_force if r.date and bounds(r.date.value)]
        dates = known or [report.date for report in self.in_force if report.date]
        by_day: dict[PartialDate, list[str]] = defaultdict(list)
        for report in self.in_force:
            if report.date in dates:
                by_day[report.date.value].append(report.article_id)
        return min(
            by_day,
            key=lambda v: (days_in(bounds(v)), -self.weigh(by_day[v]), str(v)),
            default=None,
        )

    def _people(
        self,
        reports: Sequence[MeetingReport],
        field: Callable[[MeetingReport], tuple[Claim[ActorRef], ...]],
    ) -> dict[ActorRef, list[str]]:
        """Map each actor of a field to the articles that name it, most named first."""
        named: dict[ActorRef, list[str]] = defaultdict(list)
        for report in reports:
            for claim in field(report):
                named[claim.value].append(report.article_id)
        return dict(sorted(named.items(), key=lambda item: -self.weigh(item[1])))


def _status(reports: Sequence[MeetingReport], copies: Mapping[str, str]) -> MeetingStatus:
    """A report that it was held outweighs plans; a cancellation all but a new day told later."""
    told = [report.status.value for report in reports]
    if MeetingStatus.HELD in told:
        return MeetingStatus.HELD
    if MeetingStatus.CANCELLED not in told:
        return MeetingStatus.PLANNED
    at = told_at(reports, copies)
    off = max(n for n, status in zip(at, told, strict=True) if status is MeetingStatus.CANCELLED)
    anew = (
        report.moved and report.status.value is MeetingStatus.PLANNED and n > off
        for n, report in zip(at, reports, strict=True)
    )
    return MeetingStatus.PLANNED if any(anew) else MeetingStatus.CANCELLED


def _is_inferred(day: PartialDate, reports: Sequence[MeetingReport]) -> bool:
    """Tell whether the words of none of the reports give a date that its meeting has."""
    stated = [r.date.value for r in reports if r.date and not r.date.inferred]
    return day not in stated


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
