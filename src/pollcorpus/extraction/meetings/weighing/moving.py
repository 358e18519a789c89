"""To which day an occasion was moved, and from which."""

from __future__ import annotations

from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.models import DateMention, MeetingStatus, PartialDate


def moved_from(thread: Thread, made: Occasion) -> tuple[bool, Dated | None]:
    """Tell whether an occasion was moved, and for which day it had been planned before.

    What was called off has been moved nowhere.
    """
    day = made.date
    if day is None or made.status is MeetingStatus.CANCELLED:
        return False, None
    scenes = [segment.scene for segment in thread.segments]
    told = ((scene.view.former, scene) for scene in scenes)
    former = (
        _dated(mention, mention.date, scene)
        for mention, scene in told
        if mention and mention.date and not mention.date.may_equal(day)
    )
    found = next(former, None)
    planned = made.status is MeetingStatus.PLANNED
    return found is not None or (planned and any(s.view.moved for s in scenes)), found


def moved_to(thread: Thread) -> Dated | None:
    """The day to which an occasion was put off, as it was told last."""
    for scene in (segment.scene for segment in reversed(thread.segments)):
        day = scene.view.moved
        if day is not None and day.date is not None:
            return _dated(day, day.date, scene)
    return None


def _dated(mention: DateMention, date: PartialDate, scene: Scene) -> Dated:
    return Dated(span=mention.span, date=date, sentence=scene.view.sentence, near=True)
