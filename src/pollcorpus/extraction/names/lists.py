"""Lists of candidates, one to a line: "Assandh: Amandeep Jundla", "सलेम - एन. अन्नादुरई"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.names.namings import Naming
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Words
from pollcorpus.gazetteer import Person
from pollcorpus.gazetteer.parts import name_parts

_DIVIDER = re.compile(r" ?[:|] ?| - | -|- |\t")
_STOP = re.compile(r"[,;।!?]|\.{2}|[\"]")
_FEWEST_LINES = 3
_MOST_WORDS = 5
_OPENING = 25


@frozen
class _Line:
    """A line of two short cells: words `first` to `middle`, and `middle` to `last`."""

    first: int
    middle: int
    last: int


def find_listed(zone: Zone) -> Iterator[Naming]:
    """Yield the names of a list of at least three lines that pair a place with a person."""
    block: list[_Line] = []
    for line in (*_lines(zone.words), None):
        cells = _cells(zone.words, *line) if line else None
        if cells is not None:
            block.append(cells)
            continue
        if len(block) >= _FEWEST_LINES:
            yield from _read(zone, block)
        block = []


def _lines(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of each line that may hold two cells."""
    if not words.start:
        return
    at, end = words.start[0], words.stop[-1]
    while at < end:
        stop = words.source.find("\n", at, end)
        stop = end if stop < 0 else stop
        first, last = bisect_left(words.start, at), bisect_left(words.start, stop)
        if last > first:
            yield first, last
        at = stop + 1


def _cells(words: Words, first: int, last: int) -> _Line | None:
    if last - first > 3 * _MOST_WORDS:
        return None
    while first < last and words.text[first].isdigit():
        first += 1
    middle = next((at for at in range(first + 1, last) if _DIVIDER.fullmatch(words.gap(at))), None)
    if middle is None or middle - first > _MOST_WORDS:
        return None
    last = next((at for at in range(middle + 1, last) if "(" in words.gap(at)), last)
    if last - middle > _MOST_WORDS:
        return None
    inner = words.source[words.start[first] : words.stop[last - 1]]
    return (
        None
        if _STOP.search(inner) or any(c.isdigit() for c in inner)
        else _Line(first, middle, last)
    )


def _read(zone: Zone, block: list[_Line]) -> Iterator[Naming]:
    """Take the side that looks more like persons' names."""
    left = sum(_lexical(zone, line.first, line.middle) for line in block)
    right = sum(_lexical(zone, line.middle, line.last) for line in block)
    needed = len(block) / (6 if _announced(zone, block[0].first) else 2)
    if max(left, right) < needed:
        return
    for line in block:
        first, last = (line.first, line.middle) if left > right else (line.middle, line.last)
        if not any(zone.taken[first:last]):
            yield Naming(zone, first, last, _known(zone, first, last), 0, True)


def _announced(zone: Zone, first: int) -> bool:
    """Tell whether the words before a list say that candidates follow."""
    return not zone.pack.listings.isdisjoint(zone.words.low[max(0, first - _OPENING) : first])


def _lexical(zone: Zone, first: int, last: int) -> float:
    """Return how much of a cell is parts of names, less where it is a known place."""
    if all(zone.placed[first:last]):
        return 0
    parts = name_parts()
    return sum(word in parts for word in zone.words.low[first:last]) / (last - first)


def _known(zone: Zone, first: int, last: int) -> tuple[Person, ...]:
    at = bisect_left(zone.actors, first, key=lambda match: match.first)
    if at == len(zone.actors) or (zone.actors[at].first, zone.actors[at].last) != (first, last):
        return ()
    people = (e.record for e in zone.actors[at].entries if isinstance(e.record, Person))
    return tuple({person.id: person for person in people}.values())
