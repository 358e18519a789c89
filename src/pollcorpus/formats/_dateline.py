"""Datelines: the place, day and agency that a report opens with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from attrs import evolve, frozen

from pollcorpus._text import Normalised, Span, normalise
from pollcorpus.formats._clock import without_hour
from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import Line
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.records import SpotKind
from pollcorpus.models import DateMention

_REACH = 120
_BREAK = re.compile(r"[)\]]?\s*(?:--+|[:।॥|—]|-(?=\s)|(?<=\s)-|\.(?=\s|$))[-—:।\s]*|[)\]]\s*")
_PARTS = re.compile(r"[,/|()\[\]:;]+|\s-\s|--+|—|(?<=[a-z\u0900-\u0963]{3})[.।]\s")
_MOST_UNKNOWN = {False: 2, True: 3}
"""An unknown place has so many words at most, without and with a day of a known year."""
_MOST_OF_DESK = 4
_MOST_OF_CREDIT = 6
_MOST_MARKS = 3
_BRACKET = re.compile(r"\s*[,.]?\s*[(\[](?P<words>[^()\[\]0-9,/]{4,40})[)\]]\s*")
_CREDIT = re.compile(
    r"[)\]]?[\s.,।|/—-]*(?:\([^()0-9]{2,80}\)|\[[^\[\]0-9]{2,80}\])[\s.।]*$"
    r"|[)\]]?\s*[.।|/—][\s.।|/—-]*(?P<bare>[^\s0-9][^0-9:;]{1,60})$"
)
"""What names the source behind a day: in brackets, or parted from it by more than a comma."""
_WORD = re.compile(rf"[{WORD}](?:[{WORD}.'&]*[{WORD}])?")


@frozen(kw_only=True)
class Dateline:
    """How a line opens, up to `stop`, and the day that it gives, both in offsets of the page."""

    stop: int
    date: DateMention | None


@frozen(kw_only=True)
class _Opening:
    """What the words before a colon or danda are; `unknown` are those that may be a place.

    `posted` is True for a desk that is called by its place ("Patna Bureau").
    """

    places: int
    unknown: tuple[str, ...]
    agency: bool
    desk: bool
    posted: bool
    state: bool
    date: DateMention | None

    @property
    def certain(self) -> bool:
        """True if a place or an agency is known, so that the date can be trusted."""
        return bool(self.places) or self.agency or self.posted

    @property
    def names_day(self) -> bool:
        """True if it gives a day, not a month alone."""
        date = self.date.date if self.date else None
        return date is not None and (date.is_day or date.day is not None)


def parse_dateline(page: str, line: Line) -> Dateline | None:
    """Read the dateline that a line opens with, None if it has none.

    The longest opening counts whose parts, between commas and brackets, are
    each a place, a day, an agency or a desk. A place that the gazetteer does
    not know is taken for one where a day or an agency stands with it, or its
    shape tells; such a dateline dates nothing without an agency.
    """
    normal = Normalised(page[line.start : min(line.stop, line.start + 2 * _REACH)])
    found: tuple[_Opening, int] | None = None
    for stop, mark in _openings(normal.text[:_REACH]):
        opening = _read(normal.text[:stop])
        if opening is None or (found and len(opening.unknown) > len(found[0].unknown)):
            continue
        if _convinces(opening, mark):
            found = (opening, stop + len(mark))
    if found is None:
        return None
    opening, stop = found
    date = opening.date if opening.certain or _is_of_report(opening) else None
    return Dateline(
        stop=line.start + normal.span(0, stop).stop, date=date and in_page(date, normal, line)
    )


def read_dateline(page: str, line: Line) -> Dateline | None:
    """Read a line that is all dateline: a place, with a day or an agency, or a day and a credit."""
    return _read_short(page, line) or _read_credited(page, line)


def _read_short(page: str, line: Line) -> Dateline | None:
    if len(line) > 60 or line.words > 7 or not line.key:
        return None
    normal = Normalised(page[line.start : line.stop])
    opening = _read(normal.text)
    if opening is None or not (opening.places or (opening.unknown and opening.date)):
        return None
    named = opening.unknown and all(word[0].isupper() for word in opening.unknown)
    if opening.unknown and not (opening.date and (opening.places or named)):
        return None
    date = opening.date if opening.certain or _is_of_report(opening) else None
    return Dateline(stop=line.stop, date=date and in_page(date, normal, line))


def _read_credited(page: str, line: Line) -> Dateline | None:
    """Read a place, a day, and behind them whatever names the source: "Patna, May 3 (from ...)"."""
    if len(line) > _REACH:
        return None
    normal = Normalised(page[line.start : line.stop])
    day = next(iter(find_days(normal.text)), None)
    credit = day and _CREDIT.match(normal.text, day.stop)
    opening = _read(normal.text[: day.stop]) if day and credit else None
    if not (day and credit and opening):
        return None
    unknown = " ".join(opening.unknown)
    known = opening.certain and (not unknown or f"[{unknown}]" in normal.text)  # a country
    if not known and not (opening.state and _is_of_report(opening)):
        return None
    if credit["bare"] and not _names_source(credit["bare"]):
        return None
    return Dateline(stop=line.stop, date=in_page(day, normal, line))


def _names_source(text: str) -> bool:
    """Tell whether a few words can be a paper's or a desk's name: they tell nothing."""
    words = _WORD.findall(text)
    folded = [word.casefold() for word in words]
    if not words or len(words) > _MOST_OF_CREDIT or folded[-1] in cues().sentence_ends:
        return False
    if not (cues().telling_words | cues().occasion_words).isdisjoint(folded):
        return False
    return all(not w[0].islower() or w in cues().furniture_words for w in words)


def parse_day(page: str, line: Line) -> Dateline | None:
    """Read the day that a paragraph opens with, up to a colon or the like: "May 3, 2019: ..."."""
    normal = Normalised(page[line.start : min(line.stop, line.start + _REACH)])
    # behind a bracket alone the sentence goes on: "Friday (May 3, 2019) saw ..."
    marks = (m for m in _BREAK.finditer(normal.text) if m[0].strip(" )]"))
    for mark in islice(marks, _MOST_MARKS):
        day = next(iter(find_days(normal.text[: mark.start()])), None)
        if day is None or day.start or normal.text[day.stop : mark.start()].strip(" )"):
            continue
        if day.date is None or not (day.date.is_day or day.date.day is not None):
            return None
        stop = line.start + normal.span(0, mark.end()).stop
        return Dateline(stop=stop, date=in_page(day, normal, line))
    return None


def read_day(page: str, line: Line) -> Dateline | None:
    """Read a line, or a cell of one, that is but a day with its weekday."""
    normal = Normalised(page[line.start : line.stop])
    day = next(iter(find_days(normal.text)), None)
    if day is None or day.weekday is None or day.text.strip(" ()") != normal.text.strip(" ()."):
        return None
    return Dateline(stop=line.stop, date=in_page(day, normal, line))


def is_source(text: str) -> bool:
    """Tell whether a text names but places, agencies and desks ("PTI | New Delhi |")."""
    opening = _read(text)
    if opening is None or opening.unknown:
        return False
    return bool(opening.places) or opening.agency or opening.desk


def names_place(text: str) -> bool:
    """Tell whether a text names places, and nothing else but agencies and desks."""
    opening = _read(text)
    return opening is not None and opening.places > 0 and not opening.unknown


def in_page(mention: DateMention, normal: Normalised, line: Line) -> DateMention:
    """Lead a date found in a line back to its place in the page."""
    span = normal.span(mention.start, mention.stop)
    return evolve(mention, span=Span(line.start + span.start, line.start + span.stop))


def _openings(text: str) -> Iterator[tuple[int, str]]:
    """Yield how long the text before each mark is, and the mark; a bracket belongs to the text."""
    for found in _BREAK.finditer(text):
        head = text[: found.start()]
        mark = found[0]
        if mark[0] in ")]":
            head += mark[0]
        balanced = head.count("(") == head.count(")") and head.count("[") == head.count("]")
        if head.strip() and balanced:
            yield len(head), text[len(head) : found.end()]


@lru_cache(maxsize=64)
def _read(text: str) -> _Opening | None:
    """Read the parts of an opening; None if one of them is nothing that a dateline holds."""
    date = next(iter(find_days(text)), None)
    whole = date is not None and date.date is not None and date.date.is_day
    rest, credited = _without_day(text, date) if date else (text, False)
    told: Counter[str] = Counter(desk=credited)
    unknown: tuple[str, ...] = ()
    for piece in _PARTS.split(rest):
        words = _WORD.findall(piece)
        kind = _kind(words, dated=date is not None) if words else "nothing"
        told[kind] += 1
        if kind:
            continue
        if unknown or len(words) > _MOST_UNKNOWN[whole] or any(c.isdigit() for c in piece):
            return None
        unknown = tuple(words)
    return _Opening(
        places=told["place"],
        unknown=unknown,
        agency=told["agency"] > 0,
        desk=told["desk"] + told["posted"] > 0,
        posted=told["posted"] > 0,
        state=told["state"] > 0,
        date=date,
    )


def _without_day(text: str, day: DateMention) -> tuple[str, bool]:
    """Leave out a day, a long credit behind it, and a time; tell whether there was a credit."""
    credit = _BRACKET.fullmatch(text, day.stop)
    credited = credit is not None and _is_long_credit(credit["words"])
    rest = f"{text[: day.start]} , {'' if credited else text[day.stop :]}"
    return without_hour(rest), credited


def _kind(words: list[str], *, dated: bool) -> str:
    """Tell what a part of an opening is; nothing if it is not known."""
    name = " ".join(words)
    folded = name.casefold()
    if folded in cues().agencies:
        return "agency"
    if folded in cues().bureaus or (len(words) <= _MOST_OF_DESK and cues().desk.search(folded)):
        return "posted" if _is_posted(words) else "desk"
    if dated and cues().by.match(folded) and 1 < len(words) < _MOST_OF_CREDIT:
        return "desk"
    if name.title() in place_names():
        return "place"
    return "state" if name.title() in state_names() else ""


def _is_long_credit(text: str) -> bool:
    """Tell whether a bracket behind the day names a paper or a desk in more than two words."""
    words = _WORD.findall(text)
    known = " ".join(words).casefold() in cues().agencies
    return len(words) > _MOST_UNKNOWN[False] and not known and _names_source(text)


def _is_posted(words: list[str]) -> bool:
    """Tell whether a desk's name opens with a place ("Patna Bureau")."""
    heads = (" ".join(words[:i]).title() for i in range(1, len(words)))
    return any(head in place_names() for head in heads)


