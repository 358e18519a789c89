"""Rows of constituencies that a text names: known ones, and those that lists show to be some."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import chain

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.candidacies import Candidacies
from pollcorpus.extraction.seats.seat_lookup import LEAD, SEATED
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.gazetteer.assembly import is_spelt


class Seats(Candidacies):
    """Finds the constituencies of an article."""

    def lists(self, sentence: Sentence) -> list[SeatList]:
        """The constituencies that a sentence names, in rows."""
        found: list[SeatList] = []
        for opened in self.cues.including.finditer(self.text, sentence.start, sentence.stop):
            names = self.listed(opened.end(), sentence.stop)
            if len(names) == 1 and self._heads(opened, sentence):
                continue
            if names and (len(names) > 1 or self._seat_of(names[0])):
                found.append(SeatList(names=names, marked=True, opened=True))
        for more in (*self.of_candidates, *self._loose):
            for row in more(sentence):
                found += [row] * (not any(_overlap(row, other) for other in found))
        found = [r for r in found if not self._independent(r.names, sentence)]
        seats = [r for r in found if r.candidacy or not self.is_elsewhere(r.names, sentence)]
        return sorted(seats, key=lambda row: row.start)

    def _heads(self, colon: re.Match[str], sentence: Sentence) -> bool:
        """Tell whether a colon only ends the place of a report: "Patna: Gaya will ..."."""
        known = self._place_before(colon.start())
        return known is not None and known.span.start == sentence.start

    def _independent(self, names: tuple[SeatName, ...], sentence: Sentence) -> bool:
        """Tell whether somebody stands in a constituency for no party."""
        first = names[-1].span.stop
        after = self.text[first : min(sentence.stop, first + _ALONE)]
        return len(names) == 1 and self.cues.has("independent", re.split("[,;]", after)[0])

    @property
    def _loose(self) -> tuple[Callable[[Sentence], Iterator[SeatList]], ...]:
        return (self._named_there, self._unknown, self._tickets, self._known, self._of_house)

    def _fits(self, names: tuple[SeatName, ...], stop: int) -> bool:
        """Tell whether a noun in the plural follows several names, not a city that has many."""
        return len(names) > 1 or self.cues.plural_after.match(self.text, stop) is None

    def _seat_of(self, name: SeatName) -> bool:
        return name.is_seat

    def _unknown(self, sentence: Sentence) -> Iterator[SeatList]:
        """Rows of names that nothing but their place in the sentence shows to be seats."""
        at, last = sentence.start, self._last_link(sentence)
        while (found := self.cues.seat_name.search(self.text, at, sentence.stop)) is not None:
            if found.start() >= last:
                return
            if (inside := self.place_over(found.start())) is not None:
                at = inside.span.stop  # "Tamil Nadu" holds no "Nadu"
                continue
            names = self.listed(found.start(), sentence.stop)
            if len(names) > 1 and not names[0].is_seat and self._ends_person(found.start()):
                names = ()  # "Gaya से A B और Nawada से C"
            at = max(found.end() if not names else names[-1].span.stop, found.start() + 1)
            enough = len(names) > 1 or bool(
                names and self.cues.source.verb_follows and (names[0].mention or names[0].is_seat)
            )
            goes_on = names and self.cues.others_after.match(self.text, names[-1].span.stop)
            closed = goes_on or (enough and self.cues.closing.match(self.text, names[-1].span.stop))
            lead = self.text[max(sentence.start, found.start() - 16) : found.start()]
            direct = len(names) > 1 and self.cues.contests_in.search(lead)
            if closed or direct or (len(names) >= _LONG and self.cues.opened.search(lead)):
                yield SeatList(names=names, marked=True)
            elif len(names) > 1 and _DASHED.search(lead):
                yield SeatList(names=names, marked=True, dashed=True)
            elif len(names) > 1 and all(n.is_seat for n in names):
                yield SeatList(names=names)
            else:
                at = found.start() + len(found[0].split()[0])

    def _ends_person(self, at: int) -> bool:
        """Tell whether what begins at an offset goes on with the name of who stands somewhere."""
        return self.cues.candidate_opened.search(self.text[max(0, at - LEAD) : at]) is not None

    def _last_link(self, sentence: Sentence) -> int:
        """Where the last word ends that may join names or close a row; no row begins after it."""
        text, start, stop = self.text, sentence.start, sentence.stop
        joins = self.cues.separator.finditer(text, start, stop)
        closes = self.cues.closing.finditer(text, start, stop + _CLOSING)
        return max((found.end() for found in chain(joins, closes)), default=start)

    def _known(self, sentence: Sentence) -> Iterator[SeatList]:
        """Rows of known places, with the unknown names of the same row."""
        first = bisect_left(self.starts, sentence.start)
        done = sentence.start
        for mention in self.places[first:]:
            if mention.span.start >= sentence.stop:
                return
            if mention.span.start < done or not mention.of_kind(*SEATED):
                continue
            names = self.listed(mention.span.start, sentence.stop)
            if names:
                done = names[-1].span.stop
                marked = self.cues.closing.match(self.text, done) is not None
                yield SeatList(names=names, marked=marked and self._fits(names, done))

    def _of_house(self, sentence: Sentence) -> Iterator[SeatList]:
        """Seats of the assembly that the article speaks of, spelt as its table has them."""
        if not self.home:
            return
        at = sentence.start
        while (found := self.cues.seat_name.search(self.text, at, sentence.stop)) is not None:
            if (inside := self.place_over(found.start())) is not None:
                at = inside.span.stop
                continue
            names = self.listed(found.start(), sentence.stop)
            if not names or not self._as_in_table(names[0]):
                at = found.start() + len(found[0].split()[0])
                continue
            at = names[-1].span.stop
            marked = self.cues.closing.match(self.text, at) is not None
            yield SeatList(names=names, marked=marked and self._fits(names, at))

    def _as_in_table(self, name: SeatName) -> bool:
        """Tell whether nothing but the table of the assembly shows a name to be a seat's."""
        return not (name.mention or name.common) and is_spelt(self.home, name.text)


_DASHED = re.compile(r"\s(?:--?|\u2014)\s*$")
_LONG = 3
_ALONE = 40
"""Characters after a constituency in which a candidate is called independent."""
_CLOSING = 80
"""More characters than what closes a row has."""


def _overlap(one: SeatList, other: SeatList) -> bool:
    return one.start < other.stop and other.start < one.stop
