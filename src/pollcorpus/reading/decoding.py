"""From bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, and what to make of others."""

from __future__ import annotations

import codecs
import re

from attrs import frozen

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FEW = 0.1
"""Latin text in a legacy encoding has no greater share of bytes above ASCII."""


@frozen(kw_only=True)
class Decoded:
    """A text, and what is doubtful about its decoding: `doubt` is empty if nothing is."""

    text: str
    doubt: str = ""


class UndecodableError(Exception):
    """Bytes that are no text in any encoding that could be told; internal to reading."""

    def __init__(self, what: str, offset: int) -> None:
        self.what = what
        self.offset = offset
        super().__init__(f"{what} at byte {offset}")


def encoding_of(beginning: bytes) -> tuple[str, int]:
    """Return the encoding that a byte order mark tells, else UTF-8, and the mark's length."""
    for mark, name in _MARKS:
        if beginning.startswith(mark):
            return name, len(mark)
    return "utf-8", 0


def decode(data: bytes) -> Decoded:
    """Decode a text; raise `UndecodableError` for bytes that are none.

    Bytes that are not UTF-8 are doubtful: in a text that else is UTF-8 they
    become U+FFFD; a text with few bytes above ASCII is read as
    Windows-1252, the commonest legacy encoding of the web. Either way the
    doubt says where the first of them stands.
    """
    encoding, mark = encoding_of(data)
    if encoding == "utf-8" and (nul := data.find(b"\0")) >= 0:
        raise UndecodableError("a NUL byte, as in binary files,", nul)
    try:
        return Decoded(text=data[mark:].decode(encoding))
    except UnicodeDecodeError as error:
        offset = mark + error.start
        if encoding != "utf-8":
            raise UndecodableError(f"what is no {encoding.upper()}", offset) from None
    return _salvaged(data[mark:], offset)


def _salvaged(data: bytes, offset: int) -> Decoded:
    high = sum(len(run) for run in _HIGH.findall(data))
    broken = data.decode("utf-8", "replace").count("\ufffd")
    where = f"byte {offset} and {broken - 1} more" if broken > 1 else f"byte {offset}"
    if broken <= 3 or broken * 20 <= high:
        text = data.decode("utf-8", "replace")
        return Decoded(text=text, doubt=f"{where} broke the UTF-8; each reads U+FFFD")
    if high <= _FEW * len(data):
        try:
            return Decoded(
                text=data.decode("cp1252"),
                doubt=f"{where} broke the UTF-8; the text was read as Windows-1252",
            )
        except UnicodeDecodeError:
            pass
    raise UndecodableError("what is neither UTF-8 nor Windows-1252", offset)


def without_surrogates(text: str) -> str:
    """Put U+FFFD for halves of surrogate pairs, which JSON may spell and no file can hold."""
    if _SURROGATE.search(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
