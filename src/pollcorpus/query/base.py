"""What all queries share: a view of records that is narrowed step by step and never changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from itertools import product
from operator import attrgetter, eq, index
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar, overload

from attrs import evolve, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, NoRecordError, NotOneError, UnknownNameError, require
from pollcorpus.models import Actor, ActorRef, Article, Meeting, SeatPlan
from pollcorpus.models.plain import Plain
from pollcorpus.query.arguments import need_any
from pollcorpus.query.conditions import Condition, column
from pollcorpus.query.frames import Columns, Tabular, keys_of, laid_out
from pollcorpus.query.index import Index
from pollcorpus.query.keys import Label, field_names, labels, ranked, unknown_field
from pollcorpus.query.names import unmentioned
from pollcorpus.query.selection import QueryPlan, Scan, Selection, Term
from pollcorpus.query.stages import Cut, Kept, Ordered
from pollcorpus.store.shelf import Kind

AnyRecord: TypeAlias = Meeting | SeatPlan | Actor | Article
Record = TypeVar("Record", bound=AnyRecord)
Key: TypeAlias = str | Callable[[Record], object]
"""A field's name, or a function of a record."""
_ALL: Any = object()
_LOOKED_UP: Mapping[str, Callable[[Index, Any], Sequence[object]]] = {
    "sources": lambda index, record: tuple(index.stems(record.articles).values()),
    "publisher": lambda index, record: index.outlets_of(record.articles),
}
"""What the articles tell of records that name them."""
_COMPLETIONS = 2000
"""As many ids are offered to a prompt, or looked through for one that was meant."""


@frozen(kw_only=True)
class Shape:
    """The model of a query's records, what people call one, and how it is shown.

    `columns` gives for keys that are no fields where their values stand in a
    record, or what finds them. `sorts` gives the columns of the list that have
    the order of a key, `counts` those that have its values, and `sizes` what
    a key that stands for several things is ordered by: their number.
    """

    kind: Kind
    model: type[AnyRecord]
    noun: str
    row: Callable[[Any], _display.Row]
    columns: Mapping[str, str | Callable[[Any], object]] = {}
    sorts: Mapping[str, str] = {}
    counts: Mapping[str, str] = {}
    sizes: Mapping[str, Callable[[Any], int]] = {}
    called: str = "id"
    """The column of the names by which people ask for a record."""


