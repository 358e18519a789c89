"""How far a party is from a count: what the words between and around them weigh."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate, takewhile

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import (
    GIVING,
    answers,
    asked,
    gives,
    is_subject_of_clause,
    owns_offer,
    turned_down,
)
from pollcorpus.extraction.seats.governing import told_of
from pollcorpus.extraction.seats.tokens import (
    QUIET,
    CountToken,
    PartyToken,
    VerbToken,
    Words,
    is_alliance,
)
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_LISTED = 1.2
_CLAUSE = 3.0
_OTHER = 2.0
_DEAD = 0.4
"""Weight of a count that tells of the past or of something else."""
_VERB = 2.5
_TOLD_OF = -2.0
"""What it spares that a party does what is told of a count: "two is all that it will get"."""
_WRONG_SIDE = 5.0
_OBLIGED = 4.0
_DRAWN = 4.0
_OWNER = 8.0
NEVER = 50.0
"""So far is a party that only gives, or is asked or spoken to."""
_REMOTE = 40
"""So many counts and parties may stand between: a page's whole table can be one sentence."""
_WORD = 0.06
_FAR_RIGHT = 0.15
"""Each word between a count and a recipient after it counts more than one before it."""
_ROLE = {
    PartyRole.RECIPIENT: 0.0,
    PartyRole.HOLDER: 0.4,
    PartyRole.ACTOR: 0.6,
    PartyRole.ATTRIBUTE: 3.0,
    PartyRole.SOURCE: NEVER,
}
_LEAD = 24
_OPENING = 60
_RELATIVE = 0.5
_THAT = 8
"""Characters before a pronoun in which its clause is opened: "that "."""
_CLOSE = 80
"""Longest clause about a party up to its count."""


def _start(party: PartyToken) -> int:
    return party.span.start


class Weighed:
    """Offsets with weights, whose sum in a range takes no longer the more there are."""

    def __init__(self, weights: Iterable[tuple[int, float]]) -> None:
        placed = sorted(weights)
        self._starts = [start for start, _ in placed]
        self._sums = [0.0, *accumulate(weight for _, weight in placed)]

    def between(self, first: int, last: int) -> float:
        """Sum up the weights from one offset up to another."""
        low, high = bisect_left(self._starts, first), bisect_left(self._starts, last)
        return max(self._sums[high] - self._sums[low], 0.0)


