"""Whether a sentence beside telephone calls tells of another occasion than those."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.defaults import LISTED_NAMES
from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2


def sits_beside_a_call(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence has people at a meeting, where only telephones were told of."""
    told = thread.tellings
    if not told or not all(t.phone for t in told):
        return False
    mine = segment.scene.tellings
    if any(t.phone for t in mine):
        return False
    if sitting([segment]):
        return True
    came = any(t.kind is FrameKind.PRESENCE and t.noun for t in mine)
    sits = segment.scene.patterns.sitting.search(segment.scene.view.text) is not None
    return (came and bool(segment.present) and sits) or _is_on_no_line(segment, thread)


def _is_on_no_line(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence tells of others than two who telephoned, and of no telephone."""
    joined = any(
        t.kind is FrameKind.PRESENCE and not t.is_only(LISTED_NAMES) for t in segment.scene.tellings
    )
    others = bool(thread.pairs and segment.present - thread.present)
    return (
        others and not joined and not segment.scene.patterns.phone.search(segment.scene.view.text)
    )


def calls_beside(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody who was not there telephones one of those who met, or others."""
    mine = segment.scene.tellings
    calls = [t for t in mine if t.kind in TALKS and t.phone and t.partner_at >= 0]
    others = segment.present.isdisjoint(thread.present)
    spoke = {actor for t in calls for actor in t.people}
    # "during the meeting X telephoned Y" tells of X's being there, besides
    beside = [t for t in mine if t.kind is not FrameKind.PRESENCE or t.people.keys() - spoke]
    if len(beside) > len(calls) or not any(others or len(t.people) == _TWO for t in calls):
        return False
    if segment.present <= thread.present:
        return False
    told = thread.tellings
    return bool(told) and not any(t.phone for t in told)


def sitting(segments: Iterable[Segment]) -> set[ActorRef]:
    """The committees of which sentences say that they meet."""
    met = (t for s in segments for t in s.scene.tellings if t.kind is FrameKind.GATHERING)
    return {o for t in met for o in t.organisations if o.kind is ActorKind.COMMITTEE}


def is_left_of_a_call(thread: Thread) -> bool:
    """Tell whether nothing is told but who was away, in words put beside a call: from nothing."""
    calls = [r.occasion.phone for segment in thread.segments for r in segment.ruled]
    named = any(telling.noun for s in thread.segments for telling in s.scene.tellings)
    return bool(calls) and all(calls) and not thread.present and not thread.by_phone and not named
