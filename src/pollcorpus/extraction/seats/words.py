"""Finding the parties, counts and verbs of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, pairwise

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.numbers import Count, find_counts
from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.raising import steps
from pollcorpus.extraction.seats.roles import settled_roles
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.extraction.seats.tokens import (
    Clauses,
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_listed,
)
from pollcorpus.extraction.seats.units import counts_in
from pollcorpus.plugins import Language
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_HOUSE = 40
"""Characters between the numbers of two houses: " assembly and "."""
_SHARED = 80
"""Characters between parties and what they divide among themselves."""
_MARKED = 40
"""Characters after a party in which its share may be said to be drawn on."""
_GIVEN = 80
"""Characters before a party in which it is said to have given somebody a number."""


def read_words(
    text: str,
    sentence: Sentence,
    language: Language,
    cues: Compiled,
    sides: Sides,
    other: Iterable[Span] = (),
) -> Words:
    """Find the tokens of a sentence."""
    start, stop = sentence.start, sentence.stop
    parties = tuple(_parties(text, sentence, cues, sides))
    verbs = Once(partial(_verbs, text, sentence, cues, parties))

    numbers_in = partial(_numbers, text, language, cues, parties)
    numbers = numbers_in(start, stop)
    taken = [*(p.span for p in parties if not p.pronoun), *other]
    counts = counts_in(text, numbers, cues, taken)
    governing = verbs() if counts else ()
    taking = [v for v in governing if any(_takes_in(v, c, text, cues) for c in counts)]
    if taking:
        # "gone up by three to 27": what a verb takes in is no count, nor an end of one
        ends = sorted({start, *(v.span.stop for v in taking), stop})
        apart = chain.from_iterable(numbers_in(*part) for part in pairwise(ends))
        counts = counts_in(text, apart, cues, taken)
        counts = [c for c in counts if not any(v.span.overlaps(c.count.core) for v in verbs())]
    more = _by_ordinals(text, sentence, cues, verbs)
    counts = _all_of_both(text, sorted([*counts, *more], key=lambda c: c.start), cues)
    asides = tuple(Span(*m.span()) for m in cues.aside.finditer(text, start, stop))
    cuts = tuple(m.end() for m in cues.boundary.finditer(text, start, stop))
    return Words(
        sentence=sentence,
        text=text,
        parties=tuple(_sharing(text, list(parties), counts, cues)),
        counts=_spelt(counts),
        find_verbs=verbs,
        clauses=Clauses(cuts, asides),
        numbers=numbers,
        asides=asides,
    )


def _numbers(
    text: str,
    language: Language,
    cues: Compiled,
    parties: tuple[PartyToken, ...],
    first: int,
    last: int,
) -> tuple[Count, ...]:
    """The numbers of a stretch, whatever they count, but for those that end a name."""
    found = find_counts(text, language.numbers, first, last)
    told = chain.from_iterable(steps(count, text, cues) for count in found)
    return tuple(c for c in told if not _ends_name(text, c, parties))


def _by_ordinals(
    text: str, sentence: Sentence, cues: Compiled, verbs: Callable[[], tuple[VerbToken, ...]]
) -> Iterator[CountToken]:
    """Yield the counts that an ordinal tells which is asked for or granted: "a third seat"."""
    values = dict(cues.source.ordinals)
    for found in cues.nth.finditer(text, sentence.start, sentence.stop):
        before = [v for v in verbs() if v.span.stop <= found.start() + 1][-1:]
        asked = before and before[0].kind in (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE)
        if asked and found.start() - before[0].span.stop <= _MARKED:
            span, size = Span(*found.span("nth")), values[found["nth"]]
            count = Count(span=span, core=span, low=size, high=size)
            yield CountToken(count=count, unit=Unit.SEATS, stop=found.end())


def _takes_in(verb: VerbToken, token: CountToken, text: str, cues: Compiled) -> bool:
    """Tell whether a verb takes in a count, or a word that would bound it: "heels over 18"."""
    count = token.count
    if verb.span.overlaps(count.core):
        return True
    declined = cues.has("declines", text[count.span.start : count.core.start])
    bounds = verb.kind is SeatVerb.AIM or declined  # "hopes to cross 100"
    return verb.span.start < token.start < verb.span.stop and not bounds


def _spelt(counts: list[CountToken]) -> tuple[CountToken, ...]:
    """Leave out "an equal number" where the number itself follows: "..., 17 each"."""
    counts = list(counts)
    for at in range(len(counts) - 1):  # "an equal number of seats, 101"
        one, two = counts[at], counts[at + 1]
        if one.count.same and two.unit is Unit.BARE and 0 <= two.start - one.stop <= len(", "):
            counts[at + 1] = evolve(two, count=evolve(two.count, each=True))
    each = [c.start for c in counts if c.count.each and not c.count.same]
    kept = [c for c in counts if not (c.count.same and any(c.start < at for at in each))]
    for at in range(len(kept) - 1):  # "101 of the state's 243 seats each"
        one, two = kept[at], kept[at + 1]
        whole = two.total or two.count.core.stop <= one.stop  # "five of Goa's 40 seats each"
        if whole and two.count.each and not one.total and two.start - one.stop < _MARKED:
            kept[at] = evolve(one, count=evolve(one.count, each=True))
            kept[at + 1] = evolve(two, total=True)
    return tuple(kept)


def _verbs(
    text: str, sentence: Sentence, cues: Compiled, parties: tuple[PartyToken, ...]
) -> tuple[VerbToken, ...]:
    """The longest verb at each place, in no party's name; the earlier kind of two as long."""
    start, stop = sentence.start, sentence.stop
    found = [
        VerbToken(kind, Span(m.start(), m.end()))
        for kind, word in cues.verb_words.through(sentence.text)
        for m in word.pattern.finditer(text, start, stop)
    ]
    found.sort(key=lambda v: (v.span.start, -len(v.span)))
    kept: list[VerbToken] = []
    for verb in found:
        if kept and kept[-1].span.overlaps(verb.span):
            if len(verb.span) > len(kept[-1].span):
                kept[-1] = verb
            continue
        kept.append(verb)
    quits = [cues.quits.match(text, p.span.stop) for p in parties]
    no_verbs = [*(p.span for p in parties), *(Span(*m.span()) for m in quits if m)]
    return tuple(v for v in kept if not any(v.span in span for span in no_verbs))


