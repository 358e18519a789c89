"""Words that may name a person, and the signs around them that they do."""

from __future__ import annotations

import re
from datetime import MAXYEAR

from attrs import define

from pollcorpus.extraction.names.cues import (
    APPOSITION,
    CONJUNCTION,
    HONORIFIC,
    NO_NAME,
    PLAIN,
    PUBLIC,
    RESPECT,
    ROLE,
    SPEECH,
    THING,
    WEAK,
)
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Match, Words
from pollcorpus.gazetteer import Party, Person

_AGE = re.compile(r",? ?\(?[2-9]\d[,)]")
_POST = 7
_PLACE = 3
"""Words of a place's name."""
_OF_THE = 2
"""Words between a name and the party of which its bearer is: "of the"."""
_ASIDE = re.compile(r",? \(")
# what stands between a name and what its bearer does, or has
_BEFORE_VERB = (" ", ", ", "' ", '" ', ',"')
_BEFORE_DEED = (*_BEFORE_VERB, "'")
# words of what is said of somebody between commas
_SAID_WORDS = 12
# words of a phrase that says what somebody does
_DEED = (2, 3)
# words of an aside after a name in a list
_ASIDE_WORDS = 9
# what stands between words of it: "the chief minister's sister-in-law"
_WITHIN = " -'\u2019"
# words of which a name has to be that nothing else makes one
_WHOLE = 2


@define(eq=False)
class Naming:
    """Words `first` to `last` (excluded) of a zone that name a person in full.

    `people` are the persons of the gazetteer who bear the name, if any;
    `signs` is what speaks for a person; `sure` tells that the words name a
    person, whoever it be, and `likely` that they do unless the list they stand in
    says otherwise.
    """

    zone: Zone
    first: int
    last: int
    people: tuple[Person, ...]
    signs: int
    sure: bool
    derived: bool = False
    likely: bool = False

    @property
    def words(self) -> Words:
        """The words of the zone."""
        return self.zone.words

    @property
    def tokens(self) -> list[str]:
        """The name's words."""
        return self.words.text[self.first : self.last]

    @property
    def low(self) -> list[str]:
        """The name's words in lower case."""
        return self.words.low[self.first : self.last]

    @property
    def surface(self) -> str:
        """The name as it stands in the text."""
        return self.words.source[self.words.start[self.first] : self.words.stop[self.last - 1]]

    @property
    def plain(self) -> str:
        """The name without an honorific with which a known form of it begins: "डॉ हर्षवर्धन"."""
        untitled = self.last - self.first > 1 and self.words.cue[self.first] & NO_NAME == HONORIFIC
        first = self.first + untitled
        return self.words.source[self.words.start[first] : self.words.stop[self.last - 1]]


def signs(zone: Zone, first: int, last: int) -> int:
    """Return cues of the words around a name that make it a person's."""
    before, after = _before(zone, first), _after(zone, first, last)
    if before & SPEECH and zone.words.cue_at(last) & ROLE:
        before = 0  # "accompanied by Kisan Mahapanchayat chief X": a body
    if before & WEAK and zone.words.gap(last).startswith(",") and _introduced(zone, first):
        before |= APPOSITION
    return before | after


def _introduced(zone: Zone, at: int) -> bool:
    """Tell whether a definite post stands before a comma: "the party's president, KP Pangniang"."""
    definite = zone.pack.definite | zone.pack.possessives
    for near in range(at - 1, max(at - _POST, -1), -1):
        if zone.words.low[near] in definite:
            return True
        if not zone.words.spaced(near):
            return False
    return False


def _before(zone: Zone, first: int) -> int:
    words, before = zone.words, first - 1
    if before < 0:
        return 0
    gap = words.gap(first)
    cue = words.cue[before]
    if gap in (" ", ". ", ".") and cue & HONORIFIC and not _letters(words.text[before]):
        return HONORIFIC
    if gap == " " and cue & ROLE:
        return cue & (ROLE | PUBLIC)
    if gap == ", " and cue & ROLE:
        return WEAK
    if gap == " " and zone.placed[before] and _office_of(zone, before):
        return ROLE | PUBLIC
    if gap == " " and f"{words.low_at(before - 1)} {words.low[before]}" in zone.pack.done_by:
        return SPEECH
    if gap == " " and words.low[before] in zone.pack.done_by:
        return WEAK
    # "the JMM's Vinod Pandey", "Congress' Surjewala"
    owner = before - 1 if words.low[before] == "s" else before
    if owner >= 0 and zone.taken[owner] and gap in (" ", "' "):
        return PUBLIC if owner < before or gap == "' " else 0
    return 0


