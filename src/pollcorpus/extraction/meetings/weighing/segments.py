"""What a sentence tells of each of its occasions, once the weights have found who is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

TALKS = (FrameKind.TALK, FrameKind.CALL, FrameKind.GATHERING)
_TWO = 2
# who stays away by construction does not where the weights say less than this
_PERHAPS = 0.2


def segments(reading: Reading) -> Iterator[Segment]:
    """Yield what a sentence tells, one segment for each occasion that constructions find in it."""
    there, away = reading.there, reading.away
    missed = away | _perhaps_missed(reading)
    caller = _called_instead(reading.scene, missed)
    if caller:
        yield segment_of(reading.scene, there - caller, away | (caller & missed))
        yield segment_of(reading.scene, caller, ())
        return
    if (before := _met_before(reading.scene, there)) is not None:
        met, own = before
        yield segment_of(reading.scene, (there - met) | own, away)
        yield segment_of(reading.scene, met, ())
        return
    groups: list[frozenset[ActorRef]] = []
    onward = _went_on(reading.scene)
    for telling in reading.scene.tellings:
        people = there & telling.people.keys()
        body = telling.fresh and bool(telling.organisations)
        sides = len(people) + (telling.unclear or body) if people else 0
        if telling.kind not in TALKS or sides < _TWO or any(people <= g for g in groups):
            continue
        groups = [g for g in groups if g in onward or not g <= people] + [frozenset(people)]
    if len(groups) == 1:
        groups += _of_others(reading.scene, there - groups[0], groups[0])
    if len(groups) < _TWO:
        groups = [there]
    left = there.difference(*groups)
    for number, group in enumerate(groups):
        first = number == 0
        yield segment_of(reading.scene, group | left if first else group, away if first else ())


def _went_on(scene: Scene) -> set[frozenset[ActorRef]]:
    """Those who met and went on together: "X met Y, and the two called on Z"."""
    met = {frozenset(telling.people) for telling in scene.tellings}
    acting = (frozenset(t.subjects) for t in scene.tellings if t.partner_at >= 0)
    return {people for people in acting if len(people) >= _TWO and people in met}


def _met_before(
    scene: Scene, there: frozenset[ActorRef]
) -> tuple[frozenset[ActorRef], frozenset[ActorRef]] | None:
    """Who had met before one of them gathered others, and who did that."""
    sides = [there & telling.own for telling in scene.tellings]
    own = next((there & t.own for t in scene.tellings if t.host and t.own == {t.host}), None)
    met = next((people for people in sides if own and own < people), None)
    return (met, own) if met is not None and own is not None else None


def _perhaps_missed(reading: Reading) -> frozenset[ActorRef]:
    """Who stayed away by construction, if the weights do not rule it out."""
    ruled = (actor for telling in reading.scene.tellings for actor in telling.absent)
    return frozenset(actor for actor in ruled if reading.absent.get(actor, 0) >= _PERHAPS)


def _called_instead(scene: Scene, missed: frozenset[ActorRef]) -> frozenset[ActorRef]:
    """Who talked on the phone, one of whom had stayed away from where the others met."""
    calls = (t.people.keys() for t in scene.tellings if t.phone and t.kind in TALKS)
    return next((frozenset(who) for who in calls if len(who) >= _TWO and who & missed), frozenset())


def _of_others(
    scene: Scene, left: frozenset[ActorRef], group: frozenset[ActorRef]
) -> list[frozenset[ActorRef]]:
    """Those who are in contact in a clause of their own: "X met Y, while A was with B"."""
    text, patterns = scene.view.text, scene.patterns
    edges = [0, *(m.end() for m in patterns.boundary.finditer(text)), len(text)]
    for first, last in pairwise(edges):
        lists = list(patterns.persons.finditer(text, first, last))
        people = {a for found in lists for a in scene.view.named_persons(found[0])}
        if len(lists) != _TWO or not people <= left or people & group:
            continue
        between = lists[0].end(), lists[1].end()
        if patterns.contact.search(text, *between) and not _came(scene, first, last):
            return [frozenset(people)]
    return []


def _came(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a clause says of people only that they came, too."""
    words = scene.view.text[first:last]
    attend = scene.patterns.telling.get("ATTEND")
    came = attend is not None and attend.search(words) is not None
    return came or scene.patterns.attending.search(words) is not None


def segment_of(
    scene: Scene, present: frozenset[ActorRef], absent: Sequence[ActorRef] | frozenset[ActorRef]
) -> Segment:
    """Make a segment of a scene and its people."""
    telling = _telling(scene, present)
    named = [
        placed
        for how, placed in scene.places
        if how != "dateline" and (telling is None or telling.is_about(placed.at))
    ]
    return Segment(
        scene=scene,
        present=present,
        absent=frozenset(absent),
        placed=frozenset(named),
        homes=frozenset(placed.owner for placed in named if placed.owner),
        telling=telling,
    )


def _telling(scene: Scene, present: frozenset[ActorRef]) -> Telling | None:
    """Which of several talks of a sentence those present are at, if that is known."""
    found = [telling for telling in scene.tellings if telling.own & present]
    within = [telling for telling in found if telling.own <= present]
    for telling in within:  # one of them may also gather others: "after he met X, Y chaired ..."
        if all(other.own < telling.own for other in found if other is not telling):
            return telling
    return found[0] if len(found) == 1 else within[0] if len(within) == 1 else None
