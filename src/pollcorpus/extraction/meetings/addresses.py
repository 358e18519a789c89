"""Houses and streets that tell where somebody's home is, and which of them are its address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus.extraction.document import Place, PlaceKind, PlaceMention
from pollcorpus.extraction.meetings.patterns import ANY_PLACE, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorRef

# characters before a home in which its street may be named
BESIDE = 24


def resident(place: Place, view: View) -> ActorRef | None:
    """Who lives at an address on the day of a report."""
    person = gazetteer().resident(place.id, view.on)
    return person.ref if person else None


def beside_home(view: View, patterns: Patterns, home: re.Match[str]) -> Iterator[int]:
    """Where the places stand that a home is told with: "at the X Road home of Y in Z"."""
    near = max(0, home.start() - BESIDE)
    before = patterns.address_before.search(view.text[near : home.start()])
    after = patterns.address_after.match(view.text, home.end())
    first = near + before.start() if before else home.start()
    last = after.end() if after else home.end()
    yield from (found.start() for found in ANY_PLACE.finditer(view.text, first, last))


def is_address(place: Place, mention: PlaceMention, view: View, patterns: Patterns) -> bool:
    """Tell whether words name one house: "her X Road home" is in any of the houses of a road.

    A street without a number is one if it is known for whoever lives there, of whom the
    sentence tells.
    """
    if mention.text[:1].isdigit():
        return True
    if not place.id:
        return patterns.street.search(mention.text) is None
    numbered = place.name[:1].isdigit()
    return not numbered and resident(place, view) in {None, *view.named_persons(view.text)}


def streets_of_homes(view: View, patterns: Patterns) -> Iterator[int]:
    """Where a sentence names streets that only tell whose home is meant."""
    for home in patterns.residence.finditer(view.text):
        for at in beside_home(view, patterns, home):
            mention = view.place(view.text[at])
            venues = mention.of_kind(PlaceKind.VENUE)
            if venues and not any(is_address(p, mention, view, patterns) for p in venues):
                yield at
