"""What texts are told to have been read: the meetings in them, and who was there."""

from __future__ import annotations

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text


def meetings(text: str, published: str = "2023-06-14") -> tuple[MeetingReport, ...]:
    """The meetings of a text; unless told otherwise it was published on Wednesday, 14 June 2023."""
    language = "en" if text.isascii() else "hi"
    return extract(read_text(text, published=published, language=language)).meetings


def present(meeting: MeetingReport) -> set[str]:
    """The names of those who were there."""
    return {claim.value.name for claim in meeting.participants}


def together(text: str) -> set[frozenset[str]]:
    """The last names of those at each meeting, in an English text of Wednesday, 12 June 2024."""
    found = meetings(text, published="2024-06-12")
    return {frozenset(name.split()[-1] for name in present(meeting)) for meeting in found}
