"""A stretch of a sentence that is asked by itself what it tells."""

from __future__ import annotations

from attrs import field, frozen

from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling, people_in
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind


@frozen(kw_only=True, eq=False)
class Clause:
    """A stretch of a masked sentence between two boundaries."""

    view: View
    patterns: Patterns
    first: int
    last: int
    words: str
    known: dict[str, bool] = field(factory=dict)

    def has(self, *names: str) -> bool:
        """Tell whether one of the pack's patterns is found in the clause."""
        return any(self._has(name) for name in names)

    def _has(self, name: str) -> bool:
        if name not in self.known:
            pattern: Guarded = getattr(self.patterns, name)
            # the sentence has been looked through for all of them, and its clauses have not
            may_match = pattern.may_match(self.view.text)
            self.known[name] = may_match and pattern.search(self.words) is not None
        return self.known[name]

    def people(self, role: str) -> dict[ActorRef, str]:
        """The persons of the clause who may take part."""
        return people_in(self.view, self.patterns, self.first, self.last, role)

    def telling(self, kind: FrameKind, name: str, people: dict[ActorRef, str]) -> Telling:
        """Make the clause a telling of its own."""
        found = Telling(
            view=self.view,
            kind=kind,
            start=self.first,
            stop=self.last,
            clause=(self.first, self.last),
            people=people,
            frames=[name],
        )
        for flag in ("noun", "phone", "fresh", "another", "definite"):
            setattr(found, flag, self.has(flag))
        return found


def clauses_of(view: View, patterns: Patterns, edges: list[tuple[int, int]]) -> list[Clause]:
    """The clauses of a sentence, parted at their edges."""
    starts = [0, *(stop for _, stop in edges)]
    stops = [*(start for start, _ in edges), len(view.text)]
    return [
        Clause(view=view, patterns=patterns, first=first, last=last, words=view.text[first:last])
        for first, last in zip(starts, stops, strict=True)
        if first < last
    ]


def whole(view: View, patterns: Patterns) -> Clause:
    """A sentence as one clause."""
    text = view.text
    return Clause(view=view, patterns=patterns, first=0, last=len(text), words=text)
