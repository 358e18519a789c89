"""Reading an article sentence by sentence for the meetings that it tells of."""

from __future__ import annotations

from collections import Counter
from datetime import date

from attrs import define, evolve, field

from pollcorpus.extraction.document import Document, Names, Sentence
from pollcorpus.extraction.meetings.backdrop import mark_backdrop, mark_context
from pollcorpus.extraction.meetings.claims import report
from pollcorpus.extraction.meetings.days import Calendar
from pollcorpus.extraction.meetings.defaults import IN_CONTACT, ROLL, roll_of
from pollcorpus.extraction.meetings.discourse import Discourse
from pollcorpus.extraction.meetings.enough import in_office, is_anchored, is_told, opens
from pollcorpus.extraction.meetings.fields import (
    Placed,
    dateline_of,
    homes_of,
    opens_report,
    places_of,
)
from pollcorpus.extraction.meetings.glance import worth_reading
from pollcorpus.extraction.meetings.labels import LINES, told_in_facts
from pollcorpus.extraction.meetings.living import without_dead
from pollcorpus.extraction.meetings.occasions import ADDS, TALKS, Account, Occasion, joins
from pollcorpus.extraction.meetings.offices import Offices
from pollcorpus.extraction.meetings.patterns import (
    ANY_PERSON,
    Patterns,
    patterns,
)
from pollcorpus.extraction.meetings.reckoning import reckon
from pollcorpus.extraction.meetings.rounds import Rounds
from pollcorpus.extraction.meetings.series import take_over
from pollcorpus.extraction.meetings.sittings import spread
from pollcorpus.extraction.meetings.status import status_of
from pollcorpus.extraction.meetings.stretches import mark_stretches
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.tellings import find_tellings
from pollcorpus.extraction.meetings.untrue import mark_following
from pollcorpus.extraction.meetings.venues import find_venues, settled
from pollcorpus.extraction.meetings.view import AT_HOME, View, masked_sentences
from pollcorpus.extraction.meetings.weighing import Page, Ruled, Scene, decide
from pollcorpus.extraction.weights import models
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    DateMention,
    MeetingReport,
    SegmentKind,
)
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

# occasions that a sentence may still be about
_RECENT = 40
# two partners are told as met together
_PAIR = 2
# characters of a heading, and what it does not end in
_HEADING, _ENDS = 40, tuple(".।!;,")
# sentences of a report, at least
_SHORTEST = 2
# sentences after an occasion in which any mention of a person may belong to it
_NEAR = 3


