"""Whether by construction a sentence tells of another occasion than those before."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import ADDS, TALKS
from pollcorpus.extraction.meetings.subjects import departed_in
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.before_after import (
    came_to_another,
    is_apart,
    is_at_another_home,
    is_banquet_beside,
    is_cut,
    is_hosted_beside,
    meet_without,
    met_at_another_venue,
    met_before_or_after,
    met_in_another_entry,
    met_meanwhile,
    met_on_another_day,
    sat_afterwards,
    sat_before,
    sat_beside,
    talk_apart,
)
from pollcorpus.extraction.meetings.weighing.beside_calls import (
    calls_beside,
    sits_beside_a_call,
    sitting,
)
from pollcorpus.extraction.meetings.weighing.comparing import are_in_other_cities
from pollcorpus.extraction.meetings.weighing.electing import goes_on_elected
from pollcorpus.extraction.meetings.weighing.fate import (
    called_instead,
    called_off,
    held,
    only_arrives,
)
from pollcorpus.extraction.meetings.weighing.missed import (
    came_already,
    missed_a_sitting,
    missed_already,
    missed_another_day,
    missed_by_one_of_two,
)
from pollcorpus.extraction.meetings.weighing.other_days import (
    is_other_day,
    may_be_same_day,
)
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.extraction.meetings.weighing.turns import is_next
from pollcorpus.models import ActorRef, MeetingStatus
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2
# characters after words of a plan in which it is said for what
_RIGHT_AFTER = 25
_HELD = MeetingStatus.HELD.value


def is_another(segment: Segment, thread: Thread) -> bool:
    """Tell whether by construction a sentence tells of another occasion than those before."""
    return any(tells(segment, thread) for tells in _ANOTHER)


def _is_next(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence is the first that tells of the next meeting."""
    return is_next(segment) and not any(map(is_next, thread.segments)) and not thread.in_head


def _came_to_the_one_before(segment: Segment, thread: Thread) -> bool:
    """Tell whether people came, or left it, where it was told of nothing but the next meeting."""
    cues = segment.scene.cues_found
    if not segment.present or cues & {"planned", "negated"}:
        return False
    told = segment.scene.tellings
    came = any(Construction.ON_LEAVING in t.frames or (t.definite and t.host) for t in told)
    if not (came or "attending" in cues):
        return False
    return not thread.talks and all(map(is_next, thread.segments))


def _is_off(segment: Segment, thread: Thread) -> bool:
    """Tell whether the talks of others, or of parties, are the first that are called off."""
    if not called_off(segment) or any(map(called_off, thread.segments)):
        return False
    if segment.pair is not None and not thread.talks:
        return not segment.pair <= thread.present
    talks = (t for t in segment.scene.tellings if t.kind in TALKS and t.partner_at >= 0)
    # who was due to meet one of them and could not is away, and not present
    sides = segment.present.union(*(t.people for t in talks))
    return thread.talks and (bool(sides - thread.present) or _of_bodies(segment))


def _of_bodies(segment: Segment) -> bool:
    """Tell whether a sentence tells of talks of parties, and of nobody who meets by name."""
    told = [t for t in segment.scene.tellings if t.kind not in ADDS]
    return bool(told) and all(len(t.organisations) >= _TWO and not t.people for t in told)


def is_of_another_body(segment: Segment, thread: Thread) -> bool:
    """Tell whether a body meets that had no part in a talk told of so far, with other people."""
    others = segment.present or segment.absent
    if not thread.talks or not others or others & (thread.present | thread.absent):
        return False
    known = {body for told in thread.segments for body in told.sides}
    met = (t for t in segment.scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.organisations and not t.organisations.keys() & known for t in met)


def _other_talk(segment: Segment, thread: Thread) -> bool:
    """Tell whether the two are numbered differently, or others talk to each other here."""
    apart = not segment.present & thread.present
    told = [t for t in segment.scene.tellings if t.kind is FrameKind.TALK]
    of_it = told and all(t.definite and t.partner_at < 0 for t in told)  # "were part of the talks"
    if apart and thread.talks and segment.talks and not of_it:
        return True
    mine, theirs = segment.ordinals, thread.ordinals
    return bool(mine and theirs and not mine & theirs)


def _meets_another(segment: Segment, thread: Thread) -> bool:
    """Tell whether one of two who met meets somebody else here, or several others do."""
    if not thread.pairs or (segment.pair is None and not meet_without(segment, thread)):
        return False
    return not segment.present <= thread.present - thread.headlined


def _met_after(segment: Segment, thread: Thread) -> bool:
    """Tell whether a clause before what a sentence tells only said after which meeting it was."""
    return thread.last.scene.view.front and is_cut(segment, thread)


