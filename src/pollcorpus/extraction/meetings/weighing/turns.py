"""What a sentence says of occasions told before: another, the next one, called off, held."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pollcorpus.extraction.meetings.come_about import came_before
from pollcorpus.extraction.meetings.occasions import ADDS, TALKS
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.scene import Page, Scene, kinds_of
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import MeetingStatus, PartialDate
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2
# so far apart, no two dates are meant for one occasion
_DAYS = timedelta(days=3)
# the construction of "the meeting went on for three hours"
_LASTED = "it lasted"


def says_off(scene: Scene) -> bool:
    """Tell whether a sentence has the occasion told of before called off."""
    said = scene.cues_found >= {"cancelled", "definite"} and "cancel" in scene.acts
    return said and not scene.off_beside


def _adds(scene: Scene) -> bool:
    """Tell whether a sentence only says who came to a meeting that it names, or did not."""
    return bool(scene.tellings) and all(t.kind in ADDS and t.noun for t in scene.tellings)


def told_by_day(segment: Segment, able: list[Thread]) -> Thread | None:
    """The occasion of the day that is named, where a sentence only adds who came or did not."""
    scene = segment.scene
    if not _adds(scene) or len(scene.near_days) != 1:
        return None
    days = {id(thread): thread.days for thread in able if thread.days}
    fitting = [t for t in able if t.days == scene.near_days]
    others = any(days != scene.near_days for days in days.values())
    return fitting[0] if others and len(fitting) == 1 else None


def told_first(segment: Segment, able: list[Thread]) -> Thread | None:
    """The occasion from which the sentence before went back, where one only adds who came.

    "X met Y, days after he had met Z. A was also with him": with X and Y.
    """
    if not segment.scene.tellings or any(t.kind not in ADDS for t in segment.scene.tellings):
        return None
    last = segment.scene.number - 1
    near = [thread for thread in able if thread.last.scene.number == last]
    ahead = [thread for thread in near if not _is_gone_back_to(thread)]
    return ahead[0] if len(near) == _TWO and len(ahead) == 1 else None


def _is_gone_back_to(thread: Thread) -> bool:
    """Tell whether a day is only counted from an occasion: "days after he had met Z"."""
    scene, telling = thread.last.scene, thread.last.telling
    if telling is None or len(thread.segments) > 1:
        return False
    back = scene.patterns.after_another.search(scene.view.text)
    return back is not None and 0 < back.start() < telling.partner_at


def is_another(segment: Segment, thread: Thread) -> bool:
    """Tell whether by construction a sentence tells of another occasion than those before."""
    if (
        _other_talk(segment, thread)
        or thread.is_of_others(segment)
        or _is_onward_talk(segment, thread)
        or _is_some_meeting(segment, thread)
        or _missed_long_before(segment, thread)
        or _met_elsewhere(segment, thread)
        or is_of_another_body(segment, thread)
    ):
        return True
    if _is_next(segment) and not any(map(_is_next, thread.segments)) and not thread.in_head:
        return True
    off = called_off(segment) and not any(map(called_off, thread.segments))
    return off and bool(segment.present - thread.present) and thread.talks


def without_history(thread: Thread) -> list[Segment]:
    """What tells of an occasion, without what only tells that it had been put off before."""
    first, *others = thread.segments
    return [first, *(s for s in others if s.scene.view.former is None or s.scene.view.moved)]


def lasting(page: Page, thread: Thread) -> Iterator[Telling]:
    """What the sentence after one that tells of an occasion says of nothing but how long it was."""
    for segment in thread.segments:
        scene = page.before(segment.scene, -1)
        for telling in scene.tellings if scene else ():
            if _LASTED in telling.frames:
                yield telling


def is_onward(segment: Segment) -> bool:
    """Tell whether a part of a sentence goes on with the next occasion of those who met."""
    return segment.scene.view.side > 0 and len(segment.present) >= _TWO


def _is_next(segment: Segment) -> bool:
    return segment.scene.patterns.next_time.search(segment.scene.view.text) is not None


def meet_next(segment: Segment) -> bool:
    """Tell whether by construction two who met are to meet again."""
    return _is_next(segment) and segment.talks and not segment.absent


def _other_talk(segment: Segment, thread: Thread) -> bool:
    """Tell whether the two are numbered differently, or others talk to each other here."""
    apart = not segment.present & thread.present
    if apart and thread.talks and segment.talks:
        return True
    mine, theirs = segment.ordinals, thread.ordinals
    return bool(mine and theirs and not mine & theirs)


def _met_elsewhere(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence goes on with whom one met who stayed away from what it told first."""
    away = thread.absent - thread.present
    goes_on = thread.last.scene.view.sentence.stop == segment.scene.view.sentence.start
    return goes_on and segment.pair is not None and bool(segment.pair & away)


