"""Who the persons are that a text names in full."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from attrs import Factory, define

from pollcorpus._text import normalise
from pollcorpus.extraction.names.cues import APPOSITION, PUBLIC, ROLE
from pollcorpus.extraction.names.fitting import (
    Facts,
    belongs,
    gather,
    name_key,
    near,
    own_names,
    plausible,
)
from pollcorpus.extraction.names.namings import Naming, affiliation
from pollcorpus.extraction.names.newcomers import discovered
from pollcorpus.extraction.names.scene import REFERENCES, Scene, Sighting
from pollcorpus.gazetteer import Gazetteer, Person
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.skeleton import alike, parts, skeletons
from pollcorpus.gazetteer.spelling import WORD, fold, is_devanagari, key
from pollcorpus.models import ActorKind, ActorRef

_FREQUENT = 8
"""A word that ends the names of so many persons of the reference is a surname."""
_LONG = 6
_WELL_KNOWN = 2
"""The tier of those whose names papers shorten."""
_SLIPS = 2
"""Letters in which a word of so many letters may differ and yet be a misspelling."""


@define(eq=False)
class Somebody:
    """A person of an article: who it is, where first named, and the names by which it is called."""

    actor: ActorRef
    person: Person | None
    start: int
    parts: list[list[str]] = Factory(list)
    labels: list[str] = Factory(list)


def identify(scene: Scene, namings: Iterable[Naming]) -> list[Somebody]:
    """Decide who is named, add the sightings to the scene, and return the persons in order.

    The longest names come first, so that shorter ones can be told to be forms of them.
    """
    ordered = sorted(namings, key=lambda n: -(n.last - n.first))
    cast = _Cast(scene, gather(ordered))
    for naming in ordered:
        somebody = cast.find(naming)
        if somebody is None:
            _leave_open(scene, naming)
            continue
        cast.note(naming, somebody)
        scene.sightings.append(
            Sighting(
                naming.words,
                naming.first,
                naming.last,
                ActorKind.PERSON,
                somebody.actor,
                "full name" if somebody.person else "discovered",
            )
        )
        naming.zone.take(naming.first, naming.last)
    return list(cast.people.values())


def _leave_open(scene: Scene, naming: Naming) -> None:
    """Take down a name that a person of the user's reference shares with another."""
    if _shared_with_own(scene, naming):
        place = (naming.words, naming.first, naming.last)
        scene.sightings.append(Sighting(*place, ActorKind.PERSON, None, "full name"))
        naming.zone.take(naming.first, naming.last)


def _shared_with_own(scene: Scene, naming: Naming) -> bool:
    own = {person.id for person in scene.known.reference.persons}
    return len(naming.people) > 1 and any(person.id in own for person in naming.people)


class _Cast:
    """The persons found so far, by id, by sound, by the ends and by the words of their names."""

    def __init__(self, scene: Scene, facts: dict[str, Facts]) -> None:
        self.scene = scene
        self.facts = facts
        self.people: dict[str, Somebody] = {}
        self._sounds: dict[str, list[Somebody]] = {}
        self._tails: dict[str, Somebody] = {}
        self._words: dict[str, set[str]] = {}
        self._wholes: dict[str, set[str]] = {}

    def find(self, naming: Naming) -> Somebody | None:
        """Who is named: a known person, one found before or a new one; None for no name."""
        alone = naming.last - naming.first == 1
        if alone:
            introduced = [self.people[p.ref.id] for p in naming.people if p.ref.id in self.people]
            if introduced:
                return introduced[0]
            if self._part_of_another(naming):
                return None
        start = naming.words.start[naming.first]
        named = parts(naming.surface)
        lettered = self._without_initials(named)
        if lettered is not None and not any(named in own_names(p) for p in naming.people):
            return lettered
        if (whole := self._whole(naming, named)) is not None:
            return whole
        person = self._known(naming)
        if person is not None:
            return self.people.setdefault(person.ref.id, Somebody(person.ref, person, start))
        if naming.people and (alone or _shared_with_own(self.scene, naming)):
            return None
        like = self._like(parts(naming.surface))
        if like is not None:
            return like
        if not self.scene.pack.cased and _two_known(self.scene, naming):
            return None
        actor = discovered(naming.plain)
        return self.people.setdefault(actor.id, Somebody(actor, None, start))

    def _known(self, naming: Naming) -> Person | None:
        """The person of the gazetteer who is named, by name, sound or opening."""
        scene = self.scene
        if naming.people:
            return _choose(scene, naming, self.facts[name_key(naming)])
        if not naming.sure:
            return None  # what is no more than likely a name is not misspelled besides
        return (
            _owner(scene, naming)
            or _by_sound(scene, naming)
            or _by_opening(scene, naming)
            or _by_ends(scene, naming)
        )

    def note(self, naming: Naming, somebody: Somebody) -> None:
        """Remember a form of somebody's name."""
        somebody.start = min(somebody.start, naming.words.start[naming.first])
        if naming.surface in somebody.labels:
            return
        named = parts(naming.surface)
        somebody.labels.append(naming.surface)
        somebody.parts.append(named)
        for word in named:
            self._words.setdefault(word, set()).add(somebody.actor.id)
        if len(named) > 2:
            self._wholes.setdefault(f"{named[0]} {named[-1]}", set()).add(somebody.actor.id)
        for first in range(len(named) - 1):
            self._tails.setdefault(" ".join(named[first:]), somebody)
        for sound in _ends(named) if somebody.person is None else ():
            self._sounds.setdefault(sound, []).append(somebody)

    def _whole(self, naming: Naming, named: list[str]) -> Somebody | None:
        """The well-known person named before whose name this is but for the words between its ends.

        "Akhilesh Singh said" after "Akhilesh Prasad Singh", unless a namesake is as well known or
        the one of another party.
        """
        found = self._wholes.get(" ".join(named), ())
        if len(named) != 2 or len(found) != 1:
            return None
        somebody = self.people[next(iter(found))]
        person, party = somebody.person, affiliation(naming)
        if person is None or person.tier > _WELL_KNOWN:
            return None
        if any(other.id != person.id and other.tier <= _WELL_KNOWN for other in naming.people):
            return None
        mine = party is None or belongs(self.scene.known, person, party)
        return somebody if mine else None

    def _part_of_another(self, naming: Naming) -> bool:
        """Tell whether a name of one word is a part of the name of somebody named in full."""
        mine = {person.ref.id for person in naming.people}
        return bool(self._words.get(naming.words.low[naming.first], set()) - mine)

    def _without_initials(self, named: list[str]) -> Somebody | None:
        """Somebody unknown whose name is this one after initials, as "Ram Rao" is of J. Ram Rao."""
        found = self._tails.get(" ".join(named))
        if found is None or found.person is not None:
            return None
        before = found.parts[0][: -len(named)]
        return found if before and all(len(word) == 1 for word in before) else None

    def _like(self, named: list[str]) -> Somebody | None:
        """Somebody whose name has the same ends, or ends in all of this one."""
        tail = self._tails.get(" ".join(named))
        if tail is not None:
            return tail
        near = (other for sound in _ends(named) for other in self._sounds.get(sound, ()))
        return next((other for other in near if _same(named, other.parts[0])), None)


