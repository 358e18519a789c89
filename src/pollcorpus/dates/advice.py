"""How to write a date that was given in words or figures of print."""

from __future__ import annotations

from pollcorpus.dates import find_dates
from pollcorpus.errors import DateSyntaxError


def advised(error: DateSyntaxError, text: str) -> DateSyntaxError:
    """Return the error on a text with what to write instead: as an article's date would be read."""
    return DateSyntaxError(text, error.position, error.expected, advice=_advice(text))


def _advice(text: str) -> str:
    found = [mention for mention in find_dates(text) if mention.date is not None]
    if len(found) == 1 and text[found[0].start : found[0].stop].strip() == text.strip():
        return f"write {found[0].date}"
    return DateSyntaxError.HOW
