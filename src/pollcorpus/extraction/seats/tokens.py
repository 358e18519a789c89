"""The parts of a sentence that matter for seats: parties, counts, verbs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from enum import Enum

from attrs import frozen

from pollcorpus._text import Span, starting_in
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb


class Unit(Enum):
    """What a count counts."""

    SEATS = "seats"
    NOMINEES = "nominees"
    BARE = "bare"
    """The noun is left out."""


JOINED = 24
"""Longest words with a conjunction that joins parties: ", and its ally, the "."""

QUIET = (PartyRole.SOURCE, PartyRole.ATTRIBUTE)
"""Roles of parties that only tell of seats, or only describe what others do."""


@frozen(kw_only=True)
class PartyToken:
    """A party, named or meant by a pronoun, and its role in the clause."""

    span: Span
    actor: ActorRef
    role: PartyRole
    pronoun: bool = False
    marked: str = ""


@frozen(kw_only=True)
class CountToken:
    """A count of seats; `stop` is where its noun ends."""

    count: Count
    unit: Unit
    stop: int
    total: bool = False
    whole: bool = False
    """Said of all seats there are."""

    @property
    def start(self) -> int:
        """Offset of the number with its bounds."""
        return self.count.span.start


@frozen
class VerbToken:
    """A word that tells what is done with seats."""

    kind: SeatVerb
    span: Span


@frozen(kw_only=True)
class Words:
    """All tokens of a sentence, in order."""

    sentence: Sentence
    text: str
    parties: tuple[PartyToken, ...]
    counts: tuple[CountToken, ...]
    find_verbs: Callable[[], tuple[VerbToken, ...]]
    """Finds the verbs on first use: most sentences have nothing that a verb could govern."""
    clauses: Clauses
    numbers: tuple[Count, ...] = ()
    """All numbers, whatever they count."""
    asides: tuple[Span, ...] = ()
    names: tuple[Span, ...] = ()
    """Whatever else is named: persons and places."""
    asked: tuple[Span, ...] = ()
    """Words that tell what somebody asks another to give."""

    @property
    def verbs(self) -> tuple[VerbToken, ...]:
        """The words that tell what is done with seats, in order."""
        return self.find_verbs()

    def counts_in(self, first: int, last: int) -> tuple[CountToken, ...]:
        """The counts that begin in a range."""
        return starting_in(self.counts, first, last, lambda count: count.start)

    def parties_in(self, first: int, last: int) -> tuple[PartyToken, ...]:
        """The parties that begin in a range."""
        return starting_in(self.parties, first, last, lambda party: party.span.start)

    def is_beside(self, at: int) -> bool:
        """Tell whether a party stands right before an offset: "and the B 35 in ..."."""
        return any(0 < at - party.span.stop <= 1 for party in self.parties)

    def is_asked_for(self, token: CountToken) -> bool:
        """Tell whether a count is of what somebody asks another to give."""
        return any(span.start <= token.start < span.stop for span in self.asked)

    def is_known(self, at: int) -> bool:
        """Tell whether a known name, or what stands for one, covers an offset."""
        spans = [*(p.span for p in self.parties), *self.names]
        return any(span.start - 1 <= at < span.stop + 1 for span in spans)

    def without_asides(self, first: int, last: int, kept: Span | None = None) -> str:
        """The words of a range without the asides in it, but for one that holds what is kept."""
        parts = []
        for aside in self.asides:
            own = kept is not None and kept in aside
            if first <= aside.start and aside.stop <= last and not own:
                parts.append(self.text[first : aside.start])
                first = aside.stop
        return " ".join([*parts, self.text[first:last]])

    def within(self, first: int, last: int) -> tuple[Span, ...]:
        """The asides that lie wholly in a range: what they say does not part its ends."""
        return tuple(a for a in self.asides if first <= a.start and a.stop <= last)


@frozen
class Clauses:
    """Where a sentence falls into clauses."""

    cuts: tuple[int, ...]
    asides: tuple[Span, ...] = ()
    """What they say parts no clause that goes on after them."""

    def between(self, first: int, second: int, but: tuple[Span, ...] = ()) -> int:
        """How many boundaries lie between two offsets, those in some ranges left out."""
        low, high = min(first, second), max(first, second)
        within = self.cuts[bisect_left(self.cuts, low) : bisect_left(self.cuts, high)]
        if not but:
            return len(within)
        return sum(not any(a.start < cut <= a.stop for a in but) for cut in within)

    def around(self, at: int, sentence: Sentence) -> Span:
        """The clause that an offset lies in."""
        others = [a for a in self.asides if not a.start <= at < a.stop]
        cuts = [cut for cut in self.cuts if not any(a.start < cut <= a.stop for a in others)]
        before = [cut for cut in cuts if cut <= at]
        after = [cut for cut in cuts if cut > at]
        return Span(before[-1] if before else sentence.start, after[0] if after else sentence.stop)


def is_listed(text: str, start: int, stop: int, cues: Compiled) -> bool:
    """Tell whether only a list's separators stand in a range."""
    gap = text[start:stop]
    bracketed = re.fullmatch(r"(?: ?\([^()]{1,45}\))?(.*)", gap, re.DOTALL)
    rest = bracketed[1] if bracketed else gap
    group = cues.group.match(rest)
    rest = rest[group.end() :] if group else rest
    owner = cues.owner.search(rest)
    if owner and owner.end() == len(rest):
        rest = rest[: owner.start()]
    return (
        0 < len(rest) < 40 and cues.listed.fullmatch(rest) is not None and rest.strip(" )") != "-"
    )


def is_alliance(party: PartyToken) -> bool:
    """Tell whether a token names an alliance."""
    return party.actor.kind is ActorKind.ALLIANCE
