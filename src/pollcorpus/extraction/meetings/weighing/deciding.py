"""From scenes to occasions: who is there, which sentences tell of the same, when and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from attrs import define, evolve, field, frozen

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.bodies import body_traits
from pollcorpus.extraction.meetings.weighing.choices import (
    day_traits,
    days_near,
    place_traits,
    places_near,
)
from pollcorpus.extraction.meetings.weighing.links import Segment, Thread, Threads, link_traits
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.scene import Page, Scene
from pollcorpus.extraction.meetings.weighing.sentences import sentence_traits, status_traits
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models import ActorRef, MeetingStatus
from pollcorpus.plugins.meeting_cues import FrameKind

# how likely something has to be; chosen on annotated reports by cross-validation
_TELLS, _PRESENT, _SURELY, _ABSENT, _SAME = 0.4, 0.35, 0.6, 0.4, 0.5
_BODY, _DAY, _PLACE, _PLANNED, _CANCELLED = 0.5, 0.6, 0.35, 0.5, 0.5
_ALONE, _QUITE_ALONE = 0.5, 0.8
# what constructions stand by needs less
_TELLS_RULED, _ALONE_RULED = 0.25, 0.25
# a day that constructions have worked out needs less, once no other is likely
_RULED_DAY = 0.3
_TWO = 2
_TALKS = (FrameKind.TALK, FrameKind.CALL, FrameKind.GATHERING)


@frozen(kw_only=True, eq=False)
class Reading:
    """What the weights make of a sentence: whether it tells of an occasion, and who is where."""

    scene: Scene
    tells: float
    present: dict[ActorRef, float]
    absent: dict[ActorRef, float]
    via: dict[ActorRef, str]

    @property
    def counts(self) -> bool:
        """True if the sentence tells of an occasion."""
        ruled = any(ruled.told for ruled in self.scene.ruled)
        least = _TELLS_RULED if ruled else _TELLS
        return self.tells >= least or max(self.present.values(), default=0) >= _SURELY

    @property
    def there(self) -> frozenset[ActorRef]:
        """Those who take part."""
        absent = self.absent
        return frozenset(a for a, p in self.present.items() if p >= _PRESENT and p >= absent[a])

    @property
    def away(self) -> frozenset[ActorRef]:
        """Those who stay away."""
        present = self.present
        return frozenset(a for a, p in self.absent.items() if p >= _ABSENT and p > present[a])


def decide(page: Page, models: dict[str, LogLinear]) -> list[Occasion]:
    """Return the occasions that a page tells of, in the order of the text."""
    decider = Decider(page=page, models=models)
    return [decider.occasion(thread) for thread in decider.threads() if decider.holds(thread)]


@define(kw_only=True, eq=False)
class Decider:
    """One page being decided on."""

    page: Page
    models: dict[str, LogLinear]
    readings: dict[int, Reading] = field(factory=dict)

    def threads(self) -> list[Thread]:
        """Put together the sentences that tell of the same occasion."""
        threads = Threads()
        for scene in self.page.scenes:
            reading = self._reading(scene)
            self.readings[scene.number] = reading
            taken: list[Thread] = []
            for segment in segments(reading) if reading.counts else ():
                thread = self._thread(segment, threads, taken)
                taken.append(threads.add(segment, thread))
        return threads.every

    def _reading(self, scene: Scene) -> Reading:
        there, away, via = self.models["present"], self.models["absent"], dict[ActorRef, str]()
        present, absent = dict[ActorRef, float](), dict[ActorRef, float]()
        for standing in standings(self.page, scene):
            actor = standing.actor
            via.setdefault(actor, standing.via)
            present[actor] = max(present.get(actor, 0), there.probability(standing.traits))
            absent[actor] = max(absent.get(actor, 0), away.probability(standing.traits))
        tells = self.models["tells"].probability(sentence_traits(self.page, scene))
        return Reading(scene=scene, tells=tells, present=present, absent=absent, via=via)

    def _thread(self, segment: Segment, threads: Threads, taken: list[Thread]) -> Thread | None:
        """The thread that a segment goes on with, if with any."""
        model, best, chosen = self.models["same"], _SAME, None
        for thread in threads.recent:
            if thread not in taken and not _other_talk(segment, thread):
                likely = model.probability(link_traits(self.page, segment, thread, threads))
                if likely > best or (likely == best and chosen is None):
                    best, chosen = likely, thread
        return chosen

    def holds(self, thread: Thread) -> bool:
        """Tell whether enough is known: two persons, or a likely sentence with others in it."""
        there = thread.present - thread.absent
        if len(there) >= _TWO:
            return True
        likely = max(self.readings[s.scene.number].tells for s in thread.segments)
        ruled = any(r.told for segment in thread.segments for r in segment.ruled)
        if ruled:
            return likely >= _ALONE_RULED
        if there and (thread.sides or thread.absent):
            return likely >= _ALONE
        return bool(there) and likely >= _QUITE_ALONE

    def occasion(self, thread: Thread) -> Occasion:
        """Make an occasion of a thread, with a day, a place and bodies chosen."""
        tellings = [t for segment in thread.segments for t in segment.scene.tellings]
        ruled = [r.occasion for segment in thread.segments for r in segment.ruled]
        status = self._status(thread)
        made = Occasion(
            kind=next((t.kind for t in tellings if t.kind in _TALKS), FrameKind.TALK),
            status=status,
            tellings=list({id(telling): telling for telling in tellings}.values()),
            sentences=list(dict.fromkeys(s.scene.view.sentence for s in thread.segments)),
            phone=_by_phone(thread, tellings),
            ordinal=next((o.ordinal for o in ruled if o.ordinal), None),
        )
        for segment in thread.segments:
            self._people(made, segment)
        hosts = (o.host for o in ruled if o.host and o.host[0] in made.people)
        made.host = next(hosts, None)
        self._bodies(made, thread)
        self._when_and_where(made, thread)
        return made

    def _people(self, made: Occasion, segment: Segment) -> None:
        sentence = segment.scene.view.sentence
        via = self.readings[segment.scene.number].via
        for actor in via:
            if actor in segment.present:
                made.people.setdefault(actor, (sentence, via[actor]))
            elif actor in segment.absent:
                made.absent.setdefault(actor, (sentence, via[actor]))

    def _status(self, thread: Thread) -> MeetingStatus:
        """Called off if one sentence says so, planned if most of them look ahead."""
        if any(map(_called_off, thread.segments)):
            return MeetingStatus.CANCELLED
        traits = [status_traits(self.page, segment.scene) for segment in thread.segments]
        if max(map(self.models["cancelled"].probability, traits)) > _CANCELLED:
            return MeetingStatus.CANCELLED
        planned = fmean(map(self.models["planned"].probability, traits)) > _PLANNED
        return MeetingStatus.PLANNED if planned else MeetingStatus.HELD

    def _bodies(self, made: Occasion, thread: Thread) -> None:
        for segment in thread.segments:
            for actor, traits in body_traits(segment):
                if self.models["body"].probability(traits) >= _BODY:
                    made.organisations.setdefault(actor, segment.scene.view.sentence)

    def _when_and_where(self, made: Occasion, thread: Thread) -> None:
        date, place = self.models["day"], self.models["place"]
        days = [
            (date.probability(day_traits(self.page, day, thread, made.status)), -n, day)
            for n, day in enumerate(days_near(self.page, thread))
        ]
        likely, _, day = max(days, key=lambda known: known[:2], default=(0.0, 0, None))
        if day is not None and likely >= (_DAY if day.mention else _RULED_DAY):
            made.dates = [day.dated]
        places = [
            (place.probability(place_traits(spot, thread, made.status)), -n, spot)
            for n, spot in enumerate(places_near(self.page, thread))
        ]
        likely, _, spot = max(places, key=lambda known: known[:2], default=(0.0, 0, None))
        if spot is not None and likely >= _PLACE:
            made.places = [evolve(spot.placed, at=-1)]


def _other_talk(segment: Segment, thread: Thread) -> bool:
    """Tell whether the two are numbered differently, or others talk to each other here."""
    apart = not segment.present & thread.present
    if apart and thread.talks and segment.talks:
        return True
    mine, theirs = segment.ordinals, thread.ordinals
    return bool(mine and theirs and not mine & theirs)


def _called_off(segment: Segment) -> bool:
    """Tell whether by construction what a sentence tells of, or goes on with, was called off."""
    scene = segment.scene
    told = (r.occasion.status for r in scene.ruled if r.told)
    goes_on = scene.cues_found >= {"cancelled", "definite"} and "cancel" in scene.acts
    return goes_on or MeetingStatus.CANCELLED in told


def _by_phone(thread: Thread, tellings: Sequence[Telling]) -> bool:
    """Tell whether constructions have most of it by telephone."""
    return bool(tellings) and sum(t.phone for t in tellings) * _TWO > len(tellings)


def segments(reading: Reading) -> Iterator[Segment]:
    """Yield what a sentence tells, one segment for each occasion that constructions find in it."""
    there, away = reading.there, reading.away
    groups: list[frozenset[ActorRef]] = []
    for telling in reading.scene.tellings:
        people = there & telling.people.keys()
        if telling.kind not in _TALKS or len(people) < _TWO or any(people <= g for g in groups):
            continue
        groups = [group for group in groups if not group <= people] + [frozenset(people)]
    if len(groups) < _TWO:
        groups = [there]
    left = there.difference(*groups)
    for number, group in enumerate(groups):
        first = number == 0
        yield segment_of(reading.scene, group | left if first else group, away if first else ())


def segment_of(
    scene: Scene, present: frozenset[ActorRef], absent: Sequence[ActorRef] | frozenset[ActorRef]
) -> Segment:
    """Make a segment of a scene and its people."""
    telling = _telling(scene, present)
    named = [
        placed
        for how, placed in scene.places
        if how != "dateline" and (telling is None or telling.is_about(placed.at))
    ]
    return Segment(
        scene=scene,
        present=present,
        absent=frozenset(absent),
        places=frozenset(placed.name for placed in named),
        homes=frozenset(placed.owner for placed in named if placed.owner),
        telling=telling,
    )


def _telling(scene: Scene, present: frozenset[ActorRef]) -> Telling | None:
    """Which of several talks of a sentence those present are at, if that is known."""
    found = [telling for telling in scene.tellings if telling.own & present]
    return found[0] if len(found) == 1 else None
