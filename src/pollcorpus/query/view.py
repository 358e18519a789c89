"""The queries that a corpus hands out, as attributes of it."""

from __future__ import annotations

from typing import Any, Generic, Protocol, Self, TypeVar, overload

from pollcorpus.query.base import Query
from pollcorpus.query.index import Index

_Query = TypeVar("_Query", bound=Query[Any])


class Indexed(Protocol):
    """What has an index to look things up in: a corpus."""

    @property
    def _index(self) -> Index: ...


class View(Generic[_Query]):
    """All records of a kind, as an attribute of a corpus.

    Prompts that complete what is typed, as IPython without Jedi, look into
    attributes such as this one, where they leave properties alone.
    """

    def __init__(self, kind: type[_Query]) -> None:
        self._kind = kind

    @overload
    def __get__(self, corpus: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, corpus: Indexed, owner: type | None = None) -> _Query: ...

    def __get__(self, corpus: Indexed | None, owner: type | None = None) -> Self | _Query:
        """Return the query; of the class of a corpus this attribute itself."""
        return self if corpus is None else self._kind.all_in(corpus._index)

    def __set__(self, corpus: Indexed, value: object) -> None:
        """Refuse: a corpus never changes."""
        raise AttributeError("a corpus never changes; read() or add() make another one")
