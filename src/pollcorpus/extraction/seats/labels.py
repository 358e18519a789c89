"""Lines of lists and flattened tables: "BJP - 92", "Bihar: 9+ seats", "Silli: Amit Mahto"."""

from __future__ import annotations

import re

from attrs import frozen

from pollcorpus._text import Span
from pollcorpus.extraction.document import Names, PlaceKind, Sentence
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.places import Seats
from pollcorpus.extraction.seats.seat_names import SeatName
from pollcorpus.extraction.seats.states import places_in, state_of
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, is_alliance
from pollcorpus.gazetteer import State
from pollcorpus.plugins.seat_cues import PartyRole

_BULLET = re.compile(r"\s*(?:[-*•·●▪►>|]+\s*|\(?\d{1,3}[.)]\s+|[a-z][.)]\s+)*")
_MARK = re.compile(
    r"(?:[^\n:()=|-]{0,14}\))?\s*(?:\([^()\n]{1,45}\)\s*)?(?::|=|\||--?(?!\d)|\u2014)\s*|\s*(?=\([^()\n]{0,12}\d{1,3}[^()\n]{0,9}\))"
    r"|\s+(?=\d{1,3}[ \t]*(?:\n|$))"
)
_LONG_MARK = re.compile(r"(?P<lead>[^\n:;\d\u2014|=]{1,60}?)\s*(?::|\u2014|\s-\s|=|\|)\s*(?=\S)")
_FIGURE = re.compile(r"[^\n.;:]{1,24}[.;]?$")
_INVERSE = re.compile(r"\s*(?::|\u2014|-|=|\||\()\s*")
_PAIR = re.compile(r"([^:|\n-]{2,40}?)\s*(?::| - |--|\||\u2014|- | -)\s*([^:|\n]{2,60})$")
_NUMBER = re.compile(r"[-*•·●▪►>|(]*\s*(?:\d{1,3}|[a-z])\s*[.)]?|[-*•·●▪►>|]+")
LONGEST = 70
"""Longest line of a list that gives a constituency its party or candidate."""
_NUMBERED = re.compile(r"\d{1,3}(?!\d)")
_REGION = re.compile(r"[^\n:;,.\d]{2,30}:\s+")
"""A heading within a list: "Doaba: Phagwara, Tanda"."""
_SIZE = re.compile(r"\s*\((?P<size>\d{1,3})\)\s*(?::|-|\u2013|\u2014)\s*(?=\S)")
_GAP = 16
_CELL = 3
_PREFIX = 30
"""Longest lead of a label: "Seats allotted to the Congress:"."""


@frozen(kw_only=True)
class Label:
    """What a line begins with, and where the rest of it starts."""

    party: PartyToken | None = None
    also: tuple[PartyToken, ...] = ()
    """Parties of one label with the first: "NCP, LJD and INL - 3 each"."""
    state: State | None = None
    stop: int


def is_marked(text: str, name: Span) -> bool:
    """Tell whether a name is followed by what marks a label: a colon, a dash, a figure."""
    return _MARK.match(text, name.stop) is not None


def label_of(
    text: str,
    sentence: Sentence,
    parties: tuple[PartyToken, ...],
    names: Names,
    cues: Compiled,
) -> Label | None:
    """The party or state that labels a line; None for a line without one."""
    start = _line_start(text, sentence)
    start = sentence.start if start is None else start
    for party in parties:
        lead = text[start : party.span.start]
        mark = _MARK.match(text, party.span.stop, sentence.stop)
        if mark and mark[0] == "-" and any(p.span.start == mark.end() for p in parties):
            mark = None  # "SP-Congress deal"
        if not lead:
            if mark and heads_parties(text, party, parties):
                return None
            if mark:
                return Label(party=party, stop=mark.end())
            return _long_label(text, sentence, parties, party, cues)
        if (
            mark
            and mark[0].strip() == ":"
            and len(lead) <= _PREFIX
            and cues.seat.search(" " + lead)
        ):
            return Label(party=party, stop=mark.end())
    state, stop = _state_at(start, names)
    mark = _MARK.match(text, stop, sentence.stop) if state else None
    return Label(state=state, stop=mark.end()) if mark else None


