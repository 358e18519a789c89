"""Reading a user's own tables: any rows give records or problems."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from io import StringIO
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from pollcorpus._text import caseless
from pollcorpus.errors import FolderError, ForbiddenError, MissingFileError, files_beside, path_of
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.merging import KIND
from pollcorpus.gazetteer.records import ACTOR_KINDS
from pollcorpus.gazetteer.reference import Addition, Place, Reference
from pollcorpus.gazetteer.rows import (
    Row,
    parse_alias,
    parse_membership,
    parse_party,
    parse_person,
)
from pollcorpus.models.problem import Problem, Severity

_NAMES = ("id", "name_en", "aliases_en", "name_hi", "aliases_hi", "source", "wikidata")
_GENDERS = ("", "female", "male", "other")
_STATUSES = ("", "current", "ended", "unknown")
_LONGEST_CELL = 1 << 17
_SEPARATORS = frozenset(";\t|")
_TIERS = ("", "1", "2", "3", "4")
_NAMED_TABLES = ("", "persons", "parties")


@frozen
class _Table:
    """How the rows of one kind of table are read; `sign` are columns that only it has."""

    name: str
    sign: frozenset[str]
    needed: tuple[str, ...]
    columns: tuple[str, ...]
    parse: Callable[[Row], Addition]


_TABLES = (
    _Table(
        "memberships",
        frozenset({"person_id"}),
        ("person_id",),
        (
            *("id", "person_id", "org_type", "org_id", "role", "role_text", "party_id"),
            *("state_id", "constituency_id", "constituency", "start", "end", "status", "source"),
        ),
        parse_membership,
    ),
    _Table(
        "aliases",
        frozenset({"alias_en", "alias_hi"}),
        ("id",),
        ("table", "id", "alias_en", "alias_hi", "short_en", "short_hi", "source"),
        parse_alias,
    ),
    _Table(
        "parties",
        frozenset({"abbreviation", "kind", "founded", "home_states"}),
        ("id",),
        (
            *_NAMES,
            *("abbreviation", "kind", "level", "home_states", "founded", "dissolved"),
            *("successor_ids", "parent_id", "symbol_en"),
        ),
        parse_party,
    ),
    _Table(
        "persons",
        frozenset(),
        ("id",),
        (
            *_NAMES,
            *("short_en", "short_hi", "name_hi_basis", "gender", "birth_year", "birth_date"),
            *("death_year", "home_state_id", "tier", "shared_name", "ls_mpsno", "rs_mpcode"),
        ),
        parse_person,
    ),
)


def read_tables(paths: Iterable[str | PathLike[str]]) -> Reference:
    """Read tables into a reference."""
    found: dict[str, list[Any]] = {table.name: [] for table in _TABLES}
    faults: list[Problem] = []
    places: dict[Addition, Place] = {}
    for path in (path_of(path, "Reference.from_csv()") for path in paths):
        for table, item, line in _read(path):
            if isinstance(item, Problem):
                faults.append(item)
            elif table is not None:
                found[table.name].append(item)
                places.setdefault(item, (path, line))
    return Reference(faults=faults, places=places, **found)


def bytes_of(path: str) -> bytes:
    """Read a file; raise `FileError` where it is not there, or cannot be read."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        advice = "check the spelling, and the folder that you work in"
        raise MissingFileError(path, files_beside(path), advice=advice) from error
    except IsADirectoryError as error:
        raise FolderError(path, advice="name the files in it, each as an argument") from error
    except PermissionError as error:
        raise ForbiddenError(path, "the file may not be read", advice="ask its owner") from error


def read_row(
    path: str, table: str, cells: Mapping[str, str], line: int | None
) -> Addition | Problem:
    """Read what a row of a table says, whatever file it is from; the names are columns."""
    return _record(path, next(t for t in _TABLES if t.name == table), cells, line)


def _read(path: str) -> Iterator[tuple[_Table | None, Addition | Problem, int]]:
    try:
        text = bytes_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield None, _fault(path, f"the file is no UTF-8 ({error})", "save it as UTF-8"), 1
        return
    reader = csv.DictReader(StringIO(text, newline=""))
    rows: list[tuple[_Table | None, Addition | Problem, int]] = []
    # other libraries set the limit of the whole process, which is to change nothing here
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows.extend(_read_rows(path, reader))
    except csv.Error as error:
        line = reader.line_num + 1
        rows.append((None, _fault(path, f"no CSV ({error})", "the rest is not read", line), line))
    finally:
        csv.field_size_limit(limit)
    yield from rows


