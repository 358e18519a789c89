"""The seat plans that an article tells of."""

from __future__ import annotations

from pollcorpus.extract.document import Document, Names
from pollcorpus.models import DateMention, SeatPlanReport


def find_seat_plans(
    document: Document, names: Names, dates: tuple[DateMention, ...]
) -> tuple[SeatPlanReport, ...]:
    """Find the seat plans that an article tells of, each once."""
    return ()
