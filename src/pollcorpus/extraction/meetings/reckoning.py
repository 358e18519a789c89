"""Days that the words of a sentence turn to another use: counted from a day, put off, denied on."""

from __future__ import annotations

import re
from datetime import timedelta

from attrs import evolve

from pollcorpus.dates.meanings import OfYear, Reading
from pollcorpus.dates.relations import Offset
from pollcorpus.extraction.meetings.come_about import lying_behind
from pollcorpus.extraction.meetings.eves import count_from_events
from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.lengths import length_of
from pollcorpus.extraction.meetings.patterns import (
    ANY_DATE,
    ANY_PERSON,
    DATE_AT,
    Patterns,
    groups_of,
)
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, DateMention, PartialDate
from pollcorpus.plugins import Language

_LENGTHS = (DateKind.DURATION, DateKind.RELATIVE)
# days ahead of which nothing is told as done by a slip
_FAR_AHEAD = timedelta(days=10)
_QUOTED = re.compile(r'"[^"]{1,600}"')


def reckon(
    view: View,
    patterns: Patterns,
    language: Language,
    today: PartialDate | None,
    last: PartialDate | None,
    before: View | None = None,
) -> None:
    """Settle the days of a sentence; `last` is the day that the sentences before told of last.

    `before` is the sentence before, by which something may have been put off or called off.
    """
    if not view.dates:
        return
    if not view.side and patterns.still_on.search(view.text):
        view.side = 1
    _quoted(view, patterns, today)
    _turned(view, patterns, today)
    _told_back(view, patterns, today)
    _ahead_of(view, patterns, today, last)
    _of_others(view, patterns)
    _spoken(view, patterns)
    _moved(view, patterns, today, before)
    _former(view, patterns, today)
    _counted(view, patterns, language, last)
    _counted_back(view, patterns, language, last)
    count_from_events(view, patterns, language)


def _days(view: View, first: int, last: int) -> list[tuple[int, DateMention]]:
    found = ((m.start(), view.date(m[0])) for m in ANY_DATE.finditer(view.text, first, last))
    return [(at, d) for at, d in found if d.kind in DAYS and d.date is not None]


def _quoted(view: View, patterns: Patterns, today: PartialDate | None) -> None:
    """Count "today" in a quotation from the day on which it was said, which may lie behind."""
    quotes = [found.span() for found in _QUOTED.finditer(view.text)]
    for found in patterns.quoted_on.finditer(view.text) if quotes else ():
        at, day = found.start("day"), view.date(found["day"]).date
        inside = any(first <= at < last for first, last in quotes)
        if inside or day is None or not day.is_day or not _follows(today, day):
            continue
        for told, mention in (pair for quote in quotes for pair in _days(view, *quote)):
            if mention.kind is DateKind.RELATIVE and isinstance(mention.meaning, Reading):
                date = mention.meaning.resolve(day)
                _put(view, view.text[told], evolve(mention, date=date, anchor=day))
        return


def _told_back(view: View, patterns: Patterns, today: PartialDate | None) -> None:
    """Let a month in which some are told to have met lie behind: "met X in September", in May.

    As a rule a day that is the nearer one ahead is only named by the way beside a past tense.
    """
    for found in patterns.met_in.finditer(view.text):
        for at, _ in groups_of(found):
            day = view.date(view.text[at])
            back = _year_before(day, today)
            if back is not None:
                _put(view, view.text[at], evolve(day, date=back))


def _year_before(day: DateMention, today: PartialDate | None) -> PartialDate | None:
    """The same month or day of the year before, if one without a year lies ahead in the past."""
    meaning, date = day.meaning, day.date
    if not isinstance(meaning, Reading) or not isinstance(meaning.expression, OfYear):
        return None
    if meaning.aim >= 0 or not (today and today.latest and date and date.earliest):
        return None
    if date.earliest - today.latest < _FAR_AHEAD:
        return None
    found = meaning.expression.in_year(date.earliest.year - 1)
    return PartialDate.of(*found) if found else None


