"""How a sentence goes on with occasions told before: by their day, the next one, how long."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.occasions import ADDS
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import MeetingStatus
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2


def told_by_day(segment: Segment, able: list[Thread]) -> Thread | None:
    """The occasion of the day that is named, where a sentence only adds who came or did not."""
    scene = segment.scene
    if not only_adds(scene) or len(scene.near_days) != 1:
        return None
    days = {id(thread): thread.days for thread in able if thread.days}
    fitting = [t for t in able if t.days == scene.near_days]
    others = any(days != scene.near_days for days in days.values())
    return fitting[0] if others and len(fitting) == 1 else None


def told_with(segment: Segment, able: list[Thread]) -> Thread | None:
    """The occasion told last at which the other side is, where one says who was at it.

    "Z was also present at the meeting with Y": when X met Y. "Z accompanied X": to the last one.
    """
    scene = segment.scene
    sides = set(scene.view.people_of(scene.patterns.at_talks_with.finditer(scene.view.text)))
    met = [t for t in able if (t.talks or t.pairs) and sides & t.present]
    # a sentence that goes back to another goes on with its own
    told = [t for t in met if not _is_gone_back_to(t)] or met
    return max(told, key=lambda thread: (thread.last.scene.number, thread.number), default=None)


def told_first(segment: Segment, able: list[Thread]) -> Thread | None:
    """The occasion from which the sentence before went back, or away, where one only adds who came.

    "X met Y, days after he had met Z. A was also with him": with X and Y. "X missed the meeting
    and called on Y. A and B were present": at the meeting.
    """
    scene = segment.scene
    if _has_own_talk(scene):
        return None
    if not scene.tellings and not scene.patterns.beside.search(scene.view.text):
        return None
    last = scene.number - 1
    near = [thread for thread in able if thread.last.scene.number == last]
    if len(near) == 1:  # the sentence may have been cut there
        near += [t for t in able if _stop(t) == near[0].last.scene.view.sentence.start]
    missed = {actor for thread in near for actor in thread.absent - thread.present}
    missed -= {*scene.view.named_persons(scene.view.text)}  # "A was with him"
    ahead = [t for t in near if not _is_gone_back_to(t) and not t.present & missed]
    return ahead[0] if len(near) == _TWO and len(ahead) == 1 else None


def told_of_more(segment: Segment, able: list[Thread]) -> Thread | None:
    """The one of several occasions of a sentence at which the most of those named next are.

    "X and Y called on Z separately. X told him that ...": that of X and Z.
    """
    if _has_own_talk(segment.scene):
        return None
    near = [t for t in able if t.last.scene.number == segment.scene.number - 1]
    if len(near) < _TWO or segment.placed:
        return None
    told = segment.scene.view.named_persons(segment.scene.view.text)
    named = segment.present & {*told}
    most, next_most = sorted((len(named & t.present) for t in near), reverse=True)[:_TWO]
    best = next(t for t in near if len(named & t.present) == most)
    return best if most > next_most else None


def with_all(segment: Segment, found: Thread, able: list[Thread]) -> Thread:
    """Put a sentence without a talk to where all were whom it names, not to the talk of others.

    "X met Y. Z will meet A. 'All is settled,' X said with Y by his side": at that of X and Y.
    """
    here = segment.present
    apart = found.pairs and len(here) >= _TWO and here.isdisjoint(found.present)
    if not apart or _has_own_talk(segment.scene):
        return found
    fitting = [thread for thread in able if here <= thread.present]
    return fitting[0] if len(fitting) == 1 else found


def _has_own_talk(scene: Scene) -> bool:
    """Tell whether a sentence tells of a talk, and does not only add somebody to one."""
    return any(telling.kind not in ADDS for telling in scene.tellings)


def told_ahead(segment: Segment, able: list[Thread]) -> Thread | None:
    """The one occasion still to come, where a sentence only says who is coming."""
    scene, plan = segment.scene, {MeetingStatus.PLANNED.value}
    held = {MeetingStatus.HELD.value}
    adds = scene.tellings and all(t.kind is FrameKind.PRESENCE for t in scene.tellings)
    if not adds or "planned" not in scene.cues_found or "held" in scene.cues_found:
        return None
    last = max(able, key=lambda thread: thread.last.scene.number)
    ahead = [thread for thread in able if thread.ruled_status == plan and not thread.pairs]
    behind = last.talks and last.ruled_status == held
    return ahead[0] if len(ahead) == 1 < len(able) and behind else None


def told_in_head(segment: Segment, able: list[Thread]) -> Thread | None:
    """The plan of a headline, where a sentence sets the same day for the next meeting."""
    if segment.present or not segment.near_days or not is_next(segment):
        return None
    heads = [t for t in able if t.in_head and not t.present and t.days == segment.near_days]
    return heads[0] if len(heads) == 1 else None


def _stop(thread: Thread) -> int:
    return thread.last.scene.view.sentence.stop


def _is_gone_back_to(thread: Thread) -> bool:
    """Tell whether a day is only counted from an occasion: "days after he had met Z"."""
    scene = thread.last.scene
    telling = thread.last.telling or next((t for t in scene.tellings if t.kind not in ADDS), None)
    if telling is None or len(thread.segments) > 1:
        return False
    back = scene.patterns.after_another.search(scene.view.text)
    return back is not None and 0 < back.start() < telling.partner_at


def only_adds(scene: Scene) -> bool:
    """Tell whether a sentence only says who came to a meeting that it names, or did not."""
    return bool(scene.tellings) and all(t.kind in ADDS and t.noun for t in scene.tellings)


def is_onward(segment: Segment) -> bool:
    """Tell whether a part of a sentence goes on with the next occasion of those who met."""
    return segment.scene.view.side > 0 and len(segment.present) >= _TWO


def is_next(segment: Segment) -> bool:
    """Tell whether a sentence speaks of the next time that people are to meet."""
    return segment.scene.patterns.next_time.search(segment.scene.view.text) is not None


def meet_next(segment: Segment) -> bool:
    """Tell whether by construction two who met are to meet again."""
    return is_next(segment) and segment.talks and not segment.absent


def lasting(page: Page, thread: Thread) -> Iterator[Telling]:
    """What the sentence after one that tells of an occasion says of nothing but how long it was."""
    for segment in thread.segments:
        scene = page.before(segment.scene, -1)
        for telling in scene.tellings if scene else ():
            if Construction.IT_LASTED in telling.frames:
                yield telling
