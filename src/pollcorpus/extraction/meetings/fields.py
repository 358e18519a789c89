"""When and where: what the words around an occasion say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from pollcorpus.extraction.document import Place, PlaceKind, Sentence
from pollcorpus.extraction.meetings.patterns import (
    ANY_DATE,
    ANY_NAME,
    ANY_PLACE,
    DATE,
    PERSON,
    PLACE,
    Patterns,
)
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import Home, View
from pollcorpus.gazetteer import Spot, gazetteer
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    DateKind,
    DateMention,
    PartialDate,
    SegmentKind,
    Span,
)
from pollcorpus.plugins.meeting_cues import FrameKind

DAYS = (DateKind.DATE, DateKind.RANGE, DateKind.RELATIVE, DateKind.WEEKDAY)
_CITY_RANK, _RESIDENCE_RANK, _VENUE_RANK = 1, 2, 3
# whose the home is that an address follows
_POSSESSOR = re.compile(f"{PERSON}'s (?:official |new |own )?$")
# the rule that reads years of budgets and plans: "2024-25"
_OF_BUDGETS = "years"
# characters that a comma or a name takes a place further away
_MARK = 30


@frozen(kw_only=True)
class Dated:
    """A date that a telling gives, with the words that give it and the sentence they stand in.

    `near` is True if they stand in its clause; `why` says on what the date
    rests besides its words.
    """

    span: Span
    date: PartialDate
    sentence: Sentence
    near: bool
    why: str = ""


@frozen(kw_only=True)
class Placed:
    """A place that a telling gives: its label, how exact it is, whose home it is, and its city.

    `at` is where it stands in the masked sentence while that is being read; `pronoun` is the word
    that means its owner, who may then be somebody else, and `form` how it would be labelled as
    that person's; a home may be told with its `town`. `why` says on what it rests where nothing
    tells of the occasion there.
    """

    name: str
    rank: int
    sentence: Sentence
    owner: ActorRef | None = None
    city: str | None = None
    at: int = -1
    pronoun: str = ""
    form: str = ""
    town: str | None = None
    why: str = ""

    @property
    def is_city(self) -> bool:
        """True for a place that is no more exact than a city."""
        return self.rank == _CITY_RANK and not self.owner

    @classmethod
    def city_named(cls, name: str, sentence: Sentence) -> Placed:
        """A city."""
        return cls(name=name, rank=_CITY_RANK, sentence=sentence)


def may_date(mention: DateMention) -> bool:
    """Tell whether people may have met on the day of a mention: not in a financial year."""
    return mention.kind in DAYS and mention.date is not None and mention.rule != _OF_BUDGETS


def names_day(view: View, words: str) -> bool:
    """Tell whether words of a sentence name a day, whether or not it can be resolved."""
    return any(view.date(char).kind in DAYS for char in ANY_DATE.findall(words))


def places_of(telling: Telling, patterns: Patterns, dateline: Placed | None) -> Iterator[Placed]:
    """Yield the places that the telling's clause gives for the occasion."""
    view = telling.view
    found = _nearest(telling, _places(view, patterns, *telling.clause))
    if not found and telling.kind is not FrameKind.GATHERING:
        last = len(view.text) if telling.alone else telling.clause[0]
        found = _nearest(telling, _places(view, patterns, 0, last))
    for place in found:
        if telling.is_about(place.at):
            yield evolve(place, at=-1)
    if dateline and patterns.here.search(view.text, *telling.clause):
        yield evolve(dateline, sentence=view.sentence)


def _nearest(telling: Telling, places: Iterator[Placed]) -> list[Placed]:
    """Places, the nearest to the partner or the end of the match first."""
    anchor = telling.partner_at if telling.partner_at >= 0 else telling.start
    text = telling.view.text
    return sorted(places, key=lambda place: _away(text, place.at, anchor))


def _away(text: str, at: int, anchor: int) -> int:
    """How far a place is; a comma or another name between the two takes it further away."""
    first, last = sorted((at, anchor))
    between = text[first + 1 : last]
    return last - first + _MARK * (between.count(",") + len(ANY_NAME.findall(between)))


