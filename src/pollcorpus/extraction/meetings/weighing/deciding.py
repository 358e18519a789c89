"""From scenes to occasions: who is there, which sentences tell of the same, when and where."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

from attrs import define, evolve, field

from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.occasions import Occasion, quote
from pollcorpus.extraction.meetings.weighing.another import is_another, is_of_another_body
from pollcorpus.extraction.meetings.weighing.anybody import is_anybodys
from pollcorpus.extraction.meetings.weighing.bodies import bodies_met_before, body_traits
from pollcorpus.extraction.meetings.weighing.cities import city_of
from pollcorpus.extraction.meetings.weighing.company import meeting_before, seat, sits_in
from pollcorpus.extraction.meetings.weighing.confirming import RULED, Whole, occasion_traits
from pollcorpus.extraction.meetings.weighing.days import (
    Chosen,
    Days,
    days_near,
)
from pollcorpus.extraction.meetings.weighing.fate import (
    by_its_day,
    called_off,
    held,
    is_ahead,
    is_beside_off,
    is_by_chance,
    is_missed,
    lies_behind,
    says_off,
    surely_met,
    without_bystanders,
    without_history,
)
from pollcorpus.extraction.meetings.weighing.links import link_traits, new_traits
from pollcorpus.extraction.meetings.weighing.moving import moved_from, moved_to, moved_where
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.pointing import place_meant
from pollcorpus.extraction.meetings.weighing.politics import is_political
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.repeats import with_repeats
from pollcorpus.extraction.meetings.weighing.scene import Page, Scene
from pollcorpus.extraction.meetings.weighing.seeming import (
    came_nearby,
    missed_by,
    only_seem,
    unconcerned,
    with_seeming,
)
from pollcorpus.extraction.meetings.weighing.segments import TALKS, segment_of, segments
from pollcorpus.extraction.meetings.weighing.sentences import sentence_traits, status_traits
from pollcorpus.extraction.meetings.weighing.sites import Site, sites_near
from pollcorpus.extraction.meetings.weighing.stays import stay_of
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.meetings.weighing.turns import (
    is_onward,
    lasting,
    meet_next,
    told_by_day,
    told_first,
)
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models import ActorRef, MeetingStatus
from pollcorpus.plugins.meeting_cues import FrameKind

# how likely something has to be; chosen on annotated reports by cross-validation
_HOLDS, _MEMBER, _DAY, _SITE = 0.45, 0.55, 0.42, 0.4
# a sentence less likely than that has told of nobody who is anywhere, in fifty thousand
_HOPELESS = 0.05
# a dateline says where a report was written, which alone is right about one time in three
_DATELINE = 0.6
_BODY, _PLANNED, _CANCELLED = 0.5, 0.5, 0.5
# what constructions stand by needs less
_HOLDS_RULED, _MEMBER_RULED = 0.15, 0.35
# how likely somebody is there in a sentence that only says that people did not meet
_DENIED = 0.45
_TWO = 2


def decide(page: Page, models: dict[str, LogLinear]) -> list[Occasion]:
    """Return the occasions that a page tells of, in the order of the text."""
    decider = Decider(page=page, models=models)
    wholes = decider.wholes() if decider.may_hold() else []
    made = [(whole, decider.occasion(whole)) for whole in wholes if decider.holds(whole)]
    some = ((w, occasion) for w, occasion in made if w.ruled or is_anybodys(w, occasion))
    return [one for pair in some if is_political(*pair) for one in with_repeats(*pair)]


@define(kw_only=True, eq=False)
class Decider:
    """One page being decided on; `chosen` and `placed` are the days and places so far."""

    page: Page
    models: dict[str, LogLinear]
    readings: dict[int, Reading] = field(factory=dict)
    chosen: Chosen = field(factory=Chosen)
    placed: list[Placed | None] = field(factory=list)

    def may_hold(self) -> bool:
        """Tell whether a sentence has what every occasion needs: a construction, or somebody.

        Without one that stands by it, an occasion needs somebody who is there or away. To look
        for them first spares most pages the weighing of sentences that name nobody.
        """
        scenes = self.page.scenes
        if any(ruled.told for scene in scenes for ruled in scene.ruled):
            return True
        named = (scene for scene in scenes if scene.names_somebody)
        read = (reading for reading in map(self.reading, named) if reading.counts)
        return any(reading.there or reading.away for reading in read)

    def wholes(self) -> list[Whole]:
        """Put together the sentences that tell of the same occasion."""
        threads = Threads()
        for scene in self.page.scenes:
            reading = seat(self.page, self.reading(scene), threads)
            self.readings[scene.number] = reading
            taken: list[Thread] = []
            for segment in self._segments(reading, threads):
                thread = self._thread(segment, threads, taken)
                taken.append(threads.add(segment, thread))
                reading.taken.update(segment.present)
        page, readings, every = self.page, self.readings, threads.every
        return [Whole(page=page, thread=t, threads=threads, readings=readings) for t in every]

    def _segments(self, reading: Reading, threads: Threads) -> Iterator[Segment]:
        """What a sentence tells; the new day of an occasion is told for itself, too."""
        scene = reading.scene
        if not (reading.counts or scene.view.moved or says_off(scene)):
            return  # most sentences tell of no occasion, and put off, call off or deny none
        if _denies_only(reading) or _is_unmet(scene, threads) or is_beside_off(scene, threads):
            return
        if reading.counts:
            yield from segments(reading)
        elif _goes_on(scene, threads):
            # those whom it names besides tell of the change
            self.readings[scene.number] = evolve(reading, present={}, absent={})
            yield segment_of(scene, frozenset(), ())

    def reading(self, scene: Scene) -> Reading:
        """Read one sentence, once."""
        if scene.number in self.readings:
            return self.readings[scene.number]
        there, away = self.models["present"], self.models["absent"]
        tells = self.models["tells"].probability(sentence_traits(self.page, scene))
        made = Reading(scene=scene, tells=tells, present={}, absent={}, via={}, traits={})
        may = tells >= _HOPELESS or bool(scene.surely_there)
        named = list(standings(self.page, scene)) if may else []
        for standing in named:
            actor, traits = standing.actor, standing.traits
            made.via.setdefault(actor, standing.via)
            likely = there.probability(traits)
            if actor not in made.present or likely > made.present[actor]:
                made.present[actor], made.traits[actor] = likely, traits
        _overrule(made)
        # most sentences tell of no occasion
        for standing in named if made.counts or (named and scene.seems_away) else ():
            actor, unlikely = standing.actor, away.probability(standing.traits)
            made.absent[actor] = max(made.absent.get(actor, 0), unlikely)
        made.absent.update(dict.fromkeys(scene.surely_away & made.absent.keys(), 1.0))
        made = with_seeming(made, self.readings)
        self.readings[scene.number] = made
        return made

    def _thread(self, segment: Segment, threads: Threads, taken: list[Thread]) -> Thread | None:
        """The thread that a segment goes on with, if with any."""
        if not segment.present and _goes_on(segment.scene, threads):
            return threads.recent[0]
        if only_seem(segment, self.reading(segment.scene)):
            return missed_by(segment, threads)
        before = meeting_before(segment.scene, threads) if sits_in(segment) else None
        if before is not None and before not in taken and not is_of_another_body(segment, before):
            return before
        able = [t for t in threads.recent if t not in taken and not is_another(segment, t)]
        if not able:
            return None
        told = told_by_day(segment, able) or told_first(segment, able)
        if told is not None:
            return told
        cases = [link_traits(self.page, segment, thread, threads) for thread in able]
        cases.append(new_traits(self.page, segment, threads, able))
        *shares, fresh = self.models["same"].shares(cases)
        best = max(shares)
        return able[shares.index(best)] if best > fresh else None

    def holds(self, whole: Whole) -> bool:
        """Tell whether all that is told makes an occasion."""
        if any(_skips(s) or meet_next(s) for s in whole.thread.segments):
            return True
        if is_by_chance(whole.thread):
            return False
        if "holds" not in self.models:
            return True
        surely = is_missed(whole.thread) or any(map(is_onward, whole.thread.segments))
        least = _HOLDS_RULED if whole.ruled or surely else _HOLDS
        return self.models["holds"].probability(occasion_traits(whole)) >= least

    def occasion(self, whole: Whole) -> Occasion:
        """Make an occasion of a thread, with a day, a place and bodies chosen."""
        thread = whole.thread
        tellings = [t for segment in thread.segments for t in segment.scene.tellings]
        tellings += lasting(self.page, thread)
        ruled = [r.occasion for segment in thread.segments for r in segment.ruled]
        status = self._status(thread)
        made = Occasion(
            kind=next((t.kind for t in tellings if t.kind in TALKS), FrameKind.TALK),
            status=status,
            tellings=list({id(telling): telling for telling in tellings}.values()),
            sentences=list(dict.fromkeys(s.scene.view.sentence for s in thread.segments)),
            phone=thread.by_phone,
            ordinal=next((o.ordinal for o in ruled if o.ordinal), None),
        )
        self._people(made, whole)
        if status is MeetingStatus.CANCELLED and len(made.people) < _TWO:
            self._sides(made, ruled)
        hosts = (o.host for o in ruled if o.host and o.host[0] in made.people)
        made.host = next(hosts, None)
        self._bodies(made, thread)
        self._date(made, thread)
        self._place(made, thread)
        return made

    def members(self, whole: Whole) -> set[ActorRef]:
        """Those who take part, all sentences taken together."""
        if "member" not in self.models:
            return set(whole.thread.present)
        model, there = self.models["member"], set[ActorRef]()
        for segment in whole.thread.segments:
            there |= segment.present if meet_next(segment) else segment.scene.surely_there
            there |= segment.present & segment.scene.at_table
        for actor, traits in whole.candidates():
            least = _MEMBER_RULED if RULED in traits and whole.ruled else _MEMBER
            if model.probability(traits) >= least:
                there.add(actor)
        return there

    def _people(self, made: Occasion, whole: Whole) -> None:
        there, absent = self.members(whole), set(whole.thread.absent)
        if made.status is MeetingStatus.CANCELLED:
            there = without_bystanders(there, whole.thread)
        # nobody missed what has been put off for their sake
        excused = {a for s in whole.thread.segments for a in s.scene.excused}
        if made.status is MeetingStatus.HELD:
            absent -= surely_met(whole.thread)
        if any(s.scene.view.moved for s in whole.thread.segments):  # "as X was held up elsewhere"
            excused |= whole.thread.talkers
        there |= absent & excused
        absent -= excused | came_nearby(whole, self.readings) | unconcerned(whole)
        for segment, reading in zip(whole.thread.segments, whole.told, strict=True):
            sentence = segment.scene.view.sentence
            for actor, via in reading.via.items():
                # one whom no sentence shows surely is quoted where first named
                known = segment.present if actor in whole.thread.present else reading.free
                if actor in there and actor in known and actor not in absent:
                    quote(made.people, actor, sentence, via)
                elif actor in segment.absent & absent:
                    quote(made.absent, actor, sentence, via)

    def _sides(self, made: Occasion, ruled: list[Occasion]) -> None:
        """Take both sides of a talk that was called off from the construction that tells of it."""
        for occasion in ruled:
            if occasion.status is MeetingStatus.CANCELLED and made.people.keys() & occasion.people:
                for actor, found in occasion.people.items():
                    if actor not in made.absent:
                        made.people.setdefault(actor, found)

    def _status(self, thread: Thread) -> MeetingStatus:
        """Called off if one sentence says so, planned if most of them look ahead."""
        if lies_behind(thread):
            return MeetingStatus.HELD
        came = any(map(held, thread.segments))
        if not came and any(segment.scene.view.moved for segment in thread.segments):
            return MeetingStatus.PLANNED
        telling = without_history(thread)
        if any(map(called_off, telling)) and not came:
            return MeetingStatus.CANCELLED
        ahead = not came and bool(telling) and all(map(is_ahead, telling))
        if ahead or is_onward(thread.segments[0]):
            return MeetingStatus.PLANNED
        traits = [status_traits(self.page, segment.scene) for segment in telling]
        if not came and self._is_likely_off(telling, traits):
            return MeetingStatus.CANCELLED
        if came and not any("planned" in s.scene.cues_found for s in thread.segments):
            return MeetingStatus.HELD
        planned = fmean(map(self.models["planned"].probability, traits)) > _PLANNED
        return MeetingStatus.PLANNED if planned else MeetingStatus.HELD

    def _is_likely_off(self, telling: list[Segment], traits: list[set[str]]) -> bool:
        """Tell whether a sentence that calls nothing else off is likely to call this off."""
        own = [
            t for segment, t in zip(telling, traits, strict=True) if not segment.scene.off_beside
        ]
        return max(map(self.models["cancelled"].probability, own), default=0.0) > _CANCELLED

    def _bodies(self, made: Occasion, thread: Thread) -> None:
        likely = self.models["body"].probability
        for segment in thread.segments:
            found = [actor for actor, traits in body_traits(segment) if likely(traits) >= _BODY]
            for actor in (*found, *bodies_met_before(segment)):
                made.organisations.setdefault(actor, segment.scene.view.sentence)

    def _date(self, made: Occasion, thread: Thread) -> None:
        days = days_near(self.page, thread, made.status, self.chosen)
        moved = moved_to(thread) if made.status is MeetingStatus.PLANNED else None
        made.dates = [moved] if moved is not None else self._likely_day(days)
        made.status = by_its_day(made, thread, self.page.today)
        self.chosen.add(made.dates[0] if made.dates else None)
        made.moved, made.former = moved_from(thread, made)

    def _likely_day(self, days: Days) -> list[Dated]:
        *shares, _ = self.models["day"].shares(days.cases())
        best = max(shares, default=0.0)
        return [days.every[shares.index(best)].dated] if best >= _DAY else []

    def _place(self, made: Occasion, thread: Thread) -> None:
        site = self._likely_site(thread, made.status)
        meant = place_meant(self.page, thread) if site is None or not site.inside else None
        spot = site.spot if site and meant is None else None
        placed = meant or (spot.placed if spot else stay_of(self.page, thread, made))
        if placed is not None:
            made.places = [evolve(placed, at=-1)]
            made.city = city_of(self.page, thread, placed)
        self.placed.append(placed)

    def _likely_site(self, thread: Thread, status: MeetingStatus) -> Site | None:
        sites = sites_near(self.page, thread, status, self.placed)
        moved = moved_where(sites) if status is MeetingStatus.PLANNED else None
        if moved is not None:
            return moved
        *shares, _ = self.models["site"].shares(sites.cases())
        if not shares:
            return None
        best = max(shares)
        site = sites.every[shares.index(best)]
        return site if best >= (_SITE if site.is_told else _DATELINE) else None


def _is_near(scene: Scene, threads: Threads) -> bool:
    """Tell whether an occasion has been told of just before."""
    return bool(threads.recent) and scene.number - threads.recent[0].last.scene.number <= _TWO


def _goes_on(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence says that what was told just before is put off, or called off."""
    if not _is_near(scene, threads):
        return False
    plan = threads.recent[0].segments
    if any(map(held, plan)):
        return False
    planned = any("planned" in s.scene.cues_found for s in plan)
    return scene.view.moved is not None or (planned and says_off(scene))


