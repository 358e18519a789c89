"""Whom the words beside their names place in politics, or outside of it."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorRef

# how far from a name stands what its bearer is
_BESIDE = 60


def in_politics_in(view: View, patterns: Patterns) -> Iterator[ActorRef]:
    """Those of whom anything beside their names in a sentence says that they are in politics."""
    for number, title in view.titles.items():
        if patterns.in_politics.search(title):
            yield from view.who[number].actors
    for found in ANY_PERSON.finditer(view.text):
        beside = view.text[max(0, found.start() - _BESIDE) : found.end() + _BESIDE]
        if patterns.in_politics.search(beside):
            yield from view.person_at(found.start()).actors


def outsiders_in(view: View, patterns: Patterns) -> Iterator[ActorRef]:
    """Those whom a sentence calls by what is no post in politics."""
    for number, title in view.titles.items():
        for actor in view.who[number].actors:
            if not actor.known and patterns.outsider_title.search(title):
                yield actor
    named = view.people_of(patterns.outsider.finditer(view.text))
    yield from (actor for actor in named if not actor.known)
