"""To which day and place an occasion was moved, and from which day."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import DATE_AT
from pollcorpus.extraction.meetings.weighing.places import Spot
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.sites import Site, Sites
from pollcorpus.extraction.meetings.weighing.threads import Thread
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
