"""The first records that fulfil conditions, found without finding all; and about how many do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from attrs import frozen

from pollcorpus.query.conditions import Condition, Values
from pollcorpus.store.shelf import Kind, Shelf

_FEW = 500
"""Up to so many records are rather sorted than looked for one by one in a list."""
SOON = 64
"""Up to so many records are looked for without finding all."""
_SAMPLE = 64
"""So many records of a list tell how many of all fulfil a condition."""
_LONG = 100_000
"""In a list of so many records, finding all takes much longer than finding the first ones."""
_FIRST_ROWS = 400
"""Among so many records at the beginning of such a list the first ones are looked for at once."""
_AT_ONCE = 2
"""So many parts at the beginning are looked through in any case."""
_LONGER, _APART = 4, 4
"""By how much one part of a list is longer than the one before, and its numbers may be apart."""


@frozen
class Counts:
    """How many records of a list fulfil a condition, as far as that is soon told."""

    shelf: Shelf
    kind: Kind

    @property
    def list(self) -> str:
        """The name of the list."""
        return f"{self.kind}_list"

    @property
    def is_long(self) -> bool:
        """Whether finding all takes much longer than finding the first."""
        return self.shelf.size(self.kind) >= _LONG

    def up_to_few(self, condition: Condition) -> int:
        """Count them, up to a few."""
        source = condition.source.format(list=self.list)
        count = f"SELECT COUNT(*) FROM (SELECT 1 FROM ({source}) LIMIT {_FEW})"
        found = self.shelf.once(condition.size or count, condition.source_values)
        return int(found[0][0]) if found else 0

    def is_few(self, condition: Condition) -> bool:
        """Tell whether so few fulfil a condition that they are soon sorted."""
        return self.up_to_few(condition) < _FEW

    def share(self, condition: Condition) -> float:
        """Tell from a few records which share of all fulfils a condition."""
        if condition.size:
            return self.up_to_few(condition) / self.shelf.size(self.kind)
        picked = ", ".join(map(str, self.shelf.some_positions(self.kind, _SAMPLE)))
        sql = f"SELECT COUNT(*) FROM {self.list} AS r WHERE r.position IN ({picked})"
        test = condition.test_of_few if self.is_long else condition.test
        ((met,),) = self.shelf.once(f"{sql} AND {test}", condition.values)
        return float(met) / _SAMPLE


def among_first(counts: Counts, conditions: Sequence[Condition], number: int) -> Sequence[int]:
    """Look for so many records at the beginning of a long list; return none if they are fewer.

    That is soon done for what a large share fulfils, whatever finding all would take.
    """
    probed = [condition for condition in conditions if condition.probe]
    if not probed or number > SOON or not counts.is_long:
        return ()
    if min(map(counts.share, probed)) * _FIRST_ROWS < 2 * number:
        return ()
    rows = f"SELECT * FROM {counts.list} ORDER BY position LIMIT {_FIRST_ROWS}"
    tests, values = _tests(conditions)
    sql = f"SELECT r.position FROM ({rows}) AS r WHERE {tests} ORDER BY r.position LIMIT ?"
    found = counts.shelf.numbers(sql, (*values, number))
    return found if len(found) == number else ()


def in_first_parts(counts: Counts, conditions: Sequence[Condition], number: int) -> Sequence[int]:
    """Look for so many records at the beginning of a list, in what is soon looked through.

    Return none if they are fewer, or where a condition is rather to start from.
    """
    part = next((condition for condition in conditions if condition.part), None)
    if part is None or number > SOON:
        return ()
    if any(c is not part and c.source and counts.is_few(c) for c in conditions):
        return ()
    return part_by_part(counts, conditions, part, number, parts=_AT_ONCE)


def led_by_part(
    counts: Counts, conditions: Sequence[Condition], leader: Callable[[bool], Condition | None]
) -> Condition | None:
    """Return the condition that is best looked for in one part of a list after the other."""
    able = [c for c in conditions if c.part] if counts.is_long else ()
    for condition in able:
        if not counts.is_few(condition) and leader(True) in (None, condition):
            return condition
    return None


def part_by_part(
    counts: Counts,
    conditions: Sequence[Condition],
    part: Condition,
    number: int,
    parts: int | None = None,
) -> Sequence[int]:
    """Look for so many records in longer and longer parts of a list; return none if they are fewer.

    Where the first parts have them, the rest is not looked at.
    """
    tests, values = _tests([condition for condition in conditions if condition is not part])
    sql = (
        f"SELECT r.position FROM ({part.part.format(list=counts.list)}) AS d CROSS JOIN"
        f" {counts.list} AS r ON r.position = d.position"
        f" WHERE r.position BETWEEN ? AND ? AND {tests} ORDER BY r.position"
    )
    found: list[int] = []
    for first, last, *numbers in islice(_parts(counts), parts):
        told = (*part.source_values, *numbers, first, last, *values)
        found += counts.shelf.numbers(sql, told)
        if len(found) >= number:
            return found[:number]
    return ()


def _parts(counts: Counts) -> Iterator[tuple[int, int, int, int]]:
    """Yield the positions and numbers at the ends of parts, each longer than the one before.

    End where the numbers in a part lie too far from each other, and before the whole list.
    """
    ends = "SELECT MAX(position), MIN(number), MAX(number), COUNT(*)"
    rows = f"SELECT * FROM {counts.list} WHERE position > ? ORDER BY position LIMIT ?"
    first, size = -1, _FIRST_ROWS
    while size < counts.shelf.size(counts.kind):
        found = counts.shelf.once(f"{ends} FROM ({rows})", (first, size))
        ((last, least, most, count),) = found
        if not count or most - least > _APART * count:
            return
        yield first + 1, last, least, most
        first, size = last, size * _LONGER


def _tests(conditions: Sequence[Condition]) -> tuple[str, Values]:
    tests = [condition.test_of_few for condition in conditions]
    return " AND ".join(tests or ["TRUE"]), tuple(v for c in conditions for v in c.values)
