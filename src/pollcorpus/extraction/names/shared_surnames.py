"""Given names before a whole name whose surname is theirs: "Aaditya and Rashmi Thackeray"."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.names.cues import CONJUNCTION, NO_NAME
from pollcorpus.extraction.names.people import Somebody
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.gazetteer import Person
from pollcorpus.models import ActorKind

_WELL_KNOWN = 2
"""The tier of those who may be called so."""
_MOST = 3
"""Given names that one surname may serve."""


def find_shared_surnames(scene: Scene, people: list[Somebody]) -> None:
    """Add sightings of well-known persons by their given names before a relative's whole name."""
    zones = {id(zone.words): zone for zone in scene.zones}
    known = {somebody.actor.id: somebody for somebody in people}
    for sighting in [s for s in scene.sightings if s.kind is ActorKind.PERSON]:
        zone = zones.get(id(sighting.words))
        if zone is None or sighting.last - sighting.first < 2:
            continue
        surname = zone.words.text[sighting.last - 1]
        for at in _given_before(zone, sighting.first):
            person = _bearer(scene, f"{zone.words.text[at]} {surname}")
            if person is None or person.ref == sighting.actor:
                break
            zone.take(at, at + 1)
            place = (zone.words, at, at + 1, ActorKind.PERSON)
            scene.sightings.append(Sighting(*place, person.ref, "shared surname"))
            if person.ref.id not in known:
                known[person.ref.id] = Somebody(person.ref, person, zone.words.start[at])
                people.append(known[person.ref.id])


def _given_before(zone: Zone, first: int) -> Iterator[int]:
    """Yield the words that a conjunction, and commas, set before a name, the nearest first."""
    words, at = zone.words, first - 2
    if at < 0 or not words.cue[first - 1] & CONJUNCTION:
        return
    if not (words.spaced(first) and words.spaced(first - 1)):
        return
    for _ in range(_MOST):
        if at < 0 or zone.taken[at] or words.cue[at] & NO_NAME:
            return
        yield at
        if at == 0 or words.gap(at) != ", ":
            return
        at -= 1


def _bearer(scene: Scene, name: str) -> Person | None:
    """The one well-known person of a name who may be meant."""
    people = [e.record for e in scene.known.actor_names.find(name)]
    found = {p.id: p for p in people if isinstance(p, Person) and p.tier <= _WELL_KNOWN}
    if len(found) != 1:
        return None
    person = next(iter(found.values()))
    return person if scene.may_live(person) else None
