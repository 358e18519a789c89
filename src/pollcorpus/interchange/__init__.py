"""Formats that other programs read: what of a corpus each of them holds, and how it is written.

Functions named `to_…` yield the objects of a format, `export()` writes them
to a file. They take a corpus, or a `Selection` of its records.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from os import PathLike
from typing import IO, Any, Protocol, TypeAlias, runtime_checkable

from attrs import frozen

from pollcorpus.errors import ArgumentError, UnknownNameError, require, unknown
from pollcorpus.interchange import graphml
from pollcorpus.interchange.followthemoney import (
    to_followthemoney,
    to_statements,
    write_statements,
)
from pollcorpus.interchange.graphml import Connected, to_graphml
from pollcorpus.interchange.ninjs import to_ninjs
from pollcorpus.interchange.popolo import CLASSES, to_popolo
from pollcorpus.interchange.records import Records, Selection
from pollcorpus.interchange.schema_org import to_schema_org
from pollcorpus.models.plain import Plain
from pollcorpus.store.rows import printed
from pollcorpus.store.writing import written_whole

__all__ = [
    "INTERCHANGE",
    "Connected",
    "Interchange",
    "Records",
    "Selection",
    "export",
    "to_followthemoney",
    "to_graphml",
    "to_ninjs",
    "to_popolo",
    "to_schema_org",
    "to_statements",
]

Target: TypeAlias = str | PathLike[str] | IO[bytes]


@runtime_checkable
class _Written(Protocol):
    """What can be written to."""

    def write(self, data: bytes, /) -> object:
        """Write bytes."""


@frozen
class Interchange:
    """A format: its name, what it holds, and what a file of it consists of.

    `taken` is what it is made of, for people, and `parts` the attributes
    that this must have.
    """

    name: str
    holds: str
    file: str
    write: Callable[[Any, IO[bytes]], None]
    taken: str = "a corpus, or a Selection of its records"
    parts: tuple[str, ...] = ("articles", "actors", "meetings", "seat_plans")


# of one kind of records each, and so no format of a corpus
_TABLES = ("csv", "tsv", "excel", "xlsx")
_A_TABLE = "a table is a query's, as in corpus.meetings.to_csv(…)"
# of all that a corpus holds, and so no format of another program
_WHOLE = ("parquet", "jsonl", "pollcorpus", "sqlite")


def export(records: Records | Connected, format: str, target: Target) -> None:
    """Write a corpus, or a `Selection` of its records, in a format of `INTERCHANGE`.

    GraphML is made of a corpus or a query of meetings. `target` is a path,
    whose file is there as a whole or not at all, or a file that is open for
    bytes. Raise `UnknownNameError` for a format that is not known,
    `ArgumentError` for what it is not made of, and `MissingExtraError` where
    its library is not there.

    >>> from io import BytesIO
    >>> from pollcorpus import sample
    >>> export(sample(), "ninjs", file := BytesIO())
    >>> len(file.getvalue().splitlines())
    15
    """
    if format in _TABLES:
        raise UnknownNameError(format, "format", tuple(INTERCHANGE), advice=_A_TABLE)
    if format in _WHOLE:
        advice = f"Corpus.save('campaign.{format.replace('sqlite', 'pollcorpus')}') keeps all of it"
        raise UnknownNameError(format, "format", tuple(INTERCHANGE), advice=advice)
    if format not in INTERCHANGE:
        raise unknown(format, "format", tuple(INTERCHANGE))
    known = INTERCHANGE[format]
    if any(not hasattr(type(records), part) for part in known.parts):
        raise ArgumentError(f"export(…, {format!r})", known.taken, records)
    if not isinstance(target, str | PathLike):
        expected = "a path, or a file that is open for bytes"
        require(target, _Written, f"export(…, {format!r}, …)", expected)
        known.write(records, target)
        return
    with written_whole(target) as draft, draft.open("wb") as stream:
        known.write(records, stream)


def _write_lines(
    objects: Callable[[Records], Iterable[Plain]],
) -> Callable[[Records, IO[bytes]], None]:
    def write(records: Records, stream: IO[bytes]) -> None:
        for plain in objects(records):
            stream.write(f"{printed(plain)}\n".encode())

    return write


def _write_popolo(records: Records, stream: IO[bytes]) -> None:
    """Write one document, an object after the other."""
    objects = groupby(to_popolo(records), key=itemgetter(0))
    told = next(objects, None)
    for number, kind in enumerate(CLASSES):
        stream.write(f"{',' if number else '{'}\n{json.dumps(kind)}: [".encode())
        if told is not None and told[0] == kind:
            for at, (_, plain) in enumerate(told[1]):
                stream.write(f"{',' if at else ''}\n{printed(plain)}".encode())
            told = next(objects, None)
        stream.write(b"]")
    stream.write(b"\n}\n")


def _write_graphml(records: Any, stream: IO[bytes]) -> None:
    graphml.write(to_graphml(records), stream)


_ALL = (
    Interchange(
        "schema.org",
        "articles as NewsArticle, in JSON-LD",
        "one object per line",
        _write_lines(to_schema_org),
    ),
    Interchange(
        "ninjs", "articles as IPTC ninjs 3.0", "one object per line", _write_lines(to_ninjs)
    ),
    Interchange(
        "popolo",
        "persons, organisations, memberships, and meetings as events",
        "one JSON document",
        _write_popolo,
    ),
    Interchange(
        "followthemoney",
        "actors, memberships, meetings and articles as FollowTheMoney entities",
        "one object per line",
        _write_lines(to_followthemoney),
    ),
    Interchange(
        "followthemoney-statements",
        "the same as statements, each with the article that says so",
        "CSV",
        write_statements,
    ),
    Interchange(
        "graphml",
        "the network of who met whom",
        "GraphML",
        _write_graphml,
        taken="a corpus, or a query of meetings",
        parts=("network",),
    ),
)
INTERCHANGE: Mapping[str, Interchange] = {known.name: known for known in _ALL}
"""The formats by name."""
