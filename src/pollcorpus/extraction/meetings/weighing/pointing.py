"""Places that a sentence points to and does not name: "here", "there", "at the same house"."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.document import PlaceKind
from pollcorpus.extraction.meetings.fields import Placed, named_last
from pollcorpus.extraction.meetings.patterns import ANY_PLACE, Patterns
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread
from pollcorpus.gazetteer import gazetteer

# sentences back to which "there" points, and to which "the same house" does
_NEAR, _FAR = 2, 12


def place_meant(page: Page, thread: Thread) -> Placed | None:
    """The place that the sentences of an occasion point to, the first of several."""
    meant = (placed for segment in thread.segments for placed in _meant(page, segment))
    return next(meant, None) or _opened_with(page, thread.segments[0].scene)


def venue_told(page: Page, thread: Thread) -> Placed | None:
    """The place that a sentence after an occasion gives for its venue: "The venue was X"."""
    for segment in reversed(thread.segments):
        for steps in range(1, _NEAR + 1):
            scene = page.before(segment.scene, -steps)
            venue = _venue_in(scene) if scene else None
            if venue is not None:
                return venue
            if scene is None or scene.ruled:
                break  # another occasion is told of
    return next(filter(None, (_venue_in(segment.scene) for segment in thread.segments)), None)


def _venue_in(scene: Scene) -> Placed | None:
    """The place of a sentence that tells of a venue, the first of several."""
    if not scene.patterns.venue_told.search(scene.view.text):
        return None
    every = (placed for _, placed in scene.places if placed.at >= 0)
    return min(every, key=lambda placed: (placed.at, -placed.rank), default=None)


def house_in_town(page: Page, thread: Thread) -> Placed | None:
    """The city that is reported from, where people meet in a house of it without a name."""
    for segment in thread.segments:
        found = segment.scene.patterns.at_a_house.search(segment.scene.view.text)
        if found and segment.is_about(found.start()):
            return page.written_from
    return None


def _meant(page: Page, segment: Segment) -> Iterator[Placed]:
    """The places that a sentence points to."""
    scene = segment.scene
    patterns, text = scene.patterns, scene.view.text
    for found in patterns.of_capital.finditer(text):
        yield from _capital(page, scene, found["place"]) if segment.is_about(found.start()) else ()
    same, there = patterns.same_house.search(text), patterns.there.search(text)
    if same and segment.is_about(same.start()):
        yield from _told_before(page, scene, same.start(), _FAR, exact=True)
    if there and segment.is_about(there.start()):
        yield from _told_before(page, scene, there.start(), _NEAR, exact=False)
    the_house = patterns.the_house.search(text)
    if the_house and segment.is_about(the_house.start()):
        yield from _house_told(page, scene, the_house["kind"])
    if patterns.in_town.search(text):
        yield from _town(page, scene)
    elif page.written_from is not None and patterns.held_here.search(text):
        yield page.written_from


def _opened_with(page: Page, scene: Scene) -> Placed | None:
    """The house to which the sentence before points, which names none: "It began there"."""
    before = page.before(scene, 1)
    if before is None or before.view.sentence.paragraph != scene.view.sentence.paragraph:
        return None
    found = None if before.places else scene.patterns.same_house.search(before.view.text)
    told = _told_before(page, before, found.start(), _FAR, exact=True) if found else iter(())
    return next(told, None)


def _told_before(page: Page, scene: Scene, at: int, reach: int, *, exact: bool) -> Iterator[Placed]:
    """The place named last before an offset; where it has to be `exact`, a house."""
    for steps in range(reach + 1):
        told = page.before(scene, steps)
        if told is None or (steps > 1 and not exact and not _together(told, scene)):
            return
        last = at if not steps else len(told.view.text)
        placed = named_last(told.view, told.patterns, last, exact=exact)
        if placed is not None:
            yield placed
        if placed is not None or (not exact and ANY_PLACE.search(told.view.text[:last])):
            return  # a state, in which nobody meets


def _house_told(page: Page, scene: Scene, kind: str) -> Iterator[Placed]:
    """The building of a kind that was named before: "the hotel", of Hotel X."""
    for steps in range(1, _FAR + 1):
        told = page.before(scene, steps)
        places = (placed for _, placed in told.places) if told else ()
        houses = {placed.name: placed for placed in places if not placed.is_city}
        alike = [p for name, p in houses.items() if _is_called(scene.patterns, name, kind)]
        if alike:
            yield from alike if len(alike) == 1 else ()
            return


def _is_called(patterns: Patterns, name: str, kind: str) -> bool:
    """Tell whether a building's name says that it is of a kind; a chain's is of a hotel."""
    chain = patterns.venue_opens.match(name) or patterns.venue_alone.search(f"at {name}.")
    return kind in name.lower() or (kind in patterns.cues.inns and chain is not None)


def _together(one: Scene, other: Scene) -> bool:
    return one.view.sentence.paragraph == other.view.sentence.paragraph


def _town(page: Page, scene: Scene) -> Iterator[Placed]:
    """The city that was named before in the paragraph, or else that which is reported from."""
    for steps in range(_NEAR + 1):
        told = page.before(scene, steps)
        if told is None or not _together(told, scene):
            break
        cities = {placed.name: placed for how, placed in told.places if placed.is_city}
        if cities:
            yield from cities.values() if len(cities) == 1 else ()
            return
    if page.written_from is not None:
        yield page.written_from


def _capital(page: Page, scene: Scene, state: str | None) -> Iterator[Placed]:
    """The capital of a state that is named, or of that which is reported from."""
    states, home = gazetteer().states, page.written_from
    if state:
        for place in scene.view.place(state).of_kind(PlaceKind.STATE)[:1]:
            name = states[place.id].capital
            if name:
                yield Placed.city_named(name, scene.view.sentence)
    elif home is not None and home.name in {known.capital for known in states.values()}:
        yield home
