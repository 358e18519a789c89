"""What a statement of seats is, once it is known which count goes with which parties."""

from __future__ import annotations

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.answering import answered
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Link
from pollcorpus.extraction.seats.shares import SOURCES, UNNAMED, Share
from pollcorpus.extraction.seats.states import states_in
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import CountToken, Unit, Words
from pollcorpus.extraction.seats.working_out import WorkingOut
from pollcorpus.extraction.seats.yielding import left_after
from pollcorpus.models import ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.models.article import SegmentKind
from pollcorpus.plugins.seat_cues import SeatVerb

_NOW = (SeatVerb.DEMAND, SeatVerb.OFFER)
_AROUND = 50
"""Characters around a count in which the region of its seats is named."""
_AFTER = 16
"""Characters after a count in which it is said to be that of all."""


class Stating(WorkingOut):
    """Makes shares of what the sentences link."""

    def _shares(
        self, words: Words, link: Link, status: SeatPlanStatus, told: SeatCount | None = None
    ) -> list[Share]:
        """The shares that a number with its parties tells; of `told` seats, where this is given."""
        actors, status = self._takers(words, link, status)
        bounded = self._bounded(words, link.token)
        count = self._count_meant(words, link.token, bounded)
        status = self._by_bound(words, link.token, bounded) or status
        if status is SeatPlanStatus.AGREED and self._only_claimed(words, link):
            status = SeatPlanStatus.WANTED
        kind, state = self._where(words, link.token)
        span = words.sentence.span
        stated = bool(states_in(self.names, self.cues, words.text, span.start, span.stop))
        said_by = self._said_by(words)
        nominees = self._of_nominees(words, link.token)
        seats = [told or self._seats(count, i) for i in range(len(actors))]
        return [
            Share(
                actor=actor,
                seats=number,
                status=status,
                kind=kind,
                state=state,
                span=words.sentence.span,
                number=link.token.count.span,
                headline=words.sentence.kind is SegmentKind.HEADLINE,
                stated=stated,
                said_by=said_by,
                nominees=nominees,
                regional=self._regional(words, link.token),
                ahead=self._looks_ahead(words, link.token),
            )
            for actor, number in zip(actors, seats, strict=True)
            if actor != UNNAMED and (number.known or told is not None)
        ]

    def _takers(
        self, words: Words, link: Link, status: SeatPlanStatus
    ) -> tuple[list[ActorRef], SeatPlanStatus]:
        """Whose a number is, be it as an answer or as the other side's, and how settled."""
        if answer := self._as_answer(words, link):
            return [answer[0]], answer[1] or status
        actors = [p.actor for p in link.parties]
        if not actors and link.giver and not self._in_all(words, link.token):
            actors = self._other_side(words, link.giver.actor)
        return actors, status

    def _count_meant(self, words: Words, token: CountToken, count: Count) -> Count:
        """The number told before where "as many" is told, else the number itself."""
        if not count.same:
            return count
        before = [c.count for c in words.counts if c.start < token.start and not c.total]
        return before[-1] if before else self.topic.last_count or count

    def _after_giving_up(self, words: Words, tense: Tense) -> dict[Span, list[Share]]:
        """The shares of those who give up some of their seats, by what is left of them.

        They are told by the numbers at the spans, each of which tells nothing else.
        """
        out: dict[Span, list[Share]] = {}
        told = [share for _, share in self.topic.shares]
        for left in left_after(words, self.cues, told):
            token = CountToken(count=left.given, unit=Unit.SEATS, stop=left.given.span.stop)
            if tense.is_past(token, None) or tense.is_denied(token, None):
                continue
            link = Link(token=token, parties=(left.party,))
            size = SeatCount(left.size, left.size)
            out[left.given.core] = self._shares(words, link, tense.status(token, None), size)
            if left.whole is not None:
                out[left.whole.core] = []
        return out

    def _as_answer(self, words: Words, link: Link) -> tuple[ActorRef, SeatPlanStatus | None] | None:
        """Whose a number is that the party asked for seats answers with, and how settled."""
        at, (party, *others) = self._at(words.sentence), link.parties or (None,)
        if party is None or others or len(words.counts) > 1:
            return None
        return answered(words, self.cues, party, link.token, self.topic.shares, at)

    def _only_claimed(self, words: Words, link: Link) -> bool:
        """Tell whether a party's own leader says what it will get, before any deal is told."""
        verb, sentence = governor(words, link.token, self.cues), words.sentence
        told = any(s.status is SeatPlanStatus.AGREED for _, s in self.topic.shares)
        one = len(words.counts) == len(link.parties) == 1
        if told or not one or verb is None or verb.kind is not SeatVerb.GET:
            return False
        after = max(verb.span.stop, link.token.stop)
        tail = words.text[after : sentence.stop]
        if not self.cues.has("saying", tail) or self.cues.has("firm", sentence.text):
            return False
        ahead = self.cues.has("future", words.text[sentence.start : after])
        return ahead and self.sides.speaker(after, sentence.stop) == link.parties[0].actor

    def _looks_ahead(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count is asked for, offered or to be fought now, not before a vote."""
        verb = governor(words, token, self.cues)
        kind = verb.kind if verb else None
        clause = words.clauses.around(token.start, words.sentence)
        text = words.without_asides(clause.start, clause.stop, token.count.core)
        if (
            kind is None
            or kind not in (*_NOW, SeatVerb.CONTEST, SeatVerb.AIM)
            or self.cues.has("before", text)
        ):
            return False
        return kind in _NOW or self.cues.has("future", text)

    def _by_bound(self, words: Words, token: CountToken, bounded: Count) -> SeatPlanStatus | None:
        """Return whose word a bound of a count is: a ceiling one side's offer, a floor a wish."""
        if bounded != token.count:
            return SeatPlanStatus.PROPOSED if bounded.low is None else SeatPlanStatus.WANTED
        if bounded.low is None and self._declined(words, bounded):
            return SeatPlanStatus.PROPOSED  # "in no mood to give more than six"
        if bounded.high is None and self.cues.has("below", bounded.span.of(words.text)):
            return SeatPlanStatus.WANTED  # "no fewer than five"
        if bounded.low is None and self._turned(bounded, words):
            return SeatPlanStatus.PROPOSED  # "50 से ज्यादा सीटें नहीं देगी"
        return None

    def _in_all(self, words: Words, token: CountToken) -> bool:
        """Tell whether somebody gives so many to all others: "has parted with 55 seats in all"."""
        after = words.text[token.stop : min(token.stop + _AFTER, words.sentence.stop)]
        verb = governor(words, token, self.cues)
        given = verb is not None and verb.kind in GIVING
        return given and self.cues.has("jointly", after)

    def _declined(self, words: Words, count: Count) -> bool:
        """Tell whether nobody gives more than a count: "in no mood to part with more than six"."""
        first = words.clauses.around(count.core.start, words.sentence).start
        return self.cues.has("declines", words.text[first : count.core.start])

    def _of_nominees(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count is of candidates named, or of the seats they are named for."""
        units = {c.unit for c in words.counts}
        if token.unit is Unit.NOMINEES or (
            token.unit is Unit.BARE and Unit.NOMINEES in units and Unit.SEATS not in units
        ):
            return True
        verb = governor(words, token, self.cues)
        named = verb is not None and verb.kind is SeatVerb.NAME
        return named and self.cues.has("nominees", words.sentence.text)

    def _regional(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count is of the seats of a part of a state."""
        clause = words.clauses.around(token.start, words.sentence)
        first = max(clause.start, token.start - _AROUND)
        text = words.text[first : min(clause.stop, token.stop + _AROUND)]
        return self.cues.has("region", text)

    def _said_by(self, words: Words) -> str | None:
        """Who is given as the source of a sentence; None where the article says it itself."""
        text, span = words.sentence.text, words.sentence.span
        if self.cues.has("sources", text):
            return SOURCES
        said = self.cues.has("saying", text)
        return self.sides.person_named(span.start, span.stop) if said else None

    @staticmethod
    def _seats(count: Count, at: int) -> SeatCount:
        if count.parts:
            return (
                SeatCount(count.parts[at], count.parts[at])
                if at < len(count.parts)
                else SeatCount()
            )
        return SeatCount(count.low, count.high, count.approximate)
