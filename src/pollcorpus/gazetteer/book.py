"""The gazetteer: look-ups by id and by name, posts on a date, elections to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache, cached_property, lru_cache

from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.index import NameIndex, Record
from pollcorpus.gazetteer.matching import Matcher
from pollcorpus.gazetteer.merging import (
    Actors,
    Misfit,
    forms_of,
    merge_actors,
    merge_memberships,
    shared_names,
)
from pollcorpus.gazetteer.nearest import nearest
from pollcorpus.gazetteer.records import (
    Ally,
    Branch,
    Constituency,
    Election,
    ElectionKind,
    Headquarters,
    Membership,
    Office,
    OfficialResidence,
    Party,
    Person,
    Resident,
    Spot,
    State,
)
from pollcorpus.gazetteer.reference import EMPTY, Reference


class Gazetteer:
    """Reference data on persons, parties, places and elections, loaded as needed.

    `reference` is what a user adds to the packaged data.
    """

    def __init__(self, reference: Reference = EMPTY) -> None:
        self.reference = reference

    @property
    def persons(self) -> dict[str, Person]:
        """All persons by id."""
        return self._actors.persons

    @property
    def parties(self) -> dict[str, Party]:
        """All parties, alliances, committees and organisations by id."""
        return self._actors.parties

    @cached_property
    def _actors(self) -> Actors:
        return merge_actors(self.reference)

    @cached_property
    def _memberships(self) -> tuple[tuple[Membership, ...], tuple[Misfit, ...]]:
        return merge_memberships(self.reference, self._actors)

    @cached_property
    def misfits(self) -> tuple[Misfit, ...]:
        """What of the reference is not used, and which of its names others bear too."""
        reference = self.reference
        if not reference:
            return ()
        forms = {form for record in reference.named for form in forms_of(record)}
        bearers = {form: self._bearers(form) for form in forms}
        shared = shared_names(reference, self._actors, bearers)
        return (*self._actors.misfits, *self._memberships[1], *shared)

    def _bearers(self, form: str) -> tuple[Person | Party, ...]:
        found = (entry.record for entry in self.actor_names.find(form))
        full = [record for record in found if isinstance(record, Person | Party)]
        return (*full, *(p for p in self.persons.values() if form in p.names.short))

    @cached_property
    def states(self) -> dict[str, State]:
        """All states and union territories by id."""
        return {state.id: state for state in tables.states()}

    @cached_property
    def constituencies(self) -> dict[str, Constituency]:
        """All seats of the Lok Sabha by id."""
        return {seat.id: seat for seat in tables.constituencies()}

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """All cities, venues and regions by id."""
        return {spot.id: spot for spot in tables.spots()}

    @property
    def offices(self) -> tuple[Office, ...]:
        """All posts, roles and honorifics."""
        return tables.offices()

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The parts of split parties that are named after their leaders."""
        return tables.branches()

    @property
    def elections(self) -> tuple[Election, ...]:
        """All general elections."""
        return tables.elections()

    def actor(self, ident: str) -> Person | Party | None:
        """Return the person or party of an actor's id, as in `person:prashant-kishor`.

        >>> gazetteer().actor("party:INC").names.en
        'Indian National Congress'
        """
        return self._actors.actor(ident)

    @cached_property
    def actor_names(self) -> NameIndex:
        """The index of the names of persons, parties and other bodies."""
        actors = (party for party in self.parties.values() if party.actor_kind is not None)
        return NameIndex([*self.persons.values(), *actors])

    @cached_property
    def place_names(self) -> NameIndex:
        """The index of the names of states, constituencies, cities, venues and regions."""
        places: list[Record] = [*self.states.values(), *self.constituencies.values()]
        return NameIndex([*places, *self.spots.values()])

    @cached_property
    def matcher(self) -> Matcher:
        """What finds the names of actors and those of places in a text, in this order."""
        return Matcher(self.actor_names, self.place_names)

    @property
    def memberships(self) -> tuple[Membership, ...]:
        """All posts, seats and party memberships, as far as they are known."""
        return self._memberships[0]

    @cached_property
    def _posts(self) -> dict[str, list[Membership]]:
        posts: dict[str, list[Membership]] = defaultdict(list)
        for post in self._memberships[0]:
            posts[post.person].append(post)
        return posts

    def lookup(self, name: str, on: date | None = None) -> tuple[Record, ...]:
        """Return every record that bears a name, in any script, or that may bear it on a day.

        Parties that had not been founded or had been dissolved on the day
        are left out.

        >>> [record.id for record in gazetteer().lookup("के. सी. वेणुगोपाल")]
        ['kc-venugopal']
        >>> [record.id for record in gazetteer().lookup("महागठबंधन", date(2016, 5, 1))]
        ['MGBBR']
        """
        found = self.actor_names.find(name) + self.place_names.find(name)
        records = {entry.record.id: entry.record for entry in found}.values()
        return tuple(r for r in records if not on or not isinstance(r, Party) or r.existed_on(on))

    def suggest(self, name: str, count: int = 3) -> tuple[str, ...]:
        """Return whom a misspelled name may mean, by their names in its script.

        >>> gazetteer().suggest("नरेंद्र मोदि")[0]
        'नरेंद्र मोदी'
        """
        near = (self.actor(ident) for ident in nearest(name, self.forms, count))
        return tuple(record.names.in_script_of(name) for record in near if record)

    @cached_property
    def forms(self) -> dict[str, str]:
        """The ids of persons and parties by all forms of their names."""
        records: list[Person | Party] = [*self.persons.values(), *self.parties.values()]
        return {
            form: record.ref.id
            for record in records
            for form in (*record.names.full, *record.names.short)
        }

    def posts(self, person: str, on: date | None = None) -> tuple[Membership, ...]:
        """Return a person's posts and seats, or those that may be held on a day."""
        return tuple(p for p in self._posts.get(person, ()) if on is None or _covers(p, on))

    def holder(self, role: str, on: date, of: str = "") -> Person | None:
        """Return who alone held a post on a day; `of` is a state's or party's id.

        >>> gazetteer().holder("chief_minister", date(2023, 6, 1), "IN-BR").names.en
        'Nitish Kumar'
        """
        posts = (p for p in self._holders.get(role, ()) if not of or of in _ids(p))
        # a post without any date may be of another century
        dated = (post for post in posts if post.start or post.end)
        held = {post.person for post in dated if _covers(post, on)}
        return self.persons.get(held.pop()) if len(held) == 1 else None

    @cached_property
    def _holders(self) -> dict[str, list[Membership]]:
        holders: dict[str, list[Membership]] = defaultdict(list)
        for post in self._memberships[0]:
            holders[post.role].append(post)
        return holders

    def party_of(self, person: str, on: date | None = None) -> str | None:
        """Return the id of a person's party on a day, None when unknown or doubtful.

        A post in a party outweighs the ticket of an earlier election, and who only holds an
        office that tells of no party is of the only one that he or she was ever in.

        >>> gazetteer().party_of("narendra-modi", date(2024, 1, 1))
        'BJP'
        """
        posts = self.posts(person, on)
        inside = {post.organisation for post in posts if post.organisation_kind == "party"}
        if on and len(inside) == 1:
            return inside.pop()
        parties = {post.of_party for post in posts} - {""}
        if on and posts and not parties:
            return self.party_of(person)
        return parties.pop() if len(parties) == 1 else None

    def likely_party(self, person: str, on: date | None = None) -> str | None:
        """Return the id of a person's party on a day, or of the posts before and after that day.

        Chief ministers and ministers hold posts that tell of no party; the one that they belonged
        to last is theirs, unless the next is another.

        >>> day = date(2022, 9, 6)
        >>> gazetteer().party_of("nitish-kumar", day), gazetteer().likely_party("nitish-kumar", day)
        (None, 'JDU')
        """
        party = self.party_of(person, on)
        if party or on is None:
            return party
        posts = [
            (post.start.earliest, post.of_party)
            for post in self.posts(person)
            if post.of_party and post.start and post.start.earliest
        ]
        before = max((post for post in posts if post[0] <= on), default=None)
        after = min((post for post in posts if post[0] > on), default=None)
        parties = {post[1] for post in (before, after) if post}
        return parties.pop() if len(parties) == 1 else None

    def alliances_of(self, party: str, on: date | None = None) -> frozenset[str]:
        """Return the ids of the alliances that a party was in on a day, or without one ever.

        >>> sorted(gazetteer().alliances_of("JDU", date(2023, 9, 1)))
        ['INDIA', 'MGBBR']
        """
        mine = (ally for ally in tables.allies() if ally.party == party)
        return frozenset(ally.alliance for ally in mine if on is None or _lasted(ally, on))

    def was_in(self, person: str, party: str) -> bool:
        """Tell whether a person is known to have been in a party at any time."""
        return any(post.of_party == party for post in self.posts(person))

    def resident(self, spot: str, on: date | None = None) -> Person | None:
        """Return whose home an address is on a day, None when several have lived there.

        An official residence is the home of whoever holds the office.

        >>> gazetteer().resident("PL-matoshree").names.en
        'Uddhav Thackeray'
        >>> gazetteer().resident("PL-anne-marg-1", date(2014, 9, 1)).names.en
        'Jitan Ram Manjhi'
        """
        here = {person for home, person in self._homes(on) if home == spot}
        return self.persons.get(here.pop()) if len(here) == 1 else None

    def homes(self, person: str, on: date | None = None) -> tuple[Spot, ...]:
        """Return the addresses where somebody lives on a day, or without one has ever lived.

        Without a day no official residence is among them.

        >>> [spot.name for spot in gazetteer().homes("yogi-adityanath", date(2023, 1, 1))]
        ['5 Kalidas Marg']
        """
        return tuple(self.spots[home] for home, who in self._homes(on) if who == person)

    def known_address(self, person: str, on: date | None) -> Spot | None:
        """Return the official residence by whose address somebody's home is known on a day.

        >>> gazetteer().known_address("narendra-modi", date(2023, 1, 1)).name
        '7 Lok Kalyan Marg'
        """
        named = {home.spot for home in tables.official_residences() if home.by_address}
        return next((s for s in self.homes(person, on) if on and s.id in named), None)

    def _homes(self, on: date | None) -> tuple[tuple[str, str], ...]:
        """Who lives where on a day, as ids of an address and a person."""
        if on not in self._homes_by_day:
            lived = [r for r in tables.residents() if on is None or _lasted(r, on)]
            homes = [(resident.spot, resident.person) for resident in lived]
            homes += self._official_homes(on) if on else ()
            self._homes_by_day[on] = tuple(dict.fromkeys(homes))
        return self._homes_by_day[on]

    def _official_homes(self, on: date) -> Iterator[tuple[str, str]]:
        for home in tables.official_residences():
            holder = self.holder(home.role, on, home.of) if _lasted(home, on) else None
            if holder:
                yield home.spot, holder.id

    @cached_property
    def _homes_by_day(self) -> dict[date | None, tuple[tuple[str, str], ...]]:
        return {}

    def headquarters(self, party: str, on: date | None = None) -> Spot | None:
        """Return where a party has its headquarters on a day, None when not known or several.

        >>> gazetteer().headquarters("INC", date(2024, 1, 1)).name
        '24 Akbar Road'
        """
        here = [h for h in tables.headquarters() if h.party == party]
        here = [h for h in here if on is None or _lasted(h, on)]
        return self.spots.get(here[0].spot) if len(here) == 1 else None

    def town_of(self, place: str) -> str:
        """Return the city that a quarter is a part of; any other place is its own.

        >>> gazetteer().town_of("Jubilee Hills"), gazetteer().town_of("Ballia")
        ('Hyderabad', 'Ballia')
        """
        return tables.quarters().get(place, place)

    def seats_of(self, state: str) -> tuple[Constituency, ...]:
        """Return the current Lok Sabha seats of a state."""
        seats = self.constituencies.values()
        return tuple(s for s in seats if s.state == state and s.status == "current")

    def next_election(self, kind: ElectionKind, after: date, state: str = "") -> Election | None:
        """Return the first election to a house that polls on or after a day."""
        coming = (
            e
            for e in self.elections
            if e.kind is kind
            and e.state == state
            and e.polling.latest
            and e.polling.latest >= after
        )
        return min(coming, key=lambda e: e.polling.latest or after, default=None)


def _ids(post: Membership) -> tuple[str, str]:
    return post.state, post.organisation


def _covers(post: Membership, day: date) -> bool:
    starts = post.start is None or post.start.earliest is None or post.start.earliest <= day
    ends = post.end is None or post.end.latest is None or post.end.latest >= day
    return (
        starts and ends and not (post.start is None and post.status == "ended" and post.end is None)
    )


def _lasted(period: Resident | OfficialResidence | Headquarters | Ally, day: date) -> bool:
    start = period.start.earliest if period.start else None
    end = period.end.latest if period.end else None
    return (start is None or start <= day) and (end is None or day <= end)


def gazetteer(reference: Reference = EMPTY) -> Gazetteer:
    """Return the gazetteer: the packaged data, and what a user's reference adds to it."""
    return _extended(reference) if reference else _packaged()


@cache
def _packaged() -> Gazetteer:
    return Gazetteer()


@lru_cache(maxsize=4)
def _extended(reference: Reference) -> Gazetteer:
    return Gazetteer(reference)