def _ends(named: list[str]) -> list[str]:
    """The sounds of the first and last word of a name, together."""
    if len(named) < 2:
        return []
    return [f"{first} {last}" for first in skeletons(named[0]) for last in skeletons(named[-1])]


def _choose(scene: Scene, naming: Naming, facts: Facts) -> Person | None:
    """Choose among the known bearers of a name; None where it may be somebody else."""
    named = parts(naming.surface)
    people = sorted(naming.people, key=lambda p: (p.tier, named not in own_names(p)))
    if len(people) > 1:
        party = affiliation(naming)
        members = [p for p in people if party and scene.known.was_in(p.id, party.id)]
        people = members[:1] if len(members) == 1 else members or people
    if len(people) > 1:
        backed = [person for person in people if scene.supports(person)]
        if len(backed) == 1 or (backed and backed[0].tier < backed[1].tier):
            people = backed
        elif people[0].tier == people[1].tier and (
            people[0].state != people[1].state or _shared_with_own(scene, naming)
        ):
            return None
    return people[0] if people and plausible(scene, naming, people[0], facts) else None


def _owner(scene: Scene, naming: Naming) -> Person | None:
    """Find the well-known person of a name whose apostrophe was lost: "Omar Abdullahs uncle"."""
    last = naming.tokens[-1]
    if last[-1] != "s" or last.lower() in name_parts():
        return None
    people = [e.record for e in scene.known.actor_names.find(naming.surface[:-1])]
    known = [p for p in people if isinstance(p, Person) and p.tier == 1]
    return known[0] if len(known) == len(people) == 1 else None


def _by_sound(scene: Scene, naming: Naming) -> Person | None:
    """Find a known person whose name sounds like one that is spelled unlike all known forms."""
    if naming.people:
        return None
    named = parts(naming.surface)
    if sum(len(part) > 1 for part in named) < 2 or len("".join(named)) < 9:
        return None
    like = {
        person.id: person
        for ours in _joinings(named)
        for sound in _ends(ours)
        for person, words in _sounding(scene.known).get(sound, ())
        if (_script(words) == _script(ours) or not person.names.hi) and _same_words(ours, words)
    }
    people = [p for p in like.values() if p.tier <= 2 or scene.supports(p)]
    facts = Facts(signs=naming.signs)
    return people[0] if len(people) == 1 and plausible(scene, naming, people[0], facts) else None


def _two_known(scene: Scene, naming: Naming) -> bool:
    """Tell whether two well-known persons' short names stand together: "नीतीश शाह से मिले"."""
    if naming.last - naming.first != 2 or naming.signs & ROLE or not scene.political:
        return False
    return all(
        famous(scene.known).get(word) for word in naming.words.text[naming.first : naming.last]
    )


