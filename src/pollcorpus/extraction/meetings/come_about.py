"""What has come about of a sentence that goes on with what is planned, denied or not yet."""

from __future__ import annotations

import re

from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.untrue import is_untrue
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind

_WEEK = 7


def came_before(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether an occasion came about of which a sentence only then tells what did not."""
    at = telling.partner_at
    if at >= 0 and any(a <= at < z for a, z in lying_behind(telling.view, patterns)):
        return True
    turned = patterns.met_but.search(telling.view.text)
    met = turned is not None and (at if at >= 0 else telling.start) < turned.start()
    return met and not is_untrue(telling, patterns)


def lying_behind(view: View, patterns: Patterns) -> tuple[tuple[int, int], ...]:
    """What of a sentence lies behind the plan, or the denial, that it goes on with."""
    if view.come_about is None:
        found = patterns.come_about.finditer(view.text)
        view.come_about = tuple(f.span() for f in found if not _in_turn(view, f))
    return view.come_about


def _in_turn(view: View, found: re.Match[str]) -> bool:
    """Tell whether both days may be of one plan: "after meeting X on Monday, on Friday Y"."""
    told = found.groupdict()
    first, then = (_days_ahead(view, told.get(name)) for name in ("first", "then"))
    return first is not None and then is not None and first < then


def _days_ahead(view: View, char: str | None) -> int | None:
    """How many days after the report the next such weekday is."""
    mention = view.date(char) if char else None
    if mention is None or mention.kind is not DateKind.WEEKDAY or view.on is None:
        return None
    return None if mention.weekday is None else (mention.weekday - view.on.weekday()) % _WEEK