def label_of_home(form: str, owner: ActorRef, on: date | None, town: str | None = None) -> str:
    """Name somebody's home: by its address if the reference data says that it is known by that.

    A home that is said to be in another `town` is not the official one.
    """
    known = gazetteer().known_address(owner.id.removeprefix("person:"), on)
    return known.name if known and town in (None, known.city) else form.format(owner.name)


def _resident(place: Place, view: View) -> ActorRef | None:
    person = gazetteer().resident(place.id, view.on)
    return person.ref if person else None


def _homes(view: View, patterns: Patterns, first: int, last: int) -> Iterator[Placed]:
    """The homes that a stretch names, each by its address where that is told beside it."""
    form = patterns.cues.residence_name
    for found in patterns.residence.finditer(view.text, first, last):
        at = found.start("owner") if found["owner"] else found.start("of")
        who = view.person_at(at)
        address = _address(view, patterns, found)
        town = next((_town(view, char) for char in ANY_PLACE.findall(found[0])), None)
        for actor in who.actors[:1]:
            yield Placed(
                name=address or label_of_home(form, actor, view.on, town),
                rank=_VENUE_RANK if address else _RESIDENCE_RANK,
                sentence=view.sentence,
                owner=actor,
                at=at,
                pronoun=who.word,
                form=address or form,
                town=town,
            )


def _town(view: View, char: str) -> str | None:
    """The town that a place is, as the reference data calls it."""
    mention = view.place(char)
    cities = mention.of_kind(PlaceKind.CITY) or mention.of_kind(PlaceKind.CONSTITUENCY)
    towns = (_CITY_STATES.get(city.name, city.name) for city in cities)
    return next(map(gazetteer().town_of, towns), None)


def _address(view: View, patterns: Patterns, home: re.Match[str]) -> str | None:
    """The street, with its number or without, by which a home is named: "her X Road home"."""
    before = patterns.address_before.search(
        view.text[max(0, home.start() - _BESIDE) : home.start()]
    )
    after = patterns.address_after.match(view.text, home.end())
    chars = ANY_PLACE.findall((before[0] if before else "") + home[0] + (after[0] if after else ""))
    venues = (
        (place, view.place(char))
        for char in chars
        for place in view.place(char).of_kind(PlaceKind.VENUE)
    )
    named = {None, *view.named_persons(view.text)}
    told = [
        venue.name
        for venue, mention in venues
        # a street in which somebody lives of whom the sentence does not tell is another's
        if mention.text[:1].isdigit() or _resident(venue, view) in named
    ]
    address = max(told, key=lambda name: name[0].isdigit(), default=None)
    return address or (_called(view, after[0]) if after else None)


def _called(view: View, after: str) -> str | None:
    """What a home is called that is named by the way: "his home, Naveen Niwas"."""
    apposed = ANY_PLACE.fullmatch(after.removeprefix(", "))
    venues = view.place(apposed[0]).of_kind(PlaceKind.VENUE) if apposed else ()
    return next((venue.name for venue in venues), None)


def _places(view: View, patterns: Patterns, first: int, last: int) -> Iterator[Placed]:
    yield from _homes(view, patterns, first, last)
    left, never = _left(view, patterns), _never(view, patterns)
    for found in patterns.at_place.finditer(view.text, first, last):
        at = found.start("place")
        if at in never:
            continue
        gone = at in left or patterns.from_place.match(found[0]) is not None
        spots = [*_spots(view, found["place"])] or _towns(view, found["place"])
        yield from (evolve(s, at=at) for s in spots if not (gone and s.rank == _CITY_RANK))
    yield from _headquarters(view, patterns, first, last)
    if patterns.capital.search(view.text, first, last):
        yield Placed(name=_CITY_STATES["Delhi"], rank=_CITY_RANK, sentence=view.sentence)


