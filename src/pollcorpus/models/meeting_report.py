"""What one article says of one meeting."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Claim, Evidence
from pollcorpus.models.plain import Plain, meeting_report_outline

_Value = TypeVar("_Value", bound=Hashable)


class MeetingStatus(StrEnum):
    """Whether the occasion took place."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"


@frozen(kw_only=True)
class MeetingReport:
    """All that one article says of one meeting.

    Every field is a claim with its words; None or an empty tuple means that
    the article does not say. `time` reads "15:00" and `duration` "1 hour 30
    minutes" in every language. `agenda` holds the article's own words for
    what it was about, `topics` the same in one vocabulary for all languages
    ("seat sharing", "government formation" ...). `city` is that of a `place` which
    is a house or a building, where the article names both, or inferred from where it reports.
    `remote` is True for talks by telephone or video. `ordinal` is the number of
    a meeting in a series ("the fourth meeting" is 4); `several` is True where
    the words tell of more than one occasion at once ("two more meetings").
    `moved` is True where the article tells that the day was changed, and
    `former` the day that it was to be before. `denied` is True where somebody denies that
    it ever took place, as nothing is denied that was called off.
    `evidence` quotes the sentences that tell of the occasion. Where none of them says outright that
    it took place or is to, its `status` is inferred.

    >>> from pollcorpus import extract, read_text
    >>> told = "Rahul Gandhi met Sharad Pawar in Mumbai on Sunday."
    >>> (report,) = extract(read_text(told, published="2023-06-14")).meetings
    >>> report
    <MeetingReport of ae59e30c1: 2023-06-11 · held · Mumbai · Rahul Gandhi, Sharad Pawar>
    >>> report.place.evidence[0].quote == told, report.time
    (True, None)
    """

    article_id: str
    status: Claim[MeetingStatus]
    date: Claim[PartialDate] | None = None
    time: Claim[str] | None = None
    duration: Claim[str] | None = None
    place: Claim[str] | None = None
    city: Claim[str] | None = None
    host: Claim[ActorRef] | None = None
    participants: tuple[Claim[ActorRef], ...] = ()
    absentees: tuple[Claim[ActorRef], ...] = ()
    organisations: tuple[Claim[ActorRef], ...] = ()
    agenda: tuple[Claim[str], ...] = ()
    topics: tuple[Claim[str], ...] = ()
    ordinal: Claim[int] | None = None
    remote: bool = False
    several: bool = False
    moved: bool = False
    former: Claim[PartialDate] | None = None
    denied: bool = False
    evidence: tuple[Evidence, ...] = ()

    @property
    def inferred(self) -> bool:
        """True where no words say outright that there was an occasion, but the words around do."""
        return self.status.inferred

    @property
    def is_plan(self) -> bool:
        """True for what had not been held when the article told of it."""
        return self.status.value is not MeetingStatus.HELD

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return meeting_report_outline(self)

    def __repr__(self) -> str:
        return _display.meeting_report_repr(self)


def told_at(reports: Sequence[MeetingReport], copies: Mapping[str, str]) -> list[int]:
    """Return when each report was told, as its number: a reprint tells what its text told first.

    `copies` maps articles to the one that stands for all reprints of a text.
    """
    first: dict[str, int] = {}
    texts = (copies.get(report.article_id, report.article_id) for report in reports)
    return [first.setdefault(text, number) for number, text in enumerate(texts)]


def in_force(
    reports: Sequence[MeetingReport], copies: Mapping[str, str]
) -> tuple[MeetingReport, ...]:
    """Return the reports of a meeting without plans for a day that was given up.

    That a day was given up is told by who tells of the change, or of the
    meeting as it was held. Where each gives up the day of another, all of them
    stand. `reports` are in the order in which they were told.
    """
    days = [r.date.value if r.date and not r.date.inferred else None for r in reports]
    at = told_at(reports, copies)
    told = sorted(
        ((at[n], r, day) for n, (r, day) in enumerate(zip(reports, days, strict=True)) if day),
        key=lambda one: one[0],
    )
    latest = {(r.status.value, day, r.moved, value_of(r.former)): (n, r) for n, r, day in told}
    newer = [(n, r, key[1]) for key, (n, r) in latest.items()]

    def is_given_up(number: int, plan: MeetingReport, day: PartialDate) -> bool:
        return plan.is_plan and any(
            not by.may_equal(day) and _replaces(report, day, later=n > number)
            for n, report, by in newer
        )

    gone = {id(report) for n, report, day in told if is_given_up(n, report, day)}
    return tuple(report for report in reports if id(report) not in gone) or tuple(reports)


def _replaces(report: MeetingReport, day: PartialDate, *, later: bool) -> bool:
    """Tell whether a report of another day says that a plan for one does not hold."""
    if not report.is_plan:
        return True
    if report.former is not None:
        return report.former.value.may_equal(day)
    return later and (report.moved or report.ordinal is not None)


def value_of(claim: Claim[_Value] | None) -> _Value | None:
    """Return a claim's value, or None without a claim."""
    return None if claim is None else claim.value


def people_of(report: MeetingReport) -> dict[ActorRef, None]:
    """Return those whom a report has at a meeting or away from it, in its order."""
    return dict.fromkeys(claim.value for claim in (*report.participants, *report.absentees))


def decisive(reports: Sequence[MeetingReport]) -> tuple[MeetingReport, ...]:
    """Return the reports that tell of a meeting after it was held; all where none does."""
    held = tuple(report for report in reports if report.status.value is MeetingStatus.HELD)
    return held or tuple(reports)
