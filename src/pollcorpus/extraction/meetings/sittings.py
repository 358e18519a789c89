"""Days on end: sittings of one gathering, days told together, and what is put off by a length."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import chain, pairwise

from attrs import evolve

from pollcorpus.dates.meanings import Weekday, expression_of
from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.lengths import days_counted
from pollcorpus.extraction.meetings.patterns import ANY_DATE, DATE_AT, Patterns
from pollcorpus.extraction.meetings.reckoning import nearest_to
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, DateMention, PartialDate
from pollcorpus.plugins import Language

_LENGTHS = (DateKind.DURATION, DateKind.RELATIVE)
_ONE_DAY = timedelta(days=1)
# a gathering that lasts longer is none
_LONGEST = 14
# days that alternatives lie apart at most
_CLOSE = 3
# more days than these are told too roughly to put something off by
_COUNTED = 31
_WEEK = 7
_PAIR = 2


def spread(view: View, patterns: Patterns, language: Language, today: PartialDate | None) -> None:
    """Let a day of a gathering that lasts several stand for all of them.

    "The three-day camp began on Friday" tells of Friday to Sunday, "went into its second day
    on Friday" of Thursday and Friday. Days told as one stretch, or as either of them
    ("on Friday or Saturday"), become one.
    """
    if not view.dates:
        return
    _put_off(view, patterns, language, today)
    _in_same_week(view, patterns)
    _on_end(view, patterns, today)
    for pattern, place in (
        (patterns.sitting_nth, None),
        (patterns.sitting_last, -1),
        (patterns.sitting_first, 1),
    ):
        found = pattern.search(view.text)
        if found and not _tells_of_another(view, patterns, found):
            _sat(view, patterns, language, found, place)
            return


def _tells_of_another(view: View, patterns: Patterns, found: re.Match[str]) -> bool:
    """Tell whether some met on a day of a gathering: that is another occasion, of the one day."""
    rest = f"{view.text[: found.start()]} ¦ {view.text[found.end() :]}"
    return patterns.sitting_aside.search(rest) is not None


def _sat(
    view: View, patterns: Patterns, language: Language, found: re.Match[str], place: int | None
) -> None:
    """Spread the day of a match over the sittings; `place` is 1 for the first, -1 for the last."""
    inside = [view.date(char) for char in ANY_DATE.findall(found[0])]
    days = [day for day in inside if day.kind in DAYS and day.date and day.date.is_day]
    lengths = [_length(mention, patterns, language) for mention in inside if mention not in days]
    length = next((number for number in lengths if number), 0)
    nth = place or _number(next(filter(None, found.groups()), ""), language)
    if len(days) != 1 or not nth or not 1 < max(length, nth) <= _LONGEST:
        return
    day = days[0].date.latest if days[0].date else None
    if day is None:
        return
    before = length - 1 if nth < 0 else nth - 1
    after = max(0, length - 1 - before)
    _put(view, days[0], day - before * _ONE_DAY, day + after * _ONE_DAY)


def _number(word: str, language: Language) -> int:
    digits = re.match("[0-9]{1,2}", word)
    return int(digits[0]) if digits else language.dates.ordinals.get(word, 0)


def _length(mention: DateMention, patterns: Patterns, language: Language) -> int:
    """How many days a length has; 0 for what is none."""
    if mention.kind not in _LENGTHS:
        return 0
    text = mention.text.lower()
    # the article of "a two-day meeting" is the meeting's
    readings = (text, text.partition(" ")[2])
    counted = (
        days_counted(patterns.cues.reckoned_as.format(words), language.code)
        for words in readings
        if words
    )
    return next(filter(None, counted), 0)


def _put(view: View, mention: DateMention, first: date, last: date) -> None:
    at = next(at for at, other in enumerate(view.dates) if other is mention)
    both = PartialDate.of(first, last)
    view.dates[at] = evolve(mention, kind=DateKind.RANGE, date=both, meaning=None)


def _in_same_week(view: View, patterns: Patterns) -> None:
    """Let those after the first of "next Saturday and Sunday" follow it."""
    runs = (m for m in patterns.days_on_end.finditer(view.text) if m["either"] is None)
    for found in chain(patterns.days_together.finditer(view.text), runs):
        first, *others = (ord(char) - DATE_AT for char in ANY_DATE.findall(found[0]))
        said, day = _weekday(view.dates[first]), view.dates[first].date
        if day is None or day.latest is None or said is None or said.needs_aim:
            continue
        for at in others:
            meant = _weekday(view.dates[at])
            if meant is not None and meant.needs_aim:
                apart = (meant.weekday - said.weekday - 1) % _WEEK + 1
                date = PartialDate.of(day.latest + apart * _ONE_DAY)
                view.dates[at] = evolve(view.dates[at], date=date, meaning=None)


def _weekday(mention: DateMention) -> Weekday | None:
    expression = expression_of(mention.meaning)
    return expression if isinstance(expression, Weekday) else None


def _on_end(view: View, patterns: Patterns, today: PartialDate | None) -> None:
    """Make one of days that follow each other, or of which either is meant."""
    for found in patterns.days_on_end.finditer(view.text):
        places = [found.start() + m.start() for m in ANY_DATE.finditer(found[0])]
        days = [view.date(view.text[at]) for at in places]
        ends = _ends(days, either=found["either"] is not None)
        if ends is not None:
            _put(view, days[0], *ends)
            view.apart |= frozenset(places[1:])


def _ends(days: list[DateMention], *, either: bool) -> tuple[date, date] | None:
    """The first and the last of days that lie together; the last tells which week they are of."""
    known = [day.date.latest for day in days if day.date and day.date.is_day and day.date.latest]
    if len(known) < len(days) or any(day.kind not in DAYS for day in days):
        return None
    steps = [later - earlier for earlier, later in pairwise(known)]
    if either and len(known) == _PAIR:
        return (known[0], known[1]) if _ONE_DAY <= steps[0] <= _CLOSE * _ONE_DAY else None
    if all(step == _ONE_DAY for step in steps):
        return known[0], known[-1]
    weekdays = [day.weekday for day in days]
    follow = all(
        a is not None and b is not None and (b - a) % _WEEK == 1 for a, b in pairwise(weekdays)
    )
    return (known[-1] - len(steps) * _ONE_DAY, known[-1]) if follow else None


def _put_off(view: View, patterns: Patterns, language: Language, today: PartialDate | None) -> None:
    """Count the new day of what has been put off, or brought forward, by a length."""
    found = patterns.moved_by.search(view.text)
    if found is None or view.moved is not None or patterns.private.search(view.text):
        return
    much = view.date(found["much"])
    planned = [d for d in view.dates if d.kind in DAYS and d.date and d.date.is_day and d != much]
    base = nearest_to(today, planned[0]).date if planned else None
    number = _length(much, patterns, language)
    if not 0 < number <= _COUNTED or base is None or base.latest is None:
        return
    days = timedelta(days=number)
    new = base.latest + (-days if patterns.moved_back.search(found[0]) else days)
    if today is not None and today.earliest is not None and new < today.earliest:
        return
    view.moved = evolve(much, kind=DateKind.RELATIVE, date=PartialDate.of(new), meaning=None)
    view.dates[ord(found["much"]) - DATE_AT] = view.moved
    at = found.start("much")
    view.apart |= {m.start() for m in ANY_DATE.finditer(view.text) if m.start() != at}
