"""Which words of a sentence tell of which of its meetings: "met X on Friday and Y on Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from operator import itemgetter

from pollcorpus.extraction.meetings.fields import DAYS
from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.one_occasion import times_beside
from pollcorpus.extraction.meetings.patterns import ANY_DATE, ANY_PERSON, ANY_PLACE, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.needles import Guarded
from pollcorpus.models import ActorRef, DateKind

Stretch = tuple[int, int]
_TWO = 2


def mark_stretches(view: View, tellings: list[Telling], patterns: Patterns) -> None:
    """Give each of several talks of a sentence its own persons, and its own days and places.

    These belong to the partner in whose part of the sentence they stand; parts end at
    a word like "and" or, without one, at a comma. A relative clause is a part for itself.
    What has no day or place of its own may share another's, first that of one of the
    same round of calls; but one whose day is counted from another's shares nothing with it.
    """
    talks = [t for t in tellings if t.kind in TALKS and len(t.people) >= _TWO]
    _part_gathering(view, tellings, talks, patterns)
    owned = [(_own(talk, talks), talk) for talk in talks]
    placed = sorted(((_anchor(view, own), talk) for own, talk in owned), key=itemgetter(0))
    if len(placed) < _TWO or placed[0][0] < 0:
        return
    anchors = [at for at, _ in placed]
    parts = _parts(view.text, anchors, patterns)
    for persons, talk in owned:
        talk.own = persons
    days = [at for at in _named(view, ANY_DATE) if view.date(view.text[at]).kind in DAYS]
    places = [*_named(view, ANY_PLACE), *(home.start for home in view.homes)]
    held_days, held_places = _held(days, parts), _held(places, parts)
    next_days = [
        frozenset() if own else _of_next_days(view, parts, held_days, number, patterns)
        for number, own in enumerate(held_days)
    ]
    other_stops = [
        _beyond_front(view.text, at, talks, places, patterns)
        | _of_other_stops(anchors, held_days, held_places, number)
        | _of_other_days(view, at, places)
        for number, at in enumerate(anchors)
    ]
    _part_items(view, placed, days, held_days, next_days)
    _part_items(view, placed, places, held_places, other_stops)
    _part_marks(view, talks, days, places, patterns)
    _part_phones(placed, parts, patterns)
    for _, talk in placed:
        talk.elsewhere |= _homes_of_others(view, talk, talks)


def _part_items(
    view: View,
    placed: list[tuple[int, Telling]],
    items: list[int],
    held: list[set[int]],
    barred: Sequence[AbstractSet[int]],
) -> None:
    """Give each talk what stands in its part, or lets it share all but what is barred to it."""
    for (at, talk), own, apart in zip(placed, held, barred, strict=True):
        called = zip(placed, held, strict=True)
        round_of = (mine for (_, other), mine in called if _one_round(other, talk))
        mine, others = _counted(view, at, own or set().union(*round_of))
        talk.elsewhere |= frozenset(items) - mine if mine else others | apart


def _part_marks(
    view: View, talks: list[Telling], days: list[int], places: list[int], patterns: Patterns
) -> None:
    """Part what others tell from a talk that is named only to say when: "before meeting X, ..."."""
    for mark in patterns.time_mark.finditer(view.text):
        first, last = mark.span()
        held = {id(talk): first <= talk.partner_at < last for talk in talks}
        if all(held.values()) or not any(held.values()):
            continue
        apart = mark["apart"] or mark["long"]
        own = [day for day in days if day not in view.stretches]  # not counted from another's
        for talk in talks:
            inside = held[id(talk)]
            items = [*places, *(own if apart or not inside else ())]
            talk.elsewhere |= {at for at in items if (first <= at < last) is not inside}


def _part_gathering(
    view: View, tellings: list[Telling], talks: list[Telling], patterns: Patterns
) -> None:
    """Part a gathering from a talk named by the way: "after he met X, Y chaired ..."."""
    held = [t for t in tellings if t.host and set(t.people) <= {t.host} and not t.definite]
    if len(talks) != 1 or len(held) != 1 or held[0].host not in talks[0].people:
        return
    for first, last in times_beside(view, patterns):
        talk, gathering = talks[0], held[0]
        if not first <= talk.partner_at < last < gathering.stop:
            continue
        talk.own, gathering.own = frozenset(talk.people), frozenset(held[0].people)
        items = [*_named(view, ANY_DATE), *_named(view, ANY_PLACE), *(h.start for h in view.homes)]
        talk.elsewhere |= {at for at in items if not first <= at < last}
        gathering.elsewhere |= {at for at in items if first <= at < last}


def _part_phones(
    placed: list[tuple[int, Telling]], parts: list[list[Stretch]], patterns: Patterns
) -> None:
    """Let only that talk be one by telephone in whose part that is told: "rang X and met Y"."""
    for (_, talk), part in zip(placed, parts, strict=True):
        if talk.phone and any(
            _told_by(words, talk, part) for words in (patterns.each, patterns.noun)
        ):
            talk.phone = _told_by(patterns.phone, talk, part)


def _told_by(pattern: Guarded, talk: Telling, part: list[Stretch]) -> bool:
    return any(pattern.search(talk.view.text, *stretch) for stretch in part)


def _held(items: list[int], parts: list[list[Stretch]]) -> list[set[int]]:
    """What stands in each part."""
    return [
        {item for item in items if any(first <= item < last for first, last in part)}
        for part in parts
    ]


def _of_other_stops(
    anchors: list[int], days: list[set[int]], places: list[set[int]], number: int
) -> set[int]:
    """The places that a talk cannot share, of stops before, on other days, and of those after.

    "Met X in Pune on Monday and Y on Friday, before going on to Goa to meet Z" has none for Y.
    """
    later = range(number + 1, len(anchors))
    others = {place for n in later for place in places[n] if place < anchors[n]}
    if days[number]:
        earlier = (n for n in range(number) if days[n])
        others |= {place for n in earlier for place in places[n] if place > anchors[n]}
    return others


def _of_other_days(view: View, at: int, places: list[int]) -> set[int]:
    """The places of what was so many days before or after: "two days after meeting X in Y"."""
    apart = (span for span in view.stretches.values() if not span[0] <= at < span[1])
    return {place for first, last in apart for place in places if first <= place < last}


def _of_next_days(
    view: View,
    parts: list[list[Stretch]],
    days: list[set[int]],
    number: int,
    patterns: Patterns,
) -> frozenset[int]:
    """The days of those after a talk that has an hour of its own, if they have none.

    "Meets X in the evening and Y on Thursday" does not say that X is met on Thursday.
    """
    if not _has_hour(view, parts[number], patterns):
        return frozenset()
    later = (n for n in range(number + 1, len(parts)) if not _has_hour(view, parts[n], patterns))
    return frozenset().union(*(days[n] for n in later))


def _has_hour(view: View, part: list[Stretch], patterns: Patterns) -> bool:
    """Tell whether a part says at what time of the day something is."""
    words = [view.text[first:last] for first, last in part]
    dates = (view.date(char) for told in words for char in ANY_DATE.findall(told))
    hours = (hour[0] for told in words for hour in patterns.that_day.finditer(told))
    # "after the meeting" is no hour, but another occasion
    return any(date.kind is DateKind.TIME for date in dates) or any(
        patterns.noun.search(hour) is None for hour in hours
    )


def _homes_of_others(view: View, talk: Telling, talks: list[Telling]) -> frozenset[int]:
    """Where the homes stand of those who take part in another talk only."""
    own = {actor for other in talks if other is not talk for actor in other.own}
    return frozenset(home.start for home in view.homes if home.owner in own)


def _one_round(one: Telling, two: Telling) -> bool:
    """Tell whether two talks are calls of one round: "met X and Y separately on Monday"."""
    return one.partner_at == two.partner_at >= 0 and one.start == two.start


def _counted(view: View, at: int, mine: set[int]) -> tuple[set[int], frozenset[int]]:
    """What a talk has for itself, and what not, where days are counted from another's."""
    own = {day for day, (first, last) in view.stretches.items() if first <= at < last}
    others = frozenset(view.stretches.keys() - own)
    if own and (not mine or own & mine):
        return own, others
    return mine - others, others


