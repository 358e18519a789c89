"""A user's reference beside the packaged data: what is added, and what does not fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen

from pollcorpus._text import caseless
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.records import Alias, Membership, Names, Party, Person
from pollcorpus.gazetteer.reference import Addition, Place, Reference
from pollcorpus.models.problem import Problem, Severity

KIND = "reference"
"""The kind of all problems of a user's reference."""
_Actor = TypeVar("_Actor", Person, Party)
_Fault: TypeAlias = tuple[str, str]
"""What is wrong with a record, and what to do about it."""

_FACTS = {
    Person: ("gender", "birth_year", "death_year", "state"),
    Party: ("founded", "dissolved", "parent"),
}
"""What a record for a known actor may fill in, and must not contradict."""
_LISTS: Mapping[type, tuple[str, ...]] = {Person: (), Party: ("home_states", "successors")}
"""To what it may add."""
_NOUNS = {Person: "person", Party: "party"}
_TWICE = ("another row of its id contradicts it", "give each actor an id of its own")


@frozen
class Misfit:
    """A record of a reference that is left out, or whose name is not its own alone."""

    record: Addition
    message: str
    advice: str
    severity: Severity = Severity.ERROR

    def problem(self, places: Mapping[Addition, Place]) -> Problem:
        """Tell where the record was read."""
        path, line = places.get(self.record, (KIND, None))
        told = self.message if line else f"{_label(self.record)}: {self.message}"
        return Problem(
            kind=KIND,
            path=path,
            line=line,
            message=told,
            advice=self.advice,
            severity=self.severity,
        )


@frozen
class Actors:
    """Persons and parties by id, the packaged ones and the added ones; what was left out."""

    persons: dict[str, Person]
    parties: dict[str, Party]
    misfits: tuple[Misfit, ...] = ()

    def actor(self, ident: str) -> Person | Party | None:
        """Return the person or party of an actor's id, None where there is none."""
        kind, _, own = ident.partition(":")
        if kind == "person":
            return self.persons.get(own)
        return self.parties.get(own) if kind == "party" else None


def merge_actors(reference: Reference) -> Actors:
    """Add a reference's actors and aliases to the packaged ones."""
    misfits: list[Misfit] = []
    persons = {person.id: person for person in tables.persons()}
    parties = {party.id: party for party in tables.parties()}
    if reference:
        _add(persons, reference.persons, misfits)
        _add(parties, reference.parties, misfits)
        for alias in reference.aliases:
            fault = _add_alias(alias, persons, parties)
            misfits += [Misfit(alias, *fault)] if fault else []
        misfits += _loose_ends(reference, parties)
    return Actors(persons, parties, tuple(misfits))


def _add(
    actors: dict[str, _Actor],
    added: Iterable[_Actor],
    misfits: list[Misfit],
) -> None:
    """Add actors, or their names and facts where the id is known.

    Records of one new id that contradict each other are all left out, so
    that none is taken for being the first.
    """
    rows: dict[str, list[_Actor]] = defaultdict(list)
    for row in added:
        rows[row.id].append(row)
    for ident, same in rows.items():
        packaged = joined = actors.get(ident)
        faults: list[Misfit] = []
        for row in same:
            fault = _contradiction(joined, row, packaged=packaged is not None)
            if fault is None:
                joined = row if joined is None else _joined(joined, row)
            else:
                faults.append(Misfit(row, *fault))
        misfits += faults
        if joined is not None and (packaged is not None or not faults):
            actors[ident] = joined
        elif joined is not None:
            misfits.append(Misfit(same[0], *_TWICE))


def _loose_ends(reference: Reference, parties: Mapping[str, Party]) -> Iterator[Misfit]:
    """Tell of ids in added records that nothing bears; the records are used all the same."""
    states = {state.id for state in tables.states()}
    rows: tuple[Person | Party, ...] = (*reference.persons, *reference.parties)
    for row in rows:
        homes = row.home_states if isinstance(row, Party) else (row.state,)
        others = (row.parent, *row.successors) if isinstance(row, Party) else ()
        lost = [("state", ident) for ident in homes if ident and ident not in states]
        lost += [("party", ident) for ident in others if ident and ident not in parties]
        for noun, ident in lost:
            yield Misfit(row, *_no_such(noun, ident), Severity.WARNING)


def _no_such(noun: str, ident: str) -> _Fault:
    return f"no {noun} has the id {ident!r}", f"add a row for the {noun}, or correct the id"


