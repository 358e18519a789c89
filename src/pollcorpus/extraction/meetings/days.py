"""The day of an occasion: named in its clause, counted from a day before, or told nearby."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from attrs import define, field

from pollcorpus.extraction.meetings.fields import DAYS, Dated
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, DateMention, MeetingStatus, PartialDate

# "Sunday (20 February)" names one day twice: characters between the two
_BESIDE = 3
_WEEK = 7
# characters before a date in which "since" or "postponed from" may stand
_SINCE = 40
# sentences before an undated occasion that may give its day
_REACH = 6


@define(kw_only=True, eq=False)
class Calendar:
    """The days that an article has named so far."""

    patterns: Patterns
    published: PartialDate | None
    views: list[View] = field(factory=list)
    numbers: dict[int, int] = field(factory=dict)
    last: Dated | None = None

    def date_of(self, telling: Telling, status: MeetingStatus) -> Dated | None:
        """Return the day that stands nearest to the match, in its clause or else its sentence."""
        view = telling.view
        counted = self._counted(telling)
        if counted:
            self.last = counted
            return counted
        inside = [pair for pair in self._days(view, *telling.clause) if self._fits(pair[1], status)]
        near = bool(inside)
        if not near:
            whole = self._days(view, 0, len(view.text))
            inside = [pair for pair in whole if self._fits(pair[1], status)]
        if not inside:
            return None
        at, _ = min(inside, key=lambda pair: _distance(pair[0], telling))
        rivals = [mention for place, mention in inside if abs(place - at) <= _BESIDE]
        best = min(rivals, key=lambda mention: _length(mention.date))
        assert best.date is not None
        return Dated(mention=best, date=best.date, sentence=view.sentence, near=near)

    def unresolved(self, telling: Telling) -> frozenset[str]:
        """The weekdays of a clause that have no date, as when a report bears none."""
        view = telling.view
        mentions = (view.date(char) for char in ANY_DATE.findall(telling.words))
        return frozenset(
            m.text.lower() for m in mentions if m.kind is DateKind.WEEKDAY and m.date is None
        )

    def after(self, view: View) -> None:
        """Remember the days of a sentence."""
        self.numbers[id(view)] = len(self.views)
        self.views.append(view)
        days = [m for _, m in self._days(view, 0, len(view.text)) if _length(m.date) <= _WEEK]
        days = [m for m in days if not self.patterns.next_day.fullmatch(m.text.lower())]
        if days and days[-1].date is not None:
            day = days[-1]
            self.last = Dated(mention=day, date=days[-1].date, sentence=view.sentence, near=False)

    def complete(self, occasion: Occasion) -> None:
        """Give an undated occasion the day of a sentence before, where that can be its day."""
        if occasion.dates or any(self._vague(telling) for telling in occasion.tellings):
            return
        views = {id(t.view): t.view for t in occasion.tellings}.values()
        before = (self._before(view, occasion.status) for view in views)
        found = self._coarse(occasion) or next(filter(None, before), None)
        if found:
            occasion.dates.append(found)

    def _before(self, first: View, status: MeetingStatus) -> Dated | None:
        here = self.numbers[id(first)]
        for view in reversed(self.views[max(0, here - _REACH) : here]):
            for _, mention in reversed(list(self._days(view, 0, len(view.text)))):
                if mention.date and _length(mention.date) <= _WEEK:
                    if self._fits(mention, status):
                        return Dated(
                            mention=mention,
                            date=mention.date,
                            sentence=view.sentence,
                            near=False,
                        )
                    break
        return None

    def _coarse(self, occasion: Occasion) -> Dated | None:
        """A weekday in a report of which only the month is known lies in that month."""
        if not self.published or _length(self.published) == 0 or not self.published.earliest:
            return None
        for telling in occasion.tellings:
            for char in ANY_DATE.findall(telling.view.text):
                mention = telling.view.date(char)
                if mention.kind in (DateKind.WEEKDAY, DateKind.RELATIVE) and mention.date is None:
                    where = telling.view.sentence
                    return Dated(mention=mention, date=self.published, sentence=where, near=False)
        return None

    def _vague(self, telling: Telling) -> bool:
        """Tell whether a clause places its occasion in a past that no day names."""
        return self.patterns.vague.search(telling.words) is not None

    def _counted(self, telling: Telling) -> Dated | None:
        """The day after what was told before, or the same ("the next day", "that evening")."""
        view, last = telling.view, self.last
        if last is None or last.date.latest is None:
            return None
        for found in ANY_DATE.finditer(view.text, *telling.clause):
            mention = view.date(found[0])
            if self.patterns.next_day.fullmatch(mention.text.lower()):
                before = [m for at, m in self._days(view, 0, found.start()) if m.date]
                start = before[-1].date if before else last.date
                if start and start.latest:
                    day = PartialDate.of(start.latest + timedelta(days=1))
                    return Dated(mention=mention, date=day, sentence=view.sentence, near=True)
        same = self.patterns.same_day.search(telling.words)
        if same and not list(self._days(view, *telling.clause)):
            return Dated(mention=last.mention, date=last.date, sentence=last.sentence, near=True)
        return None

    def _days(self, view: View, first: int, last: int) -> Iterator[tuple[int, DateMention]]:
        for found in ANY_DATE.finditer(view.text, first, last):
            mention = view.date(found[0])
            if mention.kind in DAYS and mention.date is not None and not self._about(view, found):
                yield found.start(), mention

    def _about(self, view: View, found: re.Match[str]) -> bool:
        """Tell whether a date belongs to something else, or only says since when."""
        before = view.text[max(0, found.start() - _SINCE) : found.start()]
        return bool(
            self.patterns.not_a_day.match(view.text, found.end())
            or self.patterns.since_before.search(before)
            or self.patterns.since_after.match(view.text, found.end())
        )

    def _fits(self, mention: DateMention, status: MeetingStatus) -> bool:
        """What took place is not after the report, what is planned not before it."""
        date, published = mention.date, self.published
        if not (date and date.earliest and date.latest and published and published.latest):
            return True
        if status is MeetingStatus.HELD:
            return date.earliest <= published.latest
        if status is MeetingStatus.PLANNED and published.earliest:
            return date.latest >= published.earliest
        return True


def _distance(at: int, telling: Telling) -> int:
    """Characters between a date and the verb; what stands in the match lies before its object."""
    anchor = telling.partner_at if telling.partner_at >= 0 else telling.stop
    return telling.start - at if at < telling.start else abs(at - anchor)


def _length(date: PartialDate | None) -> int:
    if date is None or date.earliest is None or date.latest is None:
        return 100_000
    return (date.latest - date.earliest).days
