"""Building a corpus file from a pile of any size, in batches, over days, through interruptions."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import TypeAlias, Unpack

from attrs import Factory, define, frozen

import pollcorpus
from pollcorpus.errors import ArgumentError, MissingFileError, files_beside, path_of, require
from pollcorpus.extraction.many import extract_all
from pollcorpus.gazetteer import Reference
from pollcorpus.gazetteer.reference import FROM_CSV
from pollcorpus.models import Article, Extraction, Problem
from pollcorpus.models.sources import source_key
from pollcorpus.plugins import MISSING_COLUMN, formats, languages
from pollcorpus.reading import read_articles
from pollcorpus.reading.arguments import AnyPath, Columns, check_arguments, check_progress
from pollcorpus.reading.gauge import Done
from pollcorpus.reading.sources import expanded, find_files, shown_path
from pollcorpus.store.changes import Changes
from pollcorpus.store.file import SHEETS, is_foreign, names_database
from pollcorpus.store.manifest import Manifest, ReadFile
from pollcorpus.store.mended import forget_lacking, forget_old
from pollcorpus.store.reader import Reader
from pollcorpus.store.schema import transaction
from pollcorpus.store.settling.adding import compare
from pollcorpus.store.watch import Watch
from pollcorpus.store.writer import Writer
from pollcorpus.store.writing import writable, writing

__all__ = ["Built", "Done", "build"]

_BATCH = 500
_SECONDS = 5.0
"""So many articles, or what so many seconds read, are written at once; no more is ever lost."""
_COMPARED = 50_000
"""So many new articles at most are compared at once, which bounds the memory that this takes."""


Watcher: TypeAlias = Callable[[Done], object]
"""Called with how many articles are done, which knows the share of the files that was read."""


@frozen
class Built:
    """What a run of `build()` did: how many articles were new, changed, there already, or gone.

    `problems` counts those that are new.
    """

    added: int
    replaced: int
    unchanged: int
    problems: int
    removed: int = 0


def build(
    *paths: AnyPath,
    into: AnyPath,
    jobs: int = 1,
    progress: Watcher | None = None,
    reference: Reference | None = None,
    **columns: Unpack[Columns],
) -> Built:
    """Read files, folders and archives into a corpus file, which is made if it is not there.

    A file with the bytes that it had is passed over. Of others, an article
    that is read as it was is left as it is; one whose text, title, date or
    whatever else is told of it has changed takes its old version's place, and
    what a file no longer holds goes; articles whose file is gone stay.
    Batches are written as a whole or not at all: after an interruption of any
    kind, the same call goes on. Others can read meanwhile, and see what
    comparing has changed at the end, all at once. Raise `BusyError` while
    another process builds.

    `progress` is called with a `Done`, how many articles are done or were
    there already, whose `share` tells how much of the files was read by then.
    The file remembers the `reference`; raise `ArgumentError` for another one,
    and for a name that ends as those of other files do, JSON lines and Parquet
    among them. Raise `MissingFileError` where none of the paths is
    there; one of several that is not is only a problem.

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = pathlib.Path(folder, "news.txt").write_text("Leaders met in Patna on Monday.")
    ...     build(folder, into=pathlib.Path(folder, "campaign.pollcorpus"))
    Built(added=1, replaced=0, unchanged=0, problems=0, removed=0)
    """
    check_arguments("build()", paths, jobs, columns)
    check_progress("build()", progress)
    require(reference, Reference | None, "build(reference=…)", "a Reference", advice=FROM_CSV)
    paths = _found(paths, into)
    with writing(into) as connection:
        known = _reference(connection, str(into), reference)
        run = _Run.on(connection, str(into), paths, _manifest(connection, columns), progress)
        if reference is not None:
            run.note(reference.problems)
        return run.through(jobs, columns, known)


def _manifest(connection: sqlite3.Connection, columns: Columns) -> Manifest:
    """The files that were read, and what they were read with."""
    plugins = [*(known.name for known in formats()), *(pack.code for pack in languages())]
    return Manifest(connection, pollcorpus.__version__, columns, plugins)


def _found(paths: Sequence[AnyPath], into: AnyPath) -> tuple[AnyPath, ...]:
    """Return the paths, what patterns match in their place, if a file can be made of them."""
    _check_name(into)
    writable(into)  # raises where its folder is missing
    found = tuple(expanded(paths))
    _check_there(found)
    return found


def _check_name(into: AnyPath) -> None:
    """Refuse a name that asks for a file which cannot be added to, or that is of no corpus."""
    path_of(into, "build(into=…)")
    other = Path(into).with_suffix("").with_suffix(".pollcorpus").name
    if is_foreign(into):
        advice = f"build {other!r}; export() writes other formats of it"
        if Path(into).suffix.lower() in SHEETS:
            advice = f"build {other!r}; a table is a query's: corpus.meetings.to_csv(…)"
        expected = "the name of a corpus file such as 'campaign.pollcorpus'"
        raise ArgumentError("build(into=…)", expected, str(into), advice=advice)
    if names_database(into):
        return
    advice = f"build {other!r}, then open() it and save() it as {Path(into).name!r}"
    expected = "the name of a database, which grows by batches"
    raise ArgumentError("build(into=…)", expected, str(into), advice=advice)


def _check_there(paths: Sequence[AnyPath]) -> None:
    """Refuse to build of paths none of which is there: a slip of the pen, and nothing to read."""
    if not paths or any(Path(path).exists() for path in paths):
        return
    advice = "check the spelling, and the folder that you work in; nothing was written"
    first = paths[0]
    raise MissingFileError(
        os.fspath(first), files_beside(first), kind="file or folder", advice=advice
    )


def _reference(connection: sqlite3.Connection, where: str, given: Reference | None) -> Reference:
    """Return the reference that a file's articles are read with; note the one of a new file."""
    kept = Reader(connection, where).reference()
    if given is None or given == kept:
        return kept
    (articles,) = connection.execute("SELECT COUNT(*) FROM article").fetchone()
    if articles:
        expected = f"the reference that the articles of {where} were read with, {kept}"
        advice = "leave it out, or build a new file"
        raise ArgumentError("build(reference=…)", expected, given, advice=advice)
    with transaction(connection):
        Writer(connection).keep_reference(given)
    return given


