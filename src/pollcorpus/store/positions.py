"""Positions of records in a list that others will come between: numbers far apart."""

from __future__ import annotations

from collections.abc import Callable

_APART = 1 << 40
_MOST = 1 << 61
LATER = 1 << 62
"""Where the second part of a list begins, so that there is room to go on with the first."""
_BEFORE, _AMONG = 4, 16
"""What comes between two records begins after a fourth of the room, and takes a sixteenth of it:
most of what comes later goes behind it."""


class NoRoomError(Exception):
    """Nothing more goes between two records of a list, all of whose positions have to change."""


def spread(count: int) -> Callable[[int], int]:
    """Return the positions of so many records by their numbers.

    >>> [position >> 40 for position in map(spread(3), range(3))]
    [1, 2, 3]
    """
    apart = min(_APART, _MOST // (count + 1))
    return lambda number: (number + 1) * apart


def between(low: int | None, high: int | None, count: int) -> list[int]:
    """Return positions in their order, between two others or beyond the only one that there is.

    >>> [position >> 40 for position in between(5 << 40, None, 2)]
    [6, 7]
    >>> between(0, 1600, 3)
    [425, 450, 475]
    """
    start = 0 if low is None else low
    if high is None:
        return [start + (number + 1) * _APART for number in range(count)]
    room = high - start
    step = room // (_AMONG * (count + 1)) or room // (count + 1)
    if not step:
        raise NoRoomError
    first = start + (room // _BEFORE if step * (count + 1) * 2 < room else 0)
    return [first + (number + 1) * step for number in range(count)]
