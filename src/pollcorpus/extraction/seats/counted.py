"""Shares that a sentence tells by their numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve

from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.answering import asking_together, bargainer
from pollcorpus.extraction.seats.both import is_of_all, likewise, named_as_both, told_of_both
from pollcorpus.extraction.seats.counting_else import among_members
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Link, Linker
from pollcorpus.extraction.seats.parting import is_part, opens_whole
from pollcorpus.extraction.seats.shares import (
    FEW,
    PLANNING,
    REACH,
    Share,
)
from pollcorpus.extraction.seats.spread import wholes
from pollcorpus.extraction.seats.spreading import Spreading
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import (
    QUIET,
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
)
from pollcorpus.extraction.seats.turns import dealt_out, take_turns
from pollcorpus.models import ActorKind, ActorRef, SeatPlanStatus
from pollcorpus.models.article import SegmentKind
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_SHORT = 60
"""A shorter sentence that names no party goes on about the one before."""
_HEADLINE = 120
"""Longest first sentence that may be a headline."""
_MARK = 16
"""Longest mark of a recipient beside a count: " to its ally the "."""
_GOAL = 10
"""The least number that is a goal by itself, where nothing speaks of seats."""
_SAID = 70
"""Characters beside a number in which it is called a goal."""

_Deal: TypeAlias = tuple[list[CountToken], list[list[ActorRef]]]
"""Counts, and the parties that each of them is dealt to."""


class Counted(Spreading):
    """Reads the counts of a sentence."""

    def _read_counts(self, words: Words, tense: Tense, number: int) -> tuple[list[Share], bool]:
        if any(self._opens_talk(words, token) for token in words.counts):
            self.topic = evolve(self.topic, seats_at=number)
        verbs, past = self._planned_counts(words, tense, number)
        yielded = self._after_giving_up(words, tense)
        verbs = {t: v for t, v in verbs.items() if t.count.core not in yielded}
        words, verbs = self._with_every(words, verbs, tense)
        given_up = [share for shares in yielded.values() for share in shares]
        words, verbs = self._with_rest(words, verbs)
        if not verbs:
            return given_up, past
        live = {token: verb.kind if verb else None for token, verb in verbs.items()}
        if parts := self._in_parts(words, verbs, tense):
            return parts, past
        shares = self._given_in_turn(words, live, verbs, tense)
        shares = shares or self._by_houses(words, verbs, tense)
        if not shares:
            shares = self._by_states(words, live, verbs, tense)
        shares += self._met_at(words, verbs) or self._for_both(words, live, verbs, tense)
        shares += self._for_them(words, live, verbs, tense)
        shares += self._of_figure(words, verbs, tense)
        done = {share.number for share in shares} | wholes(words, shares)
        for link in Linker(words, live, self.cues).links():
            if among_members(words, self.cues, link.parties, link.token, verbs.get(link.token)):
                continue
            if link.token in live and link.token.count.span not in done:
                status = tense.status(link.token, verbs[link.token])
                shares += self._shares(words, link, status)
        shares += [*self._compared(words, shares), *likewise(words, shares, self.cues)]
        return [*given_up, *(shares or self._elliptic(words, live, verbs, tense))], past

    def _planned_counts(
        self, words: Words, tense: Tense, number: int
    ) -> tuple[dict[CountToken, VerbToken | None], bool]:
        """The counts of seats still to be contested, with their verbs; whether others are past."""
        verbs: dict[CountToken, VerbToken | None] = {}
        past = False
        for token in words.counts:
            verb = governor(words, token, self.cues)
            talk = not token.total and self._in_talk(words, token, verb, number)
            if not talk or token.count.high == 0 or self._elsewhere(words, token):
                continue
            if is_of_all(words, token, self.cues):
                continue
            if tense.is_past(token, verb) and not tense.is_field(token, verb):
                past = True
                continue
            told = bool(verbs) or opens_whole(words, self.cues)
            part = told and is_part(words, token, self.cues, self.seats.is_state)
            if (
                not part
                and not tense.is_denied(token, verb)
                and not self._is_house(words, token, verb)
            ):
                verbs[token] = verb
        return verbs, past

    def _of_figure(
        self, words: Words, verbs: dict[CountToken, VerbToken | None], tense: Tense
    ) -> list[Share]:
        """The share of whom the last number was told: "later the figure came up to 36"."""
        token = next(iter(verbs), None)
        last = self._moved(words, token) if token else None
        if token is None or last is None:
            return []
        settled = last.status is SeatPlanStatus.AGREED
        status = tense.status(token, verbs[token]) if settled else SeatPlanStatus.PROPOSED
        whose = PartyToken(
            span=words.sentence.span, actor=last.actor, role=PartyRole.HOLDER, pronoun=True
        )
        return self._shares(words, Link(token=token, parties=(whose,)), status)

    def _moved(self, words: Words, token: CountToken) -> Share | None:
        """The share told last, if a count says what its number becomes."""
        at = self._at(words.sentence)
        told = [s for n, s in self.topic.shares if 0 < at - n <= FEW]
        lead = words.text[max(words.sentence.start, token.start - _SAID) : token.start]
        if not told or self.cues.figure_moves.search(lead) is None:
            return None
        return told[-1] if len({s.actor for s in told[-FEW:]}) == 1 else None

    def _elliptic(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The share of the party that the sentence before is about, where this one names none."""
        at = self._at(words.sentence)
        actors = {s.actor for n, s in self.topic.shares if n == at - 1}
        kinds: tuple[SeatVerb, ...] = (SeatVerb.NAME, SeatVerb.DEMAND, SeatVerb.CONTEST)
        if len(words.sentence.text) <= _SHORT:
            kinds = (*kinds, SeatVerb.GET)  # "In the end, 17 it was"
        if words.parties or len(actors) != 1 or len(live) != 1:
            return []
        token, kind = next(iter(live.items()))
        if kind not in kinds or self.cues.has("question", words.sentence.text):
            return []
        holder = PartyToken(
            span=words.sentence.span, actor=actors.pop(), role=PartyRole.HOLDER, pronoun=True
        )
        link = Link(token=token, parties=(holder,))
        return self._shares(words, link, tense.status(token, verbs[token]))

    def _met_at(self, words: Words, verbs: dict[CountToken, VerbToken | None]) -> list[Share]:
        """The share at which two who have bargained over it settle: "they settled on 61"."""
        token, verb = next(iter(verbs.items()))
        size = token.count.low
        if len(verbs) > 1 or verb is None or size is None or size != token.count.high:
            return []
        named = [p for p in words.parties if not p.pronoun and p.span.stop <= token.start]
        meets = self.cues.words["meets_at"].match(words.text, verb.span.start)
        whose = bargainer(self.topic.shares, self._at(words.sentence), size)
        if len(named) == 1 or meets is None or whose is None:
            return []
        holder = PartyToken(span=words.sentence.span, actor=whose, role=PartyRole.HOLDER)
        unsure = any(self.cues.has(name, words.sentence.text) for name in ("hedge", "sources"))
        status = SeatPlanStatus.PROPOSED if unsure else SeatPlanStatus.AGREED
        return self._shares(words, Link(token=token, parties=(holder,)), status)

    def _for_both(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The shares of two parties that the sentence only calls "each"."""
        if asking := self._both_asking(words, live):
            return self._dealt(words, [*live], [asking], verbs, tense)
        if deal := named_as_both(words, live, self.cues):
            return self._dealt(words, *deal, verbs, tense)
        token = told_of_both(words, live, self.cues)
        if token is not None and (together := self._named_together(words)):
            return self._dealt(words, [token], [together], verbs, tense)
        others = {p.actor for p in words.parties if not p.pronoun}  # "BJP sources said that ..."
        known = [a for a in self.topic.holders if a.kind is ActorKind.PARTY]
        parties = [a for a in known if a not in others]
        if len(known) == FEW and len(parties) == FEW - 1:
            parties = known  # one of the two tells it
        if token is None or len(parties) < FEW:
            return []
        sizes = {s.actor: s.seats.at_least or 0 for _, s in self.topic.shares}
        # the two that have dealt with each other, not those that got one seat each from them
        parties.sort(key=lambda actor: -sizes.get(actor, 0))
        return self._dealt(words, [token], [parties[:FEW]], verbs, tense)

    def _both_asking(self, words: Words, live: dict[CountToken, SeatVerb | None]) -> list[ActorRef]:
        """The two who the sentence before tells to ask, where this one gives both so many each."""
        asking = asking_together(self.topic.shares, self._at(words.sentence) - 1)
        named = any(not p.pronoun and p.role not in QUIET for p in words.parties)
        each = len(live) == 1 and next(iter(live)).count.each
        both = (self.cues.has(name, words.sentence.text) for name in ("both", "both_given"))
        return asking if each and not named and len(asking) == FEW and any(both) else []

    def _for_them(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The shares of several that a pronoun stands for: "giving them two each"."""
        start, plural = words.sentence.start, self.cues.words["plural"]
        them = [start + found.start() for found in plural.finditer(words.sentence.text)]
        deal = (
            self._each_of_those_named(words, live, them)
            or self._each_of_those_before(words, live)
            or self._one_after_the_other(words, live, them)
        )
        return self._dealt(words, *deal, verbs, tense) if deal else []

    def _each_of_those_named(
        self, words: Words, live: Collection[CountToken], them: Sequence[int]
    ) -> _Deal | None:
        """A count for each whom the sentence names before "them", but the first, who deals."""
        each = _each_after(live, them)
        if each is None or (len(live) > 1 and not _right_before(each, them)):
            return None
        named = _named_before(words, each, them)
        return ([each], [named[1:]]) if len(named) > FEW else None

    def _each_of_those_before(
        self, words: Words, live: Mapping[CountToken, SeatVerb | None]
    ) -> _Deal | None:
        """A count that one gives to each of those whom the sentences before name together."""
        given = [t for t in live if t.count.each and live[t] in GIVING]
        named = {p.actor for p in words.parties if not p.pronoun and p.role not in QUIET}
        takers = self._others_together(words) if given and len(named) <= 1 else []
        return (given[:1], [takers]) if takers else None

    def _one_after_the_other(
        self, words: Words, live: Collection[CountToken], them: Sequence[int]
    ) -> _Deal | None:
        """Counts "respectively" for them of whom the talk is, in the order of their naming."""
        told = self.cues.has("respectively", words.sentence.text) and them
        if not told or _named_before(words, _each_after(live, them), them):
            return None
        holders = [a for a in self.topic.holders if a.kind is ActorKind.PARTY]
        rest = [a for a in holders if a != self.topic.subject]
        return ([*live], [[a] for a in rest]) if 1 < len(live) == len(rest) else None

    def _dealt(
        self,
        words: Words,
        tokens: list[CountToken],
        actors: list[list[ActorRef]],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """Give each count to the parties that it is dealt to."""
        out: list[Share] = []
        for token, whose in zip(tokens, actors, strict=True):
            parties = tuple(
                PartyToken(span=words.sentence.span, actor=actor, role=PartyRole.HOLDER)
                for actor in whose
            )
            link = Link(token=token, parties=parties)
            out += self._shares(words, link, tense.status(token, verbs[token]))
        return out

    def _in_talk(self, words: Words, token: CountToken, verb: object, number: int) -> bool:
        """Tell whether a count is one of seats, said or understood."""
        kind = getattr(verb, "kind", None)
        if self._moved(words, token) is not None:
            return True
        if token.unit is Unit.SEATS:
            return kind is not None or self._verbless(words, number)
        if token.unit is Unit.NOMINEES:
            return self._opens_talk(words, token)
        again = (c for c in words.counts if c.unit is Unit.SEATS)
        if kind is SeatVerb.AIM and any(c.count.low == token.count.low for c in again):
            return False  # "'Abki baar 400 paar': it sets a target of 400 seats for the NDA"
        if kind is SeatVerb.AIM and self.cues.has("standing", words.sentence.text):
            return True  # "370 is the goal for the election"
        if self._aimed_at(words, token, kind):
            return True  # "Mission 84", "a target of 60-plus"
        if kind is SeatVerb.CONTEST and self.talks and token.unit is Unit.BARE:
            return True  # "The League will contest 27"
        return self._in_earshot(number) and (
            kind in (*PLANNING, SeatVerb.DONE, SeatVerb.HAVE)
            or self._verbless(words, number)
            or self._handed(words, token)
        )

    def _aimed_at(self, words: Words, token: CountToken, kind: object) -> bool:
        """Tell whether so many seats of a house that the article speaks of are called a goal."""
        text, sentence, core = words.text, words.sentence, token.count.core
        if self.scene.kind is None or (token.count.low or 0) < _GOAL:
            return False
        if kind is SeatVerb.DEMAND:
            return self.cues.words["no_fewer"].match(text, core.stop) is not None
        if kind is not SeatVerb.AIM:
            return False
        lead = text[max(sentence.start, core.start - _SAID) : token.count.span.start]
        rest = text[core.stop : min(sentence.stop, core.stop + _SAID)]
        return self.cues.has("aimed_before", lead) or self.cues.has("aimed_after", rest)

    def _without_having(self, words: Words, number: int) -> Words:
        """Pass over "has", unless shares were told just before, so that it tells one more."""
        recent = any(0 < number - n < REACH for n, _ in self.topic.shares[-FEW:])
        told = bool(words.parties) and not self.cues.has("counted", words.sentence.text)
        shared = len(words.parties) > 1 and len(words.counts) > 1 and self._formula(number)
        if (recent or shared) and told and not self.mood.past:
            return words

        def others() -> tuple[VerbToken, ...]:
            return tuple(v for v in words.verbs if v.kind is not SeatVerb.HAVE)

        return evolve(words, find_verbs=Once(others))

    def _formula(self, number: int) -> bool:
        """Tell whether this sentence or the one before speaks of how seats are divided."""
        near = self.document.sentences[max(0, number - 1) : number + 1]
        return any(self.cues.has("formula", s.text) for s in near)

    def _handed(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count stands right beside whom it is for: "20 to the Congress"."""
        return any(
            not party.pronoun
            and (party.role is PartyRole.RECIPIENT or self._has(words, token, party))
            and _beside(words, token, party)
            for party in words.parties
        )

    def _has(self, words: Words, token: CountToken, party: PartyToken) -> bool:
        """Tell whether a party stands "with" a count, where shares are told: "X with nine"."""
        gap = words.text[party.span.stop : token.start]
        return self.topic.planned and self.cues.absolute.match(gap + "1") is not None

    def _opens_talk(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count of candidates tells of seats: when they are named or stand."""
        verb = governor(words, token, self.cues)
        kinds = (SeatVerb.NAME, SeatVerb.CONTEST, SeatVerb.PAST, SeatVerb.DEMAND)
        return token.unit is Unit.NOMINEES and verb is not None and verb.kind in kinds

    def _verbless(self, words: Words, number: int) -> bool:
        """Tell whether a sentence may tell of seats without a verb: headlines and bare lists."""
        opens = number == 0 and len(words.sentence.text) <= _HEADLINE
        head = words.sentence.kind is SegmentKind.HEADLINE or opens
        parties = sum(not p.pronoun for p in words.parties)
        open_list = self.frame.listing and not self.frame.past
        talk = self.topic.planned or open_list or self.cues.has("formula", words.sentence.text)
        listed = parties > 1 and len(words.counts) > 1 and talk
        strength = self.cues.has("holding", words.sentence.text) and not self.topic.planned
        return head or (listed and not strength) or self._in_turn(words, number)

    def _in_turn(self, words: Words, number: int) -> bool:
        """Tell whether parties and numbers take turns where seats are the talk: "RJD 26, LJP 8"."""
        over = self.frame.past or self.mood.past or self.scene.counted or self.scene.forecast
        told = take_turns(words) or dealt_out(words)
        return not over and told and self._in_earshot(number)


def _beside(words: Words, token: CountToken, party: PartyToken) -> bool:
    """Tell whether only the mark of a recipient parts a party from a count."""
    gap = words.text[token.stop : party.span.start] or words.text[party.span.stop : token.start]
    return 0 < len(gap) <= _MARK and not re.search(r"[,;:.()]", gap)


def _each_after(live: Iterable[CountToken], them: Sequence[int]) -> CountToken | None:
    """The first count of "so many each" that stands after a pronoun for several."""
    return next((t for t in live if t.count.each and any(at < t.start for at in them)), None)


def _right_before(each: CountToken | None, them: Sequence[int]) -> list[int]:
    """Where the pronouns stand that only a few characters part from a count: "them two each"."""
    return [at for at in them if each is not None and 0 < each.start - at <= _MARK]


def _named_before(words: Words, each: CountToken | None, them: Sequence[int]) -> list[ActorRef]:
    """Those named before the pronoun beside a count, or before the last one where none is."""
    until = next(iter([*_right_before(each, them), *them[-1:]]), 0)
    return [p.actor for p in words.parties if not p.pronoun and p.span.start < until]
