"""Persons named by their given name beside a relative: "Uddhav Thackeray and his son Aaditya"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from pollcorpus._text import normalise
from pollcorpus.extraction.names.cues import (
    CLOSER,
    COMMON,
    CONJUNCTION,
    DOUBTFUL,
    NO_NAME,
    RESPECT,
    SPEECH,
)
from pollcorpus.extraction.names.people import Somebody
from pollcorpus.extraction.names.scene import REFERENCES, Scene, Sighting, Zone
from pollcorpus.extraction.names.words import places_of
from pollcorpus.gazetteer import Gazetteer, Person
from pollcorpus.gazetteer.spelling import WORD, fold
from pollcorpus.models import ActorKind

_REACH = 400
"""A relative is named so many characters before at most."""
_NEAR = 45
"""Nearer yet in a list of names."""
_SHORTEST = 3


def find_relatives(scene: Scene, people: list[Somebody]) -> None:
    """Add those who are called the son, the wife ... of somebody and share the surname.

    The reference must know just one person of the given name, the relative's
    surname and state; they join `people`, so that they can be named again. So
    do those whose given name alone stands in a list beside a relative's.
    """
    seen = [*_seen(scene)]
    for zone in scene.zones if seen else ():
        called = [(at, _REACH) for at in _called(zone)] + [(at, _NEAR) for at in _listed(zone)]
        for at, reach in called:
            person = _relative(scene, zone, at, seen, reach)
            if person is not None:
                _add(scene, zone, at, person, people)


def _seen(scene: Scene) -> Iterator[tuple[int, Person]]:
    """Yield the persons of the reference that are named so far, each with the place."""
    for sighting in scene.sightings:
        if sighting.kind is ActorKind.PERSON and sighting.actor is not None:
            person = scene.known.persons.get(sighting.actor.reference_id)
            if person is not None:
                yield sighting.start, person


def _called(zone: Zone) -> Iterator[int]:
    """Yield the words that stand alone as a name behind a word for a relative."""
    words = zone.words
    for kin in places_of(zone.pack.kin, words.low):
        at = kin + 1
        if not words.spaced(at) or zone.taken[at] or len(words.text[at]) < _SHORTEST:
            continue
        if words.cue[at] & (NO_NAME | CLOSER | COMMON | SPEECH | CONJUNCTION):
            continue
        if _ends_name(zone, at):
            yield at


def _listed(zone: Zone) -> Iterator[int]:
    """Yield the words between commas after a person in a list: "Uddhav Thackeray, Aaditya"."""
    words = zone.words
    for at in words.capital:
        if not 0 < at < len(words) - 1 or zone.taken[at] or not zone.taken[at - 1]:
            continue
        if words.gap(at) != ", " or len(words.text[at]) < _SHORTEST:
            continue
        if words.cue[at] & (NO_NAME | CLOSER | COMMON | SPEECH | CONJUNCTION):
            continue
        after = at + 1
        if words.gap(after) == ", " or (words.spaced(after) and words.cue[after] & CONJUNCTION):
            yield at


def _ends_name(zone: Zone, at: int) -> bool:
    words, after = zone.words, at + 1
    if zone.pack.cased:
        if not words.text[at][0].isupper():
            return False
        return not words.spaced(after) or not words.text[after][0].isupper()
    if not words.spaced(after):
        return True
    return bool(words.cue[after] & (CLOSER | RESPECT | CONJUNCTION) or zone.placed[after])


def _relative(
    scene: Scene, zone: Zone, at: int, seen: list[tuple[int, Person]], reach: int
) -> Person | None:
    """The one person with that given name and the surname and state of somebody named before.

    Of whom the reference knows no state only a word for a relative tells that it is this one.
    """
    start, given = zone.words.start[at], zone.words.folded[at]
    found: dict[str, Person] = {}
    for place, relative in seen:
        if not start - reach <= place < start:
            continue
        for surname in _surnames(relative):
            for person in by_ends(scene.known).get((given, surname), ()):
                near = person.state == relative.state or (reach == _REACH and not person.state)
                if person.id != relative.id and near:
                    found[person.id] = person
    people = [person for person in found.values() if scene.may_live(person)]
    return people[0] if len(people) == 1 else None


def _surnames(person: Person) -> set[str]:
    forms = (person.names.en, normalise(person.names.hi))
    return {fold(words[-1]) for form in forms if len(words := WORD.findall(form)) > 1}


@lru_cache(maxsize=REFERENCES)
def by_ends(known: Gazetteer) -> dict[tuple[str, str], list[Person]]:
    """The persons of the reference by the first and last word of their names, folded."""
    table: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in known.persons.values():
        ends = set()
        for form in person.names.full:
            words = WORD.findall(normalise(form))
            if len(words) > 1:
                ends.add((fold(words[0]), fold(words[-1])))
        for end in ends:
            table[end].append(person)
    return table


def _add(scene: Scene, zone: Zone, at: int, person: Person, people: list[Somebody]) -> None:
    words = zone.words
    place = (words, at, at + 1)
    scene.sightings.append(Sighting(*place, ActorKind.PERSON, person.ref, "relative"))
    zone.take(at, at + 1)
    if all(somebody.actor.id != person.ref.id for somebody in people):
        name = [words.low[at]]
        doubtful = words.cue[at] & DOUBTFUL
        labels = [] if doubtful else [words.text[at]]
        people.append(Somebody(person.ref, person, words.start[at], [name], labels))