def _turned(view: View, patterns: Patterns, today: PartialDate | None) -> None:
    """Turn days to the side that a part of a sentence looks to.

    What is known not to have taken place was for a day before, if that is the nearer one.
    """
    off = any(p.search(view.text) is not None for p in (patterns.off, patterns.instead))
    behind = lying_behind(view, patterns)
    if today is None or today.latest is None or not (view.side or off or behind):
        return
    for found in ANY_DATE.finditer(view.text):
        day, meaning = view.date(found[0]), view.date(found[0]).meaning
        if not isinstance(meaning, Reading) or not meaning.expression.needs_aim:
            continue
        back = any(start <= found.start() < end for start, end in behind)
        if not (view.side or off or back):
            continue
        date = evolve(meaning, aim=-1 if back else view.side or -1).resolve(today)
        if date is not None and (view.side or back or _nearer(date, day.date, today)):
            _put(view, found[0], evolve(day, date=date))


def _ahead_of(
    view: View, patterns: Patterns, today: PartialDate | None, last: PartialDate | None
) -> None:
    """Let a day be to come ahead of which others met, unless it follows theirs and is past.

    "X met Y on Monday, ahead of talks with Z on Thursday" tells of Thursday to come.
    """
    if today is None or (view.front and view.side < 0):
        return
    for found in patterns.ahead_of.finditer(view.text):
        every = _days(view, 0, len(view.text))
        days = [pair for pair in every if found.start() <= pair[0] < found.end()]
        others = [other.date for at, other in every if (at, other) not in days] or [last]
        for at, day in days:
            if not isinstance(day.meaning, Reading) or not day.meaning.expression.needs_aim:
                continue
            back, ahead = (evolve(day.meaning, aim=aim).resolve(today) for aim in (-1, 1))
            over = any(_follows(back, other) for other in others)
            _put(view, view.text[at], evolve(day, date=back if over else ahead, meaning=None))
            view.side = 0 if over else view.side


