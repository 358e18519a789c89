"""The meetings that an article tells of."""

from __future__ import annotations

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.models import DateMention, MeetingReport


def find_meetings(
    document: Document, names: Names, dates: tuple[DateMention, ...]
) -> tuple[MeetingReport, ...]:
    """Find the meetings that an article tells of, each once."""
    if not names.mentions:
        return ()  # nobody who could have met
    return Reader.of(document).read(names, dates)