def house_of(text: str, sentence: Sentence, names: Names) -> tuple[State, Span] | None:
    """The state that heads a line, and where it tells its seats: "Delhi (7): AAP 4, ..."."""
    start = _line_start(text, sentence)
    state, stop = _state_at(start, names) if start is not None else (None, 0)
    size = _SIZE.match(text, stop, sentence.stop) if state else None
    return (state, Span(*size.span("size"))) if state and size else None


def _state_at(start: int, names: Names) -> tuple[State | None, int]:
    """The state whose name begins at an offset, and where the name ends."""
    for place in places_in(names, start, start + 1):
        if states := place.of_kind(PlaceKind.STATE):
            return state_of(states[0]), place.span.stop
    return None, start


def heads_parties(text: str, party: PartyToken, parties: tuple[PartyToken, ...]) -> bool:
    """Tell whether an alliance only heads its members' numbers: "LDF: CPI(M) 16, CPI four"."""
    mark = _MARK.match(text, party.span.stop) if is_alliance(party) else None
    return mark is not None and any(p.span.start == mark.end() for p in parties)


def _long_label(
    text: str,
    sentence: Sentence,
    parties: tuple[PartyToken, ...],
    first: PartyToken,
    cues: Compiled,
) -> Label | None:
    """A label of more words than the party: "BSP's seats: ...", "CPI(M) and its allies - 85"."""
    mark = _LONG_MARK.match(text, first.span.stop, sentence.stop)
    if mark is None or first.role is PartyRole.SOURCE or first.marked == "leader":
        return None  # "the BJP's allies: ...", "Mayawati said that the RLD gets three seats: ..."
    if any(p.span.start == mark.end() and not p.pronoun for p in parties):
        return None  # "the NDA seals seat-sharing: BJP 17, ..."
    if any(p.role is PartyRole.RECIPIENT and p.span.start >= mark.end() for p in parties):
        return None  # "SP-Congress deal done: 17 seats for Congress"
    aside = cues.aside.match(text, mark.end("lead"), sentence.stop)
    if aside and cues.has("conjunction", text[aside.end() : aside.end() + _GAP]):
        return None  # "BJP will contest two seats - Gaya and Nawada - and the JD(U) one"
    lead, rest = " " + mark["lead"], text[mark.end() : sentence.stop].rstrip()
    spoken = any(pattern.search(lead) for pattern in (cues.noun, cues.nominee))
    figure = _FIGURE.fullmatch(rest) is not None and re.search(r"\d", rest) is not None
    also = tuple(p for p in parties if first.span.stop <= p.span.start < mark.end("lead"))
    row = bool(also) and _row(text, mark, also, cues) and _NUMBERED.match(rest) is not None
    if not spoken and not figure and not row:
        return None
    return Label(party=first, also=tuple(p for p in also if not p.pronoun), stop=mark.end())


def _row(text: str, mark: re.Match[str], also: tuple[PartyToken, ...], cues: Compiled) -> bool:
    """Tell whether a label consists of parties alone: "Congress and NCP: 125 each"."""
    lead = text[mark.start("lead") : mark.end("lead")]
    for party in also:
        lead = lead.replace(party.span.of(text), ",")
    return not cues.words["conjunction"].sub("", lead).strip(" ,")


def is_inverse(text: str, sentence: Sentence, token: CountToken, party: PartyToken) -> bool:
    """Tell whether a line gives a number first and a party after it: "17: BJP"."""
    start = _line_start(text, sentence)
    gap = text[token.stop : party.span.start]
    marked = _INVERSE.fullmatch(gap) is not None or (
        party.role is PartyRole.RECIPIENT and 0 < len(gap) < _GAP
    )
    rest = text[party.span.stop : sentence.stop].strip(" .,;)|")
    return start is not None and token.start - start < _CELL and marked and not rest


