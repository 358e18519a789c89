"""Many articles, one after the other or in several processes."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from pollcorpus.extraction import extract
from pollcorpus.gazetteer.reference import EMPTY, Reference
from pollcorpus.models import Article, Extraction, Problem

_FEW = 500
"""Fewer articles are done sooner in one process than another one takes to start.

Measured with news reports of 2,500 characters on two processors: 300 took as long either way.
"""
_FEW_FOR_A_COPY = 50
"""The same where the other process is a copy of this one, which starts at once."""


def extract_all(
    articles: Iterable[Article], jobs: int = 1, reference: Reference = EMPTY
) -> Iterator[Extraction]:
    """Extract what each article says, in the order of the articles.

    A pile that is worth it is shared by so many processes, of which this is
    one. A fault of the library in one article becomes a problem.
    """
    articles = iter(articles)
    read = partial(extract_or_tell, reference=reference)
    few = 0 if jobs == 1 else _few()
    beginning = list(islice(articles, few))
    pile = chain(beginning, articles)
    if jobs == 1 or len(beginning) < few:
        yield from map(read, pile)
        return
    from pollcorpus.extraction.processes import other_processes
    from pollcorpus.extraction.sharing import Sharing

    pool = other_processes(jobs - 1, reference)
    try:
        yield from Sharing(pool, jobs - 1, read).results(pile)
    finally:
        pool.shutdown(cancel_futures=True)


def _few() -> int:
    from pollcorpus.extraction.processes import can_be_copied

    return _FEW_FOR_A_COPY if can_be_copied() else _FEW


def extract_or_tell(article: Article, reference: Reference) -> Extraction:
    """Keep one article's misfortune from the others: a fault of the library becomes a problem."""
    try:
        return extract(article, reference=reference)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        problem = Problem(
            kind="internal error",
            path=article.source.path,
            record=article.source.record,
            message=f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})",
            advice="nothing was read out of this article; please report it with its text",
        )
        return Extraction(article=article, problems=(problem,))
