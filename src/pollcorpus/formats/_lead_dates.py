"""The day of which a report's first paragraphs tell: "said on Wednesday (March 6, 2019)".

Newsrooms that give a date beside the weekday write of the day on which they
write. Where nothing better is said, that day stands for the page's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus._text import Normalised
from pollcorpus.dates import script_language
from pollcorpus.dates.aim import aim_at
from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._dateline import in_page
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import Line
from pollcorpus.formats._page import READABLE, Page
from pollcorpus.formats._possible import is_possible
from pollcorpus.models import DateMention, PartialDate, Span
from pollcorpus.plugins import Language

_PARAGRAPHS = 2
_REACH = 600
_NEAR = 40
_WORD = re.compile(rf"[{WORD}]+")


@frozen(kw_only=True)
class LeadDay:
    """A day that the first paragraphs tell of as the one on which they were written."""

    date: PartialDate
    span: Span


def find_lead_day(page: Page) -> LeadDay | None:
    """Find the day, said with its weekday, of what the first paragraphs tell as done.

    Where they give several, it is the last of them. One after which the report
    tells of a later day as past is none on which it was written.
    """
    found = list(_find(page))
    whole = [day for day in found if day.date.is_day]
    if whole:
        latest = max(whole, key=lambda day: day.date)
        return latest if _is_latest(page, latest.date) else None
    return found[0] if len({day.date for day in found}) == 1 else None


def _find(page: Page) -> Iterator[LeadDay]:
    """Yield the days, said with their weekday, of what the first paragraphs tell as done."""
    told = 0
    for i, line in enumerate(page.lines):
        if page.kinds[i] not in READABLE or not line.prose:
            continue
        told += 1
        if told > _PARAGRAPHS:
            return
        normal = Normalised(page.text[line.start : min(line.stop, line.start + _REACH)])
        pack = script_language(normal.text)
        for day in find_days(normal.text):
            if day.date and is_possible(day.date) and _is_of_story(normal.text, day, pack):
                yield LeadDay(date=day.date, span=in_page(day, normal, line).span)


def _is_latest(page: Page, lead: PartialDate) -> bool:
    """Tell whether the report tells of no later day as past: of those it is not the day of any."""
    return all(not lead.before(later) for line in _report(page) for later in _past_days(page, line))


def _report(page: Page) -> Iterator[Line]:
    return (line for i, line in enumerate(page.lines) if page.kinds[i] in READABLE)


def _past_days(page: Page, line: Line) -> Iterator[PartialDate]:
    text = Normalised(page.text[line.start : line.stop]).text
    if not _DIGIT.search(text):
        return
    pack = script_language(text)
    for day in find_days(text):
        if day.date and day.date.is_day and _aim(text, day, pack) < 0:
            yield day.date


_DIGIT = re.compile(r"[0-9]")


def _is_of_story(text: str, day: DateMention, pack: Language) -> bool:
    """Tell whether something is told as done on a day that is said with its weekday."""
    if day.date is None or not (day.date.is_day or _is_whole_yearless(day.date)):
        return False
    if day.weekday is None or day.contradicts_itself:
        return False
    return not _limits(text, day, pack) and _aim(text, day, pack) < 0


def _is_whole_yearless(date: PartialDate) -> bool:
    return bool(date.yearless) and date.month is not None and date.day is not None


def _aim(text: str, day: DateMention, pack: Language) -> int:
    return aim_at(text, pack.dates, day.start, day.stop, (0, len(text))).sign


def _limits(text: str, day: DateMention, pack: Language) -> bool:
    """Tell whether words beside a day make it a limit, or the object of a verb ("fixed Monday")."""
    before = _WORD.findall(text[max(0, day.start - _NEAR) : day.start].casefold())
    after = _WORD.findall(text[day.stop : day.stop + _NEAR].casefold())
    opens = not before or text[: day.start].rstrip()[-1:] in ".।"
    if not pack.dates.postpositions and not opens and cues().on_day.isdisjoint(before[-2:]):
        return True
    return not cues().limits_after.isdisjoint(after[:1])
