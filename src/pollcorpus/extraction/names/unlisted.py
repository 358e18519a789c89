"""Parties that no list knows, told by how parties are called: "the Nava Bihar Morcha"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from pollcorpus.extraction.names.newcomers import unknown
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.models import ActorKind
from pollcorpus.plugins import language

_MARK = 20
"""Characters of the longest mark before a name, with the space."""


def find_unlisted(scene: Scene) -> None:
    """Add the sightings of parties that are not known, in an article that speaks of seats.

    Elsewhere unions, clubs and societies are called likewise.
    """
    called, *apart = _patterns(scene.document.language.code)
    if called is None or not scene.political or not scene.counts_seats:
        return
    _name_factions(scene, *apart)
    for zone in scene.zones:
        for first, last, name in _called(zone, called):
            _sight(scene, zone, first, last, name)


@cache
def _patterns(code: str) -> tuple[re.Pattern[str] | None, re.Pattern[str], re.Pattern[str]]:
    """How parties are called, and what stands beside the name of one from which another split.

    The second is what stands before it, the third what follows; none in most languages.
    """
    pack = language(code).names
    called = re.compile(pack.unlisted) if pack.unlisted else None
    return called, re.compile(pack.split_before), re.compile(pack.split_after)


def _name_factions(scene: Scene, before: re.Pattern[str], after: re.Pattern[str]) -> None:
    """Take a known name with a mark for that of a party of its own: "CPI (Bolshevik)"."""
    for number, sighting in enumerate(scene.sightings):
        actor, words = sighting.actor, sighting.words
        if actor is None or sighting.kind is not ActorKind.PARTY:
            continue
        opens = before.search(words.source[max(0, sighting.start - _MARK) : sighting.start])
        closes = after.match(words.source, words.stop[sighting.last - 1])
        marks = [found["mark"] for found in (opens, closes) if found]
        if not marks or any(mark in actor.name for mark in marks):
            continue  # "HAM (Secular)" is the HAM's own name
        first = (
            bisect_left(words.start, sighting.start - len(opens[0])) if opens else sighting.first
        )
        last = bisect_left(words.start, closes.end()) if closes else sighting.last
        name = f"{f'{marks[0]} ' if opens else ''}{actor.name}"
        party = unknown(f"{name} ({marks[-1]})" if closes else name, ActorKind.PARTY)
        scene.sightings[number] = Sighting(words, first, last, ActorKind.PARTY, party, "name")
        _forget(scene, sighting)


def _forget(scene: Scene, known: Sighting) -> None:
    """Let a zone no longer hold that a known party is named where another one is."""
    zone = next(zone for zone in scene.zones if zone.words is known.words)
    zone.bodies.pop(known.last - 1, None)
    zone.openings.pop(known.first, None)


def _called(zone: Zone, called: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the words that are called as parties are, where no known name is among them."""
    words = zone.words
    if not words.text:
        return
    for found in called.finditer(words.source, words.start[0], words.stop[-1]):
        first = bisect_left(words.start, found.start())
        last = bisect_left(words.start, found.end())
        if not any(zone.taken[first:last]):
            yield first, last, found[0]


def _sight(scene: Scene, zone: Zone, first: int, last: int, name: str) -> None:
    actor = unknown(name, ActorKind.PARTY)
    scene.sightings.append(Sighting(zone.words, first, last, actor.kind, actor, "name"))
    zone.take(first, last)
