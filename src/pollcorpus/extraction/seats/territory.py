"""Which house and territory a count belongs to, and which counts are of another election."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.document import PlaceMention
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.houses import kind_of_next, out_of_house
from pollcorpus.extraction.seats.referents import Referents
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.extraction.seats.shares import (
    PLANNING,
    Share,
)
from pollcorpus.extraction.seats.spread import part_of
from pollcorpus.extraction.seats.states import CITIES, of_two, only_met_in, states_in
from pollcorpus.extraction.seats.tokens import (
    CountToken,
    Unit,
    VerbToken,
    Words,
)
from pollcorpus.extraction.seats.topping import Topping, toppings
from pollcorpus.gazetteer import ElectionKind, State, gazetteer
from pollcorpus.models import SeatCount
from pollcorpus.plugins.seat_cues import SeatVerb

_BESIDE_STATE = 14
_OF_WHOLE = 12
"""Characters between a count and the whole that it is part of: " out of "."""
_SHARING = (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE, SeatVerb.GET)


_COUNTED_IN = 24
"""Characters before a state in which it is said that a number counts it in."""
_DELHI = 70
HEADED = -1
"""Stands for all paragraphs below a line that holds a state's name alone."""
_OPENS = 20
"""Characters at a sentence's head in which it says what state it is about."""
_TOPPING = 40
"""Characters around a word for another house in which the berth there is told."""
_SMALL_HOUSE = 7
"""A share may well be as large as a smaller house."""


