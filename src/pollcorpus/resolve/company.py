"""Persons whom one article leaves unknown, and others know who met the same leader that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from pollcorpus.gazetteer.skeleton import parts, same_name
from pollcorpus.models import ActorKind, ActorRef, Extraction
from pollcorpus.models.meeting_report import value_of
from pollcorpus.models.same_meeting import TALK
from pollcorpus.resolve.accounts import bounds, days_in
from pollcorpus.resolve.actors import spellings

__all__ = ["Met", "known_here", "known_in", "met_in"]


@frozen(order=True)
class Met:
    """That somebody was in a talk with a person whom a list knows, on a day.

    `occasion` tells both the day and the person, `name` is how the article
    writes who was there, in Latin letters where it does.
    """

    occasion: str
    who: ActorRef
    name: str


def met_in(extraction: Extraction) -> Iterator[Met]:
    """Yield who met whom on which day, by the talks that an article dates."""
    written = spellings([extraction])
    for report in extraction.meetings:
        window = bounds(value_of(report.date))
        here = [c.value for c in report.participants if c.value.kind is ActorKind.PERSON]
        if window is None or days_in(window) > 1 or len(here) > TALK:
            continue
        for who in here:
            name = written[who.id].printed if who.id in written else who.name
            if who.known or len(parts(name)) > 1:  # one word says too little
                others = (other for other in here if other.known and other != who)
                yield from (Met(f"{window[0]} {other.id}", who, name) for other in others)


def known_in(extractions: Iterable[Extraction]) -> dict[str, dict[str, ActorRef]]:
    """Find, by an article's id, who those are whom it alone leaves unknown.

    Whoever met the same person on the same day in another article, is known
    there, and is called the same, is the same person. Where several are, or
    the article itself names the one that is known, it is nobody of them.
    """
    articles = [(extraction, list(met_in(extraction))) for extraction in extractions]
    told: dict[str, set[ActorRef]] = defaultdict(set)
    for _, met in articles:
        for one in met:
            if one.who.known:
                told[one.occasion].add(one.who)
    found = ((e, known_here(e, met, told)) for e, met in articles)
    return {extraction.article.id: same for extraction, same in found if same}


def known_here(
    extraction: Extraction, met: Iterable[Met], told: Mapping[str, Iterable[ActorRef]]
) -> dict[str, ActorRef]:
    """Map the ids of those whom an article leaves unknown to whom others know them as.

    `told` holds those who are known by the occasion at which they were.
    """
    alike: dict[str, set[ActorRef]] = defaultdict(set)
    for one in met:
        if not one.who.known:
            others = told.get(one.occasion, ())
            alike[one.who.id].update(o for o in others if same_name(one.name, o.name))
    named = frozenset(extraction.actors) if any(alike.values()) else frozenset[ActorRef]()
    return {
        ident: next(iter(others))
        for ident, others in alike.items()
        if len(others) == 1 and not others & named
    }
