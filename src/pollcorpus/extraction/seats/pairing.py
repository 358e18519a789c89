"""Constituencies told in pairs with their parties: "Sikar for the CPI(M) and Nagaur for the RLP".

A verb that stands once governs several pairs, and between the names stands only
what marks whose they are. So the pairs are read together: either each list
follows its party, or each is followed by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.adjusting import is_choice, is_open
from pollcorpus.extraction.seats.counted import Counted
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import GIVING, given_right_after, recipient_after
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Link
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.extraction.seats.shares import FEW, PLANNING, WHOLE, Share
from pollcorpus.extraction.seats.states import states_in
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import (
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_listed,
)
from pollcorpus.models import ActorKind, ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_COUNTED = 40
"""Characters between a party and its count, where that is what it gets."""
_REFUSAL = 24
"""Characters beside a verb of giving in which it is said that nobody does."""
_STATE = 24
"""Characters after a number in which its state is named."""
_TOLD = (*WHOLE, SeatVerb.OFFER, SeatVerb.DEMAND)


def row_token(row: SeatList) -> CountToken:
    """Treat a row of constituencies like a count that stands in its place."""
    span = Span(row.start, row.stop)
    count = Count(span=span, core=span, low=None, high=None)
    return CountToken(count=count, unit=Unit.SEATS, stop=row.stop)


@frozen
class Pair:
    """Constituencies, and the party that a sentence pairs them with."""

    row: SeatList
    party: PartyToken


def pairs_of(words: Words, rows: Sequence[SeatList], cues: Compiled) -> list[Pair]:
    """Return the pairs that a sentence tells; none where a list stands outside them."""
    seats = [r for r in rows if not _heads(words, r)]
    told = [p for p in words.parties if _is_named(p) or _is_of_two(words, p, cues)]
    named = [p for p in told if p.role is not PartyRole.ATTRIBUTE]
    if not seats or not named or not all(_may_be_seats(r) for r in seats):
        return []
    if one_by_one := _in_order(words, seats, named, cues):
        return one_by_one
    free = [p for p in named if not _has_count(words, p, seats, cues)]
    counted = len(free) < len(named)
    for pairs in (_led(words, seats, free, cues), _followed(words, seats, free, cues)):
        distinct = len({pair.party.actor for pair in pairs}) == len(seats)
        if pairs and distinct and (len(pairs) > 1 or counted):
            return pairs
    return []


def _is_named(party: PartyToken) -> bool:
    """Tell whether a party is named, or its leader as the one who gets something."""
    taker = party.marked == "leader" and party.role is PartyRole.RECIPIENT
    return taker or not party.pronoun


def _is_of_two(words: Words, party: PartyToken, cues: Compiled) -> bool:
    """Tell whether a party is called the one or the other of two: "the former", "the latter"."""
    meant = (cues.words[name] for name in ("first_of", "last_of"))
    return party.pronoun and any(word.match(words.text, party.span.start) for word in meant)


def _heads(words: Words, row: SeatList) -> bool:
    """Tell whether a place only says where a report was written: "Jaipur: ..."."""
    follows = words.text[row.stop : row.stop + 2].lstrip()[:1]
    return row.start - words.sentence.start <= FEW and follows in (":", "|", "\u2014")


def _may_be_seats(row: SeatList) -> bool:
    return any(name.is_seat for name in row.names) or (row.marked and len(row.names) > 1)


def _has_count(words: Words, party: PartyToken, rows: Sequence[SeatList], cues: Compiled) -> bool:
    """Tell whether a number is what a party gets, and no list: "the BJP the remaining 11".

    It is not where another takes it: "Gaya for the A and one seat for the B", "has given Gaya
    to the A and will contest 28".
    """
    later = [c for c in words.counts if c.start >= party.span.stop]
    if later and party.role is PartyRole.RECIPIENT:
        turned = cues.acts_next.match(words.text, _past_conjunction(words, party.span.stop, cues))
        if turned or recipient_after(words, cues, later[0].stop):
            return False
    after = [c.start for c in later]
    near = after and after[0] - party.span.stop <= _COUNTED
    until = min(after, default=0)
    blocked = any(party.span.stop <= r.start < until for r in rows) or any(
        party.span.stop <= p.span.start < until for p in words.parties
    )
    return bool(near) and not blocked


def _past_conjunction(words: Words, at: int, cues: Compiled) -> int:
    """Where a clause goes on that a conjunction opens at an offset; the offset if none does."""
    found = cues.words["conjunction"].match(words.text, at + 1)
    return found.end() if found and words.text[at : at + 1] == " " else at


def _led(
    words: Words, rows: Sequence[SeatList], parties: Sequence[PartyToken], cues: Compiled
) -> list[Pair]:
    """Pair each list with the party right before it."""
    found = []
    for row in rows:
        before = [p for p in parties if p.span.stop <= row.start]
        gap = words.text[before[-1].span.stop : row.start] if before else ""
        if not before or cues.party_has.fullmatch(gap) is None:
            return []
        if before[-1].marked == "by":
            return []  # "given six seats by the A: Gaya, ..."
        given = [v for v in words.verbs if before[-1].span.stop <= v.span.start < row.start]
        if given and given_right_after(words, cues, row.stop, given[-1]):
            return []  # "the A has given Gaya to the B"
        told = any(c.isalpha() for c in gap) or not gap.strip()  # "..., and the B Gaya"
        if before[-1].role is PartyRole.SOURCE and not told:
            return []  # "six seats in alliance with the A: Gaya, ..."
        found.append(Pair(row, before[-1]))
    return found


def _followed(
    words: Words, rows: Sequence[SeatList], parties: Sequence[PartyToken], cues: Compiled
) -> list[Pair]:
    """Pair each list with the party right after it."""
    found = []
    for row in rows:
        after = next((p for p in parties if p.span.start >= row.stop), None)
        if after is None or cues.goes_to.fullmatch(words.text, row.stop, after.span.start) is None:
            return []
        found.append(Pair(row, after))
    return found


def _in_order(
    words: Words, rows: Sequence[SeatList], parties: Sequence[PartyToken], cues: Compiled
) -> list[Pair]:
    """Pair a list with as many parties one by one: "one each, Gaya and Karakat"."""
    listed = [r for r in rows if len(r.names) > 1]
    each = any(c.count.each and c.count.low == 1 for c in words.counts)
    if len(listed) != 1 or not (each or cues.has("respectively", words.sentence.text)):
        return []
    run = list(_listed_together(words, parties, len(listed[0].names), cues))
    names = listed[0].names
    return [Pair(SeatList(names=(n,), marked=True), p) for n, p in zip(names, run, strict=False)]


def _listed_together(
    words: Words, parties: Sequence[PartyToken], number: int, cues: Compiled
) -> Iterator[PartyToken]:
    """The only parties in so long a list, in their order."""
    runs: list[list[PartyToken]] = [[p] for p in parties[:1]]
    for one, two in pairwise(parties):
        joined = is_listed(words.text, one.span.stop, two.span.start, cues)
        if joined:
            runs[-1].append(two)
        else:
            runs.append([two])
    fitting = [run for run in runs if len(run) == number]
    if number > 1 and len(fitting) == 1:
        yield from fitting[0]


_FAR = 3
"""So many times as many seats as any other have the two that share out those of a state."""


class Paired(Counted):
    """Reads constituencies told in pairs, and those that two parties fight each other in."""

    def _in_pairs(
        self, words: Words, rows: list[SeatList], shares: list[Share], tense: Tense
    ) -> tuple[list[Share], list[SeatList]]:
        """Add what a sentence tells in pairs to its shares; return the lists that are left, too."""
        pairs = pairs_of(words, rows, self.cues)
        verbs = [governor(words, row_token(p.row), self.cues) for p in pairs]
        verb = next((v for v in verbs if v is not None and v.kind in _TOLD), None)
        if verb is None and len(pairs) > 1 and not words.verbs:
            verb = VerbToken(SeatVerb.GET, words.sentence.span)  # "Sikar is for the CPI(M)"
        if verb is None:
            return shares, rows
        out = _without_sum(shares, pairs)
        for pair in pairs:
            token = row_token(pair.row)
            if tense.is_past(token, verb) or tense.is_denied(token, verb):
                return shares, rows
            if self._elsewhere(words, token):
                return shares, rows
            out = self._with_pair(words, pair, verb.kind, out, tense)
        return out, []

    def _with_pair(
        self, words: Words, pair: Pair, kind: SeatVerb, shares: list[Share], tense: Tense
    ) -> list[Share]:
        """Give a pair's seats to the share of its party, or make one of them."""
        token = row_token(pair.row)
        choice = is_choice(words, self.cues, pair.row.names)
        number = 1 if choice else len(pair.row.names)
        own = [s for s in shares if s.actor == pair.party.actor]
        # "offered it 17, but it wants 19 with Gaya"
        own.sort(key=lambda s: words.clauses.between(s.number.start, pair.row.start) > 0)
        host = next((s for s in own if s.has_room(number)), None)
        if host is not None:
            names = self._canonical(pair.row.names, host)
            told = evolve(host, constituencies=(*host.constituencies, *names))
            return [told if s is host else s for s in shares]
        partial = is_open(words, self.cues, pair.row)
        whole = kind in WHOLE and not partial
        seats = SeatCount(number, number) if whole or kind is not SeatVerb.CONTEST else SeatCount()
        link = Link(token=token, parties=(evolve(pair.party, role=PartyRole.HOLDER),))
        status = tense.status(token, governor(words, token, self.cues))
        made = (
            evolve(share, listed=not choice, partial=partial)
            for share in self._shares(words, link, status, seats)
        )
        return [
            *shares,
            *(s for m in made for s in self.by_state(pair.row, m)),
        ]

    def _told_after(
        self, words: Words, row: SeatList, share: Share, verb: VerbToken | None
    ) -> bool:
        """Tell whether a number after a row may be its own: what comes between is no new holder."""
        if share.number.start < row.stop or self._is_of_other_state(words, row, share):
            return False
        own = [p.span.start for p in words.parties if p.actor == share.actor]
        if not own or min(own) < row.stop or verb is None:
            return True
        return row.stop < verb.span.start and min(own) < verb.span.start

    def _is_of_other_state(self, words: Words, row: SeatList, share: Share) -> bool:
        """Tell whether a number names a state of its own: "Bharuch and both seats in Goa"."""
        first, last = row.stop, min(share.number.stop + _STATE, words.sentence.stop)
        told = [s for _, s in states_in(self.names, self.cues, words.text, first, last)]
        states = [name.state(share.state) for name in row.names]
        return share.state in told and None not in states and share.state not in states

    def _withheld(self, words: Words, row: SeatList) -> bool:
        """Tell whether somebody will not give seats: "refused to part with Purnea"."""
        if not self.cues.words["declines"].may_match(words.sentence.text):
            return False  # nor does it match in a part of the sentence
        verb = governor(words, row_token(row), self.cues)
        if verb is not None and verb.kind is SeatVerb.DEMAND:
            # "would not accept Gaya", but "will not settle for less than Gaya"
            gap = words.text[verb.span.stop : row.start]
            refused = self.cues.has("declines", verb.span.of(words.text))
            return refused and not gap.strip()
        if verb is None or verb.kind not in GIVING:
            return False
        clause = words.clauses.around(verb.span.start, words.sentence)
        lead = words.text[max(clause.start, row.start - _REFUSAL) : row.start]
        neither = self.cues.words["declines"].fullmatch(" ".join(lead.split()[-1:]))
        if row.stop <= verb.span.start and neither:
            return True  # "Neither Gaya nor Nawada will be ceded"
        first = max(clause.start, verb.span.start - _REFUSAL)
        last = verb.span.stop + (_REFUSAL if self.cues.source.verb_follows else 0)
        return self.cues.has("declines", words.text[first : min(last, clause.stop)])

    def _tells_friendly(self, words: Words, row: SeatList) -> bool:
        """Tell whether this sentence tells of such fights, or spells out where those before are."""
        if self.cues.has("friendly", words.sentence.text):
            return True
        return self.cues.has("friendly", self._spelt_out(words, row.start))

    def _beyond_shares(self, words: Words, row: Sequence[SeatName]) -> bool:
        """Tell whether allies fight each other in seats that none of their shares counts.

        So they do where the shares and these seats make up the house: 51, 32 and five of 88.
        """
        text, start = words.sentence.text, row[0].span.start
        lead = "" if self.cues.has("friendly", text) else self._spelt_out(words, start)
        if not self.cues.has("friendly", lead or text):
            return False
        told = {s.actor: s for _, s in self.topic.shares if s.actor.kind is ActorKind.PARTY}
        settled = [s for s in told.values() if s.status is not SeatPlanStatus.WANTED]
        state = self.scene.of_day(settled[0].state) if settled else None
        kind = self.scene.likely_kind(state) if state else None
        house = self.scene.house(kind, state) if kind else None
        return house == len(row) + sum(s.seats.exact or 0 for s in settled)

    def _fought_by_both(self, words: Words, row: SeatList, here: list[Share]) -> list[Share]:
        """Give seats that allies fight each other in to both."""
        text = words.sentence.text
        known = any(n.is_seat for n in row.names)
        both = self.cues.has("both", text)
        planned = both and any(v.kind in PLANNING for v in words.verbs)
        if not known or not (planned or self._tells_friendly(words, row)):
            return []
        before = (s for _, s in self.topic.shares)
        told = {s.actor: s for s in (*before, *here) if s.actor.kind is ActorKind.PARTY}
        plain = (p for p in words.parties if not p.pronoun and p.role is not PartyRole.ATTRIBUTE)
        named = {p.actor for p in plain}
        sides = [a for a in told if a in named] or (list(told)[:FEW] if both else _greatest(told))
        if len(sides) != FEW or any(a not in told for a in named):
            return []
        span, number = words.sentence.span, Span(row.start, row.stop)
        return [
            evolve(s, span=span, number=number, constituencies=self._canonical(row.names, s))
            for s in (told[a] for a in sides)
        ]


def _without_sum(shares: Sequence[Share], pairs: Sequence[Pair]) -> list[Share]:
    """Leave out a number that only sums up the pairs after it: "two seats, Gaya to the A and"."""
    size, first = sum(len(p.row.names) for p in pairs), min(p.row.start for p in pairs)
    return [s for s in shares if len(pairs) < FEW or s.seats.exact != size or s.number.stop > first]


def _greatest(told: dict[ActorRef, Share]) -> list[ActorRef]:
    """The two parties of a pact that have far more seats than all others in it."""
    sizes = {actor: share.seats.at_least or 0 for actor, share in told.items()}
    order = sorted(told, key=lambda actor: -sizes[actor])
    far = len(order) == FEW or (len(order) > FEW and sizes[order[1]] > _FAR * sizes[order[2]])
    return order[:FEW] if far else []
