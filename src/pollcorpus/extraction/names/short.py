"""Short names: surnames, given names and nicknames of persons named in full elsewhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from attrs import Factory, frozen

from pollcorpus._text import normalise
from pollcorpus.extraction.names.clues import (
    head_of_party,
    narrow,
    of_another_party,
    title_before,
)
from pollcorpus.extraction.names.cues import (
    BODY,
    FAMILY,
    GENERIC,
    HONORIFIC,
    PUBLIC,
    RESPECT,
    ROLE,
    THING,
    TITLE,
    cues,
)
from pollcorpus.extraction.names.elders import Elder, of_one_word
from pollcorpus.extraction.names.people import Somebody, famous
from pollcorpus.extraction.names.scene import REFERENCES, Scene, Sighting, Zone
from pollcorpus.extraction.names.standing import (
    ends_unread,
    follows_unknown,
    leads_unknown,
    names_somebody,
    opens_longer,
)
from pollcorpus.gazetteer import Gazetteer, Person
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.spelling import WORD, fold, key
from pollcorpus.models import ActorKind, ActorRef, SegmentKind

# what ends a sentence, and no initial of a name
_ENDED = re.compile(r"[a-z0-9\")']\. |[।?!\n]")
_TOO_SHORT = 2
_LONG_ENOUGH = 5
_FEW, _FEW_OF_TWO = 4, 6
"""As many names of the reference may hold a leader's short name, or two of these together."""

_Called: TypeAlias = Mapping[str, int]
"""Leaders by id, and how many names of the reference hold the word that an article calls them."""


@frozen
class _Heard:
    """What an article has told of names so far.

    `called` are the leaders whom it may call by one word; `alone` holds whom it has called by
    a word alone and where it did so first, `unread` where a word first ended a name of which no
    more is known: "Farooq Abdullah" beside the known Omar Abdullah.
    """

    called: _Called
    alone: defaultdict[str, dict[ActorRef | None, int]] = Factory(lambda: defaultdict(dict))
    unread: dict[str, int] = Factory(dict)

    def is_unread(self, zone: Zone, at: int, before: int | None = None) -> bool:
        """Tell whether a word has ended such a name so far, or before an offset."""
        first = self.unread.get(zone.words.folded[at])
        return first is not None and (before is None or first < before)


def find_short(scene: Scene, people: list[Somebody]) -> None:
    """Add sightings of persons by parts of their names, and by names found before."""
    _repeat(scene, people)
    names = scene.document.language.names
    owners = _owners(people, cues(scene.document.language.code), names.surnames)
    known = _by_one_word(scene.known)
    heard = _Heard({} if scene.political else _called(scene))
    for zone in scene.zones:
        words, folded = zone.words.text, zone.words.folded
        for at in [i for i in zone.words.capital if folded[i] in owners or words[i] in known]:
            mine = owners.get(folded[at], [])
            if zone.taken[at]:
                continue
            if names_somebody(zone, at, bool(mine) or _hardly_else(scene, zone, at)):
                _decide(scene, zone, at, mine, heard)
            elif ends_unread(zone, at) and not (folded[at - 1] in owners or words[at - 1] in known):
                heard.unread.setdefault(folded[at], zone.words.start[at])


@lru_cache(maxsize=REFERENCES)
def _by_one_word(known: Gazetteer) -> frozenset[str]:
    """The words by which persons of the reference may be called who are not introduced."""
    return frozenset(famous(known).keys() | _unmistakable(known).keys() | _families(known))


def _bare(zone: Zone, at: int) -> bool:
    """Tell whether a surname stands alone as somebody who acts, not in a name or before a thing."""
    words, after = zone.words, at + 1
    if follows_unknown(zone, at) or after >= len(words) or not words.spaced(after):
        return False
    if words.cue[after] & (THING | BODY | FAMILY):
        return False
    if not zone.pack.cased:
        return words.low[after] in zone.pack.agentive
    return words.text[after][0].islower()


