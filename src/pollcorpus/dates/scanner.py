"""From text to date mentions: runs of date words, the expressions in them, and their aim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from pollcorpus._text import Span, normalise

# the forms register themselves with the grammar
from pollcorpus.dates import calendar_forms, clock_forms, relative_forms  # noqa: F401
from pollcorpus.dates.aim import Aim, aim_at
from pollcorpus.dates.calendar_forms import BARE_YEAR
from pollcorpus.dates.clock_forms import NO_DATE
from pollcorpus.dates.codes import CODE
from pollcorpus.dates.grammar import Found, joins, read_run
from pollcorpus.dates.meanings import Expression, Fixed, OfYear, Reading
from pollcorpus.dates.numerals import refine
from pollcorpus.dates.relations import Joined
from pollcorpus.dates.relative_forms import NOW
from pollcorpus.dates.words import Lexicon, Word, find_runs
from pollcorpus.dates.years import kind_of_year
from pollcorpus.models import DateKind, DateMention, PartialDate

_DATELESS = (DateKind.TIME, DateKind.DURATION)
_MOVED_WITHIN = 40


def find_mentions(
    text: str, words: Lexicon, published: PartialDate | None, start: int, stop: int
) -> Iterator[DateMention]:
    """Yield the date mentions of a range of a normalised text, in order."""
    for raw in find_runs(text, words, start, stop):
        run = refine(text, raw, words)
        for found, name, kind in _judged(text, run, words):
            yield _mention(text, run, words, published, (start, stop), found, name, kind)


def _judged(text: str, run: list[Word], words: Lexicon) -> Iterator[tuple[Found, str, DateKind]]:
    """Join what belongs together, and keep what is a date."""
    pending: Found | None = None
    joined = False
    for found in read_run(text, run, words):
        if pending is not None and not joined and _joinable(text, run, words, pending, found):
            pending = pending[0], found[1], found[2], join(pending[3], found[3])
            joined = True
            continue
        if pending is not None:
            yield from _kept(text, run, words, pending, joined)
        pending, joined = found, False
    if pending is not None:
        yield from _kept(text, run, words, pending, joined)


def _joinable(text: str, run: list[Word], words: Lexicon, first: Found, second: Found) -> bool:
    if first[2].kind in _DATELESS or second[2].kind in _DATELESS or not joins(run, first, second):
        return False
    at = run[first[0]].start
    return _moved(words).search(text, max(0, at - _MOVED_WITHIN), at) is None


@cache
def _moved(words: Lexicon) -> re.Pattern[str]:
    return re.compile(normalise(words.cues.moved), re.IGNORECASE)


def join(first: Expression, last: Expression) -> Expression:
    """Make one stretch of two dates; a year that only one of them has is that of both."""
    if isinstance(first, OfYear) and isinstance(last, OfYear):
        return OfYear(first.first, last.last)
    joined = Joined(first, last)
    if isinstance(first, Fixed | OfYear) and isinstance(last, Fixed | OfYear):
        # the day of writing has no say
        return Fixed.of(joined.days(date(2000, 1, 1), 0)) or joined
    return joined


def _kept(
    text: str, run: list[Word], words: Lexicon, found: Found, joined: bool
) -> Iterator[tuple[Found, str, DateKind]]:
    low, high, rule, _ = found
    if joined:
        yield found, "from one date to another", DateKind.RANGE
    elif rule.name in (BARE_YEAR, "year"):
        named = rule.name != BARE_YEAR
        kind = kind_of_year(text, run[low].start, run[high - 1].stop, words.cues, named=named)
        if kind is not None:
            yield found, "year", kind
    elif rule.name not in (NO_DATE, NOW):
        yield found, rule.name, rule.kind


def _mention(
    text: str,
    run: list[Word],
    words: Lexicon,
    published: PartialDate | None,
    bounds: tuple[int, int],
    found: Found,
    name: str,
    kind: DateKind,
) -> DateMention:
    low, high, _, expression = found
    start, stop = run[low].start, run[high - 1].stop
    aim = Aim(0, "")
    if expression.needs_aim:
        aim = aim_at(text, words.cues, start, stop, bounds)
    few = any(word.code == CODE["FEW"] for word in run[low:high])
    about = low > 0 and run[low - 1].code == CODE["ABOUT"]
    reading = Reading(expression, aim.sign, few or about)
    return DateMention(
        span=Span(start, stop),
        text=text[start:stop],
        kind=kind,
        date=reading.resolve(published),
        rule=name,
        anchor=None if expression.alone or kind in _DATELESS else published,
        cue=aim.cue,
        with_weekday=any(word.code == CODE["WEEKDAY"] for word in run[low:high]),
        meaning=reading,
    )
