"""What the queries of one corpus look things up in."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property
from pathlib import PurePath

from attrs import evolve, field, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.gazetteer import Gazetteer, gazetteer
from pollcorpus.models import Article, Mention
from pollcorpus.query.attendance import Appearance
from pollcorpus.query.conditions import Condition, any_of, linked
from pollcorpus.query.names import ActorNames
from pollcorpus.resolve import Resolution
from pollcorpus.store.contents import Contents
from pollcorpus.store.shelf import Shelf

_MANY_SOURCES = 5000
"""Among more sources than that only those that begin alike are looked through for a near one."""
_FEW = 200
"""So many articles are listed in a statement."""
_SOME = 5000
"""Of an outlet with more articles, records are rather asked who reports them than looked up."""

_BEGUN = re.compile("a[0-9a-f]{6,15}")
"""The beginning of an article's id, as it is shown."""
_SOURCES = " UNION ".join(
    f"SELECT * FROM (SELECT position, id FROM article_list WHERE {where} LIMIT ?5)"
    # an index for each: any of them has few articles, or all of an outlet
    for where in ("id = ?1", "source_key = ?2", "publisher_key = ?3", "id = ?4")
)
_OUTLETS = """
    SELECT publisher_key, publisher, COUNT(*) FROM article_list
    WHERE publisher_key IS NOT NULL GROUP BY 1, 2 ORDER BY 3, 2 DESC
"""


