"""What one sentence tells of occasions: constructions matched, persons sorted into roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pollcorpus.extraction.meetings.come_about import lying_behind
from pollcorpus.extraction.meetings.defaults import by_default
from pollcorpus.extraction.meetings.fields import DAYS, names_day
from pollcorpus.extraction.meetings.left_out import (
    SIDES,
    leave_out,
    subject_at,
    without_doubles,
    without_hindered,
)
from pollcorpus.extraction.meetings.one_occasion import put_together
from pollcorpus.extraction.meetings.patterns import (
    ANY_PERSON,
    PERSON_AT,
    CompiledFrame,
    Patterns,
)
from pollcorpus.extraction.meetings.shared_subjects import share_subjects
from pollcorpus.extraction.meetings.telling import (
    Telling,
    is_only_where,
    people_in,
)
from pollcorpus.extraction.meetings.telling_something import tells
from pollcorpus.extraction.meetings.view import PRONOUN, View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind, Reach


def find_tellings(
    view: View,
    patterns: Patterns,
    topic: ActorRef | None = None,
    leader: ActorRef | None = None,
    near: bool = False,
    seen: tuple[ActorRef, ...] = (),
) -> list[Telling]:
    """Find the occasions that a sentence tells of, those of one occasion put together.

    `topic` is whom the sentences before are about, `leader` who goes round meeting others, and
    `seen` are whom somebody met by the last sentence; `near` an occasion, every sentence that
    names a person is read.
    """
    named = ANY_PERSON.search(view.text) is not None
    cues = (patterns.cue, patterns.decides)
    if not (named or view.homes or view.organs or any(cue.search(view.text) for cue in cues)):
        return []
    told_first = (patterns.openings, patterns.hints)
    if not (near or view.homes or any(words.any_matches(view.text) for words in told_first)):
        return []
    if view.ceremony:
        return []
    edges = [(m.start(), m.end()) for m in patterns.boundary.finditer(view.text)]
    found = list(_matches(view, patterns, edges, named))
    share_subjects(found, patterns, topic, seen)
    _without_replaced(found, patterns)
    told = [telling for telling in found if tells(telling, patterns)]
    without_doubles(told)
    told = [telling for telling in told if not _at_address(telling, told, patterns)]
    told = without_hindered(told, patterns)
    absent = {actor for telling in told for actor in telling.absent}
    for telling in told:
        if telling.kind is FrameKind.PRESENCE:
            telling.people = {a: via for a, via in telling.people.items() if a not in absent}
    told += by_default(view, patterns, edges, told, topic, leader)
    return put_together(told, view, patterns) if len(told) > 1 else told


def _matches(
    view: View, patterns: Patterns, edges: list[tuple[int, int]], named: bool
) -> Iterator[Telling]:
    """Yield what each construction of a sentence tells; `named` where it names a person."""
    frames = [f for f in patterns.frames_of.through(view.text) if named or not f[0].of_persons]
    needed = {name for frame, _ in frames for name in frame.needs}
    words = {name for name in needed if patterns.telling[name].search(view.text)}
    for frame, pattern in frames:
        if not words.issuperset(frame.needs):
            continue
        for match in pattern.finditer(view.text):
            telling = _telling(view, patterns, frame, match, edges)
            if telling is not None:
                yield telling


def _without_replaced(found: list[Telling], patterns: Patterns) -> None:
    """Let nobody whose place another took, or who surely is away, be at what else is told."""
    gone = {actor for telling in found if telling.replaced for actor in telling.absent}
    sure = [telling for telling in found if telling.surely_absent and tells(telling, patterns)]
    gone.update(actor for telling in sure for actor in telling.surely_absent)
    for telling in found if gone else ():
        telling.people = {a: via for a, via in telling.people.items() if a not in gone}


def _at_address(telling: Telling, told: list[Telling], patterns: Patterns) -> bool:
    """Tell whether whom somebody is told to meet only owns the home where others talk."""
    if telling.follows:
        return False  # "X met Y, drove to Z's house and was back by noon"
    homes = (home for home in telling.view.homes if home.start == telling.partner_at)
    talks = [t for t in told if t.kind is FrameKind.TALK and t.partner_at != telling.partner_at]
    return any(is_only_where(home, talk, patterns) for home in homes for talk in talks)


def _telling(
    view: View,
    patterns: Patterns,
    frame: CompiledFrame,
    match: re.Match[str],
    edges: list[tuple[int, int]],
) -> Telling | None:
    clause = _clause(view.text, match, edges)
    words = view.text[clause[0] : clause[1]]
    first = max(clause[0], match.start() - _BEFORE)
    last = min(match.end() + _AFTER, len(view.text))
    if frame.kind is not FrameKind.ABSENCE and _is_wished(view, patterns, match, first, last):
        return None
    # without a day nobody is told to meet whom a clause does not name
    if (frame.ahead or frame.name in _OF_UNNAMED) and not names_day(view, words):
        return None
    telling = _matched(view, patterns, frame, match.span(), clause)
    # what a committee is to decide may be whether to do anything
    if frame.ahead and not telling.is_of_committee and patterns.no_plan.search(words):
        return None
    _fill(telling, patterns, frame, match)
    if frame.to_office and frame.to_office not in _title_at(view, telling.partner_at):
        return None
    telling.unclear = _has_unclear_side(view, match)
    telling.grouped |= telling.unclear
    alone = telling.partner_at < 0 and not telling.noun and telling.kind is FrameKind.TALK
    telling.beside = alone and patterns.beside.search(words) is not None
    if telling.partner_at >= 0 and _meets_in_aside(view, patterns, match.start(), telling):
        return None
    if telling.partner_at < 0 and patterns.remarks.search(view.text, match.start(), last):
        return None
    if _adds(telling, patterns, match) or _keeps_company(telling, patterns, match):
        telling.kind = FrameKind.PRESENCE  # "A and B were at that meeting"
    return telling


def _title_at(view: View, at: int) -> str:
    """The title of somebody named at an offset: "Governor", or none."""
    return view.titles.get(ord(view.text[at]) - PERSON_AT, "").lower() if at >= 0 else ""


def _meets_in_aside(view: View, patterns: Patterns, start: int, telling: Telling) -> bool:
    """Tell whether what names an occasion is an aside, and the partner none of it.

    "X, who chaired the meeting, offered to resign along with Y" has Y at no meeting.
    """
    at = telling.partner_at
    for aside in patterns.aside.finditer(view.text, start):
        if aside.end() > at:
            break
        if patterns.noun.search(view.text, *aside.span()):
            return not patterns.mutual.search(view.text, aside.end(), at)
    return False


def _is_wished(view: View, patterns: Patterns, match: re.Match[str], first: int, last: int) -> bool:
    """Tell whether what a match tells is only wished, and neither denied nor called off."""
    wished = _wish(view, patterns, first, last)
    if wished is None:
        return False
    if patterns.goes_on.fullmatch(view.text[match.end() : wished.start()].rstrip()):
        return False  # "X met Y and urged him to call a meeting"
    denial = patterns.denied.search(view.text, 0, match.end() + _TAIL)
    if denial is not None and denial.start() < match.end():
        return False
    if patterns.off.search(view.text, match.start(), match.end() + _TAIL):
        return False
    behind = lying_behind(view, patterns)
    return not any(start < match.end() <= stop <= wished.start() for start, stop in behind)


def _wish(view: View, patterns: Patterns, first: int, last: int) -> re.Match[str] | None:
    """What is only wished, or denied, between two offsets; what follows may say that it is not."""
    found = patterns.unreal.search(view.text, first, last + _TAIL)
    return found if found is not None and found.end() <= last else None


def _has_unclear_side(view: View, match: re.Match[str]) -> bool:
    """Tell whether somebody of a match is named as several politicians are."""
    sides = (text for name, text in match.groupdict().items() if name in SIDES and text)
    return any(who.unclear for text in sides for who in view.persons(text))


def _matched(
    view: View,
    patterns: Patterns,
    frame: CompiledFrame,
    span: tuple[int, int],
    clause: tuple[int, int],
) -> Telling:
    """Make a telling of a match, with what the words of its clause say, and nobody in it yet."""
    words = view.text[clause[0] : clause[1]]
    return Telling(
        view=view,
        kind=frame.kind,
        start=span[0],
        stop=span[1],
        clause=clause,
        frames=[frame.name],
        follows=frame.follows,
        noun=patterns.noun.search(words) is not None,
        phone=frame.kind is FrameKind.CALL or patterns.phone.search(words) is not None,
        fresh=patterns.fresh.search(words) is not None,
        definite=patterns.definite.search(words) is not None,
        another=patterns.another.search(words) is not None,
        grouped=frame.grouped or frame.ahead,
        ahead=frame.ahead,
        instead=frame.instead,
        elects=frame.elects,
    )


def _adds(telling: Telling, patterns: Patterns, match: re.Match[str]) -> bool:
    """Tell whether a talk without a partner is one that is told of already."""
    if telling.kind is not FrameKind.TALK or telling.partner_at >= 0:
        return False
    side = match.end("a") if match.groupdict().get("a") else -1
    also = side >= 0 and patterns.also.match(telling.view.text, side) is not None
    return telling.definite or (also and telling.noun)


def _keeps_company(telling: Telling, patterns: Patterns, match: re.Match[str]) -> bool:
    """Tell whether somebody only came with, or received, whoever was told of before."""
    if telling.kind is not FrameKind.TALK or telling.partner_at < 0 or telling.noun:
        return False
    view, at = telling.view, telling.partner_at
    acting = match.groupdict().get("a") or ""
    if any(who.via == PRONOUN for who in view.persons(acting)) and patterns.had_along.search(
        view.text
    ):
        return True
    # "X joined them", "they were joined by X"
    met = match["a"] if telling.is_only(Construction.PASSIVE_MEETING) else view.text[at : at + 1]
    meant = any(who.via == PRONOUN for who in view.persons(met))
    elsewhere = view.places or view.homes or any(day.kind in DAYS for day in view.dates)
    return meant and not elsewhere and patterns.company_of.search(match[0]) is not None


# the construction in which who came to others stands last
# of meetings with a day of their own, at which nobody needs to be named
_OF_UNNAMED = (Construction.OF_SERIES, Construction.MEET_AGAIN, Construction.A_SIDE_MET)
_BEFORE, _AFTER, _TAIL = 30, 25, 40


def _clause(text: str, match: re.Match[str], edges: list[tuple[int, int]]) -> tuple[int, int]:
    first = max((stop for _, stop in edges if stop <= match.start()), default=0)
    last = min((start for start, _ in edges if start >= match.end()), default=len(text))
    return first, last


def _fill(telling: Telling, patterns: Patterns, frame: CompiledFrame, match: re.Match[str]) -> None:
    """Put into a telling whom its match names, and whom else its construction reaches."""
    view, groups = telling.view, match.groupdict()
    for name in SIDES:
        if groups.get(name):
            _fill_side(telling, patterns, match, name)
    if groups.get("o"):
        telling.organisations |= dict.fromkeys(view.named(groups["o"]))
    if frame.kind is FrameKind.ABSENCE:
        leave_out(telling, patterns, frame, match)
    before = telling.clause[0], match.start()
    alone = not (ANY_PERSON.search(view.text, *before) or patterns.group.search(view.text, *before))
    if frame.kind is FrameKind.ABSENCE and frame.reach is Reach.LEFT and alone:
        telling.clause = (subject_at(view, patterns, telling.clause[0]), telling.clause[1])
    for first, last in _reaches(telling, frame, match):
        more = people_in(view, patterns, first, last, "reach")
        if frame.kind is FrameKind.ABSENCE:
            telling.absent |= more
        else:
            telling.people |= more
    if frame.kind is FrameKind.ABSENCE:  # "in the place of X his envoy came"
        telling.people = {a: via for a, via in telling.people.items() if a not in telling.absent}


def _fill_side(telling: Telling, patterns: Patterns, match: re.Match[str], name: str) -> None:
    """Put whom one side of a match names into its telling."""
    view = telling.view
    span = _before_aside(view, patterns, match, name) or match.span(name)
    people = people_in(view, patterns, *span, name)
    telling.people |= people
    telling.organisations |= dict.fromkeys(view.named(match[name]))
    if name == "b":
        telling.partners = tuple(people)
        telling.partner_at = match.start(name)
    elif name in ("a", "h"):
        telling.subjects = tuple(people)
    if name == "h":
        telling.host = next(iter(people), None)
        telling.hosts = patterns.hosting.search(match[0]) is not None


def _before_aside(
    view: View, patterns: Patterns, match: re.Match[str], name: str
) -> tuple[int, int] | None:
    """Where who acts stands if it is nobody of an aside: "X, who met Y, chaired a meeting"."""
    if name not in ("a", "h") or ", wh" not in view.text:
        return None
    at, persons = match.start(name), patterns.persons
    for aside in patterns.aside.finditer(view.text, 0, match.end()):
        if aside.start() < at < aside.end() - 1 < match.end() - 1:
            lists = persons.finditer(view.text, 0, aside.start())
            return next((m.span() for m in lists if m.end() == aside.start()), None)
    return None


def _reaches(
    telling: Telling, frame: CompiledFrame, match: re.Match[str]
) -> Iterator[tuple[int, int]]:
    if frame.reach in (Reach.LEFT, Reach.BOTH):
        yield telling.clause[0], match.start()
    if frame.reach in (Reach.RIGHT, Reach.BOTH):
        yield match.end(), telling.clause[1]
