"""Accounts of seats that parties want, are offered or get."""

from __future__ import annotations

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.compiling import compiled
from pollcorpus.extraction.seats.glance import worth_reading
from pollcorpus.extraction.seats.merge import merged
from pollcorpus.extraction.seats.reader import Reader
from pollcorpus.extraction.seats.scene import Scene, day_of
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.models import DateMention, SeatPlanReport


def find_seat_plans(
    document: Document, names: Names, dates: tuple[DateMention, ...]
) -> tuple[SeatPlanReport, ...]:
    """Find the seat plans that an article tells of, each once."""
    reader = reader_of(document, names, dates)
    return merged(document, reader.scene, list(reader.shares())) if reader else ()


def reader_of(document: Document, names: Names, dates: tuple[DateMention, ...]) -> Reader | None:
    """Prepare an article to be read for seats; None for one that cannot tell of them."""
    cues = compiled(document.language.seats)
    sides = Once(lambda: Sides.of(document, names, cues, day_of(document)))
    if not worth_reading(document, names, sides, cues):
        return None
    return Reader(document, names, Scene.of(document, names, cues), sides(), cues, dates)
