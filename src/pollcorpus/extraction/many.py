"""Many articles, one after the other or in several processes."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from pollcorpus.extraction import extract
from pollcorpus.gazetteer import gazetteer
from pollcorpus.gazetteer.reference import EMPTY, Reference
from pollcorpus.models import Article, Extraction, Problem

_FEW = 500
"""Fewer articles are done sooner in one process than another one takes to start.

Measured with news reports of 2,500 characters on two processors: 300 took as long either way.
"""


def extract_all(
    articles: Iterable[Article], jobs: int = 1, reference: Reference = EMPTY
) -> Iterator[Extraction]:
    """Extract what each article says, in the order of the articles.

    A pile that is worth it is shared by so many processes, of which this is
    one. A fault of the library in one article becomes a problem.
    """
    articles = iter(articles)
    read = partial(extract_or_tell, reference=reference)
    beginning = list(islice(articles, _FEW)) if jobs > 1 else []
    pile = chain(beginning, articles)
    if len(beginning) < _FEW:
        yield from map(read, pile)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    from pollcorpus.extraction.sharing import Sharing

    # a forked process would inherit the threads' locks
    spawned = get_context("spawn")
    pool = ProcessPoolExecutor(jobs - 1, spawned, _make_ready, (reference,))
    try:
        yield from Sharing(pool, jobs - 1, read).results(pile)
    finally:
        pool.shutdown(cancel_futures=True)


def _make_ready(reference: Reference) -> None:
    """Load the names that all articles are read with, in a process that does nothing else.

    None of them ever becomes garbage; to look through them for some again and again, while
    they and the patterns are loaded, takes a sixth of the time that a process needs to start.
    """
    gc.disable()
    _ = gazetteer(reference).matcher
    gc.freeze()
    gc.enable()


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
