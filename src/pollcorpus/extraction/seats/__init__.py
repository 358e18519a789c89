"""Accounts of seats that parties want, are offered or get."""

from __future__ import annotations

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.seats.cues import Compiled, compiled
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
    # whose seats could they be? most articles name no party, which is cheaper to see
    if not (sides.mentions or sides.of_person) or not _speaks_of_seats(document.text, cues):
        return ()
    scene = Scene.of(document, names, cues)
    shares = list(Reader(document, names, scene, sides, cues, dates).shares())
    return merged(document, scene, shares)


def _speaks_of_seats(text: str, cues: Compiled) -> bool:
    """Tell quickly whether a text can hold a seat plan at all."""
    return (
        cues.seat.search(text) is not None
        or cues.nominee.search(text) is not None
        or any(cues.has(name, text) for name in ("ticket", "formula", "lok_sabha", "assembly"))
    )
