"""The only seat of a small territory on top of a number: "nine seats and Puducherry"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pollcorpus.extraction.document import PlaceMention
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import CountToken, Words
from pollcorpus.gazetteer import ElectionKind, State, gazetteer
from pollcorpus.models import SeatCount

_OWN = 16
"""Characters after a territory in which a number of its own may stand: " one", " की एक"."""
_GAP = 60
"""Longest words that say so: " in Tamil Nadu as well as the lone seat of "."""


@frozen
class Topping:
    """A territory of one seat that comes on top of a number of seats."""

    token: CountToken
    mention: PlaceMention
    state: State

    def added_to(self, share: Share) -> Share:
        """The share of whoever gets that seat on top of a share."""
        seat = gazetteer().seats_of(self.state.id)[0].name
        return evolve(
            share,
            state=self.state,
            kind=ElectionKind.LOK_SABHA,
            seats=SeatCount(1, 1),
            number=self.mention.span,
            constituencies=((seat, self.mention.span),),
        )


def toppings(
    words: Words, named: Sequence[tuple[PlaceMention, State]], cues: Compiled
) -> list[Topping]:
    """Return the territories that a sentence tells to come on top of a number."""
    found = []
    for mention, state in named:
        token = next((c for c in reversed(words.counts) if c.stop <= mention.span.start), None)
        gap = words.text[token.stop : mention.span.start] if token else ""
        own = words.counts_in(mention.span.stop, mention.span.stop + _OWN)
        if token is None or own or not 0 < len(gap) <= _GAP:
            continue
        if cues.words["tops_up"].fullmatch(gap) and len(gazetteer().seats_of(state.id)) == 1:
            found.append(Topping(token, mention, state))
    return found
