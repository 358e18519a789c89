"""Whom a description means that is no office: "the veteran leader", "the Jat leader"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pollcorpus.extraction.meetings.patterns import ANY_ORGANISATION, ANY_PERSON
from pollcorpus.extraction.meetings.view import PRONOUN
from pollcorpus.models import ActorKind, ActorRef

if TYPE_CHECKING:
    from pollcorpus.extraction.meetings.discourse import Discourse
    from pollcorpus.extraction.meetings.view import View


def spoken_of(told: Discourse, view: View, words: str) -> tuple[ActorRef, ...]:
    """Return whom a description of one who acts means: the topic, told of by the sentence before.

    Not so where that sentence tells of somebody without a name, whom it may mean as well,
    where this one names the topic beside it, or where it tells of another party.
    """
    topic = told.topic
    if topic is None or topic not in {*told.last_named, *told.meant}:
        return ()
    if told.patterns.unnamed.search(told.text):
        return ()
    fits = told.offices.may_be(topic, words) and _may_be_of(told, topic, view, words)
    return (topic,) if fits and topic not in set(_beside(view)) else ()


def _beside(view: View) -> Iterator[ActorRef]:
    """Whom a sentence tells of, but for whose only what is theirs is told: "at his residence"."""
    for found in ANY_PERSON.finditer(view.text):
        who = view.person_at(found.start())
        if who.via != PRONOUN or not view.text.startswith("'", found.end()):
            yield from who.actors


def _may_be_of(told: Discourse, person: ActorRef, view: View, words: str) -> bool:
    """Tell whether nothing is known of a person that speaks against what some words tell."""
    bodies = {
        actor.id
        for char in ANY_ORGANISATION.findall(words)
        for actor in view.named(char)
        if actor.kind is ActorKind.PARTY
    }
    parties = told.offices.parties_of(person) | told.offices.parties_ever(person)
    return not bodies or not parties or any(f"party:{party}" in bodies for party in parties)
