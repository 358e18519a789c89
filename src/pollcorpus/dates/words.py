"""From text to runs of date words: each word becomes a one-letter code with a value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, reduce
from itertools import accumulate, compress
from string import capwords
from typing import NamedTuple

from attrs import Factory, define, frozen

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


class Tokens:
    """The words and figures of a range of a text; the lists run parallel.

    `gaps` holds what stands before each word.
    """

    __slots__ = ("gaps", "starts", "stops", "words")

    def __init__(self, text: str, start: int, stop: int, lexicon: Lexicon) -> None:
        # gap, word, gap, word, ..., gap
        parts = lexicon.pattern.split(text[start:stop])
        offsets = list(accumulate(map(len, parts), initial=start))
        self.gaps: list[str] = parts[::2]
        self.words: list[str] = parts[1::2]
        self.starts: list[int] = offsets[1:-1:2]
        self.stops: list[int] = offsets[2::2]


class _Anchored(dict[str, bool]):
    """Whether a word may make a date, found out on first use."""

    def __init__(self, anchors: frozenset[str]) -> None:
        super().__init__()
        self.anchors = anchors

    def __missing__(self, word: str) -> bool:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = found = word in self.anchors or (word[0] <= "9" and _is_dated(word))
        return found


@frozen(eq=False)
class Lexicon:
    """A language's date words, compiled.

    `anchored` tells of which words a date needs one; `phrases` lists
    for a first word the words that follow it, longest phrase first.
    """

    cues: DateCues
    pattern: re.Pattern[str]
    anchored: Mapping[str, bool]
    words: Mapping[str, Meant]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Meant], ...]]
    readable: frozenset[str]
    suffixes: frozenset[str]
    after_day: re.Pattern[str]
    after_beside: re.Pattern[str]
    after_ordinal: re.Pattern[str]
    event_before: re.Pattern[str]


_UNIT_CLASS = {"month": "MOON", "year": "TWELVEMONTH"}
_ANCHORS = codes(
    "MONTH", "WEAKMONTH", "WEEKDAY", "WEAKDAY", "WEEKDAYS", "TODAY", "TENSED", "NAMED", "DECADES",
    "DURATION", "HALF", "SCALE", "DAYPART", "FISCAL", "MERIDIEM", "NOON", "OCLOCK", "DATE",
    "QUARTERLY", "HALFLY",
)  # fmt: skip
_CENTURIES = (19, 20)
"""Number words that may begin a year: "nineteen forty-seven"."""
_REACH = 16
"""Words on either side of an anchor that can belong to its expression."""
_MOST_WORDS = 1 << 16


@cache
def lexicon(cues: DateCues, letters: str) -> Lexicon:
    """Compile the date words of a language pack."""
    suffixes = frozenset(map(normalise, cues.ordinal_suffixes))
    pattern = _word_pattern(letters, suffixes, cues.small.get("on", ()))
    told = _told_words(cues, pattern)
    return Lexicon(
        cues=cues,
        pattern=pattern,
        anchored=_Anchored(frozenset(told.anchors)),
        words=told.words,
        phrases={k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in told.phrases.items()},
        readable=frozenset(told.words) | suffixes | told.inner,
        suffixes=suffixes,
        event_before=re.compile(f"(?:{normalise(cues.event_before)})$"),
        after_ordinal=re.compile(rf" {normalise(cues.after_ordinal)}"),
        after_day=re.compile(rf"\s*(?:$|[.,;:!?।)\"']|{normalise(cues.after_day)})"),
        after_beside=re.compile(rf" {normalise(cues.after_beside)}"),
    )


@define
class _Told:
    """The words and phrases of a language that mean dates, and those without which none does."""

    words: dict[str, Meant] = Factory(dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Meant]]] = Factory(dict)
    """By their first word."""
    anchors: set[str] = Factory(set)

    @property
    def inner(self) -> frozenset[str]:
        """All words that phrases consist of."""
        rests = ((first, rest) for first, told in self.phrases.items() for rest, _ in told)
        return frozenset(word for first, rest in rests for word in (first, *rest))


def _told_words(cues: DateCues, pattern: re.Pattern[str]) -> _Told:
    """Gather what the tables of a language pack hold, in small letters and in capitals."""
    told = _Told()
    # "that 27th" is told of by its postposition; elsewhere "that" stands everywhere
    kinds = _ANCHORS + CODE["THAT"] if cues.postpositions else _ANCHORS
    for code, table in _tables(cues):
        for key, value in table.items():
            for form in {normalise(f) for f in (key, key.capitalize(), capwords(key), key.upper())}:
                first, *rest = pattern.findall(form)
                if rest:
                    told.phrases.setdefault(first, []).append((tuple(rest), (code, value)))
                else:
                    told.words.setdefault(first, (code, value))
                if code in kinds or (code == CODE["NUMBER"] and value in _CENTURIES):
                    # the last word of a phrase is its rarest: "day before yesterday"
                    told.anchors.add(rest[-1] if rest else first)
    return told


def _word_pattern(letters: str, suffixes: frozenset[str], on: tuple[str, ...]) -> re.Pattern[str]:
    more = "" if letters == "A-Za-z" else f"|[{letters}]+"
    ordinal = rf"[0-9]{{1,2}}(?:{'|'.join(sorted(suffixes)) or '(?!)'})(?![{letters}])"
    marked = "|".join(rf"{mark}[0-9]{{1,2}}{mark}" for mark in ("-", "/", r"\."))
    full = rf"[0-9]{{1,4}}(?:{marked})[0-9]{{1,4}}(?![0-9])"
    short = "[0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    # "on 4-22." and "on 4.22."; elsewhere that is a score or a fraction
    for word in on:
        short += rf"|(?<={word} )[0-9]{{1,2}}[-.][0-9]{{1,2}}(?=\s*(?:[.;:!?)]?$|[.;:!?)]\s))"
    decade = "(?:1[0-9]|20)?[0-9]0'?s(?![a-z])|(?:1[0-9]|20)[0-9]0 '?s(?![A-Za-z'])"
    return re.compile(f"([A-Za-z]+{more}|{ordinal}|{full}|{short}|{decade}|[0-9]+)")


def _tables(cues: DateCues) -> Iterator[tuple[str, Mapping[str, int]]]:
    plain = (
        ("MONTH", cues.months), ("WEAKMONTH", cues.weak_months), ("WEEKDAY", cues.weekdays),
        ("WEAKDAY", cues.weak_weekdays),
        ("WEEKDAYS", cues.weekday_plurals), ("TODAY", cues.days), ("TENSED", cues.tensed_days),
        ("NUMBER", cues.numbers), ("SCALE", cues.scales), ("ORDINAL", cues.ordinals),
        ("DECADES", cues.decades), ("RELATION", cues.relations), ("PART", cues.parts),
        ("FRACTION", cues.fractions), ("DAYPART", cues.dayparts), ("MERIDIEM", cues.meridiems),
        ("SKIP", dict.fromkeys(cues.skipped, 0)), ("ALL", cues.collectives),
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
    tokens = Tokens(text, start, stop, words)
    anchored = map(words.anchored.__getitem__, tokens.words)
    many, done = len(tokens.words), 0
    for at in compress(range(many), anchored):
        if at < done:
            continue
        low = at
        while low > max(done, at - _REACH) and _joins(tokens, low, words):
            low -= 1
        done = at + 1
        while done < min(many, at + _REACH) and _joins(tokens, done, words):
            done += 1
        # a run may have begun inside another's reach: what is read twice was cut off there
        yield _coded(tokens, low, done, words)


def _is_dated(word: str) -> bool:
    """Tell whether figures alone may make a date: a year, or day, month and year."""
    if not word.isdigit():
        # figures with a mark, or a decade; an ordinal needs other words, or Latin ones around
        return word[-1].isascii()
    return (len(word) == 4 and is_expected(int(word))) or len(word) == 8


def _joins(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Tell whether the words on both sides of a gap may belong to one expression."""
    if tokens.gaps[at] not in _GAPS:
        return False
    first, second, readable = tokens.words[at - 1], tokens.words[at], words.readable
    return (first in readable or first[0] < ":") and (second in readable or second[0] < ":")


