"""Corpora that grow without their file: articles are added to a copy that nobody else sees."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterable
from os import PathLike

from pollcorpus._collector import collector_paused
from pollcorpus.errors import BusyError
from pollcorpus.extraction.many import extract_all
from pollcorpus.models import Article, Problem
from pollcorpus.store.arrivals import Arrivals
from pollcorpus.store.file_shelf import FileShelf
from pollcorpus.store.memory_shelf import MemoryShelf
from pollcorpus.store.pile import Pile
from pollcorpus.store.schema import add_later, make_tables, transaction
from pollcorpus.store.settling.adding import compare
from pollcorpus.store.shelf import Shelf
from pollcorpus.store.writer import Writer
from pollcorpus.store.writing import writing

# a file that may only be read, now or always; whatever else goes wrong, as a full disk, is told
_UNWRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY})
_NOWHERE = "a corpus without a file"
"""What an error says in place of a file's name."""


def grown(shelf: Shelf, items: Iterable[Article | Problem], jobs: int) -> Shelf:
    """Return a corpus that holds more articles, and leave the one that is there as it is.

    Records in memory are compared anew the first time, which takes less than
    writing them down would; whoever adds again is likely to go on, and from
    then on, as with a file, adding costs what is added.
    """
    if isinstance(shelf, MemoryShelf) and not shelf.is_grown:
        return MemoryShelf(Pile(shelf.contents).read(items, jobs, None), is_grown=True)
    copy = FileShelf.on(_copied(shelf), _NOWHERE)
    with collector_paused():
        _add(copy, items, jobs)
    return copy


def compared(path: str | PathLike[str]) -> FileShelf:
    """Compare the articles of a file that a build has left before they were.

    That is done in the file, as the build would have; in a copy where the
    file cannot be written to. While another process builds it, it is shown
    as it was compared last, if it ever was.
    """
    where = os.fspath(path)
    try:
        with writing(path) as connection, collector_paused():
            compare(connection, where)
        return FileShelf(path)
    except BusyError:
        shelf = FileShelf(path)
        if shelf.is_settled or shelf.size("article"):
            return shelf
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        shelf = FileShelf(path)
    copy = _copied(shelf)
    with collector_paused():
        compare(copy, where)
    return FileShelf.on(copy, where)


def _add(shelf: FileShelf, items: Iterable[Article | Problem], jobs: int) -> None:
    writer = Writer(shelf.connection)
    articles: list[Article] = []
    problems: list[Problem] = []
    new = Arrivals(writer.has).kept(items, articles, problems)
    told = list(extract_all(new, jobs, shelf.reference))
    problems += (problem for extraction in told for problem in extraction.problems)
    with transaction(shelf.connection):
        writer.add_articles(articles)
        writer.add_extractions(told)
        writer.add_new_problems(problems)
        if articles:
            writer.unsettle()
    compare(shelf.connection, _NOWHERE)


def _copied(shelf: Shelf) -> sqlite3.Connection:
    """Copy a corpus to a database of its own.

    SQLite keeps it in memory as long as it is small, and in a temporary file
    otherwise, which goes with it.
    """
    copy = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    if isinstance(shelf, FileShelf):
        shelf.copy_into(copy)
        add_later(copy)
        return copy
    make_tables(copy)
    contents = shelf.contents
    with transaction(copy):
        writer = Writer(copy)
        writer.add_articles(contents.as_read)
        writer.add_extractions(contents.resolution.extractions_as_read)
        writer.add_problems(contents.problems)
        writer.keep_reference(contents.resolution.reference)
        writer.keep_corrections(contents.resolution.corrections)
    return copy
