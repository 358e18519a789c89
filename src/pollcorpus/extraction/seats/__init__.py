"""Accounts of seats that parties want, are offered or get."""

from __future__ import annotations

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.seats.cues import compiled
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
    cues = compiled(document.language.seats)
    sides = Sides.of(document, names, cues, day_of(document))
    if not worth_reading(document, names, sides, cues):
        return ()
    scene = Scene.of(document, names, cues)
    shares = list(Reader(document, names, scene, sides, cues, dates).shares())
    return merged(document, scene, shares)
