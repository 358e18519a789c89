"""Meetings of a corpus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import partial
from typing import Self

from attrs import frozen

from pollcorpus import _display
from pollcorpus._text import caseless
from pollcorpus.errors import require
from pollcorpus.models import ActorKind, ActorRef, Meeting, MeetingStatus, PartialDate
from pollcorpus.models.meeting_report import decisive
from pollcorpus.query.arguments import (
    AnyDate,
    as_date,
    dates_as_text,
    enum_values,
    period,
)
from pollcorpus.query.base import Shape
from pollcorpus.query.disputes import OF_MEETINGS
from pollcorpus.query.index import hosts
from pollcorpus.query.names import AnyActor
from pollcorpus.query.network import Graph, network_of
from pollcorpus.query.places import find_place, places_around
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.query.timeline import Timeline


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

    _shape = Shape(
        model=Meeting,
        noun="meeting",
        row=_display.meeting_row,
        columns={"absent": "absentees", "actor": "actors"},
    )
    _disputable = OF_MEETINGS

    # ---- who ------------------------------------------------------------------------------

    def involving(self, *actors: AnyActor) -> Self:
        """Keep the meetings with which some report connects each of the actors.

        Be it as participant, host or absentee, or as a body that met; also
        where other reports contradict.
        """
        involved = self._index.involved
        return self._with_actors("involving", actors, lambda meeting: involved[meeting.id])

    def attended_by(self, *actors: AnyActor, undisputed: bool = False) -> Self:
        """Keep the meetings in which each of the actors took part.

        What any report says counts, also where others contradict, so that a
        meeting may be found here and by `absent()`. `undisputed=True` asks
        for whom most reports say so: `Meeting.participants`.
        """
        present = partial(self._index.present, undisputed=undisputed)
        return self._with_actors("attended_by", actors, present, undisputed=undisputed)

    def absent(self, *actors: AnyActor, undisputed: bool = False) -> Self:
        """Keep the meetings from which each of the actors stayed away; any absentee without one.

        What any report says counts, also where others contradict;
        `undisputed=True` asks for `Meeting.absentees` alone.

        >>> from pollcorpus import sample
        >>> meeting = sample().meetings.absent("Priyanka Gandhi").one()
        >>> meeting.absentees, [ref.name for ref in meeting.disputed]
        ((), ['Priyanka Gandhi Vadra'])
        """
        absent = partial(self._index.absent, undisputed=undisputed)
        if not actors:
            return self._kept(_display.call("absent", undisputed=undisputed), absent)
        return self._with_actors("absent", actors, absent, undisputed=undisputed)

    def hosted_by(self, actor: AnyActor) -> Self:
        """Keep the meetings that an actor hosted, by any report."""
        return self._with_actors("hosted_by", [actor], hosts)

    # ---- when and where -------------------------------------------------------------------

    def on(self, day: AnyDate) -> Self:
        """Keep the meetings that may have been on a date.

        A meeting is kept when, for all that is known, it may lie on one of
        the days: one of "April 2022" is kept for 2022-04-16. One without a
        date never is; for what surely lies there use `where()` with
        `PartialDate.contains()`. Where reports dispute the date, each of
        theirs counts.
        """
        days = as_date(day)
        step = _display.call("on", str(days))
        return self._kept(step, lambda m: any(date.may_equal(days) for date in _dates(m)))

    def between(self, first: AnyDate | None, last: AnyDate | None) -> Self:
        """Keep the meetings that may have been from one date to another, both included.

        None leaves an end open. Meetings are kept as `on()` keeps them.
        """
        days = period(first, last)
        return self._kept(
            _display.call("between", *dates_as_text(first, last)),
            lambda m: any(days is None or date.may_equal(days) for date in _dates(m)),
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
        """Keep the meetings of one of the statuses: "held", "planned", "cancelled".

        One that came about is no longer planned, whatever the first reports
        said. One that is held by some reports and cancelled by others counts
        as both.
        """
        wanted = enum_values(MeetingStatus, "status of a meeting", statuses)
        step = _display.call("status", *wanted)
        return self._kept(step, lambda m: not _statuses(m).isdisjoint(wanted))

    def about(self, text: str) -> Self:
        """Keep the meetings whose topics, agenda, or the words that tell of them, hold a text.

        Case and spelling variants of print do not matter. The topics are one
        vocabulary for all languages ("seat sharing"); nothing else is translated.
        """
        require(text, str, "about()", "a text")
        wanted = caseless(text)
        return self._kept(
            _display.call("about", text),
            lambda m: any(wanted in caseless(words) for words in _words(m)),
        )

    # ---- as told by whom ------------------------------------------------------------------

    def independent_reports(self, *, at_least: int) -> Self:
        """Keep the meetings of which so many articles tell; reprints of one text count once."""
        require(at_least, int, "independent_reports()", "a number of reports")
        return self._kept(
            f"independent_reports(at_least={at_least})",
            lambda m: m.independent_reports >= at_least,
        )

    # ---- who met whom ---------------------------------------------------------------------

    def count_met(self, actor: AnyActor, *, undisputed: bool = False) -> Mapping[str, int]:
        """Count for everybody whom an actor met in how many of the held meetings.

        Persons and bodies are given by their labels, the most frequent
        first, equal counts by label. What any report says of who took part
        counts; `undisputed=True` asks for whom most reports say so.

        >>> from pollcorpus import sample
        >>> sample().meetings.between("2022-04", "2022-05").count_met("पीके")["Sonia Gandhi"]
        2
        """
        ref = self._index.names.find(actor)
        held = (m for m in self if m.status is MeetingStatus.HELD)
        present = (self._index.present(meeting, undisputed=undisputed) for meeting in held)
        counts = Counter(ident for idents in present if ref.id in idents for ident in idents)
        del counts[ref.id]
        told = {self._index.names.label(ident): count for ident, count in counts.items()}
        return dict(sorted(told.items(), key=lambda item: (-item[1], item[0])))

    # ---- as a whole -----------------------------------------------------------------------

    def timeline(self) -> Timeline:
        """Return the meetings as typed rows by date, which print year by year."""
        return Timeline.of(self)

    def network(self, *kinds: ActorKind | str, undisputed: bool = False) -> Graph:
        """Return who met whom as a `networkx.Graph`; needs `pip install pollcorpus[network]`.

        Nodes are ids of actors, with `name`, `kind` and `known`: persons, or
        those of the kinds asked for. Edges join all who took part in a held
        meeting, and carry the `meetings` and their number as `weight`; plans
        and what was cancelled do not count. What any report says of who took
        part counts; `undisputed=True` asks for whom most reports say so.
        """
        wanted = enum_values(ActorKind, "kind of actor", kinds or (ActorKind.PERSON,))

        def present(meeting: Meeting) -> Iterator[ActorRef]:
            here = self._index.present(meeting, undisputed=undisputed)
            named = {ref.id: ref for ref in _named(meeting)}
            return (
                ref for ident, ref in named.items() if ident in here and ref.kind.value in wanted
            )

        return network_of(self, present)

    def _with_actors(
        self,
        name: str,
        actors: Sequence[AnyActor],
        of: Callable[[Meeting], Set[str]],
        **options: bool,
    ) -> Self:
        refs = [self._index.names.find(actor) for actor in actors]
        wanted = {ref.id for ref in refs}
        step = _display.call(name, *map(str, refs), **options)
        return self._kept_for(step, refs, lambda m: wanted <= of(m))


def _named(meeting: Meeting) -> Iterator[ActorRef]:
    yield from meeting.actors
    for report in decisive(meeting.reports):
        yield from (claim.value for claim in (*report.participants, *report.organisations))


def _dates(meeting: Meeting) -> Iterator[PartialDate]:
    if meeting.date is not None:
        yield meeting.date
    if any(disagreement.about == "date" for disagreement in meeting.disagreements):
        told = (report.date for report in meeting.reports)
        yield from (claim.value for claim in told if claim and not claim.inferred)


def _statuses(meeting: Meeting) -> set[str]:
    disputed = (d for d in meeting.disagreements if d.about == "status")
    return {meeting.status.value, *(side.value for d in disputed for side in d.sides)}


def _places(meeting: Meeting) -> set[str]:
    told = {report.place.value for report in meeting.reports if report.place}
    return told | {meeting.place} if meeting.place else told


def _words(meeting: Meeting) -> Iterator[str]:
    yield from meeting.topics
    yield from meeting.agenda
    for report in meeting.reports:
        yield from (evidence.quote for evidence in report.evidence)
