"""What a line is by its own words: a button, a caption, a link to another report ..."""

from __future__ import annotations

import re

from pollcorpus.formats._cues import Cues, cues
from pollcorpus.formats._lines import LONG, SENTENCE_END, Line
from pollcorpus.models import SegmentKind as Kind

_NUMBER = re.compile(r"[+-]?[0-9][0-9,]*(?:\.[0-9]+)?[kKmM]?$")
_BETWEEN = re.compile(r"\s*[|·•]\s*|\s{2,}|\t")
_COUNT = re.compile(r"[0-9][0-9.,]*\s?(?:[km]\b|हजार|लाख)?|[^\w\s\u0900-\u0963\u0970-\u097f'-]+")
_THOUSANDS = re.compile(r"[0-9][0-9.,]*\s?(?:[km]\b|हजार|लाख)")
_COUNTED = re.compile(r"[\s()\[\]:0-9]+")
_CRUMBS = re.compile(r"[»›>]")
_TWEET = re.compile(r"(?:pic\.twitter\.com/|https?://t\.co/)\S*(?:\s*[—–-].{0,90})?$")
_SIGNED = re.compile(
    r"[—–-]{1,2}\s*.{0,60}\(@\w{1,20}\)|[—–]\s*[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4}$"
)
_TAG = re.compile(r"<[^<>]{1,1010}>|\{\{[^{}]{1,200}\}\}")
_WORDS = re.compile(r"[^\W_]+")

_MAY_COUNT = (Kind.SHARE, Kind.COMMENT_FORM, Kind.NAVIGATION, Kind.DATE)
_SHORT = 120
MAY_BE_LONG = (Kind.DISCLAIMER, Kind.COMMENT_FORM, Kind.TAGS)
"""What a page writes in whole paragraphs."""


def label(line: Line) -> Kind | None:
    """Return what a line is by its own words, None if they do not say."""
    table = cues()
    if line.text[:1] in ("<", "{") and not _TAG.sub("", line.text).strip():
        return Kind.MARKUP
    if not line.key:
        return Kind.NAVIGATION if not any(c.isalnum() for c in line.text) else None
    return _shape(line) or _phrase(line, table)


def _shape(line: Line) -> Kind | None:
    if _NUMBER.match(line.text):
        return Kind.COUNTER
    if _SIGNED.match(line.text) and len(line) <= LONG:
        return Kind.EMBED
    if len(line) <= 2 * LONG and _TWEET.search(line.text):
        return Kind.EMBED
    return None


def _phrase(line: Line, table: Cues) -> Kind | None:
    key = _COUNTED.sub(" ", _THOUSANDS.sub(" ", line.key).replace(",", " ")).strip()
    if (kind := table.whole.get(line.key)) and (" " in line.key or not line.ends):
        return kind
    if (kind := table.whole.get(key)) in _MAY_COUNT:
        return kind
    if is_share_row(line, table) or is_button_row(line, table):
        return Kind.SHARE
    folded = line.text.casefold()
    for kind, pattern in table.starts:
        if pattern.match(folded) and (len(line) <= LONG or kind in MAY_BE_LONG):
            return kind
    single = len(line) <= 2 * LONG and SENTENCE_END.search(line.text, 0, len(line.text) - 3) is None
    for kind, pattern in table.holds:
        if (single or (kind is Kind.CAPTION and len(line) <= LONG)) and pattern.search(folded):
            return kind
    for kind, pattern in table.ends if single and len(line) <= _SHORT else ():
        if pattern.search(folded[-100:]):
            return kind
    return Kind.ALSO_READ if is_link(line, table) else None


def is_share_row(line: Line, table: Cues) -> bool:
    """Tell whether a line is a row of share buttons."""
    if len(line) > 160:
        return False
    words = (
        _WORDS.findall(line.key) if line.key.isascii() else re.findall(r"[^\s|,:/()+-]+", line.key)
    )
    return bool(words) and len(line.key) > 3 and all(w in table.share_words for w in words)


def is_button_row(line: Line, table: Cues) -> bool:
    """Tell whether a line is buttons with marks between them ("Like 1.2k | Comment 88")."""
    cells = _BETWEEN.split(line.text) if len(line) <= _SHORT else []
    keys = [_COUNT.sub(" ", cell.casefold()).strip() for cell in cells]
    known = sum(key in table.buttons or key in table.share_words for key in keys)
    strange = sum(bool(key) for key in keys) - known
    return len(cells) > 1 and known > 0 and strange <= (known > 1)


def is_link(line: Line, table: Cues) -> bool:
    """Tell whether a line leads to another report ("Also read: ...")."""
    return len(line) <= LONG and table.links.match(line.text.casefold()) is not None


def is_breadcrumb(line: Line, text: str) -> bool:
    """Tell whether a line shows the way to the page ("Home » India » ...").

    `text` is the line as it stands: in the normalised one "»" is a quotation mark.
    """
    return len(line) <= LONG and not line.ends and len(_CRUMBS.findall(text)) >= 2
