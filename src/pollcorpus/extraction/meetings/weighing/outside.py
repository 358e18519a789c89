"""Persons of a sentence who by its words surely are there, or not: onlookers, and those not met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from pollcorpus.extraction.meetings.occasions import TALKS
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns, groups_of
from pollcorpus.extraction.meetings.reckoning import is_off
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.extraction.meetings.weighing.tellers import says_who_came, tellers_in
from pollcorpus.models import ActorRef
from pollcorpus.plugins.constructions import Construction

# characters before a name in which what makes its bearer a teller may stand
_BEFORE = 60
# so many people meet
_TWO = 2
# how groups of those are called who are told to be members of what was told of before
_MEMBERS = "members"


@frozen(kw_only=True, eq=False)
class Skipped:
    """Who gives an occasion a miss, and whose it is."""

    absent: frozenset[ActorRef] = frozenset()
    hosts: frozenset[ActorRef] = frozenset()


def onlookers_in(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who comment on or tell of others' talks, or are only listed."""
    text = view.text
    yield from _described(view, patterns)
    yield from _referred_to(view, tellings)
    yield from _of_change(view, patterns, tellings)
    yield from _before_aside(view, patterns, tellings)
    yield from tellers_in(view, patterns, tellings)
    yield from _before_others(view, patterns, tellings)
    for found in ANY_PERSON.finditer(text):
        at, after = found.span()
        if patterns.onlooker.match(text, after) or _tells(view, patterns, tellings, at, after):
            yield at


