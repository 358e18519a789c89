"""Names of bodies that mean other things too: "आप", "हम", "VIP", "the Sena", "SP"."""

from __future__ import annotations

from functools import cache

from pollcorpus.extraction.names.cues import CLOSER, CONJUNCTION, SIGN
from pollcorpus.extraction.names.scene import Scene, Zone
from pollcorpus.extraction.names.words import Match, Words
from pollcorpus.gazetteer import Party
from pollcorpus.gazetteer.spelling import WORD
from pollcorpus.plugins import language

_ENDS = frozenset('.?!;।॥\n"')
_MARKS = frozenset("-–—=|(")
_COUNT_WITHIN = 5
_COUNT_SOON = 3
_SEATS_WITHIN = 12
_LIST_GAP = 5
_ACRONYM = 3
# words within which the verb of a clause follows
_CLAUSE = 25


def is_meant(scene: Scene, zone: Zone, match: Match, party: Party) -> bool:
    """Tell whether a name that means other things too is that of a party here."""
    words = zone.words
    surface = words.source[words.start[match.first] : words.stop[match.last - 1]]
    backed = party.id in scene.bodies or scene.backs(party.id)
    if _has_organ(scene, zone, match):
        return True
    if surface in scene.pack.pronouns:
        return _no_pronoun(scene, zone, match, party, backed)
    if surface.lower() in scene.pack.vague:
        return party.id in scene.bodies or _counts(scene, words, match.last)
    if _signed(zone, match) or _in_state(scene, words, match, party):
        return True
    others = scene.bodies.keys() - {party.id}
    # two letters may be a post's ("SP"), so that their number has to follow sooner
    within = _COUNT_WITHIN if len(surface) >= _ACRONYM else _COUNT_SOON
    if others and (_counts(scene, words, match.last, within) or _among_others(scene, zone, match)):
        return True
    if others and (_heads(words, match) or _lists_counts(scene, zone, match)):
        return True  # "माले : 19", "कांग्रेस 61, वीआईपी 15"
    if others and _goes_on_counting(scene, words, match):
        return True
    if others and (_takes_counted(scene, words, match) or _portion(scene, zone, match)):
        return True  # "तीन सीटें वीआईपी को", "कोडरमा माले के हिस्से"
    if scene.is_home(party) and _counts(scene, words, match.last):
        return True  # "माले 20 सीटों पर लड़ेगी"
    if _acts_at_home(scene, words, match, party):
        return True
    return backed and not _part_of_longer(words, match)


def _acts_at_home(scene: Scene, words: Words, match: Match, party: Party) -> bool:
    """Tell whether a name is marked as a party's would be where seats of its state are the talk.

    Capitals tell as much in other scripts: "माले को आरा और काराकाट सीटें मिली हैं".
    """
    marked = words.low_at(match.last) in scene.pack.separate and words.joined(match.last)
    return not scene.pack.cased and marked and scene.counts_seats and scene.is_home(party)