def _parties(text: str, sentence: Sentence, cues: Compiled, sides: Sides) -> list[PartyToken]:
    named: list[PartyToken] = []
    asides = list(cues.aside.finditer(text, sentence.start, sentence.stop))
    for span, actor in sides.named(sentence.start, sentence.stop):
        group = cues.group.match(text, span.stop)
        stop = group.end() if group else span.stop
        if (
            named
            and named[-1].actor == actor
            and re.fullmatch(r"[ (,]*", text[named[-1].span.stop : span.start])
        ):
            span = Span(named.pop().span.start, span.stop)
        elif named and span.start < named[-1].span.stop:
            continue
        owner = cues.owned.search(text[max(sentence.start, span.start - _MARKED) : span.start])
        role = cues.role(text, span.start - (len(owner[0]) if owner else 0), stop)
        if role is not PartyRole.SOURCE and any(_only_aside(a, span, cues) for a in asides):
            role = PartyRole.ATTRIBUTE
        marked = "to" if cues.dative.match(text, stop) else ""
        if cues.drawn_after.match(text[stop : stop + _MARKED].lstrip(" )")):
            marked = "drawn"
        elif cues.agent_before.search(text[max(0, span.start - _MARKED) : span.start]):
            marked = "by"
            lead = text[max(sentence.start, span.start - _GIVEN) : span.start]
            given = role is PartyRole.RECIPIENT and cues.has("given_by", lead)
            role = PartyRole.SOURCE if given else role  # "was given 80 by the BJP"
        named.append(PartyToken(span=span, actor=actor, role=role, marked=marked))
    return settled_roles(text, sentence, named, cues)


def _only_aside(aside: re.Match[str], party: Span, cues: Compiled) -> bool:
    """Tell whether a party in an aside gets nothing there: "whose MDMK wants six" does."""
    if not aside.start() < party.start < aside.end() or aside[0].lstrip()[:1] in "-\u2014":
        return False
    if aside[0].startswith("(") and cues.shares_aside.search(aside[0]):
        return False  # "(101 each for the BJP and the JD(U))"
    return cues.whose.fullmatch(aside[0][: party.start - aside.start()]) is None


def _sharing(
    text: str, parties: list[PartyToken], counts: Iterable[CountToken], cues: Compiled
) -> list[PartyToken]:
    """Take the parties among whom so many seats each are divided for those who get them."""
    each = [c.start for c in counts if c.count.each and not c.total]
    out = list(parties)
    for at, party in enumerate(out[1:], 1):
        near = any(0 <= start - party.span.stop <= _SHARED for start in each)
        if not near or cues.shared_among.match(text, party.span.stop) is None:
            continue
        first = at
        while first and (
            text[out[first - 1].span.stop : out[first].span.start] == "-"
            or is_listed(text, out[first - 1].span.stop, out[first].span.start, cues)
        ):
            first -= 1
        if first < at:
            out[first : at + 1] = [evolve(p, role=PartyRole.HOLDER) for p in out[first : at + 1]]
    return out


def _ends_name(text: str, count: Count, parties: Iterable[PartyToken]) -> bool:
    """Tell whether a figure belongs to a name ("Indore-1") and tells no party's ("BJP-17")."""
    at = count.core.start
    joined = text[max(0, at - 1) : at] == "-" and text[max(0, at - 2) : at - 1].isalpha()
    return joined and not any(at - 3 <= party.span.stop <= at for party in parties)


def _all_of_both(text: str, counts: list[CountToken], cues: Compiled) -> list[CountToken]:
    """Take "all" for a second house, too: "all 147 assembly and 21 Lok Sabha seats"."""
    out = counts[:1]
    for token in counts[1:]:
        gap = text[out[-1].count.core.stop : token.start]
        houses = out[-1].whole and len(gap) <= _HOUSE and kind_in(gap, cues) is not None
        on = houses and cues.has("conjunction", gap) and not re.search(r"[,;.:]", gap)
        out.append(evolve(token, whole=True) if on else token)
    return out
