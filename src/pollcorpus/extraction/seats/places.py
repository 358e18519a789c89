"""Rows of constituencies that a text names: known ones, and those that lists show to be some."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.seat_lookup import LEAD, LONGEST_NAME, SEATED, SPACED, SeatNames
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName


class Seats(SeatNames):
    """Finds the constituencies of an article."""

    def lists(self, sentence: Sentence) -> list[SeatList]:
        """The constituencies that a sentence names, in rows."""
        found: list[SeatList] = []
        for opened in self.cues.including.finditer(self.text, sentence.start, sentence.stop):
            names = self.listed(opened.end(), sentence.stop)
            if names and (len(names) > 1 or self._seat_of(names[0])):
                found.append(SeatList(names=names, marked=True, opened=True))
        for more in (self._candidacies, self._bracketed, *self._loose):
            found += [r for r in more(sentence) if not any(_overlap(r, o) for o in found)]
        seats = [r for r in found if r.candidacy or not self.is_elsewhere(r.names, sentence)]
        return sorted(seats, key=lambda row: row.start)

    @property
    def _loose(self) -> tuple[Callable[[Sentence], Iterator[SeatList]], ...]:
        return (self._named_there, self._unknown, self._tickets, self._known)

    def _fits(self, names: tuple[SeatName, ...], stop: int) -> bool:
        """Tell whether a noun in the plural follows several names, not a city that has many."""
        return len(names) > 1 or _PLURAL.match(self.text, stop) is None

    def _seat_of(self, name: SeatName) -> bool:
        return name.is_seat

    def _candidacies(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies beside the names of those who stand there."""
        first = bisect_left(self.person_starts, sentence.start)
        for person in self.people[first:]:
            if person.start >= sentence.stop:
                return
            first = max(0, sentence.start - _BEFORE)
            named = self._named_ticket(person, sentence)
            if named and all(self._stands(name, first, sentence.stop) for name in named):
                ticket = self.cues.has("ticket", sentence.text)
                yield SeatList(names=named, marked=ticket, candidacy=True)
            for name in (self._stands_in(person, sentence), self._stands_after(person, sentence)):
                if name is not None and self._stands(name, first, sentence.stop):
                    yield SeatList(
                        names=(name,), marked=self.cues.has("ticket", sentence.text), candidacy=True
                    )

    def _bracketed(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies in brackets after candidates' names: "A (Sakoli) and B (Karad South)"."""
        names = []
        for found in _CANDIDATE.finditer(self.text, sentence.start, sentence.stop):
            name = self._name_at(found.start("seat"), found.end("seat"))
            if name is not None and name.span.stop == found.end("seat"):
                names.append(name)
        if len(names) > 1:
            yield SeatList(names=tuple(names), candidacy=True)

    def _stands_after(self, person: Span, sentence: Sentence) -> SeatName | None:
        """The constituency after a person's name where the word for "from" follows both."""
        if not self.cues.source.verb_follows:
            return None
        opened = self.cues.stands_after.match(self.text, person.stop, sentence.stop)
        name = self._name_at(opened.end(), sentence.stop) if opened else None
        closed = name and self.cues.stands_before.match(self.text, name.span.stop, sentence.stop)
        return name if closed else None

    def _tickets(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies that somebody is fielded in, by the words after their names."""
        for found in self.cues.ticket_from.finditer(self.text, sentence.start, sentence.stop):
            window = max(sentence.start, found.start() - 40)
            word = re.search(r"[^\s,;()]+$", self.text[window : found.start()])
            name = self._name_at(window + word.start(), found.start()) if word else None
            spoken = self.cues.nominee.search(self.text, max(0, sentence.start - _BEFORE), window)
            first = found.start() if spoken is None else spoken.start()
            if name is None or not self._stands(name, first, found.end() + _BESIDE):
                continue
            if name.span.stop == found.start():
                yield SeatList(names=(name,), marked=True, candidacy=True)

    def _named_there(self, sentence: Sentence) -> Iterator[SeatList]:
        """Known seats from which candidates stand whom nobody knows: "गया से ... को टिकट"."""
        if not self.cues.has("ticket", sentence.text):
            return
        for found in self.cues.stands_there.finditer(self.text, sentence.start, sentence.stop):
            if self._other_at(found.end(), min(found.end() + LEAD, sentence.stop)):
                continue  # it is a party's, or somebody's who is known
            window = max(sentence.start, found.start() - LONGEST_NAME)
            for word in SPACED.finditer(self.text, window, found.start()):
                names = self.listed(word.start(), found.start())
                if names and names[-1].span.stop == found.start():
                    if len(names) == 1 and names[0].is_seat:
                        yield SeatList(names=names, marked=True, candidacy=True)
                    break

    def _stands(self, name: SeatName, start: int, stop: int) -> bool:
        """Tell whether a name is a constituency: a known place, or one that a word shows to be.

        Whoever "fights from" what nobody knows may fight a disease or with might.
        """
        return name.mention is not None or self.cues.has("standing", self.text[start:stop])

    def _named_ticket(self, person: Span, sentence: Sentence) -> tuple[SeatName, ...]:
        """The constituencies that persons are given or defend: "A and B get C and D"."""
        found = self.cues.ticket_verb.match(self.text, person.stop, sentence.stop)
        return self.listed(found.end(), sentence.stop) if found else ()

    def _stands_in(self, person: Span, sentence: Sentence) -> SeatName | None:
        """The constituency after "X from", or before "से X"."""
        if not self.cues.source.verb_follows:
            found = self.cues.from_seat.match(self.text, person.stop, sentence.stop)
            return self._name_at(found.end(), sentence.stop) if found else None
        window = max(sentence.start, person.start - 60)
        for found in self.cues.from_seat.finditer(self.text, window, person.start):
            if found.end() == person.start:
                word = re.search(r"[^\s,;()]+$", self.text[window : found.start()])
                return self._name_at(window + word.start(), found.start()) if word else None
        return None

    def _unknown(self, sentence: Sentence) -> Iterator[SeatList]:
        """Rows of names that nothing but their place in the sentence shows to be seats."""
        at = sentence.start
        while (found := self.cues.seat_name.search(self.text, at, sentence.stop)) is not None:
            if (inside := self._place_over(found.start())) is not None:
                at = inside.span.stop  # "Tamil Nadu" holds no "Nadu"
                continue
            names = self.listed(found.start(), sentence.stop)
            at = max(found.end() if not names else names[-1].span.stop, found.start() + 1)
            enough = len(names) > 1 or bool(
                names and self.cues.source.verb_follows and (names[0].mention or names[0].is_seat)
            )
            closed = enough and self.cues.closing.match(self.text, names[-1].span.stop)
            lead = self.text[max(sentence.start, found.start() - 16) : found.start()]
            direct = len(names) > 1 and _DIRECT.search(lead)
            if closed or direct or (len(names) >= _LONG and _OPENED.search(lead)):
                yield SeatList(names=names, marked=True)
            elif len(names) > 1 and _DASHED.search(lead):
                yield SeatList(names=names, marked=True, dashed=True)
            elif len(names) > 1 and all(n.is_seat for n in names):
                yield SeatList(names=names)
            else:
                at = found.start() + len(found[0].split()[0])

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


_CANDIDATE = re.compile(r"(?<=[^\W\d_]) \((?P<seat>[^()\d,.;:]{3,30})\)(?=\s|[,.;]|$)")
_DIRECT = re.compile(r"\b(?:contest|contesting|contests|fight|fighting)(?: from| in)?\s$")
_PLURAL = re.compile(r"\s[A-Za-z ]{0,20}(?:seats|constituencies|segments)\b", re.IGNORECASE)
_OPENED = re.compile(
    r"(?:\b(?:from|in|of|for|the|contest|contests|contesting|given|gets?|got|allotted|are|fight|seats?|constituencies)|[:(])\s*$",
    re.IGNORECASE,
)
_DASHED = re.compile(r"\s(?:--?|\u2014)\s*$")
_LONG = 3
_BEFORE = 150
"""Characters before a sentence about candidates in which an election may be named."""
_BESIDE = 10
"""Characters after the words for "fights from" in which an election may be named."""


def _overlap(one: SeatList, other: SeatList) -> bool:
    return one.start < other.stop and other.start < one.stop