def _beyond_front(
    text: str, at: int, talks: list[Telling], places: list[int], patterns: Patterns
) -> set[int]:
    """The places that a talk cannot share, told before a sentence or in front of it.

    "After meeting X on Sunday, Y met Z in Pune on Monday" does not say where Y met X.
    """
    front = patterns.boundary.match(text)
    edge = front.end() if front else -1
    if not any(talk.partner_at < edge < talk.stop for talk in talks):
        return set()
    return {place for place in places if (place < edge) is not (at < edge)}


def _own(talk: Telling, talks: list[Telling]) -> frozenset[ActorRef]:
    """Who takes part in this talk of a sentence and in no other."""
    others = {actor for other in talks if other is not talk for actor in other.people}
    return frozenset(talk.people.keys() - others)


def _anchor(view: View, own: frozenset[ActorRef]) -> int:
    """Where the first is named who takes part in this talk only; -1 for nowhere."""
    named = _named(view, ANY_PERSON)
    return next((at for at in named if own.intersection(view.person_at(at).actors)), -1)


def _named(view: View, kind: re.Pattern[str]) -> list[int]:
    return [found.start() for found in kind.finditer(view.text)]


def _parts(text: str, anchors: list[int], patterns: Patterns) -> list[list[Stretch]]:
    """The stretches of a sentence that belong to each anchor."""
    edges = [0, *(_edge(text, *pair, patterns) for pair in pairwise(anchors)), len(text)]
    parts = [[pair] for pair in pairwise(edges)]
    for aside in patterns.aside.finditer(text):
        inside = [n for n, at in enumerate(anchors) if aside.start() < at < aside.end()]
        after = next((n for n, at in enumerate(anchors) if at >= aside.end()), None)
        if len(inside) == 1 and after is not None:
            start = parts[inside[0]][0][0]
            parts[inside[0]] = [aside.span()]
            parts[after].append((start, aside.start()))
    return parts


def _edge(text: str, first: int, second: int, patterns: Patterns) -> int:
    """Where between two anchors the words of the second begin."""
    strong = [found.start() for found in patterns.parts.finditer(text, first, second)]
    weak = [found.start() for found in patterns.parts_weakly.finditer(text, first, second)]
    return (strong or weak or [second])[-1]
