"""Why two reports that a user names are taken to tell of one meeting, or are not."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pollcorpus import _display
from pollcorpus.errors import UnknownNameError, require
from pollcorpus.models import Article, Meeting, MeetingReport
from pollcorpus.models.same_meeting import SameMeeting
from pollcorpus.query.index import Index
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.query.reports import article_told
from pollcorpus.resolve.parting import Told, why_apart

_ONE_OF_THEM = "ask the meeting itself, with two of meeting.reports"
_TAKEN = "two reports of meetings, articles or their ids"
_ONE_EACH = "meeting.reports lists those of a meeting"
_EACH_APART = "corpus.meetings.reported_by(…) shows which meetings each of them tells of"


def why_same(
    meetings: ReportedQuery[Meeting],
    index: Index,
    one: MeetingReport | Article | str,
    other: MeetingReport | Article | str,
) -> SameMeeting:
    """Explain why two reports are of one of some meetings; raise `UnknownNameError` else."""
    for told in (one, other):
        require(told, MeetingReport | Article | str, "why_same()", _TAKEN, advice=_ONE_EACH)
    idents = [article_told(index, told) for told in (one, other)]
    wanted = [
        told if isinstance(told, MeetingReport) else ident
        for ident, told in zip(idents, (one, other), strict=True)
    ]
    both = meetings.reported_by(idents[0]).reported_by(idents[1])
    having = [meeting for meeting in both if all(_has(meeting, told) for told in wanted)]
    if len(having) != 1:
        raise _of_other_meetings(meetings, idents, wanted, len(having))
    found = having[0].why_same(*wanted)
    told_by = {report.article_id for step in found.steps for report in step.reports}
    return evolve(found, sources=index.sources(sorted(told_by)))


def _of_other_meetings(
    meetings: ReportedQuery[Meeting],
    idents: Sequence[str],
    wanted: Sequence[MeetingReport | str],
    having: int,
) -> UnknownNameError:
    """Say that two reports are of no one meeting, and which rule parts the nearest ones."""
    names = " and ".join(map(_display.short, dict.fromkeys(idents)))
    which = names if idents[0] != idents[1] else f"reports of {names}"
    reason = f"{having or 'none'} of these meetings are told of by both {which}"
    if having:
        return UnknownNameError(names, "meeting", reason=reason, advice=_ONE_OF_THEM)
    one, other = (
        [told for meeting in meetings.reported_by(ident) for told in Told.all_in(meeting, report)]
        for ident, report in zip(idents, wanted, strict=True)
    )
    if one and other:
        reason += f"; the nearest are {_display.apart(*why_apart(one, other))}"
    return UnknownNameError(names, "meeting", reason=reason, advice=_EACH_APART)


def _has(meeting: Meeting, told: MeetingReport | str) -> bool:
    return told in meeting.articles if isinstance(told, str) else told in meeting.reports
