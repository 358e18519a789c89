"""The Hindi lexicon of acts; its phrases are written as they stand."""

from __future__ import annotations

from pollcorpus.plugins.act_cues import ActCues


def _forms(phrase: str, act: str) -> tuple[str]:
    """Return the phrase alone: the lexicon lists the forms of Hindi verbs."""
    return (phrase,)


ACTS = ActCues(
    lexicon="pollcorpus.languages.hi/acts.csv",
    forms=_forms,
    stem=5,
    joining=frozenset(", और व एवं तथा".split()),
    parting=frozenset(', ; : - " ( ) कि जो जिसमें लेकिन बाद पहले जबकि'.split()),
)
