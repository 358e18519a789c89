"""Names of constituencies as a text writes them, and the seats that they stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from attrs import evolve, field, frozen

from pollcorpus._text import Span, normalise
from pollcorpus.extraction.document import Place, PlaceKind, PlaceMention
from pollcorpus.extraction.seats.spelling import Spelling, Words
from pollcorpus.extraction.seats.states import state_of
from pollcorpus.gazetteer import Constituency, ElectionKind, State, gazetteer
from pollcorpus.gazetteer.assembly import is_spelt, seat_of_assembly

_SHORTER = {"Cantonment": "Cantt"}
"""Parts of cities that some seats are named by in short."""
_LATIN = re.compile(r"[A-Za-z]")


@frozen(kw_only=True)
class SeatName:
    """A constituency's name in a text, with the places that it may stand for."""

    span: Span
    text: str
    mention: PlaceMention | None = None
    part: str = ""
    """Which part of a known city: "West"."""
    spelling: Spelling
    home: str = ""
    """The state whose assembly the article speaks of, by its id."""
    common: bool = False
    """It is a word that everybody uses, and only a seat's name where it is spelt like one."""
    led: bool = False
    """The part stands before the city: "South Nagpur"."""
    within: State | None = None
    """The state that is told beside it, where a list goes over several."""

    @property
    def is_seat(self) -> bool:
        """True for a seat of the Lok Sabha, or of the assembly that the article speaks of."""
        known = self.mention is not None and bool(self.mention.of_kind(PlaceKind.CONSTITUENCY))
        return known or self.in_assembly is not None

    @property
    def is_state(self) -> bool:
        """True for a state, but for a territory whose one seat has its name: Chandigarh."""
        found = self.mention.of_kind(PlaceKind.STATE) if self.mention else ()
        states = filter(None, map(state_of, found))
        return any(not self.is_seat or s.lok_sabha_seats != 1 or s.assembly_seats for s in states)

    @property
    def in_assembly(self) -> str | None:
        """The seat that it names of the assembly that the article speaks of."""
        if not self.home or (self.common and not is_spelt(self.home, self.text)):
            return None
        return self._of_assembly(self.home)

    def _of_assembly(self, home: str) -> str | None:
        """The seat of a state's assembly: as it stands, or with its part in English."""
        found = seat_of_assembly(home, self.text)
        *city, part = self.text.split()
        if found is not None or not city or part not in self.spelling.parts:
            return found
        where = self.mention.text if self.mention and self.part else " ".join(city)
        english = self.spelling.part(self.part or part)
        forms = (english, _SHORTER.get(english, ""))
        found_too = (seat_of_assembly(home, f"{self.spelling.word(where)} {f}") for f in forms if f)
        return next(filter(None, found_too), None)

    def canonical(self, kind: ElectionKind | None, state: State | None) -> str:
        """The English name; the state decides where two bear one name."""
        seats = self.mention.of_kind(PlaceKind.CONSTITUENCY) if self.mention else ()
        here = [p for p in seats if state is None or p.state == state.name]
        longer = self.mention is not None and self.mention.span.stop < self.span.stop
        if kind is not ElectionKind.ASSEMBLY and (here or seats) and not (self.part or longer):
            return (here or list(seats))[0].name
        if _LATIN.search(self.text) and not self.led:
            return self.text
        of_house = kind is ElectionKind.ASSEMBLY or (kind is None and bool(self.part))
        if state is not None and (of_house or not seats):
            seat = self._of_assembly(state.id)
            if seat is not None:
                return seat
        spots: list[Place] = list(self.mention.places if self.mention else ())
        near = [p for p in spots if state is None or p.state == state.name]
        if near and self.part:
            return f"{near[0].name} {self.spelling.part(self.part)}"
        return near[0].name if near else self.spelling.latin(self.span)

    def state(self, preferred: State | None) -> State | None:
        """The state of a known Lok Sabha seat: the preferred one where two bear the name.

        One that is told beside a seat is its state, whatever else bears the name.
        """
        if self.within is not None:
            return self.within
        seats = self.mention.of_kind(PlaceKind.CONSTITUENCY) if self.mention else ()
        if preferred and any(p.state == preferred.name for p in seats):
            return preferred
        return state_of(seats[0]) if len(seats) == 1 else None


@frozen(kw_only=True)
class SeatList:
    """Constituencies named in a row; `marked` when a word says that they are seats."""

    names: tuple[SeatName, ...]
    marked: bool = field(default=False)
    candidacy: bool = False
    """They are named with those who stand there."""
    by: Span | None = None
    """The verb or noun that names somebody as a candidate there."""
    opened: bool = False
    """A word such as "including" leads from a count to the names."""
    dashed: bool = False
    """Only a dash shows that the names are seats, those that a count before it counts."""

    @property
    def start(self) -> int:
        """Offset of the first name."""
        return self.names[0].span.start

    @property
    def stop(self) -> int:
        """Offset after the last name."""
        return self.names[-1].span.stop


def whole_seats(names: list[SeatName], state: State | None) -> tuple[SeatName, ...]:
    """Give the seats of one city, told by their parts alone, the names that they are known by.

    "Chandni Chowk, North East and North West" are three seats of Delhi. A list
    ends before a part of which the state has no seat, or more than one.
    """
    if all(name.mention or not name.part for name in names):
        return tuple(names)
    known = [found for name in names if (found := name.state(state)) is not None]
    where = known[0] if known else state
    seats = _seats_by_part(where.id, names[0].spelling.directions) if where else {}
    whole: list[SeatName] = []
    for name in names:
        if name.mention is None and name.part:
            seat = seats.get(name.spelling.part(name.part).casefold())
            if seat is None or (len(names) == 1 and " " not in name.part):
                break
            name = evolve(name, mention=mention_of(seat, name.span, name.text), part="")
        whole.append(name)
    return tuple(whole)


def mention_of(seat: Constituency, span: Span, text: str) -> PlaceMention:
    """Make the mention of a seat out of what only its surroundings show to be one."""
    state = gazetteer().states[seat.state].name
    place = Place(kind=PlaceKind.CONSTITUENCY, id=seat.id, name=seat.name, state=state)
    return PlaceMention(span=span, text=text, places=(place,))


@cache
def _seats_by_part(state: str, directions: Words) -> dict[str, Constituency]:
    """The Lok Sabha seats of a state that only a part tells from others of one city."""
    english = {normalise(word): name for word, name in directions}
    found: dict[str, dict[str, Constituency]] = defaultdict(dict)
    for seat in gazetteer().seats_of(state):
        for form in seat.names.full:
            words = normalise(form).replace("-", " ").split()
            parts = [english[word] for word in words if word in english]
            if parts and len(parts) < len(words):
                found[" ".join(parts).casefold()][seat.id] = seat
    return {part: next(iter(seats.values())) for part, seats in found.items() if len(seats) == 1}