def _headquarters(view: View, patterns: Patterns, first: int, last: int) -> Iterator[Placed]:
    """The headquarters of a party that is named beside them, or alone in the sentence."""
    for found in patterns.headquarters.finditer(view.text, first, last):
        parties = {_party_of(actor) for actor in view.named(found["of"] or view.text)} - {""}
        if not parties and not found["of"]:
            parties = _parties_of(view)
        spot = gazetteer().headquarters(parties.pop(), view.on) if len(parties) == 1 else None
        if spot is not None and _lies_in(spot, view, found["town"]):
            yield Placed(
                name=spot.name,
                rank=_VENUE_RANK,
                sentence=view.sentence,
                city=spot.city,
                at=found.start(),
            )


def _lies_in(spot: Spot, view: View, town: str | None) -> bool:
    """Tell whether a building is in the town named beside it; if none is, in that of the report.

    A party has other headquarters in each state's capital.
    """
    if not town and view.written_from in (None, spot.city):
        return True
    told = [view.place(town)] if town else view.places
    names = {place.name for mention in told for place in mention.places}
    return bool(names & {spot.city, _STATES_OF.get(spot.city)})


def _parties_of(view: View) -> set[str]:
    """The ids of the parties that those whom a sentence names are known to be in."""
    people = (actor.reference_id for actor in view.named_persons(view.text))
    return {party for one in people if (party := gazetteer().party_of(one, view.on))}


def _party_of(actor: ActorRef) -> str:
    """The id of a party, or of that to which a committee belongs; empty for others."""
    known = gazetteer().parties.get(actor.reference_id)
    if known is None or actor.kind is ActorKind.ALLIANCE:
        return ""
    return known.parent if actor.kind is ActorKind.COMMITTEE else known.id


def _left(view: View, patterns: Patterns) -> frozenset[int]:
    """Where a sentence names cities that somebody came from, leaves for or stayed in."""
    found = patterns.left_place.finditer(view.text)
    return frozenset(match.start("place") for match in found)


def _never(view: View, patterns: Patterns) -> frozenset[int]:
    """Where a sentence names places at which by its words nobody meets: a seat, a way home."""
    stretches = (found.span() for found in patterns.no_site.finditer(view.text))
    return frozenset(
        found.start()
        for first, last in stretches
        for found in ANY_PLACE.finditer(view.text, first, last)
    )


def homes_of(view: View, patterns: Patterns) -> Iterator[Home]:
    """Yield the homes that a sentence names, by their owner or by their address."""
    for found in patterns.residence.finditer(view.text):
        at = found.start("owner") if found["owner"] else found.start("of")
        for actor in view.person_at(at).actors[:1]:
            yield Home(start=at, owner=actor)
    for found in ANY_PLACE.finditer(view.text):
        for place in view.place(found[0]).of_kind(PlaceKind.VENUE):
            owner = _resident(place, view)
            if owner and not _is_anothers(view, found.start(), owner):
                yield Home(start=found.start(), owner=owner, by_address=True)


def _is_anothers(view: View, at: int, owner: ActorRef) -> bool:
    """Tell whether a street is named for the home of somebody else: "his Race Course Road home"."""
    whose = _POSSESSOR.search(view.text, 0, at)
    named = set(view.named_persons(whose[0])) if whose else set()
    return bool(named) and owner not in named


def _names_place(view: View, patterns: Patterns) -> bool:
    named = bool(view.places or view.homes)
    return named or any(p.search(view.text) for p in (patterns.capital, patterns.headquarters))


def candidates_of(view: View, patterns: Patterns) -> Iterator[tuple[str, Placed]]:
    """Yield every place of a sentence that may be where something happens, and how it is found."""
    if not _names_place(view, patterns):
        return
    yield from (("told", placed) for placed in _places(view, patterns, 0, len(view.text)))
    left, never = _left(view, patterns), _never(view, patterns)
    for found in ANY_PLACE.finditer(view.text):
        for placed in _spots(view, found[0]) if found.start() not in never else ():
            if placed.rank != _CITY_RANK or found.start() not in left:
                yield "named", evolve(placed, at=found.start())
    dateline = dateline_of(view, patterns)
    if dateline:
        yield "dateline", dateline


