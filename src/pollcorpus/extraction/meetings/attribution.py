"""Whom an article gives as the source of what it tells of an occasion."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling

# groups of the pattern whose words stand before what is told; the others stand behind it
_BEFORE = ("who", "by")


def speakers(tellings: Iterable[Telling], patterns: Patterns) -> dict[int, str]:
    """The name of who is said to have told each sentence, by the sentence's identity."""
    told = ((id(telling.view.sentence), _speaker(telling, patterns)) for telling in tellings)
    return {sentence: name for sentence, name in told if name is not None}


def _speaker(telling: Telling, patterns: Patterns) -> str | None:
    """Who says what a construction has found: "X alleged that", "according to X", ", X said"."""
    view = telling.view
    for found in patterns.attributed.finditer(view.text):
        group = found.lastgroup or ""
        before = group in _BEFORE and found.end() <= telling.start + 1
        if not (before or (group not in _BEFORE and found.start() >= telling.stop - 1)):
            continue
        name = found[group]
        actor = next(iter((*view.named_persons(name), *view.named(name))), None)
        if actor is not None:
            return actor.name
    return None
