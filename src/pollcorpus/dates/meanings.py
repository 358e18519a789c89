"""What date expressions mean, apart from the day on which they are read.

Each meaning is a small frozen record with `days(day, aim)`: the first and
last day that it means in a text written on `day`. `aim` says where the text
points: -1 back, 1 ahead, 0 when nothing tells.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import evolve, field, frozen

from pollcorpus.dates.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    Days,
    easter,
    half_of,
    iso_week,
    part_of,
    shifted,
    whole,
)
from pollcorpus.models import PartialDate
from pollcorpus.models.edtf import MonthDay, month_end

_DAY = timedelta(days=1)


_AGAINST = 3
"""How much nearer a date must be for the verb's tense not to count: news gives a year with dates
that lie far off, and a clause may tell of the past and name a day ahead ("said a strike on ...")."""


def nearest(candidates: Iterable[Days], day: date, aim: int) -> Days | None:
    """Choose among candidates the nearest, those on the side of the aim first.

    A candidate that lies as far ahead as another lies back yields to it.
    """
    best: tuple[int, Days] | None = None
    for found in candidates:
        ahead, back = (found[0] - day).days, (day - found[1]).days
        side = 1 if ahead > 0 else -1 if back > 0 else 0
        distance = 2 * max(ahead, back, 0) * (_AGAINST if aim and side == -aim else 1) + (side > 0)
        if best is None or distance < best[0]:
            best = distance, found
    return best[1] if best else None


class Expression:
    """Base of the meanings.

    `needs_aim` is True when the meaning depends on whether the text tells
    of what was or of what will be; `loose` when it is only about right.
    """

    __slots__ = ()
    needs_aim: bool = False
    loose: bool = False

    def days(self, day: date, aim: int) -> Days | None:
        """Return the first and last day that are meant, or None."""
        raise NotImplementedError

    def undated(self) -> PartialDate | None:
        """Return what is known without a date of writing."""
        return None


@frozen
class Fixed(Expression):
    """A date with its year."""

    date: PartialDate

    @classmethod
    def of(cls, days: Days | None) -> Fixed | None:
        """Wrap days, or pass None on."""
        return None if days is None else cls(PartialDate.of(*days))

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
    """A month, or days, of a year that is not said; `weekday` is one that is said with it."""

    first: MonthDay
    last: MonthDay
    weekday: int | None = None
    feast: bool = False
    needs_aim = True

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the year by aim."""
        reach = 8 if (2, 29) in (self.first, self.last) or self.weekday is not None else 1
        years = range(day.year - reach, day.year + reach + 1)
        found = [days for year in years if (days := self.in_year(year))]
        fitting = [days for days in found if days[0].weekday() == self.weekday]
        near = [days for days in fitting if abs((days[0] - day).days) < 400]
        return nearest(near or found, day, aim)

    def in_year(self, year: int) -> Days | None:
        """Return the days in a given year; a stretch over New Year starts in it."""
        if self.feast:
            found = easter(year) + timedelta(days=self.first.day or 0)
            return found, found
        try:
            start = date(year, self.first.month or 1, self.first.day or 1)
            year += (self.last.month or 1) < (self.first.month or 1)
            end = month_end(year, self.last.month or 1)
            return start, end if self.last.day is None else end.replace(day=self.last.day)
        except ValueError:
            return None

    def undated(self) -> PartialDate | None:
        """Return the month and day with an unknown year."""
        return None if self.feast else PartialDate(yearless=(self.first, self.last))


