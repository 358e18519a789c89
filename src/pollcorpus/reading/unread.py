"""Kinds of files that are not read, how each is told, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from attrs import frozen

_OPENING = r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,3}"
_EXTRACT = (
    "extract the text first, into .txt or .jsonl files, with a tool that keeps the report and"
    " leaves menus out, such as trafilatura"
)


@frozen
class Unread:
    """A kind of file: its suffixes, how it begins, what it is called, and what to do about it."""

    kind: str
    suffixes: frozenset[str]
    opening: re.Pattern[str]
    name: str
    verdict: str
    advice: str


WEB_PAGE = Unread(
    kind="web page",
    suffixes=frozenset({".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht"}),
    opening=re.compile(rf"{_OPENING}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE),
    name="HTML",
    verdict="is a page in HTML, which is not read",
    advice=_EXTRACT,
)
FEED = Unread(
    kind="feed",
    suffixes=frozenset({".xml", ".rss", ".atom"}),
    opening=re.compile(rf"\s*<\?xml\b|{_OPENING}<(?:rss|feed|rdf:RDF)\b"),
    name="XML",
    verdict="is XML, as feeds are, which is not read",
    advice="save each item as a line of JSON, with text, title, date and url, in a .jsonl file",
)
DOCUMENT = Unread(
    kind="document",
    suffixes=frozenset({".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods"}),
    opening=re.compile(r"%PDF-|\{\\rtf\d|PK\x03\x04|\xd0\xcf\x11\xe0"),
    name="A document such as PDF, Word or a spreadsheet",
    verdict="is a document such as PDF, Word or a spreadsheet, which is not read",
    advice="save it as text or CSV",
)
MAIL = Unread(
    kind="mail",
    suffixes=frozenset({".eml", ".mbox", ".msg"}),
    opening=re.compile(
        r"(?:[A-Za-z][\w-]{0,60}:.{0,2000}\n(?:[ \t].{0,2000}\n){0,50}){0,60}"
        r"(?:MIME-Version|Message-ID|Content-Transfer-Encoding):",
        re.IGNORECASE,
    ),
    name="Mail",
    verdict="is a mail, whose text is encoded, which is not read",
    advice="save its text, as your mail program shows it, as .txt or a line of JSON",
)
_ALL = (WEB_PAGE, FEED, MAIL, DOCUMENT)


def unread_text(text: str, path: str) -> Unread | None:
    """Return what else than a report a text is, if it is of a kind that is not read.

    In a file that is called so, a part of a page is one, too. Mail is one for what stands
    above it: names that its encoding cuts in two ("Ak=" and "hilesh") would be nobody's.
    """
    named = PurePath(path).suffix.lower()
    for kind in (WEB_PAGE, FEED, MAIL):
        if kind.opening.match(text) or (named in kind.suffixes and text.lstrip().startswith("<")):
            return kind
    return None


def unread_bytes(beginning: bytes) -> Unread | None:
    """Return `DOCUMENT` for the beginning of a file that a word processor or the like has made."""
    return DOCUMENT if DOCUMENT.opening.match(beginning[:16].decode("latin-1")) else None


def advice_on(suffixes: Iterable[str]) -> Iterator[str]:
    """Yield what to do about files of some suffixes that were left out of a folder."""
    left = set(suffixes)
    told = [kind for kind in _ALL if left & kind.suffixes]
    if left.difference(*(kind.suffixes for kind in told)):
        yield "name a file itself to have it read"
    for kind in told:
        yield f"{kind.name} is not read: {kind.advice}"
