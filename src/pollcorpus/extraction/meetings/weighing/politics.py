"""Whether politicians meet each other at an occasion, or only people whom they see in office."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.scene import Page
from pollcorpus.models import ActorRef

# how far from a name stands what its bearer is
_BESIDE = 60
_PAIR = 2


def is_political(whole: Whole, occasion: Occasion) -> bool:
    """Tell whether an occasion is one of politicians; by its sentences, where one is named."""
    people = occasion.people.keys() | occasion.absent.keys()
    if occasion.organisations or not people:
        return True
    views = [segment.scene.view for segment in whole.thread.segments]
    patterns = whole.thread.segments[0].scene.patterns
    outside = {actor for view in views for actor in _outsiders(view, patterns)}
    inside = {a for a in people - outside if a.known or _in_politics(a, whole.page, patterns)}
    if len(inside) > 1 or (not inside and len(people) < _PAIR):
        return True
    if not inside:
        return False
    if any(patterns.politicians.search(view.text) for view in views):
        return True
    if len(people) > 1:
        return not people <= inside | outside
    return not any(patterns.with_outsiders.search(view.text) for view in views)


def _outsiders(view: View, patterns: Patterns) -> Iterator[ActorRef]:
    """Those whom a sentence calls by what is no post in politics."""
    for number, title in view.titles.items():
        for actor in view.who[number].actors:
            if not actor.known and patterns.outsider_title.search(title):
                yield actor
    for found in patterns.outsider.finditer(view.text):
        named = (text for text in found.groupdict().values() if text)
        yield from (a for text in named for a in view.named_persons(text) if not a.known)


def _in_politics(actor: ActorRef, page: Page, patterns: Patterns) -> bool:
    """Tell whether anything beside somebody's name says that they are in politics."""
    views = (scene.view for scene in page.scenes)
    return any(patterns.in_politics.search(words) for v in views for words in _beside(v, actor))


def _beside(view: View, actor: ActorRef) -> Iterator[str]:
    """What stands around somebody's name in a sentence."""
    for found in ANY_PERSON.finditer(view.text):
        if actor in view.person_at(found.start()).actors:
            yield view.text[max(0, found.start() - _BESIDE) : found.end() + _BESIDE]
    titles = view.titles.items()
    yield from (title for number, title in titles if actor in view.who[number].actors)
