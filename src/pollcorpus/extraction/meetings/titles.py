"""Taking titles, and who is named twice over, off the names of a sentence."""

from __future__ import annotations

import re

from pollcorpus.extraction.meetings.patterns import (
    ANY_ORGANISATION,
    ANY_PERSON,
    PERSON,
    PERSON_AT,
    Patterns,
)
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.extraction.needles import Guarded

_PASSES = 2
_TWICE = re.compile(f"(?P<keep>{PERSON}),? {PERSON}")
_NAMED = re.compile(f"{PERSON}|{ANY_ORGANISATION.pattern}")


def take_off_titles(view: View, patterns: Patterns) -> None:
    """Take titles and asides off names, so that lists of persons stand together."""
    if not _NAMED.search(view.text):
        return
    changed: Guarded | None = None  # the last pattern that has changed the text
    for _ in range(_PASSES):
        before, last = view.text, changed
        for _, pattern in patterns.reductions.in_turn(lambda: view.text):
            text = pattern.sub(lambda found: _kept(view, found), view.text)
            if text != view.text:
                view.text, changed = text, pattern
            elif pattern is last and view.text is before:
                return  # those that follow have been tried on the text as it is
        if view.text is before:
            return


def name_once(view: View) -> None:
    """Take one of two names off that stand side by side for the same persons."""
    view.text = _TWICE.sub(lambda found: _once(view, found), view.text)


def _kept(view: View, found: re.Match[str]) -> str:
    keep = found["keep"]
    before = found.groupdict().get("titles")
    if before and any(who.via == PRONOUN for who in view.persons(keep)):
        return found[0]  # nobody puts a title before a pronoun
    for char in keep:
        if ANY_PERSON.match(char):
            number = ord(char) - PERSON_AT
            title = found[0].replace(keep, " ", 1)
            view.titles[number] = f"{view.titles.get(number, '')} {title}"
    return keep


def _once(view: View, found: re.Match[str]) -> str:
    first, second = (view.person_at(at).actors for at in (found.start(), found.end() - 1))
    return found["keep"] if first == second else found[0]
