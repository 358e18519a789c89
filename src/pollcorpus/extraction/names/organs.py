"""Organs of parties: "NCP core committee", "the party's Central Election Committee"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pollcorpus.extraction.names.cues import ROLE
from pollcorpus.extraction.names.doubtful import is_number
from pollcorpus.extraction.names.newcomers import unknown
from pollcorpus.extraction.names.scene import Scene, Sighting, Zone
from pollcorpus.extraction.names.words import places_of
from pollcorpus.gazetteer import Party, State
from pollcorpus.gazetteer.spelling import WORD, key
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins import language

_STATE_UNIT = "Congress Committee"
"""Its words begin with the party's own name."""
_HOUSES = ("Parliamentary Party", "Legislature Party")
"""Organs that are more often part of a post's name."""
_MODIFIERS = 3
"""Words that may stand between a committee's size and the word for it."""
_NEAR = 30
_FAR = 60
"""Words within which the last party named owns an organ that is named without it."""


def find_organs(scene: Scene) -> None:
    """Add the sightings of organs whose party the text names."""
    table, longest = _phrases(scene.document.language.code)
    for zone in scene.zones:
        for first, last, noun in _named(zone, table, longest):
            _sight(scene, zone, first, last, noun)
        for first, last, noun in _counted(scene, zone):
            _sight(scene, zone, first, last, noun)


def is_unit(actor: ActorRef) -> bool:
    """Tell whether a committee is a unit of a party or its head office, as the AICC is."""
    return actor.name.endswith(_STATE_UNIT)


def _sight(scene: Scene, zone: Zone, first: int, last: int, noun: str) -> None:
    owner = _owner(scene, zone, first, last, noun)
    if owner is None:
        return
    start, party, near = owner
    actor = _organ(scene, party, noun, near=near)
    if actor is None or (noun in _HOUSES and (not near or _post(zone, last))):
        return
    scene.sightings.append(Sighting(zone.words, start, last, ActorKind.COMMITTEE, actor, "organ"))
    zone.take(first, last)


def _main(scene: Scene) -> list[Party]:
    """The party of which the article tells, if it names one more than all others together."""
    counts = {party: count for party, count in scene.bodies.items() if _is_party(scene, party)}
    most = max(counts, key=lambda party: counts[party], default="")
    return [scene.known.parties[most]] if 2 * counts.get(most, 0) > sum(counts.values()) else []


def _is_party(scene: Scene, party: str) -> bool:
    return scene.known.parties[party].kind == "party"


def _party(scene: Scene, body: Party) -> Party:
    """The party whose organ a body is, or the body itself."""
    return scene.known.parties.get(body.parent, body) if body.kind == "committee" else body


@cache
def _phrases(code: str) -> tuple[dict[str, str], dict[str, int]]:
    """Words for organs by their folded words, and the number of words by the first of them."""
    table: dict[str, str] = {}
    longest: dict[str, int] = {}
    for phrase, noun in language(code).names.committees.items():
        words = WORD.findall(phrase)
        name = key(words)
        table[name] = noun
        first = name.split()[0]
        longest[first] = max(longest.get(first, 0), len(words))
    return table, longest


def _named(
    zone: Zone, table: dict[str, str], longest: dict[str, int]
) -> Iterator[tuple[int, int, str]]:
    words = zone.words
    done = 0
    for at in places_of(longest, words.folded):
        for last in range(min(at + longest[words.folded[at]], len(words)), at, -1):
            noun = table.get(" ".join(words.folded[at:last]))
            free = noun == _STATE_UNIT or not any(zone.taken[at:last])
            if noun and free and at >= done and "\n" not in words.gaps(at, last):
                yield at, last, noun
                done = last
                break


def _counted(scene: Scene, zone: Zone) -> Iterator[tuple[int, int, str]]:
    """Yield bodies told by their size: "a five-member panel", "पांच सदस्यीय समिति"."""
    words, pack = zone.words, zone.pack
    for at in places_of(pack.members, words.low):
        first = at - 1
        if first < 0 or words.gap(at) not in ("-", " ") or not is_number(scene, words, first):
            continue
        for near in range(at + 1, min(at + _MODIFIERS + 2, len(words))):
            if words.gap(near) not in (" ", "-") or zone.taken[near]:
                break
            noun = pack.panels.get(words.low[near])
            if noun is not None:
                told = words.source[words.start[at + 1] : words.start[near]].lower()
                size = f"{words.low[first]}-member "
                yield first, near + 1, f"{(told or size) if pack.cased else ''}{noun}"
                break


def _owner(
    scene: Scene, zone: Zone, first: int, last: int, noun: str
) -> tuple[int, Party | State, bool] | None:
    """The first word of the organ's whole name, its party, and whether that stands beside it."""
    words = zone.words
    at = first - 1
    while (
        at >= 0
        and first - at < 4
        and words.low[at] in scene.pack.owning
        and "\n" not in words.gap(at + 1)
    ):
        at -= 1
    if at in zone.bodies and "\n" not in words.gap(at + 1) and "." not in words.gap(at + 1):
        return zone.bodies[at][0], zone.bodies[at][1], True
    place = zone.place_ends.get(first)
    if place is not None and isinstance(place.entries[0].record, State):
        return place.first, place.entries[0].record, True
    for end in range(last, min(last + 4, len(words))):
        if end in zone.bodies and words.low[last] in scene.pack.owning:
            return first, zone.bodies[end][1], True
    before = [end for end in range(first - 1, max(first - _FAR, -1), -1) if end in zone.bodies]
    bodies = [_party(scene, zone.bodies[end][1]) for end in before]
    parties = [party for party in bodies if party.kind in ("party", "alliance")]
    said = 0 <= at < first - 1 and words.low[at] in scene.pack.parties
    if said and parties and before[0] > first - _NEAR:
        return first, parties[0], True
    parties = [party for party in parties if _organ(scene, party, noun, near=False)]
    if not parties and noun != _STATE_UNIT:
        main = _main(scene)
        parties = [p for p in main if _organ(scene, p, noun, near=False)]
        if not parties and main and noun.islower() and scene.bodies[main[0].id] > 1:
            return first, main[0], True
    return (first, parties[0], False) if parties else None


def _organ(scene: Scene, owner: Party | State, noun: str, *, near: bool) -> ActorRef | None:
    """The organ as an actor; only those of the gazetteer where the party stands far off."""
    if isinstance(owner, State):
        if noun != _STATE_UNIT:
            return None
        return unknown(f"{owner.name} {noun}", ActorKind.COMMITTEE)
    for row in scene.known.parties.values() if noun not in scene.pack.panels.values() else ():
        if row.kind == "committee" and row.parent == owner.id:
            names = (row.names.en, *row.names.aliases_en)
            if any(name.lower().endswith(noun.lower()) for name in names):
                return row.ref
    if not near or noun == _STATE_UNIT:
        return None
    return unknown(f"{owner.names.en} {noun}", ActorKind.COMMITTEE)


def _post(zone: Zone, last: int) -> bool:
    """Tell whether an organ only tells what somebody leads: "legislature party leader"."""
    following = (zone.words.cue_at(last), zone.words.cue_at(last + 1))
    return any(cue & ROLE for cue in following)
