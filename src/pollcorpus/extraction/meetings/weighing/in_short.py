"""Headlines that tell in short of what the report tells at length, and so of no other occasion."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from pollcorpus.extraction.meetings.occasions import Occasion


def without_short(made: Sequence[Occasion]) -> list[Occasion]:
    """Leave out what only a headline tells, if it is an occasion of the report, or several.

    "Paswan, Kushwaha attend NDA meeting", where the report names them among others; "Mamata meets
    Pawar, Raut", where it tells of her meeting one and then the other.
    """
    told = [occasion for occasion in made if not occasion.headline_only]
    at_length = {o: _at_length(o, told) for o in made if o.headline_only and o.people}
    for short, longer in at_length.items():
        for first in longer[:1]:
            first.sentences = [*short.sentences, *first.sentences]
    return [occasion for occasion in made if not at_length.get(occasion)]


def _at_length(short: Occasion, told: Sequence[Occasion]) -> list[Occasion]:
    """The occasions that a headline is about; none if the report does not tell of them."""
    fitting = [other for other in told if _fits(short, other)]
    whole = [o for o in fitting if short.people.keys() <= o.people.keys()]
    if whole:
        return whole
    for hub in short.people:
        # whom one goes round meeting, each on a visit of its own
        met = [o for o in fitting if hub in o.people]
        if len(short.people) > 1 and short.people.keys() <= set(chain(*(o.people for o in met))):
            return met
    return []


def _fits(short: Occasion, other: Occasion) -> bool:
    """Tell whether nothing that a headline says is against an occasion of the report."""
    if (short.status, short.phone) != (other.status, other.phone):
        return False
    if not short.absent.keys() <= other.absent.keys():
        return False
    one, two = short.date, other.date
    inferred = any(dated.why for dated in short.dates[:1])
    return one is None or two is None or inferred or one.may_equal(two)
