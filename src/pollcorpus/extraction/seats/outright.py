"""Sentences in which a party fights, asks for or is left constituencies that nothing calls seats.

"The CPI will contest Tiruppur and Nagapattinam" tells it all, in an article
without a word for seats, where other names beside other verbs are only places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.places import Seats
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.plugins.seat_cues import SeatVerb

_DEALT = (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE)
_TOLD = (*_DEALT, SeatVerb.CONTEST, SeatVerb.GET, SeatVerb.NAME)
_PASSIVE = 8
"""Characters before a verb of giving in which it is passive: "has been promised"."""
_RATIO = re.compile(r"(?<![\d.,:-])\d{1,3} ?[:-] ?\d{1,3}(?![\d.,:-])")
_FIGURE = re.compile(r" ?(?:\(\d{1,3}\)|\d{1,3}(?!\d))(?=[,;.]| and |\s*$)")
_LIST = 3
"""So many parties with their numbers make a list of shares."""
_FORMULA = 24
"""Characters after a ratio in which it is called a formula: " seat-sharing formula"."""
_TAKER = 60
"""Characters after constituencies in which it is said who gets them."""
_NEAREST = 4
"""So many verbs on either side of constituencies may tell of them."""

_Verb = tuple[int, int, SeatVerb]
"""Where a verb starts and stops, and what it tells."""


@frozen(eq=False)
class Outright:
    """Looks for such sentences in an article."""

    text: str
    seats: Seats
    sides: Sides
    cues: Compiled

    def tells(self, sentence: Sentence) -> bool:
        """Tell whether constituencies are the object of what a named party does or is promised."""
        start, stop = sentence.start, sentence.stop
        if not self.sides.named(start, stop):
            return False
        if any(self._is_ratio(ratio) for ratio in _RATIO.finditer(sentence.text)):
            return True
        if self._lists_shares(sentence):
            return True
        verbs = self._verbs(start, stop)
        rows = self.seats.lists(sentence) if verbs else []
        return any(self._is_told(sentence, row, verb) for row, verb in _pairs(rows, verbs))

    def _verbs(self, start: int, stop: int) -> list[_Verb]:
        """Return what may tell of a party's constituencies in a stretch of the text, in order."""
        found = (
            (verb.start(), verb.end(), kind)
            for kind, pattern in self.cues.verbs
            if kind in _TOLD
            for verb in pattern.finditer(self.text, start, stop)
        )
        return sorted(found, key=lambda verb: verb[:2])

    def _is_told(self, sentence: Sentence, row: SeatList, verb: _Verb) -> bool:
        if self._is_named_for(row, verb):
            return True
        known = all(name.is_seat and not name.is_state for name in row.names)
        return known and (self._is_object(sentence, row, verb) or self._goes_to(row, verb))

    def _is_named_for(self, row: SeatList, verb: _Verb) -> bool:
        """Tell whether candidates are named for a row: "its candidates for Gaya and Arrah"."""
        _, stop, kind = verb
        several = kind is SeatVerb.NAME and len(row.names) > 1 and stop <= row.start
        return several and self.cues.named_for.fullmatch(self.text, stop, row.start) is not None

    def _goes_to(self, row: SeatList, verb: _Verb) -> bool:
        """Tell whether a row is the subject of what a party gets: "Gaya stays with the A"."""
        start, stop, kind = verb
        if kind not in (SeatVerb.GET, SeatVerb.GIVE, SeatVerb.CONTEST) or start < row.stop:
            return False
        taker = self.sides.named(stop, stop + _TAKER)[:1] or self.sides.named(row.stop, stop)[:1]
        return any(self.cues.goes_to.fullmatch(self.text, row.stop, s.start) for s, _ in taker)

    def _is_ratio(self, ratio: re.Match[str]) -> bool:
        """Tell whether two figures are a formula by which parties share seats out."""
        after = ratio.string[ratio.end() : ratio.end() + _FORMULA]
        return self.cues.has("formula", after)

    def _lists_shares(self, sentence: Sentence) -> bool:
        """Tell whether parties with their numbers are those of a pact, and no results.

        "The break-up is as under: RJD (20), Congress (9), HAM (3)".
        """
        named = self.sides.named(sentence.start, sentence.stop)
        told = (_FIGURE.match(self.text, span.stop, sentence.stop) for span, _ in named)
        if sum(figure is not None for figure in told) < _LIST:
            return False
        if any(
            self.cues.has(name, sentence.text)
            for name in ("counted", "forecast", "elsewhere", "posts")
        ):
            return False
        fought = (p for kind, p in self.cues.verbs if kind is SeatVerb.CONTEST)
        past = (p for kind, p in self.cues.verbs if kind is SeatVerb.PAST)
        planned = self.cues.has("formula", sentence.text) or any(
            p.search(sentence.text) for p in fought
        )
        return planned and not any(p.search(sentence.text) for p in past)

    def _is_object(self, sentence: Sentence, row: SeatList, verb: _Verb) -> bool:
        """Tell whether a row stands right after the verb that it is the object of."""
        start, stop, kind = verb
        if stop > row.start:
            return False
        if kind is SeatVerb.CONTEST:
            fought = self.cues.beside_verb.fullmatch(self.text, stop, row.start) is not None
            return fought and bool(self.sides.named(sentence.start, start))
        if kind in (SeatVerb.OFFER, SeatVerb.GIVE) and self._follows_taker(stop, row):
            return True
        if kind not in _DEALT or not self.cues.outright.fullmatch(self.text, stop, row.start):
            return False
        if kind is SeatVerb.DEMAND:
            return len(row.names) > 1 and self.cues.urged.match(self.text, row.stop) is None
        return self._is_given(start, row)

    def _follows_taker(self, verb: int, row: SeatList) -> bool:
        """Tell whether who gets a row stands between it and the verb: "offered the A Gaya"."""
        between = self.sides.named(verb, row.start)
        if len(between) != 1 or self.text[between[0][0].stop : row.start] != " ":
            return False
        return self.cues.outright.fullmatch(self.text, verb, between[0][0].start) is not None

    def _is_given(self, verb: int, row: SeatList) -> bool:
        """Tell whether a verb of giving is passive, or who gets a row is named behind it."""
        passive = self.cues.be_given.search(self.text, max(0, verb - _PASSIVE), verb)
        if len(row.names) > 1 and (passive or self.cues.be_given.match(self.text, verb)):
            return True
        after = self.sides.named(row.stop, row.stop + _TAKER)[:1]
        return any(self.cues.goes_to.fullmatch(self.text, row.stop, s.start) for s, _ in after)


def _pairs(rows: list[SeatList], verbs: list[_Verb]) -> Iterator[tuple[SeatList, _Verb]]:
    """Yield each row with the verbs nearest to it; all with all would take too long."""
    starts = [start for start, _, _ in verbs]
    for row in rows:
        at = bisect_left(starts, row.start)
        for verb in verbs[max(0, at - _NEAREST) : at + _NEAREST]:
            yield row, verb
