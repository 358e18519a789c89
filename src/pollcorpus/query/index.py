"""What the queries of one corpus look things up in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import cached_property

from attrs import field, frozen

from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import Article, Mention
from pollcorpus.query.conditions import NOTHING, Condition
from pollcorpus.query.names import ActorNames
from pollcorpus.resolve import Resolution
from pollcorpus.store.contents import Contents
from pollcorpus.store.rows import Value
from pollcorpus.store.shelf import Shelf

_MANY_SOURCES = 5000
"""Among more sources than that only those that begin alike are looked through for a near one."""
_CALLED = "({0}id IN (?, ?) OR {0}source_key = ? OR {0}publisher_key = ?)"


@frozen(kw_only=True, eq=False)
class Index:
    """The shelf of a corpus, and who and what is meant by names."""

    shelf: Shelf = field(repr=False)
    _looked: dict[str, tuple[int, object]] = field(factory=dict, repr=False, init=False)

    @property
    def names(self) -> ActorNames:
        """Who is meant by a name."""
        version, found = self._looked.get("names", (-1, None))
        if not isinstance(found, ActorNames) or version != self.shelf.version:
            version = self.shelf.version
            found = ActorNames(self.shelf, self.known)
            self._looked["names"] = version, found
        return found

    @cached_property
    def known(self) -> Gazetteer:
        """The gazetteer that the articles were read with."""
        return gazetteer(self.shelf.reference)

    @property
    def contents(self) -> Contents:
        """All of the corpus, in memory."""
        return self.shelf.contents

    @property
    def resolution(self) -> Resolution:
        """All records, in memory."""
        return self.contents.resolution

    def stems(self, articles: Iterable[str]) -> dict[str, str]:
        """Return the stem or own id of the source of each of some articles, by their ids."""
        wanted = list(dict.fromkeys(articles))
        found: dict[str, str] = {}
        for at in range(0, len(wanted), 500):
            some = wanted[at : at + 500]
            marks = ", ".join("?" * len(some))
            select = f"SELECT id, source_id FROM article_list WHERE id IN ({marks})"
            found.update(self.shelf.rows(select, some))
        return found

    def source(self, source: str | Article) -> tuple[str, ...]:
        """Return the ids of the articles of a source: an article, its id or stem, a publisher."""
        if isinstance(source, Article):
            return (source.id,)
        called, values = self._called(source)
        select = f"SELECT id FROM article_list WHERE {called} ORDER BY position"
        return tuple(self.shelf.column(select, values))

    def reported(self, kind: str, sources: Sequence[str | Article], *, here: bool) -> Condition:
        """Ask for records of a kind that one of some sources tells of.

        `here` says that the records lie with the articles, and not on a shelf
        of their own.
        """
        if not sources:
            return NOTHING
        told = f"{kind}_article"
        called, values = self._any_called(sources)
        if not here:
            idents = [ident for source in sources for ident in self.source(source)]
            called, values = f"l.article IN ({', '.join('?' * len(idents))})", tuple(idents)
            test = f"SELECT 1 FROM {told} AS l WHERE l.position = r.position AND {called}"
            return Condition(test=f"EXISTS ({test})", values=values)
        join = f"FROM {told} AS l CROSS JOIN article_list AS a ON a.id = l.article"
        found = f"FROM article_list AS a CROSS JOIN {told} AS l ON l.article = a.id"
        return Condition(
            test=f"EXISTS (SELECT 1 {join} WHERE l.position = r.position AND {called})",
            values=values,
            source=f"SELECT DISTINCT l.position {found} WHERE {called}",
            source_values=values,
        )

    def _any_called(self, sources: Sequence[str | Article]) -> tuple[str, tuple[Value, ...]]:
        parts: list[str] = []
        values: list[Value] = []
        for source in sources:
            if isinstance(source, Article):
                parts.append("a.id = ?")
                values.append(source.id)
            else:
                parts.append(_CALLED.format("a."))
                values += self._called(source)[1]
        return f"({' OR '.join(parts)})", tuple(values)

    def _called(self, source: object) -> tuple[str, tuple[str, ...]]:
        """Return how to find a source, once it is there."""
        if not isinstance(source, str):
            raise ArgumentError("reported_by()", "articles, their ids or publishers", source)
        plain, called = source.casefold(), _CALLED.format("")
        values = source, plain, plain, plain
        if not self.shelf.rows(f"SELECT 1 FROM article_list WHERE {called} LIMIT 1", values):
            near = get_close_matches(plain, list(self._near_sources(plain)))
            raise UnknownNameError(source, "source", tuple(near))
        return called, values

    def _near_sources(self, plain: str) -> Iterator[str]:
        yield from self.shelf.distinct("article_list", "publisher_key")
        where, values = "", []
        if self.shelf.size("article") > _MANY_SOURCES:
            where, values = (
                "WHERE source_key >= ? AND source_key < ? || char(1114111)",
                [plain[:2]] * 2,
            )
        for column in ("source_key", "id"):
            select = f"SELECT {column} FROM article_list {where.replace('source_key', column)}"
            yield from self.shelf.column(f"{select} LIMIT {_MANY_SOURCES}", values)

    def mentions(self, ident: str | None) -> tuple[Mention, ...]:
        """Return the mentions of an actor by article, those that are left open for None."""
        if ident is None:
            return tuple(self.shelf.unnamed())
        articles = self.shelf.column(
            "SELECT DISTINCT r.id FROM actor_article AS l JOIN article_list AS r USING (position)"
            " WHERE l.actor = (SELECT position FROM actor_list WHERE id = ?) ORDER BY r.id",
            (ident,),
        )
        found = (m for mentions in self.shelf.mentions_in(articles) for m in mentions)
        return tuple(mention for mention in found if mention.actor and mention.actor.id == ident)
