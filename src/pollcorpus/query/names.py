"""Who, where and what a user means by a name, in any spelling and either script."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeAlias, TypeVar

from pollcorpus._text import normalise
from pollcorpus.errors import AmbiguousNameError, ArgumentError, UnknownNameError
from pollcorpus.gazetteer import Gazetteer, Party, Person
from pollcorpus.gazetteer.nearest import nearest
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.models import Actor, ActorKind, ActorRef
from pollcorpus.query.bearers import Words, folded, namesakes, short_named

AnyActor: TypeAlias = str | ActorRef | Actor
"""An actor, or a name or id of one."""
_BEFORE = frozenset("mr mrs ms miss dr shri sri smt shrimati श्री श्रीमती सुश्री डॉ डा".split())
_AFTER = frozenset("ji jee sahab saheb sahib जी साहब साहेब साहिब".split())
"""Courtesies, which are no part of a name that somebody looks for."""
_Named = TypeVar("_Named", Actor, ActorRef)


class ActorNames:
    """The names of a corpus' actors, beside those that the gazetteer knows."""

    def __init__(self, actors: Iterable[Actor], known: Gazetteer) -> None:
        self.known = known
        self.actors: dict[str, Actor] = {actor.id: actor for actor in actors}

    def find(self, name: AnyActor) -> ActorRef:
        """Return the actor that bears a name.

        A full name goes before a part of one. An actor of the corpus goes
        before one that only the gazetteer knows. A single word stands for
        the only actor of the corpus that bears it if the gazetteer lists it
        as that actor's short name ("Modi", "पीके") or knows nobody else by
        it. Where several may be meant `AmbiguousNameError` lists them; a
        name that nobody bears is an `UnknownNameError`.
        """
        if isinstance(name, Actor | ActorRef):
            return name.ref if isinstance(name, Actor) else name
        if not isinstance(name, str):
            raise _no_name(name)
        if name in self.actors:
            return self.actors[name].ref
        name = self._plain(name)
        known = self._in_gazetteer(name)
        ours = self._bearers(name, known)
        if ours:
            actor = _only(
                name,
                sorted(
                    (self.actors[ident] for ident in ours),
                    key=lambda a: (a.name, not a.known, a.id),
                ),
            )
            rivals = () if known else self._rivals(name, actor)
            return _only(name, [actor.ref, *(person.ref for person in rivals)])
        named = known or tuple(
            p.ref for p in short_named(self.known, name) or namesakes(self.known, name)
        )
        if not named:
            named = self._by_initial(name)
        if not named:
            raise UnknownNameError(name, "actor", self.suggest(name))
        return _only(name, named)

    def _plain(self, name: str) -> str:
        """A name without the courtesies around it, "Mr" or "ji", unless it is known with them."""
        words = name.split()
        while len(words) > 1 and not self._in_gazetteer(" ".join(words)):
            if _said(words[0]) in _BEFORE:
                del words[0]
            elif _said(words[-1]) in _AFTER:
                del words[-1]
            else:
                break
        return " ".join(words) if words and words != name.split() else name

    def _by_initial(self, name: str) -> tuple[ActorRef, ...]:
        """Whom an initial and a surname may mean, those of the corpus before all others."""
        words = name.split()
        if len(words) != 2 or len(_said(words[0])) != 1:
            return ()
        alike = [
            person.ref
            for person in namesakes(self.known, words[1], first=False)
            for full in (person.names.en, person.names.hi)
            if full.casefold().startswith(_said(words[0])) and len(full.split()) > 1
        ]
        return tuple(ref for ref in alike if self.has(ref)) or tuple(alike)

    def has(self, actor: ActorRef) -> bool:
        """Tell whether any article names an actor."""
        return actor.id in self.actors

    def _bearers(self, name: str, known: Iterable[ActorRef]) -> set[str]:
        """The ids of the actors of the corpus that a name may mean."""
        word = folded(name)
        labelled = _at(self._labels, word)
        found = {ref.id for ref in known if ref.id in self.actors} | labelled
        found = found or set(self._forms.bearers(name))
        if not known:
            found |= set(self._parts.bearers(name))
        return (found & labelled or found) if len(found) > 1 else found

    def label(self, ident: str) -> str:
        """Return an actor's label, with its id where another actor is called the same."""
        if ident not in self.actors:
            return ident
        name = self.actors[ident].name
        return name if len(_at(self._labels, folded(name))) == 1 else f"{name} ({ident})"

    def suggest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Return names that are spelled or sound nearly like one, the corpus' own first."""
        own = {
            form: actor.id
            for actor in self.actors.values()
            for _, form in (*actor.names, *actor.labels, ("", actor.name))
        }
        near = nearest(name, own, count)
        others = {f: i for f, i in self.known.forms.items() if i not in near}
        rest = nearest(name, others, count - len(near)) if len(near) < count else ()
        known = (self.known.actor(ident) for ident in rest)
        names = (
            *(_in_script_of(name, self.actors[ident]) for ident in near),
            *(record.names.in_script_of(name) for record in known if record),
        )
        return tuple(dict.fromkeys(names))

    @cached_property
    def _labels(self) -> dict[str, set[str]]:
        return _filed((folded(a.name), a.id) for a in self.actors.values())

    @cached_property
    def _forms(self) -> Words:
        """Every form that articles use."""
        filed = Words()
        for actor in self.actors.values():
            for _, form in actor.names:
                filed.add(form, actor.id)
        return filed

    @cached_property
    def _parts(self) -> Words:
        """Each word of a person's name, which may be a first name or a surname."""
        filed = Words()
        for person in self.actors.values():
            if person.kind is ActorKind.PERSON:
                for word in (word for name in self._full_names(person) for word in name.split()):
                    filed.add(word, person.id)
        return filed

    def _full_names(self, person: Actor) -> set[str]:
        """The label, the forms that articles use, and the gazetteer's name in the other script."""
        known = self.known.persons.get(person.id.removeprefix("person:"))
        names = {person.name, *(form for _, form in person.names)}
        return names | {known.names.en, known.names.hi} if known else names

    def _in_gazetteer(self, name: str) -> tuple[ActorRef, ...]:
        records = self.known.lookup(name)
        return tuple(record.ref for record in records if isinstance(record, Person | Party))

    def _rivals(self, word: str, actor: Actor) -> tuple[Person, ...]:
        """Who else may be meant by a single word that an actor of the corpus bears."""
        if actor.kind is not ActorKind.PERSON or len(WORD.findall(normalise(word))) != 1:
            return ()
        if actor.id in {person.ref.id for person in short_named(self.known, word)}:
            return ()
        names = [full.split() for full in self._full_names(actor)]
        opening = {folded(words[0]) for words in names if len(words) > 1}
        alike = namesakes(self.known, word, first=folded(word) in opening)
        return tuple(person for person in alike if person.ref.id != actor.id)


