"""Dates below a report: "(October 13, 2025)", "First published on ...", a year on its own line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import cues
from pollcorpus.formats._dateline import in_page
from pollcorpus.formats._days import find_days
from pollcorpus.formats._filed import filed
from pollcorpus.formats._lines import Line
from pollcorpus.formats._lone_years import read_year
from pollcorpus.formats._page import Page
from pollcorpus.formats._possible import is_possible
from pollcorpus.formats._stamps import DateLine, Role, Stamp, label_before, parse_date_line
from pollcorpus.models import DateMention
from pollcorpus.models import SegmentKind as Kind

_REACH = 8
_LONGEST_NOTE = 400
_SHORT = 120
_MOST_OF_SIGN = 4
_OTHERS = (Kind.ALSO_READ, Kind.COMMENT_FORM, Kind.COUNTER, Kind.REPEATED)
_OPENS = re.compile(r"(?:^|[.।॥!?)\]|(\[;*_—–-])\s*$")
_CLOSES = re.compile(r"\s*(?:$|[.।॥|)\];,*_—–]|[0-9]{1,2}[:.][0-9]{2})")
_ALONE = re.compile(r"(?:[.।॥!?]|[(\[])\s*$")
_APART = re.compile(r"(?:[.।॥!?)\]]|[(\[])\s*$")
_END = re.compile(r"[\s)\].।*_]*$")
_EDGE = " ([*_—–-\"'"


@frozen
class _Found:
    """A date below the report, in the page's line of that number."""

    number: int
    stamp: Stamp
    note: bool


def read_foot(page: Page) -> None:
    """Take the dates below the report for witnesses where none above it is as good."""
    read_year(page, _end(page))
    above = {stamp.role for stamp in page.stamps}
    found = list(_foot(page))
    for date in found:
        if not date.note and page.kinds[date.number] in (None, Kind.NAVIGATION, Kind.BYLINE):
            page.kinds[date.number] = Kind.DATE
    bare = [date for date in found if date.stamp.role is Role.BARE]
    if above or len({date.stamp.date for date in bare}) > 1:
        found = [date for date in found if date.stamp.role is not Role.BARE]
    if above.isdisjoint((Role.PUBLISHED, Role.UPDATED, Role.BARE)):
        page.stamps += [date.stamp for date in found]


def _foot(page: Page) -> Iterator[_Found]:
    """Yield the dates of the last lines above the comments, the last paragraph's end included."""
    first, end = page.first_prose(), _end(page)
    for i in range(end - 1, max(first, end - 1 - _REACH), -1):
        line = page.lines[i]
        if page.kinds[i] in _OTHERS or (i and page.kinds[i - 1] in _OTHERS and not line.gap):
            continue
        row = parse_date_line(page.text, line)
        sure = row.stamps if row and row.sure else ()
        stamps, told = sure or tuple(filed(page.text, line)), line.prose and not sure
        found = [_Found(i, stamp, told) for stamp in stamps if stamp.date.is_day]
        found = found or [_Found(i, stamp, True) for stamp in _note(page.text, line)]
        yield from (f for f in found if is_possible(f.stamp.date))
        if not found and page.kinds[i] is None and line.prose:
            return


def _end(page: Page) -> int:
    """Where the readers' comments begin, or the page ends."""
    for i in range(page.first_prose() + 1, len(page.lines)):
        key = page.lines[i].key
        if page.kinds[i] is Kind.COMMENT_FORM or key in cues().closings or key in cues().replies:
            return i
    return len(page.lines)


def _note(page: str, line: Line) -> Iterator[Stamp]:
    """Yield the day that a line below the report gives as that of the report."""
    if len(line) > _LONGEST_NOTE and not line.prose:
        return
    tail = evolve(line, start=max(line.start, line.stop - _LONGEST_NOTE))
    normal = Normalised(page[tail.start : tail.stop])
    days = [m for m in find_days(normal.text) if m.date and m.date.is_day]
    found = [(role, day) for day in days if (role := _role(normal.text, day)) is not None]
    if len(days) > 1:
        # of several days, the one counts that the line gives a label, or calls the report's own
        found = [(role, day) for role, day in found if role is not Role.BARE]
    if len(found) != 1:
        return
    ((role, day),) = found
    if day.date is not None:
        span = in_page(day, normal, tail).span
        yield Stamp(role=role, date=day.date, text=day.text, span=span, slip=day.contradicts_itself)


