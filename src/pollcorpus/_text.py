"""Unicode and offsets: spans of a text, and a normalised copy of it with the way back."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right

from attrs import field, frozen, validators


@frozen(order=True)
class Span:
    """A half-open range of code points in a text.

    >>> Span(3, 8).of("On Saturday")
    'Satur'
    >>> len(Span(3, 8))
    5
    """

    start: int = field(validator=validators.ge(0))
    stop: int = field()

    @stop.validator
    def _ordered(self, _: object, value: int) -> None:
        if value < self.start:
            raise ValueError(f"a span stops at {value}, before its start {self.start}")

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
_CHANGE = re.compile(
    "|".join(
        [
            *_LEGACY,
            "''",
            # a nasal before a stop of its own row is written as anusvara too
            "न्(?=[तथदध])|म्(?=[पफबभ])|ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])",
            "([ा-ौ])\\1+",
            f"[{re.escape(''.join(_SINGLE))}]",
        ]
    )
)


def _replacement(found: re.Match[str]) -> str:
    text = found[0]
    if text in _SINGLE:
        return _SINGLE[text]
    if text in _LEGACY:
        return _LEGACY[text]
    if text == "''":
        return '"'
    return "\u0902" if text.endswith("्") else text[0]


class Normalised:
    """A text made ready for matching.

    `text` has one spelling for what print spells in several ways: spaces,
    quotation marks, dashes, nukta, chandrabindu, half nasals, digits, zero
    width characters. `span()` leads from it back to the original. Patterns
    and names must be passed through `normalise()` to match.

    >>> copy = Normalised("मल्लिकार्जुन खड़गे ने")
    >>> copy.text
    'मल्लिकार्जुन खडगे ने'
    >>> copy.span(13, 17).of(copy.source)
    'खड़गे'
    """

    __slots__ = ("_at", "_shift", "source", "text")

    def __init__(self, source: str) -> None:
        self.source: str = source
        # parallel: from normalised offset _at[i] on, original = normalised + _shift[i]
        self._at = array("q", [0])
        self._shift = array("q", [0])
        parts: list[str] = []
        done = length = 0
        for found in _CHANGE.finditer(source):
            new = _replacement(found)
            parts += source[done : found.start()], new
            length += found.start() - done + len(new)
            done = found.end()
            if len(new) != len(found[0]):
                self._at.append(length)
                self._shift.append(done - length)
        self.text: str = "".join([*parts, source[done:]]) if parts else source

    def span(self, start: int, stop: int) -> Span:
        """Return the span in the original text of a range of the normalised one."""
        if start >= stop:
            at = self._original(start)
            return Span(at, at)
        return Span(self._original(start), self._original(stop - 1) + 1 + self._tail(stop))

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
    return Normalised(text).text
