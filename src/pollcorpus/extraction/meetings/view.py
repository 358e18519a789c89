"""A sentence with every name, place and date masked as one character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from attrs import define, evolve, field, frozen

from pollcorpus._text import Span, starting_in
from pollcorpus.dates.relative_forms import EVERY
from pollcorpus.extraction.document import Document, Names, PlaceMention, Sentence
from pollcorpus.extraction.meetings.facts import facts_in
from pollcorpus.extraction.meetings.fronts import end_of_front
from pollcorpus.extraction.meetings.patterns import (
    ANY_NAME,
    ANY_ORGANISATION,
    ANY_PERSON,
    DATE_AT,
    END_AT,
    ORGANISATION_AT,
    PERSON_AT,
    PLACE_AT,
    Patterns,
    groups_of,
)
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    DateKind,
    DateMention,
    Mention,
    PartialDate,
)

if TYPE_CHECKING:
    from pollcorpus.extraction.meetings.fields import Dated

_MOST = 1500
# characters of a sentence that are read at once
_LONGEST = 1200
_SPACES = re.compile(r"\s+")
_Item = Mention | PlaceMention | DateMention
_Kind = TypeVar("_Kind", Mention, PlaceMention, DateMention)

PRONOUN = "pronoun"
"""How somebody is meant whom a pronoun stands for."""
AT_HOME = "host at home"
"""How somebody is meant at whose home something is told to be."""


@frozen(kw_only=True)
class Who:
    """The persons that a word or name of a sentence stands for.

    `via` is empty for a name, and names the rule for a pronoun or an office; `word` is the
    pronoun. One that is `unclear` may be several persons' whom the reference knows.
    """

    actors: tuple[ActorRef, ...]
    via: str = ""
    word: str = ""
    unclear: bool = False


@frozen(kw_only=True)
class Home:
    """Where in a masked sentence somebody's home is named, by its owner or `by_address`."""

    start: int
    owner: ActorRef
    by_address: bool = False


@define(kw_only=True, eq=False)
class View:
    """A masked sentence: `text`, and what its characters stand for.

    `titles` are what stood around names, by the number of the person in `who`, and it is
    `written_from` the city of the dateline; with one that `opens_another` a further report of
    the page begins. `moved` is the day to which an occasion was put off, `former` that for
    which it had been planned, `entry` that of the entry of a log in which it stands. `side` is -1
    where a part of a sentence looks back and 1 where it looks ahead; a `front` only says after
    which meeting of others the rest of it was, of the day `story`; one `after_list` follows a
    sentence about a list of names and one `after_team` that of a delegation which met; in a
    `ceremony` people are together, and not to talk; the
    `dead` are those who by the article so far have died. No occasion's are the days at offsets in
    `apart`, and one in `stretches` is that of whoever is named within the offsets that it is
    mapped to. One that `goes_back` tells of what had been before that which is told, at the days
    `behind` it; what stands within the offsets of `passing` is told of whoever is named before.
    What stands within the offsets of `untrue` is denied, there or by the sentence `then`, what is
    `come_about` lies behind a plan or a denial that it goes on with, and `by_the_way` something
    else takes place; none is known before it is asked for.
    """

    sentence: Sentence
    text: str
    who: list[Who] = field(factory=list)
    organisations: list[Mention] = field(factory=list)
    places: list[PlaceMention] = field(factory=list)
    dates: list[DateMention] = field(factory=list)
    titles: dict[int, str] = field(factory=dict)
    homes: list[Home] = field(factory=list)
    on: date | None = None
    written_from: str | None = None
    opens_another: bool = False
    moved: DateMention | None = None
    former: DateMention | None = None
    entry: Dated | None = None
    side: int = 0
    front: bool = False
    story: PartialDate | None = None
    after_list: bool = False
    after_team: bool = False
    ceremony: bool = False
    dead: frozenset[ActorRef] = frozenset()
    apart: frozenset[int] = frozenset()
    stretches: dict[int, tuple[int, int]] = field(factory=dict)
    goes_back: bool = False
    behind: frozenset[int] = frozenset()
    passing: tuple[tuple[int, int], ...] = ()
    then: str = ""
    untrue: tuple[tuple[int, int], ...] | None = None
    come_about: tuple[tuple[int, int], ...] | None = None
    by_the_way: tuple[tuple[int, int], ...] | None = None

    def in_passing(self, at: int) -> bool:
        """Tell whether what stands at an offset is only told of whoever is named before it."""
        return any(first <= at < last for first, last in self.passing)

    def add(self, who: Who) -> str:
        """Take in persons and return the character that stands for them."""
        if len(self.who) >= _MOST:
            return " "
        self.who.append(who)
        return chr(PERSON_AT + len(self.who) - 1)

    def add_organisation(self, actor: ActorRef) -> str:
        """Take in a body that a word stands for and return the character for it."""
        if len(self.organisations) >= _MOST:
            return " "
        at = Span(self.sentence.start, self.sentence.start)
        self.organisations.append(
            Mention(span=at, text="", kind=actor.kind, actor=actor, rule=PRONOUN)
        )
        return chr(ORGANISATION_AT + len(self.organisations) - 1)

    def persons(self, text: str) -> Iterator[Who]:
        """Yield what the person characters of a stretch stand for."""
        return (self.who[ord(found[0]) - PERSON_AT] for found in ANY_PERSON.finditer(text))

    def named_persons(self, text: str) -> Iterator[ActorRef]:
        """Yield every person whom the characters of a stretch stand for."""
        for who in self.persons(text):
            yield from who.actors

    def people_of(self, matches: Iterable[re.Match[str]]) -> Iterator[ActorRef]:
        """Yield every person whom the named groups of matches stand for."""
        for found in matches:
            for first, last in groups_of(found):
                yield from self.named_persons(self.text[first:last])

    def person_at(self, at: int) -> Who:
        """Return the persons that the character at an offset of `text` stands for."""
        return self.who[ord(self.text[at]) - PERSON_AT]

    def named(self, text: str) -> Iterator[ActorRef]:
        """Yield the identified organisations of a stretch."""
        for found in ANY_ORGANISATION.finditer(text):
            actor = self.organisations[ord(found[0]) - ORGANISATION_AT].actor
            if actor is not None:
                yield actor

    @property
    def organs(self) -> list[ActorRef]:
        """The committees that it names."""
        return [o for o in self.named(self.text) if o.kind is ActorKind.COMMITTEE]

    def place(self, char: str) -> PlaceMention:
        """Return the place that a character stands for."""
        return self.places[ord(char) - PLACE_AT]

    def date(self, char: str) -> DateMention:
        """Return the date that a character stands for."""
        return self.dates[ord(char) - DATE_AT]


