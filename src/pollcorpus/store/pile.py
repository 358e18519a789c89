"""Articles that are read, extracted and compared, in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from pollcorpus.extraction.many import extract_all
from pollcorpus.gazetteer import Reference
from pollcorpus.gazetteer.reference import EMPTY
from pollcorpus.models import Article, Corrections, Extraction, Problem
from pollcorpus.resolve import resolve
from pollcorpus.store.arrivals import Arrivals
from pollcorpus.store.contents import Contents


class Pile:
    """Articles on their way into a corpus, beside those that are in it."""

    corrections: Corrections
    extractions: dict[str, Extraction]
    as_read: list[Article]
    problems: list[Problem]
    reference: Reference

    def __init__(self, there: Contents | None = None, reference: Reference = EMPTY) -> None:
        known = there.resolution.extractions_as_read if there else ()
        self.corrections = there.resolution.corrections if there else Corrections()
        self.extractions = {extraction.article.id: extraction for extraction in known}
        self.as_read = list(there.as_read) if there else []
        self.problems = list(there.problems if there else reference.problems)
        self.reference = there.resolution.reference if there else reference

    def read(
        self,
        items: Iterable[Article | Problem],
        jobs: int,
        progress: Callable[[int], object] | None,
    ) -> Contents:
        """Extract and compare what articles say, beside what is there."""
        arrivals = Arrivals(self.extractions.__contains__)
        new = arrivals.kept(items, self.as_read, self.problems)
        found: list[Problem] = []
        for done, extraction in enumerate(extract_all(new, jobs, self.reference), 1):
            self.extractions[extraction.article.id] = extraction
            found += extraction.problems
            if progress is not None:
                progress(done)
        told = (*self.extractions.values(), *self._repeated())
        return Contents(
            resolution=resolve(told, self.corrections, self.reference),
            as_read=tuple(self.as_read),
            problems=(*self.problems, *found),
        )

    def _repeated(self) -> Iterator[Extraction]:
        """What articles say whose content another one has, too."""
        for article in self.as_read:
            extraction = self.extractions[article.id]
            if article is not extraction.article:
                yield evolve(extraction, article=article)