@lru_cache(maxsize=REFERENCES)
def _families(known: Gazetteer) -> frozenset[str]:
    """The surnames that several persons of the first tier share."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for person in known.persons.values():
        for form in (person.names.en, normalise(person.names.hi)) if person.tier == 1 else ():
            for word in WORD.findall(form)[1:][-1:]:
                bearers[word].add(person.id)
    return frozenset(word for word, people in bearers.items() if len(people) > 1)


def _repeat(scene: Scene, people: list[Somebody]) -> None:
    """Find the names of persons again where nothing around them told that they are names."""
    names: dict[str, dict[str, Somebody]] = defaultdict(dict)
    for somebody in people:
        for label in somebody.labels:
            words = key(WORD.findall(label))
            if " " in words:
                names[words.split(" ", 1)[0]][words] = somebody
    for zone in scene.zones:
        for at in [i for i in zone.words.capital if zone.words.folded[i] in names]:
            for words, somebody in names[zone.words.folded[at]].items():
                last = at + words.count(" ") + 1
                if _is_again(zone, at, last, words.split(" ")):
                    person = ActorKind.PERSON
                    scene.sightings.append(
                        Sighting(zone.words, at, last, person, somebody.actor, "repeated")
                    )
                    zone.take(at, last)


def _is_again(zone: Zone, first: int, last: int, words: list[str]) -> bool:
    if zone.words.folded[first:last] != words or any(zone.taken[first:last]):
        return False
    return all(zone.words.joined(at) for at in range(first + 1, last))


def _owners(
    people: list[Somebody], table: dict[str, int], surnames: frozenset[str]
) -> dict[str, list[Somebody]]:
    owners: dict[str, list[Somebody]] = defaultdict(list)
    for somebody in people:
        for word in _words_of(somebody, table, surnames):
            if somebody not in owners[word]:
                owners[word].append(somebody)
    return owners


def _words_of(somebody: Somebody, table: dict[str, int], surnames: frozenset[str]) -> set[str]:
    """The folded words by which a person may be called; titles are none of them."""
    words: set[str] = set()
    for label in somebody.labels:
        parts = label.replace(".", " ").split()
        found = [word for word in parts if len(word) > _TOO_SHORT or word in surnames]
        words.update(fold(word) for word in found if not table.get(word.lower(), 0) & TITLE)
        last = found[-1:] if found[-1:] == parts[-1:] else []
        words.update(fold(word) for word in last if word in surnames or _is_surname(word))
    if somebody.person is not None:
        for form in somebody.person.names.short:
            if " " not in form:
                words.add(fold(normalise(form)))
    return words


def _is_surname(word: str) -> bool:
    """Tell whether a word that may be a title is a frequent surname: "Chaudhary"."""
    return word.isascii() and name_parts().last[word.lower()] > _FEW


@lru_cache(maxsize=REFERENCES)
def _unmistakable(known: Gazetteer) -> dict[str, Person]:
    """Persons of the first tier by an end of their names that nobody else of the reference bears.

    The reference does not know everybody, so such a word needs a post or
    title before it, and an article about the person's party or state.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    people = known.persons
    for person in people.values():
        for form in person.names.full:
            for word in WORD.findall(normalise(form)):
                bearers[word].add(person.id)
    found: dict[str, Person] = {}
    for person in people.values():
        for form in (person.names.en, normalise(person.names.hi)):
            words = WORD.findall(form) if person.tier == 1 else []
            for word in {*words[:1], *words[-1:]}:
                if len(bearers[word]) == 1 and len(word) >= _LONG_ENOUGH:
                    found[word] = person
    return found


def _decide(scene: Scene, zone: Zone, at: int, mine: list[Somebody], heard: _Heard) -> None:
    """Add a sighting of whom a word alone names: of those named in full, or of the famous."""
    words = zone.words
    if words.cue[at] & GENERIC:
        mine = [s for s in narrow(scene, zone, at, mine) if _ends_with(s, words.low[at])]
        if not mine:
            return
    actor, rule = None, "short name"
    if (head := head_of_party(scene, zone, at)) is not None:
        actor = None if _vied_for(zone, at, head, mine, heard) else head.ref
    elif mine:
        actor = _introduced(scene, zone, at, mine, heard)
    elif (person := _by_one_name(scene, zone, at, heard)) is not None:
        actor, rule = person.ref, "known by one name"
    elif words.text[at] not in _families(scene.known) or not _bare(zone, at):
        return
    heard.alone[words.text[at]].setdefault(actor, words.start[at])
    scene.sightings.append(Sighting(words, at, at + 1, ActorKind.PERSON, actor, rule))
    zone.take(at, at + 1)


def _introduced(
    scene: Scene, zone: Zone, at: int, mine: list[Somebody], heard: _Heard
) -> ActorRef | None:
    """Return whom of those named in full a word alone means; None where it may be another."""
    here = zone.words.start[at]
    fit = narrow(scene, zone, at, mine)
    if len(fit) > 1:
        fit = [s for s in fit if s.start < here] or fit
        fit = _called_first(zone, at, fit, heard) or fit
    if len(fit) != 1:
        return None
    if (elder := _elder(scene, zone, at, fit[0], heard.called)) is not None:
        return elder.actor
    # who is named in full only after another bearer need not be whom the article goes on to call so
    return None if heard.is_unread(zone, at, fit[0].start) else fit[0].actor


def _vied_for(zone: Zone, at: int, head: Person, mine: list[Somebody], heard: _Heard) -> bool:
    """Tell whether a party's head whom an article does not name bears the name of whom it does.

    Of whom it has introduced the reference knows nothing, so he may be the head by now.
    """
    if any(s.person is not None and s.person.id == head.id for s in mine):
        return False
    here = zone.words.start[at]
    return heard.is_unread(zone, at) or any(s.person is None and s.start < here for s in mine)


