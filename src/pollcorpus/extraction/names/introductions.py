"""Whom an article introduces as a party's: "AAP MP X", "आप के सांसद X", "X (AAP)"."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.names.cues import CONJUNCTION, ROLE
from pollcorpus.extraction.names.namings import Naming, party_beside
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.gazetteer import State
from pollcorpus.models import ActorKind, AffiliationReport
from pollcorpus.models.affiliation import MEMBER


def find_introductions(scene: Scene) -> Iterator[AffiliationReport]:
    """Yield for each person and party of an article the first words that connect them."""
    zones = {id(zone.words): zone for zone in scene.zones}
    seen: set[tuple[str, str]] = set()
    for sighting in sorted(scene.sightings, key=lambda s: s.start):
        if sighting.kind is not ActorKind.PERSON or sighting.actor is None:
            continue
        found = _introduced(scene, zones[id(sighting.words)], sighting)
        if found is not None and (found.person.id, found.party.id) not in seen:
            seen.add((found.person.id, found.party.id))
            yield found


def _introduced(scene: Scene, zone: Zone, sighting: Sighting) -> AffiliationReport | None:
    words = sighting.words
    naming = Naming(zone, sighting.first, sighting.last, (), 0, True)
    beside = party_beside(naming)
    if beside is None or sighting.actor is None:
        return None
    first, last, party = beside
    between = range(min(last, sighting.last), max(first, sighting.first))
    around = {words.low_at(at) for at in (min(first, sighting.first) - 1, *between)}
    # "भाजपा ने X से", "the BJP and X"
    apart = any(
        words.cue[at] & CONJUNCTION or words.low[at] in scene.pack.agentive for at in between
    )
    if apart or party.actor_kind is not ActorKind.PARTY or around & scene.pack.outsiders:
        return None
    role = _role(zone, last, sighting.first)
    unit = _unit(zone, first) if role != MEMBER else first
    if unit < first and words.low_at(unit - 1) in scene.pack.articles:
        # "in Bihar Congress president X": of the party, or of its unit
        role, unit = MEMBER, first
    start, stop = min(unit, sighting.first), max(last, sighting.last)
    return AffiliationReport(
        person=sighting.actor,
        party=party.ref,
        role=" ".join((*_as_unit(zone, unit, first), role)),
        evidence=(scene.document.evidence(words.start[start], words.stop[stop - 1]),),
    )


def _role(zone: Zone, first: int, last: int) -> str:
    """The words for an office between a party and a name, or plain membership."""
    words, units = zone.words, list[str]()
    while first < last and (words.low[first] in zone.pack.owning or not words.cue[first]):
        units += [words.low[first]] if words.low[first] in zone.pack.units else []
        first += 1
    if not any(words.cue[at] & ROLE for at in range(first, last)):
        return MEMBER
    return " ".join((*units, *words.low[first:last]))


def _unit(zone: Zone, first: int) -> int:
    """The word where a state or "state" opens before a party: "Bihar BJP chief X" heads a unit."""
    words, at = zone.words, first
    while at and words.spaced(at) and words.low[at - 1] in zone.pack.units:
        at -= 1
    match = zone.place_ends.get(at)
    if match is None or not words.spaced(at):
        return at
    is_state = any(isinstance(entry.record, State) for entry in match.entries)
    return match.first if is_state else at


def _as_unit(zone: Zone, first: int, last: int) -> Iterator[str]:
    """The words for a unit: the state as it is written, "State" as a word."""
    for at in range(first, last):
        is_word = zone.words.low[at] in zone.pack.units
        yield zone.words.low[at] if is_word else zone.words.text[at]
