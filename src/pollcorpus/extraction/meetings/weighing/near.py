"""What stands near an occasion that may be its day or its place, and the words beside it."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.models import SegmentKind

_BESIDE = 3
_FAR = 8


def around(page: Page, thread: Thread, before: int, after: int) -> Iterator[tuple[Scene, str]]:
    """Yield the scenes of a thread and those beside it, each with where it stands.

    Nothing stands before a headline, and the report's first words after it; of what is told again
    in the report, what stands before that counts.
    """
    own = sorted({segment.scene.number for segment in thread.segments})
    told = (n for n in own if page.scenes[n].view.sentence.kind is not SegmentKind.HEADLINE)
    first = next(told, own[0])
    yield from ((page.scenes[number], f"in{min(n, 2)}") for n, number in enumerate(own))
    beside = [(first - steps, f"before{steps}") for steps in range(1, before + 1)]
    beside += [(at + steps, "after") for at in (first, own[0]) for steps in range(1, after + 1)]
    for number, where in dict.fromkeys(beside):
        if 0 <= number < len(page.scenes) and number not in own:
            yield page.scenes[number], where


def is_about(thread: Thread, scene: Scene, at: int) -> bool:
    """Tell whether what stands in a sentence may be about the occasion, and not another one's."""
    here = [segment for segment in thread.segments if segment.scene is scene]
    return not here or at < 0 or any(segment.is_about(at) for segment in here)


def words_beside(scene: Scene, at: int) -> set[str]:
    """The words to the left and to the right of one."""
    beside = range(1, _BESIDE + 1)
    return {f"L{n}={scene.stem(at - n)}" for n in beside} | {
        f"R{n}={scene.stem(at + n)}" for n in beside
    }


def nearest_act(scene: Scene, at: int, kinds: frozenset[str]) -> set[str]:
    """The act next to a word: of what kind, on which side and how far away."""
    acts = [
        (min(abs(at - act.start), abs(at - act.stop + 1)), "L" if act.stop <= at else "R", act.kind)
        for act in scene.words.acts
        if act.kind in kinds
    ]
    if not acts:
        return {"no act"}
    away, side, kind = min(acts)
    return {f"act={side}{min(away, _FAR) // 2}", f"act={side} {kind}"}
