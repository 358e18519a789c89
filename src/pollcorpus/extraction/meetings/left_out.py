"""Whom a construction of a sentence names absent, and who is away from nothing by it."""

from __future__ import annotations

import re

from pollcorpus.extraction.meetings.patterns import CompiledFrame, Patterns
from pollcorpus.extraction.meetings.telling import Telling, people_in
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.meeting_cues import FrameKind

SIDES = ("a", "b", "c", "d", "e", "h", "m")
"""Groups of constructions that name who is there."""
_NOT_AWAY = (*SIDES, "o")
# characters after what somebody did not do that say what they stayed away from
_TAIL = 40
# characters on either side of where a clause begins
_BESIDE = 30
# characters before what kept somebody away in which it says that it did
_REASON = 20


def leave_out(
    telling: Telling, patterns: Patterns, frame: CompiledFrame, match: re.Match[str]
) -> None:
    """Take those whom a construction names absent: every group of its own but the sides."""
    telling.replaced = bool(match.groupdict().get("y"))
    # "X fell ill, so Y did not come"; a pronoun there is taken for X
    told = telling.view.persons(match.groupdict().get("other") or "")
    other = any(who.via != PRONOUN for who in told)
    for name, found in match.groupdict().items():
        if found and name not in _NOT_AWAY and not (other and name == "x"):
            # one whose place another took, or whom clear words leave out, is no bystander
            role = "a" if telling.replaced or frame.sure else "x"
            found_in = people_in(telling.view, patterns, *match.span(name), role)
            telling.absent = found_in | telling.absent  # a name says more than "he" for the same
    # "but only X came", "but X alone came"
    only = "".join(match.groupdict().get(group) or "" for group in ("m", "c"))
    came = set(telling.view.named_persons(only))
    telling.absent = {a: via for a, via in telling.absent.items() if a not in came}
    telling.absent = _told_of(telling, patterns) or telling.absent
    telling.surely_absent = _sure_of(telling) if frame.sure else set()


def _sure_of(telling: Telling) -> set[ActorRef]:
    """Of whom a construction that leaves no doubt tells: those named, and whom "he" must be.

    "X said he could not come" names one whom it can be; of two it may be either.
    """
    named = {actor for actor, via in telling.absent.items() if via != PRONOUN}
    if len(named) == len(telling.absent):
        return named
    before = set(telling.view.named_persons(telling.view.text[: telling.start]))
    alone = before if len(before) == 1 else set[ActorRef]()
    return named | (alone & telling.absent.keys())


def came_after_all(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether the absent came by what follows: "X was ill, but she came", and not "but Y"."""
    found = patterns.after_all.match(telling.view.text, telling.stop)
    who = found.groupdict().get("who") if found else None
    others = set(telling.view.named_persons(who)) - telling.absent.keys() if who else set()
    return found is not None and not others


def came_all_the_same(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether the absent came by what precedes it: "X came although he was ill"."""
    meant = all(via == PRONOUN for via in telling.absent.values())
    before = patterns.came_though.search(telling.view.text, 0, telling.start) if meant else None
    return before is not None


def _told_of(telling: Telling, patterns: Patterns) -> dict[ActorRef, str]:
    """Of whom somebody who seems absent only tells it: "X conveyed that Y would not come"."""
    view, others = telling.view, dict[ActorRef, str]()
    for found in patterns.of_another.finditer(view.text, telling.start, telling.stop):
        who = view.person_at(found.start("who"))
        if who.via != PRONOUN and not telling.absent.keys() & set(who.actors):
            others |= dict.fromkeys(who.actors, who.via)
    return others


def is_from_else(text: str, patterns: Patterns, at: int, first: int, last: int) -> bool:
    """Tell whether what somebody stays away from, by words at an offset, is no meeting.

    What kept them away is something else as a rule: "did not come because of a rally".
    """
    for found in patterns.elsewhere.finditer(text, first, last):
        since = at if found.start() > at else max(first, found.start() - _REASON)
        if not patterns.reason.search(text, since, found.start()):
            return True
    return False


def seems_away_in(view: View, patterns: Patterns) -> dict[ActorRef, str | None]:
    """Of whom it is said what may be an absence, each with the place where they were.

    As of an absence by construction, it is none if they came after all, if it is denied or of
    another time, or if what they did not come to is something else.
    """
    told = (m for m in patterns.seems_away.finditer(view.text) if _may_be_away(view, patterns, m))
    where = ((m["x"] or m["nor"], view.place(m["l"]).text if m["l"] else None) for m in told)
    return {actor: place for who, place in where for actor in view.named_persons(who)}


def likewise_away_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Of whom it only says the same as of somebody before: "Neither did X"."""
    told = (match["nor"] for match in patterns.seems_away.finditer(view.text))
    return frozenset(actor for who in told if who for actor in view.named_persons(who))


def elsewhere_in(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Of whom it only says where, or how, they were: "X is in London", and not "did not come"."""
    told = patterns.seems_away.finditer(view.text)
    bare = [match["x"] for match in told if match["only"] or match["at"]]
    bare += [match["x"] for match in patterns.whereabouts.finditer(view.text)]
    return frozenset(actor for who in bare for actor in view.named_persons(who))


def _may_be_away(view: View, patterns: Patterns, match: re.Match[str]) -> bool:
    text, stop = view.text, match.end()
    if patterns.after_all.match(text, stop):
        return False
    at = match.start("not")
    if match["not"] and is_from_else(text, patterns, at, at, stop + _TAIL):
        return False
    vetoes = patterns.not_away.finditer(text)
    return not any(veto.start() < stop and match.start() < veto.end() for veto in vetoes)


def subject_at(view: View, patterns: Patterns, before: int) -> int:
    """Where the subject stands that a clause shares with the one before it, if it does."""
    first, last = max(0, before - _BESIDE), before + _BESIDE
    if any(
        m.start() <= before <= m.end()
        for m in patterns.others_came.finditer(view.text, first, last)
    ):
        return before
    for found in reversed(list(patterns.persons.finditer(view.text, 0, before))):
        if patterns.subject_after.match(view.text, found.end()):
            return found.start()
    return before


def without_doubles(told: list[Telling]) -> None:
    """Let a pronoun beside one who stayed away mean them: "X did not come, Y came in his place"."""
    if any(not via for telling in told for via in telling.absent.values()):
        for telling in told:
            telling.absent = {a: via for a, via in telling.absent.items() if via != PRONOUN}


def without_hindered(told: list[Telling], patterns: Patterns) -> list[Telling]:
    """Let nobody miss their own talk that came to nothing: "X was to see Y but fell ill".

    Whoever is the reason for that is away from nothing else, either: "A meeting with X could not
    take place as she is abroad".
    """
    talks = [t for t in told if t.kind is FrameKind.TALK and t.partner_at >= 0]
    off = [talk for talk in talks if _came_to_nothing(talk, patterns)]
    sides = {actor for talk in off for actor in talk.people if actor not in talk.absent}
    away = [t for t in told if t.kind is FrameKind.ABSENCE and sides & t.absent.keys()]
    for telling in away:
        telling.absent = {a: via for a, via in telling.absent.items() if a not in sides}
    return [telling for telling in told if telling not in away or telling.absent]


def _came_to_nothing(talk: Telling, patterns: Patterns) -> bool:
    text = talk.view.text
    if patterns.to_nothing.search(text):
        return True
    return patterns.off.search(text, talk.start, talk.stop + _TAIL) is not None
