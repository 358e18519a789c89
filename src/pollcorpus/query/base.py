"""What all queries share: a view of records that is narrowed step by step and never changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from enum import Enum
from operator import attrgetter
from os import PathLike
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar, overload

from attrs import evolve, fields, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, NotOneError, UnknownNameError
from pollcorpus.models import Actor, ActorRef, Article, Meeting, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.query import frames
from pollcorpus.query.frames import ArrowTable, PandasFrame, PolarsFrame
from pollcorpus.query.index import Index
from pollcorpus.query.names import unmentioned

Record = TypeVar("Record", bound=Meeting | SeatPlan | Actor | Article)
Label: TypeAlias = str | int | None
"""A field's value as `count_by()` gives it: text or a number, None where it is not known."""
Key: TypeAlias = str | Callable[[Any], Any]
"""A field's name, or a function of a record."""
_ALL: Any = object()


@frozen(kw_only=True)
class Shape:
    """The model of a query's records, what people call one, and how it is shown.

    `columns` gives for keys of `to_dicts()` that are no fields where their
    values stand in a record.
    """

    model: type
    noun: str
    row: Callable[[Any], _display.Row]
    columns: Mapping[str, str] = {}


@frozen(eq=False, repr=False)
class Query(Sequence[Record], Generic[Record]):
    """Records of a corpus, all of them or those that passed the filters so far.

    A query is a sequence: it can be looped over, measured, indexed and
    sliced, and is true when it holds a record; `query[id]` is the record of
    an id. Each filter returns a new query of the same type. Two queries are
    equal when they hold equal records in the same order, however they were
    made.

    >>> from pollcorpus import sample
    >>> sample().articles.in_language("hi").order_by("published")[:2]
    Articles.in_language('hi').order_by('published')[:2]: 2 of 15
      ...
    """

    _index: Index
    _records: tuple[Record, ...]
    _total: int
    _steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What is remarkable about the filters so far, such as a name that no article mentions."""

    _shape: ClassVar[Shape]

    # ---- a sequence -----------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records)

    @overload
    def __getitem__(self, at: int | str, /) -> Record: ...

    @overload
    def __getitem__(self, at: slice, /) -> Self: ...

    def __getitem__(self, at: int | str | slice, /) -> Record | Self:
        if isinstance(at, slice):
            return self._with(self._records[at], _display.bracket(at))
        return self._named(at) if isinstance(at, str) else self._records[at]

    def _ipython_key_completions_(self) -> list[str]:
        """Return what may stand between the brackets, for a prompt that completes it."""
        return [record.id for record in self._records]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._records == other._records

    def __hash__(self) -> int:
        return hash((type(self), tuple(record.id for record in self._records)))

    def __repr__(self) -> str:
        rows = map(self._shape.row, self._records[: _display.ROWS])
        return _display.query_repr(self._head, rows, len(self), self.notes)

    # ---- taking records out ---------------------------------------------------------------

    def one(self) -> Record:
        """Return the only record; raise `NotOneError` when there is none, or several."""
        if len(self._records) != 1:
            raise NotOneError(self._head, len(self._records), notes=self.notes)
        return self._records[0]

    def first(self) -> Record | None:
        """Return the first record, None when there is none."""
        return next(iter(self._records), None)

    def to_dicts(self) -> list[Plain]:
        """Return the records as plain values that `json` and data frames take.

        Each is the record's `to_dict()`: dates are EDTF strings, actors their
        labels, enumerations their values, `evidence` quotes every report. To
        the ids in `articles` come the names of the files or records, in the
        same order, in `sources`.
        """
        rows = [record.to_dict() for record in self._records]
        stems = self._index.stems
        for row in rows:
            if "articles" in row:
                row["sources"] = [stems.get(ident, ident) for ident in row["articles"]]
        return rows

    def to_arrow(self) -> ArrowTable:
        """Return the records as a `pyarrow.Table`, with the keys of `to_dicts()` as columns.

        Lists and quotations are lists and structs. A date comes as EDTF text
        and, in `earliest` and `latest`, as the first and last day that it
        can mean, null where that is open. Needs the extra `arrow`.
        """
        return self._table("to_arrow()", "arrow")

    def to_pandas(self) -> PandasFrame:
        """Return the records as a `pandas.DataFrame`; columns as in `to_arrow()`.

        The columns are of Arrow's types, so that nothing becomes a float or
        text for want of a better one. Needs the extra `pandas`.
        """
        return frames.to_pandas(self._table("to_pandas()", "pandas"))

    def to_polars(self) -> PolarsFrame:
        """Return the records as a `polars.DataFrame`; columns as in `to_arrow()`.

        Needs the extra `polars`.
        """
        return frames.to_polars(self._table("to_polars()", "polars"))

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write the records to a Parquet file; columns as in `to_arrow()`.

        Needs the extra `arrow`.
        """
        frames.to_parquet(self._table("to_parquet()", "arrow"), path)

    def _table(self, where: str, extra: str) -> ArrowTable:
        return frames.to_arrow(self._shape.model, self, self.to_dicts(), where, extra)

    # ---- narrowing and ordering -----------------------------------------------------------

    def where(self, predicate: Callable[[Record], object]) -> Self:
        """Keep the records for which a function of your own returns something true."""
        if not callable(predicate):
            raise ArgumentError("where()", "a function of a record", predicate)
        name = getattr(predicate, "__name__", type(predicate).__name__)
        return self._kept(f"where({name.replace('<lambda>', '…')})", predicate)

    def order_by(self, *keys: Key, reverse: bool = False) -> Self:
        """Order by fields, keys of `to_dicts()` or functions of a record, the first counting most.

        What is not known comes last, also when `reverse` is True.
        """
        records = list(self._records)
        for key in reversed(keys):
            value = self._reader(key)
            records.sort(key=lambda r: _rank(value(r)), reverse=reverse)
            records.sort(key=lambda r: value(r) is None)
        shown = [key if isinstance(key, str) else "…" for key in keys]
        return self._with(tuple(records), _display.call("order_by", *shown, reverse=reverse))

    def count(self, record: object = _ALL, /) -> int:
        """Return the number of records, or how often a record is among them.

        >>> from pollcorpus import sample
        >>> meetings = sample().meetings
        >>> meetings.count() == len(meetings)
        True
        """
        if record is _ALL:
            return len(self._records)
        if not isinstance(record, self._shape.model):
            raise ArgumentError(
                "count()",
                f"nothing, or a {self._shape.noun}",
                record,
                advice="count_by() counts the values of a field",
            )
        return self._records.count(record)

    def count_by(self, key: Key) -> Mapping[Label, int]:
        """Count the records by the value of a field, key of `to_dicts()` or function of a record.

        A field with several values (participants, constituencies) counts once
        for each. The most frequent comes first, equal counts by value.
        """
        value = self._reader(key)
        counts = Counter(label for r in self._records for label in _labels(value(r)))
        ranked = sorted(counts.items(), key=lambda item: (-item[1], _rank(item[0])))
        return dict(ranked)

    # ---- for the queries themselves -------------------------------------------------------

    def _named(self, name: str) -> Record:
        for record in self._records:
            if record.id == name:
                return record
        near = get_close_matches(name, [record.id for record in self._records])
        raise UnknownNameError(name, f"{self._shape.noun} here", tuple(near))

    @property
    def _head(self) -> str:
        return _display.query_head(type(self).__name__, self._steps, len(self), self._total)

    def _kept(self, step: str, predicate: Callable[[Record], object]) -> Self:
        return self._with(tuple(r for r in self._records if predicate(r)), step)

    def _with(self, records: tuple[Record, ...], step: str) -> Self:
        return evolve(self, records=records, steps=(*self._steps, step))

    def _kept_for(
        self, step: str, refs: Iterable[ActorRef], predicate: Callable[[Record], object]
    ) -> Self:
        """Filter by actors, and note those whom no article mentions."""
        missing = (ref for ref in refs if not self._index.names.has(ref))
        return self._kept(step, predicate)._noting(*map(unmentioned, missing))

    def _noting(self, *notes: str) -> Self:
        return evolve(self, notes=tuple(dict.fromkeys((*self.notes, *notes))))

    def _reader(self, key: Key) -> Callable[[Any], Any]:
        if callable(key):
            return key
        columns = self._shape.columns
        known = (*field_names(self._shape.model), *columns)
        if not isinstance(key, str):
            raise ArgumentError("a key", "a field's name, or a function of a record", key)
        if key not in known:
            near = tuple(get_close_matches(key, known)) or known
            raise UnknownNameError(key, f"field of {type(self).__name__}", near)
        return attrgetter(columns.get(key, key))


def field_names(model: type) -> tuple[str, ...]:
    """Return the names of a model's fields and properties."""
    properties = (name for name, value in vars(model).items() if isinstance(value, property))
    return (*(attribute.name for attribute in fields(model)), *properties)


def _rank(value: Any) -> Any:
    """Make values comparable: what is not known has a place of its own."""
    if isinstance(value, Enum):
        return False, value.value
    return value is None, "" if value is None else value


def _labels(value: object) -> Iterable[Label]:
    if isinstance(value, tuple | list | frozenset | set):
        return dict.fromkeys(label for item in value for label in _labels(item))
    if isinstance(value, Enum):
        return (value.value,)
    if value is None or isinstance(value, str | int):
        return (value,)
    return (value.name if isinstance(value, Actor | ActorRef) else str(value),)