_Waiting: TypeAlias = Article | Problem | ReadFile


@define
class _Incoming:
    """What was read and is not written yet, in its order; what is there already is passed over."""

    files: Iterable[Path]
    manifest: Manifest
    changes: Changes
    progress: Watcher | None
    waiting: deque[_Waiting] = Factory(deque)
    watch: Watch = Factory(lambda self: self._watch(), takes_self=True)
    unchanged: int = 0
    done: int = 0

    def _watch(self) -> Watch:
        read = self.waiting.append
        return Watch(self.files, self.manifest, passed=self._passed, read=read)

    def _passed(self, articles: int) -> None:
        self.unchanged += articles
        self.tell_more(articles)

    def tell_more(self, number: int = 1) -> None:
        """Tell who waits that so many more articles are done."""
        self.done += number
        if self.progress is not None:
            self.progress(Done(self.done, self.watch.share))

    def new(self, items: Iterable[Article | Problem]) -> Iterator[Article]:
        """Pass on articles whose content nobody read yet, and let everything wait to be written."""
        for item, article in self.changes.among(self._changed(items)):
            self.waiting.append(item)
            if article is not None:
                yield article
            elif isinstance(item, Article):
                self.tell_more()

    def _changed(self, items: Iterable[Article | Problem]) -> Iterator[Article | Problem]:
        """Pass on what is not there already."""
        for item in items:
            self.watch.note(item)
            if isinstance(item, Article) and not self.changes.is_new(item):
                self._passed(1)
            else:
                yield item

    def take_until(self, article: Article) -> list[_Waiting]:
        """Take what was read up to an article off the queue."""
        items: list[_Waiting] = []
        last: _Waiting | None = None
        while not isinstance(last, Article) or source_key(last) != source_key(article):
            last = self.waiting.popleft()
            items.append(last)
        return items


