"""Where a text speaks of a date, and what it means."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from attrs import field, frozen

from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Span


class DateKind(Enum):
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
    read it, `anchor` is the publication date that it was resolved against
    (None when it needs none or there is none), `cue` quotes the words that
    tell whether it lies ahead or back; `with_weekday` says that the words
    name a weekday. `minutes` counts from midnight for a time of day, and is
    the length of a duration of minutes or hours. `meaning` allows resolving it anew, with
    `pollcorpus.dates.resolve`.
    """

    span: Span
    text: str
    kind: DateKind
    date: PartialDate | None
    rule: str = ""
    anchor: PartialDate | None = None
    cue: str = ""
    with_weekday: bool = False
    minutes: int | None = None
    meaning: Meaning | None = field(default=None, repr=False, eq=False)

    @property
    def start(self) -> int:
        """First code point of the expression."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Code point after the last one of the expression."""
        return self.span.stop

    def explain(self) -> str:
        """Say in one line why the expression means what it means."""
        meant = "not resolved" if self.date is None else str(self.date)
        parts = [f"{self.text!r}: {meant}; {self.rule or self.kind.value}"]
        if self.anchor is not None:
            parts.append(f"seen from {self.anchor}")
        if self.cue:
            parts.append(f"as {self.cue!r} tells")
        return ", ".join(parts)
