"""Committees and other bodies that sit, where no construction tells of it."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.clause import Clause
from pollcorpus.extraction.meetings.patterns import ANY_DATE, ANY_ORGANISATION, ANY_PLACE
from pollcorpus.extraction.meetings.telling import DECIDES, Telling
from pollcorpus.extraction.names.organs import is_unit
from pollcorpus.models import ActorKind, ActorRef, DateKind
from pollcorpus.plugins.meeting_cues import FrameKind

# characters around a word of sitting in which it may be told to be a mere wish
_BEFORE, _AFTER = 60, 25
_DAYS = (DateKind.DATE, DateKind.RANGE, DateKind.RELATIVE, DateKind.WEEKDAY)


def in_session(clause: Clause) -> Iterator[Telling]:
    """A committee that is named with a day or place, and not for its members, sits."""
    bodies = committees(clause)
    if not bodies or not clause.has("sits", "noun") or clause.has("listing", "private"):
        return
    if is_set_down(clause) and not _only_wished(clause):
        telling = clause.telling(FrameKind.GATHERING, "in session", {})
        telling.organisations = dict.fromkeys(bodies)
        yield telling


def having_decided(clause: Clause) -> Iterator[Telling]:
    """A committee that decides something on a day, or is called for one, sits on that day."""
    found = clause.patterns.decides.search(clause.view.text, clause.first, clause.last)
    if found is None or clause.has("unreal", "private"):
        return
    named = clause.view.named(found[0])
    bodies = [o for o in named if o.kind is ActorKind.COMMITTEE and not is_unit(o)][:1]
    days = (clause.view.date(char) for char in ANY_DATE.findall(found[0]))
    if bodies and any(day.kind in _DAYS for day in days):
        telling = clause.telling(FrameKind.GATHERING, DECIDES, {})
        telling.organisations = dict.fromkeys(bodies)
        # what follows is what was decided, with days and plans of its own
        telling.start, telling.stop = found.span()
        telling.clause = (clause.first, telling.stop)
        yield telling


def in_outline(clause: Clause) -> Iterator[Telling]:
    """A meeting on a day or at a place, of which the sentences after may say who came."""
    if clause.has("unreal", "private", "no_contact"):
        return
    body = clause.has("body") and clause.has("sits", "sitting")
    if body or (clause.has("sitting") and is_set_down(clause)):
        telling = clause.telling(FrameKind.GATHERING, "in outline", {})
        telling.guessed = True
        yield telling


def _only_wished(clause: Clause) -> bool:
    """Tell whether a sitting is only wished for; what a body asks of others is another matter."""
    if not clause.has("unreal"):
        return False
    view, patterns = clause.view, clause.patterns
    sat = patterns.sits.search(view.text, clause.first, clause.last)
    sat = sat or patterns.noun.search(view.text, clause.first, clause.last)
    if sat is None:
        return True
    first = max(clause.first, sat.start() - _BEFORE)
    return (
        patterns.unreal.search(view.text, first, min(clause.last, sat.end() + _AFTER)) is not None
    )


def is_set_down(clause: Clause) -> bool:
    """Tell whether a sentence names a day or a place."""
    text = clause.view.text
    days = (clause.view.date(char) for char in ANY_DATE.findall(text))
    return ANY_PLACE.search(text) is not None or any(day.kind in _DAYS for day in days)


def committees(clause: Clause) -> list[ActorRef]:
    """The committees that a clause names."""
    return [
        actor
        for char in ANY_ORGANISATION.findall(clause.words)
        for actor in clause.view.named(char)
        if actor.kind is ActorKind.COMMITTEE
    ]
