"""Whether words bear out what weights alone have found, on a page of which they are all there is.

Campaign reports tell of one meeting in a way that constructions know, and of the next in one of
its own; but where no construction tells of any, most of what weights find is crime, business,
history or a journey.
"""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.scene import Scene

# how likely an occasion has to be on a page of no parties
_SURE = 0.5
# a page that names parties less often is about something else
_PARTIES = 2
# who attends, or speaks over the telephone, is with others whatever the page is about
_CLEAR = {"attend", "phone", "call_noun"}


def is_borne_out(whole: Whole, likely: float) -> bool:
    """Tell whether a sentence speaks of meeting or talks, on a page of parties any of its.

    On one that hardly names a party it has to be a sentence that has people there, and the
    occasion `likely` beside that.
    """
    if whole.page.parties >= _PARTIES:
        return any(map(_speaks_of_talks, whole.page.scenes))
    segments = whole.thread.segments
    if any(segment.scene.surely_away & segment.absent for segment in segments):
        return True  # clear words say that somebody was not there
    if any(segment.present and segment.scene.acts & _CLEAR for segment in segments):
        return True
    there = [segment.scene for segment in segments if segment.present or segment.absent]
    told = there or [segment.scene for segment in segments]
    return likely >= _SURE and any(map(_speaks_of_talks, told))


def _speaks_of_talks(scene: Scene) -> bool:
    return scene.patterns.quiet.search(scene.view.text) is None
