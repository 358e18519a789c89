"""What lists of results share that are no records of the corpus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Generic, Self, TypeVar, overload

from attrs import evolve, frozen

_Row = TypeVar("_Row")


@frozen(repr=False)
class Rows(Sequence[_Row], Generic[_Row]):
    """A sequence that never changes, and whose slices are of its own type."""

    _rows: tuple[_Row, ...]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[_Row]:
        return iter(self._rows)

    @overload
    def __getitem__(self, at: int, /) -> _Row: ...

    @overload
    def __getitem__(self, at: slice, /) -> Self: ...

    def __getitem__(self, at: int | slice, /) -> _Row | Self:
        return evolve(self, rows=self._rows[at]) if isinstance(at, slice) else self._rows[at]
