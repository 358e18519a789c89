"""Who and what is named in an article."""

from __future__ import annotations

from collections import defaultdict

from pollcorpus._text import Span
from pollcorpus.extract.document import READABLE, Document, Names, Place, PlaceKind, PlaceMention
from pollcorpus.extract.names.words import Match, Words, find_known
from pollcorpus.gazetteer import Constituency, Party, Person, Spot, State, gazetteer
from pollcorpus.models import ActorKind, ActorRef, Mention


def find_names(document: Document) -> Names:
    """Find the actors and places that an article names."""
    mentions: list[Mention] = []
    places: list[PlaceMention] = []
    for segment in document.article.segments:
        if segment.kind in READABLE:
            start = document.normal.offset(segment.span.start)
            stop = document.normal.offset(segment.span.stop)
            _read(Words(document.text, start, stop), mentions, places)
    mentions += _short(document, mentions)
    mentions.sort(key=lambda m: m.span)
    return Names(mentions=tuple(mentions), places=tuple(places))


def _read(words: Words, mentions: list[Mention], places: list[PlaceMention]) -> None:
    for match in find_known(words, gazetteer().names):
        start, stop = words.start[match.first], words.stop[match.last - 1]
        if "(" in words.source[start:stop] and words.source[stop : stop + 1] == ")":
            stop += 1
        text = words.source[start:stop]
        actor = _actor(text, match)
        if actor is not None:
            rule = "full name" if actor.kind is ActorKind.PERSON else "name"
            mentions.append(
                Mention(span=Span(start, stop), text=text, kind=actor.kind, actor=actor, rule=rule)
            )
            continue
        spots = tuple(place for e in match.entries if (place := _place(e.record)) is not None)
        if spots and not text[0].islower():
            places.append(PlaceMention(span=Span(start, stop), text=text, places=spots))


def _actor(text: str, match: Match) -> ActorRef | None:
    if text[0].islower() or text[0].isdigit():
        return None
    single = match.last - match.first == 1
    exact = [e for e in match.entries if e.form == text]
    people = [e.record for e in exact or match.entries if isinstance(e.record, Person)]
    if people and not (single and not exact):
        return min(people, key=lambda p: p.tier).ref
    bodies = [e.record for e in exact or match.entries if isinstance(e.record, Party)]
    if bodies and bodies[0].actor_kind and not (single and not exact) and text not in ("आप", "हम", "Male", "संघ"):
        return bodies[0].ref
    return None


_KINDS = {"city": PlaceKind.CITY, "venue": PlaceKind.VENUE, "region": PlaceKind.REGION}


def _place(record: object) -> Place | None:
    states = gazetteer().states
    if isinstance(record, State):
        return Place(kind=PlaceKind.STATE, id=record.id, name=record.name, state=record.name)
    if isinstance(record, Constituency):
        state = states[record.state].name
        return Place(kind=PlaceKind.CONSTITUENCY, id=record.id, name=record.name, state=state)
    if isinstance(record, Spot):
        known = states.get(record.state)
        return Place(
            kind=_KINDS[record.kind.value],
            id=record.id,
            name=record.name,
            state=known.name if known else None,
            city=record.city or None,
        )
    return None


def _short(document: Document, mentions: list[Mention]) -> list[Mention]:
    people = {m.actor for m in mentions if m.actor and m.kind is ActorKind.PERSON}
    owners: dict[str, set[ActorRef]] = defaultdict(set)
    for mention in mentions:
        if mention.actor in people:
            parts = mention.text.split()
            if len(parts) > 1:
                for part in (parts[0], parts[-1]):
                    owners[part].add(mention.actor)
    taken = sorted((m.span.start, m.span.stop) for m in mentions)
    found = []
    for segment in document.article.segments:
        if segment.kind not in READABLE:
            continue
        words = Words(
            document.text,
            document.normal.offset(segment.span.start),
            document.normal.offset(segment.span.stop),
        )
        for text, start, stop in zip(words.text, words.start, words.stop, strict=True):
            if text in owners and len(text) > 2 and not any(a <= start < b for a, b in taken):
                whose = owners[text]
                found.append(
                    Mention(
                        span=Span(start, stop),
                        text=text,
                        kind=ActorKind.PERSON,
                        actor=next(iter(whose)) if len(whose) == 1 else None,
                        rule="surname",
                    )
                )
    return found
