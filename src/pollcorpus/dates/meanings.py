"""What date expressions mean, apart from the day on which they are read.

Each meaning is a small frozen record with `days(day, aim)`: the first and
last day that it means in a text written on `day`. `aim` says where the text
points: -1 back, 1 ahead, 0 when nothing tells.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from pollcorpus.models import PartialDate
from pollcorpus.models.edtf import MonthDay, month_end

Days = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1900, 2100


def nearest(candidates: Iterator[Days], day: date, aim: int) -> Days | None:
    """Choose among candidates: the latest begun, the earliest not over, or the nearest.

    A candidate that lies as far ahead as another lies back yields to it.
    """
    best: tuple[int, Days] | None = None
    for found in candidates:
        ahead, back = (found[0] - day).days, (day - found[1]).days
        if (aim < 0 and ahead > 0) or (aim > 0 and back > 0):
            continue
        distance = 2 * ahead + 1 if ahead > 0 else 2 * max(back, 0)
        if best is None or distance < best[0]:
            best = distance, found
    return best[1] if best else None


class Expression:
    """Base of the meanings."""

    __slots__ = ()

    def days(self, day: date, aim: int) -> Days | None:
        """Return the first and last day that are meant, or None."""
        raise NotImplementedError

    def undated(self) -> PartialDate | None:
        """Return what is known without a date of writing."""
        return None

    @property
    def needs_aim(self) -> bool:
        """True when the meaning depends on whether the text tells of what was or will be."""
        return False


@frozen
class Fixed(Expression):
    """A date with its year."""

    date: PartialDate

    def days(self, day: date, aim: int) -> Days | None:
        """Return the date's own days."""
        if self.date.earliest is None or self.date.latest is None:
            return None
        return self.date.earliest, self.date.latest

    def undated(self) -> PartialDate | None:
        """Return the date itself."""
        return self.date


@frozen
class OfYear(Expression):
    """A month, or days, of a year that is not said."""

    first: MonthDay
    last: MonthDay

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the year by aim."""
        years = range(day.year - 8, day.year + 9) if self._leap else range(day.year - 1, day.year + 2)
        return nearest((d for year in years if (d := self.in_year(year))), day, aim)

    @property
    def _leap(self) -> bool:
        return (2, 29) in (self.first, self.last)

    def in_year(self, year: int) -> Days | None:
        """Return the days in a given year; a stretch over New Year starts in it."""
        try:
            start = date(year, self.first.month or 1, self.first.day or 1)
            year += (self.last.month or 1) < (self.first.month or 1)
            end = month_end(year, self.last.month or 1)
            return start, end if self.last.day is None else end.replace(day=self.last.day)
        except ValueError:
            return None

    def undated(self) -> PartialDate | None:
        """Return the month and day with an unknown year."""
        return PartialDate(yearless=(self.first, self.last))

    @property
    def needs_aim(self) -> bool:
        """The year depends on aim."""
        return True


@frozen
class OfMonth(Expression):
    """Days of a month that is not said: "the 26th"."""

    first: int
    last: int

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the month by aim."""
        return nearest(self._candidates(day), day, aim)

    def _candidates(self, day: date) -> Iterator[Days]:
        for shift in range(-2, 3):
            year, month = divmod(day.year * 12 + day.month - 1 + shift, 12)
            if self.last <= monthrange(year, month + 1)[1]:
                yield date(year, month + 1, self.first), date(year, month + 1, self.last)

    def undated(self) -> PartialDate | None:
        """Return the day with unknown month and year."""
        return PartialDate(yearless=(MonthDay(None, self.first), MonthDay(None, self.last)))

    @property
    def needs_aim(self) -> bool:
        """The month depends on aim."""
        return True


@frozen
class Weekday(Expression):
    """A day of the week, Monday 0; `week` counts weeks from this one where the text says."""

    weekday: int
    week: int | None = None

    def days(self, day: date, aim: int) -> Days | None:
        """Return the latest such day not after, or ahead the next not before."""
        shift = self.weekday - day.weekday()
        if self.week is not None:
            shift += 7 * self.week
        elif aim > 0:
            shift %= 7
        else:
            shift = -(-shift % 7)
        found = day + timedelta(days=shift)
        return found, found

    @property
    def needs_aim(self) -> bool:
        """Without a named week, which one depends on aim."""
        return self.week is None


@frozen
class RelativeDay(Expression):
    """A day so many days from the day of writing; `tensed` leaves the direction to aim."""

    offset: int
    tensed: bool = False

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the day."""
        if self.tensed and aim == 0:
            return None
        found = day + timedelta(days=abs(self.offset) * aim if self.tensed else self.offset)
        return found, found

    @property
    def needs_aim(self) -> bool:
        """Some words mean as well yesterday as tomorrow."""
        return self.tensed


@frozen
class Reading:
    """A meaning with the aim that its clause gives it; what a mention keeps."""

    expression: Expression
    aim: int = 0
    approximate: bool = False

    def resolve(self, published: PartialDate | None) -> PartialDate | None:
        """Return the date that is meant in a text of the given date, or None."""
        fixed = isinstance(self.expression, Fixed)
        if published is None or published.earliest is None or published.latest is None or fixed:
            found = self.expression.undated()
        else:
            found = self._seen_from(published.earliest)
            if not published.is_day and found != self._seen_from(published.latest):
                return None
        if found is None or not self.approximate:
            return found
        return PartialDate(
            earliest=found.earliest, latest=found.latest, yearless=found.yearless, approximate=True
        )

    def _seen_from(self, day: date) -> PartialDate | None:
        try:
            days = self.expression.days(day, self.aim)
        except (OverflowError, ValueError):
            return None
        if days is None or not FIRST_YEAR <= days[0].year <= days[1].year <= LAST_YEAR:
            return None
        return PartialDate.of(*days)
