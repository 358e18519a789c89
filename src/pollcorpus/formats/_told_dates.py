"""Days that a report tells as its own: "today (April 16, 2022)", "LIVE, April 16, 2022"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._dateline import in_page
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import LONG, Line
from pollcorpus.formats._page import Page
from pollcorpus.formats._possible import is_possible
from pollcorpus.models import DateMention, PartialDate, Span
from pollcorpus.models import SegmentKind as Kind

_YEAR = re.compile(r"1[89][0-9]{2}|20[0-9]{2}")
_READABLE = (None, Kind.HEADLINE, Kind.STANDFIRST, Kind.BODY)
_LINES = 6
_HEAD = 2
_REACH = 1200
_BAR = re.compile(r"\s*[|·•●▪]\s*")
_BRACKET = re.compile(r"\s*[)\]]\s*[:\-–—।.]*\s*(?=\S)")
_TOKEN = re.compile(rf"[{WORD}]+")


@frozen(kw_only=True)
class Told:
    """A day of a known year, where it stands, and what makes it that of the report."""

    date: PartialDate
    source: str
    span: Span


def find_told(page: Page) -> Iterator[Told]:
    """Yield the days that the headline, or the report's beginning, gives as the page's own."""
    seen = 0
    for i, line in enumerate(page.lines):
        if page.kinds[i] not in _READABLE:
            continue
        if seen == _LINES:
            return
        seen += 1
        if not _YEAR.search(line.text, 0, _REACH):
            continue
        normal = Normalised(page.text[line.start : min(line.stop, line.start + _REACH)])
        for day in find_days(normal.text):
            source = _source(normal.text, day, line, above=seen <= _HEAD)
            if source and day.date and day.date.is_day and is_possible(day.date):
                span = in_page(day, normal, line).span
                yield Told(date=day.date, source=source, span=span)


def _source(text: str, day: DateMention, line: Line, *, above: bool) -> str | None:
    before = text[: day.start].casefold()
    if cues().today.search(before[-_HEAD * 20 :]):
        return "day called today"
    if above and len(line) <= LONG and not line.prose:
        return _in_headline(text, before, day)
    opens = before.strip() in ("(", "[") and _BRACKET.match(text, day.stop)
    return "day that opens the report" if opens else None


def _in_headline(text: str, before: str, day: DateMention) -> str | None:
    """A headline bears its date behind a bar or before one, and that of a report told live."""
    words = _TOKEN.findall(_BAR.split(before)[-1])
    if not cues().occasion_words.isdisjoint(words) and not cues().live.search(text.casefold()):
        return None
    if cues().live.search(text.casefold()):
        return "headline of a live report"
    barred = re.search(rf"{_BAR.pattern}$", before) and day.stop >= len(text.rstrip(" .)"))
    leads = not before.strip(" ([") and _BAR.match(text, day.stop)
    return "date beside the headline" if barred or leads else None
