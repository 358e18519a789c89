"""Who took part, hosted, met as a body or stayed away: a row for each claim of each report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, NamedTuple

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import ActorRef, Claim, Evidence, Meeting, MeetingReport
from pollcorpus.models.plain import Plain
from pollcorpus.query.frames import Columns
from pollcorpus.query.rows import Rows


class Appearance(NamedTuple):
    """Where and when an article appeared."""

    source_id: str
    publisher: str | None
    published: str | None


@frozen(kw_only=True, repr=False)
class AttendanceRow:
    """What one report says of one person or body at one meeting.

    `role` is "participant", "absent", "host" or "organisation", as in the view
    `who_was_there` of a corpus file. `inferred` and `why` are those of the claim. `source` is the
    article's stem or own id, `publisher` and `published` are the article's.
    """

    meeting: Meeting
    report: MeetingReport
    role: str
    claim: Claim[ActorRef]
    source: str
    publisher: str | None
    published: str | None

    @property
    def actor(self) -> ActorRef:
        """Of whom the report says so."""
        return self.claim.value

    @property
    def evidence(self) -> Evidence | None:
        """The words that say so."""
        return next(iter(self.claim.evidence), None)

    def to_dict(self) -> Plain:
        """Return the row as plain values that `json` and data frames take.

        `date`, `status` and `place` are the meeting's, on which its reports agree; `start` and
        `stop` are places of the quotation in the article's text.
        """
        words, date = self.evidence, self.meeting.date
        return {
            "meeting": self.meeting.id,
            "date": None if date is None else str(date),
            "status": self.meeting.status.value,
            "place": self.meeting.place,
            "actor": self.actor.id,
            "name": self.actor.name,
            "kind": self.actor.kind.value,
            "role": self.role,
            "inferred": self.claim.inferred,
            "why": self.claim.why or None,
            "quote": words and words.quote,
            "said_by": words and words.said_by,
            "start": words and words.start,
            "stop": words and words.stop,
            "article": self.report.article_id,
            "source": self.source,
            "publisher": self.publisher,
            "published": self.published,
        }

    def __repr__(self) -> str:
        return _display.attendance_row_repr(self)


@frozen(repr=False)
class Attendance(Rows[AttendanceRow]):
    """Who was there and who stayed away, as each report says, meeting by meeting.

    Reports that contradict each other have a row each, and so have reprints of
    one text. A sequence of rows, and a table with a quotation in each.

    >>> from pollcorpus import sample
    >>> told = sample().meetings.on("2022-04-16").attendance()
    >>> [(row.role, row.source) for row in told if row.actor.name == "Priyanka Gandhi Vadra"]
    [('participant', 'kishor_pitch_en'), ('absent', 'kishor_baithak_hi')]
    """

    _columns: ClassVar[Columns] = {
        "text": (
            *("meeting", "date", "status", "place", "actor", "name", "kind", "role", "why"),
            *("quote", "said_by", "article", "source", "publisher", "published"),
        ),
        "flag": ("inferred",),
        "count": ("start", "stop"),
        "day": ("earliest", "latest"),
    }

    @classmethod
    def of(cls, meetings: Iterable[Meeting], told: Mapping[str, Appearance]) -> Attendance:
        """List the claims of meetings' reports; `told` says of articles where they appeared."""
        return cls(tuple(row for meeting in meetings for row in _rows(meeting, told)))

    def to_dicts(self) -> list[Plain]:
        """Return the rows as plain values that `json` and data frames take."""
        return [row.to_dict() for row in self]

    def _cells(self) -> list[Plain]:
        """Add the first and last day that a meeting's date can mean, None where that is open."""
        dates = [row.meeting.date for row in self]
        return [
            {**row.to_dict(), "earliest": day and day.earliest, "latest": day and day.latest}
            for row, day in zip(self, dates, strict=True)
        ]

    def __repr__(self) -> str:
        return _display.attendance_repr(self)


def _rows(meeting: Meeting, told: Mapping[str, Appearance]) -> Iterator[AttendanceRow]:
    for report in meeting.reports:
        appeared = told.get(report.article_id, Appearance(report.article_id, None, None))
        for role, claims in _claims(report).items():
            for claim in claims:
                yield AttendanceRow(
                    meeting=meeting,
                    report=report,
                    role=role,
                    claim=claim,
                    source=appeared.source_id,
                    publisher=appeared.publisher,
                    published=appeared.published,
                )


def _claims(report: MeetingReport) -> dict[str, tuple[Claim[ActorRef], ...]]:
    """What a report says of people and bodies, by their part in the meeting."""
    return {
        "participant": report.participants,
        "absent": report.absentees,
        "host": () if report.host is None else (report.host,),
        "organisation": report.organisations,
    }