def _on_the_other_side(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence has been cut between what has been and what is to come."""
    sides = segment.scene.view.side * thread.last.scene.view.side
    return sides < 0 and is_cut(segment, thread)


def _has_own_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence has been cut before what has another day than the thread."""
    return is_cut(segment, thread) and is_other_day(segment, thread)


def _met_elsewhere(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence goes on with where those were who missed what it told first."""
    away = thread.absent - thread.present
    return is_cut(segment, thread) and bool(segment.present & away)


def _met_apart(segment: Segment, thread: Thread) -> bool:
    """Tell whether some met of whom none was at what was told before, and others were.

    Where only one is named there, or none, it has to be on another day, at another place, or
    called separate.
    """
    if not talk_apart(segment) or segment.present & (thread.present | thread.absent):
        return False
    if segment.pair is None and not thread.tellings:
        return False
    few = len(thread.present) < _TWO
    apart = is_other_day(segment, thread) or _sat_at_another_place(segment, thread)
    apart = apart or is_at_another_home(segment, thread)
    if few and not apart and not segment.scene.patterns.separate.search(segment.scene.view.text):
        return False
    talks = [t for t in segment.scene.tellings if t.kind in TALKS]
    return not thread.in_head and bool(talks) and not any(t.definite for t in talks)


def _met_after_another_left(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody who had met one of those told of before had left when others met."""
    scene = segment.scene
    gone = departed_in(scene.view, scene.patterns)
    met = any(not t.definite for t in scene.tellings)
    return met and bool(gone & thread.present) and not gone & segment.present


def _sat_at_another_place(segment: Segment, thread: Thread) -> bool:
    """Tell whether a body that is told of before sat elsewhere than what a sentence names."""
    apart = segment.places and thread.places and not segment.places & thread.places
    return bool(apart) and bool(sitting(thread.segments))


def _came_about(segment: Segment, thread: Thread) -> bool:
    """Tell whether others are said to have met than those whose talks were off."""
    met = any(r.told and r.occasion.status is MeetingStatus.HELD for r in segment.ruled)
    others = segment.present - thread.present
    return met and segment.talks and bool(others) and any(map(called_off, thread.segments))


def is_of_other_side(segment: Segment, thread: Thread) -> bool:
    """Tell whether the rivals of those who met gather somewhere else, or at the same time."""
    if not segment.present or segment.present & thread.present:
        return False
    found = segment.scene.patterns.other_side.search(segment.scene.view.text)
    if found is None:
        return False
    elsewhere = segment.places and thread.places and not segment.places & thread.places
    meanwhile = found.groupdict().get("meanwhile") is not None
    return bool(elsewhere) or (meanwhile and not thread.in_head)


def _two_met_in_another_city(segment: Segment, thread: Thread) -> bool:
    """Tell whether two others met elsewhere than the body, or the many, of whom it was told."""
    if segment.pair is None or segment.present & thread.present:
        return False
    if any(t.definite or t.phone for t in segment.scene.tellings):
        return False
    return are_in_other_cities(segment.placed, thread.placed)


def _is_claimed(segment: Segment, thread: Thread) -> bool:
    """Tell whether others say that people met who have denied it: each claim stands for itself."""
    scene = segment.scene
    if MeetingStatus.CANCELLED.value not in thread.ruled_status or not segment.talks:
        return False
    if scene.cues_found & {"denied", "cancelled", "negated", "unreal", "planned"}:
        return False
    denied = any("denied" in s.scene.cues_found for s in thread.segments if called_off(s))
    return denied and scene.patterns.alleged.search(scene.view.text) is None


def _is_onward_talk(segment: Segment, thread: Thread) -> bool:
    """Tell whether some or all of those who met go on to somebody else: "X also spoke to Y"."""
    shared, scene = segment.present & thread.present, segment.scene
    some_only = bool(shared and thread.present - shared)
    if not (some_only or len(shared) >= _TWO) or segment.absent:
        return False
    talks = (t for t in scene.tellings if t.kind in TALKS and t.partner_at >= 0 and not t.definite)
    sides = [t for t in talks if len(t.people.keys() & segment.present) >= _TWO]
    if len(shared) >= _TWO:
        sides = [t for t in sides if _go_on(t, shared, thread)]
    return bool(sides) and scene.patterns.onward.search(scene.view.text) is not None


def _go_on(telling: Telling, shared: frozenset[ActorRef], thread: Thread) -> bool:
    """Tell whether several of those who met before meet together only others who did not."""
    return shared <= set(telling.subjects) and thread.present.isdisjoint(telling.partners)


def _is_some_meeting(segment: Segment, thread: Thread) -> bool:
    """Tell whether others are at "a meeting", which is none that has been told of before."""
    scene = segment.scene
    if thread.in_head or not scene.patterns.some_meeting.search(scene.view.text):
        return False
    told = {a for telling in thread.tellings for a in telling.people}
    return bool(told and segment.present) and not segment.present & told


def _meets_somebody(segment: Segment, thread: Thread) -> bool:
    """Tell whether others than those who met are met by one of whom nothing tells who it is."""
    talks = [t for t in segment.scene.tellings if t.kind in TALKS]
    unclear = any(t.unclear and t.partner_at >= 0 and not t.definite for t in talks)
    return unclear and not segment.present & thread.present


def _come_besides(segment: Segment, thread: Thread) -> bool:
    """Tell whether others than two who met are only said to have come to a town."""
    apart = thread.talks and not segment.present & thread.present
    return apart and only_arrives(segment.scene)


def _is_yet_to_come(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody is only said to come to a town, where others have met already."""
    ahead = "planned" in segment.scene.cues_found and thread.ruled_status == {_HELD}
    return ahead and only_arrives(segment.scene)


def _is_of_the_series(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence tells of the meeting before or after, and that has another day."""
    told = [t for t in segment.scene.tellings if t.kind not in ADDS]
    of_series = len(told) == 1 and told[0].is_of_series
    return of_series and not may_be_same_day(segment, thread)


def _is_hosted_by_another(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody holds "a meeting", who is none of those told of as talking."""
    if not thread.talks or segment.present & thread.present:
        return False
    told = thread.tellings
    if any(t.kind is FrameKind.GATHERING or t.grouped for t in told):
        return False
    own = (t for t in segment.scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.noun and t.host is not None and t.host in segment.present for t in own)


def _is_hosted_by_one_of_two(segment: Segment, thread: Thread) -> bool:
    """Tell whether one of two who met then holds "a meeting of party leaders", his own."""
    scene, pair = segment.scene, frozenset(thread.present)
    if pair not in thread.pairs or scene.view.goes_back or len(pair & segment.present) != 1:
        return False
    if not scene.cues_found & {"company", "group"}:
        return False
    own = (t for t in scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.noun and t.host in pair & segment.present for t in own)


def _sits_another_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether a committee sits on a day of its own, and none that sat on another."""
    mine, theirs = sitting([segment]), sitting(thread.segments)
    return bool(mine and theirs) and not mine & theirs and is_other_day(segment, thread)


def _is_hosted_another_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody holds "a meeting" on a day that is not that of what was told before."""
    if thread.in_head or not is_other_day(segment, thread):
        return False
    own = (t for t in segment.scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.noun and t.host is not None and t.host in segment.present for t in own)


def _is_still_to_come(segment: Segment, thread: Thread) -> bool:
    """Tell whether a meeting is planned, where that told of before has taken place."""
    told = [t for t in segment.scene.tellings if not t.definite]
    fixed = any(t.ahead for t in told)
    others = bool(segment.present - thread.present) and any(t.partner_at >= 0 for t in told)
    bodies = not segment.present and "planned" in segment.scene.cues_found
    bodies = bodies and any(t.organisations for t in told)
    if not (fixed or others or bodies):
        return False
    planned = all(r.occasion.status is MeetingStatus.PLANNED for r in segment.ruled)
    if thread.talks and thread.ruled_status == {_HELD} and segment.ruled and planned:
        return True
    return fixed and is_other_day(segment, thread) and any(map(held, thread.segments))


def _is_to_be_attended(segment: Segment, thread: Thread) -> bool:
    """Tell whether some are yet to come, on a day of its own, and others have met before."""
    scene = segment.scene
    adds = bool(scene.tellings) and all(t.kind in ADDS and not t.absent for t in scene.tellings)
    if not (adds and segment.present and segment.near_days) or segment.absent:
        return False
    met = thread.ruled_status == {_HELD} and not thread.in_head
    return met and _are_to_come(scene) and not may_be_same_day(segment, thread)


def _are_to_come(scene: Scene) -> bool:
    """Tell whether what is planned is to attend: an act of telling stands right behind the plan."""
    plans = [plan.span() for plan in scene.patterns.planned.finditer(scene.view.text)]
    acts = [start for start, _, _ in scene.telling_acts]
    return any(first <= at <= last + _RIGHT_AFTER for first, last in plans for at in acts)


_OTHER_PEOPLE = (
    _other_talk,
    _meets_another,
    is_of_another_body,
    _is_onward_talk,
    goes_on_elected,
    _is_some_meeting,
    missed_by_one_of_two,
    sits_beside_a_call,
    calls_beside,
    _meets_somebody,
    _come_besides,
    _met_elsewhere,
    _met_apart,
    met_meanwhile,
    sat_beside,
    _met_after_another_left,
    is_apart,
    _is_hosted_by_another,
    _is_hosted_by_one_of_two,
    is_hosted_beside,
    is_banquet_beside,
)
_ANOTHER_DAY = (
    met_before_or_after,
    came_to_another,
    missed_another_day,
    missed_a_sitting,
    missed_already,
    came_already,
    _is_of_the_series,
    sat_before,
    sat_afterwards,
    met_on_another_day,
    _sits_another_day,
    _is_hosted_another_day,
    _has_own_day,
    _on_the_other_side,
    _met_after,
    _is_still_to_come,
    _is_to_be_attended,
    _is_yet_to_come,
    _is_next,
)
_ANOTHER_PLACE = (
    is_of_other_side,
    _two_met_in_another_city,
    met_in_another_entry,
    met_at_another_venue,
)
_ANOTHER_FATE = (_came_about, called_instead, _came_to_the_one_before, _is_claimed, _is_off)
_ANOTHER = (*_OTHER_PEOPLE, *_ANOTHER_DAY, *_ANOTHER_PLACE, *_ANOTHER_FATE)
