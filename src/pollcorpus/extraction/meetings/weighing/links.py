"""What can be said of a sentence and an occasion told before: whether the two are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pollcorpus.extraction.meetings.weighing.comparing import (
    as_count,
    as_days,
    as_places,
    as_sets,
)
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.sentences import relation
from pollcorpus.extraction.meetings.weighing.threads import NOUNS, Segment, Thread, Threads
from pollcorpus.models import PartialDate

_COMPARED = ("phone", "meal", "call_noun", "plan", "past", "absent", "cancel", "host")
# upper ends of distances in sentences
_STEPS = ((1, "0"), (2, "1"), (3, "2"), (5, "3"), (10, "5"))
_FIRST, _TWO = 3, 2


def link_traits(page: Page, segment: Segment, thread: Thread, threads: Threads) -> set[str]:
    """What speaks for and against a segment telling of the occasion of a recent thread."""
    traits = _shared(page, segment, thread, threads)
    traits |= set(_order(segment, thread, threads))
    traits |= set(_compared(segment, thread))
    traits |= set(_in_time(page, segment, thread))
    traits.add(f"starts={'/'.join(segment.scene.terms[:_TWO])}")
    return traits


def _shared(page: Page, segment: Segment, thread: Thread, threads: Threads) -> set[str]:
    """Who takes part in both; those who go from one occasion to the next count by themselves."""
    here, there = segment.present, thread.present
    tourists = {a for a in here if threads.attended[a] > 1}
    tourists |= {page.topic} if page.topic else set()
    hosts, guests = here - tourists, there - tourists
    whole, rest = as_sets(here, there), as_sets(hosts, guests)
    elsewhere = any(threads.attended[a] > (a in there) for a in hosts)
    day = as_days(segment.near_days, thread.days)
    away = segment.scene.number - thread.last.scene.number
    far = next((name for end, name in _STEPS if away < end), "10")
    paragraphs = segment.scene.view.sentence.paragraph - thread.last.scene.view.sentence.paragraph
    head = thread.in_head
    counts = (len(here & there), len(here - there), len(there - here))
    traits = {
        *(f"people={whole}", f"rest={rest}", f"people={whole} rest={rest}"),
        *(f"counts={as_count(*counts)}", f"here={as_count(len(here))}"),
        *(f"shared={as_count(len(hosts & guests))}", f"elsewhere={elsewhere} rest={rest}"),
        *(f"day={day}", f"day={day} people={whole}", f"day={day} rest={rest}"),
        *(f"far={far}", f"far={far} people={whole}", f"far={far} rest={rest}"),
        *(f"paragraphs={min(paragraphs, 3)}", f"paragraphs={min(paragraphs, 2)} rest={rest}"),
        *(f"head={head}", f"head={head} rest={rest}", f"head={head} day={day}"),
        f"sides={as_sets(segment.sides, thread.sides)} rest={rest}",
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
    yield f"committees={as_sets(segment.committees, thread.committees)}"
    yield f"sides={as_sets(segment.sides, thread.sides)}"
    yield f"nouns={as_sets(segment.nouns, thread.nouns)}"
    yield f"places={as_places(segment.placed, thread.placed)}"
    if segment.homes or thread.homes:
        yield f"homes={as_sets(segment.homes, thread.homes)}"
    for kind in _COMPARED:
        yield f"{kind}={int(kind in segment.scene.acts)}{int(thread.acts[kind] > 0)}"


def _in_time(page: Page, segment: Segment, thread: Thread) -> Iterator[str]:
    """Whether both lie ahead of the report or back, and have taken place."""
    yield f"told={min(len(thread.segments), 4)}"
    mine = {r.occasion.status.value for r in segment.scene.ruled}
    yield f"status={as_sets(mine, thread.ruled_status)}"
    yield f"times={_times(page, segment.near_days)} {_times(page, thread.days)}"


def _times(page: Page, days: frozenset[PartialDate]) -> str:
    return "/".join(sorted({relation(day, page.today) for day in days}))


def new_traits(
    page: Page, segment: Segment, threads: Threads, others: Sequence[Thread]
) -> set[str]:
    """What speaks for and against a segment telling of none of the occasions told of before."""
    scene = segment.scene
    traits = {f"new threads={min(len(others), 4)}", f"new here={as_count(len(segment.present))}"}
    traits |= {f"new {trait}" for trait in _worded(scene)}
    days = {as_days(segment.near_days, other.days) for other in others}
    traits |= {f"new day {how}" for how in days} | {f"new days={'/'.join(sorted(days))}"}
    traits |= {f"new people {as_sets(segment.present, other.present)}" for other in others}
    traits |= {f"new act={kind}" for kind in scene.acts}
    traits.add(f"new kind={scene.view.sentence.kind.value}")
    known = sum(threads.attended[actor] > 0 for actor in segment.present)
    traits.add(f"new known={as_count(known, len(segment.present) - known)}")
    traits.add(f"new when={_times(page, segment.near_days)}")
    traits |= {f"new status={ruled.occasion.status.value}" for ruled in scene.ruled}
    before = page.before(scene, 1)
    here = scene.view.sentence.paragraph
    goes_on = before is not None and before.view.sentence.paragraph == here
    return traits | {"new", f"new paragraph={goes_on}"}


def _worded(scene: Scene) -> Iterator[str]:
    """The words of the sentence, those before a word for an occasion, and the first ones."""
    for act in scene.words.acts:
        if act.kind in NOUNS:
            yield f"noun1={scene.stem(act.start - 1)}"
            yield f"noun2={scene.stem(act.start - 2)}"
    yield from (f"start{n}={term}" for n, term in enumerate(scene.terms[:_FIRST]))
    yield from (f"w={stem}" for stem in scene.stems)
    yield from (f"cue={cue}" for cue in scene.cues_found)
