"""A tuple whose items are read when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar, overload

_Item = TypeVar("_Item")


class Later(Sequence[_Item]):
    """Stands for a tuple in a record, whose length is known and whose items lie in a file.

    It equals the tuple, has its hash, and is pickled as the tuple.

    >>> later = Later(2, lambda: ["a", "b"])
    >>> len(later), later == ("a", "b"), later[:1]
    (2, True, ('a',))
    """

    __slots__ = ("_items", "_length", "_read")

    def __init__(self, length: int, read: Callable[[], Iterable[_Item]]) -> None:
        self._length = length
        self._read = read
        self._items: tuple[_Item, ...] | None = None

    @property
    def items(self) -> tuple[_Item, ...]:
        """All of them, as a tuple."""
        if self._items is None:
            self._items = tuple(self._read())
        return self._items

    def __len__(self) -> int:
        return self._length if self._items is None else len(self._items)

    def __iter__(self) -> Iterator[_Item]:
        return iter(self.items)

    @overload
    def __getitem__(self, at: int, /) -> _Item: ...

    @overload
    def __getitem__(self, at: slice, /) -> tuple[_Item, ...]: ...

    def __getitem__(self, at: int | slice, /) -> _Item | tuple[_Item, ...]:
        return self.items[at]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Later):
            return self is other or self.items == other.items
        return self.items == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.items)

    def __add__(self, other: tuple[_Item, ...]) -> tuple[_Item, ...]:
        return self.items + tuple(other)

    def __radd__(self, other: tuple[_Item, ...]) -> tuple[_Item, ...]:
        return tuple(other) + self.items

    def __repr__(self) -> str:
        return repr(self.items)

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self.items,)
