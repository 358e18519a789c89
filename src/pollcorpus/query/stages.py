"""What is done with a selection after the engine: cuts, and what Python filters and orders."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import islice
from typing import Any

from attrs import Factory, evolve, field, frozen

from pollcorpus.query.conditions import Condition, among
from pollcorpus.query.selection import Scan, Selection, as_json, pages
from pollcorpus.store.shelf import Kind, Shelf


@frozen(kw_only=True)
class Stage(Selection):
    """A selection that is made of another one."""

    inner: Selection

    @property
    def shelf(self) -> Shelf:
        """The shelf of the records."""
        return self.inner.shelf

    @property
    def kind(self) -> Kind:
        """The kind of the records."""
        return self.inner.kind

    def _listed(self) -> Condition:
        return among(as_json(self.positions()))


_SMALL = 1000
"""A slice of so many records is found at once."""


@frozen(kw_only=True)
class Cut(Stage):
    """A slice of a selection."""

    part: slice
    _kept: dict[int, Sequence[int]] = field(factory=dict, eq=False, repr=False, init=False)

    @property
    def _is_plain(self) -> bool:
        start, stop, step = self.part.start or 0, self.part.stop, self.part.step
        return step in (None, 1) and start >= 0 and (stop is None or stop >= 0)

    @property
    def _is_small(self) -> bool:
        return self.part.stop is not None and self.part.stop - (self.part.start or 0) <= _SMALL

    def narrowed(self, condition: Condition) -> Selection:
        """Look at the records of the slice alone."""
        return Within(inner=self, conditions=(condition,))

    def ranked(self, words: str) -> Selection:
        """Search the articles of the slice alone."""
        conditions = (self._listed(),)
        return Scan(shelf=self.shelf, kind=self.kind, conditions=conditions, words=words)

    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Look no further than the slice does."""
        if not self._is_plain:
            return self.inner.positions()[self.part][start:stop]
        first, last = self.part.start or 0, self.part.stop
        if last is not None and self._is_small:
            return self._all(first, last)[start:stop]
        ends = [end for end in (last, None if stop is None else first + stop) if end is not None]
        return self.inner.positions(first + start, max(first + start, min(ends)) if ends else None)

    def _all(self, first: int, last: int) -> Sequence[int]:
        """Find a small part as a whole, and only once."""
        version = self.shelf.version
        if version not in self._kept:
            self._kept.clear()
            self._kept[version] = self.inner.positions(first, max(first, last))
        return self._kept[version]

    def count(self) -> int:
        """Count what the slice leaves."""
        if self._is_plain and self._is_small:
            return len(self.positions())
        return len(range(*self.part.indices(self.inner.count())))

    def plan(self) -> Iterator[str]:
        """Tell which part is taken."""
        yield from self.inner.plan()
        ends = ("" if end is None else str(end) for end in (self.part.start, self.part.stop))
        step = "" if self.part.step is None else f":{self.part.step}"
        yield f"of these [{':'.join(ends)}{step}]"


