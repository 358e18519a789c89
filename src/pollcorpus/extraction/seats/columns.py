"""Tables of several columns, flattened to lines: "State | Congress | AAP", "Delhi | 3 | 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from pollcorpus._text import Span
from pollcorpus.extraction.document import PlaceKind, Sentence
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.listing import Listing
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import FEW, UNNAMED, Share
from pollcorpus.extraction.seats.states import places_in, state_of
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import ActorRef, SeatCount

_BAR = re.compile(r"\||\t|\s-(?=\s)|\u2013|\u2014|:")
_NUMBER = re.compile(r"(\d{1,3})(?:\s*\(([^()]*)\))?[.;]?")
_NONE = re.compile(r"[-0]?")
_BESIDE = 8
"""Characters that a heading may have besides the name of its party."""
_HEADING = 28
"""Longest heading of a column."""
_LONGEST = 160


@frozen(kw_only=True)
class Heading:
    """What a column or line of a table is about."""

    actor: ActorRef | None = None
    kind: ElectionKind | None = None
    state: State | None = None

    @property
    def known(self) -> bool:
        """True where the table says whose, where or in which house the seats are."""
        return self != Heading()


@frozen(kw_only=True)
class Table:
    """The headings of a table's columns, and the last line of it that was read."""

    headings: tuple[Heading, ...] = ()
    labelled: bool = True
    at: int = -99


class Columns(Listing):
    """Reads tables whose lines hold a number for each column."""

    table = Table()

    def _table_line(self, sentence: Sentence) -> list[Share] | None:
        """The shares of a table's line, none for one that heads it; None for any other line."""
        cells = _cells(sentence) if len(sentence.text) <= _LONGEST else []
        if len(cells) < FEW:
            return None
        table, at = self.table, self._at(sentence)
        if table.headings and at - table.at <= FEW and (numbers := self._row_numbers(cells)):
            self.table = evolve(table, at=at)
            return list(self._shares_of(sentence, cells, numbers))
        headings = [self._heading_of(cell) for cell in cells]
        labelled = not headings[0].known or headings[0].actor is None
        columns = tuple(headings[labelled:])
        if any(c.isdigit() for c in sentence.text) or len({*columns}) < len(columns):
            return None
        same = all(h.actor for h in columns) or all(h.kind and not h.actor for h in columns)
        if len(columns) < FEW or not same:
            return None
        self.table = Table(headings=columns, labelled=labelled, at=at)
        return []

    def _row_numbers(self, cells: list[Span]) -> list[re.Match[str] | None]:
        """The numbers of a line, one for each column; none where it has not as many."""
        table, text, none = self.table, self.document.text, self.cues.words["no_seats"]
        own = cells[table.labelled :]
        found = [_NUMBER.fullmatch(text, c.start, c.stop) for c in own]
        told = (c.of(text) for f, c in zip(found, own, strict=True) if f is None)
        fits = all(_NONE.fullmatch(cell) or none.fullmatch(cell) for cell in told)
        return found if fits and any(found) and len(own) == len(table.headings) else []

    def _shares_of(
        self, sentence: Sentence, cells: list[Span], numbers: list[re.Match[str] | None]
    ) -> Iterator[Share]:
        label = self._heading_of(cells[0]) if self.table.labelled else Heading()
        if self.frame.past or self.scene.forecast or (self.table.labelled and not label.known):
            return
        for heading, number in zip(self.table.headings, numbers, strict=True):
            actor = heading.actor or label.actor
            size = int(number[1]) if number else 0
            if actor is None or actor == UNNAMED or number is None or not size:
                continue
            share = Share(
                actor=actor,
                seats=SeatCount(size, size),
                status=self.frame.status,
                kind=heading.kind or label.kind,
                state=label.state or self.scene.state,
                span=sentence.span,
                number=Span(*number.span(1)),
                headline=False,
                stated=label.state is not None,
            )
            names = self.seats.listed(*number.span(2)) if number[2] else ()
            yield from self.by_state(SeatList(names=names), share) if names else [share]

    def _heading_of(self, cell: Span) -> Heading:
        """What a cell says that its column or line is about."""
        text = cell.of(self.document.text)
        if len(text) > _HEADING:
            return Heading()
        named = self.sides.named(cell.start, cell.stop)
        if len(named) == 1 and len(cell) - len(named[0][0]) <= _BESIDE:
            return Heading(actor=named[0][1])
        states = (
            state_of(place.of_kind(PlaceKind.STATE)[0])
            for place in places_in(self.names, cell.start, cell.stop)
            if place.of_kind(PlaceKind.STATE)
        )
        return Heading(kind=kind_in(text, self.cues), state=next(states, None))


def _cells(sentence: Sentence) -> list[Span]:
    """The cells of a line, without the blanks around them."""
    text = sentence.text
    bars = [bar.span() for bar in _BAR.finditer(text)]
    starts, stops = [0, *(stop for _, stop in bars)], [*(start for start, _ in bars), len(text)]
    cells: list[Span] = []
    for start, stop in zip(starts, stops, strict=True):
        cell = text[start:stop]
        if words := cell.strip():
            first = sentence.start + start + len(cell) - len(cell.lstrip())
            cells.append(Span(first, first + len(words)))
    return cells
