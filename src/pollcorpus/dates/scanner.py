"""From text to date mentions: runs of date words, the expressions in them, and their aim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from attrs import frozen

from pollcorpus._text import Span, normalise
from pollcorpus.dates.aim import Aim, aim_at
from pollcorpus.dates.clock_forms import Dateless
from pollcorpus.dates.codes import CODE
from pollcorpus.dates.forms import BARE_YEAR, NO_DATE, NOW, YEAR
from pollcorpus.dates.grammar import DATELESS, Found, joins, read_run
from pollcorpus.dates.meanings import Expression, Fixed, OfYear, Reading
from pollcorpus.dates.numerals import refine
from pollcorpus.dates.relations import Joined
from pollcorpus.dates.words import Lexicon, Word, find_runs
from pollcorpus.dates.years import kind_of_year
from pollcorpus.models import DateKind, DateMention, PartialDate

_NO_AIM = Aim(0, "")
_MOVED_WITHIN = 40
"""Characters before a stretch in which a verb of moving makes it two dates."""


@frozen
class _Judged:
    """An expression that is kept, as a range of a run's words, with its final name and kind."""

    low: int
    high: int
    expression: Expression
    name: str
    kind: DateKind


@frozen(eq=False)
class Scanner:
    """Finds the date mentions of a range of a normalised text."""

    text: str
    words: Lexicon
    published: PartialDate | None
    bounds: tuple[int, int]

    def mentions(self) -> Iterator[DateMention]:
        """Yield the mentions in order."""
        for raw in find_runs(self.text, self.words, *self.bounds):
            run = refine(self.text, raw, self.words)
            for judged in self._judged(run):
                yield self._mention(run, judged)

    def _judged(self, run: list[Word]) -> Iterator[_Judged]:
        """Join what belongs together, and keep what is a date."""
        pending: Found | None = None
        for found in read_run(self.text, run, self.words):
            if pending is None:
                pending = found
            elif self._joinable(run, pending, found):
                both = join(pending[3], found[3])
                yield _Judged(
                    pending[0], found[1], both, "from one date to another", DateKind.RANGE
                )
                pending = None
            else:
                yield from self._kept(run, pending)
                pending = found
        if pending is not None:
            yield from self._kept(run, pending)

    def _joinable(self, run: list[Word], first: Found, second: Found) -> bool:
        if not joins(run, first, second):
            return False
        at = run[first[0]].start
        return _moved(self.words).search(self.text, max(0, at - _MOVED_WITHIN), at) is None

    def _kept(self, run: list[Word], found: Found) -> Iterator[_Judged]:
        low, high, rule, expression = found
        if rule.name in (NO_DATE, NOW):
            return
        kind: DateKind | None = rule.kind
        if rule.name in (BARE_YEAR, YEAR):
            named = rule.name == YEAR
            start, stop = run[low].start, run[high - 1].stop
            kind = kind_of_year(self.text, start, stop, self.words.cues, named=named)
        if kind is not None:
            name = YEAR if rule.name == BARE_YEAR else rule.name
            yield _Judged(low, high, expression, name, kind)

    def _mention(self, run: list[Word], judged: _Judged) -> DateMention:
        words, expression = run[judged.low : judged.high], judged.expression
        start, stop = words[0].start, words[-1].stop
        aim = _NO_AIM
        if expression.needs_aim:
            aim = aim_at(self.text, self.words.cues, start, stop, self.bounds)
        about = judged.low > 0 and run[judged.low - 1].code == CODE["ABOUT"]
        weekdays = {word.value for word in words if word.code == CODE["WEEKDAY"]}
        few = any(word.code == CODE["FEW"] for word in words)
        reading = Reading(expression, aim.sign, about or few)
        dateless = expression.alone or judged.kind in DATELESS
        return DateMention(
            span=Span(start, stop),
            text=self.text[start:stop],
            kind=judged.kind,
            date=reading.resolve(self.published),
            rule=judged.name,
            anchor=None if dateless else self.published,
            cue=aim.cue,
            minutes=expression.minutes if isinstance(expression, Dateless) else None,
            weekday=weekdays.pop() if len(weekdays) == 1 else None,
            meaning=reading,
        )


@cache
def _moved(words: Lexicon) -> re.Pattern[str]:
    return re.compile(normalise(words.cues.moved), re.IGNORECASE)


def join(first: Expression, last: Expression) -> Expression:
    """Make one stretch of two dates; a year that only one of them has is that of both."""
    joined = Joined(first, last)
    if isinstance(first, OfYear) and isinstance(last, OfYear):
        return joined if first.feast or last.feast else OfYear(first.first, last.last)
    if isinstance(first, Fixed | OfYear) and isinstance(last, Fixed | OfYear):
        # the day of writing has no say
        return Fixed.of(joined.days(date(2000, 1, 1), 0)) or joined
    return joined