def _among_others(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether letters stand as a party's do where seats are the talk: "the SP is keen on".

    They may be a rank's where a word for that is near, or a name follows.
    """
    words, pack = zone.words, scene.pack
    heads = match.first == 0 or not _ENDS.isdisjoint(words.gap(match.first))
    if not heads and words.low_at(match.first - 1) not in pack.definite:
        return False
    plain = match.last < len(words) and words.text[match.last].islower()
    own = "'" in words.gap(match.last) if match.last < len(words) else False
    return (plain or own) and scene.is_on_seats


def _no_pronoun(scene: Scene, zone: Zone, match: Match, party: Party, backed: bool) -> bool:
    """Tell whether a name that is a pronoun too is none here."""
    separate = _separate(scene, zone, match)
    if _lists_counts(scene, zone, match):
        others = bool(scene.bodies) and (separate or _agrees(scene, zone, match))
        return backed or scene.is_home(party) or others
    if scene.bodies and (_heads(zone.words, match) or (separate and _portion(scene, zone, match))):
        return True
    if scene.bodies and _before_another(scene, zone, match):
        return True
    if backed or not separate:
        plain = backed and (_signed(zone, match) or separate)
        known = bool(scene.bodies) or (scene.is_home(party) and scene.counts_seats)
        return plain or (known and _agrees(scene, zone, match))
    if scene.bodies and _deals_in_seats(scene, zone, match):
        return True  # "आप ने कांग्रेस से 10 सीटें मांगीं", "यह सीट आप को दी"
    return scene.is_home(party) and _counts(scene, zone.words, match.last)


def _deals_in_seats(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether seats that are counted follow a name in its clause, or one stands before it."""
    words = zone.words
    if words.low_at(match.first - 1) in scene.pack.counted and words.spaced(match.first):
        return True
    clause = range(match.last, min(match.last + _SEATS_WITHIN, len(words)))
    parted = next((at for at in clause if words.low[at] in scene.pack.parting), len(words))
    seats = next((at for at in clause if words.low[at] in scene.pack.counted), len(words))
    does = words.low_at(match.last) in scene.pack.agents
    if seats < parted and does and '"' not in words.gap(match.first):
        return True  # "आप ने भरूच और भावनगर सीटें मांगी हैं"
    if seats < parted and _as_another(zone, match, seats):
        return True  # "हम को गया और रालोमो को काराकाट सीट दी"
    return seats < parted and _counts(scene, words, match.last, _SEATS_WITHIN)


def _as_another(zone: Zone, match: Match, until: int) -> bool:
    """Tell whether a name has the mark that another party's has beside it, before an offset."""
    words, mark = zone.words, zone.words.low_at(match.last)
    if not words.spaced(match.last):
        return False
    beside = (
        *range(max(1, match.first - _SEATS_WITHIN), match.first),
        *range(match.last + 1, until),
    )
    return any(words.low[at] == mark and zone.taken[at - 1] for at in beside)


def _before_another(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether a body follows with the verb of both: "हम गया से और रालोमो काराकाट से लड़ेगा"."""
    words = zone.words
    for at in range(match.last + 1, min(match.last + _CLAUSE, len(words) - 2)):
        if not _ENDS.isdisjoint(words.gap(at)) or zone.taken[at - 1] or zone.taken[at]:
            return False
        if words.low[at] not in scene.pack.locatives or words.low[at + 1] in scene.pack.locatives:
            continue
        if words.gap(at + 1) == ", ":
            return bool(zone.taken[at + 1])
        if words.cue[at + 1] & CONJUNCTION:
            return bool(zone.taken[at + 2])
    return False


def _agrees(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether the verb of a clause takes a name for a party, not a pronoun: "आप लड़ेगी"."""
    words, pack = zone.words, scene.pack
    if match.last - match.first > 1:
        return False  # "his own party will fight"
    for at in range(match.last, min(match.last + _CLAUSE, len(words))):
        word = words.low[at]
        if not _ENDS.isdisjoint(words.gap(at)) or zone.taken[at] or word in pack.parting:
            return False
        if word.endswith(pack.as_party):
            return True
        if word.endswith(pack.as_pronoun):
            return False
    return False


def _in_state(scene: Scene, words: Words, match: Match, party: Party) -> bool:
    """Tell whether a name is a local party's: an acronym, or "the Sena" in Maharashtra."""
    first = words.text[match.first]
    surface = words.source[words.start[match.first] : words.stop[match.last - 1]]
    if surface.isupper() and len(surface) >= _ACRONYM and scene.is_near(party):
        return True
    if not scene.is_home(party):
        return False
    return first.istitle() and len(first) >= _ACRONYM and words.low_at(match.first - 1) == "the"


def _part_of_longer(words: Words, match: Match) -> bool:
    """Tell whether an unknown capitalised word before a name makes it another's: "Karni Sena"."""
    before = match.first - 1
    if before < 0 or not words.spaced(match.first):
        return False
    return words.text[before][0].isupper() and not words.cue[before] and not words.fresh(before)


def _signed(zone: Zone, match: Match) -> bool:
    """Tell whether the word after a name says that it is a party's."""
    words, last = zone.words, match.last
    if last >= len(words) or not words.cue[last] & SIGN:
        return False
    return words.joined(last) or "(" in words.gap(last)


def _separate(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether a postposition stands apart that would be joined to a pronoun: "आप ने"."""
    words = zone.words
    return words.low_at(match.last) in scene.pack.separate and words.spaced(match.last)


def _portion(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether a part of the seats is said to be a party's: "आप के हिस्से"."""
    return zone.words.low_at(match.last + 1) in scene.pack.portions


def _heads(words: Words, match: Match) -> bool:
    """Tell whether a name opens a line as its heading: "आप: नई दिल्ली, ...", "हम - 1"."""
    opens = match.first == 0 or not _ENDS.isdisjoint(words.gap(match.first))
    mark = words.gap(match.last).strip(" ")
    figure = match.last < len(words) and words.text[match.last].isdigit()
    return opens and (mark == ":" or (figure and mark in _MARKS))


def _has_organ(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether a party's organ is named as the name's: "the SP's parliamentary board"."""
    words, at = zone.words, match.last
    while at < min(match.last + 2, len(words)) and words.low[at] in scene.pack.owning:
        at += 1
    if at >= len(words) or "\n" in words.gap(at) or "." in words.gap(at):
        return False
    organs = _organs(scene.document.language.code)
    return any(tuple(words.low[at : at + size]) in organs for size in range(2, 6))


@cache
def _organs(code: str) -> frozenset[tuple[str, ...]]:
    phrases = language(code).names.committees
    return frozenset(tuple(WORD.findall(phrase)) for phrase in phrases)


@cache
def _numbers(code: str) -> frozenset[str]:
    numbers = language(code).numbers
    return frozenset(word.lower() for word in (*dict(numbers.words), *numbers.dozens))


def is_number(scene: Scene, words: Words, at: int) -> bool:
    """Tell whether a word is a number."""
    if not 0 <= at < len(words):
        return False
    return words.text[at].isdigit() or words.low[at] in _numbers(scene.document.language.code)


def _counts(scene: Scene, words: Words, last: int, within: int = _COUNT_WITHIN) -> bool:
    """Tell whether a number of seats follows a name in its clause: "the SP will give 17 seats"."""
    count = False
    for at in range(last, min(last + _SEATS_WITHIN, len(words))):
        if not _ENDS.isdisjoint(words.gap(at)):
            return False
        count = count or (at < last + within and is_number(scene, words, at))
        if words.low[at] in scene.pack.counted:
            return count
    return False


def _goes_on_counting(scene: Scene, words: Words, match: Match) -> bool:
    """Tell whether a name has a number as seats before it do: "... 17 seats and the SP 63"."""
    if not _has_count(scene, words, match.last):
        return False
    for at in range(match.first - 1, max(match.first - 1 - _SEATS_WITHIN, -1), -1):
        if not _ENDS.isdisjoint(words.gap(at + 1)):
            return False
        if words.low[at] in scene.pack.counted:
            first = max(at - _COUNT_WITHIN, 0)
            return any(is_number(scene, words, before) for before in range(first, at))
    return False


def _takes_counted(scene: Scene, words: Words, match: Match) -> bool:
    """Tell whether a name is marked as whose the seats are that are counted right before it."""
    at = match.first
    marked = words.low_at(match.last) in scene.pack.separate and words.spaced(match.last)
    counted = at > 1 and words.low[at - 1] in scene.pack.counted and words.spaced(at)
    return marked and counted and is_number(scene, words, at - 2)


def _has_count(scene: Scene, words: Words, at: int) -> bool:
    """Tell whether a number follows a name, or what marks it: "हम 1", "माले-20", "वीआईपी को 15"."""
    if not 0 < at < len(words):
        return False
    if words.gap(at).strip(" ") in ("", "-") and is_number(scene, words, at):
        return True
    marked = words.low[at] in scene.pack.separate and words.spaced(at) and words.spaced(at + 1)
    return marked and is_number(scene, words, at + 1)


def _lists_counts(scene: Scene, zone: Zone, match: Match) -> bool:
    """Tell whether names and numbers are listed: "भाजपा 17, हम 1", "आप चार और कांग्रेस तीन"."""
    words = zone.words
    if not _has_count(scene, words, match.last):
        return False
    for step, start in ((1, match.last + 1), (-1, match.first - 1)):
        counted = step > 0
        for at in range(start, start + step * _LIST_GAP, step):
            if not 0 <= at < len(words):
                break
            if zone.taken[at]:
                if counted and (step < 0 or _has_count(scene, words, at + 1)):
                    return True
                break
            number = is_number(scene, words, at)
            counted = counted or number
            linking = words.cue[at] & (CLOSER | CONJUNCTION) or words.low[at] in scene.pack.counted
            linking = linking or words.low[at] in scene.pack.separate
            if not (number or linking):
                break
    return False
