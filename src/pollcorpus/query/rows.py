"""What lists of results share that are no records of the corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import ClassVar, Generic, Self, TypeVar, overload

from attrs import evolve, frozen

from pollcorpus.errors import NoRecordError
from pollcorpus.models.plain import Plain
from pollcorpus.query.frames import Columns, Tabular

_Row = TypeVar("_Row")


class LazyRows(Sequence[_Row]):
    """Rows that are made when somebody looks at them, and kept as far as somebody looked."""

    def __init__(self, rows: Iterator[_Row]) -> None:
        self._left = rows
        self._made: list[_Row] = []

    def _all(self) -> tuple[_Row, ...]:
        self._made.extend(self._left)
        return tuple(self._made)

    def _up_to(self, stop: int) -> list[_Row]:
        self._made.extend(islice(self._left, max(0, stop - len(self._made))))
        return self._made

    def __len__(self) -> int:
        return len(self._all())

    def __bool__(self) -> bool:
        return bool(self._up_to(1))

    def __iter__(self) -> Iterator[_Row]:
        at = 0
        while at < len(self._up_to(at + 1)):
            yield self._made[at]
            at += 1

    @overload
    def __getitem__(self, at: int, /) -> _Row: ...

    @overload
    def __getitem__(self, at: slice, /) -> tuple[_Row, ...]: ...

    def __getitem__(self, at: int | slice, /) -> _Row | tuple[_Row, ...]:
        if isinstance(at, slice):
            ends = at.start or 0, -1 if at.stop is None else at.stop
            if min(*ends, at.step or 1) >= 0:
                return tuple(self._up_to(ends[1])[at])
            return self._all()[at]
        return self._up_to(at + 1)[at] if at >= 0 else self._all()[at]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, LazyRows):
            return self is other or self._all() == other._all()
        return self._all() == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all())


@frozen(repr=False)
class Rows(Sequence[_Row], Tabular, Generic[_Row]):
    """A sequence that never changes, whose slices are of its own type, and that is a table."""

    _rows: tuple[_Row, ...] | LazyRows[_Row]

    _columns: ClassVar[Columns]
    """The columns of the table."""

    def _cells(self) -> list[Plain]:
        """Return what stands in the table: the plain rows, and more where there is more."""
        return self.to_dicts()

    def _laid_out(self) -> tuple[Columns, Sequence[Plain]]:
        return self._columns, self._cells()

    def __len__(self) -> int:
        return len(self._rows)

    def __bool__(self) -> bool:
        return bool(self._rows)

    def __iter__(self) -> Iterator[_Row]:
        return iter(self._rows)

    @overload
    def __getitem__(self, at: int, /) -> _Row: ...

    @overload
    def __getitem__(self, at: slice, /) -> Self: ...

    def __getitem__(self, at: int | slice, /) -> _Row | Self:
        if isinstance(at, slice):
            return evolve(self, rows=self._rows[at])
        try:
            return self._rows[at]
        except IndexError:
            raise NoRecordError(type(self).__name__, at, len(self)) from None
