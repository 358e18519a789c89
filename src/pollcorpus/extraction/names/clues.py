"""Which of several persons a short name means: what gender, office or party stands beside it."""

from __future__ import annotations

from pollcorpus._text import normalise
from pollcorpus.extraction.names.cues import CONJUNCTION, FEMALE, MALE, SPEECH
from pollcorpus.extraction.names.fitting import belongs, holds, offices_before
from pollcorpus.extraction.names.namings import Naming, affiliation, party_beside
from pollcorpus.extraction.names.people import Somebody
from pollcorpus.extraction.names.scene import Scene, Zone
from pollcorpus.gazetteer import Person

_SOON = 3
_CLAUSE = 8


def narrow(scene: Scene, zone: Zone, at: int, people: list[Somebody]) -> list[Somebody]:
    """Return those of the persons of a name whom the words around one word of it allow."""
    title = title_before(zone, at) & (MALE | FEMALE) or _agreeing(zone, at)
    fit = [somebody for somebody in people if _gender_fits(somebody, title)]
    if len(fit) < 2:
        return fit
    for office in offices_before(zone.words, at):
        holders = [s for s in fit if s.person and holds(scene, s.person, office)]
        if len(holders) == 1:
            return holders
    party = affiliation(Naming(zone, at, at + 1, (), 0, True))
    known: list[tuple[Somebody, Person]] = [(s, s.person) for s in fit if s.person]
    if party is not None and party.kind == "party" and len(known) == len(fit):
        return [s for s, person in known if belongs(scene.known, person, party)] or fit
    return fit


def of_another_party(scene: Scene, zone: Zone, at: int, person: Person) -> bool:
    """Tell whether a party stands beside a word that the person of this name never was in."""
    party = affiliation(Naming(zone, at, at + 1, (), 0, True))
    return party is not None and party.kind == "party" and not belongs(scene.known, person, party)


def head_of_party(scene: Scene, zone: Zone, at: int) -> Person | None:
    """Return whom a surname means by the party that they head that day: "नेकां अध्यक्ष अब्दुल्ला"."""
    words = zone.words
    if not at or words.low[at - 1] not in zone.pack.heads or scene.day is None:
        return None
    beside = party_beside(Naming(zone, at, at + 1, (), 0, True))
    if beside is None or beside[1] != at - 1 or _is_branch(zone, beside[0]):
        return None
    head = scene.known.holder("party_president", scene.day, beside[2].id)
    named = head and {form.rpartition(" ")[2] for form in (head.names.en, normalise(head.names.hi))}
    return head if named and words.text[at] in named else None


def _is_branch(zone: Zone, party: int) -> bool:
    """Tell whether a party's name is that of its branch in a state: "बिहार कांग्रेस", "state BJP"."""
    words, before = zone.words, party - 1
    if before < 0 or not words.spaced(party):
        return False
    return bool(zone.placed[before]) or words.low[before] in zone.pack.units


def title_before(zone: Zone, at: int) -> int:
    """Return the cue of the word before a name if it may be a title or post."""
    words = zone.words
    return words.cue_at(at - 1) if at and words.gap(at) in (" ", ". ", ".") else 0


def _agreeing(zone: Zone, at: int) -> int:
    """Return the gender that a pronoun or verb after a name gives: "... said she", "... बोलीं"."""
    words, pack = zone.words, zone.pack
    reach = _CLAUSE
    if pack.cased:
        if not words.cue_at(at + 1) & SPEECH:
            return 0
        reach = _SOON
    elif words.low_at(at + 1) in pack.agentive | pack.owning | pack.locatives:
        return 0  # the verb agrees with something else
    elif (words.cue_at(at + 1) | words.cue_at(at - 1)) & CONJUNCTION:
        return 0  # it agrees with a list, in which one man is enough
    for near in range(at + 1, min(at + reach + 1, len(words))):
        if words.gap(near) != " " or zone.taken[near]:
            return 0
        if words.low[near] in pack.she:
            return FEMALE
        if words.low[near] in pack.he:
            return MALE
    return 0


def _gender_fits(somebody: Somebody, title: int) -> bool:
    gender = somebody.person.gender if somebody.person else ""
    if title & FEMALE:
        return gender != "male"
    if title & MALE:
        return gender != "female"
    return True
