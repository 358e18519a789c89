"""What all queries share: a view of records that is narrowed step by step and never changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from enum import Enum
from operator import attrgetter
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar, overload

from attrs import evolve, fields, frozen

from pollcorpus import _display
from pollcorpus.errors import NotOneError, UnknownNameError
from pollcorpus.models import Actor, ActorRef, Article, Meeting, PartialDate, SeatPlan
from pollcorpus.query.index import Index
from pollcorpus.store.outline import Plain

Record = TypeVar("Record", bound=Meeting | SeatPlan | Actor | Article)
Label: TypeAlias = str | int | None
"""A field's value as `count_by()` gives it: text or a number, None where it is not known."""
AnyDate: TypeAlias = str | date | PartialDate
Key: TypeAlias = str | Callable[[Any], Any]
"""A field's name, or a function of a record."""


@frozen(kw_only=True)
class Shape:
    """The model of a query's records, and how they are shown and outlined."""

    model: type
    row: Callable[[Any], _display.Row]
    outline: Callable[[Any], Plain]


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

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._records == other._records

    def __hash__(self) -> int:
        return hash((type(self), tuple(record.id for record in self._records)))

    def __repr__(self) -> str:
        rows = map(self._shape.row, self._records[: _display.ROWS])
        return _display.query_repr(self._head, rows, len(self))

    # ---- taking records out ---------------------------------------------------------------

    def one(self) -> Record:
        """Return the only record; raise `NotOneError` when there is none, or several."""
        if len(self._records) != 1:
            raise NotOneError(self._head, len(self._records))
        return self._records[0]

    def first(self) -> Record | None:
        """Return the first record, None when there is none."""
        return next(iter(self._records), None)

    def to_dicts(self) -> list[Plain]:
        """Return the records as plain values that `json` and data frames take.

        Dates are EDTF strings, actors their labels, enumerations their values.
        """
        return [self._shape.outline(record) for record in self._records]

    # ---- narrowing and ordering -----------------------------------------------------------

    def where(self, predicate: Callable[[Record], object]) -> Self:
        """Keep the records for which a function of your own returns something true."""
        name = getattr(predicate, "__name__", type(predicate).__name__)
        return self._kept(f"where({name.replace('<lambda>', '…')})", predicate)

    def order_by(self, *keys: Key, reverse: bool = False) -> Self:
        """Order by fields or functions of a record, the first one counting most.

        What is not known comes last, also when `reverse` is True.
        """
        records = list(self._records)
        for key in reversed(keys):
            value = self._reader(key)
            records.sort(key=lambda r: _rank(value(r)), reverse=reverse)
            records.sort(key=lambda r: value(r) is None)
        shown = [key if isinstance(key, str) else "…" for key in keys]
        return self._with(tuple(records), _display.call("order_by", *shown))

    def count_by(self, key: Key) -> Mapping[Label, int]:
        """Count the records by the value of a field, or of a function of a record.

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
        raise UnknownNameError(name, self._shape.model.__name__, tuple(near))

    @property
    def _head(self) -> str:
        return _display.query_head(type(self).__name__, self._steps, len(self), self._total)

    def _kept(self, step: str, predicate: Callable[[Record], object]) -> Self:
        return self._with(tuple(r for r in self._records if predicate(r)), step)

    def _with(self, records: tuple[Record, ...], step: str) -> Self:
        return evolve(self, records=records, steps=(*self._steps, step))

    def _reader(self, key: Key) -> Callable[[Any], Any]:
        if callable(key):
            return key
        known = field_names(self._shape.model)
        if key not in known:
            near = tuple(get_close_matches(key, known)) or known
            raise UnknownNameError(key, f"field of {type(self).__name__}", near)
        return attrgetter(key)


def field_names(model: type) -> tuple[str, ...]:
    """Return the names of a model's fields and properties."""
    properties = (name for name, value in vars(model).items() if isinstance(value, property))
    return (*(attribute.name for attribute in fields(model)), *properties)


def as_date(value: AnyDate) -> PartialDate:
    """Read a date as the queries take it: EDTF text, a `datetime.date` or a `PartialDate`."""
    if isinstance(value, PartialDate):
        return value
    return PartialDate.of(value) if isinstance(value, date) else PartialDate.parse(value)


def period(first: AnyDate | None, last: AnyDate | None) -> PartialDate | None:
    """Return the days from one date to another; None leaves an end open."""
    start, stop = _end(first), _end(last)
    earliest = start.earliest if start else None
    latest = stop.latest if stop else None
    return PartialDate(earliest=earliest, latest=latest) if earliest or latest else None


def _end(day: AnyDate | None) -> PartialDate | None:
    end = None if day is None else as_date(day)
    if end is not None and end.yearless:
        raise ValueError(f"a period from or to {end} needs its year")
    return end


def dates_as_text(*dates: AnyDate | None) -> tuple[str | None, ...]:
    """Return dates as a query shows them."""
    return tuple(None if day is None else str(as_date(day)) for day in dates)


def enum_values(kind: type[Enum], values: Iterable[Enum | str]) -> tuple[str, ...]:
    """Return the values of an enumeration's members; raise `UnknownNameError` for others."""
    known = tuple(str(member.value) for member in kind)
    texts = [str(value.value) if isinstance(value, Enum) else value for value in values]
    for text in texts:
        if text not in known:
            raise UnknownNameError(text, kind.__name__, known)
    return tuple(texts)


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