def _is_some_meeting(segment: Segment, thread: Thread) -> bool:
    """Tell whether others are at "a meeting", which is none that has been told of before."""
    scene = segment.scene
    if thread.in_head or not scene.patterns.some_meeting.search(scene.view.text):
        return False
    told = {a for s in thread.segments for telling in s.scene.tellings for a in telling.people}
    return bool(told and segment.present) and not segment.present & told


def _missed_long_before(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody stayed away from a meeting of days before or after: "last month"."""
    scene = segment.scene
    if segment.present or not segment.absent or not _adds(scene) or not scene.view.goes_back:
        return False
    days = scene.near_days
    return bool(days and thread.days) and all(_apart(a, b) for a in days for b in thread.days)


def _apart(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether days lie between two dates, and not one is left open."""
    first, last = sorted((one, other), key=lambda told: told.earliest or date.min)
    if first.latest is None or last.earliest is None:
        return False
    return last.earliest - first.latest > _DAYS


def is_of_another_body(segment: Segment, thread: Thread) -> bool:
    """Tell whether a body meets that had no part in a talk told of so far, with other people."""
    if not thread.talks or not segment.present or segment.present & thread.present:
        return False
    known = {body for told in thread.segments for body in told.sides}
    met = (t for t in segment.scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.organisations and not t.organisations.keys() & known for t in met)


def _is_onward_talk(segment: Segment, thread: Thread) -> bool:
    """Tell whether one of those who met goes on to somebody else: "X also spoke to Y"."""
    if len(segment.present & thread.present) != 1 or len(thread.present) < _TWO or segment.absent:
        return False
    scene = segment.scene
    talks = (t for t in scene.tellings if t.kind in TALKS and t.partner_at >= 0 and not t.definite)
    sides = [t for t in talks if len(t.people.keys() & segment.present) >= _TWO]
    return bool(sides) and scene.patterns.onward.search(scene.view.text) is not None


def called_off(segment: Segment) -> bool:
    """Tell whether by construction what a sentence tells of, or goes on with, was called off."""
    scene = segment.scene
    told = (r.occasion.status for r in segment.ruled if r.told)
    return says_off(scene) or MeetingStatus.CANCELLED in told


def held(segment: Segment) -> bool:
    """Tell whether by construction people came: what was put off has taken place since."""
    scene = segment.scene
    if scene.patterns.after_off.search(scene.view.text):
        return True
    own = [segment.telling] if segment.telling else scene.tellings
    if any(came_before(telling, scene.patterns) for telling in own):
        return True
    came = any(t.kind is FrameKind.PRESENCE and len(t.people) > _TWO for t in scene.tellings)
    return came and not scene.cues_found & {"planned", "cancelled", "unreal"}


def lies_behind(thread: Thread) -> bool:
    """Tell whether by construction an occasion is what lies behind a plan, or a denial."""
    segments = (segment for segment in thread.segments if segment.telling)
    return any(came_before(s.telling, s.scene.patterns) for s in segments if s.telling)


def is_missed(thread: Thread) -> bool:
    """Tell whether by construction somebody stayed away from a meeting that the words name.

    Or surely did from one of people without a name: "Leaders met in Patna. X did not attend."
    """
    gathers = any(FrameKind.GATHERING in kinds_of(segment.scene) for segment in thread.segments)
    return any(
        (gathers and segment.scene.surely_away & segment.absent)
        or any(t.noun and t.absent.keys() & segment.absent for t in segment.scene.tellings)
        for segment in thread.segments
    )
