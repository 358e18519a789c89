"""The figures with which an agency's desk closes a report: "PTI ABC DEF 18092023 0915"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import cues
from pollcorpus.formats._lines import Line
from pollcorpus.formats._stamps import Role, Stamp
from pollcorpus.models import PartialDate, Span

_REACH = 80
_FILED = re.compile(
    r"(?<![0-9])(?P<day>[0-3][0-9])(?P<month>[01][0-9])(?P<year>(?:19|20)[0-9]{2})"
    r"\s+(?:[01][0-9]|2[0-3])[0-5][0-9](?:\s+[^\s0-9]{1,20}){0,2}[\s.]*$"
)
_MOST_OF_DESK = 4


def filed(page: str, line: Line) -> Iterator[Stamp]:
    """Yield the day of a desk's figures: day, month and year run together, and the time."""
    start = max(line.start, line.stop - _REACH)
    normal = Normalised(page[start : line.stop])
    found = _FILED.search(normal.text)
    if found is None or not _is_of_agency(normal.text[: found.start()]):
        return
    try:
        date = PartialDate.from_parts(*(int(found[part]) for part in ("year", "month", "day")))
    except ValueError:
        return
    span = normal.span(found.start("day"), found.end("year"))
    span = Span(start + span.start, start + span.stop)
    yield Stamp(role=Role.BARE, date=date, text=span.of(page), span=span)


def _is_of_agency(before: str) -> bool:
    """Tell whether an agency's name stands before the figures, with but its writers between."""
    words = re.split(r"[\s/(),]+", before.casefold().strip())
    return not cues().agencies.isdisjoint(words[-1 - _MOST_OF_DESK :])
