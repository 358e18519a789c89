"""CSV and its kin: a header, and rows one of whose columns holds the text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from pollcorpus.formats._records import find_columns
from pollcorpus.formats._rows import Numbered, read_rows
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_DELIMITERS = (",", "\t", ";", "|")
_SUFFIXES = (".csv", ".tsv", ".tab")
_LONGEST_CELL = 1 << 26
_FIRST = re.compile(r"[\ufeff\s]*([^\r\n]{0,4000})")


def _recognise(raw: Raw) -> Recognition | None:
    named = raw.path.lower().removesuffix(".gz").endswith(_SUFFIXES)
    header = _header(raw.text)
    if header is None:
        return Recognition(weight=80, why="named as a table") if named else None
    delimiter, names = header
    columns = find_columns(names, raw.columns)
    known = columns is not None and sum(
        v is not None
        for v in (
            columns.id,
            columns.published,
            columns.title,
            columns.language,
            columns.url,
            columns.publisher,
        )
    )
    if named or known:
        why = f"a header with {len(names)} columns between {delimiter!r}"
        return Recognition(weight=80, why=why)
    return None


def _header(text: str) -> tuple[str, list[str]] | None:
    """The delimiter that parts the first line best, and the names that it parts."""
    first = _FIRST.match(text)
    line = first[1] if first else ""
    best = max(_DELIMITERS, key=line.count)
    try:
        names = next(csv.reader([line], delimiter=best), [])
    except csv.Error:
        return None
    return (best, [name.strip() for name in names]) if len(names) > 1 else None


def _records(raw: Raw) -> Iterator[Record | Problem]:
    header = _header(raw.text)
    delimiter, names = header if header else (",", [raw.text.strip().partition("\n")[0].strip()])
    return read_rows(_rows(raw, delimiter, names), raw, names)


def _rows(raw: Raw, delimiter: str, names: list[str]) -> Iterator[Numbered | Problem]:
    rows = csv.reader(_without_mark(raw.lines()), delimiter=delimiter)
    number, headed = 0, False
    while True:
        line = rows.line_num + 1
        try:
            row = _next(rows)
        except csv.Error as error:
            yield _broken(raw.path, number, rows.line_num, error)
            return
        if row is None:
            return
        if not any(row):
            continue
        if not headed:
            headed = True
            if [cell.strip() for cell in row] == names:
                continue
        yield Numbered(row=dict(zip(names, row, strict=False)), number=number, line=line)
        number += 1


def _next(rows: Iterator[list[str]]) -> list[str] | None:
    """Read a row with room for long texts; the limit is the csv module's own and is put back."""
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        return next(rows, None)
    finally:
        csv.field_size_limit(limit)


def _without_mark(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line.lstrip("\ufeff")


def _broken(path: str, number: int, line: int, error: csv.Error) -> Problem:
    return Problem(
        kind="broken table",
        path=path,
        message=f"the table cannot be read: {error}",
        advice="the rows after it were left out; look for a quotation mark that is not closed",
        record=number,
        line=line,
    )


FORMAT = Format(
    name="delimited table",
    summary="comma- or tab-separated values with a header, with a column that holds the text",
    recognise=_recognise,
    records=_records,
)
