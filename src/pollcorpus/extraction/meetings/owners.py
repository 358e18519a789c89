"""Whose home a pronoun may mean: "his" of one who is called on, and of none of several."""

from __future__ import annotations

import re

from pollcorpus.extraction.meetings.genders import gender_of
from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.view import View
from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import ActorRef

# what parts a verb from one who is not its object
_CLAUSE = re.compile(r"[,;.]")
_BETWEEN = re.compile(f"[;.]|{ANY_PERSON.pattern}")


def owners_of_home(
    view: View, patterns: Patterns, at: int, before: list[ActorRef]
) -> list[ActorRef]:
    """Whose home may be meant: the host's, that of whoever is called on, or else of the subject."""
    if host := _host_before(view, patterns, at):
        return [host]
    called = patterns.calls_on.search(view.text[:at]) is not None
    if len(before) == 1:
        if _is_called_on(view, patterns, at):
            return before  # "the legislators called on X at his house"
        if called and _met_no_one(view, patterns, at):
            return before  # "X's legislators met at his house"
        return [] if called or patterns.arrives.search(view.text[:at]) else before
    return before[::-1] if called and not _met_several(view, patterns, at, before) else before


def _host_before(view: View, patterns: Patterns, at: int) -> ActorRef | None:
    """Who is told last to have others come: "X was there when Y hosted the allies at his home"."""
    hosts = list(patterns.gives.finditer(view.text, 0, at))
    if not hosts or _BETWEEN.search(view.text, hosts[-1].end(), at):
        return None
    told = hosts[-1].groupdict()
    # "Y hosted them", "a dinner hosted by Y", "accepted Y's invitation"
    named = told["host"] or told.get("by") or told.get("bidding") or ""
    return next(iter(view.named_persons(named)), None)


def is_seen_at_home(view: View, patterns: Patterns, at: int) -> bool:
    """Tell whether somebody has come to the home of whoever is meant: "to Y's house to see him"."""
    came = list(patterns.gone_to.finditer(view.text, 0, at))
    return bool(came) and not _CLAUSE.search(view.text, came[-1].end(), at)


def _is_called_on(view: View, patterns: Patterns, at: int) -> bool:
    """Tell whether whoever is named last before an offset is the one called on."""
    names = [found.start() for found in ANY_PERSON.finditer(view.text, 0, at)]
    return any(
        found.end() <= names[-1] and not _CLAUSE.search(view.text, found.end(), names[-1])
        for found in patterns.calls_on.finditer(view.text, 0, at)
    )


def _met_no_one(view: View, patterns: Patterns, at: int) -> bool:
    """Tell whether those who are somebody's meet, and no object stands before an offset."""
    name = ANY_PERSON.search(view.text, 0, at)
    owned = name is not None and patterns.possessor.match(view.text, name.end())
    verbs = list(patterns.calls_on.finditer(view.text, 0, at))
    return bool(owned and verbs) and len(view.text[verbs[-1].end() : at].split()) <= 1


def listed_before(view: View, patterns: Patterns, at: int) -> set[ActorRef]:
    """Those named as several, who call on nobody before an offset: "his" means none of them."""
    called = patterns.calls_on.search(view.text, 0, at)
    lists = patterns.persons.finditer(view.text, 0, called.start() if called else at)
    several = (set(view.named_persons(found[0])) for found in lists)
    return {actor for people in several if len(people) > 1 for actor in people}


def _met_several(view: View, patterns: Patterns, at: int, before: list[ActorRef]) -> bool:
    """Tell whether those named last are several, of whom one pronoun cannot mean any."""
    last = list(patterns.persons.finditer(view.text, 0, at))[-1:]
    several = any(1 < len({*view.named_persons(m[0])}) < len(before) for m in last)
    return several and patterns.receives.search(view.text[:at]) is not None


def one_of_those_listed(
    view: View, patterns: Patterns, at: int, known: Gazetteer, gender: str
) -> list[ActorRef]:
    """Who of several that meet each other alone is of a gender: "Ms X and Mr Y met at her house".

    Nobody else is named before, at whose home they might be.
    """
    lists = list(patterns.persons.finditer(view.text, 0, at))
    several = set(view.named_persons(lists[-1][0])) if lists else set[ActorRef]()
    if not gender or several != set(view.named_persons(view.text[:at])):
        return []
    genders = {actor: gender_of(known, actor) for actor in several}
    alike = [actor for actor, own in genders.items() if own == gender]
    return alike if len(alike) == 1 < len(several) and "" not in genders.values() else []


def whose_is_described(view: View, patterns: Patterns, at: int, end: int) -> list[ActorRef]:
    """Whose home a description means: of one who is met there, "X met Y at the veteran's house".

    One is named as met before the home, or else after it: "to the veteran's house to see Y".
    """
    met = [m for m in patterns.persons.finditer(view.text, 0, at) if _is_object(m, view, patterns)]
    if not met:
        sees = patterns.where_met.search(view.text, end)
        seen = patterns.persons.search(view.text, sees.end()) if sees else None
        met = [seen] if sees and seen and not _BETWEEN.search(view.text, end, seen.start()) else []
    people = list(dict.fromkeys(view.named_persons(met[-1][0]))) if met else []
    return people if len(people) == 1 else []


def _is_object(named: re.Match[str], view: View, patterns: Patterns) -> bool:
    """Tell whether those named are called on by somebody named before them."""
    verbs = list(patterns.calls_on.finditer(view.text, 0, named.start()))
    return bool(
        verbs
        and ANY_PERSON.search(view.text, 0, verbs[-1].start())
        and not _BETWEEN.search(view.text, verbs[-1].end(), named.start())
    )