def unmentioned(ref: ActorRef) -> str:
    """Say that the corpus holds nothing of an actor."""
    known = f"the gazetteer knows {ref}, but " if ref.known else ""
    return f"{known}no article here mentions {f'that {ref.kind.value}' if known else ref}"


def kindred(ident: str, book: Gazetteer) -> frozenset[str]:
    """Return the ids of the parties that split off a party, or that it split off from.

    >>> from pollcorpus.gazetteer import gazetteer
    >>> sorted(kindred("party:NCP", gazetteer()))
    ['party:NCPSP']
    """
    party = ident.removeprefix("party:")
    pairs = {(p.id, other) for p in book.parties.values() for other in p.successors}
    pairs |= {(branch.party, branch.branch) for branch in book.branches}
    kin = {other for pair in pairs if party in pair for other in pair} - {party}
    return frozenset(f"party:{other}" for other in kin)


def _said(word: str) -> str:
    return normalise(word).casefold().strip(".")


def _filed(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    filed: dict[str, set[str]] = defaultdict(set)
    for word, ident in pairs:
        filed[word].add(ident)
    return dict(filed)


def _at(filed: dict[str, set[str]], word: str) -> set[str]:
    return set(filed.get(word, ()))


def _in_script_of(text: str, actor: Actor) -> str:
    """An actor's name in the script of a text, if it has one."""
    forms = [form for _, form in (*actor.labels, *actor.names)]
    alike = (form for form in (actor.name, *forms) if form.isascii() == text.isascii())
    return next(alike, actor.name)


def _only(name: str, bearers: Sequence[_Named]) -> _Named:
    """Return the only one of those who bear a name."""
    if len({bearer.id for bearer in bearers}) > 1:
        raise AmbiguousNameError(name, _told_apart(bearers))
    return bearers[0]


def _told_apart(bearers: Sequence[Actor | ActorRef]) -> tuple[str, ...]:
    """The labels of several actors, each with its id where another has the same label."""
    distinct = {bearer.id: bearer.name for bearer in bearers}
    names = list(distinct.values())
    return tuple(
        f"{name} ({ident})" if names.count(name) > 1 else name for ident, name in distinct.items()
    )


def _no_name(value: object) -> ArgumentError:
    advice = ""
    if isinstance(value, Iterable):
        advice = "give several as arguments of their own, as in involving('Modi', 'Nitish Kumar')"
    return ArgumentError(
        "a filter by actors", "names, or actors of the corpus", value, advice=advice
    )