def buildings_of(view: View, patterns: Patterns) -> frozenset[str]:
    """Return the names of the homes, offices and other houses in which a sentence has somebody."""
    if not _names_place(view, patterns):
        return frozenset()
    told = _places(view, patterns, 0, len(view.text))
    return frozenset(placed.name for placed in told if placed.rank > _CITY_RANK)


def _spots(view: View, char: str) -> Iterator[Placed]:
    mention = view.place(char)
    if any(place.name in _CITY_STATES for place in mention.places):
        yield Placed(name=_CITY_STATES["Delhi"], rank=_CITY_RANK, sentence=view.sentence)
    for kind, rank in ((PlaceKind.VENUE, _VENUE_RANK), (PlaceKind.CITY, _CITY_RANK)):
        for place in mention.of_kind(kind)[:1]:
            owner = _resident(place, view) if kind is PlaceKind.VENUE else None
            name = gazetteer().town_of(place.name) if rank == _CITY_RANK else place.name
            yield Placed(name=name, rank=rank, sentence=view.sentence, owner=owner, city=place.city)


def named_last(view: View, patterns: Patterns, last: int, *, exact: bool) -> Placed | None:
    """Return the place that a sentence names last before an offset; only a house if `exact`."""
    named = [
        *_homes(view, patterns, 0, last),
        *_headquarters(view, patterns, 0, last),
        *(
            evolve(spot, at=found.start())
            for found in ANY_PLACE.finditer(view.text, 0, last)
            for spot in [*_spots(view, found[0])] or _towns(view, found[0])
        ),
    ]
    named = [p for p in named if not (exact and p.is_city)]
    best = max(named, key=lambda placed: placed.at, default=None)
    if best is None or best.owner:
        return best
    # "at Hotel X in Y", "X's home in Y Road"
    beside = [p for p in named if 0 < best.at - p.at <= _BESIDE]
    finer = [p for p in beside if p.owner or (best.is_city and not p.is_city)]
    return finer[-1] if finer else best


def _towns(view: View, char: str) -> Iterator[Placed]:
    """The town that a constituency is named after, for one is in the town and not in the seat.

    One that shares a state's name is named after that, which is too large to meet in.
    """
    if view.place(char).of_kind(PlaceKind.STATE):
        return
    for place in view.place(char).of_kind(PlaceKind.CONSTITUENCY)[:1]:
        if not _PART.search(place.name):
            town = gazetteer().town_of(place.name)
            yield Placed(name=town, rank=_CITY_RANK, sentence=view.sentence)


def dateline_of(view: View, patterns: Patterns) -> Placed | None:
    """The city that a report is written from, if the sentence is a dateline."""
    if view.sentence.kind is SegmentKind.DATELINE:
        spots = (s for found in ANY_PLACE.findall(view.text) for s in _spots(view, found))
        cities = {spot.name: spot for spot in spots if spot.is_city}
        if len(cities) == 1:
            return next(iter(cities.values()))
    found = _DATELINE.match(view.text)
    if found is None or found.start("place") in _left(view, patterns):
        return None
    return next(_spots(view, found["place"]), None)


def opens_report(view: View) -> bool:
    """Tell whether a sentence begins with a city, a day perhaps, and a dash, as a report does."""
    found = _OPENS.match(view.text)
    return found is not None and any(s.is_city for s in _spots(view, found["place"]))


# "PATNA, June 3 (PTI) -", "Patna: "
_OPENS = re.compile(f"(?P<place>{PLACE})(?:, ?{DATE})?(?: ?[(][a-z ]{{2,20}}[)])? ?(?:[:—|]|- )")
_DATELINE = re.compile(f"[^.{PERSON[1:-1]}]{{0,30}}?(?P<place>{PLACE}) ?[:|।,.-]")
# "North", "Rural": a part of a town or district, which nobody meets in
_PART = re.compile(r"\b(?:North|South|East|West|Central|Rural|Urban|North[- ]\w+|Outer)\b|-")
# a city that the reference data knows as a state
_CITY_STATES = {"Delhi": "New Delhi"}
_STATES_OF: dict[str, str] = {city: state for state, city in _CITY_STATES.items()}
# characters before a home in which its street may be named
_BESIDE = 24