def _convinces(opening: _Opening, mark: str) -> bool:
    bracketed = not mark.strip()
    if bracketed and not (opening.agency or (opening.places and opening.date)):
        return False
    if opening.unknown:
        backed = opening.agency or (not bracketed and (opening.desk or opening.names_day))
        return _looks_like_place(opening.unknown, mark, backed=backed)
    return bool(opening.places) or (opening.date is not None and opening.certain)


def _is_of_report(opening: _Opening) -> bool:
    """A day behind an unknown place dates the report, unless it is of a vote.

    The year must be known, or the place's state be named, or the place be in capitals.
    """
    date = opening.date.date if opening.date else None
    if date is None or not opening.unknown or not opening.names_day:
        return False
    if any(word.casefold() in cues().occasion_words for word in opening.unknown):
        return False
    return date.is_day or opening.state or all(word.isupper() for word in opening.unknown)


def _looks_like_place(words: tuple[str, ...], mark: str, *, backed: bool) -> bool:
    if any(word.casefold() in cues().occasion_words for word in words):
        return False
    latin = all(word.isascii() for word in words)
    if backed:
        return not latin or all(word[0].isupper() for word in words)
    if latin:
        return all(word.isupper() and len(word) > 3 for word in words) and mark.strip()[:1] in ":-—"
    return len(words) == 1 and mark.strip()[:1] in "।॥"


@cache
def place_names() -> frozenset[str]:
    """Names of cities and constituencies, normalised and in title case."""
    cities = (spot.names for spot in tables.spots() if spot.kind is SpotKind.CITY)
    seats = (seat.names for seat in tables.constituencies())
    forms = (form for names in (*cities, *seats) for form in names.full)
    return frozenset(map(_plain, forms))


@cache
def state_names() -> frozenset[str]:
    """Names of states, which qualify a place and are none by themselves."""
    return frozenset(_plain(form) for state in tables.states() for form in state.names.full)


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(normalise(name))).title()
