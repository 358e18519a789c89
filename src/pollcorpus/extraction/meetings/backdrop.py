"""What had been before that which a sentence tells, and what it is by what is told before it."""

from __future__ import annotations

from itertools import pairwise

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.patterns import ANY_DATE, ANY_PERSON, Patterns, groups_of
from pollcorpus.extraction.meetings.view import View


def mark_backdrop(view: View, patterns: Patterns) -> None:
    """Mark clauses told in passing, and the days of those that go back behind what is told."""
    view.passing = tuple(found.span() for found in patterns.passing.finditer(view.text))
    verbs = [found.span() for found in patterns.gone_back.finditer(view.text)]
    view.goes_back = bool(verbs)
    if not verbs or not view.dates:
        return
    edges = [0, *(m.start() for m in patterns.boundary.finditer(view.text)), len(view.text)]
    clauses = [
        (first, last)
        for first, last in pairwise(edges)
        if any(first <= start < last for start, _ in verbs)
    ]
    days = (found.start() for found in ANY_DATE.finditer(view.text))
    view.behind = frozenset(at for at in days if any(a <= at < b for a, b in clauses))


def by_the_way(view: View, patterns: Patterns) -> tuple[tuple[int, int], ...]:
    """Where a sentence names what else takes place, or is decided: "ahead of the meet in Y"."""
    if view.by_the_way is None:
        beside = [found.span() for found in patterns.by_the_way.finditer(view.text)]
        spoken = (
            span for found in patterns.spoken.finditer(view.text) for span in groups_of(found)
        )
        view.by_the_way = (*beside, *spoken)
    return view.by_the_way


def has_ended(told: Sentence, here: View) -> bool:
    """Tell whether what a sentence went back to ends before another: with its paragraph."""
    return not here.goes_back and told.paragraph != here.sentence.paragraph


def mark_context(view: View, before: View | None, patterns: Patterns) -> None:
    """Mark what a sentence is by what is told before it: a list of names, or a ceremony."""
    text = view.text
    view.after_list = before is not None and patterns.lists.search(before.text) is not None
    view.after_team = before is not None and patterns.teams.search(before.text) is not None
    view.dead = before.dead if before else frozenset()
    if not ANY_PERSON.search(text):  # nobody to mourn, or to be welcomed
        habit = patterns.habit.search(text)
        view.ceremony = bool(habit and patterns.ceremony.search(text))
        return
    view.dead = view.dead.union(view.people_of(patterns.dead.finditer(text)))
    goes_on = before is not None and (
        (before.ceremony and patterns.came_too.search(text))
        or (patterns.public_told.search(before.text) and patterns.came_to_it.search(text))
    )
    mourned = any(home.owner in view.dead for home in view.homes)
    view.ceremony = bool(
        patterns.ceremony.search(text) or goes_on or (mourned and patterns.quiet.search(text))
    )