def _letters(word: str) -> bool:
    """Tell whether a word is a pair of initials: "MS Ramesh" is no lady."""
    return len(word) == 2 and word.isascii() and word.isupper()


def _office_of(zone: Zone, at: int) -> bool:
    """Tell whether a place ends the name of an office: "Prime Minister of Pakistan"."""
    while at > 0 and zone.placed[at]:
        at -= 1
    return zone.words.low[at] == "of" and bool(zone.words.cue_at(at - 1) & ROLE)


def _described(words: Words, at: int) -> bool:
    """Tell whether an office follows within a few words: ", Social Welfare Minister"."""
    for near in range(at, min(at + 5, len(words))):
        if near > at and words.gap(near) not in (" ", "-"):
            return False
        if words.cue[near] & ROLE:
            return True
        if words.text[near].islower() and not words.cue[near]:
            return False
    return False


def _does(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a whole name is followed by what only persons do: "X Y did not attend"."""
    if last - first < _WHOLE:
        return False
    after = _past_aside(zone.words, _beyond_place(zone, last))
    after += zone.words.low_at(after) in zone.pack.between
    said = (" ".join(zone.words.low[after : after + count]) for count in _DEED)
    return any(words in zone.pack.deeds for words in said)


def _beyond_place(zone: Zone, last: int) -> int:
    """Return where what follows a name goes on after the place that its bearer is of, if any."""
    words, at = zone.words, last + 1
    if words.low_at(last) not in zone.pack.belonging or words.gap(last) != " ":
        return last
    while at < len(words) and words.joined(at) and _of_place(zone, at):
        at += 1
    return at if last + 1 < at <= last + 1 + _PLACE else last


def _past_aside(words: Words, at: int) -> int:
    """Return where a sentence goes on after what is said between commas: ", sacked in March,"."""
    if words.gap(at) != ", " or not words.text[at].islower() or words.cue[at] & CONJUNCTION:
        return at
    for end in range(at + 1, min(at + _SAID_WORDS, len(words))):
        if words.gap(end) == ", ":
            return end
        if not words.joined(end):
            break
    return at


def _of_place(zone: Zone, at: int) -> bool:
    """Tell whether a word may be one of a place's name, be the place known or not."""
    word = zone.words.text[at]
    return word[0].isupper() and not zone.taken[at] and not zone.words.cue[at] & NO_NAME


def _after(zone: Zone, first: int, last: int) -> int:
    words = zone.words
    if last >= len(words):
        return 0
    gap, cue = words.gap(last), words.cue[last]
    found = 0
    told = gap in _BEFORE_VERB and cue & SPEECH
    if told or (gap in _BEFORE_DEED and _does(zone, first, last)):
        found |= SPEECH
    if gap in (" ", "-") and cue & RESPECT:
        found |= RESPECT
    if gap.startswith(",") and (cue & APPOSITION or _described(words, last)):
        found |= APPOSITION if not cue & CONJUNCTION else 0
    if _ASIDE.fullmatch(gap) and (zone.taken[last] or cue & ROLE):
        found |= PUBLIC
    if _AGE.match(words.source, words.stop[last - 1], words.stop[last - 1] + 6):
        found |= APPOSITION
    if gap == " " and _member(zone, last):
        found |= PUBLIC
    return found


def _member(zone: Zone, at: int) -> bool:
    """Tell whether words say whose member somebody is: "Neeraj Kundan of the NSUI"."""
    words = zone.words
    if words.low[at] not in zone.pack.belonging or not words.spaced(at + 1):
        return False
    return at + 1 + (words.low[at + 1] in zone.pack.definite) in zone.openings


def affiliation(naming: Naming) -> Party | None:
    """Return the party beside a name: "AAP MP X", "आप के सांसद X", "X (AAP)", "X of the AAP"."""
    beside = party_beside(naming)
    return beside[2] if beside else None


def party_beside(naming: Naming) -> tuple[int, int, Party] | None:
    """Return the party beside a name with its first and last word (excluded)."""
    words, zone = naming.words, naming.zone
    if words.gap(naming.last) == " (" and naming.last in zone.openings:
        return naming.last, _body_end(zone, naming.last), zone.openings[naming.last]
    if (after := _after_of(naming)) is not None:
        return after, _body_end(zone, after), zone.openings[after]
    at = naming.first - 1
    linking = zone.pack.owning
    while at >= 0 and naming.first - at < 6 and words.gap(at + 1) in (" ", "' ", "'", "-"):
        if at in zone.bodies:
            first, party = zone.bodies[at]
            return first, at + 1, party
        if not (words.cue[at] & (ROLE | HONORIFIC | PLAIN) or words.low[at] in linking):
            return None
        at -= 1
    return None


def _after_of(naming: Naming) -> int | None:
    """Where a body begins to which a name is said to belong: "X of the BJP"."""
    words, zone, at = naming.words, naming.zone, naming.last
    linking = zone.pack.owning & zone.pack.articles
    while at - naming.last < _OF_THE and words.gap(at) == " " and words.low[at] in linking:
        at += 1
    belongs = at > naming.last and at in zone.openings and words.gap(at) == " "
    return at if belongs else None


def _body_end(zone: Zone, first: int) -> int:
    """The word after the name of the body that begins at a word."""
    ends = (last for last, (start, _) in zone.bodies.items() if start == first)
    return max(ends, default=first) + 1


def known_naming(zone: Zone, match: Match) -> Naming:
    """Return a known name as a naming."""
    entries = [e for e in match.entries if isinstance(e.record, Person)]
    return Naming(
        zone,
        match.first,
        match.last,
        tuple({e.record.id: e.record for e in entries if isinstance(e.record, Person)}.values()),
        signs(zone, match.first, match.last),
        True,
        bool(entries) and all(e.derived for e in entries),
    )


def commemorated(naming: Naming) -> bool:
    """Tell whether somebody dead is named for a day alone: "Kanshi Ram's Parinirvan Diwas"."""
    words, last = naming.words, naming.last
    year = naming.zone.day.year if naming.zone.day else MAXYEAR
    deaths = [person.death_year or MAXYEAR for person in naming.people]
    if not deaths or max(deaths) >= year:
        return False
    if words.low_at(last) not in naming.zone.pack.possessives:
        return False
    after = range(last + 1, min(last + 3, len(words)))
    return any(words.cue[at] & THING and not words.text[at][0].islower() for at in after)


def spread(namings: list[Naming]) -> None:
    """Make unsure namings sure that stand in a list beside sure ones, in either direction."""
    by_start = {(id(n.zone), n.first): n for n in namings}
    ordered = sorted(namings, key=lambda n: n.first)
    for naming in ordered:
        after = _next(naming, by_start)
        if naming.sure and after is not None:
            after.sure = True
    for naming in reversed(ordered):
        after = _next(naming, by_start)
        if after is not None and after.sure:
            naming.sure = True


def _next(naming: Naming, by_start: dict[tuple[int, int], Naming]) -> Naming | None:
    """Return the naming that a list goes on with."""
    words, last = naming.words, _beyond_place(naming.zone, naming.last)
    if words.gap(last) == ", " or (words.gap(last) == " " and words.cue_at(last) & CONJUNCTION):
        start = last + bool(words.cue_at(last) & CONJUNCTION)
        found = by_start.get((id(naming.zone), start))
        return found or _beyond_aside(naming, last, by_start)
    return None


def _beyond_aside(
    naming: Naming, last: int, by_start: dict[tuple[int, int], Naming]
) -> Naming | None:
    """Return the naming with which a list goes on after an aside: "X, the local MLA, Y and Z"."""
    words, zone = naming.words, naming.zone
    if words.gap(last) != ", " or words.low_at(last) not in zone.pack.articles:
        return None
    for at in range(last + 1, min(last + _ASIDE_WORDS, len(words))):
        if words.gap(at) == ", ":
            after = by_start.get((id(zone), at))
            if after is None or not words.cue_at(after.last) & CONJUNCTION:
                return None
            return after if words.spaced(after.last) else None
        if words.gap(at).strip(_WITHIN):
            return None
    return None
