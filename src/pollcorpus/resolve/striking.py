"""Names that the user struck from reports of meetings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import evolve

from pollcorpus.models import ActorRef, Claim, Corrections, Extraction, MeetingReport

__all__ = ["struck"]


def struck(extractions: Iterable[Extraction], corrections: Corrections) -> tuple[Extraction, ...]:
    """Return what articles say without the names that the user struck.

    Actors are as each article by itself has them, so that names stay struck
    whichever of them later articles show to be one person.
    """
    by_article: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (ident, number), actor in corrections.strike:
        by_article[ident][number].add(actor)
    return tuple(
        _without(e, by_article[e.article.id]) if e.article.id in by_article else e
        for e in extractions
    )


def _without(extraction: Extraction, names: Mapping[int, set[str]]) -> Extraction:
    told = enumerate(extraction.meetings)
    reports = (_report(report, names[n]) if n in names else report for n, report in told)
    return evolve(extraction, meetings=tuple(reports))


def _report(report: MeetingReport, names: set[str]) -> MeetingReport:
    def left(claims: Iterable[Claim[ActorRef]]) -> tuple[Claim[ActorRef], ...]:
        return tuple(claim for claim in claims if claim.value.id not in names)

    return evolve(
        report,
        participants=left(report.participants),
        absentees=left(report.absentees),
        organisations=left(report.organisations),
        host=next(iter(left((report.host,))), None) if report.host else None,
    )
