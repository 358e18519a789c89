"""The same people met on several days, or in several towns, that one sentence lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.meetings.fields import DAYS, Dated, Placed
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import ANY_DATE, ANY_PLACE
from pollcorpus.extraction.meetings.reckoning import to_come
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import DateMention, MeetingStatus, PartialDate

_ONE_DAY = timedelta(days=1)


def with_repeats(whole: Whole, made: Occasion) -> Iterator[Occasion]:
    """Yield an occasion, and others like it for the other days on which it was, too.

    "X had met Y on March 15 and April 20" tells of two, and so do "in Patna in June and
    Bengaluru in July" and "will hold meetings in Patna and Gaya on Thursday".
    """
    day = made.date
    if whole.threads.share_sentence(whole.thread):
        yield made
        return
    if towns := _alike(whole, made):
        yield from (evolve(made, places=[evolve(town, at=-1)]) for town in towns)
        return
    if day is None:
        yield made
        return
    days = _listed(whole, day)
    yield _again(made, *days[0]) if days else made
    yield from (_again(made, *told) for told in days[1:])
    for segment in whole.thread.segments if not days else ():
        view = segment.scene.view
        stops = _stops(segment.scene)
        if made.status is MeetingStatus.PLANNED:
            ahead = ((to_come(mention, whole.page.today), place) for mention, place in stops)
            stops = [(mention, place) for mention, place in ahead if mention is not None]
        if any(mention.date == day for mention, _ in stops):
            for mention, place in stops:
                if mention.date != day:
                    yield evolve(_again(made, view, mention), places=[evolve(place, at=-1)])
            return


def _alike(whole: Whole, made: Occasion) -> list[Placed]:
    """The towns in each of which a sentence has them meet, one of them that of the occasion."""
    for scene in (segment.scene for segment in whole.thread.segments):
        placed = {place.at: place for _, place in scene.places}
        for found in scene.patterns.towns_alike.finditer(scene.view.text):
            first = found.start("towns")
            every = [placed.get(first + at.start()) for at in ANY_PLACE.finditer(found["towns"])]
            towns = [town for town in every if town is not None and town.is_city]
            here = {place.name for place in made.places} & {town.name for town in towns}
            if here and len(towns) == len(every):
                return towns
    return []


def _listed(whole: Whole, day: PartialDate) -> list[tuple[View, DateMention]]:
    """The days on each of which they met, that of the occasion first, where a sentence lists it.

    How often they met tells of the days that follow, whichever the occasion has: "twice in the
    past week, on June 1 and June 4".
    """
    for segment in whole.thread.segments:
        view = segment.scene.view
        for listed, counted in _lists(view, segment.scene.patterns.days_listed):
            if counted or any(mention.date == day for mention in listed):
                listed.sort(key=lambda mention: mention.date != day)
                return [(view, mention) for mention in listed]
    return []


def _stops(scene: Scene) -> list[tuple[DateMention, Placed]]:
    """The towns that a sentence lists, each with its day: "in Patna in June, Bengaluru in July"."""
    view, placed = scene.view, {place.at: place for _, place in scene.places}
    for found in scene.patterns.towns_listed.finditer(view.text):
        days = [found.start() + at.start() for at in ANY_DATE.finditer(found[0])]
        towns = [found.start() + at.start() for at in ANY_PLACE.finditer(found[0])]
        mentions = [view.date(view.text[at]) for at in days]
        known = all(day.kind in DAYS and day.date is not None for day in mentions)
        if known and all(at in placed for at in towns) and len(towns) == len(days):
            return [(day, placed[at]) for day, at in zip(mentions, towns, strict=True)]
    return []


def _lists(view: View, pattern: Guarded) -> Iterator[tuple[list[DateMention], bool]]:
    """The lists of single days that are no days of one sitting; whether it is said how often."""
    for found in pattern.finditer(view.text):
        named = found.groupdict()
        counted = named.get("times") is not None
        first = found.end("times") if counted else found.start()
        places = [at.start() for at in ANY_DATE.finditer(view.text, first, found.end())]
        days = [view.date(view.text[at]) for at in places]
        anew = counted or named.get("anew") is not None
        if not any(at in view.apart for at in places) and _are_apart(days, anew):
            yield days, counted


def _are_apart(days: list[DateMention], anew: bool) -> bool:
    """Tell whether no two days of a list are one sitting: "on Monday and again on Tuesday"."""
    known = sorted(d.date.latest for d in days if d.date and d.date.is_day and d.date.latest)
    if len(known) < len(days) or any(day.kind not in DAYS for day in days):
        return False
    return anew or all(later - earlier > _ONE_DAY for earlier, later in pairwise(known))


def _again(made: Occasion, view: View, mention: DateMention) -> Occasion:
    assert mention.date is not None
    dated = Dated(span=mention.span, date=mention.date, sentence=view.sentence, near=True)
    return evolve(made, dates=[dated])
