"""Which places may be an occasion's, and what speaks for and against each of them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.weighing.near import (
    around,
    is_about,
    nearest_act,
    words_beside,
)
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Page, Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.models import MeetingStatus

# sentences before an occasion that may give its place
_BEFORE = 3
# sentences at the head of a report in which its dateline stands
_HEAD = 6
MOVING = TELLING | {"arrive", "leave"}


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


def place_traits(spot: Spot, thread: Thread, status: MeetingStatus) -> set[str]:
    """What speaks for and against a place being the occasion's."""
    scene, placed, where = spot.scene, spot.placed, spot.where
    traits = {f"where={where}", f"rank={placed.rank}", f"how={spot.how}", f"status={status.value}"}
    traits |= {f"where={where} {placed.rank}", f"where={where} {spot.how}"}
    traits |= {f"where={where} {spot.how} {placed.rank}", f"where={where} {status.value}"}
    if placed.owner:
        traits |= {"home", "home of one" if placed.owner in thread.present else "home of another"}
    if spot.at >= 0:
        traits |= words_beside(scene, spot.at) | nearest_act(scene, spot.at, MOVING)
    better = any(other.rank > placed.rank for _, other in scene.places)
    traits.add("less exact" if better else "most exact")
    if not thread.present:
        traits.add("nobody")
    if thread.acts["phone"] or thread.acts["call_noun"]:
        traits.add("phone")
    return traits
