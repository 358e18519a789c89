"""Parts of persons' names: which words they are, and how both scripts write them."""

from __future__ import annotations

from collections import Counter
from functools import cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.skeleton import skeletons
from pollcorpus.gazetteer.spelling import WORD

_BEARERS = 3
_FAMILIES = 4
"""As so many persons' count the names that the reference's persons hardly bear."""


@frozen
class NameParts:
    """How often a word opens, fills or ends a name of the reference; lower case, normalised."""

    first: Counter[str]
    last: Counter[str]
    known: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return word in self.known

    def common(self, first: str, last: str) -> bool:
        """Tell whether both parts of a name are so frequent that namesakes are likely."""
        return self.first[first] >= 5 and self.last[last] >= 20


@cache
def name_parts() -> NameParts:
    """Return the parts of all names of persons in the reference."""
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    middle: set[str] = set()
    for person in tables.persons():
        for name in (person.names.en, person.names.hi):
            words = WORD.findall(normalise(name).lower())
            if len(words) > 1:
                first[words[0]] += 1
                last[words[-1]] += 1
            middle.update(words)
    for en, hi in tables.name_pairs():
        middle.update((en, normalise(hi)))
    for _, hi, family in tables.common_names():
        middle.add(hi)
        counts, least = (last, _FAMILIES) if family else (first, _BEARERS)
        counts[hi] = max(counts[hi], least)
    return NameParts(first, last, frozenset(word for word in middle if len(word) > 1))


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
