"""Unicode and offsets: spans of a text, and a normalised copy of it with the way back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from pollcorpus._codepage import codes, decode, encode, others, table
from pollcorpus.errors import RecordError

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick


@frozen(order=True)
class Span:
    """A half-open range of code points in a text.

    >>> Span(3, 8).of("On Saturday")
    'Satur'
    >>> len(Span(3, 8))
    5
    """

    start: int
    stop: int

    # hundreds are made for each article: one look at both ends is sooner done than a validator each
    def __attrs_post_init__(self) -> None:
        if self.start < 0:
            raise RecordError("Span(start=…)", f"{self.start} is before the text")
        if self.stop < self.start:
            what = f"{self.stop} is before the start, {self.start}"
            raise RecordError("Span(stop=…)", what, advice="give the first end first")

    def __len__(self) -> int:
        return self.stop - self.start

    def of(self, text: str) -> str:
        """Return the part of `text` that this span covers."""
        return text[self.start : self.stop]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.stop and other.start < self.stop

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.stop <= self.stop


_NUKTA = "\u093c"
_SINGLE = {
    # spaces other than the plain one; line breaks stay
    **dict.fromkeys(
        "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        " ",
    ),
    # invisible: zero-width space and joiners, direction marks, soft hyphen, byte order mark
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad", ""),
    # quotation marks and dashes
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201f\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    # nukta, alone and in precomposed letters
    _NUKTA: "",
    **dict(
        zip(
            "\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u0929\u0931\u0934",
            "कखगजडढफयनरळ",
            strict=True,
        )
    ),
    # chandrabindu is written for anusvara and the other way round
    "\u0901": "\u0902",
    # Devanagari digits
    **dict(zip("०१२३४५६७८९", "0123456789", strict=True)),
}
_LEGACY = {
    "अा": "आ",
    "अो": "ओ",
    "अौ": "औ",
    "अॉ": "ऑ",
    "आॅ": "ऑ",
    "ाॅ": "ॉ",
    "एे": "ऐ",
    "ाे": "ो",
    "ाै": "ौ",
}
# a nasal before a stop of its own row is written as anusvara too
_HALF_NASALS = {"न": "तथदध", "म": "पफबभ", "ङ": "कखगघ", "ञ": "चछजझ", "ण": "टठडढ"}
_MATRAS = "".join(map(chr, range(0x093E, 0x094D)))

_GONE = codes(old for old, new in _SINGLE.items() if not new)
_ONE_FOR_ONE = table({old: new for old, new in _SINGLE.items() if new})
_LEGACY_CODES = {encode(old): encode(new) for old, new in _LEGACY.items()}
_VIRAMA = "\u094d"
_VIRAMA_CODE, _ANUSVARA, _QUOTE = encode(_VIRAMA), encode("\u0902"), b'"'
_RESIZED = re.compile(
    b"|".join(
        [
            *map(re.escape, _LEGACY_CODES),
            b"''",
            *(
                encode(nasal + _VIRAMA) + b"(?=[" + encode(stops) + b"])"
                for nasal, stops in _HALF_NASALS.items()
            ),
            b"([" + encode(_MATRAS) + b"])\\1+",
            b"[" + _GONE + b"]",
        ]
    ),
)
"""All that is replaced by more or fewer characters than it has, in codes."""


@cache
def _openings() -> BytesAhoCorasick:
    """Return the automaton of all with which `_RESIZED` may begin; most texts hold none of it."""
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    half = (n + _VIRAMA + stop for n, stops in _HALF_NASALS.items() for stop in stops)
    doubled = (matra + matra for matra in _MATRAS)
    gone = (bytes([code]) for code in _GONE)
    return BytesAhoCorasick(
        [*map(encode, (*_LEGACY, "''", *half, *doubled)), *gone],
        implementation=Implementation.DFA,
    )


def _resized(code: bytes, openings: list[tuple[int, int, int]]) -> Iterator[re.Match[bytes]]:
    """Yield what changes its length, left to right."""
    done = 0
    for at in sorted(start for _, start, _ in openings):
        found = _RESIZED.match(code, at) if at >= done else None
        if found:
            yield found
            done = found.end()


def _replacement(old: bytes) -> bytes:
    if old[0] in _GONE:
        return b""
    if old == b"''":
        return _QUOTE
    if old in _LEGACY_CODES:
        return _LEGACY_CODES[old]
    return _ANUSVARA if old.endswith(_VIRAMA_CODE) else old[:1]


_START = (0,)


class Normalised:
    """A text made ready for matching.

    `text` has one spelling for what print spells in several ways: spaces,
    quotation marks, dashes, nukta, chandrabindu, half nasals, digits, zero
    width characters. `code` is the same in the code page of `_codepage`.
    `span()` leads from it back to the original. Patterns and names must be
    passed through `normalise()` to match.

    >>> copy = Normalised("मल्लिकार्जुन खड़गे ने")
    >>> copy.text
    'मल्लिकार्जुन खडगे ने'
    >>> copy.span(13, 17).of(copy.source)
    'खड़गे'
    """

    __slots__ = ("_at", "_shift", "code", "source", "text")

    def __init__(self, source: str) -> None:
        self.source: str = source
        # parallel: from normalised offset _at[i] on, original = normalised + _shift[i]
        self._at: Sequence[int] = _START
        self._shift: Sequence[int] = _START
        original = encode(source)
        openings = _openings().find_matches_as_indexes(original, overlapping=True)
        resized = self._resize(original, openings) if openings else original
        self.code: bytes = resized.translate(_ONE_FOR_ONE)
        unchanged = self.code == original
        self.text: str = source if unchanged else decode(self.code, others(source, original))

    def _resize(self, original: bytes, openings: list[tuple[int, int, int]]) -> bytes:
        """Replace what changes its length, and note from where on offsets are shifted."""
        self._at, self._shift = at, shift = [0], [0]
        parts: list[bytes] = []
        done = length = 0
        for found in _resized(original, openings):
            old = found[0]
            new = _replacement(old)
            start, stop = found.span()
            parts += original[done:start], new
            length += start - done + len(new)
            done = stop
            if len(new) != len(old):
                at.append(length)
                shift.append(done - length)
        return b"".join([*parts, original[done:]])

    def span(self, start: int, stop: int) -> Span:
        """Return the span in the original text of a range of the normalised one."""
        return Span(*self.bounds(start, stop))

    @property
    def aligned(self) -> bool:
        """True where all offsets are those of the original text."""
        return len(self._at) == 1

    def bounds(self, start: int, stop: int) -> tuple[int, int]:
        """Return the start and stop of `span()`."""
        at, shift = self._at, self._shift
        first = start + shift[bisect_right(at, start) - 1]
        if start >= stop:
            return first, first
        after = bisect_right(at, stop) - 1
        if at[after] < stop:
            return first, stop + shift[after]
        return first, self._original(stop - 1) + 1 + self._tail(stop)

    def _original(self, offset: int) -> int:
        return offset + self._shift[bisect_right(self._at, offset) - 1]

    def _tail(self, stop: int) -> int:
        """Length of what else went into the last character: a nukta, no stray zero-width space."""
        before = self._original(stop - 1) + 1
        after = stop + self._shift[bisect_right(self._at, stop) - 1]
        gap = self.source[before:after]
        return next(
            (i for i, c in enumerate(gap) if c != _NUKTA and _SINGLE.get(c) == ""), len(gap)
        )

    def offset(self, original: int) -> int:
        """Return the normalised offset of an original one."""
        if self.aligned:
            return min(original, len(self.text))
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high) // 2
            if self._original(middle) < original:
                low = middle + 1
            else:
                high = middle
        return low


def normalise(text: str) -> str:
    """Return the normalised form of a pattern, a name or a text.

    >>> normalise("बाँग्लादेश") == normalise("बांग्लादेश")
    True
    """
    # plain Latin texts, which most names are, have nothing to change
    if text.isascii() and not ("`" in text or "\t" in text or "''" in text):
        return text
    return Normalised(text).text


def caseless(text: str) -> str:
    """Return the form in which two texts are compared without regard to capitals.

    >>> caseless("D’Mello") == caseless("D'MELLO")
    True
    """
    return normalise(text).casefold()


_Item = TypeVar("_Item")


def starting_in(
    row: tuple[_Item, ...], first: int, last: int, start: Callable[[_Item], int]
) -> tuple[_Item, ...]:
    """The items of an ordered row that start in a range, found without a look at each."""
    low = bisect_left(row, first, key=start)
    return row[low : bisect_left(row, last, lo=low, key=start)]
