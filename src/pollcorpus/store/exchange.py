"""The records of a corpus kind by kind, as the files for exchange hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cattrs import Converter

from pollcorpus.gazetteer import Reference
from pollcorpus.models import (
    Actor,
    Article,
    Corrections,
    Extraction,
    Meeting,
    Problem,
    ReportKey,
    SeatPlan,
)
from pollcorpus.resolve import Resolution
from pollcorpus.store.contents import Contents
from pollcorpus.store.records import structured

MODELS: Mapping[str, type] = {
    "article": Article,
    "extraction": Extraction,
    "apart": Extraction,
    "actor": Actor,
    "meeting": Meeting,
    "seat_plan": SeatPlan,
    "problem": Problem,
}
"""The kinds of records, in an order in which extractions find their articles."""


def records_of(contents: Contents) -> dict[str, Iterable[object]]:
    """Return the records of a corpus by the kinds of `MODELS`, in their order."""
    resolution = contents.resolution
    return {
        "article": contents.as_read,
        "extraction": resolution.extractions,
        "apart": resolution.apart.values(),
        "actor": resolution.actors,
        "meeting": resolution.meetings,
        "seat_plan": resolution.seat_plans,
        "problem": contents.problems,
    }


class Gathered:
    """Records that are read from a file one by one, until they are the contents of a corpus.

    `converter` makes what converts plain values, given the articles that
    extractions are of. `others` are kinds of the file's own.
    """

    def __init__(
        self,
        converter: Callable[[Mapping[str, Article]], Converter],
        others: Mapping[str, type] | None = None,
    ) -> None:
        self._articles: dict[str, Article] = {}
        self._made = converter(self._articles)
        self._models = {**MODELS, **(others or {})}
        self._found: dict[str, list[Any]] = {kind: [] for kind in self._models}

    def take(self, kind: str, plain: object, where: str) -> None:
        """Make a record of a plain value; raise `FormatError` where it is none of the kind."""
        record: Any = structured(self._made, plain, self._models[kind], where)
        self._found[kind].append(record)
        if isinstance(record, Article):
            self._articles.setdefault(record.id, record)

    def of(self, kind: str) -> list[Any]:
        """Return the records of a kind, in the order of the file."""
        return self._found[kind]

    def contents(
        self,
        meeting_ids: Mapping[ReportKey, str],
        plan_ids: Mapping[ReportKey, str],
        copies: Mapping[str, str],
        header: Mapping[str, object],
        where: str,
    ) -> Contents:
        """Return the corpus; `header` may hold its corrections and its reference."""
        resolution = Resolution(
            extractions=tuple(self.of("extraction")),
            actors=tuple(self.of("actor")),
            meetings=tuple(self.of("meeting")),
            seat_plans=tuple(self.of("seat_plan")),
            meeting_ids=meeting_ids,
            plan_ids=plan_ids,
            copies=copies,
            apart={extraction.article.id: extraction for extraction in self.of("apart")},
            corrections=structured(self._made, header.get("corrections", {}), Corrections, where),
            reference=structured(self._made, header.get("reference", {}), Reference, where),
        )
        as_read, problems = tuple(self.of("article")), tuple(self.of("problem"))
        return Contents(resolution=resolution, as_read=as_read, problems=problems)
