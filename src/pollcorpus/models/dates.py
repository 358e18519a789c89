"""A date that is exactly as precise as the text that gives it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import total_ordering
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from pollcorpus.errors import DateSyntaxError, PeriodError, RecordError, require
from pollcorpus.models.edtf import (
    MonthDay,
    Period,
    month_end,
    parse_sides,
    precision_of,
    print_days,
    print_end,
    print_start,
    print_yearless,
)
from pollcorpus.models.shifts import shifted
from pollcorpus.models.yearless import days_of_leap_year, falls_within

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

_DAY = timedelta(days=1)


@total_ordering
@frozen(kw_only=True, repr=False)
class PartialDate:
    """A stretch of days within which something lies, or that it lasts.

    `earliest` and `latest` are its first and last day; None is an end that
    is open, or, with `end_unknown`, one that exists and is not known. A date
    whose year is unknown has neither, and holds its month and day in
    `yearless` (the first and the last of a stretch). `approximate` means
    "about", `uncertain` that the date itself is in doubt.

    Reads and prints EDTF (ISO 8601-2, level 1, and `XXXX-04-25`). Two dates
    are equal when they say the same, however they were written.

    >>> PartialDate.parse("2022-04-16"), PartialDate.parse("2022-04-01/2022-04-30")
    (PartialDate('2022-04-16'), PartialDate('2022-04'))
    >>> print(PartialDate.of(date(2022, 4, 11), date(2022, 4, 17)))
    2022-04-11/2022-04-17
    >>> PartialDate.parse("2022-04").contains(PartialDate.parse("2022-04-16"))
    True
    """

    earliest: date | None = None
    latest: date | None = None
    approximate: bool = False
    uncertain: bool = False
    yearless: tuple[MonthDay, MonthDay] | None = None
    end_unknown: bool = False

    def __attrs_post_init__(self) -> None:
        if self.yearless is not None:
            if self.earliest or self.latest:
                raise RecordError("PartialDate(yearless=…)", "it has no earliest or latest day")
        elif self.earliest is None and self.latest is None:
            advice = "use None for an unknown one"
            raise RecordError("PartialDate()", "a date must say something", advice=advice)
        elif self.earliest and self.latest and self.latest < self.earliest:
            raise PeriodError(
                f"a date ends on {self.latest}, before it starts on {self.earliest}; "
                "give the earlier day first"
            )

    # -- making ----------------------------------------------------------------------------------

    @classmethod
    def of(
        cls,
        first: date,
        last: date | None = None,
        *,
        approximate: bool = False,
        uncertain: bool = False,
    ) -> PartialDate:
        """Make a date from its first and last day, or from one day.

        >>> PartialDate.of(date(2022, 4, 1), date(2022, 6, 30))
        PartialDate('2022-04/2022-06')
        """
        first = first.date() if isinstance(first, datetime) else first
        last = last.date() if isinstance(last, datetime) else last
        return cls(
            earliest=first, latest=last or first, approximate=approximate, uncertain=uncertain
        )

    @classmethod
    def from_parts(
        cls, year: int | None = None, month: int | None = None, day: int | None = None
    ) -> PartialDate:
        """Make a date from what is known of it; an impossible day is a `ValueError`.

        >>> PartialDate.from_parts(month=4, day=25), PartialDate.from_parts(2022, 4)
        (PartialDate('XXXX-04-25'), PartialDate('2022-04'))
        """
        if year is None:
            if month is not None:
                date(2000, month, day or 1)
            part = MonthDay(month, day)
            return cls(yearless=(part, part))
        if month is None:
            if day is not None:
                raise RecordError("PartialDate.from_parts(day=…)", "a day needs a month")
            return cls.of(date(year, 1, 1), date(year, 12, 31))
        first = date(year, month, day or 1)
        return cls.of(first, first if day else month_end(year, month))

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read an EDTF string; raise `DateSyntaxError`, which points at the fault.

        Levels 0 and 1: days, months, years, decades (`201X`), seasons (as
        approximate months), intervals with open (`..`) or unknown (blank)
        ends, the marks `~`, `?` and `%`. Of level 2: `XXXX-04-25`, quarters
        (`2022-33` ...) and halves (`2022-40`, `2022-41`). `find_dates()` reads
        dates in words.

        >>> PartialDate.parse("2022-13")
        Traceback (most recent call last):
            ...
        pollcorpus.errors.DateSyntaxError: expected a month from 01 to 12; write 2023-06-23, ...
            2022-13
                 ^
        """
        advice = "use from_parts() for numbers, of() for dates"
        require(text, str, "PartialDate.parse()", "an EDTF string", advice=advice)
        sides = parse_sides(text)
        if len(sides) == 1:
            return cls._interval(text, sides[0], sides[0])
        first, last = sides
        if (first is None or first == Period()) and (last is None or last == Period()):
            raise DateSyntaxError(text, 0, "a day, month or year at one end at least")
        return cls._interval(text, first, last)

    @classmethod
    def _interval(cls, text: str, first: Period | None, last: Period | None) -> PartialDate:
        start, stop = first or Period(), last or Period()
        second_side = text.find("/") + 1
        yearless = None
        if start.yearless or stop.yearless:
            if not (start.yearless and stop.yearless):
                raise DateSyntaxError(text, second_side, "years at both ends or at neither")
            yearless = start.yearless, stop.yearless
        if start.earliest and stop.latest and stop.latest < start.earliest:
            raise DateSyntaxError(text, second_side, "an end not before the start")
        return cls(
            earliest=start.earliest,
            latest=stop.latest,
            approximate=start.approximate or stop.approximate,
            uncertain=start.uncertain or stop.uncertain,
            yearless=yearless,
            end_unknown=first is None or last is None,
        )

    # -- printing --------------------------------------------------------------------------------

    def __str__(self) -> str:
        mark = {(True, False): "~", (False, True): "?", (True, True): "%"}.get(
            (self.approximate, self.uncertain), ""
        )
        if self.yearless:
            ends = [print_yearless(part) + mark for part in dict.fromkeys(self.yearless)]
            return "/".join(ends)
        missing = "" if self.end_unknown else ".."
        if self.earliest is None:
            return f"{missing}/{print_end(self.latest or date.max)}{mark}"
        if self.latest is None:
            return f"{print_start(self.earliest)}{mark}/{missing}"
        return print_days(self.earliest, self.latest, mark)

    def __format__(self, spec: str) -> str:
        """Print the date as text of a width: `f"{date:>12}"`."""
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"PartialDate('{self}')"

    # -- what is known ---------------------------------------------------------------------------

    @property
    def year(self) -> int | None:
        """The year, when all days lie in one."""
        return self.earliest.year if self._share(4) and self.earliest else None

    @property
    def month(self) -> int | None:
        """The month, when all days lie in one."""
        if self.yearless:
            first, last = self.yearless
            return first.month if first.month == last.month else None
        return self.earliest.month if self._share(7) and self.earliest else None

    @property
    def day(self) -> int | None:
        """The day of the month, when there is only one."""
        if self.yearless:
            first, last = self.yearless
            return first.day if first == last else None
        return self.earliest.day if self._share(10) and self.earliest else None

    def _share(self, width: int) -> bool:
        if self.earliest is None or self.latest is None:
            return False
        return self.earliest.isoformat()[:width] == self.latest.isoformat()[:width]

    @property
    def precision(self) -> str:
        """How exact the date is: "day", "month", "year", "decade", "century" or "interval".

        >>> PartialDate.parse("2022-04").precision
        'month'
        >>> PartialDate.parse("2022-04-11/2022-04-17").precision
        'interval'
        """
        return precision_of(str(self))

    @property
    def is_day(self) -> bool:
        """True for one known day of a known year."""
        return self.earliest is not None and self.earliest == self.latest

    # -- comparing -------------------------------------------------------------------------------

    def before(self, other: DateLike) -> bool:
        """Tell whether this date surely lies before the other.

        An approximate or uncertain date may lie its own length beyond either
        end; an unknown year may be any. So what is not certain is False.

        >>> PartialDate.parse("2022-03").before(PartialDate.parse("2022-04-16"))
        True
        >>> PartialDate.parse("2022").before(PartialDate.parse("2022-04-16"))
        False
        """
        other = as_partial_date(other, "before()")
        latest, earliest = self._widened().latest, other._widened().earliest
        return latest is not None and earliest is not None and latest < earliest

    def overlaps(self, other: DateLike) -> bool:
        """Tell whether the two stretches, as stated, share a day.

        An open end has no limit. An unknown end is taken to lie where the
        known one does; of an unknown year nothing is claimed.
        """
        other = as_partial_date(other, "overlaps()")
        if self.yearless or other.yearless:
            return False
        low, high = self._limits()
        first, last = other._limits()
        return low <= last and first <= high

    def may_equal(self, other: DateLike) -> bool:
        """Tell whether the two could be the same day, for all that is known.

        >>> PartialDate.parse("XXXX-04-25").may_equal(PartialDate.parse("2022-04"))
        True
        >>> PartialDate.parse("2022-04-16").may_equal(PartialDate.parse("2022-04-17"))
        False
        """
        other = as_partial_date(other, "may_equal()")
        if self.yearless and other.yearless:
            days = days_of_leap_year(other.yearless)
            return not days_of_leap_year(self.yearless).isdisjoint(days)
        if other.yearless:
            return other.may_equal(self)
        low, high = other._widened()._limits(known_ends=False)
        if self.yearless:
            return falls_within(self.yearless, low, high)
        first, last = self._widened()._limits(known_ends=False)
        return low <= last and first <= high

    def contains(self, other: DateLike) -> bool:
        """Tell whether every day that the other could be surely lies in this stretch.

        `day in date` asks the same.

        >>> date(2022, 4, 16) in PartialDate.parse("2022-04")
        True
        """
        other = as_partial_date(other, "contains()")
        if self.yearless or other.yearless or self.approximate or self.uncertain:
            return False
        if other.end_unknown:
            return False
        low, high = self._limits()
        first, last = other._widened()._limits()
        return low <= first and last <= high

    __contains__ = contains

    def limits(self) -> tuple[date, date] | None:
        """Return the first and the last day that the date may lie on; None for an unknown year.

        As `may_equal()` takes them: an open or unknown end has no limit, and
        an approximate or uncertain date may lie its own length beyond either.

        >>> PartialDate.parse("2022-04-16~").limits()
        (datetime.date(2022, 4, 15), datetime.date(2022, 4, 17))
        """
        return None if self.yearless else self._widened()._limits(known_ends=False)

    def _limits(self, *, known_ends: bool = True) -> tuple[date, date]:
        """First and last day, with open ends at the ends of the calendar."""
        if self.end_unknown and known_ends:
            day = self.earliest or self.latest or date.max
            return day, day
        return self.earliest or date.min, self.latest or date.max

    def _widened(self) -> PartialDate:
        if not (self.approximate or self.uncertain) or self.yearless:
            return self
        length = _DAY
        if self.earliest and self.latest:
            length += self.latest - self.earliest
        return evolve(
            self,
            earliest=self.earliest and max(self.earliest, date.min + length) - length,
            latest=self.latest and min(self.latest, date.max - length) + length,
        )

    def __lt__(self, other: object) -> bool:
        """Order by first day, then last; then dates without a first day, then without a year."""
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._order() < other._order()

    def _order(self) -> tuple[Any, ...]:
        marks = self.end_unknown, self.approximate, self.uncertain
        if self.yearless:
            ends = tuple((p.month or 13, p.day or 32) for p in self.yearless)
            return 2, ends, (), marks
        if self.earliest is None:
            return 1, self.latest, (), marks
        return 0, self.earliest, (self.latest is None, self.latest or date.max), marks

    # -- shifting --------------------------------------------------------------------------------

    def __add__(self, delta: relativedelta | timedelta) -> PartialDate:
        """Shift by a `dateutil.relativedelta` or a `timedelta`; a month stays a month.

        >>> from dateutil.relativedelta import relativedelta
        >>> PartialDate.parse("2022-01") + relativedelta(months=1)
        PartialDate('2022-02')
        """
        if _is_date(delta):
            return NotImplemented
        if self.yearless:
            raise RecordError(f"{self!r} + …", "a date without a known year cannot be shifted")
        first, last = shifted(self.earliest, self.latest, delta)
        return evolve(self, earliest=first, latest=last)

    def __sub__(self, delta: relativedelta | timedelta) -> PartialDate:
        """Shift back by a `dateutil.relativedelta` or a `timedelta`.

        Between two dates there is no one number of days, as either may be
        less exact than a day.
        """
        if _is_date(delta):
            return NotImplemented
        return self + -delta


DateLike: TypeAlias = str | int | date | PartialDate
"""A date as EDTF text, a year's number, a day, or a `PartialDate`."""


def _is_date(value: object) -> bool:
    """Tell what nobody can add to a date, though the types say so already."""
    return isinstance(value, date | PartialDate)


def as_partial_date(value: DateLike, where: str) -> PartialDate:
    """Read what a function takes for a date: EDTF text, a day, a year, or a `PartialDate`.

    Digits may be of any script. `where` is the function as it is called, for the
    `ArgumentError` that anything else is; text that is no EDTF is a `DateSyntaxError`.
    """
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 9999:
        return PartialDate.from_parts(value)
    require(value, str, where, "text such as '2023-06-23', a date or a year")
    # each digit stays one character, which keeps a caret right
    return PartialDate.parse("".join(str(int(c)) if c.isdecimal() else c for c in str(value)))
