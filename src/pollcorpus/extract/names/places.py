"""Places in a text, with everything that a name may stand for."""

from __future__ import annotations

from pollcorpus._text import Span
from pollcorpus.extract.document import Place, PlaceKind, PlaceMention
from pollcorpus.extract.names.scene import Scene, Zone
from pollcorpus.extract.names.words import Match
from pollcorpus.gazetteer import Constituency, Spot, State, gazetteer
from pollcorpus.gazetteer.index import Record

_KINDS = {kind.value: kind for kind in PlaceKind}


def mark_places(scene: Scene) -> None:
    """Mark the words of all places that may be named."""
    for zone in scene.zones:
        zone.places = [match for match in zone.places if _stands(zone, match)]
        for match in zone.places:
            for at in range(match.first, match.last):
                zone.placed[at] = 1


def find_places(scene: Scene) -> list[PlaceMention]:
    """Return the places that are named, without those that are parts of other names."""
    return [
        _mention(zone, match)
        for zone in scene.zones
        for match in zone.places
        if not all(zone.taken[match.first : match.last])
    ]


def _stands(zone: Zone, match: Match) -> bool:
    words = zone.words
    if any(zone.taken[match.first : match.last]):
        return False
    return _written(words.source[words.start[match.first] : words.stop[match.last - 1]], match)


def _mention(zone: Zone, match: Match) -> PlaceMention:
    words = zone.words
    start, stop = words.start[match.first], words.stop[match.last - 1]
    records = {entry.record.id: entry.record for entry in match.entries}
    places = tuple(p for record in records.values() if (p := _place(record)) is not None)
    return PlaceMention(span=Span(start, stop), text=words.source[start:stop], places=places)


def _written(text: str, match: Match) -> bool:
    if text[0] >= "\u0900" or text[0].isdigit():
        return True
    if text[0].islower():
        return False
    if match.last - match.first == 1 and len(text) <= 3:
        return any(entry.form == text for entry in match.entries)
    return True


def _place(record: Record) -> Place | None:
    """Return a record as a place; a state's and a constituency's state is given by name."""
    states = gazetteer().states
    if isinstance(record, State):
        return Place(kind=PlaceKind.STATE, id=record.id, name=record.name, state=record.name)
    if isinstance(record, Constituency):
        state = states[record.state].name
        return Place(kind=PlaceKind.CONSTITUENCY, id=record.id, name=record.name, state=state)
    if isinstance(record, Spot):
        known = states.get(record.state)
        return Place(
            kind=_KINDS[record.kind.value],
            id=record.id,
            name=record.name,
            state=known.name if known else None,
            city=record.city or None,
        )
    return None
