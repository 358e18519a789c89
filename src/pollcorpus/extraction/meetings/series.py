"""Meetings of a series: those of whom an article tells first met the time before, too."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from pollcorpus.extraction.meetings.occasions import TALKS, Account, Occasion
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

# so many people have a talk whose sides meet again
_PAIR = 2


def take_over(account: Account, told: Sequence[Occasion]) -> None:
    """Let a meeting that names nobody be of those whose meetings have been told of before.

    Another meeting is of the same sides, or of the same body; of a body, and of who is named at
    its meeting, only the body meets again. One with a number is of the body whose meetings have
    been numbered. The next one is of those of the story rather than of what had been before, and
    of no two of several of whose talks other paragraphs tell.
    """
    telling = account.telling
    if telling.is_of_series and not telling.people:
        last = _last_of_story(telling, told)
        # panels and leaders are others than who met before
        again = Construction.MEET_AGAIN in telling.frames
        pair = last and last.kind in TALKS and len(last.people) == _PAIR and not last.organisations
        if last and pair and not again:
            telling.people |= dict.fromkeys(last.people, "series")
        elif last and not telling.organisations:
            telling.organisations |= dict.fromkeys(last.organisations)
    elif account.ordinal and not telling.organisations:
        numbered = (o for o in reversed(told) if o.ordinal and o.organisations)
        telling.organisations |= dict.fromkeys(next((o.organisations for o in numbered), ()))


def _last_of_story(telling: Telling, told: Sequence[Occasion]) -> Occasion | None:
    """The meeting before a next one: the last of a paragraph, or what the story is about."""
    story = [o for o in reversed(told) if not o.tellings[-1].view.goes_back] or list(told[-1:])
    paragraph = telling.view.sentence.paragraph
    here = (o for o in story if o.tellings[-1].view.sentence.paragraph == paragraph)
    gathered = (o for o in story if o.kind is FrameKind.GATHERING)
    of_one = story if len({frozenset(o.people) for o in story}) == 1 else ()
    return next(chain(here, gathered, of_one), None)
