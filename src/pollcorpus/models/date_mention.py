"""Where a text speaks of a date, and what it means."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Span


class DateKind(StrEnum):
    """The form in which a text gives a date.

    A TIME of day and a DURATION name no day, so their date is None. ELECTION
    is the year in an election's name ("the 2024 polls"): its date is that
    year, which tells of the election and dates nothing else.
    """

    DATE = "date"
    RANGE = "range"
    RELATIVE = "relative"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    ELECTION = "election"


class Meaning(Protocol):
    """What a date expression says, whatever the day on which it was written."""

    def resolve(self, published: PartialDate | None) -> PartialDate | None:
        """Return the date that is meant in a text of the given date, or None."""


@frozen(kw_only=True)
class DateMention:
    """A date expression in a text: where it stands and what it means.

    `date` is None where it cannot be resolved. `rule` names the rule that
    read it, `anchor` is the day from which it was counted (as a rule that of
    publication; None when it needs none or there is none), `cue` quotes the
    words that tell whether it lies ahead or back, `basis` says what else in
    the text it rests on. `weekday` is the day of the week that the words
    name, Monday 0. `minutes` counts from midnight for a time of day, and is
    the length of a duration of minutes or hours. `inferred` is True where
    more than the words and the publication date had to be assumed. `meaning`
    allows resolving it anew, with `pollcorpus.dates.resolve`.
    """

    span: Span
    text: str
    kind: DateKind
    date: PartialDate | None
    rule: str = ""
    anchor: PartialDate | None = None
    cue: str = ""
    basis: str = ""
    weekday: int | None = None
    minutes: int | None = None
    inferred: bool = False
    meaning: Meaning | None = field(default=None, repr=False, eq=False)

    @property
    def start(self) -> int:
        """First code point of the expression."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Code point after the last one of the expression."""
        return self.span.stop

    @property
    def contradicts_itself(self) -> bool:
        """True for a day that does not fall on the weekday that is said with it.

        The date stands as it was given; an article's `problems` tell of it.
        """
        if self.weekday is None or self.date is None or not self.date.is_day:
            return False
        day = self.date.earliest
        return day is not None and not self.date.approximate and day.weekday() != self.weekday

    def explain(self) -> str:
        """Say in a sentence why the expression means what it means: rule, anchor, words.

        >>> from pollcorpus import find_dates
        >>> (found,) = find_dates("They met on Saturday.", published="2022-04-20")
        >>> print(found.explain())
        'Saturday' is 2022-04-16: weekday, counted back from 2022-04-20, the day of the report; \
'met' tells the direction
        """
        rule = self.rule or self.kind.value
        if self.kind in (DateKind.TIME, DateKind.DURATION):
            return f"{self.text!r} names no day: {rule}"
        if self.date is None:
            return f"{self.text!r} is not resolved: {rule}, {self._missing}"
        parts = [f"{self.text!r} is {self.date}: {rule}{self._counted}"]
        if self.cue and self.anchor is not None:
            parts.append(f"{self.cue!r} tells the direction")
        if self.kind is DateKind.ELECTION:
            parts.append("it names an election and dates nothing else")
        if self.inferred:
            parts.append("this is inferred")
        if self.contradicts_itself:
            parts.append("it does not fall on the weekday that is said with it")
        return "; ".join(parts)

    def __repr__(self) -> str:
        return _display.date_mention_repr(self)

    @property
    def _missing(self) -> str:
        """What an expression without a date lacks."""
        if self.anchor is None:
            return "and the day of the report is not known"
        if self.kind in (DateKind.DATE, DateKind.RANGE):
            return "and no such day is known"
        return "and nothing tells from which day, or in which direction, it counts"

    @property
    def _counted(self) -> str:
        """From which day the expression was counted, and how."""
        if self.anchor is None or self.date is None:
            unknown = self.date is not None and self.date.yearless
            return ", of a year that is not known" if unknown else ""
        whose = self.basis or f"the {self.anchor.precision} of the report"
        if self.kind in (DateKind.RELATIVE, DateKind.WEEKDAY):
            sides = (self.date.before(self.anchor), " back"), (self.anchor.before(self.date), " on")
            side = next((words for true, words in sides if true), "")
            return f", counted{side} from {self.anchor}, {whose}"
        return f", the nearest to {self.anchor}, {whose}"
