"""Parties, alliances, committees and organisations in a text."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from pollcorpus.extraction.names.cues import BODY, CONJUNCTION, PLAIN, ROLE
from pollcorpus.extraction.names.doubtful import is_meant
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.extraction.names.words import Match, Words
from pollcorpus.gazetteer import Party, State
from pollcorpus.gazetteer.index import Entry
from pollcorpus.gazetteer.spelling import initials, is_devanagari

_ACRONYM = 4
_LISTED = re.compile(r" ?[,/&-] ?")


def find_bodies(scene: Scene) -> None:
    """Add all sightings of known bodies to a scene and mark their words.

    Names that mean other things too are taken only beside a word or another
    body that tells of parties, or where the body is named in full elsewhere.
    """
    doubtful: list[tuple[Zone, Match, Party]] = []
    for zone in scene.zones:
        for match in zone.actors:
            party = _party(scene, zone.words, match)
            if party is None:
                continue
            if _is_of_post(scene, zone.words, match) and party.parent in scene.known.parties:
                party = scene.known.parties[party.parent]
                match = evolve(match, last=_organ_at(scene, zone.words, match))
            if _is_of_unit(scene, zone, match, party):
                party = scene.known.parties[party.parent]
                match = evolve(match, last=match.first + 1)
            if _ambiguous(scene, _surface(zone.words, match), party):
                doubtful.append((zone, match, party))
            else:
                _add(scene, zone, match, party)
    for zone, match, party in doubtful:
        if _beside_body(zone, match):
            _add(scene, zone, match, party)
    for zone, match, party in doubtful:
        if not zone.taken[match.first] and is_meant(scene, zone, match, party):
            _add(scene, zone, match, party)


def _ambiguous(scene: Scene, surface: str, party: Party) -> bool:
    """Tell whether a name needs a neighbour: a common word, or a small party's letters."""
    if surface.lower() in scene.pack.not_alone | scene.pack.vague:
        return True
    letters = initials(surface) if len(surface) > 1 and " " not in surface else None
    if letters is None and surface.isascii() and surface.isupper() and surface.isalpha():
        letters = surface
    if letters is None or len(letters) > _ACRONYM or party.kind != "party":
        return False
    if len(letters) < _ACRONYM - 1 or not _exists(party, scene.day):
        return True
    return party.level == "registered" and not scene.is_home(party)


def _surface(words: Words, match: Match) -> str:
    return words.source[words.start[match.first] : words.stop[match.last - 1]]


def _add(scene: Scene, zone: Zone, match: Match, party: Party) -> None:
    scene.bodies[party.id] = scene.bodies.get(party.id, 0) + 1
    actor = party.ref
    zone.bodies[match.last - 1] = (match.first, party)
    zone.openings[match.first] = party
    scene.sightings.append(Sighting(zone.words, match.first, match.last, actor.kind, actor, "name"))
    zone.take(match.first, match.last)


def _party(scene: Scene, words: Words, match: Match) -> Party | None:
    """The body that a match names, None if it names none."""
    entries = [entry for entry in match.entries if isinstance(entry.record, Party)]
    if not entries:
        return None
    surface = _surface(words, match)
    if not _written(scene, words, match, entries) or _foreign(scene, words, match):
        return None
    if len(surface) == 2 and _initials(words, match):
        return None
    if surface.isupper() and (_spelled_otherwise(scene, words, match) or _shouted(words, match)):
        return None
    if surface.lower() in scene.pack.committees:
        return None
    party = choose(scene, [e.record for e in entries if isinstance(e.record, Party)])
    party = _heir(scene, party) if party else None
    if party and surface.lower() in scene.pack.vague and not scene.is_home(party):
        return None
    return party


def _written(scene: Scene, words: Words, match: Match, entries: list[Entry]) -> bool:
    """Tell whether a name is written as names are: with capitals, or exactly as known."""
    surface = _surface(words, match)
    if any(entry.form == surface for entry in entries):
        return True
    if is_devanagari(surface):
        return match.last - match.first > 1 or len(surface) > 3
    if match.last - match.first == 1:
        known = {entry.form.lower() for entry in entries}
        return surface.lower() in known and (surface.isupper() or (len(surface) > 6))
    if surface[0].islower():
        return False
    # "Bharatiya Janata party", "India bloc", "Congress working committee"
    inner = range(match.first, _organ_at(scene, words, match))
    return all(
        not words.text[at][0].islower() or len(words.text[at]) <= 3 or words.cue[at] & BODY
        for at in inner
    )


