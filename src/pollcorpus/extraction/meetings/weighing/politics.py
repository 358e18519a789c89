"""Whether politicians meet each other at an occasion, or only people whom they see in office."""

from __future__ import annotations

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.weighing.callings import outsiders_in
from pollcorpus.extraction.meetings.weighing.confirming import Whole

_PAIR = 2


def is_political(whole: Whole, occasion: Occasion) -> bool:
    """Tell whether an occasion is one of politicians; by its sentences, where one is named."""
    people = occasion.people.keys() | occasion.absent.keys()
    if occasion.organisations or not people:
        return True
    views = [segment.scene.view for segment in whole.thread.segments]
    patterns = whole.thread.segments[0].scene.patterns
    outside = {actor for view in views for actor in outsiders_in(view, patterns)}
    inside = {a for a in people - outside if a.known or a in whole.page.politicians}
    if len(inside) > 1 or (not inside and len(people) < _PAIR):
        return True
    if not inside:
        return False
    if any(patterns.politicians.search(view.text) for view in views):
        return True
    if len(people) > 1:
        return not people <= inside | outside
    return not any(patterns.with_outsiders.search(view.text) for view in views)
