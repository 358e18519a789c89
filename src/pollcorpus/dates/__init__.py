"""Date expressions in text, and the days that they mean."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from pollcorpus._text import Normalised
from pollcorpus.dates.context import settle
from pollcorpus.dates.meanings import Reading
from pollcorpus.dates.scanner import Scanner
from pollcorpus.dates.words import lexicon
from pollcorpus.errors import DateSyntaxError, require
from pollcorpus.models import DateMention, PartialDate
from pollcorpus.models.dates import as_partial_date
from pollcorpus.plugins import Language, languages
from pollcorpus.plugins import language as language_pack

__all__ = ["Published", "find_dates", "resolve", "rounded", "scan", "script_language", "settle"]

Published = date | PartialDate | str | None


def find_dates(
    text: str, *, published: Published = None, language: str | None = None
) -> tuple[DateMention, ...]:
    """Find the date expressions of a text, in order.

    `published` is when the text was written: a day, an EDTF string, or a
    `PartialDate`. Against it "on Saturday" and "last week" are resolved, back
    or ahead as the verb of their clause tells; without it they give no date,
    and "April 25" gives `XXXX-04-25`. `language` is an ISO 639-1 code; by
    default the script tells. Times of day, durations and what cannot be
    placed are mentioned too, with None as their date.

    Spans count code points of `text`. Raises `DateSyntaxError` for a
    `published` that is no EDTF, `PluginError` for an unknown language.

    >>> for found in find_dates("They met on Saturday.", published="2022-04-17"):
    ...     print(found.start, found.stop, found.date)
    12 20 2022-04-16
    >>> (found,) = find_dates("बैठक 25 अप्रैल को होगी", published="2022-04-17")
    >>> print(found.explain())
    '25 अप्रैल' is 2022-04-25: day and month, the nearest to 2022-04-17, the day of the report; \
'होगी' tells the direction
    """
    require(text, str, "find_dates()", "a text")
    normal = Normalised(text)
    pack = language_pack(language) if language else script_language(normal.text)
    day = None if published is None else _day(published)
    found = settle(scan(normal.text, pack, day), day)
    return tuple(_in_source(normal, mention) for mention in found)


def _day(published: PartialDate | date | str) -> PartialDate:
    """Read the day of a text; the error on what is no EDTF says how to write it."""
    try:
        return as_partial_date(published, "find_dates(published=…)")
    except DateSyntaxError as error:
        from pollcorpus.dates.advice import advised  # which finds the date that was meant

        raise advised(error, str(published)) from None


def scan(
    text: str,
    language: Language,
    published: PartialDate | None,
    start: int = 0,
    stop: int | None = None,
) -> tuple[DateMention, ...]:
    """Find the date expressions in a range of a normalised text; spans are in its offsets.

    `settle` then lets the mentions of all ranges of the text help each other.
    """
    words = lexicon(language.dates, language.letters)
    bounds = start, len(text) if stop is None else stop
    return tuple(Scanner(text, words, published, bounds).mentions())


def resolve(mention: DateMention, published: PartialDate | None) -> DateMention:
    """Resolve a mention anew, for a publication date that was learnt later.

    What the other dates of the text told of it is in its meaning; spans and
    words stay. With None, what needs the publication date has no date.

    >>> (found,) = find_dates("They met on Saturday.")
    >>> print(found.date, resolve(found, PartialDate.parse("2022-04-17")).date)
    None 2022-04-16
    """
    if mention.meaning is None:
        return mention
    found = mention.meaning.resolve(published)
    return evolve(
        mention, date=found, anchor=published if found != mention.date else mention.anchor
    )


def rounded(mention: DateMention, published: PartialDate | None) -> DateMention:
    """Give what a mention counts in months or years as that month or year.

    "Two months ago" is about a day, but to say when something took place,
    it is no more exact than the month.
    """
    reading = mention.meaning
    if not isinstance(reading, Reading) or reading.expression.grain is None:
        return mention
    meaning = evolve(reading, rounded=True)
    return evolve(mention, meaning=meaning, date=mention.date and meaning.resolve(published))


def _in_source(normal: Normalised, mention: DateMention) -> DateMention:
    span = normal.span(mention.start, mention.stop)
    return evolve(mention, span=span, text=span.of(normal.source))


def script_language(text: str) -> Language:
    """Return the installed language whose letters make up most of the text."""
    return max(languages(), key=lambda pack: len(re.findall(f"[{pack.letters}]", text)))
