"""Entries of a day's log: what stands under an hour or a day that has a line to itself."""

from __future__ import annotations

import re

from attrs import define

from pollcorpus.extraction.meetings.fields import Dated, may_date
from pollcorpus.extraction.meetings.patterns import ANY_DATE, ANY_NAME, DATE_AT, END_AT
from pollcorpus.extraction.meetings.reckoning import nearest_to
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, DateMention, PartialDate, SegmentKind

_DATE = f"[{chr(DATE_AT)}-{chr(END_AT - 1)}]"
# "9.15 pm", "5 pm Wednesday: the legislators meet", "Monday night" in a line of its own
_HEADING = re.compile(
    rf"^(?:(?!{ANY_NAME.pattern})\W){{0,3}}{_DATE}(?:,? {_DATE})?(?: ist| hrs)?"
    r"(?: ?[|:–—-] | ?[:.]?$)"
)
# sentences of an entry
_LONG = 3
# signs within which an hour opens a sentence
_SOON = 6
LOGGED = "day of an entry"
"""Why something is told to have been on a day: it stands under it, or under an hour of it."""


def heading_of(view: View) -> re.Match[str] | None:
    """The hour or day that opens an entry with a sentence, if one does."""
    return _HEADING.match(view.text) if view.sentence.kind is SegmentKind.BODY else None


def opens_with_hour(view: View) -> bool:
    """Tell whether a sentence opens with an hour, as entries do that have no heading of their own.

    So do sentences of other reports: "At 5.20 pm X called on Y" opens no entry, but tells on.
    """
    found = ANY_DATE.search(view.text, 0, _SOON)
    return found is not None and view.date(found[0]).kind is DateKind.TIME


@define(kw_only=True, eq=False)
class Log:
    """The entry of a log that is being read, if any.

    `day` is that of the last heading with one, which those with an hour alone go on with; before
    any they are of the day on which it is reported.
    """

    today: PartialDate | None
    day: Dated | None = None
    left: int = 0

    def enter(self, view: View) -> None:
        """Take note of the next sentence of the article: it may open an entry."""
        self.left -= 1
        found = heading_of(view)
        if found is None:
            # a line without words heads something else, which nothing is known of
            self.left = self.left if any(map(str.isalpha, view.text)) else -1
            return
        heads = [self._turned(view, char) for char in ANY_DATE.findall(found[0])]
        hours = [head for head in heads if head.kind is DateKind.TIME]
        days = [head for head in heads if may_date(head)]
        if not hours and (not days or found.end() < len(view.text)):
            return
        self.left = _LONG
        date = days[0].date if days else self.day.date if self.day else self.today
        if date is not None and date.is_day:
            span = (days or hours)[0].span
            self.day = Dated(span=span, date=date, sentence=view.sentence, near=True, why=LOGGED)

    def _turned(self, view: View, char: str) -> DateMention:
        """A day or hour of a heading; a weekday is the nearest one, whatever is told under it."""
        number = ord(char) - DATE_AT
        view.dates[number] = nearest_to(self.today, view.dates[number])
        return view.dates[number]

    def current(self) -> Dated | None:
        """The day of the entry to which the sentence that was read last belongs."""
        return self.day if self.left >= 0 else None
