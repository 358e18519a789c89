"""What a text must hold for a pattern to match: one pass that spares most patterns a look at it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import or_
from sys import maxsize
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick
from attrs import Factory, define, field

from pollcorpus.extraction.kept import compiled, needed_by
from pollcorpus.extraction.needs import Needs, each

# stretches of text that are kept in mind: each is searched for many patterns in a row
_RECENT = 512
# choices of patterns that are kept in mind
_CHOICES = 1024
# letters that `re` takes for a small i or s where case is ignored, and `str.lower()` does not
_ODD = re.compile("[\u0130\u0131\u017f]")
_ALL = -1
"""All bits: any pattern may match."""

_Thing = TypeVar("_Thing")


@define(eq=False)
class Family:
    """Patterns that are tried on the same texts, so that one pass looks for the needles of all.

    Each set of literals of which a pattern needs one has a bit; `held()` tells of which sets a
    stretch of text, from a start to a stop, holds a literal.
    """

    ignores_case: bool = False
    _bits: dict[Needs, int] = Factory(dict)
    _new: list[Guarded] = Factory(list)
    _scan: AhoCorasick | None = None
    _meanings: list[int] = Factory(list)
    held: Callable[[str, int, int], int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.held = lru_cache(_RECENT)(self._held)

    def pattern(self, source: str) -> Guarded:
        """Add a pattern."""
        added = Guarded(source, self)
        self._new.append(added)
        return added

    def prepare(self) -> None:
        """Give bits to what the patterns need that were added since the last time."""
        for pattern in self._new:
            sets = map(self._folded, needed_by(pattern.source))
            own = (self._bits.setdefault(literals, 1 << len(self._bits)) for literals in sets)
            pattern.bits = reduce(or_, own, 0)
        self._new.clear()
        meanings: dict[str, int] = {}
        for literals, bit in self._bits.items():
            for literal in chain.from_iterable(map(each, literals)):
                meanings[literal] = meanings.get(literal, 0) | bit
        self._meanings = list(meanings.values())
        self._scan = AhoCorasick(list(meanings))
        self.held = lru_cache(_RECENT)(self._held)

    def _folded(self, literals: Needs) -> Needs:
        if not self.ignores_case:
            return literals
        return frozenset(word.lower() if isinstance(word, str) else word for word in literals)

    def held_by_each(self, text: str, stretches: Sequence[tuple[int, int]]) -> list[int]:
        """Tell of each of some stretches, in order and apart, what `held` does: in one pass."""
        if self.ignores_case:
            return [self.held(text, *stretch) for stretch in stretches]
        assert self._scan is not None
        held, starts = [0] * len(stretches), [start for start, _ in stretches]
        for literal, first, last in self._scan.find_matches_as_indexes(text, overlapping=True):
            number = bisect_right(starts, first) - 1
            if number >= 0 and last <= stretches[number][1]:
                held[number] |= self._meanings[literal]
        return held

    def _held(self, text: str, start: int, stop: int) -> int:
        assert self._scan is not None
        part = text[start:stop]
        if self.ignores_case:
            if not part.isascii() and _ODD.search(part):
                return _ALL
            part = part.lower()
        found = 0
        for literal, _, _ in self._scan.find_matches_as_indexes(part, overlapping=True):
            found |= self._meanings[literal]
        return found


@define(eq=False)
class Guarded:
    """A pattern that is compiled on first use, and tried only on a text that holds what it needs.

    `bits` stand for the sets of which every match holds a literal; there are none before the
    family is prepared.
    """

    source: str
    family: Family
    bits: int | None = None
    _pattern: re.Pattern[str] | None = field(default=None, init=False)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = compiled(self.source, ignores_case=self.family.ignores_case)
        return self._pattern

    def may_match(self, text: str, start: int = 0, stop: int = maxsize) -> bool:
        """Tell whether a stretch of text holds all that every match holds."""
        bits = self.needed() if self.bits is None else self.bits
        return not bits or self.family.held(text, start, stop) & bits == bits

    def needed(self) -> int:
        """Return the bits, of a family that is prepared by then."""
        if self.bits is None:
            self.family.prepare()
        return self.bits or 0

    # asked some hundred times for each article, so that `may_match` is written out in some places

    def search(self, text: str, start: int = 0, stop: int = maxsize) -> re.Match[str] | None:
        """Find the first match, as `re.Pattern.search` does."""
        bits = self.needed() if self.bits is None else self.bits
        if bits and self.family.held(text, start, stop) & bits != bits:
            return None
        return (self._pattern or self.pattern).search(text, start, stop)

    def match(self, text: str, start: int = 0, stop: int = maxsize) -> re.Match[str] | None:
        """Match at an offset, as `re.Pattern.match` does."""
        return (self._pattern or self.pattern).match(text, start, stop)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match a whole text, as `re.Pattern.fullmatch` does."""
        return (self._pattern or self.pattern).fullmatch(text)

    def finditer(self, text: str, start: int = 0, stop: int = maxsize) -> Iterator[re.Match[str]]:
        """Find every match, as `re.Pattern.finditer` does."""
        bits = self.needed() if self.bits is None else self.bits
        if bits and self.family.held(text, start, stop) & bits != bits:
            return iter(())
        return (self._pattern or self.pattern).finditer(text, start, stop)

    def count(self, text: str) -> int:
        """Count the matches."""
        return sum(1 for _ in self.finditer(text))

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace every match, as `re.Pattern.sub` does."""
        return self.pattern.sub(put, text) if self.may_match(text) else text


class Sieve(Generic[_Thing]):
    """Things with a pattern each, of one family, that are all tried on one text after the other.

    Most of the patterns cannot match; the few that may are looked up together.
    """

    def __init__(self, things: Iterable[tuple[_Thing, Guarded]]) -> None:
        self._things = tuple(things)
        self._family = self._things[0][1].family if self._things else Family()
        self._chosen = lru_cache(_CHOICES)(self._choose)

    def through(
        self, text: str, start: int = 0, stop: int = maxsize
    ) -> tuple[tuple[_Thing, Guarded], ...]:
        """Return the things whose patterns may match a stretch of text, in order."""
        return self._chosen(self._mask & self._family.held(text, start, stop))

    def likely(self, text: str, stretches: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield those stretches, of some in order and apart, in which a pattern may match."""
        mask = self._mask
        for stretch, held in zip(
            stretches, self._family.held_by_each(text, stretches), strict=True
        ):
            if self._chosen(mask & held):
                yield stretch

    def found(self, text: str) -> Iterator[_Thing]:
        """Yield the things whose patterns match somewhere in a text, in order."""
        return (thing for thing, word in self.through(text) if word.pattern.search(text))

    def in_turn(self, current: Callable[[], str]) -> Iterator[tuple[_Thing, Guarded]]:
        """Yield the things whose patterns may match what the text is by then, in order.

        Whoever is given a thing may change the text before asking for the next.
        """
        mask, text = self._mask, current()  # the first use of which prepares the family
        held = self._family.held(text, 0, maxsize)
        if not self._chosen(mask & held):
            return
        for thing, word, needed in self._needing:
            if current() is not text:
                text = current()
                held = self._family.held(text, 0, maxsize)
            if held & needed == needed:
                yield thing, word

    def any_matches(self, text: str) -> bool:
        """Tell whether one of the patterns matches somewhere in a text."""
        return any(word.pattern.search(text) for _, word in self.through(text))

    @cached_property
    def _needing(self) -> tuple[tuple[_Thing, Guarded, int], ...]:
        """The things, each with the bits that its pattern needs."""
        return tuple((thing, word, word.needed()) for thing, word in self._things)

    @cached_property
    def _mask(self) -> int:
        return reduce(or_, (needed for _, _, needed in self._needing), 0)

    def _choose(self, held: int) -> tuple[tuple[_Thing, Guarded], ...]:
        return tuple([(thing, w) for thing, w, needed in self._needing if held & needed == needed])
