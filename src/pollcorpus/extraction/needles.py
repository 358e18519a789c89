"""What a text must hold for a pattern to match: a test far cheaper than the pattern itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from sys import maxsize
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation
from attrs import define, field

# the tree that the standard library makes of a pattern; it has no public name
_parser: Any = import_module("re._parser")
# more literals than these are looked for faster all at once
_FEW = 10
# a literal shorter than this tells too little
_SHORTEST = 3
# of the texts that hold a literal, the share that holds it with one letter more
_SHARE = 0.3
# letters that `re` takes for a small i or s where case is ignored, and `str.lower()` does not
_ODD = "\u0130", "\u0131", "\u017f"


@define(kw_only=True, eq=False)
class Guarded:
    """A pattern that is compiled on first use, and tried only on a text that holds what it needs.

    One that is not `guarded` has somebody else see to that.
    """

    source: str
    guarded: bool = True
    ignores_case: bool = False
    _pattern: re.Pattern[str] | None = field(default=None, init=False)
    _needs: tuple[str, ...] | None = field(default=None, init=False)
    _all_needs: AhoCorasick | None = field(default=None, init=False)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = re.compile(self.source, re.IGNORECASE if self.ignores_case else 0)
        return self._pattern

    @property
    def needs(self) -> tuple[str, ...]:
        """The literals one of which every match holds; none where they are not known."""
        if self._needs is None:
            found = sorted(needles(self.source)) if self.guarded else []
            if self.ignores_case:
                found = [word.lower() for word in found]
            if len(found) > _FEW:
                self._all_needs = AhoCorasick(found, implementation=Implementation.DFA)
            self._needs = tuple(found)
        return self._needs

    def may_match(self, text: str, start: int = 0, stop: int = maxsize) -> bool:
        """Tell whether a stretch of text holds one of the literals that every match holds."""
        needs = self._needs if self._needs is not None else self.needs
        if not needs:
            return True
        text = text[start:stop]
        if self.ignores_case:
            if _ODD[0] in text or _ODD[1] in text or _ODD[2] in text:
                return True
            text = text.lower()
        if self._all_needs is not None:
            return bool(self._all_needs.find_matches_as_indexes(text))
        for word in needs:  # noqa: SIM110 (a generator takes twice the time)
            if word in text:
                return True
        return False

    def search(self, text: str, start: int = 0, stop: int = maxsize) -> re.Match[str] | None:
        """Find the first match, as `re.Pattern.search` does."""
        may = self.may_match(text, start, stop)
        return self.pattern.search(text, start, stop) if may else None

    def match(self, text: str, start: int = 0, stop: int = maxsize) -> re.Match[str] | None:
        """Match at an offset, as `re.Pattern.match` does."""
        return self.pattern.match(text, start, stop)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match a whole text, as `re.Pattern.fullmatch` does."""
        return self.pattern.fullmatch(text)

    def finditer(self, text: str, start: int = 0, stop: int = maxsize) -> Iterator[re.Match[str]]:
        """Find every match, as `re.Pattern.finditer` does."""
        may = self.may_match(text, start, stop)
        return self.pattern.finditer(text, start, stop) if may else iter(())

    def count(self, text: str) -> int:
        """Count the matches."""
        return sum(1 for _ in self.finditer(text))

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace every match, as `re.Pattern.sub` does."""
        return self.pattern.sub(put, text) if self.may_match(text) else text


@cache
def needles(pattern: str) -> frozenset[str]:
    """Return literals of which whatever matches the pattern holds one; empty if none are known.

    >>> sorted(needles("(?:met|saw) .{0,9}in (?:the )?(?:hall|room)"))
    ['hall', 'room']
    """
    sets = _of_sequence(_parser.parse(pattern))
    return _best(sets) if sets else frozenset()


def _of_sequence(parsed: Any) -> list[frozenset[str]]:
    """The sets that the parts of a sequence need one after the other."""
    sets: list[frozenset[str]] = []
    run = ""
    for operation, value in parsed:
        if str(operation) == "LITERAL":
            run += chr(value)
            continue
        sets += [frozenset({run})] * (len(run) >= _SHORTEST)
        run = ""
        sets += _of_part(str(operation), value)
    return sets + [frozenset({run})] * (len(run) >= _SHORTEST)


def _of_part(operation: str, value: Any) -> list[frozenset[str]]:
    if operation == "SUBPATTERN":
        return _of_sequence(value[-1])
    if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, repeated = value
        return _of_sequence(repeated) if least else []
    if operation == "BRANCH":
        choices = [_of_sequence(branch) for branch in value[1]]
        if all(choices):
            return [frozenset().union(*(_best(sets) for sets in choices))]
    return []


def _best(sets: list[frozenset[str]]) -> frozenset[str]:
    """The set that tells most: one of which the fewest texts hold a literal, by their lengths."""
    return min(sets, key=lambda need: sum(_SHARE ** len(word.strip()) for word in need))
