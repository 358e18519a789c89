"""A date that is exactly as precise as the text that gives it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum

from attrs import frozen

from pollcorpus.errors import DateSyntaxError
from pollcorpus.models.evidence import Span


@frozen(kw_only=True)
class PartialDate:
    """A span of days within which something lies, or lasts.

    `earliest` and `latest` are None where an end is open or unknown. With an
    unknown year both are None and `month` and `day` hold what is known.
    """

    earliest: date | None = None
    latest: date | None = None
    approximate: bool = False
    uncertain: bool = False
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, first: date, last: date | None = None, *, approximate: bool = False) -> PartialDate:
        """Make a date from its first and last day."""
        return cls(earliest=first, latest=last or first, approximate=approximate)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read an EDTF string."""
        parts = text.rstrip("~").split("/")
        try:
            first, last = cls._period(parts[0]), cls._period(parts[-1])
        except ValueError:
            raise DateSyntaxError(text, 0, "YYYY, YYYY-MM or YYYY-MM-DD") from None
        return cls(earliest=first[0], latest=last[1], approximate=text.endswith("~"))

    @staticmethod
    def _period(text: str) -> tuple[date, date]:
        numbers = [int(n) for n in text.split("-")]
        year, month, day = (numbers + [0, 0])[:3]
        last = month or 12
        return (
            date(year, month or 1, day or 1),
            date(year, last, day or monthrange(year, last)[1]),
        )

    def __str__(self) -> str:
        return f"{self.earliest}/{self.latest}" if self.earliest != self.latest else str(self.earliest)


class DateKind(Enum):
    """The form in which a text gives a date."""

    DATE = "date"
    RANGE = "range"
    RELATIVE = "relative"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    ELECTION = "election"


@frozen(kw_only=True)
class DateMention:
    """A date expression in a text: where it stands and what it means.

    `date` is None where it cannot be resolved. `rule` names the rule that
    read it.
    """

    span: Span
    text: str
    kind: DateKind
    date: PartialDate | None
    rule: str = ""

    @property
    def start(self) -> int:
        """First code point of the expression."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Code point after the last one of the expression."""
        return self.span.stop
