"""Who, where and what a user means by a name, in any spelling and either script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property
from typing import TypeAlias

from pollcorpus._text import normalise
from pollcorpus.errors import AmbiguousNameError, UnknownNameError
from pollcorpus.gazetteer import Party, Person, gazetteer
from pollcorpus.gazetteer.spelling import WORD, key
from pollcorpus.models import Actor, ActorKind, ActorRef

AnyActor: TypeAlias = str | ActorRef | Actor
"""An actor, or a name or id of one."""


def folded(name: str) -> str:
    """Return the key that all usual spellings of a name share.

    >>> folded("K.C. Venugopal") == folded("K C Venugopal")
    True
    """
    name = normalise(name)
    return key(WORD.findall(name)) or name.casefold()


class ActorNames:
    """The names of a corpus' actors, beside those that the gazetteer knows."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self.actors: dict[str, Actor] = {actor.id: actor for actor in actors}

    def find(self, name: AnyActor) -> ActorRef:
        """Return the actor that bears a name.

        A full name goes before a part of one, such as a surname. An actor of
        the corpus goes before one that only the gazetteer knows. Several of
        the corpus raise `AmbiguousNameError`, none at all `UnknownNameError`.
        """
        if not isinstance(name, str):
            return name.ref if isinstance(name, Actor) else name
        if name in self.actors:
            return self.actors[name].ref
        word = folded(name)
        known = _in_gazetteer(name)
        candidates = {ref.id for ref in known if ref.id in self.actors} | _at(self._labels, word)
        candidates = candidates or _at(self._forms, word)
        if not known:
            candidates |= _at(self._parts, word)
        if len(candidates) > 1:
            candidates = candidates & _at(self._labels, word) or candidates
        if len(candidates) > 1:
            labels = sorted(self.actors[ident].name for ident in candidates)
            raise AmbiguousNameError(name, tuple(labels))
        for ident in candidates:
            return self.actors[ident].ref
        if known:
            return known[0]
        raise UnknownNameError(name, "actor", self.suggest(name))

    def suggest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Return names that are spelled nearly like one, the corpus' own first."""
        own = {form: None for a in self.actors.values() for _, form in a.names}
        labels = {actor.name: None for actor in self.actors.values()}
        near = get_close_matches(name, [*labels, *own], count)
        near += gazetteer().suggest(name, count)
        return tuple(dict.fromkeys(near))[:count]

    @cached_property
    def _labels(self) -> dict[str, set[str]]:
        return _filed((folded(a.name), a.id) for a in self.actors.values())

    @cached_property
    def _forms(self) -> dict[str, set[str]]:
        """Every form that articles use."""
        return _filed((folded(form), a.id) for a in self.actors.values() for _, form in a.names)

    @cached_property
    def _parts(self) -> dict[str, set[str]]:
        """Each word of a person's name, which may be a first name or a surname."""
        people = [a for a in self.actors.values() if a.kind is ActorKind.PERSON]
        names = [(name, a.id) for a in people for name in _full_names(a)]
        return _filed((folded(word), ident) for name, ident in names for word in name.split())


def _filed(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    filed: dict[str, set[str]] = defaultdict(set)
    for word, ident in pairs:
        filed[word].add(ident)
    return dict(filed)


def _at(filed: dict[str, set[str]], word: str) -> set[str]:
    return set(filed.get(word, ()))


def _full_names(person: Actor) -> set[str]:
    """The label, the forms that articles use, and the gazetteer's name in the other script."""
    known = gazetteer().persons.get(person.id.removeprefix("person:"))
    names = {person.name, *(form for _, form in person.names)}
    return names | {known.names.en, known.names.hi} if known else names


def _in_gazetteer(name: str) -> tuple[ActorRef, ...]:
    records = gazetteer().lookup(name)
    return tuple(record.ref for record in records if isinstance(record, Person | Party))
