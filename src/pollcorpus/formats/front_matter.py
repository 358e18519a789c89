"""A text below its metadata between lines of dashes: "title: ...", "date: ...", one on each line.

Site generators keep articles so, and tools that extract web pages write them so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath

from pollcorpus.formats._records import find_columns
from pollcorpus.formats._rows import Numbered, read_rows
from pollcorpus.models import Problem
from pollcorpus.plugins import Format, Raw, Recognition, Record

_FENCE = re.compile(r"\ufeff?---[ \t]*\r?\n")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*\r?\n?")
_ENTRY = re.compile(r"(?P<key>[^\W\d][^:\r\n]{0,40}):(?:[ \t]+(?P<value>[^\r\n]*))?\r?\n?")
_MORE = re.compile(r"[ \t]+(?P<value>\S[^\r\n]*)\r?\n?")
_ASIDE = re.compile(r"\s*(?:#.*|-[ \t].*)?\r?\n?")
"""A blank line, a remark, or an item of a list such as tags."""
_BLOCK = re.compile(r"[|>][+-]?")
"""The value stands on the lines below."""
_LONGEST = 200
"""So many lines hold metadata at most."""
_NOTHING = frozenset(("", "~", "null"))
_BEGINNING = 20_000
_TEXT = "text"
_TELLING = ("title", "published", "url")
"""Metadata tell one of these, whereas a report may stand between dashes, too."""


def _recognise(raw: Raw) -> Recognition | None:
    if not _FENCE.match(raw.text):
        return None
    found = _split(raw.text[:_BEGINNING].splitlines(keepends=True))
    columns = find_columns((*found[0], _TEXT), raw.columns) if found else None
    known = [name for kind in _TELLING if columns and (name := getattr(columns, kind))]
    return Recognition(weight=85, why=f"metadata above it: {', '.join(known)}") if known else None


def _records(raw: Raw) -> Iterator[Record | Problem]:
    found = _split(list(raw.lines()))
    if found is None:
        return
    told, report = found
    columns = find_columns((*told, _TEXT), raw.columns)
    named = PurePath(raw.path.removesuffix(".gz")).stem
    own = {} if columns and columns.id else {"id": named}
    row = {**own, **told, _TEXT: report}
    yield from read_rows([Numbered(row=row, number=0)], raw)


def _split(lines: list[str]) -> tuple[dict[str, str | None], str] | None:
    """Part the metadata from the report; None where a text does not open with metadata."""
    if not lines or not _FENCE.fullmatch(lines[0]):
        return None
    told: dict[str, str] = {}
    last = ""
    for number, line in enumerate(islice(lines, 1, _LONGEST), start=1):
        if _END.fullmatch(line):
            values = {key: _plain(value) for key, value in told.items()}
            return values, "".join(lines[number + 1 :])
        if entry := _ENTRY.fullmatch(line):
            last = entry["key"]
            told[last] = (entry["value"] or "").strip()
        elif last and (more := _MORE.fullmatch(line)):
            # of an empty value, what is below are entries and items of its own
            told[last] += f" {more['value'].strip()}" if told[last] else ""
        elif not _ASIDE.fullmatch(line):
            return None
    return None


def _plain(value: str) -> str | None:
    """Return a value without its quotation marks or the mark of a block; None where it is none."""
    if block := _BLOCK.match(value):
        value = value[block.end() :].strip()
    mark = value[:1]
    if mark in ("'", '"') and len(value) > 1 and value.endswith(mark):
        value = value[1:-1].replace("''" if mark == "'" else '\\"', mark)
    return None if value in _NOTHING else value


FORMAT = Format(
    name="front matter",
    summary="a text below lines of metadata between dashes: 'title: ...', 'date: ...'",
    recognise=_recognise,
    records=_records,
)
