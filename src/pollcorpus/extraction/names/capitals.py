"""Which words of a language with capitals may be part of a person's name, by their looks."""

from __future__ import annotations

from pollcorpus.extraction.names.cues import (
    CONJUNCTION,
    FAMILY,
    HONORIFIC,
    NO_NAME,
    PUBLIC,
    ROLE,
    SPEECH,
    THING,
)
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Words
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.models import SegmentKind

# letters that stand before a name as initials
_LETTERS = 2


def may_be_named(zone: Zone, at: int) -> bool:
    """Tell whether a word may be part of a name by its looks."""
    words = zone.words
    word = words.text[at]
    if "A" <= word[0] <= "Z" and not (words.cue[at] or zone.placed[at] or word.isupper()):
        # most words with a capital mean nothing else
        return not zone.taken[at]
    if zone.named[at]:
        return "A" <= word[0] <= "Z" and not zone.taken[at]
    if zone.placed[at] and not (_person_too(zone, at) or _letters_of_a_name(zone, at)):
        return False
    honorific = words.cue[at] & HONORIFIC or (words.cue_at(at - 1) & ROLE and words.spaced(at))
    named = honorific or listed(words, at)
    if len(word) == 2 and word.isupper() and named and not words.cue[at] & PUBLIC:
        # "MLAs SP Shanmuganathan", "Satish Jarkiholi, HC Mahadevappa": what is no post or title
        # here is a pair of initials
        following = words.text[at + 1] if at + 1 < len(words) else ""
        return following[1:2].islower() and words.joined(at + 1) and not words.cue[at + 1] & NO_NAME
    if (
        not "A" <= word[0] <= "Z"
        or zone.taken[at]
        or (words.cue[at] & (NO_NAME | SPEECH) and not _surname_too(zone, at))
    ):
        return word in ("A", "I") and not zone.taken[at] and _opens_initials(words, at)
    if len(word) == 1:
        # "L-G Manoj Sinha", whose office is written with a hyphen
        return not (at and words.gap(at) == "-" and len(words.text[at - 1]) == 1)
    if not word.isupper():
        return True
    # letters that stand before a name are initials: "KC Venugopal"
    following = words.text[at + 1] if at + 1 < len(words) else ""
    if len(word) <= 3 and not words.joined(at + 1):
        # a person's letters may end a clause: "met KTR."
        return at in zone.single
    return len(word) <= 3 and following[1:2].islower() and words.joined(at + 1)


def _surname_too(zone: Zone, at: int) -> bool:
    """Tell whether a word with another meaning is a name's part here: "Ramesh Pradhan"."""
    words, parts = zone.words, name_parts()
    if words.cue[at] & (HONORIFIC | FAMILY | SPEECH):
        return False
    if words.cue[at] & THING:
        # "CM Kalyan Singh"
        return bool(zone.placed[at]) and _person_too(zone, at) and _opens(zone, at)
    before, after, word = words.low_at(at - 1), words.low_at(at + 1), words.low[at]
    if parts.last[word] > 1 and words.spaced(at) and not words.cue[at - 1]:
        return parts.first[before] > 0 and words.text[at - 1][0].isupper()
    if parts.first[word] > 1 and words.spaced(at + 1) and not words.cue[at + 1]:
        return parts.last[after] > 1 and words.text[at + 1][0].isupper()
    return False


def _opens_initials(words: Words, at: int) -> bool:
    """Tell whether "A" or "I" is an initial: before a dot, beside a letter, or after a post."""
    after = words.source[words.stop[at] : words.stop[at] + 1]
    if after == ".":
        return True
    if after != " " or at + 1 >= len(words):
        return False
    before, following = words.text[at - 1] if at else "", words.text[at + 1]
    second = len(before) == 1 and before.isupper() and words.spaced(at)
    if _initial_i(words, at):
        return True
    # "minister I Periyasamy", where "a" has no capital
    post = words.kind is not SegmentKind.HEADLINE and words.cue_at(at - 1) & ROLE
    if post and words.spaced(at) and following[1:2].islower() and not words.cue[at + 1] & NO_NAME:
        return following[0].isupper()
    return len(following) == 1 or (second and following[0].isupper())


def _initial_i(words: Words, at: int) -> bool:
    """Tell whether "I" before a name in a list is an initial: "K N Nehru, I Periyasamy"."""
    if words.text[at] not in ("A", "I") or not listed(words, at):
        return False
    following = words.text[at + 1]
    named = following[:1].isupper() and following[1:2].islower()
    return bool(named and not words.cue[at + 1] & NO_NAME)


def listed(words: Words, at: int) -> bool:
    """Tell whether a word stands where a list of names may go on: after a comma, or "and"."""
    if words.kind is SegmentKind.HEADLINE or not at:
        return False
    return words.gap(at) == ", " or bool(words.spaced(at) and words.cue[at - 1] & CONJUNCTION)


def _person_too(zone: Zone, at: int) -> bool:
    """Tell whether the name of a place may be a part of a person's: "Sagar Sharma"."""
    words, parts = zone.words, name_parts()
    if words.cue_at(at - 1) & (ROLE | HONORIFIC) and words.spaced(at) and _opens(zone, at):
        return True
    if parts.first[words.low[at]] + parts.last[words.low[at]] < 2:
        return False
    if _after_initials(zone, at):
        return True
    return any(
        0 <= near < len(words)
        and not zone.placed[near]
        and not words.cue[near] & NO_NAME
        and words.text[near][0].isupper()
        and words.low[near] in parts
        and words.spaced(max(at, near))
        for near in (at - 1, at + 1)
    )


def _letters_of_a_name(zone: Zone, at: int) -> bool:
    """Tell whether the letters of a place are initials in a list: "A, M.P. Veerendrakumar"."""
    words, last = zone.words, at + 1
    while at and len(words.text[at]) == 1 and len(words.text[at - 1]) == 1 and words.joined(at):
        at -= 1
    while last < len(words) and len(words.text[last]) == 1 and words.joined(last):
        last += 1
    if len(words.text[at]) > 1 or last >= len(words) or not words.joined(last):
        return False
    named = words.text[last][0].isupper() and words.text[last][1:].islower()
    other = zone.taken[last] or zone.placed[last] or words.cue[last]
    return listed(words, at) and named and not other


def _after_initials(zone: Zone, at: int) -> bool:
    """Tell whether two letters that belong to no place stand before a word: "M M Hassan"."""
    words, together = zone.words, at - 1
    if at and len(words.text[together]) == _LETTERS and words.text[together].isupper():
        named = zone.placed[together] or zone.taken[together] or words.cue[together]
        return words.spaced(at) and not named  # "MM Hassan"
    letters = range(max(at - _LETTERS, 0), at)
    return (
        len(letters) == _LETTERS
        and all(len(words.text[near]) == 1 and words.text[near].isupper() for near in letters)
        and not any(zone.placed[near] or zone.taken[near] for near in letters)
        and words.joined(at)
        and words.joined(at - 1)
    )


def _opens(zone: Zone, at: int) -> bool:
    """Tell whether a part of names that is nothing else follows: "CM Kalyan Singh"."""
    words, after = zone.words, at + 1
    return (
        words.spaced(after)
        and words.text[after][0].isupper()
        and words.low[after] in name_parts()
        and not zone.placed[after]
        and not words.cue[after] & NO_NAME
    )
