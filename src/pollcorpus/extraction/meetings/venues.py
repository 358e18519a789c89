"""Buildings and streets that the reference data lack, found by the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, evolve

from pollcorpus._text import Span, normalise
from pollcorpus.extraction.document import Document, Names, Place, PlaceKind, PlaceMention
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.names.cues import (
    BODY,
    COMMON,
    CONJUNCTION,
    FAMILY,
    HONORIFIC,
    PLAIN,
    ROLE,
    cues,
)
from pollcorpus.gazetteer import Spot, SpotKind, gazetteer
from pollcorpus.gazetteer.spelling import initials, is_devanagari
from pollcorpus.gazetteer.transliterate import romanise
from pollcorpus.models import ActorKind, Mention

# words before a building word, and after a word like "Hotel", that may name it
_BEFORE, _AFTER = 4, 2
_TWO = 2
# years that somebody may live of whose death nothing is known
_LIFE = 95
# characters that those words fill at most
_REACH = 60
# characters of a word that opens a name, and before a name in which an article may stand
_OPENING = 20
_ARTICLE = 8
# letters that are no more than somebody's initials
_INITIALS = 2
_WORD = re.compile(r"[^\s,;:()\[\]\"।|]+")
# "10", "6-A", "AB-7", "C-1/12"
_NUMBER = re.compile(r"((?:[A-Z]{1,2}-)?\d{1,3}(?:/\d{1,3})?-?)([A-Z\u0904-\u0939])?")
_BEFORE_STREET = re.compile(rf"(?<![^\s(]){_NUMBER.pattern},? $")
_NO_NAME = BODY | COMMON | CONJUNCTION | FAMILY | HONORIFIC | PLAIN | ROLE
# where a building may be said to lie
_TOWNS = (PlaceKind.CITY, PlaceKind.STATE, PlaceKind.CONSTITUENCY)


def settled(document: Document, names: Names, cues: Patterns) -> Names:
    """Take a building that shares its name only for the one in a city or state that is named.

    Every state has a "Rajiv Bhawan", which the reference data tell apart by their cities; one
    in a report from elsewhere is just called so.
    """
    names = evolve(names, mentions=tuple(_bearers(document, names, cues)))
    towns = {place.name for mention in names.places for place in mention.of_kind(*_TOWNS)}
    written = cues.venue_words
    places = tuple(_settled(mention, towns, written) for mention in names.places)
    return evolve(names, places=places)


def after_houses(document: Document, names: Names, cues: Patterns) -> Names:
    """Leave out persons after whom only a known street or building is named, with its name."""
    kept = set(_bearers(document, names, cues))
    mentions = (m for m in names.mentions if m.kind is not ActorKind.PERSON or m in kept)
    return evolve(names, mentions=tuple(mentions))


def _bearers(document: Document, names: Names, cues: Patterns) -> Iterator[Mention]:
    """Leave out those after whom only a building or street is named: "Kushabhau Thakre Parisar"."""
    text = document.text
    year = document.today.earliest.year if document.today and document.today.earliest else None
    venues = {place.span for place in names.places if place.of_kind(PlaceKind.VENUE)}
    starts = {span.start: span.stop for span in venues}
    for mention in names.mentions:
        start, stop = mention.span.start, mention.span.stop
        if starts.get(start, 0) > stop and cues.venue.match(text, stop + 1):
            continue
        if mention.kind is ActorKind.PERSON and _is_named_after(mention, text, cues):
            continue
        if mention.kind is ActorKind.PERSON and _is_quarter(mention, text, cues):
            continue
        if not (cues.venue.match(text, stop + 1) and _is_late(mention, year)):
            yield mention


def _is_named_after(mention: Mention, text: str, cues: Patterns) -> bool:
    """Tell whether a surname stands right after a word like "Hotel", or such letters in a name."""
    chain = cues.venue_opens.match(text, mention.span.start)
    if chain and len(chain[0]) > _INITIALS and chain[0].isupper():
        return True  # "ITC Maurya"
    before = mention.span.start - 1
    opened = cues.venue_opens.finditer(text, max(0, before - _OPENING), mention.span.start)
    return " " not in mention.text and any(found.end() == before for found in opened)


def _is_quarter(mention: Mention, text: str, cues: Patterns) -> bool:
    """Tell whether an unknown name is a part of a town with a home: "his Vasant Kunj flat"."""
    if mention.actor is None or mention.actor.known:
        return False
    span = mention.span.start, mention.span.stop
    first, last = max(0, span[0] - _ARTICLE), span[1] + _OPENING
    told = cues.quarter.finditer(text, first, last)
    return any(found.span("name") == span and found["whose"] is not None for found in told)


def _is_late(mention: Mention, year: int | None) -> bool:
    """Tell whether somebody with a full name cannot well be alive in a year."""
    if mention.actor is None or mention.kind is not ActorKind.PERSON or " " not in mention.text:
        return False
    person = gazetteer().persons.get(mention.actor.id.removeprefix("person:"))
    if person is None or year is None:
        return False
    last = person.last_year(_LIFE)
    return last is not None and last < year


def _settled(mention: PlaceMention, towns: set[str], written: dict[str, str]) -> PlaceMention:
    (first, *_) = mention.places
    shared = first.kind is PlaceKind.VENUE and first.name.endswith(f", {first.city}")
    if not shared or first.city in towns or first.state in towns or mention.text[0].isdigit():
        return mention
    unknown = Place(kind=PlaceKind.VENUE, id="", name=_in_english(mention.text, written))
    return evolve(mention, places=(unknown,))


def find_venues(document: Document, names: Names, patterns: Patterns) -> Iterator[PlaceMention]:
    """Yield the buildings and streets of a document that are named but not known.

    A name ends in a word for a building or street, or opens with one ("Hotel X"); it takes
    no word that is part of another name, or that no name is made of.
    """
    text, street = document.text, patterns.street
    # each way to find one needs a word or sign of its own, which few sentences have
    stretches = [(sentence.start, sentence.stop) for sentence in document.sentences]
    likely = list(patterns.venue_names.likely(text, stretches))
    if not likely:
        return
    persons = [name.span for name in names.mentions if name.kind is ActorKind.PERSON]
    venues = (place.span for place in names.places if place.of_kind(PlaceKind.VENUE))
    known = [
        span
        for span in venues
        if not street.match(text, span.stop + 1) and not _has_number(text, span)
    ]
    every = [name.span for name in names.mentions] + [place.span for place in names.places]
    finder = Finder(
        document=document,
        patterns=patterns,
        taken=_offsets([*persons, *known]),
        named=_offsets(every),
        written=patterns.venue_words,
    )
    for start, stop in likely:
        yield from finder.find(start, stop)


def _has_number(text: str, street: Span) -> bool:
    """Tell whether a number stands before a known street, in which it is one house."""
    return _BEFORE_STREET.search(text, max(0, street.start - _ARTICLE), street.start) is not None


def _offsets(spans: list[Span]) -> frozenset[int]:
    return frozenset(at for span in spans for at in range(span.start, span.stop))


@define(kw_only=True, eq=False)
class Finder:
    """Looks for venues in one document.

    `taken` are the offsets of persons and known venues, `named` those of all that is named;
    `written` is how English writes words of venues.
    """

    document: Document
    patterns: Patterns
    taken: frozenset[int]
    named: frozenset[int]
    written: dict[str, str]

    def find(self, first: int, last: int) -> Iterator[PlaceMention]:
        """Yield the venues of a stretch of the text, and towns."""
        found = [*self._ended(first, last), *self._opened(first, last), *self._alone(first, last)]
        yield from found
        yield from self._towns(first, last, _offsets([mention.span for mention in found]))

    def _ended(self, first: int, last: int) -> Iterator[PlaceMention]:
        """Names that end in a word for a building or street."""
        text, done = self.document.text, first
        for found in self.patterns.venue.finditer(text, first, last):
            start = self._start(max(done, found.start() - _REACH), found.start())
            stop = found.start() if found["drop"] else found.end()
            if found.groupdict().get("numbered") and not _NUMBER.match(text, start):
                continue  # "Park" and "East" end an address, and many other names
            if start < found.start() and found.start() not in self.taken:
                done = found.end()
                plain = found[0][0].islower() and self._is_any(first, start, found.start())
                if not plain and not self._is_home(start, found[0]):
                    yield self._mention(start, stop)

    def _is_any(self, first: int, start: int, stop: int) -> bool:
        """Tell whether words only say which of many is meant: "a Patna hotel", "his farm"."""
        text = self.document.text
        if self.patterns.venue_unnamed.search(text, max(first, start - _ARTICLE), start):
            return True
        return bool(self.document.known.place_names.find(text[start:stop].strip()))

    def _is_home(self, start: int, word: str) -> bool:
        """Tell whether a word that also ends names of houses says whose home it is."""
        owned = self.patterns.cues.owned_home
        if owned is None or word != normalise(owned[1]):
            return False
        before = self.document.text[max(0, start - _ARTICLE) : start]
        return before.endswith(f" {normalise(owned[0])} ")

    def _opened(self, first: int, last: int) -> Iterator[PlaceMention]:
        """Names that open with a word like "Hotel"."""
        for found in self.patterns.venue_opens.finditer(self.document.text, first, last):
            stop = self._stop(found.end(), min(last, found.end() + _REACH))
            if stop > found.end() and found.start() not in self.taken:
                yield self._mention(found.start(), stop)

    def _alone(self, first: int, last: int) -> Iterator[PlaceMention]:
        """Names of buildings without a word that says so."""
        for found in self.patterns.venue_alone.finditer(self.document.text, first, last):
            if found.start("name") not in self.taken:
                yield self._mention(*found.span("name"))

    def _towns(self, first: int, last: int, done: frozenset[int]) -> Iterator[PlaceMention]:
        """Names of towns that no list has: somewhere to be."""
        text, patterns = self.document.text, self.patterns
        told = list(patterns.quarter.finditer(text, first, last))
        told = [m for m in told if gazetteer().town_of(m["name"]) != m["name"]]
        for found in [*patterns.town.finditer(text, first, last), *told]:
            span = Span(*found.span("name"))
            free = not any(at in self.named or at in done for at in range(span.start, span.stop))
            if free and all(map(self._names, found["name"].split())):
                name = found["name"]
                name = romanise(name) if is_devanagari(name) else name
                town = Place(kind=PlaceKind.CITY, id="", name=name)
                yield PlaceMention(span=span, text=found["name"], places=(town,))

    def _start(self, first: int, before: int) -> int:
        """Where the name starts that a word for a building ends."""
        text, start = self.document.text, before
        words = list(_WORD.finditer(text, first, before))[-_BEFORE:]
        for word in reversed(words):
            gap = text[word.end() : start]
            number = _NUMBER.fullmatch(word[0]) or self.written.get(word[0], "").isdigit()
            if gap.strip(" ") not in ("", "," if number else "") or "\n" in gap:
                break
            if word.start() in self.taken or not (number or self._names(word[0])):
                break
            if number and start == before:
                break  # "two roads"
            start = word.start()
            if number:
                break
        return start

    def _stop(self, first: int, last: int) -> int:
        """Where the name stops that a word for a building opens."""
        text, stop = self.document.text, first
        for word in list(_WORD.finditer(text, first, last))[:_AFTER]:
            name = word[0].rstrip(".'") if word[0].endswith((".", "'")) else word[0]
            if text[stop : word.start()] != " " or word.start() in self.taken:
                break
            if not self._names(name):
                break
            stop = word.start() + len(name)
            if name != word[0]:
                break
        return stop

    def _names(self, word: str) -> bool:
        """Tell whether a word may be part of a venue's name."""
        pack = self.document.language
        if self.patterns.venue_stop.fullmatch(word) or word.endswith("'s"):
            return False
        if pack.names.cased:
            return word[0].isupper()
        plain = not cues(pack.code).get(word, 0) & _NO_NAME
        return (plain or word in self.written) and word[0].isalpha()

    def _mention(self, start: int, stop: int) -> PlaceMention:
        text = self.document.text[start:stop].strip()
        name = _in_english(text, self.written)
        place = self._known(text) or self._known(name)
        place = place or Place(kind=PlaceKind.VENUE, id="", name=name)
        return PlaceMention(span=Span(start, start + len(text)), text=text, places=(place,))

    def _known(self, name: str) -> Place | None:
        """The venue of the reference data that a name is an alias of."""
        for entry in self.document.known.place_names.find(name):
            spot = entry.record
            if isinstance(spot, Spot) and spot.kind is SpotKind.VENUE:
                return Place(kind=PlaceKind.VENUE, id=spot.id, name=spot.name, city=spot.city)
        return None


def _spelt_out(word: str) -> str | None:
    """The letters that a word in Devanagari spells out, as a house is called: "एकेजी" is AKG."""
    letters = initials(word) if is_devanagari(word) else None
    return letters if letters and len(letters) > 1 else None


def _in_english(name: str, written: dict[str, str]) -> str:
    """A name in Latin letters, without the comma after its number."""
    words, told = [], _WORD.findall(name)
    ending = written.get(" ".join(told[-_TWO:]), "")
    for word in told[:-_TWO] if ending else told:
        number = _NUMBER.fullmatch(word)
        if number and number[2]:
            words.append(number[1] + written.get(number[2], number[2]))
            continue
        plain = word.rstrip(".")
        known = written.get(plain, "")
        # a letter stands for a name, with a full stop whether or not the text writes it
        known += "." if len(known) == 1 and known.isalpha() else word[len(plain) :] if known else ""
        words.append(known or _spelt_out(word) or (romanise(word) if is_devanagari(word) else word))
    return " ".join([*words, *ending.split()])
