"""Constituencies that a text names with those who stand there, or as tickets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.seat_lookup import LEAD, LONGEST_NAME, SPACED, SeatNames
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName

_CANDIDATE = re.compile(r"(?<=[^\W\d_]) \((?P<seat>[^()\d,.;:]{3,30})\)(?=\s|[,.;]|$)")
_BEFORE = 150
"""Characters before a sentence about candidates in which an election may be named."""
_BESIDE = 10
"""Characters after the words for "fights from" in which an election may be named."""


class Candidacies(SeatNames):
    """Finds the constituencies that candidates stand in."""

    def _beside_persons(self, sentence: Sentence) -> Iterator[SeatList]:
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
