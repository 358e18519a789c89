"""The working state of one article while its names are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from attrs import Factory, define, frozen

from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names.words import Match, Words, in_words, readable_words
from pollcorpus.gazetteer import Constituency, Gazetteer, Party, Person, Spot, State
from pollcorpus.gazetteer.index import Record
from pollcorpus.gazetteer.matching import NameMatch
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.name_cues import NameCues

_FEW_STATES = 3
REFERENCES = 5
"""Tables are kept for the packaged reference data and as many as this of users' own, in all."""


@frozen
class Sighting:
    """Words `first` to `last` (excluded) that name an actor; `actor` None leaves open whom.

    `candidates` are those who may be meant, where the rule knows.
    """

    words: Words
    first: int
    last: int
    kind: ActorKind
    actor: ActorRef | None
    rule: str
    candidates: tuple[ActorRef, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first character in the normalised text."""
        return self.words.start[self.first]

    @property
    def stop(self) -> int:
        """Offset after the last character; a bracket that was opened is closed."""
        source, start, stop = self.words.source, self.start, self.words.stop[self.last - 1]
        inside = source[start:stop]
        return stop + ("(" in inside and ")" not in inside and source[stop : stop + 1] == ")")

    @property
    def surface(self) -> str:
        """The words as they stand in the normalised text."""
        return self.words.source[self.start : self.stop]


@define(eq=False, slots=False)
class Zone:
    """One readable segment: its words, the gazetteer's names in it, and which words are taken.

    `taken`, `placed` and `named` are parallel to the words: 1 where an actor is
    named, where a place of the gazetteer may be, and where the gazetteer has a
    person's name of several words. `bodies` holds by the last word
    of each body's name its first word and the body, `openings` by the first
    word the body; `pack` has the words
    around names of the article's language, `day` the article's date, `known`
    the gazetteer.
    """

    words: Words
    actors: list[Match]
    places: list[Match]
    taken: bytearray
    placed: bytearray
    named: bytearray
    pack: NameCues
    day: date | None
    known: Gazetteer
    bodies: dict[int, tuple[int, Party]] = Factory(dict)
    openings: dict[int, Party] = Factory(dict)

    @classmethod
    def of(
        cls,
        words: Words,
        matches: tuple[Sequence[NameMatch], ...],
        document: Document,
        day: date | None,
    ) -> Zone:
        """Begin with the known names of actors and of places, and nothing taken."""
        actors, places = (in_words(words, names) for names in matches)
        return cls(
            words,
            actors,
            places,
            bytearray(len(words)),
            bytearray(len(words)),
            bytearray(len(words)),
            document.language.names,
            day,
            document.known,
        )

    @cached_property
    def place_ends(self) -> dict[int, Match]:
        """The names of places by the word after them."""
        return {match.last: match for match in self.places}

    @cached_property
    def single(self) -> frozenset[int]:
        """The words that are known names of persons by themselves."""
        alone = (match for match in self.actors if match.last - match.first == 1)
        return frozenset(
            match.first
            for match in alone
            if any(isinstance(e.record, Person) for e in match.entries)
        )

    @cached_property
    def body_words(self) -> frozenset[int]:
        """The words of bodies' names, once these are found."""
        found = self.bodies.items()
        return frozenset(at for last, (first, _) in found for at in range(first, last + 1))

    def take(self, first: int, last: int) -> None:
        """Mark words as taken."""
        for at in range(first, last):
            self.taken[at] = 1


_KNOWN = 3
"""The tier up to which politicians vouch for each other."""
_SEVERAL = 2


@define(eq=False, slots=False)
class Scene:
    """What is known of an article so far.

    `bodies` counts sightings of parties and other bodies by reference id,
    `states` the ids of states that are named or in which places lie.
    """

    document: Document
    zones: list[Zone]
    day: date | None
    bodies: dict[str, int] = Factory(dict)
    states: Counter[str] = Factory(Counter)
    sightings: list[Sighting] = Factory(list)

    @cached_property
    def is_on_seats(self) -> bool:
        """Tell whether the article speaks of seats, and of nothing that ranks are spoken of in."""
        ranked = self.pack.ranked
        return bool(ranked) and self.known_words.isdisjoint(ranked) and self.counts_seats

    @cached_property
    def counts_seats(self) -> bool:
        """Tell whether the article speaks of seats."""
        return not self.known_words.isdisjoint(self.pack.counted)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """The words of the article."""
        return frozenset[str]().union(*(zone.words.low for zone in self.zones))

    @classmethod
    def of(cls, document: Document) -> Scene:
        """Prepare an article."""
        published = document.article.published
        day = (published.latest or published.earliest) if published else None
        matches = document.known.matcher.find(document.normal)
        zones = [Zone.of(words, matches, document, day) for words in readable_words(document)]
        return cls(document, zones, day, states=_states(zones))

    @property
    def pack(self) -> NameCues:
        """The language pack's words around names."""
        return self.document.language.names

    @property
    def known(self) -> Gazetteer:
        """The gazetteer that the article is read with."""
        return self.document.known

    @property
    def political(self) -> bool:
        """True where the article names a party or alliance of the gazetteer."""
        return bool(self.bodies)

    def is_home(self, party: Party) -> bool:
        """Tell whether the article is about a state that a party is at home in."""
        return any(self.states[state] for state in party.home_states)

    def is_near(self, party: Party) -> bool:
        """The same, also where only another party of that state is named: the AIADMK and PMK."""
        others = (self.known.parties[body] for body in self.bodies)
        few = (other for other in others if len(other.home_states) <= _FEW_STATES)
        home = {state for other in few for state in other.home_states}
        return self.is_home(party) or not home.isdisjoint(party.home_states)

    def backs(self, party: str) -> bool:
        """Tell whether the article names a well-known person of a party."""
        return any(party == self.known.party_of(person, self.day) for person in self.leaders)

    @cached_property
    def leaders(self) -> frozenset[str]:
        """Ids of the persons of the first tier whose full names stand in the article."""
        return frozenset(
            entry.record.id
            for zone in self.zones
            for match in zone.actors
            for entry in match.entries
            if isinstance(entry.record, Person) and entry.record.tier == 1
        )

    def in_company(self, person: Person) -> bool:
        """Tell whether the article names another leader in full, by a name that few may bear.

        Or several politicians who are less known: so many namesakes do not come together.
        """
        others = [tier for ident, tier in self._well_named.items() if ident != person.id]
        return 1 in others or len(others) >= _SEVERAL

    @cached_property
    def _well_named(self) -> dict[str, int]:
        """The tiers of politicians by whose names hardly a namesake is meant, by their ids."""
        named = (
            person
            for zone in self.zones
            for match in zone.actors
            for person in _well_named_by(zone, match)
        )
        return {person.id: person.tier for person in named}

    @cached_property
    def region(self) -> frozenset[str]:
        """Ids of the states that are named, or in which a party of a few states is at home."""
        parties = [self.known.parties[party] for party in self.bodies]
        homes = [party.home_states for party in parties if len(party.home_states) <= _FEW_STATES]
        return frozenset(self.states).union(*homes)

    def may_live(self, person: Person) -> bool:
        """Tell whether a person may have been alive in the article's year, for all that is known.

        Of the dead newspapers write full names; a short form is then somebody else's.
        """
        return not (person.death_year and self.day and person.death_year < self.day.year)

    def supports(self, person: Person) -> bool:
        """Tell whether the article names a party or the state of a person."""
        if person.state and person.state in self.region:
            return True
        parents = {self.known.parties[body].parent for body in self.bodies} - {""}
        named = self.bodies.keys() | parents
        return any(
            post.party in named
            or post.organisation in named
            or (post.state and post.state in self.region)
            for post in self.known.posts(person.id)
        )


def _well_named_by(zone: Zone, match: Match) -> Iterator[Person]:
    """Yield whom a name of several words names, if nobody else bears it."""
    name = zone.words.text[match.first : match.last]
    people = [entry.record for entry in match.entries if isinstance(entry.record, Person)]
    if len(name) < 2 or len(people) != len(match.entries) or len({p.id for p in people}) != 1:
        return
    person = people[0]
    known = person.tier <= _KNOWN and person.country == "IN" and not person.shared
    if known and not name_parts().common(name):
        yield person


def _states(zones: list[Zone]) -> Counter[str]:
    """Count the states in which the places lie that are in one state only."""
    counts: Counter[str] = Counter()
    for zone in zones:
        for match in zone.places:
            states = {_state_of(entry.record) for entry in match.entries} - {""}
            if len(states) == 1 and not zone.words.text[match.first][0].islower():
                counts.update(states)
    return counts


def _state_of(record: Record) -> str:
    if isinstance(record, State):
        return record.id
    return record.state if isinstance(record, (Constituency, Spot)) else ""
