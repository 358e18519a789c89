"""Whether the dates of a container begin with the day or the month: "2/20/2024" shows it of all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

_FIGURES = re.compile(
    r"\s*(?P<first>[0-9]{1,2})(?P<mark>[/-])(?P<second>[0-9]{1,2})(?P=mark)[0-9]{2,4}"
)
_MONTHS = 12


class Order(Enum):
    """What dates in figures begin with."""

    DAY = "day"
    MONTH = "month"
    OPEN = "open"
    """Nothing shows it; they are read day first, as India writes them."""


def order_of(cells: Iterable[object]) -> Order:
    """Tell what the dates of some cells begin with, by those that leave no choice.

    >>> order_of(["3/4/2024", "2/20/2024"]), order_of(["3/4/2024"])
    (<Order.MONTH: 'month'>, <Order.OPEN: 'open'>)
    """
    found = [_FIGURES.match(cell) for cell in cells if isinstance(cell, str)]
    pairs = [(int(date["first"]), int(date["second"])) for date in found if date]
    if any(first > _MONTHS for first, _ in pairs):
        return Order.DAY
    if any(second > _MONTHS for _, second in pairs):
        return Order.MONTH
    return Order.OPEN if any(first != second for first, second in pairs) else Order.DAY


def day_first(text: str, order: Order) -> str:
    """Return a date in figures as it is read, with the day before the month.

    >>> day_first("3/4/2024 10:15", Order.MONTH)
    '4/3/2024 10:15'
    """
    date = _FIGURES.match(text) if order is Order.MONTH else None
    if date is None:
        return text
    turned = f"{date['second']}{date['mark']}{date['first']}"
    return text[: date.start("first")] + turned + text[date.end("second") :]
