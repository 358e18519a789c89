"""What a list of key facts tells, read as one sentence: "Present: X, Y / Absent: Z"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

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
    facts = _Facts(view, patterns, list(patterns.labels.finditer(view.text)))
    if not facts.tell_of_meeting(before):
        return []
    people, absent = facts.people(), facts.absent()
    if not people:
        return []
    whole = 0, len(view.text)
    return [
        Telling(
            view=view,
            kind=FrameKind.GATHERING,
            start=whole[0],
            stop=whole[1],
            clause=whole,
            frames=[LABELLED],
            people={actor: via for actor, via in people.items() if actor not in absent},
            absent=absent,
            surely_absent=set(absent),
            noun=True,
        )
    ]


@frozen
class _Facts:
    """A list of key facts: the labels in it, and whom it names after each."""

    view: View
    patterns: Patterns
    labels: Sequence[re.Match[str]]

    def tell_of_meeting(self, before: Sequence[View]) -> bool:
        """Tell whether it is of who was there, of a meeting of which it or lines before tell."""
        if len(self.labels) < _TWO or not self._any("there", "chair"):
            return False
        if any(self.patterns.public.search(line.text) for line in (self.view, *before)):
            return False
        cues = self.patterns.openings, self.patterns.hints
        return self._any("chair") or any(cue.any_matches(b.text) for b in before for cue in cues)

    def people(self) -> dict[ActorRef, str]:
        """Return who took part."""
        return self._named("chair", "there", "spoke")

    def absent(self) -> dict[ActorRef, str]:
        """Return who stayed away; those who did not, beside those who spoke, kept silent."""
        return self._named("away") if self._any("spoke") else self._named("away", "did_not")

    def _any(self, *kinds: str) -> bool:
        return any(label[kind] for label in self.labels for kind in kinds)

    def _named(self, *kinds: str) -> dict[ActorRef, str]:
        found: dict[ActorRef, str] = {}
        stops = [*(label.start() for label in self.labels[1:]), len(self.view.text)]
        for label, stop in zip(self.labels, stops, strict=True):
            if any(label[kind] for kind in kinds):
                found |= people_in(self.view, self.patterns, label.end(), stop, LABELLED)
        return found
