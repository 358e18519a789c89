"""What a list of key facts tells, read as one sentence: "Present: X, Y / Absent: Z"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling, people_in
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

LABELLED = "labelled"
"""The construction of a list of key facts."""

LINES = 3
"""How many lines before it may say what it is about."""

_TWO = 2


def told_in_facts(view: View, before: Sequence[View], patterns: Patterns) -> list[Telling]:
    """Read a list of key facts, if it or one of the lines before is about a meeting."""
    found = list(patterns.labels.finditer(view.text))
    if len(found) < _TWO or not any(label["there"] or label["chair"] for label in found):
        return []
    texts = [view.text, *(line.text for line in before)]
    if any(patterns.public.search(text) for text in texts):
        return []
    cues = (patterns.openings, patterns.hints)
    met = any(cue.any_matches(line.text) for line in before for cue in cues)
    if not (met or any(label["chair"] for label in found)):
        return []
    stops = [label.start() for label in found[1:]]
    parts = list(zip(found, (*stops, len(view.text)), strict=True))
    people = _named(view, patterns, parts, "chair", "there", "spoke")
    away = ("away",) if any(label["spoke"] for label in found) else ("away", "did_not")
    absent = _named(view, patterns, parts, *away)
    if not people:
        return []
    return [
        Telling(
            view=view,
            kind=FrameKind.GATHERING,
            start=0,
            stop=len(view.text),
            clause=(0, len(view.text)),
            frames=[LABELLED],
            people={actor: via for actor, via in people.items() if actor not in absent},
            absent=absent,
            surely_absent=set(absent),
            noun=True,
        )
    ]


def _named(
    view: View, patterns: Patterns, parts: Sequence[tuple[re.Match[str], int]], *names: str
) -> dict[ActorRef, str]:
    found: dict[ActorRef, str] = {}
    for label, stop in parts:
        if any(label[name] for name in names):
            found |= people_in(view, patterns, label.end(), stop, LABELLED)
    return found