def _contradiction(
    known: Person | Party | None, row: Person | Party, *, packaged: bool
) -> _Fault | None:
    """Say what is wrong with a record, None when it fits."""
    noun = _NOUNS[type(row)]
    if not row.id or any(char.isspace() for char in row.id):
        return f"{row.id!r} is no id", "write letters and hyphens, as in 'asha-verma-gaya'"
    if known is None:
        new = (f"no {noun} has the id {row.id!r}", "give the English name in 'name_en'")
        return None if row.names.en else new
    whose = f"the packaged {noun} {row.id!r}" if packaged else f"another row of {row.id!r}"
    advice = f"leave it empty to add to that {noun}, or give another {noun} an id of its own"
    if row.names.en and caseless(row.names.en) not in map(caseless, known.names.full):
        called = f"{whose} is called {known.names.en!r}, not {row.names.en!r}"
        return called, f"{advice}; one more name of that {noun} goes into 'aliases_en'"
    for fact in _FACTS[type(row)]:
        ours, theirs = getattr(row, fact), getattr(known, fact)
        if ours and theirs and ours != theirs:
            return f"'{fact}' of {whose} is {theirs}, not {ours}", advice
    return None


def _joined(known: _Actor, row: _Actor) -> _Actor:
    """A known actor with the names of a record, and the facts that were missing."""
    facts: dict[str, Any] = {
        fact: getattr(known, fact) or getattr(row, fact) for fact in _FACTS[type(row)]
    }
    for fact in _LISTS[type(row)]:
        facts[fact] = tuple(dict.fromkeys(getattr(known, fact) + getattr(row, fact)))
    names: Names = row.names
    more = known.names.extended(
        en=(names.en, *names.aliases_en), hi=(names.hi, *names.aliases_hi), short=names.short
    )
    joined: _Actor = evolve(known, names=more, **facts)
    return joined


def _add_alias(
    alias: Alias, persons: dict[str, Person], parties: dict[str, Party]
) -> _Fault | None:
    kind, _, ident = alias.actor.partition(":")
    if kind == "person" and ident in persons:
        persons[ident] = _renamed(persons[ident], alias)
    elif kind == "party" and ident in parties:
        parties[ident] = _renamed(parties[ident], alias)
    elif kind in ("person", "party"):
        return _no_such(kind, ident)
    else:
        return f"{alias.actor!r} is no id of an actor", "write 'person:…' or 'party:…'"
    return None


def _renamed(actor: _Actor, alias: Alias) -> _Actor:
    more = actor.names.extended(en=alias.en, hi=alias.hi, short=alias.short)
    renamed: _Actor = evolve(actor, names=more)
    return renamed


def merge_memberships(
    reference: Reference, actors: Actors
) -> tuple[tuple[Membership, ...], tuple[Misfit, ...]]:
    """Add memberships of persons who are there, in parties that are there."""
    kept, misfits = list(tables.memberships()), []
    states = {state.id for state in tables.states()}
    for post in reference.memberships:
        fault = _lost(post, actors, states)
        if fault is None:
            kept.append(post)
        else:
            misfits.append(Misfit(post, *fault))
    return tuple(kept), tuple(misfits)


def _lost(post: Membership, actors: Actors, states: Iterable[str]) -> _Fault | None:
    keys: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("person", post.person, actors.persons),
        ("party", post.of_party, actors.parties),
        ("state", post.state, states),
    )
    for noun, ident, known in keys:
        if ident and ident not in known:
            return _no_such(noun, ident)
    start, end = post.start and post.start.earliest, post.end and post.end.latest
    if start and end and end < start:
        return f"it ends in {post.end}, before it starts in {post.start}", "correct the dates"
    return None


def shared_names(
    reference: Reference, actors: Actors, bearers: Mapping[str, tuple[Person | Party, ...]]
) -> Iterator[Misfit]:
    """Tell of names of added records that name another actor too.

    `bearers` has whom each form of the reference names.
    """
    for record in reference.named:
        owner = actors.actor(record.actor if isinstance(record, Alias) else record.ref.id)
        if owner is None:
            continue
        others = {
            (form, other.ref.id): other
            for form in forms_of(record)
            for other in bearers.get(form, ())
            if other.ref.id != owner.ref.id and form in owner.names.full
        }
        for (form, _), other in others.items():
            yield _shared(record, form, owner, other)


def forms_of(record: Person | Party | Alias) -> tuple[str, ...]:
    """Return the names that a record adds."""
    if isinstance(record, Alias):
        return (*record.en, *record.hi)
    return record.names.full


def _shared(record: Addition, form: str, owner: Person | Party, other: Person | Party) -> Misfit:
    one, two = (f"{actor.names.en} ({actor.ref.id})" for actor in (owner, other))
    advice = "both keep the name; an article that does not tell them apart leaves it open"
    return Misfit(record, f"{form!r} names {one} and {two}", advice, Severity.WARNING)


def _label(record: Addition) -> str:
    if isinstance(record, Alias):
        return record.actor
    return record.person if isinstance(record, Membership) else record.id
