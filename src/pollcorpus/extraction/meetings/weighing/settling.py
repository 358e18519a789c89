"""What an occasion is, once its sentences are known: who was there, its status, day and place."""

from __future__ import annotations

from statistics import fmean

from attrs import define, evolve, field

from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.occasions import Occasion, quote
from pollcorpus.extraction.meetings.telling import is_only_where
from pollcorpus.extraction.meetings.view import AT_HOME
from pollcorpus.extraction.meetings.weighing.bodies import bodies_met_before, body_traits
from pollcorpus.extraction.meetings.weighing.cities import city_of
from pollcorpus.extraction.meetings.weighing.confirming import RULED, Whole
from pollcorpus.extraction.meetings.weighing.days import (
    Chosen,
    Days,
    days_near,
)
from pollcorpus.extraction.meetings.weighing.fate import (
    by_its_day,
    called_off,
    denied,
    held,
    is_ahead,
    is_to_follow,
    lies_behind,
    looks_ahead,
    not_gone_by,
    only_arrives,
    surely_met,
    there_after_all,
    to_be_missed,
    without_bystanders,
    without_history,
)
from pollcorpus.extraction.meetings.weighing.hinting import is_only_hinted
from pollcorpus.extraction.meetings.weighing.missed import unasked
from pollcorpus.extraction.meetings.weighing.moving import (
    due_on,
    missed_former,
    moved_from,
    moved_to,
    moved_where,
)
from pollcorpus.extraction.meetings.weighing.outside import shut_out_in
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.pointing import house_in_town, place_meant, venue_told
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.seeming import (
    came_nearby,
    in_its_town,
    unconcerned,
)
from pollcorpus.extraction.meetings.weighing.segments import TALKS
from pollcorpus.extraction.meetings.weighing.sentences import status_traits
from pollcorpus.extraction.meetings.weighing.sites import Site, sites_near
from pollcorpus.extraction.meetings.weighing.stated import (
    WEIGHED,
    is_stated,
    quote_outright,
)
from pollcorpus.extraction.meetings.weighing.stays import stay_of
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.extraction.meetings.weighing.turns import (
    is_onward,
    lasting,
    meet_next,
)
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models import ActorRef, MeetingStatus
from pollcorpus.plugins.meeting_cues import FrameKind

# how likely something has to be; chosen on annotated reports by cross-validation
_MEMBER, _DAY, _SITE = 0.55, 0.42, 0.4
_BODY, _PLANNED, _CANCELLED = 0.5, 0.5, 0.5
# whom constructions have there needs less
_MEMBER_RULED = 0.35
# a dateline says where a report was written, which alone is right about one time in three
_DATELINE = 0.6
_TWO = 2