@define(kw_only=True, eq=False)
class Reader:
    """One pass over an article."""

    document: Document
    patterns: Patterns
    discourse: Discourse
    calendar: Calendar
    rounds: Rounds
    occasions: list[Occasion] = field(factory=list)
    read_so_far: int = 0
    rolling: FrameKind | None = None
    away: bool = False
    dateline: Placed | None = None
    ahead: list[tuple[int, Account]] = field(factory=list)
    scenes: list[Scene] = field(factory=list)
    city: Placed | None = None
    home: Placed | None = None
    looked_back: int = 0
    opened: int | None = None
    since: int = 0

    @classmethod
    def of(cls, document: Document) -> Reader:
        """Prepare to read a document."""
        found = patterns(document.language.meetings)
        offices = Offices(patterns=found, on=_day(document), known=document.known)
        return cls(
            document=document,
            patterns=found,
            discourse=Discourse(patterns=found, offices=offices, known=document.known),
            calendar=Calendar.of(document, found),
            rounds=Rounds(patterns=found, offices=offices),
        )

    def read(self, names: Names, dates: tuple[DateMention, ...]) -> tuple[MeetingReport, ...]:
        """Return the meetings of the document, in the order of their first evidence."""
        page = self.page(names, dates)
        resource = self.document.language.meetings.weights
        occasions = [o for o in self.occasions if is_told(o, self.patterns)]
        if page and resource:
            occasions = decide(page, models(resource))
        occasions = [without_dead(occasion, self.document.known) for occasion in occasions]
        persons = tuple(m for m in names.mentions if m.kind is ActorKind.PERSON)
        return tuple(
            report(self.document, self.patterns, occasion, persons) for occasion in occasions
        )

    def page(self, names: Names, dates: tuple[DateMention, ...]) -> Page | None:
        """Read what constructions tell of the sentences; nothing if nobody can have met."""
        names = settled(self.document, names, self.patterns)
        venues = find_venues(self.document, names, self.patterns)
        names = evolve(names, places=(*names.places, *venues))
        views = list(masked_sentences(self.document, names, dates, self.patterns))
        if not worth_reading(views, names.mentions, self.patterns):
            return None
        mark_following(views)
        for view in views:
            self._read(view)
        scenes = {id(scene.view.sentence): scene for scene in self.scenes}
        for occasion in self.occasions:
            told = is_told(occasion, self.patterns)
            if told:
                self.calendar.complete(occasion)
            ruled = Ruled(occasion=occasion, told=told)
            for sentence in occasion.sentences:
                scenes[id(sentence)].ruled.append(ruled)
        return Page(scenes=tuple(self.scenes), today=self.calendar.today)

    def _read(self, view: View) -> None:
        self._turn_to(view)
        self._prepare(view)
        tellings = self._told(view)
        self.scenes.append(
            Scene(
                number=self.read_so_far,
                view=view,
                cues=self.document.language.acts,
                patterns=self.patterns,
                tellings=tuple(tellings),
            )
        )
        occasions = sum(telling.kind not in ADDS for telling in tellings)
        for telling in sorted(tellings, key=lambda t: t.kind in ADDS):
            telling.alone = occasions < _PAIR
            self._place(telling)
        together = next((tuple(t.people) for t in tellings if len(t.people) > 1), ())
        away = tuple(actor for telling in tellings for actor in telling.absent)
        added = tuple(a for t in tellings if t.kind is FrameKind.PRESENCE for a in t.people)
        self.discourse.after(view, together, away, added)
        self.calendar.after(view)
        self.read_so_far += 1

    def _prepare(self, view: View) -> None:
        """Note in a sentence whom it means, which days, whose homes, and what goes with others."""
        view.on = self.discourse.offices.on
        self.discourse.settle(view)
        mark_backdrop(view, self.patterns)
        self.calendar.log.enter(view)
        view.entry = self.calendar.log.current()
        self.calendar.recount(view)
        self.calendar.recount_done(view)
        today, before = self.calendar.today, self.scenes[-1].view if self.scenes else None
        last = self.calendar.last.date if self.calendar.last else None
        reckon(view, self.patterns, self.document.language, today, last, before)
        spread(view, self.patterns, self.document.language, self.calendar.today)
        view.homes = list(homes_of(view, self.patterns))
        mark_context(view, before, self.patterns)
        self.dateline = self.dateline or dateline_of(view, self.patterns)
        view.written_from = self.dateline.name if self.dateline else None

    def _told(self, view: View) -> list[Telling]:
        """Find what a sentence tells of occasions, each stop of a round by itself."""
        found = self._facts(view) or self._roll(view) or self._tellings(view)
        tellings = self.rounds.part(found, self.calendar.today)
        self.rounds.after(view, tellings)
        self.discourse.hub, self.discourse.seen = self.rounds.hub, self.rounds.seen
        self.discourse.callers = self.rounds.callers
        mark_stretches(view, tellings, self.patterns)
        return tellings

    def _turn_to(self, view: View) -> None:
        """Let go of all that was told where a dateline opens another report of the page."""
        if not opens_report(view):
            return
        before, self.opened = self.opened, self.read_so_far
        if before is None or self.opened - before < _SHORTEST:
            return
        view.opens_another = True
        told = self.discourse
        self.discourse = Discourse(patterns=told.patterns, offices=told.offices, known=told.known)
        self.dateline, self.since = None, len(self.occasions)

    def _tellings(self, view: View) -> list[Telling]:
        leader = self._leader()
        topic = leader or self.discourse.hub or self.discourse.topic
        if self.patterns.feminine.search(view.text):
            topic = self.discourse.last_woman() or topic
        near = any(self.read_so_far - o.at <= _NEAR for o in self._recent)
        seen, leads = self.discourse.seen, leader if near else None
        found = find_tellings(view, self.patterns, topic, leads, near, seen)
        for telling in found:
            if telling.is_only(Construction.SO_WAS) and self.away and not telling.start:
                telling.kind, telling.absent, telling.people = FrameKind.ABSENCE, telling.people, {}
        # "nor did X": what they did not do stands in the sentence before
        found = [
            telling for telling in found if self.away or not telling.is_only(Construction.NOR_DID)
        ]
        told = self.patterns.absent.search(view.text) and not any(t.people for t in found)
        self.away = bool(told) or any(telling.absent for telling in found)
        return found

    def _facts(self, view: View) -> list[Telling]:
        before = [scene.view for scene in self.scenes[-LINES:]]
        return told_in_facts(view, before, self.patterns)

    def _roll(self, view: View) -> list[Telling]:
        """A line of a list that a line with a colon has opened, of those present or absent."""
        line = roll_of(view, self.patterns) if self.rolling else None
        if line and self.rolling is FrameKind.ABSENCE:
            line.kind, line.people, line.absent = FrameKind.ABSENCE, {}, line.people
        text = view.text
        if line is None:
            self.rolling = None
            heads = text.endswith(":") or _is_heading(text)
            label = self.patterns.labels.match(text.rstrip("?:") + ":") if heads else None
            away = label is not None and bool(label["away"] or label["did_not"])
            if heads and (away or self.patterns.absent.search(text)):
                self.rolling = FrameKind.ABSENCE
            elif heads and self.patterns.roll.search(text):
                self.rolling = FrameKind.PRESENCE
        return [line] if line else []

    @property
    def _recent(self) -> list[Occasion]:
        """The occasions that a sentence may still be about."""
        return self.occasions[max(self.since, len(self.occasions) - _RECENT) :]

    def _leader(self) -> ActorRef | None:
        """Who goes round meeting others: a side of half the talks told last."""
        talks = [o for o in self._recent if o.kind is FrameKind.TALK]
        counts = Counter(actor for talk in talks for actor in talk.people)
        leader, often = next(iter(counts.most_common(1)), (None, 0))
        return leader if often >= max(_PAIR, len(talks) / 2) else None

    def _place(self, telling: Telling) -> None:
        """Add what a sentence tells to the occasion that it is about, or open one."""
        account = self._account(telling)
        known = self._known(account)
        if known is None:
            if not self._opens(telling):
                if telling.absent and (self._in_headline(telling) or _is_of_next(telling)):
                    self.ahead.append((self.read_so_far, account))
                return
            take_over(account, self.occasions)
            known = Occasion.told_by(account)
            known.likely = self.calendar.last if not account.dated else None
            self.occasions.append(known)
        known.take(account, self.read_so_far)
        if known.kind is FrameKind.GATHERING:
            for at, earlier in self.ahead:
                # a headline speaks of what is told first, a sentence of what is told next
                if self._in_headline(earlier.telling) or at == self.read_so_far - 1:
                    known.take(earlier, self.read_so_far)
            self.ahead = []
        if telling.kind is FrameKind.GATHERING and telling.organisations:
            known.anchored |= is_anchored(telling, self.patterns)
        if not known.places and telling.kind is FrameKind.TALK and not telling.phone:
            known.nearby = self._home_nearby(telling) or self._city_nearby(telling)
        known.host = known.host or _host_at_home(known)
        if telling.noun and telling.kind is FrameKind.GATHERING and not telling.partners:
            for placed in known.places:
                if placed.owner:
                    known.people.setdefault(placed.owner, (placed.sentence, AT_HOME))

    def _opens(self, telling: Telling) -> bool:
        """Tell whether a sentence says enough to tell of an occasion by itself."""
        if telling.is_only(IN_CONTACT):
            politicians = [a for a in telling.people if self._in_politics(a)]
            if len(politicians) < _PAIR:
                return False  # two who are in touch by the way may be anybody
        if telling.unnamed and telling.follows and not telling.people and not self.occasions:
            return False  # "the meeting" of which nothing has been told
        return opens(telling, self.patterns)

    def _in_politics(self, actor: ActorRef) -> bool:
        """Tell whether somebody is known, or has been said, to hold a post or be in a party."""
        facts = self.discourse.offices.said.get(actor, set())
        return bool(in_office([actor])) or any(fact.startswith("party:") for fact in facts)

    def _account(self, telling: Telling) -> Account:
        self._check_host(telling)
        status = status_of(telling, self.patterns, self.calendar.today)
        return Account(
            telling=telling,
            status=status,
            dated=self.calendar.date_of(telling, status),
            ordinal=self._ordinal(telling),
            places=tuple(places_of(telling, self.patterns, self.dateline)),
            weekdays=self.calendar.unresolved(telling),
        )

    def _city_nearby(self, telling: Telling) -> Placed | None:
        """The city named in the paragraph before an occasion that is told without a place."""
        paragraph = self._look_back(telling)
        return self.city if self.city and self.city.sentence.paragraph == paragraph else None

    def _home_nearby(self, telling: Telling) -> Placed | None:
        """The home of one of them that the sentences before in the paragraph have named."""
        paragraph, home = self._look_back(telling), self.home
        same = home is not None and home.sentence.paragraph == paragraph
        return home if home and same and home.owner in telling.people else None

    def _look_back(self, telling: Telling) -> int:
        """Find where sentences before have somebody, if in the telling's paragraph: its number."""
        paragraph = telling.view.sentence.paragraph
        for scene in self.scenes[self.looked_back : self.read_so_far]:
            if scene.view.sentence.paragraph == paragraph:
                spots = [placed for how, placed in scene.places if how == "told"]
                self.city = next((spot for spot in spots if spot.is_city), self.city)
                self.home = next((spot for spot in spots if spot.owner), self.home)
        self.looked_back = self.read_so_far
        return paragraph

    def _in_headline(self, telling: Telling) -> bool:
        return telling.view.sentence.kind is SegmentKind.HEADLINE

    def _check_host(self, telling: Telling) -> None:
        """A party of which the host is known to be no member does not meet at the host's home."""
        party = self.discourse.offices.party(telling.host) if telling.host else None
        bodies = telling.organisations
        if party and len(bodies) == 1 and Construction.MEETING_AT_HOME in telling.frames:
            body = next(iter(bodies))
            if body.kind is ActorKind.PARTY and body.id != f"party:{party}":
                telling.organisations = {}

    def _known(self, account: Account) -> Occasion | None:
        recent = self._recent
        opened = {id(occasion): number for number, occasion in enumerate(recent)}
        # a list of those who came is that of a gathering, whoever met whom meanwhile
        listed = account.telling.is_only(ROLL)
        latest_first = sorted(
            recent, key=lambda o: (listed and o.kind in TALKS, -o.at, -opened[id(o)])
        )
        fitting = (o for o in latest_first if joins(account, o, self.read_so_far - o.at))
        return next(fitting, None)

    def _ordinal(self, telling: Telling) -> int | None:
        found = self.patterns.ordinal.search(telling.words)
        return dict(self.patterns.cues.ordinals).get(found["number"]) if found else None


def _day(document: Document) -> date | None:
    return document.today.earliest if document.today else None


def _is_of_next(telling: Telling) -> bool:
    """Tell whether somebody surely is away, and nothing names from where: "X stayed away"."""
    view = telling.view
    return bool(telling.surely_absent) and not (view.places or view.organisations)


def _is_heading(text: str) -> bool:
    """Tell whether a line is short, names nobody and ends like no sentence: "Who came"."""
    ended = text[-1:] in _ENDS
    return bool(text) and not ended and len(text) <= _HEADING and ANY_PERSON.search(text) is None


def _host_at_home(occasion: Occasion) -> tuple[ActorRef, Sentence] | None:
    """Whoever meets others at a home of their own is the host."""
    homes = (place for place in occasion.places if place.owner in occasion.people)
    return next(((p.owner, p.sentence) for p in homes if p.owner), None)
