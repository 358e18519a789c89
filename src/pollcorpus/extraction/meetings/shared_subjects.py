"""Talks that leave their subject out, which they share: "met X on Monday and called on Y"."""

from __future__ import annotations

from pollcorpus.extraction.meetings.patterns import Patterns
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.models import ActorRef


def share_subjects(found: list[Telling], patterns: Patterns, topic: ActorRef | None) -> None:
    """Give talks that leave their subject out that of the talk before, or the topic."""
    talks = sorted((t for t in found if t.partner_at >= 0), key=lambda t: t.partner_at)
    led = _led(talks, patterns)
    for at, telling in enumerate(talks):
        before = [
            talk
            for talk in talks[:at]
            if talk.partner_at < telling.partner_at and talk.subjects and len(talk.people) > 1
        ]
        if before and (listed := _split_list(telling, patterns)):
            telling.partners, telling.follows = listed, True
            telling.people |= dict.fromkeys(listed, "")
        if telling.follows or _continues(telling, before, patterns):
            if telling.follows and telling.partner_at in led:
                telling.people = {}
                continue
            own = {a: telling.people[a] for a in telling.partners if a in telling.people}
            subjects = before[-1].subjects if before else _leading(telling, patterns, topic)
            subjects = tuple(a for a in subjects if a not in own)
            telling.subjects = subjects
            found_before = dict.fromkeys(subjects, "subject before")
            telling.people = {**found_before, **own} if subjects else {}


def _led(talks: list[Telling], patterns: Patterns) -> set[int]:
    """Where partners stand whose talks have a subject of their own."""
    first = (
        t for n, t in enumerate(talks) if not t.follows and not _continues(t, talks[:n], patterns)
    )
    return {telling.partner_at for telling in first}


def _split_list(telling: Telling, patterns: Patterns) -> tuple[ActorRef, ...]:
    """A list of partners of which the first was taken for the subject: "and met X, Y and Z"."""
    found = patterns.persons.match(telling.view.text, telling.start)
    if not found or not found.start() < telling.partner_at < found.end():
        return ()
    return tuple(dict.fromkeys(telling.view.named_persons(found[0])))


def _continues(telling: Telling, before: list[Telling], patterns: Patterns) -> bool:
    """Tell whether the "subject" is the partner before: "met X on Monday and called on Y"."""
    if not before or not telling.subjects:
        return False
    inside = set(telling.subjects) <= set(before[-1].partners)
    between = telling.view.text[telling.start + 1 : telling.partner_at]
    return inside and patterns.goes_on.match(between) is not None


def _leading(telling: Telling, patterns: Patterns, topic: ActorRef | None) -> tuple[ActorRef, ...]:
    view = telling.view
    for first, last in (telling.clause[0], telling.partner_at), (0, telling.clause[0]):
        for found in patterns.persons.finditer(view.text, first, last):
            if patterns.subject_after.match(view.text, found.end()):
                return tuple(a for who in view.persons(found[0]) for a in who.actors)
    return (topic,) if topic else ()
