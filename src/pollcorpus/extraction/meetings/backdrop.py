"""Days of what had been before that which is told: "he had been arrested the day before"."""

from __future__ import annotations

from itertools import pairwise

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.view import View


def mark_backdrop(view: View, patterns: Patterns) -> None:
    """Mark the days of clauses that go back behind what a sentence tells."""
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


def has_ended(told: Sentence, here: View) -> bool:
    """Tell whether what a sentence went back to ends before another: with its paragraph."""
    return not here.goes_back and told.paragraph != here.sentence.paragraph
