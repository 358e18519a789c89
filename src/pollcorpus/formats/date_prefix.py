"""A text that opens with ` date 2022-04-16 `, on the line of the report's first sentence or above.

Some files lack the space behind the date, so that the sentence is glued to it.
"""

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
_GLUED = re.compile(
    r"\s*date\s*:?\s+(?P<date>(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2}))"
    r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}|IST|UTC|GMT)?)?"
    r"(?!(?:Z|IST|UTC|GMT|[ap]m)\b)"
    r"""(?=["'“‘«(\[]?(?!(?-i:[a-z]|T\d))[^\W\d_])""",
    re.IGNORECASE,
)
"""A whole date, and the first word right behind it; a small letter is no such word, as in 6th."""
_SENTENCE = re.compile(r"\s*Date\s+[\d-]+[ \t]+[a-z]")
"""The date is what a sentence speaks of: "Date 2024-06-06 is fixed for the talks"."""


def _recognise(raw: Raw) -> Recognition | None:
    found = _prefix(raw.text[:200])
    return Recognition(weight=90, why=f"opens with {found[0].strip()!r}") if found else None


def _layout(text: str) -> Layout:
    found = _prefix(text)
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


def _prefix(text: str) -> re.Match[str] | None:
    return None if _SENTENCE.match(text) else _GLUED.match(text) or _PREFIX.match(text)


def _date(found: re.Match[str]) -> PartialDate | None:
    numbers = [int(n) for n in found.group("year", "month", "day") if n is not None]
    try:
        date = PartialDate.from_parts(*numbers)
    except ValueError:
        return None
    return date if is_possible(date) else None


FORMAT = Format(
    name="date prefix",
    summary="a text that opens with 'date' and an ISO date, before its first sentence",
    recognise=_recognise,
    layout=_layout,
)
