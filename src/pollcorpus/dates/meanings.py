"""What date expressions mean, apart from the day on which they are read.

Each meaning is a small frozen record with `days(day, aim)`: the first and
last day that it means in a text written on `day`. `aim` says where the text
points: -1 back, 1 ahead, 0 when nothing tells.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import ClassVar

from attrs import evolve, frozen

from pollcorpus.dates.calendar import Days, easter, is_expected, whole
from pollcorpus.dates.feasts import Movable
from pollcorpus.models import PartialDate
from pollcorpus.models.edtf import MonthDay, month_end

_AGAINST = 3
"""How much nearer a date must be for the verb's tense not to count.

News gives a year with dates that lie far off, and a clause in the past may
name a day ahead ("he said that on the 5th ...")."""

_YEAR, _SEASON = 400, 45
"""Days from publication within which a weekday tells the year of a date, and within which not."""


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

    `days` returns the first and last day that are meant in a text written
    on `day`, or None; `undated` what is known without such a day.
    """

    __slots__ = ()
    _aimed: ClassVar[bool] = False

    @property
    def needs_aim(self) -> bool:
        """Whether the meaning depends on the aim."""
        return self._aimed

    @property
    def loose(self) -> bool:
        """Whether the meaning is only about right."""
        return False

    @property
    def grain(self) -> str | None:
        """The unit, longer than a week, that the words count in; None where they are as exact."""
        return None

    @property
    def alone(self) -> bool:
        """Whether the meaning is the same whenever the text was written."""
        return False

    def days(self, day: date, aim: int) -> Days | None:
        """Return the first and last day that are meant, or None."""
        raise NotImplementedError

    def undated(self) -> PartialDate | None:
        """Return what is known without a date of writing."""
        return None


@frozen
class Fixed(Expression):
    """A date with its year."""

    known: PartialDate

    @property
    def alone(self) -> bool:
        """A date with its year does not depend on the day of writing."""
        return True

    @classmethod
    def of(cls, days: Days | None) -> Fixed | None:
        """Wrap days, or pass None on."""
        return None if days is None else cls(PartialDate.of(*days))

    @classmethod
    def of_year(cls, year: int) -> Fixed | None:
        """Return a whole year, None for one of which news does not speak."""
        return cls(PartialDate.from_parts(year)) if is_expected(year) else None

    def days(self, day: date, aim: int) -> Days | None:
        """Return the date's own days."""
        if self.known.earliest is None or self.known.latest is None:
            return None
        return self.known.earliest, self.known.latest

    def undated(self) -> PartialDate | None:
        """Return the date itself."""
        return self.known


@frozen
class Feast:
    """A day that is found anew for each year: some days from Easter (month 0), or an nth weekday.

    The nth `weekday` of the month is counted from its end where negative;
    `after` counts days on from it: Black Friday is one after Thanksgiving.
    """

    month: int
    number: int
    weekday: int = 0
    after: int = 0

    def in_year(self, year: int) -> date:
        """Return the day in a given year."""
        if not self.month:
            return easter(year) + timedelta(days=self.number)
        if self.number > 0:
            first = date(year, self.month, 1)
            shift = (self.weekday - first.weekday()) % 7 + 7 * (self.number - 1)
            return first + timedelta(days=shift + self.after)
        last = month_end(year, self.month)
        shift = (last.weekday() - self.weekday) % 7 - 7 * (self.number + 1)
        return last + timedelta(days=self.after - shift)


