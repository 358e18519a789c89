"""What can be said of a sentence: whether it tells of an occasion, and of what status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import (
    TELLING,
    Scene,
    kinds_of,
    ruled_status,
)
from pollcorpus.models import PartialDate

_STATUS = TELLING - {"body", "induct"} | frozenset(
    "plan cancel past wish say arrive leave public".split()
)
_SHORT = 8
_WEEK = 7
# a year that has every day
_LEAP = 2000
# acts, and words beside each, that tell of time
_ACTS, _BESIDE = 3, 3


def sentence_traits(page: Page, scene: Scene) -> set[str]:
    """What speaks for and against a sentence telling of an occasion."""
    traits = set(scene.worded)
    for one, two in zip(scene.terms, scene.terms[1:], strict=False):
        if "<" in one or "<" in two:
            traits.add(f"{one} {two}")
    people = scene.count("P")
    traits |= {f"P={min(people, 4)}", f"lists={min(len(scene.units), 3)}"}
    for kind in scene.acts & TELLING:
        traits.add(f"{kind} P{min(people, 2)}")
        traits |= {f"{kind} {name}" for name in "DO" if name in scene.stems}
    traits.add(f"kind={scene.view.sentence.kind.value}")
    traits.add(f"paragraph={min(scene.view.sentence.paragraph, 4)}")
    traits.add("has=" + "".join(kind for kind in "DLO" if kind in scene.stems))
    if len(scene.words) < _SHORT:
        traits.add("short")
    return traits | set(_around(page, scene)) | set(_ruled(scene))


def _around(page: Page, scene: Scene) -> Iterator[str]:
    for steps, name in ((1, "before1"), (2, "before2"), (-1, "after")):
        other = page.before(scene, steps)
        yield from (f"{name}={kind}" for kind in (other.acts & TELLING if other else ()))


def _ruled(scene: Scene) -> Iterator[str]:
    """What the constructions made of it."""
    yield from (f"rule={kind.value}" for kind in kinds_of(scene))
    yield from (f"ruled={int(ruled.told)}" for ruled in scene.ruled)
    yield f"occasions={min(len(scene.ruled), 2)}"


def status_traits(page: Page, scene: Scene) -> set[str]:
    """What speaks for and against an occasion being planned, or called off."""
    traits = {f"s={term}" for term in scene.terms} | {f"w={stem}" for stem in scene.stems}
    traits |= {f"act={kind}" for kind in scene.acts & _STATUS}
    traits |= {f"cue={cue}" for cue in scene.cues_found}
    for start, _, _ in scene.telling_acts[:_ACTS]:
        for beside in range(1, _BESIDE + 1):
            traits |= {f"L={scene.stem(start - beside)}", f"R={scene.stem(start + beside)}"}
    when = {relation(day.date, page.today) for _, day in scene.days}
    traits |= {f"day={name}" for name in when or {"-"}}
    if when == {"future"}:
        traits.add("future only")
    traits.add(f"kind={scene.view.sentence.kind.value}")
    return traits | {f"ruled={status.value}" for status in ruled_status(scene)}


def relation(day: PartialDate | None, today: PartialDate | None) -> str:
    """How a day lies to that of the report; of two without a year, in one and the same."""
    mine, theirs = _ends(day), _ends(today)
    if mine is None or day is None:
        return "none"
    if theirs is None or today is None or bool(day.yearless) != bool(today.yearless):
        return "unknown"
    if mine[0] > theirs[1]:
        return "future"
    if mine[1] < theirs[0]:
        ago = (theirs[0] - mine[1]).days
        return "day before" if ago <= 1 else "week before" if ago <= _WEEK else "past"
    return "same" if mine == theirs else "overlaps"


def _ends(day: PartialDate | None) -> tuple[date, date] | None:
    """The first and the last day of a date, if both are known but for the year."""
    if day is None:
        return None
    if day.earliest is not None and day.latest is not None:
        return day.earliest, day.latest
    ends = [date(_LEAP, e.month, e.day) for e in day.yearless or () if e.month and e.day]
    return (ends[0], ends[-1]) if ends else None
