"""Whether somebody stayed away from another occasion than the one told of before."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.occasions import ADDS
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.fate import looks_ahead
from pollcorpus.extraction.meetings.weighing.other_days import is_other_day, lie_apart
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.extraction.meetings.weighing.turns import only_adds
from pollcorpus.models import ActorRef, MeetingStatus, PartialDate
from pollcorpus.plugins.meeting_cues import FrameKind

_HELD = MeetingStatus.HELD.value
_PLANNED = MeetingStatus.PLANNED.value
_TWO, _MANY = 2, 4


def missed_another_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody stays away from what lies days before or after, or is still to come."""
    scene = segment.scene
    if segment.present or not segment.absent or not only_adds(scene):
        return False
    if looks_ahead(segment) and thread.talks and thread.ruled_status == {_HELD}:
        return is_other_day(segment, thread)
    if scene.patterns.dated_sitting.search(scene.view.text) is not None:
        pairs = [(a, b) for a in scene.near_days for b in thread.days]
        return bool(pairs) and all(a.before(b) or b.before(a) for a, b in pairs)
    days = scene.near_days if scene.view.goes_back else frozenset[PartialDate]()
    return bool(days and thread.days) and all(lie_apart(a, b) for a in days for b in thread.days)


def missed_a_sitting(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody missed a meeting that is not the talk of two told of before."""
    if segment.present or not segment.absent or not thread.pairs or not only_adds(segment.scene):
        return False
    if not any(t.noun and not t.definite for t in segment.scene.tellings):
        return False
    scene = segment.scene
    some = not scene.near_days and scene.patterns.some_meeting.search(scene.view.text) is not None
    return some or is_other_day(segment, thread)


def missed_already(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody is told to have missed a meeting, and not one that is still to come."""
    return _has_missed(segment, thread) and only_adds(segment.scene)


def _has_missed(segment: Segment, thread: Thread) -> bool:
    """The same of a sentence that need not name the meeting: "Z did not turn up"."""
    if segment.present or not segment.absent or not _is_to_come(thread):
        return False
    scene = segment.scene
    missed = scene.patterns.was_missed.search(scene.view.text) is not None
    return missed and all(telling.kind in ADDS for telling in scene.tellings)


def came_already(segment: Segment, thread: Thread) -> bool:
    """Tell whether people are told to have been at a meeting, and not one that is still to come."""
    if not segment.present or thread.in_head or thread.ruled_status != {_PLANNED}:
        return False
    scene = segment.scene
    if scene.near_days or "planned" in scene.cues_found or not only_adds(scene):
        return False
    if not all(map(looks_ahead, thread.segments)):
        return False  # what was due by then may have taken place
    return scene.patterns.was_there.search(scene.view.text) is not None


def missed_gathering(segment: Segment, able: list[Thread]) -> Thread | None:
    """The gathering after which, in the same paragraph, a talk of two was told of by the way.

    A sentence that only says who was away goes on with that: "X and Y came. Z did not, but told
    the host that A would call on her. B was on tour." `able` are told of the latest first.
    """
    if not segment.absent or (segment.present and not _is_represented(segment)):
        return None
    last, *others = able
    if not last.pairs or len(last.present | segment.absent) > _MANY:
        return None
    near = (thread for thread in others if _paragraph(thread) == _paragraph(last))
    told = (t for t in near if len(t.present) > _TWO and not t.present & segment.absent)
    return next(told, None)


def _is_represented(segment: Segment) -> bool:
    """Tell whether those who come do so for somebody who does not: "Z could not, and sent A"."""
    told = segment.scene.tellings
    return all(t.kind is FrameKind.ABSENCE for t in told) and segment.present <= {
        actor for telling in told for actor in telling.people
    }


def missed_before(segment: Segment, untold: list[Thread], able: list[Thread]) -> Thread | None:
    """The gathering that somebody missed, where what is still to come was told of after it.

    "Leaders met on Monday. X is to meet Y on Friday. Z did not turn up."
    """
    if not untold or not _has_missed(segment, untold[0]):
        return None
    held = (thread for thread in able if not _is_to_come(thread))
    return next((thread for thread in held if len(thread.present) > _TWO), None)


def _is_to_come(thread: Thread) -> bool:
    """Tell whether all that is told of an occasion is that it is planned."""
    if thread.ruled_status:
        return thread.ruled_status == {_PLANNED}
    return not thread.present and all(map(looks_ahead, thread.segments))


def _paragraph(thread: Thread) -> int:
    return thread.last.scene.view.sentence.paragraph


def unasked(segments: Iterable[Segment]) -> set[ActorRef]:
    """Those of whom it says, right there or then, that nobody had asked them to come."""
    return {a for s in segments if s.absent and _is_unasked(s.scene.view, s) for a in s.absent}


def _is_unasked(view: View, segment: Segment) -> bool:
    named = {actor for who in view.who for actor in who.actors}
    if named != segment.absent or len(named) > 1:
        return False
    uninvited = segment.scene.patterns.uninvited
    then = uninvited.match(view.then)
    # whoever is named there may be somebody else
    own = then is not None and not any(then.groupdict().values())
    return own or uninvited.search(view.text) is not None


def missed_by_one_of_two(segment: Segment, thread: Thread) -> bool:
    """Tell whether one of two who met, or another than two who telephoned, stayed away."""
    if _HELD not in thread.ruled_status:
        return False
    called = bool(segment.absent and thread.pairs) and thread.by_phone and not segment.present
    return called or any(segment.absent & pair for pair in thread.pairs)
