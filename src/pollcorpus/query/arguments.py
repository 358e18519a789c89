"""What the filters take besides names: dates, periods, words of a list."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import Enum
from types import EllipsisType
from typing import TypeAlias

from pollcorpus.errors import ArgumentError, DateSyntaxError, PeriodError, UnknownNameError
from pollcorpus.models import PartialDate
from pollcorpus.models.dates import DateLike, as_partial_date

AnyDate: TypeAlias = DateLike
"""A date as EDTF text, a year's number, a `datetime.date` or a `PartialDate`."""


def as_date(value: AnyDate) -> PartialDate:
    """Read a date as the queries take it.

    A date in words is not guessed at; the error says how to write it.

    >>> as_date(2023), as_date("२०२३-०६")
    (PartialDate('2023'), PartialDate('2023-06'))
    >>> as_date("June 23, 2023")
    Traceback (most recent call last):
        ...
    pollcorpus.errors.DateSyntaxError: expected a year such as 2022; write 2023-06-23
        June 23, 2023
        ^
    """
    try:
        return as_partial_date(value, "a date")
    except DateSyntaxError as error:
        from pollcorpus.dates.advice import advised  # which loads the grammar of dates in words

        raise advised(error, str(value)) from None


def ends(
    first: AnyDate | None, last: AnyDate | EllipsisType | None
) -> tuple[AnyDate | None, AnyDate | None]:
    """Return the ends of a period, which may be given as one date: "2024-01" is all of a month."""
    return first, first if isinstance(last, EllipsisType) else last


def period(first: AnyDate | None, last: AnyDate | None) -> PartialDate | None:
    """Return the days from one date to another; None leaves an end open."""
    start, stop = _end(first), _end(last)
    earliest = start.earliest if start else None
    latest = stop.latest if stop else None
    return PartialDate(earliest=earliest, latest=latest) if earliest or latest else None


def _end(day: AnyDate | None) -> PartialDate | None:
    end = None if day is None else as_date(day)
    if end is not None and end.yearless:
        raise PeriodError(f"a period from or to {end} needs its year")
    return end


def dates_as_text(*dates: AnyDate | None) -> tuple[str | None, ...]:
    """Return dates as a query shows them."""
    return tuple(None if day is None else str(as_date(day)) for day in dates)


def need_any(given: Collection[object], noun: str, example: str) -> None:
    """Raise `ArgumentError` where a filter that takes one or several of a noun is given none.

    None of none and all of none would both be right, and not what was meant: whose
    names come out of a list learns that the list is empty. `example` is a call.

    >>> need_any((), "party", "of('Congress')")
    Traceback (most recent call last):
        ...
    pollcorpus.errors.ArgumentError: of() takes at least one party, not (); of('Congress') gives one
    """
    if not given:
        call = f"{example.partition('(')[0]}()"
        raise ArgumentError(call, f"at least one {noun}", (), advice=f"{example} gives one")


def enum_values(kind: type[Enum], noun: str, values: Iterable[Enum | str]) -> tuple[str, ...]:
    """Return the values of an enumeration's members; raise `UnknownNameError` for others.

    `noun` is what people call such a value.
    """
    texts = [value.value if isinstance(value, Enum) else value for value in values]
    return one_of(noun, texts, tuple(str(member.value) for member in kind))


def one_of(noun: str, values: Iterable[str], known: tuple[str, ...]) -> tuple[str, ...]:
    """Return values that are among the known ones; raise `UnknownNameError` for another."""
    asked = tuple(values)
    for value in asked:
        if value not in known:
            raise UnknownNameError(
                value, noun, known, advice=f"the possible ones are {', '.join(known)}"
            )
    return asked