@frozen(kw_only=True, eq=False)
class Index:
    """The shelf of a corpus, and who and what is meant by names."""

    shelf: Shelf = field(repr=False)
    _names: dict[int, ActorNames] = field(factory=dict, repr=False, init=False)
    _outlets: dict[int, Mapping[str, str]] = field(factory=dict, repr=False, init=False)

    @property
    def names(self) -> ActorNames:
        """Who is meant by a name."""
        now = self.shelf.version
        if now not in self._names:
            self._names.clear()
            self._names[now] = ActorNames(self.shelf, self.known)
        return self._names[now]

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
        return {ident: told.source_id for ident, told in self.appeared(articles).items()}

    def appeared(self, articles: Iterable[str]) -> dict[str, Appearance]:
        """Say of some articles, by their ids, where and when they appeared."""
        wanted = list(dict.fromkeys(articles))
        columns = ", ".join(("id", *Appearance._fields))
        found: dict[str, Appearance] = {}
        for at in range(0, len(wanted), 500):
            some = wanted[at : at + 500]
            marks = ", ".join("?" * len(some))
            select = f"SELECT {columns} FROM article_list WHERE id IN ({marks})"
            rows = self.shelf.rows(select, some)
            found.update((ident, Appearance(*told)) for ident, *told in rows)
        return found

    def outlets_of(self, articles: Iterable[str]) -> tuple[str | None, ...]:
        """Return the outlets of some articles by their ids, each once, as most articles call it."""
        told = (one.publisher for one in self.appeared(articles).values())
        return tuple(dict.fromkeys(map(self.called, told)))

    def called(self, outlet: str | None) -> str | None:
        """Return the name of an outlet as most articles write it, if others differ in capitals."""
        return self._called.get(outlet, outlet) if outlet else outlet

    def by_outlet(self, articles: Iterable[tuple[str | None, int]]) -> Counter[str | None]:
        """Sum up how many articles bear each way of writing an outlet's name."""
        counts: Counter[str | None] = Counter()
        for name, number in articles:
            counts[self.called(name)] += number
        return counts

    @property
    def _called(self) -> Mapping[str, str]:
        now = self.shelf.version
        if now not in self._outlets:
            self._outlets.clear()
            rows = list(self.shelf.rows(_OUTLETS))
            most = {key: name for key, name, _ in rows}
            self._outlets[now] = {name: most[key] for key, name, _ in rows}
        return self._outlets[now]

    def source(self, source: str | Article) -> tuple[str, ...]:
        """Return the ids of the articles of a source: an article, its id or stem, a publisher."""
        return tuple(self._of_source(source, -1))

    def begun(self, ident: str) -> str | None:
        """Return the only id of an article that begins like the one that is shown; None for others.

        Raise `UnknownNameError` where several do.
        """
        if not _BEGUN.fullmatch(ident):
            return None
        select = "SELECT id FROM article_list WHERE id >= ? AND id < ? LIMIT 3"
        found = self.shelf.column(select, (ident, f"{ident}~"))
        if len(found) > 1:
            reason = f"several articles have ids that begin with {ident!r}"
            raise UnknownNameError(ident, "article", tuple(found), reason=reason)
        return found[0] if found else None

    def of_file(self, name: str) -> list[str]:
        """Return the ids of the articles that are files of a name, or of the end of a path."""
        from pollcorpus.reading.sources import stem_of  # which loads what opens archives

        wanted, stem = PurePath(name).as_posix(), stem_of(name).casefold()
        found = self.shelf.column("SELECT position FROM article_list WHERE source_key = ?", (stem,))
        articles = self.shelf.records("article", found) if wanted.casefold() != stem else []
        return [a.id for a in articles if f"/{a.source.path}".endswith(f"/{wanted}")]

    def sources(self, articles: Sequence[str]) -> dict[str, str]:
        """Say of some articles, by their ids, when and where they appeared, and their titles."""
        select = "SELECT position FROM article_list WHERE id IN (SELECT value FROM json_each(?))"
        found = self.shelf.column(select, (json.dumps(articles),))
        return {a.id: _display.source_name(a) for a in self.shelf.records("article", found)}

    def reported(self, kind: str, sources: Sequence[str | Article], *, here: bool) -> Condition:
        """Ask for records of a kind that one of some sources tells of.

        `here` says that the records lie with the articles, and not on a shelf
        of their own.
        """
        told = f"{kind}_article"
        idents: list[str] = []
        outlets: list[str] = []
        for source in sources:
            found = self._of_source(source, _SOME if here else -1)
            if here and len(found) == _SOME:
                outlets.append(str(source))
            else:
                idents += found
        if outlets:
            return _told_by_outlets(told, outlets, idents)
        if len(idents) <= _FEW:
            return evolve(any_of(told, "article", idents), few=True)
        wanted = "l.article IN (SELECT value FROM json_each(?))"
        return evolve(linked(told, wanted, json.dumps(idents), several=True), few=True)

    def _of_source(self, source: str | Article, most: int) -> list[str]:
        """Return the ids of the articles of a source, up to a number of them."""
        if isinstance(source, Article):
            return [source.id]
        if not isinstance(source, str):
            raise ArgumentError("reported_by()", "articles, their ids or publishers", source)
        plain = source.casefold()
        found = self.shelf.rows(_SOURCES, (source, plain, plain, plain, most))
        if not found and (whole := self.begun(plain)):
            return [whole]
        if not found and (files := self.of_file(source)):
            return files
        if not found:
            near = get_close_matches(plain, list(self._near_sources(plain)))
            listed = "corpus.articles.count_by('publisher') or count_by('source_id')"
            raise UnknownNameError(source, "source", tuple(near), listed=listed)
        return [ident for _, ident in sorted(found)][: most if most >= 0 else None]

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


def _told_by_outlets(table: str, outlets: Sequence[str], idents: Sequence[str]) -> Condition:
    """Ask for what sources with many articles report, or some other articles."""
    marks = ", ".join("?" * len(outlets))
    called = f"a.publisher_key IN ({marks}) OR a.source_key IN ({marks})"
    ident = f"a.id IN ({marks}, {marks}) OR l.article IN (SELECT value FROM json_each(?))"
    join = f"FROM {table} AS l CROSS JOIN article_list AS a ON a.id = l.article"
    plain = [outlet.casefold() for outlet in outlets]
    return Condition(
        test=f"EXISTS (SELECT 1 {join} WHERE l.position = r.position AND ({called} OR {ident}))",
        values=(*plain, *plain, *plain, *outlets, json.dumps(idents)),
    )
