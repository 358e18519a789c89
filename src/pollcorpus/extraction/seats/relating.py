"""Constituencies that a clause about them gives to somebody: "Sangli, which the A wants"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.document import PlaceKind
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.adjusting import is_choice
from pollcorpus.extraction.seats.links import Link
from pollcorpus.extraction.seats.pairing import row_token
from pollcorpus.extraction.seats.recalling import Recalling
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import FEW, UNNAMED, Share
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import CountToken, PartyToken, Unit, VerbToken, Words
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import ActorKind, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_CLAUSE = 110
"""Characters of a clause about constituencies in which it is said whose they are."""
_WHO = 40
"""Characters before constituencies in which it is said who stands there."""
_BESIDE = 12
"""Characters between a party and what it does there: " has also "."""
_ASIDE = re.compile(r",\s[^,;.:]{3,90},\s")
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
        held = self.cues.held_by.match(words.text, opened.end()) is not None
        if not actors or held or tense.is_dated(clause.of(words.text)):
            return clause, []
        wanting = self._wanting(words, clause, actors, verbs)
        token = row_token(row)
        takers = wanting or self._taking(words, clause, actors, verbs, (token, tense))
        told = SeatPlanStatus.WANTED if wanting else tense.status(token, None)
        return clause, self._all_told_of(words, row, token, takers, told)

    def _after_aside(self, words: Words, row: SeatList, tense: Tense) -> list[Share]:
        """What is told of a row after an aside: "Gaya, won by the A in 2019, has gone to the B"."""
        aside = _ASIDE.match(words.text, row.stop, words.sentence.stop)
        if aside is None or not all(name.is_seat for name in row.names):
            return []
        clause = Span(aside.end(), min(words.sentence.stop, aside.end() + _CLAUSE))
        after = words.parties_in(clause.start, clause.stop)
        actors = [p for p in after if p.actor.kind is ActorKind.PARTY and not p.pronoun]
        if not actors or tense.is_dated(clause.of(words.text)):
            return []
        token = row_token(row)
        token = evolve(token, count=evolve(token.count, core=Span(clause.start, clause.start)))
        takers = self._taking(words, clause, actors, [], (token, tense))
        return self._all_told_of(words, row, row_token(row), takers, tense.status(token, None))

    def _wanting(
        self, words: Words, clause: Span, parties: list[PartyToken], verbs: list[VerbToken]
    ) -> list[PartyToken]:
        """The parties that open the clause and ask for what it is about."""
        if self.cues.claimed_by.fullmatch(words.text, clause.start, parties[0].span.start):
            return parties[:1]
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
        self,
        words: Words,
        clause: Span,
        parties: list[PartyToken],
        verbs: list[VerbToken],
        seats: tuple[CountToken, Tense],
    ) -> list[PartyToken]:
        """The party to which the clause says that its seats go."""
        if self.cues.source.verb_follows:
            taker = PartyRole.RECIPIENT
            marked = [p for p in parties[:1] if p.role is taker and p.marked != "drawn"]
            given = [v for v in verbs if marked and v.span.start >= marked[0].span.stop]
            return marked if given and given[0].kind in _HAVING else []
        gap = Span(clause.start - 1, parties[0].span.start)
        if self.cues.goes_to.fullmatch(gap.of(words.text)) is None:
            return []
        if self.cues.has("once_had", gap.of(words.text)):
            return []
        verb = _giver(words, gap, seats[0].start)
        return parties[:1] if verb and self._goes_now(words, verb, *seats) else []

    def _goes_now(self, words: Words, verb: VerbToken, token: CountToken, tense: Tense) -> bool:
        """Tell whether a verb says that seats go to somebody now."""
        text = words.text
        news = verb.kind is SeatVerb.DONE and self.cues.got.fullmatch(verb.span.of(text))
        due = verb.kind is SeatVerb.OFFER and self.cues.be_given.match(text, verb.span.start)
        if not (verb.kind in _HAVING or verb.kind is SeatVerb.CONTEST or news or due):
            return False
        return not tense.is_past(token, verb) and not tense.is_denied(token, verb)

    def _again(self, words: Words, rows: Sequence[SeatList], tense: Tense) -> list[Share]:
        """What a sentence tells of the seats named last: "The seat has gone to the A"."""
        at, known = self._at(words.sentence), self.topic.named
        if rows:
            self.topic = evolve(self.topic, named=(at, rows[-1]))
        found = self.cues.seat_again.search(words.text, words.sentence.start, words.sentence.stop)
        if found is None or any(row.stop > found.start() for row in rows):
            return []
        row = rows[-1] if rows else known[1] if known and at - known[0] == 1 else None
        if row is None or not all(name.is_seat for name in row.names):
            return []
        several = len(row.names) > 1
        if several is (found["one"] is not None) or tense.is_dated(words.sentence.text):
            return []
        mention = Span(*found.span())
        wanting = self._asking_for(words, mention)
        count = Count(span=mention, core=mention, low=None, high=None)
        token = CountToken(count=count, unit=Unit.SEATS, stop=mention.stop)
        takers = wanting or self._given(words, token, tense)
        told = SeatPlanStatus.WANTED if wanting else tense.status(token, None)
        return self._all_told_of(words, row, token, takers, told)

    def _asking_for(self, words: Words, seat: Span) -> list[PartyToken]:
        """The party that asks for the seat that is spoken of again."""
        demands = [v for v in words.verbs if v.kind is SeatVerb.DEMAND]
        if self.cues.source.verb_follows:
            verbs = [v for v in words.verbs if v.span.start >= seat.stop][:1]
            before = [p for p in words.parties if verbs and seat.stop <= p.span.start]
            asking = [p for p in before if p.span.stop <= verbs[0].span.start][-1:]
        else:
            verbs = [v for v in demands if v.span.stop <= seat.start][-1:]
            beside = verbs and words.text[verbs[0].span.stop : seat.start].isspace()
            before = [p for p in words.parties if beside and p.span.stop <= verbs[0].span.start]
            asking = before[-1:]
        if not asking or verbs[0] not in demands or asking[0].pronoun:
            return []
        between = words.text[asking[0].span.stop : verbs[0].span.start]
        acts = asking[0].role in (PartyRole.HOLDER, PartyRole.ACTOR)
        free = "," not in between and not self.cues.has("declines", between)
        return asking if acts and free else []

    def _given(self, words: Words, seat: CountToken, tense: Tense) -> list[PartyToken]:
        """The party to which the seat that is spoken of again goes."""
        rest = Span(seat.stop + 1, words.sentence.stop)
        parties = [p for p in words.parties if p.span.start >= rest.start and not p.pronoun]
        verbs = [v for v in words.verbs if v.span.start >= rest.start]
        return self._taking(words, rest, parties, verbs, (seat, tense)) if parties else []

    def _home(self, row: SeatList, share: Share) -> State | None:
        """The state of a share: that of its constituencies where all lie in one other."""
        kind = share.kind or self.scene.likely_kind(share.state)
        if kind is ElectionKind.ASSEMBLY:
            return share.state
        states = {name.state(share.state) for name in row.names}
        return states.pop() if len(states) == 1 and None not in states else share.state

    def _candidate(self, words: Words, row: SeatList) -> PartyToken | None:
        """The leader of a party who stands in a constituency: "A from X", "X से A"."""
        if not row.candidacy:
            return None
        if fielding := self._fielding(words, row) or self._ticket_giver(words, row):
            return fielding
        text, between = words.text, self.cues.from_seat
        for party in (p for p in words.parties if p.marked == "leader"):
            first, last = sorted((party.span, row.names[0].span))
            in_order = (first is not party.span) is self.cues.source.verb_follows
            if in_order and between.fullmatch(text, first.stop, last.start):
                return self._fielder(words, party) or party
            if self.cues.stands_after.fullmatch(text, first.stop, last.start):
                return self._fielder(words, party)
            if row.by and party.span.stop == row.by.start and self._rivals(words, row):
                return party
        return None

    def _fielding(self, words: Words, row: SeatList) -> PartyToken | None:
        """The party that is told to name somebody of another: "the A has fielded X of the B"."""
        by = row.by
        if self.cues.source.verb_follows or by is None:
            return None
        if self.cues.has("nominees", by.of(words.text)):  # "will support the B's candidate in"
            beside = [p for p in words.parties if 0 < by.start - p.span.stop <= len("'s ")]
            whose = [p for p in beside if not p.pronoun and p.actor.kind is ActorKind.PARTY]
            return whose[0] if whose else None
        if self.cues.words["nominating"].fullmatch(by.of(words.text).strip()) is None:
            return None
        before = [p for p in words.parties_in(words.sentence.start, by.start) if not p.pronoun]
        doing = [p for p in before[-1:] if p.role in (PartyRole.HOLDER, PartyRole.ACTOR)]
        gap = words.text[doing[0].span.stop : by.start] if doing else ","
        plain = len(gap) <= _WHO and not any(mark in gap for mark in ",;:")
        return doing[0] if plain and doing[0].actor.kind is ActorKind.PARTY else None

    def _ticket_giver(self, words: Words, row: SeatList) -> PartyToken | None:
        """The party on whose symbol somebody stands: "X will contest Gaya on the A's ticket"."""
        for party in words.parties:
            lead = words.text[max(words.sentence.start, party.span.start - _WHO) : party.span.start]
            beside = -_WHO < party.span.start - row.stop < _BESIDE or party.span.stop < row.start
            follows = self.cues.on_ticket_after.match(words.text, party.span.stop)
            if beside and follows and self.cues.on_ticket.search(lead) and not party.pronoun:
                return party
        return None

    def _fielder(self, words: Words, leader: PartyToken) -> PartyToken | None:
        """The party that is told to name somebody, whosever he is elsewhere: "the A ने X को"."""
        if not self.cues.source.verb_follows:
            return None
        first = words.clauses.around(leader.span.start, words.sentence).start
        before = words.parties_in(first, leader.span.start)
        named = [p for p in before if not p.pronoun and p.role is PartyRole.ACTOR]
        ticket = self.cues.has("ticket", words.text[leader.span.stop : words.sentence.stop])
        return named[-1] if named and ticket else None

    def _names_somebody(self, words: Words, row: SeatList, link: Link) -> PartyToken | None:
        """The party that gives a seat to a person, its candidate: "the A has given Gaya to X"."""
        giver, sentence = link.giver, words.sentence
        if giver is None or giver.pronoun or giver.actor.kind is not ActorKind.PARTY:
            return None
        others = {a for _, a in self.sides.leaders(sentence.start, sentence.stop)} - {giver.actor}
        persons = self.sides.persons_in(sentence.start, sentence.stop)
        given = any(self._goes_to_person(words.text, row, p) for p in persons)
        return giver if given and not others else None

    def _goes_to_person(self, text: str, row: SeatList, person: Span) -> bool:
        """Tell whether a seat goes to a person: "Gaya to X", "X को"."""
        if not self.cues.source.verb_follows:
            return self.cues.goes_to.fullmatch(text, row.stop, person.start) is not None
        return self.cues.dative.match(text, person.stop) is not None

    def _rivals(self, words: Words, row: SeatList) -> list[PartyToken]:
        """The parties whose candidates somebody faces in a row: "takes on Y of the A in"."""
        if row.by is None or not self.cues.has("facing", row.by.of(words.text)):
            return []
        return [p for p in words.parties_in(row.by.start, row.by.stop) if p.actor != UNNAMED]

    def _faced(self, words: Words, row: SeatList, tense: Tense) -> list[Share]:
        """The shares of those who meet in a row: "Gaya में A के सामने B ने X को उतारा है"."""
        met = self.cues.faced_there.match(words.text, row.stop, words.sentence.stop)
        if met is None or not all(name.is_seat for name in row.names):
            return []
        token, clause = row_token(row), words.clauses.around(met.end(), words.sentence)
        verbs = [v for v in words.verbs if row.stop <= v.span.start < clause.stop]
        there = words.parties_in(row.stop, clause.stop)
        known = any(p.marked == "leader" for p in there)
        told = any(v.kind in (SeatVerb.NAME, SeatVerb.CONTEST) for v in verbs) or (
            known and self.cues.has("facing", met[0])
        )
        over = any(tense.is_past(token, v) or tense.is_denied(token, v) for v in verbs)
        if not told or over or tense.is_dated(words.sentence.text):
            return []
        sides = {p.actor: p for p in there if p.actor.kind is ActorKind.PARTY}
        return self._standing_for(words, row, list(sides.values()))

    def _fielded_there(self, words: Words, row: SeatList, tense: Tense) -> list[Share]:
        """The share of whose candidate a clause about a row tells: "Gaya, where the A has X"."""
        opened = self.cues.seats_where.match(words.text, row.stop, words.sentence.stop)
        if opened is None or not all(name.is_seat for name in row.names):
            return []
        clause = Span(opened.end(), min(words.sentence.stop, opened.end() + _CLAUSE))
        named = [p for p in words.parties_in(clause.start, clause.stop) if not p.pronoun][:1]
        doing = (PartyRole.HOLDER, PartyRole.ACTOR)
        if not named or named[0].span.start != clause.start or named[0].role not in doing:
            return []
        verbs = [v for v in words.verbs if named[0].span.stop <= v.span.start < clause.stop]
        if not verbs or verbs[0].kind not in (SeatVerb.NAME, SeatVerb.CONTEST):
            return []
        gap = words.text[named[0].span.stop : verbs[0].span.start]
        near = len(gap) <= (_WHO if self.cues.source.verb_follows else _BESIDE) and "," not in gap
        now = not tense.is_dated(clause.of(words.text))
        return self._standing_for(words, row, named) if near and now else []

    def _standing_for(
        self, words: Words, row: SeatList, parties: Sequence[PartyToken]
    ) -> list[Share]:
        """The shares of parties of which a row tells where their candidates stand."""
        holders = tuple(evolve(p, role=PartyRole.HOLDER) for p in parties)
        link = Link(token=row_token(row), parties=holders)
        shares = self._shares(words, link, SeatPlanStatus.AGREED, SeatCount(None, None))
        return [told for s in shares for told in self.by_state(row, evolve(s, listed=True))]

    def _somebody_stands(self, words: Words, row: SeatList, kind: SeatVerb | None) -> bool:
        """Tell whether a person, no party's owner, is named where it is told who stands."""
        if kind is not SeatVerb.CONTEST:
            return False
        before = [p for p in words.parties if p.span.stop <= row.start]
        last = before[-1].span.of(words.text) if before else ""
        if self.cues.words["leader"].fullmatch(last):
            return True  # "He will contest from A and B"
        ends = (p.span.stop for p in before if not p.pronoun)
        first = max(row.start - _WHO, *ends, words.sentence.start)
        return self.sides.named_person(first, row.start)

    def _all_told_of(
        self,
        words: Words,
        row: SeatList,
        token: CountToken,
        parties: list[PartyToken],
        status: SeatPlanStatus,
    ) -> list[Share]:
        """The shares of parties of which no more than a row is told."""
        holders = tuple(evolve(p, role=PartyRole.HOLDER) for p in parties)
        choice = is_choice(words, self.cues, row.names)
        number = 1 if choice else len(row.names)
        link = Link(token=token, parties=holders)
        shares = self._shares(words, link, status, SeatCount(number, number))
        return [told for s in shares for told in self.by_state(row, evolve(s, listed=not choice))]


def _giver(words: Words, gap: Span, seat: int) -> VerbToken | None:
    """The verb between seats and their taker; else the one that stands right before them."""
    within = [v for v in words.verbs if gap.start <= v.span.start < gap.stop]
    if within:
        return within[-1]  # "the seat has gone to the A"
    before = [v for v in words.verbs if v.span.stop <= seat][-1:]  # "leaves the seat to the A"
    return before[0] if before and words.text[before[0].span.stop : seat].isspace() else None


def counts_in(row: SeatList, share: Share) -> bool:
    """Tell whether a number only counts in a territory next door: "10 seats, with Puducherry"."""
    name, home = row.names[0], share.state
    if not row.opened or len(row.names) > 1 or home is None or (share.seats.exact or 0) < FEW:
        return False
    territory = name.mention is not None and name.mention.of_kind(PlaceKind.STATE)
    return bool(territory) and name.state(home) not in (home, None)
