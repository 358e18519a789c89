"""Records and rows as tables: of Arrow, pandas and Polars, and as files in Parquet and CSV."""

from __future__ import annotations

import csv
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, TypeAlias

from pollcorpus._extras import load
from pollcorpus.models import Actor, Article, Meeting, PartialDate, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.store.file import check_ending
from pollcorpus.store.writing import written_whole

ArrowTable: TypeAlias = Any
"""A `pyarrow.Table`."""
PandasFrame: TypeAlias = Any
"""A `pandas.DataFrame` whose columns are of Arrow's types."""
PolarsFrame: TypeAlias = Any
"""A `polars.DataFrame`."""
Columns: TypeAlias = Mapping[str, tuple[str, ...]]
"""The names of columns, by the type of what they hold."""

_DATES: Mapping[type, Mapping[str, Callable[[Any], PartialDate | None]]] = {
    Meeting: {"": lambda meeting: meeting.date},
    Article: {"": lambda article: article.published},
    Actor: {"first_": lambda a: a.first_mention, "last_": lambda a: a.last_mention},
    SeatPlan: {},
}
"""The dates of a record, by what the names of the columns of their days begin with."""

_COLUMNS: Mapping[type, Columns] = {
    Meeting: {
        "text": ("id", "date", "status", "place", "time", "duration", "host"),
        "flag": ("date_inferred", "inferred", "remote"),
        "texts": (
            *("participants", "absent", "disputed", "people_inferred", "organisations"),
            *("agenda", "topics", "articles", "sources"),
        ),
        "count": ("independent_reports",),
        "steps": ("history",),
        "disputes": ("disagreements",),
        "quotations": ("evidence",),
    },
    SeatPlan: {
        "text": ("id", "party", "election", "territory", "status"),
        "count": ("min", "max", "house", "won"),
        "flag": ("approximate",),
        "texts": ("constituencies", "warnings", "articles", "sources"),
        "history": ("history",),
        "disputes": ("disagreements",),
        "quotations": ("evidence",),
    },
    Actor: {
        "text": ("id", "label", "kind", "first_mention", "last_mention"),
        "flag": ("known",),
        "count": ("mentions",),
        "texts": ("articles", "sources"),
        "names": ("names",),
    },
    Article: {
        "text": (
            *("id", "source_id", "path", "format", "language", "published", "publisher"),
            *("url", "headline", "byline", "dateline", "body"),
        ),
    },
}
"""The keys of a record's plain row."""


class Tabular(ABC):
    """What can be had as plain rows, and as a table of other libraries."""

    __slots__ = ()

    @abstractmethod
    def to_dicts(self) -> list[Plain]:
        """Return the rows as plain values that `json` and data frames take."""

    @abstractmethod
    def _laid_out(self) -> tuple[Columns, Sequence[Plain]]:
        """Return the columns of a table, and its rows by them."""

    def _table(self, where: str, extra: str) -> ArrowTable:
        """Return the table; raise `MissingExtraError` for `where` that names the extra."""
        arrow = load("pyarrow", where, extra)
        columns, rows = self._laid_out()
        types = _types(arrow)
        schema = arrow.schema([(n, types[kind]) for kind, names in columns.items() for n in names])
        return arrow.Table.from_pylist(rows, schema=schema)

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Write a CSV file for a spreadsheet, with the columns of `to_arrow()`.

        Names of a list stand in one cell, with semicolons between; what has
        parts of its own, such as evidence, is JSON there. UTF-8, with the
        mark by which spreadsheets know it. Raise `ArgumentError` for a name
        of another kind of file, such as "meetings.xlsx". Needs no extra.
        """
        check_csv(path)
        columns, rows = self._laid_out()
        kinds = {name: kind for kind, names in columns.items() for name in names}
        write_csv(path, kinds, ([_cell(r.get(n), kind) for n, kind in kinds.items()] for r in rows))

    def to_arrow(self) -> ArrowTable:
        """Return a `pyarrow.Table`, with the keys of `to_dicts()` as columns.

        Lists and quotations are lists and structs. A record's date comes as
        EDTF text and, in `earliest` and `latest`, as the first and last day
        that it can mean, null where that is open. Needs the extra `arrow`.
        """
        return self._table("to_arrow()", "arrow")

    def to_pandas(self) -> PandasFrame:
        """Return a `pandas.DataFrame`; columns as in `to_arrow()`.

        The columns are of Arrow's types, so that nothing becomes a float or
        text for want of a better one. Needs the extra `pandas`.
        """
        table = self._table("to_pandas()", "pandas")
        pandas = load("pandas", "to_pandas()", "pandas")
        return table.to_pandas(types_mapper=pandas.ArrowDtype)

    def to_polars(self) -> PolarsFrame:
        """Return a `polars.DataFrame`; columns as in `to_arrow()`.

        Needs the extra `polars`.
        """
        table = self._table("to_polars()", "polars")
        return load("polars", "to_polars()", "polars").from_arrow(table)

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write a Parquet file; columns as in `to_arrow()`.

        Raise `ArgumentError` for a name of another kind of file, such as
        "meetings.csv". Needs the extra `arrow`.
        """
        check_ending(path, "to_parquet()", ".parquet")
        table = self._table("to_parquet()", "arrow")
        arrow = load("pyarrow.parquet", "to_parquet()", "arrow")
        with written_whole(path) as draft:
            arrow.write_table(table, draft, compression="zstd")


