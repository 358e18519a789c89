"""Counts in a text: figures and number words, with what bounds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from attrs import evolve, frozen

from pollcorpus._text import Span, normalise
from pollcorpus.extraction.kept import compiled
from pollcorpus.plugins.number_cues import NumberCues

_FIGURES = r"\d{1,2}(?:,\d\d)*,\d{3}|\d{1,6}"
_LETTERS = r"A-Za-z0-9\u0900-\u0963\u0970-\u097f"
_WINDOW = 60
"""Characters before and after a number in which its bounds are looked for."""


@frozen(kw_only=True)
class Count:
    """A count in offsets of the normalised text.

    `span` takes in the words that bound the number, `core` the number alone.
    `parts` holds the figures of a formula such as "17-16-5"; `each` says that
    the count holds for each of several; `same` that the text only refers to
    the count before it ("as many").
    """

    span: Span
    core: Span
    low: int | None
    high: int | None
    approximate: bool = False
    each: bool = False
    same: bool = False
    parts: tuple[int, ...] = ()

    @property
    def year_like(self) -> bool:
        """True for a bare figure that reads like a year."""
        return self.low == self.high and self.low is not None and 1900 <= self.low <= 2100


def find_counts(text: str, cues: NumberCues, start: int, stop: int) -> Iterator[Count]:
    """Yield the counts of a range of a normalised text, in order.

    Percentages, dates, times, ages and the like are left out.
    """
    rules = _rules(cues)
    at = start
    while (found := rules.core.search(text, at, stop)) is not None:
        at = found.end()
        if rules.not_after.match(text, found.end(), stop):
            continue
        if rules.not_before.search(text[max(start, found.start() - 12) : found.start()]):
            continue
        if rules.pronoun.search(text, max(start, found.start() - _PRONOUN), found.end()):
            continue
        count = _read(found, rules)
        if count is not None:
            at = count.core.stop  # "from 15 to 10" joins no range: the second is read by itself
            yield _bounded(count, text, rules, start, stop)


_PRONOUN = 40
"""Characters before a number in which it may begin to be a pronoun."""


@frozen(eq=False)
class _Rules:
    """The compiled cues of a language."""

    core: re.Pattern[str]
    values: dict[str, int]
    scales: dict[str, int]
    fractions: dict[str, int]
    odd: dict[str, int]
    ands: str
    word: re.Pattern[str]
    piece: re.Pattern[str]
    pronoun: re.Pattern[str]
    not_after: re.Pattern[str]
    not_before: re.Pattern[str]
    before: tuple[tuple[str, re.Pattern[str]], ...]
    after: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _rules(cues: NumberCues) -> _Rules:
    values = {normalise(word): value for word, value in cues.words}
    scales = dict.fromkeys(map(normalise, cues.hundreds), 100)
    scales |= dict.fromkeys(map(normalise, cues.thousands), 1000)
    scales |= dict.fromkeys(map(normalise, cues.dozens), 12)
    fractions = {normalise(word): value for word, value in cues.fractions}
    odd = {normalise(word): value for word, value in cues.odd}
    words = sorted({*values, *scales, *fractions, *odd}, key=lambda word: (-len(word), word))
    word = rf"(?:{'|'.join(map(re.escape, words))})(?![{_LETTERS}])"
    joiner = f"({_joiner(cues)})"
    return _Rules(
        core=_core(cues, word),
        ands=cues.ands,
        word=re.compile(word, re.IGNORECASE),
        piece=re.compile(rf"{joiner}((?:{_FIGURES})|(?:(?!{joiner})[^\d]){{1,40}})", re.IGNORECASE),
        values=values,
        scales=scales,
        fractions=fractions,
        odd=odd,
        pronoun=re.compile(f"(?:{normalise(cues.pronoun or '(?!)')})$", re.IGNORECASE),
        not_after=re.compile(normalise(cues.not_after or "(?!)"), re.IGNORECASE),
        not_before=re.compile(f"(?:{normalise(cues.not_before or '(?!)')}) ?$"),
        before=_all(cues, "before"),
        after=_all(cues, "after"),
    )


def _all(cues: NumberCues, side: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = ("at_most", "at_least", "about", "each")
    texts = ((name, normalise(getattr(cues, f"{name}_{side}"))) for name in names)
    if side == "before":
        return tuple(
            (name, re.compile(rf"(?<![{_LETTERS}])(?:{text})\s*$", re.IGNORECASE))
            for name, text in texts
            if text
        )
    return tuple(
        (name, re.compile(rf"\s?[-\"']?(?:{text})(?![{_LETTERS}])", re.IGNORECASE))
        for name, text in texts
        if text
    )


def _joiner(cues: NumberCues) -> str:
    """What links the two ends of a range, or the numbers of a formula."""
    perhaps = normalise(cues.perhaps or "(?!)")
    return rf"\s?[-:+]\s?|\s(?:{normalise(cues.joiners)})\s|(?:{perhaps})\s"


def _core(cues: NumberCues, word: str) -> re.Pattern[str]:
    """One number, two joined by a word or dash, or a formula of several."""
    # the dash of "एक-दो" joins two numbers, that of "twenty-five" the words of one
    link = rf"(?: (?:{cues.ands}) |[ -])" if cues.ands else " "
    number = rf"(?:{_FIGURES}|{word}(?:{link}{word}){{0,4}})"
    joiner = f"(?:{_joiner(cues)})"
    same, twice = normalise(cues.same or "(?!)"), normalise(cues.twice or "(?!)")
    half, between = normalise(cues.half or "(?!)"), normalise(cues.between or "(?!)")
    pattern = (
        rf"(?<![{_LETTERS}.,/])"
        rf"(?:(?:{between})\s(?P<low>{number})\s(?:{cues.ands or '-'}|-|to)\s(?P<high>{number})"
        rf"|(?:{twice})\s(?P<doubled>{number})"
        rf"|(?:{half})\s(?P<halved>{number})"
        rf"|(?P<single>{normalise(cues.single or '(?!)')})"
        rf"|(?P<first>{number})(?P<rest>(?:{joiner}{number}){{0,6}})"
        rf"|(?P<same>{same}))(?![{_LETTERS}])"
    )
    return compiled(pattern, ignores_case=True)


def _read(found: re.Match[str], rules: _Rules) -> Count | None:
    """Make a count of a match of the core; None when the words are no number."""
    span = Span(found.start(), found.end())
    if found["same"] is not None:
        return Count(span=span, core=span, low=None, high=None, same=True)
    if found["single"] is not None:
        return Count(span=span, core=span, low=1, high=1)
    if found["low"] is not None:
        low, high = _value(found["low"], rules), _value(found["high"], rules)
        sound = low is not None and high is not None and low <= high
        return Count(span=span, core=span, low=low, high=high) if sound else None
    if found["doubled"] is not None:
        half = _value(found["doubled"], rules)
        return Count(span=span, core=span, low=2 * half, high=2 * half) if half else None
    if found["halved"] is not None:
        whole = _value(found["halved"], rules) or 1
        return None if whole % 2 else Count(span=span, core=span, low=whole // 2, high=whole // 2)
    first = _value(found["first"], rules)
    if first is None:
        return _before_and(found, rules)
    return _joined(Count(span=span, core=span, low=first, high=first), found, rules)


def _before_and(found: re.Match[str], rules: _Rules) -> Count | None:
    """Read the first of two numbers that "and" joins: "three and two" are not one."""
    if not rules.ands:
        return None
    one, _, rest = found["first"].partition(f" {rules.ands} ")
    value = _value(one, rules) if rest else None
    if value is None:
        return None
    span = Span(found.start(), found.start() + len(one))
    return Count(span=span, core=span, low=value, high=value)


def _joined(plain: Count, found: re.Match[str], rules: _Rules) -> Count | None:
    """Make a range, a formula or an "X each" of numbers that dashes or words join."""
    pieces = rules.piece.findall(found["rest"])
    values = [plain.low, *(_value(number, rules) for _, number, *_ in pieces)]
    numbers = [value for value in values if value is not None]
    joiners = {joiner.strip() for joiner, *_ in pieces}
    if "+" in joiners:
        return None
    if len(numbers) == len(values) > 2 and joiners <= {"-", ":"}:
        return evolve(plain, low=None, high=None, parts=tuple(numbers))
    if len(numbers) == len(values) == 2:
        first, second = numbers
        if first == second and joiners == {"-"}:
            return evolve(plain, each=True)
        if first < second and ":" not in joiners:
            return evolve(plain, high=second)
        if joiners <= {"-", ":"}:
            return evolve(plain, low=None, high=None, parts=(first, second))
    alone = Span(found.start(), found.start() + len(found["first"]))
    return evolve(plain, span=alone, core=alone)


def _value(text: str, rules: _Rules) -> int | None:
    """The value of figures or of number words; None when they make no number."""
    if text[:1].isdigit():
        return int(text.replace(",", ""))
    words = rules.word.findall(text.casefold())
    if len(words) > 1 and words[0] == "a" and words[1] in rules.values:
        del words[0]  # "a lone", "a single"
    if not words:
        return None
    total, extra = 0, 0
    quarters: int | None = None
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in rules.odd and following in rules.values:
            extra = rules.odd[word]
        elif word in rules.fractions:
            quarters = rules.fractions[word]
        elif word in rules.scales:
            total += ((4 if quarters is None else quarters) + extra) * rules.scales[word] // 4
            quarters, extra = None, 0
        elif word not in rules.values:
            return None
        elif quarters is None:
            quarters = 4 * rules.values[word]
        elif quarters % 40 == 0 and rules.values[word] < 10:
            quarters += 4 * rules.values[word]
        else:
            return None
    if extra or (quarters or 0) % 4 or words[-1:] == ["a"]:
        return None
    return total + (quarters or 0) // 4


def _bounded(count: Count, text: str, rules: _Rules, start: int, stop: int) -> Count:
    """Take in the words before and after a number that bound it."""
    first, last, marks = count.core.start, count.core.stop, set()
    for _ in range(2):
        window = text[max(start, first - _WINDOW) : first]
        found = [(m.start(), name) for name, rule in rules.before if (m := rule.search(window))]
        if found:
            at, name = min(found)
            marks.add(name)
            first -= len(window) - at
    limit = min(stop, last + _WINDOW)
    ends = [(m.end(), name) for name, rule in rules.after if (m := rule.match(text, last, limit))]
    if ends:
        # the longest says most: "17 से कम पर राजी नहीं" is no "17 से कम"
        last, name = max(ends, key=lambda pair: pair[0])
        marks.add(name)
    return _marked(evolve(count, span=Span(first, last)), marks)


def _marked(count: Count, marks: set[str]) -> Count:
    if "about" in marks:
        count = evolve(count, approximate=True)
    if "each" in marks:
        count = evolve(count, each=True)
    if count.parts or count.same or count.low != count.high:
        return count
    if "at_most" in marks:
        return evolve(count, low=None)
    if "at_least" in marks:
        return evolve(count, high=None)
    return count
