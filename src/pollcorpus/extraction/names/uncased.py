"""Full names of persons in a language without capitals: by position and by known parts of names."""

from __future__ import annotations

from collections.abc import Iterator

from pollcorpus.extraction.names.cues import (
    BODY,
    CLOSER,
    COMMON,
    CONJUNCTION,
    DOUBTFUL,
    FAMILY,
    GENERIC,
    HONORIFIC,
    LETTER,
    NO_NAME,
    PLAIN,
    RESPECT,
    ROLE,
    THING,
    TITLE,
)
from pollcorpus.extraction.names.extent import (
    FREQUENT,
    MOST_WORDS,
    SHORT,
    closed,
    extent,
    is_initial,
    nameable,
    named_for,
)
from pollcorpus.extraction.names.namings import Naming, commemorated, known_naming, signs
from pollcorpus.extraction.names.people import famous
from pollcorpus.extraction.names.scene import Zone
from pollcorpus.extraction.names.words import Match
from pollcorpus.gazetteer import Person
from pollcorpus.gazetteer.parts import name_parts
from pollcorpus.gazetteer.spelling import initials

_VERY_FREQUENT = 10
_LONG = 5
"""Letters and signs of a word that is hardly anything but a surname."""


def find_namings(zone: Zone) -> Iterator[Naming]:
    """Yield known names, and words that stand where a person is named."""
    known = {
        m.first: m
        for m in zone.actors
        if any(isinstance(e.record, Person) for e in m.entries) and not _owned(zone, m)
    }
    done = listed = 0
    for at in _openings(zone, known):
        if at < done or zone.taken[at]:
            continue
        naming = _known(zone, known[at], known) if at in known else None
        if zone.taken[at]:
            continue
        if naming is None:
            last = _unknown(zone, at, known, at == listed)
            if last == at:
                continue
            at = _opened_before(zone, at, done)
            naming = Naming(zone, at, last, (), signs(zone, at, last), True)
        yield naming
        done = naming.last
        listed = _goes_on(zone, done)


def _owned(zone: Zone, match: Match) -> bool:
    """Tell whether a name opens with a case, and no initial: "भाजपा के सुरेश गोपी"."""
    words, first = zone.words, match.first
    cue = words.cue[first]
    if (
        not (cue & LETTER and cue & CLOSER)
        or not words.spaced(first + 1)
        or not words.spaced(first)
    ):
        return False
    if any(isinstance(e.record, Person) and e.record.tier == 1 for e in match.entries):
        return False  # of these papers leave the case out: "तेलंगाना के चंद्रशेखर राव"
    return not words.cue[first - 1] & (ROLE | HONORIFIC | CONJUNCTION | LETTER)


def _openings(zone: Zone, known: dict[int, Match]) -> Iterator[int]:
    """Yield the words with which a name may begin: known ones, those after a role or comma."""
    words, parts = zone.words, name_parts().known
    follows = True
    for at, (word, cue) in enumerate(zip(words.text, words.cue, strict=True)):
        if follows or not cue or at in known or word in parts or cue & LETTER:
            yield at
        follows = (
            bool(cue & (HONORIFIC | ROLE | CONJUNCTION))
            or words.source[words.stop[at] : words.stop[at] + 1] == ","
        )


def _opened_before(zone: Zone, first: int, done: int) -> int:
    """Where a name begins that seems to open with its middle: "रोशन लाल वर्मा" with "रोशन"."""
    words, before = zone.words, first - 1
    if before < done or words.low[first] not in zone.pack.middles or zone.taken[before]:
        return first
    if not words.spaced(first) or len(words.text[before]) <= SHORT or zone.placed[before]:
        return first
    return first if words.cue[before] & ~COMMON or words.text[before][0].isascii() else before


def _goes_on(zone: Zone, last: int) -> int:
    """Return the word with which a list goes on after a person's name, 0 if none does."""
    words = zone.words
    if words.gap(last) == ", ":
        return last
    return last + 1 if words.cue_at(last) & CONJUNCTION and words.spaced(last) else 0


