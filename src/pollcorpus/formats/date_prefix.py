"""A text that opens with ` date 2022-04-16 ` and runs on in the report's first sentence."""

from __future__ import annotations

import re

from pollcorpus.formats._layout import lay_out
from pollcorpus.formats._possible import impossible_date, is_possible
from pollcorpus.formats._publication import Publication
from pollcorpus.models import PartialDate, Segment, SegmentKind, Span
from pollcorpus.plugins import Format, Layout, Raw, Recognition

_PREFIX = re.compile(
    r"\s*date\s*:?\s+(?P<date>(?P<year>\d{1,4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?)"
    r"(?:[T ]\d{2}:\d{2}(?::\d{2})?\S{0,12})?(?=\s|$)",
    re.IGNORECASE,
)


def _recognise(raw: Raw) -> Recognition | None:
    found = _PREFIX.match(raw.text[:200])
    return Recognition(weight=90, why=f"opens with {found[0].strip()!r}") if found else None


def _layout(text: str) -> Layout:
    found = _PREFIX.match(text)
    if found is None:
        return lay_out(text)
    span = Span(*found.span("date"))
    date = _date(found)
    opening = (Segment(SegmentKind.DATE, Span(0, found.end())),)
    if date is None:
        problem = impossible_date(found["date"])
        return lay_out(text, start=found.end(), opening=opening, problems=(problem,))
    prefix = Publication(date=date, source="date prefix", span=span)
    return lay_out(text, start=found.end(), opening=opening, prefix=prefix)


def _date(found: re.Match[str]) -> PartialDate | None:
    numbers = [int(n) for n in found.group("year", "month", "day") if n is not None]
    try:
        date = PartialDate.from_parts(*numbers)
    except ValueError:
        return None
    return date if is_possible(date) else None


FORMAT = Format(
    name="date prefix",
    summary="a text that opens with 'date' and an ISO date, run into the first sentence",
    recognise=_recognise,
    layout=_layout,
)
