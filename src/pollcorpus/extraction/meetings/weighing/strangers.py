"""Of whom a sentence tells beside a talk of two: others, who have houses of their own."""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2


def is_of_others(scene: Scene, thread: Thread) -> bool:
    """Tell whether a sentence names others than the two who met, and no meeting."""
    if not _is_of_two(thread):
        return False
    others = not thread.present.issuperset(scene.view.named_persons(scene.view.text))
    return others and not scene.acts & TELLING


def _is_of_two(thread: Thread) -> bool:
    """Tell whether an occasion has been told of as a talk of two, and of nobody else."""
    if len(thread.present) != _TWO or thread.in_head:
        return False
    told = [t for segment in thread.segments for t in segment.scene.tellings]
    if any(t.grouped or t.unclear or t.kind is FrameKind.GATHERING for t in told):
        return False
    return any(t.kind is FrameKind.TALK and thread.present == t.people.keys() for t in told)
