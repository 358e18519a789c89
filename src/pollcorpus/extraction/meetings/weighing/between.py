"""Where a talk was that is told between two others of the same leader, in one city on one day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.models import MeetingStatus, PartialDate

_WHY = "city of the talks before and after, of the same day"


def place_between(made: Sequence[Occasion]) -> None:
    """Give talks without a place the city in which somebody met others right before and after."""
    for (before, one), (_, after) in pairwise(pairwise(made)):
        city = _city(before)
        same = city is not None and (there := _city(after)) is not None and there.name == city.name
        if same and city and not one.places and not one.phone and _in_one_day(before, one, after):
            one.places = [evolve(city, why=_WHY)]


def _city(occasion: Occasion) -> Placed | None:
    """The city of an occasion, if that is told."""
    told = [placed for placed in occasion.places if placed.is_city and not placed.why]
    return told[0] if told else occasion.city


def _in_one_day(*occasions: Occasion) -> bool:
    """Tell whether one leader held them all on one day."""
    days = {_day(occasion) for occasion in occasions}
    leaders = set.intersection(*(set(occasion.people) for occasion in occasions))
    held = all(occasion.status is MeetingStatus.HELD for occasion in occasions)
    return held and bool(leaders) and len(days) == 1 and None not in days


def _day(occasion: Occasion) -> PartialDate | None:
    return occasion.date if occasion.date and occasion.date.is_day else None
