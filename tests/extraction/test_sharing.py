"""Articles that several processes read: in order, and nobody waits."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from random import Random
from time import sleep
from typing import Any

from attrs import evolve

import pollcorpus as pc
from pollcorpus.extraction import many
from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.sharing import _CHUNK, _MOST, Sharing
from pollcorpus.models import Extraction

ARTICLE = pc.read_text("Leaders met in Patna on Monday to talk.")


def numbered(number: int) -> Iterator[pc.Article]:
    return (evolve(ARTICLE, id=str(each)) for each in range(number))


class Sluggish(Executor):
    """One that starts, and then does nothing unless it is told to."""

    def __init__(self) -> None:
        self.given: list[tuple[Future[Any], Any]] = []

    def submit(self, work: Any, /, *args: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if args:
            self.given.append((future, lambda: work(*args)))
        else:
            future.set_result(None)
        return future


def test_what_others_read_comes_in_the_order_of_the_pile() -> None:
    random = Random(5)

    def read(article: pc.Article) -> Extraction:
        sleep(random.random() / 5000)
        return Extraction(article=article)

    for number in (0, 1, _CHUNK, _CHUNK + 1, 1000):
        pile = list(numbered(number))
        with ThreadPoolExecutor(3) as pool:
            told = list(Sharing(pool, 3, read).results(pile))
        assert all(one.article is article for one, article in zip(told, pile, strict=True))


def test_who_would_wait_for_a_process_that_does_nothing_reads_all_alone() -> None:
    pool, here = Sluggish(), []

    def read(article: pc.Article) -> Extraction:
        here.append(int(article.id))
        return Extraction(article=article)

    told = Sharing(pool, 1, read).results(numbered(200))
    assert [int(one.article.id) for one in told] == list(range(200))
    assert sorted(here) == list(range(200))
    assert pool.given
    assert all(future.cancelled() for future, _ in pool.given)


def test_no_more_is_read_ahead_than_can_be_kept() -> None:
    pool, drawn = Sluggish(), []

    def pile() -> Iterator[pc.Article]:
        for article in numbered(50_000):
            drawn.append(article)
            yield article

    def read(article: pc.Article) -> Extraction:
        return Extraction(article=article)

    told: Any = Sharing(pool, 1, read).results(pile())
    assert next(told).article.id == "0"
    assert len(drawn) <= _MOST * _CHUNK
    told.close()


def test_the_collector_is_paused_while_an_article_is_read(monkeypatch: Any) -> None:
    seen = []

    def noted(document: Document) -> Names:
        seen.append(gc.isenabled())
        return find_names(document)

    monkeypatch.setattr("pollcorpus.extraction.find_names", noted)
    assert gc.isenabled()
    list(many.extract_all([ARTICLE]))
    assert seen == [False]
    assert gc.isenabled()