def _known(zone: Zone, match: Match, known: dict[int, Match]) -> Naming | None:
    """A known name, or the longer one that it is part of; None for the name of a thing."""
    words = zone.words
    last = match.last
    if last < len(words) and words.spaced(last):
        thing = words.cue[last] & THING or (words.cue[last] & (BODY | PLAIN)) == BODY
        if thing and not words.cue[last] & ROLE and not zone.taken[last]:
            zone.take(match.first, last)
            return None
        end = _longer(zone, match, known)
        if end > last:
            return Naming(zone, match.first, end, (), signs(zone, match.first, end), True)
    if match.last - match.first == 1 and not _stands_alone(zone, match):
        return None
    naming = known_naming(zone, match)
    if commemorated(naming):
        zone.take(match.first, match.last)
        return None
    return naming


def _longer(zone: Zone, match: Match, known: dict[int, Match]) -> int:
    """Return where a longer name ends that a known one opens: "चंद्रशेखर राव", "अनिल कुमार खाची"."""
    words, last = zone.words, match.last
    if last in known:
        return last
    if _surname(zone, last):
        return last if _another(zone, match) else last + 1
    if match.last - match.first > 1 and not words.cue[last - 1] & GENERIC:
        return last
    sure = any(isinstance(e.record, Person) and e.record.tier == 1 for e in match.entries)
    end = last
    while end < len(words) and end - match.first < MOST_WORDS and words.spaced(end):
        if end in known or zone.placed[end] or not nameable(zone, end):
            break
        if sure and words.text[end] not in name_parts():
            break  # whom everybody knows bears no other name: "मनमोहन सिंह अस्वस्थ थे"
        if words.cue[end] & ~(GENERIC | DOUBTFUL if end - match.first == 1 else GENERIC):
            break
        end += 1
    return end


def _another(zone: Zone, match: Match) -> bool:
    """Tell whether a surname after a whole name is somebody else's: "जीतन राम मांझी शाह के साथ"."""
    words, last = zone.words, match.last
    if last - match.first < 2 or not words.cue_at(last + 1) & CLOSER:
        return False
    first_tier = any(isinstance(e.record, Person) and e.record.tier == 1 for e in match.entries)
    if words.cue[last - 1] & GENERIC and not first_tier:
        return False
    short = words.text[last]
    return short in famous(zone.known) or any(
        other.last - other.first > 1 and words.text[other.last - 1] == short
        for other in zone.actors
        if other.first != match.first
    )


def _surname(zone: Zone, at: int) -> bool:
    words = zone.words
    word = words.text[at]
    cue = words.cue[at]
    doubtful = cue & DOUBTFUL and words.low[at] not in zone.pack.surnames
    if zone.taken[at] or doubtful or cue & (NO_NAME | CLOSER | GENERIC | RESPECT):
        return False
    return name_parts().last[word] > 1


def _stands_alone(zone: Zone, match: Match) -> bool:
    """Tell whether a name of one word has no other part of a name beside it."""
    words, parts = zone.words, name_parts()
    before = match.first - 1
    if before >= 0 and words.spaced(match.first) and words.text[before] in parts:
        return bool(words.cue[before] & (NO_NAME | CLOSER))
    return not words.cue[match.first] & DOUBTFUL


def _unknown(zone: Zone, first: int, known: dict[int, Match], listed: bool) -> int:
    """Return where an unknown name ends that begins at a word; `first` if none does."""
    words = zone.words
    if listed and (last := _called(zone, first)) > first:
        return last
    if not (nameable(zone, first) or is_initial(zone, first)):
        return first
    if words.cue[first] & RESPECT and words.spaced(first) and not is_initial(zone, first):
        return first  # "प्रधान जी गिनाते"
    anchored = listed or _anchored(zone, first)
    if not anchored and _of_party(zone, first):
        return first + 2
    if not anchored and not _given(zone, first):
        return _surnamed(zone, first, known)
    last = extent(zone, first, known)
    if last - first < 2 or not closed(zone, last):
        return _whole(zone, first, last)
    full = [at for at in range(first, last) if not is_initial(zone, at)]
    if not full:
        return first
    if anchored:
        return last if _is_titled(zone, full) else first
    return last if _is_whole(zone, first, last, full) else _whole(zone, first, last)