def date_note(page: str, line: Line) -> DateLine | None:
    """Read a line that says of the report when it came out ("First published in ...")."""
    stamps = [stamp for stamp in _note(page, line) if stamp.role is Role.PUBLISHED]
    return DateLine(stamps=tuple(stamps), before="", stop=line.start, sure=True) if stamps else None


def _role(text: str, day: DateMention) -> Role | None:
    role, at = label_before(text, 0, day.start)
    if role is not Role.BARE and _OPENS.search(text[:at]) and _closes(text, day.stop):
        return role
    if _is_of_report(text, day) or _says_printed(text, day):
        return Role.PUBLISHED
    ends = _END.match(text, day.stop)
    alone = ends and (_ALONE if len(text) > _SHORT else _APART).search(
        _without_label(text[: day.start])
    )
    signed = ends and _is_sign(text[: day.start])
    return Role.BARE if alone or signed or _heads_note(text, day) else None


def _says_printed(text: str, day: DateMention) -> bool:
    """Tell whether a short line ends in words that say of its day that the report was printed."""
    after = text[day.stop :].casefold().strip(" .।)")
    before = text[: day.start].split()
    return (
        after in cues().day_words
        and cues().printed.search(after) is not None
        and len(before) <= _MOST_OF_SIGN
    )


def _is_sign(before: str) -> bool:
    """Tell whether an agency and its writers stand right before a day ("Ends/PTI May 3, 2019")."""
    words = re.split(r"[\s/(),|—-]+", re.split(r"[.।!?](?:\s|$)", before.rstrip())[-1].strip(_EDGE))
    few = [word.casefold() for word in words if word]
    return len(few) <= _MOST_OF_SIGN and not cues().agencies.isdisjoint(few)


def _heads_note(text: str, day: DateMention) -> bool:
    """Tell whether a short line opens with its day, with a note or an agency behind it."""
    if text[: day.start].strip(_EDGE) or len(text) > _SHORT:
        return False
    rest = text[day.stop :].rstrip(" .।)")
    if re.match(r"[)\]]?[.।|]\s", rest):
        return True
    words = re.split(r"[\s,/()|-]+", rest.casefold().strip(" ,-()"))
    return len(words) <= _MOST_OF_SIGN and not cues().agencies.isdisjoint(words)


def _closes(text: str, stop: int) -> bool:
    """Tell whether nothing follows a date, or furniture up to the next mark at most."""
    if _CLOSES.match(text, stop):
        return True
    rest = re.split(r"[|.।()\[\]]", text[stop:])[0]
    return set(rest.casefold().split()) <= cues().furniture_words


def _without_label(before: str) -> str:
    """Leave out the one word that leads to a day ("Dated March 12, 2009.")."""
    words = before.split()
    return (
        before.rstrip()[: -len(words[-1])]
        if words and words[-1].casefold() in cues().day_words
        else before
    )


def _is_of_report(text: str, day: DateMention) -> bool:
    """Tell whether a sentence says of the report itself when it came out ("This article ...").

    In brackets it need not name the report: "(From the issue of ...)".
    """
    start = max(text.rfind(mark, 0, day.start) for mark in (". ", "। ", "| ", "("))
    sentence = re.split(r"[.।](?:\s|$)", text[start + 1 :])
    folded = sentence[0].casefold().strip(_EDGE)
    if not cues().printed.search(folded):
        return False
    bracketed = text[:1] in "([" and text.rstrip(" .।")[-1:] in ")]" and len(text) <= _SHORT
    words = re.split(r"[\s,.;:।]+", folded)
    telling = (cues().telling_words | cues().occasion_words) - cues().on_day
    return bool(cues().pieces.match(folded)) or (bracketed and telling.isdisjoint(words))
