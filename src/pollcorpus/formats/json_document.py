"""A JSON document: a list of records, an object that holds one, or a single record."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pollcorpus.formats._rows import Numbered, read_rows, records_of
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record


def _recognise(raw: Raw) -> Recognition | None:
    beginning = raw.text[:400].lstrip()
    if beginning.startswith("[") and beginning[1:].lstrip()[:1] in ("{", "]"):
        return Recognition(weight=92, why="opens a JSON list of objects")
    if beginning.startswith("{") and beginning[1:].lstrip()[:1] in ('"', "}"):
        return Recognition(weight=91, why="opens a JSON object")
    return None


def _records(raw: Raw) -> Iterator[Record | Problem]:
    try:
        rows = _rows(_loaded("".join(raw.lines())), raw)
    except (ValueError, RecursionError) as error:
        yield Problem(kind="not JSON", path=raw.path, message=f"the document is no JSON: {error}")
        return
    objects = (row if isinstance(row, dict) else {} for row in rows)
    yield from read_rows((Numbered(row=row, number=n) for n, row in enumerate(objects)), raw)


def _loaded(text: str) -> object:
    """Load a document; one object after the other is JSON Lines with a long first line."""
    try:
        return json.loads(text)
    except ValueError:
        lines = text.splitlines()
        if len(lines) < 2 or not lines[0].rstrip().endswith("}"):
            raise
        return [json.loads(line) for line in lines if line.strip()]


def _rows(document: object, raw: Raw) -> list[object]:
    """The records of a document: its list, or those that an object lists or is."""
    if isinstance(document, list):
        return document
    return list(records_of(document, raw.columns)) if isinstance(document, dict) else []


FORMAT = Format(
    name="JSON document",
    summary="a JSON list of records, or an object that holds one",
    recognise=_recognise,
    records=_records,
)
