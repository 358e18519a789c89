"""The city that a house or building lies in where an occasion was."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.gazetteer import gazetteer

# sentences before an occasion in which its city may be told
_BEFORE = 3
_FROM, _ONLY = "city of the dateline", "only city told"


def city_of(page: Page, thread: Thread, placed: Placed) -> Placed | None:
    """The city named beside a house or building, or else the only one that it can be."""
    if placed.is_city:
        return None
    scene = next((s for s in page.scenes if s.view.sentence is placed.sentence), None)
    beside = _cities_told(scene) if scene is not None else {}
    if beside:
        name, told = next(iter(beside.items()))
        return told if len(beside) == 1 and placed.city in (None, name) else None
    meant = None if placed.city else _only_city(page, thread, scene)
    return meant if meant is not None and _may_lie_in(placed, meant.name, thread) else None


def _cities_told(scene: Scene) -> dict[str, Placed]:
    """The cities that a sentence has somebody be in."""
    return {placed.name: placed for how, placed in scene.places if how == "told" and placed.is_city}


def _only_city(page: Page, thread: Thread, scene: Scene | None) -> Placed | None:
    """The city that is reported from, where that is said or no other is told; or the only one.

    Without a dateline it is told with the occasion, or shortly before.
    """
    start = page.written_from
    here = scene is not None and scene.patterns.held_here.search(scene.view.text)
    if start is not None and here:
        return evolve(start, why=_FROM)
    if len(page.cities) != 1:
        return None
    if start is not None:
        return evolve(start, why=_FROM)
    own = [segment.scene.number for segment in thread.segments]
    near = page.scenes[max(0, own[0] - _BEFORE) : own[-1] + 1]
    told = next((placed for s in near for placed in _cities_told(s).values()), None)
    return told and evolve(told, why=_ONLY)


def _may_lie_in(placed: Placed, city: str, thread: Thread) -> bool:
    """Tell whether a house may lie in a city: nobody's home is where he is known to have none."""
    if placed.owner is None:
        return True
    on = thread.segments[0].scene.view.on
    homes = gazetteer().homes(placed.owner.id.removeprefix("person:"), on)
    return not homes or city in {home.city for home in homes}
