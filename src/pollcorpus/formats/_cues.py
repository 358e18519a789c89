"""What all language packs know of page furniture, made ready for matching.

Pages mix languages: a Hindi report stands above an English comment form.
So the phrases of every pack are read together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen

from pollcorpus._text import caseless, normalise
from pollcorpus.models import SegmentKind
from pollcorpus.plugins import languages
from pollcorpus.plugins.page_cues import Labelled, PageCues, Phrases

WORD = r"A-Za-z0-9\u0900-\u0963\u0966-\u097f"
_SEPARATOR = r"\s*[:|\-–—/»›>ः▸►▶→]"
_NEVER = re.compile(r"(?!)")

Tests = tuple[tuple[SegmentKind, re.Pattern[str]], ...]


@frozen(kw_only=True)
class Cues:
    """The phrases of all packs as patterns over normalised, case-folded text."""

    whole: Mapping[str, SegmentKind]
    starts: Tests
    ends: Tests
    holds: Tests
    links: re.Pattern[str]
    inserts: re.Pattern[str]
    lists: frozenset[str]
    closings: frozenset[str]
    share_words: frozenset[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    by: re.Pattern[str]
    desk: re.Pattern[str]
    credits: re.Pattern[str]
    photo: re.Pattern[str]
    summary: re.Pattern[str]
    retellings: re.Pattern[str]
    agencies: frozenset[str]
    bureaus: frozenset[str]
    sentence_words: frozenset[str]
    sentence_ends: frozenset[str]
    announcements: frozenset[str]
    furniture_words: frozenset[str]
    row_words: frozenset[str]
    day_words: frozenset[str]
    telling_words: frozenset[str]
    occasion_words: frozenset[str]
    replies: frozenset[str]
    buttons: frozenset[str]
    own_labels: re.Pattern[str]
    live: re.Pattern[str]
    today: re.Pattern[str]
    pieces: re.Pattern[str]
    printed: re.Pattern[str]
    on_day: frozenset[str]
    limits_after: frozenset[str]


@cache
def cues() -> Cues:
    """Return the cues of all installed language packs."""
    packs = [pack.pages for pack in languages()]
    weekdays = tuple(day for pack in languages() for day in pack.dates.weekdays)
    label = rf"(?:{_any(_all(packs, 'link_labels'))})"
    return Cues(
        whole={_key(p): kind for pages in packs for kind, group in pages.whole for p in group},
        starts=tuple(_tests(packs, "starts", _opening)),
        ends=tuple(_tests(packs, "ends", _closing)),
        holds=tuple(_tests(packs, "holds", _any)),
        links=re.compile(rf"[(\[*>•\s]*{label}(?:{_SEPARATOR}+|\s*$)"),
        inserts=_insert(_all(packs, "link_labels")),
        lists=_keys(packs, "list_labels"),
        closings=_keys(packs, "closings"),
        share_words=frozenset(
            word for phrase in _all(packs, "share_words") for word in _key(phrase).split()
        ),
        published=_label(_all(packs, "published")),
        updated=_label(_all(packs, "updated")),
        by=_compiled(rf"(?:{_any(_all(packs, 'by'))})(?![{WORD}])"),
        desk=_words(_all(packs, "desk")),
        credits=_compiled(rf"(?:{_any(_all(packs, 'credits'))})[\s.)\]]*$"),
        photo=_words(_all(packs, "photo")),
        summary=_compiled(rf"(?:{_any(_all(packs, 'summary'))})(?![{WORD}])"),
        retellings=_compiled(rf"(?:{_any(_all(packs, 'retellings'))})\s*(?::|$)"),
        agencies=_keys(packs, "agencies"),
        bureaus=_keys(packs, "bureaus"),
        sentence_words=_keys(packs, "sentence_words"),
        sentence_ends=_keys(packs, "sentence_ends"),
        announcements=_keys(packs, "announcements"),
        furniture_words=_keys(packs, "furniture_words"),
        row_words=_keys(packs, "furniture_words")
        - _keys(packs, "sentence_words")
        - _keys(packs, "sentence_ends"),
        day_words=_keys(packs, "day_words"),
        telling_words=_keys(packs, "assertions"),
        occasion_words=_keys(packs, "occasion_words"),
        replies=_keys(packs, "replies"),
        buttons=_keys(packs, "button_words"),
        own_labels=_compiled(rf"(?:{_any(_all(packs, 'own_labels'))})(?![{WORD}])"),
        live=_words(_all(packs, "live_words")),
        today=_compiled(
            rf"(?<![{WORD}])(?:{_any(_all(packs, 'today_words'))})(?![{WORD}])[\s,(\-–—]*"
            rf"(?:(?:{_any(weekdays)})[\s,(]+)?$"
        ),
        pieces=_compiled(rf"(?:{_any(_all(packs, 'piece_words'))})(?![{WORD}])"),
        printed=_words(_all(packs, "print_words")),
        on_day=_keys(packs, "on_day"),
        limits_after=_keys(packs, "limits_after"),
    )


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


def _label(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf"(?<![{WORD}])(?:{_any(phrases)})(?![{WORD}])\s*[:\-–—|]*\s*")


def _words(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf"(?<![{WORD}])(?:{_any(phrases)})(?![{WORD}])")
