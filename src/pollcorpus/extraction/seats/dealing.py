"""Which of those who deal with each other a pronoun means: who is given, asked or slighted."""

from __future__ import annotations

import re

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.described import Described
from pollcorpus.extraction.seats.giving import turned_down
from pollcorpus.extraction.seats.shares import FEW, UNNAMED
from pollcorpus.extraction.seats.tokens import PartyToken
from pollcorpus.models import ActorKind, ActorRef, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_INTRODUCED = 30
"""Characters between two of whom the first speaks to the second."""
_FAR = 60
_SIDES = (SeatVerb.GIVE, SeatVerb.OFFER, SeatVerb.DEMAND, SeatVerb.CONTEST)
_ASIDE = re.compile(r",\s[^,;:.()]{3,120},(?=\s)")
"""What is said of a party between two commas."""
_AFTER = 16
"""Characters from a pronoun on that show whether it gets what is told: "it with "."""


def words_of(text: str, at: int) -> str:
    """The word that begins at an offset."""
    found = re.compile(r"\S+").match(text, at)
    return found[0].strip(",.'\"") if found else ""


def _past_aside(text: str, start: int, until: int) -> int:
    """Where the words go on after an aside on a giver: "the A, which won none, has offered"."""
    aside = _ASIDE.match(text, start, until)
    return start if aside is None else aside.end()


