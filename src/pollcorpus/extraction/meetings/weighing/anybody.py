"""Whether anybody is left of an occasion once those are taken out who are only spoken of."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import TALKS, Occasion
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.scene import Scene

_TWO = 2


def is_anybodys(whole: Whole, occasion: Occasion) -> bool:
    """Tell whether anybody is said to be at an occasion or to stay away.

    Or any body, unless those whom the sentences name are only spoken of. Of a talk both sides
    have to be left: nobody else has met whom only an unnamed aide saw.
    """
    scenes = [segment.scene for segment in whole.thread.segments]
    sides = len(occasion.people) + len(occasion.absent) + len(occasion.organisations)
    if sides < _TWO and any(map(_lost_a_side, scenes)):
        return False
    if whole.ruled or occasion.people or occasion.absent:
        return True
    return bool(occasion.organisations) and not any(scene.onlookers for scene in scenes)


def _lost_a_side(scene: Scene) -> bool:
    """Tell whether of two who talk by construction somebody is only spoken of."""
    spoken_of = {actor for at in scene.onlookers for actor in scene.view.person_at(at).actors}
    talks = (t.people.keys() for t in scene.tellings if t.kind in TALKS)
    return any(len(people) == _TWO and people & spoken_of for people in talks)
