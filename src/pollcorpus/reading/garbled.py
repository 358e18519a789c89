"""Texts that somebody decoded in the wrong way before: UTF-8 that was read byte by byte."""

from __future__ import annotations

import re

ADVICE = "get the text anew from its source, or mend it with a tool such as ftfy"
# what the first bytes of Devanagari letters, and of typographic quotes and dashes, become
# in Windows-1252 and Latin-1; no language writes these letters one after the other
_READ_AS_BYTES = re.compile(r"à[¤¥].?|â(?:€|\x80).?")


def garbled(text: str) -> str:
    """Say what shows that a text was read in another encoding than UTF-8, "" for none.

    >>> garbled("The party’s talks".encode().decode("cp1252"))
    "'â€™' looks like UTF-8 that was read in another encoding"
    >>> garbled("The party’s talks")
    ''
    """
    found = _READ_AS_BYTES.findall(text)
    if not found:
        return ""
    more, verb = (f" and {len(found) - 1} more", "look") if len(found) > 1 else ("", "looks")
    return f"{found[0]!r}{more} {verb} like UTF-8 that was read in another encoding"
