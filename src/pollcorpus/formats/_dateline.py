"""Datelines: the place, day and agency that a report opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from pollcorpus._text import Normalised, normalise
from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import Line
from pollcorpus.gazetteer import tables
from pollcorpus.gazetteer.records import SpotKind
from pollcorpus.models import DateMention

_REACH = 120
_BREAK = re.compile(r"[)\]]?\s*(?:--+|[:।॥|—]|-(?=\s)|(?<=\s)-|\.(?=\s|$))[-—:।\s]*|[)\]]\s*")
_WORD = re.compile(rf"[{WORD}](?:[{WORD}.'&]*[{WORD}])?")
_OPENERS, _CLOSERS = "([", ")]"


@frozen(kw_only=True)
class Dateline:
    """How a line opens: up to `stop`, an offset in the page; `date` is the day that it gives."""

    stop: int
    date: DateMention | None


@frozen(kw_only=True)
class _Opening:
    """What the words before a colon or danda are."""

    places: int
    unknown: tuple[str, ...]
    source: bool
    date: DateMention | None


def parse_dateline(page: str, line: Line) -> Dateline | None:
    """Read the dateline that a line opens with, None if it has none.

    The longest opening counts of which every word is a known place, a day,
    an agency or a desk. A place that the gazetteer does not know is taken
    for one where a day or an agency stands with it, or its shape tells.
    """
    normal = Normalised(page[line.start : min(line.stop, line.start + 2 * _REACH)])
    found = None
    for stop, mark in _openings(normal.text[:_REACH]):
        opening = _read(normal.text[:stop])
        if _convinces(opening, mark):
            found = (opening, stop + len(mark))
    if found is None:
        return None
    opening, stop = found
    return Dateline(stop=line.start + normal.span(0, stop).stop, date=opening.date)


def is_dateline(line: Line) -> bool:
    """Tell whether a whole line is but a place, with a day or an agency at most."""
    if len(line) > 60 or line.words > 6 or not line.key:
        return False
    opening = _read(line.text)
    return bool(opening.places) and not opening.unknown


def _openings(text: str) -> Iterator[tuple[int, str]]:
    for found in _BREAK.finditer(text):
        head = text[: found.start()]
        mark = found[0]
        if mark[0] in _CLOSERS:
            head += mark[0]
        if head.strip() and all(
            head.count(a) == head.count(b) for a, b in zip("([", ")]", strict=True)
        ):
            yield len(head), text[len(head) : found.end()]


def _read(text: str) -> _Opening:
    date = next(iter(find_days(text)), None)
    if date is not None:
        text = f"{text[: date.start]} , {text[date.stop :]}"
    words = _WORD.findall(text)
    places, source, unknown = 0, False, []
    while words:
        if taken := _known(words, cues().sources, fold=True):
            source = True
        elif taken := _known(words, place_names(), fold=False):
            places += 1
        else:
            unknown.append(words[0])
        words = words[taken or 1 :]
    return _Opening(places=places, unknown=tuple(unknown), source=source, date=date)


def _known(words: list[str], names: frozenset[str], *, fold: bool) -> int:
    for size in (4, 3, 2, 1):
        name = " ".join(words[:size])
        if len(words) >= size and (name.casefold() if fold else name.title()) in names:
            return size
    return 0


def _convinces(opening: _Opening, mark: str) -> bool:
    backed = opening.date is not None or opening.source
    if opening.unknown:
        return _looks_like_place(opening.unknown, mark, backed=backed)
    return bool(opening.places) or (opening.date is not None and opening.source)


def _looks_like_place(words: tuple[str, ...], mark: str, *, backed: bool) -> bool:
    if any(c.isdigit() for word in words for c in word) or len(words) > 3:
        return False
    if all(word[0].isupper() or not word[0].isascii() for word in words) and backed:
        return True
    latin = all(word.isascii() for word in words)
    if latin:
        return all(word.isupper() and len(word) > 3 for word in words) and mark.strip()[:1] in ":-—"
    return len(words) == 1 and mark.startswith("।")


@cache
def place_names() -> frozenset[str]:
    """Names of cities and constituencies, normalised and in title case."""
    cities = (spot.names for spot in tables.spots() if spot.kind is SpotKind.CITY)
    seats = (seat.names for seat in tables.constituencies())
    forms = (form for names in (*cities, *seats) for form in names.full)
    return frozenset(" ".join(_WORD.findall(normalise(form))).title() for form in forms)
