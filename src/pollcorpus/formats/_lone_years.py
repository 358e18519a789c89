"""The year of a dateline, where it stands apart: "(2022, The Daily)" in the head or the foot."""

from __future__ import annotations

import re
from functools import cache

from attrs import evolve

from pollcorpus._text import normalise
from pollcorpus.formats._cues import any_of
from pollcorpus.formats._days import find_days, in_year
from pollcorpus.formats._page import HEAD, READABLE, Page
from pollcorpus.models import PartialDate
from pollcorpus.models import SegmentKind as Kind
from pollcorpus.plugins import languages

_YEAR = r"(?P<year>1[89][0-9]{2}|20[0-9]{2})"
_BRACKETED = re.compile(rf"[(\[]\s*(?:[^0-9()\[\]]{{1,40}},\s*)?{_YEAR}\s*[)\]]")
_BESIDE_NAME = re.compile(rf"[\s(\[—–*_-]*{_YEAR}\s*[,|—–-]\s*(?P<name>[^0-9]{{2,50}})")
_LAST = re.compile(rf"[^\n]{{2,100}}[,|]\s*{_YEAR}[\s.।)\]]*")
_FIGURES = re.compile(r"[0-9]{3,}")
_LONGEST = 110
_FOOT = 3
_LEAD = 3


def read_year(page: Page, end: int) -> None:
    """Give a dateline without a year the one that stands alone in a line of the head or foot.

    `end` is the number of the line in which the readers' comments begin. The year of a
    copyright is as a rule that of the visit: the lead must name the weekday that it makes.
    """
    mention = page.dateline
    if mention is None or mention.date is None or not mention.date.yearless:
        return
    foot = range(max(0, end - _FOOT), end)
    years: dict[str, int] = {}
    for i in {*range(min(HEAD, len(page.lines))), *foot}:
        year, sure = _year_of(page, i, in_foot=i in foot)
        date = in_year(mention.date, year) if year else None
        if date is None or (not sure and not _agrees(page, date)):
            continue
        if mention.weekday is None or (
            date.earliest and date.earliest.weekday() == mention.weekday
        ):
            years[year] = i
    if len(years) == 1:
        ((year, number),) = years.items()
        page.dateline = evolve(mention, date=in_year(mention.date, year) or mention.date)
        page.kinds[number] = Kind.DATE


def _year_of(page: Page, number: int, *, in_foot: bool) -> tuple[str, bool]:
    """The year that stands alone in a line, and whether it is surely that of the report."""
    line = page.lines[number]
    if found := _BRACKETED.fullmatch(line.text) or _named().fullmatch(line.text):
        return found["year"], True
    if not in_foot or len(line) > _LONGEST:
        return "", False
    if found := _rights().fullmatch(line.text.casefold()):
        return found["year"], False
    if found := _BESIDE_NAME.fullmatch(line.text):
        return found["year"], page.kinds[number] is not Kind.DISCLAIMER
    found = _LAST.fullmatch(line.text)
    if found is None or len(_FIGURES.findall(line.text)) > 1 or find_days(line.text):
        return "", False
    return found["year"], page.kinds[number] is not Kind.DISCLAIMER


def _agrees(page: Page, date: PartialDate) -> bool:
    """Tell whether the first paragraphs name the weekday of a day."""
    if date.earliest is None:
        return False
    lead = [
        line.text.casefold() for line, kind in page.pieces() if kind in READABLE and line.prose
    ][:_LEAD]
    names = _weekdays()[date.earliest.weekday()]
    return any(name in text for text in lead for name in names)


@cache
def _weekdays() -> dict[int, tuple[str, ...]]:
    named: dict[int, tuple[str, ...]] = {}
    for pack in languages():
        for word, day in pack.dates.weekdays.items():
            named[day] = (*named.get(day, ()), normalise(word).casefold())
    return named


@cache
def _named() -> re.Pattern[str]:
    """A year behind a word for it, and nothing else: "(Year 2013)"."""
    named = any_of(word for pack in languages() for word in pack.pages.year_words)
    return re.compile(rf"[\s(\[—–*_-]*(?:{named})[\s:]*{_YEAR}[\s.।)\]]*", re.IGNORECASE)


@cache
def _rights() -> re.Pattern[str]:
    """A year behind a mark or word for copyright."""
    named = any_of(word.casefold() for pack in languages() for word in pack.pages.rights_words)
    return re.compile(rf"[^0-9]{{0,60}}(?:©|\(c\)|{named})[^0-9]{{0,20}}{_YEAR}[^0-9]{{0,80}}")
