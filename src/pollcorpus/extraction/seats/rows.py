"""Shares that a sentence tells by the constituencies it names."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.adjusting import (
    added_to,
    dealt_out,
    in_all,
    is_open,
    next_to,
    taken_out,
)
from pollcorpus.extraction.seats.attributes import is_attribute
from pollcorpus.extraction.seats.exchanging import Place, place_of
from pollcorpus.extraction.seats.giving import GIVING, given_right_after
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Link, Linker
from pollcorpus.extraction.seats.pairing import row_token
from pollcorpus.extraction.seats.relating import Relating, counts_in
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import (
    FEW,
    MANY,
    PLANNING,
    REACH,
    UNNAMED,
    WHOLE,
    Share,
)
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import (
    CountToken,
    PartyToken,
    VerbToken,
    Words,
)
from pollcorpus.models import ActorKind, ActorRef, SeatCount
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_TAKER = PartyRole.RECIPIENT
_GAP_HEAD = 3
_NEAR = 40
_TAKEN = 20
"""Characters between a taker and the verb that follows its mark."""


class Rows(Relating):
    """Gives rows of constituencies to the shares that they belong to."""

    def _with_places(self, words: Words, tense: Tense, shares: list[Share]) -> list[Share]:
        """Add what a sentence tells of constituencies that it names, or goes on about."""
        if not self._may_give(words):
            return shares
        on_top = self._toppings(words)
        starts = {topping.mention.span.start for topping in on_top}
        rows = [r for r in self.seats.lists(words.sentence) if r.start not in starts]
        added = [s for topping in on_top for s in self._topped(topping, shares)]
        again = self._again(words, rows, tense)
        return [*self._with_rows(words, rows, tense, shares), *added, *again]

    def _with_rows(
        self, words: Words, found: list[SeatList], tense: Tense, shares: list[Share]
    ) -> list[Share]:
        """Give each row of constituencies to the share that it belongs to, or make one of it."""
        returned: list[SeatList] = []
        out, rows = self._in_pairs(words, found, shares, tense)
        for row in rows:
            clause, told = self._related(words, row, tense)
            out += [*told, *self._fielded_there(words, row, tense)]
            taken_out(words, self.cues, row, out)
            if (place := place_of(words, self.cues, row.start, row.stop)) is not None:
                returned += [row] if place is Place.RETURNED and not told else []
                continue
            token = row_token(row)
            verb = VerbToken(SeatVerb.NAME, row.by) if row.by else governor(words, token, self.cues)
            if verb is not None and self._news(words, token, verb, tense):
                verb = evolve(verb, kind=SeatVerb.GET)
            done = bool(told) and verb is not None and clause.start <= verb.span.start < clause.stop
            if done or self._elsewhere(words, token):
                continue
            if self._withheld(words, row):  # but "Gaya, which it would not give away, stays with"
                out += self._after_aside(words, row, tense)
                continue
            if self._beyond_shares(words, row.names):
                continue
            told = self._faced(words, row, tense) or self._granted(words, row, verb, tense)
            told = (
                told
                or self._fought_by_both(words, row, out)
                or self._all_its_own(words, row, tense)
            )
            if told or (told := self._recalled(words, row, tense)):
                out += told
                continue
            if not self._planned(row, verb, words, tense, token):
                out += self._after_aside(words, row, tense)
                continue
            if (host := self._share_of(words, row, verb, out)) is not None:
                self._name_seats(words, row, host, out)
            else:
                out += self._named_shares(words, row, token, verb, tense)
                out += self._standing_for(words, row, self._rivals(words, row))
        return [*out, *(s for row in returned for s in self._given_back(words, row, out, tense))]

    def _share_of(
        self, words: Words, row: SeatList, verb: VerbToken | None, told: list[Share]
    ) -> Share | None:
        """The share of a number beside a row, if the row is told of that party."""
        onward = next_to(words, self.cues, row)  # "Jewar and 20 other seats to the A"
        own = [s for s in told if onward is not None and s.number == onward.count.span]
        own = own or [s for s in told if row.dashed and self._numbered(s, row)]
        if own:
            return own[-1]
        near = [s for s in told if s.number.stop <= row.start] or [
            s for s in told if self._told_after(words, row, s, verb)
        ][:1]
        if not near:
            return None
        who = self._candidate(words, row)
        who = given_right_after(words, self.cues, row.stop, verb) or who
        same = who is None or who.actor == near[-1].actor
        apart = not same or self._parted(words, row, near[-1])
        one = not apart and self._one_party(words, row, near[-1], {s.actor for s in told})
        return near[-1] if one else None

    def _name_seats(self, words: Words, row: SeatList, host: Share, shares: list[Share]) -> None:
        """Give a row to the shares of the number that one of them is of."""
        if counts_in(row, host):
            return
        home = self._home(row, host)
        names = self._canonical(row.names, evolve(host, state=home))
        same = [at for at, share in enumerate(shares) if share.number == host.number]
        for at, part in zip(same, dealt_out(names, host, len(same)), strict=True):
            told = (*shares[at].constituencies, *part)
            grown = added_to(words, self.cues, row, shares[at])
            shares[at] = evolve(grown, constituencies=told, state=home)

    def _may_give(self, words: Words) -> bool:
        """Tell whether a row may be told of, so that it is worth looking for.

        It goes on with shares told before, belongs to a party that the sentence names (as one
        of a pair, or as what is given back), is governed by a verb of plans, or is a candidate's.
        """
        sentence = words.sentence
        meant = any(party.actor != UNNAMED for party in words.parties)
        if meant and self.sides.named_person(sentence.start, sentence.stop):
            return True
        if self.topic.shares or any(not party.pronoun for party in words.parties):
            return True
        return any(verb.kind in (*PLANNING, SeatVerb.DONE) for verb in words.verbs)

    def _news(self, words: Words, token: CountToken, verb: VerbToken, tense: Tense) -> bool:
        """Tell whether a plain past tells who gets seats now: "Gaya was given to the HAM"."""
        done = verb.kind is SeatVerb.DONE and self.cues.got.fullmatch(verb.span.of(words.text))
        return bool(done) and not tense.is_past(token, verb)

    def _given_back(
        self, words: Words, row: SeatList, told: list[Share], tense: Tense
    ) -> list[Share]:
        """Give seats for which others are got to the one who gives those."""
        token, last = row_token(row), next((s for s in reversed(told) if s.constituencies), None)
        known = all(n.is_seat for n in row.names) or row.marked
        parties = [p for p in words.parties if not p.pronoun and p.role is not PartyRole.ATTRIBUTE]
        actors = list(dict.fromkeys(p.actor for p in parties if p.actor.kind is ActorKind.PARTY))
        if not known or not actors or len(actors) > FEW:
            return []
        if last is None:  # "gave up its claim to A in exchange for B"
            verb = governor(words, token, self.cues)
            givers = actors[:1] if verb is not None and verb.kind is SeatVerb.OTHER else []
        else:
            givers = [a for a in actors if a != last.actor] if len(actors) == FEW else []
        holders = (
            PartyToken(span=words.sentence.span, actor=a, role=PartyRole.HOLDER) for a in givers
        )
        link = Link(token=token, parties=tuple(holders))
        status = last.status if last else tense.status(token, None)
        shares = self._shares(words, link, status, SeatCount(None, None))
        return [s for share in shares for s in self.by_state(row, evolve(share, listed=True))]

    @staticmethod
    def _numbered(share: Share, row: SeatList) -> bool:
        """Tell whether a share's number stands before a row and is that of its names."""
        beside = 0 <= row.start - share.number.stop <= _NEAR
        return beside and share.seats.exact == len(row.names)

    def _parted(self, words: Words, row: SeatList, share: Share) -> bool:
        """Tell whether a row belongs to a clause of its own, or to the other house."""
        first, last = sorted((share.number.stop, row.start))
        around = words.clauses.around(row.start, words.sentence)
        own = any(around.start <= v.span.start < around.stop for v in words.verbs)
        if (
            own
            and not (row.opened or row.candidacy)
            and words.clauses.between(first, last, words.within(first, last))
        ):
            return True
        closed = self.cues.closing.match(words.text, row.stop)
        kind = kind_in(closed[0], self.cues) if closed else None
        return kind is not None and share.kind not in (None, kind)

    def _planned(
        self, row: SeatList, verb: VerbToken | None, words: Words, tense: Tense, token: CountToken
    ) -> bool:
        """Tell whether constituencies are named as part of a plan, and not for another reason."""
        kind = verb.kind if verb else None
        if (
            kind not in (*PLANNING, SeatVerb.DONE)
            or tense.is_past(token, verb)
            or tense.is_denied(token, verb)
        ):
            return False
        if row.by and (not self._of_candidates(row) or self._over(words, row)):
            return False
        known = all(n.is_seat for n in row.names)
        fought = kind is SeatVerb.CONTEST and known
        if not row.candidacy and not fought and not self._of_seats(words):
            return False
        if row.dashed and not self._counted(words, row):
            row = evolve(row, marked=False)
        if row.candidacy and kind is SeatVerb.NAME:
            return True
        if row.marked:
            return kind is SeatVerb.CONTEST or self._surely_seats(words, row, kind)
        if verb is None or is_attribute(words.text, row.stop, self.names, self.cues):
            return False
        if self._attributive(words, row):
            return False
        if any(n.is_state for n in row.names):
            return False
        return known and self._dealt_with(words, row, verb)

    def _of_candidates(self, row: SeatList) -> bool:
        """Tell whether an article is about candidates, or about seats; one may be a mention."""
        return bool(self.talks or self.frame.nominees or self.frame.named or row.marked)

    def _surely_seats(self, words: Words, row: SeatList, kind: SeatVerb | None) -> bool:
        """Tell whether names that are called seats are: they are known, or seats are the talk."""
        at = self._at(words.sentence)
        known = row.candidacy or any(n.mention for n in row.names)
        many = len(row.names) >= MANY and kind in (*WHOLE, SeatVerb.DONE)
        many = many and (not self.seats.home or any(n.is_seat for n in row.names))
        return known or self.topic.seats_at >= at - 1 or (many and self._in_earshot(at))

    def _dealt_with(self, words: Words, row: SeatList, verb: VerbToken) -> bool:
        """Tell whether seats, which nothing calls so, stand where those of a plan do."""
        whole = verb.kind in WHOLE
        if whole and (self._is_subject(words, row, verb) or self._beside_taker(words, row, verb)):
            return True
        if len(row.names) > 1 or self._spelt(words, row) or self._after_party(words, row):
            return True
        if next_to(words, self.cues, row) is not None:
            return True
        if self.cues.source.verb_follows or row.start < verb.span.stop:
            return False
        claimed = verb.kind is SeatVerb.DEMAND and (
            self.cues.claiming.search(verb.span.of(words.text))
            or self.cues.asked_alone.match(words.text, row.stop)
        )
        beside = self.cues.beside_verb.fullmatch(words.text, verb.span.stop, row.start)
        offered = verb.kind is SeatVerb.OFFER
        said = self.cues.be_given.match(words.text, verb.span.start) is not None
        given = offered and (said or self._before_taker(words, row))
        return beside is not None and (whole or given or bool(claimed))

    def _of_seats(self, words: Words) -> bool:
        """Tell whether a sentence, or the talk it is part of, is of seats and candidates."""
        text = words.sentence.text
        said = self.cues.has("standing", text) or self.cues.seat.search(text) is not None
        at = self._at(words.sentence)
        recent = any(0 < at - number < REACH for number, _ in self.topic.shares[-FEW:])
        return said or recent or self._in_earshot(at)

    def _attributive(self, words: Words, row: SeatList) -> bool:
        """Tell whether names only describe what follows: "the Kashi and Mathura agitations"."""
        follows = self.cues.source.verb_follows
        return not follows and self.cues.described.match(words.text, row.stop) is not None

    def _beside_taker(self, words: Words, row: SeatList, verb: VerbToken) -> bool:
        """Tell whether a seat stands with its taker before a verb: "कांग्रेस को भागलपुर दी"."""
        if not self.cues.source.verb_follows:
            return False
        for party in words.parties:
            if party.role is not PartyRole.RECIPIENT or party.pronoun:
                continue
            before = words.text[party.span.stop : row.start]
            given = before and self.cues.dative.fullmatch(before.rstrip()) is not None
            if given and not words.text[row.stop : verb.span.start].strip():
                return True
            kept = words.text[row.stop : party.span.start].isspace()
            if kept and 0 < verb.span.start - party.span.stop <= _TAKEN:
                return True
        return False

    def _before_taker(self, words: Words, row: SeatList) -> bool:
        """Tell whether the taker of what is offered follows a row: "to leave Gaya to the HAM"."""
        stop = words.clauses.around(row.start, words.sentence).stop
        after = (p for p in words.parties if row.stop <= p.span.start < stop and not p.pronoun)
        return (taker := next(after, None)) is not None and taker.role is _TAKER

    @staticmethod
    def _counted(words: Words, row: SeatList) -> bool:
        """Tell whether a count just before a row is that of its names."""
        return any(
            c.count.low == len(row.names) and 0 <= row.start - c.stop <= _NEAR for c in words.counts
        )

    def _spelt(self, words: Words, row: SeatList) -> bool:
        """Tell whether a row stands beside the number that it spells out: "one seat, Khajuraho"."""
        return any(
            c.count.low == len(row.names)
            and self.cues.apposed.fullmatch(words.text[c.stop : row.start])
            for c in words.counts
        )

    def _is_subject(self, words: Words, row: SeatList, verb: VerbToken) -> bool:
        """Tell whether a seat opens a clause about who gets it: "Gaya has gone to the HAM"."""
        start = words.clauses.around(row.start, words.sentence).start
        gap, at = "", row.stop
        for aside in words.within(row.stop, verb.span.start):  # ", held by the A,"
            gap, at = gap + words.text[at : aside.start], max(at, aside.stop)
        gap += words.text[at : verb.span.start]
        headed = words.text.endswith(": ", words.sentence.start, row.start)
        opens = row.start - start <= _GAP_HEAD or headed
        return (
            opens and verb.span.start >= row.stop and self.cues.auxiliary.fullmatch(gap) is not None
        )

    def _after_party(self, words: Words, row: SeatList) -> bool:
        """Tell whether a row follows a party's name with the verb left out: "the MDMK Tiruchi"."""
        if self.cues.source.verb_follows and self.cues.seat.search(words.sentence.text):
            marks = (words.text[p.span.stop : row.start] for p in words.parties if not p.pronoun)
            if any(0 < len(m) < _NEAR and self.cues.dative.fullmatch(m.rstrip()) for m in marks):
                return True
        rest = words.text[row.stop : row.stop + 1]
        if self.cues.source.verb_follows and not (
            rest in ",;\u0964)" or self.cues.closing.match(words.text, row.stop)
        ):
            return False
        gaps = (words.text[p.span.stop : row.start] for p in words.parties if not p.pronoun)
        return any(self.cues.after_party.fullmatch(gap) for gap in gaps if gap)

    @staticmethod
    def _one_party(words: Words, row: SeatList, share: Share, holders: set[ActorRef]) -> bool:
        """Tell whether no other party stands between a share's number and a row."""
        first, last = sorted((share.number.stop, row.start))
        verbs = (v for v in words.verbs if first <= v.span.start < last)
        if not row.opened and any(v.kind is not SeatVerb.NAME for v in verbs):
            return False
        alone = all(p.pronoun for p in words.parties)  # leaders stand for their parties there
        between = [
            p
            for p in words.parties
            if first <= p.span.start < last
            and (not p.pronoun or (p.marked == "leader" and (alone or p.role is _TAKER)))
        ]
        if row.opened:
            between = [p for p in between if p.actor in holders]
        aside = (p for p in between if p.role is not PartyRole.SOURCE and p.marked != "by")
        return all(p.actor == share.actor for p in aside)

    def _named_shares(
        self, words: Words, row: SeatList, token: CountToken, verb: VerbToken | None, tense: Tense
    ) -> list[Share]:
        """A share that is told by its constituencies alone."""
        kind = verb.kind if verb else None
        if kind is SeatVerb.DEMAND:  # what several claim, each of them does
            token = evolve(token, count=evolve(token.count, each=True))
        alone = evolve(words, counts=(token,))
        out = []
        for found in Linker(alone, {token: kind}, self.cues).links():
            who = self._candidate(words, row) or self._names_somebody(words, row, found)
            link = evolve(found, parties=(who,)) if who else self._getting(words, found, verb)
            partial = is_open(words, self.cues, row)
            whole = kind in (*WHOLE, SeatVerb.DEMAND, SeatVerb.OFFER) and not partial
            whole = whole and not (row.candidacy or (who and who is found.giver))
            whole = whole and not self._somebody_stands(words, row, kind)
            number = in_all(words, self.cues, row.names) if whole else None
            more = number is not None and number != len(row.names)
            seats = SeatCount(number, number)
            for share in self._shares(words, link, tense.status(token, verb), seats):
                if share.actor.kind is not ActorKind.PARTY:
                    continue
                out += self.by_state(row, evolve(share, listed=not more, partial=partial))
        return out

    def _getting(self, words: Words, link: Link, verb: VerbToken | None) -> Link:
        """Let who gives get what follows: "gave up Gaya to the HAM and got Nawada"."""
        if verb is None or verb.kind is not SeatVerb.GET or self.cues.source.verb_follows:
            return link
        before = [p for p in words.parties if p.span.stop <= verb.span.start]
        gives = any(v.kind in GIVING and v.span.start < verb.span.start for v in words.verbs)
        joined = before and words.text[before[-1].span.stop : verb.span.start].strip()
        if not (gives and joined and self.cues.words["conjunction"].fullmatch(joined)):
            return link
        acting = [p for p in before if p.role is PartyRole.HOLDER][:1]
        taken = before[-1].role is _TAKER and link.parties == (before[-1],)
        return evolve(link, parties=tuple(acting)) if acting and taken else link