@frozen
class OfMonth(Expression):
    """Days of a month that is not said: "the 26th", "Friday the 15th"."""

    first: int
    last: int
    weekday: int | None = None
    needs_aim = True

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the month by aim."""
        reach = 1 if self.weekday is None else 12
        found = list(self._candidates(day, reach + 1))
        if self.weekday is not None:
            found = [days for days in found if days[0].weekday() == self.weekday]
        return nearest(found, day, aim)

    def _candidates(self, day: date, reach: int) -> Iterator[Days]:
        for shift in range(-reach, reach + 1):
            year, month = divmod(day.year * 12 + day.month - 1 + shift, 12)
            if self.last <= monthrange(year, month + 1)[1]:
                yield date(year, month + 1, self.first), date(year, month + 1, self.last)

    def undated(self) -> PartialDate | None:
        """Return the day with unknown month and year."""
        return PartialDate(yearless=(MonthDay(None, self.first), MonthDay(None, self.last)))


@frozen
class Weekday(Expression):
    """A day of the week, Monday 0.

    `week` counts weeks from this one where the text says; `strict` leaves
    the day of writing itself out ("past Monday").
    """

    weekday: int
    week: int | None = None
    strict: bool = False

    @property
    def needs_aim(self) -> bool:
        """Without a named week, which one depends on aim."""
        return not self.week and not self.strict

    def days(self, day: date, aim: int) -> Days | None:
        """Return the latest such day not after, or ahead the next not before."""
        shift = self.weekday - day.weekday()
        if self.week is not None:
            # "this Friday", said on a Saturday of what is to come, is the next one
            shift += 7 * (self.week or (aim > 0 and shift < 0))
        elif self.strict:
            shift = -((-shift - 1) % 7 + 1)
        elif aim > 0:
            shift %= 7
        else:
            shift = -(-shift % 7)
        found = day + timedelta(days=shift)
        return found, found


@frozen
class RelativeDay(Expression):
    """A day so many days from the day of writing; `tensed` leaves the direction to aim."""

    offset: int
    tensed: bool = False
    weekday: int | None = None

    @property
    def needs_aim(self) -> bool:
        """Some words mean as well yesterday as tomorrow."""
        return self.tensed

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the day; a weekday that is said with it tells the direction too."""
        if self.tensed and self.weekday is not None:
            fitting = [s for s in (-1, 1) if (day.weekday() + s * self.offset) % 7 == self.weekday]
            aim = fitting[0] if len(fitting) == 1 else aim
        if self.tensed and aim == 0:
            return None
        found = day + timedelta(days=abs(self.offset) * aim if self.tensed else self.offset)
        return found, found


@frozen
class Whole(Expression):
    """A week, month, year ... so many from the current one: "last week"."""

    unit: str
    offset: int

    def days(self, day: date, aim: int) -> Days | None:
        """Return the whole of it."""
        return whole(self.unit, shifted(day, self.unit, self.offset))


@frozen
class FinancialYear(Expression):
    """The financial year, April to March, so many from the current one."""

    offset: int

    def days(self, day: date, aim: int) -> Days | None:
        """Return the year's days."""
        year = day.year + self.offset - (day.month < 4)
        return date(year, 4, 1), date(year + 1, 3, 31)


@frozen
class InYear(Expression):
    """Days of a year that is named by its distance: "April last year"."""

    of: OfYear
    offset: int

    def days(self, day: date, aim: int) -> Days | None:
        """Place the days in that year."""
        return self.of.in_year(day.year + self.offset)


@frozen
class Beside(Expression):
    """The latest such date before the current month or day (-1), the next one after it, or this year's (0)."""

    of: OfYear
    side: int
    unit: str = "MOON"

    def days(self, day: date, aim: int) -> Days | None:
        """Look from the current month or day, which is left out."""
        if self.side == 0:
            return self.of.in_year(day.year)
        first, last = whole(self.unit, day)
        beyond = first - _DAY if self.side < 0 else last + _DAY
        years = range(beyond.year, beyond.year + 9 * self.side, self.side)
        found = [days for year in years if (days := self.of.in_year(year))]
        return next((d for d in found if (d[1] <= beyond if self.side < 0 else d[0] >= beyond)), None)


@frozen
class InMonth(Expression):
    """Days of a month that is named by its distance: "4 to 23 next month"."""

    first: int
    last: int
    offset: int

    def days(self, day: date, aim: int) -> Days | None:
        """Place the days in that month."""
        month = shifted(day.replace(day=1), "MOON", self.offset)
        return month.replace(day=self.first), month.replace(day=self.last)


