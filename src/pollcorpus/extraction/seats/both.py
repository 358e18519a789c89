"""Counts of the two parties that a sentence only calls "both" or "each"."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import QUIET, CountToken, Words


def told_of_both(words: Words, live: Iterable[CountToken], cues: Compiled) -> CountToken | None:
    """The count that is told of both parties of the talk: "sources said that each could get 16".

    Parties may be named only after it, for counts of their own.
    """
    text, start = words.sentence.text, words.sentence.start
    tokens = [t for t in live if not t.count.same]
    named = [p.span.start for p in words.parties if not p.pronoun and p.role not in QUIET]
    opened = cues.words["both"].match(text)
    within = None if cues.source.verb_follows else cues.words["both"].search(text)
    if len(tokens) == 1 and not named and (opened or (within and tokens[0].count.each)):
        return tokens[0]
    if within is None or not tokens:
        return None
    first, at = tokens[0], start + within.end()
    plain = at <= first.start and not first.count.each
    clear = words.clauses.between(at, first.start) == 0 and all(n > first.stop for n in named)
    return first if plain and clear and len(named) >= len(tokens) - 1 else None
