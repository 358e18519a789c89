"""The day that a report is about: its own, or in a morning's paper the day before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from pollcorpus.models import DateKind, DateMention, PartialDate

if TYPE_CHECKING:
    from pollcorpus.extraction.meetings.weighing.scene import Scene

# a headline, a dateline and the sentences in which a report opens
_OPENING = 4
_ONE_DAY = timedelta(days=1)


def days_told_first(scenes: Iterable[Scene]) -> frozenset[PartialDate]:
    """Return the days that a story names first, none of them in passing."""
    for scene in scenes:
        starts, passing = scene.words.starts, scene.view.in_passing
        days = (mention.date for at, mention in scene.days if not passing(starts[at]))
        named = frozenset(day for day in days if day is not None)
        if named:
            return named
    return frozenset()


def day_of_story(
    today: PartialDate | None, lead: frozenset[PartialDate], scenes: Sequence[Scene]
) -> PartialDate | None:
    """Return the report's day, or the day before if it opens with that one by its weekday.

    What a paper of Sunday says to have been "on Saturday" was written on Saturday, and so
    was what it says of "the evening". One that says "today" of its own day is no such paper.
    """
    (first,) = lead if len(lead) == 1 else (None,)
    if today is None or first is None or not _is_day_before(first, today):
        return today
    opening = [m for scene in scenes[:_OPENING] for _, m in scene.days]
    mentions = (m for scene in scenes for _, m in scene.days)
    own = any(m.date == today and not _is_weekday(m) for m in mentions)
    opens = any(m.date == first and _is_weekday(m) for m in opening)
    return first if opens and not own else today


def _is_day_before(day: PartialDate, today: PartialDate) -> bool:
    if not (day.is_day and today.is_day) or day.earliest is None or today.earliest is None:
        return False
    return day.earliest == today.earliest - _ONE_DAY


def _is_weekday(mention: DateMention) -> bool:
    return mention.kind is DateKind.WEEKDAY
