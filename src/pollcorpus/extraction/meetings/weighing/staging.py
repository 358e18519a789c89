"""From a sentence that constructions have read to a scene that the weights decide on."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.meetings.fields import candidates_of
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.plugins.act_cues import ActCues

# characters before a name in which a pattern may match
_BEFORE = 40
# so many people meet
_SOME = 2


def scene_of(
    number: int, view: View, tellings: tuple[Telling, ...], patterns: Patterns, cues: ActCues
) -> Scene:
    """Make a scene of a masked sentence and what constructions tell of it."""
    return Scene(
        number=number,
        view=view,
        cues=cues,
        tellings=tellings,
        places=tuple(candidates_of(view, patterns)),
        cues_found=frozenset(patterns.weighed.found(view.text)),
        bystanders=frozenset(_bystanders(view, patterns)),
        mentioned=frozenset((*_mentioned(view, patterns), *_sources(view, patterns, tellings))),
    )


def _mentioned(view: View, patterns: Patterns) -> Iterator[int]:
    """Where persons stand of whom only what is theirs may be there."""
    ends = (found.span() for found in ANY_PERSON.finditer(view.text))
    yield from (at for at, stop in ends if patterns.mentioned_after.match(view.text, stop))


def _sources(view: View, patterns: Patterns, tellings: tuple[Telling, ...]) -> Iterator[int]:
    """Where persons stand who tell what constructions have found of others."""
    if any(len(telling.people) >= _SOME for telling in tellings):
        for found in ANY_PERSON.finditer(view.text):
            at, after = found.span()
            before = patterns.source_before.search(view.text[max(0, at - _BEFORE) : at])
            if before and patterns.source_after.match(view.text, after):
                yield at


def _bystanders(view: View, patterns: Patterns) -> Iterator[int]:
    """Where persons stand who by the words beside their names are most often only mentioned."""
    text = view.text
    for found in ANY_PERSON.finditer(text):
        at, after = found.span()
        before = patterns.bystander_before.search(text[max(0, at - _BEFORE) : at])
        if before or patterns.bystander_after.match(text, after):
            yield at
