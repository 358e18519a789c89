"""Whether a known person can be meant by a name: what the words around it say for and against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from attrs import Factory, define

from pollcorpus._text import normalise
from pollcorpus.extraction.names.cues import PUBLIC
from pollcorpus.extraction.names.namings import Naming, affiliation
from pollcorpus.extraction.names.scene import Scene
from pollcorpus.extraction.names.words import Words
from pollcorpus.gazetteer import Gazetteer, Party, Person, gazetteer
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.skeleton import alike, parts
from pollcorpus.gazetteer.spelling import WORD, initials

_GROWN_UP = 18
_MANY = 20
_OBSCURE = 4
"""The tier of those whom nobody takes for a better known person of the same name."""
_SHORT = 2
_LONGEST_OFFICE = 5
_OFFICES = {
    "prime_minister": ("prime_minister",),
    "former_prime_minister": ("prime_minister",),
    "chief_minister": ("chief_minister",),
    "former_chief_minister": ("chief_minister",),
    "deputy_chief_minister": ("deputy_chief_minister",),
    "former_deputy_cm": ("deputy_chief_minister",),
    "mp": ("mp", "mp_rajya_sabha"),
    "former_mp": ("mp", "mp_rajya_sabha"),
    "mp_rajya_sabha": ("mp_rajya_sabha",),
}
"""The roles of the reference that the words for an office mean."""
_COMPLETE = frozenset({"chief_minister", "former_chief_minister", "mp", "mp_rajya_sabha"})
"""Offices whose holders of the last decades the reference has in full."""
_NOW = frozenset(office for office in _OFFICES if not office.startswith("former_"))


@define(eq=False)
class Facts:
    """What an article says of the bearer of a name, wherever it names him in full."""

    parties: dict[str, Party] = Factory(dict)
    offices: set[str] = Factory(set)
    signs: int = 0


def gather(namings: Iterable[Naming]) -> dict[str, Facts]:
    """Gather the parties and offices that stand beside each name, by the name's folded words."""
    facts: dict[str, Facts] = defaultdict(Facts)
    for naming in namings:
        if naming.people:
            mine = facts[name_key(naming)]
            mine.signs |= naming.signs
            mine.offices |= offices_before(naming.words, naming.first)
            party = affiliation(naming)
            if party is not None and party.kind == "party":
                mine.parties[party.id] = party
    return facts


def name_key(naming: Naming) -> str:
    """Return the folded words of a name."""
    return " ".join(naming.words.folded[naming.first : naming.last])


def plausible(scene: Scene, naming: Naming, person: Person, facts: Facts) -> bool:
    """Tell whether a known person is meant, not a namesake from another walk of life."""
    words = naming.low
    if _too_young(scene, person) or _never_held(scene, person, facts):
        return False
    if len(words) == 1 and len(person.names.en.split()) > 1 and not _run_together(person, words[0]):
        known = bool(naming.signs & PUBLIC) or scene.supports(person)
        known = known or _alone_so_called(scene, naming, person)
        return known and scene.may_live(person)
    common = name_parts().common(naming.tokens)
    frequent = common or _frequent(words)
    doubtful = person.shared or person.tier > 2 or (frequent and person.tier > 1)
    if doubtful and _of_another_party(scene.known, person, facts):
        return False
    if person.shared:
        return attested(scene, person, facts)
    if naming.derived or not (person.tier == 1 or _spelt_so(person, naming)):
        return scene.supports(person) and scene.political
    if not common and (person.tier == 1 or (person.tier == 2 and not frequent)):
        return True
    company, supported = scene.in_company(person), scene.supports(person)
    few = name_parts().few(naming.tokens)
    if few and (company or supported) and _best_known(naming, person):
        return True
    political = scene.political or company
    if facts.signs & PUBLIC and political:
        return True
    return supported and (political or not common)


def own_names(person: Person) -> list[list[str]]:
    """Return the words of the names that a person bears first of all, not those of other forms."""
    return [parts(form) for form in (person.names.en, person.names.hi)]


def _best_known(naming: Naming, person: Person) -> bool:
    """Tell whether all others of a name are far less known than a well-known person.

    Of a person's own name, those are no others who bear it only as another form of theirs.
    """
    named = parts(naming.surface)
    own = named in own_names(person)
    others = (
        other.tier
        for other in naming.people
        if other.id != person.id and not (own and named not in own_names(other))
    )
    return person.tier + 1 < min(others, default=_OBSCURE)


def _alone_so_called(scene: Scene, naming: Naming, person: Person) -> bool:
    """Tell whether one word that no name opens or ends is a leader's: "KTR", beside another's."""
    word = naming.low[0]
    sole = person.tier == 1 and len(naming.people) == 1 and name_parts().lone(word)
    return sole and _no_other_letters(person, naming.tokens[0]) and scene.in_company(person)


