"""Whom a pronoun means: of those spoken of so far, the likeliest who fits its sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import Factory, field, frozen

from pollcorpus.extraction.meetings.descriptions import spoken_of
from pollcorpus.extraction.meetings.genders import fits, gender_of
from pollcorpus.extraction.meetings.kin import two_of_a_family
from pollcorpus.extraction.meetings.owners import (
    is_seen_at_home,
    listed_before,
    one_of_those_listed,
    owners_of_home,
    whose_is_described,
)
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.subjects import (
    acting_first,
    acting_in_clause,
    departed_in,
    has_own_talks,
    is_governed,
    met_likewise,
    objects_before,
    others_than,
    owners_of_talks,
    pairs_in,
    says_of_self,
    two_acting,
    who_speaks,
)
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.pronoun_cues import Number, Pronoun

if TYPE_CHECKING:
    from pollcorpus.extraction.meetings.discourse import Discourse

# persons whom a pronoun may reach back to
_RECENT = 3
# of whom no gender is known is a man as a rule, so that "she" reaches farther back to a woman
_RARE, _WOMEN = "female", 8
# characters between a name and a pronoun of the same phrase, and of a pronoun before its names
_BESIDE, _APPOSED = 12, 40
_TWO, _TRIO = 2, 3
_BIDDEN = (Number.TOPIC, Number.GROUP, Number.SEVERAL)

_People = tuple[ActorRef, ...]


@frozen(eq=False)
class PersonsMeant:
    """A pronoun that stands at an offset of a sentence; `told` is what was told before it."""

    told: Discourse
    view: View
    at: int
    pronoun: Pronoun
    word: str = ""
    _named: list[ActorRef] = field(
        default=Factory(lambda self: self._named_before(), takes_self=True), init=False
    )
    """Whom the sentence names before it."""

    @property
    def _patterns(self) -> Patterns:
        return self.told.patterns

    @property
    def _acts(self) -> bool:
        """Whether it stands for who acts: "he", and not "him"."""
        return self.pronoun.number is Number.TOPIC

    def _named_before(self) -> list[ActorRef]:
        return list(dict.fromkeys(self.view.named_persons(self.view.text[: self.at])))

    def read(self) -> _People:
        """Return whom the pronoun means; nobody where that is not clear."""
        if self.pronoun.number in _BIDDEN and (bidden := self._bidden()):
            return bidden
        view, patterns = self.view, self._patterns
        if self.pronoun.reflexive and (own := acting_in_clause(view, patterns, self.at)):
            return tuple(own)
        if self.pronoun.number is Number.OTHER and is_seen_at_home(view, patterns, self.at):
            return ()  # whose home it is takes part by that
        if clear := _CLEAR.get(self.pronoun.number):
            return clear(self)
        if self.pronoun.number is Number.TALKS and has_own_talks(view, patterns, self.at):
            return ()
        candidates = self._who_may_act() if self._acts else self._who_may_be_meant()
        if self.pronoun.number is not Number.OWNER:
            return self._likeliest(candidates)
        owners = self._owners_told()
        return self._likeliest(self._owners(owners + candidates), owners)

    def _bidden(self) -> _People:
        """Who was asked to come, by the words before: "X was invited too, but he stayed away"."""
        view, patterns = self.view, self._patterns
        persons = patterns.persons.finditer(view.text, 0, self.at)
        found = [m for m in persons if patterns.bidden.match(view.text, m.end(), self.at)]
        bidden = tuple(dict.fromkeys(view.named_persons(found[-1][0]))) if found else ()
        alone = len(bidden) == 1 and not fits(self.told.known, bidden[0], self.pronoun.gender)
        return () if alone else bidden

    # ---- who may be meant -----------------------------------------------------------------

    def _recent(self) -> list[ActorRef]:
        """Who was spoken of lately, the topic before all others."""
        told = self.told
        recent = [*([told.topic] if told.topic else []), *told.order[::-1]]
        recent.sort(key=lambda a: a is not told.topic and a not in told.meant)
        if self.view.sentence.paragraph != told.paragraph:
            return [a for a, _ in told.counts.most_common(1)] + recent
        if told.topic in told.group:  # of whom no singular pronoun means any
            others = [actor for actor in told.last_named if actor not in told.group]
            return (others if len(others) == 1 else []) + recent
        return recent

    def _who_may_act(self) -> list[ActorRef]:
        """Whom "he" or "she" may mean, the likeliest first."""
        view, patterns, at = self.view, self._patterns, self.at
        # "he telephoned X; she in turn ...", "to X's house, where Y and she ...", of a woman
        objects = [*objects_before(view, patterns, at), *self._named[::-1]]
        gender, known = self.pronoun.gender, self.told.known
        alike = [actor for actor in objects if gender_of(known, actor) == gender]
        leading = [*says_of_self(view, patterns, at), *self._leading()]
        return [*leading, *owners_of_talks(view, patterns, at), *self._recent(), *alike]

    def _who_may_be_meant(self) -> list[ActorRef]:
        """Whom "him" or "his" may mean, the likeliest first."""
        hub = self.told.hub
        goes_on = [hub] if hub and hub in {*self.told.meant, *self.told.seen} else []
        met = met_likewise(self.view, self._patterns, self.at, self.told.seen)
        met += self._met_before()
        return met + self._besides(goes_on + self._recent())

    def _met_before(self) -> list[ActorRef]:
        """Whom somebody met, where the sentence goes on with another who sees "him", too."""
        first, together = self.told.last_named[:1], self.told.together
        others = [actor for actor in together if actor not in first]
        goes_on = self.view.side > 0 and self._named and not {*self._named}.intersection(first)
        return others if goes_on and len(others) == 1 and len(together) == _TWO else []

    def _owners_told(self) -> list[ActorRef]:
        """Whose home the words before tell of."""
        view, patterns = self.view, self._patterns
        there = [actor for actor in self._named if actor not in departed_in(view, patterns)]
        return owners_of_home(view, patterns, self.at, there)

    def _owners(self, candidates: list[ActorRef]) -> list[ActorRef]:
        """Whose home may be meant: those listed before it own none."""
        view, patterns, told = self.view, self._patterns, self.told
        listed = listed_before(view, patterns, self.at)
        own = one_of_those_listed(view, patterns, self.at, told.known, self.pronoun.gender)
        return own or [c for c in candidates if c not in listed] or candidates

    def _likeliest(self, candidates: Sequence[ActorRef], own: Sequence[ActorRef] = ()) -> _People:
        """Choose the nearest of whom the pronoun can be said, or is sure to be by the gender."""
        known, gender = self.told.known, self.pronoun.gender
        behind = others_than(self.view, self._patterns, self.at, acts=self._acts)
        behind |= self._listed_with()
        candidates = [c for c in dict.fromkeys(candidates) if c not in behind]
        fitting = [c for c in candidates if fits(known, c, gender)]
        if gender == _RARE and self._acts:
            women = [c for c in fitting[:_WOMEN] if gender_of(known, c) == gender]
            fitting = women + [c for c in fitting if c not in women]
        fitting = fitting[:_RECENT]
        if self._acts:
            return tuple(fitting[:1])
        if gender != _RARE and fitting and fitting[0] in (self.told.topic, *own[:1]):
            return tuple(fitting[:1])  # of whom no gender is known is a man as a rule
        sure = [c for c in fitting if gender and gender_of(known, c) == gender]
        return tuple((sure or fitting)[:1])

    def _listed_with(self) -> set[ActorRef]:
        """Who acts with whoever is meant: "X and he", at the head of a sentence or clause."""
        view, patterns, at = self.view, self._patterns, self.at
        lists = list(patterns.persons.finditer(view.text, 0, at)) if self._acts else []
        if not lists or not patterns.joined_by.fullmatch(view.text[lists[-1].end() : at]):
            return set()
        first = lists[-1].start()
        governed = is_governed(patterns, view.text, first)
        acting = acting_in_clause(view, patterns, first)
        return set() if governed or acting else set(view.named_persons(lists[-1][0]))

    def _besides(self, recent: list[ActorRef]) -> list[ActorRef]:
        """Whom it may mean besides those who act in its clause, the likeliest first."""
        view, patterns, before = self.view, self._patterns, self._named
        lists = list(patterns.persons.finditer(view.text, 0, self.at))
        if lists and self._is_same_actor_after(lists[-1]):
            return objects_before(view, patterns, self.at)
        nearest = list(view.named_persons(lists[-1][0])) if lists else []
        by_the_way = bool(lists) and self._is_aside(lists[-1].start())
        beside = bool(lists) and not by_the_way and self._act_beside(lists[-1].end())
        acting = nearest if beside else []
        leading = [a for a in self._leading() if a not in nearest]
        marked = self._others()
        known = nearest if by_the_way else []
        candidates = [*known, *marked, *leading, *objects_before(view, patterns, self.at), *recent]
        candidates = [a for a in candidates if a not in acting]
        candidates = [a for a in candidates if a not in nearest or a in candidates[:1]]
        clear = [*leading, *(a for a in marked if a in nearest)]
        return [a for a in candidates if a not in before or a in clear or a not in recent[:1]]

    def _is_same_actor_after(self, listed: re.Match[str]) -> bool:
        """Tell whether its verb goes on with the subject after an object: "X met Y, urging him"."""
        text, patterns = self.view.text, self._patterns
        governed = is_governed(patterns, text, listed.start())
        return governed and patterns.same_actor.fullmatch(text[listed.end() : self.at]) is not None

    def _is_aside(self, at: int) -> bool:
        """Tell whether somebody is only named in what is told of another: "X, who knew Y,"."""
        asides = self._patterns.aside.finditer(self.view.text, 0, self.at)
        return any(found.start() < at < found.end() - 1 for found in asides)

    def _act_beside(self, end: int) -> bool:
        """Tell whether those named up to a place right before it act: it means somebody else."""
        near = self.at - end <= _BESIDE
        return near and self._patterns.subject_after.match(self.view.text, end) is not None

    def _may_act(self, end: int) -> bool:
        """Tell whether whoever is named up to a place may be the subject."""
        text = self.view.text
        subject = self._patterns.subject_after.match(text, end)
        return subject is not None or not self._patterns.oblique_after.match(text, end)

    def _leading(self) -> list[ActorRef]:
        """Who may be the subject before it."""
        return acting_first(self.view, self._patterns, self.view.text[: self.at])

    def _others(self) -> list[ActorRef]:
        """Who but the subject may be meant: persons that a case marks, the nearest first."""
        marked = [
            actor
            for found in ANY_PERSON.finditer(self.view.text[: self.at])
            if self._patterns.oblique_after.match(self.view.text, found.end())
            for actor in self.view.person_at(found.start()).actors
        ]
        return marked[::-1]

    # ---- words that leave no choice -------------------------------------------------------

    def both(self) -> _People:
        """Return "the two": the pair listed before it, or else those two who were told of.

        Whom another met are rather two callers than one of them and whom they called on.
        """
        before, callers = self._named, self.told.callers
        if self._names_follow(_TWO):
            return ()
        if (
            callers
            and not {*callers} & {*before}
            and is_governed(self._patterns, self.view.text, self.at)
        ):
            return callers
        if listed := self._pairs():
            return listed[-1]
        if len(before) == _TWO:
            return tuple(before)
        others = tuple(a for a in self.told.pair if a not in before)
        return others if len(others) >= _TWO else ()

    def _names_follow(self, many: int) -> bool:
        """Tell whether so many are named right behind it: "the two, X and Y, had ..."."""
        text = self.view.text
        comma = text.find(",", self.at, self.at + _APPOSED)
        listed = self._patterns.persons.match(text, comma + 2) if comma > 0 else None
        return listed is not None and len({*self.view.named_persons(listed[0])}) == many

    def them(self) -> _People:
        """Return "them": those listed last, unless the sentence names one of them itself."""
        return () if set(self.told.group) & set(self._named) else self.told.group

    def callers(self) -> _People:
        """Return "both" who each met somebody, unless the sentence names one of them itself."""
        return () if set(self.told.callers) & set(self._named) else self.told.callers

    def acting(self) -> _People:
        """Return who acted first in the sentence before, or else the topic."""
        return self.told.acting or self._topic()

    def kin(self) -> _People:
        """Return two of a family: "the brothers"."""
        near = self._named[::-1] + self.told.order[::-1]
        return two_of_a_family(self.view, self.at, near, self.told.group)

    def last(self) -> _People:
        """Return "the latter": who is named last before it."""
        persons = self.view.persons(self.view.text[: self.at])
        named = [a for who in persons if who.via != PRONOUN for a in who.actors]
        return tuple(named[-1:] or self._named[-1:] or self._met_last())

    def host(self) -> _People:
        """Return "the veteran" of a home: who is met there, or was by the sentence before."""
        view = self.view
        there = whose_is_described(view, self._patterns, self.at, view.text.find("'", self.at))
        named = any(who.via != PRONOUN for who in view.persons(view.text))
        return tuple(there) or (() if named else self._met_last())

    def _met_last(self) -> _People:
        """The one whom somebody has just been told to meet."""
        two = self.told.pair
        return two[-1:] if len(two) == _TWO and {*two} == {*self.told.together} else ()

    def former(self) -> _People:
        """Return "the former": the first of the pair, or of two sides, before it."""
        pairs = self._pairs()
        return pairs[-1][:1] if pairs else tuple(self._named[:-1][:1])

    def same(self) -> _People:
        """Return those of whom the last meeting, or list, was."""
        return self.told.group if len(self.told.group) > _TWO else self.told.together

    def three(self) -> _People:
        """Return "the three": the last who were three."""
        told = self.told
        if self._names_follow(_TRIO):
            return ()
        several = [told.group, told.together]
        if self.view.sentence.paragraph == told.paragraph:
            several += [tuple(told.here), self._in_company(), told.trio]
        return next((people for people in several if len(people) == _TRIO), ())

    def away(self) -> _People:
        """Return who stayed away: named before it, or told of last."""
        return tuple(self._named[-1:]) or self.told.away[-1:]

    def group(self) -> _People:
        """Return "they" of those who act together, or else the topic."""
        return self._listed() or self._topic()

    def several(self) -> _People:
        """Return "they" of persons; of two bodies told of, who are no persons, nobody."""
        if self.told.bodies.two_told and not self._named:
            return ()
        return self._listed() or self._just_met() or self._topic()

    def hub(self) -> _People:
        """Return who goes round meeting others, unless the sentence names that person itself."""
        told = self.told
        hub = told.hub or (told.topic if len(told.counts) == 1 else None)
        return (hub,) if hub and hub not in self._named else ()

    def _pairs(self) -> list[_People]:
        return pairs_in(self.view, self.view.text[: self.at], self._patterns)

    def _topic(self) -> _People:
        return (self.told.topic,) if self.told.topic else ()

    def _listed(self) -> _People:
        """Those whom "they" means: a list of the sentence, or else of the one before."""
        lists = [
            tuple(dict.fromkeys(self.view.named_persons(m[0])))
            for m in self._patterns.persons.finditer(self.view.text[: self.at])
            if self._may_act(m.end())
        ]
        several = [people for people in lists if len(people) > 1]
        return next(iter([*several[::-1], *lists]), self.told.group)

    def _in_company(self) -> _People:
        """Who is spoken of, with those listed beside: "he was accompanied by X and Y"."""
        told = self.told
        beside = told.topic in told.last_named and told.topic not in told.group
        return (told.topic, *told.group) if told.topic and beside else ()

    def _just_met(self) -> _People:
        """The two who have been told to meet, unless others were named since."""
        told = self.told
        named, met = set(told.last_named), set(told.together)
        goes_on = told.topic in met and set(told.pair) == met and (not named or met <= named)
        return told.pair if goes_on else ()


_CLEAR: Mapping[Number, Callable[[PersonsMeant], _People]] = {
    Number.PAIR: PersonsMeant.both,
    Number.SPEAKER: lambda meant: who_speaks(meant.view, meant.told.patterns, meant.at),
    Number.THEM: PersonsMeant.them,
    Number.CALLERS: PersonsMeant.callers,
    Number.ACTING: PersonsMeant.acting,
    Number.TWO: lambda meant: two_acting(meant.view, meant.told.patterns, meant.told.acting),
    Number.KIN: PersonsMeant.kin,
    Number.LAST: PersonsMeant.last,
    Number.HOST: PersonsMeant.host,
    Number.FORMER: PersonsMeant.former,
    Number.SAME: PersonsMeant.same,
    Number.THREE: PersonsMeant.three,
    Number.AWAY: PersonsMeant.away,
    Number.GROUP: PersonsMeant.group,
    Number.SEVERAL: PersonsMeant.several,
    Number.HUB: PersonsMeant.hub,
    Number.DESCRIBED: lambda meant: spoken_of(meant.told, meant.view, meant.word),
}
"""What reads the words that leave no choice, as "the two" do."""
