"""From what was gathered of an occasion to a report whose every field quotes its words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TypeVar

from attrs import frozen

from pollcorpus.extraction.document import Document, Sentence
from pollcorpus.extraction.meetings.attribution import speakers
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.untrue import is_denied
from pollcorpus.models import (
    ActorRef,
    Claim,
    DateKind,
    DateMention,
    Evidence,
    MeetingReport,
    MeetingStatus,
    Mention,
    PartialDate,
    SegmentKind,
    Span,
)

_Value = TypeVar("_Value")


def report(
    document: Document, patterns: Patterns, occasion: Occasion, mentions: tuple[Mention, ...]
) -> MeetingReport:
    """Make the report of an occasion; `mentions` are those of persons, in order."""
    said = speakers(occasion.tellings, patterns)
    quotes = _Quotes(document=document, patterns=patterns, said=said)
    present = {a: v for a, v in occasion.people.items() if a not in occasion.absent}
    # a headline may only name an occasion of which the report then tells
    told = (s for s in occasion.sentences if s.kind is not SegmentKind.HEADLINE)
    first = next(told, occasion.sentences[0])
    return MeetingReport(
        article_id=document.article.id,
        status=quotes.claim(occasion.status, first, occasion.why),
        date=_date(document, occasion),
        place=_place(occasion, quotes),
        city=_city(occasion, quotes),
        host=quotes.claim(*occasion.host) if occasion.host else None,
        participants=quotes.persons(present),
        absentees=quotes.persons(occasion.absent),
        organisations=tuple(quotes.claim(o, where) for o, where in occasion.organisations.items()),
        time=_told(document, patterns, occasion, DateKind.TIME),
        duration=_told(document, patterns, occasion, DateKind.DURATION),
        agenda=tuple(_agenda(document, patterns, occasion, mentions)),
        topics=tuple(_topics(document, patterns, occasion)),
        remote=occasion.phone,
        several=any(patterns.several.search(telling.words) for telling in occasion.tellings),
        ordinal=quotes.claim(occasion.ordinal, first) if occasion.ordinal else None,
        moved=occasion.moved,
        former=_former(document, occasion),
        denied=occasion.status is MeetingStatus.CANCELLED and is_denied(occasion, patterns),
        evidence=tuple(map(quotes.of, occasion.sentences)),
    )


@frozen(kw_only=True, eq=False)
class _Quotes:
    """Quotes the sentences of a document, each with who is said to have said it."""

    document: Document
    patterns: Patterns
    said: dict[int, str]
    """Who says a sentence, by its identity."""

    def of(self, sentence: Sentence) -> Evidence:
        unnamed = self.patterns.sources.search(sentence.text.lower())
        source = "sources" if unnamed else self.said.get(id(sentence))
        return self.document.evidence(sentence.start, sentence.stop, source)

    def claim(self, value: _Value, sentence: Sentence, why: str = "") -> Claim[_Value]:
        return Claim(value=value, evidence=(self.of(sentence),), inferred=bool(why), why=why)

    def persons(self, found: dict[ActorRef, tuple[Sentence, str]]) -> tuple[Claim[ActorRef], ...]:
        return tuple(self.claim(actor, where, why) for actor, (where, why) in found.items())


def _place(occasion: Occasion, quotes: _Quotes) -> Claim[str] | None:
    """The most exact place, which is inferred where nothing tells of the occasion there."""
    best = max(occasion.places, key=lambda place: place.rank, default=occasion.nearby)
    if best is None or occasion.phone:
        return None
    why = best.why or ("" if occasion.places else "city of the sentence before")
    return quotes.claim(best.name, best.sentence, why)


def _city(occasion: Occasion, quotes: _Quotes) -> Claim[str] | None:
    """The city of a house or building, which is inferred where its sentence does not name it."""
    city = occasion.city
    if city is None or occasion.phone:
        return None
    return quotes.claim(city.name, city.sentence, city.why)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _length(minutes: int) -> str:
    counts = ((minutes // 60, "hour"), (minutes % 60, "minute"))
    return " ".join(f"{n} {unit}{'s' * (n != 1)}" for n, unit in counts if n)


_WRITTEN = {DateKind.TIME: _clock, DateKind.DURATION: _length}


def _told(
    document: Document, patterns: Patterns, occasion: Occasion, kind: DateKind
) -> Claim[str] | None:
    """The first hour, or length of time, in a clause that tells of the occasion."""
    for telling in occasion.tellings:
        for mention in _measures(telling, patterns, kind):
            if written := _WRITTEN[kind](mention.minutes or 0):
                evidence = document.evidence(mention.start, mention.stop)
                return Claim(value=written, evidence=(evidence,))
    return None


def _measures(telling: Telling, patterns: Patterns, kind: DateKind) -> Iterator[DateMention]:
    """Yield the hours, or lengths, of a clause; without a noun, those joined to its verb."""
    view, words = telling.view, telling.words
    found = [(char, view.date(char)) for char in ANY_DATE.findall(words)]
    fit = {char: m for char, m in found if m.kind is kind and m.minutes is not None}
    if fit and not telling.noun:
        joined = patterns.clock if kind is DateKind.TIME else patterns.length
        plain = ANY_DATE.sub(lambda char: char[0] if char[0] in fit else _OTHER_DATE, words)
        match = joined.search(plain)
        told = set(match.groupdict().values()) if match else set()
        fit = {char: mention for char, mention in fit.items() if char in told}
    if fit and kind is DateKind.TIME:
        for other in patterns.no_clock.finditer(words):
            fit.pop(other["told"], None)
    yield from fit.values()


_OTHER_DATE = "·"


def _agenda(
    document: Document, patterns: Patterns, occasion: Occasion, mentions: tuple[Mention, ...]
) -> Iterator[Claim[str]]:
    """What the sentences say that the occasion was about, each phrase once."""
    seen: set[str] = set()
    for sentence in occasion.sentences:
        first, last = (
            bisect_left(mentions, at, key=lambda mention: mention.span.start)
            for at in (sentence.start, sentence.stop)
        )
        named = mentions[first:last]
        for pattern in patterns.agenda:
            found = pattern.search(sentence.text)
            if found is None:
                continue
            start, stop = (sentence.start + at for at in found.span("agenda"))
            start = _behind_persons(document, patterns, occasion, named, Span(start, stop))
            value = document.text[start:stop].strip(_EDGES)
            if len(value) >= _SHORTEST_AGENDA and value not in seen:
                start = document.text.index(value, start)
                seen.add(value)
                evidence = document.evidence(start, start + len(value))
                yield Claim(value=value, evidence=(evidence,))


_EDGES = " ,-:;()\"'"
_SHORTEST_AGENDA = 4


def _behind_persons(
    document: Document,
    patterns: Patterns,
    occasion: Occasion,
    named: tuple[Mention, ...],
    agenda: Span,
) -> int:
    """Where an agenda begins, behind a name that is cut and those who only take part."""
    start = agenda.start
    for mention in named:
        if not agenda.start < mention.span.stop <= agenda.stop:
            continue
        cut = mention.span.start < agenda.start
        owns = patterns.possessor.match(document.text, mention.span.stop) is not None
        if cut or (mention.actor in occasion.people and not owns):
            start = mention.span.stop
    return start


def _topics(document: Document, patterns: Patterns, occasion: Occasion) -> Iterator[Claim[str]]:
    """What the sentences show that the occasion was about, each topic once."""
    for topic, pattern in patterns.topics:
        for sentence in occasion.sentences:
            found = pattern.search(sentence.text.lower())
            if found:
                start, stop = (sentence.start + at for at in found.span())
                yield Claim(value=topic, evidence=(document.evidence(start, stop),))
                break


def _former(document: Document, occasion: Occasion) -> Claim[PartialDate] | None:
    former = occasion.former
    if former is None:
        return None
    evidence = document.evidence(former.span.start, former.span.stop)
    return Claim(value=former.date, evidence=(evidence,))


def _date(document: Document, occasion: Occasion) -> Claim[PartialDate] | None:
    if not occasion.dates:
        return None
    dated = occasion.dates[0]
    evidence = document.evidence(dated.span.start, dated.span.stop)
    told = dated.sentence in occasion.sentences
    why = dated.why or ("" if told else "day of the sentence before")
    return Claim(value=dated.date, evidence=(evidence,), inferred=bool(why), why=why)
