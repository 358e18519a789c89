"""A meeting: one occasion, and what each report says of it."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.disagreement import Disagreement
from pollcorpus.models.evidence import Claim, Evidence
from pollcorpus.models.plain import Plain, meeting_outline


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
    ("seat sharing", "government formation" ...). `remote` is True for talks
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


@frozen(kw_only=True)
class Meeting:
    """One occasion on which political actors are together.

    The values are what the reports agree on, or the best supported where
    they differ; `disagreements` lists the differences with both quotations.
    `date_inferred` is True when a date comes from another report than the
    one at hand, or from none of the words.
    """

    id: str
    status: MeetingStatus
    date: PartialDate | None
    place: str | None
    participants: tuple[ActorRef, ...]
    absentees: tuple[ActorRef, ...]
    organisations: tuple[ActorRef, ...]
    reports: tuple[MeetingReport, ...] = field(repr=False)
    disagreements: tuple[Disagreement, ...] = field(default=(), repr=False)
    host: ActorRef | None = None
    time: str | None = None
    duration: str | None = None
    agenda: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    ordinal: int | None = None
    remote: bool = False
    date_inferred: bool = False
    independent_reports: int = 1

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that tell of the meeting, in order, once each."""
        return tuple(dict.fromkeys(report.article_id for report in self.reports))

    @property
    def actors(self) -> tuple[ActorRef, ...]:
        """Everyone who took part or met as a body."""
        return self.participants + self.organisations

    @property
    def disputed(self) -> tuple[ActorRef, ...]:
        """Those of whom as many reports say that they came as that they stayed away.

        They are among neither the participants nor the absentees;
        `disagreements` quotes both sides.
        """
        settled = {ref.id for ref in (*self.actors, *self.absentees)}
        told = [d.subject for d in self.disagreements if d.about == "attendance" and d.subject]
        return tuple(ref for ref in dict.fromkeys(told) if ref.id not in settled)

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take.

        Dates are EDTF strings, actors their labels, enumerations their values;
        `evidence` quotes every report.
        """
        return meeting_outline(self)

    def __repr__(self) -> str:
        return _display.meeting_repr(self)
