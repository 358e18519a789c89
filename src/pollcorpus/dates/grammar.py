"""Which forms of date expressions there are, and how a run of date words is read by them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from attrs import frozen

from pollcorpus.dates.codes import CODE, codes, form, opening
from pollcorpus.dates.meanings import Expression
from pollcorpus.dates.words import Lexicon, Word
from pollcorpus.models import DateKind

_CLAUSE_END = re.compile(r"\s*(?:$|[.,;:!?।)\"])")


_BESIDE = 5
"""Date words on each side at which a form may look."""


class Parts:
    """The words of one expression, by class."""

    def __init__(
        self,
        text: str,
        words: list[Word],
        match: re.Match[str],
        cues: Lexicon,
        around: tuple[list[Word], int, int] | None = None,
    ) -> None:
        self.text = text
        self._around = around or (words, 0, len(words))
        self._cues = cues
        self.words = words
        self._match = match

    def all(self, *names: str) -> list[int]:
        """Values of the words of some classes or groups, in order."""
        wanted = codes(*names)
        return [w.value for w in self.words if w.code in wanted]

    def first(self, *names: str) -> int | None:
        """The first such value, or None."""
        wanted = codes(*names)
        return next((w.value for w in self.words if w.code in wanted), None)

    def one(self, *names: str) -> Word:
        """The first word of some classes; the form guarantees that there is one."""
        wanted = codes(*names)
        return next(w for w in self.words if w.code in wanted)

    @property
    def before(self) -> list[Word]:
        """The few date words right before the expression."""
        run, start, _ = self._around
        return run[max(0, start - _BESIDE) : start]

    @property
    def after(self) -> list[Word]:
        """The few date words right after the expression."""
        run, _, stop = self._around
        return run[stop : stop + _BESIDE]

    @property
    def postpositions(self) -> bool:
        """Whether the language's small words follow what they govern."""
        return self._cues.cues.postpositions

    @property
    def says_beyond(self) -> bool:
        """Whether a relation only says that a part of the day was over: "past midnight"."""
        word = self.one("RELATION")
        return self.text[word.start : word.stop].lower() in self._cues.cues.beyond

    @property
    def offset(self) -> int:
        """How many units from the current one a relation says: -1 back, 0, 1 ahead."""
        # -2 marks "past", which for units is the last one, 2 "coming"
        return max(-1, min(self.first("RELATION") or 0, 1))

    def within(self, group: str) -> list[Word]:
        """The words that a named group of the form matched; none if it did not take part."""
        if group not in self._match.re.groupindex:
            return []
        start, stop = self._match.span(group)
        low = self._match.start()
        return self.words[start - low : stop - low] if start >= 0 else []

    def inner(self, group: str) -> Expression | None:
        """Read the words that a named group of the form matched as an expression of their own."""
        words = self.within(group)
        return read_whole(self.text, words, self._cues) if words else None

    def clause_ends_at(self, stop: int) -> bool:
        """Tell whether a mark follows an offset, or nothing does."""
        return _CLAUSE_END.match(self.text, stop) is not None

    def no_event_at(self, stop: int) -> bool:
        """Tell whether no event follows an offset from which days could be counted."""
        goes_on = self._cues.after_beside.match(self.text, stop) is not None
        return goes_on or self.clause_ends_at(stop)

    @property
    def counts_from_event(self) -> bool:
        """Whether what stands before a count says from which event it counts."""
        start = self.words[0].start
        return self._cues.event_before.search(self.text, max(0, start - 12), start) is not None

    def day_ends_at(self, stop: int) -> bool:
        """Tell whether a number before an offset can be a day: it counts nothing that follows."""
        return self._cues.after_day.match(self.text, stop) is not None

    def ordinal_ends_at(self, stop: int) -> bool:
        """Tell whether an ordinal before an offset can be a day: it numbers nothing."""
        return self.day_ends_at(stop) or bool(self._cues.after_ordinal.match(self.text, stop))


