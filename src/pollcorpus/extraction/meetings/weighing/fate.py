"""What becomes of an occasion: it is called off or held, lies behind, or somebody misses it."""

from __future__ import annotations

from pollcorpus.extraction.meetings.come_about import came_before
from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.occasions import TALKS, Occasion
from pollcorpus.extraction.meetings.status import plans_in_short
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.days import lies
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene, kinds_of
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.models import ActorRef, MeetingStatus, PartialDate, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_TWO = 2
# sentences after one that denies, or calls off, in which that goes on
_NEXT = 2


def says_off(scene: Scene) -> bool:
    """Tell whether a sentence has the occasion told of before called off."""
    said = scene.cues_found >= {"cancelled", "definite"} and "cancel" in scene.acts
    return said and not scene.off_beside


def called_off(segment: Segment) -> bool:
    """Tell whether by construction what a sentence tells of, or goes on with, was called off."""
    scene = segment.scene
    told = (r.occasion.status for r in segment.ruled if r.told)
    return says_off(scene) or MeetingStatus.CANCELLED in told


def called_instead(segment: Segment, thread: Thread) -> bool:
    """Tell whether people telephone whose meeting was off: "the two spoke on the phone instead"."""
    mine = [t for t in segment.scene.tellings if t.kind in TALKS]
    if not mine or not all(t.phone for t in mine) or "cancelled" in segment.scene.cues_found:
        return False
    return any(map(called_off, thread.segments)) and not any(t.phone for t in thread.tellings)


def denied(thread: Thread) -> bool:
    """Tell whether people are said not to have met."""
    return any("denied" in segment.scene.cues_found for segment in thread.segments)


def held(segment: Segment) -> bool:
    """Tell whether by construction people came: what was put off has taken place since."""
    scene = segment.scene
    if scene.patterns.after_off.search(scene.view.text):
        return True
    own = [segment.telling] if segment.telling else scene.tellings
    if any(came_before(telling, scene.patterns) for telling in own):
        return True
    came = any(t.kind is FrameKind.PRESENCE and len(t.people) > _TWO for t in scene.tellings)
    return came and not scene.cues_found & {"planned", "cancelled", "unreal"}


def _came_besides(scene: Scene, telling: Telling) -> bool:
    """Tell whether only what another clause tells of is off, or to come: "... but he met X"."""
    patterns, words = scene.patterns, telling.words
    if len(scene.tellings) < _TWO or patterns.held.search(words) is None:
        return False
    elsewhere = (("cancelled", patterns.cancelled), ("planned", patterns.planned))
    return any(cue in scene.cues_found and not said.search(words) for cue, said in elsewhere)


def looks_ahead(segment: Segment) -> bool:
    """Tell whether a sentence has words of a plan, and not of what was due by then."""
    scene = segment.scene
    return "planned" in scene.cues_found and not scene.patterns.was_due.search(scene.view.text)


def is_ahead(segment: Segment) -> bool:
    """Tell whether by construction people are to meet: "X may also call on Y", "X to meet Y"."""
    scene = segment.scene
    own = [segment.telling] if segment.telling else scene.tellings
    in_head = scene.view.sentence.kind is SegmentKind.HEADLINE
    return bool(own) and all(
        (not in_head and scene.patterns.to_meet.search(scene.view.text, t.start, t.stop))
        or plans_in_short(t, scene.patterns)
        for t in own
    )


def to_be_missed(segment: Segment) -> bool:
    """Tell whether somebody is yet to stay away: "X said he would skip the meeting"."""
    text = segment.scene.view.text
    return bool(segment.absent) and segment.scene.patterns.to_miss.search(text) is not None


def lies_behind(thread: Thread) -> bool:
    """Tell whether by construction an occasion is what lies behind, or beside, a plan or denial.

    So does one that somebody has left who speaks of what is to come.
    """
    if any(segment.scene.left_sitting & segment.present for segment in thread.segments):
        return True
    told = ((s.scene, s.telling) for s in thread.segments if s.telling)
    return any(
        came_before(telling, scene.patterns) or _came_besides(scene, telling)
        for scene, telling in told
    )


def is_missed(thread: Thread) -> bool:
    """Tell whether by construction somebody stayed away from a meeting that the words name.

    Or surely did from one of people without a name: "Leaders met in Patna. X did not attend."
    """
    gathers = any(FrameKind.GATHERING in kinds_of(segment.scene) for segment in thread.segments)
    return any(
        (gathers and segment.scene.surely_away & segment.absent)
        or any(t.noun and t.absent.keys() & segment.absent for t in segment.scene.tellings)
        for segment in thread.segments
    )


