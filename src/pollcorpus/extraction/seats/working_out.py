"""Numbers that a text leaves to its readers to work out.

"All but six of the 40", "the rest", "one more than its ally".
"""

from __future__ import annotations

import re

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.exchanging import Place, place_of
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Linker
from pollcorpus.extraction.seats.shares import UNNAMED, Share
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.territory import Territory
from pollcorpus.extraction.seats.tokens import (
    QUIET,
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_alliance,
)
from pollcorpus.models import ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_MARK = 16
"""Characters after a number in which a bound of it is told."""
_SAID = 90
"""Characters before a number in which it is called a limit."""
_BESIDE = 40
"""Characters between a comparison and the party that it is made with."""
_JUST_TOLD = 200
"""Characters before a sentence in which by-elections are told of."""
_STATUS = {
    SeatVerb.DEMAND: SeatPlanStatus.WANTED,
    SeatVerb.OFFER: SeatPlanStatus.PROPOSED,
    SeatVerb.GIVE: SeatPlanStatus.PROPOSED,
}

Verbs = dict[CountToken, VerbToken | None]


class WorkingOut(Territory):
    """Works out what a sentence tells by other numbers."""

    words: dict[int, Words]
    """The sentences read so far, by their numbers."""

    def _bounded(self, words: Words, token: CountToken) -> Count:
        """Turn a bound that is refused: not "more than 12" is at most 12."""
        count, clause = token.count, words.clauses.around(token.start, words.sentence)
        known = count.low if count.high is None else count.high
        if count.low is not None and count.low == count.high:
            return self._at_most_or_least(words, token)
        if known is None or None not in (count.low, count.high):
            return count
        follows = self.cues.source.verb_follows
        after = Span(token.count.core.stop, clause.stop)
        said = (after if follows else Span(clause.start, token.start)).of(words.text)
        around = words.text[count.span.start : token.stop + _MARK]
        if count.low is None and self._least_of_condition(words, token, around):
            return evolve(count, low=known, high=None)
        if not self.cues.has("declines", said) or self._turned(count, words):
            return count
        if count.high is None and self.cues.has("beyond", around):
            return evolve(count, low=None, high=known)
        if count.low is None and self.cues.has("below", around):
            return evolve(count, low=known, high=None)
        return count

    def _least_of_condition(self, words: Words, token: CountToken, around: str) -> bool:
        """Tell whether somebody will not do with less: "if we get fewer than 15"."""
        clause = words.clauses.around(token.start, words.sentence)
        lead = words.text[clause.start : token.start]
        return self.cues.has("below", around) and self.cues.has("condition", lead)

    def _at_most_or_least(self, words: Words, token: CountToken) -> Count:
        """Turn a number that is called a limit into one: "six is the least it will take"."""
        text, count = words.text, token.count
        lead = text[max(words.sentence.start, token.start - _SAID) : token.start]
        ends = (count.core.stop, token.stop)
        if self.cues.most_before.search(lead) or any(
            self.cues.most_after.match(text, end) for end in ends
        ):
            return evolve(count, low=None)
        if self.cues.least_before.search(lead) or any(
            self.cues.least_after.match(text, end) for end in ends
        ):
            return evolve(count, high=None)
        return count

    def _turned(self, count: Count, words: Words) -> bool:
        """Tell whether the number's own bound says so already: "not fewer than 12"."""
        return self.cues.has("declines", words.text[count.span.start : count.span.stop])

    def _without_excepted(self, words: Words) -> Words:
        """Read "all but six of the 40 seats" as the number of those that are told of."""
        left_out = [
            c
            for c in words.counts
            if place_of(words, self.cues, c.count.core.start, c.stop) is Place.EXCEPTED
        ]
        if not left_out:
            return words
        kept = []
        for token in words.counts:
            if token not in left_out:
                kept.append(token)
            elif (size := self._but(words, token)) is not None:
                count = evolve(token.count, low=size, high=size, each=False)
                kept.append(evolve(token, count=count, unit=Unit.SEATS, total=False))
        cores = {c.count.core for c in left_out}
        numbers = tuple(n for n in words.numbers if n.core not in cores)
        kept_of = [t.count for t in kept if t.count.core in cores]
        return evolve(words, counts=tuple(kept), numbers=(*numbers, *kept_of))

    def _but(self, words: Words, token: CountToken) -> int | None:
        """How many seats of a house are left when so many are taken out of it."""
        out = token.count.low
        if out is None or out != token.count.high or token.total:
            return None
        totals = [c.count.low for c in words.counts if c.total and c.count.low]
        kind, state = self._where(words, token)
        kind = kind or self.scene.likely_kind(state)
        size = totals[0] if totals else self.scene.house(kind, state) if kind and state else None
        return size - out if size and size > out else None

    def _with_rest(self, words: Words, verbs: Verbs) -> tuple[Words, Verbs]:
        """Add the number that "the rest" of a house stands for, where all others are told."""
        found = self.cues.words["rest"].search(
            words.text, words.sentence.start, words.sentence.stop
        )
        if found is None:
            return words, verbs
        totals = self._totals(words)
        told = [t.count.low for t in verbs] if verbs else self._told_before_rest(words)
        plain = all(t.count.low == t.count.high and not t.count.each for t in verbs)
        sure = plain and not any(t.count.parts or t.count.same or t.whole for t in verbs)
        if not totals or not told or not sure or any(t is None for t in told):
            return words, verbs
        if self.cues.shared_by.match(words.text, found.end()) or self._of_several(words, verbs):
            return words, verbs  # nobody's own
        size = (totals[0] or 0) - sum(n for n in told if n)
        span = Span(found.start(), found.end())
        clause = words.clauses.around(span.start, words.sentence)
        after = any(span.stop <= n.core.start < clause.stop for n in words.numbers)
        out = any(
            place_of(words, self.cues, c.count.core.start, c.stop) is Place.EXCEPTED for c in verbs
        )
        own = (c for c in words.counts if not c.total)  # "the rest of the 81 seats"
        if size <= 0 or after or out or any(c.count.span.overlaps(span) for c in own):
            return words, verbs
        count = Count(span=span, core=span, low=size, high=size)
        rest = CountToken(count=count, unit=Unit.SEATS, stop=span.stop)
        counts = sorted((*words.counts, rest), key=lambda c: c.start)
        words = evolve(words, counts=tuple(counts))
        return words, {**verbs, rest: governor(words, rest, self.cues)}

    def _totals(self, words: Words) -> list[int | None]:
        """How many seats there are in all: as a sentence says, or else the one before it."""
        before = self.words.get(self._at(words.sentence) - 1)
        for some in (words, *([before] if before else [])):
            exact = [c for c in some.counts if c.total and c.count.low == c.count.high]
            if exact:
                return [c.count.low for c in exact]
        return []

    def _told_before_rest(self, words: Words) -> list[int | None]:
        """The shares of others that the sentence before tells, where this one has no number."""
        at = self._at(words.sentence)
        just = [s for n, s in self.topic.shares if n == at - 1]
        taking = {p.actor for p in words.parties}
        others = {s.actor for s in just} - taking
        settled = all(s.status is not SeatPlanStatus.WANTED for s in just)
        own = any(not c.total for c in words.counts)
        if own or not settled or not others or len(others) != len(just):
            return []
        return [s.seats.exact for s in just]

    def _of_several(self, words: Words, verbs: Verbs) -> bool:
        """Tell whether two who have a number together could seem to have that and the rest.

        "The A and the B will contest 70 of the 81 seats, and the rest will go to others".
        """
        if self.cues.source.verb_follows:
            return False  # whose the rest is stands beside it
        linker = Linker(words, {t: v.kind if v else None for t, v in verbs.items()}, self.cues)
        return any(linker.is_joint(token) for token in verbs)

    def _with_every(self, words: Words, verbs: Verbs, tense: Tense) -> tuple[Words, Verbs]:
        """Add the size of the house of which somebody contests "every seat", and no number."""
        found = self.cues.words["every_seat"].search(
            words.text, words.sentence.start, words.sentence.stop
        )
        if found is None or self._after_by_elections(words):
            return words, verbs
        span = Span(found.start(), found.end())
        count = Count(span=span, core=span, low=None, high=None)
        token = CountToken(count=count, unit=Unit.SEATS, stop=span.stop, whole=True)
        verb = governor(words, token, self.cues)
        kind, state = self._where(words, token)
        kind = kind or self.scene.likely_kind(state)
        size = self.scene.house(kind, state) if kind and state else None
        contest = verb is not None and verb.kind is SeatVerb.CONTEST and verb not in verbs.values()
        told = any(c.count.low == size for c in verbs)  # "all 403 of them, every seat"
        if not contest or size is None or told or tense.is_past(token, verb):
            return words, verbs
        token = evolve(token, count=evolve(count, low=size, high=size))
        if tense.is_denied(token, verb) or self.cues.has("question", words.sentence.text):
            return words, verbs
        counts = sorted((*words.counts, token), key=lambda c: c.start)
        return evolve(words, counts=tuple(counts)), {**verbs, token: verb}

    def _after_by_elections(self, words: Words) -> bool:
        """Tell whether "all the seats" may be those of by-elections: "By-polls to 11 seats ..."."""
        start = words.sentence.start
        just = self.cues.words["elsewhere"].search(words.text, max(0, start - _JUST_TOLD), start)
        return just is not None and kind_in(words.sentence.text, self.cues) is None

    def _compared(self, words: Words, shares: list[Share]) -> list[Share]:
        """The shares told by how many more or fewer they are: "one more than its ally"."""
        out: list[Share] = []
        for count in words.numbers:
            found = self.cues.more_or_fewer.match(words.text, count.core.stop)
            bases = [s for s in shares if s.number.stop <= count.core.start and s.seats.exact]
            if found is None or not bases or count.low is None or count.low != count.high:
                continue
            base, sign = bases[-1], 1 if self.cues.has("more", found[0]) else -1
            known = {s.actor for s in [*shares, *out]}
            out += self._told_by_comparison(words, count, found, base, sign, known)
        return out

    def _told_by_comparison(
        self,
        words: Words,
        count: Count,
        found: re.Match[str],
        base: Share,
        sign: int,
        known: set[ActorRef],
    ) -> list[Share]:
        """The share of the party that another is compared with, or its own of another time."""
        step, told = sign * (count.low or 0), base.seats.exact or 0
        place = evolve(base, number=count.core, constituencies=(), nominees=False)
        own = [
            p
            for p in words.parties
            if 0 <= count.core.start - p.span.stop <= _GAP
            and p.role not in QUIET
            and "," not in words.text[p.span.stop : count.core.start]
        ]
        if own and own[-1].actor not in known and own[-1].actor != base.actor:
            return _sized(place, own[-1].actor, told + step)
        ahead = [p for p in words.parties if 0 <= p.span.start - found.end() <= _BESIDE]
        if not ahead or not self.cues.has("than", found[0]):
            return []
        other = ahead[0]
        verbs = [v for v in words.verbs if v.span.start >= found.end() and len(v.span) > _HAD]
        if not self._says(words, other, verbs):
            taken = other.actor in known or is_alliance(other) or self._of_old(words, other)
            fits = not taken and other.role is not PartyRole.ATTRIBUTE
            return _sized(place, other.actor, told - step) if fits else []
        status = _STATUS.get(verbs[0].kind)
        if status is None or verbs[0].span.start - found.end() > _BESIDE:
            return []
        return _sized(evolve(place, status=status), base.actor, told - step)

    def _of_old(self, words: Words, party: PartyToken) -> bool:
        """Tell whether a comparison is with an earlier election: "than the LJP did in 2019"."""
        after = words.text[party.span.stop : min(party.span.stop + _BESIDE, words.sentence.stop)]
        day = self.scene.published
        years = (int(year) for year in _YEAR.findall(after))
        return self.cues.has("past_time", after) or any(day and y < day.year for y in years)

    @staticmethod
    def _says(words: Words, party: PartyToken, verbs: list[VerbToken]) -> bool:
        """Tell whether a comparison is with what a party did: "than it had been offered"."""
        if not verbs:
            return False
        gap = words.text[party.span.stop : verbs[0].span.start]
        return len(gap) <= _BESIDE and not re.search(r"[,;:.]", gap)


_YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d%])")
_GAP = 12
"""Characters between a party and how many more it gets: "the JD(U) with one more"."""
_HAD = len("had")


def _sized(share: Share, actor: ActorRef, size: int) -> list[Share]:
    """A share of another size, if it is one."""
    if size <= 0 or actor == UNNAMED:
        return []
    return [evolve(share, actor=actor, seats=SeatCount(size, size))]
