"""Meanings that count from the day of writing or from another meaning."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from attrs import frozen

from pollcorpus.dates.calendar import Days, shifted, whole
from pollcorpus.dates.meanings import Expression, OfYear, RelativeDay
from pollcorpus.models import PartialDate

_DAY = timedelta(days=1)


@frozen
class Whole(Expression):
    """A week, month, year ... so many from the current one: "last week"."""

    unit: str
    offset: int

    def days(self, day: date, aim: int) -> Days | None:
        """Return the whole of it."""
        return whole(self.unit, shifted(day, self.unit, self.offset))


@frozen
class Weekend(Expression):
    """The weekend: the latest that has begun where the text looks back, else this week's."""

    _aimed = True

    def days(self, day: date, aim: int) -> Days | None:
        """Choose the weekend by aim."""
        found = whole("WEEKEND", day)
        return found if aim >= 0 or found[0] <= day else whole("WEEKEND", shifted(day, "WEEK", -1))


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
    """The latest such date before the current month or day (-1), or the next one after it (1).

    With 0 it is that of the current year.
    """

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
        return next(
            (d for d in found if (d[1] <= beyond if self.side < 0 else d[0] >= beyond)), None
        )


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

    Weekends, quarters and decades are whole ones. `inclusive` counts the day itself.
    """

    counts: tuple[tuple[str, int], ...]
    sign: int
    inclusive: bool = False
    ahead_only: bool = False

    @property
    def needs_aim(self) -> bool:
        """What is "within a week" is a date only where the text looks ahead."""
        return self.ahead_only

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the day."""
        if self.ahead_only and aim <= 0:
            return None
        unit, count = self.counts[0]
        if unit in ("WEEKEND", "QUARTER", "DECADE", "CENTURY"):
            first = whole(unit, shifted(day, unit, count * self.sign if self.sign < 0 else 1))
            last = whole(unit, shifted(day, unit, -1 if self.sign < 0 else count * self.sign))
            return first[0], last[1]
        end = day
        for unit, count in self.counts:
            end = shifted(end, unit, count * self.sign)
        if self.sign < 0:
            return end, day - _DAY
        return (day, end - _DAY) if self.inclusive else (day + _DAY, end)


class Origin(Enum):
    """From where so many days are counted."""

    WRITING = "the day of writing"
    AHEAD = "the day of writing, where the text looks ahead"
    STORY_OR_AHEAD = "the story's day, or that of writing where the text looks ahead"
    STORY_OR_WRITING = "the story's day, or that of writing where none is named"
    STORY = "the story's day"


@frozen
class Offset(Expression):
    """So many units before or after the day of writing, or another day.

    Only days are counted exactly: "two years ago" is about that day. Where
    the day of the story is meant, the meaning has no days by itself; what is
    told before gives it a `base`.
    """

    counts: tuple[tuple[str, int], ...]
    sign: int
    base: Expression | None = None
    origin: Origin = Origin.WRITING

    @property
    def needs_aim(self) -> bool:
        """Depends on aim when it counts from the story's time or its base does."""
        if self.base is not None:
            return self.base.needs_aim
        return self.origin in (Origin.AHEAD, Origin.STORY_OR_AHEAD)

    @property
    def told(self) -> bool:
        """Whether the count starts from a day of the story, if the text names one before."""
        counted = all(unit in ("DAY", "WEEK") for unit, _ in self.counts)
        from_now = self.base is not None or self.origin in (Origin.WRITING, Origin.AHEAD)
        return counted and not from_now

    @property
    def loose(self) -> bool:
        """Only days are counted exactly."""
        return self.base is None and all(unit not in ("DAY", "WORKDAY") for unit, _ in self.counts)

    @property
    def grain(self) -> str | None:
        """The longest unit that is counted, where no shorter one makes it exact."""
        units = {unit for unit, _ in self.counts}
        if not self.loose or units <= {"WEEK", "WEEKEND", "FORTNIGHT"}:
            return None
        return "TWELVEMONTH" if units <= _YEARS else "MOON"

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the base, or from the day where that is meant."""
        if self.base is not None:
            found = self.base.days(day, aim or _leaning(self.base, self.sign))
            if found is None:
                return None
            day = found[0] if self.sign < 0 else found[1]
        elif self.origin is Origin.STORY or (self.needs_aim and aim <= 0):
            return None
        for unit, count in self.counts:
            day = shifted(day, unit, count * self.sign)
        units = {unit for unit, _ in self.counts}
        if self.loose and units <= _YEARS and self.origin is not Origin.WRITING:
            # years ahead are rather a length: "the first in two decades"
            return None
        return day, day


def _leaning(base: Expression, sign: int) -> int:
    """Where a day points that may be yesterday or tomorrow, if only a count from it tells."""
    return sign if isinstance(base, RelativeDay) else 0


_YEARS = {"TWELVEMONTH", "DECADE", "CENTURY"}


@frozen
class Spread(Expression):
    """Some days at a distance that is known only within bounds: "two or three days ago"."""

    near: Offset
    far: Offset

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the counts do."""
        return self.near.needs_aim

    @property
    def grain(self) -> str | None:
        """Counts in months or years as the counts do."""
        return self.near.grain

    def days(self, day: date, aim: int) -> Days | None:
        """Return the days from one bound to the other."""
        ends = [days for end in (self.near, self.far) if (days := end.days(day, aim))]
        return (min(ends)[0], max(ends)[1]) if ends else None


