"""How a corpus is come by: read from files, opened, or the sample."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Never, Unpack

from pollcorpus.corpus import Corpus
from pollcorpus.errors import ArgumentError
from pollcorpus.gazetteer import Reference
from pollcorpus.gazetteer.reference import EMPTY
from pollcorpus.models import Article
from pollcorpus.reading import read_articles
from pollcorpus.reading.arguments import AnyPath, Columns, Progress, check_arguments
from pollcorpus.store.file import shelf_of

__all__ = ["open_corpus", "read", "sample"]


_AS_READ = (
    "nothing is read anew; Corpus.of(open(path).articles, reference=…) does that, and read() and"
    " build() take what tells how"
)


def read(
    *paths: AnyPath | Article,
    jobs: int = 1,
    progress: Progress | None = None,
    reference: Reference = EMPTY,
    **columns: Unpack[Columns],
) -> Corpus:
    """Read files, folders and archives into a corpus; `"articles/*.txt"` is all files that match.

    Each source's format is recognised by itself; the columns of a container
    (JSON Lines, CSV ...) can be named where they are not. An `Article` of your
    own can stand among the paths. `jobs` is the number of processes that
    extract, of a pile that is worth it; a script that asks for several needs
    the usual `if __name__ == "__main__":`. `progress` is called with the number
    of articles done. `reference` adds persons, parties and names to the packaged
    reference data, for this corpus alone, which remembers it. What cannot be
    read is among the corpus' `problems`; nothing is raised for what a file
    holds, but `ArgumentError` when there is no path at all.
    """
    check_arguments("read()", paths, jobs, columns)
    items = read_articles(*paths, **columns)
    return Corpus.of(items, jobs=jobs, progress=progress, reference=reference)


def sample() -> Corpus:
    """Read the sample articles that come with the library.

    They retell public facts in words of their own, in both languages, and
    show each source format.
    """
    with as_file(files("pollcorpus") / "samples") as folder:
        return read(folder)


def open_corpus(path: AnyPath, **other: Never) -> Corpus:
    """Open a corpus that `Corpus.save()` wrote.

    Nothing is read or compared anew: the records are those that were saved,
    whatever version of the library reads them. A file of any size opens at
    once; queries read the records that they show, and see what another
    process has written meanwhile. A file of an older version is brought up
    to date, and kept as it was beside. Raise `FormatError` for any other
    file, or one that is damaged, `MissingFileError` where there is none.
    Nothing but the path can be given: a corpus keeps the `reference` that its
    articles were read with.
    """
    for name in other:
        raise ArgumentError("open()", "a path alone", name, advice=_AS_READ)
    return Corpus._on(shelf_of(path))
