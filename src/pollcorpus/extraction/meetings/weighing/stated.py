"""What an article says outright of an occasion, apart from what weights alone have found."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import ActorRef, SegmentKind

WEIGHED = "the words around weigh for it"
"""Why something is inferred that neither a construction nor clear words tell."""

_Told = tuple[ActorRef, str]
"""Somebody, and by which words they are meant if not by name."""


def is_stated(whole: Whole) -> bool:
    """Tell whether a construction stands by it, or clear words have somebody there or away."""
    return whole.ruled or any(map(_says_so, whole.thread.segments))


def _says_so(segment: Segment) -> bool:
    """Tell whether a sentence does: "X chaired a meeting on Monday" names one of those there."""
    scene = segment.scene
    if scene.surely_there & segment.present or scene.surely_away & segment.absent:
        return True
    return bool(scene.days) and any(t.noun and t.people for t in scene.tellings)


def quote_outright(made: Occasion, thread: Thread) -> None:
    """Quote for each person the words that say outright where they were, and mark who has none."""
    for found, told in ((made.people, _there), (made.absent, _away)):
        said: dict[ActorRef, list[tuple[Sentence, str]]] = {}
        for segment in thread.segments:
            for actor, via in told(segment):
                said.setdefault(actor, []).append((segment.scene.view.sentence, via))
        for actor, (sentence, via) in found.items():
            words = min(said.get(actor, ()), key=_telling_less, default=None)
            found[actor] = words or (sentence, via or WEIGHED)


def there_outright(segment: Segment) -> frozenset[ActorRef]:
    """Who is there by a construction, or by clear words, of a sentence."""
    return frozenset(actor for actor, _ in _there(segment))


def _telling_less(words: tuple[Sentence, str]) -> tuple[bool, bool]:
    """A headline has no room to say who did what; whom a sentence only means is not named."""
    sentence, via = words
    return sentence.kind is SegmentKind.HEADLINE, bool(via)


def _there(segment: Segment) -> Iterator[_Told]:
    scene = segment.scene
    for telling in scene.tellings:
        yield from telling.people.items()
    for actor in scene.surely_there | scene.at_table:
        yield actor, ""


def _away(segment: Segment) -> Iterator[_Told]:
    scene = segment.scene
    for telling in scene.tellings:
        yield from telling.absent.items()
    for actor in scene.surely_away:
        yield actor, ""
