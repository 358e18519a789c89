"""Which count goes with which party, within one sentence.

Each count takes the party that is cheapest to reach: next to it, marked as
the holder or recipient, with no other party, count or clause in between. A
list of parties and a list of as many counts are paired in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from attrs import frozen

from pollcorpus._text import Span
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.tokens import (
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_alliance,
    is_listed,
)
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_TOO_FAR = 6.5
_LONE = 14.0
"""How far the only party of a sentence may be from a count."""
_LONE_IT = 9.0
"""The same where only a pronoun stands for it."""
_USED = 2.0
_LISTED = 1.2
_CLAUSE = 3.0
_OTHER = 2.0
_DEAD = 0.4
"""Weight of a count that tells of the past or of something else."""
_VERB = 2.5
_WRONG_SIDE = 5.0
_WORD = 0.06
_FAR_RIGHT = 0.15
"""Each word between a count and a recipient after it counts more than one before it."""
_ROLE = {
    PartyRole.RECIPIENT: 0.0,
    PartyRole.HOLDER: 0.4,
    PartyRole.ACTOR: 0.6,
    PartyRole.ATTRIBUTE: 3.0,
    PartyRole.SOURCE: 50.0,
}
_TURNS = 2
_TAKING = (PartyRole.HOLDER, PartyRole.RECIPIENT)
_HEAD = 8
_LEAD = 24
_RELATIVE = 0.5
_CLOSE = 80
"""Longest clause about a party up to its count."""
_GIVING = (SeatVerb.GIVE, SeatVerb.OFFER)
_NAME = re.compile(r"[^\s,;.()]+")
_PARTICIPLE = re.compile(r"(?:ed|en|left|got)(?: over| aside)?$", re.IGNORECASE)
_PASSIVE = re.compile(r"(?:been|be|was|were|being|is|are|get|gets)\s(?:[a-z]+\s)?$", re.IGNORECASE)
_PERFECT = re.compile(
    r"(?:has|have|had|will|would|may|could|can|to|not)\s(?:[a-z]+\s)?$", re.IGNORECASE
)


@frozen(kw_only=True)
class Link:
    """A count and the parties that it is told of; none when only the giver is named."""

    token: CountToken
    parties: tuple[PartyToken, ...]
    giver: PartyToken | None = None


_Token = TypeVar("_Token", PartyToken, CountToken)


class Linker:
    """Links the counts of one sentence."""

    def __init__(
        self, words: Words, governors: dict[CountToken, SeatVerb | None], cues: Compiled
    ) -> None:
        self.words = words
        self.cues = cues
        self.governors = governors
        self.party_lists = self._lists(words.parties, lambda p: p.span.start, lambda p: p.span.stop)
        own = [c for c in words.counts if not c.total]
        self.count_lists = self._lists(own, lambda c: c.start, lambda c: c.stop)

    def _lists(
        self,
        tokens: Sequence[_Token],
        start: Callable[[_Token], int],
        stop: Callable[[_Token], int],
    ) -> list[list[_Token]]:
        """Runs of tokens with only a list's separators between them."""
        runs: list[list[_Token]] = []
        for token in tokens:
            if runs and self._listed(runs[-1][-1], token, stop(runs[-1][-1]), start(token)):
                runs[-1].append(token)
            else:
                runs.append([token])
        return runs

    def _listed(self, one: object, other: object, first: int, last: int) -> bool:
        """Tell whether two tokens stand in one list.

        A mere space does not join a pronoun to a party, nor a giver to a taker.
        """
        if isinstance(one, PartyToken) and isinstance(other, PartyToken):
            bare = not self.words.text[first:last].strip()
            apart = one.pronoun or other.pronoun or one.role is not other.role
            if (bare and apart) or any(first <= c.start < last for c in self.words.counts):
                return False
        return is_listed(self.words.text, first, last, self.cues)

    def links(self) -> Iterator[Link]:
        """Yield the links of the sentence, in the order of the counts."""
        used: set[PartyToken] = set()
        found: dict[int, Link] = {}
        open_runs = []
        if self._alternating(found):
            yield from (found[at] for at in sorted(found))
            return
        for run in self.count_lists:
            if not self._paired(run, used, found):
                open_runs.append(run)
        tokens = [t for run in open_runs for t in run if not self._stranger(t)]
        while tokens:
            options = [(*self._best(token, used), token) for token in tokens]
            cost, parties, token = min(options, key=lambda o: (o[0], o[2].start))
            tokens.remove(token)
            if (
                not parties
                or self._remote(token, parties[0])
                or token.count.parts
                or cost > self._limit(token, parties[0])
            ):
                continue
            found[token.start] = self._link(token, parties, used)
        yield from (found[at] for at in sorted(found))

    def _remote(self, token: CountToken, party: PartyToken) -> bool:
        """Tell whether a bare number stands apart from a person: "X, director, Orion 32: ..."."""
        gap = self.words.text[party.span.stop : token.start]
        return token.unit is Unit.BARE and party.marked == "leader" and "," in gap

    def _alternating(self, found: dict[int, Link]) -> bool:
        """Pair counts with parties that take turns: "24 सीटें कांग्रेस और दो आप को मिलीं"."""
        counts = [c for c in self.words.counts if not c.total]
        parties = [p for p in self.words.parties if not p.pronoun]
        size = len(counts)
        if not self.cues.source.verb_follows or size < _TURNS or size != len(parties):
            return False
        if any(c.count.parts or c.count.same or c not in self.governors for c in counts):
            return False
        pairs = list(zip(counts, parties, strict=True))
        turns = all(c.stop <= p.span.start for c, p in pairs) and all(
            p.span.stop <= c.start for (_, p), c in zip(pairs, counts[1:], strict=False)
        )
        beside = self.words.text[counts[0].stop : parties[0].span.start].isspace()
        last = parties[-1].span.stop
        done = all(v.span.start >= last or v.kind is SeatVerb.OTHER for v in self.words.verbs)
        if not (turns and beside and done and parties[0].role in _TAKING):
            return False
        found.update((c.start, Link(token=c, parties=(p,))) for c, p in pairs)
        return True

    def _limit(self, token: CountToken, party: PartyToken) -> float:
        """How far a party may be: farther before a count where the sentence has no other."""
        row = token.count.low is None and token.count.high is None
        before = party.span.start < token.start
        if row or not before or not self._lone():
            return _TOO_FAR
        return _LONE_IT if all(p.pronoun for p in self.words.parties) else _LONE

    def _lone(self) -> bool:
        """Tell whether a sentence speaks of one party alone, so that all its counts are its own."""
        actors = {p.actor for p in self.words.parties if p.role is not PartyRole.SOURCE}
        return len(actors) == 1

    def _stranger(self, token: CountToken) -> bool:
        """Tell whether an unknown name beside a count may be the party that it belongs to."""
        text, first = self.words.text, max(self.words.sentence.start, token.start - 40)
        for found in self.cues.stranger.finditer(text, first, token.stop + 40):
            names = found.groupdict()
            beside = found.end() == token.start if names["before"] else found.start() == token.stop
            at = found.start("before") if names["before"] else found.start("after")
            word = _NAME.match(text, at)
            common = word is not None and self.cues.no_seat.match(word[0]) is not None
            if beside and not common and not self.words.is_known(at):
                return True
        return False

    def _paired(self, run: list[CountToken], used: set[PartyToken], found: dict[int, Link]) -> bool:
        """Pair a list of counts, or a formula, with a list of as many parties."""
        parts = len(run[0].count.parts)
        size = parts or len(run)
        if size < 2 or (parts and len(run) > 1):
            return False
        lists = [
            [p for p in parties if not is_alliance(p)]
            for parties in self.party_lists
            if not parts or parties[0].role is not PartyRole.SOURCE
        ]
        fitting = [parties for parties in lists if len(parties) == size and not used & set(parties)]
        if not fitting:
            return False
        before = [ps for ps in fitting if ps[0].span.start < run[0].start]
        nearest = min(before or fitting, key=lambda ps: abs(ps[0].span.start - run[0].start))
        used.update(nearest)
        if parts:
            found[run[0].start] = Link(token=run[0], parties=tuple(nearest))
        else:
            for token, party in zip(run, nearest, strict=True):
                found[token.start] = Link(token=token, parties=(party,))
        return True

    def _best(self, token: CountToken, used: set[PartyToken]) -> tuple[float, list[PartyToken]]:
        options = []
        for run in self.party_lists:
            costs = [self._cost(token, party) + _USED * (party in used) for party in run]
            at = min(range(len(run)), key=lambda i: costs[i])
            chosen = self._sharers(token, run, at)
            options.append((costs[at], chosen))
        return min(options, key=lambda o: o[0], default=(99.0, []))

    def _sharers(self, token: CountToken, run: list[PartyToken], at: int) -> list[PartyToken]:
        """Who shares a count: all of a list when it holds for each, else its only member.

        What several parties have together is nobody's own; where the text treats
        them as one side ("the Left parties"), the first stands for all.
        """
        plain = [p for p in run if p.role is not PartyRole.SOURCE]
        friendly = self.cues.has("friendly", self.words.sentence.text)
        if (token.count.each or friendly) and len(plain) > 1:
            return plain
        together = len({p.actor for p in plain}) > 1 and run[at] in plain
        if not together and not self.cues.joined.match(self.words.text, run[-1].span.stop):
            return [run[at]]
        lead = self.words.text[max(0, run[0].span.start - 60) : run[0].span.start]
        return [run[0]] if self.cues.has("others", lead) and together else []

    def _cost(self, token: CountToken, party: PartyToken) -> float:
        left = party.span.start < token.start
        first, last = (party.span.stop, token.start) if left else (token.stop, party.span.start)
        asides = self.words.within(first, last)
        if left and not party.pronoun and self._told_of(party, token):
            return _RELATIVE
        gap = self._gap(first, last, asides)
        cost = _ROLE[party.role] + _WORD * gap.count(" ")
        cost += 0.4 * party.pronoun + 1.2 * (party.marked == "leader")
        taken = not left and party.role is PartyRole.RECIPIENT and last - first < _LEAD
        cost += 1.0 * (is_alliance(party) and not taken)
        cost += _LISTED * self._separators(gap)
        cost += _CLAUSE * self.words.clauses.between(first, last, asides)
        cost += _OTHER * self._between(first, last, asides)
        return cost + self._side(token, party, left, first, last)

    def _told_of(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a count stands in a clause about a party: "the DMDK, which wants 25"."""
        opened = self.cues.relative.match(self.words.text, party.span.stop)
        if opened is None or token.start - opened.end() > _CLOSE:
            return False
        gap = self.words.text[opened.end() : token.start]
        named = any(opened.end() <= p.span.start < token.start for p in self.words.parties)
        return not named and not re.search(r"[,;.\u0964]", gap)

    def _separators(self, gap: str) -> int:
        marks = re.findall(r"[,;:]|\s(?:and|or)\s", gap)
        if self.cues.source.verb_follows:
            marks += re.findall(r"\s(?:और|तथा|एवं|व)\s", gap)
        return min(len(marks), 4)

    def _gap(self, first: int, last: int, asides: tuple[Span, ...]) -> str:
        """The text of a range without its asides."""
        parts = []
        for aside in asides:
            parts.append(self.words.text[first : aside.start])
            first = aside.stop
        return " ".join([*parts, self.words.text[first:last] if first < last else ""])

    def _between(self, first: int, last: int, asides: tuple[Span, ...]) -> float:
        """How many other counts and parties stand between."""
        counts = sum(
            1.0 if c in self.governors else _DEAD
            for c in self.words.counts
            if first <= c.start < last
            and not c.total
            and not any(c.count.core in a for a in asides)
        )
        quiet = (PartyRole.SOURCE, PartyRole.ATTRIBUTE)
        parties = sum(
            first <= p.span.start < last and p.role not in quiet and not p.pronoun
            for p in self.words.parties
        )
        return counts + parties

    def _side(
        self, token: CountToken, party: PartyToken, left: bool, first: int, last: int
    ) -> float:
        kind = self.governors.get(token)
        verbs = [v for v in self.words.verbs if first <= v.span.start < last]
        if self.cues.source.verb_follows:
            verb_after = [v for v in self.words.verbs if v.span.start >= token.count.core.stop][:1]
            if kind is SeatVerb.DEMAND and self.cues.addressed.match(
                self.words.text, party.span.stop
            ):
                return _WRONG_SIDE
            if (
                party.marked == "to"
                and kind in _GIVING
                and verb_after
                and self.cues.obliged.match(self.words.text, verb_after[0].span.stop)
            ):
                return 4.0
            crossed = sum(v.kind is not SeatVerb.OTHER for v in verbs) if left else 0
            if kind is SeatVerb.DEMAND and self._asked(party, verb_after):
                return 4.0
            giver = kind in _GIVING and party.role is PartyRole.ACTOR
            listed = 0.0 if left else 8.0 * self._separators(self.words.text[first:last])
            return _VERB * min(crossed, 2) + 3.5 * giver + 0.3 * (not left) + listed
        if kind is SeatVerb.DEMAND and self._addressed(party):
            return _WRONG_SIDE
        if not left and party.role is PartyRole.RECIPIENT:
            return _FAR_RIGHT * self.words.text[first:last].count(" ")
        if not left and self._headed(token, first, last):
            return 0.0
        if not left:
            passive = bool(verbs) and party.role is PartyRole.HOLDER
            return _WRONG_SIDE - 1.0 * passive
        if kind in _GIVING and party.role in (PartyRole.HOLDER, PartyRole.ACTOR):
            return 3.0 * self._gives(party, token)
        return 0.0

    def _headed(self, token: CountToken, first: int, last: int) -> bool:
        """Tell whether a count opens a sentence about the party: "With 26 seats, the RJD ..."."""
        head = self.words.text[self.words.sentence.start : token.start].strip()
        gap = self.words.text[first:last]
        return 0 < len(head) < _HEAD and re.fullmatch(r",\s(?:the\s)?", gap) is not None

    def _addressed(self, party: PartyToken) -> bool:
        """Tell whether a demand is put to a party: "gave a list of 12 seats to the RJD"."""
        lead = self.words.text[max(0, party.span.start - _LEAD) : party.span.start]
        return party.role is PartyRole.RECIPIENT and self.cues.addressed.search(lead) is not None

    def _asked(self, party: PartyToken, after: list[VerbToken]) -> bool:
        """Tell whether a party marked as a recipient is the one that somebody asks for seats."""
        others = any(
            p.marked != "to" and not p.pronoun and p.role is not PartyRole.SOURCE
            for p in self.words.parties
        )
        needed = self.cues.words["needed"]
        return (
            party.marked == "to"
            and bool(after)
            and others
            and not needed.match(self._verb_text(after[0]))
        )

    def _is_giver(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether the only party beside a count that is given gives it."""
        if not self.cues.source.verb_follows:
            return self._gives(party, token)
        if party.role is PartyRole.ACTOR:
            return True
        after = [v for v in self.words.verbs if v.span.start >= token.count.core.stop][:1]
        active = after and self.cues.words["giving"].match(self._verb_text(after[0]))
        return bool(active) and party.role is PartyRole.HOLDER

    def _verb_text(self, verb: VerbToken) -> str:
        return self.words.text[verb.span.start : verb.span.stop]

    def _gives(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a party before an active verb of giving is its subject."""
        verbs = [
            v
            for v in self.words.verbs
            if party.span.stop <= v.span.start < token.count.core.start and v.kind in _GIVING
        ]
        if not verbs:
            return False
        lead = self.words.text[party.span.stop : verbs[-1].span.start]
        word = self.words.text[verbs[-1].span.start : verbs[-1].span.stop].casefold()
        if word.startswith("be ") or (_PARTICIPLE.search(word) and _PASSIVE.search(lead)):
            return False
        participle = word.endswith(("given", "left"))
        return not participle or bool(_PERFECT.search(lead))

    def _link(self, token: CountToken, parties: list[PartyToken], used: set[PartyToken]) -> Link:
        kind = self.governors.get(token)
        only = parties[0]
        used.update(parties)
        given = kind in _GIVING and len(parties) == 1 and only.role is not PartyRole.RECIPIENT
        if given and self._is_giver(only, token):
            return Link(token=token, parties=(), giver=only)
        return Link(token=token, parties=tuple(parties))
