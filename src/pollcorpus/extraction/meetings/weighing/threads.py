"""The occasions of an article while it is read: which sentences tell of each, and what they say."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Set

from attrs import define, evolve, field, frozen

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.scene import Ruled, Scene
from pollcorpus.models import ActorKind, ActorRef, PartialDate, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_HEAD = (SegmentKind.HEADLINE, SegmentKind.STANDFIRST)
# acts whose words name an occasion
NOUNS = frozenset({"occasion", "meal", "call_noun"})
# threads that a sentence may go on with
_RECENT = 8
# other threads before one, and after it, that are compared with it for each person who is there
_BESIDE = 25
_TWO = 2


@frozen(kw_only=True, eq=False)
class Segment:
    """What a sentence tells of one occasion: who is there, and who stays away.

    `telling` is the construction that tells of it, where a sentence has several talks.
    """

    scene: Scene
    present: frozenset[ActorRef]
    absent: frozenset[ActorRef]
    placed: frozenset[Placed] = frozenset()
    homes: frozenset[ActorRef] = frozenset()
    telling: Telling | None = None

    @property
    def places(self) -> frozenset[str]:
        """The names of the places that the sentence names."""
        return frozenset(placed.name for placed in self.placed)

    def is_about(self, at: int) -> bool:
        """Tell whether what stands at an offset of the sentence may be about the occasion."""
        return self.telling is None or self.telling.is_about(at)

    @property
    def near_days(self) -> frozenset[PartialDate]:
        """The day that the sentence names for the occasion, or that nearest to what tells of it."""
        starts = self.scene.words.starts
        named = [day.date for at, day in self.scene.days if self.is_about(starts[at])]
        own = frozenset(day for day in named if day is not None)
        return own if self.telling and len(own) == 1 else self.scene.near_days

    @property
    def ruled(self) -> list[Ruled]:
        """What constructions have put together of the sentence, without its other talks."""
        own = self.telling.own if self.telling else None
        return [r for r in self.scene.ruled if own is None or own & r.occasion.people.keys()]

    def bodies(self, *kinds: ActorKind) -> set[ActorRef]:
        """The organisations that the sentence names."""
        view = self.scene.view
        return {actor for actor in view.named(view.text) if actor.kind in kinds}

    @property
    def committees(self) -> set[ActorRef]:
        """The committees that the sentence names."""
        return self.bodies(ActorKind.COMMITTEE)

    @property
    def sides(self) -> set[ActorRef]:
        """The parties, alliances and committees that the sentence names."""
        return self.bodies(ActorKind.COMMITTEE, ActorKind.PARTY, ActorKind.ALLIANCE)

    @property
    def nouns(self) -> set[str]:
        """The words for an occasion."""
        acts = self.scene.words.acts
        return {self.scene.stems[act.start] for act in acts if act.kind in NOUNS}

    @property
    def talks(self) -> bool:
        """True if by construction those present talk to each other."""
        talks = (t.people.keys() for t in self.scene.tellings if t.kind is FrameKind.TALK)
        return any(len(people & self.present) >= _TWO for people in talks)

    @property
    def pair(self) -> frozenset[ActorRef] | None:
        """The two who by construction talk to each other, if they are all who are there."""
        if len(self.present) != _TWO or self.absent:
            return None
        talks = (t for t in self.scene.tellings if t.kind in TALKS and t.partner_at >= 0)
        return self.present if any(self.present <= t.people.keys() for t in talks) else None

    @property
    def ordinals(self) -> set[int]:
        """The numbers that constructions find of its occasions: 2 for "the second meeting"."""
        return {r.occasion.ordinal for r in self.ruled if r.occasion.ordinal is not None}


@define(kw_only=True, eq=False)
class Thread:
    """The segments that tell of one occasion, in the order of the text, and what they share.

    It is the occasion of that `number` in its article; `ruled` are the ids of what
    constructions have found in its sentences, `ruled_days` the days that they give it, and
    `ruled_status` what they say of its having taken place; `reported` are those present of
    whom more than the headline tells.
    """

    number: int = 0
    segments: list[Segment] = field(factory=list)
    present: set[ActorRef] = field(factory=set)
    reported: set[ActorRef] = field(factory=set)
    absent: set[ActorRef] = field(factory=set)
    days: frozenset[PartialDate] = frozenset()
    sides: set[ActorRef] = field(factory=set)
    committees: set[ActorRef] = field(factory=set)
    nouns: set[str] = field(factory=set)
    places: set[str] = field(factory=set)
    placed: set[Placed] = field(factory=set)
    homes: set[ActorRef] = field(factory=set)
    acts: Counter[str] = field(factory=Counter)
    ruled: set[int] = field(factory=set)
    ruled_days: set[PartialDate | None] = field(factory=set)
    ruled_status: set[str] = field(factory=set)
    ordinals: set[int] = field(factory=set)
    pairs: set[frozenset[ActorRef]] = field(factory=set)
    talks: bool = False
    in_head: bool = True

    def add(self, segment: Segment) -> None:
        """Take in one more segment."""
        self.segments.append(segment)
        self.present |= segment.present
        self.absent |= segment.absent
        self.sides |= segment.sides
        self.committees |= segment.committees
        self.nouns |= segment.nouns
        self.places |= segment.places
        self.placed |= segment.placed
        self.homes |= segment.homes
        self.acts.update(segment.scene.acts)
        self.days = self.days or segment.near_days
        self.ruled |= {id(ruled) for ruled in segment.ruled}
        self.ruled_days |= {ruled.occasion.date for ruled in segment.ruled}
        self.ruled_status |= {ruled.occasion.status.value for ruled in segment.scene.ruled}
        self.ordinals |= segment.ordinals
        self.pairs |= {segment.pair} if segment.pair else set()
        self.talks = self.talks or segment.talks
        in_head = segment.scene.view.sentence.kind in _HEAD
        self.reported |= set() if in_head else segment.present
        self.in_head = self.in_head and in_head

    @property
    def headlined(self) -> set[ActorRef]:
        """Whom, of what the report goes on to tell, a headline alone names."""
        return self.present - self.reported if self.reported else set()

    def leave(self, actors: Set[ActorRef]) -> None:
        """Let those go whom a headline names beside those who met."""
        self.present -= actors
        self.segments = [evolve(s, present=s.present - actors) for s in self.segments]

    @property
    def tellings(self) -> list[Telling]:
        """What constructions find in its sentences."""
        return [telling for segment in self.segments for telling in segment.scene.tellings]

    @property
    def talkers(self) -> set[ActorRef]:
        """The two who by construction were to talk to each other, if it is two."""
        sides = {a for t in self.tellings if t.kind is FrameKind.TALK for a in t.people}
        return sides if len(sides) == _TWO else set()

    @property
    def by_phone(self) -> bool:
        """True if constructions have at least half of it by telephone, not who only joins so."""
        parts = ([s.telling] if s.telling else s.scene.tellings for s in self.segments)
        told = [telling for part in parts for telling in part]
        talks = [telling for telling in told if telling.kind in TALKS] or told
        return bool(told) and sum(telling.phone for telling in talks) * _TWO >= len(told)

    @property
    def last(self) -> Segment:
        """The segment that told of it last."""
        return self.segments[-1]


@define(kw_only=True, eq=False)
class Threads:
    """The occasions of an article so far, kept so that a long one takes no longer per sentence.

    `attended` tells at how many of them each person is, `numbers` at which, and `told` of which a
    sentence tells; `recent` are those told of last, the last first.
    """

    every: list[Thread] = field(factory=list)
    attended: Counter[ActorRef] = field(factory=Counter)
    numbers: defaultdict[ActorRef, list[int]] = field(factory=lambda: defaultdict(list))
    told: defaultdict[int, set[int]] = field(factory=lambda: defaultdict(set))
    recent: list[Thread] = field(factory=list)

    def add(self, segment: Segment, thread: Thread | None = None) -> Thread:
        """Take in a segment that goes on with a thread or, without one, opens another."""
        if thread is None:
            self._unsay(segment)
            thread = Thread(number=len(self.every))
            self.every.append(thread)
        come = segment.present - thread.present
        self.attended.update(come)
        for actor in come:
            insort(self.numbers[actor], thread.number)
        self.told[segment.scene.number].add(thread.number)
        thread.add(segment)
        known = {id(other): other for other in (thread, *self.recent)}.values()
        latest_first = sorted(known, key=lambda other: (-other.last.scene.number, other.number))
        self.recent = latest_first[:_RECENT]
        return thread

    def part(self) -> None:
        """Let nothing that follows go on with a thread told so far."""
        self.recent = []

    def _unsay(self, segment: Segment) -> None:
        """Let a headline, "A meets B, C", tell of two meetings where the report does."""
        for thread in self.recent:
            gone = (segment.pair or frozenset()) & thread.headlined
            if gone and segment.present & thread.present - gone:
                thread.leave(gone)
                self.attended.subtract(gone)
                for actor in gone:
                    self.numbers[actor].remove(thread.number)

    def elsewhere(self, actor: ActorRef, thread: Thread) -> int:
        """At how many other threads somebody is."""
        return self.attended[actor] - (actor in thread.present)

    def shared(self, thread: Thread) -> list[Thread]:
        """Other threads at which one of the same people is, of a person's very many the nearest."""
        near: set[int] = set()
        for numbers in (self.numbers[actor] for actor in thread.present):
            at = bisect_left(numbers, thread.number)
            near.update(numbers[max(0, at - _BESIDE) : at + _BESIDE + 1])
        return [self.every[number] for number in sorted(near - {thread.number})]

    def share_sentence(self, thread: Thread) -> bool:
        """Tell whether a sentence that tells of one thread tells of another, too."""
        return any(len(self.told[segment.scene.number]) > 1 for segment in thread.segments)
