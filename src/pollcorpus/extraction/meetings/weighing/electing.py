"""Whether a sentence goes on with how a party elected its leader, or with whom that leader met."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.weighing.other_days import is_other_day
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.plugins.meeting_cues import FrameKind

# so many sentences of an occasion, its headline among them, tell what it was held for
_FIRST = 3


def goes_on_elected(segment: Segment, thread: Thread) -> bool:
    """Tell whether whom a party elected its leader then meets somebody else."""
    if not _tells_of_election(thread):
        return False
    talks = (t for t in segment.scene.tellings if t.kind is FrameKind.TALK and not t.definite)
    own = (t for t in talks if t.partners and thread.present & t.people.keys())
    return any(thread.present.isdisjoint(t.partners) for t in own)


def elected_by(segment: Segment, able: Iterable[Thread]) -> Thread | None:
    """The election of a leader, to whose meeting of legislators a sentence comes back."""
    scene = segment.scene
    if segment.pair is not None or not scene.patterns.electors.search(scene.view.text):
        return None
    told = (thread for thread in able if _tells_of_election(thread))
    fits = (t for t in told if not is_other_day(segment, t) and not _are_others(segment, t))
    return next(fits, None)


def _are_others(segment: Segment, thread: Thread) -> bool:
    """Tell whether the bodies of a sentence are none of those that elected, nor parts of them."""
    known = {body.name for told in thread.segments[:_FIRST] for body in told.sides}
    here = {body.name for body in segment.sides}
    alike = (one.startswith(other) or other.startswith(one) for one in here for other in known)
    return bool(here) and not any(alike)


def _tells_of_election(thread: Thread) -> bool:
    tellings = (told for s in thread.segments[:_FIRST] for told in s.scene.tellings)
    return any(told.elects for told in tellings)
