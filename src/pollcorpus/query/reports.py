"""Which report of a corpus a user means: the report itself, its article, or its meeting."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar, cast

from attrs import Factory, evolve, field, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.models import (
    ActorRef,
    Article,
    Corrections,
    Extraction,
    Meeting,
    MeetingReport,
    ReportKey,
    ReportPair,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.models.corrections import Struck
from pollcorpus.query.index import Index
from pollcorpus.query.names import AnyActor
from pollcorpus.resolve import Resolution

AnyReport: TypeAlias = MeetingReport | Meeting | Article | str | ReportKey
"""A report of a meeting: itself, the id and number of its article's report, or what has only one.

That is an article that tells of one meeting, given by its id or stem; ids may
be as they are shown, "a17ef6211" or "a17ef6211#0". A meeting stands for all
its reports; two that are to part are given by a report each.
"""

Pairs: TypeAlias = Iterable[tuple[AnyReport, AnyReport]]
Dropped: TypeAlias = Iterable[AnyReport | SeatPlan | SeatPlanReport]
"""Reports of meetings or seat plans that tell of none; a record stands for all its reports."""
Strikes: TypeAlias = Iterable[tuple[AnyReport, AnyActor]]
"""Reports of meetings, each with somebody of whom it tells nothing."""

_HOW = "give one of meeting.reports, or an article's id and the number of its report"
_WHO = "report.participants, .absentees, .organisations and .host are those whom it does"
_HOW_PLAN = "give one of plan.reports"
_NUMBERED = re.compile("(a[0-9a-f]{6,16})#([0-9]{1,4})")
"""A report as it is shown."""
_KINDS = {
    "join": ("pairs of reports", "[(one, other)]"),
    "part": ("pairs of reports", "[(one, other)]"),
    "drop": ("reports of meetings or seat plans", "[report]"),
    "strike": ("reports with actors", "[(report, actor)]"),
}
"""What each kind of correction takes, and how it is written."""

_One = TypeVar("_One", bound=Hashable)


def as_corrections(
    index: Index,
    resolution: Resolution,
    *,
    join: Pairs,
    part: Pairs,
    drop: Dropped,
    strike: Strikes,
) -> Corrections:
    """Read corrections as a user gives them, of records as they stand."""
    reports = _Reports(index=index, resolution=resolution)
    plans, meetings = _plans_and_others(drop)
    return Corrections(
        join=_each("join", reports.pair, join),
        part=_each("part", reports.parted, part),
        drop=[key for told in meetings for key in reports.all_of(told)],
        drop_plans=[key for told in plans for key in reports.of_plan(told)],
        strike=[one for told in _each("strike", reports.struck, strike) for one in told],
    )


def _plans_and_others(drop: Dropped) -> tuple[list[SeatPlan | SeatPlanReport], list[object]]:
    """Part the reports of seat plans from others."""
    told: list[object] = _each("drop", lambda one: one, drop)
    plans = [one for one in told if isinstance(one, SeatPlan | SeatPlanReport)]
    return plans, [one for one in told if not isinstance(one, SeatPlan | SeatPlanReport)]


def _each(kind: str, read: Callable[[object], _One], told: object) -> list[_One]:
    # a single record or id is what a user forgets the brackets around
    if not isinstance(told, Iterable) or isinstance(told, str | bytes):
        raise _no(kind, told)
    return [read(one) for one in told]


def _no(kind: str, told: object) -> ArgumentError:
    takes, written = _KINDS[kind]
    return ArgumentError(f"corrected({kind}=…)", takes, told, advice=f"write {kind}={written}")


@frozen(kw_only=True)
class _Reports:
    """The reports of a corpus, to be found as users name them."""

    index: Index
    resolution: Resolution
    by_article: Mapping[str, Extraction] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: {e.article.id: e for e in self.resolution.extractions}, takes_self=True
        ),
    )

    def pair(self, told: object) -> ReportPair:
        """Read two reports that are to be of one meeting."""
        one, other = self._two("join", told)
        return self.find(one), self.find(other)

    def parted(self, told: object) -> ReportPair:
        """Read two reports that are to be of two meetings."""
        one, other = self._two("part", told)
        if isinstance(one, Meeting) or isinstance(other, Meeting):
            advice = "give the two reports of a meeting that are to part"
            raise ArgumentError("corrected(part=…)", "pairs of reports", told, advice=advice)
        return self.find(one), self.find(other)

    def struck(self, told: object) -> tuple[Struck, ...]:
        """Read of whom a report tells nothing; raise `UnknownNameError` if it names nobody so."""
        which, actor = self._two("strike", told)
        ref = self.index.names.find(cast("AnyActor", actor))  # which refuses all else
        found = [(key, ident) for key in self.all_of(which) for ident in self._named(key, ref)]
        if not found:
            reason = f"it does not name {ref.name}"
            raise UnknownNameError(ref.name, "actor of the report", reason=reason, advice=_WHO)
        return tuple(found)

    def all_of(self, told: object) -> list[ReportKey]:
        """Return the keys of all reports of a meeting, or of the one that is meant."""
        if isinstance(told, Meeting):
            return [self._of_record(report) for report in told.reports]
        return [self.find(told)]

    def find(self, told: object) -> ReportKey:
        """Return the article's id and the number of a report there."""
        if isinstance(told, MeetingReport):
            return self._of_record(told)
        if isinstance(told, Meeting):
            return self._of_record(told.reports[0])
        if isinstance(told, str) and (numbered := _NUMBERED.fullmatch(told)):
            told = numbered[1], int(numbered[2])
        if isinstance(told, str | Article):
            articles = self.index.source(told)
            return self._only([key for ident in articles for key in self._keys(ident)], told)
        if isinstance(told, tuple) and len(told) == 2 and isinstance(told[0], str):
            key = self.index.begun(told[0]) or told[0], told[1]
            return self._only([key] if key in self._keys(key[0]) else [], told)
        raise ArgumentError("a correction", "reports of meetings", told, advice=_HOW)

    def of_plan(self, told: SeatPlan | SeatPlanReport) -> list[ReportKey]:
        """Return the keys of the reports of a seat plan, or of one."""
        wanted = told.reports if isinstance(told, SeatPlan) else (told,)
        return [self._of_plan_record(report) for report in wanted]

    def _keys(self, ident: str) -> list[ReportKey]:
        """Return the keys of the reports of meetings of an article."""
        told = self.by_article.get(ident)
        return [(ident, number) for number in range(len(told.meetings))] if told else []

    def _two(self, kind: str, told: object) -> tuple[object, object]:
        if not isinstance(told, tuple | list) or len(told) != 2:
            raise _no(kind, told)
        return told[0], told[1]

    def _of_record(self, told: MeetingReport) -> ReportKey:
        """Find a report by its words; in a meeting it may have been given others' date.

        Names may have been struck from it meanwhile, or be no longer.
        """
        extraction = self.by_article.get(told.article_id)
        reports = extraction.meetings if extraction else ()
        numbers = [n for n, report in enumerate(reports) if report.evidence == told.evidence]
        plain = evolve(told, date=None)
        alike = [n for n in numbers if evolve(reports[n], date=None) == plain] or numbers
        exact = [n for n in alike if reports[n] == told] or alike
        return self._only([(told.article_id, n) for n in exact], told)

    def _of_plan_record(self, told: SeatPlanReport) -> ReportKey:
        extraction = self.by_article.get(told.article_id)
        reports = extraction.seat_plans if extraction else ()
        numbers = [n for n, report in enumerate(reports) if report == told]
        if not numbers:
            raise UnknownNameError(told.article_id, "report of a seat plan", advice=_HOW_PLAN)
        return told.article_id, numbers[0]

    def _named(self, key: ReportKey, ref: ActorRef) -> list[str]:
        """Return the ids by which an article by itself has an actor that a report of it names."""
        ident, number = key
        told = self.by_article.get(ident)
        if told is None:
            return []
        read = self.resolution.apart.get(ident, told)
        both = zip(read.mentions, told.mentions, strict=True)
        own = {before.actor.id for before, now in both if before.actor and now.actor == ref}
        report = read.meetings[number]
        claims = (*report.participants, *report.absentees, *report.organisations, report.host)
        return sorted({claim.value.id for claim in claims if claim and claim.value.id in own})

    def _only(self, found: list[ReportKey], told: object) -> ReportKey:
        if len(found) == 1:
            return found[0]
        name = told if isinstance(told, str) else getattr(told, "id", None) or str(told)
        if not found:
            unknown = isinstance(told, MeetingReport | tuple)
            reason = "" if unknown else f"article {name!r} tells of no meeting"
            raise UnknownNameError(name, "report of a meeting", reason=reason, advice=_HOW)
        shown = tuple(map(_display.report_name, found))
        told_as = (
            f"{key} ({words})" for key, words in zip(shown[:6], self._told(found), strict=False)
        )
        reason = f"{name!r} stands for {len(found)} reports: {'; '.join(told_as)}"
        raise UnknownNameError(name, "report of a meeting", shown, reason=reason, advice=_HOW)

    def _told(self, found: Sequence[ReportKey]) -> Iterator[str]:
        """Say in short what some reports tell."""
        reports = (self.by_article[ident].meetings[number] for ident, number in found)
        return map(_display.told_in_short, reports)


def article_told(index: Index, told: MeetingReport | Article | str) -> str:
    """Return the id of the article that a report is of, or that is meant."""
    if isinstance(told, MeetingReport):
        return told.article_id
    if isinstance(told, str) and (numbered := _NUMBERED.fullmatch(told)):
        told = numbered[1]
    articles = index.source(told)
    if len(articles) != 1:
        name = told if isinstance(told, str) else told.id
        reason = f"{name!r} stands for {len(articles)} articles"
        raise UnknownNameError(name, "article", reason=reason, advice="give the id of one")
    return articles[0]
