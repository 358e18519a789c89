"""Whether a sentence and the occasion told of before it are of different days."""

from __future__ import annotations

from datetime import date, timedelta

from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.models import PartialDate

# so far apart, no two dates are meant for one occasion
_DAYS = timedelta(days=3)


def is_other_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether both name days, and none of them may be the same."""
    both = segment.near_days and thread.days
    return bool(both) and not may_be_same_day(segment, thread)


def may_be_same_day(segment: Segment, thread: Thread) -> bool:
    """Tell whether both name a day that may be the same."""
    return any(a.may_equal(b) for a in segment.near_days for b in thread.days)


def lie_apart(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether days lie between two dates, and not one is left open."""
    first, last = sorted((one, other), key=lambda told: told.earliest or date.min)
    if first.latest is None or last.earliest is None:
        return False
    return last.earliest - first.latest > _DAYS
