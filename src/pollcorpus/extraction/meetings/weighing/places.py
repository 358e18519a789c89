"""The places named near an occasion, which may be its own."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.weighing.near import around, is_about
from pollcorpus.extraction.meetings.weighing.scene import Page, Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread

# sentences before an occasion that may give its place
_BEFORE = 3
# sentences at the head of a report in which its dateline stands
_HEAD = 6


@frozen(kw_only=True, eq=False)
class Spot:
    """A place named near an occasion; `how` it was found."""

    scene: Scene
    at: int
    placed: Placed
    where: str
    how: str


def places_near(page: Page, thread: Thread) -> Iterator[Spot]:
    """Yield the places that may be the occasion's."""
    for scene, where in around(page, thread, _BEFORE, 0):
        yield from (s for s in _spots(scene, where) if is_about(thread, scene, s.placed.at))
    for scene in page.scenes[:_HEAD]:
        yield from (spot for spot in _spots(scene, "head") if spot.how == "dateline")
    for segment in thread.segments:
        for ruled in segment.ruled:
            found = max(ruled.occasion.places, key=lambda p: p.rank, default=ruled.occasion.nearby)
            if found:
                yield Spot(scene=segment.scene, at=-1, placed=found, where="ruled", how="ruled")


def _spots(scene: Scene, where: str) -> Iterator[Spot]:
    for how, placed in scene.places:
        at = -1
        if placed.at >= 0:
            at = sum(start <= placed.at for start in scene.words.starts) - 1
        yield Spot(scene=scene, at=at, placed=placed, where=where, how=how)


def city_beside(spot: Spot) -> Placed | None:
    """The city of a house or building: the only one that its sentence has somebody be in."""
    placed, scene = spot.placed, spot.scene
    if placed.is_city or placed.sentence is not scene.view.sentence:
        return None
    named = {p.name: p for how, p in scene.places if how == "told" and p.is_city}
    cities = list(named.values())
    return cities[0] if len(cities) == 1 and placed.city in (None, cities[0].name) else None
