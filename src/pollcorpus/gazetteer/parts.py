"""Parts of persons' names: which words they are, and how both scripts write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.records import Person
from pollcorpus.gazetteer.skeleton import skeletons
from pollcorpus.gazetteer.spelling import WORD, fold, initials

_BEARERS = 3
_FAMILIES = 4
"""As so many persons' count the names that the reference's persons hardly bear."""
_NAMESAKES = 650
"""From so many pairs of a bearer of the first and one of the last part on, namesakes are likely."""
_INITIAL = 5
"""Of so many who bear both parts one has a given initial before them."""
_LONE = 2


@frozen
class NameParts:
    """How often a word opens, fills or ends a name of the reference; lower case, normalised.

    `given` counts the opening words by their folded spelling.
    """

    first: Counter[str]
    last: Counter[str]
    known: frozenset[str]
    given: Counter[str]

    def __contains__(self, word: str) -> bool:
        return word in self.known

    def common(self, name: Sequence[str]) -> bool:
        """Tell whether both parts of a name are so frequent that namesakes are likely."""
        return self.first[opening(name)] >= 5 and self.last[name[-1].lower()] >= 20

    def few(self, name: Sequence[str]) -> bool:
        """Tell whether the parts of a name are not so frequent that two of politics bear both."""
        given, last = opening(name), name[-1].lower()
        alike = self.given[fold(given)]
        letters = sum(bool(initials(word)) for word in name[:-1]) if given != name[0].lower() else 0
        most: int = _NAMESAKES * _INITIAL**letters
        return alike * self.last[last] < most

    def lone(self, word: str) -> bool:
        """Tell whether hardly any name of the reference opens or ends with a word."""
        return self.bearers(word) <= _LONE

    def bearers(self, word: str) -> int:
        """Return how many names of the reference open or end with a word."""
        return self.first[word.lower()] + self.last[word.lower()]


def opening(name: Sequence[str]) -> str:
    """Return the given name that opens a name, in lower case; initials are none.

    >>> opening(["K", "Chandrashekar", "Rao"]), opening(["R", "C", "P", "Singh"])
    ('chandrashekar', 'r')
    """
    given = (word for word in name[:-1] if not initials(word))
    return next(given, name[0]).lower()


@cache
def name_parts() -> NameParts:
    """Return the parts of all names of persons in the reference."""
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    middle: set[str] = set()
    # with the many leaders of states, hardly any name would be of one person only
    for name in _names(tables.best_known()):
        if len(name) > 1:
            first[name[0]] += 1
            last[name[-1]] += 1
    for name in _names(tables.persons()):
        middle.update(name)
    for en, hi in tables.name_pairs():
        middle.update((en, normalise(hi)))
    for _, hi, family in tables.common_names():
        middle.add(hi)
        counts, least = (last, _FAMILIES) if family else (first, _BEARERS)
        counts[hi] = max(counts[hi], least)
    given: Counter[str] = Counter()
    for word, count in first.items():
        given[fold(word)] += count
    return NameParts(first, last, frozenset(word for word in middle if len(word) > 1), given)


def _names(persons: Iterable[Person]) -> Iterator[list[str]]:
    """Yield the words of the names that persons bear first of all, in lower case."""
    for person in persons:
        for name in (person.names.en, person.names.hi):
            yield WORD.findall(normalise(name).lower())


@cache
def romanised() -> dict[str, str]:
    """Return for Devanagari parts of names their usual romanised form, in lower case.

    Names that have as many words in both scripts tell more than the pairs do,
    so they come first, the best known persons' names before all others.
    """
    counts: dict[str, Counter[str]] = {}
    for person in tables.persons():
        en, hi = person.names.en.lower().split(), normalise(person.names.hi).split()
        if len(en) == len(hi):
            for latin, devanagari in zip(en, hi, strict=True):
                if skeletons(latin).isdisjoint(skeletons(devanagari)):
                    continue
                counts.setdefault(devanagari, Counter())[latin] += 5 - person.tier
    forms = {hi: max(seen, key=lambda w: (seen[w], w)) for hi, seen in counts.items()}
    forms |= {hi: en for en, hi, _ in tables.common_names()}
    for latin, devanagari in tables.name_pairs():
        forms.setdefault(normalise(devanagari), latin)
    return forms