def _before_others(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who leave it to others to meet: "X said that party leaders met Y"."""
    acting = patterns.others_act.search(view.text)
    if acting is None or not acting.groupdict().get("acts"):
        return
    there = {actor for telling in tellings for actor in telling.people}
    for found in ANY_PERSON.finditer(view.text, 0, acting.end("acts")):
        if there.isdisjoint(view.person_at(found.start()).actors):
            yield found.start()


def _described(view: View, patterns: Patterns) -> Iterator[int]:
    """Where persons stand who are only members of a body, or on a list."""
    text = view.text
    cues = (patterns.described, patterns.departed, patterns.dead)
    found = [match for cue in cues for match in cue.finditer(text)]
    if view.after_list:
        found += patterns.listed_then.finditer(view.text)
    if view.after_team:
        found = [match for match in found if not _of_members(match)]
    yield from _named_by(view, found)


def _of_members(found: re.Match[str]) -> bool:
    """Tell whether a match only says of people that they are members of something."""
    return (found.lastgroup or "").startswith(_MEMBERS)


def named_aside_in(view: View, patterns: Patterns) -> Iterator[int]:
    """Where persons stand to whom those who met turn, or of whom only a quotation speaks."""
    yield from _named_by(view, patterns.named_aside.finditer(view.text))


def _named_by(view: View, found: Iterable[re.Match[str]]) -> Iterator[int]:
    """Where the persons stand whom the groups of matches name."""
    for first, last in (span for match in found for span in groups_of(match)):
        yield from (person.start() for person in ANY_PERSON.finditer(view.text, first, last))


def _referred_to(view: View, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where pronouns mean somebody in passing: "X, whose men had worked for him, did not come"."""
    told = {actor for t in tellings for actor in t.people}
    for at in (m.start() for span in view.passing for m in ANY_PERSON.finditer(view.text, *span)):
        who = view.person_at(at)
        if who.via == PRONOUN and told.isdisjoint(who.actors):
            yield at


def _before_aside(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where those stand of whom something else is told: "X sent for Y, who had met Z"."""
    told = {actor for telling in tellings for actor in (*telling.people, *telling.absent)}
    aside = next((t for t in tellings if t.frames[-1:] == [Construction.WHO_MET]), None)
    if aside is None or any(t.kind in TALKS for t in tellings if t is not aside):
        return
    for listed in patterns.persons.finditer(view.text, 0, aside.start):
        if listed.end() < aside.start and told.isdisjoint(view.named_persons(listed[0])):
            yield from (person.start() for person in ANY_PERSON.finditer(view.text, *listed.span()))


def shut_out_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Which bodies by the words of a sentence were not invited."""
    spans = (span for found in patterns.described.finditer(view.text) for span in groups_of(found))
    return frozenset(body for span in spans for body in view.named(view.text[slice(*span)]))


def _tells(
    view: View, patterns: Patterns, tellings: Sequence[Telling], at: int, after: int
) -> bool:
    """Tell whether a sentence ends in who says that two others met, or who else came."""
    text = view.text
    if not patterns.teller_after.match(text, after) or patterns.teller_after_all.search(text):
        return False
    if not patterns.teller_before.search(text[max(0, at - _BEFORE) : at]):
        return False
    own = set(view.person_at(at).actors)
    earlier = set(view.named_persons(text[:at]))
    if own & earlier:
        return False
    others = earlier - own
    return any(
        len(t.people.keys() & others) >= _TWO or t.host in others or says_who_came(t, others)
        for t in tellings
    )


def _of_change(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who announce a body's meeting, or that it is off, or who are why."""
    if not (is_off(view, patterns) or view.moved):
        yield from _of_plan(view, patterns, tellings)
        return
    text, named = view.text, set[ActorRef]()
    if not any(telling.organisations or telling.ahead for telling in tellings):
        return  # who else might meet is not told
    spans = [*_excused(view, patterns)]
    causes = {at for first, last in spans for at in range(first, _listed(view, patterns, last))}
    excused, announcing = excused_in(view, patterns), _announcing(view, patterns)
    if any(t.kind in TALKS and t.people.keys() - excused for t in tellings):
        return  # either side may tell of their talks, or be the reason
    for found in ANY_PERSON.finditer(text):
        at = found.start()
        own = set(view.person_at(at).actors)
        if not own & named and at in causes | announcing:
            yield at
        named |= own


def _of_plan(view: View, patterns: Patterns, tellings: Sequence[Telling]) -> Iterator[int]:
    """Where persons stand who tell what bodies plan or how talks go, if nobody else is named."""
    bodies = [t for t in tellings if t.organisations or t.ahead or t.definite or t.is_of_series]
    if not bodies or any(t.people or t.absent for t in tellings):
        return
    cues = (patterns.planned, patterns.ongoing, patterns.present)
    if any(t.ahead or any(cue.search(view.text, t.start) for cue in cues) for t in bodies):
        yield from sorted(_announcing(view, patterns))


def _announcing(view: View, patterns: Patterns) -> set[int]:
    """Where those are named, each or in a list, who tell what is said beside."""
    persons = [found.span() for found in ANY_PERSON.finditer(view.text)]
    lists = [(at, _listed(view, patterns, after)) for at, after in persons]
    spans = [pair for pair in lists if _announces(view.text, patterns, *pair)]
    return {at for at, _ in persons if any(first <= at < last for first, last in spans)}


def _announces(text: str, patterns: Patterns, at: int, after: int) -> bool:
    """Tell whether somebody is named in words for who tells what is said beside."""
    if patterns.announces.match(text, after):
        return True
    before = text[max(0, at - _BEFORE) : at]
    if patterns.teller_after.match(text, after) and patterns.teller_before.search(before):
        return True
    known = patterns.source_before.search(before) is not None
    return known and patterns.source_after.match(text, after) is not None


def _excused(view: View, patterns: Patterns) -> Iterator[tuple[int, int]]:
    """Where those are named for whose sake an occasion is put off, or called off."""
    for match in patterns.excused.finditer(view.text):
        yield from groups_of(match)


def _listed(view: View, patterns: Patterns, last: int) -> int:
    """Where a list of persons ends whose first name ends at an offset."""
    found = patterns.persons.match(view.text, last - 1)
    return found.end() if found else last - 1


def unmet_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Whom by the words of a sentence somebody did not meet."""
    found = patterns.unmet.finditer(view.text)
    return frozenset(actor for match in found for actor in view.named_persons(match[0]))


def skipped_in(view: View, patterns: Patterns) -> Skipped:
    """Who gives another's occasion a miss."""
    found = patterns.skipped.search(view.text)
    if found is None:
        return Skipped()
    told = found.groupdict("")
    absent = frozenset(view.named_persons(told["x"] + told.get("away", "")))
    hosts = frozenset(view.named_persons(told["h"] + told.get("host", "")))
    return Skipped(absent=absent, hosts=hosts - absent)


def came_from_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Who speaks to the press right after a meeting, in which they surely were."""
    found = patterns.came_from.search(view.text)
    return frozenset(view.named_persons(found["x"])) if found else frozenset()


def left_sitting_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Who speaks on leaving what sat to decide: a cabinet, a committee, all parties."""
    return frozenset(view.people_of(patterns.left_sitting.finditer(view.text)))


def at_table_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Who takes notes, speaks up, comes late or leaves early, or sits beside somebody.

    So do the members of a delegation that met; those of a committee are only described.
    """
    found = patterns.at_table.finditer(view.text)
    there = (match for match in found if view.after_team or not _of_members(match))
    return frozenset(view.people_of(there))


def excused_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """For whose sake an occasion is put off, which is then held with them, or not at all."""
    spans = _excused(view, patterns)
    return frozenset(
        actor for span in spans for actor in view.named_persons(view.text[slice(*span)])
    )
