"""The day of an occasion: named in its clause, counted from a day before, or told nearby."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from datetime import timedelta

from attrs import define, evolve, field

from pollcorpus.dates.meanings import Reading, expression_of
from pollcorpus.dates.relations import Offset
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.backdrop import has_ended
from pollcorpus.extraction.meetings.entries import Log
from pollcorpus.extraction.meetings.fields import Dated, may_date, names_day
from pollcorpus.extraction.meetings.occasions import TALKS, Occasion
from pollcorpus.extraction.meetings.patterns import ANY_DATE, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import DateKind, DateMention, MeetingStatus, PartialDate, Span

# "Sunday (20 February)" names one day twice: characters between the two
_BESIDE = 3
_WEEK = 7
# characters before a date in which "since" or "postponed from" may stand
_SINCE = 40
# sentences before an undated occasion that may give its day
_REACH = 6
# characters of "months after" before a clause
_AFTER = 20
# sentences of a live page's entry
_ENTRY = 3
_BEFORE = "day of the sentence before"
_STORY = "day of the story"
_REPORT = "day of the report"
_SPOKEN = (DateKind.RELATIVE, DateKind.WEEKDAY)
_QUOTE = re.compile(r'"[^"\n]{1,2000}"')
_ONE_DAY = timedelta(days=1)


@define(kw_only=True, eq=False)
class Calendar:
    """The days that an article has named so far.

    `last` is the one told last, `firm` the last that is not `behind` what a sentence tells.
    """

    patterns: Patterns
    today: PartialDate | None
    log: Log
    quotes: tuple[Span, ...] = ()
    views: list[View] = field(factory=list)
    numbers: dict[int, int] = field(factory=dict)
    last: Dated | None = None
    firm: Dated | None = None
    behind: View | None = None

    @classmethod
    def of(cls, document: Document, patterns: Patterns) -> Calendar:
        """Prepare for the sentences of a document."""
        quotes = tuple(Span(*found.span()) for found in _QUOTE.finditer(document.text))
        log = Log(today=document.today)
        return cls(patterns=patterns, today=document.today, log=log, quotes=quotes)

    def date_of(self, telling: Telling, status: MeetingStatus) -> Dated | None:
        """Return the day that stands nearest to the match, in its clause or else its sentence."""
        view = telling.view
        counted = self._counted(telling)
        if counted:
            self.last = self.firm = counted
            self.behind = None
            return counted
        whole = self._days(view, 0, len(view.text))
        inside = [
            (at, day) for at, day in whole if telling.is_about(at) and self._fits(day, status)
        ]
        first, last = telling.clause
        here = [(at, day) for at, day in inside if first <= at < last]
        near = bool(here)
        inside = here or inside
        if not inside:
            return self.log.current()
        at, _ = min(_exact(inside), key=lambda pair: _distance(pair[0], telling))
        rivals = [mention for place, mention in inside if abs(place - at) <= _BESIDE]
        best = min(rivals, key=lambda mention: _length(mention.date))
        return self._running(view, at, best) or _dated(view, best, near=near)

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
        days = [(at, m) for at, m in self._story_days(view) if _length(m.date) <= _WEEK]
        days = [(at, m) for at, m in days if not self.patterns.next_day.fullmatch(m.text.lower())]
        if not days:
            return
        at, last = days[-1]
        self.last = _dated(view, last)
        self.behind = view if at in view.behind else None
        firm = next((m for at, m in reversed(days) if at not in view.behind), None)
        self.firm = _dated(view, firm) if firm else self.firm

    def _told_before(self, view: View) -> Dated | None:
        """The day told last before a sentence; one gone back to only as long as that goes on."""
        return self.firm if self.behind and has_ended(self.behind.sentence, view) else self.last

    def recount(self, view: View) -> None:
        """Count "the same day" from the day of the story, none behind it or told in passing."""
        same = [n for n, mention in enumerate(view.dates) if _is_same_day(mention)]
        firm, last = self._told_before(view) if same else None, self.last
        if last is None or firm is None:
            return
        aside = [
            view.date(found[0]).date
            for found in ANY_DATE.finditer(view.text)
            if view.in_passing(found.start())
        ]
        wrong = [*aside, *([last.date] if last is not firm else [])]
        for number in same:
            mention = view.dates[number]
            if mention.anchor == mention.date in wrong:
                view.dates[number] = evolve(mention, date=firm.date, anchor=firm.date)

    def recount_done(self, view: View) -> None:
        """Count "a day earlier" of what "had been" from the day told last that is not to come."""
        if self.today is None or not self.patterns.gone_back.search(view.text):
            return
        for number, mention in enumerate(view.dates):
            offset, anchor = expression_of(mention.meaning), mention.anchor
            if isinstance(offset, Offset) and offset.sign < 0 and anchor and self._is_ahead(anchor):
                last = self._done()
                done = Reading(evolve(offset, base=None), -1).resolve(last)
                view.dates[number] = evolve(mention, date=done, anchor=last)

    def _is_ahead(self, day: PartialDate) -> bool:
        """Tell whether a day is to come when the report appears."""
        return self.today is not None and self.today.before(day)

    def _done(self) -> PartialDate | None:
        """The day told last that is not to come, or else that of the report."""
        for view in reversed(self.views[-_REACH:]):
            for _, mention in reversed(list(self._story_days(view))):
                day = mention.date
                if day is not None and day.is_day and not self._is_ahead(day):
                    return day
        return self.today

    def complete(self, occasion: Occasion) -> None:
        """Give an undated occasion the day of a sentence before, where that can be its day."""
        if occasion.dates or any(self._vague(telling) for telling in occasion.tellings):
            return
        views = list({id(t.view): t.view for t in occasion.tellings}.values())
        open_days = [t for t in occasion.tellings if self._names_open_day(t)]
        before = (self._before(view, occasion.status) for view in views if not open_days)
        found = (
            self._coarse(occasion)
            or next(filter(None, before), None)
            or self._of_the_story(occasion, self.numbers[id(views[0])])
        )
        if found:
            occasion.dates.append(found)

    def _before(self, first: View, status: MeetingStatus) -> Dated | None:
        """The last day named in the sentences before, down to `_REACH`, not behind the story."""
        here, behind = self.numbers[id(first)], None
        for view in reversed(self.views[max(0, here - _REACH) : here]):
            for at, mention in reversed(list(self._story_days(view))):
                if _length(mention.date) <= _WEEK or self._as_coarse(mention):
                    if not self._fits(mention, status) or self._ahead(mention, status):
                        break
                    found = _dated(view, mention, why=_BEFORE)
                    if not (at in view.behind and has_ended(view.sentence, first)):
                        return found
                    behind = behind or found
        return behind

    def _as_coarse(self, mention: DateMention) -> bool:
        """Tell whether a day is known no better than the report's own, by the month."""
        today, day = self.today, mention.date
        if today is None or day is None or today.is_day:
            return False
        return (day.earliest, day.latest) == (today.earliest, today.latest)

    def _of_the_story(self, occasion: Occasion, here: int) -> Dated | None:
        """The day that the report is about, for an occasion that goes on with its story.

        A part of the day, an hour or "after that" says so; without them a
        gathering may, of a report that has told of one day only. What a live
        page enters under an hour is of the day of the page.
        """
        if any(names_day(telling.view, telling.words) for telling in occasion.tellings):
            return None
        told = [
            (view, mention)
            for view in self.views[:here]
            for _, mention in self._story_days(view)
            if _length(mention.date) == 0
        ]
        goes_on = next((t for t in occasion.tellings if self._goes_on(t)), None)
        fitting = [pair for pair in told if self._fits(pair[1], occasion.status)]
        alone = len({mention.date for _, mention in fitting}) == 1
        if fitting and (goes_on or (alone and occasion.kind not in TALKS)):
            return _dated(*fitting[-1], why=_STORY)
        entry = self._is_entry(here)
        if self.today is None or not (entry or (goes_on and not told)):
            return None
        where = (goes_on or occasion.tellings[0]).view.sentence
        return Dated(span=where.span, date=self.today, sentence=where, near=False, why=_REPORT)

    def _is_entry(self, here: int) -> bool:
        """Tell whether one of the sentences right before is but an hour, as on a live page."""
        for view in self.views[max(0, here - _ENTRY) : here]:
            hour = ANY_DATE.fullmatch(view.text.strip(" :.-|"))
            if hour and view.date(hour[0]).kind is DateKind.TIME:
                return True
        return False

    def _names_open_day(self, telling: Telling) -> bool:
        """Tell whether a clause names a day that cannot be resolved: no other one is meant."""
        mentions = (telling.view.date(char) for char in ANY_DATE.findall(telling.words))
        return any(mention.kind in _SPOKEN and mention.date is None for mention in mentions)

    def _goes_on(self, telling: Telling) -> bool:
        """Tell whether a clause says when on the day of the story something took place."""
        if self.patterns.that_day.search(telling.words):
            return True
        chars = ANY_DATE.findall(telling.words)
        return any(telling.view.date(char).kind is DateKind.TIME for char in chars)

    def _coarse(self, occasion: Occasion) -> Dated | None:
        """A weekday in a report of which only the month is known lies in that month."""
        if not self.today or _length(self.today) == 0 or not self.today.earliest:
            return None
        for telling in occasion.tellings:
            for char in ANY_DATE.findall(telling.view.text):
                mention = telling.view.date(char)
                if mention.kind in (DateKind.WEEKDAY, DateKind.RELATIVE) and mention.date is None:
                    dated = evolve(mention, date=self.today)
                    return _dated(telling.view, dated, why=_REPORT)
        return None

    def _vague(self, telling: Telling) -> bool:
        """Tell whether a clause places its occasion in a past that no day names."""
        # "days after he had met X" begins with what parts clauses
        first, last = max(0, telling.clause[0] - _AFTER), telling.clause[1]
        return self.patterns.vague.search(telling.view.text, first, last) is not None

    def _counted(self, telling: Telling) -> Dated | None:
        """The day after what was told before, or the same ("the next day", "that evening")."""
        view, last = telling.view, self.last
        if last is None or last.date.latest is None:
            return None
        for found in ANY_DATE.finditer(view.text, *telling.clause):
            mention = view.date(found[0])
            if self.patterns.next_day.fullmatch(mention.text.lower()):
                if not telling.is_about(found.start()):
                    continue  # "met X in the evening and Y the next day"
                if last.span == mention.span:  # counted for another talk of the sentence
                    return last
                anchor = max(telling.partner_at, telling.start)
                if any(at > anchor and m.date for at, m in self._days(view, anchor, found.start())):
                    continue  # "X met Y on May 2 and announced the pact next day"
                before = [m for at, m in self._days(view, 0, found.start()) if m.date]
                start = before[-1].date if before else last.date
                if start and start.latest:
                    day = PartialDate.of(start.latest + _ONE_DAY)
                    return _dated(view, evolve(mention, date=day), near=True)
        same = self.patterns.same_day.search(telling.words)
        if same and not list(self._days(view, *telling.clause)):
            return evolve(self._told_before(view) or last, near=True)
        return None

    def _running(self, view: View, at: int, day: DateMention) -> Dated | None:
        """Two days that follow each other and stand together: "on Saturday and Sunday"."""
        for found in self.patterns.days_together.finditer(view.text):
            first, last = view.date(found["first"]), view.date(found["last"])
            if at not in (found.start("first"), found.start("last")) or not first.date:
                continue
            start, stop = first.date, last.date
            if not (start.is_day and stop and stop.is_day and start.latest and stop.latest):
                continue
            if stop.latest - start.latest == _ONE_DAY:
                both = PartialDate.of(start.latest, stop.latest)
                return _dated(view, evolve(day, span=first.span, date=both), near=True)
        return None

    def _story_days(self, view: View) -> Iterator[tuple[int, DateMention]]:
        """The days of a sentence that the story may go on with: none spoken of, or in passing."""
        if view.front:
            return
        for at, mention in self._days(view, 0, len(view.text)):
            aside = at in view.stretches or view.in_passing(at)
            if not (aside or self._quoted(mention.start)):
                yield at, mention

    def _quoted(self, at: int) -> bool:
        number = bisect(self.quotes, at, key=lambda quote: quote.start)
        return number > 0 and at < self.quotes[number - 1].stop

    def _days(self, view: View, first: int, last: int) -> Iterator[tuple[int, DateMention]]:
        for found in ANY_DATE.finditer(view.text, first, last):
            mention = view.date(found[0])
            other = found.start() in view.apart or self._about(view, found)
            if may_date(mention) and not other:
                yield found.start(), mention

    def _about(self, view: View, found: re.Match[str]) -> bool:
        """Tell whether a date belongs to something else, or only says since when."""
        before = view.text[max(0, found.start() - _SINCE) : found.start()]
        return bool(
            self.patterns.not_a_day.match(view.text, found.end())
            or self.patterns.since_before.search(before)
            or self.patterns.since_after.match(view.text, found.end())
        )

    def _ahead(self, mention: DateMention, status: MeetingStatus) -> bool:
        """Tell whether a day beside what took place is that of something to come, in part."""
        date, today = mention.date, self.today
        if status is not MeetingStatus.HELD or not (date and date.latest and today):
            return False
        return not date.is_day and today.is_day and date.latest > (today.latest or date.latest)

    def _fits(self, mention: DateMention, status: MeetingStatus) -> bool:
        """What took place is not after the report, what is planned not before it."""
        date, today = mention.date, self.today
        if not (date and date.earliest and date.latest and today and today.latest):
            return True
        if status is MeetingStatus.HELD:
            return date.earliest <= today.latest
        if status is MeetingStatus.PLANNED and today.earliest:
            return date.latest >= today.earliest
        return True


def _is_same_day(mention: DateMention) -> bool:
    """Tell whether a day is said to be the one told before: "the same day"."""
    offset = expression_of(mention.meaning)
    return isinstance(offset, Offset) and all(not number for _, number in offset.counts)


def _dated(view: View, mention: DateMention, *, near: bool = False, why: str = "") -> Dated:
    assert mention.date is not None
    why = why or (mention.basis if mention.inferred else "")
    return Dated(span=mention.span, date=mention.date, sentence=view.sentence, near=near, why=why)


def _exact(days: list[tuple[int, DateMention]]) -> list[tuple[int, DateMention]]:
    """Leave out long stretches ("in the past year") where a day or a week is named too."""
    return [pair for pair in days if _length(pair[1].date) <= _WEEK] or days


def _distance(at: int, telling: Telling) -> int:
    """Characters between a date and the verb; what stands in the match lies before its object."""
    anchor = telling.partner_at if telling.partner_at >= 0 else telling.stop
    return telling.start - at if at < telling.start else abs(at - anchor)


def _length(date: PartialDate | None) -> int:
    if date is None or date.earliest is None or date.latest is None:
        return 100_000
    return (date.latest - date.earliest).days
