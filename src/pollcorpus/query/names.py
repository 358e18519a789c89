"""Who, where and what a user means by a name, in any spelling and either script."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias, TypeVar, cast

from pollcorpus._text import normalise
from pollcorpus.errors import AmbiguousNameError, ArgumentError, UnknownNameError
from pollcorpus.gazetteer import Gazetteer, Party, Person
from pollcorpus.gazetteer.nearest import nearest
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.models import Actor, ActorKind, ActorRef
from pollcorpus.query.bearers import Spelled, chosen, known_bearers, namesakes, short_named
from pollcorpus.store.keys import folded, written
from pollcorpus.store.shelf import Shelf

AnyActor: TypeAlias = str | ActorRef | Actor
"""An actor, or a name or id of one."""
_BEFORE = frozenset("mr mrs ms miss dr shri sri smt shrimati श्री श्रीमती सुश्री डॉ डा".split())
_AFTER = frozenset("ji jee sahab saheb sahib जी साहब साहेब साहिब".split())
"""Courtesies, which are no part of a name that somebody looks for."""
_REMEMBERED = 1024
# the tier up to which somebody whom no article names may be meant by a single word
_WELL_KNOWN = 2
"""So many names are not looked up again."""
_MANY_NAMES = 5000
"""Among more names than that only those that begin alike are looked through for a near one."""
_NAMES = "SELECT l.id, l.name FROM json_each(?) AS w CROSS JOIN actor_list AS l ON l.id = w.value"
_NAMED = """
    SELECT l.id, l.articles FROM json_each(?) AS w CROSS JOIN actor_list AS l ON l.id = w.value
"""
"""How many articles name an actor."""
_ALIKE = """
    SELECT n.name_key, COUNT(*) FROM json_each(?) AS w
    CROSS JOIN actor_name AS n ON n.role = 'label' AND n.name_key = w.value GROUP BY 1