def _is_titled(zone: Zone, full: list[int]) -> bool:
    """Tell whether words after a post are a name: "अध्यक्ष निशान सिंह", whatever else one means."""
    words = zone.words
    if any(words.cue[at] & COMMON for at in full) and not _bears(zone, full[1:]):
        return False
    lexical = _lexical(zone, full)
    if any(not words.cue[at] & (DOUBTFUL | GENERIC) for at in lexical):
        return True
    # words that are known for nothing else are a name after a post: "सांसद अरसंगम"
    return len(full) <= 3 and all(at in lexical or not words.cue[at] for at in full)


def _is_whole(zone: Zone, first: int, last: int, full: list[int]) -> bool:
    """Tell whether words that nothing introduces are a name from the first to the last."""
    words = zone.words
    dotted = words.source[words.stop[first]] == "." and not initials(words.text[full[-1]])
    lexical = _lexical(zone, full)
    strong = any(not words.cue[at] & (DOUBTFUL | GENERIC) for at in lexical)
    if len(lexical) == len(full) and strong and (dotted or _final(zone, full[-1])):
        common = words.cue_at(last) & COMMON and words.spaced(last) and nameable(zone, last)
        return not common or bool(zone.placed[last])
    return _does(zone, first, last) or _lettered(zone, first, last)


def _lexical(zone: Zone, full: list[int]) -> list[int]:
    """The words that are known as parts of names."""
    parts, text = name_parts(), zone.words.text
    return [at for at in full if text[at] in parts or initials(text[at])]


def _called(zone: Zone, first: int) -> int:
    """Return where a listed name ends that opens with a word of respect: "A और बाबू सिंह"."""
    words, parts = zone.words, name_parts()
    last = first + 2
    if not words.cue[first] & (RESPECT | FAMILY) or words.low[first] in zone.pack.kin:
        return first
    if zone.taken[first]:
        return first
    if words.cue_at(first + 1) & GENERIC and words.spaced(first + 2):
        last += not closed(zone, last)
    if not all(
        words.spaced(at) and nameable(zone, at) for at in range(first + 1, min(last, len(words)))
    ):
        return first
    surname = words.text[min(last, len(words)) - 1]
    known = parts.last[surname] > 1 + parts.first[surname] or not words.cue_at(last - 1)
    return last if last <= len(words) and known and closed(zone, last) else first


def _lettered(zone: Zone, first: int, last: int) -> bool:
    """Tell whether dotted initials stand before a word unknown to the language: "ए.एल. हेक"."""
    words, name = zone.words, last - 1
    if name - first != 2 or words.cue[name] or zone.placed[name] or words.gap(first)[:1] == ".":
        return False
    for at in range(first, name):
        if not words.cue[at] & LETTER or words.source[words.stop[at]] != ".":
            return False
    strange = len(words.text[name]) > SHORT and not initials(words.text[name])
    return strange and (not words.spaced(last) or bool(words.cue_at(last) & (CLOSER | PLAIN)))


def _bears(zone: Zone, rest: list[int]) -> bool:
    """Tell whether but a surname of very many follows a given name: सिंह, कुमार, देवी."""
    words = zone.words
    return len(rest) == 1 and name_parts().last[words.text[rest[0]]] >= _VERY_FREQUENT


def _whole(zone: Zone, first: int, last: int) -> int:
    """Return where a given name and a surname end before other words: "रमेश राठौर चाय पीकर"."""
    words, parts = zone.words, name_parts()
    if not (parts.first[words.text[first]] >= SHORT or is_initial(zone, first)):
        return first
    for end in range(first + 2, last + 1):
        word, cue = words.text[end - 1], words.cue[end - 1]
        if word not in parts and (cue or zone.placed[end - 1] or end - first > 2):
            break  # "दिलीप वलसे पाटिल" has one strange word at most
        if cue & COMMON:
            break
        if cue & (GENERIC | DOUBTFUL) or parts.last[word] < FREQUENT:
            continue
        if parts.first[word] > parts.last[word] or zone.placed[end - 1]:
            continue
        if end == len(words) or not words.spaced(end):
            return end
        goes_on = words.text[end] in parts and not zone.placed[end]
        return first if goes_on or named_for(zone, end) else end
    return first


