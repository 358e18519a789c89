"""Records as tables of other libraries: typed columns, with nested values as lists and structs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, TypeAlias

from pollcorpus.errors import path_of
from pollcorpus.models import Actor, Article, Meeting, PartialDate, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.query.extras import load
from pollcorpus.store.writing import written_whole

ArrowTable: TypeAlias = Any
"""A `pyarrow.Table`."""
PandasFrame: TypeAlias = Any
"""A `pandas.DataFrame` whose columns are of Arrow's types."""
PolarsFrame: TypeAlias = Any
"""A `polars.DataFrame`."""

_DATES: Mapping[type, Mapping[str, Callable[[Any], PartialDate | None]]] = {
    Meeting: {"": lambda meeting: meeting.date},
    Article: {"": lambda article: article.published},
    Actor: {"first_": lambda a: a.first_mention, "last_": lambda a: a.last_mention},
    SeatPlan: {},
}
"""The dates of a record, by what the names of the columns of their days begin with."""

_COLUMNS: Mapping[type, Mapping[str, tuple[str, ...]]] = {
    Meeting: {
        "text": ("id", "date", "status", "place", "time", "duration", "host"),
        "flag": ("date_inferred", "remote"),
        "texts": (
            *("participants", "absent", "disputed", "organisations"),
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
"""The keys of a record's plain row, by the type of their columns."""


def to_arrow(
    model: type, records: Iterable[Any], rows: Sequence[Plain], where: str, extra: str = "arrow"
) -> ArrowTable:
    """Return a table with the keys of `rows`, and the days that each date may mean."""
    arrow = load("pyarrow", where, extra)
    dated = [{**_days(model, record), **row} for record, row in zip(records, rows, strict=True)]
    schema = _schema(model, arrow)
    return arrow.Table.from_pylist(dated, schema=schema)


def to_pandas(table: ArrowTable) -> PandasFrame:
    """Return a table as a frame in which lists stay lists, and days dates."""
    pandas = load("pandas", "to_pandas()", "pandas")
    return table.to_pandas(types_mapper=pandas.ArrowDtype)


TIMELINE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("date", "status", "place", "meeting"),
    "flag": ("date_inferred",),
    "texts": ("who",),
    "count": ("independent_reports", "disagreements"),
    "day": ("earliest", "latest"),
}
CONCORDANCE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("article", "source", "published", "left", "keyword", "right"),
    "count": ("start", "stop"),
    "texts": ("actors",),
}
DISAGREEMENT_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("of", "about", "subject"),
    "sides": ("sides",),
}
"""The keys of rows that are no records, by the type of their columns."""


def rows_to_pandas(
    rows: Sequence[Plain], columns: Mapping[str, tuple[str, ...]], where: str
) -> PandasFrame:
    """Return rows that are no records as a frame with a column for each of their keys."""
    arrow = load("pyarrow", where, "pandas")
    types = _types(arrow)
    schema = arrow.schema([(n, types[kind]) for kind, names in columns.items() for n in names])
    return to_pandas(arrow.Table.from_pylist(rows, schema=schema))


def to_polars(table: ArrowTable) -> PolarsFrame:
    """Return a table as a frame."""
    return load("polars", "to_polars()", "polars").from_arrow(table)


def to_parquet(table: ArrowTable, path: str | PathLike[str]) -> None:
    """Write a table to a file."""
    arrow = load("pyarrow.parquet", "to_parquet()", "arrow")
    with written_whole(path_of(path, "to_parquet()")) as draft:
        arrow.write_table(table, draft, compression="zstd")


def _days(model: type, record: Any) -> Plain:
    days: Plain = {}
    for prefix, date in _DATES[model].items():
        found = date(record)
        days[f"{prefix}earliest"] = found and found.earliest
        days[f"{prefix}latest"] = found and found.latest
    return days


def _schema(model: type, arrow: Any) -> Any:
    types = _types(arrow)
    days = [f"{prefix}{end}" for prefix in _DATES[model] for end in ("earliest", "latest")]
    columns = [(name, types[kind]) for kind, names in _COLUMNS[model].items() for name in names]
    return arrow.schema([*columns, *((day, types["day"]) for day in days)])


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
