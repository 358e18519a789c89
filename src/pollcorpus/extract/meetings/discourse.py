"""Who is meant by an office or a pronoun: what a reader keeps in mind from sentence to sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import define, field

from pollcorpus.extract.document import PlaceMention
from pollcorpus.extract.meetings.patterns import (
    ANY_ORGANISATION,
    ANY_PLACE,
    PERSON,
    CompiledPronoun,
    Patterns,
)
from pollcorpus.extract.meetings.view import View, Who
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.meeting_cues import Number

_PASSES = 2


@define(kw_only=True, eq=False)
class Discourse:
    """What has been told so far: who was named, with which offices, and who is the topic."""

    patterns: Patterns
    said: dict[ActorRef, set[str]] = field(factory=dict)
    order: list[ActorRef] = field(factory=list)
    topic: ActorRef | None = None
    pair: tuple[ActorRef, ...] = ()
    parties: list[ActorRef] = field(factory=list)

    def settle(self, view: View) -> None:
        """Take titles off the names of a sentence, and put persons in for offices and pronouns."""
        self._reduce(view)
        self._learn(view)
        view.text = self.patterns.role.sub(self._role_reader(view), view.text)
        for pronoun in self.patterns.pronouns:
            if pronoun.source.number in (Number.PARTY, Number.PARTIES):
                continue
            view.text = pronoun.pattern.sub(self._pronoun_reader(view, pronoun), view.text)
        self._reduce(view)

    def after(self, view: View, together: tuple[ActorRef, ...]) -> None:
        """Remember a sentence; `together` are those whom it tells of meeting."""
        named = list(_singles(view, view.text))
        for actor in named:
            if actor in self.order:
                self.order.remove(actor)
            self.order.append(actor)
        for actor in view.named(view.text):
            if actor.kind in (ActorKind.PARTY, ActorKind.ALLIANCE):
                self.parties = [p for p in self.parties if p != actor] + [actor]
        if named:
            self.topic = self._subject(view) or named[0]
        self._remember_pair(view, dict.fromkeys(named), together)

    def _subject(self, view: View) -> ActorRef | None:
        for found in re.finditer(PERSON, view.text):
            if not self.patterns.bystander_after.match(view.text, found.end()):
                return next(iter(view.person_at(found.start()).actors), None)
        return None

    def _remember_pair(
        self, view: View, named: dict[ActorRef, None], together: tuple[ActorRef, ...]
    ) -> None:
        separator = dict(self.patterns.cues.words).get("SEP", ", ")
        pairs = re.findall(f"(?<!{PERSON}){PERSON}(?:{separator}){PERSON}(?!{PERSON})", view.text)
        listed = [tuple(_singles(view, pair)) for pair in pairs]
        two = [pair for pair in listed if len(set(pair)) == 2]
        if two:
            self.pair = two[-1]
        elif len(together) == 2:
            self.pair = together
        elif len(named) == 2:
            self.pair = tuple(named)

    def _reduce(self, view: View) -> None:
        for _ in range(_PASSES):
            for pattern in self.patterns.reductions:
                view.text = pattern.sub(lambda found: _kept(view, found), view.text)

    def _learn(self, view: View) -> None:
        for number, title in view.titles.items():
            for actor in view.who[number].actors:
                self.said.setdefault(actor, set()).update(self._facts(view, title))

    def _facts(self, view: View, title: str) -> Iterator[str]:
        yield from self._canonical(title)
        yield from (actor.id for actor in view.named(title))
        for char in ANY_PLACE.findall(title):
            yield from _place_names(view.place(char))

    def _canonical(self, title: str) -> set[str]:
        for pattern, name in self.patterns.cues.same_title:
            title = re.sub(pattern, name, title)
        return {word for word in re.split(r"[\s,.()'\-]+", title) if word}

    def _role_reader(self, view: View) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            actor = self._office_holder(view, found["title"], found["of"] or "")
            return view.add(Who(actors=(actor,), via="office")) if actor else found[0]

        return read

    def _office_holder(self, view: View, title: str, of: str) -> ActorRef | None:
        words = self._canonical(title) - self._canonical("the")
        bodies = {actor.id for actor in view.named(of)}
        for char in ANY_PLACE.findall(of):
            bodies |= set(_place_names(view.place(char)))
        if ANY_ORGANISATION.search(of) and not bodies:
            return None
        general = words & self.patterns.cues.head_titles
        if general and not bodies:
            return None
        for actor in reversed([*self.order, *_new(self.order, view)]):
            facts = self.said.get(actor, set())
            if words <= facts and (not bodies or bodies & facts):
                return actor
        return self._only_one_of(bodies) if general else None

    def _only_one_of(self, bodies: set[str]) -> ActorRef | None:
        members = [
            actor
            for actor in self.order
            if (party := gazetteer().party_of(actor.id.removeprefix("person:")))
            and f"party:{party}" in bodies
        ]
        return members[0] if len(members) == 1 else None

    def _pronoun_reader(
        self, view: View, pronoun: CompiledPronoun
    ) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            actors = self._meant(view, found.start(), pronoun)
            if not actors:
                return found[0]
            return view.add(Who(actors=actors, via="pronoun")) + pronoun.source.rest

        return read

    def _meant(self, view: View, at: int, pronoun: CompiledPronoun) -> tuple[ActorRef, ...]:
        before = list(_singles(view, view.text[:at]))
        if pronoun.source.number is Number.PAIR:
            others = tuple(a for a in self.pair if a not in before)
            return others if len(others) >= 2 else self.pair if not before else ()
        if pronoun.source.number is Number.TOPIC:
            candidates = [*before[:1], *([self.topic] if self.topic else []), *self.order[::-1]]
        else:
            candidates = [*before[:0:-1], *([self.topic] if self.topic else []), *self.order[::-1]]
            candidates = [c for c in candidates if not before or c != before[0]]
        fitting = (c for c in candidates if _fits(c, pronoun.source.gender))
        meant = next(fitting, None)
        return (meant,) if meant else ()


def _kept(view: View, found: re.Match[str]) -> str:
    keep = found["keep"]
    for char in keep:
        if re.match(PERSON, char):
            number = ord(char) - 0xE000
            title = found[0].replace(keep, " ", 1)
            view.titles[number] = f"{view.titles.get(number, '')} {title}"
    return keep


def _singles(view: View, text: str) -> Iterator[ActorRef]:
    for who in view.persons(text):
        yield from who.actors


def _new(known: list[ActorRef], view: View) -> Iterator[ActorRef]:
    return (actor for actor in _singles(view, view.text) if actor not in known)


def _place_names(mention: PlaceMention) -> Iterator[str]:
    return (place.name for place in mention.places)


def _fits(actor: ActorRef, gender: str) -> bool:
    if not gender:
        return True
    person = gazetteer().persons.get(actor.id.removeprefix("person:"))
    return person is None or not person.gender or person.gender == gender
