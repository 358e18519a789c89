"""What a sentence tells where no construction is known: who is named beside a word counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus.extraction.meetings.clause import Clause, clauses_of, whole
from pollcorpus.extraction.meetings.in_session import (
    committees,
    having_decided,
    in_outline,
    in_session,
    is_set_down,
)
from pollcorpus.extraction.meetings.patterns import ANY_NAME, Patterns
from pollcorpus.extraction.meetings.telling import Telling, is_only_where, people_in
from pollcorpus.extraction.meetings.view import AT_HOME, Home, View
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

BY_A_HOME = "at home"
GROUP_AT_HOME = "group at home"
"""The rules by which somebody, or a group, is at a home where no construction tells it."""

IN_CONTACT = "in contact"
LISTED_NAMES = "list of names"
ROLL = "roll"
"""The rule by which a line that is only a list of persons tells who came."""

# persons who may be in touch without a construction that says so, and in a list
_FEWEST, _MOST, _LIST = 2, 12, 3
# letters for each person of a line that is still a list
_CHATTER = 6
# letters for each person of a sentence that mainly lists them
_PROSE = 40
# a clause with one of these says nothing of who came
_BARRED = ("no_contact", "unreal", "private", "absent", "listing", "no_visit")


def by_default(
    view: View,
    patterns: Patterns,
    edges: list[tuple[int, int]],
    told: list[Telling],
    topic: ActorRef | None,
    leader: ActorRef | None,
) -> list[Telling]:
    """Find what the constructions of a sentence have left untold."""
    clauses = clauses_of(view, patterns, edges)
    absent = {actor for telling in told for actor in telling.absent}
    met = _met(told)
    more = [t for clause in clauses for t in _at_homes(clause, topic, met, _talks(told))]
    more += [t for clause in clauses for t in list(having_decided(clause)) or in_session(clause)]
    more += [t for clause in clauses for t in _joining(clause)]
    if not any(_settled(telling) for telling in told):
        placed = {actor for telling in told for actor in telling.people}
        more += [
            telling
            for telling in _in_contact(clauses)
            if not absent & telling.people.keys() and telling.people.keys() - placed
        ]
    done = [telling for telling in [*told, *more] if telling.people or telling.absent]
    more += _attending([c for c in clauses if not any(_covers(t, c) for t in done)])
    if not done and not any(telling.people for telling in more):
        more += _in_list(view, patterns)
    if leader and not done and not any(telling.people for telling in more):
        more += [t for clause in clauses for t in _in_turn(clause, leader)]
    if not any(telling.people for telling in [*told, *more]):
        more += [t for clause in clauses for t in _with_group(clause)]
    if not told and not more:
        more += [t for clause in clauses for t in in_outline(clause)]
    for telling in more:
        telling.people = {a: via for a, via in telling.people.items() if a not in absent}
    return more


def _met(told: list[Telling]) -> set[ActorRef]:
    """Whom constructions have somebody meet, where others meet in the same sentence."""
    talks = [t.people.keys() for t in told if t.partner_at >= 0 and len(t.people) >= _FEWEST]
    apart = [talk for talk in talks if any(talk.isdisjoint(other) for other in talks)]
    return {actor for talk in apart for actor in talk}


def _settled(telling: Telling) -> bool:
    """Tell whether a construction has said who meets, so that no guess is needed."""
    if telling.kind is FrameKind.GATHERING:
        return False
    return bool(telling.people) and telling.kind is not FrameKind.PRESENCE


def _covers(telling: Telling, clause: Clause) -> bool:
    return telling.clause[0] < clause.last and clause.first < telling.clause[1]


def _talks(told: list[Telling]) -> list[Telling]:
    """The talks of which constructions name both sides."""
    talks = (telling for telling in told if telling.kind in (FrameKind.TALK, FrameKind.CALL))
    return [talk for talk in talks if len(talk.people) >= _FEWEST]


def _at_homes(
    clause: Clause, topic: ActorRef | None, met: set[ActorRef], talks: list[Telling]
) -> Iterator[Telling]:
    """Somebody came to somebody else's home, or a group gathered there."""
    here = (h for h in clause.view.homes if clause.first <= h.start < clause.last)
    # who is told to meet several, or to be met by several, one by one meets nobody else there
    one_by_one = len(talks) > 1
    # an address is only where others meet whose talk is told with both its sides
    homes = [
        home
        for home in here
        if home.owner not in met
        and not _is_left(clause, home)
        and not any(is_only_where(home, talk, clause.patterns) for talk in talks)
        and not (one_by_one and any(home.owner in talk.people for talk in talks))
        and not any(_meets_later(clause, home, talk) for talk in talks)
    ]
    if not homes or clause.has("no_contact", "unreal", "private", "no_visit"):
        return
    told = clause.has("noun")
    if not (told or clause.has("visit")) or (clause.has("negated") and not told):
        return
    for home in homes:
        onward = _onward(clause, home, talks)
        yield from [onward] if onward else _at_home(clause, home, topic)


