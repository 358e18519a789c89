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
    expected = "paths of files, folders and archives"
    if takes_articles := where != "build()":
        expected += ", or articles"
    for path in paths:
        if isinstance(path, Article) and takes_articles:
            continue
        if not isinstance(path, str | PathLike):
            advice = ""
            if isinstance(path, Article):
                advice = "add() takes articles, and save() writes them to a file"
            elif isinstance(path, Iterable) and not isinstance(path, bytes):
                advice = f"give each path as an argument of its own: {where[:-1]}*paths)"
            raise ArgumentError(where, expected, path, advice=advice)
    if not isinstance(jobs, int) or jobs < 1:
        raise ArgumentError(f"{where[:-1]}jobs=…)", "a number of processes, from 1", jobs)
    known = tuple(Columns.__annotations__)
    for column in columns:
        if column not in known:
            options = ("jobs", *(("progress", "reference") if where != "add()" else ()), *known)
            near = get_close_matches(column, options) or options
            advice = f"did you mean {', '.join(near)}?"
            raise ArgumentError(where, "no such argument", column, advice=advice)
