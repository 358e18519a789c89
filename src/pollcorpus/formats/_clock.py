"""The time of day that stands with a publication date, and the zone that it names."""

from __future__ import annotations

import re

from pollcorpus.models import Span

_REACH = 48
_TIME = re.compile(
    r"(?<![0-9])(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-5][0-9])(?:[:.][0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?![0-9])\s?(?P<half>[ap]\.?m\b\.?)?\s?\(?(?P<zone>ist\b|gmt\b|utc\b|z\b|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"[0-9]{1,2}(?=\s?[ap]\.?m\b)|[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?"
    r"|\b(?:[ap]\.?m\.?|hrs|hours|ist|gmt|utc|noon|at)(?![a-z])|बजे",
    re.IGNORECASE,
)
"""A time of day and the words around it, wherever a line has them."""
_BETWEEN = re.compile(r"[\sT,:|@/()\-–]*(?:at\s|को\s|बजे\s)?\s*$", re.IGNORECASE)
_ZONES = {"ist": "+05:30", "gmt": "+00:00", "utc": "+00:00", "z": "+00:00"}
_NOON = 12


def clock_beside(text: str, span: Span) -> str | None:
    """Read the time of day that follows a date at once, or stands right before it.

    >>> clock_beside("April 16, 2022 7:25 pm IST", Span(0, 14))
    '19:25+05:30'
    """
    end = text.find("\n", span.stop)
    stop = min(span.stop + _REACH, len(text) if end < 0 else end)
    found = _TIME.search(text, span.stop, stop)
    if found and _BETWEEN.fullmatch(text[span.stop : found.start()]):
        return _written(found)
    start = max(span.start - _REACH, text.rfind("\n", 0, span.start) + 1)
    before = list(_TIME.finditer(text, start, span.start))
    if before and _BETWEEN.fullmatch(text[before[-1].end() : span.start]):
        return _written(before[-1])
    return None


def clock_in(text: str) -> str | None:
    """Read the time of day in a record's date; midnight sharp is but the lack of one.

    >>> clock_in("Sat, 16 Apr 2022 19:25:00 +0530"), clock_in("2022-04-16 00:00:00")
    ('19:25+05:30', None)
    """
    times = (found for found in _TIME.finditer(text) if ":" in found[0])
    written = next(filter(None, map(_written, times)), None)
    return None if written is None or written.startswith("00:00") else written


def _written(found: re.Match[str]) -> str | None:
    """The time as ISO 8601 writes it; None for one that no clock shows."""
    hour, half = int(found["hour"]), (found["half"] or "")[:1].lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    zone = (found["zone"] or "").lower()
    if zone[:1] in ("+", "-"):
        zone = f"{zone[:3]}:{zone[-2:]}"
    return f"{hour:02}:{found['minute']}{_ZONES.get(zone, zone)}" if hour < 24 else None
