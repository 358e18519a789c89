"""Constituencies that a clause about them gives to somebody: "Sangli, which the A wants"."""

from __future__ import annotations

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.seats.links import Link
from pollcorpus.extraction.seats.pairing import row_token
from pollcorpus.extraction.seats.recalling import Recalling
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.tokens import PartyToken, VerbToken, Words
from pollcorpus.extraction.seats.verbs import Tense
from pollcorpus.models import ActorKind, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_CLAUSE = 110
"""Characters of a clause about constituencies in which it is said whose they are."""
_HAVING = (SeatVerb.GET, SeatVerb.GIVE)


class Relating(Recalling):
    """Gives constituencies to those of whom a clause about them tells."""

    def _related(self, words: Words, row: SeatList, tense: Tense) -> tuple[Span, list[Share]]:
        """What a clause about a row tells, and where it stands."""
        opened = self.cues.seats_which.match(words.text, row.stop, words.sentence.stop)
        if opened is None or not all(name.is_seat for name in row.names):
            return Span(row.stop, row.stop), []
        clause = Span(opened.end(), min(words.sentence.stop, opened.end() + _CLAUSE))
        verbs = [v for v in words.verbs if clause.start <= v.span.start < clause.stop]
        parties = [p for p in words.parties if clause.start <= p.span.start < clause.stop]
        actors = [p for p in parties if p.actor.kind is ActorKind.PARTY and not p.pronoun]
        if not actors or tense.is_dated(clause.of(words.text)):
            return clause, []
        wanting = self._wanting(words, clause, actors, verbs)
        takers = wanting or self._taking(words, clause, actors, verbs)
        told = SeatPlanStatus.WANTED if wanting else tense.status(row_token(row), None)
        return clause, self._all_told_of(words, row, takers, told)

    def _wanting(
        self, words: Words, clause: Span, parties: list[PartyToken], verbs: list[VerbToken]
    ) -> list[PartyToken]:
        """The parties that open the clause and ask for what it is about."""
        verb = verbs[0] if verbs else None
        asking = [p for p in parties if verb and p.span.stop <= verb.span.start]
        if verb is None or not asking or asking[0].span.start != clause.start:
            return []
        between = words.text[asking[-1].span.stop : verb.span.start]
        wish = verb.kind is SeatVerb.CONTEST and self.cues.has("wish", between)
        if not (wish or verb.kind is SeatVerb.DEMAND) or "," in between:
            return []
        # an aside only describes what it is about, but its own subject does something there
        roles = {self.cues.role(words.text, p.span.start, p.span.stop) for p in asking}
        alone = roles <= {PartyRole.HOLDER, PartyRole.ACTOR}
        return asking if alone and not self.cues.has("declines", between) else []

    def _taking(
        self, words: Words, clause: Span, parties: list[PartyToken], verbs: list[VerbToken]
    ) -> list[PartyToken]:
        """The party to which the clause says that its seats go."""
        if self.cues.source.verb_follows:
            marked = [p for p in parties[:1] if p.role is PartyRole.RECIPIENT]
            given = [v for v in verbs if marked and v.span.start >= marked[0].span.stop]
            return marked if given and given[0].kind in _HAVING else []
        gap = words.text[clause.start - 1 : parties[0].span.start]
        if self.cues.goes_to.fullmatch(gap) is None or self.cues.has("once_had", gap):
            return []
        return parties[:1]

    def _all_told_of(
        self, words: Words, row: SeatList, parties: list[PartyToken], status: SeatPlanStatus
    ) -> list[Share]:
        """The shares of parties that a row is all that is told of."""
        holders = tuple(evolve(p, role=PartyRole.HOLDER) for p in parties)
        number = len(row.names)
        shares = self._shares(
            words, Link(token=row_token(row), parties=holders), status, SeatCount(number, number)
        )
        return [told for s in shares for told in self.by_state(row, evolve(s, listed=True))]
