"""Persons of a sentence who are only mentioned: aides' employers, sources, bystanders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View

# characters before a name in which a pattern may match
_BEFORE = 40
# so many people meet
_SOME = 2


def mentioned_in(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who are surely not there, or only what is theirs."""
    text = view.text
    ends = (found.span() for found in ANY_PERSON.finditer(text))
    yield from (at for at, stop in ends if patterns.mentioned_after.match(text, stop))
    yield from (home.start for home in view.homes)
    yield from _sources(text, patterns, tellings)
    if len(tellings) == 1:
        yield from _in_clause_before(view, tellings[0])


def _in_clause_before(view: View, telling: Telling) -> Iterator[int]:
    """Where persons stand of whom an earlier clause tells: "X wants more; Y met Z on Monday"."""
    edge = view.text.rfind(";", 0, telling.start)
    if edge < 0 or telling.kind not in TALKS or len(telling.people) < _SOME:
        return
    for found in ANY_PERSON.finditer(view.text, 0, edge):
        if telling.people.keys().isdisjoint(view.named_persons(found[0])):
            yield found.start()


def _sources(text: str, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who tell what constructions have found of others."""
    if any(len(telling.people) >= _SOME for telling in tellings):
        for found in ANY_PERSON.finditer(text):
            at, after = found.span()
            before = patterns.source_before.search(text[max(0, at - _BEFORE) : at])
            if before and patterns.source_after.match(text, after):
                yield at


def bystanders_in(text: str, patterns: Patterns) -> Iterator[int]:
    """Where persons stand who by the words beside their names are most often only mentioned."""
    words_before, words_after = patterns.bystander_before, patterns.bystander_after.pattern
    # whether any may match is looked up for the whole sentence, which others have asked about
    may_be = words_before.may_match(text)
    for found in ANY_PERSON.finditer(text):
        at, after = found.span()
        before = may_be and words_before.pattern.search(text[max(0, at - _BEFORE) : at])
        if before or words_after.match(text, after):
            yield at
