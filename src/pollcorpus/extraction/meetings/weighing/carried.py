"""Whether a day is told of others than those of an occasion, which so has none of it."""

from __future__ import annotations

from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread


def is_of_others(page: Page, thread: Thread, dated: Dated) -> bool:
    """Tell whether a day is that of others, who were told of in passing or in another paragraph.

    The day on which the story turns is everybody's, as is the report's own, and a sentence gives
    its own.
    """
    first, told = thread.segments[0].scene, page.scene_of(dated.sentence)
    if told is None or told.number >= first.number or _has(thread, told):
        return False
    if dated.date in (page.today, page.story_day):
        return False
    places = _places(told, dated)
    if any(at in told.view.stretches for at in places):
        return True  # "X met Y on Friday, a day after Z": what comes next goes on with Friday
    in_passing = any(map(told.view.in_passing, places))
    if not in_passing and (dated.date in page.lead or not _turns_away(first, told)):
        return False
    named = told.view.named_persons(told.view.text)
    return (thread.present | thread.absent).isdisjoint(named)


def is_of_clause(page: Page, thread: Thread, dated: Dated) -> bool:
    """Tell whether a day is that of whom one met before, in the sentence that tells of a thread.

    "X, who met Y on Sunday, called on Z": only the first was on Sunday.
    """
    told = page.scene_of(dated.sentence)
    own = [s.telling for s in thread.segments if s.scene is told and s.telling]
    if told is None or not own or len(own) < len(thread.segments):
        return False
    places = _places(told, dated)
    in_passing = bool(places) and all(map(told.view.in_passing, places))
    return in_passing and not any(told.view.in_passing(t.stop - 1) for t in own)


def is_beyond_semicolon(page: Page, thread: Thread, dated: Dated) -> bool:
    """Tell whether a semicolon parts a day from a talk that has its own, or that is another's.

    "X met Y on Friday; on Sunday there will be a rally", "X meets Y; to see Z tonight".
    """
    told = page.scene_of(dated.sentence)
    talks = [t for t in told.tellings if t.kind in TALKS] if told else []
    if told is None or not talks or not _has(thread, told):
        return False
    text, starts = told.view.text, told.words.starts
    talk = _of_thread(thread, told) or talks[0]
    own = {text.count(";", 0, at) for at in (talk.start, talk.stop)}
    halves = {text.count(";", 0, at) for at in _places(told, dated)}
    given = any(text.count(";", 0, starts[at]) in own for at, _ in told.days)
    another = any(text.count(";", 0, one.stop) in halves for one in talks)
    return (given if len(talks) == 1 else another) and bool(halves) and not halves & own


def _of_thread(thread: Thread, scene: Scene) -> Telling | None:
    """Which of several talks of a sentence a thread is about, if that is known."""
    found = [s.telling for s in thread.segments if s.scene is scene and s.telling]
    return found[0] if len(found) == 1 else None


def _turns_away(first: Scene, told: Scene) -> bool:
    """Tell whether a paragraph goes on with something else than that day's story."""
    apart = first.view.sentence.paragraph != told.view.sentence.paragraph
    return apart and first.patterns.turns_away.search(first.view.text) is not None


def _has(thread: Thread, scene: Scene) -> bool:
    return any(segment.scene is scene for segment in thread.segments)


def _places(scene: Scene, dated: Dated) -> list[int]:
    """Where in a sentence a day stands."""
    starts = scene.words.starts
    return [starts[at] for at, mention in scene.days if mention.span == dated.span]
