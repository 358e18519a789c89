"""Whether an occasion took place: what the words around it say of that."""

from __future__ import annotations

import re

from pollcorpus.extraction.meetings.backdrop import by_the_way
from pollcorpus.extraction.meetings.come_about import came_before
from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.untrue import (
    is_untrue,
    status_instead,
    without_others,
)
from pollcorpus.models import MeetingStatus, PartialDate, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_HEAD, _TAIL = 30, 60
_WORDS = re.compile("[a-zऀ-ॿ]{2}")


def status_of(
    telling: Telling, patterns: Patterns, today: PartialDate | None = None
) -> MeetingStatus:
    """Tell from the words around the match, and its days, whether the occasion took place."""
    if came_before(telling, patterns):
        return MeetingStatus.HELD
    status = _told_status(telling, patterns)
    ahead = status is MeetingStatus.HELD and _ahead(telling, patterns, today)
    return MeetingStatus.PLANNED if ahead else status


def _ahead(telling: Telling, patterns: Patterns, today: PartialDate | None) -> bool:
    """Tell whether every day of the clause is still to come, but for what those who met will do."""
    if today is None or today.latest is None:
        return False
    first, last = telling.clause
    words = _told(telling, patterns)[first : min(last, _resolved(telling, patterns))]
    days = (d for d in ANY_DATE.finditer(words) if not patterns.since_after.match(words, d.end()))
    mentions = (telling.view.date(day[0]) for day in days)
    mentions = (m for m in mentions if not patterns.next_day.fullmatch(m.text.lower()))
    dates = [m.date for m in mentions if m.kind in DAYS and m.date is not None]
    firsts = [date.earliest for date in dates if date.earliest is not None]
    return bool(firsts) and all(first > today.latest for first in firsts)


def _resolved(telling: Telling, patterns: Patterns) -> int:
    """Where a clause goes on with what those who met will do, or else the sentence's end."""
    text = telling.view.text
    found = patterns.resolved.search(text, telling.start, telling.clause[1])
    return found.start() if found else len(text)


def _told_status(telling: Telling, patterns: Patterns) -> MeetingStatus:
    text, last = _told(telling, patterns), min(telling.clause[1] + 4, telling.stop + _TAIL)
    if (instead := status_instead(telling, patterns)) is not None:
        return instead
    if patterns.after_off.search(telling.view.text):
        return MeetingStatus.HELD
    if patterns.to_nothing.search(telling.view.text) or is_untrue(telling, patterns):
        return MeetingStatus.CANCELLED
    if _is_off(telling, without_others(text, patterns), patterns):
        return MeetingStatus.CANCELLED
    if not telling.noun:
        last = min(last, telling.stop + patterns.cues.tail)
    asides = (found.span() for found in patterns.aside.finditer(telling.view.text))
    last = next((stop for start, stop in asides if start < telling.partner_at < stop), last)
    if patterns.held.search(text, max(0, telling.start - 10), last):
        return MeetingStatus.HELD
    if telling.ahead:
        return MeetingStatus.PLANNED
    first, last = telling.start, min(last, _resolved(telling, patterns))
    if telling.kind is FrameKind.GATHERING:
        first = max(telling.clause[0], telling.start - _HEAD)
    if patterns.planned.search(text, first, last):
        return MeetingStatus.PLANNED
    if _plans_in_short(text, first, last, telling, patterns):
        return MeetingStatus.PLANNED
    headline = telling.view.sentence.kind is SegmentKind.HEADLINE
    ahead = not headline and patterns.present.search(text, first, last)
    return MeetingStatus.PLANNED if ahead else MeetingStatus.HELD


def plans_in_short(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether it is planned as a headline says so: "X to meet Y", "X likely to call on Y"."""
    text = _told(telling, patterns)
    return _plans_in_short(text, telling.start, telling.stop, telling, patterns)


def _plans_in_short(text: str, first: int, last: int, telling: Telling, patterns: Patterns) -> bool:
    found = patterns.headline_plan.search(text, first, last)
    if found is None:
        return False
    headline = telling.view.sentence.kind is SegmentKind.HEADLINE
    # in a report, only names stand before
    return headline or _WORDS.search(text, 0, found.start()) is None


def _is_off(telling: Telling, text: str, patterns: Patterns) -> bool:
    """Tell whether words around the match say that the occasion is off, or deny it."""
    first, last = max(0, telling.start - 2 * _TAIL), min(len(text), telling.stop + _TAIL)
    if patterns.cancelled.search(text, telling.start, last):
        return True
    denied = patterns.denied.search(text, first, last)
    return denied is not None and denied.start() < telling.stop


def _told(telling: Telling, patterns: Patterns) -> str:
    """The sentence without what it says of somebody, or of something else, by the way."""
    view = telling.view
    asides = ((m.span(), telling.partner_at) for m in patterns.aside.finditer(view.text))
    others = ((span, telling.start) for span in by_the_way(view, patterns))
    text = view.text
    for (first, last), own in (*asides, *others):
        if not first <= own < last:
            text = f"{text[:first]}{' ' * (last - first)}{text[last:]}"
    return text
