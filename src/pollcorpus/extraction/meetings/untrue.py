"""Stories of people who met that are denied, or fakes, by their own sentence or the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import MeetingStatus


def mark_following(views: Sequence[View]) -> None:
    """Let each sentence know the next one, which may deny what it tells, or have its day."""
    for view, then in pairwise(views):
        view.then = then.text
        if view.front:
            days = {day.date for day in then.dates if day.kind in DAYS and day.date is not None}
            view.story = days.pop() if len(days) == 1 else None


def is_untrue(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether an occasion is what a story says that is denied."""
    view = telling.view
    if view.untrue is None:
        view.untrue = _stories(view, patterns)
    return any(start < telling.stop and telling.start < end for start, end in view.untrue)


def is_denied(occasion: Occasion, patterns: Patterns) -> bool:
    """Tell whether words deny that an occasion has been, and not only call off what was to be."""
    texts = (telling.view.text for telling in occasion.tellings)
    return any(patterns.false.search(t) and not patterns.planned.search(t) for t in texts)


def without_others(text: str, patterns: Patterns) -> str:
    """Blank what a sentence says of something else that is off, or denies to be off."""
    spans = [
        found.span(group)
        for found in patterns.off_beside.finditer(text)
        for group, words in enumerate(found.groups(), start=1)
        if words
    ]
    letters = list(text)
    for first, last in spans:
        letters[first:last] = " " * (last - first)
    return "".join(letters)


def _stories(view: View, patterns: Patterns) -> tuple[tuple[int, int], ...]:
    # words for what is false are rare, and quickly looked for
    text = without_others(view.text, patterns) if patterns.false.search(view.text) else ""
    told = patterns.untrue.finditer(text)
    alleged = [s for s in patterns.alleged.finditer(view.text) if _is_answered(view, s, patterns)]
    return tuple(story.span() for story in (*told, *alleged))


def _is_answered(view: View, story: re.Match[str], patterns: Patterns) -> bool:
    """Tell whether what comes next has nothing come of it: "invited X, but he did not go"."""
    edges = patterns.boundary.finditer(view.text, story.end())
    rest = (view.text[edge.end() :].lstrip() for edge in edges)
    return any(map(patterns.untrue_then.search, (view.then, *rest)))


def status_instead(telling: Telling, patterns: Patterns) -> MeetingStatus | None:
    """What came of an occasion where people were to meet somebody, and met another instead."""
    view = telling.view
    found = patterns.instead.search(view.text)
    if found is None or telling.partner_at < found.start():
        return None
    planned = set(view.named_persons(view.text[found.start() : found.start("then")]))
    if not set(view.named_persons(found["then"])) - planned:
        return None
    later = telling.partner_at >= found.start("then")
    return MeetingStatus.HELD if later else MeetingStatus.CANCELLED
