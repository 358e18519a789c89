"""Reference data on persons, parties, places and elections, and look-up of names in text."""

from pollcorpus.gazetteer.book import Gazetteer, gazetteer
from pollcorpus.gazetteer.records import (
    Constituency,
    Election,
    ElectionKind,
    Membership,
    Office,
    Party,
    Person,
    Spot,
    SpotKind,
    State,
)

__all__ = [
    "Constituency",
    "Election",
    "ElectionKind",
    "Gazetteer",
    "Membership",
    "Office",
    "Party",
    "Person",
    "Spot",
    "SpotKind",
    "State",
    "gazetteer",
]
