"""Numbers that count something else than seats: "a panel of five", "three districts"."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import (
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_alliance,
)
from pollcorpus.plugins.seat_cues import SeatVerb

_BARGAINED = (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE)
_LEAD = 64
"""Characters before a number in which it is said what is counted."""


def is_each(text: str, count: Count, cues: Compiled) -> bool:
    """Tell whether a "one" only says that all are meant: "every one of the 403 seats"."""
    return cues.each_of.match(text, count.core.stop) is not None


def counts_some(words: Words, cues: Compiled, token: CountToken) -> bool:
    """Tell whether only some of a party's candidates are counted: "will field women in six"."""
    lead = words.text[max(words.sentence.start, token.start - _LEAD) : token.start]
    return cues.has("some_of_them", lead)


def only_adds(words: Words, cues: Compiled, token: CountToken, verb: VerbToken | None) -> bool:
    """Tell whether a number is only what somebody wants or gets on top: "wants six more seats"."""
    if verb is None or verb.kind not in _BARGAINED or verb.span.start > token.start:
        return False
    lead = words.text[verb.span.stop : token.start]
    if not cues.words["further"].match(words.text, token.count.core.stop + 1):
        return False
    return "," not in lead and not cues.has("conjunction", lead)  # "wants A, B and one more seat"


def without_field(words: Words, cues: Compiled) -> Words:
    """Leave out all who stand somewhere, and where: "219 candidates are in the fray in 16 seats".

    They are nobody's but where a party stands beside them: "its 20 candidates are in the fray".
    """
    out: set[CountToken] = set()
    for one, two in zip(words.counts, (*words.counts[1:], None), strict=False):
        stands = cues.words["stand_there"].match(words.text, one.stop + 1)
        own = any(0 <= one.start - p.span.stop <= len("'s ") for p in words.parties)
        lead = words.text[words.sentence.start : one.start].split()[-1:]
        own = own or any(cues.words["possessive"].fullmatch(word) for word in lead)
        if one.unit is not Unit.NOMINEES or stands is None or own or one.whole:
            continue
        out.add(one)
        where = cues.words["fought_in"].match(words.text, stands.end() + 1)
        if two and where and where.end() + 1 == two.start:
            out.add(two)
    return evolve(words, counts=tuple(c for c in words.counts if c not in out)) if out else words


def among_members(
    words: Words,
    cues: Compiled,
    parties: tuple[PartyToken, ...],
    token: CountToken,
    verb: VerbToken | None,
) -> bool:
    """Tell whether an alliance only settles so many seats among its members.

    One of them may say so: "X of the A says that consensus has been reached on 260 seats".
    """
    if verb is None or not parties:
        return False
    verb_text = verb.span.of(words.text)
    if any(is_alliance(p) for p in parties):
        return cues.has("settles", verb_text)
    said = words.text[max(p.span.stop for p in parties) : token.start]
    return cues.has("saying", said) and cues.has("concord", verb_text)


def counts_else(text: str, count: Count, cues: Compiled) -> bool:
    """Tell whether what stands beside a number says that it counts something else."""
    lead = text[max(0, count.core.start - _LEAD) : count.core.start]
    if cues.else_before.search(lead) or is_each(text, count, cues):
        return True
    return any(cues.else_after.match(text, end) for end in (count.span.stop, count.core.stop))
