"""What queries of reported things share: meetings and seat plans."""

from __future__ import annotations

from typing import ClassVar, Generic, Self, TypeVar

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models import Article, Meeting, SeatPlan
from pollcorpus.query.arguments import need_any, one_of
from pollcorpus.query.base import Query
from pollcorpus.query.conditions import any_of, at_least
from pollcorpus.query.disputes import Disagreements

Reported = TypeVar("Reported", bound=Meeting | SeatPlan)


@frozen(eq=False, repr=False)
class ReportedQuery(Query[Reported], Generic[Reported]):
    """Records that articles report."""

    _disputable: ClassVar[tuple[str, ...]]

    def with_disagreement(self, about: str | None = None) -> Self:
        """Keep those on which reports differ, in any field or in one.

        Reports of a meeting can differ on "attendance", "date", "duration",
        "host", "place", "status" and "time", those of a seat plan on "seats".

        >>> from pollcorpus import sample
        >>> [meeting.place for meeting in sample().meetings.with_disagreement("attendance")]
        ['10 Janpath']
        """
        kind = self._shape.kind
        if about is None:
            return self._kept(_display.call("with_disagreement"), at_least("disagreements", 1))
        told = self._select.shelf.distinct(f"{kind}_dispute", "about")
        one_of("point of disagreement", (about,), tuple(sorted({*self._disputable, *told})))
        step = _display.call("with_disagreement", about)
        return self._kept(step, any_of(f"{kind}_dispute", "about", (about,)))

    @property
    def disagreements(self) -> Disagreements:
        """The points on which reports of these differ, as `Corpus.disagreements` has all of them.

        >>> from pollcorpus import sample
        >>> sample().meetings.on("2022-04-16").disagreements[0].subject.name
        'Priyanka Gandhi Vadra'
        """
        return Disagreements.among(self.with_disagreement())

    def reported_by(self, *sources: str | Article) -> Self:
        """Keep those that one of the sources tells of.

        A source is an article, an article's id, a file's name or stem, a
        record's own id, or a publisher; one that the corpus does not know raises
        `UnknownNameError`.
        """
        need_any(sources, "source", "reported_by('The Hindu')")
        here = self._select.shelf is self._index.shelf
        told = self._index.reported(self._shape.kind, sources, here=here)
        shown = [s.id if isinstance(s, Article) else s for s in sources]
        return self._kept(_display.call("reported_by", *shown), told)