def _follows(day: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether a day is not before another."""
    if not (day and day.earliest and other and other.latest):
        return False
    return day.earliest >= other.latest


def _nearer(back: PartialDate, ahead: PartialDate | None, today: PartialDate) -> bool:
    if not (back.latest and today.latest and ahead and ahead.earliest):
        return False
    return today.latest - back.latest < ahead.earliest - today.latest


def _of_others(view: View, patterns: Patterns) -> None:
    """The day of a denial, or of an event that had come about, is not that of a meeting beside."""
    denied = patterns.denied.search(view.text) is not None
    behind = lying_behind(view, patterns)
    for pattern in (patterns.event_on, *([patterns.denied_on] if denied else [])):
        for found in pattern.finditer(view.text):
            days = [at for at, _ in _days(view, *found.span())[:1]]
            view.apart |= {at for at in days if not any(a <= at < z for a, z in behind)}


def _spoken(view: View, patterns: Patterns) -> None:
    """A day of which somebody speaks to a meeting is not that of the meeting."""
    for found in patterns.spoken.finditer(view.text):
        for span in groups_of(found):
            view.apart |= {at for at, _ in _days(view, *span)}


def is_off(view: View, patterns: Patterns) -> bool:
    """Tell whether by a sentence something was put off or called off."""
    return any(p.search(view.text) is not None for p in (patterns.off, patterns.cancelled))


def _moved(view: View, patterns: Patterns, today: PartialDate | None, before: View | None) -> None:
    """The day to which an occasion was put off is its day; no other one of the sentence is."""
    matches = [found for found in patterns.moved.finditer(view.text) if _own_days(view, found)]
    if not matches and before is not None:
        then = patterns.moved_then.search(view.text)
        matches = [then] if then and is_off(before, patterns) else []
    days = _days(view, *matches[0].span()) if matches else []
    if not days or patterns.private.search(view.text):
        return
    found = matches[0]
    at, day = days[0 if patterns.moved_first.match(found[0]) else -1]
    held = patterns.after_off.search(view.text) is not None
    moved = day if held else to_come(day, today)
    if moved is not None:
        view.moved = moved
        view.apart |= {other for other, _ in _days(view, 0, len(view.text)) if other != at}


def _own_days(view: View, found: re.Match[str]) -> bool:
    """Tell whether words name a day of which nothing has been found to be spoken or denied."""
    return any(at not in view.apart for at, _ in _days(view, *found.span()))


def _former(view: View, patterns: Patterns, today: PartialDate | None) -> None:
    """The day for which an occasion had been planned before is not its day."""
    off = view.moved is not None or is_off(view, patterns)
    for pattern in (patterns.former, *([patterns.former_beside] if off else [])):
        for found in pattern.finditer(view.text):
            at = next(at for at, group in enumerate(found.groups(), start=1) if group)
            days = _days(view, *found.span(at))
            if days and days[0][1] is not view.moved:
                view.former = nearest_to(today, days[0][1])
                view.apart |= {days[0][0]} if pattern is patterns.former else set()
                return


def nearest_to(today: PartialDate | None, day: DateMention) -> DateMention:
    """What may be meant of either side of the report's day, as the nearer one.

    What is counted from a day told before lies where that puts it: "the next evening".
    """
    meaning = day.meaning
    if today is None or not isinstance(meaning, Reading) or not meaning.expression.needs_aim:
        return day
    if isinstance(meaning.expression, Offset):
        return day
    back, ahead = (evolve(meaning, aim=aim).resolve(today) for aim in (-1, 1))
    if back is None or ahead is None:
        return day
    return evolve(day, date=back if _nearer(back, ahead, today) else ahead)


def to_come(day: DateMention, today: PartialDate | None) -> DateMention | None:
    """A day to come; what may be meant of either side of the report's day is the later one."""
    if today is None or today.earliest is None:
        return day
    meaning = day.meaning
    back = day.date is not None and day.date.latest is not None and day.date.latest < today.earliest
    if back and isinstance(meaning, Reading) and meaning.expression.needs_aim:
        date = evolve(meaning, aim=1).resolve(today)
        day = evolve(day, date=date)
    ends = day.date.latest if day.date else None
    return day if ends is not None and ends >= today.earliest else None


def _counted(view: View, patterns: Patterns, language: Language, last: PartialDate | None) -> None:
    """Count a day from that of another part: "met X on Tuesday, a day after he had met Y"."""
    for found in patterns.reckoned.finditer(view.text):
        at = found.start("much")
        length = view.date(found["much"])
        stretch = _stretch(view, found, patterns)
        if length.kind not in _LENGTHS or not ANY_PERSON.search(view.text, *stretch):
            continue
        if _counts_on(length):
            continue
        way = found["way"] or length.text.rpartition(" ")[2].lower()
        much = length_of(length.text, way, patterns.cues.reckoned_as, language)
        outside = [d for d in _days(view, 0, len(view.text)) if not stretch[0] <= d[0] < stretch[1]]
        inside = [d for d in _days(view, *stretch) if d[0] != at]
        if inside and outside:
            continue
        base = _nearest(inside or outside, at) or view.story or last
        if much is None or base is None or base.latest is None or not base.is_day:
            continue
        later = patterns.reckoned_later.search(way) is not None
        date = PartialDate.of(base.latest + (much if later is not bool(inside) else -much))
        _put(view, found["much"], evolve(length, kind=DateKind.RELATIVE, date=date))
        told = ANY_PERSON.search(view.text, 0, at)  # before it, or else after it
        rest = (0, stretch[0]) if told else (stretch[1], len(view.text))
        view.stretches[at] = rest if inside else stretch


def _counts_on(length: DateMention) -> bool:
    """Tell whether words count on from the day told before, as "two days later" does."""
    meaning = length.meaning
    offset = meaning.expression if isinstance(meaning, Reading) else None
    return isinstance(offset, Offset) and offset.sign > 0 and length.date is not None


def _stretch(view: View, found: re.Match[str], patterns: Patterns) -> tuple[int, int]:
    """The part of the sentence from which a day is counted that another part has."""
    if view.front:
        return 0, len(view.text)
    edges = [edge.start() for edge in patterns.reckoned_edge.finditer(view.text)]
    after = found.start("much") == found.start()
    if after:
        return found.start(), next((e for e in edges if e >= found.end()), len(view.text))
    first = max((e for e in edges if e < found.start()), default=0)
    return first, found.end()


def _nearest(days: list[tuple[int, DateMention]], at: int) -> PartialDate | None:
    best = min(days, key=lambda day: abs(day[0] - at), default=None)
    return best[1].date if best else None


def _counted_back(
    view: View, patterns: Patterns, language: Language, last: PartialDate | None
) -> None:
    """Count "two days before" from the day told before, and not from that of the report."""
    back = patterns.counted_back.match(view.text)
    found = ANY_DATE.search(back[0]) if back else None
    if found is None or last is None or last.latest is None or not last.is_day:
        return
    day = view.date(found[0])
    way = day.text.rpartition(" ")[2]
    much = length_of(day.text, way, patterns.cues.reckoned_as, language)
    if day.kind in _LENGTHS and much is not None and patterns.reckoned_later.search(way):
        _put(view, found[0], evolve(day, date=PartialDate.of(last.latest - much)))


def _put(view: View, char: str, day: DateMention) -> None:
    view.dates[ord(char) - DATE_AT] = day