def _by_one_name(scene: Scene, zone: Zone, at: int, heard: _Heard) -> Person | None:
    """Return whom a word means whose bearer the article does not introduce."""
    if heard.is_unread(zone, at) or follows_unknown(zone, at) or leads_unknown(zone, at):
        return None
    word = zone.words.text[at]
    if (person := famous(scene.known).get(word)) is not None:
        return person if _meant(scene, zone, at, person, heard.called) else None
    person = _unmistakable(scene.known).get(word)
    if person is None or not scene.political or of_another_party(scene, zone, at, person):
        return None
    titled = title_before(zone, at) & (PUBLIC | HONORIFIC | TITLE)
    return person if titled and scene.may_live(person) and scene.supports(person) else None


def _called_first(zone: Zone, at: int, fit: list[Somebody], heard: _Heard) -> list[Somebody]:
    """Return whom the article called by a word alone before it named any other bearer of it.

    Of "N. Chandrababu Naidu", whose colleague is "K. Yerran Naidu", it goes on as "Naidu". Right
    beside another bearer's name, in the same sentence, it may be either.
    """
    words, here = zone.words, zone.words.start[at]
    others = sorted(somebody.start for somebody in fit)[1:]
    if not others or others[-1] >= here or not _ENDED.search(words.source, others[-1], here):
        return []
    called = {actor for actor, first in heard.alone[words.text[at]].items() if first < others[0]}
    return [somebody for somebody in fit if somebody.actor in called]


def _elder(scene: Scene, zone: Zone, at: int, junior: Somebody, called: _Called) -> Elder | None:
    """Find whether a word is how somebody else is called than the one whose name ends with it."""
    words, word = zone.words, zone.words.text[at]
    whole = of_one_word(scene.known).get(word)
    person = whole or famous(scene.known).get(word)
    if person is None or junior.person is None or person.id == junior.person.id:
        return None
    here = words.start[at]
    if whole:
        told = any(s.actor == whole.ref and s.start < here for s in scene.sightings)
        sure = told or here < junior.start or title_before(zone, at) & (PUBLIC | HONORIFIC)
        return Elder(whole.ref if sure else None)
    sooner = here < junior.start and words.kind is not SegmentKind.HEADLINE
    return Elder(person.ref) if sooner and _meant(scene, zone, at, person, called) else None


def _ends_with(somebody: Somebody, word: str) -> bool:
    """Tell whether a word is the last of a person's name: "Singh" is not Mr Singh Hooda."""
    return any(named[-1] == word for named in somebody.parts)


def _hardly_else(scene: Scene, zone: Zone, at: int) -> bool:
    """Tell whether a word with another meaning is first of all a leader's name: "शाह ने"."""
    word = zone.words.text[at]
    if not scene.political or word not in zone.pack.surnames:
        return False
    return word in famous(scene.known) and name_parts().last[word] > _FEW


def _meant(scene: Scene, zone: Zone, at: int, person: Person, called: _Called) -> bool:
    """Tell whether a famous short name stands for its famous bearer."""
    if not scene.may_live(person):
        return False
    words = zone.words
    beside = bool(words.cue_at(at - 1) & PUBLIC) and words.spaced(at)
    if words.cue[at] & (TITLE | HONORIFIC | RESPECT | ROLE) or _nickname(person, words.text[at]):
        # "Captain", "Didi", "Netaji": one of many but where a post stands before it
        return beside and scene.supports(person) and not opens_longer(zone, at)
    if scene.political or beside or person.country != "IN":
        return True
    if words.spaced(at + 1) and not words.cue[at + 1] and words.low[at + 1] in name_parts():
        return False  # "अजमल आमिर कसाब"
    bearers = name_parts().bearers(words.text[at])
    if bearers <= _FEW and scene.in_company(person):
        return True
    # two who are called by one word back each other: "Nitish met Mamata"
    others = (most for ident, most in called.items() if ident != person.id)
    return bearers + min(others, default=_FEW_OF_TWO) <= _FEW_OF_TWO


def _called(scene: Scene) -> _Called:
    """Return which of the country's leaders an article may call by one word, and its bearers."""
    found: dict[str, int] = {}
    leaders = famous(scene.known)
    for zone in scene.zones:
        words = zone.words
        for at in [i for i in words.capital if words.text[i] in leaders and not zone.named[i]]:
            person = leaders[words.text[at]]
            if words.cue[at] or zone.placed[at] or person.country != "IN":
                continue
            alone = not follows_unknown(zone, at) and names_somebody(zone, at, False)
            if alone and not _nickname(person, words.text[at]):
                found.setdefault(person.id, name_parts().bearers(words.text[at]))
    return found


def _nickname(person: Person, word: str) -> bool:
    """Tell whether a short name is no part of any full name of a person: "Netaji"."""
    return all(word not in WORD.findall(normalise(form)) for form in person.names.full)