@frozen(kw_only=True)
class Within(Stage):
    """What fulfils conditions among records that were cut out before."""

    conditions: tuple[Condition, ...]

    def narrowed(self, condition: Condition) -> Within:
        """Ask for one more thing."""
        return evolve(self, conditions=(*self.conditions, condition))

    def ranked(self, words: str) -> Selection:
        """Search what is left."""
        conditions = (self._listed(),)
        return Scan(shelf=self.shelf, kind=self.kind, conditions=conditions, words=words)

    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Ask the engine which are left, and keep their order."""
        before = self.inner.positions()
        scan = Scan(shelf=self.shelf, kind=self.kind, conditions=self._all(before))
        left = set(scan.positions())
        return [at for at in before if at in left][start:stop]

    def _all(self, before: Sequence[int]) -> tuple[Condition, ...]:
        return (among(as_json(before)), *self.conditions)

    def count(self) -> int:
        """Count what is left."""
        return len(self.positions())

    def plan(self) -> Iterator[str]:
        """Tell what is asked of the records that were cut out."""
        yield from self.inner.plan()
        yield f"of these, where {' AND '.join(c.test for c in self.conditions)}"


@frozen(kw_only=True)
class Kept(Stage):
    """What a function of the user's keeps: it is called once for each record, when that is due."""

    predicate: Callable[[Any], object]
    name: str
    _found: _Found = field(default=Factory(lambda self: _Found(self._kept), takes_self=True))

    def narrowed(self, condition: Condition) -> Selection:
        """Let the engine look first."""
        inner = self.inner.narrowed(condition)
        return Kept(inner=inner, predicate=self.predicate, name=self.name)

    def ranked(self, words: str) -> Selection:
        """Let the engine look first."""
        inner = self.inner.ranked(words)
        return Kept(inner=inner, predicate=self.predicate, name=self.name)

    def _kept(self) -> Iterator[int]:
        for some in pages(self.inner):
            yield from self._passing(some)

    def _passing(self, positions: Sequence[int]) -> Iterator[int]:
        for at, record in _read(self, positions):
            if self.predicate(record):
                yield at

    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Call the function as often as it takes."""
        return self._found.part(self.shelf.version, start, stop)

    def count(self) -> int:
        """Call the function for all."""
        return len(self.positions())

    def plan(self) -> Iterator[str]:
        """Tell that Python looks at each record."""
        yield from self.inner.plan()
        yield f"of these, where the function {self.name} of the record is true"


@frozen(kw_only=True)
class Ordered(Stage):
    """What is ordered by values that only the records hold: each is read once."""

    keys: tuple[tuple[str, Callable[[Any], Any]], ...]
    reverse: bool = False
    _found: _Found = field(default=Factory(lambda self: _Found(self._sorted), takes_self=True))

    def narrowed(self, condition: Condition) -> Selection:
        """Let the engine look first: less is to be ordered."""
        return Ordered(inner=self.inner.narrowed(condition), keys=self.keys, reverse=self.reverse)

    def ranked(self, words: str) -> Selection:
        """Let a search give a new order."""
        return self.inner.ranked(words)

    def _sorted(self) -> Iterator[int]:
        readers = [read for _, read in self.keys]
        positions = array("q")
        values: list[tuple[Any, ...]] = []
        for some in pages(self.inner):
            for at, record in _read(self, some):
                positions.append(at)
                values.append(tuple(read(record) for read in readers))
        order = list(range(len(values)))
        for n in reversed(range(len(readers))):
            told = [row[n] for row in values]
            order.sort(key=[rank(value) for value in told].__getitem__, reverse=self.reverse)
            order.sort(key=[value is None for value in told].__getitem__)
        return (positions[at] for at in order)

    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Sort all at the first look."""
        return self._found.part(self.shelf.version, start, stop)

    def count(self) -> int:
        """Count without sorting."""
        return self.inner.count()

    def plan(self) -> Iterator[str]:
        """Tell that Python reads and sorts the records."""
        yield from self.inner.plan()
        yield f"of these, every record is read and ordered by {', '.join(n for n, _ in self.keys)}"


def _read(stage: Stage, positions: Sequence[int]) -> Iterable[tuple[int, Any]]:
    """Read records, with their positions, as far as nobody else has removed them meanwhile."""
    records = stage.shelf.records(stage.kind, positions)
    if len(records) == len(positions):
        return zip(positions, records, strict=True)
    return ((at, one) for at in positions for one in stage.shelf.records(stage.kind, [at]))


class _Found:
    """Positions that Python finds one by one, kept as far as somebody looked."""

    def __init__(self, find: Callable[[], Iterator[int]]) -> None:
        self._find = find
        self._version = -1
        self._left: Iterator[int] = iter(())
        self._found = array("q")

    def part(self, version: int, start: int, stop: int | None) -> Sequence[int]:
        """Return some of the positions; look on only if they are not found yet."""
        if version != self._version:
            self._left, self._found, self._version = self._find(), array("q"), version
        wanted = None if stop is None else max(0, stop - len(self._found))
        try:
            self._found.extend(islice(self._left, wanted))
        except BaseException:
            self._version = -1  # what was found so far is not all: look anew next time
            raise
        return self._found[start:stop]


def rank(value: Any) -> Any:
    """Make values comparable: what is not known has a place of its own."""
    if isinstance(value, Enum):
        return False, value.value
    return value is None, "" if value is None else value
