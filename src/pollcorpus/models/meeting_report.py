"""What one article says of one meeting."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Claim, Evidence


class MeetingStatus(Enum):
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
    is a house or a building, where the article names both. `remote` is True for talks
    by telephone or video. `ordinal` is the number of
    a meeting in a series ("the fourth meeting" is 4); `several` is True where
    the words tell of more than one occasion at once ("two more meetings").
    `evidence` quotes the sentences that tell of the occasion.
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
    evidence: tuple[Evidence, ...] = ()

    def __repr__(self) -> str:
        return _display.meeting_report_repr(self)


def decisive(reports: Sequence[MeetingReport]) -> tuple[MeetingReport, ...]:
    """Return the reports that tell of a meeting after it was held; all where none does."""
    held = tuple(report for report in reports if report.status.value is MeetingStatus.HELD)
    return held or tuple(reports)
