"""Who can be at a meeting at all: nobody in a year after their death."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.enough import is_told
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import ActorRef

_LIFE = 105
"""So many years after their birth nobody is at a meeting, whatever is known of a death."""


def of_the_living(
    occasions: Iterable[Occasion], patterns: Patterns, known: Gazetteer
) -> list[Occasion]:
    """Take the dead from occasions of a known year: they are spoken of, or a road bears their name.

    Where one of them is told to act, or is the one who is met, rather the year is wrong: crawls
    date old pages by their own day. What nothing else tells is no occasion.
    """
    return [o for o in occasions if not _without_dead(o, known) or is_told(o, patterns)]


def _without_dead(occasion: Occasion, known: Gazetteer) -> bool:
    """Take the dead from an occasion; tell whether there were any."""
    year = occasion.date.earliest.year if occasion.date and occasion.date.earliest else None
    acting = {a for t in occasion.tellings for a in (*t.subjects, *t.partners)}
    people = {*occasion.people, *occasion.absent} - acting
    dead = {actor for actor in people if year and _died(known, actor, year)}
    for actor in dead:
        occasion.people.pop(actor, None)
        occasion.absent.pop(actor, None)
    if occasion.host and occasion.host[0] in dead:
        occasion.host = None
    return bool(dead)


def _died(known: Gazetteer, actor: ActorRef, before: int) -> bool:
    person = known.persons.get(actor.id.removeprefix("person:"))
    last = person and (person.death_year or (person.birth_year and person.birth_year + _LIFE))
    return bool(last and last < before)
