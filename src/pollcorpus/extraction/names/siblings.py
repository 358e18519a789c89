"""Given names behind a surname and what its bearers are: "the Dhavalikar brothers, Sudin and X"."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.names.cues import CONJUNCTION, NO_NAME, SPEECH
from pollcorpus.extraction.names.newcomers import discovered
from pollcorpus.extraction.names.people import Somebody
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.extraction.names.words import places_of
from pollcorpus.gazetteer import Person
from pollcorpus.models import ActorKind, ActorRef

_MOST = 4
"""Given names that follow a surname."""
_OPENS, _GOES_ON = (", ", " - ", " \u2013 ", " \u2014 ", "\u2014", " (", ": "), (", ", " ")


def find_siblings(scene: Scene, people: list[Somebody]) -> None:
    """Add sightings of those who are called by their given names as brothers of one surname."""
    known = {somebody.actor.id: somebody for somebody in people}
    for zone in scene.zones:
        for kin in places_of(zone.pack.siblings, zone.words.low):
            if not _is_surname(zone, kin - 1):
                continue
            for at in _given_names(zone, kin + 1):
                name = f"{zone.words.text[at]} {zone.words.text[kin - 1]}"
                actor, person = _bearer(scene, name)
                zone.take(at, at + 1)
                place = (zone.words, at, at + 1, ActorKind.PERSON)
                scene.sightings.append(Sighting(*place, actor, "shared surname"))
                if actor.id not in known:
                    parts = [zone.words.low[at], zone.words.low[kin - 1]]
                    start = zone.words.start[at]
                    known[actor.id] = Somebody(actor, person, start, [parts], [name])
                    people.append(known[actor.id])


def _is_surname(zone: Zone, at: int) -> bool:
    words = zone.words
    if at < 0 or not words.spaced(at + 1) or words.cue[at] & NO_NAME:
        return False
    return words.text[at][0].isupper() and words.text[at][1:].islower() and words.low_at(at) != "s"


def _given_names(zone: Zone, first: int) -> list[int]:
    """The words of a list of single names, of which a conjunction stands before the last."""
    words, found = zone.words, list[int]()
    if first >= len(words) or words.gap(first) not in _OPENS:
        return []
    for at in _listed(zone, first):
        found.append(at)
        if words.cue_at(at - 1) & CONJUNCTION and len(found) > 1:
            return found
    return []


def _listed(zone: Zone, first: int) -> Iterator[int]:
    """Yield the words that commas or a conjunction set side by side."""
    words, at = zone.words, first
    for _ in range(_MOST):
        if at >= len(words) or not _is_given(zone, at):
            return
        yield at
        at += 1
        if at >= len(words) or words.gap(at) not in _GOES_ON:
            return
        at += bool(words.cue[at] & CONJUNCTION)


def _is_given(zone: Zone, at: int) -> bool:
    """Tell whether a word with a capital may be a whole given name."""
    words, after = zone.words, at + 1
    if zone.taken[at] or words.cue[at] & (NO_NAME | SPEECH) or not words.text[at][0].isupper():
        return False
    alone = after >= len(words) or not words.spaced(after) or words.text[after][0].islower()
    return alone and len(words.text[at]) > 1


def _bearer(scene: Scene, name: str) -> tuple[ActorRef, Person | None]:
    """The one person of the reference who may be meant, or somebody whom it lacks."""
    people = [e.record for e in scene.known.actor_names.find(name)]
    found = {p.id: p for p in people if isinstance(p, Person) and scene.may_live(p)}
    if len(found) != 1:
        return discovered(name), None
    person = next(iter(found.values()))
    return person.ref, person
