"""To which day and place an occasion was moved, and from which day."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import DATE_AT
from pollcorpus.extraction.meetings.weighing.places import Spot
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.sites import Site, Sites
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import ActorRef, DateMention, MeetingStatus, PartialDate

# characters between a day and a place that are told in one breath: "in Patna on May 20"
_ONE_BREATH = 6


def moved_from(thread: Thread, made: Occasion) -> tuple[bool, Dated | None]:
    """Tell whether an occasion was moved, and for which day it had been planned before.

    What was called off has been moved nowhere.
    """
    day = made.date
    if day is None or made.status is MeetingStatus.CANCELLED:
        return False, None
    scenes = [segment.scene for segment in thread.segments]
    told = ((scene.view.former, scene) for scene in scenes)
    former = (
        _dated(mention, mention.date, scene)
        for mention, scene in told
        if mention and mention.date and not mention.date.may_equal(day)
    )
    found = next(former, None)
    planned = made.status is MeetingStatus.PLANNED
    return found is not None or (planned and any(s.view.moved for s in scenes)), found


def missed_former(thread: Thread, made: Occasion) -> frozenset[ActorRef]:
    """Who stays away only on the day for which an occasion had been planned before it was moved."""
    former = made.former.date if made.former else None
    away = [segment for segment in thread.segments if segment.absent]
    old = [s for s in away if former is not None and s.scene.near_days == {former}]
    gone = frozenset(actor for segment in old for actor in segment.absent)
    return gone.difference(*(s.absent for s in away if s not in old))


def with_given_up(thread: Thread, made: Occasion) -> Iterator[Occasion]:
    """Yield an occasion, and besides as called off what was given up for its new day.

    "Friday's meeting is put off to Sunday. X had declined to attend": it is from Friday's that X
    stays away, of which there is a claim of its own.
    """
    planned = made.status is MeetingStatus.PLANNED
    told = set().union(*(s.absent for s in thread.segments if _had_declined(s)))
    away = made.absent.keys() & told if planned and made.former else set()
    if made.former is None or not away:
        yield made
        return
    missed = {actor: found for actor, found in made.absent.items() if actor in away}
    yield evolve(made, absent={a: found for a, found in made.absent.items() if a not in away})
    off, day = MeetingStatus.CANCELLED, [made.former]
    given_up = evolve(made, status=off, absent=missed, dates=day, former=None, moved=False)
    given_up.tellings = [t for t in made.tellings if t.view.former]
    place = _former_place(thread)
    yield evolve(given_up, places=[place], city=None) if place else given_up


def _had_declined(segment: Segment) -> bool:
    """Tell whether somebody stays away by a word given before the day was moved."""
    view, had_declined = segment.scene.view, segment.scene.patterns.had_declined
    told_at_once = view.moved is not None and view.former is not None
    return told_at_once or had_declined.search(view.text) is not None


def _former_place(thread: Thread) -> Placed | None:
    """The place, more than a mere city, that is told where nothing is said of the new day."""
    scenes = [segment.scene for segment in thread.segments]
    told = (placed for scene in scenes if not scene.view.moved for _, placed in scene.places)
    return next((evolve(placed, at=-1) for placed in told if not placed.is_city), None)


def moved_to(thread: Thread, status: MeetingStatus) -> Dated | None:
    """The day to which an occasion was put off, as it was told last; if held, that of which told.

    "The meeting was due on Monday, but was put off. It took place on Tuesday."
    """
    for scene in (segment.scene for segment in reversed(thread.segments)):
        day = scene.view.moved
        held = scene.patterns.after_off.search(scene.view.text) is not None
        meant = MeetingStatus.HELD if held else MeetingStatus.PLANNED
        if day is not None and day.date is not None and status is meant:
            return _dated(day, day.date, scene)
    return None


def due_on(thread: Thread, chosen: Dated) -> Dated:
    """The day for which what is off had been fixed, on either side of the report's: the nearer."""
    told = (segment.scene.view.former for segment in thread.segments)
    days = (day.date for day in told if day is not None and day.span == chosen.span)
    return evolve(chosen, date=next(filter(None, days), chosen.date))


def moved_where(sites: Sites) -> Site | None:
    """The place that is named with the new day: the old one is the former plan's."""
    return next((site for site in sites.every if any(map(_is_with_new_day, site.spots))), None)


def _is_with_new_day(spot: Spot) -> bool:
    view, at = spot.scene.view, spot.placed.at
    if view.moved is None or at < 0:
        return False
    beside = view.text[max(at - _ONE_BREATH, 0) : at + _ONE_BREATH + 1]
    new = (chr(DATE_AT + n) for n, day in enumerate(view.dates) if day.span == view.moved.span)
    return any(day in beside for day in new)


def _dated(mention: DateMention, date: PartialDate, scene: Scene) -> Dated:
    return Dated(span=mention.span, date=date, sentence=scene.view.sentence, near=True)
