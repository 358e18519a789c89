"""What functions that read sources are given, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from os import PathLike
from typing import TypeAlias, TypedDict

from pollcorpus.errors import ArgumentError
from pollcorpus.models import Article


class Columns(TypedDict, total=False):
    """Names of the columns or keys of a container, where they are not recognised."""

    text_column: str
    id_column: str
    date_column: str
    title_column: str
    language_column: str


AnyPath: TypeAlias = str | PathLike[str]
Progress: TypeAlias = Callable[[int], object]
"""Called with the number of articles that are done."""


def check_arguments(
    where: str, paths: Sequence[object], jobs: object, columns: Iterable[str]
) -> None:
    """Say what is wrong with arguments before anything is read."""
    if not paths:
        raise ArgumentError(where, "at least one path", (), advice="give a file or folder")
    takes_articles = where != "build()"
    for path in paths:
        if not isinstance(path, (str, PathLike, Article) if takes_articles else (str, PathLike)):
            raise _no_path(where, path, takes_articles)
    check_jobs(where, jobs)
    known = tuple(Columns.__annotations__)
    for column in columns:
        if column not in known:
            options = ("jobs", *(("progress", "reference") if where != "add()" else ()), *known)
            near = get_close_matches(column, options) or options
            advice = f"did you mean {', '.join(near)}?"
            raise ArgumentError(where, "no such argument", column, advice=advice)


def check_jobs(where: str, jobs: object) -> None:
    """Say what is wrong with a number of processes."""
    if not isinstance(jobs, int) or jobs < 1:
        raise ArgumentError(f"{where[:-1]}jobs=…)", "a number of processes, from 1", jobs)


def check_progress(where: str, progress: object) -> None:
    """Say what is wrong with what is to be called when articles are done."""
    if not (progress is None or callable(progress)):
        raise ArgumentError(f"{where[:-1]}progress=…)", "a function of a number", progress)


def _no_path(where: str, given: object, takes_articles: bool) -> ArgumentError:
    advice = ""
    if isinstance(given, Article):
        advice = "add() takes articles, and save() writes them to a file"
    elif isinstance(given, Iterable) and not isinstance(given, bytes):
        advice = f"give each path as an argument of its own: {where[:-1]}*paths)"
    expected = "paths of files, folders and archives" + ", or articles" * takes_articles
    return ArgumentError(where, expected, given, advice=advice)
