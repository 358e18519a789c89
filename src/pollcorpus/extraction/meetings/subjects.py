"""Who acts in a sentence, by name or by pronoun, and who is only the object of a word."""

from __future__ import annotations

import re
from collections.abc import Callable

from pollcorpus.extraction.meetings.patterns import ANY_PERSON, PERSON, Patterns, groups_of
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.models import ActorRef

# characters in which the word stands that has a name for its object
_GOVERNOR = 24
# characters after an owner's name within which the talks are named
_OWNED = 40
_TWO = 2
_LISTED = re.compile(f"{PERSON}, $")


def acting_first(
    view: View, patterns: Patterns, text: str, governed: bool = False
) -> list[ActorRef]:
    """The first person whom no case marks, and whom no word has for its object.

    Objects are passed over unless `governed` lets them count.
    """
    for listed in patterns.persons.finditer(text):
        if not governed and is_governed(patterns, text, listed.start()):
            continue
        for found in ANY_PERSON.finditer(listed[0]):
            start = listed.start() + found.start()
            if patterns.subject_after.match(text, start + 1):
                return list(view.person_at(start).actors[:1])
    return []


def acting_in_clause(view: View, patterns: Patterns, at: int) -> list[ActorRef]:
    """Who acts first in the clause that an offset is in: "X said that Y ... at his own house"."""
    before = view.text[:at]
    start = max((edge.end() for edge in patterns.boundary.finditer(before)), default=0)
    return acting_first(view, patterns, " " * start + before[start:])


def acting_pair(view: View, patterns: Patterns) -> list[tuple[ActorRef, ...]]:
    """The two who act first in a sentence, if two do: of them the next goes on to tell."""
    for listed in patterns.persons.finditer(view.text):
        people = tuple(dict.fromkeys(view.named_persons(listed[0])))
        if len(people) == _TWO and patterns.subject_after.match(view.text, listed.end()):
            return [] if is_governed(patterns, view.text, listed.start()) else [people]
    return []


def acting_list(view: View, patterns: Patterns) -> tuple[ActorRef, ...]:
    """All who act first in a sentence, one or a list of them."""
    for listed in patterns.persons.finditer(view.text):
        acts = patterns.subject_after.match(view.text, listed.end())
        if acts and not is_governed(patterns, view.text, listed.start()):
            return tuple(dict.fromkeys(view.named_persons(listed[0])))
    return ()


