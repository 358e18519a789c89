"""Where somebody was staying who met others: "X reached Patna. She met Y in the evening"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.subjects import acting_first
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.models import ActorRef, MeetingStatus, PartialDate

# sentences for which somebody is taken to stay, and days
_SENTENCES, _DAYS = 6, timedelta(days=7)
_WHY = "city in which one of them was staying"
# cues of sentences that tell of no stay; what they say of others is not told apart from that
_UNREAL = frozenset({"negated", "unreal", "denied", "doubtful", "cancelled", "absent", "no_visit"})


def stay_of(page: Page, thread: Thread, made: Occasion) -> Placed | None:
    """The city in which one of those at an occasion was staying then, if nothing says otherwise."""
    first = thread.segments[0].scene
    if made.phone or any(segment.scene.places for segment in thread.segments):
        return None
    for number in range(first.number - 1, max(-1, first.number - _SENTENCES - 1), -1):
        scene = page.scenes[number]
        for actor, placed in _stays_in(scene):
            if actor in made.people and _fits(page, scene, first, made):
                return None if _is_unreal(scene, made) else evolve(placed, why=_WHY)
        if scene.places or _moves_on(scene):
            return None
    return None


def _is_unreal(scene: Scene, made: Occasion) -> bool:
    """Tell whether somebody was not there for all that is told, or had yet to come."""
    ahead = {"planned", "headline_plan"} if made.status is MeetingStatus.HELD else set[str]()
    return bool(scene.cues_found & (_UNREAL | ahead))


def _stays_in(scene: Scene) -> Iterator[tuple[ActorRef, Placed]]:
    """Who a sentence says is in which city."""
    view, patterns = scene.view, scene.patterns
    for found in patterns.stays.finditer(view.text):
        at = found.start("place") if found["place"] else -1
        cities = (p for how, p in scene.places if how == "told" and p.at == at and p.is_city)
        city, before = next(cities, None), view.text[: found.start()]
        for actor in acting_first(view, patterns, before) if city else ():
            yield from ((other, city) for other in _listed_with(scene, before, actor) if city)


def _listed_with(scene: Scene, before: str, actor: ActorRef) -> list[ActorRef]:
    """Somebody and those who stand in one list with them."""
    lists = (list(scene.view.named_persons(m[0])) for m in scene.patterns.persons.finditer(before))
    return next((people for people in lists if actor in people), [actor])


def _moves_on(scene: Scene) -> bool:
    return scene.patterns.left_place.search(scene.view.text) is not None


def _fits(page: Page, stay: Scene, told: Scene, made: Occasion) -> bool:
    """Tell whether an occasion may be on a day of the stay: not before it, nor long after."""
    day = made.dates[0].date.earliest if made.dates else None
    if day is None:
        return stay.view.sentence.paragraph == told.view.sentence.paragraph
    days = [_first(mention.date) for _, mention in stay.days]
    since = min((start for start in days if start), default=None) or _first(page.today)
    if since is None:
        return False
    earliest = since if stay.days else since - _DAYS
    return earliest <= day <= since + _DAYS


def _first(day: PartialDate | None) -> date | None:
    return day.earliest if day else None
