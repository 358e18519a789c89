"""What the queries of one corpus look things up in; each part is made on first use."""

from __future__ import annotations

from collections import defaultdict
from difflib import get_close_matches
from functools import cached_property

from attrs import field, frozen

from pollcorpus.errors import UnknownNameError
from pollcorpus.models import Article, Meeting
from pollcorpus.query.names import ActorNames
from pollcorpus.resolve import Resolution


@frozen(kw_only=True, eq=False)
class Index:
    """The records of a corpus, and ways to find them."""

    resolution: Resolution = field(repr=False)
    articles: tuple[Article, ...] = field(repr=False)

    @cached_property
    def names(self) -> ActorNames:
        """Who is meant by a name."""
        return ActorNames(self.resolution.actors)

    @cached_property
    def _sources(self) -> dict[str, dict[str, None]]:
        filed: dict[str, dict[str, None]] = defaultdict(dict)
        for article in self.articles:
            for name in (article.id, article.source.source_id, article.publisher):
                if name:
                    filed[name.casefold()][article.id] = None
        return dict(filed)

    def source(self, source: str | Article) -> tuple[str, ...]:
        """Return the ids of the articles of a source: an article, its id or stem, a publisher."""
        if isinstance(source, Article):
            return (source.id,)
        found = self._sources.get(source.casefold())
        if found is None:
            near = get_close_matches(source.casefold(), self._sources)
            raise UnknownNameError(source, "source", tuple(near))
        return tuple(found)

    @cached_property
    def mentioned(self) -> dict[str, frozenset[str]]:
        """Ids of the actors that an article mentions, by the article's id."""
        return {
            extraction.article.id: frozenset(ref.id for ref in extraction.actors)
            for extraction in self.resolution.extractions
        }

    @cached_property
    def involved(self) -> dict[str, frozenset[str]]:
        """Ids of all whom any report connects with a meeting, by the meeting's id."""
        return {meeting.id: _involved(meeting) for meeting in self.resolution.meetings}


def _involved(meeting: Meeting) -> frozenset[str]:
    told = [meeting.host, *meeting.actors, *meeting.absentees]
    for report in meeting.reports:
        claims = [*report.participants, *report.absentees, *report.organisations]
        told += [claim.value for claim in claims]
        told += [report.host.value] if report.host else []
    return frozenset(ref.id for ref in told if ref is not None)
