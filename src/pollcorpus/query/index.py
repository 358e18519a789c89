"""What the queries of one corpus look things up in; each part is made on first use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property

from attrs import evolve, field, frozen

from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import ActorRef, Article, Meeting, Mention
from pollcorpus.models.meeting_report import decisive
from pollcorpus.query.names import ActorNames
from pollcorpus.resolve import Resolution
from pollcorpus.store.fulltext import FullText


@frozen(kw_only=True, eq=False)
class Index:
    """The records of a corpus, and ways to find them."""

    resolution: Resolution = field(repr=False)
    articles: tuple[Article, ...] = field(repr=False)

    @cached_property
    def names(self) -> ActorNames:
        """Who is meant by a name."""
        return ActorNames(self.resolution.actors, self.known)

    @property
    def known(self) -> Gazetteer:
        """The gazetteer that the articles were read with."""
        return gazetteer(self.resolution.reference)

    @cached_property
    def _sources(self) -> dict[str, dict[str, None]]:
        filed: dict[str, dict[str, None]] = defaultdict(dict)
        for article in self.articles:
            for name in (article.id, article.source.source_id, article.publisher):
                if name:
                    filed[name.casefold()][article.id] = None
        return dict(filed)

    @cached_property
    def stems(self) -> dict[str, str]:
        """The stem or own id of each article's source, by the article's id."""
        return {article.id: article.source.source_id for article in self.articles}

    def source(self, source: str | Article) -> tuple[str, ...]:
        """Return the ids of the articles of a source: an article, its id or stem, a publisher."""
        if isinstance(source, Article):
            return (source.id,)
        if not isinstance(source, str):
            raise ArgumentError("reported_by()", "articles, their ids or publishers", source)
        found = self._sources.get(source.casefold())
        if found is None:
            near = get_close_matches(source.casefold(), self._sources)
            raise UnknownNameError(source, "source", tuple(near))
        return tuple(found)

    @cached_property
    def fulltext(self) -> FullText:
        """The words of the articles, which are numbered in their order."""
        return FullText.of(enumerate(self.articles))

    @cached_property
    def mentions(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of actors in an article, by the article's id."""
        return {e.article.id: e.mentions for e in self.resolution.extractions}

    @cached_property
    def naming(self) -> dict[str | None, tuple[Mention, ...]]:
        """The mentions of each actor by its id, those that are left open under None."""
        filed: dict[str | None, list[Mention]] = defaultdict(list)
        for article, mentions in self.mentions.items():
            for mention in mentions:
                placed = mention if mention.article_id else evolve(mention, article_id=article)
                filed[mention.actor.id if mention.actor else None].append(placed)
        return {ident: tuple(found) for ident, found in filed.items()}

    @cached_property
    def mentioned(self) -> dict[str, frozenset[str]]:
        """Ids of the actors that an article mentions, by the article's id."""
        return {
            extraction.article.id: frozenset(ref.id for ref in extraction.actors)
            for extraction in self.resolution.extractions
        }

    def present(self, meeting: Meeting, *, undisputed: bool) -> frozenset[str]:
        """Return the ids of all who took part by any report, or those that are settled."""
        if undisputed:
            return frozenset(ref.id for ref in meeting.actors)
        return self._present[meeting.id]

    def absent(self, meeting: Meeting, *, undisputed: bool) -> frozenset[str]:
        """Return the ids of all who stayed away by any report, or those that are settled."""
        if undisputed:
            return frozenset(ref.id for ref in meeting.absentees)
        return self._absent[meeting.id]

    @cached_property
    def _present(self) -> dict[str, frozenset[str]]:
        return {
            meeting.id: _told(meeting.actors, meeting, "participants", "organisations")
            for meeting in self.resolution.meetings
        }

    @cached_property
    def _absent(self) -> dict[str, frozenset[str]]:
        return {
            meeting.id: _told(meeting.absentees, meeting, "absentees")
            for meeting in self.resolution.meetings
        }

    @cached_property
    def involved(self) -> dict[str, frozenset[str]]:
        """Ids of all whom any report connects with a meeting, by the meeting's id."""
        return {
            meeting.id: self._present[meeting.id] | self._absent[meeting.id] | hosts(meeting)
            for meeting in self.resolution.meetings
        }


def _told(settled: Iterable[ActorRef], meeting: Meeting, *fields: str) -> frozenset[str]:
    """What was planned is no word on who came to a meeting that was held."""
    reports = decisive(meeting.reports)
    claims = (c for report in reports for name in fields for c in getattr(report, name))
    return frozenset(ref.id for ref in (*settled, *(claim.value for claim in claims)))


def hosts(meeting: Meeting) -> frozenset[str]:
    """Return the ids of all who hosted a meeting by any report."""
    told = [meeting.host, *(report.host.value for report in meeting.reports if report.host)]
    return frozenset(ref.id for ref in told if ref is not None)
