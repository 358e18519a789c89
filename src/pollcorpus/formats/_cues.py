"""What all language packs know of page furniture, made ready for matching.

Pages mix languages: a Hindi report stands above an English comment form.
So the phrases of every pack are read together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from typing import TypeVar

from pollcorpus._text import caseless, normalise
from pollcorpus.models import SegmentKind
from pollcorpus.plugins import languages
from pollcorpus.plugins.page_cues import Labelled, PageCues, Phrases

WORD = r"A-Za-z0-9\u0900-\u0963\u0966-\u097f"
_SEPARATOR = r"\s*[:|\-–—/»›>ः▸►▶→]"
_NEVER = re.compile(r"(?!)")

Tests = tuple[tuple[SegmentKind, re.Pattern[str]], ...]
Packs = tuple[PageCues, ...]
_Made = TypeVar("_Made")


def _all(packs: Iterable[PageCues], table: str) -> Phrases:
    return tuple(phrase for pages in packs for phrase in getattr(pages, table))


def _keys(packs: Iterable[PageCues], table: str) -> frozenset[str]:
    return frozenset(_key(phrase) for phrase in _all(packs, table))


def _key(phrase: str) -> str:
    return caseless(phrase).strip(" .:|")


def _any(phrases: Phrases) -> str:
    forms = {caseless(phrase) for phrase in phrases}
    longest = sorted(forms, key=lambda form: (-len(form), form))
    spaced = (re.escape(form).replace(r"\ ", r"\s+") for form in longest)
    return "|".join(re.sub(r":$", r"\\s*:", form) for form in spaced)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of some words in normalised text of any case, the longest first."""
    forms = {normalise(word) for word in words}
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(map(re.escape, longest)) or "(?!)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return _NEVER if pattern.startswith("(?:)") else re.compile(pattern)


def _tests(
    packs: Iterable[PageCues], table: str, pattern: Callable[[Phrases], str]
) -> Iterator[tuple[SegmentKind, re.Pattern[str]]]:
    groups: dict[SegmentKind, Phrases] = {}
    for pages in packs:
        labelled: Labelled = getattr(pages, table)
        for kind, phrases in labelled:
            groups[kind] = groups.get(kind, ()) + phrases
    for kind, phrases in groups.items():
        yield kind, re.compile(pattern(phrases))


def _opening(phrases: Phrases) -> str:
    """One word alone says little ("Source", "Photo"): a colon or the like must follow it."""
    single = tuple(p for p in phrases if " " not in p.strip() and p[-1] not in ":-|")
    longer = tuple(p for p in phrases if p not in single)
    options = [rf"(?:{_any(longer)})(?:(?<=[:|\-])|(?![{WORD}]))"] if longer else []
    options += [rf"(?:{_any(single)})(?:\s*[:|–—/»]|\s+-\s)"] if single else []
    return rf"[\s(\[*•>\-–—]*(?:{'|'.join(options)})"


def _closing(phrases: Phrases) -> str:
    return rf"(?<![{WORD}])(?:{_any(phrases)})[\s.:)\]!।]*$"


def _insert(labels: Phrases) -> re.Pattern[str]:
    """A link inside a paragraph: only after a sentence, and with a label that no sentence has."""
    longer = tuple(label for label in labels if " " in label.strip(" |:"))
    return re.compile(rf"(?<=[.।!?\"')\]])\s*\(?(?:{_any(longer)})\s*[:|\-–—ः]+\s*", re.I)


def _links(labels: Phrases) -> re.Pattern[str]:
    label = rf"(?:{_any(labels)})"
    return re.compile(rf"[(\[*>•\s]*{label}(?:{_SEPARATOR}+|\s*$)")


def _label(phrases: Phrases) -> str:
    return rf"{_words(phrases)}\s*[:\-–—|]*\s*"


def _words(phrases: Phrases) -> str:
    return rf"(?<![{WORD}])(?:{_any(phrases)})(?![{WORD}])"


def _beginning(phrases: Phrases) -> str:
    return rf"(?:{_any(phrases)})(?![{WORD}])"


