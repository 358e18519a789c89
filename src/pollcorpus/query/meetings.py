"""Meetings of a corpus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import EllipsisType
from typing import Self

from attrs import evolve, frozen

from pollcorpus import _display
from pollcorpus.errors import require
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    Article,
    Meeting,
    MeetingReport,
    MeetingStatus,
    PartialDate,
)
from pollcorpus.models.same_meeting import SameMeeting
from pollcorpus.query import places, yearless
from pollcorpus.query.arguments import (
    AnyDate,
    as_date,
    dates_as_text,
    ends,
    enum_values,
    need_any,
    period,
)
from pollcorpus.query.attendance import Attendance
from pollcorpus.query.base import Shape
from pollcorpus.query.conditions import any_of, dated, linked, unlinked
from pollcorpus.query.conditions import at_least as enough
from pollcorpus.query.disputes import OF_MEETINGS
from pollcorpus.query.names import AnyActor
from pollcorpus.query.network import Graph, count_met, network_of
from pollcorpus.query.reported import ReportedQuery
from pollcorpus.query.same import why_same
from pollcorpus.query.timeline import Timeline
from pollcorpus.query.topics import note_on, telling_of
from pollcorpus.query.twins import Twins, near_twins
from pollcorpus.store import facts
from pollcorpus.store.listing import ANYBODY, INFERRED


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
        kind="meeting",
        model=Meeting,
        noun="meeting",
        row=_display.meeting_row,
        columns={
            "absent": "absentees",
            "actor": "actors",
            "month": "month",
            "year": lambda meeting: meeting.date and meeting.date.year,
            "city": facts.cities_of,
        },
        sorts={
            "date": "r.date_order",
            **{key: f"r.{key}" for key in ("id", "status", "place", "reports")},
            **{key: f"r.{key}" for key in ("independent_reports", "disagreements")},
        },
        counts={key: f"r.{key}" for key in ("id", "status", "place", "independent_reports")},
        sizes={
            "reports": lambda meeting: len(meeting.articles),
            "disagreements": lambda meeting: len(meeting.disagreements),
        },
    )
    _disputable = OF_MEETINGS

    # ---- who ------------------------------------------------------------------------------

    def involving(self, *actors: AnyActor) -> Self:
        """Keep the meetings with which some report connects each of the actors.

        Be it as participant, host or absentee, or as a body that met; also
        where other reports contradict. A party is such a body: meetings of
        which only its members are told are not among these, and the query
        says so in its `notes`.

        >>> from pollcorpus import sample
        >>> sample().meetings.involving("RJD").notes
        ('Rashtriya Janata Dal counts where reports name it as a party, ...',)
        """
        return self._with_actors("involving", actors, "involved")

    def attended_by(
        self, *actors: AnyActor, undisputed: bool = False, stated: bool = False
    ) -> Self:
        """Keep the meetings in which each of the actors took part.

        What any report says counts, also where others contradict, so that a
        meeting may be found here and by `absent()`. `undisputed=True` asks
        for whom most reports say so: `Meeting.participants`; `stated=True` for whom a
        report says so outright, by name.

        >>> from pollcorpus import sample
        >>> [str(m.date) for m in sample().meetings.attended_by("ममता बनर्जी")]
        ['2023-06-23', '2023-07-17/2023-07-18', '2023-12-19']
        """
        options = {"undisputed": undisputed, "stated": stated}
        return self._with_actors("attended_by", actors, *_ties("present", **options), **options)

    def absent(self, *actors: AnyActor, undisputed: bool = False, stated: bool = False) -> Self:
        """Keep the meetings from which each of the actors stayed away; any absentee without one.

        What any report says counts, also where others contradict;
        `undisputed=True` asks for `Meeting.absentees` alone, `stated=True` for whom a report
        says so of outright, by name.

        >>> from pollcorpus import sample
        >>> meeting = sample().meetings.absent("Priyanka Gandhi").one()
        >>> meeting.absentees, [ref.name for ref in meeting.disputed]
        ((), ['Priyanka Gandhi Vadra'])
        """
        options = {"undisputed": undisputed, "stated": stated}
        ties = _ties("absent", **options)
        if not actors:
            anybody = (linked("meeting_actor", _TIED, ANYBODY, tie) for tie in ties)
            return self._kept(_display.call("absent", **options), *anybody)
        return self._with_actors("absent", actors, *ties, **options)

    def hosted_by(self, *actors: AnyActor) -> Self:
        """Keep the meetings that one of the actors hosted, by any report.

        >>> from pollcorpus import sample
        >>> len(sample().meetings.hosted_by("Sonia Gandhi", "Nitish Kumar"))
        4
        """
        need_any(actors, "actor", "hosted_by('Sonia Gandhi')")
        refs = list(map(self._index.names.find, actors))
        idents = list(dict.fromkeys(ref.id for ref in refs))
        marks = ", ".join("?" * len(idents))
        tied = linked(
            "meeting_actor",
            f"l.actor IN ({marks}) AND l.tie = 'host'",
            *idents,
            several=len(idents) != 1,
        )
        return self._kept_for(_display.call("hosted_by", *map(str, refs)), refs, tied)

    # ---- when and where -------------------------------------------------------------------

    def on(self, day: AnyDate) -> Self:
        """Keep the meetings that may have been on a date.

        A meeting is kept when, for all that is known, it may lie on one of
        the days: one of "April 2022" is kept for 2022-04-16. One without a
        date never is; for what surely lies there use `where()` with
        `PartialDate.contains()`. Where reports dispute the date, each of
        theirs counts.

        >>> from pollcorpus import sample
        >>> sample().meetings.on("2023-07-18").one().place
        'Bengaluru'
        """
        days = as_date(day)
        return self._on(_display.call("on", str(days)), days)

    def between(self, first: AnyDate | None, last: AnyDate | EllipsisType | None = ...) -> Self:
        """Keep the meetings that may have been from one date to another, both included.

        None leaves an end open. A date alone is all of its days: "2024-01" a
        month, "2024-01-05/2024-01-09" five days. Meetings are kept as `on()`
        keeps them.

        >>> from pollcorpus import sample
        >>> [str(meeting.date) for meeting in sample().meetings.between("2023-06", "2023-07")]
        ['2023-06-23', '2023-07-17/2023-07-18']
        """
        dates = ends(first, last)
        return self._on(_display.call("between", *dates_as_text(*dates)), period(*dates))

    def _on(self, step: str, days: PartialDate | None) -> Self:
        kept = self._kept(step, dated(days, "meeting_day"))
        return kept._noting(*yearless.note_on(days, self._index.shelf, "meeting"))

    def at(self, *names: str) -> Self:
        """Keep the meetings at one of the places, in any spelling and either script.

        A city or state stands for every place in it that the gazetteer
        knows. The place that any report names counts. Where the corpus has no
        meeting there, the query says so, and how the name was understood.

        >>> from pollcorpus import sample
        >>> [meeting.place for meeting in sample().meetings.at("दिल्ली").on("2023-12-19")]
        ['Ashok Hotel']
        >>> sample().meetings.at("Shillong").notes
        ('the corpus tells of no meeting at Shillong',)
        """
        need_any(names, "place", "at('Patna')")
        told = places.Told(self._index.shelf, _PLACES)
        keys = frozenset(key for name in names for key in places.find_place(name, told))
        known = [label for name in names for label in places.labels_of(name)]
        return self._where(_display.call("at", *names), keys, "at", known)

    def in_state(self, *states: str) -> Self:
        """Keep the meetings in one of the states, as those of seat plans are asked for.

        >>> from pollcorpus import sample
        >>> sample().meetings.in_state("बिहार") == sample().meetings.at("Bihar")
        True
        """
        need_any(states, "state", "in_state('Bihar')")
        keys = frozenset(key for state in states for key in places.find_state(state))
        return self._where(_display.call("in_state", *states), keys, "in", states)

    def _where(self, step: str, keys: Iterable[str], how: str, names: Sequence[str]) -> Self:
        wanted = any_of("meeting_place", "place_key", sorted(keys), several=True)
        kept = self._kept(step, wanted)
        if self._index.shelf.once(f"{wanted.source} LIMIT 1", wanted.source_values):
            return kept
        return kept._noting(f"the corpus tells of no meeting {how} {' or '.join(names)}")

    # ---- what -----------------------------------------------------------------------------

    def status(self, *statuses: MeetingStatus | str) -> Self:
        """Keep the meetings of one of the statuses: "held", "planned", "cancelled".

        One that came about is no longer planned, whatever the first reports
        said. One that is held by some reports and cancelled by others counts
        as both.

        >>> from pollcorpus import sample
        >>> sample().meetings.status("held").between("2023-08", "2023-09").one().place
        'Mumbai'
        """
        need_any(statuses, "status", "status('held')")
        wanted = enum_values(MeetingStatus, "status of a meeting", statuses)
        step = _display.call("status", *wanted)
        return self._kept(step, any_of("meeting_status", "status", wanted))

    def about(self, text: str) -> Self:
        """Keep the meetings whose topics, agenda, or the words that tell of them, hold a text.

        Case and spelling variants of print do not matter. The topics are one
        vocabulary for all languages ("seat sharing"), and may be given by
        their names in each of them; nothing else is translated. Where no
        meeting of the corpus holds the text, the query says which topics do.

        >>> from pollcorpus import sample
        >>> len(sample().meetings.about("सीट बंटवारा"))
        3
        >>> sample().meetings.about("cricket").notes
        ("no meeting of the corpus is about 'cricket'; there are meetings about alliance, ...",)
        """
        require(text, str, "about()", "a text")
        kept = self._kept(_display.call("about", text), evolve(telling_of(text), source=""))
        note = note_on(text, self._index.shelf)
        return kept._noting(note) if note else kept

    # ---- as told by whom ------------------------------------------------------------------

    def stated(self) -> Self:
        """Keep the meetings of which a report says outright that they were held, or are planned.

        Of the others, `Meeting.inferred`, no words that the library knows tell; those around
        the names of people weigh for them, and are wrong more often. Whom of the people of a
        meeting no report names outright, `Meeting.people_inferred` tells.

        >>> from pollcorpus import sample
        >>> meetings = sample().meetings
        >>> meetings.count(), meetings.stated().count()
        (14, 13)
        """
        return self._kept("stated()", unlinked("meeting_actor", _TIED, ANYBODY, INFERRED))

    def independent_reports(self, at_least: int) -> Self:
        """Keep the meetings of which so many articles tell; reprints of one text count once."""
        require(at_least, int, "independent_reports()", "a number of reports")
        step = f"independent_reports(at_least={at_least})"
        return self._kept(step, enough("independent_reports", at_least))

    # ---- who met whom ---------------------------------------------------------------------

    def count_met(
        self, actor: AnyActor, *kinds: ActorKind | str, undisputed: bool = False
    ) -> Mapping[str, int]:
        """Count for everybody whom an actor met in how many of the held meetings.

        That is persons, or those of the kinds asked for, such as "party".
        They are given by their labels, the most frequent first, equal counts
        by label. What any report says of who took part counts;
        `undisputed=True` asks for whom most reports say so.

        >>> from pollcorpus import sample
        >>> sample().meetings.between("2022-04", "2022-05").count_met("पीके")["Rahul Gandhi"]
        1
        """
        ref = self._index.names.find(actor)
        wanted = enum_values(ActorKind, "kind of actor", kinds or (ActorKind.PERSON,))
        tie = "settled-met" if undisputed else "met"
        here = self._select.narrowed(linked("meeting_actor", _TIED, ref.id, tie))
        return count_met(self._index, here.positions(), ref, tie, wanted)

    # ---- as a whole -----------------------------------------------------------------------

    def timeline(self) -> Timeline:
        """Return the meetings as typed rows by date, which print year by year."""
        return Timeline.of(self)

    def attendance(self) -> Attendance:
        """Return who was there and who stayed away, as each report says, with its words.

        >>> from pollcorpus import sample
        >>> sample().meetings.absent("Jayant Chaudhary").attendance().to_dicts()[-1]["quote"]
        '...'
        """
        meetings = tuple(self)
        told = self._index.appeared(i for meeting in meetings for i in meeting.articles)
        return Attendance.of(meetings, told)

    def near_twins(self) -> tuple[Twins, ...]:
        """Return the pairs that may be one meeting, told with another day or city, or two.

        All meetings are looked at. `corpus.corrected(join=[twins.meetings])`
        makes one of two.
        """
        return tuple(near_twins(self.order_by("date")))

    def why_same(
        self, one: MeetingReport | Article | str, other: MeetingReport | Article | str
    ) -> SameMeeting:
        """Explain why two reports are taken to tell of one meeting, and name their articles.

        Each is one of `meeting.reports`, an article, its id (whole or its
        beginning, as it is shown) or its stem. Raise `UnknownNameError` where
        none of the meetings has both, with what keeps those that are nearest to
        each other apart, or where more than one has; `Meeting.why_same()` asks
        one meeting.

        >>> from pollcorpus import sample
        >>> sample().meetings.why_same("kishor_pitch_en", "kishor_baithak_hi")
        SameMeeting: ...
        """
        return why_same(self, self._index, one, other)

    def network(self, *kinds: ActorKind | str, undisputed: bool = False) -> Graph:
        """Return who met whom as a `networkx.Graph`; needs `pip install pollcorpus[network]`.

        Nodes are ids of actors, with `name`, `kind` and `known`: persons, or
        those of the kinds asked for. Edges join all who took part in a held
        meeting, and carry the `meetings`, their number as `weight`, and as
        `disputed` in how many of them reports contradict that the two met;
        plans and what was cancelled do not count. What any report says of who took
        part counts; `undisputed=True` asks for whom most reports say so.
        """
        wanted = enum_values(ActorKind, "kind of actor", kinds or (ActorKind.PERSON,))
        return network_of(self, wanted, undisputed=undisputed)

    def _with_actors(
        self, name: str, actors: Sequence[AnyActor], *ties: str, **options: bool
    ) -> Self:
        need_any(actors, "actor", f"{name}('Sonia Gandhi')")
        refs = list(map(self._index.names.find, actors))
        step = _display.call(name, *map(str, refs), **options)
        tied = (linked("meeting_actor", _TIED, ref.id, tie) for ref in refs for tie in ties)
        notes = (_as_a_body(ref) for ref in refs if ref.kind in _BODIES)
        return self._kept_for(step, refs, *tied)._noting(*notes)


def _ties(tie: str, *, undisputed: bool, stated: bool) -> tuple[str, ...]:
    """By which ties of `meeting_actor` a filter finds somebody."""
    # what is stated is told as well
    told = (f"settled-{tie}",) if undisputed else () if stated else (tie,)
    return (*told, f"stated-{tie}") if stated else told


_PLACES = "SELECT DISTINCT place FROM meeting_place"
_TIED = "l.actor = ? AND l.tie = ?"
_BODIES = (ActorKind.PARTY, ActorKind.ALLIANCE)


def _as_a_body(ref: ActorRef) -> str:
    """Say that a party is none of its members."""
    return (
        f"{ref} counts where reports name it as a {ref.kind.value}, not where only its members "
        "are named: ask for them by name, or with where() and Actor.affiliation_on()"
    )
