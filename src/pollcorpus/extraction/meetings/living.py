"""Who can be at a meeting at all: nobody in a year after their death."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import ActorRef

_SOME = 2
_LIFE = 105
"""So many years after their birth nobody is at a meeting, whatever is known of a death."""


def without_dead(occasion: Occasion, known: Gazetteer) -> Occasion:
    """Take the dead from an occasion of a known year: they are spoken of there by others.

    Where one of them is told to act or to stay away, or is the one who is met, or fewer than two
    others are there, rather the year is wrong: crawls date old pages by their own day.
    """
    year = occasion.date.earliest.year if occasion.date and occasion.date.earliest else None
    acting = {a for t in occasion.tellings for a in (*t.subjects, *t.partners, *t.absent)}
    people = occasion.people.keys() - acting
    dead = {actor for actor in people if year and _died(known, actor, year)}
    if dead and len(occasion.people.keys() - dead) >= _SOME:
        occasion.people = {a: told for a, told in occasion.people.items() if a not in dead}
        if occasion.host and occasion.host[0] in dead:
            occasion.host = None
    return occasion


def _died(known: Gazetteer, actor: ActorRef, before: int) -> bool:
    person = known.persons.get(actor.id.removeprefix("person:"))
    last = person and person.last_year(_LIFE)
    return bool(last and last < before)
