"""The alphabet in which the forms of date expressions are written.

Every word of a date expression has a class, and every class one character.
A form is then a regular expression over a few characters, the same in all
languages, and `form()` lets it be written with the names of the classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any

# the tree that the standard library makes of a pattern; it has no public name
_parser: Any = import_module("re._parser")

_NAMES = (
    "MONTH WEEKDAY TODAY TENSED NUMBER ORDINAL YEAR BIG NUMERIC SHORT NAMED DECADES DAY WEEK "
    "WEEKEND FORTNIGHT MOON QUARTER HALF TWELVEMONTH DECADE CENTURY WORKDAY HOUR MINUTE "
    "RELATION SAME THAT AGO EARLIER LATER HENCE IE EVERY FRACTION BEFORE AFTER PART DAYPART "
    "MERIDIEM OCLOCK FEW ABOUT WITHIN REST THE A OF IN POST ON AT FROM TO AND BETWEEN CLOSE "
    "DATE FISCAL QUARTERLY HALFLY SOFAR FOR WEEKOF SUCH FULL EXACTLY MIDST OLD SCALE START NOW "
    "WEEKDAYS WEAKMONTH WEAKDAY SKIP ALL OR NOON"
).split()
CODE = {name: chr(0x3B1 + i) if i < 24 else chr(0x410 + i) for i, name in enumerate(_NAMES)}
"""The character of each class."""

UNITS = "DAY WEEK WEEKEND FORTNIGHT MOON QUARTER TWELVEMONTH DECADE CENTURY WORKDAY".split()
"""Calendar units, as classes; a MOON is a month's length, a TWELVEMONTH a year's."""

_GROUPS = {
    "UNIT": UNITS,
    "SPAN": [unit for unit in UNITS if unit not in ("DAY", "WORKDAY")],
    "DURATION": [*UNITS, "HOUR", "MINUTE"],
    "DIGIT": ["NUMBER", "ORDINAL"],
    "COUNT": ["NUMBER", "FEW", "A", "BIG", "ALL"],
    "LINK": ["OF", "IN", "POST"],
    "RANGE": ["TO", "AND", "OR"],
    "HALFDAY": ["MERIDIEM", "NOON"],
    "STORY": ["SAME", "THAT"],
}
_NAME = re.compile(r"(?<!\?)[A-Z]{1,12}")


def form(pattern: str) -> re.Pattern[str]:
    """Compile a form: names of classes and groups stand for characters, blanks for nothing.

    >>> bool(form("NUMBER OF? MONTH").fullmatch(CODE["NUMBER"] + CODE["MONTH"]))
    True
    """
    return re.compile(_NAME.sub(_characters, pattern).replace(" ", ""))


def _characters(found: re.Match[str]) -> str:
    name = found[0]
    if name in _GROUPS:
        return f"[{''.join(CODE[member] for member in _GROUPS[name])}]"
    return CODE[name]


@cache
def opening(pattern: re.Pattern[str]) -> frozenset[str]:
    """Return the characters one of which each match of a form begins with.

    >>> opening(form("(?:THE? [-/])? (?:MONTH|OF)")) == set(codes("THE", "MONTH", "OF")) | {*"-/"}
    True
    """
    return _opening(_parser.parse(pattern.pattern))[0]


def _opening(parsed: Iterable[Any]) -> tuple[frozenset[str], bool]:
    """The characters that may come first, and whether the parts may match nothing at all."""
    found = frozenset[str]()
    for operation, value in parsed:
        first, empty = _opening_of(str(operation), value)
        found |= first
        if not empty:
            return found, False
    return found, True


def _opening_of(operation: str, value: Any) -> tuple[frozenset[str], bool]:
    if operation == "LITERAL":
        return frozenset(chr(value)), False
    if operation == "IN":
        return frozenset(chr(letter) for _, letter in value), False
    if operation == "SUBPATTERN":
        return _opening(value[-1])
    if operation == "BRANCH":
        branches = [_opening(branch) for branch in value[1]]
        return frozenset().union(*(first for first, _ in branches)), any(e for _, e in branches)
    if operation in ("MAX_REPEAT", "MIN_REPEAT"):
        first, empty = _opening(value[2])
        return first, empty or value[0] == 0
    assert operation in ("ASSERT", "ASSERT_NOT"), f"a form of dates has no {operation}"
    return frozenset(), True


@cache
def codes(*names: str) -> str:
    """Return the characters of some classes or groups."""
    return "".join("".join(CODE[m] for m in _GROUPS.get(name, [name])) for name in names)