@frozen(eq=False, repr=False)
class Query(Sequence[Record], Tabular, Generic[Record]):
    """Records of a corpus, all of them or those that passed the filters so far.

    A query is a sequence: it can be looped over, measured, indexed and
    sliced, and is true when it holds a record; `query[id]` is the record of
    an id. Each filter returns a new query of the same type, and nothing is
    looked for before somebody looks at it: then only as many records are
    read as are asked for. Two queries are equal when they hold equal records
    in the same order, however they were made.

    >>> from pollcorpus import sample
    >>> sample().articles.in_language("hi").order_by("published")[:2]
    Articles.in_language('hi').order_by('published')[:2]: 2 of 15
      ...
    """

    _index: Index
    _select: Selection
    _steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What is remarkable about the filters so far, such as a name that no article mentions."""

    _shape: ClassVar[Shape]

    @classmethod
    def all_in(cls, index: Index) -> Self:
        """Return all records of the kind that a corpus holds, in their order."""
        return cls(index, Scan(shelf=index.shelf, kind=cls._shape.kind))

    # ---- a sequence -----------------------------------------------------------------------

    def __len__(self) -> int:
        return self._select.count()

    def __bool__(self) -> bool:
        return bool(self._select.positions(0, 1))

    def __iter__(self) -> Iterator[Record]:
        return self._select.records()

    def __reversed__(self) -> Iterator[Record]:
        return iter(self[::-1])

    def __contains__(self, record: object) -> bool:
        return isinstance(record, self._shape.model) and self.count(record) > 0

    @overload
    def __getitem__(self, at: int | str, /) -> Record: ...

    @overload
    def __getitem__(self, at: slice, /) -> Self: ...

    def __getitem__(self, at: int | str | slice, /) -> Record | Self:
        if isinstance(at, slice):
            cut = Cut(inner=self._select, part=at)
            return evolve(self, select=cut, steps=(*self._steps, _display.bracket(at)))
        if isinstance(at, str):
            return self._named(at)
        number = index(at)
        number += len(self) if number < 0 else 0
        found = self._select.positions(number, number + 1) if number >= 0 else ()
        if not found:
            raise NoRecordError(self._head, number if number >= 0 else int(at), len(self))
        return self._read(found)[0]

    def _ipython_key_completions_(self) -> list[str]:
        """Return what may stand between the brackets, for a prompt that completes it."""
        return self._completions()

    def _completions(self) -> list[str]:
        """Return the names of the first records, as many as somebody may look through."""
        first = self._select.positions(0, _COMPLETIONS)
        marks, name = ", ".join("?" * len(first)), self._shape.called
        select = f"SELECT position, {name} FROM {self._select.kind}_list"
        found = dict(self._select.shelf.rows(f"{select} WHERE position IN ({marks})", first))
        return [found[at] for at in first]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        if self._select == other._select:
            return True
        return len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash((type(self), tuple(sorted(self._select.values("r.id")))))

    def __repr__(self) -> str:
        first = self._read(self._select.positions(0, _display.ROWS))
        rows = map(self._shape.row, first)
        return _display.query_repr(self._head, rows, len(self), self.notes)

    def explain(self) -> QueryPlan:
        """Show how the records are found: the statement in SQL, and the engine's plan for it.

        >>> from pollcorpus import sample
        >>> sample().articles.in_language("hi").explain()
        Articles.in_language('hi')
          SELECT d.position FROM (SELECT position FROM article_list WHERE language IN (?)) AS d ...
        """
        written = "".join(step if step[0] == "[" else f".{step}" for step in self._steps)
        return QueryPlan(type(self).__name__ + written, tuple(self._select.plan()))

    # ---- taking records out ---------------------------------------------------------------

    def one(self) -> Record:
        """Return the only record; raise `NotOneError` when there is none, or several.

        >>> from pollcorpus import sample
        >>> sample().meetings.at("Patna").one().date
        PartialDate('2023-06-23')
        """
        found = self._select.positions(0, 2)
        if len(found) != 1:
            raise NotOneError(self._head, len(self), notes=self.notes)
        return self._read(found)[0]

    def first(self) -> Record | None:
        """Return the first record, None when there is none.

        >>> from pollcorpus import sample
        >>> sample().meetings.first().place, sample().meetings.at("Shillong").first()
        ('10 Janpath', None)
        """
        return next(iter(self._read(self._select.positions(0, 1))), None)

    def pages(self, size: int = 100) -> Iterator[tuple[Record, ...]]:
        """Yield the records in tuples of a size, the last of what is left.

        >>> from pollcorpus import sample
        >>> [len(page) for page in sample().articles.pages(6)]
        [6, 6, 3]
        """
        require(size, int, "pages()", "a number of records")
        if size < 1:
            raise ArgumentError("pages()", "a number of records, from 1", size)
        positions = self._select.positions()
        for at in range(0, len(positions), size):
            yield tuple(self._read(positions[at : at + size]))

    def to_dicts(self) -> list[Plain]:
        """Return the records as plain values that `json` and data frames take.

        Each is the record's `to_dict()`: dates are EDTF strings, actors their
        labels, enumerations their values, `evidence` quotes every report. To
        the ids in `articles` come the names of the files or records, in the
        same order, in `sources`.

        >>> from pollcorpus import sample
        >>> row = sample().meetings.to_dicts()[0]
        >>> row["date"], row["status"], row["participants"][0]
        ('2022-04-16', 'held', 'Prashant Kishor')
        """
        rows = [record.to_dict() for record in self]
        stems = self._index.stems(ident for row in rows for ident in row.get("articles", ()))
        for row in rows:
            if "articles" in row:
                row["sources"] = [stems.get(ident, ident) for ident in row["articles"]]
        return rows

    def _laid_out(self) -> tuple[Columns, Sequence[Plain]]:
        return laid_out(self._shape.model, self, self.to_dicts())

    # ---- narrowing and ordering -----------------------------------------------------------

    def where(self, predicate: Callable[[Record], object]) -> Self:
        """Keep the records for which a function of your own returns something true.

        It is called when somebody looks at the query, once for each record
        that the other filters keep and that is come to.

        >>> from pollcorpus import sample
        >>> meetings = sample().meetings.where(lambda meeting: meeting.host is not None)
        >>> [str(meeting.host) for meeting in meetings.at("Patna")]
        ['Nitish Kumar']
        """
        if not callable(predicate):
            raise ArgumentError("where()", "a function of a record", predicate)
        name = getattr(predicate, "__name__", type(predicate).__name__).replace("<lambda>", "…")
        kept = Kept(inner=self._select, predicate=predicate, name=name)
        return self._with(kept, f"where({name})")

    def order_by(self, *keys: Key[Record], reverse: bool = False) -> Self:
        """Order by fields, keys of `to_dicts()` or functions of a record, the first counting most.

        What is not known comes last, also when `reverse` is True. A date is
        ordered as `PartialDate` is; reports, mentions and articles by their
        number.

        >>> from pollcorpus import sample
        >>> told = [len(m.articles) for m in sample().meetings.order_by("reports", reverse=True)]
        >>> told == sorted(told, reverse=True)
        True
        """
        need_any(keys, "field", f"order_by({next(iter(self._shape.sorts))!r})")
        names = [key if isinstance(key, str) else "…" for key in keys]
        step = _display.call("order_by", *names, reverse=reverse)
        readers = list(map(self._order_of, keys))
        columns = [self._shape.sorts.get(name) for name in names]
        if isinstance(self._select, Scan) and all(columns):
            terms = (Term(column=column, reverse=reverse) for column in columns if column)
            return self._with(self._select.ordered(*terms), step)
        named = tuple(zip(names, readers, strict=True))
        return self._with(Ordered(inner=self._select, keys=named, reverse=reverse), step)

    def count(self, record: object = _ALL, /) -> int:
        """Return the number of records, or how often a record is among them.

        >>> from pollcorpus import sample
        >>> meetings = sample().meetings
        >>> meetings.count() == len(meetings)
        True
        """
        if record is _ALL:
            return len(self)
        if not isinstance(record, self._shape.model):
            raise ArgumentError(
                "count()",
                f"nothing, or a {self._shape.noun}",
                record,
                advice="count_by() counts the values of a field",
            )
        alike = self._select.narrowed(_called(record.id)).records()
        return sum(other == record for other in alike)

    @overload
    def count_by(self, key: Key[Record]) -> Mapping[Label, int]: ...

    @overload
    def count_by(
        self, key: Key[Record], other: Key[Record], /, *further: Key[Record]
    ) -> Mapping[tuple[Label, ...], int]: ...

    def count_by(self, key: Key[Record], *further: Key[Record]) -> Mapping[Any, int]:
        """Count the records by the value of a field, key of `to_dicts()` or function of a record.

        A field with several values (participants, constituencies) counts once
        for each. The most frequent comes first, equal counts by value. Of
        several keys each combination of their values is counted. Outlets
        (`publisher`) whose names differ in capitals alone are one, called as
        most articles call it.

        >>> from pollcorpus import sample
        >>> sample().articles.count_by("language")
        {'en': 9, 'hi': 6}
        >>> sample().articles.count_by("year")
        {2024: 8, None: 3, 2022: 2, 2023: 2}
        >>> sample().meetings.count_by("year", "status")
        {(2023, 'held'): 4, (None, 'held'): 3, (2022, 'held'): 2, ...}
        """
        values = list(map(self._counted, (key, *further)))
        if further:
            return ranked(c for r in self for c in product(*(labels(value(r)) for value in values)))
        if isinstance(key, str) and key in self._shape.counts:
            found = self._select.counted(self._shape.counts[key])
            return ranked(self._index.by_outlet(found) if key == "publisher" else dict(found))
        return ranked(label for r in self for label in labels(values[0](r)))

    # ---- for the queries themselves -------------------------------------------------------

    def _read(self, positions: Sequence[int]) -> list[Record]:
        return self._select.shelf.records(self._select.kind, positions)

    def _named(self, name: str) -> Record:
        found = self._select.narrowed(_called(name)).positions(0, 1)
        if found:
            return self._read(found)[0]
        known = self._completions()
        near = get_close_matches(name, known) or [other for other in known if name in other][:3]
        advice = "" if near else "give an id, a number or a slice"
        raise UnknownNameError(name, f"{self._shape.noun} here", tuple(near), advice=advice)

    @property
    def _total(self) -> int:
        return self._index.shelf.size(self._shape.kind)

    @property
    def _head(self) -> str:
        counts = len(self), self._total
        return _display.query_head(type(self).__name__, self._steps, *counts)

    def _kept(self, step: str, *conditions: Condition) -> Self:
        select = self._select
        for condition in conditions:
            select = select.narrowed(condition)
        return self._with(select, step)

    def _with(self, select: Selection, step: str) -> Self:
        return evolve(self, select=select, steps=(*self._steps, step))

    def _kept_for(self, step: str, refs: Sequence[ActorRef], *conditions: Condition) -> Self:
        """Filter by actors, and note those whom no article mentions."""
        names = self._index.names
        missing = [ref for ref in refs if not names.has(ref)]
        kept = self._kept(step, *conditions)
        return kept._noting(*map(unmentioned, missing)) if missing else kept

    def _noting(self, *notes: str) -> Self:
        return evolve(self, notes=tuple(dict.fromkeys((*self.notes, *notes))))

    def _order_of(self, key: Key[Record]) -> Callable[[Record], object]:
        """What records are ordered by: of a field with several values, by their number."""
        sizes = self._shape.sizes.get(key) if isinstance(key, str) else None
        value = self._reader(key)
        if key == "publisher" and "sources" in keys_of(self._shape.model):
            return lambda record: len(tuple(labels(value(record))))
        return sizes or value

    def _counted(self, key: Key[Record]) -> Callable[[Record], object]:
        """What records are counted by."""
        return self._reader(key)

    def _reader(self, key: Key[Record]) -> Callable[[Record], object]:
        if callable(key):
            return key
        if not isinstance(key, str):
            raise ArgumentError("a key", "a field's name, or a function of a record", key)
        shape, rows = self._shape, keys_of(self._shape.model)
        looked_up = _LOOKED_UP if "sources" in rows else {}
        if key in looked_up:
            return partial(looked_up[key], self._index)
        known = {*field_names(shape.model), *shape.columns, *looked_up}
        if key not in known:
            told = dict.fromkeys((*rows, *shape.sorts, *shape.columns, *looked_up))
            shown = [name for name in told if name in known]
            raise unknown_field(key, type(self).__name__, shown)
        place = shape.columns.get(key, key)
        return attrgetter(place) if isinstance(place, str) else place


def _called(ident: str) -> Condition:
    return column("id", (ident,), few=True)
