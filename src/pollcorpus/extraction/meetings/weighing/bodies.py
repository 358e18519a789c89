"""What can be said of an organisation in a sentence: whether it meets, or is represented."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.patterns import ORGANISATION_AT, PLACE_AT, groups_of
from pollcorpus.extraction.meetings.weighing.persons import step
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment
from pollcorpus.models import ActorKind, ActorRef

_MEETING = (ActorKind.PARTY, ActorKind.ALLIANCE, ActorKind.COMMITTEE, ActorKind.ORGANISATION)
_BESIDE = 3


def body_traits(segment: Segment) -> Iterator[tuple[ActorRef, set[str]]]:
    """Yield the organisations of a segment's sentence, each with what speaks for and against it."""
    scene = segment.scene
    shared = {f"act={kind}" for kind in scene.acts & TELLING}
    shared |= {f"present={min(len(segment.present), 2)}", f"bodies={min(scene.count('O'), 3)}"}
    outside = tuple(_uninvolved(scene))
    for at, word in enumerate(scene.words.texts):
        start = scene.words.starts[at]
        if any(first <= start < last for first, last in outside):
            continue
        if ORGANISATION_AT <= ord(word[0]) < PLACE_AT:
            for actor in scene.view.named(word):
                if actor.kind in _MEETING:
                    yield actor, shared | set(_own(scene, at, actor))


def _uninvolved(scene: Scene) -> Iterator[tuple[int, int]]:
    """Where bodies stand of which nobody came, or that only say what they think of it."""
    for found in scene.patterns.uninvolved.finditer(scene.view.text):
        yield from groups_of(found)


def bodies_met_before(segment: Segment) -> Iterator[ActorRef]:
    """Yield whose meeting is told of as the one before another, where only the other names them."""
    for telling in segment.scene.tellings:
        if telling.is_of_series:
            yield from telling.organisations


def _own(scene: Scene, at: int, actor: ActorRef) -> Iterator[str]:
    yield f"kind={actor.kind.value}"
    for beside in range(1, _BESIDE + 1):
        yield f"L{beside}={scene.term(at - beside)}"
        yield f"R{beside}={scene.term(at + beside)}"
    for start, stop, kind in scene.telling_acts:
        before = stop <= at
        yield f"{kind} {'L' if before else 'R'} {step(at - stop if before else start - at - 1)}"
    for telling in scene.tellings:
        yield f"rule={actor in telling.organisations}"
    for ruled in scene.ruled:
        yield f"ruled={actor in ruled.occasion.organisations} {int(ruled.told)}"
