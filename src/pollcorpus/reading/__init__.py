"""Reading: files, folders and archives, or a text at hand, into articles."""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator
from datetime import date, datetime
from itertools import chain
from typing import IO

from attrs import evolve

from pollcorpus.errors import ArgumentError, DateSyntaxError, require
from pollcorpus.formats._clock import clock_in
from pollcorpus.models import Article, PartialDate, Problem, Severity, Source
from pollcorpus.models.dates import as_partial_date
from pollcorpus.plugins import Columns, Format, Raw, Record
from pollcorpus.plugins import language as language_pack
from pollcorpus.reading.articles import article_of, digest_of, only_article, recognise
from pollcorpus.reading.asked import Asked
from pollcorpus.reading.decoding import UndecodableError, decode, encoding_of
from pollcorpus.reading.failures import FailedError, blaming
from pollcorpus.reading.gauge import Files, Gauge
from pollcorpus.reading.sources import AnyPath, Blob, expanded, find_blobs, shown_path
from pollcorpus.reading.unread import unread_bytes

__all__ = ["PAGE_LIMIT", "read_articles", "read_text"]

PAGE_LIMIT = 1 << 24
"""A single article may have so many bytes; a container may have any number."""

_BEGINNING = 1 << 16
_CHUNK = 1 << 20
_STORES = {b"SQLite format 3\0": "an SQLite database", b"PAR1": "a Parquet file"}
"""What saved corpora that are no text begin with."""
_BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError)

_TELL_AUTHOR = "the article was left out; tell the author of the format"


def read_articles(
    *paths: AnyPath | Blob | Article,
    text_column: str | None = None,
    id_column: str | None = None,
    date_column: str | None = None,
    title_column: str | None = None,
    language_column: str | None = None,
    gauge: Gauge | None = None,
) -> Generator[Article | Problem, None, None]:
    """Read files, folders and archives; yield an article or a problem for each text in them.

    Folders are read with all that is below them, in the order of names,
    hidden files left out; a pattern such as "articles/*.txt" stands for all
    that it matches. Each text's format is recognised by itself. The
    columns of a container (JSON Lines, JSON, CSV, TSV) are recognised by
    their names; one that is given counts in the containers that have it.
    What is doubtful about an article follows it as a problem of severity
    "warning". Nothing is raised for what a file holds, but `ArgumentError`
    when there is no path at all. An article among the paths is passed on.
    A `gauge` counts what is read of their files, and may pass some over.
    """
    if not paths:
        raise ArgumentError("read()", "at least one path", (), advice="give a file or folder")
    columns = Columns(
        text=text_column,
        id=id_column,
        published=date_column,
        title=title_column,
        language=language_column,
    )
    return _read_pile(tuple(expanded(paths)), Asked(columns=columns), gauge or Files())


def read_text(
    text: str,
    *,
    path: str = "<text>",
    published: PartialDate | date | str | None = None,
    language: str | None = None,
    title: str | None = None,
) -> Article:
    """Make an article of a text at hand.

    Its format is recognised as a file's would be. `published` is a date or
    an EDTF string and outweighs the page's own, as does `language`, an ISO
    639-1 code. The hour of a `datetime` is kept as `published_time`, but for
    midnight sharp, which is taken for the lack of one. Raise `FormatError` if
    there is no text, or none in a language that a pack reads, and
    `PluginError` for a code without a pack.

    >>> article = read_text(" date 2022-04-16 New Delhi: They met on Saturday. No deal was struck.")
    >>> article.published, article.dateline, article.body
    (PartialDate('2022-04-16'), 'New Delhi:', 'They met on Saturday. No deal was struck.')
    """
    require(text, str, "read_text()", "a text", advice="read() takes paths, and decodes files")
    require(path, str, "read_text(path=…)", "a text that tells where the text is from")
    require(title, str | None, "read_text(title=…)", "a text")
    require(language, str | None, "read_text(language=…)", "an ISO 639-1 code such as 'hi'")
    record = Record(
        number=0,
        text=text,
        title=title,
        published=None if published is None else _day(published),
        published_time=clock_in(published.isoformat()) if isinstance(published, datetime) else None,
        language=language,
    )
    if language is not None:
        language_pack(language)
    source = Source(
        path=path, source_id=path, digest=digest_of(text.encode("utf-8", "replace")), format=""
    )
    return only_article(article_of(record, source))