@frozen
class Several:
    """Several expressions in one form, as ranges of its words: "June 23, 25 and 28"."""

    found: tuple[tuple[int, int, Expression], ...]


DATELESS = (DateKind.TIME, DateKind.DURATION)
"""Kinds of expressions that name no day."""
Reader = Callable[[Parts], Expression | Several | None]


@frozen(eq=False)
class Rule:
    """A form: its name, its pattern over codes, its kind, and how to read it."""

    name: str
    pattern: re.Pattern[str]
    kind: DateKind
    read: Reader


RULES: list[Rule] = []
"""All forms, in the order in which equally long ones are preferred."""


def rule(name: str, kind: DateKind, *patterns: str) -> Callable[[Reader], Reader]:
    """Register the reader of some forms."""

    def register(read: Reader) -> Reader:
        RULES.extend(Rule(name, form(pattern), kind, read) for pattern in patterns)
        return read

    return register


Found = tuple[int, int, Rule, Expression]
_LONGEST = 20
"""Words and marks that one expression can have."""
_BARRIER = form("[SKIP;)]")


@lru_cache(8192)
def _starting(run: str) -> tuple[tuple[Rule, re.Match[str]], ...]:
    """The forms that match the start of some codes, longest first."""
    found = [(rule, match) for rule in _opened(run[0]) if (match := rule.pattern.match(run))]
    return tuple(sorted(found, key=lambda pair: -pair[1].end()))


@cache
def _opened(code: str) -> tuple[Rule, ...]:
    """The forms that may begin with a word of some class."""
    return tuple(rule for rule in RULES if code in opening(rule.pattern))


@lru_cache(4096)
def _whole(run: str) -> tuple[tuple[Rule, re.Match[str]], ...]:
    rules = _opened(run[0]) if run else ()
    return tuple((rule, match) for rule in rules if (match := rule.pattern.fullmatch(run)))


def read_whole(text: str, words: list[Word], cues: Lexicon) -> Expression | None:
    """Read words as one expression that takes them all, or None."""
    for rule, match in _whole("".join(w.code for w in words)):
        expression = rule.read(Parts(text, words, match, cues))
        if isinstance(expression, Expression):
            return expression
    return None


def read_run(text: str, words: list[Word], cues: Lexicon) -> Iterator[Found]:
    """Yield the expressions of a run as indices of its words, from left to right."""
    run = "".join(w.code for w in words)
    at = 0
    while at < len(words):
        # no form goes on beyond a barrier; the shorter the key, the better it is cached
        barrier = _BARRIER.search(run, at + 1, at + _LONGEST)
        for rule, match in _starting(run[at : barrier.start() if barrier else at + _LONGEST]):
            stop = at + match.end()
            expression = rule.read(Parts(text, words[at:stop], match, cues, (words, at, stop)))
            if expression is None:
                continue
            if isinstance(expression, Several):
                for low, high, single in expression.found:
                    yield at + low, at + high, rule, single
            else:
                yield at, stop, rule, expression
            at = stop
            break
        else:
            at += 1


_AND, _BETWEEN, _SOFAR = CODE["AND"], CODE["BETWEEN"], CODE["SOFAR"]


def joins(words: list[Word], first: Found, second: Found) -> bool:
    """Tell whether the words between two expressions, and around them, make one stretch of them."""
    if first[2].kind in DATELESS or second[2].kind in DATELESS:
        return False
    between = "".join(w.code for w in words[first[1] : second[0]])
    if not between and words[second[0]].code == _SOFAR:
        return True
    if not _LINK.fullmatch(between):
        return False
    if _AND not in between:
        return True
    before = words[first[0] - 1].code if first[0] else ""
    after = words[second[1]].code if second[1] < len(words) else ""
    return before == _BETWEEN or after == _BETWEEN


_LINK = form("(?: TO+ | [-~] | AND ) FROM? THE?")