class Territory(Referents):
    """Finds the house and state of each count."""

    def _where(self, words: Words, token: CountToken) -> tuple[ElectionKind | None, State | None]:
        """The house and territory of a count: of its clause, its sentence, the article."""
        sentence = words.sentence
        clause = words.clauses.around(token.start, sentence)
        more = [c.start for c in words.counts if c.start > token.start and not c.total]
        follow = min([*more, token.stop + 40, clause.stop])
        beside = words.text[token.count.core.stop : min(follow, token.stop + 30)]
        if token.unit is Unit.BARE:
            beside = self.cues.words["conjunction"].pattern.split(beside)[0]
        kind = kind_in(beside, self.cues) or kind_of_next(words, token, self.cues)
        others = self.cues.words["elsewhere"].finditer(words.text, token.stop, clause.stop)
        other = next((m for m in others if not _aside(words, m.start(), token)), None)
        until = other.start() if other else clause.stop
        joints = self.cues.separator.finditer(words.text, token.stop, until) if other else ()
        until = max((m.start() for m in joints), default=until)  # "25 seats | and the X bypoll"
        said = words.without_asides(clause.start, until, token.count.core)
        kind = kind or kind_in(said, self.cues)
        before = self.document.sentences[max(0, self._at(sentence) - 1)].start
        told = Span(token.start, token.stop)
        if two := of_two(self.names, self.cues, words.text, sentence.span, told, before):
            return self._filled(token, kind, two)
        for span in (clause, sentence.span):
            named = states_in(self.names, self.cues, words.text, span.start, span.stop)
            state = self._nearest(words, token, named)
            if state is not None:
                return self._filled(token, kind, state)
        state = self.topic.state or self._spoken_of(words) or self.scene.state
        state = out_of_house(words, token, state, self.scene, self.cues)
        return self._filled(token, kind, state)

    def _filled(
        self, token: CountToken, kind: ElectionKind | None, state: State | None
    ) -> tuple[ElectionKind | None, State | None]:
        """The house and territory that "all 403 seats" fill, where it is not said or another."""
        size = token.count.low
        if not token.whole or size is None or size != token.count.high:
            return kind, state
        if state is not None and (houses := self._houses_of(size, state)):
            return kind or (houses[0] if len(houses) == 1 else None), state
        filled = [(self._houses_of(size, s), s) for s in self._states_named]
        others = [(h, s) for h, s in filled if (kind in h if kind else h)]
        if len(others) != 1:
            return kind, state
        houses, other = others[0]
        return kind or houses[0], other

    def _houses_of(self, size: int, state: State) -> list[ElectionKind]:
        """The houses still to be elected in which a state has just so many seats."""
        coming = ((k, self.scene.election(k, state)) for k in ElectionKind)
        near = [k for k, election in coming if election and not self.scene.is_far(election)]
        return [k for k in near if self.scene.house(k, state) == size]

    @cached_property
    def _states_named(self) -> list[State]:
        """The states that the article names."""
        text = self.document.text
        named = states_in(self.names, self.cues, text, 0, len(text))
        return list({state.id: state for _, state in named}.values())

    def _spoken_of(self, words: Words) -> State | None:
        """The state that the sentences before have turned to in this paragraph."""
        place = self.topic.place
        here = (HEADED, words.sentence.paragraph)
        return place[1] if place and place[0] in here else None

    def _turn_to(self, words: Words, shares: list[Share]) -> None:
        """Keep in mind which state a sentence turns to: it opens with it or tells shares there."""
        sentence = words.sentence
        if not self.talks:
            return
        named = states_in(self.names, self.cues, words.text, sentence.start, sentence.stop)
        states = {s.id: s for _, s in named if s.id not in CITIES}
        opens = [s for m, s in named if m.span.start - sentence.start < _OPENS]
        told = [s.state for s in shares if s.state]
        told = told if all(s.id in states for s in told) else []
        turned = told[-1:] or [s for s in opens if s.id in states]
        if turned and len(states) == 1:
            alone = sentence.text.strip(" .:-*#").casefold() == named[0][0].text.casefold()
            place = (HEADED if alone else sentence.paragraph, turned[0])
            self.topic = evolve(self.topic, place=place)

    def _nearest(
        self, words: Words, token: CountToken, named: list[tuple[PlaceMention, State]]
    ) -> State | None:
        """The state that a count belongs to: right after its noun, else the last before it."""
        on_top = {topping.mention.span for topping in toppings(words, named, self.cues)}
        kept = [
            (m, s)
            for m, s in named
            if m.span not in on_top
            and not self._counted_in(words, m.span)
            and (
                s.id not in CITIES
                or self._of_city(words, m.span, s)
                or self._in_city(words, token, m)
                or self._splits(token, s)
            )
        ]
        stop = self._noun_end(words, token)
        right = [
            s
            for m, s in kept
            if 0 <= m.span.start - stop <= _BESIDE_STATE
            and not self.cues.has("conjunction", words.text[stop : m.span.start])
        ]  # no other's: "... the Congress 24, and in Haryana nine"
        before = [s for m, s in kept if m.span.stop <= token.start]
        after = [s for m, s in kept if m.span.start >= token.stop]
        if right and not self.cues.source.verb_follows:
            return right[0]
        if before:
            return self._of_joined(words, token, [m for m in kept if m[0].span.stop <= token.start])
        # where verbs follow, so do states stand before their counts
        late = self.cues.source.verb_follows and self.scene.state is not None
        return after[0] if after and not late else None

    def _toppings(self, words: Words) -> list[Topping]:
        """The territories of one seat that the sentence tells to come on top of a number."""
        span = words.sentence.span
        named = states_in(self.names, self.cues, words.text, span.start, span.stop)
        return toppings(words, named, self.cues)

    def _topped(self, topping: Topping, shares: list[Share]) -> Iterator[Share]:
        """The seat on top of a share of seats in the same house."""
        for share in shares:
            kind = share.kind or self.scene.likely_kind(share.state)
            own = share.number == topping.token.count.span and share.state != topping.state
            if own and kind is ElectionKind.LOK_SABHA:
                yield topping.added_to(share)

    def _counted_in(self, words: Words, span: Span) -> bool:
        """Tell whether a state is only part of a count: "40 seats (including Puducherry)"."""
        if self.cues.source.verb_follows:
            return False
        first = words.clauses.around(span.start, words.sentence).start
        lead = words.text[max(first, span.start - _COUNTED_IN) : span.start]
        opened = self.cues.words["open"].search(lead)
        counted = any(first <= c.start < span.start for c in words.counts)
        return opened is not None and counted and len(lead) - opened.end() <= len(" the ")

    def _of_joined(
        self, words: Words, token: CountToken, before: list[tuple[PlaceMention, State]]
    ) -> State:
        """The last state before a count: of several in a row, that of the article or the first.

        A number too large for that one is of whose seats it is: "चंडीगढ़ और गोवा की दोनों सीटें".
        """
        run = [before[-1]]
        for one in reversed(before[:-1]):
            gap = words.text[one[0].span.stop : run[0][0].span.start]
            if self.cues.separator.fullmatch(gap) is None:
                break
            run.insert(0, one)
        states = [state for _, state in run]
        home = self.scene.state
        joint = home if home is not None and home in states else states[0]
        if (joint.lok_sabha_seats or 0) >= (token.count.low or 0):
            return joint
        return next((s for s in states if s.lok_sabha_seats == token.count.low), joint)

    @staticmethod
    def _noun_end(words: Words, token: CountToken) -> int:
        """Where a count ends with the whole that it is part of: "three seats out of seven"."""
        near = (c for c in words.counts if c.total and 0 <= c.start - token.stop <= _OF_WHOLE)
        return next((c.stop for c in near), token.stop)

    def _of_city(self, words: Words, span: Span, state: State) -> bool:
        """Tell whether a city is meant as a territory, not as the place where parties meet."""
        if self.scene.state is None or self.scene.state == state:
            return True
        if only_met_in(span, words.text, self.cues):
            return False
        around = words.text[span.stop : span.stop + 30]
        if kind_in(around, self.cues) is not None or self.cues.seat.search(around) is not None:
            return True
        lead = words.text[words.clauses.around(span.start, words.sentence).start : span.start]
        return len(lead.strip()) <= len("In ") and words.text[span.stop : span.stop + 1] in (
            ",",
            ":",
        )

    def _splits(self, token: CountToken, state: State) -> bool:
        """Tell whether a formula shares out all seats of a territory: "Delhi split 4-3"."""
        return bool(parts := token.count.parts) and sum(parts) == state.lok_sabha_seats

    def _in_city(self, words: Words, token: CountToken, mention: PlaceMention) -> bool:
        """Tell whether seats lie in a city: "In Delhi the AAP will contest four", "seats in Delhi".

        Parties announce there what they contest elsewhere, so the party or the
        noun has to stand right beside it, and the number must fit.
        """
        if (token.count.low or 0) > _DELHI or self.cues.capital.match(mention.text):
            return False
        span, text, sentence = mention.span, words.text, words.sentence
        gap = text[self._noun_end(words, token) : span.start]
        of_whole = self._noun_end(words, token) > token.stop  # "three of seven in Delhi"
        if (of_whole or token.unit is Unit.SEATS) and self.cues.state_after.fullmatch(gap):
            return True
        if token.unit is Unit.BARE and self._goes_on_there(words, token, span):
            return True
        heads = self.cues.heads_clause.fullmatch(text[sentence.start : span.start].strip())
        first = next((p for p in words.parties if p.span.start > span.stop), None)
        return (
            heads is not None
            and first is not None
            and self.cues.then_party.fullmatch(text[span.stop : first.span.start]) is not None
        )

    def _goes_on_there(self, words: Words, token: CountToken, city: Span) -> bool:
        """Tell whether a number goes on with a city: "four seats in Delhi, the B three"."""
        if city.stop > token.start:
            return False
        told = (c for c in words.counts if c.unit is Unit.SEATS and c.stop <= city.start)
        gaps = (words.text[self._noun_end(words, c) : city.start] for c in told)
        return any(self.cues.state_after.fullmatch(gap) for gap in gaps)

    def _is_house(self, words: Words, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether a count only says how many seats the house has."""
        count = token.count
        if token.whole or count.low != count.high or count.low is None:
            return False
        if token.unit is Unit.NOMINEES:
            return False  # whoever fields 70 candidates fights all 70 seats
        clause = words.clauses.around(token.start, words.sentence)
        unsure = self.cues.has("question", words.text[clause.start : clause.stop])
        meant = verb is not None and verb.kind in (SeatVerb.CONTEST, SeatVerb.AIM)
        if meant and token.unit is Unit.SEATS and len(words.counts) == 1 and not unsure:
            return False
        kind, state = self._where(words, token)
        split = any(c.count.parts for c in words.counts) and self._of_state(words, token)
        if state is None or (count.low <= _SMALL_HOUSE and not split):
            return False  # but for "have divided Delhi's seven seats 3-4"
        if self._of_state(words, token) or not (meant or self._owned(words, token)):
            asked = kind is None and verb is not None and verb.kind in _SHARING
            return self._fills(count.low, self.scene.next_kind(state) if asked else kind, state)
        kind = kind or self.scene.likely_kind(state)
        return kind is not None and count.low == self.scene.house(kind, state)

    @staticmethod
    def _owned(words: Words, token: CountToken) -> bool:
        """Tell whether a party stands right before a count."""
        gaps = (words.text[p.span.stop : token.start] for p in words.parties if not p.pronoun)
        return any(0 < len(g) <= _BESIDE_STATE and not re.search(r"[,;:.]", g) for g in gaps)

    def _of_state(self, words: Words, token: CountToken) -> bool:
        """Tell whether a state's name owns a count: "Bihar's 243 seats"."""
        first = max(words.sentence.start, token.start - _BESIDE_STATE)
        named = states_in(self.names, self.cues, words.text, words.sentence.start, token.start)
        return any(mention.span.stop >= first for mention, _ in named)

    def _elsewhere(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count belongs to a by-election, a council or a municipality."""
        span = words.clauses.around(token.start, words.sentence)
        kind = kind_in(words.sentence.text, self.cues) if self.scene.elsewhere else None
        if self.scene.elsewhere and kind is not ElectionKind.LOK_SABHA:
            lead = words.text[words.sentence.start : token.start]
            if kind is None or self.cues.has("elsewhere", lead):
                return True  # "of the ten Assembly seats going to bypolls ... only two"
        for found in self.cues.words["elsewhere"].finditer(
            words.text, words.sentence.start, span.stop
        ):
            if self._tops_up(words, found, token) or _aside(words, found.start(), token):
                continue
            first, last = sorted((found.end(), token.start))
            between = words.text[min(found.end(), token.stop) : max(found.start(), token.start)]
            named = token.count.low is None and token.count.high is None
            bare = token.unit is Unit.BARE and found.end() <= token.start
            if bare and kind_in(words.sentence.text, self.cues) is None:
                return True  # "two Rajya Sabha seats, the Congress one"
            verbs = not named and any(
                first <= v.span.start < last and v.kind in PLANNING for v in words.verbs
            )
            later = found.start() > token.start and (
                "," in between or self.cues.has("conjunction", between)
            )
            if not verbs and not later:
                return True
        return False

    def _tops_up(self, words: Words, found: re.Match[str], token: CountToken) -> bool:
        """Tell whether a berth elsewhere only comes on top: "seven seats and a council berth"."""
        text = words.text
        first = max(words.sentence.start, found.start() - _TOPPING)
        berths = self.cues.words["sweetener"].finditer(
            text, first, min(found.end() + _TOPPING, words.sentence.stop)
        )
        return any(
            b.start() <= found.start() < b.end()
            and not (b.start() <= token.start < b.end() or token.start < b.start() < token.stop)
            and not text[token.stop : b.start()].isspace()
            for b in berths
        )

    def _only_seat(self, share: Share) -> Share:
        """Name the seat where a state has no other."""
        kind = share.kind or self.scene.likely_kind(share.state)
        one = share.seats == SeatCount(1, 1) and not share.constituencies
        if not (one and share.state and kind is ElectionKind.LOK_SABHA):
            return share
        seats = gazetteer().seats_of(share.state.id)
        return (
            evolve(share, constituencies=((seats[0].name, share.number),))
            if len(seats) == 1
            else share
        )

    def _canonical(self, names: tuple[SeatName, ...], share: Share) -> tuple[tuple[str, Span], ...]:
        kind = share.kind or self.scene.likely_kind(share.state)
        return tuple((name.canonical(kind, share.state), name.span) for name in names)

    def by_state(self, row: SeatList, share: Share) -> list[Share]:
        """Split constituencies of several states, for each is told of its own."""
        kind = share.kind or self.scene.likely_kind(share.state)
        groups: dict[str, list[SeatName]] = {}
        states = {}
        for name in row.names:
            of_assembly = kind is ElectionKind.ASSEMBLY
            state = (name.within if of_assembly else name.state(share.state)) or share.state
            states[state.id if state else ""] = state
            groups.setdefault(state.id if state else "", []).append(name)
        return [
            evolve(
                share,
                state=states[key],
                seats=part_of(share, names, row.names, at_home=states[key] == share.state),
                constituencies=self._canonical(tuple(names), evolve(share, state=states[key])),
            )
            for key, names in groups.items()
        ]


def _aside(words: Words, at: int, token: CountToken) -> bool:
    """Tell whether an offset lies in an aside that says nothing of a count outside."""
    return any(a.start <= at < a.stop and token.count.core not in a for a in words.asides)
