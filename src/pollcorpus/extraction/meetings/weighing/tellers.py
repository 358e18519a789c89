"""Persons of a sentence who only tell, or are told, of what others did."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

# so many people meet
_TWO = 2


def tellers_in(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand of whom a sentence only says that they tell of others' meeting."""
    if not any(t.people or _says_who(t) for t in tellings):
        return
    told_of = any(len(t.people) >= _TWO or _has_body(t) or _says_who(t) for t in tellings)
    for found in patterns.tells_of.finditer(view.text):
        sure = bool(found.groupdict().get("sure"))
        if not (sure or told_of):
            continue
        stands = [
            span
            for name in found.groupdict()
            if name != "sure" and (span := found.span(name))[0] >= 0
        ]
        told = {a for span in stands for a in view.named_persons(view.text[slice(*span)])}
        if _takes_part(view, patterns, tellings, found, told):
            continue
        if sure or any(_is_of_others(t, patterns, found.end(), told) for t in tellings):
            for span in stands:
                yield from (person.start() for person in ANY_PERSON.finditer(view.text, *span))


def _says_who(telling: Telling) -> bool:
    """Tell whether a clause says who comes, or stays away: "X said that Y would attend it"."""
    return telling.kind in (FrameKind.PRESENCE, FrameKind.ABSENCE)


def says_who_came(telling: Telling, others: Collection[ActorRef]) -> bool:
    """Tell whether a clause says of some of those named that they come, or stay away."""
    told = telling.people.keys() | telling.absent.keys()
    return _says_who(telling) and not told.isdisjoint(others)


def _has_body(telling: Telling) -> bool:
    """Tell whether more people met than a clause names: at somebody's call, or as a body."""
    return telling.host is not None or bool(telling.organisations)


def _takes_part(
    view: View,
    patterns: Patterns,
    tellings: Sequence[Telling],
    found: re.Match[str],
    told: set[ActorRef],
) -> bool:
    """Tell whether who tells was there, too, or has been at what was told before."""
    text, start, stop = view.text, found.start(), found.end()
    if told.intersection(view.named_persons(text[stop:])):
        return True
    if patterns.also_there.search(text, stop) or patterns.noun.search(text, 0, start):
        return True
    before = (t for t in tellings if t.start < start or (t.start == start and _says_who(t)))
    return any(told & telling.people.keys() for telling in before)


def _is_of_others(telling: Telling, patterns: Patterns, at: int, told: set[ActorRef]) -> bool:
    """Tell whether a clause that begins at `at` has a meeting of others, and who met whom."""
    after = set(telling.view.named_persons(telling.view.text[at:]))
    others = (telling.people.keys() & after) - told
    if telling.organisations and others and telling.stop > at:
        return True
    own = telling.start < at and says_who_came(telling, told)
    if says_who_came(telling, after - told) and not own:
        return True
    last = telling.partner_at if telling.partner_at >= 0 else telling.stop
    if last <= at or patterns.besides.search(telling.view.text, at, last):
        return False
    if telling.host in after - told and telling.start >= at:
        return True
    return len(others) >= _TWO
