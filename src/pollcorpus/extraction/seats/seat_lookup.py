"""Names of constituencies at places of a text: those that are known, and those that may be some."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.document import Document, Names, PlaceKind, PlaceMention, Sentence
from pollcorpus.extraction.names.cues import COMMON, NO_NAME, PLAIN, SPEECH
from pollcorpus.extraction.names.cues import cues as words_of_names
from pollcorpus.extraction.numbers import find_counts
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.seat_names import SeatName, mention_of, whole_seats
from pollcorpus.extraction.seats.spelling import Spelling
from pollcorpus.extraction.seats.states import state_of
from pollcorpus.gazetteer import State
from pollcorpus.gazetteer.assembly import is_spelt, seat_of_assembly, seat_of_lok_sabha
from pollcorpus.models import ActorKind

_MOST = 60
"""Longest list that is read."""
_WORDS = 3
"""Words of the longest name that is looked for in an assembly."""
SEATED = (PlaceKind.CONSTITUENCY, PlaceKind.CITY)
_COUNTED = 40
"""Characters after a number that counts the seats of places."""
_TOLD = 72
"""Characters before names in which such a number stands."""
_NOUN = 16
"""Characters after a number in which the noun for seats follows: " लोकसभा सीटें"."""
LEAD = 40
"""Characters before names in which a word may tell that something only is or happens there."""
_DATELINE = 400
"""Characters in which a report says where it was written."""
_HEADS = re.compile(r"\s?(?:[:|\u2014]|-\s|,\s(?:[A-Z][a-z]+\.?\s\d|\d))")
_INITIAL = re.compile(r"(?<=[\w.,] )[A-Z]\.\s?$")
"""Ends before the rest of a person's name, and does not number a line."""
_INITIALS = 5
SPACED = re.compile(r"[^\s,;:.()\u0964]+")
_PARTED = re.compile(r"[,;:()\u0964]")
"""What stands between two names and never within one."""
LONGEST_NAME = 40
"""Characters of the longest name that is looked for in an assembly."""
_COMMON = COMMON | NO_NAME | PLAIN | SPEECH
"""What marks the words that stand in texts of all kinds."""
_BODIES = (ActorKind.PARTY, ActorKind.ALLIANCE, ActorKind.COMMITTEE)


