"""When an undated article can have appeared: not before a meeting that it tells of was held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pollcorpus.models import Article, Claim, Meeting, MeetingReport, MeetingStatus, PartialDate


def place_articles(
    articles: Iterable[Article], meetings: Iterable[Meeting]
) -> dict[str, Claim[PartialDate]]:
    """Map the id of each article without a date to what others say of the days that it can be of.

    Only a meeting that another report dates with a year, and that was held,
    places an article: it appeared on that day or later. The claim is marked
    as inferred and quotes the report that gives the date.
    """
    undated = {a.id for a in articles if a.published is None or a.published.earliest is None}
    placed: dict[str, Claim[PartialDate]] = {}
    for meeting in meetings:
        dated = dating(meeting)
        if dated is None or dated.value.earliest is None:
            continue
        for report in meeting.reports:
            if report.article_id in undated and report.status.value is MeetingStatus.HELD:
                _keep_latest(placed, report.article_id, dated)
    return placed


def dating(meeting: Meeting) -> Claim[PartialDate] | None:
    """Return the stated claim that gives a meeting its date, None if none does."""
    claims = (_stated(report) for report in meeting.reports)
    return next((claim for claim in claims if claim and claim.value == meeting.date), None)


def first_day(meeting: Meeting) -> date | None:
    """Return the first day on which a meeting can have been, where a report states its date."""
    claim = dating(meeting)
    return claim.value.earliest if claim else None


def _stated(report: MeetingReport) -> Claim[PartialDate] | None:
    return report.date if report.date and not report.date.inferred else None


def _keep_latest(
    placed: dict[str, Claim[PartialDate]], article: str, dated: Claim[PartialDate]
) -> None:
    first = dated.value.earliest
    before = placed[article].value.earliest if article in placed else None
    if first and (before is None or before < first):
        placed[article] = Claim(
            value=PartialDate(earliest=first),
            evidence=dated.evidence,
            inferred=True,
            why="tells of a meeting that another report dates",
        )
