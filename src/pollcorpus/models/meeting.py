"""A meeting: one occasion, and what each report says of it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.disagreement import Disagreement
from pollcorpus.models.evidence import Claim
from pollcorpus.models.meeting_history import MeetingStep, history_of
from pollcorpus.models.meeting_report import MeetingReport, MeetingStatus
from pollcorpus.models.plain import Plain, meeting_outline, month_of
from pollcorpus.models.same_meeting import SameMeeting, why_same
from pollcorpus.models.undated import Clue

__all__ = ["Meeting"]


@frozen(kw_only=True)
class Meeting:
    """One occasion on which political actors are together.

    The values are what the reports agree on, or the best supported where
    they differ; `disagreements` lists the differences with both quotations.
    `date_inferred` is True when a date comes from another report than the
    one at hand, or from none of the words. `report_days` holds for each
    report the days that it allows by itself: its stated date, or else the
    weeks before its article appeared (after, for a plan); None where nothing
    is known. `report_clues` holds weekdays, hours and cities where a report
    gives no year. `joins` holds the numbers of reports that the user joined, and
    `unnamed` of such as were joined though one does not name a person whom
    the other names.

    >>> from pollcorpus import sample
    >>> meeting = sample().meetings.on("2022-04-16").one()
    >>> meeting.status.value, meeting.place, len(meeting.reports)
    ('held', '10 Janpath', 3)
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
    report_days: tuple[PartialDate | None, ...] = field(default=(), repr=False)
    report_clues: tuple[Clue, ...] = field(default=(), repr=False)
    joins: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    unnamed: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that tell of the meeting, in order, once each."""
        return tuple(dict.fromkeys(report.article_id for report in self.reports))

    @property
    def actors(self) -> tuple[ActorRef, ...]:
        """Everyone who took part or met as a body."""
        return self.participants + self.organisations

    @property
    def inferred(self) -> bool:
        """True where no report says outright that there was an occasion; the words around do."""
        return all(report.inferred for report in self.reports)

    @property
    def people_inferred(self) -> tuple[ActorRef, ...]:
        """Those present or absent of whom no report says so outright, by name.

        They are meant by a pronoun or an office, or the words around their names weigh for it;
        `why` of their claims says which.

        >>> from pollcorpus import sample
        >>> meeting = sample().meetings.first()
        >>> set(meeting.people_inferred) <= {*meeting.participants, *meeting.absentees}
        True
        """
        present = (claim for report in self.reports for claim in report.participants)
        away = (claim for report in self.reports for claim in report.absentees)
        return _unstated(self.participants, present) + _unstated(self.absentees, away)

    @property
    def month(self) -> str | None:
        """The month of the meeting as EDTF ("2022-04"), or the months or year that it may be in.

        None where no year is known.
        """
        return month_of(self.date)

    @property
    def history(self) -> tuple[MeetingStep, ...]:
        """How it came about: each day for which it was planned, called off or held, as told.

        A meeting that was put off, or brought forward, is one, whose `date`
        is the last of its days. One step where nothing changed.
        """
        return history_of(self.reports)

    @property
    def disputed(self) -> tuple[ActorRef, ...]:
        """Those of whom as many reports say that they came as that they stayed away.

        They are among neither the participants nor the absentees;
        `disagreements` quotes both sides.
        """
        settled = {ref.id for ref in (*self.actors, *self.absentees)}
        told = [d.subject for d in self.disagreements if d.about == "attendance" and d.subject]
        return tuple(ref for ref in dict.fromkeys(told) if ref.id not in settled)

    def why_same(self, one: MeetingReport | str, other: MeetingReport | str) -> SameMeeting:
        """Explain why two reports are taken to tell of this one meeting.

        Each is one of `reports`, or the id of its article. The answer lists
        what the two share, days, people, bodies, place, number, or through
        which third reports they were joined; it prints as an explanation.
        Raise `UnknownNameError` for a report that is not of this meeting.

        >>> from pollcorpus import sample
        >>> meeting = sample().meetings.on("2022-04-16").order_by("independent_reports")[-1]
        >>> meeting.why_same(meeting.reports[0], meeting.reports[-1]).direct
        True
        """
        return why_same(self, one, other)

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take.

        Dates are EDTF strings, actors their labels, enumerations their values;
        `evidence` quotes every report.
        """
        return meeting_outline(self)

    def __repr__(self) -> str:
        return _display.meeting_repr(self)


def _unstated(people: Iterable[ActorRef], told: Iterable[Claim[ActorRef]]) -> tuple[ActorRef, ...]:
    stated = {claim.value.id for claim in told if not claim.inferred}
    return tuple(ref for ref in people if ref.id not in stated)
