"""From text to runs of date words: each word becomes a one-letter code with a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, reduce
from string import capwords
from typing import NamedTuple

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.dates.calendar import is_expected
from pollcorpus.dates.codes import CODE, UNITS, codes
from pollcorpus.dates.feasts import FEASTS
from pollcorpus.plugins.date_cues import DateCues


class Word(NamedTuple):
    """A word of a date expression: its code, its value, and where it stands."""

    code: str
    value: int
    start: int
    stop: int

    @property
    def named_day(self) -> tuple[int, ...]:
        """The numbers of a named day, which `value` packs into one."""
        packed, numbers = self.value, []
        while packed > 1:
            packed, number = divmod(packed, 100)
            numbers.append(number - 50)
        return tuple(reversed(numbers))


Meant = tuple[str, int]
_Raw = re.Match[str]


@frozen(eq=False)
class Lexicon:
    """A language's date words, compiled.

    `anchors` are the words without which there is no date; `phrases` lists
    for a first word the words that follow it, longest phrase first.
    """

    cues: DateCues
    pattern: re.Pattern[str]
    anchors: frozenset[str]
    words: Mapping[str, Meant]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Meant], ...]]
    readable: frozenset[str]
    suffixes: frozenset[str]
    after_day: re.Pattern[str]
    event_before: re.Pattern[str]


_UNIT_CLASS = {"month": "MOON", "year": "TWELVEMONTH"}
_ANCHORS = codes(
    "MONTH", "WEAKMONTH", "WEEKDAY", "WEAKDAY", "WEEKDAYS", "TODAY", "TENSED", "NAMED", "DECADES",
    "DURATION", "HALF", "SCALE", "DAYPART", "FISCAL", "MERIDIEM", "OCLOCK", "DATE", "QUARTERLY",
    "HALFLY",
)  # fmt: skip
_CENTURIES = (19, 20)
"""Number words that may begin a year: "nineteen forty-seven"."""
_REACH = 16
"""Words on either side of an anchor that can belong to its expression."""


@cache
def lexicon(cues: DateCues, letters: str) -> Lexicon:
    """Compile the date words of a language pack."""
    words: dict[str, Meant] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Meant]]] = {}
    anchors: set[str] = set()
    suffixes = frozenset(map(normalise, cues.ordinal_suffixes))
    # "that 27th" is told of by its postposition; elsewhere "that" stands everywhere
    kinds = _ANCHORS + CODE["THAT"] if cues.postpositions else _ANCHORS
    pattern = _word_pattern(letters, suffixes, cues.small.get("on", ()))
    for code, table in _tables(cues):
        for key, value in table.items():
            for form in {normalise(f) for f in (key, key.capitalize(), capwords(key), key.upper())}:
                first, *rest = (m[0] for m in pattern.finditer(form))
                if rest:
                    phrases.setdefault(first, []).append((tuple(rest), (code, value)))
                else:
                    words.setdefault(first, (code, value))
                if code in kinds or (code == CODE["NUMBER"] and value in _CENTURIES):
                    # the last word of a phrase is its rarest: "day before yesterday"
                    anchors.add(rest[-1] if rest else first)
    inner = {
        word for first, found in phrases.items() for rest, _ in found for word in (first, *rest)
    }
    return Lexicon(
        cues=cues,
        pattern=pattern,
        anchors=frozenset(anchors),
        words=words,
        phrases={k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in phrases.items()},
        readable=frozenset(words) | suffixes | inner,
        suffixes=suffixes,
        event_before=re.compile(f"(?:{normalise(cues.event_before)})$"),
        after_day=re.compile(rf"\s*(?:$|[.,;:!?।)\"']|{normalise(cues.after_day)})"),
    )


def _word_pattern(letters: str, suffixes: frozenset[str], on: tuple[str, ...]) -> re.Pattern[str]:
    more = "" if letters == "A-Za-z" else f"|[{letters}]+"
    ordinal = rf"[0-9]{{1,2}}(?:{'|'.join(sorted(suffixes)) or '(?!)'})(?![{letters}])"
    full = r"[0-9]{1,4}([-/.])[0-9]{1,2}\1[0-9]{1,4}(?![0-9])"
    short = "[0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    # "on 4-22." and "on 4.22."; elsewhere that is a score or a fraction
    for word in on:
        short += rf"|(?<={word} )[0-9]{{1,2}}[-.][0-9]{{1,2}}(?=\s*(?:[.;:!?)]?$|[.;:!?)]\s))"
    decade = "(?:1[0-9]|20)?[0-9]0'?s(?![a-z])|(?:1[0-9]|20)[0-9]0 '?s(?![A-Za-z'])"
    return re.compile(f"[A-Za-z]+{more}|{ordinal}|{full}|{short}|{decade}|[0-9]+")


def _tables(cues: DateCues) -> Iterator[tuple[str, Mapping[str, int]]]:
    plain = (
        ("MONTH", cues.months), ("WEAKMONTH", cues.weak_months), ("WEEKDAY", cues.weekdays),
        ("WEAKDAY", cues.weak_weekdays),
        ("WEEKDAYS", cues.weekday_plurals), ("TODAY", cues.days), ("TENSED", cues.tensed_days),
        ("NUMBER", cues.numbers), ("SCALE", cues.scales), ("ORDINAL", cues.ordinals),
        ("DECADES", cues.decades), ("RELATION", cues.relations), ("PART", cues.parts),
        ("FRACTION", cues.fractions), ("DAYPART", cues.dayparts), ("MERIDIEM", cues.meridiems),
        ("SKIP", dict.fromkeys(cues.skipped, 0)),
    )  # fmt: skip
    for name, table in plain:
        yield CODE[name], table
    for word, unit in cues.units.items():
        single = unit.removesuffix("s")
        yield CODE[_UNIT_CLASS.get(single, single.upper())], {word: 1 if single == unit else 2}
    for name, small in cues.small.items():
        few = {"few": 3, "couple": 2}.get(name)
        yield CODE["FEW" if few else name.upper()], dict.fromkeys(small, few or 1)
    yield CODE["NAMED"], {name: _packed(numbers) for name, numbers in cues.named_days.items()}
    feasts = {name: _packed((MOVABLE, FEASTS.index(feast))) for name, feast in cues.feasts.items()}
    yield CODE["NAMED"], feasts


MOVABLE = -1
"""What stands for the month of a feast that follows the moon; its number in the table follows."""


def _packed(numbers: tuple[int, ...]) -> int:
    # some are negative: Good Friday is two days before Easter
    return reduce(lambda packed, number: packed * 100 + number + 50, numbers, 1)


_MARKS = {mark: mark for mark in "-,/:~()"} | {"": "", "--": "-", "&": CODE["AND"], "'": "'"}
_GAPS = {
    f"{before}{mark}{after}": code
    for mark, code in _MARKS.items()
    for before in ("", " ")
    for after in ("", " ")
} | {". ": ";", ".": ".", "), ": ")", ".-": "-", "., ": ",", ", '": "'"}
"""What may part two words of one expression, and the code of it."""


def find_runs(text: str, words: Lexicon, start: int, stop: int) -> Iterator[list[Word]]:
    """Yield each run of adjoining date words that holds one which makes a date."""
    found = list(words.pattern.finditer(text, start, stop))
    anchors, done = words.anchors, 0
    for at, match in enumerate(found):
        word = match[0]
        if (word not in anchors and (word[0] > "9" or not _is_dated(word))) or at < done:
            continue
        low = at
        while low > max(done, at - _REACH) and _joins(text, found, low, words):
            low -= 1
        done = at + 1
        while done < min(len(found), at + _REACH) and _joins(text, found, done, words):
            done += 1
        # a run may have begun inside another's reach: what is read twice was cut off there
        yield _coded(text, found[low:done], words)


def _is_dated(word: str) -> bool:
    """Tell whether figures alone may make a date: a year, or day, month and year."""
    if not word.isdigit():
        # figures with a mark, or a decade; an ordinal needs other words, or Latin ones around
        return word[-1].isascii()
    return (len(word) == 4 and is_expected(int(word))) or len(word) == 8


def _joins(text: str, found: list[_Raw], at: int, words: Lexicon) -> bool:
    """Tell whether the words on both sides of a gap may belong to one expression."""
    first, second = found[at - 1], found[at]
    if text[first.end() : second.start()] not in _GAPS:
        return False
    readable = words.readable
    return (first[0] in readable or first[0][0] < ":") and (
        second[0] in readable or second[0][0] < ":"
    )


def _coded(text: str, found: list[_Raw], words: Lexicon) -> list[Word]:
    """Turn a run into words and the marks between them; both carry a code."""
    run: list[Word] = []
    at = 0
    while at < len(found):
        word, (start, stop) = found[at][0], found[at].span()
        gap = _GAPS[text[found[at - 1].end() : start]] if at else ""
        if (
            word in words.suffixes
            and run
            and run[-1].code in _COUNTED
            and run[-1].stop >= start - 1
        ):
            run[-1] = run[-1]._replace(code=CODE["ORDINAL"], stop=stop)
            at += 1
            continue
        if gap:
            run.append(Word(gap, 0, found[at - 1].end(), start))
        length, (code, value) = _meant(text, found, at, words)
        run.append(Word(code, value, start, found[at + length - 1].end()))
        at += length
    return run


_COUNTED = codes("NUMBER", "BIG")
_PHRASE_GAPS = frozenset((" ", "-", ".", "", "  ", "'", "/"))


_MONEY = frozenset("$₹€£")


def _meant(text: str, found: list[_Raw], at: int, words: Lexicon) -> tuple[int, Meant]:
    """How many words, from one on, mean what."""
    word = found[at][0]
    if word[0] < ":":
        if text[max(0, found[at].start() - 2) : found[at].start()].strip()[-1:] in _MONEY:
            return 1, (CODE["SKIP"], 0)
        return 1, words.words.get(word) or _figures(word)
    for rest, meant in words.phrases.get(word, ()):
        stop = at + 1 + len(rest)
        if tuple(m[0] for m in found[at + 1 : stop]) == rest and all(
            text[found[i - 1].end() : found[i].start()] in _PHRASE_GAPS for i in range(at + 1, stop)
        ):
            return 1 + len(rest), meant
    return 1, words.words.get(word, (CODE["SKIP"], 0))


_PARTED = re.compile("[-/.]")


def _figures(word: str) -> Meant:
    if word[-1] == "s":
        return CODE["DECADES"], int(word.rstrip("'s "))
    if not word[-1].isdigit():
        number = int(word[:2] if word[1].isdigit() else word[0])
        return CODE["ORDINAL"], number
    if not word.isdigit():
        return CODE["NUMERIC" if len(_PARTED.findall(word)) > 1 else "SHORT"], 0
    return classed(int(word[:9]), len(word))


def classed(number: int, length: int = 0) -> Meant:
    """Return the class of a number: one that may be a day, a year, or another."""
    if length == 8:
        return CODE["NUMERIC"], 0
    if 1 <= number <= 31 and length <= 2:
        return CODE["NUMBER"], number
    if 1000 <= number < 3000 and length in (0, 4):
        return CODE["YEAR"], number
    return CODE["BIG"], number


def unit_of(word: Word) -> str:
    """Return the name of the unit that a word stands for."""
    return _UNIT_NAMES[word.code]


_UNIT_NAMES = {CODE[name]: name for name in (*UNITS, "HALF", "HOUR", "MINUTE")}
