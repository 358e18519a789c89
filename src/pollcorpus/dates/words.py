"""From text to runs of date words: each word becomes a one-letter code with a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.plugins.date_cues import DateCues


class Word(NamedTuple):
    """A word of a date expression: its code, its value, and where it stands."""

    code: str
    value: int
    start: int
    stop: int


@frozen
class Lexicon:
    """A language's date words, compiled."""

    pattern: re.Pattern[str]
    anchors: frozenset[str]
    words: Mapping[str, tuple[str, int]]
    suffixes: frozenset[str]


@cache
def lexicon(cues: DateCues, letters: str) -> Lexicon:
    """Compile the date words of a language pack."""
    words: dict[str, tuple[str, int]] = {}
    anchors: set[str] = set()
    for code, table in _tables(cues):
        for word, value in table.items():
            forms = {normalise(form) for form in (word, word.capitalize(), word.upper())}
            for form in forms:
                words.setdefault(form, (code, value))
            if code in "MWQKmv":
                anchors |= forms
    more = "" if letters == "A-Za-z" else f"|[{letters}]+"
    pattern = re.compile(
        rf"[A-Za-z]+{more}|[0-9]{{1,4}}([-/.])[0-9]{{1,2}}\1[0-9]{{1,4}}(?![0-9])|[0-9]+"
    )
    return Lexicon(pattern, frozenset(anchors), words, frozenset(map(normalise, cues.ordinal_suffixes)))


def _tables(cues: DateCues) -> Iterator[tuple[str, Mapping[str, int]]]:
    yield "M", cues.months
    yield "m", cues.weak_months
    yield "W", cues.weekdays
    yield "v", cues.weak_weekdays
    yield "Q", cues.days
    yield "K", cues.tensed_days
    yield "d", cues.numbers
    yield "O", cues.ordinals
    yield ">", dict.fromkeys(cues.to_words, 0)
    yield "&", dict.fromkeys(cues.and_words, 0)
    yield "o", dict.fromkeys(cues.of_words, 0)
    yield "e", dict.fromkeys(cues.articles, 0)
    yield "f", dict.fromkeys(cues.from_words, 0)
    yield "i", dict.fromkeys(cues.at_words, 0)


_GAPS = {"": "", " ": "", "-": "-", " - ": "-", "- ": "-", " -": "-", ", ": ",", ",": ",", " , ": ",", " ,": ",", "/": "/", " / ": "/", ". ": ";", ".": ";", " (": "(", "(": "("}


def find_runs(text: str, words: Lexicon, start: int, stop: int) -> Iterator[tuple[str, list[Word]]]:
    """Yield each run of adjoining date words that holds one which makes a date."""
    found = [(m[0], m.start(), m.end()) for m in words.pattern.finditer(text, start, stop)]
    done = 0
    for at, (word, _, _) in enumerate(found):
        if at < done or not (word in words.anchors or (word[0].isdigit() and len(word) > 3 and _anchor_number(word))):
            continue
        low = at
        while low > max(done, at - 12) and _reads(found[low - 1][0], words) and _gap(text, found, low) is not None:
            low -= 1
        done = at + 1
        while done < min(len(found), at + 12) and _reads(found[done][0], words) and _gap(text, found, done) is not None:
            done += 1
        yield _coded(text, found[low:done], words)


def _anchor_number(word: str) -> bool:
    return not word.isdigit() or (len(word) == 4 and 1900 <= int(word) <= 2100)


def _reads(word: str, words: Lexicon) -> bool:
    return word in words.words or word[0].isdigit() or word in words.suffixes


def _gap(text: str, found: list[tuple[str, int, int]], at: int) -> str | None:
    return _GAPS.get(text[found[at - 1][2] : found[at][1]])


def _coded(text: str, found: list[tuple[str, int, int]], words: Lexicon) -> tuple[str, list[Word]]:
    """Turn a run into words and separators; both carry a code."""
    run: list[Word] = []
    for at, (word, start, stop) in enumerate(found):
        if at:
            gap = _gap(text, found, at)
            if gap:
                run.append(Word(gap, 0, found[at - 1][2], start))
        if word in words.suffixes and run and run[-1].code == "d" and run[-1].stop == start:
            run[-1] = Word("O", run[-1].value, run[-1].start, stop)
            continue
        code, value = words.words.get(word) or _number(word)
        run.append(Word(code, value, start, stop))
    run = [w for i, w in enumerate(run) if w.code != ";" or not (i and run[i - 1].code in "mvM")]
    for at, word in enumerate(run):
        if word.code in "mv":
            run[at] = word._replace(code=_strengthened(text, run, at))
    return "".join(w.code for w in run), run


def _strengthened(text: str, run: list[Word], at: int) -> str:
    """A weak word is a month or weekday beside a number, a preposition or another of its kind."""
    before = run[at - 1].code if at else " "
    after = run[at + 1].code if at + 1 < len(run) else " "
    lower = text[run[at].start].islower()
    good = before in "dOY" or (after in "dOY" and not lower) or (before in "iof" and run[at].code == "m")
    if run[at].code == "v":
        good = good or (after == "," and at + 2 < len(run) and run[at + 2].code in "dM")
    return {"m": "M", "v": "W"}[run[at].code] if good else "x"


def _number(word: str) -> tuple[str, int]:
    if not word[0].isdigit():
        return "x", 0
    if not word.isdigit():
        return "F", 0
    number = int(word) if len(word) < 9 else 0
    if len(word) <= 2 and 1 <= number <= 31:
        return "d", number
    return ("Y", number) if len(word) == 4 and 1000 <= number < 3000 else ("n", number)
