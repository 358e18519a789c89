"""Reference data on persons, parties, places and elections, and look-up of names in text."""

from pollcorpus.gazetteer.book import Gazetteer, gazetteer
from pollcorpus.gazetteer.records import (
    Alias,
    Constituency,
    Election,
    ElectionKind,
    Membership,
    Names,
    Office,
    Party,
    Person,
    Spot,
    SpotKind,
    State,
)
from pollcorpus.gazetteer.reference import Reference

__all__ = [
    "Alias",
    "Constituency",
    "Election",
    "ElectionKind",
    "Gazetteer",
    "Membership",
    "Names",
    "Office",
    "Party",
    "Person",
    "Reference",
    "Spot",
    "SpotKind",
    "State",
    "gazetteer",
]