@frozen
class OfYear(Expression):
    """A month, or days, of a year that is not said; `weekday` is one that is said with it.

    A `feast` has no month and day that are the same in every year.
    """

    first: MonthDay
    last: MonthDay
    weekday: int | None = None
    feast: Feast | Movable | None = None
    _aimed = True

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the year by aim."""
        reach = 8 if (2, 29) in (self.first, self.last) or self.weekday is not None else 1
        years = range(day.year - reach, day.year + reach + 1)
        found = [days for year in years if (days := self.in_year(year))]
        fitting = [days for days in found if days[0].weekday() == self.weekday]
        near = [days for days in fitting if abs((days[0] - day).days) < _YEAR]
        best = nearest(found, day, aim)
        if best and abs((best[0] - day).days) <= _SEASON:
            # so near, the weekday is rather a slip than a sign of another year
            near = [days for days in near if abs((days[0] - day).days) <= _SEASON]
        return nearest(near, day, aim) or best

    def in_year(self, year: int) -> Days | None:
        """Return the days in a given year; a stretch over New Year starts in it."""
        if self.feast:
            found = self.feast.in_year(year)
            return (found, found) if found else None
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
class Either(Expression):
    """A day and a month in figures of which the weekday tells which is which; else the first."""

    readings: tuple[OfYear, ...]
    weekday: int
    _aimed = True

    def days(self, day: date, aim: int) -> Days | None:
        """Return the nearest reading that falls on the weekday."""
        found = [days for reading in self.readings if (days := reading.days(day, aim))]
        fitting = [days for days in found if days[0].weekday() == self.weekday]
        return nearest(fitting, day, aim) or (found[0] if found else None)


@frozen
class OfMonth(Expression):
    """Days of a month that is not said: "the 26th", "Friday the 15th"."""

    first: int
    last: int
    weekday: int | None = None
    _aimed = True

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

    `week` counts weeks from this one where the text says; `nearest` is -1 or
    1 for the nearest one back or ahead that is not the day of writing itself
    ("past Monday", "the coming Friday"), -2 for one that is not yesterday
    either, in the same week, which nobody calls "last Monday".
    """

    weekday: int
    week: int | None = None
    nearest: int = 0

    @property
    def needs_aim(self) -> bool:
        """Without a named week, which one depends on aim."""
        return not self.week and not self.nearest

    def days(self, day: date, aim: int) -> Days | None:
        """Return the latest such day not after, or ahead the next not before."""
        shift = self.weekday - day.weekday()
        if self.week is not None:
            # "this Friday", said on a Saturday of what is to come, is the next one
            shift += 7 * (self.week or (aim > 0 and shift < 0))
        elif self.nearest:
            side = 1 if self.nearest > 0 else -1
            shift = side * ((side * shift - 1) % 7 + 1)
            shift -= 7 * (shift == -1 and self.nearest < side and day.weekday() > 0)
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
class Reading:
    """A meaning with the aim that its clause gives it; what a mention keeps.

    A `rounded` one gives what is counted in months or years as the month or
    the year in which it falls.
    """

    expression: Expression
    aim: int = 0
    approximate: bool = False
    rounded: bool = False

    def resolve(self, published: PartialDate | None) -> PartialDate | None:
        """Return the date that is meant in a text of the given date, or None."""
        found = self._resolve(published)
        grain = self.expression.grain if self.rounded else None
        if grain and found is not None and found.earliest and found.latest:
            ends = whole(grain, found.earliest)[0], whole(grain, found.latest)[1]
            found = PartialDate.of(*ends)
        if found is None or not (self.approximate or self.expression.loose):
            return found
        return PartialDate(
            earliest=found.earliest, latest=found.latest, yearless=found.yearless, approximate=True
        )

    def _resolve(self, published: PartialDate | None) -> PartialDate | None:
        if self.expression.alone or published is None:
            return self.expression.undated()
        if published.earliest is None or published.latest is None:
            return self.expression.undated()
        if published.is_day:
            return self._seen_from(published.earliest)
        return self._certain(published, published.earliest, published.latest)

    def _certain(self, published: PartialDate, first: date, last: date) -> PartialDate | None:
        """What is the same from every day on which the text may have been written."""
        if (last - first).days > _YEAR:
            return self.expression.undated()
        found = {self._seen_from(first), self._seen_from(last)}
        if len(found) == 1:
            days = (first + timedelta(days=n) for n in range(1, (last - first).days))
            found |= set(map(self._seen_from, days))
        if len(found) == 1:
            return found.pop()
        if isinstance(self.expression, RelativeDay | Weekday) and None not in found:
            # a day near that of writing; "today" surely lies in the month that is known
            today = isinstance(self.expression, RelativeDay) and self.expression.offset == 0
            return published if today else evolve(published, approximate=True)
        return self.expression.undated()

    def _seen_from(self, day: date) -> PartialDate | None:
        try:
            days = self.expression.days(day, self.aim)
        except (OverflowError, ValueError):
            # there is no such day: the 31st of a shorter month, or beyond the calendar
            return None
        if days is None or not all(is_expected(end.year) for end in days):
            return None
        return PartialDate.of(*days)


def expression_of(meaning: object) -> Expression | None:
    """Return what the words of a mention say, if they are what it keeps."""
    return meaning.expression if isinstance(meaning, Reading) else None
