"""Meanings that are part of another one, or lie about it."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve, field, frozen

from pollcorpus.dates.calendar import Days, half_of, iso_week, part_of, shifted, whole
from pollcorpus.dates.meanings import Expression, OfYear
from pollcorpus.dates.relations import Whole
from pollcorpus.models import PartialDate
from pollcorpus.models.edtf import MonthDay

_DAY = timedelta(days=1)


@frozen
class OfAnother(Expression):
    """Base of the meanings that are part of another one, or lie about it."""

    of: Expression

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the other does."""
        return self.of.needs_aim

    @property
    def alone(self) -> bool:
        """A part of a date with its year has one too."""
        return self.of.alone

    def undated(self) -> PartialDate | None:
        """Return the days in the other's year; or with an unknown one, if all years agree."""
        if self.alone:
            found = self.days(_ANY_DAY, 0)
            return PartialDate.of(*found) if found else None
        if not isinstance(self.of, OfYear) or self.of.feast:
            return None
        # a leap year and another, which start on different weekdays
        ends = {_without_years(self.days(date(year, 7, 1), 0)) for year in (2000, 2001)}
        known = ends.pop()
        return PartialDate(yearless=known) if known is not None and not ends else None


_ANY_DAY = date(2000, 7, 1)


def _without_years(days: Days | None) -> tuple[MonthDay, MonthDay] | None:
    if days is None or days[0].year != days[1].year:
        return None
    first, last = days
    return MonthDay(first.month, first.day), MonthDay(last.month, last.day)


@frozen
class PartOf(OfAnother):
    """The early (1), middle (2) or late (3) part of something longer.

    A year that is counted from this one ("early next year") has halves, one
    that is named has thirds. With `still` the part is one of the current
    week, month ... and what is planned for it is not before the day of
    writing: "at the end of this month", said on the 28th.
    """

    part: int
    still: bool = False

    @property
    def needs_aim(self) -> bool:
        """Depends on aim as the whole does, or where it may be cut off."""
        return self.still or self.of.needs_aim

    def days(self, day: date, aim: int) -> Days | None:
        """Return the part's days."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        year = isinstance(self.of, Whole) and self.of.unit == "TWELVEMONTH"
        if year and self.part != _MIDDLE:
            chosen = half_of(found, 1 if self.part < _MIDDLE else 2)
        else:
            chosen = part_of(found, self.part)
        if chosen and self.still and aim >= 0 and chosen[0] < day <= chosen[1]:
            return day, chosen[1]
        return chosen


_MIDDLE = 2


@frozen
class WithinUnit(Expression):
    """What is left of the current week, month ..., or what is gone of it.

    With a `part`, of a week only as much as lies in that: "later this week"
    is not before Thursday, "earlier this week" not after Wednesday.
    """

    unit: str
    left: bool
    part: int | None = None

    @property
    def grain(self) -> str | None:
        """What lies "earlier this month" lies in the month."""
        return self.unit if self.part else None

    def days(self, day: date, aim: int) -> Days | None:
        """Return the days from or up to the day of writing."""
        first, last = whole(self.unit, day)
        if self.part and self.unit == "WEEK":
            within = PartOf(Whole(self.unit, 0), self.part).days(day, 0) or (first, last)
            first, last = (within[0], last) if self.left else (first, within[1])
        return (max(day, first), last) if self.left else (first, min(day, last))


@frozen
class Nth(OfAnother):
    """The nth unit, or run of units, of something longer; -1 is the last.

    Weeks of a month are its days 1 to 7, 8 to 14 and so on; weeks of a year
    are numbered by ISO 8601. `count` is the length of the run.
    """

    number: int
    unit: str
    count: int = 1
    weekday: int = field(default=0)

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the start or the end of the whole."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        if self.unit == "WEEKEND":
            # a weekend is its Saturday with the next day
            saturday = evolve(self, unit="WEEKDAY", weekday=5).days(day, aim)
            return (saturday[0], saturday[0] + _DAY) if saturday else None
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
class Around(OfAnother):
    """The week, or weekend, in which another day lies."""

    unit: str = "WEEK"

    def days(self, day: date, aim: int) -> Days | None:
        """Return the whole week."""
        found = self.of.days(day, aim)
        return whole(self.unit, found[0]) if found else None


@frozen
class OnWeekday(OfAnother):
    """The given weekday of the week in which another day lies, or the first one from it on.

    The week is that of a wall calendar, which starts with its Sunday.
    """

    weekday: int
    from_day: bool = False

    def days(self, day: date, aim: int) -> Days | None:
        """Return the weekday in that week."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        shift = (self.weekday + 1) % 7 - (found[0].weekday() + 1) % 7
        chosen = found[0] + timedelta(days=shift % 7 if self.from_day else shift)
        return chosen, chosen


@frozen
class CountedWeekday(OfAnother):
    """The nth such weekday after a day, or before it where negative: "two Sundays from now"."""

    weekday: int
    number: int

    def days(self, day: date, aim: int) -> Days | None:
        """Count from the other day, which is left out."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        side = 1 if self.number > 0 else -1
        start = found[1] if side > 0 else found[0]
        shift = (side * (self.weekday - start.weekday()) - 1) % 7 + 1 + 7 * (abs(self.number) - 1)
        chosen = start + timedelta(days=side * shift)
        return chosen, chosen


@frozen
class LongWeekend(OfAnother):
    """The Saturday and Sunday nearest to a day, with the day itself if it adjoins them."""

    def days(self, day: date, aim: int) -> Days | None:
        """Return the days off."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        feast = found[0]
        # of a Monday or Tuesday it is the weekend before
        saturday = feast + timedelta(days=(5 - feast.weekday() + 3) % 7 - 3)
        sunday = saturday + _DAY
        if feast == saturday - _DAY:
            return feast, sunday
        return saturday, feast if feast == sunday + _DAY else sunday


@frozen
class WeekendBeside(OfAnother):
    """The weekend nearest to a day, the one before it (-1), or the one after it (1)."""

    side: int

    def days(self, day: date, aim: int) -> Days | None:
        """Return Saturday and Sunday."""
        found = self.of.days(day, aim)
        if found is None:
            return None
        shift = (5 - found[0].weekday() + 3) % 7 - 3
        if self.side < 0 and shift > -2:
            shift -= 7
        elif self.side > 0 and shift <= 0:
            shift += 7
        saturday = found[0] + timedelta(days=shift)
        return saturday, saturday + _DAY
