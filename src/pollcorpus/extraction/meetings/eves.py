"""Days counted from that of an event: "the day before the oath of May 10", "on the eve of it"."""

from __future__ import annotations

import re
from datetime import timedelta

from attrs import evolve

from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.lengths import length_of
from pollcorpus.extraction.meetings.patterns import ANY_DATE, DATE_AT, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, PartialDate
from pollcorpus.plugins import Language

_EVE = timedelta(1)
# characters after an eve in which its own day is named: "on the eve of it, on Monday"
_BESIDE = 4


def count_from_events(view: View, patterns: Patterns, language: Language) -> None:
    """Take for the day of an event, where people met so long before or after it, that day."""
    for found in patterns.eve.finditer(view.text) if view.dates else ():
        event = view.date(found["day"])
        if event.kind not in DAYS or event.date is None or not event.date.is_day:
            continue
        much = _much(view, found, patterns, language)
        if much is None or event.date.latest is None:
            continue
        told = ANY_DATE.search(view.text, found.end(), found.end() + _BESIDE)
        if told and view.date(told[0]).kind in DAYS:
            view.apart |= {found.start("day")}
            continue
        date = PartialDate.of(event.date.latest + much)
        view.dates[ord(found["day"]) - DATE_AT] = evolve(
            event, kind=DateKind.DATE, date=date, meaning=None
        )
        length = {found.start("much")} if found["much"] else set[int]()
        view.apart = view.apart - {found.start("day")} | length


def _much(
    view: View, found: re.Match[str], patterns: Patterns, language: Language
) -> timedelta | None:
    """How long after the event people met, less than nothing for before; a day for an eve."""
    if not found["much"]:
        return -_EVE
    length = view.date(found["much"])
    words = length.text.lower().split()
    said, way = patterns.cues.reckoned_as, words[-1]
    # "from", or "just", may open it
    plain = (" ".join(words[first:-1]) for first in range(len(words) - 1))
    much = next(filter(None, (length_of(p, way, said, language) for p in plain)), None)
    if length.kind is not DateKind.RELATIVE or much is None:
        return None
    return -much if patterns.reckoned_later.search(way) else much