def _read_rows(
    path: str, reader: csv.DictReader[str]
) -> Iterator[tuple[_Table | None, Addition | Problem, int]]:
    columns = [str(name).strip() for name in reader.fieldnames or ()]
    table = next(t for t in _TABLES if not t.sign or t.sign & {*columns})
    faults = list(_column_faults(path, table, columns))
    yield from ((table, fault, 1) for fault in faults)
    if any(fault.severity is Severity.ERROR for fault in faults):
        return
    reader.fieldnames = columns
    while (start := reader.line_num + 1) and (cells := next(reader, None)) is not None:
        yield table, _record(path, table, cells, start), start


def _column_faults(path: str, table: _Table, columns: list[str]) -> Iterator[Problem]:
    if missing := [name for name in table.needed if name not in columns]:
        advice = f"a table of {table.name} has the columns {', '.join(table.columns)}"
        if len(columns) == 1 and _SEPARATORS & {*columns[0]}:
            mark = next(char for char in columns[0] if char in _SEPARATORS)
            advice = f"they are separated by {mark!r}; separate the cells with commas"
        yield _fault(path, f"no column {missing[0]!r}", advice, line=1)
        return
    for name in dict.fromkeys(columns):
        if columns.count(name) > 1:
            twice = _fault(path, f"the column {name!r} stands twice", "the last one is read", 1)
            yield evolve(twice, severity=Severity.WARNING)
        if name not in table.columns:
            near = _shortened(name, table) or get_close_matches(name, table.columns, 1)
            advice = f"did you mean {near[0]!r}?" if near else "it is not read"
            problem = _fault(path, f"a table of {table.name} has no column {name!r}", advice, 1)
            yield evolve(problem, severity=Severity.WARNING)


def _shortened(name: str, table: _Table) -> list[str]:
    """The column whose name is short for another: `org_id` for "organisation_id"."""
    words = name.lower().split("_")
    pairs = ((column, column.split("_")) for column in table.columns)
    alike = ((c, its) for c, its in pairs if len(its) == len(words) and its != words)
    return [c for c, its in alike if all(map(str.startswith, words, its))][:1]


def _record(
    path: str, table: _Table, cells: Mapping[Any, Any], line: int | None
) -> Addition | Problem:
    if None in cells or None in cells.values():
        told = "more" if None in cells else "fewer"
        advice = "the row is left out; put a cell that holds a comma in quotation marks"
        return _fault(path, f"{told} cells than columns", advice, line)
    row = {**dict.fromkeys(table.columns, ""), **{k: _clean(v) for k, v in cells.items()}}
    try:
        _check(table, row)
        return table.parse(row)
    except ValueError as error:
        # what a cell's own type says of it; a date's error points at the fault in more lines
        return _fault(path, " ".join(str(error).split()), "the row is left out", line)


def _clean(cell: str) -> str:
    """A cell as the reference data writes it: NFC, single spaces."""
    return " ".join(unicodedata.normalize("NFC", cell).split())


def _check(table: _Table, row: Row) -> None:
    """Raise `ValueError` for a cell that is none of the values of its column."""
    for column in table.needed:
        if not row[column]:
            raise ValueError(f"the column {column!r} is empty")
    for column, values in (
        ("gender", _GENDERS),
        ("status", _STATUSES),
        ("tier", _TIERS),
        ("table", _NAMED_TABLES),
        ("kind", ("", *_kinds())),
    ):
        if row.get(column, "") not in values:
            told = ", ".join(value for value in values if value)
            raise ValueError(f"{row[column]!r} is no {column}; the possible ones are {told}")
    if table.parse is parse_alias and not (row["table"] or ":" in row["id"]):
        raise ValueError("nothing tells what the id is of; write 'person:…' or 'party:…'")
    for column in ("home_state_id", "state_id", "home_states"):
        if row.get(column):
            row[column] = ";".join(map(_state, row[column].split(";")))


@cache
def _kinds() -> tuple[str, ...]:
    others = (party.kind for party in tables.parties() if party.actor_kind is None)
    return tuple(sorted({*ACTOR_KINDS, *others}))


def _state(name: str) -> str:
    """The id of a state, given by it or by any of the state's names."""
    names = _states()
    plain = caseless(name).strip()
    if plain not in names:
        forms = [form for state in tables.states() for form in (state.id, *state.names.full)]
        near = get_close_matches(name.strip(), forms, 1)
        told = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"{name.strip()!r} is no state{told}")
    return names[plain]


@cache
def _states() -> dict[str, str]:
    forms = {caseless(f): s.id for s in tables.states() for f in s.names.full}
    return {**forms, **{state.id.casefold(): state.id for state in tables.states()}}


def _fault(path: str, what: str, advice: str, line: int | None = None) -> Problem:
    return Problem(kind=KIND, path=path, message=what, advice=advice, line=line)
