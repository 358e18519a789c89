"""Names that the user struck from reports of meetings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from pollcorpus.models import ActorRef, Claim, Corrections, Extraction, MeetingReport

__all__ = ["StruckNames"]


@frozen
class StruckNames:
    """The ids of actors that were struck, by article and by the number of its report.

    Actors are as each article by itself has them, so that names stay struck
    whichever of them later articles show to be one person.
    """

    by_article: Mapping[str, Mapping[int, set[str]]]

    @classmethod
    def of(cls, corrections: Corrections) -> StruckNames:
        """File what the user struck."""
        found: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for (ident, number), actor in corrections.strike:
            found[ident][number].add(actor)
        return cls(found)

    def left_in(self, extraction: Extraction) -> Extraction:
        """Return what an article says without the names that were struck from it."""
        names = self.by_article.get(extraction.article.id)
        if names is None:
            return extraction
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
