"""What can be said of a sentence and an occasion told before: whether the two are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set

from attrs import define, field, frozen

from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.weighing.scene import Page, Ruled, Scene
from pollcorpus.models import ActorKind, ActorRef, PartialDate, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_HEAD = (SegmentKind.HEADLINE, SegmentKind.STANDFIRST)
_NOUNS = frozenset({"occasion", "meal", "call_noun"})
_COMPARED = ("phone", "meal", "call_noun", "plan", "past", "absent", "cancel", "host")
# upper ends of distances in sentences
_STEPS = ((1, "0"), (2, "1"), (3, "2"), (5, "3"), (10, "5"))
_FIRST = 3
# threads that a sentence may go on with
_RECENT = 8
_TWO = 2


@frozen(kw_only=True, eq=False)
class Segment:
    """What a sentence tells of one occasion: who is there, and who stays away.

    `telling` is the construction that tells of it, where a sentence has several talks.
    """

    scene: Scene
    present: frozenset[ActorRef]
    absent: frozenset[ActorRef]
    places: frozenset[str] = frozenset()
    homes: frozenset[ActorRef] = frozenset()
    telling: Telling | None = None

    def is_about(self, at: int) -> bool:
        """Tell whether what stands at an offset of the sentence may be about the occasion."""
        return self.telling is None or self.telling.is_about(at)

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
        return {self.scene.stems[act.start] for act in acts if act.kind in _NOUNS}

    @property
    def talks(self) -> bool:
        """True if by construction those present talk to each other."""
        talks = (t.people.keys() for t in self.scene.tellings if t.kind is FrameKind.TALK)
        return any(len(people & self.present) >= _TWO for people in talks)

    @property
    def ordinals(self) -> set[int]:
        """The numbers that constructions find of its occasions: 2 for "the second meeting"."""
        return {r.occasion.ordinal for r in self.ruled if r.occasion.ordinal is not None}


@define(kw_only=True, eq=False)
class Thread:
    """The segments that tell of one occasion, in the order of the text, and what they share.

    It is the occasion of that `number` in its article; `ruled` are the ids of what
    constructions have found in its sentences, `ruled_days` the days that they give it.
    """

    number: int = 0
    segments: list[Segment] = field(factory=list)
    present: set[ActorRef] = field(factory=set)
    absent: set[ActorRef] = field(factory=set)
    days: frozenset[PartialDate] = frozenset()
    sides: set[ActorRef] = field(factory=set)
    committees: set[ActorRef] = field(factory=set)
    nouns: set[str] = field(factory=set)
    places: set[str] = field(factory=set)
    homes: set[ActorRef] = field(factory=set)
    acts: Counter[str] = field(factory=Counter)
    ruled: set[int] = field(factory=set)
    ruled_days: set[PartialDate | None] = field(factory=set)
    ordinals: set[int] = field(factory=set)
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
        self.homes |= segment.homes
        self.acts.update(segment.scene.acts)
        self.days = self.days or segment.scene.near_days
        self.ruled |= {id(ruled) for ruled in segment.ruled}
        self.ruled_days |= {ruled.occasion.date for ruled in segment.ruled}
        self.ordinals |= segment.ordinals
        self.talks = self.talks or segment.talks
        self.in_head = self.in_head and segment.scene.view.sentence.kind in _HEAD

    @property
    def last(self) -> Segment:
        """The segment that told of it last."""
        return self.segments[-1]


@define(kw_only=True, eq=False)
class Threads:
    """The occasions of an article so far, kept so that a long one takes no longer per sentence.

    `attended` tells at how many of them each person is; `recent` are those told of last, the
    last first.
    """

    every: list[Thread] = field(factory=list)
    attended: Counter[ActorRef] = field(factory=Counter)
    recent: list[Thread] = field(factory=list)

    def add(self, segment: Segment, thread: Thread | None = None) -> Thread:
        """Take in a segment that goes on with a thread or, without one, opens another."""
        if thread is None:
            thread = Thread(number=len(self.every))
            self.every.append(thread)
        self.attended.update(segment.present - thread.present)
        thread.add(segment)
        known = {id(other): other for other in (thread, *self.recent)}.values()
        latest_first = sorted(known, key=lambda other: (-other.last.scene.number, other.number))
        self.recent = latest_first[:_RECENT]
        return thread


def link_traits(page: Page, segment: Segment, thread: Thread, threads: Threads) -> set[str]:
    """What speaks for and against a segment telling of the occasion of a recent thread."""
    traits = _shared(page, segment, thread, threads)
    traits |= set(_order(segment, thread, threads))
    traits |= set(_compared(segment, thread))
    traits |= set(_worded(segment.scene))
    return traits


def _shared(page: Page, segment: Segment, thread: Thread, threads: Threads) -> set[str]:
    """Who takes part in both; those who go from one occasion to the next count by themselves."""
    here, there = segment.present, thread.present
    tourists = {a for a in here if threads.attended[a] > 1}
    tourists |= {page.topic} if page.topic else set()
    hosts, guests = here - tourists, there - tourists
    whole, rest = _sets(here, there), _sets(hosts, guests)
    elsewhere = any(threads.attended[a] > (a in there) for a in hosts)
    day = _days(segment.scene.near_days, thread.days)
    away = segment.scene.number - thread.last.scene.number
    far = next((name for end, name in _STEPS if away < end), "10")
    paragraphs = segment.scene.view.sentence.paragraph - thread.last.scene.view.sentence.paragraph
    head = thread.in_head
    counts = (len(here & there), len(here - there), len(there - here))
    traits = {
        *(f"people={whole}", f"rest={rest}", f"people={whole} rest={rest}"),
        *(f"counts={_count(*counts)}", f"here={_count(len(here))}"),
        *(f"shared={_count(len(hosts & guests))}", f"elsewhere={elsewhere} rest={rest}"),
        *(f"day={day}", f"day={day} people={whole}", f"day={day} rest={rest}"),
        *(f"far={far}", f"far={far} people={whole}", f"far={far} rest={rest}"),
        *(f"paragraphs={min(paragraphs, 3)}", f"paragraphs={min(paragraphs, 2)} rest={rest}"),
        *(f"head={head}", f"head={head} rest={rest}", f"head={head} day={day}"),
        f"sides={_sets(segment.sides, thread.sides)} rest={rest}",
    }
    traits.add(f"rank={min(threads.recent.index(thread), 2)} rest={rest}")
    if segment.absent:
        traits |= {"away"} | ({"away here"} if segment.absent & there else set())
    return traits


def _order(segment: Segment, thread: Thread, threads: Threads) -> Iterator[str]:
    yield f"rank={min(threads.recent.index(thread), 3)}"
    yield f"threads={min(len(threads.every), 3)}"
    mine = {id(ruled) for ruled in segment.ruled}
    last = {id(ruled) for ruled in thread.last.ruled}
    for name, theirs in (("ruled", thread.ruled), ("ruled last", last)):
        same = "none" if not mine else "not" if not theirs else "same" if mine & theirs else "other"
        yield f"{name}={same}"


def _compared(segment: Segment, thread: Thread) -> Iterator[str]:
    yield f"committees={_sets(segment.committees, thread.committees)}"
    yield f"sides={_sets(segment.sides, thread.sides)}"
    yield f"nouns={_sets(segment.nouns, thread.nouns)}"
    yield f"places={_sets(segment.places, thread.places)}"
    if segment.homes or thread.homes:
        yield f"homes={_sets(segment.homes, thread.homes)}"
    for kind in _COMPARED:
        yield f"{kind}={int(kind in segment.scene.acts)}{int(thread.acts[kind] > 0)}"


def _worded(scene: Scene) -> Iterator[str]:
    """The words of the sentence, those before a word for an occasion, and the first ones."""
    for act in scene.words.acts:
        if act.kind in _NOUNS:
            yield f"noun1={scene.stem(act.start - 1)}"
            yield f"noun2={scene.stem(act.start - 2)}"
    yield from (f"start{n}={term}" for n, term in enumerate(scene.terms[:_FIRST]))
    yield from (f"w={stem}" for stem in scene.stems)
    yield from (f"cue={cue}" for cue in scene.cues_found)


def _sets(one: Set[object], two: Set[object]) -> str:
    """How two sets lie to each other."""
    if not one or not two:
        return "none" if not (one or two) else "only there" if two else "only here"
    if one == two:
        return "equal"
    if not one & two:
        return "apart"
    return "within" if one < two else "around" if two < one else "overlap"


def _days(one: frozenset[PartialDate], two: frozenset[PartialDate]) -> str:
    if not one or not two:
        return "none" if not (one or two) else "only there" if two else "only here"
    if one & two:
        return "equal"
    return "overlap" if any(a.may_equal(b) for a in one for b in two) else "apart"


def _count(*numbers: int) -> str:
    return "".join(str(min(number, 2)) for number in numbers)