def _day(published: PartialDate | date | str) -> PartialDate:
    """Read a day of publication; the error on another text says how to write it."""
    try:
        return as_partial_date(published, "read_text(published=…)")
    except DateSyntaxError as error:
        from pollcorpus.dates.advice import advised  # which loads the grammar of dates in words

        raise advised(error, str(published)) from None


def _read_pile(
    paths: tuple[AnyPath | Blob | Article, ...], asked: Asked, files: Files
) -> Generator[Article | Problem, None, None]:
    read = 0
    for path in paths:
        if isinstance(path, Article):
            yield path
            continue
        told, passed = False, files.passed
        for item in _read_path(find_blobs(path, files=files), asked):
            if isinstance(item, Problem) and asked.withholds(item):
                continue
            read += isinstance(item, Article)
            told = told or isinstance(item, Article) or item.severity is Severity.ERROR
            yield item
        if not told and files.passed == passed:
            yield Problem(
                kind="no article",
                path=shown_path(path),
                message="no article was found",
                advice="name a file, or a folder or archive with .txt, .json, .jsonl or .csv files",
            )
    # what was passed over has told what its containers lack when it was read
    if read and not files.passed:
        first = next(path for path in paths if not isinstance(path, Article))
        yield from asked.missing(shown_path(first))


def _read_path(blobs: Iterable[Blob | Problem], asked: Asked) -> Iterator[Article | Problem]:
    for found in blobs:
        if isinstance(found, Problem):
            yield found
        else:
            yield from _read_blob(found, asked)


def _read_blob(blob: Blob, asked: Asked) -> Iterator[Article | Problem]:
    try:
        with blob.open() as stream:
            yield from _read_stream(blob, stream, asked)
    except _BROKEN as error:
        what = getattr(error, "strerror", None) or str(error) or type(error).__name__
        yield _problem(blob, "unreadable", f"cannot be read: {what}", "it was left out")
    except FailedError as error:
        yield _problem(blob, "format failed", str(error), _TELL_AUTHOR)
    except UndecodableError as error:
        kind = "unreadable" if "NUL" in error.what else "encoding"
        binary = "it was left out; if it is a text, convert it to UTF-8"
        advice = "convert it to UTF-8" if kind == "encoding" else binary
        yield _problem(blob, kind, f"{error.what} stands at byte {error.offset}", advice)


def _read_stream(blob: Blob, stream: IO[bytes], asked: Asked) -> Iterator[Article | Problem]:
    beginning = stream.read(_BEGINNING)
    if store := next((_STORES[mark] for mark in _STORES if beginning.startswith(mark)), None):
        advice = "use pollcorpus.open() if it is a saved corpus"
        yield _problem(blob, "saved corpus", f"is {store}, not articles", advice)
        return
    if unread := unread_bytes(beginning):
        yield _problem(blob, unread.kind, unread.verdict, unread.advice)
        return
    whole = len(beginning) < _BEGINNING
    raw = Raw(path=blob.path, text=_beginning(beginning, whole=whole), columns=asked.columns)
    container = recognise(raw, container=True)
    if container is not None:
        yield from _read_container(blob, stream, beginning, raw, container.format, asked)
        return
    data = beginning if whole else beginning + stream.read(PAGE_LIMIT - _BEGINNING + 1)
    if len(data) > PAGE_LIMIT:
        yield _problem(blob, "too large", f"is longer than {PAGE_LIMIT} bytes", "split it")
        return
    yield from _read_page(blob, data)


