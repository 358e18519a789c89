"""The time of day that stands with a publication date, and the zone that it names."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pollcorpus.formats._cues import WORD, any_of
from pollcorpus.models import Span
from pollcorpus.plugins import languages

_REACH = 48
_TIME = re.compile(
    r"(?<![0-9])(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-5][0-9])(?:[:.][0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?![0-9])\s?(?P<half>[ap]\.?m\b\.?)?\s?\(?(?P<zone>ist\b|gmt\b|utc\b|z\b|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
_FIGURES = r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?"
_COLONS = re.compile(r"(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])")
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
    if found and _between().fullmatch(text[span.stop : found.start()]):
        return _written(found)
    start = max(span.start - _REACH, text.rfind("\n", 0, span.start) + 1)
    before = list(_TIME.finditer(text, start, span.start))
    if before and _between().fullmatch(text[before[-1].end() : span.start]):
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


def without_clock(text: str, instead: str | Callable[[re.Match[str]], str] = "") -> str:
    """Leave out times of day and the words that stand with them, wherever a line has them.

    >>> without_clock("16 April 2022 at 7:25 pm IST, रात 9 बजे").split()
    ['16', 'April', '2022', ',', 'रात']
    """
    return _clock().sub(instead, text)


def without_hour(text: str) -> str:
    """Leave out the time of day, if one is told, and with it the words for parts of a day.

    >>> without_hour("पटना रात 11:45 बजे").split(), without_hour("Noon at Gaya")
    (['पटना'], 'Noon at Gaya')
    """
    return _day_parts().sub(" ", without_clock(text, " ")) if _hour().search(text) else text


def without_figures(text: str) -> str:
    """Put blanks in the place of times with colons, so that no date is found in them."""
    return _COLONS.sub(lambda time: " " * len(time[0]), text)


@cache
def _clock() -> re.Pattern[str]:
    words = {*_hour_words(), *(w for pack in languages() for w in pack.pages.clock_words)}
    latin = [word for word in words if word.isascii()]
    others = [word for word in words if not word.isascii()]
    return re.compile(
        rf"[0-9]{{1,2}}(?=\s?(?:[ap]\.?m\b|(?:{any_of(_hour_words())})(?![{WORD}])))|{_FIGURES}"
        rf"|\b(?:[ap]\.?m\.?|ist|gmt|utc|{any_of(latin)})(?![a-z])|{any_of(others)}",
        re.IGNORECASE,
    )


@cache
def _hour() -> re.Pattern[str]:
    """What tells a time of day: figures, or a number and a word that makes an hour of it."""
    words = any_of(_hour_words())
    return re.compile(
        rf"[0-9][:.][0-9]{{2}}(?![0-9])|[0-9]\s?[ap]\.?m\b|[0-9]\s?(?:{words})(?![{WORD}])",
        re.IGNORECASE,
    )


@cache
def _between() -> re.Pattern[str]:
    """What may stand between a date and its time of day."""
    links = (word for pack in languages() for word in pack.pages.clock_links)
    words = any_of({*links, *_hour_words()})
    return re.compile(rf"[\sT,:|@/()\-–]*(?:(?:{words})\s)?\s*$", re.IGNORECASE)


@cache
def _day_parts() -> re.Pattern[str]:
    """The words for parts of a day that stand with a time ("रात 11:45 बजे")."""
    words = any_of(word for pack in languages() for word in pack.dates.dayparts)
    return re.compile(rf"(?<![{WORD}])(?:{words})(?![{WORD}])", re.IGNORECASE)


def _hour_words() -> frozenset[str]:
    """The words that make an hour of a number ("बजे", "noon")."""
    dates = [pack.dates for pack in languages()]
    small = (word for d in dates for name in ("oclock", "noon") for word in d.small.get(name, ()))
    return frozenset((*small, *(word for d in dates for word in d.meridiems)))


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
