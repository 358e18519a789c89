"""Places in a text, with everything that a name may stand for."""

from __future__ import annotations

from itertools import pairwise

from pollcorpus._text import Span
from pollcorpus.extraction.document import Place, PlaceKind, PlaceMention
from pollcorpus.extraction.names.cues import BODY, CONJUNCTION, ROLE, SPEECH
from pollcorpus.extraction.names.scene import Scene, Zone
from pollcorpus.extraction.names.words import Match, Words
from pollcorpus.gazetteer import Constituency, Spot, State, gazetteer
from pollcorpus.gazetteer.index import Record
from pollcorpus.gazetteer.spelling import is_devanagari

_KINDS = {kind.value: kind for kind in PlaceKind}
_LISTED = 40
"""Places of one list that are looked through at most."""
_DESCRIBING = 4
"""Words from an article to letters that may be a post's: "the first-time MP"."""
_IN_TURN = 8
"""Words from a seat to the next that somebody else gets: "और राष्ट्रीय लोक मोर्चा को"."""


def mark_places(scene: Scene) -> None:
    """Mark the words of all places that may be named."""
    for zone in scene.zones:
        zone.places = [m for at, m in enumerate(zone.places) if _stands(zone, at, m)]
        for match in zone.places:
            for at in range(_owner_stops(zone, match), match.last):
                zone.placed[at] = 1


def find_places(scene: Scene) -> list[PlaceMention]:
    """Return the places that are named, without those that are parts of other names."""
    return [
        _mention(zone, match)
        for zone in scene.zones
        for match in zone.places
        if not all(zone.taken[match.first : match.last]) and not _office(zone, match)
    ]


def _stands(zone: Zone, at: int, match: Match) -> bool:
    words = zone.words
    if any(zone.taken[match.first : match.last]) or _of_predecessor(zone, match):
        return False
    if words.text[match.first] in zone.pack.verbs and not _located(zone, at):
        return False
    return _written(words.source[words.start[match.first] : words.stop[match.last - 1]], match)


def _of_predecessor(zone: Zone, match: Match) -> bool:
    """Tell whether a home is that of who held an office before: "the former PM's residence"."""
    words = zone.words
    if words.low_at(match.first - 1) not in zone.pack.former:
        return False
    return any(words.low[at] in zone.pack.possessives for at in range(match.first, match.last))


def _owner_stops(zone: Zone, match: Match) -> int:
    """Where the name stops of him whose home a place is told as: "X's residence"."""
    words = zone.words
    marks = (
        at for at in range(match.first + 1, match.last) if words.low[at] in zone.pack.possessives
    )
    return next((at for at in marks if not words.cue[at - 1] & ROLE), match.first)


def _located(zone: Zone, at: int) -> bool:
    """Tell whether a word that means something else too is a place: "गया में", not "हो गया"."""
    words, match = zone.words, zone.places[at]
    last = match.last
    if _placing(zone, last) or _alone_in_brackets(words, match):
        return True
    # "गया के सांसद"
    owner = words.spaced(last) and words.low[last] in zone.pack.possessives
    if owner and words.spaced(last + 1) and words.cue[last + 1] & ROLE:
        return True
    # in a list of places: "औरंगाबाद, गया और नवादा", "पटना और गया", "राजद को गया और नवादा सीट"
    before = zone.places[at - 1] if at else None
    after = zone.places[at + 1] if at + 1 < len(zone.places) else None
    if before and _linked(words, before.last, match.first):
        return True
    given = words.low_at(match.first - 1) in zone.pack.agentive
    given = given or bool(match.first and zone.taken[match.first - 1])  # "राजद गया और नवादा से"
    if after is None or not _linked(words, last, after.first):
        return given and after is not None and _given_in_turn(zone, match, after)
    return (given and _placing(zone, _list_end(zone, at + 1))) or not words.spaced(match.first)


def _list_end(zone: Zone, at: int) -> int:
    """Where a list of places ends."""
    for one, two in pairwise(zone.places[at : at + _LISTED]):
        if not _linked(zone.words, one.last, two.first):
            return one.last
        at += 1
    return zone.places[at].last


def _given_in_turn(zone: Zone, match: Match, after: Match) -> bool:
    """Tell whether a word and a place after it each go to somebody: "हम को गया और A को काराकाट"."""
    words = zone.words
    next_given = words.low_at(after.first - 1) == words.low_at(match.first - 1)
    joined = bool(words.cue_at(match.last) & CONJUNCTION) or words.gap(match.last) == ", "
    return next_given and joined and after.first - match.last <= _IN_TURN


def _alone_in_brackets(words: Words, match: Match) -> bool:
    """Tell whether brackets hold a word alone: "हम - 1 (गया)"."""
    return words.gap(match.first).endswith("(") and words.gap(match.last).startswith(")")


def _placing(zone: Zone, last: int) -> bool:
    """Tell whether what follows a word tells that it is a place: "... में", "... सीट", "... (सु)"."""
    words = zone.words
    if last >= len(words) or words.gap(last) not in (" ", " (", "("):
        return False
    return words.low[last] in zone.pack.locatives


def _linked(words: Words, last: int, first: int) -> bool:
    """Tell whether a comma or "and" alone stands between two words."""
    if first == last:
        return words.gap(first) == ", "
    return first == last + 1 and bool(words.cue[last] & CONJUNCTION)


def _office(zone: Zone, match: Match) -> bool:
    """Tell whether a state's letters are a post's: "the Congress MP", "MP Digvijaya Singh"."""
    words, first, last = zone.words, match.first, match.last
    if last - first > 1 or not words.cue[first] & ROLE:
        return False
    before = first - 1
    if before >= 0 and words.low[before] in zone.pack.possessives:
        before -= 1
    owned = before >= 0 and "\n" not in words.gap(first) and "." not in words.gap(first)
    if owned and (zone.taken[before] or words.cue[before] & BODY or words.low[before] == "a"):
        return words.gap(first) != ", "
    if words.cue_at(last) & SPEECH or _described(zone, first):
        return True
    named = last < len(words) and bool(zone.taken[last]) and words.spaced(last)
    return named and last not in zone.openings


def _described(zone: Zone, first: int) -> bool:
    """Tell whether some words after an article describe a person: "the young MP"."""
    words, pack = zone.words, zone.pack
    before = first - 1
    while before >= 0 and first - before <= _DESCRIBING and words.spaced(before + 1):
        word = words.low[before]
        if word in pack.definite:
            return before < first - 1
        if not words.text[before].islower() or zone.taken[before] or word in pack.regional:
            return False
        before -= 1
    return False


def _mention(zone: Zone, match: Match) -> PlaceMention:
    words = zone.words
    start, stop = words.start[match.first], words.stop[match.last - 1]
    records = {entry.record.id: entry.record for entry in match.entries}
    places = tuple(p for record in records.values() if (p := _place(record)) is not None)
    return PlaceMention(span=Span(start, stop), text=words.source[start:stop], places=places)


def _written(text: str, match: Match) -> bool:
    if is_devanagari(text) or text[0].isdigit():
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
