"""Whether one word stands as the name of somebody, and is no part of a longer name or thing."""

from __future__ import annotations

import re

from pollcorpus.extraction.names.cues import (
    BODY,
    CLOSER,
    COMMON,
    CONJUNCTION,
    DOUBTFUL,
    FAMILY,
    GENERIC,
    HONORIFIC,
    NO_NAME,
    PLAIN,
    RESPECT,
    ROLE,
    SPEECH,
    THING,
    TITLE,
)
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.spelling import initials, is_devanagari
from pollcorpus.models import SegmentKind

_RESERVED = re.compile(r" ?\((?:SC|ST|Reserved)\)")
"""Follows a constituency: "Chidambaram (SC)"."""


def names_somebody(zone: Zone, at: int, introduced: bool) -> bool:
    """Tell whether one word stands as a name."""
    words = zone.words
    cue = words.cue[at]
    word = words.text[at]
    if word[0].isascii() and not word[0].isupper():
        return False
    if words.cue_at(at + 1) & FAMILY and words.joined(at + 1):
        return False
    if cue & NO_NAME:
        return introduced and _name_too(zone, at)
    if cue & TITLE and zone.pack.cased and introduced and opens_longer(zone, at):
        return False
    if _thing(zone, at) or (_longer(zone, at) if zone.pack.cased else _named_on(zone, at)):
        return False
    if is_devanagari(word) and cue & (DOUBTFUL | GENERIC):
        if words.low_at(at + 1) in zone.pack.light_verbs and words.spaced(at + 1):
            return False  # "उन्हें नेता मान लिया"
        before, after = words.cue_at(at - 1), words.cue_at(at + 1)
        return bool(before & (HONORIFIC | ROLE) or after & (RESPECT | SPEECH)) or (
            introduced and (_acts(zone, at) or _surname(zone, at))
        )
    return not (zone.placed[at] and _located(zone, at))


def _acts(zone: Zone, at: int) -> bool:
    """Tell whether a case, or a plain word after one that opens a sentence, has its bearer act.

    "Kumar met him on Tuesday": a word of many meanings needs a day there.
    """
    words, after = zone.words, at + 1
    if words.low_at(after) in zone.pack.agentive:
        return True
    if not words.spaced(after) or not (at == 0 or any(m in words.gap(at) for m in "\n.।")):
        return False
    if words.cue[at] & GENERIC and words.cue_at(after) & PLAIN:
        return not words.cue[after] & (BODY | THING)
    return words.low_at(after) in zone.pack.weekdays or words.low_at(after).isdigit()


def _name_too(zone: Zone, at: int) -> bool:
    """Tell whether a word with another meaning is the name of somebody introduced.

    "the Captain said" after Captain Amarinder Singh, "Kalyan said" after Pawan Kalyan.
    """
    words, cue = zone.words, zone.words.cue[at]
    if cue & NO_NAME == HONORIFIC:
        return not _opens_name(zone, at)
    if cue & NO_NAME == ROLE and zone.pack.cased:
        sure = name_parts().last[words.low[at]] > 1 and not opens_longer(zone, at)
        return sure and words.low_at(at - 1) not in zone.pack.articles
    if cue & (ROLE | BODY | FAMILY) or not zone.placed[at] or _located(zone, at):
        return False
    return bool(words.cue_at(at + 1) & SPEECH) or words.low_at(at + 1) in zone.pack.agentive


def _surname(zone: Zone, at: int) -> bool:
    """Tell whether a doubtful word is hardly anything but a surname, with no name after it."""
    words, after = zone.words, at + 1
    if words.low[at] not in zone.pack.surnames:
        return False
    known = words.cue_at(after) & (NO_NAME | CLOSER | CONJUNCTION | COMMON)
    return not words.spaced(after) or bool(known) or words.text[after] not in name_parts()


def _located(zone: Zone, at: int) -> bool:
    """Tell whether a surname that is a place's name too is the place: "in Kalyan"."""
    words, after = zone.words, at + 1
    if words.low_at(at - 1) in zone.pack.articles and words.spaced(at):
        return True
    if _RESERVED.match(words.source, words.stop[at]):
        return True
    if words.spaced(after) and words.low[after] in zone.pack.locatives - zone.pack.agentive:
        return True
    beside = (after + 1, at - 2) if words.cue_at(after) & CONJUNCTION else (after, at - 2)
    if words.gap(after) == ", " and after < len(words) and zone.placed[after]:
        return True
    return any(
        0 <= near < len(words)
        and zone.placed[near]
        and words.cue_at((near + at) // 2) & CONJUNCTION
        for near in beside
    )


def _opens_name(zone: Zone, at: int) -> bool:
    after = at + 1
    return after < len(zone.words) and zone.words.spaced(after) and bool(zone.taken[after])


def _longer(zone: Zone, at: int) -> bool:
    """Tell whether a word is the end of a longer name that was not recognised: "Udham Singh"."""
    words, before = zone.words, at - 1
    if before < 0 or not words.spaced(at) or zone.taken[before]:
        return False
    if words.cue[before] & (NO_NAME | SPEECH) or not words.text[before][0].isupper():
        return False
    plain = not words.fresh(before) and words.kind is not SegmentKind.HEADLINE
    return plain or (not zone.placed[before] and name_parts().first[words.low[before]] > 0)


def _named_on(zone: Zone, at: int) -> bool:
    """Tell the same without capitals: a part of names stands right beside the word."""
    return _goes_on(zone, at + 1) or ends_unread(zone, at)


def ends_unread(zone: Zone, at: int) -> bool:
    """Tell whether a part of names stands right before a word, in no name that was recognised."""
    words, before = zone.words, at - 1
    if before < 0 or not words.spaced(at) or zone.taken[before]:
        return False
    cue = words.cue[before]
    if cue & (NO_NAME | CLOSER | COMMON | CONJUNCTION | TITLE | DOUBTFUL):
        return False
    return words.low[before] in name_parts()


def _goes_on(zone: Zone, at: int) -> bool:
    """Tell whether a word that means nothing else goes on with a name: "राहुल नार्वेकर ने"."""
    words = zone.words
    if at >= len(words) or not words.spaced(at) or zone.taken[at] or zone.placed[at]:
        return False
    if words.cue[at]:
        return False
    return words.low_at(at + 1) in zone.pack.agentive or bool(initials(words.text[at - 1]))


def _thing(zone: Zone, at: int) -> bool:
    """Tell whether a word begins the name of a thing: "Gandhi Maidan"."""
    words, after = zone.words, at + 1
    if after >= len(words) or not words.cue[after] & THING or not words.spaced(after):
        return False
    return words.text[after][0].isupper() or is_devanagari(words.text[after])


def opens_longer(zone: Zone, at: int) -> bool:
    """Tell whether a word with a capital follows, with which it may be one name."""
    words, after = zone.words, at + 1
    return words.spaced(after) and words.text[after][0].isupper()


def leads_unknown(zone: Zone, at: int) -> bool:
    """Tell whether a given name of several has a word after it that is nothing known."""
    words, after = zone.words, at + 1
    if after >= len(words) or not words.spaced(after) or words.cue[after]:
        return False
    if zone.pack.cased or zone.taken[after] or zone.placed[after]:
        return False
    return name_parts().first[words.text[at]] > 1


def follows_unknown(zone: Zone, at: int) -> bool:
    """Tell whether a word that is nothing known stands right before: "मिशेल ओबामा"."""
    words, before = zone.words, at - 1
    if before < 0 or not words.spaced(at) or words.cue[before] or zone.taken[before]:
        return False
    return not words.text[before][0].islower()
