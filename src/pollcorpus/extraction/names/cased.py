"""Full names of persons in a language that writes names with capitals."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.names.capitals import listed, may_be_named
from pollcorpus.extraction.names.cues import (
    BODY,
    CONJUNCTION,
    DOUBTFUL,
    NO_NAME,
    PARTICLE,
    PLAIN,
    PUBLIC,
    RESPECT,
    ROLE,
    SPEECH,
    THING,
    WEAK,
)
from pollcorpus.extraction.names.namings import Naming, commemorated, known_naming, signs
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Match, Words
from pollcorpus.gazetteer import Person
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.models import SegmentKind

_MOST_WORDS = 6
_LONG = 5
"""Letters of a word that is a name by itself."""
_APOSTROPHES = frozenset("'\u2019")
_QUOTES = frozenset("'\"")
_INITIALS, _LETTERS = 3, 2
_FREQUENT = 8
"""A surname of so many persons of the reference is one wherever it ends a run of capitals."""
_ASIDE_WORDS = 8
"""Words of what a building is said to be."""
_GIVEN, _SHORT = 2, 3
"""A forename of so many persons opens a name of so many words wherever nothing else is meant."""


def find_namings(zone: Zone) -> Iterator[Naming]:
    """Yield every run of capitalised words that may be a person's name, known or not."""
    known = {
        m.first: m for m in zone.actors if any(isinstance(e.record, Person) for e in m.entries)
    }
    for match in known.values():
        if match.last - match.first > 1:
            zone.named[match.first : match.last] = b"\1" * (match.last - match.first)
    done = 0
    for at in zone.words.capital:
        if at >= done and may_be_named(zone, at):
            done = _run(zone, at, known)
            yield from _split(zone, at, done, known)


def _run(zone: Zone, first: int, known: dict[int, Match]) -> int:
    words = zone.words
    last = first + 1
    while last < len(words) and words.joined(last):
        if not may_be_named(zone, last):
            inside = words.cue[last] & PARTICLE and words.text[last].islower()
            if not (inside and words.gap(last + 1) in (" ", "-") and may_be_named(zone, last + 1)):
                break
        gap = words.gap(last)
        if "-" in gap and (last - first < 2 or last in known):
            break
        if not {"(", "/", ")"}.isdisjoint(gap):
            break
        last += 1
    return last


def _split(zone: Zone, first: int, last: int, known: dict[int, Match]) -> Iterator[Naming]:
    """Cut a run at the known names in it, unless they are parts of longer names."""
    at = first
    while at < last:
        match = next(
            (known[i] for i in range(at, last) if i in known and known[i].last <= last), None
        )
        if match is None:
            yield from _unknown(zone, at, last)
            return
        before = _name_like(zone, at, match)
        end = _extended(zone, match, last, known)
        if before == match.first and end == match.last:
            naming = known_naming(zone, match)
            if _thing_follows(zone, match.last) or commemorated(naming):
                zone.take(match.first, match.last)
            else:
                yield naming
        elif end > match.last and not _told_by_signs(zone, before, match, end):
            if _in_list(zone.words, before, end):
                yield Naming(zone, before, end, (), 0, False)
            else:
                zone.take(match.first, end)  # "Indira Gandhi Pratishthan" is a thing
        else:
            yield from _unknown(zone, before, end)
        at = max(end, match.last)


def _name_like(zone: Zone, first: int, match: Match) -> int:
    """Return where, before a known name, words begin that belong to a longer name."""
    at = match.first
    alone = match.last - match.first == 1
    parts = name_parts()
    while at > first:
        word = zone.words.text[at - 1]
        initials = len(word) == 1 or (alone and len(word) <= _INITIALS and word.isupper())
        if not initials and (zone.words.low[at - 1] not in parts or zone.words.fresh(at - 1)):
            break
        at -= 1
    return at


def _extended(zone: Zone, match: Match, last: int, known: dict[int, Match]) -> int:
    """Return where the words end that follow a known name without being a name of their own."""
    quoted = not _QUOTES.isdisjoint(zone.words.gap(match.last))  # "Rajiv Ranjan Singh 'Lalan'"
    if zone.words.kind is SegmentKind.HEADLINE or quoted:
        return match.last
    end = match.last
    while end < last and end not in known:
        end += 1
    if end == match.last + 1 and zone.words.cue[match.last] & RESPECT:
        return match.last  # "Amit Shah Ji"
    return end


def _told_by_signs(zone: Zone, first: int, match: Match, last: int) -> bool:
    """Tell whether what goes on after a known name is a name by its words or by those around it."""
    return _lexical(zone, match.last, last) or bool(signs(zone, first, last) & ~WEAK)


def _in_list(words: Words, first: int, last: int) -> bool:
    """Tell whether a comma or a conjunction stands beside a run of words."""
    after = words.cue_at(last) if words.spaced(last) else 0
    joined = (words.cue_at(first - 1) | after) & CONJUNCTION
    return bool(joined) or ", " in (words.gap(first), words.gap(last))


def _lexical(zone: Zone, first: int, last: int) -> bool:
    parts = name_parts()
    return any(zone.words.low[at] in parts for at in range(first, last))


def _thing_follows(zone: Zone, at: int) -> bool:
    """Tell whether a name goes on as a thing's: "Rajiv Gandhi Bhawan", "... Jan Awas Yojana"."""
    words = zone.words
    if words.kind is SegmentKind.HEADLINE:
        return False
    for near in range(at, min(at + 3, len(words))):
        if not words.spaced(near) or not words.text[near][0].isupper() or zone.taken[near]:
            return False
        if words.cue[near] & THING:
            return True
        if words.cue[near] & ROLE:
            return False
    return False


