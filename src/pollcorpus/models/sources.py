"""Where articles and problems come from, as they are told apart and ordered by it."""

from __future__ import annotations

from pollcorpus.models.article import Article
from pollcorpus.models.problem import Problem

WHOLE_FILE = -1
"""The number of an article that is no record of a container, but all of its file."""


def source_key(item: Article | Problem) -> tuple[str, int]:
    """Return the path, and the number of the record in its container."""
    at = item.source if isinstance(item, Article) else item
    return at.path, WHOLE_FILE if at.record is None else at.record