def _is_left(clause: Clause, home: Home) -> bool:
    """Tell whether somebody comes from a home to another: "from X's house they went to Y's"."""
    leaves = clause.patterns.leaves.search(clause.view.text[: home.start]) is not None
    return leaves and any(home.start < other.start < clause.last for other in clause.view.homes)


def _meets_later(clause: Clause, home: Home, talk: Telling) -> bool:
    """Tell whether one has others at home after a talk: "after he met X, Y met MPs at home"."""
    marks = (m.span() for m in clause.patterns.time_mark.finditer(clause.view.text))
    own = home.owner in talk.people
    return own and any(first <= talk.partner_at < last <= home.start for first, last in marks)


def _onward(clause: Clause, home: Home, talks: list[Telling]) -> Telling | None:
    """Who has met others goes on to somebody else's home: "met X and then drove to Y's house"."""
    talk = next((t for t in talks if clause.first <= t.partner_at < home.start), None)
    if talk is None or len(talk.subjects) != 1 or home.owner in talk.people:
        return None
    text = clause.view.text
    if not clause.patterns.goes_to_home.search(text, talk.partner_at, home.start):
        return None
    named = clause.patterns.persons.finditer(text, talk.partner_at + 1, home.start)
    if any(
        set(clause.view.named_persons(who[0])) - {*talk.subjects, *talk.partners} for who in named
    ):
        return None
    people = {talk.subjects[0]: "subject before", home.owner: AT_HOME}
    telling = clause.telling(FrameKind.TALK, BY_A_HOME, people)
    telling.subjects, telling.partners = talk.subjects, (home.owner,)
    telling.partner_at, telling.fresh = home.start, True
    return telling


def _at_home(clause: Clause, home: Home, topic: ActorRef | None) -> Iterator[Telling]:
    others = {a: v for a, v in clause.people("attends").items() if a != home.owner}
    group = clause.has("group", "others_act") or bool(committees(clause))
    bare = not group and clause.has("arrives")
    if not others and bare:
        topic = _subject(clause, home) or topic
        others = {topic: "subject before"} if topic and topic != home.owner else {}
    host = {home.owner: AT_HOME}
    if others:
        yield clause.telling(FrameKind.TALK, BY_A_HOME, {**others, **host})
    else:
        telling = clause.telling(FrameKind.GATHERING, GROUP_AT_HOME, host)
        telling.guessed = not (group or telling.noun)
        yield telling


def _subject(clause: Clause, home: Home) -> ActorRef | None:
    """Who acts in the clauses before a home that somebody goes to."""
    view, patterns = clause.view, clause.patterns
    for found in patterns.persons.finditer(view.text, 0, clause.first):
        if patterns.subject_after.match(view.text, found.end()):
            actors = view.person_at(found.start()).actors
            return next((actor for actor in actors if actor != home.owner), None)
    return None


def _joining(clause: Clause) -> Iterator[Telling]:
    """Somebody is taken into a party before its leaders."""
    if not clause.has("joins") or clause.has("unreal", "listing"):
        return
    taken_in = clause.patterns.takes_in.search(clause.words)
    people = clause.people("joins")
    if taken_in and len(people) >= _FEWEST:
        telling = clause.telling(FrameKind.TALK, "joins a party", people)
        bodies = dict.fromkeys(clause.view.named(clause.words))
        telling.organisations = {o: None for o in bodies if o.kind is ActorKind.PARTY}
        yield telling


def _in_contact(clauses: list[Clause]) -> Iterator[Telling]:
    """Where no construction is known: two persons in a clause with a word of contact."""
    for clause in clauses:
        if clause.has("no_contact", "doubtful", "unreal", "private", "by_chance"):
            continue
        if not clause.has("surely"):
            continue
        view, patterns = clause.view, clause.patterns
        contacts = patterns.contact.finditer(view.text, clause.first, clause.last)
        sides = (_about(clause, contact) for contact in contacts)
        found = next((side for side in sides if len(side[0]) >= _FEWEST), None)
        if found and len(found[0]) <= _MOST:
            people, together = found
            kind = FrameKind.PRESENCE if together else FrameKind.TALK
            telling = clause.telling(kind, IN_CONTACT, people)
            telling.beside = clause.has("beside") and not telling.noun
            telling.bare = together and not telling.noun
            yield telling