"""
"""How many actors have a label of the same key."""
_Named = TypeVar("_Named", Actor, ActorRef)


class ActorNames:
    """The names of a corpus' actors, beside those that the gazetteer knows."""

    def __init__(self, shelf: Shelf, known: Gazetteer) -> None:
        self.known = known
        self._shelf = shelf
        self._found: dict[str, ActorRef] = {}

    def find(self, name: AnyActor) -> ActorRef:
        """Return the actor that bears a name.

        A full name goes before a part of one. An actor of the corpus goes
        before one that only the gazetteer knows. A single word stands for
        the only actor of the corpus that bears it if the gazetteer lists it
        as that actor's short name ("Modi", "पीके") or knows nobody else by
        it. It also does where others bear it, if the gazetteer lists it as the
        short name of nobody else and more articles name that actor than any
        of them. Somebody of the reference goes before one of the same label whom
        articles leave unknown. Where several may be meant `AmbiguousNameError` lists them,
        whom most articles name first; a name that nobody bears is an `UnknownNameError`.
        """
        if isinstance(name, Actor | ActorRef):
            return name.ref if isinstance(name, Actor) else name
        if not isinstance(name, str):
            raise _no_name(name)
        if name not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[name] = self._find(name)
        return self._found[name]

    def _find(self, name: str) -> ActorRef:
        for ident in (name, _id_beside(name)):
            if (actor := self._actor(ident)) is not None:
                return actor
        name = self._plain(name)
        known = self._in_gazetteer(name)
        ours = self._bearers(name, known)
        if ours:
            actors = [actor for ident in ours if (actor := self._actor(ident))]
            apart = self._most_named(_without_doubles(actors))
            actor = self._so_called(name, apart) or _only(name, apart)
            rivals = () if known else self._rivals(name, actor)
            return _only(name, [actor, *(person.ref for person in rivals)])
        named = known or tuple(
            p.ref for p in short_named(self.known, name) or namesakes(self.known, name)
        )
        if not named:
            named = self._by_initial(name)
        if not named and (turned := _turned(name)):
            return self.find(turned)
        if not named:
            near = self.suggest(name)
            raise UnknownNameError(name, "actor", near, listed="corpus.actors")
        return _only(name, named)

    def _most_named(self, actors: Sequence[ActorRef]) -> list[ActorRef]:
        """Put those first whom most articles name, of equal ones those of the reference."""
        named = self._articles_of(actors) if len(actors) > 1 else {}
        return sorted(actors, key=lambda a: (-named.get(a.id, 0), a.name, not a.known, a.id))

    def _articles_of(self, actors: Iterable[ActorRef]) -> dict[str, int]:
        """How many articles name each actor, by their ids."""
        return dict(self._shelf.rows(_NAMED, (json.dumps([actor.id for actor in actors]),)))

    def _so_called(self, word: str, actors: Sequence[ActorRef]) -> ActorRef | None:
        """Whom a word means as newsrooms use it, though others bear it: the one most named."""
        called = short_named(self.known, word)
        if len(called) != 1 or len(actors) < 2 or actors[0].id != called[0].ref.id:
            return None
        named = self._articles_of(actors[:2])
        return actors[0] if named[actors[0].id] > named[actors[1].id] else None

    def _actor(self, ident: str) -> ActorRef | None:
        """Return the actor of the corpus that has an id."""
        rows = self._shelf.rows("SELECT name, kind, known FROM actor_list WHERE id = ?", (ident,))
        return next((ActorRef(ident, n, ActorKind(k), bool(known)) for n, k, known in rows), None)

    def _record(self, ident: str) -> Actor:
        positions = self._shelf.column("SELECT position FROM actor_list WHERE id = ?", (ident,))
        (actor,) = self._shelf.records("actor", positions)
        return cast(Actor, actor)

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
        return self._has(actor.id)

    def _has(self, ident: str) -> bool:
        return bool(self._shelf.once("SELECT 1 FROM actor_list WHERE id = ?", (ident,)))

    def _bearers(self, name: str, known: Iterable[ActorRef]) -> set[str]:
        """The ids of the actors of the corpus that a name may mean."""
        filed = _spelled(self._filed("label", name))
        labelled = {ident for idents in filed.values() for ident in idents}
        found = {ref.id for ref in known if self.has(ref)} | labelled
        exactly = {ident for label in filed if _same_words(label, name) for ident in filed[label]}
        if exactly:
            return exactly
        # every form that articles use
        found = found or set(chosen(name, _spelled(self._filed("form", name))))
        if not known:
            found |= set(chosen(name, _spelled(self._parts(name))))
        return (found & labelled or found) if len(found) > 1 else found

    def _filed(self, role: str, name: str) -> list[tuple[str, str]]:
        """Return the spellings and owners of names in any usual spelling."""
        select = "SELECT written, actor FROM actor_name WHERE role = ? AND name_key = ?"
        return [(word, ident) for word, ident in self._shelf.rows(select, (role, folded(name)))]

    def _parts(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield who bears a word of a person's name, which may be a first name or a surname."""
        yield from self._filed("part", word)
        for spelling, ident in known_bearers(self.known, word):
            if self._has(f"person:{ident}"):
                yield spelling, f"person:{ident}"

    def labels(self, idents: Iterable[str]) -> dict[str, str]:
        """Return actors' labels by their ids, with the id where another is called the same."""
        names = dict(self._shelf.rows(_NAMES, (json.dumps(list(idents)),)))
        keys = {ident: folded(name) for ident, name in names.items()}
        alike = dict(self._shelf.rows(_ALIKE, (json.dumps(list(dict.fromkeys(keys.values()))),)))
        return {
            ident: name if alike.get(keys[ident], 1) == 1 else f"{name} ({ident})"
            for ident, name in names.items()
        }

    def suggest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Return names that are spelled or sound nearly like one, the corpus' own first."""
        near = nearest(name, self._forms(name), count)
        others = {f: i for f, i in self.known.forms.items() if i not in near}
        rest = nearest(name, others, count - len(near)) if len(near) < count else ()
        known = (self.known.actor(ident) for ident in rest)
        names = (
            *(_in_script_of(name, self._record(ident)) for ident in near),
            *(record.names.in_script_of(name) for record in known if record),
        )
        return tuple(dict.fromkeys(names))

    def _forms(self, name: str) -> dict[str, str]:
        """Whose each form is: of very many only those that begin like a name."""
        where, values = " WHERE n.role <> 'part'", []
        if self._shelf.column("SELECT COUNT(*) FROM actor_name")[0] > _MANY_NAMES:
            where, values = f"{where} AND n.name_key GLOB ?", [f"{folded(name)[:2]}*"]
        join = "FROM actor_name AS n JOIN actor_list AS l ON l.id = n.actor"
        select = f"SELECT n.written, n.actor {join}{where} ORDER BY l.position LIMIT {_MANY_NAMES}"
        return dict(self._shelf.rows(select, values))

    def _full_names(self, person: Actor) -> set[str]:
        """The label, the forms that articles use, and the gazetteer's name in the other script."""
        known = self.known.persons.get(person.id.removeprefix("person:"))
        names = {person.name, *(form for _, form in person.names)}
        return names | {known.names.en, known.names.hi} if known else names

    def _in_gazetteer(self, name: str) -> tuple[ActorRef, ...]:
        records = self.known.lookup(name)
        return tuple(record.ref for record in records if isinstance(record, Person | Party))

    def _rivals(self, word: str, actor: ActorRef) -> tuple[Person, ...]:
        """Who else may be meant by a single word that an actor of the corpus bears."""
        if actor.kind is not ActorKind.PERSON or len(WORD.findall(normalise(word))) != 1:
            return ()
        if actor.id in {person.ref.id for person in short_named(self.known, word)}:
            return ()
        names = [full.split() for full in self._full_names(self._record(actor.id))]
        opening = {folded(words[0]) for words in names if len(words) > 1}
        alike = namesakes(self.known, word, first=folded(word) in opening)
        return tuple(p for p in alike if p.ref.id != actor.id and p.tier <= _WELL_KNOWN)


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


def _turned(name: str) -> str | None:
    """Return a name that is written as in a list, "Gandhi, Rahul", as it is said."""
    surname, comma, first = (part.strip() for part in name.partition(","))
    return f"{first} {surname}" if comma and surname and first and "," not in first else None


def _said(word: str) -> str:
    return normalise(word).casefold().strip(".")


def _same_words(one: str, other: str) -> bool:
    """Tell whether names are spelled alike but for dots, spaces around them, and capitals."""
    words, its = (WORD.findall(written(name)) for name in (one, other))
    return bool(words) and words == its


def _id_beside(label: str) -> str:
    """Return the id in brackets by which a label is told from the same one of another actor."""
    return label.rpartition(" (")[2].removesuffix(")") if label.endswith(")") else ""


def _spelled(pairs: Iterable[tuple[str, str]]) -> Spelled:
    spelled: Spelled = {}
    for word, ident in pairs:
        spelled.setdefault(word, {})[ident] = None
    return spelled


def _in_script_of(text: str, actor: Actor) -> str:
    """An actor's name in the script of a text, if it has one."""
    forms = [form for _, form in (*actor.labels, *actor.names)]
    alike = (form for form in (actor.name, *forms) if form.isascii() == text.isascii())
    return next(alike, actor.name)


def _without_doubles(actors: Sequence[ActorRef]) -> list[ActorRef]:
    """Leave out who is called just as somebody of the reference is, and is not known to be them."""
    known = {actor.name for actor in actors if actor.known}
    return [actor for actor in actors if actor.known or actor.name not in known]


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
