"""Bare years: a date, the name of an election, or only a number."""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.models import DateKind
from pollcorpus.plugins.date_cues import DateCues

_BEFORE, _AFTER = 40, 60
"""Characters around a year in which its nature is looked for."""


@frozen(eq=False)
class _Rules:
    title_before: re.Pattern[str]
    year_before: re.Pattern[str]
    year_after: re.Pattern[str]
    count_after: re.Pattern[str]
    election_before: re.Pattern[str]
    election_after: re.Pattern[str]


@cache
def _rules(cues: DateCues) -> _Rules:
    return _Rules(
        title_before=re.compile(f"(?:{normalise(cues.title_before)})$", re.IGNORECASE),
        year_before=re.compile(f"(?:{normalise(cues.year_before)})$", re.IGNORECASE),
        year_after=re.compile(normalise(cues.year_after), re.IGNORECASE),
        count_after=re.compile(normalise(cues.count_after), re.IGNORECASE),
        election_before=re.compile(f"(?:{normalise(cues.election_before)})$", re.IGNORECASE),
        election_after=re.compile(normalise(cues.election_after), re.IGNORECASE),
    )


def kind_of_year(
    text: str, start: int, stop: int, cues: DateCues, *, named: bool
) -> DateKind | None:
    """Tell what a year is: a date, part of an election's name, or None for a mere number.

    `named` says that its own expression makes it a year ("the year 2008").
    """
    rules = _rules(cues)
    before, after = text[max(0, start - _BEFORE) : start], text[stop : stop + _AFTER]
    if rules.election_before.search(before) or rules.election_after.match(after):
        return DateKind.ELECTION
    if named:
        return DateKind.DATE
    if rules.count_after.match(after) or rules.title_before.search(before):
        return None
    if rules.year_before.search(before) or rules.year_after.match(after):
        return DateKind.DATE
    return None
