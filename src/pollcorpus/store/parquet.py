"""A corpus as one Parquet file: for exchange, with lists and structs as lists and structs.

Each row holds one record: `kind` names the column that has it, the others
are null. The columns have the fields of the models, dates as EDTF text.
`exact` repeats as JSON the rare record that a typed column cannot hold as it
is, because of half a character, say. The metadata of the file hold the
version of the shape, the corrections and the reference.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from os import PathLike
from typing import Any

from attrs import frozen

from pollcorpus._extras import load as load_extra
from pollcorpus.errors import FormatError
from pollcorpus.formats.saved_corpus import FILE
from pollcorpus.store.columns import struct_of
from pollcorpus.store.contents import ANEW, Contents, check_header
from pollcorpus.store.exchange import MODELS, Gathered, records_of
from pollcorpus.store.records import NOT_KEPT, whole_converter

VERSION = 1
"""The shape of the rows; raised when an older library could not read them."""
MAGIC = b"PAR1"
"""What every Parquet file begins with."""

_KEY = b"pollcorpus"
_ROWS = 1000
"""So many records are converted at once."""
_GROUP = 5 * _ROWS
"""So many records, or some more, are written at once."""


@frozen
class _Filing:
    """Where a report of an article went: to the meeting or seat plan of an id."""

    article: str
    number: int
    record: str


@frozen
class _Copy:
    """An article, and the one that stands for all reprints of the same text."""

    article: str
    original: str


_LINKS: Mapping[str, type] = {
    "meeting_report": _Filing,
    "seat_plan_report": _Filing,
    "copy": _Copy,
}
"""The kinds of rows that tell how records hang together."""
_MODELS: Mapping[str, type] = {**MODELS, **_LINKS}
"""The kinds of rows, in the order of the file."""


def save(contents: Contents, path: str | PathLike[str]) -> None:
    """Write a corpus to a Parquet file; needs the extra `arrow`."""
    parquet = load_extra("pyarrow.parquet", "saving as Parquet", "arrow")
    made = whole_converter()
    schema = _schema().with_metadata({_KEY: _header(contents, made)})
    options = {"compression": "zstd", "write_statistics": ["kind"]}
    with parquet.ParquetWriter(path, schema, **options) as writer:
        for group in _groups(_tables(contents, schema, made)):
            writer.write_table(_arrow().concat_tables(group))


def load(path: str | PathLike[str]) -> Contents:
    """Read a Parquet file that `save()` wrote; raise `FormatError` when it is none, or damaged."""
    parquet = load_extra("pyarrow.parquet", "opening Parquet", "arrow")
    where = os.fspath(path)
    try:
        with parquet.ParquetFile(path) as file:
            header = _checked((file.schema_arrow.metadata or {}).get(_KEY), where)
            return _contents(_rows(file, where), header, where)
    except FormatError:
        raise
    except (_arrow().ArrowException, OSError, LookupError, ValueError) as error:
        raise FormatError(f"the file is damaged ({error})", where=where, advice=ANEW) from error


def _arrow() -> Any:
    return load_extra("pyarrow", "Parquet", "arrow")


@cache
def _schema() -> Any:
    arrow = _arrow()
    columns = [(kind, struct_of(model, NOT_KEPT)) for kind, model in _MODELS.items()]
    return arrow.schema([("kind", arrow.string()), *columns, ("exact", arrow.string())])


# ---- writing --------------------------------------------------------------------------------


def _records(contents: Contents) -> dict[str, Iterable[object]]:
    resolution = contents.resolution
    return {
        **records_of(contents),
        "meeting_report": (_Filing(*key, ident) for key, ident in resolution.meeting_ids.items()),
        "seat_plan_report": (_Filing(*key, ident) for key, ident in resolution.plan_ids.items()),
        "copy": (_Copy(*pair) for pair in resolution.copies.items()),
    }


def _tables(contents: Contents, schema: Any, made: Any) -> Iterator[Any]:
    """Yield the rows of each kind, so many at once."""
    for kind, records in _records(contents).items():
        plain = (made.unstructure(record) for record in records)
        while rows := list(islice(plain, _ROWS)):
            yield _table(kind, rows, schema)


def _groups(tables: Iterable[Any]) -> Iterator[list[Any]]:
    """Gather tables, since each group of rows costs a place for every field of every model."""
    group: list[Any] = []
    for table in tables:
        group.append(table)
        if sum(map(len, group)) >= _GROUP:
            yield group
            group = []
    if group:
        yield group


def _header(contents: Contents, made: Any) -> bytes:
    resolution = contents.resolution
    header = {
        "file": FILE,
        "version": VERSION,
        "corrections": made.unstructure(resolution.corrections),
        "reference": made.unstructure(resolution.reference),
    }
    return json.dumps(header).encode()


def _table(kind: str, rows: list[Any], schema: Any) -> Any:
    """Return records as rows of the file."""
    arrow = _arrow()
    wanted = schema.field(kind).type
    exact: list[str | None] = [None] * len(rows)
    try:
        column = arrow.array(rows, wanted)
    except (UnicodeEncodeError, OverflowError, arrow.ArrowInvalid):
        storable = [_storable(row) for row in rows]
        pairs = zip(rows, storable, strict=True)
        exact = [None if row == kept else json.dumps(row) for row, kept in pairs]
        column = arrow.array(storable, wanted)
    known = {"kind": [kind] * len(rows), kind: column, "exact": exact}
    columns = [known[f.name] if f.name in known else arrow.nulls(len(rows), f.type) for f in schema]
    return arrow.table(columns, schema=schema)


def _storable(value: Any) -> Any:
    """Return a plain value with `?` for half characters, and without numbers of absurd size."""
    if isinstance(value, str):
        return value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {key: _storable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(_storable, value))
    too_big = isinstance(value, int) and not -(2**63) <= value < 2**63
    return None if too_big else value


# ---- reading --------------------------------------------------------------------------------


def _checked(header: bytes | None, where: str) -> dict[str, Any]:
    try:
        found = json.loads(header or b"{}")
    except ValueError as error:
        raise FormatError(f"no JSON ({error})", where=where, advice=ANEW) from error
    ours, version = found.get("file") == FILE, found.get("version")
    check_header(ours=ours, version=version, known=VERSION, where=where)
    return dict(found)


def _rows(file: Any, where: str) -> Iterator[tuple[str, Any, str]]:
    """Yield the kind and plain value of each row, and where it stands."""
    number = 0
    for batch in file.iter_batches(_ROWS):
        kinds, exact = batch["kind"].to_pylist(), batch["exact"].to_pylist()
        columns = {kind: batch[kind].to_pylist() for kind in set(kinds) & set(_MODELS)}
        for at, kind in enumerate(kinds):
            place = f"{where}, row {number + at}"
            if kind not in columns:
                what = f"an unknown kind of record, {kind!r}"
                raise FormatError(what, where=place, advice=ANEW)
            whole = exact[at]
            yield kind, columns[kind][at] if whole is None else json.loads(whole), place
        number += len(kinds)


def _contents(
    rows: Iterable[tuple[str, Any, str]], header: Mapping[str, Any], where: str
) -> Contents:
    gathered = Gathered(whole_converter, _LINKS)
    for kind, plain, place in rows:
        gathered.take(kind, plain, place)
    meetings, plans = (
        {(filing.article, filing.number): filing.record for filing in gathered.of(kind)}
        for kind in ("meeting_report", "seat_plan_report")
    )
    copies = {pair.article: pair.original for pair in gathered.of("copy")}
    return gathered.contents(meetings, plans, copies, header, where)
