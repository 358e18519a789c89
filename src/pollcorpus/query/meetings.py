"""Meetings of a corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus._text import normalise
from pollcorpus.models import Meeting, MeetingStatus
from pollcorpus.query.base import AnyDate, Shape, as_date, dates_as_text, enum_values, period
from pollcorpus.query.names import AnyActor
from pollcorpus.query.places import find_place, places_around
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.store.outline import meeting_outline


@frozen(eq=False, repr=False)
class Meetings(ReportedQuery[Meeting]):
    """The meetings of a corpus, by date, undated ones last.

    Actors are given by any name that the corpus or the gazetteer knows, in
    either script; dates as EDTF text ("2022-04"), `datetime.date` or
    `PartialDate`. A name that nobody knows raises `UnknownNameError`, one
    that several actors of the corpus bear `AmbiguousNameError`.

    >>> from pollcorpus import sample
    >>> sample().meetings.involving("ममता बनर्जी", "Sonia Gandhi").on("2023-07-18").one().place
    'Bengaluru'
    """

    _shape = Shape(model=Meeting, row=_display.meeting_row, outline=meeting_outline)

    # ---- who ------------------------------------------------------------------------------

    def involving(self, *actors: AnyActor) -> Self:
        """Keep the meetings with which some report connects each of the actors.

        Be it as participant, host or absentee, or as a body that met; also
        where other reports contradict.
        """
        involved = self._index.involved
        return self._with_actors("involving", actors, lambda meeting: involved[meeting.id])

    def attended_by(self, *actors: AnyActor) -> Self:
        """Keep the meetings in which each of the actors took part."""
        return self._with_actors("attended_by", actors, lambda m: {ref.id for ref in m.actors})

    def absent(self, *actors: AnyActor) -> Self:
        """Keep the meetings from which each of the actors stayed away; any absentee without one."""
        if not actors:
            return self._kept("absent()", lambda m: m.absentees)
        return self._with_actors("absent", actors, lambda m: {ref.id for ref in m.absentees})

    def hosted_by(self, actor: AnyActor) -> Self:
        """Keep the meetings that an actor hosted."""
        return self._with_actors("hosted_by", [actor], lambda m: {m.host.id} if m.host else set())

    # ---- when and where -------------------------------------------------------------------

    def on(self, day: AnyDate) -> Self:
        """Keep the meetings that may have been on a date.

        A meeting is kept when, for all that is known, it may lie on one of
        the days: one of "April 2022" is kept for 2022-04-16. One without a
        date never is; for what surely lies there use `where()` with
        `PartialDate.contains()`.
        """
        days = as_date(day)
        step = _display.call("on", str(days))
        return self._kept(step, lambda m: m.date is not None and m.date.may_equal(days))

    def between(self, first: AnyDate | None, last: AnyDate | None) -> Self:
        """Keep the meetings that may have been from one date to another, both included.

        None leaves an end open. Meetings are kept as `on()` keeps them.
        """
        days = period(first, last)
        return self._kept(
            _display.call("between", *dates_as_text(first, last)),
            lambda m: m.date is not None and (days is None or m.date.may_equal(days)),
        )

    def at(self, place: str) -> Self:
        """Keep the meetings at a place, in any spelling and either script.

        A city or state stands for every place in it that the gazetteer
        knows. The place that any report names counts.
        """
        told = {name for meeting in self._index.resolution.meetings for name in _places(meeting)}
        keys = find_place(place, told)
        return self._kept(
            _display.call("at", place),
            lambda m: any(keys & places_around(name) for name in _places(m)),
        )

    # ---- what -----------------------------------------------------------------------------

    def status(self, *statuses: MeetingStatus | str) -> Self:
        """Keep the meetings of one of the statuses: "held", "planned", "cancelled"."""
        wanted = enum_values(MeetingStatus, statuses)
        return self._kept(_display.call("status", *wanted), lambda m: m.status.value in wanted)

    def about(self, text: str) -> Self:
        """Keep the meetings whose agenda, or the words that tell of them, hold a text.

        Case and spelling variants of print do not matter; nothing is translated.
        """
        wanted = normalise(text).casefold()
        return self._kept(
            _display.call("about", text),
            lambda m: any(wanted in normalise(words).casefold() for words in _words(m)),
        )

    # ---- as told by whom ------------------------------------------------------------------

    def independent_reports(self, *, at_least: int) -> Self:
        """Keep the meetings of which so many articles tell; reprints of one text count once."""
        return self._kept(
            f"independent_reports(at_least={at_least})",
            lambda m: m.independent_reports >= at_least,
        )

    def _with_actors(
        self, name: str, actors: Sequence[AnyActor], of: Callable[[Meeting], Set[str]]
    ) -> Self:
        refs = [self._index.names.find(actor) for actor in actors]
        wanted = {ref.id for ref in refs}
        return self._kept(_display.call(name, *map(str, refs)), lambda m: wanted <= of(m))


def _places(meeting: Meeting) -> set[str]:
    told = {report.place.value for report in meeting.reports if report.place}
    return told | {meeting.place} if meeting.place else told


def _words(meeting: Meeting) -> Iterator[str]:
    yield from meeting.agenda
    for report in meeting.reports:
        yield from (evidence.quote for evidence in report.evidence)