@define
class _Run:
    """One run of a build: it writes what comes in, batch by batch, and counts what it does."""

    connection: sqlite3.Connection
    where: str
    paths: Sequence[AnyPath]
    writer: Writer
    incoming: _Incoming
    lacking: list[Problem] = Factory(list)
    uncompared: int = 0
    counts: Counter[str] = Factory(Counter)

    @classmethod
    def on(
        cls,
        connection: sqlite3.Connection,
        where: str,
        paths: Sequence[AnyPath],
        manifest: Manifest,
        progress: Watcher | None,
    ) -> _Run:
        """Begin to build a file."""
        writer = Writer(connection)
        incoming = _Incoming(find_files(*paths), manifest, Changes(writer), progress)
        return cls(connection, where, paths, writer, incoming)

    def through(self, jobs: int, columns: Columns, reference: Reference) -> Built:
        """Read the paths, write and compare what is new in them, and tell what was done."""
        # what stops a build closes the file that was being read
        with closing(read_articles(*self.paths, gauge=self.incoming.watch, **columns)) as items:
            self.take(extract_all(self.incoming.new(items), jobs, reference))
        self.forget_lacking()
        self.settle()
        did = {name: self.counts[name] for name in ("added", "replaced", "problems", "removed")}
        return Built(unchanged=self.incoming.unchanged, **did)

    def take(self, told: Iterable[Extraction]) -> None:
        """Write what is read and said until there is no more; what is done when interrupted."""
        batch: list[Extraction] = []
        written = monotonic()
        try:
            for extraction in told:
                batch.append(extraction)
                if len(batch) >= _BATCH or monotonic() - written > _SECONDS:
                    self._write_done(batch)
                    if self.uncompared >= _COMPARED:
                        self.settle()
                    written = monotonic()
                self.incoming.tell_more()
        except KeyboardInterrupt:
            self._write_done(batch)
            raise
        self._write(list(self.incoming.waiting), batch)

    def note(self, problems: Sequence[Problem]) -> None:
        """Write problems that no article has."""
        with transaction(self.connection):
            self.counts["problems"] += self.writer.add_new_problems(problems)

    def forget_lacking(self) -> None:
        """Forget which columns were missing when the paths were read before, if all were read."""
        if not self.incoming.watch.passed:
            with transaction(self.connection):
                forget_lacking(self.connection, [*map(shown_path, self.paths)], self.lacking)

    def _write_done(self, batch: list[Extraction]) -> None:
        """Write what was read up to the last of some extractions, and start a new batch.

        The batch is empty before, so that what an interruption undoes is not written twice.
        """
        if batch:
            told = [*batch]
            batch.clear()
            self._write(self.incoming.take_until(told[-1].article), told)

    def _write(self, items: Sequence[_Waiting], told: Sequence[Extraction]) -> None:
        """Write what was read and what it says, all of it or nothing."""
        articles = [item for item in items if isinstance(item, Article)]
        problems = [item for item in items if isinstance(item, Problem)]
        read = [item for item in items if isinstance(item, ReadFile)]
        self.lacking += (problem for problem in problems if problem.kind == MISSING_COLUMN)
        problems += (problem for extraction in told for problem in extraction.problems)
        manifest = self.incoming.manifest
        with transaction(self.connection):
            replaced = self._remove(map(source_key, articles))
            self.writer.add_articles(articles)
            removed = self._remove(chain.from_iterable(map(manifest.gone, read)))
            self.writer.add_extractions(told)
            added = self.writer.add_new_problems(problems)
            for file in read:
                forget_old(self.connection, file.path, file.problems)
            manifest.keep(read)
            if articles or removed:
                self.writer.unsettle()
        new = len(articles) - replaced
        self.counts.update(added=new, replaced=replaced, removed=removed, problems=added)
        self.uncompared += len(articles) + removed
        self.incoming.changes.written(articles)

    def _remove(self, sources: Iterable[tuple[str, int]]) -> int:
        return sum(self.writer.remove_source(*source) for source in sources)

    def settle(self) -> None:
        """Compare what has changed with all articles, or all anew where that is not possible."""
        self.uncompared = 0
        compare(self.connection, self.where)
