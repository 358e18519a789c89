"""Who is meant by an office or a pronoun: what a reader keeps in mind from sentence to sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from attrs import define, field

from pollcorpus.extraction.meetings.bodies_meant import Bodies
from pollcorpus.extraction.meetings.genders import fits, gender_of
from pollcorpus.extraction.meetings.kin import two_of_a_family
from pollcorpus.extraction.meetings.offices import Offices
from pollcorpus.extraction.meetings.owners import listed_before, owners_of_home
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns, groups_of
from pollcorpus.extraction.meetings.subjects import (
    acting_first,
    acting_in_clause,
    acting_pair,
    departed_in,
    has_own_talks,
    objects_before,
    others_than,
    owners_of_talks,
    part_clauses,
    put_in,
    told_of_others,
)
from pollcorpus.extraction.meetings.titles import name_once, take_off_titles
from pollcorpus.extraction.meetings.view import PRONOUN, View, Who
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import ActorRef
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

# persons whom a pronoun may reach back to
_RECENT = 3
# of whom no gender is known is a man as a rule, so that "she" reaches farther back to a woman
_RARE, _WOMEN = "female", 8
# characters between a name and a pronoun of the same phrase
_BESIDE = 12
_TWO, _TRIO = 2, 3
_BIDDEN = (Number.TOPIC, Number.GROUP, Number.SEVERAL)
_BODIES = (Number.PARTY, Number.PARTIES, Number.ALLIANCE)


@define(kw_only=True, eq=False)
class Discourse:
    """What has been told so far: who was named, with which offices, and who is the topic.

    `hub` goes round meeting others, or is called on by them, `seen` were met one by one in the
    last sentence; the `trio` were listed last as three; `here` are those named in the paragraph,
    `meant` those for whom a pronoun stood in the last sentence.
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
    trio: tuple[ActorRef, ...] = ()
    here: dict[ActorRef, None] = field(factory=dict)
    meant: frozenset[ActorRef] = frozenset()

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

    def after(
        self, view: View, together: tuple[ActorRef, ...], away: tuple[ActorRef, ...] = ()
    ) -> None:
        """Remember a sentence; it tells of meeting who is `together`, and of who is `away`.

        Whoever meets others in it without being named is still spoken of in the next.
        """
        self.away = away
        named = list(view.named_persons(view.text))
        self.counts.update(named)
        going_round = self.topic in self.together and self.topic in together
        self.together = together or self.together
        self.last_named = tuple(dict.fromkeys(named))
        words = (who for who in view.persons(view.text) if who.via == PRONOUN)
        self.meant = frozenset(actor for who in words for actor in who.actors)
        if view.sentence.paragraph != self.paragraph:
            self.here = {}
        self.here.update(dict.fromkeys(named))
        self.paragraph = view.sentence.paragraph
        spoken_of = told_of_others(view, self.patterns)
        self.order[:0] = [a for a in dict.fromkeys(named) if a in spoken_of - {*self.order}]
        for actor in (a for a in named if a not in spoken_of):
            if actor in self.order:
                self.order.remove(actor)
            self.order.append(actor)
        self.bodies.after(view, alone=not named)
        if named and not (self.topic and self._all_also(view)):
            partner = going_round and self._all_oblique(view)
            only = named[0] if len(set(named)) == 1 and not partner else None
            goes_on = self.hub if self.hub in together and self._is_implied(view) else None
            met = self.topic if self.topic in self.meant.intersection(together) else None
            self.topic = goes_on or met or self._subject(view) or only or self.topic or named[0]
        else:
            self._unquoted(view.text)
        self._remember_pair(view, dict.fromkeys(named), together)

    def _all_also(self, view: View) -> bool:
        """Tell whether everybody whom a sentence names is only named as there, too."""
        lists = self.patterns.persons.finditer(view.text)
        return all(self.patterns.also.match(view.text, found.end()) for found in lists)

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

    def _subject(self, view: View) -> ActorRef | None:
        text = self._unquoted(view.text)
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
        two = acting_pair(view, self.patterns) or self._pairs(view, view.text)
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
        elif len(named) == 2:
            self.pair = tuple(named)

    def _pairs(self, view: View, text: str) -> list[tuple[ActorRef, ...]]:
        """The lists of exactly two persons in a stretch."""
        lists = (
            tuple(view.named_persons(found[0])) for found in self.patterns.persons.finditer(text)
        )
        return [pair for pair in lists if len(set(pair)) == 2]

    def _role_reader(self, view: View) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            before = view.text[: found.start()]
            told = found["title"], found["of"] or ""
            new = [a for a in view.named_persons(before) if a not in self.order]
            here = set(view.named_persons(view.text))
            others = [a for a in self.last_named if a not in here]
            known = [*self.order, *new][::-1]
            actor = self.offices.holder(view, *told, known, others)
            actor = actor or self.offices.incumbent(view, *told)
            return view.add(Who(actors=(actor,), via="office")) if actor else found[0]

        return read

    def _pronoun_reader(self, view: View, pronoun: Pronoun) -> Callable[[re.Match[str]], str]:
        def read(found: re.Match[str]) -> str:
            actors = self._meant(view, found.start(), pronoun)
            if not actors:
                return found[0]
            who = Who(actors=actors, via=PRONOUN, word=found[0].strip())
            return view.add(who) + pronoun.rest

        return read

    def _meant(self, view: View, at: int, pronoun: Pronoun) -> tuple[ActorRef, ...]:
        before = list(dict.fromkeys(view.named_persons(view.text[:at])))
        if pronoun.number in _BIDDEN and (bidden := self._bidden(view, at)):
            return bidden
        if pronoun.reflexive and (own := acting_in_clause(view, self.patterns, at)):
            return tuple(own)
        known = self._known(view, at, before, pronoun.number)
        if known is not None:
            return known
        recent = [*([self.topic] if self.topic else []), *self.order[::-1]]
        recent.sort(key=lambda a: a is not self.topic and a not in self.meant)
        if view.sentence.paragraph != self.paragraph:
            recent = [a for a, _ in self.counts.most_common(1)] + recent
        elif self.topic in self.group:  # of whom no singular pronoun means any
            others = [actor for actor in self.last_named if actor not in self.group]
            recent = (others if len(others) == 1 else []) + recent
        if pronoun.number is Number.TOPIC:
            owners = owners_of_talks(view, self.patterns, at)
            candidates = [*self._leading(view, at), *owners, *recent]
            # "he telephoned X; she in turn ...", of a woman
            objects = objects_before(view, self.patterns, at)
            candidates += [a for a in objects if gender_of(self.known, a) == pronoun.gender]
        else:
            goes_on = [self.hub] if self.hub and self.hub in self.meant else []
            candidates = self._met_likewise(view, at)
            candidates += self._besides(view, at, before, goes_on + recent)
        if pronoun.number is Number.OWNER:
            listed = listed_before(view, self.patterns, at)
            gone = departed_in(view, self.patterns)
            before = [a for a in before if a not in gone]
            candidates = owners_of_home(view, self.patterns, at, before) + candidates
            candidates = [c for c in candidates if c not in listed] or candidates
        gender = pronoun.gender
        behind = others_than(view, self.patterns, at, acts=pronoun.number is Number.TOPIC)
        candidates = [c for c in dict.fromkeys(candidates) if c not in behind]
        fitting = [c for c in candidates if fits(self.known, c, gender)]
        if gender == _RARE and pronoun.number is Number.TOPIC:
            women = [c for c in fitting[:_WOMEN] if gender_of(self.known, c) == gender]
            fitting = women + [c for c in fitting if c not in women]
        fitting = fitting[:_RECENT]
        if pronoun.number is Number.TOPIC:
            return tuple(fitting[:1])
        sure = [c for c in fitting if gender and gender_of(self.known, c) == gender]
        return tuple((sure or fitting)[:1])

    def _met_likewise(self, view: View, at: int) -> list[ActorRef]:
        """Whom another met, too: "X met Y, hours after Z met him", "Z met him separately"."""
        found = self.patterns.likewise.finditer(view.text)
        if not any(at == start for match in found for start, _ in groups_of(match)):
            return []
        return objects_before(view, self.patterns, at) or list(self.seen[-1:])

    def _bidden(self, view: View, at: int) -> tuple[ActorRef, ...]:
        """Who was asked to come, by the words before: "X was invited too, but he stayed away"."""
        persons = self.patterns.persons.finditer(view.text, 0, at)
        found = [m for m in persons if self.patterns.bidden.match(view.text, m.end(), at)]
        return tuple(dict.fromkeys(view.named_persons(found[-1][0]))) if found else ()

    def _speaker(self, view: View, at: int) -> tuple[ActorRef, ...]:
        """Who says what is quoted around an offset, if the sentence tells it right after."""
        end = view.text.find('"', at)
        inside = view.text.count('"', 0, at) % 2 == 1
        found = self.patterns.speaks_after.match(view.text, end + 1) if inside and end > 0 else None
        return tuple(dict.fromkeys(view.named_persons(found[0])))[:1] if found else ()

    def _known(
        self, view: View, at: int, before: list[ActorRef], number: Number
    ) -> tuple[ActorRef, ...] | None:
        """Whom words mean that leave no choice, as "the two" do; None for other words."""
        if number is Number.PAIR:
            return self._both(view, at, before)
        if number is Number.SPEAKER:
            return self._speaker(view, at)
        if number is Number.TALKS and has_own_talks(view, self.patterns, at):
            return ()
        if number is Number.THEM:
            return () if set(self.group) & set(before) else self.group
        if number is Number.KIN:
            return two_of_a_family(view, at, before[::-1] + self.order[::-1], self.group)
        if number is Number.LAST:
            named = [a for w in view.persons(view.text[:at]) if w.via != PRONOUN for a in w.actors]
            return tuple(named[-1:] or before[-1:])
        if number is Number.FORMER:
            pairs = self._pairs(view, view.text[:at])
            return pairs[-1][:1] if pairs else tuple(before[-2:-1])
        if number is Number.SAME:
            return self.group if len(self.group) > _TWO else self.together
        if number is Number.THREE:
            goes_on = view.sentence.paragraph == self.paragraph
            several = [self.group, self.together, tuple(self.here)] if goes_on else [self.group]
            several += [self._in_company(), self.trio] if goes_on else [self.together]
            return next((people for people in several if len(people) == _TRIO), ())
        if number is Number.AWAY:
            return tuple(before[-1:]) or self.away[-1:]
        if number in (Number.GROUP, Number.SEVERAL):
            if number is Number.SEVERAL and self.bodies.two_told and not before:
                return ()
            met = self._just_met() if number is Number.SEVERAL else ()
            return self._group(view, at) or met or ((self.topic,) if self.topic else ())
        if number is Number.HUB:
            alone = self.topic if len(self.counts) == 1 else None
            hub = self.hub or alone
            return (hub,) if hub and hub not in before else ()
        return None

    def _besides(
        self, view: View, at: int, before: list[ActorRef], recent: list[ActorRef]
    ) -> list[ActorRef]:
        """Whom a pronoun may mean besides those who act in its clause, the likeliest first."""
        lists = list(self.patterns.persons.finditer(view.text, 0, at))
        nearest = list(view.named_persons(lists[-1][0])) if lists else []
        acting = nearest if lists and self._acting(view.text, lists[-1].end(), at) else []
        leading = [a for a in self._leading(view, at) if a not in nearest]
        marked = self._others(view, at)
        candidates = [
            *marked,
            *leading,
            *objects_before(view, self.patterns, at),
            *recent,
        ]
        candidates = [a for a in candidates if a not in acting]
        candidates = [a for a in candidates if a not in nearest or a in candidates[:1]]
        clear = [*leading, *(a for a in marked if a in nearest)]
        return [a for a in candidates if a not in before or a in clear or a not in recent[:1]]

    def _both(self, view: View, at: int, before: list[ActorRef]) -> tuple[ActorRef, ...]:
        listed = self._pairs(view, view.text[:at])
        if listed:
            return listed[-1]
        if len(before) == 2:
            return tuple(before)
        others = tuple(a for a in self.pair if a not in before)
        return others if len(others) >= 2 else ()

    def _group(self, view: View, at: int) -> tuple[ActorRef, ...]:
        """Those whom "they" means: a list of the sentence, or else of the one before."""
        lists = [
            tuple(dict.fromkeys(view.named_persons(m[0])))
            for m in self.patterns.persons.finditer(view.text[:at])
            if self._acts(view.text, m.end())
        ]
        several = [people for people in lists if len(people) > 1]
        return next(iter([*several[::-1], *lists]), self.group)

    def _in_company(self) -> tuple[ActorRef, ...]:
        """Who is spoken of, with those listed beside: "he was accompanied by X and Y"."""
        beside = self.topic in self.last_named and self.topic not in self.group
        return (self.topic, *self.group) if self.topic and beside else ()

    def _just_met(self) -> tuple[ActorRef, ...]:
        """The two who have been told to meet, unless others were named since."""
        named, met = set(self.last_named), set(self.together)
        goes_on = self.topic in met and set(self.pair) == met and (not named or met <= named)
        return self.pair if goes_on else ()

    def _acting(self, text: str, at: int, before: int) -> bool:
        """Tell whether those named right before a word act, so that it means somebody else."""
        if before - at > _BESIDE:
            return False
        return self.patterns.subject_after.match(text, at) is not None

    def _acts(self, text: str, at: int) -> bool:
        """Tell whether whoever is named before an offset may be the subject."""
        subject = self.patterns.subject_after.match(text, at)
        return subject is not None or not self.patterns.oblique_after.match(text, at)

    def _leading(self, view: View, at: int) -> list[ActorRef]:
        """Who may be the subject before a pronoun."""
        return acting_first(view, self.patterns, view.text[:at])

    def _others(self, view: View, at: int) -> list[ActorRef]:
        """Who but the subject may be meant: persons that a case marks, the nearest first."""
        marked = [
            actor
            for found in ANY_PERSON.finditer(view.text[:at])
            if self.patterns.oblique_after.match(view.text, found.end())
            for actor in view.person_at(found.start()).actors
        ]
        return marked[::-1]
