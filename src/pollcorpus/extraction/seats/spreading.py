"""Shares of one party that a sentence counts house by house, or state by state."""

from __future__ import annotations

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.answering import asking_together
from pollcorpus.extraction.seats.giving import GIVING, is_giver
from pollcorpus.extraction.seats.houses import house_pairs, houses_named
from pollcorpus.extraction.seats.links import Link
from pollcorpus.extraction.seats.reach import Reach
from pollcorpus.extraction.seats.shares import FEW, UNNAMED, Share
from pollcorpus.extraction.seats.spread import spread
from pollcorpus.extraction.seats.states import states_in
from pollcorpus.extraction.seats.stating import Stating
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, VerbToken, Words
from pollcorpus.extraction.seats.turns import answered_in_turn, parts_of_list
from pollcorpus.models import ActorRef, SeatCount
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_BESIDE = 8
"""Characters between a party and what it is given: "it only three"."""


class Spreading(Stating):
    """Reads the counts that one party has in two houses or in several states."""

    def _by_houses(
        self, words: Words, verbs: dict[CountToken, VerbToken | None], tense: Tense
    ) -> list[Share]:
        """The shares of parties whose seats in two houses are told in pairs of numbers."""
        out: list[Share] = []
        houses = houses_named(words, self.cues) or self.topic.houses
        for pair in house_pairs(words, verbs, self.cues) if houses else ():
            for token, kind in zip((pair.first, pair.second), houses or (), strict=True):
                giver = self._gives_pair(words, pair.party, token, verbs[token])
                link = Link(token=token, parties=(pair.party,))
                link = Link(token=token, parties=(), giver=pair.party) if giver else link
                told = self._shares(words, link, tense.status(token, verbs[token]))
                out += [evolve(share, kind=kind) for share in told]
        return out

    def _given_in_turn(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The shares of several who ask, in the order in which they are answered."""
        if not self.cues.has("respectively", words.sentence.text):
            return []
        asking = asking_together(self.topic.shares, self._at(words.sentence) - 1)
        out: list[Share] = []
        for token, actor in answered_in_turn(words, live, asking):
            whose = PartyToken(span=words.sentence.span, actor=actor, role=PartyRole.HOLDER)
            link = Link(token=token, parties=(whose,))
            out += self._shares(words, link, tense.status(token, verbs[token]))
        if out and out[0].seats.at_least is None:  # "no more than 14 and eight, respectively"
            out = [evolve(s, seats=evolve(s.seats, at_least=None)) for s in out]
        return out

    def _gives_pair(
        self, words: Words, party: PartyToken, token: CountToken, verb: VerbToken | None
    ) -> bool:
        """Tell whether a party beside two numbers gives them, and nobody is named who gets them."""
        if verb is None or verb.kind not in GIVING or not is_giver(words, self.cues, party, token):
            return False
        between = Span(party.span.stop, token.start)
        return self.cues.source.verb_follows or verb.span in between

    def _by_states(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The shares of a party that a sentence counts state by state."""
        span = words.sentence.span
        named = states_in(self.names, self.cues, words.text, span.start, span.stop)
        states = spread(evolve(words, counts=tuple(live)), named, self.cues)
        actor = self._counted_for(words, live)
        if actor is None or actor == UNNAMED:
            return []
        return [
            Share(
                actor=self._given_in_return(words, token, live) or actor,
                seats=SeatCount(token.count.low, token.count.high, token.count.approximate),
                status=tense.status(token, verbs[token]),
                kind=kind_in(words.sentence.text, self.cues),
                state=state,
                span=span,
                number=token.count.span,
                headline=False,
            )
            for token, where in states.items()
            for state in where
        ]

    @staticmethod
    def _given_in_return(
        words: Words, token: CountToken, live: dict[CountToken, SeatVerb | None]
    ) -> ActorRef | None:
        """Whom one who asks gives something: "asked the A for six in X, offered it three in Y"."""
        beside = [p for p in words.parties if 0 < token.start - p.span.stop <= _BESIDE]
        taker = next((p for p in beside if p.role is PartyRole.RECIPIENT), None)
        if taker is None or live[token] not in GIVING or SeatVerb.DEMAND not in live.values():
            return None
        asked = {p.actor for p in words.parties if p.role is PartyRole.SOURCE} - {UNNAMED}
        whose = asked.pop() if taker.pronoun and len(asked) == 1 else taker.actor
        return None if whose == UNNAMED else whose

    def _counted_for(
        self, words: Words, live: dict[CountToken, SeatVerb | None]
    ) -> ActorRef | None:
        """The one party of which a sentence counts state by state."""
        given = {p.actor for p in words.parties if p.role is PartyRole.RECIPIENT} - {UNNAMED}
        if len(given) == 1 and all(kind in GIVING for kind in live.values()):
            return given.pop()  # "a pact with the A, giving it nine in X, one in Y"
        if about := self._told_about(words, live):
            return about
        named = {p.actor for p in words.parties if not p.pronoun and p.role is not PartyRole.SOURCE}
        if SeatVerb.DEMAND in live.values():
            named -= given if named - given else set()  # who asks may give something in return
        if len(named) >= FEW:
            return None
        pronouns = (p.actor for p in words.parties if p.pronoun and p.actor != UNNAMED)
        return next(iter((*named, *pronouns)), self.frame.actor)

    def _told_about(self, words: Words, live: dict[CountToken, SeatVerb | None]) -> ActorRef | None:
        """Whom a clause tells of that counts state by state: "a pact with A, which gets nine"."""
        reach = Reach(words, live, self.cues)
        first = next(iter(live))
        if live[first] in GIVING:
            return None
        named = (p for p in words.parties if not p.pronoun and p.span.stop <= first.start)
        return next((p.actor for p in named if reach.tells_of(p, first)), None)

    def _in_parts(
        self, words: Words, verbs: dict[CountToken, VerbToken | None], tense: Tense
    ) -> list[Share]:
        """The shares of parties whose joint list is told with how many of it are whose."""
        found = parts_of_list(words, self.cues)
        if found is None or found[0] not in verbs:
            return []
        whole, parts = found
        status, out = tense.status(whole, verbs[whole]), []
        for span, size, party in parts:
            count = evolve(whole.count, span=span, core=span, low=size, high=size, each=False)
            token = evolve(whole, count=count, stop=span.stop)
            out += self._shares(words, Link(token=token, parties=(party,)), status)
        return out
