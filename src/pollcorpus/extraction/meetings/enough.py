"""Whether what sentences tell of an occasion is enough for it to be one."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction.meetings.fields import names_day
from pollcorpus.extraction.meetings.occasions import TALKS, Occasion
from pollcorpus.extraction.meetings.patterns import ANY_PLACE, Patterns
from pollcorpus.extraction.meetings.telling import DECIDES, Telling
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorKind, ActorRef, MeetingStatus
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

# two partners are told as met together
_PAIR = 2


def is_told(occasion: Occasion, patterns: Patterns) -> bool:
    """Tell whether somebody is known to have met; what only names an occasion waits for that."""
    first = occasion.tellings[0]
    known = in_office([*occasion.people, *occasion.absent])
    if first.guessed and not (known or _of_parties(occasion, patterns)):
        return False
    bare = not (
        first.people or first.organisations or (occasion.anchored and _is_set_down(occasion))
    )
    if bare and len(in_office(occasion.people)) < min(_PAIR, len(occasion.people)):
        return False  # names after a bare mention may be anybody's
    if not occasion.people:
        if _are_going_on(occasion, patterns):
            return False
        bodies = bool(occasion.organisations) and (occasion.kind in TALKS or occasion.anchored)
        return bodies or _of_parties(occasion, patterns) or _is_set_down(occasion)
    if occasion.phone and len(occasion.people) < _PAIR:
        return False
    sides = len(occasion.people) + len(occasion.organisations)
    sides += len(occasion.absent.keys() - occasion.people.keys())
    return sides >= _PAIR or _in_company(occasion, patterns)


def _are_going_on(occasion: Occasion, patterns: Patterns) -> bool:
    """Tell whether parties are only said to be in talks, on no day and at no place."""
    return not occasion.places and all(_goes_on(told, patterns) for told in occasion.tellings)


def _goes_on(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether talks go on; a day before, or after a comma, is when somebody said so."""
    words = telling.words
    found = patterns.ongoing.search(words)
    if found is None:
        return False
    told = found[0] + words[found.end() :].partition(",")[0]
    return not names_day(telling.view, told)


def _is_set_down(occasion: Occasion) -> bool:
    """Tell whether a day is set for what nobody is named at, or told of one of several rounds."""
    due, dated = occasion.status is not MeetingStatus.HELD, bool(occasion.dates)
    return any((t.ahead and due) or (t.is_of_series and dated) for t in occasion.tellings)


def _of_parties(occasion: Occasion, patterns: Patterns) -> bool:
    """Tell whether parties or their leaders, whom nobody names, meet on a day at a place."""
    held = occasion.kind is FrameKind.GATHERING and bool(occasion.dates)
    return held and any(patterns.parties.search(telling.words) for telling in occasion.tellings)


def _in_company(occasion: Occasion, patterns: Patterns) -> bool:
    """Tell whether a lone person's occasion is one with politicians whom nobody names."""
    return any(
        telling.grouped or patterns.company.search(telling.words) for telling in occasion.tellings
    )


def opens(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether a sentence says enough to tell of an occasion by itself."""
    text = telling.view.text
    if telling.people and not any(actor.known for actor in telling.people):
        return False  # people of whom nothing is known hold no office
    if telling.is_only(Construction.MENTION) and not telling.noun:
        return False  # "it was" may be about anything
    if patterns.outsiders.search(telling.words) and len(in_office(telling.people)) < _PAIR:
        return False  # officials, experts, people of business: no meeting of politicians
    if telling.kind in TALKS:
        sides = len(telling.people) + len(telling.organisations) + len(telling.absent)
        several = sides + (telling.unclear and bool(telling.people)) >= 2
        found = patterns.private.finditer(text, _own_part(telling, patterns), telling.stop)
        return several and all(telling.view.in_passing(match.start()) for match in found)
    if patterns.private.search(telling.words):
        return False
    if telling.kind is FrameKind.GATHERING:
        return telling.noun or telling.unnamed or bool(telling.people or telling.organisations)
    if telling.kind is FrameKind.ABSENCE or telling.bare:
        return False
    named = telling.noun or telling.definite
    people = len(telling.people)
    return named and (people + len(telling.absent) > 1 or not people)


def _own_part(telling: Telling, patterns: Patterns) -> int:
    """Where what tells of a talk begins: "X addressed a rally and later met Y", of one subject."""
    text, stop = telling.view.text, telling.stop
    joints = patterns.parts.finditer(text, telling.start, max(0, telling.partner_at))
    parts = (joint.end() for joint in joints if patterns.surely.search(text, joint.end(), stop))
    return max(parts, default=telling.start)


def in_office(people: Iterable[ActorRef]) -> list[ActorRef]:
    """Those of whom the reference data knows a post or a seat."""
    posts = gazetteer().posts
    return [a for a in people if posts(a.id.removeprefix("person:"))]


def is_anchored(telling: Telling, patterns: Patterns) -> bool:
    """A body's meeting counts where it sits as a committee, on a day or at a place."""
    bodies, words = telling.organisations, telling.words
    if len(bodies) > 1:
        words = telling.view.text
    sits = patterns.sitting.search(words) is not None
    committee = any(body.kind is ActorKind.COMMITTEE for body in bodies)
    if committee and (sits or DECIDES in telling.frames or telling.is_of_committee):
        return True
    told = (
        names_day(telling.view, words)
        or ANY_PLACE.search(words) is not None
        or patterns.ordinal.search(words) is not None
    )
    return told and (sits or len(bodies) > 1)
