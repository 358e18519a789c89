"""What a corpus consists of, whatever file it is kept in."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.models import Article, Problem
from pollcorpus.resolve import Resolution

ANEW = "save the corpus anew with Corpus.save()"
"""What to do about a file that cannot be read."""


@frozen(kw_only=True)
class Contents:
    """All that a corpus file holds."""

    resolution: Resolution
    as_read: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