@frozen
class Stretch(Expression):
    """So many units back from, or on from, the day of writing: "the last three months".

    Quarters and decades are whole ones. `inclusive` counts the day itself.
    """

    counts: tuple[tuple[str, int], ...]
    sign: int
    inclusive: bool = False
    ahead_only: bool = False

    @property
    def needs_aim(self) -> bool:
        """ "Within a week" is a stretch from now on only where the text looks ahead."""
        return self.ahead_only

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the day."""
        if self.ahead_only and aim <= 0:
            return None
        unit, count = self.counts[0]
        if unit in ("QUARTER", "DECADE", "CENTURY"):
            first = whole(unit, shifted(day, unit, count * self.sign if self.sign < 0 else 1))
            last = whole(unit, shifted(day, unit, -1 if self.sign < 0 else count * self.sign))
            return first[0], last[1]
        end = day
        for unit, count in self.counts:
            end = shifted(end, unit, count * self.sign)
        if self.sign < 0:
            return end, day - _DAY
        return (day, end - _DAY) if self.inclusive else (day + _DAY, end)


@frozen
class Offset(Expression):
    """So many units before or after the day of writing, or another day.

    Months and years alone are not counted to the day: "two years ago" is
    that year. With `narrated` the words count from the story's time, which
    is the day of writing only where they look ahead (2), or where a few
    days or weeks do not look back (1), and never with 3.
    """

    counts: tuple[tuple[str, int], ...]
    sign: int
    base: Expression | None = None
    narrated: int = 0

    @property
    def needs_aim(self) -> bool:
        """Depends on aim when it counts from the story's time or its base does."""
        return bool(self.narrated) or (self.base is not None and self.base.needs_aim)

    @property
    def loose(self) -> bool:
        """Only days are counted exactly."""
        return self.base is None and all(unit not in ("DAY", "WORKDAY") for unit, _ in self.counts)

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the base."""
        short = all(unit in ("DAY", "WEEK", "WORKDAY") for unit, _ in self.counts)
        if self.narrated == 3 or (
            self.narrated and aim <= (-1 if self.narrated == 1 and short else 0)
        ):
            return None
        if self.base is not None:
            found = self.base.days(day, aim)
            if found is None:
                return None
            day = found[0] if self.sign < 0 else found[1]
        end = day
        for unit, count in self.counts:
            end = shifted(end, unit, count * self.sign)
        units = {unit for unit, _ in self.counts}
        if self.narrated and units <= {"TWELVEMONTH", "DECADE", "CENTURY"}:
            # "the first in two decades"
            return None
        if self.loose and units <= {"TWELVEMONTH", "DECADE"}:
            return whole("TWELVEMONTH", end)
        return whole("MOON", end) if self.loose and "MOON" in units else (end, end)


@frozen
class PartOf(Expression):
    """The early (1), middle (2) or late (3) part of something longer."""

    of: Expression
    part: int

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the whole does."""
        return self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Return the part's days."""
        found = self.of.days(day, aim)
        return part_of(found, self.part) if found else None


@frozen
class WithinUnit(Expression):
    """What is left of the current week, month ..., or what is gone of it."""

    unit: str
    left: bool

    def days(self, day: date, aim: int) -> Days | None:
        """Return the days from or up to the day of writing."""
        first, last = whole(self.unit, day)
        return (max(day, first), last) if self.left else (first, min(day, last))


