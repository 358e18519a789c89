"""How far a name may reach in a language without capitals, and where it may end."""

from __future__ import annotations

from pollcorpus.extraction.names.cues import (
    BODY,
    CLOSER,
    COMMON,
    CONJUNCTION,
    FAMILY,
    LETTER,
    NO_NAME,
    PLAIN,
    RESPECT,
    ROLE,
    SPEECH,
    THING,
)
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Match
from pollcorpus.gazetteer.parts import name_parts

MOST_WORDS = 5
FREQUENT = 4
"""A word that ends the names of so many persons of the reference is a surname."""
SHORT = 2


def nameable(zone: Zone, at: int) -> bool:
    """Tell whether a word may be a part of a name: nothing else is known of it."""
    words = zone.words
    return not (
        zone.taken[at]
        or words.cue[at] & (NO_NAME | CLOSER | SPEECH)
        or words.text[at][0].isascii()
        or (
            words.text[at].endswith(zone.pack.endings)
            and words.text[at] not in name_parts()
            and not _surname_like_verb(zone, at)
        )
    )


def _surname_like_verb(zone: Zone, at: int) -> bool:
    """Tell whether a word that ends as a verb is a surname, as case follows it: "X ढवलीकर से"."""
    words = zone.words
    if not words.text[at].endswith(zone.pack.surname_endings) or words.gap(at) not in (" ", ". "):
        return False
    case = zone.pack.agentive
    if name_parts().first[words.text[at - 1]] >= SHORT:
        case = case | zone.pack.owning  # "अमित पालेकर के"
    follows = words.low_at(at + 1) in case or words.cue_at(at + 1) & CONJUNCTION
    return bool(follows) and words.spaced(at + 1) and not words.cue[at] & COMMON


def extent(zone: Zone, first: int, known: dict[int, Match]) -> int:
    """Return where the words end that may be one name."""
    words = zone.words
    last = first
    while last < len(words) and last - first < MOST_WORDS:
        if last > first and not (words.spaced(last) or is_initial(zone, last - 1)):
            break
        if not (nameable(zone, last) or is_initial(zone, last)):
            break
        if last > first and last in known and not _ending(zone, known[last]):
            break
        if last - first > 1 and words.cue[last] & COMMON:
            break
        if last > first and (words.cue[last] & RESPECT or whereabouts(zone, last)):
            break
        last += 1
    return last


def _ending(zone: Zone, match: Match) -> bool:
    """Tell whether a known name of one word may be the surname of another: "देव" in "X देव"."""
    word = zone.words.text[match.first]
    return match.last - match.first == 1 and len(word) > SHORT and name_parts().last[word] > 1


def whereabouts(zone: Zone, at: int) -> bool:
    """Tell whether a word after a name says where somebody is: "X जसवंतनगर से", "X अमेठी छोड़कर"."""
    words = zone.words
    if not zone.placed[at]:
        return False
    parts = name_parts()
    if words.text[at] not in parts and parts.last[words.text[at - 1]] >= FREQUENT:
        return True
    return words.spaced(at + 1) and words.low[at + 1] in zone.pack.seated


def is_initial(zone: Zone, at: int) -> bool:
    """Tell whether a word is an initial: the name of a letter, before a dot or another part."""
    words = zone.words
    if zone.taken[at]:
        return False
    after = words.source[words.stop[at] : words.stop[at] + 2]
    if not words.cue[at] & LETTER:
        # the beginning of a name stands for it, too: "रा. सू. गवई"
        short = len(words.text[at]) == SHORT and not words.text[at].isascii()
        return after[:1] == "." and short and not words.cue[at]
    if after[:1] == ".":
        return True
    return after[:1] == " " and at + 1 < len(words) and bool(words.cue[at + 1] & LETTER)


def closed(zone: Zone, last: int) -> bool:
    """Tell whether a name may end before a word: not within a longer name or that of a thing."""
    words = zone.words
    if last >= len(words) or not words.spaced(last):
        return True
    cue = words.cue[last]
    if cue & (CLOSER | RESPECT | ROLE) or whereabouts(zone, last):
        return True
    return not named_for(zone, last) and bool(cue & COMMON or not nameable(zone, last))


def named_for(zone: Zone, at: int) -> bool:
    """Tell whether a word after a name makes it the name of a thing, a body or a family."""
    cue = zone.words.cue[at]
    return bool(cue & (THING | FAMILY)) or cue & (BODY | PLAIN) == BODY