@lru_cache(maxsize=REFERENCES)
def famous(known: Gazetteer) -> dict[str, Person]:
    """Persons of the first tier by the one word that names them anywhere."""
    found: dict[str, list[Person]] = {}
    for person in known.persons.values():
        if person.tier == 1:
            for form in person.names.short:
                found.setdefault(normalise(form), []).append(person)
    return {form: people[0] for form, people in found.items() if len(people) == 1}


def _by_opening(scene: Scene, naming: Naming) -> Person | None:
    """Find the one known person whose longer name begins with two given words: "Naresh Uttam"."""
    if naming.people or naming.last - naming.first != 2:
        return None
    words = naming.words.folded[naming.first : naming.last]
    if name_parts().last[naming.low[-1]] >= _FREQUENT:
        return None  # "Rajnath Singh" is whole
    party, told = affiliation(naming), naming.signs & (APPOSITION | PUBLIC)
    people = [
        person
        for person in _openings(scene.known).get(" ".join(words), [])
        if (belongs(scene.known, person, party) if party else told or person.tier == 1)
    ]
    return people[0] if len(people) == 1 and scene.supports(people[0]) else None


def _by_ends(scene: Scene, naming: Naming) -> Person | None:
    """Find the one well-known person of a name without its middle word: "Gajendra Shekhawat"."""
    if naming.people or naming.last - naming.first != 2:
        return None
    if name_parts().last[naming.low[-1]] >= _FREQUENT:
        return None  # "Ajay Yadav" is whole, too
    words = naming.words.folded[naming.first : naming.last]
    people = _three(scene.known)[1].get(" ".join(words), [])
    facts = Facts(signs=naming.signs)
    party = affiliation(naming)
    if len(people) != 1 or people[0].tier > _WELL_KNOWN or not scene.political:
        return None
    mine = party is None or belongs(scene.known, people[0], party)
    sure = mine and scene.supports(people[0]) and plausible(scene, naming, people[0], facts)
    return people[0] if sure else None


def _openings(known: Gazetteer) -> dict[str, list[Person]]:
    """Known persons with names of three words by the first two of them, folded."""
    return _three(known)[0]


@lru_cache(maxsize=REFERENCES)
def _three(known: Gazetteer) -> tuple[dict[str, list[Person]], dict[str, list[Person]]]:
    """Known persons with names of three words by the first two, and by the ends of them, folded."""
    opening: dict[str, list[Person]] = {}
    ends: dict[str, list[Person]] = {}
    for person in known.persons.values():
        for form in (person.names.en, normalise(person.names.hi)):
            words = WORD.findall(form)
            if len(words) == 3 and all(len(word) > 2 for word in words):
                opening.setdefault(key(words[:2]), []).append(person)
                ends.setdefault(key(words[::2]), []).append(person)
    return opening, ends


def _same_words(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether names have the same words; an initial is no name that it may stand for."""
    if len(ours) != len(theirs) or not alike(ours[0], theirs[0]):
        return False
    pairs = list(zip(ours, theirs, strict=True))
    if not all((len(one) == 1) == (len(other) == 1) and alike(one, other) for one, other in pairs):
        return False
    # a name of three words, two of them right, is hardly another one
    others = sum(fold(one) != fold(other) for one, other in pairs)
    known = frozenset[str]() if len(pairs) - others > 1 else name_parts().known
    return all(_misspelt(one, other, known) for one, other in pairs)


def _script(words: list[str]) -> bool:
    """Tell Devanagari from Latin by a name's last word."""
    return is_devanagari(words[-1])


def _misspelt(one: str, other: str, known: frozenset[str]) -> bool:
    """Tell whether a word may be a slip for another of its script, not a known name of its own."""
    if one == other or fold(one) == fold(other) or _script([one]) != _script([other]):
        return True
    if len(one) == 1 or one in known:
        return False
    return near(fold(one), fold(other), _SLIPS if min(len(one), len(other)) >= _LONG else 1)


@lru_cache(maxsize=REFERENCES)
def _sounding(known: Gazetteer) -> dict[str, list[tuple[Person, list[str]]]]:
    """Known persons and the words of their names by the sound of the first and last of these."""
    table: dict[str, list[tuple[Person, list[str]]]] = {}
    for person in known.persons.values():
        own = (person.names.en, person.names.hi)
        for form in person.names.full if person.tier == 1 else own:
            for words in _joinings(parts(form)):
                for sound in _ends(words):
                    table.setdefault(sound, []).append((person, words))
    return table


def _joinings(words: list[str]) -> list[list[str]]:
    """A name's words, and with the first two run together: "Vishnudev Sai" is Vishnu Deo Sai."""
    if len(words) < 2:
        return []
    joined = [words[0] + words[1], *words[2:]]
    return [words, joined] if len(words) == 3 and len(words[0]) > 1 else [words]


def _same(ours: list[str], theirs: list[str]) -> bool:
    """Tell whether one name may be the other with words left out, the ends kept."""
    short, long = sorted((ours, theirs), key=len)
    if len(short) < 2 or not alike(short[-1], long[-1]) or not alike(short[0], long[0]):
        return False
    rest = iter(long)
    return all(any(alike(part, other) for other in rest) for part in short)