def check_csv(path: str | PathLike[str]) -> None:
    """Raise `ArgumentError` for a name by which other programs would not take a file for CSV."""
    check_ending(path, "to_csv()", ".csv", ".txt", ".text")


def write_csv(
    path: str | PathLike[str], header: Iterable[str], rows: Iterable[Iterable[Any]]
) -> None:
    """Write a CSV file in UTF-8, with the mark by which spreadsheets know it."""
    with (
        written_whole(path) as draft,
        draft.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def keys_of(model: type) -> tuple[str, ...]:
    """Return the keys of a record's plain row, and so the columns of its table."""
    return tuple(name for names in _COLUMNS[model].values() for name in names)


def laid_out(
    model: type, records: Iterable[Any], rows: Sequence[Plain]
) -> tuple[Columns, Sequence[Plain]]:
    """Return the columns of records, and their plain `rows` with the days of each date."""
    days = tuple(f"{prefix}{end}" for prefix in _DATES[model] for end in ("earliest", "latest"))
    dated = [{**_days(model, record), **row} for record, row in zip(records, rows, strict=True)]
    return {**_COLUMNS[model], "day": days}, dated


def _days(model: type, record: Any) -> Plain:
    days: Plain = {}
    for prefix, date in _DATES[model].items():
        found = date(record)
        days[f"{prefix}earliest"] = found and found.earliest
        days[f"{prefix}latest"] = found and found.latest
    return days


_SIMPLE = frozenset({"text", "flag", "count", "day"})
"""The types of columns whose values are no lists."""


def _cell(value: Any, kind: str) -> Any:
    """Return what stands in a cell of a spreadsheet."""
    if kind in _SIMPLE:
        return value
    if kind == "texts":
        return "; ".join(value)
    return json.dumps(value, ensure_ascii=False) if value else None


def _types(arrow: Any) -> dict[str, Any]:
    def struct(**fields: Any) -> Any:
        return arrow.list_(arrow.struct(list(fields.items())))

    text, count = arrow.string(), arrow.int64()
    texts = arrow.list_(text)
    quotations = struct(article=text, start=count, stop=count, quote=text, said_by=text)
    sides = struct(value=text, articles=texts, evidence=quotations)
    return {
        "text": text,
        "texts": texts,
        "count": count,
        "flag": arrow.bool_(),
        "day": arrow.date32(),
        "names": struct(language=text, name=text),
        "quotations": quotations,
        "sides": sides,
        "disputes": struct(about=text, subject=text, sides=sides),
        "steps": struct(date=text, status=text, articles=texts),
        "history": struct(
            day=text,
            status=text,
            min=count,
            max=count,
            approximate=arrow.bool_(),
            constituencies=texts,
            said_by=texts,
            articles=texts,
        ),
    }