@frozen
class Nth(Expression):
    """The nth unit, or run of units, of something longer; -1 is the last.

    Weeks of a month are its days 1 to 7, 8 to 14 and so on; weeks of a year
    are numbered by ISO 8601. `count` is the length of the run.
    """

    of: Expression
    number: int
    unit: str
    count: int = 1
    weekday: int = field(default=0)

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the whole does."""
        return self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the start or the end of the whole."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        chosen = self._weekday(*found) if self.unit == "WEEKDAY" else self._units(*found)
        outside = chosen is None or (self.unit != "WEEK" and chosen[1] > found[1])
        return None if outside else chosen

    def _weekday(self, first: date, last: date) -> Days:
        if self.number > 0:
            shift = (self.weekday - first.weekday()) % 7 + 7 * (self.number - 1)
            found = first + timedelta(days=shift)
        else:
            found = last - timedelta(days=(last.weekday() - self.weekday) % 7)
        return found, found

    def _units(self, first: date, last: date) -> Days | None:
        if self.unit == "WEEK" and (last - first).days > 40:
            return self._weeks_of_year(first.year)
        if self.unit == "HALF":
            return half_of((first, last), self.number)
        if self.number > 0:
            start = shifted(first, self.unit, self.number - 1)
            return start, min(shifted(start, self.unit, self.count) - _DAY, max(last, start))
        return shifted(last + _DAY, self.unit, -self.count), last

    def _weeks_of_year(self, year: int) -> Days | None:
        run = range(self.number, self.number + self.count)
        if self.number < 0:
            run = range(-self.count, 0)
        ends = iso_week(year, run[0]), iso_week(year, run[-1])
        return (ends[0][0], ends[1][1]) if ends[0] and ends[1] else None


@frozen
class Around(Expression):
    """The week, or weekend, in which another day lies."""

    of: Expression
    unit: str = "WEEK"

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the day does."""
        return self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Return the whole week."""
        found = self.of.days(day, aim)
        return whole(self.unit, found[0]) if found else None


@frozen
class OnWeekday(Expression):
    """The given weekday of the week in which another day lies."""

    of: Expression
    weekday: int

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the day does."""
        return self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Return the weekday in that week."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        chosen = found[0] + timedelta(days=self.weekday - found[0].weekday())
        return chosen, chosen


@frozen
class Joined(Expression):
    """From the start of one date to the end of another.

    An end without a year takes it from the other.
    """

    first: Expression
    last: Expression

    @property
    def needs_aim(self) -> bool:
        """Depends on aim when either end does."""
        return self.first.needs_aim or self.last.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Resolve the surer end first, the other beside it."""
        if self.first.needs_aim and not self.last.needs_aim:
            last = self.last.days(day, aim)
            first = self.first.days(last[0], -1) if last else None
        else:
            first = self.first.days(day, aim)
            beside = (first[0], 1) if first and self.last.needs_aim else (day, aim)
            last = self.last.days(*beside) if first else None
        if first is None or last is None or last[1] < first[0]:
            return None
        return first[0], last[1]

    def undated(self) -> PartialDate | None:
        """Return the stretch with an unknown year, if both ends have none."""
        first, last = self.first, self.last
        if isinstance(first, OfYear) and isinstance(last, OfYear) and not (first.feast or last.feast):
            return PartialDate(yearless=(first.first, last.last))
        return None


@frozen
class Reading:
    """A meaning with the aim that its clause gives it; what a mention keeps."""

    expression: Expression
    aim: int = 0
    approximate: bool = False

    def resolve(self, published: PartialDate | None) -> PartialDate | None:
        """Return the date that is meant in a text of the given date, or None."""
        found = self._resolve(published)
        if found is None or not (self.approximate or self.expression.loose):
            return found
        return PartialDate(
            earliest=found.earliest, latest=found.latest, yearless=found.yearless, approximate=True
        )

    def _resolve(self, published: PartialDate | None) -> PartialDate | None:
        if isinstance(self.expression, Fixed):
            return self.expression.date
        if published is None or published.earliest is None or published.latest is None:
            return self.expression.undated()
        if published.is_day:
            return self._seen_from(published.earliest)
        return self._certain(published)

    def _certain(self, published: PartialDate) -> PartialDate | None:
        """What is the same from every day on which the text may have been written."""
        found = {self._seen_from(day) for day in (published.earliest, published.latest) if day}
        if len(found) == 1:
            return found.pop()
        if isinstance(self.expression, RelativeDay | Weekday) and None not in found:
            # a day near that of writing; "today" surely lies in the month that is known
            today = isinstance(self.expression, RelativeDay) and self.expression.offset == 0
            return published if today else evolve(published, approximate=True)
        if isinstance(self.expression, OfYear):
            # of a text of June, the 15th of June is that year's
            inside = [d for d in found if d and published.contains(d)]
            return inside[0] if inside else self.expression.undated()
        return None

    def _seen_from(self, day: date) -> PartialDate | None:
        try:
            days = self.expression.days(day, self.aim)
        except (OverflowError, ValueError):
            return None
        if days is None or not FIRST_YEAR <= days[0].year <= days[1].year <= LAST_YEAR:
            return None
        return PartialDate.of(*days)
