"""How long words of length say that something was before or after another."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from pollcorpus.dates import scan
from pollcorpus.dates.meanings import Reading
from pollcorpus.dates.relations import Offset
from pollcorpus.models import PartialDate
from pollcorpus.plugins import Language
from pollcorpus.plugins import language as language_of

_DAYS = {"DAY": 1, "WEEK": 7}
# minutes of a day
_DAY = 24 * 60
# more days than these are told too roughly to count by
_LONGEST = 31
# what is read for its length alone may be told on any day
_ANY_DAY = PartialDate.from_parts(2000, 6, 15)


def length_of(text: str, way: str, said: str, language: Language) -> timedelta | None:
    """How many days words of length stand for; None if for none that can be counted."""
    plain = text[: -len(way)].strip() if text.lower().endswith(way) else text
    days = days_counted(said.format(plain), language.code)
    return timedelta(days) if days and days <= _LONGEST else None


@lru_cache(256)
def days_counted(words: str, code: str) -> int | None:
    """Return how many days words count, as "two weeks ago"; None for none that can be told."""
    for mention in scan(words, language_of(code), _ANY_DAY):
        meaning = mention.meaning
        if not isinstance(meaning, Reading) or meaning.approximate:
            continue
        offset = meaning.expression
        if mention.minutes and not mention.minutes % _DAY:
            return mention.minutes // _DAY  # "48 hours ago"
        if isinstance(offset, Offset) and all(unit in _DAYS for unit, _ in offset.counts):
            return sum(_DAYS[unit] * number for unit, number in offset.counts)
    return None
