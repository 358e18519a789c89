"""The places named near an occasion, which may be its own."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pollcorpus.extraction.meetings.backdrop import by_the_way
from pollcorpus.extraction.meetings.fields import Placed, label_of_home
from pollcorpus.extraction.meetings.weighing.near import is_about
from pollcorpus.extraction.meetings.weighing.page import HEAD, Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.seeming import tells_where_only
from pollcorpus.extraction.meetings.weighing.strangers import is_of_others
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorRef

# sentences before and after an occasion that may give its place
_BEFORE, _AFTER = 6, 2
# steps before an occasion that are told apart, and sentences over which it may spread
_FAR, _SPREAD = 4, 12
# persons whose home a pronoun may mean
_OTHERS = 8
# what names the place of an occasion whoever is named beside it
_SURE = frozenset("in0 head ruled".split())
# where a pronoun may mean somebody else's home
_NEAR = frozenset("in0 in1 in2 mid before1".split())


@frozen(kw_only=True, eq=False)
class Spot:
    """A place named near an occasion; `how` it was found."""

    scene: Scene
    at: int
    placed: Placed
    where: str
    how: str


def places_near(page: Page, thread: Thread) -> Iterator[Spot]:
    """Yield the places that may be the occasion's, and are not where others were meanwhile."""
    return (spot for spot in _named_near(page, thread) if not _is_of_others(spot, thread))


def _named_near(page: Page, thread: Thread) -> Iterator[Spot]:
    aside = set[tuple[int, str]]()
    for scene, where in _around(page, thread):
        for spot in _spots(scene, where):
            if not is_about(thread, scene, spot.placed.at):
                continue
            if _is_by_the_way(spot, thread):
                aside.add((scene.number, spot.placed.name))
            else:
                yield spot
                yield from _homes_of_others(spot, thread)
    for scene in page.scenes[:HEAD]:
        yield from (spot for spot in _spots(scene, "head") if spot.how == "dateline")
    for segment in thread.segments:
        for ruled in segment.ruled:
            found = max(ruled.occasion.places, key=lambda p: p.rank, default=ruled.occasion.nearby)
            if found and (segment.scene.number, found.name) not in aside:
                yield Spot(scene=segment.scene, at=-1, placed=found, where="ruled", how="ruled")


def _is_by_the_way(spot: Spot, thread: Thread) -> bool:
    """Tell whether something else is there: "met X ahead of the conclave in Y"."""
    view, at = spot.scene.view, spot.placed.at
    mine = any(segment.scene is spot.scene for segment in thread.segments)
    told = [t for t in spot.scene.tellings if mine and not thread.present.isdisjoint(t.people)]
    if at < 0 or not told:
        return False
    if all(view.in_passing(telling.stop - 1) for telling in told):
        return not view.in_passing(at)  # "X, who met Y, will attend the conclave in Z"
    others = by_the_way(view, spot.scene.patterns)
    around = next(((first, last) for first, last in others if first <= at < last), None)
    return around is not None and not any(around[0] <= t.start < around[1] for t in told)


def _is_of_others(spot: Spot, thread: Thread) -> bool:
    """Tell whether a place is only where somebody else was, will be or lives.

    "X was in Delhi meanwhile" says no more than that. In the sentence that
    tells of the occasion first, and in what the rules or the dateline give,
    others may be named beside those who met.
    """
    if tells_where_only(spot.scene) or _is_of_the_next(spot, thread):
        return True
    if spot.where in _SURE:
        return False
    if spot.placed.is_city:
        whereabouts = spot.scene.elsewhere
        return bool(whereabouts) and whereabouts.isdisjoint(thread.present)
    return is_of_others(spot.scene, thread)


def _is_of_the_next(spot: Spot, thread: Thread) -> bool:
    """Tell whether a place is where people are to meet next, of which a thread does not tell."""
    view, mine = spot.scene.view, [segment.scene for segment in thread.segments]
    if spot.how == "dateline" or any(scene is spot.scene for scene in mine):
        return False
    return spot.scene.patterns.next_time.search(view.text) is not None


def _around(page: Page, thread: Thread) -> Iterator[tuple[Scene, str]]:
    """Yield the scenes of a thread, those between them and those beside it, each with where."""
    own = sorted({segment.scene.number for segment in thread.segments})
    yield from ((page.scenes[number], f"in{min(n, 2)}") for n, number in enumerate(own))
    for number in range(own[0] - 1, max(-1, own[0] - _BEFORE - 1), -1):
        yield page.scenes[number], f"before{min(own[0] - number, _FAR)}"
    between = set(range(own[0] + 1, min(own[-1], own[0] + _SPREAD))).difference(own)
    yield from ((page.scenes[number], "mid") for number in sorted(between))
    for number in range(own[-1] + 1, min(len(page.scenes), own[-1] + _AFTER + 1)):
        yield page.scenes[number], f"after{number - own[-1]}"


def _homes_of_others(spot: Spot, thread: Thread) -> Iterator[Spot]:
    """The homes of others than the rules take a pronoun to mean: "met him at his house"."""
    placed, view = spot.placed, spot.scene.view
    if not placed.pronoun or placed.owner is None or spot.how != "told" or spot.where not in _NEAR:
        return
    gender = _gender(placed.owner)
    before = dict.fromkeys(view.named_persons(view.text[: placed.at]))
    for actor in [*before, *sorted(thread.present - before.keys(), key=lambda a: a.id)][:_OTHERS]:
        if actor != placed.owner and {gender, _gender(actor)} != {"male", "female"}:
            name = label_of_home(placed.form, actor, view.on, placed.town)
            yield evolve(spot, placed=evolve(placed, name=name, owner=actor), how="meant")


def _gender(actor: ActorRef) -> str:
    person = gazetteer().persons.get(actor.id.removeprefix("person:"))
    return person.gender if person else ""


def _spots(scene: Scene, where: str) -> Iterator[Spot]:
    for how, placed in scene.places:
        at = -1
        if placed.at >= 0:
            at = sum(start <= placed.at for start in scene.words.starts) - 1
        yield Spot(scene=scene, at=at, placed=placed, where=where, how=how)
