"""What a corpus consists of, whatever file it is kept in."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, field, frozen

from pollcorpus.errors import FormatError
from pollcorpus.models import Article, Corrections, Problem
from pollcorpus.models.sources import source_key
from pollcorpus.resolve import Resolution, resolve

ANEW = "save the corpus anew with Corpus.save()"
"""What to do about a file that cannot be read."""


def check_header(*, ours: bool, version: object, known: int, where: str) -> None:
    """Raise `FormatError` unless a file is a corpus' and of the version that is known."""
    if not ours:
        advice = "read articles with pollcorpus.read()"
        raise FormatError("no corpus file", where=where, advice=advice)
    if version != known:
        advice = "open it with the pollcorpus that wrote it, or read the articles anew"
        raise FormatError(f"version {version} of the file, not {known}", where=where, advice=advice)


def in_list(article: Article) -> tuple[tuple[str, int], str]:
    """Return what articles are ordered by: who makes them may give several one path."""
    return source_key(article), article.id


def _by_source(articles: Iterable[Article]) -> tuple[Article, ...]:
    return tuple(sorted(articles, key=in_list))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in an order that tells nothing of batches, processes or runs."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (source_key(p), p.kind, p.message)))


@frozen(kw_only=True)
class Contents:
    """All that a corpus file holds.

    Articles and problems are ordered by path and record, so that a corpus
    does not depend on the order in which it was read.
    """

    resolution: Resolution
    as_read: tuple[Article, ...] = field(converter=_by_source)
    problems: tuple[Problem, ...] = field(default=(), converter=in_order)

    def under(self, corrections: Corrections) -> Contents:
        """Return the articles compared anew, under other corrections."""
        read, reference = self.resolution.extractions_as_read, self.resolution.reference
        return evolve(self, resolution=resolve(read, corrections, reference))
