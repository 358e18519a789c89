"""Accounts of seats that parties want, are offered or get."""

from __future__ import annotations

from pollcorpus.extract.document import Document, Names
from pollcorpus.extract.seats.cues import compiled
from pollcorpus.extract.seats.merge import merged
from pollcorpus.extract.seats.scene import Scene
from pollcorpus.extract.seats.shares import Reader
from pollcorpus.extract.seats.sides import Sides
from pollcorpus.models import DateMention, SeatPlanReport


def find_seat_plans(
    document: Document, names: Names, dates: tuple[DateMention, ...]
) -> tuple[SeatPlanReport, ...]:
    """Find the seat plans that an article tells of, each once."""
    cues = compiled(document.language.seats)
    if not (cues.noun.search(document.text) or cues.nominee.search(document.text)):
        return ()
    scene = Scene.of(document, names, cues)
    sides = Sides.of(document.text, names, cues, scene.published)
    shares = list(Reader(document, names, scene, sides, cues, dates).shares())
    return merged(document, scene, shares)
