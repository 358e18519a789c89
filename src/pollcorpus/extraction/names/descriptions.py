"""Persons called by an office alone, "the former party chief", whom the article introduced so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import frozen

from pollcorpus.extraction.names.cues import ROLE
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.extraction.names.words import Words, places_of
from pollcorpus.models import ActorKind, ActorRef

_Office: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], bool]
"""Of what an office is, which it is, and whether it is past."""
_MOST = 4
"""So many words an office may have."""


@frozen
class Description:
    """Words `first` to `last` (excluded) for an office: of what, which, and whether it is past."""

    first: int
    last: int
    of: tuple[str, ...]
    office: tuple[str, ...]
    past: bool


def find_descriptions(scene: Scene) -> None:
    """Add sightings of persons by the office with which the article introduced them before.

    An office that several of them hold, or that is but a rank among many
    ("the leader"), names nobody.
    """
    named: dict[Words, list[Sighting]] = defaultdict(list)
    for sighting in scene.sightings:
        if sighting.kind is ActorKind.PERSON and sighting.actor is not None:
            named[sighting.words].append(sighting)
    # by the office, and what it is of if the article says so, who was introduced with it
    introduced: dict[_Office, dict[ActorRef, None]] = defaultdict(dict)
    for zone in scene.zones:
        told = list(_introductions(zone, named.get(zone.words, ())))
        beside = {description.last for description, _ in told}
        calls = [call for call in _calls(zone) if call[0].last not in beside]
        for description, actor in sorted([*told, *calls], key=lambda event: event[0].first):
            of, office = description.of, (description.office, description.past)
            if actor is not None:
                introduced[of, *office][actor] = introduced[(), *office][actor] = None
            elif (of, *office) in introduced:
                _add(scene, zone, description, tuple(introduced[of, *office]))


def _add(scene: Scene, zone: Zone, description: Description, meant: tuple[ActorRef, ...]) -> None:
    """Add a sighting, without the party or place that the words name besides."""
    last = description.last
    first = last - len(description.office) if description.of else description.first
    if not any(zone.taken[first:last]):
        who, several = (meant[0], ()) if len(meant) == 1 else (None, meant)
        person, rule = ActorKind.PERSON, "description"
        scene.sightings.append(Sighting(zone.words, first, last, person, who, rule, several))


def _introductions(
    zone: Zone, named: Iterable[Sighting]
) -> Iterator[tuple[Description, ActorRef | None]]:
    """Yield the offices that stand beside names, before or after."""
    for sighting in named:
        before = _office_before(zone, sighting.first)
        if before is not None:
            yield before, sighting.actor
        after = sighting.last
        if zone.words.gap(after) == ", ":
            behind = _office_from(zone, after + (zone.words.low_at(after) in zone.pack.definite))
            if behind is not None:
                yield behind, sighting.actor


def _calls(zone: Zone) -> Iterator[tuple[Description, None]]:
    """Yield the offices that stand in the place of a name."""
    words, pack = zone.words, zone.pack
    if pack.definite:
        for at in places_of(pack.definite, words.low):
            found = _office_from(zone, at + 1)
            if found is not None and _telling(zone, found) and not _goes_on(zone, found.last):
                yield found, None
        return
    for at in places_of(pack.agents, words.low):
        found = _office_before(zone, at)
        if found is not None and _telling(zone, found):
            yield found, None


def _telling(zone: Zone, description: Description) -> bool:
    """Tell whether an office is more than a rank among many."""
    alone = description.office[-1] in zone.pack.offices
    return bool(description.of) or description.past or alone or len(description.office) > 1


def _goes_on(zone: Zone, at: int) -> bool:
    """Tell whether a name, another office or an owner's "s" follows."""
    words = zone.words
    if words.gap(at) != " " or at >= len(words):
        return words.gap(at) in ("'", "-")
    return bool(zone.taken[at]) or words.text[at][:1].isupper() or bool(words.cue[at] & ROLE)


def _office_before(zone: Zone, stop: int) -> Description | None:
    """Read the office whose last word stands right before a word."""
    first = stop
    while (
        first and stop - first < _MOST and zone.words.cue[first - 1] & ROLE and _near(zone, first)
    ):
        first -= 1
    return _with_owner(zone, first, stop) if first < stop else None


def _office_from(zone: Zone, start: int) -> Description | None:
    """Read the office that starts at a word, with what it is of."""
    words, at = zone.words, start
    limit = min(start + 2 * _MOST, len(words))
    while at < limit and not words.cue[at] & ROLE and _owner(zone, at):
        at += 1
    stop = at
    while stop < limit and words.cue[stop] & ROLE and (stop == at or words.spaced(stop)):
        stop += 1
    found = _with_owner(zone, at, stop) if at < stop else None
    return found if found is not None and found.first == start else None


def _with_owner(zone: Zone, first: int, stop: int) -> Description:
    words, pack = zone.words, zone.pack
    at = first
    while at and first - at < _MOST and _owner(zone, at - 1) and _near(zone, at):
        at -= 1
    past = any(words.low[i] in pack.former for i in range(at, first))
    of = tuple(
        low for low in words.low[at:first] if low not in pack.former and low not in pack.own_party
    )
    return Description(at, stop, of, tuple(words.low[first:stop]), past)


def _owner(zone: Zone, at: int) -> bool:
    """Tell whether a word may say of what an office is: a party, a place, "party", "former"."""
    low = zone.words.low[at]
    return (
        at in zone.body_words
        or bool(zone.placed[at])
        or low in zone.pack.own_party
        or low in zone.pack.former
    )


def _near(zone: Zone, at: int) -> bool:
    return zone.words.spaced(at)
