"""What reading an article's seats rests on: its text, names, frame of reference and memory."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from pollcorpus._text import Span
from pollcorpus.extraction.document import Document, Names, PlaceKind, Sentence
from pollcorpus.extraction.needles import Guarded
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.labels import house_of, is_marked
from pollcorpus.extraction.seats.moods import Mood
from pollcorpus.extraction.seats.outright import Outright
from pollcorpus.extraction.seats.places import Seats
from pollcorpus.extraction.seats.scene import Scene
from pollcorpus.extraction.seats.seat_names import SeatName
from pollcorpus.extraction.seats.shares import FEW, REACH, Frame, Topic
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.extraction.seats.states import places_in
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import ActorRef, DateKind, DateMention

_LINE = 70
_OPENING = 4
"""Sentences in which an article says what it is about."""
_TABLE = 3
"""So many lines of a kind make a table."""


class Setting:
    """An article and what its sentences so far have left in mind."""

    def __init__(
        self,
        document: Document,
        names: Names,
        scene: Scene,
        sides: Sides,
        cues: Compiled,
        dates: tuple[DateMention, ...] = (),
    ) -> None:
        self.document = document
        self.names = names
        self.scene = scene
        self.sides = sides
        self.cues = cues
        # figures of dates and of addresses count no seats
        venues = (p.span for p in names.places if p.of_kind(PlaceKind.VENUE))
        figures = (d.span for d in dates if d.kind is not DateKind.ELECTION)
        self.numbers = {s.start: number for number, s in enumerate(document.sentences)}
        self.houses = dict(self._houses())
        sizes = (span for _, span in self.houses.values())
        self.other = sorted((*figures, *venues, *sizes))
        # how far those up to each reach
        self._reached = [*accumulate((span.stop for span in self.other), max)]
        self.mood = Mood()
        self.topic = Topic()
        home, both = _assembly(scene), ""
        if not home and cues.has("assembly", document.text):
            both = _assembly_too(scene)
        self.seats = Seats(document, names, cues, home or both, scene.state, both=bool(both))
        self.pairs: tuple[tuple[ActorRef, SeatName], ...] = ()
        self.tabular = self._tabular()
        self.frame = Frame(listing=self.tabular or bool(self.houses))
        self.talks = self._talks()
        self.heard = frozenset(t - step for t in self.talks for step in range(REACH))

    @cached_property
    def nouns(self) -> frozenset[int]:
        """Where the words for seats stand."""
        return frozenset(_starts(self.cues.seat, self.document.text))

    @cached_property
    def spoken(self) -> tuple[int, ...]:
        """The numbers of the sentences with such a word."""
        starts = [sentence.start for sentence in self.document.sentences]
        found = (bisect_right(starts, noun) - 1 for noun in sorted(self.nouns))
        return tuple(dict.fromkeys(number for number in found if number >= 0))

    @cached_property
    def told_of(self) -> frozenset[ActorRef]:
        """The parties that the article names, and not only their leaders."""
        return frozenset(actor for _, actor in self.sides.named(0, len(self.document.text)))

    def _houses(self) -> Iterator[tuple[int, tuple[State, Span]]]:
        """Yield the lines headed by a state and the size of its house: "Delhi (7): AAP 4, ..."."""
        text = self.document.text
        for number, sentence in enumerate(self.document.sentences):
            house = house_of(text, sentence, self.names)
            if house is not None and self._fills(int(house[1].of(text)), None, house[0]):
                yield number, house

    def _fills(self, number: int | None, kind: ElectionKind | None, state: State) -> bool:
        """Tell whether a number is that of all seats of a state's house, of either if unsaid."""
        kinds = (kind,) if kind else tuple(ElectionKind)
        return any(self.scene.house(k, state) == number for k in kinds)

    def _talks(self) -> tuple[int, ...]:
        """The sentences that speak of seats or of their division by name, or as lists do."""
        cues, text = self.cues, self.document.text
        sentences = tuple(enumerate(self.document.sentences))
        if self.houses:
            return tuple(n for n, s in sentences if n in self.houses or cues.seat.search(s.text))
        if cues.seat.search(text) is not None:
            return tuple(
                n for n, s in sentences if cues.seat.search(s.text) or cues.has("formula", s.text)
            )
        # without the word it may be a pact or an allocation of something else
        spoken: tuple[int, ...] = ()
        if any(cues.has(name, text) for name in ("lok_sabha", "assembly", "formula")):
            spoken = tuple(
                n for n, s in sentences if cues.has("ticket", s.text) or cues.has("formula", s.text)
            )
        if len(spoken) >= FEW:
            return spoken
        if cues.source.verb_follows:
            return ()
        outright = Outright(text, self.seats, self.sides, cues)
        return tuple(n for n, s in sentences if outright.tells(s))

    def _in_earshot(self, number: int) -> bool:
        """Tell whether a number that stands alone may count seats, for they are the talk.

        They are near a sentence that speaks of seats, and all along an article
        that opens with them, comes back to them or has shared out some.
        """
        talks, told = self.talks, self.topic.shares
        if number - self.topic.seats_at < REACH or number in self.heard:
            return True
        if talks and (talks[0] <= 1 or (len(talks) > 1 and talks[0] <= _OPENING)):
            return True  # its headline, or what it opens with and comes back to
        if talks and told and (number - told[-1][0] <= FEW or told[0][0] == 0):
            return True  # a share was told just before, or opens the article
        return len(talks) > FEW or self.topic.told >= FEW

    def _tabular(self) -> bool:
        """Tell whether an article lists constituencies, or parties' shares, line by line."""
        text = self.document.text
        lines = 0
        for sentence in self.document.sentences:
            named = self.sides.named(sentence.start, sentence.stop)
            first = named[0][0] if named else None
            labelled = (
                first is not None and first.start == sentence.start and is_marked(text, first)
            )
            paired = first is not None and self.seats.is_seat(sentence.span)
            lines += (
                labelled
                or (paired and len(sentence.text) < _LINE)
                or self.seats.is_cell(sentence.span)
            )
        return lines >= _TABLE

    def other_in(self, start: int, stop: int) -> list[Span]:
        """Where a range, or what reaches into it, names dates and addresses."""
        first = bisect_right(self._reached, start)
        last = bisect_left(self.other, stop, key=lambda span: span.start)
        return [span for span in self.other[first:last] if span.stop > start]

    def _at(self, sentence: Sentence) -> int:
        return self.numbers[sentence.start]

    def _spelt_out(self, words: Words, start: int) -> str:
        """The sentence before, if names from `start` on only spell out what it tells of."""
        at, lead = self._at(words.sentence), words.text[words.sentence.start : start].strip()
        if at == 0 or self.cues.words["enumerates"].fullmatch(lead) is None:
            return ""
        return self.document.sentences[at - 1].text

    def _year(self) -> int | None:
        if self.scene.published:
            return self.scene.published.year
        kind = self.scene.likely_kind(self.scene.state)
        election = self.scene.election(kind, self.scene.state) if kind else None
        return election.year if election else None

    def _names(self, sentence: Sentence) -> tuple[Span, ...]:
        """Where a sentence names persons and places."""
        first, last = sentence.start, sentence.stop
        places = (p.span for p in places_in(self.names, first, last))
        persons = (span for span in self.sides.persons_in(first, last))
        return (*places, *persons)


def _assembly(scene: Scene) -> str:
    """The id of the state whose assembly an article speaks of; empty where it speaks of none."""
    state = scene.state
    assembly = state is not None and scene.likely_kind(state) is ElectionKind.ASSEMBLY
    return state.id if state and assembly else ""


def _assembly_too(scene: Scene) -> str:
    """The id of the article's state if it elects its assembly along with the Lok Sabha."""
    state = scene.state
    return state.id if state and scene.votes_for_both(state) else ""


def _starts(pattern: Guarded, text: str) -> Iterator[int]:
    """Yield the offsets at which a pattern matches, also within what it matches before."""
    found = pattern.search(text)
    while found:
        yield found.start()
        found = pattern.pattern.search(text, found.start() + 1)