def _coded(tokens: Tokens, low: int, high: int, words: Lexicon) -> list[Word]:
    """Turn a run into words and the marks between them; both carry a code."""
    run: list[Word] = []
    at = low
    while at < high:
        start, stop = tokens.starts[at], tokens.stops[at]
        gap = _GAPS[tokens.gaps[at]] if at > low else ""
        if (
            tokens.words[at] in words.suffixes
            and run
            and run[-1].code in _COUNTED
            and run[-1].stop >= start - 1
        ):
            run[-1] = run[-1]._replace(code=CODE["ORDINAL"], stop=stop)
            at += 1
            continue
        if gap:
            run.append(Word(gap, 0, tokens.stops[at - 1], start))
        length, (code, value) = _meant(tokens, at, high, words)
        run.append(Word(code, value, start, tokens.stops[at + length - 1]))
        at += length
    return run


_COUNTED = codes("NUMBER", "BIG")
_PHRASE_GAPS = frozenset((" ", "-", ".", "", "  ", "'", "/"))


_MONEY = frozenset("$₹€£")


def _meant(tokens: Tokens, at: int, high: int, words: Lexicon) -> tuple[int, Meant]:
    """How many words, from one on, mean what."""
    word = tokens.words[at]
    if word[0] < ":":
        if tokens.gaps[at][-2:].strip()[-1:] in _MONEY:
            return 1, (CODE["SKIP"], 0)
        return 1, words.words.get(word) or _figures(word)
    for rest, meant in words.phrases.get(word, ()):
        stop = at + 1 + len(rest)
        if (
            stop <= high
            and tuple(tokens.words[at + 1 : stop]) == rest
            and _PHRASE_GAPS.issuperset(tokens.gaps[at + 1 : stop])
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
