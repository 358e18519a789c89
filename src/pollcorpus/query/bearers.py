"""Whom the gazetteer knows by a single word: a first name, a surname, a short name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from attrs import field, frozen

from pollcorpus.gazetteer import Gazetteer, Person
from pollcorpus.store.keys import folded, written

_REFERENCES = 5
"""Tables are kept for the packaged reference data and a few of users' own."""
Spelled: TypeAlias = dict[str, dict[str, None]]
"""Ids of persons by the spelling of a name that they bear, in lower case."""


@frozen
class Words:
    """Words of persons' names, filed by their folded and their exact spelling."""

    _filed: dict[str, Spelled] = field(factory=lambda: defaultdict(dict))

    def add(self, word: str, ident: str) -> None:
        """File a person under a word."""
        self._filed[folded(word)].setdefault(written(word), {})[ident] = None

    def bearers(self, word: str) -> tuple[str, ...]:
        """Return who bears a word: those that spell it just so, or else in any usual way.

        >>> words = Words()
        >>> words.add("Sonia", "sonia-gandhi")
        >>> words.add("Soni", "ambika-soni")
        >>> words.bearers("Sonia"), words.bearers("SONI"), words.bearers("Sonee")
        (('sonia-gandhi',), ('ambika-soni',), ('sonia-gandhi', 'ambika-soni'))
        """
        return chosen(word, self.spelled(word))

    def spelled(self, word: str) -> Spelled:
        """Return who bears a word in any usual spelling, by their own spelling of it."""
        return self._filed.get(folded(word), {})


def chosen(word: str, spelled: Spelled) -> tuple[str, ...]:
    """Return those who spell a word just so, or else all who spell it in any usual way."""
    exact = spelled.get(written(word))
    every = exact or dict.fromkeys(ident for ids in spelled.values() for ident in ids)
    return tuple(every)


def known_bearers(known: Gazetteer, word: str) -> Iterator[tuple[str, str]]:
    """Yield the spellings of a word in canonical names of persons, and the ids of these."""
    for words in _words(known).values():
        for spelling, idents in words.spelled(word).items():
            yield from ((spelling, ident) for ident in idents)


def short_named(known: Gazetteer, name: str) -> tuple[Person, ...]:
    """Return whom the gazetteer lists under a short name such as "Modi" or "दीदी".

    >>> from pollcorpus.gazetteer import gazetteer
    >>> [person.id for person in short_named(gazetteer(), "मोदी")]
    ['narendra-modi']
    """
    return _persons(known, _short(known).bearers(name))


def namesakes(known: Gazetteer, word: str, *, first: bool | None = None) -> tuple[Person, ...]:
    """Return all whose name opens with a word, or holds it further on; None allows both.

    The best known come first.

    >>> from pollcorpus.gazetteer import gazetteer
    >>> len(namesakes(gazetteer(), "Singh", first=False)) > 100
    True
    """
    wanted = (True, False) if first is None else (first,)
    idents = dict.fromkeys(i for place in wanted for i in _words(known)[place].bearers(word))
    return tuple(sorted(_persons(known, idents), key=lambda p: (p.tier, p.names.en)))


def _persons(known: Gazetteer, idents: Iterable[str]) -> tuple[Person, ...]:
    return tuple(known.persons[ident] for ident in idents)


@lru_cache(maxsize=_REFERENCES)
def _short(known: Gazetteer) -> Words:
    filed = Words()
    for person in known.persons.values():
        for form in person.names.short:
            filed.add(form, person.id)
    return filed


@lru_cache(maxsize=_REFERENCES)
def _words(known: Gazetteer) -> dict[bool, Words]:
    """Words of the canonical names: True for those that open a name, False for all others."""
    filed = {True: Words(), False: Words()}
    for person in known.persons.values():
        for name in (person.names.en, person.names.hi):
            for number, word in enumerate(name.split()):
                filed[number == 0].add(word, person.id)
    return filed
