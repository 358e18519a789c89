"""Feasts that follow the moon: the day of each year, from a table.

Source: the calendars of India in the package `holidays` 0.109 (vacanza, MIT
licence), years 2004 to 2030; those of Islam, which depend on the sighting of
the moon, only as far as they are confirmed for India, to 2026.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from attrs import frozen

FEASTS = (
    "basant panchami", "buddha purnima", "chhath", "diwali", "dussehra", "eid al-adha",
    "eid al-fitr", "ganesh chaturthi", "gudi padwa", "guru nanak jayanti", "guru purnima",
    "hanuman jayanti", "holi", "janmashtami", "karwa chauth", "maha shivaratri", "mahavir jayanti",
    "makar sankranti", "muharram", "onam", "raksha bandhan", "ram navami",
)  # fmt: skip
"""The names under which the table knows the feasts; packs give their words for them."""


@frozen
class Movable:
    """A feast, by its name in the table."""

    name: str

    def in_year(self, year: int) -> date | None:
        """Return the feast's day in a year, the first of two; None where it is not known."""
        return _days()[self.name].get(year)


@cache
def _days() -> Mapping[str, Mapping[int, date]]:
    found: dict[str, dict[int, date]] = defaultdict(dict)
    table = files("pollcorpus") / "dates" / "feasts.csv"
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines()):
        day = date.fromisoformat(row["date"])
        found[row["feast"]].setdefault(day.year, day)
    return found