def masked_sentences(
    document: Document, names: Names, dates: tuple[DateMention, ...], patterns: Patterns
) -> Iterator[View]:
    """Yield the sentences of a document, masked; a comma at a line break parts none.

    One that goes on with the next occasion of the same people, or with what of others was not
    held, is cut there.
    """
    items = _items(names, dates)
    at = 0
    for sentence, side, front in _parts(document, items, patterns):
        while at < len(items) and items[at].span.start < sentence.start:
            at += 1
        first = at
        while at < len(items) and items[at].span.stop <= sentence.stop:
            at += 1
        view = _masked(sentence, items[first:at], patterns.cues.contractions)
        view.side, view.front = side, front
        yield view


def _whole(document: Document, patterns: Patterns) -> Iterator[Sentence]:
    """Join what a comma at a line break does not part, and the lines of a list of key facts."""
    parts: list[Sentence] = []
    facts = facts_in(document.sentences, patterns)
    for number, sentence in enumerate(document.sentences):
        parts.append(sentence)
        goes_on = sentence.text.rstrip().endswith(",") or number + 1 in facts
        if not goes_on:
            yield from _cut(document, _joined(document, parts))
            parts = []
    if parts:
        yield from _cut(document, _joined(document, parts))


def _cut(document: Document, sentence: Sentence) -> Iterator[Sentence]:
    """Cut what runs on without an end into pieces, so that work grows linearly with the text."""
    start = sentence.start
    if sentence.stop - start <= _LONGEST:
        yield sentence
        return
    while sentence.stop - start > _LONGEST:
        gap = document.text.rfind(" ", start, start + _LONGEST)
        stop = gap if gap > start else start + _LONGEST
        span = Span(start, stop)
        yield evolve(sentence, span=span, text=span.of(document.text))
        start = stop
    span = Span(start, sentence.stop)
    yield evolve(sentence, span=span, text=span.of(document.text))


def _parts(
    document: Document, items: list[_Item], patterns: Patterns
) -> Iterator[tuple[Sentence, int, bool]]:
    """Yield the parts of sentences, to which side each looks, and if it is a front."""
    persons = tuple(i for i in items if isinstance(i, Mention) and i.kind is ActorKind.PERSON)
    for whole in _whole(document, patterns):
        for sentence in _held_apart(whole, persons, patterns):
            end, side = end_of_front(sentence, persons, patterns.front_told) or (0, 0)
            front, *rest = _divided(sentence, end) if end else (None, sentence)
            if front is not None:
                yield front, side, True
            for part in (p for s in rest for p in _told_apart(s, patterns.told_apart)):
                yield from ((*parted, False) for parted in _parted(part, patterns.parted))