def _organ_at(scene: Scene, words: Words, match: Match) -> int:
    """The first of a name's words that only say which organ of a party it is, or its end."""
    stop, phrases = words.stop[match.last - 1], scene.pack.committees
    tails = range(match.first + 1, match.last)
    organs = (at for at in tails if words.source[words.start[at] : stop].lower() in phrases)
    return next(organs, match.last)


def _is_of_post(scene: Scene, words: Words, match: Match) -> bool:
    """Tell whether an organ only tells a post: "Congress legislature party leader X"."""
    organ = _organ_at(scene, words, match)
    plain = organ < match.last and words.text[organ][0].islower()
    return plain and bool(words.cue_at(match.last) & ROLE)


def _is_of_unit(scene: Scene, zone: Zone, match: Match, party: Party) -> bool:
    """Tell whether a party's executive is that of its unit in a state: "the state Congress's"."""
    if party.kind != "committee" or party.parent not in scene.known.parties:
        return False
    place = zone.place_ends.get(match.first)
    state = place is not None and any(isinstance(e.record, State) for e in place.entries)
    return zone.words.spaced(match.first) and (
        state or zone.words.low_at(match.first - 1) in scene.pack.units
    )


def _initials(words: Words, match: Match) -> bool:
    """Tell whether two letters are a person's initials: "minister SP Velumani"."""
    after = match.last
    return (
        bool(words.cue_at(match.first - 1) & ROLE)
        and after < len(words)
        and words.spaced(after)
        and words.text[after][0].isupper()
        and not words.cue[after]
        and words.source[words.start[match.first]].isascii()
    )


def _spelled_otherwise(scene: Scene, words: Words, match: Match) -> bool:
    """Tell whether a bracketed acronym is of the words before: "New Drug Application (NDA)"."""
    acronym = words.text[match.first].lower()
    opening = match.first - len(acronym)
    if match.last - match.first > 1 or opening < 0 or words.gap(match.first) != " (":
        return False
    last = words.low[match.first - 1]
    if last in scene.pack.parties or last in scene.pack.bodies:
        return False
    return "".join(word[0] for word in words.low[opening : match.first]) == acronym


def _shouted(words: Words, match: Match) -> bool:
    """Tell whether a country stands among words that are all in capitals: "WHAT INDIA NEEDS"."""
    if not words.cue[match.first] & PLAIN or match.last - match.first > 1:
        return False
    near = [at for at in (match.first - 1, match.last) if 0 <= at < len(words)]
    return bool(near) and all(
        words.text[at].isupper() and words.gap(max(at, match.first)) == " " for at in near
    )


def _foreign(scene: Scene, words: Words, match: Match) -> bool:
    """Another country's or another field's "Congress", or one with a longer name."""
    return words.low_at(match.first - 1) in scene.pack.no_party or (
        words.low_at(match.last) in scene.pack.no_party and words.spaced(match.last)
    )


def choose(scene: Scene, parties: list[Party]) -> Party | None:
    """Choose among bodies that share a name: by the day, by what else is named, by the state."""
    alive = [party for party in parties if _exists(party, scene.day)] or parties
    if len(alive) == 1:
        return alive[0]
    named = [party for party in alive if party.id in scene.bodies or party.parent in scene.bodies]
    if named:
        return named[0]
    return max(
        alive, key=lambda party: max((scene.states[s] for s in party.home_states), default=0)
    )


def _heir(scene: Scene, party: Party) -> Party:
    """Take a name of old for that of the one who goes on with it here: "the LJP" of 2024.

    The article names the heir before, or a well-known leader of it, and of no other heir.
    """
    if _exists(party, scene.day):
        return party
    heirs = (scene.known.parties[heir] for heir in party.successors if heir in scene.known.parties)
    meant = [heir for heir in heirs if heir.id in scene.bodies or scene.backs(heir.id)]
    return meant[0] if len(meant) == 1 and _exists(meant[0], scene.day) else party


def _exists(party: Party, day: date | None) -> bool:
    if day is None:
        return True
    founded = party.founded.earliest if party.founded else None
    dissolved = party.dissolved.latest if party.dissolved else None
    return (founded is None or founded <= day) and (dissolved is None or day <= dissolved)


def _beside_body(zone: Zone, match: Match) -> bool:
    """Tell whether a name is listed with a body: "JD(U), HAM and VIP", "कांग्रेस-आप"."""
    words, first, last = zone.words, match.first, match.last
    for near, at in ((first - 1, first), (last, last)):
        if 0 <= near < len(words) and zone.taken[near] and _LISTED.fullmatch(words.gap(at)):
            return True
    for middle, far in ((first - 1, first - 2), (last, last + 1)):
        linked = 0 <= far < len(words) and zone.taken[far] and words.cue[middle] & CONJUNCTION
        if linked and words.gap(middle) == words.gap(middle + 1) == " ":
            return True
    return False