@define(kw_only=True, eq=False)
class Settler:
    """Makes occasions of one page in turn; `chosen` and `placed` are the days and places so far.

    `readings` are what the weights have made of its sentences, `share` is how many occasions the
    page tells of to a sentence.
    """

    page: Page
    models: dict[str, LogLinear]
    readings: dict[int, Reading]
    share: float = 1.0
    chosen: Chosen = field(factory=Chosen)
    placed: list[Placed | None] = field(factory=list)

    def occasion(self, whole: Whole) -> Occasion:
        """Make an occasion of a thread, with a day, a place and bodies chosen."""
        thread = whole.thread
        tellings = thread.tellings
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
            why="" if is_stated(whole) else WEIGHED,
        )
        self._people(made, whole)
        if status is MeetingStatus.CANCELLED and len(made.people) < _TWO:
            self._sides(made, ruled)
        hosts = (o.host for o in ruled if o.host and o.host[0] in made.people)
        made.host = next(hosts, None)
        self._bodies(made, thread)
        self._date(made, thread)
        self._place(made, thread)
        _seat_host(made, thread)
        for actor in (*in_its_town(whole, _towns(made)), *missed_former(thread, made)):
            made.absent.pop(actor, None)
        return made

    def _members(self, whole: Whole) -> set[ActorRef]:
        """Those who take part, all sentences taken together."""
        if "member" not in self.models:
            return set(whole.thread.present)
        model, there = self.models["member"], set[ActorRef]()
        for segment in whole.thread.segments:
            there |= segment.present if meet_next(segment) else segment.scene.surely_there
            there |= segment.present & segment.scene.at_table
        for actor, traits in whole.candidates():
            least = _MEMBER_RULED if RULED in traits and whole.ruled else _MEMBER
            sure = model.probability(traits)
            if sure >= least and not is_only_hinted(whole, actor, traits, sure, self.share):
                there.add(actor)
        return there

    def _people(self, made: Occasion, whole: Whole) -> None:
        there, absent = self._members(whole), set(whole.thread.absent)
        if made.status is MeetingStatus.CANCELLED:
            there = without_bystanders(there, whole.thread)
        # nobody missed what has been put off for their sake
        excused = {a for s in whole.thread.segments for a in s.scene.excused}
        if made.status is MeetingStatus.HELD:
            absent -= surely_met(whole.thread)
        if any(s.scene.view.moved for s in whole.thread.segments):  # "as X was held up elsewhere"
            excused |= whole.thread.talkers
        there |= absent & excused
        absent -= unasked(whole.thread.segments)
        absent -= excused | came_nearby(whole, self.readings) | unconcerned(whole)
        absent -= there_after_all(whole.thread)
        for segment, reading in zip(whole.thread.segments, whole.told, strict=True):
            sentence = segment.scene.view.sentence
            for actor, via in reading.via.items():
                # one whom no sentence shows surely is quoted where first named
                known = segment.present if actor in whole.thread.present else reading.free
                if actor in there and actor in known and actor not in absent:
                    quote(made.people, actor, sentence, via)
                elif actor in segment.absent & absent:
                    quote(made.absent, actor, sentence, via)
        quote_outright(made, whole.thread)

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
        met = [segment for segment in telling if not only_arrives(segment.scene)]
        ahead = not came and bool(met) and (all(map(is_ahead, met)) or any(map(to_be_missed, met)))
        if ahead or is_onward(thread.segments[0]):
            return MeetingStatus.PLANNED
        # who only came to town did that before, whatever is still to come there
        traits = [status_traits(self.page, segment.scene) for segment in met or telling]
        if not came and self._is_likely_off(met or telling, traits):
            return MeetingStatus.CANCELLED
        if came and not any(map(looks_ahead, thread.segments)):
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
            shut_out = shut_out_in(segment.scene.view, segment.scene.patterns) if found else ()
            found = [actor for actor in found if actor not in shut_out]
            for actor in (*found, *bodies_met_before(segment)):
                made.organisations.setdefault(actor, segment.scene.view.sentence)

    def _date(self, made: Occasion, thread: Thread) -> None:
        days = days_near(self.page, thread, made.status, self.chosen)
        moved = moved_to(thread, made.status)
        made.dates = [moved] if moved is not None else self._likely_day(days)
        if made.status is MeetingStatus.CANCELLED:
            # the day of what was told before is not that of a talk that somebody denies
            own = [d for d in made.dates if not denied(thread) or d.sentence in made.sentences]
            made.dates = [due_on(thread, day) for day in own]
        if is_to_follow(thread):
            made.dates = [day for day in made.dates if day.sentence in made.sentences]
        made.dates = not_gone_by(made, thread, self.page.today)
        made.status = by_its_day(made, thread, self.page.today)
        self.chosen.add(made.dates[0] if made.dates else None)
        made.moved, made.former = moved_from(thread, made)

    def _likely_day(self, days: Days) -> list[Dated]:
        *shares, _ = self.models["day"].shares(days.cases())
        if not shares:
            return []
        day = days.every[shares.index(max(shares))]
        # what speaks for a fortnight does not speak against a day of it
        others = zip(shares, days.every, strict=True)
        likely = sum(share for share, one in others if one is day or one.covers(day))
        return [day.dated] if likely >= _DAY or day.is_logged else []

    def _place(self, made: Occasion, thread: Thread) -> None:
        site = self._likely_site(thread, made.status)
        meant = venue_told(self.page, thread)
        if meant is None and (site is None or not site.inside):
            meant = place_meant(self.page, thread)
        spot = site.spot if site and meant is None else None
        placed = meant or (spot.placed if spot else self._unnamed(thread, made))
        if placed is not None:
            made.places = [evolve(placed, at=-1)]
            made.city = city_of(self.page, thread, placed)
        self.placed.append(placed)

    def _unnamed(self, thread: Thread, made: Occasion) -> Placed | None:
        """Where an occasion was of which no place is told."""
        return stay_of(self.page, thread, made) or house_in_town(self.page, thread)

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


def _seat_host(made: Occasion, thread: Thread) -> None:
    """Let whoever's home a gathering is told to be at be there, unless they stay away."""
    for placed in made.places:
        scene = next((s.scene for s in thread.segments if _gathers(s.scene, placed)), None)
        if scene and placed.owner and placed.owner not in made.absent:
            quote(made.people, placed.owner, placed.sentence, AT_HOME)


def _gathers(scene: Scene, placed: Placed) -> bool:
    """Tell whether a sentence has people gather at a home, and not only two others talk there."""
    if scene.view.sentence is not placed.sentence:
        return False
    named = [h for h in scene.view.homes if h.owner == placed.owner and not h.by_address]
    talks = [t for t in scene.tellings if t.kind in TALKS]
    only = any(is_only_where(home, talk, scene.patterns) for home in named for talk in talks)
    return bool(named) and not only and all(t.partner_at < 0 for t in scene.tellings)


def _towns(made: Occasion) -> set[str]:
    placed = (made.city, *made.places)
    return {place.name for place in placed if place is not None and place.is_city}