def _held_apart(
    whole: Sentence, persons: tuple[Mention, ...], patterns: Patterns
) -> list[Sentence]:
    """A sentence cut where it goes on with others, without what only tells of a refusal."""
    held = patterns.held_apart.search(whole.text.lower())
    parts = _divided(whole, held.end()) if held else [whole]
    if len(parts) == 1 or not _tell_apart(parts, persons):
        return [whole]
    return [part for part in parts if not patterns.refused.search(part.text.lower())]


def _tell_apart(parts: list[Sentence], persons: tuple[Mention, ...]) -> bool:
    """Tell whether each part of a sentence that names somebody names one whom no other does."""
    told = (starting_in(persons, p.start, p.stop, lambda person: person.span.start) for p in parts)
    named = [people for part in told if (people := {person.actor for person in part})]
    return all(not part <= other for part in named for other in named if part is not other)


def _divided(sentence: Sentence, at: int) -> list[Sentence]:
    """Cut a sentence in two, unless it is one whose letters change their number in lower case."""
    if len(sentence.text.lower()) != len(sentence.text):
        return [sentence]
    cut = sentence.start + at
    first = evolve(sentence, span=Span(sentence.start, cut), text=sentence.text[:at])
    return [first, evolve(sentence, span=Span(cut, sentence.stop), text=sentence.text[at:])]


def _told_apart(sentence: Sentence, parted: Guarded) -> list[Sentence]:
    """Cut a sentence where it goes on with what has a day of its own, before or after."""
    found = parted.search(sentence.text.lower())
    return _divided(sentence, found.end()) if found else [sentence]


def _parted(sentence: Sentence, parted: Guarded) -> Iterator[tuple[Sentence, int]]:
    """Cut a sentence between what has been and what is to come; each part looks to its side."""
    found = parted.search(sentence.text.lower())
    parts = _divided(sentence, found.end()) if found else [sentence]
    if found is None or len(parts) == 1:
        yield sentence, 0
        return
    ahead = found.groupdict().get("ahead") is not None
    yield from zip(parts, (1, -1) if ahead else (-1, 1), strict=True)


def _joined(document: Document, parts: list[Sentence]) -> Sentence:
    first, last = parts[0], parts[-1]
    if first is last:
        return first
    span = Span(first.start, last.stop)
    return evolve(first, span=span, text=span.of(document.text))


def _items(names: Names, dates: tuple[DateMention, ...]) -> list[_Item]:
    """Names, places and dates in order; where two overlap, a person or the longer one stays.

    "Every Monday" stays in words, by which a sentence tells of a habit.
    """
    usable = (d for d in dates if d.kind is not DateKind.ELECTION and d.rule != EVERY)
    every: list[_Item] = [*names.mentions, *names.places, *usable]
    every.sort(key=lambda item: (not _is_person(item), -len(item.span), item.span.start))
    taken: dict[int, None] = {}
    kept: list[_Item] = []
    for item in every:
        inside = range(item.span.start, item.span.stop)
        if not any(at in taken for at in inside):
            taken.update(dict.fromkeys(inside))
            kept.append(item)
    return sorted(kept, key=lambda item: item.span.start)


def _is_person(item: _Item) -> bool:
    return isinstance(item, Mention) and item.kind is ActorKind.PERSON


def _masked(
    sentence: Sentence, items: list[_Item], contractions: Iterable[tuple[str, str]]
) -> View:
    view = View(sentence=sentence, text="")
    parts: list[str] = []
    done = sentence.start
    for item in items:
        char = _character(view, item)
        if char:
            parts += _plain(sentence.text, done, item.span, sentence.start), char
            done = item.span.stop
    parts.append(_words(sentence.text[done - sentence.start :]))
    text = "".join(parts)
    for short, whole in contractions:
        text = text.replace(short, whole)
    view.text = _SPACES.sub(" ", text).strip()
    return view


def _plain(text: str, done: int, span: Span, start: int) -> str:
    return _words(text[done - start : span.start - start])


def _words(text: str) -> str:
    """Lower-case words, with characters that could be taken for a masked name blanked."""
    return ANY_NAME.sub(" ", text.lower())


def _character(view: View, item: _Item) -> str:
    if isinstance(item, DateMention):
        return _numbered(view.dates, item, DATE_AT, END_AT)
    if isinstance(item, PlaceMention):
        return _numbered(view.places, item, PLACE_AT, DATE_AT)
    if item.kind is ActorKind.PERSON:
        if item.actor is None:
            return view.add(Who(actors=(), unclear=True))
        return view.add(Who(actors=(item.actor,)))
    return _numbered(view.organisations, item, ORGANISATION_AT, PLACE_AT)


def _numbered(table: list[_Kind], item: _Kind, first: int, last: int) -> str:
    if first + len(table) >= last:
        return ""
    table.append(item)
    return chr(first + len(table) - 1)
