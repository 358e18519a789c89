"""JSON Lines: one object per line, one of whose fields holds the text."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pollcorpus.formats._rows import Numbered, read_rows, records_of
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_SUFFIXES = (".jsonl", ".ndjson", ".jsonlines", ".jl")


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
    return read_rows(_rows(raw), raw)


def _rows(raw: Raw) -> Iterator[Numbered | Problem]:
    number = 0
    for count, line in enumerate(raw.lines(), start=1):
        text = line.strip()
        if not text:
            continue
        row = _object(text)
        if row is None:
            yield _not_json(raw.path, number, count, text)
            number += 1
            continue
        for record in records_of(row, raw.columns):
            yield Numbered(row=record, number=number, line=count)
            number += 1


def _not_json(path: str, number: int, line: int, text: str) -> Problem:
    return Problem(
        kind="not JSON",
        path=path,
        message=f"what begins {text[:40]!r} is no JSON object",
        advice="the record was left out",
        record=number,
        line=line,
    )


FORMAT = Format(
    name="JSON Lines",
    summary="one JSON object per line, with a field that holds the text",
    recognise=_recognise,
    records=_records,
)
