"""The alphabet in which the forms of date expressions are written.

Every word of a date expression has a class, and every class one character.
A form is then a regular expression over a few characters, the same in all
languages, and `form()` lets it be written with the names of the classes.
"""

from __future__ import annotations

import re
from functools import cache

_NAMES = (
    "MONTH WEEKDAY TODAY TENSED NUMBER ORDINAL YEAR BIG NUMERIC SHORT NAMED DECADES DAY WEEK "
    "WEEKEND FORTNIGHT MOON QUARTER HALF TWELVEMONTH DECADE CENTURY WORKDAY HOUR MINUTE "
    "RELATION SAME THAT AGO EARLIER LATER HENCE IE EVERY FRACTION BEFORE AFTER PART DAYPART "
    "MERIDIEM OCLOCK FEW ABOUT WITHIN REST THE A OF IN POST ON AT FROM TO AND BETWEEN CLOSE "
    "DATE FISCAL QUARTERLY HALFLY SOFAR FOR WEEKOF SUCH FULL EXACTLY MIDST OLD SCALE START NOW "
    "WEEKDAYS WEAKMONTH WEAKDAY SKIP"
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
    "COUNT": ["NUMBER", "FEW", "A", "BIG"],
    "LINK": ["OF", "IN", "POST"],
    "RANGE": ["TO", "AND"],
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
def codes(*names: str) -> str:
    """Return the characters of some classes or groups."""
    return "".join("".join(CODE[m] for m in _GROUPS.get(name, [name])) for name in names)
