"""Persons whom one article leaves unknown, and others know who met the same leader that day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from attrs import frozen

from pollcorpus.gazetteer.skeleton import parts, same_name
from pollcorpus.models import ActorKind, ActorRef, Extraction, MeetingReport
from pollcorpus.models.meeting_report import value_of
from pollcorpus.models.same_meeting import TALK
from pollcorpus.resolve.accounts import bounds, days_in
from pollcorpus.resolve.actors import Spellings, spellings

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
    """Yield who met whom in talks: whom on which day, and which two together."""
    written = spellings([extraction])
    for report in extraction.meetings:
        here = [c.value for c in report.participants if c.value.kind is ActorKind.PERSON]
        if len(here) > TALK:
            continue
        for who in here:
            names = _names(extraction, who, written)
            others = sorted(other.id for other in here if other.known and other != who)
            occasions = [*_days(report, others), *map(" ".join, combinations(others, 2))]
            yield from (Met(at, who, name) for at in occasions for name in names)


def _days(report: MeetingReport, others: Iterable[str]) -> list[str]:
    """The day of a report with each of those who were there; none where it is not known."""
    window = bounds(value_of(report.date))
    known = window is not None and days_in(window) == 1
    return [f"{window[0]} {other}" for other in others] if window and known else []


def _names(extraction: Extraction, who: ActorRef, written: Spellings) -> set[str]:
    """By which names somebody is compared: none where an unknown one has one word only.

    Whom a list knows under a long name an article may know by a shorter one.
    """
    if not who.known:
        name = written[who.id].printed if who.id in written else who.name
        return {name} if len(parts(name)) > 1 else set()
    forms = (" ".join(m.text.split()) for m in extraction.mentions if m.actor == who)
    return {who.name, max(forms, key=lambda form: (len(parts(form)), form), default=who.name)}


def known_in(extractions: Iterable[Extraction]) -> dict[str, dict[str, ActorRef]]:
    """Find, by an article's id, who those are whom it alone leaves unknown.

    Whoever met the same person on the same day, or the same two, in another
    article, is known there, and is called the same, is the same person. Where several are, or
    the article itself names the one that is known, it is nobody of them.
    """
    articles = [(extraction, list(met_in(extraction))) for extraction in extractions]
    told: dict[str, set[Met]] = defaultdict(set)
    for _, met in articles:
        for one in met:
            if one.who.known:
                told[one.occasion].add(one)
    found = ((e, known_here(e, met, told)) for e, met in articles)
    return {extraction.article.id: same for extraction, same in found if same}


def known_here(
    extraction: Extraction, met: Iterable[Met], told: Mapping[str, Iterable[Met]]
) -> dict[str, ActorRef]:
    """Map the ids of those whom an article leaves unknown to whom others know them as.

    `told` holds those who are known by the occasion at which they were.
    """
    alike: dict[str, set[ActorRef]] = defaultdict(set)
    for one in met:
        if not one.who.known:
            others = told.get(one.occasion, ())
            alike[one.who.id].update(o.who for o in others if same_name(one.name, o.name))
    named = frozenset(extraction.actors) if any(alike.values()) else frozenset[ActorRef]()
    return {
        ident: next(iter(others))
        for ident, others in alike.items()
        if len(others) == 1 and not others & named
    }