def _today(phrases: Phrases) -> str:
    """A word for today as the last one, or with the day of the week behind it."""
    weekdays = tuple(day for pack in languages() for day in pack.dates.weekdays)
    return rf"{_words(phrases)}[\s,(\-–—]*(?:(?:{_any(weekdays)})[\s,(]+)?$"


def _kinds(packs: Packs) -> Iterator[tuple[str, SegmentKind]]:
    """Yield lines that are nothing but a phrase, with the kind of stretch that they are."""
    for pages in packs:
        for kind, phrases in pages.whole:
            yield from ((_key(phrase), kind) for phrase in phrases)


def _of(make: Callable[[Packs], _Made]) -> cached_property[_Made]:
    """What is made of the phrases of all packs, when somebody asks for it."""
    return cached_property(lambda cues: make(cues.packs))


def _keyed(table: str) -> cached_property[frozenset[str]]:
    """The phrases of a table, ready to be looked up."""
    return _of(lambda packs: _keys(packs, table))


def _found(table: str, pattern: Callable[[Phrases], str]) -> cached_property[re.Pattern[str]]:
    """What finds the phrases of a table, by a pattern that is made of them."""
    return _of(lambda packs: _compiled(pattern(_all(packs, table))))


def _tested(table: str, pattern: Callable[[Phrases], str]) -> cached_property[Tests]:
    """What finds the phrases of a table, by the kinds of stretches that they tell of."""
    return _of(lambda packs: tuple(_tests(packs, table, pattern)))


class Cues:
    """The phrases of all packs as patterns over normalised, case-folded text."""

    def __init__(self, packs: Packs) -> None:
        self.packs = packs

    whole = _of(lambda packs: dict(_kinds(packs)))
    starts = _tested("starts", _opening)
    ends = _tested("ends", _closing)
    holds = _tested("holds", _any)
    links = _of(lambda packs: _links(_all(packs, "link_labels")))
    inserts = _of(lambda packs: _insert(_all(packs, "link_labels")))
    lists = _keyed("list_labels")
    closings = _keyed("closings")
    share_words = _of(lambda packs: frozenset(" ".join(_keys(packs, "share_words")).split()))
    published = _found("published", _label)
    updated = _found("updated", _label)
    by = _found("by", _beginning)
    desk = _found("desk", _words)
    credits = _found("credits", lambda phrases: rf"(?:{_any(phrases)})[\s.)\]]*$")
    photo = _found("photo", _words)
    summary = _found("summary", _beginning)
    retellings = _found("retellings", lambda phrases: rf"(?:{_any(phrases)})\s*(?::|$)")
    agencies = _keyed("agencies")
    bureaus = _keyed("bureaus")
    sentence_words = _keyed("sentence_words")
    sentence_ends = _keyed("sentence_ends")
    announcements = _keyed("announcements")
    furniture_words = _keyed("furniture_words")
    day_words = _keyed("day_words")
    telling_words = _keyed("assertions")
    occasion_words = _keyed("occasion_words")
    replies = _keyed("replies")
    buttons = _keyed("button_words")
    own_labels = _found("own_labels", _beginning)
    title_labels = _found(
        "title_labels", lambda phrases: rf"(?:(?:{_any(phrases)})\s*:|#{{1,3}}\s)\s*"
    )
    mail_labels = _found("mail_labels", lambda phrases: rf"(?:{_any(phrases)})\s*:\s*")
    live = _found("live_words", _words)
    today = _found("today_words", _today)
    pieces = _found("piece_words", _beginning)
    printed = _found("print_words", _words)
    on_day = _keyed("on_day")
    limits_after = _keyed("limits_after")

    @cached_property
    def row_words(self) -> frozenset[str]:
        """Words of furniture that no sentence has."""
        return self.furniture_words - self.sentence_words - self.sentence_ends


@cache
def cues() -> Cues:
    """Return the cues of all installed language packs."""
    return Cues(tuple(pack.pages for pack in languages()))
