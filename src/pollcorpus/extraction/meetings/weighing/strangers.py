"""Of whom a sentence tells beside a talk: others, who had no part in it and have other houses."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread, Threads
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2
# sentences, and paragraphs, after a talk in which others may be told of
_SENTENCES, _PARAGRAPHS = 2, 1
# acts of joining something, which need not be the talk
_JOINING = {"attend", "induct", "deal"}


def is_of_others(scene: Scene, thread: Thread) -> bool:
    """Tell whether a sentence names others than the two who met, and no meeting."""
    if len(thread.present) != _TWO or not _is_talk(thread):
        return False
    others = not thread.present.issuperset(scene.view.named_persons(scene.view.text))
    return others and not scene.acts & TELLING


def only_of_others(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence after a talk names others only, and in no words for being there.

    "X met Y. Z stayed at his house in Delhi" tells of no occasion of Z's.
    """
    thread = _talk_before(scene, threads)
    if thread is None or scene.acts & (TELLING - _JOINING):
        return False
    named = set(scene.view.named_persons(scene.view.text))
    if not named or named & thread.present or not all(map(_is_weak, scene.tellings)):
        return False
    return scene.patterns.along.search(scene.view.text) is None


def denies_of_others(scene: Scene, threads: Threads) -> bool:
    """Tell whether somebody else denies having met, not those of whom a sentence before tells.

    "X met Y. Z denied having met the trader": nobody says that X and Y did not meet.
    """
    named = set(scene.view.named_persons(scene.view.text))
    if not named or scene.tellings or any(named & (t.present | t.absent) for t in threads.recent):
        return False
    return scene.patterns.denied_own.search(scene.view.text) is not None


def _is_weak(telling: Telling) -> bool:
    """Tell whether what a construction finds may as well be something else."""
    return not telling.absent and (telling.bare or telling.guessed)


def _talk_before(scene: Scene, threads: Threads) -> Thread | None:
    """The talk that constructions have told of just before a sentence."""
    last = threads.recent[0] if threads.recent else None
    if last is None or not _is_talk(last):
        return None
    there = last.last.scene
    paragraphs = scene.view.sentence.paragraph - there.view.sentence.paragraph
    near = scene.number - there.number <= _SENTENCES and paragraphs <= _PARAGRAPHS
    return last if near else None


def _is_talk(thread: Thread) -> bool:
    """Tell whether an occasion has been told of as a talk of persons, and of nobody else."""
    if thread.in_head or len(thread.present) < _TWO:
        return False
    told = thread.tellings
    if any(t.grouped or t.unclear or t.kind is FrameKind.GATHERING for t in told):
        return False
    return any(t.kind in TALKS and len(t.people.keys() & thread.present) >= _TWO for t in told)
