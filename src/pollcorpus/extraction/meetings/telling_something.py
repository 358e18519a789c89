"""Whether what a construction has matched tells of an occasion: who meets, came or stayed away."""

from __future__ import annotations

from pollcorpus.extraction.meetings.left_out import (
    came_after_all,
    came_all_the_same,
    is_from_else,
)
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import (
    Telling,
    is_habitual,
    looks_away_only,
    only_by_chance,
)
from pollcorpus.models import ActorKind
from pollcorpus.plugins.meeting_cues import FrameKind

# characters around an absence in which stands from what
_BEFORE, _TAIL = 30, 40


def tells(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether a match says anything: a talk needs two sides, a presence an occasion."""
    if is_habitual(telling, patterns):
        return False
    if telling.kind in (FrameKind.TALK, FrameKind.CALL):
        return _is_talk(telling, patterns)
    if telling.is_of_committee and not _has_committee(telling):
        return False
    if telling.kind is FrameKind.ABSENCE:
        return _is_absence(telling, patterns)
    if patterns.private.search(telling.words):
        return False
    by_kind = _is_gathering if telling.kind is FrameKind.GATHERING else _is_presence
    return by_kind(telling, patterns)


def _has_committee(telling: Telling) -> bool:
    return any(body.kind is ActorKind.COMMITTEE for body in telling.organisations)


def _is_talk(telling: Telling, patterns: Patterns) -> bool:
    if only_by_chance(telling.words, patterns):
        return False
    people, bodies = telling.people, telling.organisations
    sides = [b for b in bodies if not (telling.follows and b.kind is ActorKind.ORGANISATION)]
    return len(people) + len(sides) + (telling.unclear and bool(people)) >= 2


def _is_absence(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether somebody is said to have stayed away, and note how surely."""
    text = telling.view.text
    telling.weak = patterns.weak.search(text, telling.start, telling.stop) is not None
    first = max(telling.clause[0], telling.start - _BEFORE)
    last = min(telling.stop + _TAIL, telling.clause[1])
    told = telling.noun or telling.definite or telling.is_of_committee or telling.instead
    if not told and is_from_else(text, patterns, telling.start, first, last):
        return False
    looks = came_after_all, came_all_the_same, looks_away_only
    return bool(telling.absent) and not any(only(telling, patterns) for only in looks)


def _is_gathering(telling: Telling, patterns: Patterns) -> bool:
    if telling.is_of_series:
        return True
    people, bodies = telling.people, telling.organisations
    if not (people or bodies or telling.unnamed or patterns.ordinal.search(telling.words)):
        return False
    tail = telling.start, telling.stop + _TAIL
    return bool(
        people or _has_committee(telling) or not patterns.absent.search(telling.view.text, *tail)
    )


def _is_presence(telling: Telling, patterns: Patterns) -> bool:
    if telling.organisations and not _has_committee(telling):
        return False
    if not telling.people:
        return telling.definite
    text, first = telling.view.text, _own_clause(telling, patterns)
    negations = patterns.negated.finditer(text, first, telling.stop)
    # "X, who is not a member, was present"
    if not all(telling.view.in_passing(found.start()) for found in negations):
        return False
    told = telling.noun or telling.definite or telling.grouped
    return told or not patterns.listing.search(telling.words)


def _own_clause(telling: Telling, patterns: Patterns) -> int:
    """Where a clause with a subject of its own begins: "X will not come, and Y is to attend"."""
    text, first = telling.view.text, telling.clause[0]
    first = max(first, text.rfind(";", first, telling.start) + 1)
    joined = patterns.parts.finditer(text, first, telling.start)
    parted = any(
        not text[found.end() : telling.start].strip() and text[first : found.start()].endswith(", ")
        for found in joined
    )
    return telling.start if parted else first