def _about(clause: Clause, contact: re.Match[str]) -> tuple[dict[ActorRef, str], bool]:
    """The persons next to a word of contact, and whether they stand in one list beside it.

    A list on one side of "sat" or "present" names those who came; "met" and "talks" have
    the same list as their two sides.
    """
    view, patterns = clause.view, clause.patterns
    lists = [m.span() for m in patterns.persons.finditer(view.text, clause.first, clause.last)]
    before = [span for span in lists if span[1] <= contact.start()]
    after = [span for span in lists if span[0] >= contact.end()]
    people: dict[ActorRef, str] = {}
    filled = 0
    near = [*before[-1:], *after[:1]] if after else before[-2:]
    for start, stop in near:
        side = people_in(view, patterns, start, stop, "reach")
        filled += bool(side)
        people |= side
    return people, filled == 1 and not patterns.mutual.search(contact[0])


def _with_group(clause: Clause) -> Iterator[Telling]:
    """Somebody who is told to meet leaders whom nobody names."""
    barred = clause.has(*_BARRED)
    if barred or not clause.has("group") or not clause.has("gathers") or not is_set_down(clause):
        return
    people = clause.people("reach")
    if people:
        telling = clause.telling(FrameKind.GATHERING, "with a group", people)
        telling.guessed = True
        yield telling


def _in_turn(clause: Clause, leader: ActorRef) -> Iterator[Telling]:
    """Whose turn it is meets the one who goes round, who need not be named again."""
    barred = clause.has(*_BARRED)
    if barred or not clause.has("turn"):
        return
    # "X, who landed in the evening, is to fly home" has no turn
    turns = clause.patterns.turn.finditer(clause.view.text, clause.first, clause.last)
    if all(clause.view.in_passing(found.start()) for found in turns):
        return
    people = clause.people("reach")
    if people and leader not in people:
        telling = clause.telling(FrameKind.TALK, "in turn", {leader: "goes round", **people})
        telling.subjects, telling.partners = (leader,), tuple(people)
        yield telling


def roll_of(view: View, patterns: Patterns) -> Telling | None:
    """Read a line that is only a list of persons, perhaps after their party."""
    people = {a: ROLL for who in view.persons(view.text) for a in who.actors}
    if not people or len(ANY_NAME.sub("", view.text)) > _CHATTER * (len(people) + 1):
        return None
    sentence = whole(view, patterns)
    telling = sentence.telling(FrameKind.PRESENCE, ROLL, people)
    telling.noun = True
    return telling


def _attending(clauses: list[Clause]) -> list[Telling]:
    """Whoever is named with a word of coming, sitting or speaking came to what is told of."""
    found: list[Telling] = []
    for clause in clauses:
        barred = clause.has(*_BARRED)
        if barred or clause.has("negated") or not clause.has("attending"):
            continue
        people = clause.people("attends")
        if people:
            telling = clause.telling(FrameKind.PRESENCE, "attending", people)
            telling.bare = True
            found.append(telling)
    return found


def _in_list(view: View, patterns: Patterns) -> list[Telling]:
    """A long list of names right after a meeting is told of is that of those who came."""
    sentence = whole(view, patterns)
    names = list(patterns.persons.finditer(view.text))
    sizes = [len(list(view.persons(found[0]))) for found in names]
    if max(sizes, default=0) < _LIST and sum(sizes) <= _LIST:
        return []
    if sentence.has("no_contact", "unreal", "private", "absent", "listing"):
        return []
    if len(ANY_NAME.sub("", view.text)) > _PROSE * sum(sizes):
        return []
    # "X, Y and Z, who were watching it together, exchanged sweets"
    beside = patterns.passing.match(view.text, names[-1].end())
    if beside and not sentence.has("attending", "roll", "beside", "gathers"):
        return []
    telling = sentence.telling(FrameKind.PRESENCE, LISTED_NAMES, {})
    telling.definite = telling.fresh = telling.another = telling.phone = False
    telling.bare = telling.listed = not telling.noun
    for found in names:
        telling.people |= people_in(view, patterns, found.start(), found.end(), "reach")
    telling.start, telling.stop = names[0].start(), names[-1].end()
    return [telling]