def _unknown(zone: Zone, first: int, last: int) -> Iterator[Naming]:
    """A run without known names: sure by signs or by its words, else left to lists to decide."""
    words, parts = zone.words, name_parts()
    if not signs(zone, first, last):
        while last - first > 1 and _opener(zone, first):
            first += 1
    last += _ends_in_place(zone, first, last)
    if last - first == 1 and _of_one_name(zone, first):
        yield Naming(zone, first, last, (), signs(zone, first, last), True, likely=True)
    if last - first < 2 or last - first > _MOST_WORDS or _other(zone, first, last):
        return
    full = [
        at for at in range(first, last) if len(words.text[at]) > 1 and not words.text[at].isupper()
    ]
    lexical = sum(words.low[at] in parts and not words.cue[at] & DOUBTFUL for at in full)
    headline = words.kind is SegmentKind.HEADLINE
    if not full or (not lexical and (headline or words.low_at(first - 1) in zone.pack.articles)):
        return
    found = signs(zone, first, last)
    sure = (
        bool(found & ~WEAK or (found and lexical))
        or (lexical == len(full) and not headline)
        or _surnamed(zone, first, last)
    )
    likely = sure or _forenamed(zone, first, last) or _initialled(zone, first, last)
    if likely or lexical or last - first == 2 or _is_amid_names(zone, first, last):
        yield Naming(zone, first, last, (), found, sure, likely=likely)


def _is_amid_names(zone: Zone, first: int, last: int) -> bool:
    """Tell whether three strange words may be a name: "Altone D'Costa", one of a list."""
    words = zone.words
    if last - first != _SHORT or any(words.cue[first:last]):
        return False
    if any(words.gap(at) in _APOSTROPHES for at in range(first + 1, last)):
        return True
    plain = all(words.spaced(at) and len(words.text[at]) > 1 for at in range(first + 1, last))
    return plain and listed(words, first) and words.gap(last) == ", "


def _of_one_name(zone: Zone, at: int) -> bool:
    """Tell whether a word after a post is all that a politician is called: "minister Ponmudy said".

    A word that is known as a part of names may be short for anybody's.
    """
    words, word = zone.words, zone.words.low[at]
    if not words.cue_at(at - 1) & PUBLIC or not words.spaced(at) or word in name_parts():
        return False
    if len(word) < _LONG or words.cue[at] or word in zone.pack.no_persons:
        return False
    following = words.text[at + 1] if words.spaced(at + 1) else ""
    plain = words.text[at][1:].islower() and not following[:1].isupper()
    return plain and words.kind is not SegmentKind.HEADLINE


def _opener(zone: Zone, at: int) -> bool:
    """Tell whether a word has its capital from the sentence that it opens, if only common ones."""
    words = zone.words
    common = not zone.pack.common or words.cue[at]
    return words.fresh(at) and bool(common) and words.low[at] not in name_parts()


def _ends_in_place(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a surname follows that is a place's name too: "Bhagwat Kisanrao Karad said"."""
    words = zone.words
    if last - first < 2 or last >= len(words) or not zone.placed[last] or not words.spaced(last):
        return False
    if words.kind is SegmentKind.HEADLINE or words.cue_at(last + 1) & NO_NAME & ~ROLE:
        return words.kind is not SegmentKind.HEADLINE and bool(words.cue_at(last + 1) & SPEECH)
    return last + 1 >= len(words) or not words.text[last + 1][0].isupper()


def _surnamed(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a run inside a sentence ends in a frequent surname: "Udham Singh"."""
    words = zone.words
    frequent = name_parts().last[words.low[last - 1]] >= _FREQUENT
    opens = words.fresh(first) and not (zone.pack.common and last - first <= _SHORT)
    return frequent and not opens and words.kind is not SegmentKind.HEADLINE


def _forenamed(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a known forename opens a run of words that mean nothing else: "Anil Parab"."""
    words = zone.words
    long = last - first > _SHORT
    if long or not zone.pack.common or words.kind is SegmentKind.HEADLINE:
        return False
    forename = words.low[first]
    known = len(forename) > _LETTERS and name_parts().first[forename] >= _GIVEN
    return known and not any(words.cue[first:last])


def _initialled(zone: Zone, first: int, last: int) -> bool:
    """Tell whether initials open a run of words that mean nothing else: "B V Raghavulu"."""
    words, text = zone.words, zone.words.text
    if not zone.pack.common or words.kind is SegmentKind.HEADLINE:
        return False
    named = next((at for at in range(first, last) if len(text[at]) > 1), last)
    if named == first or len(text[first]) > 1 or any(words.cue[named:last]):
        return False
    if named - first < _LETTERS and not words.gap(first + 1).startswith("."):
        return False  # "Block B Nagar"
    short = last - named == 1
    return len(text[named]) > _LETTERS and (short or (named - first == 1 and last - named < _SHORT))


def _is_house(zone: Zone, last: int) -> bool:
    """Tell whether a name is said to be a building's: "Vasant Smruti, the party's Dadar office"."""
    words = zone.words
    if words.gap(last) != ", ":
        return False
    for at in range(last, min(last + _ASIDE_WORDS, len(words))):
        if at > last and not words.joined(at):
            return False
        if words.low[at] in zone.pack.premises:
            return not words.spaced(at + 1) or bool(words.cue_at(at + 1) & PLAIN)
    return False


def _other(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a run names something else: a thing, a body, a firm, or has an acronym."""
    words = zone.words
    goes_on = words.spaced(last) and words.text[last][0].isupper()
    if goes_on and words.cue[last] & (THING | BODY) and words.kind is not SegmentKind.HEADLINE:
        return True
    if " ".join(words.low[first:last]) in zone.pack.no_persons or _is_house(zone, last):
        return True
    opening = words.text[first]
    return len(opening) > 2 and opening.isupper() and words.text.count(opening) > 1
