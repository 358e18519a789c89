"""Dates in a line of a page, whichever languages the line mixes."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from attrs import evolve

from pollcorpus._text import Span, normalise
from pollcorpus.dates import scan
from pollcorpus.models import DateKind, DateMention, PartialDate
from pollcorpus.plugins import languages

_YEAR_BEHIND = re.compile(
    r"[\s.,।:]*\((?:[^()0-9]{1,40},)?\s*(?P<year>1[89][0-9]{2}|20[0-9]{2})"
    r"(?:[\s,][^()0-9]{1,40})?\s*\)"
)
"""A year in brackets, alone or with a weekday, a source or a desk: "Nov. 1 (2018)"."""
_YEAR_BEHIND_WEEKDAY = re.compile(
    r"\s{0,9}[),]?[\s,]{0,9}(?P<year>1[89][0-9]{2}|20[0-9]{2})(?=\s*(?:$|[:;,.।|()\[—–-]))"
)
"""A year behind the weekday: "November 1, Thursday, 2018", "November 1 (Thursday) 2018"."""
_YEAR_IN_BRACKET = re.compile(r"[^()0-9]{0,40}?,?\s*(?P<year>1[89][0-9]{2}|20[0-9]{2})\s*\)")
_YEAR_IN_CELL = re.compile(r"\s*[|·•/]\s*(?P<year>1[89][0-9]{2}|20[0-9]{2})(?=\s*(?:$|[|·•/]))")
_SHORT_YEAR = re.compile(r"\s(?P<year>[0-9]{2})(?=\s*(?:$|[|,;·•/)\]]))")
_NUMBER = re.compile(r"[0-9]{1,2}")
_LONGEST = 2_000
"""Answers on longer lines are not kept."""
_CENTURY, _LAST_OF_CENTURY = 1900, 50


def find_days(text: str) -> tuple[DateMention, ...]:
    """Find the calendar dates of a normalised text; spans are in its offsets.

    Every language whose letters occur reads the text, and the longest
    reading of a place counts. Digits alone are for the first language. What
    tells a page's format and then what lays it out ask of the same lines.
    """
    return _find(text) if len(text) > _LONGEST else _find_once(text)


def _find(text: str) -> tuple[DateMention, ...]:
    packs = [pack for pack in languages() if _letters(pack.letters).search(text)] or languages()[:1]
    found = [m for pack in packs for m in scan(text, pack, None) if m.kind is DateKind.DATE]
    found.sort(key=lambda m: (m.start, -m.stop))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].stop:
            kept.append(mention)
        elif len(mention.span) > len(kept[-1].span):
            kept[-1] = mention
    return _whole(text, kept)


_find_once = lru_cache(maxsize=128)(_find)


def _whole(text: str, found: list[DateMention]) -> tuple[DateMention, ...]:
    """Give days the years that stand apart from them, and drop the numbers of issues and pages."""
    kept: list[DateMention] = []
    for i, mention in enumerate(found):
        if kept and mention.start < kept[-1].stop:
            continue
        last = i + 1 == len(found)
        if last or not mention.date or not _NUMBER.fullmatch(mention.text):
            kept.append(_with_year(text, mention))
    return tuple(kept)


def _with_year(text: str, mention: DateMention) -> DateMention:
    """Give a day without a year the one that stands behind it in brackets, or in two digits."""
    if mention.date is None:
        return mention
    if mention.date.is_day and (
        own := re.compile(rf",?\s+{mention.date.year}\b").match(text, mention.stop)
    ):
        return _longer(text, mention, own.end())
    if not mention.date.yearless:
        return mention
    opened = mention.text.count("(") > mention.text.count(")")
    first = _YEAR_IN_BRACKET if opened else _YEAR_BEHIND
    patterns = (first, _YEAR_IN_CELL, _SHORT_YEAR, _named_year())
    found = next((f for p in patterns if (f := p.match(text, mention.stop))), None)
    date = found and in_year(mention.date, found["year"])
    if found and date:
        return _longer(text, evolve(mention, date=date), found.end())
    return _with_year_behind_weekday(text, mention, mention.date)


def _with_year_behind_weekday(text: str, mention: DateMention, day: PartialDate) -> DateMention:
    """Give a day the year behind its weekday, if it falls on that weekday in it."""
    found = _YEAR_BEHIND_WEEKDAY.match(text, mention.stop) if mention.weekday is not None else None
    date = in_year(day, found["year"]) if found else None
    if not found or not date or not date.earliest or date.earliest.weekday() != mention.weekday:
        return mention
    return _longer(text, evolve(mention, date=date), found.end())


def _longer(text: str, mention: DateMention, stop: int) -> DateMention:
    return evolve(mention, text=text[mention.start : stop], span=Span(mention.start, stop))


def in_year(date: PartialDate, year: str) -> PartialDate | None:
    """Return a day without a year as the one of a year, None where that has no such day."""
    number = int(year)
    if len(year) == 2:
        number += _CENTURY + 100 * (number <= _LAST_OF_CENTURY)
    if date.month is None or date.day is None:
        return None
    try:
        return PartialDate.from_parts(number, date.month, date.day)
    except ValueError:
        return None


@cache
def _named_year() -> re.Pattern[str]:
    """A year behind a word for it, as Hindi has it: "16 अप्रैल सन 2022"."""
    words = sorted(word for pack in languages() for word in map(normalise, pack.pages.year_words))
    named = "|".join(map(re.escape, words)) or r"(?!)"
    return re.compile(rf"[\s,]+(?:{named})\s+(?P<year>1[89][0-9]{{2}}|20[0-9]{{2}})(?![0-9])")


@cache
def _letters(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")
