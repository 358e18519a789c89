"""What a reader keeps in mind from sentence to sentence: whom offices and pronouns mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from attrs import define, field

from pollcorpus.extraction.meetings.bodies_meant import Bodies
from pollcorpus.extraction.meetings.genders import gender_of
from pollcorpus.extraction.meetings.offices import Offices
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.persons_meant import PersonsMeant
from pollcorpus.extraction.meetings.subjects import (
    acting_first,
    acting_list,
    acting_pair,
    is_governed,
    owners_of_talks,
    pairs_in,
    part_clauses,
    put_in,
    told_of_others,
)
from pollcorpus.extraction.meetings.titles import name_once, take_off_titles
from pollcorpus.extraction.meetings.view import PRONOUN, View, Who
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import ActorRef
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

_TWO, _TRIO = 2, 3
_Actors = tuple[ActorRef, ...]
_BODIES = (Number.PARTY, Number.PARTIES, Number.ALLIANCE)


@define(kw_only=True, eq=False)
class Discourse:
    """What has been told so far: who was named, with which offices, and who is the topic.

    `hub` goes round meeting others, or is called on by them, `seen` were met one by one in the
    last sentence, and `callers` are two who each met somebody; the `trio` were listed last as
    three; `here` are those named in the paragraph, `meant` those for whom a pronoun stood in the
    last sentence, of which `text` is kept.
    """

    patterns: Patterns
    offices: Offices
    known: Gazetteer = field(factory=gazetteer)
    order: list[ActorRef] = field(factory=list)
    counts: Counter[ActorRef] = field(factory=Counter)
    paragraph: int = -1
    topic: ActorRef | None = None
    pair: tuple[ActorRef, ...] = ()
    group: tuple[ActorRef, ...] = ()
    together: tuple[ActorRef, ...] = ()
    bodies: Bodies = field(factory=Bodies)
    quoting: bool = False
    last_named: tuple[ActorRef, ...] = ()
    away: tuple[ActorRef, ...] = ()
    hub: ActorRef | None = None
    seen: tuple[ActorRef, ...] = ()
    callers: tuple[ActorRef, ...] = ()
    trio: tuple[ActorRef, ...] = ()
    here: dict[ActorRef, None] = field(factory=dict)
    meant: frozenset[ActorRef] = frozenset()
    acting: tuple[ActorRef, ...] = ()
    text: str = ""

    def settle(self, view: View) -> None:
        """Take titles off the names of a sentence, and put persons in for offices and pronouns."""
        take_off_titles(view, self.patterns)
        self.offices.learn(view)
        view.text = self.patterns.fronted.sub(lambda found: f"{found[0][:-1]} ¦", view.text)
        told = view.text
        view.text = self.patterns.role.sub(self._role_reader(view), view.text)
        for pronoun, pattern in self.patterns.pronouns.in_turn(lambda: view.text):
            reader = self._pronoun_reader(view, pronoun)
            if pronoun.number in _BODIES:
                reader = self.bodies.reader(view, pronoun)
            put_in(view, pattern.pattern, reader, acts=pronoun.number is Number.TOPIC)
        if view.text != told:
            take_off_titles(view, self.patterns)
        name_once(view)
        part_clauses(view, self.patterns)

    def after(self, view: View, together: _Actors, away: _Actors, added: _Actors) -> None:
        """Remember a sentence: who is `together` by it, who `away`, who is `added` to a meeting.

        Who meets others in it without being named, or has them along, is still spoken of next.
        """
        self.away = away
        named = list(view.named_persons(view.text))
        self.counts.update(named)
        going_round = self.topic in self.together and self.topic in together
        attended = self._only_attended(view, named)
        self.together = together or self.together
        self.last_named = tuple(dict.fromkeys(named))
        self.acting = acting_list(view, self.patterns)
        self.text = view.text
        words = (who for who in view.persons(view.text) if who.via == PRONOUN)
        self.meant = frozenset(actor for who in words for actor in who.actors)
        if view.sentence.paragraph != self.paragraph:
            self.here = {}
        self.here.update(dict.fromkeys(named))
        self.paragraph = view.sentence.paragraph
        self._put_in_order(view, named)
        self.bodies.after(view, alone=not named)
        told = self._unquoted(view.text)
        if named and not (attended or (self.topic and self._all_also(view))):
            goes_on = self.hub if self.hub in together and self._is_implied(view) else None
            met = self.topic if self.topic in self.meant.intersection(together + added) else None
            partner = going_round and self._all_oblique(view)
            alone = len(set(named)) == 1 and not partner and ANY_PERSON.search(told)
            only = named[0] if alone else None
            subject = self._subject(view, told)
            self.topic = goes_on or met or subject or only or self.topic or named[0]
        if not (attended and self.group):
            self._remember_pair(view, dict.fromkeys(named), together)
        if attended and self._may_be_one() and {*self.group} <= {*named}:
            self.group = ()  # "they" is again whose meeting it was, spoken of with respect

    def _put_in_order(self, view: View, named: list[ActorRef]) -> None:
        """Put whom a sentence names last, but first who is named only in what somebody tells."""
        spoken_of = told_of_others(view, self.patterns)
        self.order[:0] = [a for a in dict.fromkeys(named) if a in spoken_of - {*self.order}]
        for actor in (a for a in named if a not in spoken_of):
            if actor in self.order:
                self.order.remove(actor)
            self.order.append(actor)

    def _all_also(self, view: View) -> bool:
        """Tell whether everybody whom a sentence names is only named as there, too."""
        lists = self.patterns.persons.finditer(view.text)
        return all(self.patterns.also.match(view.text, found.end()) for found in lists)

    def _only_attended(self, view: View, named: list[ActorRef]) -> bool:
        """Tell whether a sentence only lists who else came to the meeting of the topic."""
        if self.topic is None or self.topic in named or len(set(named)) < _TWO:
            return False
        return self.patterns.attended.search(view.text) is not None

    def _may_be_one(self) -> bool:
        """Tell whether the language speaks of one person as of several."""
        return any(p.number is Number.GROUP for p in self.patterns.cues.pronouns)

    def _all_oblique(self, view: View) -> bool:
        """Tell whether a case marks everybody whom a sentence names: the topic meets them."""
        names = ANY_PERSON.finditer(view.text)
        return all(self.patterns.oblique_after.match(view.text, found.end()) for found in names)

    def _is_implied(self, view: View) -> bool:
        """Tell whether whoever meets others is not named, or only as the owner of something."""
        found = ANY_PERSON.finditer(view.text)
        names = [m.end() for m in found if self.hub in view.person_at(m.start()).actors]
        acts = any(self.patterns.subject_after.match(view.text, at) for at in names)
        return self.hub in self.meant or not acts

    def _subject(self, view: View, text: str) -> ActorRef | None:
        """Who acts first in a sentence, of which what is quoted has been blanked."""
        first = (
            acting_first(view, self.patterns, text)
            or owners_of_talks(view, self.patterns, len(text))
            or acting_first(view, self.patterns, text, governed=True)
        )
        return next(iter(first), None)

    def _unquoted(self, text: str) -> str:
        """Blank what is quoted, also where a quotation runs over several sentences."""
        parts = text.split('"')
        for number in range(len(parts)):
            if (number % 2 == 1) != self.quoting:
                parts[number] = " " * len(parts[number])
        self.quoting ^= len(parts) % 2 == 0
        return '"'.join(parts)

    def last_woman(self) -> ActorRef | None:
        """The woman named last, the topic before all others."""
        recent = [*([self.topic] if self.topic else []), *self.order[::-1]]
        return next((actor for actor in recent if gender_of(self.known, actor) == "female"), None)

    def _remember_pair(
        self, view: View, named: dict[ActorRef, None], together: tuple[ActorRef, ...]
    ) -> None:
        found = list(self.patterns.persons.finditer(view.text))
        lists = [view.named_persons(m[0]) for m in found]
        if any(self.patterns.also.match(view.text, m.end()) for m in found):
            return  # who is mentioned by the way is not spoken of next
        two = acting_pair(view, self.patterns) or pairs_in(view, view.text, self.patterns)
        several = [people for people in map(tuple, map(dict.fromkeys, lists)) if len(people) > 1]
        if named:
            self.group = several[0] if several else ()
            self.trio = next((people for people in several if len(people) == _TRIO), self.trio)
        if two:
            self.pair = two[-1]
        elif len(self.seen) == _TWO:
            self.pair = self.seen
        elif len(together) == 2:
            self.pair = together
        elif len(named) == _TWO and not (self.pair and told_of_others(view, self.patterns)):
            self.pair = tuple(named)  # of whom one of them only speaks is no side of a pair

    def _role_reader(self, view: View) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            before = view.text[: found.start()]
            told = found["title"], found["of"] or ""
            new = [a for a in view.named_persons(before) if a not in self.order]
            here = set(view.named_persons(view.text))
            others = [a for a in self.last_named if a not in here]
            acting = self._acting_on(view, found)
            known = [a for a in [*self.order, *new][::-1] if a not in acting]
            topic = self.topic if self.topic in dict(self.counts.most_common(1)) else None
            actor = self.offices.holder(view, *told, known, others, topic)
            actor = actor or self.offices.incumbent(view, *told)
            return view.add(Who(actors=(actor,), via="office")) if actor else found[0]

        return read

    def _acting_on(self, view: View, found: re.Match[str]) -> list[ActorRef]:
        """Who acts on whoever has an office, and so is somebody else: those named right before."""
        if not is_governed(self.patterns, view.text, found.start()):
            return []
        owns = view.text.startswith("'", found.end())
        lists = list(self.patterns.persons.finditer(view.text, 0, found.start()))
        return [] if owns or not lists else list(view.named_persons(lists[-1][0]))

    def _pronoun_reader(self, view: View, pronoun: Pronoun) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            actors = PersonsMeant(self, view, found.start(), pronoun, found[0]).read()
            if not actors:
                return found[0]
            who = Who(actors=actors, via=PRONOUN, word=found[0].strip())
            return view.add(who) + pronoun.rest

        return read