class SeatNames:
    """Reads the names that begin at given places, and lists of them."""

    def __init__(
        self,
        document: Document,
        names: Names,
        cues: Compiled,
        home: str = "",
        state: State | None = None,
        *,
        both: bool = False,
    ) -> None:
        self.home = home
        self.both = both
        self.state = state
        self.common = words_of_names(document.language.code)
        self.text = document.text
        self.spelling = Spelling.of(document)
        self.cues = cues
        self.numbers = document.language.numbers
        self.places = sorted(names.places, key=lambda p: p.span.start)
        self.starts = [p.span.start for p in self.places]
        self.others = sorted(
            m.span for m in names.mentions if m.kind in (*_BODIES, ActorKind.PERSON)
        )
        self.bodies = sorted(m.span for m in names.mentions if m.kind in _BODIES)
        self.people = sorted(m.span for m in names.mentions if m.kind is ActorKind.PERSON)
        self.person_starts = [s.start for s in self.people]
        self.other_starts = [s.start for s in self.others]
        self.read: dict[tuple[int, int], SeatName | None] = {}

    def is_elsewhere(self, names: tuple[SeatName, ...], sentence: Sentence) -> bool:
        """Tell whether names only say where something is: a district, a rally, the dateline."""
        stop = names[-1].span.stop
        if self.cues.no_seat_after.match(self.text, stop) is not None:
            return True
        if len(names) == 1 and self._holds_seat(stop, sentence.stop):
            return True
        lead = self.text[max(sentence.start, names[0].span.start - _TOLD) : names[0].span.start]
        handed = self.cues.handed_on.match(self.text, stop) is not None
        if self.cues.no_seat_before.search(lead) is not None and not handed:
            return True  # but "workers in Gaya, which has gone to the A"
        if len(names) == 1 and self.is_state(names[0].span.start):
            house = self.cues.words["assembly"].match(self.text, stop + 1)
            if house is not None or self._counts_in(lead, stop):
                return True
        if self._counts_more(lead, len(names)) or self._counts_more_after(stop, len(names)):
            return True
        headed = len(names) == 1 and names[0].span.start == sentence.start < _DATELINE
        return headed and _HEADS.match(self.text, stop) is not None

    def _holds_seat(self, at: int, stop: int) -> bool:
        """Tell whether the seat follows that lies in a place: "मैनपुरी की करहल सीट"."""
        found = self.cues.lies_within.match(self.text, at, stop)
        name = self._name_at(found.end(), stop) if found else None
        if name is None or not name.is_seat:
            return False
        return self.cues.closing.match(self.text, name.span.stop, stop) is not None

    def _counts_in(self, lead: str, stop: int) -> bool:
        """Tell whether seats are counted in a territory: "one in Puducherry".

        So they are where a house is told with it: "16 of the 40 seats (including Puducherry)".
        """
        before = self.cues.counted_before.search(lead)
        if before is not None or self.cues.counted_after.match(self.text, stop) is not None:
            return True
        counts = [*find_counts(lead, self.numbers, 0, len(lead))][-1:]
        return any(self.cues.total_before.search(lead[: c.span.start]) for c in counts)

    def _counts_more(self, lead: str, number: int) -> bool:
        """Tell whether names are of districts with more seats: "13 seats in Malda and Hooghly"."""
        if self.cues.counted_before.search(lead) is None:
            return False
        counts = [*find_counts(lead, self.numbers, 0, len(lead))][-1:]
        near = bool(counts) and len(lead) - counts[0].core.stop < _COUNTED
        size = counts[0].low if near else None
        return size is not None and size not in (0, 1, number)

    def _counts_more_after(self, at: int, number: int) -> bool:
        """Tell the same where their number follows: "दार्जिलिंग की तीन सीटें"."""
        found = self.cues.counted_after.match(self.text, at)
        if found is None or not self.cues.seat.search(self.text, found.end(), found.end() + _NOUN):
            return False
        counts = [*find_counts(found[0], self.numbers, 0, len(found[0]))][:1]
        return any(c.low not in (None, 0, 1, number) for c in counts)

    def listed(self, start: int, stop: int) -> tuple[SeatName, ...]:
        """The names of a list that begins at an offset; it ends at what is no name."""
        names: list[SeatName] = []
        at, bare = start, False
        while at < stop and len(names) < _MOST:
            name, end = self._item_at(at, stop)
            if name is None:
                break
            names.append(name)
            gap = self._separator(end, stop)
            if gap is None or (";" in self.text[end:gap] and "," in self.text[start:end]):
                break  # a semicolon after commas opens the next party's list
            bare = not self.cues.has("conjunction", self.text[end:gap])
            at = gap
        if len(names) > 1 and bare and self.cues.lone_after.match(self.text, names[-1].span.stop):
            names.pop()  # "the A gets Gaya, Nawada goes to the B"
        return whole_seats(names, self.state)

    def _item_at(self, at: int, stop: int) -> tuple[SeatName | None, int]:
        """The name of a list that begins at an offset, with its state if that stands beside it.

        The second is where the name's mark or state ends: "Kishanganj (SC), Hyderabad in
        Telangana", "बिहार में किशनगंज".
        """
        before = self._state_at(at)
        link = before and self.cues.state_before.match(self.text, before.span.stop, stop)
        name = self._name_at(link.end() if link else at, stop)
        if name is None or (link and not name.is_seat):
            return None, at
        mark = self.cues.reservation.match(self.text, name.span.stop)
        end = mark.end() if mark else name.span.stop
        end = self._past_district(name, end, stop)
        told = link or not name.is_seat
        opened = None if told else self.cues.state_after.match(self.text, end, stop)
        after = self._state_at(opened.end()) if opened else None
        if after is not None and self._separator(after.span.stop, stop) is not None:
            end = after.span.stop
        within = before if link else after
        if within is None:
            return name, end
        return evolve(name, within=state_of(within.of_kind(PlaceKind.STATE)[0])), end

    def _past_district(self, name: SeatName, at: int, stop: int) -> int:
        """Where the district ends that a seat is told to lie in: "Karhal (Mainpuri)"."""
        if name.in_assembly is None:
            return at
        found = self.cues.in_district.match(self.text, at, stop)
        if found is None or self._other_at(at, found.end()):
            return at  # "Karhal (SP)"
        first = bisect_left(self.starts, at)
        named = self.places[first] if first < len(self.places) else None
        elsewhere = named and named.span.start < found.end() and named.of_kind(PlaceKind.STATE)
        return at if elsewhere else found.end()

    def _state_at(self, at: int) -> PlaceMention | None:
        """The state whose name begins at an offset."""
        known = self._place_at(at)
        return known if known and known.of_kind(PlaceKind.STATE) else None

    def only_names(self, start: int, stop: int) -> tuple[SeatName, ...]:
        """The names of a line that consists of a list of constituencies."""
        names = self.listed(start, stop)
        rest = self.text[names[-1].span.stop if names else start : stop]
        mark = self.cues.reservation.match(rest)
        return names if names and not rest[mark.end() if mark else 0 :].strip(" .।*,") else ()

    def name_in(self, start: int, stop: int) -> SeatName | None:
        """The constituency that a cell of a table names."""
        known = self._place_at(start)
        if known is not None:
            state = known.of_kind(PlaceKind.STATE) and not known.of_kind(PlaceKind.CONSTITUENCY)
            return None if state else self._seat(known.span, known)
        mark = self.cues.reservation.search(self.text, start, stop)
        span = Span(start, mark.start() if mark else stop)
        text = span.of(self.text).strip(" .*")
        named = any(c.isalpha() for c in text) and self.cues.no_seat.match(text) is None
        return self._seat(Span(start, start + len(text))) if named else None

    def is_seat(self, span: Span) -> bool:
        """Tell whether a range begins with a known place."""
        return self._place_at(span.start) is not None

    def is_state(self, at: int) -> bool:
        """Tell whether a state's name begins at an offset."""
        known = self._place_at(at)
        return known is not None and bool(known.of_kind(PlaceKind.STATE))

    def is_cell(self, span: Span) -> bool:
        """Tell whether a range is a constituency's name and nothing more."""
        known = self._place_at(span.start)
        seat = known is not None and bool(known.of_kind(PlaceKind.CONSTITUENCY))
        mark = self.cues.reservation.match(self.text, known.span.stop) if known else None
        end = mark.end() if mark else known.span.stop if known else span.start
        return seat and not self.text[end : span.stop].strip(" .*")

    def is_person(self, span: Span) -> bool:
        """Tell whether a range names somebody."""
        return self._other_at(span.start, span.stop)

    def _separator(self, at: int, stop: int) -> int | None:
        found = self.cues.separator.match(self.text, at, stop)
        return found.end() if found else None

    def _name_at(self, at: int, stop: int) -> SeatName | None:
        """The name that begins at an offset: read once, for each list that it may be part of."""
        if (at, stop) not in self.read:
            self.read[at, stop] = self._read_name(at, stop)
        return self.read[at, stop]

    def _read_name(self, at: int, stop: int) -> SeatName | None:
        known = self._place_at(at)
        if known is not None and known.of_kind(PlaceKind.STATE) and len(known.places) == 1:
            return None
        if _INITIAL.search(self.text, max(0, at - _INITIALS), at):
            return None  # "the secretary N. Anand"
        longer = self._longer(at, stop, known)
        if longer is not None:
            return longer
        if known is not None and known.of_kind(*SEATED):
            more = self.cues.seat_part.match(self.text, known.span.stop, stop)
            if more is None:
                return self._seat(known.span, known)
            whole = Span(known.span.start, more.end())
            return self._seat(whole, known, more[0].strip(" -"))
        part = self.cues.seat_part.match(" " + self.text[at : min(stop, at + LONGEST_NAME)])
        if part is not None and (name := self._part(at, at + part.end() - 1, stop)) is not None:
            return name
        found = None if known else self.cues.seat_name.match(self.text, at, stop)
        if found is None or self._other_at(found.start(), found.end()):
            return None
        span = self._trimmed(found.start(), found.end())
        if span is None or span.of(self.text) in self.spelling.parts:
            return None
        name = self._seat(span)
        return name if not name.common or name.in_assembly else None

    def _part(self, at: int, end: int, stop: int) -> SeatName | None:
        """Read a part alone, "North East", or before its city, "South Nagpur"."""
        part = self.text[at:end]
        city = self._place_at(end + 1)
        if city is not None and not city.of_kind(PlaceKind.STATE) and city.span.stop <= stop:
            return self._seat(Span(at, city.span.stop), city, part, led=True)
        follows = self.text[end : end + 2]
        alone = not (follows[:1] == " " and follows[1:].isupper()) and part[:1] != part[:1].lower()
        alone = alone or (not part.isascii() and part in self.spelling.parts) or " " in part
        return self._seat(Span(at, end), None, part) if alone else None

    def _longer(self, at: int, stop: int, known: PlaceMention | None) -> SeatName | None:
        """The seat of the assembly whose name of several words begins at an offset."""
        if not self.home:
            return None
        words = SPACED.finditer(self.text, at, min(stop, at + LONGEST_NAME))
        ends = [word.end() for word in islice(words, _WORDS)]
        for end in ends[:0:-1]:
            text = self.text[at:end]
            spaced = text.count(" ") == len(text.split()) - 1
            whole = spaced and _PARTED.search(text) is None  # "Doda, Doda West" are two
            if whole and self._may_name(text) and not self._other_at(at, end):
                return self._seat(Span(at, end), known)
        return None

    def _may_name(self, text: str) -> bool:
        """Tell whether words are a seat's name, and not a name and what follows it."""
        words = text.split()
        if words[0].isascii():
            plain = all(w[:1].isupper() for w in words)
        else:
            plain = not any(self.is_common(w) or self.cues.no_seat.match(w) for w in words)
        if not plain and (words[0].isascii() or self.cues.no_seat.match(words[-1])):
            return False
        return is_spelt(self.home, text) or (plain and bool(seat_of_assembly(self.home, text)))

    def is_common(self, word: str) -> bool:
        """Tell whether a word stands in texts of all kinds."""
        return not word.isascii() and bool(self.common.get(word, 0) & _COMMON)

    def _seat(
        self,
        span: Span,
        mention: PlaceMention | None = None,
        part: str = "",
        *,
        led: bool = False,
    ) -> SeatName:
        text = span.of(self.text)
        if mention is None and not part:
            mention = self._otherwise_spelt(span, text)
        # where both houses are elected, a name that both have is that of the Lok Sabha's seat
        known = mention if mention is not None and mention.span == span else None
        of_both = self.both and known is not None and known.of_kind(PlaceKind.CONSTITUENCY)
        return SeatName(
            span=span,
            text=text,
            mention=mention,
            part=part,
            spelling=self.spelling,
            home="" if of_both else self.home,
            common=mention is None and self.is_common(text),
            led=led,
        )

    def _otherwise_spelt(self, span: Span, text: str) -> PlaceMention | None:
        """The Lok Sabha seat of the article's state whose name is written in a way of its own."""
        if self.home or self.state is None or self.is_common(text):
            return None
        seat = seat_of_lok_sabha(self.state.id, text)
        return mention_of(seat, span, text) if seat else None

    def _trimmed(self, start: int, stop: int) -> Span | None:
        """Cut a name before the first word that cannot belong to it."""
        end = start
        for word in re.finditer(r"[^\s]+", self.text[start:stop]):
            bare = word[0].strip("(),.")
            if self.cues.no_seat.match(bare) or _is_verb(self.cues, bare):
                break
            end = start + word.end()
        text = self.text[start:end].rstrip(" .,-(")
        return Span(start, start + len(text)) if len(text) > 1 else None

    def _place_at(self, at: int) -> PlaceMention | None:
        index = bisect_left(self.starts, at)
        mention = self.places[index] if index < len(self.places) else None
        return mention if mention and mention.span.start == at else None

    def _place_before(self, stop: int) -> PlaceMention | None:
        """The known place whose name ends at an offset."""
        index = bisect_left(self.starts, stop) - 1
        mention = self.places[index] if index >= 0 else None
        return mention if mention and mention.span.stop == stop else None

    def place_over(self, at: int) -> PlaceMention | None:
        """The known place within whose name an offset lies, or the state that begins there."""
        index = bisect_left(self.starts, at + 1) - 1
        mention = self.places[index] if index >= 0 else None
        if mention is None or at >= mention.span.stop:
            return None
        only_state = mention.of_kind(PlaceKind.STATE) and len(mention.places) == 1
        return mention if mention.span.start < at or only_state else None

    def _body_at(self, start: int, stop: int) -> bool:
        """Tell whether the name of a party begins in a range."""
        index = bisect_left(self.bodies, start, key=lambda span: span.start)
        return index < len(self.bodies) and self.bodies[index].start < stop

    def _other_at(self, start: int, stop: int) -> bool:
        """Tell whether a party or person is named in a range."""
        index = bisect_left(self.other_starts, start)
        after = index < len(self.others) and self.others[index].start < stop
        return after or (index > 0 and self.others[index - 1].stop > start)


@lru_cache(maxsize=1 << 12)
def _is_verb(cues: Compiled, word: str) -> bool:
    """Tell whether a word is one that tells what is done with seats."""
    return any(pattern.fullmatch(word) for _, pattern in cues.verbs)
