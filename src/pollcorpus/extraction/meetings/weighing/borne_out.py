"""Whether words bear out what weights alone have found, and no construction stands by.

Campaign reports tell of one meeting in a way that constructions know, and of the next in one of
its own; but where no construction tells of any, or no party is named, most of what weights find
is crime, business, history, sport or a journey. The same holds of what stands alone on a long
page, among much else.
"""

from __future__ import annotations

from collections.abc import Sequence

from pollcorpus.extraction.meetings.weighing.confirming import Whole
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.segments import TALKS
from pollcorpus.extraction.meetings.weighing.threads import Segment

# how likely an occasion has to be on a page of no parties
_SURE = 0.5
# a page that names parties less often is about something else
_PARTIES = 2
# a page of so few occasions to a sentence is about something else, too: how likely is enough there
_SPARSE, _ENOUGH = 1 / 9, 0.3
# and on one of fewer still, that names parties no more often, for what no construction stands by
_THIN, _APART, _LIKELY = 1 / 12, 1 / 20, 0.75
# so many constructions agree on somebody being there
_SEVERAL = 3
# who speaks over the telephone, or takes somebody into a party, is with others
_TOGETHER = {"phone", "call_noun", "induct"}


def is_borne_out(whole: Whole, likely: float, alone: bool) -> bool:
    """Tell whether the sentences with people speak of meeting, and the page of talks or parties.

    `alone` where constructions tell of no occasion at all: on a page of parties any sentence has
    to speak of talks then. On one that hardly names a party clear words have to say that people
    were together or kept away, or a sentence with people to speak of talks and the occasion to be
    `likely` beside that.
    """
    segments, of_parties = whole.thread.segments, whole.page.parties >= _PARTIES
    there = [segment for segment in segments if segment.present or segment.absent] or segments
    if of_parties and not alone:
        return True
    if not (_keep_away(segments) or any(_says_they_met(segment.scene) for segment in there)):
        return False
    if of_parties:
        return any(map(_speaks_of_talks, whole.page.scenes))
    spoken_of = any(_speaks_of_talks(segment.scene) for segment in there)
    return not alone or _is_clear(segments) or (likely >= _SURE and spoken_of)


def stands_out(whole: Whole, likely: float, share: float) -> bool:
    """Tell whether an occasion is more than what a page of much else says by the way.

    Where hardly one sentence in nine tells of an occasion (`share`, on the whole page), what a
    construction tells has to be a little `likely`, too. Where hardly one in twelve does, and as
    good as none names a party, most who only seem to be somewhere have met nobody, unless words
    tell of talks or of a gathering, or several constructions have them there.
    """
    if whole.ruled:
        return share >= _SPARSE or likely >= _ENOUGH
    page = whole.page
    if share >= _THIN or likely >= _LIKELY or page.parties >= _APART * len(page.scenes):
        return True
    scenes = [segment.scene for segment in whole.thread.segments]
    frames = {(frame, t.kind) for scene in scenes for t in scene.tellings for frame in t.frames}
    return len(frames) >= _SEVERAL or any(kind in TALKS for _, kind in frames)


def _is_clear(segments: Sequence[Segment]) -> bool:
    """Tell whether some kept away, telephoned, or attended what a sentence calls an occasion."""
    if _keep_away(segments):
        return True
    acts = [segment.scene.acts for segment in segments if segment.present]
    if any(act & _TOGETHER for act in acts):
        return True
    attended = any("attend" in act for act in acts)
    scenes = (segment.scene for segment in segments)
    return attended and any(_speaks_of_talks(s) or "occasion" in s.acts for s in scenes)


def _keep_away(segments: Sequence[Segment]) -> bool:
    return any(segment.scene.surely_away & segment.absent for segment in segments)


def _says_they_met(scene: Scene) -> bool:
    """Tell whether a sentence has a word for meeting or talks that hardly means anything else."""
    return bool(scene.acts & _TOGETHER) or scene.patterns.mute.search(scene.view.text) is None


def _speaks_of_talks(scene: Scene) -> bool:
    return scene.patterns.quiet.search(scene.view.text) is None
