"""Pairs of numbers for two houses: "21 and two for the Jana Sena, 10 and six for the BJP"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import evolve, frozen

from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.scene import Scene
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Unit, Words, is_listed
from pollcorpus.gazetteer import ElectionKind, State, gazetteer
from pollcorpus.plugins.seat_cues import PartyRole

Houses = tuple[ElectionKind, ElectionKind]

_NEAR = 30
"""Characters between a pair of numbers and the party that it is told of."""
_LARGE = 100
"""Assemblies of so many seats are no parts of others."""
_APART = re.compile(r"[,;:.()\u0964]")


@frozen
class HousePair:
    """A party's two numbers, the first for the first house that the text speaks of."""

    party: PartyToken
    first: CountToken
    second: CountToken


def houses_of(shares: Iterable[Share]) -> Houses | None:
    """The two houses that one party's shares are told of, in their order; None for one house."""
    by_actor: dict[str, list[Share]] = {}
    for share in shares:
        by_actor.setdefault(share.actor.id, []).append(share)
    for told in by_actor.values():
        kinds = [s.kind for s in sorted(told, key=lambda s: s.number.start) if s.kind]
        order = tuple(dict.fromkeys(kinds))
        if len(order) == len(ElectionKind):
            return order[0], order[1]
    return None


def of_assembly_told(
    words: Words, shares: list[Share], scene: Scene, cues: Compiled
) -> list[Share]:
    """Let a number be of the assembly whose size is told with it: "200 in the 294-member House".

    No other house of a state is larger than those of its members of the Lok Sabha.
    """
    state = scene.of_day(scene.state)
    few = scene.house(ElectionKind.LOK_SABHA, state) if state else None
    if few is None:
        return shares
    told = (cues.house_told.match(words.text, s.number.stop) for s in shares)
    return [
        evolve(s, kind=ElectionKind.ASSEMBLY, state=scene.state)
        if house and s.kind is None and few < int(house["size"])
        else s
        for s, house in zip(shares, told, strict=True)
    ]


def out_of_house(
    words: Words, token: CountToken, state: State | None, scene: Scene, cues: Compiled
) -> State | None:
    """The state of "44 of the 294 seats" where it is not told: only one has such an assembly."""
    told = cues.words["out_of_size"].match(words.text, token.count.core.stop + 1)
    size = int(told["size"]) if told else 0
    house = ElectionKind.ASSEMBLY
    if size < _LARGE or state is None or scene.house(house, state) == size:
        return state
    fitting = [
        other
        for other in gazetteer().states.values()
        if scene.house(house, other) == size
        and (election := scene.election(house, other)) is not None
        and not scene.is_far(election)
    ]
    return fitting[0] if len(fitting) == 1 else state


def houses_named(words: Words, cues: Compiled) -> Houses | None:
    """The houses of two numbers side by side: "six Lok Sabha and 10 assembly seats"."""
    for one, two in pairwise(c for c in words.counts if not c.total):
        joined = words.text[one.count.core.stop : two.start]
        first = kind_in(joined, cues)
        second = kind_in(words.text[two.count.core.stop : two.count.core.stop + _NEAR], cues)
        if first and second and first is not second and not _APART.search(joined):
            return first, second
    return None


def house_pairs(words: Words, live: Iterable[CountToken], cues: Compiled) -> Iterator[HousePair]:
    """Yield the pairs of numbers without a house of their own, with the party beside each."""
    tokens = [t for t in live if not (t.count.parts or t.count.same or t.count.each)]
    done = -1
    for one, two in pairwise(tokens):
        gap = words.text[one.stop : two.start]
        joined = is_listed(words.text, one.stop, two.start, cues) and cues.has("conjunction", gap)
        told = words.text[one.start : two.stop]
        plain = not (cues.has("lok_sabha", told) or cues.has("assembly", told))
        if one.start <= done or not (joined and plain):
            continue
        party = _beside(words, one, two)
        if party is not None:
            done = two.start
            yield HousePair(party, one, two)


def _beside(words: Words, one: CountToken, two: CountToken) -> PartyToken | None:
    """The party right before a pair, or the recipient right after it."""
    named = [p for p in words.parties if p.role is not PartyRole.SOURCE]
    before = [p for p in named if _close(words.text[p.span.stop : one.start])]
    after = [
        p
        for p in named
        if p.role is PartyRole.RECIPIENT and _close(words.text[two.stop : p.span.start])
    ]
    alone = len({p.actor for p in named}) == 1 and named[0].span.stop <= one.start
    nearest = (*before[-1:], *after[:1], *(named[:1] if alone else ()))
    return next(iter(nearest), None)  # "The A, which was offered three and 24, gets two and 21"


def _close(gap: str) -> bool:
    return 0 < len(gap) <= _NEAR and _APART.search(gap) is None


def kind_of_next(words: Words, token: CountToken, cues: Compiled) -> ElectionKind | None:
    """The house of the number that shares its noun with one: "14 and 12 Assembly seats"."""
    after = next((c for c in words.counts if c.start >= token.stop), None)
    if token.unit is not Unit.BARE or after is None or after.unit is not Unit.SEATS:
        return None
    gap = words.text[token.stop : after.start].strip()
    joined = cues.words["conjunction"].fullmatch(gap) is not None
    return kind_in(words.text[after.start : after.stop], cues) if joined else None
