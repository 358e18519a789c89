"""Whether by construction some met before, after or besides those told of, or came to another."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.entries import heading_of
from pollcorpus.extraction.meetings.occasions import ADDS, TALKS
from pollcorpus.extraction.meetings.weighing.other_days import is_other_day
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2


def met_before_or_after(segment: Segment, thread: Thread) -> bool:
    """Tell whether people met before or after others had gathered, or more had met than they.

    "Earlier, X called on Y", "after the meeting, X met Y".
    """
    view, patterns = segment.scene.view, segment.scene.patterns
    if not talk_apart(segment) or segment.pair in thread.pairs:
        return False
    if thread.in_head or not segment.present & thread.present:
        return False
    if not patterns.turns_to.match(view.sentence.text.lstrip().lower()):
        return False
    mark = patterns.time_mark.match(view.text)
    if patterns.definite.search(view.text, mark.end() if mark else 0):
        return False
    return any(t.kind is FrameKind.GATHERING for t in thread.tellings)


def met_in_another_entry(segment: Segment, thread: Thread) -> bool:
    """Tell whether an hour opens another entry of a log, which has people somewhere else."""
    if heading_of(segment.scene.view) is None or segment.scene is thread.last.scene:
        return False
    here, there = (
        {placed.name for placed in some if not placed.is_city}
        for some in (segment.placed, thread.placed)
    )
    return bool(segment.present and here and there) and not here & there


def came_to_another(segment: Segment, thread: Thread) -> bool:
    """Tell whether others came to another meeting: "a similar one on Sunday was attended by X"."""
    scene = segment.scene
    only_came = bool(scene.tellings) and all(t.kind in ADDS for t in scene.tellings)
    others = bool(segment.present) and not segment.present & thread.present
    apart = is_other_day(segment, thread) or bool(thread.pairs)
    return only_came and others and apart and "another" in scene.cues_found


def is_cut(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence has been cut between what tells of a thread and a segment."""
    return thread.last.scene.view.sentence.stop == segment.scene.view.sentence.start


def sat_beside(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence goes on with a sitting beside a call, or with a call beside one."""
    words = segment.scene.view.sentence.text.lower()
    return is_cut(segment, thread) and segment.scene.patterns.sat_beside.match(words) is not None


def met_meanwhile(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence goes on with others who met while somebody had the own side over."""
    if not (is_cut(segment, thread) and talk_apart(segment)) or segment.present & thread.present:
        return False
    parts, patterns = (thread.last, segment), segment.scene.patterns
    return any(patterns.side_by_side.match(s.scene.view.text.lstrip(" ,")) for s in parts)


def meet_without(segment: Segment, thread: Thread) -> bool:
    """Tell whether several meet one of two who met, and the other is not with them."""
    met = not any(t.definite for t in segment.scene.tellings) and talk_apart(segment)
    return met and not thread.in_head and bool(thread.present - segment.present)


def is_at_another_home(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody had others at home, and these met at a house that is none of theirs."""
    named = any(not placed.is_city for placed in segment.placed)
    return named and bool(thread.homes) and not thread.homes & segment.homes


def talk_apart(segment: Segment) -> bool:
    """Tell whether by construction somebody meets others, and nobody else is named there."""
    if segment.absent:
        return False
    talks = (t for t in segment.scene.tellings if t.kind in TALKS and t.partner_at >= 0)
    return any(segment.present <= t.people.keys() for t in talks) and len(segment.present) >= _TWO


def is_hosted_beside(segment: Segment, thread: Thread) -> bool:
    """Tell whether a paragraph goes over to what another host held, with none of those before."""
    first, last = segment.scene.view.sentence, thread.last.scene.view.sentence
    known = thread.present | thread.absent
    if thread.in_head or first.paragraph <= last.paragraph or segment.present & known:
        return False
    hosts = {t.host for t in thread.tellings} - {None}
    own = (t for t in segment.scene.tellings if t.kind not in ADDS and not t.definite)
    held = {t.host for t in own if t.noun or segment.places - thread.places} - {None}
    return bool(hosts) and bool(held & segment.present) and not held & hosts


def is_banquet_beside(segment: Segment, thread: Thread) -> bool:
    """Tell whether a host has others to dinner, beside a sitting of which it was told before."""
    scene = segment.scene
    banquet = scene.patterns.banquet
    if thread.in_head or thread.talks or not banquet.search(scene.view.text):
        return False
    own = (t for t in scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    given = any(t.host is not None and t.host in segment.present for t in own)
    return given and not any(banquet.search(s.scene.view.text) for s in thread.segments)


def is_apart(segment: Segment, thread: Thread) -> bool:
    """Tell whether somebody who was not there holds "a meeting of his own"."""
    own = [t for t in segment.scene.tellings if t.another and t.people.keys() & segment.present]
    return bool(own) and not segment.present & thread.present


def sat_before(segment: Segment, thread: Thread) -> bool:
    """Tell whether a body, or leaders at a home, met before what was told: "earlier, ..."."""
    scene, last = segment.scene, thread.last.scene
    text, earlier = scene.view.text, scene.patterns.earlier
    goes_back = earlier.match(text) or (scene.view.goes_back and earlier.search(text))
    if not goes_back or last.view.goes_back:
        return False
    gathered = (t for t in scene.tellings if t.kind is FrameKind.GATHERING)
    sat = (t for t in gathered if t.noun or t.grouped or t.organisations)
    return any(not t.definite and (t.organisations or t.people) for t in sat)


def sat_afterwards(segment: Segment, thread: Thread) -> bool:
    """Tell whether a body sat after some had met: "soon afterwards, the working committee"."""
    scene, met = segment.scene, thread.talks or len(thread.present) >= _TWO
    if not met or not scene.patterns.afterwards.match(scene.view.text):
        return False
    told = (t for t in scene.tellings if t.kind is FrameKind.GATHERING and not t.definite)
    return any(t.organisations.keys() - thread.sides for t in told)


def met_on_another_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether by construction somebody met a partner on a day that is none told before."""
    met = (t for t in segment.scene.tellings if t.kind in TALKS and t.partner_at >= 0)
    fresh = segment.present and any(not t.definite for t in met)
    return bool(fresh) and not thread.in_head and is_other_day(segment, thread)


def met_at_another_venue(segment: Segment, thread: Thread) -> bool:
    """Tell whether by construction some met in a house, where others are told of in another."""
    met = any(not t.definite for t in segment.scene.tellings if t.kind not in ADDS)
    if not met or thread.in_head:
        return False
    here, there = _houses([segment]), _houses(thread.segments)
    alike = any(one in two or two in one for one in here for two in there)
    return bool(here and there) and not alike


def _houses(segments: Iterable[Segment]) -> set[str]:
    """The houses, not their towns, in which by the words of sentences something happens."""
    told = (p for s in segments for how, p in s.scene.places if how == "told")
    return {placed.name for placed in told if not placed.is_city}
