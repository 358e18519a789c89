"""The objects of a JSON file, whether it has one on each line or is one document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any, TypeAlias

from attrs import frozen

from pollcorpus.formats._records import Found
from pollcorpus.models import Problem
from pollcorpus.plugins import Raw

Plain: TypeAlias = dict[str, Any]
ROW = Found(
    text="text",
    id="id",
    published="published",
    title="title",
    language="language",
    url="url",
    publisher="publisher",
)
"""The columns of a row that is made of an object."""
_OWN = frozenset({"@type", "uri", "type"})
"""What tells of an object itself what it is; without, it may be an answer that lists objects."""


@frozen(kw_only=True)
class Numbered:
    """An object, its number from 0, and the line that it stands on, if each has its own."""

    plain: Plain
    number: int
    line: int | None = None


def find_objects(raw: Raw) -> Iterator[Numbered | Problem]:
    """Yield each object; of a document those of its list, or of its list of the key `@graph`."""
    lines = raw.lines()
    passed = []
    for line in lines:
        passed.append(line)
        if line.strip():
            break
    lines = chain(passed, lines)
    if not passed or _parsed(passed[-1]) is None:
        yield from _of_document(raw, "".join(lines))
        return
    number = 0
    for count, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        value = _parsed(line)
        if not isinstance(value, dict | list):
            yield _not_json(raw.path, number, line, count)
            number += 1
        for part in _parts(value):
            yield Numbered(plain=part, number=number, line=count)
            number += 1


def _of_document(raw: Raw, text: str) -> Iterator[Numbered | Problem]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield Problem(kind="not JSON", path=raw.path, message=f"the document is no JSON: {error}")
        return
    for number, part in enumerate(_parts(document)):
        yield Numbered(plain=part, number=number)


def _parts(value: object) -> list[Plain]:
    """Return the objects of a list, of a graph, or the only one."""
    if isinstance(value, list):
        return [part for item in value for part in _parts(item)]
    if not isinstance(value, dict):
        return []
    graph = value.get("@graph")
    if isinstance(graph, list):
        return _parts(graph)
    return [value] if value.keys() & _OWN else listed_in(value) or [value]


def listed_in(value: Plain, depth: int = 3) -> list[Plain]:
    """Return the longest list of objects that an object, or one within it, holds, as answers do."""
    lists = [v for v in value.values() if isinstance(v, list) and v and isinstance(v[0], dict)]
    if not lists and depth:
        lists = [listed_in(v, depth - 1) for v in value.values() if isinstance(v, dict)]
    return [part for part in max(lists, key=len, default=[]) if isinstance(part, dict)]


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _not_json(path: str, number: int, line: str, count: int) -> Problem:
    return Problem(
        kind="not JSON",
        path=path,
        message=f"what begins {line.strip()[:40]!r} is no JSON object",
        advice="the record was left out",
        record=number,
        line=count,
    )


def text_of(value: object, *keys: str) -> str | None:
    """Return a value that is text, or the text that an object, or the first of a list, holds."""
    if isinstance(value, list):
        found = (text_of(part, *keys) for part in value)
        return next((text for text in found if text is not None), None)
    if isinstance(value, dict):
        found = (text_of(value.get(key)) for key in keys)
        return next((text for text in found if text is not None), None)
    return value if isinstance(value, str) and value.strip() else None
