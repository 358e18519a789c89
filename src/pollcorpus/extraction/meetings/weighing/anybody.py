"""Whether anybody is said to be at an occasion that no construction tells of."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.weighing.confirming import Whole


def is_anybodys(whole: Whole, occasion: Occasion) -> bool:
    """Tell whether anybody is said to be at an occasion or to stay away.

    Or any body, unless those whom the sentences name are only spoken of.
    """
    if occasion.people or occasion.absent:
        return True
    spoken_of = any(segment.scene.onlookers for segment in whole.thread.segments)
    return bool(occasion.organisations) and not spoken_of
