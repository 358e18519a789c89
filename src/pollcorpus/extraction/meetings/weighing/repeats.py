"""The same people met on several days that one sentence lists: as many occasions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.meetings.fields import DAYS, Dated
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import ANY_DATE
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import DateMention

_ONE_DAY = timedelta(days=1)


def with_repeats(whole: Whole, made: Occasion) -> Iterator[Occasion]:
    """Yield an occasion, and others like it for the other days on which it was, too.

    "X had met Y on March 15 and April 20" tells of two.
    """
    yield made
    day = made.date
    if day is None or whole.threads.share_sentence(whole.thread):
        return
    for segment in whole.thread.segments:
        view = segment.scene.view
        for listed in _lists(view, segment.scene.patterns.days_listed):
            if any(mention.date == day for mention in listed):
                others = (mention for mention in listed if mention.date != day)
                yield from (_again(made, view, mention) for mention in others)
                return


def _lists(view: View, pattern: Guarded) -> Iterator[list[DateMention]]:
    """The lists of single days in a sentence that are no days of one sitting."""
    for found in pattern.finditer(view.text):
        places = [found.start() + at.start() for at in ANY_DATE.finditer(found[0])]
        days = [view.date(view.text[at]) for at in places]
        anew = found.groupdict().get("anew") is not None
        if not any(at in view.apart for at in places) and _are_apart(days, anew):
            yield days


def _are_apart(days: list[DateMention], anew: bool) -> bool:
    """Tell whether no two days of a list are one sitting: "on Monday and again on Tuesday"."""
    known = sorted(d.date.latest for d in days if d.date and d.date.is_day and d.date.latest)
    if len(known) < len(days) or any(day.kind not in DAYS for day in days):
        return False
    return anew or all(later - earlier > _ONE_DAY for earlier, later in pairwise(known))


def _again(made: Occasion, view: View, mention: DateMention) -> Occasion:
    assert mention.date is not None
    dated = Dated(span=mention.span, date=mention.date, sentence=view.sentence, near=True)
    return evolve(made, dates=[dated])