class Dealing(Described):
    """Tells whom a pronoun means by what parties give, ask or tell each other."""

    def _dealing(
        self,
        at: int,
        before: list[PartyToken],
        plain: list[PartyToken],
        named: list[PartyToken],
        sentence: Sentence,
    ) -> ActorRef | None:
        """The party that a pronoun means by what those before it give, ask or tell each other."""
        for party in named:
            opened = self.cues.relative.match(self.document.text, party.span.stop)
            if opened and 0 <= at - opened.end() <= 1:
                return party.actor  # "by the BJP, which itself will contest 371"
        if self.cues.words["own"].fullmatch(words_of(self.document.text, at)):
            roles = (PartyRole.HOLDER, PartyRole.ACTOR)
            doing = [p for p in (*plain, *before) if p.role in roles]
            opens = next((p for p in named if p.span.start < at and p.role in roles), None)
            if opens and opens.actor == UNNAMED:
                return UNNAMED
            if doing:
                return doing[0].actor  # "offers 119 to the BJP and 151 to itself"
        if taker := self._given_before(at, plain):
            return taker
        spoken_to = [p for p in named if p.span.stop < at and not p.pronoun][-FEW:]
        allowed = self.cues.words["allowed"].match(self.document.text, at)
        if allowed and len(spoken_to) == FEW and self._tells(*spoken_to):
            return spoken_to[1].actor  # "told the LJP that it can have five"
        asking = [p.actor for p in plain if p.role is PartyRole.RECIPIENT]
        asking = asking or self._offered(at, sentence)
        if asking and self._asks(at, sentence):
            return asking[-1]  # "the BJP offered the AJSU nine, but it wants 17"
        return self._in_bargain(at, plain or before, plain, named, sentence)

    def _resuming(self, at: int, plain: list[PartyToken]) -> ActorRef | None:
        """Who goes on after what it gives to another: "left Gaya to the A, and will field its"."""
        if not plain or plain[-1].role is not PartyRole.RECIPIENT:
            return None
        doing = [p for p in plain if p.role in (PartyRole.HOLDER, PartyRole.ACTOR)]
        onward = self.cues.resumes.search(self.document.text, plain[-1].span.stop, at)
        follows = self.cues.source.verb_follows
        return doing[-1].actor if doing and onward and not follows else None

    def _same_leader(self, at: int, named: list[PartyToken]) -> ActorRef | None:
        """The party of whoever is called by a pronoun before: "she keeps 24 for her own party"."""
        text, leader = self.document.text, self.cues.words["leader"]
        before = (p for p in named if p.span.start < at and p.pronoun)
        told = [p.actor for p in before if leader.fullmatch(p.span.of(text))]
        return told[-1] if told else None

    def _opens_speech(self, party: PartyToken, at: int) -> bool:
        """Tell whether only "that" parts a pronoun from a party, which says what follows."""
        between = self.document.text[party.span.stop : max(at, party.span.stop)]
        said = self.cues.that.search(between) is not None and between.strip().isalpha()
        return said and not party.pronoun

    def _founded(self, at: int, named: list[PartyToken]) -> ActorRef | None:
        """The party that somebody has founded: "who floated the A after quitting the B"."""
        text = self.document.text
        before = (p for p in named if p.span.start < at and not p.pronoun)
        leads = ((p.actor, text[max(0, p.span.start - _FAR) : p.span.start]) for p in before)
        return next((actor for actor, lead in leads if self.cues.founded.search(lead)), None)

    def _reacting(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """Who takes amiss what is told first: "Upset at what the A does in its seats, the B"."""
        text = self.document.text
        if self.cues.words["reacting"].match(text, sentence.start) is None:
            return None
        doing = (p for p in named if p.role is PartyRole.HOLDER and not p.pronoun)
        later = (p for p in doing if p.span.start > at)
        ahead = (p.actor for p in later if self.cues.next_label.search(text[at : p.span.start]))
        return next(ahead, None)

    def _in_bargain(
        self,
        at: int,
        before: list[PartyToken],
        plain: list[PartyToken],
        named: list[PartyToken],
        sentence: Sentence,
    ) -> ActorRef | None:
        """Whom those before a pronoun give something, want something of, or will not hear."""
        snubbed = any(p.span.start < at and self._is_snubbed(p, at, sentence) for p in named)
        acting = [p for p in plain if not self._is_possessive(p)]
        giver = [] if snubbed else (acting or before)[-1:]
        partner = self._partner(at, giver, named)
        dealt_with = [p.actor for p in partner]
        if giver and giver == plain[-1:] and self._is_urged(giver[0].span.stop, at):
            talk = (*dealt_with, *(a for a in self.topic.holders if a.kind is ActorKind.PARTY))
            return next((a for a in talk if a != giver[0].actor), None)  # "wants it to accept 52"
        near = _FAR + partner[0].span.stop - giver[0].span.stop if partner else _INTRODUCED
        held = [a for a in self.topic.holders if a.kind is ActorKind.PARTY]
        others = [*(p.actor for p in reversed(plain)), *held]
        if giver and self._is_given(at, giver[0], near):
            others = [*dealt_with, *self._ahead(at, named, sentence), *others]
            return next((a for a in others if a != giver[0].actor), UNNAMED)
        last = max(plain, key=lambda p: p.span, default=None)
        if last and self._is_slighted(at, last, sentence):
            return next((a for a in others if a != last.actor), UNNAMED)
        if len(plain) > 1 and self._tells(plain[-2], plain[-1]):
            return plain[-2].actor
        return None

    def _taker_asking(self, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """Who asks for more where the sentence before tells what another gives or offers it.

        "The A has offered the B nine seats. It wants 17": whoever bids asks for nothing. Who has
        given seats away may want others, but had not asked before.
        """
        at = self._at(sentence)
        before = self.document.sentences[max(0, at - 1)]
        opened = before.paragraph != sentence.paragraph or any(not p.pronoun for p in named)
        told = [share for n, share in self.topic.shares if n == at - 1]
        takers = {share.actor for share in told}
        asked = self._asks_first(sentence)
        if opened or asked is None or len(takers) != 1 or self.topic.subject in takers:
            return None
        had = self.cues.had.search(sentence.text[:asked]) is not None
        bid = all(share.status is SeatPlanStatus.PROPOSED for share in told)
        return takers.pop() if had or bid else None

    def _asks_first(self, sentence: Sentence) -> int | None:
        """Where a sentence asks for seats before it tells of any that are given or fought."""
        verbs = {kind: p.search(sentence.text) for kind, p in self.cues.verbs if kind in _SIDES}
        starts = {kind: m.start() for kind, m in verbs.items() if m is not None}
        asked = starts.get(SeatVerb.DEMAND)
        if asked is None or SeatVerb.CONTEST in starts:
            return None  # "hopes to fight eight seats", as whoever gives some may
        return asked if asked == min(starts.values()) else None

    def _given_before(self, at: int, plain: list[PartyToken]) -> ActorRef | None:
        """The only party that is given something before "उसे", which is given something, too."""
        word = self.cues.words["given_pronoun"].match(self.document.text, at)
        takers = {p.actor for p in plain if p.role is PartyRole.RECIPIENT} if word else set()
        return takers.pop() if len(takers) == 1 else None

    def _is_slighted(self, at: int, other: PartyToken, sentence: Sentence) -> bool:
        """Tell whether a pronoun is of whose demand another will not hear: "A ignored its bid"."""
        text, cues = self.document.text, self.cues
        gap = text[other.span.stop : at]
        if not cues.source.verb_follows:
            return self._is_possessive_at(at) and cues.has("slights", gap)
        beside = cues.responder.fullmatch(gap.rstrip()) is not None
        return beside and cues.words["claim_rejected"].search(text, at, sentence.stop) is not None

    def _ahead(self, at: int, named: list[PartyToken], sentence: Sentence) -> tuple[ActorRef, ...]:
        """Whom a sentence names once its opening clause is over: "After A gave it six, B ..."."""
        text = self.document.text
        after = next((p for p in named if p.span.start > at and not p.pronoun), None)
        if after is None or after.role not in (PartyRole.HOLDER, PartyRole.ACTOR):
            return ()
        opened = self.cues.opening.match(text, sentence.start, at)
        return (after.actor,) if opened and "," in text[at : after.span.start] else ()

    def _offered(self, at: int, sentence: Sentence) -> list[ActorRef]:
        """The parties of the leaders who are told to be given something before an offset."""
        text = self.document.text
        before = self.sides.leaders(sentence.start, at)
        taker = PartyRole.RECIPIENT
        return [a for span, a in before if self.cues.role(text, span.start, span.stop) is taker]

    def _is_possessive(self, party: PartyToken) -> bool:
        """Tell whether a pronoun only says whose something is: "within its quota"."""
        return party.pronoun and self._is_possessive_at(party.span.start)

    def _is_possessive_at(self, at: int) -> bool:
        return self.cues.words["possessive"].match(self.document.text, at) is not None

    @staticmethod
    def _partner(at: int, giver: list[PartyToken], named: list[PartyToken]) -> list[PartyToken]:
        """Whom a giver deals with before an offset: "a pact with the Congress, allotting it"."""
        between = [p for p in named if giver and giver[0].span.stop <= p.span.start < at]
        parties = [p for p in between if p.actor.kind is ActorKind.PARTY and not p.pronoun]
        return [p for p in parties if p.actor != giver[0].actor][-1:]

    def _is_given(self, at: int, giver: PartyToken, near: int) -> bool:
        """Tell whether a pronoun is what a giver gives to: "the SP had offered it seven seats"."""
        text, word = self.document.text, words_of(self.document.text, at)
        if self.cues.words["given_pronoun"].match(text, at):  # "A ने उसे दो सीटें दीं"
            beside = self.cues.responder.fullmatch(text[giver.span.stop : at].rstrip())
            return beside is not None
        lead = text[_past_aside(text, giver.span.stop, at) : at].rsplit(None, 1)
        if self.cues.source.verb_follows or giver.role is PartyRole.RECIPIENT or not lead:
            return False
        gives = self.cues.role(text, at, at + len(word)) is PartyRole.RECIPIENT
        cues = self.cues.words
        if cues["for_whom"].fullmatch(lead[-1]) and cues["given_to"].fullmatch(word):
            far = _FAR * (1 + (cues["plural"].fullmatch(word) is not None))  # no giver by itself
            return gives and len(lead[0]) < far  # "agreed to leave 30 seats for it"
        not_taking = self.cues.not_taking.match(f"{lead[-1]} {text[at : at + _AFTER]}")
        return gives and len(lead[0]) < near and not_taking is None

    def _is_urged(self, after: int, at: int) -> bool:
        """Tell whether a pronoun is whom another wants to do something: "asks it to accept"."""
        text = self.document.text
        lead, stop = text[after:at], at + len(words_of(text, at))
        urged = self.cues.urged.match(text, stop) is not None
        near = len(lead) <= _FAR and not re.search(r"[,;:]", lead)
        return near and urged and self.cues.urging.search(lead) is not None

    def _asks(self, at: int, sentence: Sentence) -> bool:
        """Tell whether a pronoun opens a clause of demand that follows one of giving."""
        text = self.document.text
        kinds = {
            kind: [m.start() for m in pattern.finditer(text, sentence.start, sentence.stop)]
            for kind, pattern in self.cues.verbs
            if kind in (SeatVerb.DEMAND, SeatVerb.OFFER, SeatVerb.GIVE)
        }
        given = any(s < at for k in (SeatVerb.OFFER, SeatVerb.GIVE) for s in kinds[k])
        return given and any(s > at for s in kinds[SeatVerb.DEMAND])

    def _tells(self, one: PartyToken, other: PartyToken) -> bool:
        """Tell whether a party speaks to the next one, so that "it" is the first."""
        gap = self.document.text[one.span.stop : other.span.start]
        return len(gap) <= _INTRODUCED and self.cues.has("telling", gap)

    def _is_snubbed(self, party: PartyToken, at: int, sentence: Sentence) -> bool:
        """Tell whether a party only made an offer that another turned down before an offset."""
        stop = turned_down(self.document.text, sentence, self.cues, party)
        return stop is not None and stop <= at
