"""Dates in a line of a page, whichever languages the line mixes."""

from __future__ import annotations

import re
from functools import cache

from pollcorpus.dates import scan
from pollcorpus.models import DateKind, DateMention
from pollcorpus.plugins import languages


def find_days(text: str) -> tuple[DateMention, ...]:
    """Find the calendar dates of a normalised text; spans are in its offsets.

    Every language whose letters occur reads the text, and the longest
    reading of a place counts. Digits alone are for the first language.
    """
    packs = [pack for pack in languages() if _letters(pack.letters).search(text)] or languages()[:1]
    found = [m for pack in packs for m in scan(text, pack, None) if m.kind is DateKind.DATE]
    found.sort(key=lambda m: (m.start, -m.stop))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].stop:
            kept.append(mention)
        elif len(mention.span) > len(kept[-1].span):
            kept[-1] = mention
    return tuple(kept)


@cache
def _letters(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")
