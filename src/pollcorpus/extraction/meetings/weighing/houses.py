"""Whether what a page tells took place in the sitting of a house, which is no meeting."""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.confirming import Whole


def is_in_house(whole: Whole) -> bool:
    """Tell whether sentences speak of motions and the Chair, and none of people who met."""
    views = [segment.scene.view for segment in whole.thread.segments]
    patterns = whole.thread.segments[0].scene.patterns
    if any(patterns.beside_house.search(view.text) for view in views):
        return False
    return any(patterns.in_house.search(view.text) for view in views)