def labels_after(
    text: str, sentence: Sentence, parties: tuple[PartyToken, ...], first: Label, cues: Compiled
) -> list[tuple[Label, int]]:
    """All labels of a line that begins with one, each with the offset where its part ends."""
    found = [first]
    for party in parties:
        lead = text[max(sentence.start, party.span.start - 14) : party.span.start]
        mark = _MARK.match(text, party.span.stop, sentence.stop)
        if party.span.start > first.stop and mark and cues.next_label.search(lead):
            found.append(Label(party=party, stop=mark.end()))
    ends = [label.party.span.start for label in found[1:] if label.party] + [sentence.stop]
    return list(zip(found, ends, strict=True))


def _line_start(text: str, sentence: Sentence) -> int | None:
    """Where a line's words begin, when the sentence stands at the head of a line."""
    line = text.rfind("\n", 0, sentence.start) + 1
    bullet = _BULLET.match(text, line, sentence.stop)
    start = bullet.end() if bullet else line
    head = text[line : sentence.start].strip()
    return (
        max(start, sentence.start)
        if not head or _NUMBER.fullmatch(head) or start >= sentence.start
        else None
    )


def is_numbering(text: str) -> bool:
    """Tell whether a sentence is only the number of a line ("1.")."""
    return _NUMBER.fullmatch(text.strip()) is not None


def seats_of_line(
    text: str, sentence: Sentence, seats: Seats, *, headed: bool
) -> tuple[SeatName, ...]:
    """The constituencies of a line that names nothing else.

    A single unknown name needs a bullet, a number or a heading before it.
    """
    start = _line_start(text, sentence)
    if start is None:
        return ()
    names = seats.only_names(start, sentence.stop)
    region = _REGION.match(text, start, sentence.stop)
    if not names and region and not seats.is_state(start):
        names = seats.only_names(region.end(), sentence.stop)
        return names if len(names) > 1 else ()
    known = all(seats.is_seat(name.span) for name in names)
    bullet = start > text.rfind("\n", 0, sentence.start) + 1
    return names if known or bullet or headed or len(names) > 1 else ()


def seat_and_party(
    text: str,
    sentence: Sentence,
    parties: tuple[PartyToken, ...],
    seats: Seats,
    *,
    verbs: bool,
) -> tuple[SeatName, PartyToken] | None:
    """Constituency and party of a line like "Gaya: HAM" or "Gaya - Kumar Sarvjeet (RJD)"."""
    start = _line_start(text, sentence)
    named = [p for p in parties if not p.pronoun]
    if start is None or len(named) != 1 or named[0].span.start == start:
        return None
    if sentence.stop - start > LONGEST or verbs:
        return None
    mark = _MARK.search(text, start, named[0].span.start)
    cell = Span(start, mark.start() if mark else named[0].span.start)
    if mark is None and not seats.is_cell(cell):
        return None
    if not 1 <= len(cell.of(text).split()) <= _CELL or seats.is_person(cell):
        return None
    name = seats.name_in(cell.start, cell.stop)
    return (name, named[0]) if name else None


def nominee_of(text: str, sentence: Sentence, seats: Seats, cues: Compiled) -> SeatName | None:
    """The constituency of a line that pairs one with a candidate; None for any other line."""
    start = _line_start(text, sentence)
    if start is None:
        return None
    stop = text.find("\n", start)
    line = text[start : stop if stop >= 0 else len(text)].rstrip()
    found = _PAIR.match(line) if len(line) <= LONGEST else None
    if found is None or any(char.isdigit() or char == "," for char in found[0]):
        return None
    sides = [Span(start + found.start(i), start + found.end(i)) for i in (1, 2)]
    if any(cues.seat.search(side.of(text)) for side in sides):
        return None
    side = _seat_side(text, sides, seats)
    return seats.name_in(side.start, side.stop) if side else None


def _seat_side(text: str, sides: list[Span], seats: Seats) -> Span | None:
    """The side that names a place and not a person; else the one with fewer words."""
    known = [side for side in sides if seats.is_seat(side)]
    if len(known) == 1:
        return known[0]
    people = [side for side in sides if seats.is_person(side)]
    if len(people) == 1:
        return next(side for side in sides if side not in people)
    first, second = (len(side.of(text).split()) for side in sides)
    return sides[0] if first <= second else sides[1]
