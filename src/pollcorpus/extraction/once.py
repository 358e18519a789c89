"""What is found when it is asked for first, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Found = TypeVar("_Found")


class Once(Generic[_Found]):
    """Calls a function once, as `functools.cache` does, without its cost for each function.

    >>> words = Once(lambda: print("looks") or ("met", "on"))
    >>> words(), words()
    looks
    (('met', 'on'), ('met', 'on'))
    """

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], _Found]) -> None:
        self._find: Callable[[], _Found] | None = find
        self._found: _Found

    def __call__(self) -> _Found:
        """Return what the function returns."""
        if self._find is not None:
            self._found = self._find()
            self._find = None
        return self._found
