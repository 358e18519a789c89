"""Constituencies that a text names with those who stand there, or as tickets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.seat_lookup import LEAD, LONGEST_NAME, SPACED, SeatNames
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName

_CANDIDATE = re.compile(r"(?<=[^\W\d_]) \((?P<seat>[^()\d,.;:]{3,30})\)(?=\s|[,.;]|$)")
_BEFORE = 150
"""Characters before a sentence about candidates in which an election may be named."""
_BESIDE = 10
"""Characters after the words for "fights from" in which an election may be named."""
_WHO = 90
"""Characters in which a candidate and what is said of him or her stand."""
_WHOM = 40
"""Characters after a verb in which a name follows."""
_LAST = 6
"""Characters before the last of several candidates, in which they are joined: " and "."""
_DENIED = 16
"""Characters before a verb in which it is denied."""
_POST = 12
"""Characters at the end of what is said of somebody in which a post may be named."""
_SOME = re.compile(r"\s?(?:an?|another|its|the)\s[^,;:]+$")
"""Begins what is said of a candidate whose name is not told: "a retired policeman"."""
_LAST_WORDS = re.compile(r"(?<![^\s,;:()])[^\s,;:()]+(?=(?: [^\s,;:()]+){0,2}$)")
"""Each of the last three words before an offset."""
_WORD = re.compile(r"(?P<word>[^\s,;:()]+)\s$")
"""The word before a name, of which it may be the last: "Asha Patan"."""
_PROPER = re.compile(r"[^,;:]*?(?<![^\W_])[A-Z][a-z]")


class Candidacies(SeatNames):
    """Finds the constituencies that candidates stand in."""

    @property
    def of_candidates(self) -> tuple[Callable[[Sentence], Iterator[SeatList]], ...]:
        """The ways to find them."""
        return (
            self._beside_persons,
            self._bracketed,
            self._chained,
            self._announced,
            self._of_nominees,
            self._named_in,
        )

    def _beside_persons(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies beside the names of those who stand there."""
        first = bisect_left(self.person_starts, sentence.start)
        for person in self.people[first:]:
            if person.start >= sentence.stop:
                return
            first = max(0, sentence.start - _BEFORE)
            found = self._ticket_of(person, sentence)
            named = self.listed(found.stop, sentence.stop) if found else ()
            if named and all(self._stands(name, first, sentence.stop) for name in named):
                ticket = self.cues.has("ticket", sentence.text)
                yield SeatList(names=named, marked=ticket, candidacy=True, by=found)
                more = self._to_next(named[-1].span.stop, sentence.stop)
                if found and more is not None:
                    yield from self._one_by_one(more, sentence.stop, found)
            before = self._stands_in(person, sentence)
            for names in ((before,) if before else (), self._stands_after(person, sentence)):
                if names and all(self._stands(name, first, sentence.stop) for name in names):
                    names = self._of_several(names[0], person.start, sentence) or names
                    ticket = self.cues.has("ticket", sentence.text)
                    yield SeatList(names=names, marked=ticket, candidacy=True)

    def _of_several(self, name: SeatName, at: int, sentence: Sentence) -> tuple[SeatName, ...]:
        """The constituencies of candidates of whom one before an offset is the last.

        "fielded A and B from C and D": none where each is named with his or her own.
        """
        lead = self.text[max(sentence.start, at - _WHOM) : at]
        if self.cues.source.verb_follows or not self.cues.has("conjunction", lead[-_LAST:]):
            return ()
        return self._several(name.span.start, sentence.stop) if _PROPER.search(lead) else ()

    def _several(self, at: int, stop: int) -> tuple[SeatName, ...]:
        """The constituencies listed from an offset; none unless they are more than one."""
        names = self.listed(at, stop)
        return names if len(names) > 1 and all(name.is_seat for name in names) else ()

    def _chained(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies that a verb names candidates for: "picked A for X and B for Y"."""
        done = sentence.start
        for verb in self.cues.words["nominating"].finditer(
            self.text, sentence.start, sentence.stop
        ):
            lead = self.text[max(sentence.start, verb.start() - _DENIED) : verb.start()]
            if verb.end() >= done and not self.cues.has("withdrawn", lead):
                for row in self._one_by_one(verb.end(), sentence.stop, Span(*verb.span())):
                    yield row
                    done = row.stop

    def _announced(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies that a colon opens a list of candidates for: "five names: A from X"."""
        colon = self.text.find(": ", sentence.start, sentence.stop)
        lead = self.text[sentence.start : max(colon, sentence.start)]
        named = self.cues.has("nominees", lead) or self.cues.has("nominating", lead)
        if named and not self.cues.has("withdrawn", lead):
            yield from self._one_by_one(colon + 1, sentence.stop, Span(colon, colon + 1))

    def _one_by_one(self, at: int, stop: int, by: Span) -> Iterator[SeatList]:
        """The constituencies of a list of candidates that begins at an offset."""
        more: int | None = at
        while more is not None and (names := self._next_seats(more, stop)):
            yield SeatList(names=names, marked=True, candidacy=True, by=by)
            more = self._to_next(names[-1].span.stop, stop)

    def _to_next(self, at: int, stop: int) -> int | None:
        """Where a list of candidates goes on after a constituency, if it does."""
        mark = self.cues.reservation.match(self.text, at, stop)
        noun = self.cues.closing.match(self.text, mark.end() if mark else at, stop)
        end = noun.end() if noun else mark.end() if mark else at
        more = self.cues.nominated_next.match(self.text, end, stop)
        return more.end() if more else None

    def _next_seats(self, at: int, stop: int) -> tuple[SeatName, ...]:
        """The constituency that follows a candidate's name, or all of several candidates."""
        link = self.cues.nominated_for.search(self.text, at, min(stop, at + _WHO))
        who = self.text[at : link.start()] if link else ""
        told = _PROPER.search(who) or (_SOME.match(who) and self.cues.has("somebody", who))
        if link is None or not told or re.search(r"[.;:\n](?!\S)", who):
            return ()
        if self.cues.has("withdrawn", who) or self.cues.has("of_house", who[-_POST:]):
            return ()
        # "picked A and B for C and D"
        if self.cues.has("conjunction", who) and (names := self._several(link.end(), stop)):
            return names
        name = self._name_at(link.end(), stop)
        return (name,) if name is not None and name.is_seat else ()

    def _of_nominees(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies of which a candidate is spoken of: "its nominee in X is A"."""
        for noun in self.cues.nominee_for.finditer(self.text, sentence.start, sentence.stop):
            names = self.listed(noun.end(), sentence.stop)
            lead = self.text[max(sentence.start, noun.start() - _WHO) : noun.start()]
            later = names and self.cues.no_seat_after.match(self.text, names[-1].span.stop)
            if later or self.cues.has("withdrawn", lead):
                continue
            if len(names) == 1 and names[0].is_seat:
                yield SeatList(names=names, marked=True, candidacy=True, by=Span(*noun.span()))

    def _named_in(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies that open a clause about a candidate: "In X, the BJP has fielded A"."""
        for opened in self.cues.nominated_in.finditer(self.text, sentence.start, sentence.stop):
            if opened.start() > sentence.start and self.text[opened.start() - 2] not in ",;":
                continue
            names = self.listed(opened.end(), sentence.stop)
            if not names or not all(n.is_seat for n in names):
                continue
            stop = min(sentence.stop, names[-1].span.stop + _WHO)
            if by := self._names_somebody_there(names[-1].span.stop, stop):
                yield SeatList(names=names, marked=True, candidacy=True, by=by)

    def _names_somebody_there(self, at: int, stop: int) -> Span | None:
        """Where it is told who stands in the seats before: ", the A has fielded X"."""
        for way in ("nominating", "nominee_there"):
            verb = self.cues.words[way].search(self.text, at, stop)
            if verb is None:
                continue
            between = self.text[at : verb.start()]
            if self.cues.has("withdrawn", between) or re.search(r"[;:]\s|(?<![A-Z])\.\s", between):
                continue
            named = _PROPER.match(self.text[verb.end() : verb.end() + _WHOM])
            if named or (way == "nominee_there" and _PROPER.search(between)):
                return Span(*verb.span())
        return None

    def _bracketed(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies in brackets after candidates' names: "A (Sakoli) and B (Karad South)"."""
        names = []
        first = max(0, sentence.start - _BEFORE)
        for found in _CANDIDATE.finditer(self.text, sentence.start, sentence.stop):
            if self._is_no_person(found.start()) or self._is_seat_before(found.start()):
                continue  # "the A one (Begusarai) and the B (Khagaria)", "Karhal (Mainpuri)"
            name = self._name_at(found.start("seat"), found.end("seat"))
            if name is not None and name.span.stop == found.end("seat"):
                names.append(name)
        lead = (
            self.text[max(sentence.start, names[0].span.start - _WHO) : names[0].span.start]
            if names
            else ""
        )
        if self.cues.has("of_house", lead) and not self.cues.has("ticket", sentence.text):
            return  # members of a house, with the seats that they have
        if len(names) > 1 and self.cues.has("standing", self.text[first : sentence.stop]):
            yield SeatList(names=tuple(names), candidacy=True)

    def _read_name(self, at: int, stop: int) -> SeatName | None:
        """The name that begins at an offset, unless it is the district of the seat before it."""
        opened = self.text[max(0, at - 2) : at] == " ("
        if opened and self._is_seat_before(at - 2):
            return None
        return super()._read_name(at, stop)

    def _is_seat_before(self, at: int) -> bool:
        """Tell whether a seat of the assembly ends at an offset, and is nobody's surname."""
        name = self.seat_before(at)
        if name is None:
            return False
        start = name.span.start
        before = _WORD.search(self.text, max(0, start - _WHOM), start)
        if before is None or self.is_common(before["word"]):
            return True
        return before["word"].isascii() and before["word"][0].islower()

    def seat_before(self, at: int) -> SeatName | None:
        """The seat of the assembly that the article speaks of whose name ends at an offset."""
        if not self.home:
            return None
        for word in _LAST_WORDS.finditer(self.text, max(0, at - LONGEST_NAME), at):
            name = self._name_at(word.start(), at)
            if name is not None and name.span.stop == at and name.in_assembly is not None:
                return name
        return None

    def _is_no_person(self, at: int) -> bool:
        """Tell whether what ends at an offset is a party's name, or no name at all."""
        index = bisect_left(self.bodies, at, key=lambda span: span.start)
        if index and self.bodies[index - 1].stop == at:
            return True
        return self.text[self.text.rfind(" ", 0, at) + 1 : at][:1].islower()

    def _stands_after(self, person: Span, sentence: Sentence) -> tuple[SeatName, ...]:
        """The constituencies after a person's name where the word for "from" follows them."""
        if not self.cues.source.verb_follows:
            return ()
        opened = self.cues.stands_after.match(self.text, person.stop, sentence.stop)
        if opened is None or (name := self._name_at(opened.end(), sentence.stop)) is None:
            return ()
        for names in (self._several(opened.end(), sentence.stop), (name,)):
            last = names[-1].span.stop if names else sentence.stop
            if self.cues.stands_before.match(self.text, last, sentence.stop):
                return names
        return ()

    def _name_before(self, stop: int, first: int) -> SeatName | None:
        """The name that ends at an offset: of a known place, or else the last word."""
        known = self._place_before(stop)
        word = re.search(r"[^\s,;()]+$", self.text[first:stop])
        at = known.span.start if known else first + word.start() if word else stop
        return self._name_at(at, stop) if at < stop else None

    def _tickets(self, sentence: Sentence) -> Iterator[SeatList]:
        """Constituencies that somebody is fielded in, by the words after their names."""
        for found in self.cues.ticket_from.finditer(self.text, sentence.start, sentence.stop):
            window = max(sentence.start, found.start() - 40)
            name = self._name_before(found.start(), window)
            spoken = self.cues.nominee.search(self.text, max(0, sentence.start - _BEFORE), window)
            first = found.start() if spoken is None else spoken.start()
            if name is None or not self._stands(name, first, found.end() + _BESIDE):
                continue
            if name.span.stop == found.start():
                yield SeatList(names=(name,), marked=True, candidacy=True)

    def _named_there(self, sentence: Sentence) -> Iterator[SeatList]:
        """Known seats from which candidates stand, known or not: "गया से ... को टिकट"."""
        ways = [self.cues.trusted_there]
        ways += [self.cues.stands_there] * self.cues.has("ticket", sentence.text)
        for way in ways:
            for found in way.finditer(self.text, sentence.start, sentence.stop):
                if not self._body_at(found.end(), min(found.end() + LEAD, sentence.stop)):
                    yield from self._before_candidate(found, sentence)

    def _before_candidate(self, found: re.Match[str], sentence: Sentence) -> Iterator[SeatList]:
        """The seat that ends where it is said that somebody stands there."""
        window = max(sentence.start, found.start() - LONGEST_NAME)
        for word in SPACED.finditer(self.text, window, found.start()):
            names = self.listed(word.start(), found.start())
            if names and names[-1].span.stop == found.start():
                if len(names) == 1 and names[0].is_seat and not self._ends_list(names[0]):
                    by = Span(*found.span())
                    yield SeatList(names=names, marked=True, candidacy=True, by=by)
                return

    def _ends_list(self, name: SeatName) -> bool:
        """Tell whether a name is the last of a list, which tells of a party and of nobody."""
        first = max(0, name.span.start - LEAD)
        marks = self.cues.separator.finditer(self.text, first, name.span.start)
        at = next((m.start() for m in marks if m.end() == name.span.start), None)
        return at is not None and self._place_before(at) is not None

    def _stands(self, name: SeatName, start: int, stop: int) -> bool:
        """Tell whether a name is a constituency: a known place, or one that a word shows to be.

        Whoever "fights from" what nobody knows may fight a disease or with might.
        """
        known = name.mention is not None or name.is_seat
        return known or self.cues.has("standing", self.text[start:stop])

    def _ticket_of(self, person: Span, sentence: Sentence) -> Span | None:
        """What stands between persons and the constituencies that they get: "A and B get C"."""
        found = self.cues.ticket_verb.match(self.text, person.stop, sentence.stop)
        return Span(*found.span()) if found else None

    def _stands_in(self, person: Span, sentence: Sentence) -> SeatName | None:
        """The constituency after "X from", or before "से X"."""
        if not self.cues.source.verb_follows:
            found = self.cues.from_seat.match(self.text, person.stop, sentence.stop)
            return self._name_at(found.end(), sentence.stop) if found else None
        window = max(sentence.start, person.start - 60)
        for found in self.cues.from_seat.finditer(self.text, window, person.start):
            if found.end() == person.start:
                return self._name_before(found.start(), window)
        return None