def _beginning(data: bytes, *, whole: bool) -> str:
    """Decode what can be decoded of a beginning that may break off inside a character."""
    encoding, mark = encoding_of(data)
    if encoding == "utf-8" and (nul := data.find(b"\0")) >= 0:
        raise UndecodableError("a NUL byte, as in binary files,", nul)
    return data[mark:].decode(encoding, "replace")


def _read_page(blob: Blob, data: bytes) -> Iterator[Article | Problem]:
    decoded = decode(data)
    if not decoded.text.strip():
        yield _problem(blob, "no text", "the file is empty", "it was left out")
        return
    source = Source(path=blob.path, source_id=blob.stem, digest=digest_of(data), format="")
    yield from article_of(Record(number=0, text=decoded.text), source)
    if decoded.doubt:
        yield _doubt(blob, decoded.doubt)


def _read_container(
    blob: Blob, stream: IO[bytes], beginning: bytes, raw: Raw, container: Format, asked: Asked
) -> Iterator[Article | Problem]:
    doubts: list[str] = []
    lines = _lines(stream, beginning, doubts)
    raw = Raw(path=raw.path, text=raw.text, columns=raw.columns, stream=lambda: lines)
    counted = False
    for record in _records(container, raw):
        if isinstance(record, Problem):
            yield record
            continue
        asked.containers += not counted
        counted = True
        yield from _read_record(blob, record, container)
    if doubts:
        more = f" (and {len(doubts) - 1} more lines)" if len(doubts) > 1 else ""
        yield _doubt(blob, f"{doubts[0]}{more}")


def _records(container: Format, raw: Raw) -> Iterator[Record | Problem]:
    assert container.records is not None
    with blaming(container, UndecodableError, *_BROKEN):
        yield from container.records(raw)


def _read_record(blob: Blob, record: Record, container: Format) -> Iterator[Article | Problem]:
    source = Source(
        path=blob.path,
        source_id=record.id or f"{blob.stem}-{record.number}",
        digest=digest_of(record.text.encode("utf-8", "replace")),
        format=container.name,
        record=record.number,
    )
    try:
        for item in article_of(record, source):
            yield item if isinstance(item, Article) else evolve(item, line=record.line)
    except FailedError as error:
        failed = _problem(blob, "format failed", str(error), _TELL_AUTHOR)
        yield evolve(failed, record=record.number, line=record.line)


def _lines(stream: IO[bytes], beginning: bytes, doubts: list[str]) -> Iterator[str]:
    """Yield the decoded lines of a container, one at a time; doubts go to the list."""
    encoding, mark = encoding_of(beginning)
    if encoding != "utf-8":
        try:
            text = (beginning + stream.read()).decode(encoding.rpartition("-")[0])
        except UnicodeDecodeError as error:
            raise UndecodableError(f"what is no {encoding.upper()}", error.start) from None
        yield from text.splitlines(keepends=True)
        return
    offset = mark
    for line in _byte_lines(beginning[mark:], stream):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            decoded = decode(line)
            doubts.append(f"in the line from byte {offset} {decoded.doubt}")
            yield decoded.text
        offset += len(line)


def _byte_lines(beginning: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    rest = beginning
    for chunk in chain(iter(lambda: stream.read(_CHUNK), b""), [b""]):
        *whole, rest = (rest + chunk).split(b"\n") if chunk else (*rest.split(b"\n"), b"")
        yield from (line + b"\n" for line in whole)


def _problem(blob: Blob, kind: str, message: str, advice: str) -> Problem:
    return Problem(kind=kind, path=blob.path, message=message, advice=advice)


def _doubt(blob: Blob, doubt: str) -> Problem:
    return Problem(
        kind="encoding",
        path=blob.path,
        message=doubt,
        advice="compare the article with its source",
        severity=Severity.WARNING,
    )
