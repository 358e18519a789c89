"""Forms of times of day and of durations: words about time that name no day."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from pollcorpus.dates.calendar import Days
from pollcorpus.dates.grammar import Parts, rule
from pollcorpus.dates.meanings import Expression
from pollcorpus.models import DateKind

NO_DATE = "no date"
"""The name of forms that are read only so that nothing else takes their words."""


@frozen
class Dateless(Expression):
    """Words about time that name no day."""

    def days(self, day: date, aim: int) -> Days | None:
        """Return nothing."""
        return None


_CLOCK = "(?: NUMBER (?: [:.] (?: NUMBER | BIG ) )? | BIG )"


@rule(
    "time of day",
    DateKind.TIME,
    f"(?: DAYPART (?:OF)? )? {_CLOCK} (?: MERIDIEM | OCLOCK )",
    f"{_CLOCK} [-] {_CLOCK} (?: MERIDIEM | OCLOCK )",
)
@rule(
    "duration",
    DateKind.DURATION,
    "(?: FRACTION | COUNT ){1,2} [-]? DURATION (?: AND? COUNT DURATION )?",
    "COUNT [-] COUNT DURATION",
)
@rule(NO_DATE, DateKind.DURATION, "COUNT [-]? DURATION [-]? OLD", "OLD COUNT", "SKIP")
def _dateless(parts: Parts) -> Expression | None:
    return Dateless()