def _overrule(reading: Reading) -> None:
    """Let clear words have their way: who skips, or is not met, is not there; whose it is, is."""
    scene = reading.scene
    if not reading.present:
        return
    for actor in (scene.unmet | scene.surely_away) & reading.present.keys():
        reading.present[actor] = 0.0
    for actor in (scene.skipped.hosts | scene.surely_there) & reading.present.keys():
        reading.present[actor] = 1.0


def _is_unmet(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence only says that people did not meet, of no occasion told before."""
    if not scene.unmet or any(len(t.people.keys() - scene.unmet) >= _TWO for t in scene.tellings):
        return False
    denies = bool(scene.cues_found & {"denied", "cancelled"})
    return not (denies and any(thread.present & scene.unmet for thread in threads.recent))


def _denies_only(reading: Reading) -> bool:
    """Tell whether a sentence only says that people did not meet."""
    scene, likely = reading.scene, max(reading.present.values(), default=0)
    said = scene.cues_found >= {"negated", "unreal"} and not scene.tellings
    return said and likely < _DENIED and not reading.away


def _skips(segment: Segment) -> bool:
    """Tell whether by clear words somebody gives the occasion of another a miss."""
    skipped = segment.scene.skipped
    return bool(skipped.hosts & segment.present and skipped.absent & segment.absent)