class Reach:
    """Weighs the ways from the parties of a sentence to its counts."""

    def __init__(
        self, words: Words, governors: dict[CountToken, SeatVerb | None], cues: Compiled
    ) -> None:
        self.words = words
        self.governors = governors
        self.cues = cues

    def cost(self, token: CountToken, party: PartyToken) -> float:
        """How far a party is from a count; what cannot belong together is very far."""
        left = party.span.start < token.start
        if self._all.between(*sorted((party.span.start, token.start))) > _REMOTE:
            return NEVER
        settled = self._settled_before(party, token) if left else self._settled_after(party, token)
        if settled is not None:
            return settled
        first, last = (party.span.stop, token.start) if left else (token.stop, party.span.start)
        resumed = self._resumed(party, token) if left else None
        first = first if resumed is None else resumed
        asides = self.words.within(first, last)
        gap = self._gap(first, last, asides)
        cost = _ROLE[party.role] + _WORD * gap.count(" ")
        cost += _DRAWN * (party.marked == "drawn" and self._granted())
        cost += 0.4 * party.pronoun + 1.2 * (party.marked == "leader")
        taken = not left and party.role is PartyRole.RECIPIENT and last - first < _LEAD
        cost += 1.0 * (is_alliance(party) and not taken)
        cost += _LISTED * self._separators(gap)
        cost += _CLAUSE * self.words.clauses.between(first, last, asides)
        cost += _OTHER * self._between(first, last, asides)
        cost += _WRONG_SIDE * (left and self._is_for_another(token))
        return cost + self._side(token, party, left, first, last)

    def _settled_before(self, party: PartyToken, token: CountToken) -> float | None:
        """How far a party before a count is, where a construction settles it."""
        if self._is_its_own(token, party):
            return 0.0
        given = self.governors.get(token) in GIVING
        # "had been offered nine by the Congress and wanted eighteen"
        if party.marked == "by" and (given or self._verbs_between(party.span.stop, token.start)):
            return NEVER
        asked = party.marked == "asked" and self.words.is_asked_for(token)
        if asked or self._is_snubbed(party, token) or self._urges(party, token):
            return NEVER
        # "gave six to the RLD and will contest 74"
        gone = party.role is PartyRole.RECIPIENT and self._resumed(party, token) is not None
        if gone or self._possessor(party, token.start):
            return _OWNER
        named = not party.pronoun or party.marked == "leader"
        return _RELATIVE if named and self.tells_of(party, token) else None

    def _settled_after(self, party: PartyToken, token: CountToken) -> float | None:
        """The same of a party after a count."""
        if party.marked == "asked" and self.words.is_asked_for(token):
            return NEVER
        if party.marked == "by" and self.governors.get(token) in GIVING:
            return _RELATIVE if answers(self.words, self.cues, party, token) else NEVER
        shared = self.cues.shared_by.fullmatch(self.words.text[token.stop : party.span.start])
        return _RELATIVE if shared else None

    def _is_its_own(self, token: CountToken, party: PartyToken) -> bool:
        """Tell whether all that leads from a party to a count says whose it is: "its bid for"."""
        text, stop = self.words.text, party.span.stop
        if self.cues.own_count.fullmatch(text[stop : token.start]):
            return True
        demand = self.cues.own_demand.fullmatch(text[stop : token.count.core.start])
        possessive = self.cues.words["possessive"].match(text, party.span.start)
        return demand is not None and (not party.pronoun or possessive is not None)

    def _is_for_another(self, token: CountToken) -> bool:
        """Tell whether a count is at once said to be for a party after it: "settled on six for"."""
        found = self.cues.words["meant_for"].match(self.words.text, token.stop + 1)
        if found is None or self.governors.get(token) in GIVING:
            return False
        after = self.words.parties_in(found.end(), found.end() + len("  "))
        return any(not p.pronoun and not is_alliance(p) for p in after)

    def _resumed(self, party: PartyToken, token: CountToken) -> int | None:
        """Where the sentence goes on about its subject after what this gives to others, if so.

        That is of no account for a party that stands between the two.
        """
        if self.governors.get(token) not in (SeatVerb.CONTEST, SeatVerb.GET):
            return None
        acting = [p for p in self.words.parties if p.role in (PartyRole.HOLDER, PartyRole.ACTOR)]
        if party.role is not PartyRole.RECIPIENT and acting[:1] != [party]:
            return None
        start = self.words.clauses.around(token.start, self.words.sentence).start
        found = [*self.cues.resumes.finditer(self.words.text, start, token.start)]
        at = found[-1].start() if found else -1
        given = any(
            p.role is PartyRole.RECIPIENT and acting and acting[0].span.stop <= p.span.start < at
            for p in self.words.parties
        )
        return at if given and at >= party.span.stop else None

    def _opens_clause(self, party: PartyToken) -> bool:
        """Tell whether a pronoun is the subject of what is told: "told the LJP that it ..."."""
        lead = self.words.text[max(0, party.span.start - _THAT) : party.span.start]
        return self.cues.that.search(lead) is not None

    def _says(self, party: PartyToken) -> bool:
        """Tell whether a pronoun is the side of whoever is quoted: "the A knows that we want"."""
        said = self.cues.words["speaker"].fullmatch(party.span.of(self.words.text))
        return party.pronoun and said is not None

    def _possessor(self, party: PartyToken, until: int) -> bool:
        """Tell whether a party only has what another acts on: "spurned X's offer and wants six"."""
        owned = self.cues.possessor.match(self.words.text, party.span.stop)
        if owned is None:
            return False
        verbs = [v for v in self.words.verbs if owned.end() <= v.span.start < until]
        talk = [v for v in verbs if v.kind in (SeatVerb.DEMAND, SeatVerb.OFFER)]
        return len(talk) > 1 and talk[0].span.start - owned.end() < _LEAD

    def _is_snubbed(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a count is what follows when a party's offer is turned down."""
        if self.governors.get(token) in GIVING or self.tells_of(party, token):
            return False
        stop = turned_down(self.words.text, self.words.sentence, self.cues, party)
        return stop is not None and stop <= token.start

    def _urges(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a party only wants another to do something: "wants the B to accept six"."""
        text, stop = self.words.text, party.span.stop
        if self.governors.get(token) in GIVING:
            return False  # "wants the B to leave six for it"
        return any(
            other.actor != party.actor
            and self.cues.urged.match(text, other.span.stop)
            and self.cues.urging.search(text[stop : other.span.start])
            for other in self.words.parties_in(stop, min(token.start, stop + _OPENING))
        )

    def _verbs_between(self, first: int, last: int) -> bool:
        """Tell whether something else is done with seats in a range."""
        return any(first <= v.span.start < last for v in self.words.verbs)

    def _granted(self) -> bool:
        """Tell whether somebody is marked as the one who gets seats."""
        return any(p.marked == "to" for p in self.words.parties)

    def tells_of(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a count stands in a clause about a party: "the DMDK, which wants 25"."""
        text, stop = self.words.text, party.span.stop
        opened = self.cues.relative.match(text, stop) or self.cues.whose.match(text, stop)
        if opened is None or token.start - opened.end() > _CLOSE:
            return False
        gap = self.words.text[opened.end() : token.start]
        named = any(opened.end() <= p.span.start < token.start for p in self.words.parties)
        return not named and not re.search(r"[,;.\u0964]", gap)

    def _separators(self, gap: str) -> int:
        marks = re.findall(r"[,;:]", gap)
        joined = (m for m in self.cues.words["parted_by"].finditer(gap) if m.start() > 0)
        return min(len(marks) + sum(m.end() < len(gap) for m in joined), 4)

    def _gap(self, first: int, last: int, asides: tuple[Span, ...]) -> str:
        """The text of a range without its asides."""
        parts = []
        for aside in asides:
            parts.append(self.words.text[first : aside.start])
            first = aside.stop
        return " ".join([*parts, self.words.text[first:last] if first < last else ""])

    def _between(self, first: int, last: int, asides: tuple[Span, ...]) -> float:
        """How many other counts and parties stand between."""
        counts = self._counts.between(first, last)
        counts -= sum(self._counts.between(aside.start, aside.stop) for aside in asides)
        parties = self._parties.between(first, last)
        owners = self._owners[bisect_left(self._owners, first, key=_start) :]
        for party in takewhile(lambda p: p.span.start < last, owners):
            parties -= self._possessor(party, last)
        return counts + parties

    @cached_property
    def _counts(self) -> Weighed:
        """How much the counts of the sentence weigh, those apart that tell of the past."""
        own = (c for c in self.words.counts if not c.total)
        return Weighed((c.start, 1.0 if c in self.governors else _DEAD) for c in own)

    @cached_property
    def _all(self) -> Weighed:
        """All counts and parties of the sentence, each as one."""
        starts = [*(c.start for c in self.words.counts), *map(_start, self.words.parties)]
        return Weighed((start, 1.0) for start in starts)

    @cached_property
    def _acting(self) -> tuple[PartyToken, ...]:
        """The parties that may have a count that stands behind them."""
        return tuple(
            p
            for p in sorted(self.words.parties, key=_start)
            if p.role not in QUIET and (not p.pronoun or self._opens_clause(p) or self._says(p))
        )

    @cached_property
    def _parties(self) -> Weighed:
        return Weighed((p.span.start, 1.0) for p in self._acting)

    @cached_property
    def _owners(self) -> tuple[PartyToken, ...]:
        """Those that may only have what another acts on."""
        owned = self.cues.possessor
        return tuple(p for p in self._acting if owned.match(self.words.text, p.span.stop))

    def _side(
        self, token: CountToken, party: PartyToken, left: bool, first: int, last: int
    ) -> float:
        """What it costs that a party stands on one side of a count, and what it does there."""
        verbs = [v for v in self.words.verbs if first <= v.span.start < last]
        if self.cues.source.verb_follows:
            return self._before_verb(token, party, left, first, last, verbs)
        kind = self.governors.get(token)
        told = told_of(self.words, token, self.cues)
        if told is not None and kind in GIVING and token.stop <= party.span.start < told.span.start:
            return NEVER if is_subject_of_clause(self.words, self.cues, party, told) else 0.0
        every = self.cues.told_of.match(self.words.text, token.stop)
        if told and every and every["all"] and token.stop < party.span.start < told.span.start:
            return _TOLD_OF
        if kind is SeatVerb.DEMAND and self._within(party) and not self._says(party):
            return NEVER
        if kind is SeatVerb.DEMAND and self._addressed(party):
            return _WRONG_SIDE
        if not left and party.role is PartyRole.RECIPIENT:
            if kind is SeatVerb.CONTEST and self._given_another(first, verbs):
                return NEVER
            return _FAR_RIGHT * self.words.text[first:last].count(" ")
        if not left and self.cues.proviso.fullmatch(self.words.text, first, last):
            return NEVER  # "will contest 50 if the A ignores it"
        if not left and self._headed(token, first, last):
            return 0.0
        if not left:
            passive = bool(verbs) and party.role is PartyRole.HOLDER
            return _WRONG_SIDE - 1.0 * passive
        if kind in GIVING and party.role in (PartyRole.HOLDER, PartyRole.ACTOR):
            return 3.0 * gives(self.words, self.cues, party, token)
        return 3.0 * (kind in GIVING and self._told_by(party, token))

    def _given_another(self, first: int, verbs: list[VerbToken]) -> bool:
        """Tell whether a taker gets what is told next: "will contest 13 and leave Gaya to A"."""
        given = next((v for v in verbs if v.kind in GIVING), None)
        gap = self.words.text[first : given.span.start] if given else ""
        return "," in gap or self.cues.has("conjunction", gap)

    def _told_by(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a party's men only tell what is given to one who is named after it."""
        taken = (
            p.role is PartyRole.RECIPIENT and p.actor != party.actor for p in self._after(token)
        )
        return party.role is PartyRole.ATTRIBUTE and any(taken)

    def _after(self, token: CountToken) -> Iterable[PartyToken]:
        return (p for p in self.words.parties if p.span.start >= token.stop)

    def _before_verb(
        self,
        token: CountToken,
        party: PartyToken,
        left: bool,
        first: int,
        last: int,
        verbs: list[VerbToken],
    ) -> float:
        """The same where the verb stands after both: then it is marks that tell who gives."""
        kind = self.governors.get(token)
        after = [v for v in self.words.verbs if v.span.start >= token.count.core.stop][:1]
        text = self.words.text
        if kind is SeatVerb.DEMAND and self.cues.addressed.match(text, party.span.stop):
            return _WRONG_SIDE
        given = party.marked == "to" and kind in GIVING and bool(after)
        if given and self.cues.obliged.match(text, after[0].span.stop):
            return _OBLIGED
        if kind is SeatVerb.DEMAND and asked(self.words, self.cues, party, after):
            return _OBLIGED
        crossed = sum(v.kind is not SeatVerb.OTHER for v in verbs) if left else 0
        giver = kind in GIVING and party.role is PartyRole.ACTOR
        giver = giver and not answers(self.words, self.cues, party, token)
        if left and owns_offer(self.words, self.cues, party, token):
            return _WRONG_SIDE
        listed = 0.0 if left else 8.0 * self._separators(text[first:last])
        return _VERB * min(crossed, 2) + 3.5 * giver + 0.3 * (not left) + listed

    def _headed(self, token: CountToken, first: int, last: int) -> bool:
        """Tell whether a count opens a sentence about the party: "With 26 seats, the RJD ..."."""
        start = self.words.sentence.start
        head = self.words.text[start : token.start].strip()
        gap = self.words.text[first:last]
        named = any(p.span.start < token.start and not p.pronoun for p in self.words.parties)
        near = 0 < len(head) < (_LEAD if named else _OPENING)
        return near and self.cues.comma.fullmatch(gap) is not None

    def _within(self, party: PartyToken) -> bool:
        """Tell whether a verb takes a party in: "handed the BJP a list of 17"."""
        told = (v.span for v in self.words.verbs if v.kind is SeatVerb.DEMAND)
        return any(span.start < party.span.start < span.stop for span in told)

    def _addressed(self, party: PartyToken) -> bool:
        """Tell whether a demand is put to a party: "gave a list of 12 seats to the RJD"."""
        lead = self.words.text[max(0, party.span.start - _LEAD) : party.span.start]
        return party.role is PartyRole.RECIPIENT and self.cues.addressed.search(lead) is not None
