"""Where a list of key facts stands: lines that each open with a label, "Present: X / Venue: Z"."""

from __future__ import annotations

from collections.abc import Sequence

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.models import SegmentKind


def facts_in(sentences: Sequence[Sentence], patterns: Patterns) -> frozenset[int]:
    """Return the numbers of the sentences that go on with the list which the one before is of.

    In such a list one line tells who came, and another who else did, who did not, where, or when.
    """
    found, run = set[int](), dict[int, str]()
    for number, sentence in enumerate(sentences):
        label = _label(sentence, patterns) if _opens_line(sentences, number) else None
        if label is None:
            found.update(_later(run))
            run = {}
        else:
            run[number] = label
    return frozenset(found.union(_later(run)))


def _later(run: dict[int, str]) -> list[int]:
    """The lines after the first of labels on end, if they make a list."""
    return list(run)[1:] if {"chair", "there"} & set(run.values()) else []


def _label(sentence: Sentence, patterns: Patterns) -> str | None:
    found = patterns.label_line.match(sentence.text.lower())
    return found.lastgroup if found else None


def _opens_line(sentences: Sequence[Sentence], number: int) -> bool:
    """Tell whether a sentence opens a line of the text below its headline."""
    sentence = sentences[number]
    if sentence.kind is SegmentKind.HEADLINE:
        return False
    return number == 0 or sentences[number - 1].paragraph < sentence.paragraph