def is_to_follow(thread: Thread) -> bool:
    """Tell whether all that is told is that another meeting is to be held, without a day.

    The day of the one before is not that of the next: "They met on Monday. The next meeting will
    be held in Kochi."
    """
    scenes = [segment.scene for segment in thread.segments]
    return all(s.cues_found >= {"another", "planned"} and not s.days for s in scenes)


def by_its_day(made: Occasion, thread: Thread, today: PartialDate | None) -> MeetingStatus:
    """What becomes of an occasion, once its day is chosen: what is to come has not been held.

    What lies behind has, where constructions have it so, and only others are planned beside it.
    """
    when = lies(made.dates, today)
    if made.status is MeetingStatus.HELD and "ahead" in when:
        return MeetingStatus.PLANNED
    told = {ruled.occasion.status for segment in thread.segments for ruled in segment.ruled}
    over = made.status is MeetingStatus.PLANNED and "behind" in when
    return MeetingStatus.HELD if over and told == {MeetingStatus.HELD} else made.status


def not_gone_by(made: Occasion, thread: Thread, today: PartialDate | None) -> list[Dated]:
    """The days of an occasion; one gone by, told of others, is not that of people yet to meet."""
    if made.status is not MeetingStatus.PLANNED or not all(map(is_ahead, thread.segments)):
        return made.dates
    own = made.sentences
    return [d for d in made.dates if d.sentence in own or "behind" not in lies([d], today)]


def is_by_chance(thread: Thread) -> bool:
    """Tell whether people only came across each other, on the way to what each of them does."""
    told = (s for s in thread.segments if s.present)
    apart = [s for s in told if "separate" not in s.scene.cues_found]
    chance = [s for s in apart if "by_chance" in s.scene.cues_found]
    return bool(chance) and apart == chance and not any(r.told for s in chance for r in s.ruled)


def is_beside_off(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence that no construction reads only stands after one that denies.

    Or after one by which an occasion is called off: it tells who did what instead, or why.
    """
    last = threads.recent[0].last if threads.recent else None
    if scene.tellings or scene.days or last is None or scene.number - last.scene.number > _NEXT:
        return False
    return called_off(last) and not scene.cues_found & {"planned", "cancelled", "denied", "absent"}


def only_arrives(scene: Scene) -> bool:
    """Tell whether a sentence only says of people that they came to a town, or are in one."""
    told = scene.tellings
    came = all(
        t.kind is FrameKind.PRESENCE and not (t.noun or t.definite or t.absent) for t in told
    )
    talks = not told and bool(scene.acts & TELLING)
    return came and not talks and scene.patterns.stays.search(scene.view.text) is not None


def surely_met(thread: Thread) -> set[ActorRef]:
    """Those who by construction met somebody, though a sentence before or after has them away.

    What they stayed away from is something else: "X is unwell. Y visited him".
    """
    met, away = set[ActorRef](), set[ActorRef]()
    for segment in thread.segments:
        away |= segment.absent
        for telling in segment.scene.tellings:
            if telling.kind is FrameKind.TALK and telling.partner_at >= 0:
                met |= telling.people.keys() - telling.absent.keys() - segment.absent
    return met & away


def there_after_all(thread: Thread) -> set[ActorRef]:
    """Those whom words that no construction reads would have away, and clear ones have there."""
    there, away = set[ActorRef](), set[ActorRef]()
    for segment in thread.segments:
        scene = segment.scene
        attending = (t.people for t in scene.tellings if t.kind is FrameKind.PRESENCE)
        there |= segment.present & scene.at_table.union(*attending)
        away |= scene.surely_away | scene.seems_away.keys()
        away |= {actor for telling in scene.tellings for actor in telling.absent}
    return there - away


def without_history(thread: Thread) -> list[Segment]:
    """What tells of an occasion, without what only tells that it had been put off before."""
    first, *others = thread.segments
    kept = [first, *(s for s in others if s.scene.view.former is None or s.scene.view.moved)]
    return kept if any(segment.ruled for segment in kept) else thread.segments


def without_bystanders(there: set[ActorRef], thread: Thread) -> set[ActorRef]:
    """Leave in what was called off, or denied, only those whom constructions put there, if any.

    Beside it stands who denies it, explains it, or did something else meanwhile.
    """
    off = (s for s in thread.segments if called_off(s))
    told = {a for s in off for t in s.scene.tellings if t.kind in TALKS for a in t.people}
    sides = there & told
    if len(sides) < _TWO:
        return there
    return there & {actor for telling in thread.tellings for actor in telling.people}
