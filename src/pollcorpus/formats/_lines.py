"""The lines of a page, with what is needed to tell one sort from another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from pollcorpus._text import normalise

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BLOCK_TAG = re.compile(
    r"</?(?:p|br|div|li|[uo]l|h[1-6]|hr|t[rdh]|table|tbody|blockquote|figure|figcaption|img|section)"
    r"(?=[\s/>])[^<>]{0,1000}>",
    re.IGNORECASE,
)
_EDGE = " \t.,:;|/\\-–—•·*#>»›<«‹()[]{}\"'“”‘’…!।॥_=~+"
_END = re.compile(r"""[.।॥!?…](?:['")\]”’]|\s)*$""")
SENTENCE_END = re.compile(r"""[।॥]|[.!?](?:['")\]”’]*)(?:\s|$|(?=[\u0904-\u0939A-Z(]))""")

LONG = 240
"""No caption, link or button is longer than this; what is, is prose."""


@frozen(kw_only=True)
class Line:
    """A line, or a part of one, without the white space around it.

    `text` is normalised, `key` also case-folded and without the punctuation
    around it; `gap` is True after a blank line and at the start. A line
    `ends` if it does so as a sentence does; it is `prose` if it reads as a
    paragraph: long, and with a sentence that ends.
    """

    start: int
    stop: int
    text: str
    key: str
    gap: bool
    ends: bool
    prose: bool

    def __len__(self) -> int:
        return self.stop - self.start

    @property
    def words(self) -> int:
        """The number of words."""
        return len(self.text.split())


def find_lines(text: str, start: int = 0) -> Iterator[Line]:
    """Yield the lines that are not blank, from an offset on.

    Feeds hold HTML paragraphs: a block tag is a line of its own.
    """
    last = None
    for first, stop in _ranges(text, start):
        content = text[first:stop].strip()
        if content:
            at = first + text[first:stop].index(content)
            gap = last is None or text.count("\n", last, at) > 1 or "\r\r" in text[last:at]
            yield part(text, at, at + len(content), gap=gap)
            last = at + len(content)


def _ranges(text: str, start: int) -> Iterator[tuple[int, int]]:
    for found in _LINE.finditer(text, start):
        at = found.start()
        if "<" in found[0]:
            for tag in _BLOCK_TAG.finditer(text, found.start(), found.end()):
                yield at, tag.start()
                yield tag.span()
                at = tag.end()
        yield at, found.end()


def part(text: str, start: int, stop: int, *, gap: bool = False) -> Line:
    """Make a line of a range of the text, less the white space at its ends."""
    content = text[start:stop]
    start += len(content) - len(content.lstrip())
    stop = max(start, stop - (len(content) - len(content.rstrip())))
    normal = normalise(text[start:stop])
    return Line(
        start=start,
        stop=stop,
        text=normal,
        key=normal.casefold().strip(_EDGE),
        gap=gap,
        ends=_END.search(normal[-12:]) is not None,
        prose=stop - start >= 80 and SENTENCE_END.search(normal, 40) is not None,
    )
