"""Whether a leader met several partners one by one: a round of calls is as many meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from attrs import define, evolve, field

from pollcorpus.extraction.meetings.fields import DAYS, buildings_of
from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.offices import Offices
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.status import status_of
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.models import ActorRef, DateKind, MeetingStatus, PartialDate

# sentences for which somebody whose journey has been told of is taken to be on it
_JOURNEY = 4
# as many may receive a visitor together without a word for it
_FEW = 2
# characters after a talk that may say who was there together
_AFTER = 30


@define(kw_only=True, eq=False)
class Rounds:
    """Who is on a journey, sentence by sentence; `journeys` holds where each was told of last.

    The `hub` is at the talks told last, which the sentence number `led` has told of, and at as
    many as `calls` in a row; `seen` are those whom it met by the last sentence, `met` are the
    last two talks of one with one, and `callers` who acted in these, the one beside the other; at
    `stop` the last sentence ended, which may have been cut there.
    """

    patterns: Patterns
    offices: Offices
    read: int = 0
    journeys: dict[ActorRef, int] = field(factory=dict)
    hub: ActorRef | None = None
    led: int = 0
    calls: int = 0
    seen: tuple[ActorRef, ...] = ()
    met: tuple[tuple[ActorRef, ActorRef], ...] = ()
    callers: tuple[ActorRef, ...] = ()
    stop: int = -1

    def after(self, view: View, told: list[Telling]) -> None:
        """Take in a sentence and what it tells."""
        if self.patterns.journey.search(view.text):
            self.journeys.update(dict.fromkeys(view.named_persons(view.text), self.read))
        talks = [telling for telling in told if telling.kind in TALKS and telling.people]
        if talks:
            hub = self._in_all(talks)
            self.calls = len(talks) + (self.calls if hub and hub is self.hub else 0)
            self.hub, self.led = hub, self.read
        elif self.read - self.led > _JOURNEY:
            self.hub, self.calls = None, 0
        others = dict.fromkeys(actor for talk in talks for actor in talk.partners)
        one_by_one = all(len(talk.partners) == 1 for talk in talks)
        self.seen = tuple(others) if one_by_one else ()
        self._remember_callers(view, talks)
        self.read += 1

    def _remember_callers(self, view: View, talks: list[Telling]) -> None:
        """Note who met somebody beside another: in one sentence, or the same one as that other."""
        cut, self.stop = view.sentence.start == self.stop, view.sentence.stop
        if any(len(t.subjects) != 1 or len(t.partners) != 1 for t in talks):
            self.met = self.callers = ()
            return
        self.met = (*self.met, *((t.subjects[0], t.partners[0]) for t in talks))[-_FEW:]
        together = cut or len(talks) == _FEW or len({partner for _, partner in self.met}) == 1
        callers = tuple(dict.fromkeys(caller for caller, _ in self.met))
        self.callers = callers if talks and together and len(callers) == _FEW else ()

    def _in_all(self, talks: list[Telling]) -> ActorRef | None:
        """Who goes on meeting others, is meant by a pronoun, or acts in all talks of a sentence.

        Or whom another met just before: "X met Y. Z, too, met Y" is of calls on Y.
        """
        meant = [actor for actor, via in talks[0].people.items() if via == PRONOUN]
        for hub in (self.hub, *meant, *self._met_last()):
            if all(hub in telling.people for telling in talks):
                return hub
        subjects = {telling.subjects for telling in talks}
        acting = subjects.pop() if len(subjects) == 1 else ()
        return acting[0] if len(acting) == 1 else None

    def _met_last(self) -> tuple[ActorRef, ...]:
        """Whom the last talk of one with one was with."""
        return self.met[-1][1:] if self.met else ()

    def part(self, found: list[Telling], today: PartialDate | None) -> list[Telling]:
        """Part the talks of a sentence, and leave out those that are among the parts of others."""
        parted = [self.parted(telling, today) for telling in found]
        kept: list[Telling] = []
        calls: list[Telling] = []
        for parts in sorted(parted, key=len, reverse=True):
            new = [part for part in parts if not any(_within(part, call) for call in calls)]
            kept += new
            calls += new if len(parts) > 1 else []
        return sorted(kept, key=lambda telling: telling.start)

    def parted(self, telling: Telling, today: PartialDate | None) -> list[Telling]:
        """One telling for each partner, where a leader met several one after the other."""
        if telling.kind not in TALKS:
            return [telling]
        stops = list(self._stops(telling))
        if len(stops) > 1:
            first, *later = [_at_stop(telling, at, people) for at, people in stops]
            return [first, *(_with_host(first, other) for other in later)]
        separately = self._separately(telling)
        for hubs, others in (
            (telling.subjects, telling.partners),
            (telling.partners, telling.subjects),
        ):
            sides = [actor for actor in others if actor in telling.people and actor not in hubs]
            if len(sides) > 1 and (
                (separately and (len(hubs) == 1 or (not hubs and _has_unnamed_side(telling))))
                or (hubs is telling.subjects and self._calls(telling, sides, today))
            ):
                return _each(telling, sides)
        return [telling]

    def _stops(self, telling: Telling) -> Iterator[tuple[int, tuple[ActorRef, ...]]]:
        """Whom somebody meets at each stop: "met X in Pune on Monday, Y in Goa and Z at noon"."""
        view, persons = telling.view, self.patterns.persons
        if telling.partner_at < 0 or not telling.subjects:
            return
        names = persons.finditer(view.text, telling.start)
        found = next((m for m in names if set(_named(view, m)) & set(telling.partners)), None)
        while found is not None:
            people = tuple(a for a in _named(view, found) if a not in telling.subjects)
            if people:
                yield found.start(), people
            gap = self.patterns.stop.match(view.text, found.end())
            told = gap is not None and self.patterns.stop_told.search(gap[0])
            if gap and self._is_company(view.text, found.start(), gap):
                return
            found = persons.match(view.text, gap.end()) if gap and told else None
            if found and not self.patterns.stop_after.match(view.text, found.end()):
                return  # who does something else

    def _is_company(self, text: str, at: int, gap: re.Match[str]) -> bool:
        """Tell whether those behind a gap came along: "met X, with Y in the room".

        Not so where the word for it governs whom somebody met, too: "had talks with X, with Y".
        """
        along = self.patterns.along_with
        found = along.search(gap[0])
        apart = found is not None and (found.start() == 0 or found[0].startswith(","))
        return apart and along.search(text[:at]) is None

    def _separately(self, telling: Telling) -> bool:
        """Tell whether the sentence says so, and not only that others met somebody else."""
        text = telling.view.text
        opens = self.patterns.apart_from_others.match(text)
        first = opens.end() if opens else 0
        return self.patterns.separate.search(text, first, telling.clause[1]) is not None

    def _calls(self, telling: Telling, sides: list[ActorRef], today: PartialDate | None) -> bool:
        """Tell whether one, or several who visit others together, sees each partner alone."""
        hubs = telling.subjects
        together = len(hubs) > 1 and self._visits(telling)
        return (
            bool(hubs)
            and (together or len(hubs) == 1)
            and self._one_by_one(telling, hubs[0], sides, today)
        )

    def _one_by_one(
        self, telling: Telling, hub: ActorRef, sides: list[ActorRef], today: PartialDate | None
    ) -> bool:
        """Tell whether somebody sees each partner alone, though no word says so.

        Who telephones several, visits leaders of several camps, meets three of them, or some in
        days on end, or is on a journey does; but people of one party, father and son often,
        receive a visitor together, and so do all who come to one building.
        """
        if telling.phone:
            return self.patterns.conference.search(telling.view.text) is None
        if self._jointly(telling) or len(buildings_of(telling.view, self.patterns)) == 1:
            return False
        many, alike = len(sides) > _FEW, self._alike(sides)
        if self._travels(telling, hub):
            if many or alike is not None:
                return many or not alike
            return status_of(telling, self.patterns, today) is MeetingStatus.PLANNED
        return alike is False and (many or self._visits(telling) or _over_days(telling))

    def _visits(self, telling: Telling) -> bool:
        """Tell whether somebody comes to the partners: two of several parties share no home."""
        words = telling.view.text, telling.start, telling.partner_at
        return self.patterns.visits.search(*words) is not None

    def _jointly(self, telling: Telling) -> bool:
        """Tell whether the words are about one talk: of a length, over dinner, at a home."""
        view, last = telling.view, max(telling.clause[1], telling.stop + _AFTER)
        return any(
            all(view.date(char).kind is DateKind.DURATION for char in ANY_DATE.findall(found[0]))
            for found in self.patterns.jointly.finditer(view.text, telling.clause[0], last)
        )

    def _travels(self, telling: Telling, hub: ActorRef) -> bool:
        told = self.journeys.get(hub, -_JOURNEY - 1)
        here = self.patterns.journey.search(telling.view.text) is not None
        goes_on = hub == self.hub and self.calls >= _FEW
        return here or goes_on or self.read - told <= _JOURNEY

    def _alike(self, sides: list[ActorRef]) -> bool | None:
        """Tell whether some are of one party, as far as their parties are known."""
        offices = self.offices
        parties = [offices.parties_of(side) or offices.parties_ever(side) for side in sides]
        if any(one & two for one, two in combinations(parties, 2)):
            return True
        return False if all(parties) else None


def _has_unnamed_side(telling: Telling) -> bool:
    """Tell whether a body, or somebody of whom nothing tells who it is, meets those named."""
    return telling.unclear or bool(telling.organisations)


def _over_days(telling: Telling) -> bool:
    """Tell whether it was in days on end, as "last week", which is no time of one talk."""
    days = (telling.view.date(char) for char in ANY_DATE.findall(telling.words))
    return any(day.kind in DAYS and _is_long(day.date) for day in days)


def _is_long(day: PartialDate | None) -> bool:
    if day is None or day.earliest is None or day.latest is None:
        return False
    return (day.latest - day.earliest).days >= _FEW


def _named(view: View, found: re.Match[str]) -> tuple[ActorRef, ...]:
    """Those of a list of names, each once."""
    return tuple(dict.fromkeys(view.named_persons(found[0])))


def _within(talk: Telling, call: Telling) -> bool:
    """Tell whether a talk is a call of a round that another construction has found."""
    return talk.kind in TALKS and bool(talk.people) and talk.people.keys() <= call.people.keys()


def _at_stop(telling: Telling, at: int, partners: tuple[ActorRef, ...]) -> Telling:
    via = {actor: telling.people.get(actor, "stop") for actor in (*telling.subjects, *partners)}
    return evolve(telling, people=via, partners=partners, partner_at=at, fresh=True)


def _with_host(first: Telling, other: Telling) -> Telling:
    """Let another subject meet whom the first met, if a pronoun says whom: "X met him, then Y"."""
    if not first.meets_one_meant:
        return other
    hosts = {actor: first.people[actor] for actor in first.partners}
    own = {actor: other.people[actor] for actor in other.partners}
    return evolve(other, people={**hosts, **own}, subjects=other.partners, partners=first.partners)


def _each(telling: Telling, sides: list[ActorRef]) -> list[Telling]:
    rest = {a: via for a, via in telling.people.items() if a not in sides}
    return [evolve(telling, people={**rest, one: telling.people[one]}, fresh=True) for one in sides]
