"""What can be said of all that is told of an occasion: whether it is one, and who is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import define

from pollcorpus.extraction.meetings.weighing.comparing import as_days, as_sets
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.scene import TELLING
from pollcorpus.extraction.meetings.weighing.sentences import relation
from pollcorpus.extraction.meetings.weighing.threads import Thread, Threads
from pollcorpus.models import ActorRef

# how likely somebody has to be there in one sentence to be thought of at all
_LEAST = 0.08
_LIKELY, _MORE, _SURE = 0.35, 0.6, 0.85
_STEPS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
# traits of where a name stands that matter for the whole occasion too
_OWN = ("rule", "list=", "quoted", "kind=", "first", "later", "others=", "implied", "no act")
# a construction has somebody there
RULED = "b rule"
# stands in a list of four or more
LISTED = "b list=4"
_TWO, _THREE = 2, 3


@define(kw_only=True, eq=False, slots=False)
class Whole:
    """An occasion with all that its sentences say, among all `threads` of the page.

    `seen` holds for each person the sentences in which the weights have found
    them, each with how likely they are there.
    """

    page: Page
    thread: Thread
    threads: Threads
    readings: Mapping[int, Reading]

    @cached_property
    def told(self) -> list[Reading]:
        """What the weights have made of its sentences."""
        return [self.readings[segment.scene.number] for segment in self.thread.segments]

    @cached_property
    def seen(self) -> dict[ActorRef, list[tuple[float, Reading]]]:
        """In which sentences each person may be there; who is at another occasion is not."""
        found: dict[ActorRef, list[tuple[float, Reading]]] = {}
        for segment, reading in zip(self.thread.segments, self.told, strict=True):
            elsewhere = reading.taken - segment.present
            for actor, likely in reading.present.items():
                if actor not in elsewhere:
                    found.setdefault(actor, []).append((likely, reading))
        return found

    @property
    def ruled(self) -> bool:
        """True if constructions stand by an occasion that its sentences tell of."""
        return any(ruled.told for segment in self.thread.segments for ruled in segment.ruled)

    @cached_property
    def likely(self) -> dict[ActorRef, float]:
        """How likely each person is there in the sentence that says most, the likeliest first."""
        best = {actor: max(p for p, _ in sentences) for actor, sentences in self.seen.items()}
        return dict(sorted(best.items(), key=lambda item: -item[1]))

    def candidates(self) -> Iterator[tuple[ActorRef, set[str]]]:
        """Yield those who may be there, each with what speaks for and against it."""
        for rank, (actor, likely) in enumerate(self.likely.items()):
            if likely >= _LEAST:
                yield actor, _member(self, actor, rank)


def _step(likely: float) -> int:
    return sum(likely >= step for step in _STEPS)


def _upto(name: str, likely: float) -> Iterator[str]:
    """A trait for each step that is reached: more is never a matter by itself."""
    yield from (f"{name}>{n}" for n in range(_step(likely)))


def occasion_traits(whole: Whole) -> set[str]:
    """What speaks for and against a thread being an occasion."""
    there = len(whole.thread.present - whole.thread.absent)
    tells = sorted((reading.tells for reading in whole.told), reverse=True)
    traits = {trait for n, p in enumerate(tells[:_TWO]) for trait in _upto(f"tells{n}", p)}
    people = list(whole.likely.values())
    traits |= {trait for n, p in enumerate(people[:_THREE]) for trait in _upto(f"p{n}", p)}
    for least in (_LIKELY, _MORE, _SURE):
        traits.add(f"n{least}={min(sum(p >= least for p in people), 4)}")
    some = f"there={min(there, _TWO)}"
    traits |= {f"there={min(there, 4)}", f"{some} tells={_step(tells[0])}"}
    traits |= {f"{some} {trait}" for trait in _counted(whole)}
    traits |= set(_circumstances(whole))
    traits |= set(_beside_others(whole))
    return traits


def _counted(whole: Whole) -> Iterator[str]:
    thread = whole.thread
    yield f"segments={min(len(thread.segments), 3)}"
    told = {ruled.told for segment in thread.segments for ruled in segment.scene.ruled}
    yield f"ruled={sorted(told)}"
    yield f"sides={min(len(thread.sides), 3)}"
    yield f"committees={min(len(thread.committees), 1)}"
    yield f"absent={min(len(thread.absent), 1)}"
    unknown = sum(not actor.known for actor in thread.present)
    yield f"unknown={min(unknown, _TWO)}"


def _circumstances(whole: Whole) -> Iterator[str]:
    thread, scenes = whole.thread, [segment.scene for segment in whole.thread.segments]
    yield from (f"act={act}" for act in thread.acts)
    yield from (f"cue={cue}" for scene in scenes for cue in scene.cues_found)
    yield from (f"kind={scene.view.sentence.kind.value}" for scene in scenes)
    yield from (f"status={r.occasion.status.value}" for scene in scenes for r in scene.ruled)
    yield f"head={thread.in_head}"
    when = {relation(day, whole.page.today) for day in thread.days}
    yield from (f"when={how}" for how in when or {"-"})
    yield f"places={min(len(thread.places), _TWO)}"
    yield f"segments={min(len(scenes), 4)}"
    best = max(whole.told, key=lambda reading: reading.tells)
    yield from (f"s={term}" for term in best.scene.terms)
    if any(all(scene.quoted) for scene in scenes):
        yield "quoted"


def _beside_others(whole: Whole) -> Iterator[str]:
    """Whether other threads of the page have the same people, or share a sentence."""
    thread, threads = whole.thread, whole.threads
    yield f"number={min(thread.number, 4)}"
    yield f"every={min(len(threads.every), 5)}"
    for other in threads.shared(thread):
        how = as_sets(thread.present, other.present)
        side = "earlier" if other.number < thread.number else "later"
        yield f"{side} {how}"
        yield f"{side} {how} {as_days(thread.days, other.days)}"
    if threads.share_sentence(thread):
        yield "shares sentence"


def _member(whole: Whole, actor: ActorRef, rank: int) -> set[str]:
    """What speaks for and against somebody being there, from all sentences together."""
    thread, seen = whole.thread, whole.seen[actor]
    likely, best = max(seen, key=lambda pair: pair[0])
    step, tells = _step(likely), _step(best.tells)
    traits = set(_upto("p", likely))
    traits |= {t for p in sorted((p for p, _ in seen), reverse=True)[1:2] for t in _upto("p2", p)}
    traits |= set(_upto("away", max(reading.absent[actor] for _, reading in seen)))
    total = sum(p >= _LIKELY for p in whole.likely.values())
    elsewhere = whole.threads.elsewhere(actor, thread)
    traits |= {f"rank={min(rank, 4)}", f"rank={min(rank, _TWO)} p={step}"}
    traits |= {f"total={min(total, 5)}", f"total={min(total, _THREE)} p={step // 2}"}
    traits |= {f"tells={tells}", f"tells={tells // 3} p={step // 3}"}
    traits |= {f"seen={min(len(seen), 4)}", f"elsewhere={min(elsewhere, 3)}"}
    traits.add(f"segments={min(len(thread.segments), 4)} seen={min(len(seen), 3)}")
    traits.add(f"first={thread.segments[0].scene is seen[0][1].scene}")
    traits.add(f"absent={actor in thread.absent}")
    return traits | set(_known_of(whole.page, actor, best))


def _known_of(page: Page, actor: ActorRef, best: Reading) -> Iterator[str]:
    """Who somebody is, and how the sentence that says most shows them."""
    yield f"via={best.via[actor] or 'name'}"
    yield f"known={actor.known}"
    yield f"named={min(page.counts[actor], 4)}"
    yield f"topic={page.topic == actor}"
    yield from (f"b {trait}" for trait in best.traits[actor] if trait.startswith(_OWN))
    yield from (f"act={act}" for act in best.scene.acts & TELLING)
    yield f"where={best.scene.view.sentence.kind.value}"
