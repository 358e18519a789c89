"""Talks that leave their subject out, which they share: "met X on Monday and called on Y"."""

from __future__ import annotations

from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.subjects import is_governed, owners_of_talks
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.models import ActorRef
from pollcorpus.plugins.constructions import Construction


def share_subjects(
    found: list[Telling],
    patterns: Patterns,
    topic: ActorRef | None,
    seen: tuple[ActorRef, ...] = (),
) -> None:
    """Give talks that leave their subject out that of the talk before, or the topic.

    Who did as another had done met whom that one had met: those of the talk before, or `seen`.
    """
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
        follows = telling.follows or _continues(telling, before, patterns)
        if follows and telling.follows and telling.partner_at in led:
            telling.people = {}
        elif _met_by_others(telling, before, patterns, follows=follows):
            continue
        elif follows:
            subjects = _carried(telling, before[-1], patterns) if before else ()
            subjects = subjects or _leading(telling, patterns, topic)
            if Construction.DID_SO in telling.frames:
                subjects = before[-1].partners if before else seen
            _let_act(telling, subjects)
        elif actors := _acting_for(telling, patterns):
            _let_act(telling, actors)


def _let_act(telling: Telling, subjects: tuple[ActorRef, ...]) -> None:
    """Let people told of before meet the partners, and nobody else."""
    own = {a: telling.people[a] for a in telling.partners if a in telling.people}
    telling.subjects = tuple(a for a in subjects if a not in own)
    found_before = dict.fromkeys(telling.subjects, "subject before")
    telling.people = {**found_before, **own} if telling.subjects else {}


def _met_by_others(
    telling: Telling, before: list[Telling], patterns: Patterns, *, follows: bool
) -> bool:
    """Let politicians without a name meet the partners, if it is they who act: "three MPs of A".

    "X said that party leaders had met Y" has Y met by others, too.
    """
    text, at = telling.view.text, telling.partner_at
    first = before[-1].partner_at + 1 if before else 0
    first = first if follows else max(first, telling.start + 1)
    acting = patterns.others_act.search(text, first, telling.clause[1])
    if acting is None:
        return False
    surely = acting.groupdict().get("acts") is not None
    if surely and (acting.end() > at or ANY_PERSON.search(text, acting.end(), at)):
        return False
    if not surely and (before or not follows or _leading(telling, patterns, None)):
        return False
    telling.people = {a: telling.people[a] for a in telling.partners if a in telling.people}
    telling.organisations |= dict.fromkeys(telling.view.named(acting[0]))
    telling.unclear = telling.grouped = True
    return True


def _acting_for(telling: Telling, patterns: Patterns) -> tuple[ActorRef, ...]:
    """Who acts where the "subject" is an object: "X took a message to Y, and met Z"."""
    view, at = telling.view, telling.start
    listed = patterns.persons.match(view.text, at)
    if not listed or not telling.subjects or not is_governed(patterns, view.text, at):
        return ()
    if not patterns.goes_on.match(view.text[listed.end() : telling.partner_at]):
        return ()
    for found in patterns.persons.finditer(view.text, 0, at):
        acts = patterns.subject_after.match(view.text, found.end())
        if acts and not is_governed(patterns, view.text, found.start()):
            # "X went with Y to Z and met W"
            along = listed[0] if patterns.went_with.search(view.text, found.end(), at) else ""
            return tuple(dict.fromkeys(view.named_persons(found[0] + along)))
    return tuple(owners_of_talks(view, patterns, at))


def _carried(telling: Telling, before: Telling, patterns: Patterns) -> tuple[ActorRef, ...]:
    """Who of the talk before meets others: its subject, or whom another subject met, too.

    Without a verb of its own, a name is another subject where a pronoun says whom they met:
    "X met him on Monday, and Y on Tuesday".
    """
    between = telling.view.text[before.partner_at + 1 : telling.partner_at]
    verb = patterns.telling.get("MEET")
    told = patterns.noun.search(between) or (verb is not None and verb.search(between))
    return before.partners if not told and before.meets_one_meant else before.subjects


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
