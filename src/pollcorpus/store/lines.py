"""A corpus as JSON lines, of which each holds one record: for exchange, and to be compared.

The first line tells the version of the shape, the last one how many lines
there are. Between them, each line is an object of one key: `article` (in the
order of reading), `extraction`, `apart`, `actor`, `meeting`, `seat_plan`, `problem`,
and, for the corpus as a whole, `meeting_ids`, `plan_ids`, `copies` and
`corrections`.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import IO, Any, TypeAlias

from pollcorpus.errors import FormatError
from pollcorpus.formats.saved_corpus import FILE
from pollcorpus.store.contents import ANEW, Contents, check_header
from pollcorpus.store.exchange import MODELS, Gathered, records_of
from pollcorpus.store.records import converter

VERSION = 1
"""The shape of the lines; raised when an older library could not read them."""

_File: TypeAlias = IO[bytes] | gzip.GzipFile
_Line: TypeAlias = dict[str, Any]


def save(contents: Contents, path: str | PathLike[str]) -> None:
    """Write a corpus to a file, compressed when its name ends in `.gz`.

    The same corpus gives the same bytes.
    """
    with _writer(Path(path), compressed=Path(path).suffix == ".gz") as file:
        count = 0
        for line in _lines(contents):
            file.write(_printed(line))
            count += 1
        file.write(_printed({"lines": count}))


def load(path: str | PathLike[str]) -> Contents:
    """Read a corpus file; raise `FormatError` when it is none, or not whole."""
    where = os.fspath(path)
    try:
        with _reader(Path(path)) as file:
            return _contents(_checked(file, where), where)
    except (gzip.BadGzipFile, zlib.error, EOFError, UnicodeDecodeError) as error:
        raise _fault(f"the file is damaged ({error})", where) from error


# ---- writing --------------------------------------------------------------------------------


@contextmanager
def _writer(path: Path, *, compressed: bool) -> Iterator[_File]:
    with path.open("wb") as raw:
        if not compressed:
            yield raw
            return
        # neither name nor time goes into the file
        with gzip.GzipFile("", "wb", compresslevel=6, fileobj=raw, mtime=0) as packed:
            yield packed


def _printed(line: _Line) -> bytes:
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode("utf-8", "surrogatepass")


def _lines(contents: Contents) -> Iterator[_Line]:
    yield {"file": FILE, "version": VERSION}
    resolution, records = contents.resolution, records_of(contents)
    made, apart = converter(), records.pop("apart")
    yield from ({kind: made.unstructure(r)} for kind, found in records.items() for r in found)
    yield {"meeting_ids": [[*key, ident] for key, ident in resolution.meeting_ids.items()]}
    yield {"plan_ids": [[*key, ident] for key, ident in resolution.plan_ids.items()]}
    yield {"copies": dict(resolution.copies)}
    yield from ({"apart": made.unstructure(extraction)} for extraction in apart)
    if resolution.corrections:
        yield {"corrections": made.unstructure(resolution.corrections)}
    if resolution.reference:
        yield {"reference": made.unstructure(resolution.reference)}


# ---- reading --------------------------------------------------------------------------------


@contextmanager
def _reader(path: Path) -> Iterator[_File]:
    with path.open("rb") as raw:
        compressed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        if not compressed:
            yield raw
            return
        with gzip.GzipFile(fileobj=raw) as packed:
            yield packed


def _checked(file: _File, where: str) -> Iterator[tuple[str, Any, str]]:
    """Yield the key and value of each line, and where it stands; check the first and last one."""
    count, ended = 0, False
    for count, raw in enumerate(file, start=1):
        place = f"{where}, line {count}"
        if count == 1:
            _check_header(raw, where)
            continue
        line = _parsed(raw, place)
        if "lines" in line:
            ended = line["lines"] == count - 1
        elif len(line) > 1:
            raise _fault(f"an object of {len(line)} keys, not of one", place)
        else:
            ((key, value),) = line.items()
            yield key, value, place
    if not ended:
        raise _fault(f"the file breaks off after line {count}", where)


def _parsed(raw: bytes, place: str) -> _Line:
    try:
        line = json.loads(raw.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise _fault(f"no JSON ({error})", place) from error
    if not isinstance(line, dict) or not line:
        raise _fault("no JSON object", place)
    return line


def _check_header(raw: bytes, where: str) -> None:
    try:
        line = _parsed(raw, where)
    except FormatError:
        line = {}
    ours, version = line.get("file") == FILE, line.get("version")
    check_header(ours=ours, version=version, known=VERSION, where=where)


def _contents(lines: Iterable[tuple[str, Any, str]], where: str) -> Contents:
    gathered = Gathered(converter)
    others: dict[str, Any] = {"meeting_ids": [], "plan_ids": [], "copies": {}}
    others |= {"corrections": {}, "reference": {}}
    for key, value, place in lines:
        if key in MODELS:
            gathered.take(key, value, place)
        elif key in others:
            others[key] = value
        else:
            raise _fault(f"an unknown kind of record, {key!r}", place)
    meetings, plans = (
        {(article, number): ident for article, number, ident in others[ids]}
        for ids in ("meeting_ids", "plan_ids")
    )
    return gathered.contents(meetings, plans, others["copies"], others, where)


def _fault(what: str, where: str) -> FormatError:
    return FormatError(what, where=where, advice=ANEW)
