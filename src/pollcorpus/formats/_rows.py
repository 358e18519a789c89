"""The rows of a container, whatever it is written in, as records; and what its columns lack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from attrs import evolve, fields, frozen

from pollcorpus.formats._day_order import Order, order_of
from pollcorpus.formats._objects import Plain, listed_in
from pollcorpus.formats._possible import is_possible
from pollcorpus.formats._records import Found, Row, find_columns, parse_record, parse_stamp
from pollcorpus.models import Problem, Severity
from pollcorpus.plugins import MISSING_COLUMN, Columns, Raw, Record

_LOOK = 100
"""So many rows are looked at to tell which column is which."""
_LONGEST_DATE = 40
_SHOWN = 20


@frozen(kw_only=True)
class Numbered:
    """A row and its place: its number from 0, and the line that it begins on, if it has one."""

    row: Row
    number: int
    line: int | None = None


def read_rows(
    rows: Iterable[Numbered | Problem], raw: Raw, header: Sequence[str] | None = None
) -> Iterator[Record | Problem]:
    """Yield what is doubtful about the columns, then each row's record or problem.

    `header` names the columns where the container has one; else they are
    the keys of its first rows.
    """
    rows = iter(rows)
    beginning = list(islice(rows, _LOOK))
    known = [item.row for item in beginning if isinstance(item, Numbered)]
    names = list(header or dict.fromkeys(name for row in known for name in row))
    columns = find_columns(names, raw.columns)
    if columns is None:
        yield _no_text_column(raw, names)
        return
    yield from _missing(raw, names)
    yield from _dates_elsewhere(raw.path, names, known, columns)
    order = order_of(row.get(columns.published or "") for row in known)
    if order is Order.OPEN:
        yield _open_order(raw.path, columns)
    for item in chain(beginning, rows):
        if isinstance(item, Problem):
            yield item
        else:
            read = parse_record(item.row, columns, item.number, raw.path, order)
            yield evolve(read, line=item.line)


def records_of(document: Plain, columns: Columns) -> Sequence[Row]:
    """Return an object that has a text, or the records that it lists, as answers of services do."""
    if find_columns(document, columns) is not None:
        return (document,)
    return listed_in(document) or (document,)


def _no_text_column(raw: Raw, names: Sequence[str]) -> Problem:
    """The problem of a container none of whose columns holds texts."""
    asked = raw.columns.text
    if asked is None:
        message = f"none of the columns {_listed(names)} is known to hold texts"
    else:
        message = f"{asked!r} is not among the columns {_listed(names)}"
    return Problem(
        kind="no text column",
        path=raw.path,
        message=message,
        advice="name it with text_column" if asked is None else "check text_column",
    )


def _missing(raw: Raw, names: Sequence[str]) -> Iterator[Problem]:
    """Columns that the caller names and this container has not; another one may have them."""
    for field in fields(Columns):
        asked = getattr(raw.columns, field.name)
        if asked is not None and asked not in names:
            yield Problem(
                kind=MISSING_COLUMN,
                path=raw.path,
                message=f"{asked!r} is not among the columns {_listed(names)}",
                advice=f"check {Columns.argument(field.name)}",
                severity=Severity.WARNING,
            )


def _dates_elsewhere(
    path: str, names: Sequence[str], rows: Sequence[Row], columns: Found
) -> Iterator[Problem]:
    """Records without a column for dates, although most of them have a date in another one."""
    if columns.published is not None:
        return
    taken = {getattr(columns, field.name) for field in fields(Found)}
    dated = [
        name
        for name in names
        if name not in taken and 2 * sum(_is_day(row.get(name)) for row in rows) > len(rows)
    ]
    if dated:
        yield Problem(
            kind="no date column",
            path=path,
            message=f"no column is known to hold dates of publication, but {_listed(dated)} "
            f"hold{'s' if len(dated) == 1 else ''} dates",
            advice="name it with date_column",
            severity=Severity.WARNING,
        )


def _open_order(path: str, columns: Found) -> Problem:
    """Dates in figures that may begin with the day or the month, as far as the first rows tell."""
    return Problem(
        kind="day or month first",
        path=path,
        message=f"the dates in {columns.published!r} are read day first, and none of the first "
        f"{_LOOK} shows that they are",
        advice="if they begin with the month, write them as 2024-12-31",
        severity=Severity.WARNING,
    )


def _is_day(value: object) -> bool:
    """Tell whether a cell is a date as people write it; a number may be anything."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or len(text) > _LONGEST_DATE or text.isdecimal():
        return False
    found = parse_stamp(text)
    return found is not None and found.earliest is not None and is_possible(found)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(repr(name) for name in names[:_SHOWN]) + more