def _does(zone: Zone, first: int, last: int) -> bool:
    """Tell whether a given name and a word unknown to the language do something: "नीरज बहुगुना ने"."""
    words = zone.words
    if last - first == 3 and words.cue[first + 1] & GENERIC:
        given = name_parts().first[words.text[first]] or not words.cue[first]
        strange = not words.cue[last - 1] and not zone.placed[last - 1]
        return bool(given and strange) and words.low_at(last) in zone.pack.agentive
    if last - first != 2 or words.cue[first + 1] or zone.placed[first + 1]:
        return False
    if len(initials(words.text[first]) or "") in (2, 3):
        return bool(words.cue_at(last) & CLOSER)  # "एचडी कुमारस्वामी के"
    if words.cue[first]:
        return False
    given = name_parts().first[words.text[first]] > SHORT
    case = zone.pack.agents
    if words.text[first + 1].endswith(zone.pack.surname_endings):
        case = zone.pack.agentive | zone.pack.owning
    return given and words.low_at(last) in case


def _surnamed(zone: Zone, first: int, known: dict[int, Match]) -> int:
    """Return where a name ends whose given name is unknown to the language: "फारूक अब्दुल्ला"."""
    words, last = zone.words, first + 2
    if words.cue_at(first + 1) & GENERIC and words.spaced(first + 2):
        last += not closed(zone, last)  # "देबी प्रसाद मिश्र"
    if words.cue[first] or zone.placed[first] or not words.spaced(first + 1) or first + 1 in known:
        return first
    surname = words.text[last - 1]
    if famous(zone.known).get(surname):
        return first  # "थैंक्यू मोदी"
    if zone.placed[last - 1] or not closed(zone, last):
        return first
    parts = name_parts()
    if words.cue[last - 1] & ~GENERIC:
        also = TITLE if surname in zone.pack.surnames else 0  # "ललन चौधरी"
        told = not words.cue[last - 1] & ~(GENERIC | DOUBTFUL | also) and _bears(zone, [last - 1])
        ends = not words.spaced(last) or words.cue[last] & CLOSER
        return last if told and ends and words.text[first] not in parts else first
    rare = len(surname) >= _LONG and parts.last[surname] > 1 + parts.first[surname]
    frequent = len(surname) > SHORT and parts.last[surname] >= FREQUENT
    return last if rare or frequent else first


def _anchored(zone: Zone, first: int) -> bool:
    words = zone.words
    before = first - 1
    if before < 0:
        return False
    gap = words.gap(first)
    if gap not in (" ", ". ", "."):
        return False
    return bool(words.cue[before] & (HONORIFIC | ROLE))


def _of_party(zone: Zone, first: int) -> bool:
    """Tell whether two words unknown to the language are a party's who acts: "एमजीपी के X Y ने"."""
    words, before, last = zone.words, first - 1, first + 2
    if before < 1 or not words.spaced(first) or words.low[before] not in zone.pack.owning:
        return False
    if before - 1 not in zone.bodies or not words.spaced(before) or not words.spaced(first + 1):
        return False
    strange = (
        not words.cue_at(at) and not zone.placed[at] and nameable(zone, at)
        for at in range(first, min(last, len(words)))
    )
    return words.spaced(last) and words.low_at(last) in zone.pack.agentive and all(strange)


def _given(zone: Zone, first: int) -> bool:
    """Tell whether a word may open a name: a part of names that is not known as a surname only."""
    parts, word = name_parts(), zone.words.text[first]
    if is_initial(zone, first):
        return True
    return word in parts and (parts.first[word] > 0 or parts.last[word] < 2)


def _final(zone: Zone, at: int) -> bool:
    return name_parts().last[zone.words.text[at]] > 0
