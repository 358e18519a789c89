"""Who seems to stay away from what others were just told to do together.

"The two met in Patna. X was in Delhi with the other list" says of X nothing that is not said of
those who came, too. It tells an absence where others have just met, the weights do not rule
it out, and no sentence nearby has X among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from attrs import evolve

from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

# how likely somebody has to be absent, and others, or the one in question after all, present
_SEEMS, _THERE = 0.03, 0.6
# sentences, and paragraphs, after others met; sentences around in which one may be among them
_AFTER, _PARAGRAPHS, _AROUND = 4, 2, 3
_TWO = 2


def with_seeming(made: Reading, readings: Mapping[int, Reading]) -> Reading:
    """Take those for absent who seem to be, after others met; made is read but for that."""
    seeming = _seeming(made, readings) - made.away
    if not seeming:
        return made
    there = made.present | dict.fromkeys(seeming, 0.0)
    away = made.absent | dict.fromkeys(seeming, 1.0)
    return evolve(made, present=there, absent=away, seeming=seeming)


def only_seem(segment: Segment, reading: Reading) -> bool:
    """Tell whether all that a segment says is that somebody seems to stay away."""
    return not segment.present and bool(segment.absent) and segment.absent <= reading.seeming


def missed_by(segment: Segment, threads: Threads) -> Thread | None:
    """What those who seem to stay away have missed: the latest at which others met."""
    if segment.absent <= segment.scene.likewise_away:
        return next(iter(threads.recent), None)
    able = (thread for thread in threads.recent if len(thread.present - segment.absent) >= _TWO)
    return next(able, None)


def came_nearby(whole: Whole, readings: Mapping[int, Reading]) -> set[ActorRef]:
    """Those who only seem to stay away, and come by a sentence nearby."""
    seeming = ((told.scene.number, actor) for told in whole.told for actor in told.seeming)
    return {actor for number, actor in seeming if _comes_near(actor, number, readings)}


def unconcerned(whole: Whole) -> set[ActorRef]:
    """Those of whom it only says where they were while two talked, whom nobody had asked to come.

    "A met B. X is in London" is news of X; of a gathering it would say why X was not there.
    """
    segments = whole.thread.segments
    if len(whole.thread.present) > _TWO or any(_gathers(segment) for segment in segments):
        return set()
    missing = [(actor, segment.scene) for segment in segments for actor in segment.absent]
    return {a for a, _ in missing} - {a for a, scene in missing if _missed_it(a, scene)}


def in_its_town(whole: Whole, towns: Set[str]) -> set[ActorRef]:
    """Those of whom it only says that they were or will be in the city where others meet."""
    told = [(s.absent, tells_where_only(s.scene, towns)) for s in whole.thread.segments]
    there = {actor for away, where_only in told if where_only for actor in away}
    return there - {actor for away, where_only in told if not where_only for actor in away}


def tells_where_only(scene: Scene, towns: Set[str] | None = None) -> bool:
    """Tell whether a sentence says no more than where somebody was meanwhile, in one of towns."""
    told = scene.tellings
    if not told or not all(t.instead and len(t.frames) == 1 for t in told):
        return False
    cities = {placed.name for _, placed in scene.places if placed.is_city}
    return towns is None or (bool(cities) and cities <= towns)


def _missed_it(actor: ActorRef, scene: Scene) -> bool:
    """Tell whether somebody is said not to have come, and not only where or how they were."""
    if actor in scene.elsewhere:
        return False
    told = [t for t in scene.tellings if actor in t.absent]
    if told:
        return not all(t.instead and len(t.frames) == 1 for t in told)
    return actor in scene.seems_away or "absent" in scene.acts


def _gathers(segment: Segment) -> bool:
    return any(telling.kind is FrameKind.GATHERING for telling in segment.scene.tellings)


def _seeming(made: Reading, readings: Mapping[int, Reading]) -> frozenset[ActorRef]:
    scene = made.scene
    if not made.absent or "cancelled" in scene.cues_found or not scene.seems_away:
        return frozenset()  # nobody missed what was called off for their sake
    before = list(_before(scene, readings))
    # who is in the town where others met may have been with them
    town = {place.text for reading in before for place in reading.scene.view.places}
    may = {a for a, place in scene.seems_away.items() if place is None or place not in town}
    may = {a for a in may & made.absent.keys() if made.absent[a] >= _SEEMS}
    if not (last := readings.get(scene.number - 1)) or not last.away:
        may -= scene.likewise_away
    away = {a for a in may if made.present.get(a, 0) <= _THERE}
    away = {a for a in away if not _comes_near(a, scene.number, readings)}
    same = scene.likewise_away  # as those who missed what others were just told to have met for
    return frozenset(a for a in away if a in same or _others_met(a, made, before))


def _comes_near(actor: ActorRef, number: int, readings: Mapping[int, Reading]) -> bool:
    """Tell whether somebody is there by a sentence around the one of that number."""
    around = (n for n in range(number - _AROUND, number + _AROUND + 1) if n != number)
    near = (readings[n] for n in around if n in readings)
    return any(reading.present.get(actor, 0) > _THERE for reading in near)


def _others_met(actor: ActorRef, made: Reading, before: list[Reading]) -> bool:
    """Tell whether two others met, by the sentence itself or by one shortly before."""
    return any(_others(reading, actor) >= _TWO for reading in (made, *before))


def _before(scene: Scene, readings: Mapping[int, Reading]) -> Iterator[Reading]:
    paragraph = scene.view.sentence.paragraph
    for number in range(scene.number - 1, scene.number - 1 - _AFTER, -1):
        reading = readings.get(number)
        if reading and paragraph - reading.scene.view.sentence.paragraph <= _PARAGRAPHS:
            yield reading


def _others(reading: Reading, actor: ActorRef) -> int:
    return sum(likely > _THERE for other, likely in reading.present.items() if other != actor)