def two_acting(
    view: View, patterns: Patterns, before: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The only two who act first in a sentence, or who did in that `before` if it has nobody yet.

    "X and Y came to Patna, where they met Z"; nobody if there is another number of them.
    """
    acting = acting_list(view, patterns) or before
    return acting if len(acting) == _TWO else ()


def objects_before(view: View, patterns: Patterns, at: int) -> list[ActorRef]:
    """Those before an offset whom a word before their name makes an object, the nearest first."""
    objects = [
        actor
        for listed in patterns.persons.finditer(view.text, 0, at)
        if is_governed(patterns, view.text, listed.start())
        and patterns.subject_after.match(view.text, listed.end())
        for actor in view.named_persons(listed[0])
    ]
    return objects[::-1]


def met_likewise(
    view: View, patterns: Patterns, at: int, seen: tuple[ActorRef, ...]
) -> list[ActorRef]:
    """Whom another met, too: "X met Y, hours after Z met him", "Z met him separately".

    "X met him in the morning, while Y met him in the evening" is of the same one both times.
    """
    for match in patterns.likewise.finditer(view.text):
        named = match.groupdict()
        if not any(at == start for start, _ in groups_of(match)):
            continue
        if named.get("again"):
            word, before = named["again"], view.persons(view.text[:at])
            meant = [who for who in before if who.via == PRONOUN and who.word == word]
            return list(meant[-1].actors) if meant else []
        return objects_before(view, patterns, at) or list(seen[-1:])
    return []


def owners_of_talks(view: View, patterns: Patterns, at: int) -> list[ActorRef]:
    """Whose talks a sentence before an offset is about: "X's meeting with Y came after he ..."."""
    first = patterns.persons.search(view.text, 0, at)
    if first is None or not patterns.possessor.match(view.text, first.end()):
        return []
    span = first.end(), min(at, first.end() + _OWNED)
    told = patterns.noun.search(view.text, *span) or patterns.turn.search(view.text, *span)
    return list(view.named_persons(first[0])) if told else []


def told_of_others(view: View, patterns: Patterns) -> set[ActorRef]:
    """Who is named only in what somebody tells: "she said that X should lead the party"."""
    at = min((told.end() for told in patterns.tells_of.finditer(view.text)), default=-1)
    if at < 0:
        return set()
    return {*view.named_persons(view.text[at:])} - {*view.named_persons(view.text[:at])}


def departed_in(view: View, patterns: Patterns) -> set[ActorRef]:
    """Who by the words of a sentence had left before what it tells of came about."""
    return set(view.people_of(patterns.departed.finditer(view.text)))


def has_own_talks(view: View, patterns: Patterns, at: int) -> bool:
    """Tell whether "his talks" at an offset are those of who acts in the sentence.

    "X called off his talks with Y", "after his talks with Y, X left"; but not "X was at his talks".
    """
    before, comma = view.text[:at], view.text.find(",", at)
    if patterns.go_to_talks.search(before):
        return False
    if patterns.within_talks.search(before) and comma > 0:
        before = " " * comma + view.text[comma:]  # who acts is named behind
    return bool(acting_first(view, patterns, before))


def is_governed(patterns: Patterns, text: str, at: int) -> bool:
    """Tell whether a word right before those named at an offset has them for its object."""
    return patterns.oblique_before.search(text[max(0, at - _GOVERNOR) : at]) is not None


def put_in(
    view: View, pattern: re.Pattern[str], reader: Callable[[re.Match[str]], str], acts: bool
) -> None:
    """Put persons in for a pronoun, one after the other: who is meant by one may be by the next.

    One that `acts` is in no list with the name before it: "when he met X, he flew to Y".
    """
    at = 0
    while (found := pattern.search(view.text, at)) is not None:
        meant, before = reader(found), view.text[: found.start()]
        if acts and meant != found[0] and _LISTED.search(before):
            before = f"{before[:-2]} ¦ "
        view.text = before + meant + view.text[found.end() :]
        at = len(before) + max(len(meant), int(found.start() == found.end()))


def part_clauses(view: View, patterns: Patterns) -> None:
    """Take the one who acts in a clause out of a list with whom others met in the one before."""
    view.text = patterns.anew.sub(
        lambda found: f"{found[0][: found.start('cut') - found.start()]} ¦ ", view.text
    )


def _met_together(view: View, patterns: Patterns, at: int) -> set[ActorRef]:
    """Those whom a word after an offset means together: "he met the two" tells of a third.

    He may be one of them whose talks are told: "X met Y at his house, their first meeting".
    """
    found = ANY_PERSON.finditer(view.text, at)
    names = (m.start() for m in found if not patterns.possessor.match(view.text, m.end()))
    words = (who for who in map(view.person_at, names) if who.via == PRONOUN)
    return {actor for who in words if len(who.actors) > 1 for actor in who.actors}


def others_than(view: View, patterns: Patterns, at: int, *, acts: bool) -> set[ActorRef]:
    """Those whom a pronoun at an offset cannot mean, by what stands behind it.

    Whoever `acts` is nobody whom the clause names behind: "he met X there" tells of another.
    """
    met = _met_together(view, patterns, at)
    if not acts:
        return met
    edges = (m for m in patterns.boundary.finditer(view.text) if m.end() > at)
    edge = next(edges, None)
    stop = len(view.text) if edge is None else edge.end() if edge.start() <= at else edge.start()
    named = (who for who in view.persons(view.text[at:stop]) if who.via != PRONOUN)
    return met.union(actor for who in named for actor in who.actors)


def says_of_self(view: View, patterns: Patterns, at: int) -> tuple[ActorRef, ...]:
    """Who says what "he" will do: "X is to attend, but Y made it plain that he would not"."""
    lists = [found.span() for found in patterns.persons.finditer(view.text, 0, at)]
    if not lists:
        return ()
    says = patterns.says_of_self.match(view.text, lists[-1][1])
    if says is None or says.start("who") != at:
        return ()
    return tuple(view.named_persons(view.text[slice(*lists[-1])]))


def who_speaks(view: View, patterns: Patterns, at: int) -> tuple[ActorRef, ...]:
    """Who says what is quoted around an offset, if the sentence tells it right after."""
    end = view.text.find('"', at)
    inside = view.text.count('"', 0, at) % 2 == 1
    found = patterns.speaks_after.match(view.text, end + 1) if inside and end > 0 else None
    return tuple(dict.fromkeys(view.named_persons(found[0])))[:1] if found else ()


def pairs_in(view: View, text: str, patterns: Patterns) -> list[tuple[ActorRef, ...]]:
    """Return the lists of exactly two persons in a stretch."""
    lists = (tuple(view.named_persons(found[0])) for found in patterns.persons.finditer(text))
    return [pair for pair in lists if len(set(pair)) == _TWO]
