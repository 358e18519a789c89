"""JSON Lines: one object per line, one of whose fields holds the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain

from pollcorpus.formats._records import find_columns, no_text_column, parse_record
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_SUFFIXES = (".jsonl", ".ndjson", ".jsonlines", ".jl")
_LOOK = 20
"""So many records are looked at to tell the text column."""


def _recognise(raw: Raw) -> Recognition | None:
    first = raw.text.lstrip().partition("\n")[0].strip()
    if not first.startswith("{"):
        return None
    if _object(first) is not None:
        return Recognition(weight=95, why="the first line is a JSON object")
    if raw.path.lower().removesuffix(".gz").endswith(_SUFFIXES):
        return Recognition(weight=95, why="named as JSON Lines, and the first line opens an object")
    return None


def _object(line: str) -> dict[str, object] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _records(raw: Raw) -> Iterator[Record | Problem]:
    lines = (line.strip() for line in raw.lines())
    rows = ((number, _object(line), line) for number, line in enumerate(filter(None, lines)))
    beginning = [row for _, row in zip(range(_LOOK), rows, strict=False)]
    names = list(dict.fromkeys(key for _, row, _ in beginning for key in row or ()))
    columns = find_columns(names, raw.columns)
    if columns is None:
        yield no_text_column(raw.path, names)
        return
    for number, row, line in chain(beginning, rows):
        if row is None:
            yield _not_json(raw.path, number, line)
        else:
            yield parse_record(row, columns, number, raw.path)


def _not_json(path: str, number: int, line: str) -> Problem:
    return Problem(
        kind="not JSON",
        path=path,
        message=f"the line that begins {line[:40]!r} is no JSON object",
        advice="the record was left out",
        record=number,
    )


FORMAT = Format(
    name="JSON Lines",
    summary="one JSON object per line, with a field that holds the text",
    recognise=_recognise,
    records=_records,
)
