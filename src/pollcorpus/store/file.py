"""A corpus in one file: an SQLite database, or JSON lines or Parquet where the name asks."""

from __future__ import annotations

import os
from os import PathLike
from pathlib import Path

from pollcorpus._collector import collector_paused
from pollcorpus.errors import ArgumentError, FormatError, MissingFileError, files_beside, path_of
from pollcorpus.store import database, lines, parquet
from pollcorpus.store.file_shelf import FileShelf
from pollcorpus.store.memory_shelf import MemoryShelf
from pollcorpus.store.shelf import Shelf
from pollcorpus.store.writing import written_whole

_SQLITE = b"SQLite format 3\x00"
_LINES = (".jsonl", ".gz")
_TABLE = ".parquet"


_FOREIGN = frozenset(
    (
        *(".txt", ".text", ".md", ".csv", ".tsv", ".json", ".ndjson", ".yaml", ".yml", ".toml"),
        *(".html", ".htm", ".xml", ".rdf", ".graphml", ".pdf", ".doc", ".docx", ".xls", ".xlsx"),
        *(".zip", ".tar", ".tgz", ".bz2", ".xz", ".7z", ".pkl", ".pickle", ".feather", ".arrow"),
        ".py",
    )
)
"""Names that end like this are of files of another kind."""


SHEETS = frozenset((".csv", ".tsv", ".xls", ".xlsx"))
"""Names of files that hold one table, which a corpus is not."""


_OURS = frozenset((*_LINES, _TABLE, ".pollcorpus", ".sqlite", ".db"))
"""Names of files that hold a whole corpus, or a database."""


def check_name(path: str | PathLike[str], where: str) -> None:
    """Raise `ArgumentError` where a name ends as those of quite other files do."""
    ending = Path(path_of(path, where)).suffix.lower()
    if is_foreign(path):
        expected = "a name such as 'campaign.pollcorpus', or one in .jsonl, .jsonl.gz or .parquet"
        advice = f"export() writes other formats; a database named {ending} would be taken for one"
        if ending in SHEETS:
            advice = "a table is a query's, as in corpus.meetings.to_csv(…)"
        raise ArgumentError(where, expected, os.fspath(path), advice=advice)


def is_foreign(path: str | PathLike[str]) -> bool:
    """Tell whether a name ends as those of quite other files do."""
    return Path(path).suffix.lower() in _FOREIGN


def check_ending(path: str | PathLike[str], where: str, ending: str, *others: str) -> None:
    """Raise `ArgumentError` where a name ends as those of files of another kind than `ending` do.

    `others` are endings that say nothing against it. A name with an ending
    that is not known, or none, is the caller's to choose.
    """
    name = path_of(path, where)
    suffix = Path(name).suffix.lower()
    if suffix not in (ending, *others) and (suffix in _OURS or is_foreign(name)):
        whole = Path(name).name.removesuffix(Path(name).suffix).removesuffix(ending)
        advice = f"name it {whole + ending!r}"
        if suffix in SHEETS and ending in SHEETS:
            advice += ", which spreadsheets open"
        raise ArgumentError(where, f"a name in {ending}", name, advice=advice)


def names_database(path: str | PathLike[str]) -> bool:
    """Tell whether a name asks for a database, and not for JSON lines or Parquet."""
    return Path(path).suffix not in (*_LINES, _TABLE)


def save(shelf: Shelf, path: str | PathLike[str]) -> None:
    """Write a corpus to a file: as JSON lines if its name ends in `.jsonl` or `.gz`.

    A name that ends in `.parquet` asks for a table with typed columns. Raise
    `ArgumentError` for one that ends as those of other files do.

    The file is there as a whole or not at all: it is written beside its
    place and then moved there.
    """
    check_name(path, "save()")
    ending = Path(path).suffix
    with written_whole(path) as draft:
        if ending in _LINES:
            lines.save(shelf.contents, draft)
        elif ending == _TABLE:
            parquet.save(shelf.contents, draft)
        elif isinstance(shelf, FileShelf):
            shelf.copy(draft)
        else:
            database.save(shelf.contents, draft)


def shelf_of(path: str | PathLike[str]) -> Shelf:
    """Open a corpus file; raise `FormatError` when it is none, or not whole.

    Nothing is read of a database whose articles were compared. What a build
    has left before they were is compared now; other files are read.
    """
    if not Path(path_of(path, "open()")).exists():
        advice = "build() and Corpus.save() make corpus files, read() reads articles"
        raise MissingFileError(os.fspath(path), files_beside(path), advice=advice)
    if Path(path).is_dir():
        advice = "read articles with pollcorpus.read(), or name a file in it"
        raise FormatError("a folder, no corpus file", where=os.fspath(path), advice=advice)
    with open(path, "rb") as file:
        beginning = file.read(len(_SQLITE))
    if not beginning:
        advice = "build() fills it, and makes files that are not there"
        raise FormatError("the file is empty", where=os.fspath(path), advice=advice)
    if beginning == _SQLITE:
        shelf = FileShelf(path)
        if shelf.is_settled:
            return shelf
        shelf.connection.close()
        return _compared(path)
    read = parquet.load if beginning.startswith(parquet.MAGIC) else lines.load
    with collector_paused():
        return MemoryShelf(read(path))


def _compared(path: str | PathLike[str]) -> Shelf:
    """Compare: only who does needs all that reads articles."""
    from pollcorpus.store.growing import compared

    return compared(path)
