"""Whether the clause around a date tells of what was or of what is to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pollcorpus._text import normalise
from pollcorpus.gazetteer.spelling import initials
from pollcorpus.plugins.date_cues import DateCues

_WORD_STARTS = r"(?:(?<![^\s.,;:!?()\"'/।-])|(?='))"
_BREAK = re.compile(r"[!?।॥\n]|\.(?=\s|$)|[\"“”]")
_LAST_WORD = re.compile(r"(?<![A-Za-z\u0900-\u097f])[A-Z\u0904-\u0939][\u0900-\u0963]{0,9}\Z")
_WORD = re.compile(r"[A-Za-z\u0900-\u097f]+\Z")
_LONGEST_WORD = 12
"""Characters before a stop in which an initial or an abbreviation stands, and what is before it."""
_REACH = 200
"""Characters on either side of a date in which its verb is looked for."""
_REACH_BEFORE = 60
"""Characters before a date in which words settle it that end right at it."""
_CLOSE_BY = 32
"""Characters between a verb of saying and the date on which it was said."""


class Aim(NamedTuple):
    """Where a clause points (-1 back, 1 ahead, 0 unknown), and the words that tell."""

    sign: int
    cue: str


@cache
def _cues(cues: DateCues) -> re.Pattern[str]:
    named = (
        ("attributive", cues.attributive),
        ("deciding", cues.deciding),
        ("ahead", cues.ahead),
        ("neutral", cues.neutral),
        ("reported", cues.reported),
        ("back", cues.back),
    )
    either = "|".join(f"(?P<{name}>{normalise(cue)})" for name, cue in named)
    # all cues start with a word: to look nowhere else is five times as fast
    return re.compile(f"{_WORD_STARTS}(?:{either})", re.IGNORECASE)


def aim_at(text: str, cues: DateCues, start: int, stop: int, bounds: tuple[int, int]) -> Aim:
    """Read the tense of the clause around an expression.

    A verb right after the date settles it ("the party on Tuesday said"), or
    words right before it ("postponed to Tuesday").
    Else the nearest verb on the side where the language puts it decides;
    failing that, the nearest on the other side.
    """
    right_after = _next(cues).match(text, stop, bounds[1])
    if right_after:
        ahead = right_after["ahead"] is not None
        return Aim(1 if ahead else -1, right_after[0].strip())
    put = _before(cues).search(text, max(bounds[0], start - _REACH_BEFORE), start)
    # "for Tuesday's walkout" may have been fined, "for Tuesday" something is planned
    if put and (text[stop : stop + 1] != "'" or " " in put[0].strip()):
        return Aim(1, put[0].strip())
    low, high = max(bounds[0], start - _REACH), min(bounds[1], stop + _REACH)
    for found in _breaks(text, cues, low, start):
        low = found.end()
    end = next(_breaks(text, cues, stop, high), None)
    high = end.start() if end else high
    after = _first(text, cues, stop, high)
    clause = _neutral(cues).search(text, stop, high)
    near = after if clause is None else _first(text, cues, stop, clause.start())
    before = _last(text, cues, low, start, ahead_follows=near is not None and near.sign > 0)
    told = (after or before if cues.verb_last else before or after) or Aim(0, "")
    undone = _undone(cues).search(text, low, high) if told.sign > 0 else None
    return Aim(-1, undone[0]) if undone and undone.end() > stop else told


def _verbs(text: str, cues: DateCues, low: int, high: int) -> Iterator[re.Match[str]]:
    """Yield what tells of tense, without what only looks like a verb."""
    found = _cues(cues).finditer(text, low, high)
    return (match for match in found if match["attributive"] is None)


def _breaks(text: str, cues: DateCues, low: int, high: int) -> Iterator[re.Match[str]]:
    """Yield what ends a clause; the stop of an initial or of a title does not: "Mr. D. Raja"."""
    for found in _BREAK.finditer(text, low, high):
        if found[0] != "." or not _is_short(text, cues, found.start()):
            yield found


def _is_short(text: str, cues: DateCues, stop: int) -> bool:
    """Tell whether an abbreviation, a capital or the Devanagari name of one ends at a full stop."""
    before = text[max(0, stop - _LONGEST_WORD) : stop]
    word = _WORD.search(before)
    if word is not None and word[0] in cues.abbreviations:
        return True
    letter = _LAST_WORD.search(before)
    return letter is not None and len(initials(letter[0]) or "") == 1


def _last(text: str, cues: DateCues, low: int, start: int, *, ahead_follows: bool) -> Aim | None:
    """The last verb before a date that governs it.

    A verb of saying does so close by, and farther off where no comma parts
    them and no verb that looks ahead follows the date.
    """
    chosen: Aim | None = None
    for found in _verbs(text, cues, low, start):
        if found["neutral"] is not None:
            chosen = None if not cues.verb_last else chosen
        elif (
            found["reported"] is None
            or start - found.end() <= _CLOSE_BY
            or (not ahead_follows and "," not in text[found.end() : start])
        ):
            chosen = _aim(found)
    return chosen


@cache
def _next(cues: DateCues) -> re.Pattern[str]:
    ahead, back = normalise(cues.ahead_next), normalise(cues.back_next)
    return re.compile(f"(?P<ahead>{ahead})|{back}")


@cache
def _before(cues: DateCues) -> re.Pattern[str]:
    return re.compile(normalise(cues.ahead_before).replace("$", r"\Z"), re.IGNORECASE)


@cache
def _undone(cues: DateCues) -> re.Pattern[str]:
    return re.compile(normalise(cues.undone), re.IGNORECASE)


@cache
def _neutral(cues: DateCues) -> re.Pattern[str]:
    return re.compile(f"{_WORD_STARTS}(?:{normalise(cues.neutral)})", re.IGNORECASE)


def _first(text: str, cues: DateCues, stop: int, high: int) -> Aim | None:
    for found in _verbs(text, cues, stop, high):
        if found["deciding"] is not None and not cues.verb_last:
            return Aim(-1, found[0])
        if found["neutral"] is None:
            return _aim(found)
    return None


def _aim(found: re.Match[str]) -> Aim:
    ahead = found["ahead"] is not None or found["deciding"] is not None
    return Aim(1 if ahead else -1, found[0])