@frozen
class Run(Expression):
    """So many units from a day on: "for three days from June 5"."""

    of: Expression
    counts: tuple[tuple[str, int], ...]

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as its first day does."""
        return self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Return the first day and those that follow it."""
        # what nothing tells to be past is planned
        found = self.of.days(day, aim or 1)
        if found is None:
            return None
        after = found[0]
        for unit, count in self.counts:
            after = shifted(after, unit, count)
        return found[0], max(after - _DAY, found[0])


@frozen
class SameUnit(Expression):
    """The week, month or year of the story: "the same year", or days of that ("May of that year").

    A date that stands before gives it a `base`; without one it is that of
    writing, if `sure` and not only pointed at ("that year").
    """

    unit: str
    sure: bool = True
    of: OfYear | None = None
    base: Expression | None = None

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as its base does."""
        return self.base is not None and self.base.needs_aim

    @property
    def alone(self) -> bool:
        """A base with its year gives the year."""
        return self.base is not None and self.base.alone

    def undated(self) -> PartialDate | None:
        """Return the days of the base's year, if that is known."""
        found = self.days(date(2000, 7, 1), 0) if self.alone else None
        return PartialDate.of(*found) if found else None

    def days(self, day: date, aim: int) -> Days | None:
        """Return the unit in which the base lies, or the days of that year."""
        if self.base is None and not self.sure:
            return None
        found = self.base.days(day, aim) if self.base else (day, day)
        if found is None:
            return None
        return self.of.in_year(found[0].year) if self.of else whole(self.unit, found[0])


def _year_from(end: Expression, found: Days | None, other: Days, side: int) -> Days | None:
    """Move an end without its year to the year in which it lies on its side of the other end."""
    if found is None or not isinstance(end, OfYear):
        return found
    wrong = found[0] > other[1] if side < 0 else found[1] < other[0]
    return end.in_year(found[0].year + side) if wrong else found


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
            first = _year_from(self.first, self.first.days(last[0], -1), last, -1) if last else None
        else:
            first = self.first.days(day, aim or _leaning(self.first, 1))
            beside = (first[0], 1) if first and self.last.needs_aim else (day, aim)
            last = self.last.days(*beside) if first else None
            if first and last and self.last.needs_aim:
                last = _year_from(self.last, last, first, 1)
        if first is None or last is None or last[1] < first[0]:
            return None
        return first[0], last[1]

    def undated(self) -> PartialDate | None:
        """Return the stretch with an unknown year, if both ends have none."""
        first, last = self.first, self.last
        if (
            isinstance(first, OfYear)
            and isinstance(last, OfYear)
            and not (first.feast or last.feast)
        ):
            return PartialDate(yearless=(first.first, last.last))
        return None
