"""Where places lie, and which two of them one meeting cannot both have been at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from attrs import frozen

from pollcorpus.gazetteer import Person, Spot, SpotKind, gazetteer
from pollcorpus.models import MeetingReport
from pollcorpus.models.meeting_report import value_of

RESIDENCE = "'s residence"
"""What stands behind the name of whose home a place is."""


@frozen(kw_only=True)
class Site:
    """A place by its name, and the cities that reports name beside it."""

    name: str
    cities: frozenset[str] = frozenset()


@cache
def cities() -> Mapping[str, str]:
    """Map each city to itself, and each address or building to its city."""
    return {
        spot.name: spot.city or spot.name
        for spot in gazetteer().spots.values()
        if spot.kind is SpotKind.CITY or spot.city
    }


def area_of(city: str) -> str:
    """Return the city of whose metropolitan area one is a part, or the city itself.

    >>> area_of("Howrah"), area_of("Patna")
    ('Kolkata', 'Patna')
    """
    spot = spots_of(SpotKind.CITY).get(city)
    return (spot and spot.whole) or city


def city_of(place: str, on: date | None = None) -> str | None:
    """Return the city of an address, of a building, or of the one home of a person on a day.

    >>> city_of("Mamata Banerjee's residence", date(2023, 1, 1))
    'Kolkata'
    """
    known = cities().get(place)
    if known is not None or not place.endswith(RESIDENCE):
        return known
    towns = {home.city for home in _homes_of(place.removesuffix(RESIDENCE), on)}
    return towns.pop() if len(towns) == 1 else None


def city_told(report: MeetingReport, on: date | None) -> str | None:
    """The city of a report's place, or the one of whose area that is a part.

    One that is only inferred may be where the report was written, and keeps no accounts apart.
    """
    told = report.city if report.city and not report.city.inferred else None
    place = value_of(report.place)
    city = value_of(told) or (place and city_of(place, on))
    return area_of(city) if city else None


def exactness(place: str) -> int:
    """Rank places by how much they say: a city, a residence or unknown building, an address."""
    if place[:1].isdigit() or place in spots_of(SpotKind.VENUE):
        return 2
    return 0 if place in cities() else 1


def exclude_each_other(one: Site, other: Site, on: date | None) -> bool:
    """Tell whether a meeting at one place was surely not at another.

    A city and a house in it say the same with more or less precision, and so
    do a suburb and the city of its area, or an address and the residence of
    who lived there on the day. A report knows better than the reference in
    which city a house is. Of a place that neither knows nothing is sure.

    >>> exclude_each_other(Site(name="10 Janpath"), Site(name="New Delhi"), None)
    False
    >>> exclude_each_other(Site(name="Nabanna"), Site(name="Kolkata"), None)
    False
    >>> exclude_each_other(Site(name="Patna"), Site(name="10 Janpath"), None)
    True
    """
    if one.name == other.name:
        return False
    towns, others = _towns(one, on), _towns(other, on)
    if towns and others and not towns & others:
        return True
    houses = _house(one.name, on), _house(other.name, on)
    return all(houses) and not houses[0] & houses[1]


def _towns(site: Site, on: date | None) -> frozenset[str]:
    """The areas that a place may lie in, by its reports or by the reference."""
    spot = spots_of(SpotKind.VENUE).get(site.name)
    known = {*site.cities, city_of(site.name, on), spot.whole if spot else None}
    return frozenset(area_of(city) for city in known if city and city in cities())


def _house(place: str, on: date | None) -> frozenset[str]:
    """Who lives in a residence or at an address, and the building; nothing for a city."""
    if place.endswith(RESIDENCE):
        owner = place.removesuffix(RESIDENCE)
        return frozenset([owner, *(home.name for home in _homes_of(owner, on))])
    spot = spots_of(SpotKind.VENUE).get(place)
    if spot is None:
        return frozenset()
    whole = spot.whole if spot.whole in spots_of(SpotKind.VENUE) else place
    resident = gazetteer().resident(spot.id, on)
    return frozenset([whole or place, *([resident.names.en] if resident else ())])


def _homes_of(name: str, on: date | None) -> tuple[Spot, ...]:
    """The homes of a person who is given by name, where nobody else of the name has any."""
    bearers = [entry.record for entry in gazetteer().actor_names.find(name)]
    people = [record.id for record in bearers if isinstance(record, Person)]
    homes = gazetteer().homes(people[0], on) if len(people) == 1 else ()
    return homes or tuple(_called_after(name))


def _called_after(name: str) -> Iterator[Spot]:
    """Houses that the reference has under the name of somebody who shares them."""
    for entry in gazetteer().place_names.find(name + RESIDENCE):
        if isinstance(entry.record, Spot):
            yield entry.record


@cache
def spots_of(kind: SpotKind) -> Mapping[str, Spot]:
    """Return the places of a kind by the names that they are labelled with."""
    return {spot.name: spot for spot in gazetteer().spots.values() if spot.kind is kind}
