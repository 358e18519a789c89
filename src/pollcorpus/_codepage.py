"""One byte a character: a code page of ASCII, Devanagari and the signs of print.

In this form a text can be searched, translated and compared at the speed of
`bytes`, and an offset is the same in the text and in its code.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from typing import Final

OTHER: Final = 0x7F
"""Stands for a character that the page lacks."""
LETTER: Final = 0x1A
"""Stands for a Latin letter that the page lacks, such as é."""

_SIGNS = (
    "‘’“”–—…₹•«»´€·\u00a0\u00ad\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2010\u2011\u202f\ufeff"
)
_ALIKE = {
    **dict.fromkeys(
        "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u205f\u3000", "\u00a0"
    ),
    "\u2060": "\u200b",
    **dict.fromkeys("\u201b\u02bc", "’"),
    **dict.fromkeys("\u201f\u201e", "“"),
    **dict.fromkeys("\u2012\u2212", "–"),
}
_NONE = "\ufffe"
_STAND_INS = bytes([OTHER]), bytes([LETTER])
_STRANGE = re.compile(b"|".join(_STAND_INS))
_FREE = [c for c in range(1, 0x20) if c not in (*b"\t\n\r", LETTER)]


def _page() -> str:
    """Return the page's characters by their codes; NUL is coded as itself, as the codec asks."""
    page = [*map(chr, range(0x80)), *map(chr, range(0x900, 0x980))]
    for code in (*_FREE, OTHER, LETTER):
        page[code] = _NONE
    for code, sign in zip(_FREE, _SIGNS, strict=False):
        page[code] = sign
    return "".join(page)


_PAGE = _page()
_CODES = codecs.charmap_build(_PAGE)


def _stand_in(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return bytes(map(_nearest, error.object[error.start : error.end])), error.end


def _nearest(character: str) -> int:
    if character in _ALIKE:
        return _PAGE.index(_ALIKE[character])
    return LETTER if "\u00c0" <= character <= "\u024f" else OTHER


codecs.register_error("pollcorpus.stand-in", _stand_in)


def encode(text: str) -> bytes:
    """Return a text with one byte for every character.

    Rare spaces, quotation marks and dashes share the code of a common one.

    >>> len(encode("मोदी met René")) == len("मोदी met René")
    True
    """
    return codecs.charmap_encode(text, "pollcorpus.stand-in", _CODES)[0]


def decode(code: bytes, others: str = "") -> str:
    """Return the text of a code; `others` are, in order, the characters that the page lacks.

    >>> decode(encode("मोदी met René"), "é")
    'मोदी met René'
    """
    text = codecs.charmap_decode(code, "replace", _PAGE)[0]
    if not others:
        return text
    known = text.split("\ufffd")
    return "".join(part for pair in zip(known, [*others, ""], strict=True) for part in pair)


def others(text: str, code: bytes) -> str:
    """Return the characters of a text for which its code has stand-ins."""
    if not any(sign in code for sign in _STAND_INS):
        return ""
    return "".join(text[found.start()] for found in _STRANGE.finditer(code))


def table(changes: Mapping[str, str]) -> bytes:
    """Return what `bytes.translate` needs to change characters of the page into others.

    >>> encode("१६").translate(table({"१": "1", "६": "6"}))
    b'16'
    """
    codes = bytearray(range(256))
    for old, new in changes.items():
        codes[encode(old)[0]] = encode(new)[0]
    return bytes(codes)


def codes(characters: Iterable[str]) -> bytes:
    """Return the codes of those characters that the page has."""
    return bytes(code for code in encode("".join(characters)) if code not in (OTHER, LETTER))
