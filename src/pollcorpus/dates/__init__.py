"""Date expressions in text, and the days that they mean."""

from __future__ import annotations

from datetime import date

from pollcorpus.models import DateMention, PartialDate
from pollcorpus.plugins import Language

Published = date | PartialDate | str | None


def find_dates(
    text: str, *, published: Published = None, language: str | None = None
) -> tuple[DateMention, ...]:
    """Find the date expressions of a text, in order."""
    return ()


def scan(
    text: str, language: Language, published: PartialDate | None, start: int = 0, stop: int | None = None
) -> tuple[DateMention, ...]:
    """Find the date expressions in a range of a normalised text; spans are in its offsets."""
    return ()
