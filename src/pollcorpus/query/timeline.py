"""Meetings as rows of a timeline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import ActorRef, Meeting, MeetingStatus, PartialDate
from pollcorpus.models.plain import Plain
from pollcorpus.query.frames import Columns
from pollcorpus.query.rows import Rows


@frozen(kw_only=True)
class TimelineRow:
    """A meeting in a timeline.

    `date` is as exact as the reports are, None where none of them dates the
    meeting; `who` are the participants, or the bodies that met where nobody
    is named. `meeting` is the whole record.
    """

    date: PartialDate | None
    date_inferred: bool
    status: MeetingStatus
    place: str | None
    who: tuple[ActorRef, ...]
    independent_reports: int
    disagreements: int
    meeting: Meeting

    def to_dict(self) -> Plain:
        """Return the row as plain values that `json` and data frames take."""
        return {
            "date": None if self.date is None else str(self.date),
            "date_inferred": self.date_inferred,
            "status": self.status.value,
            "inferred": self.meeting.inferred,
            "place": self.place,
            "who": [ref.name for ref in self.who],
            "absent": [ref.name for ref in self.meeting.absentees],
            "independent_reports": self.independent_reports,
            "disagreements": self.disagreements,
            "meeting": self.meeting.id,
        }

    def __repr__(self) -> str:
        return _display.timeline_row_repr(self)


@frozen(repr=False)
class Timeline(Rows[TimelineRow]):
    """Meetings by date: the earliest possible first, of equal ones the exactest, undated ones last.

    A sequence of rows that prints year by year.

    >>> from pollcorpus import sample
    >>> sample().meetings.between("2022-04-16", "2022-04-18").timeline()
    Timeline of 2 meetings
    2022
      ...
    """

    _columns: ClassVar[Columns] = {
        "text": ("date", "status", "place", "meeting"),
        "flag": ("date_inferred", "inferred"),
        "texts": ("who", "absent"),
        "count": ("independent_reports", "disagreements"),
        "day": ("earliest", "latest"),
    }

    @classmethod
    def of(cls, meetings: Iterable[Meeting]) -> Timeline:
        """Put meetings in the order of their dates."""
        ordered = sorted(meetings, key=lambda m: (m.date is None, *_when(m), m.id))
        return cls(tuple(map(_row, ordered)))

    def to_dicts(self) -> list[Plain]:
        """Return the rows as plain values that `json` and data frames take."""
        return [row.to_dict() for row in self]

    def _cells(self) -> list[Plain]:
        """Add the first and last day that a date can mean, None where that is open."""
        return [
            {
                **row.to_dict(),
                "earliest": row.date and row.date.earliest,
                "latest": row.date and row.date.latest,
            }
            for row in self
        ]

    def __repr__(self) -> str:
        return _display.timeline_repr(self)

    def __str__(self) -> str:
        return _display.timeline_repr(self, limit=None)


def _when(meeting: Meeting) -> tuple[PartialDate, ...]:
    return () if meeting.date is None else (meeting.date,)


def _row(meeting: Meeting) -> TimelineRow:
    return TimelineRow(
        date=meeting.date,
        date_inferred=meeting.date_inferred,
        status=meeting.status,
        place=meeting.place,
        who=meeting.participants or meeting.organisations,
        independent_reports=meeting.independent_reports,
        disagreements=len(meeting.disagreements),
        meeting=meeting,
    )
