"""Who by what they did sat at the meeting that the sentences before tell of."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.models import MeetingStatus
from pollcorpus.plugins.meeting_cues import FrameKind

# sentences, and paragraphs, after one that tells of a meeting in which others are said to sit there
_SENTENCES, _PARAGRAPHS = 2, 1


def seat(page: Page, reading: Reading, threads: Threads) -> Reading:
    """Let those who by their acts sat at the meeting told of before, or here, be there."""
    scene = reading.scene
    if not scene.at_table:
        return reading
    goes_on = not _own_days(scene) and meeting_before(scene, threads) is not None
    if not (goes_on or (reading.counts and _is_told(scene))):
        return reading
    read = reading.via or {s.actor: s.via for s in standings(page, scene)}
    seated = scene.at_table.intersection(read) - reading.away - scene.surely_away
    told = {actor for telling in scene.tellings for actor in telling.absent}
    likely = dict.fromkeys(seated - told, 1.0)
    if reading.counts:
        reading.present.update(likely)
        return reading
    traits = {actor: reading.traits.get(actor, frozenset()) for actor in likely}
    away = dict.fromkeys(likely, 0.0)
    return evolve(reading, present=likely, absent=away, via=read, traits=traits)


def meeting_before(scene: Scene, threads: Threads) -> Thread | None:
    """The meeting that constructions have told of just before a sentence, unless it is to come."""
    last = threads.recent[0] if threads.recent else None
    if last is None or last.ruled_status == {MeetingStatus.PLANNED.value}:
        return None
    there = last.last.scene
    paragraphs = scene.view.sentence.paragraph - there.view.sentence.paragraph
    near = scene.number - there.number <= _SENTENCES and paragraphs <= _PARAGRAPHS
    return last if near and any(_is_told(s.scene) for s in last.segments) else None


def sits_in(segment: Segment) -> bool:
    """Tell whether a segment only says who sat at a meeting, and names no day of its own."""
    scene = segment.scene
    return bool(segment.present) and segment.present <= scene.at_table and not _own_days(scene)


def points_at(segment: Segment, thread: Thread) -> bool:
    """Tell whether a segment says who was "at this meeting", and names no other day than its."""
    scene = segment.scene
    if not segment.present or not scene.patterns.this_one.search(scene.view.text):
        return False
    days = scene.near_days
    return not (days and thread.days) or any(a.may_equal(b) for a in days for b in thread.days)


def _own_days(scene: Scene) -> bool:
    """Tell whether a sentence names a day, and not only beside the name of who sat there."""
    if _is_told(scene):
        return bool(scene.days)  # "X, who chaired the earlier meeting on Monday, seconded it"
    starts, view = scene.words.starts, scene.view
    sitting = scene.patterns.at_table.finditer(view.text)
    beside = [*view.passing, *(match.span() for match in sitting if match.lastgroup)]
    return any(
        not any(first <= starts[at] < last for first, last in beside) for at, _ in scene.days
    )


def _is_told(scene: Scene) -> bool:
    """Tell whether by construction people met, also where none of them is named yet."""
    if any(ruled.told for ruled in scene.ruled) or _joins(scene):
        return True
    return any(
        telling.kind is FrameKind.GATHERING and not telling.ahead for telling in scene.tellings
    )


def _joins(scene: Scene) -> bool:
    """Tell whether people join a party before somebody: "X joined the NCP in Y's presence"."""
    came = any(t.kind is FrameKind.PRESENCE and t.people for t in scene.tellings)
    return came and scene.patterns.joins.search(scene.view.text) is not None