def _no_other_letters(person: Person, word: str) -> bool:
    """Tell whether a word is no acronym but that of a person's own name.

    OPS and EPS, of which the last letters are inside of names, are pension schemes too.
    """
    letters = initials(word)
    if letters is None:
        return True
    own = iter(name[0] for name in WORD.findall(person.names.en))
    return len(letters) > _SHORT and all(letter in own for letter in letters)


def _spelt_so(person: Person, naming: Naming) -> bool:
    """Tell whether the name is spelt as one of a person's known forms, but for dots and case."""
    words = [word.casefold() for word in naming.tokens]
    return not naming.people or any(
        [word.casefold() for word in WORD.findall(normalise(form))] == words
        for form in person.names.full
    )


def _frequent(words: list[str]) -> bool:
    """Tell whether a name of two words ends in a surname of many."""
    return len(words) == 2 and name_parts().last[words[-1]] >= _MANY


def attested(scene: Scene, person: Person, facts: Facts) -> bool:
    """Tell whether the article gives a party, an office or a state that is this person's own."""
    if any(belongs(scene.known, person, party) for party in facts.parties.values()):
        return True
    if not scene.may_live(person):
        return False
    posts = scene.known.posts(person.id)
    if any(_held(scene, person, office) for office in facts.offices):
        return True
    states = {person.state, *(post.state for post in posts)} - {""}
    return any(scene.states[state] for state in states)


def _too_young(scene: Scene, person: Person) -> bool:
    return bool(person.birth_year and scene.day and scene.day.year < person.birth_year + _GROWN_UP)


def _never_held(scene: Scene, person: Person, facts: Facts) -> bool:
    """Tell whether an office stands before the name that this person never held."""
    if person.country != "IN" or (person.tier == 1 and not person.shared):
        return False
    return not all(_held(scene, person, office) for office in facts.offices & _COMPLETE)


def _held(scene: Scene, person: Person, office: str) -> bool:
    """Tell whether a person held an office; one of several of a name must do so that day."""
    return holds(scene, person, office, ever=not person.shared)


def _of_another_party(known: Gazetteer, person: Person, facts: Facts) -> bool:
    """Tell whether the article gives the bearer a party, and this person has only had others."""
    posts = known.posts(person.id)
    told = any(post.of_party for post in posts) or all(
        post.organisation_kind == "government" for post in posts
    )
    return bool(posts and told and facts.parties) and not any(
        belongs(known, person, party) for party in facts.parties.values()
    )


def belongs(known: Gazetteer, person: Person, party: Party) -> bool:
    """Tell whether a person was ever in a party, or in one that it came from or went into."""
    kin = {party.id, party.parent, *party.successors}
    for post in known.posts(person.id):
        its = known.parties.get(post.of_party)
        if its is not None and not kin.isdisjoint({its.id, its.parent, *its.successors} - {""}):
            return True
    return False


def _run_together(person: Person, word: str) -> bool:
    """Tell whether one word is all of a person's name: "अनंतकुमार"."""
    return any(
        alike(word, "".join(parts(form))) for form in (person.names.en, person.names.hi) if form
    )


def offices_before(words: Words, at: int) -> set[str]:
    """Return the office whose name ends right before a word, if it tells persons apart."""
    table = _office_names()
    if at == 0 or not words.spaced(at):
        return set()
    for first in range(max(0, at - _LONGEST_OFFICE), at):
        if all(words.spaced(i) for i in range(first + 1, at)):
            office = table.get(" ".join(words.low[first:at]))
            if office is not None:
                return {office}
    return set()


def holds(scene: Scene, person: Person, office: str, *, ever: bool = False) -> bool:
    """Tell whether a person holds an office on the article's day, or held one of the past.

    With `ever`, any day counts.
    """
    roles = _OFFICES[office]
    posts = scene.known.posts(person.id, scene.day if office in _NOW and not ever else None)
    return any(post.role in roles for post in posts)


@cache
def _office_names() -> dict[str, str]:
    return {
        " ".join(WORD.findall(normalise(form).lower())): office.id
        for office in gazetteer().offices
        for form in (*office.forms_en, *office.forms_hi)
        if office.id in _OFFICES
    }


def near(one: str, other: str, most: int) -> bool:
    """Tell whether two words differ in at most so many letters; two swapped count as one."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, mine in enumerate(one, 1):
        older, before, row = before, row, [i] + [0] * len(other)
        for j, its in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (mine != its))
            if i > 1 and j > 1 and mine == other[j - 2] and one[i - 2] == its:
                row[j] = min(row[j], older[j - 2] + 1)
        if min(row) > most:
            return False
    return row[-1] <= most
