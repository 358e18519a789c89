"""A corpus: articles, and the actors, meetings and seat plans that they tell of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import as_file, files
from itertools import chain
from os import PathLike
from typing import TypeAlias

from attrs import evolve, field, frozen

from pollcorpus.extract import extract
from pollcorpus.models import Article, Extraction, Problem
from pollcorpus.reading import read_articles
from pollcorpus.resolve import Resolution, resolve
from pollcorpus.store.outline import Plain, outline

__all__ = ["Corpus", "open_corpus", "read", "sample"]

AnyPath: TypeAlias = str | PathLike[str]


@frozen(kw_only=True)
class Corpus:
    """Articles, and what they tell, compared with each other.

    `duplicates` are articles whose content an earlier one has byte by byte;
    their records are the earlier one's.
    """

    resolution: Resolution = field(repr=False)
    problems: tuple[Problem, ...] = ()
    duplicates: tuple[Article, ...] = ()

    @classmethod
    def of(cls, items: Iterable[Article | Problem], *, jobs: int = 1) -> Corpus:
        """Extract and compare what articles say; problems among them are kept."""
        articles: dict[str, Article] = {}
        duplicates: list[Article] = []
        problems: list[Problem] = []
        for item in items:
            if isinstance(item, Problem):
                problems.append(item)
            elif articles.setdefault(item.id, item) is not item:
                duplicates.append(item)
        extractions = tuple(_extracted(articles.values(), jobs))
        return cls(
            resolution=resolve(extractions),
            problems=(*problems, *chain.from_iterable(e.problems for e in extractions)),
            duplicates=tuple(duplicates),
        )

    def outlines(self) -> Iterator[Plain]:
        """Yield what each article says, in the shape that the command line prints."""
        by_id = {e.article.id: e for e in self.resolution.extractions}
        for extraction in by_id.values():
            yield outline(extraction, self.resolution)
        for article in self.duplicates:
            yield outline(evolve(by_id[article.id], article=article), self.resolution)


def read(*paths: AnyPath, jobs: int = 1) -> Corpus:
    """Read files, folders and archives into a corpus."""
    return Corpus.of(read_articles(*paths), jobs=jobs)


def sample() -> Corpus:
    """Read the sample articles that come with the library."""
    with as_file(files("pollcorpus") / "samples") as folder:
        return read(folder)


def open_corpus(path: AnyPath) -> Corpus:
    """Open a corpus that `Corpus.save()` wrote."""
    raise NotImplementedError


def _extracted(articles: Iterable[Article], jobs: int) -> Iterable[Extraction]:
    if jobs <= 1:
        return map(extract, articles)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return list(pool.map(extract, articles, chunksize=32))
