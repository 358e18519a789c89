"""Which count goes with which party, within one sentence.

Each count takes the party that is cheapest to reach: next to it, marked as
the holder or recipient, with no other party, count or clause in between. A
list of parties and a list of as many counts are paired in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from attrs import evolve, frozen

from pollcorpus.extraction.seats.bracketed import is_sum
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.giving import GIVING, is_giver, is_subject_of_clause
from pollcorpus.extraction.seats.governing import told_of
from pollcorpus.extraction.seats.reach import Reach
from pollcorpus.extraction.seats.roles import ends_opening
from pollcorpus.extraction.seats.sharers import Sharers
from pollcorpus.extraction.seats.tokens import (
    JOINED,
    CountToken,
    PartyToken,
    Unit,
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
_TURNS = 2
_TAKING = (PartyRole.HOLDER, PartyRole.RECIPIENT)
_UNKNOWN = 60
_RAISED = 90
"""Characters before a count in which an offer is said to go up from it."""
_NAME = re.compile(r"[^\s,;.()]+")


@frozen(kw_only=True)
class Link:
    """A count and the parties that it is told of; none when only the giver is named."""

    token: CountToken
    parties: tuple[PartyToken, ...]
    giver: PartyToken | None = None


_Nearest = tuple[float, list[PartyToken], PartyToken | None, bool]
"""How near whoever is nearest is, who shares the count, which party that is and if it was used."""
_Token = TypeVar("_Token", PartyToken, CountToken)


class Linker(Sharers):
    """Links the counts of one sentence."""

    def __init__(
        self, words: Words, governors: dict[CountToken, SeatVerb | None], cues: Compiled
    ) -> None:
        self.words = words
        self.cues = cues
        self.governors = governors
        self.reach = Reach(words, governors, cues)
        self._nearest: dict[CountToken, _Nearest] = {}
        self._costs: dict[CountToken, list[list[float]]] = {}
        self.party_lists = self._lists(words.parties, lambda p: p.span.start, lambda p: p.span.stop)
        own = [c for c in words.counts if not c.total]
        if any(c.count.parts for c in own):
            own = [c for c in own if c in governors]  # "divided the seven seats 3-4"
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
            apart = apart or (one.marked, other.marked) == ("", "to")  # "A B को 14 देगी"
            if (bare and apart) or self.words.counts_in(first, last):
                return False
            if one.pronoun and not other.pronoun and self._follows(one, first, last):
                return False
            if self._parted(other, first, last) or self._opened(one, other):
                return False
            aside = one.marked == "by" or (one.pronoun and one.role is PartyRole.ATTRIBUTE)
            if aside and self._opens_count(other, first, last):
                return False
            if other.marked == "leader" and self.cues.words["saying"].match(
                self.words.text, other.span.stop + 1
            ):
                return False  # "and five to the HAM, J. P. Nadda said"
            taking = one.role is PartyRole.RECIPIENT and other.role is PartyRole.HOLDER
            if taking and self.cues.acts_next.match(self.words.text, other.span.stop):
                return False  # "Gaya goes to the A and the B takes Nawada"
            if self._over_unknown(first, last):
                return True
        return is_listed(self.words.text, first, last, self.cues)

    def _follows(self, pronoun: PartyToken, first: int, last: int) -> bool:
        """Tell whether a party opens the main clause after a pronoun: "offered to it, the A"."""
        comma = self.cues.comma.fullmatch(self.words.text, first, last)
        return comma is not None and pronoun.marked != "leader"

    def _parted(self, party: PartyToken, first: int, last: int) -> bool:
        """Tell whether a party after a list opens a clause of its own: "A, B; C gets 29"."""
        stop = party.span.stop
        own = any(0 <= v.span.start - stop <= 1 for v in self.words.verbs)
        return own and self.words.clauses.between(first, last + 1) > 0

    def _opened(self, one: PartyToken, other: PartyToken) -> bool:
        """Tell whether a comma only ends what opens a sentence: "After leaving the A, the B"."""
        text, start = self.words.text, self.words.sentence.start
        parties, gap = self.words.parties, text[one.span.stop : other.span.start]
        if ends_opening(text, start, parties, parties.index(one), self.cues):
            return True
        lead = text[start : one.span.start]
        if "," in lead or not (self.cues.opening.match(lead) and self.cues.comma.match(gap)):
            return False
        after = next((p for p in parties if p.span.start >= other.span.stop), None)
        onward = text[other.span.stop : after.span.start] if after else ""
        return not any(self.cues.has("conjunction", g) for g in (gap, onward[:JOINED]))

    def _opens_count(self, party: PartyToken, first: int, last: int) -> bool:
        """Tell whether a count follows a party after a comma: "by the A, and the B 33"."""
        beside = self.words.counts_in(party.span.stop, party.span.stop + _TURNS)
        return bool(beside) and "," in self.words.text[first:last]

    def _over_unknown(self, first: int, last: int) -> bool:
        """Tell whether only names that nobody knows stand between two of a list."""
        gap = self.words.text[first:last]
        return len(gap) < _UNKNOWN and self.cues.strangers_between.fullmatch(gap) is not None

    def links(self) -> Iterator[Link]:
        """Yield the links of the sentence, in the order of the counts."""
        used: set[PartyToken] = set()
        self._nearest.clear()
        found: dict[int, Link] = {}
        open_runs = []
        if self._alternating(found):
            yield from (found[at] for at in sorted(found))
            return
        for run in self.count_lists:
            if not self._paired(run, used, found):
                open_runs.append(run)
        tokens = [t for run in open_runs for t in run if not self.is_strangers(t)]
        tokens = [t for t in tokens if not is_sum(self.words, t)]
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
        self._go_on(found)
        yield from (found[at] for at in sorted(found))

    def _go_on(self, found: dict[int, Link]) -> None:
        """Give what an offer goes up to to whom it is made: "raised its offer from 20 to 25"."""
        text = self.words.text
        for one, two in pairwise(self.words.counts):
            start = one.count.core.start
            onward = self.cues.raised_to.fullmatch(text, one.count.core.stop, two.count.core.start)
            first = found.get(one.start)
            free = first and first.giver and two in self.governors and two.start not in found
            if free and self._joins(one, two):
                found[two.start] = evolve(found[one.start], token=two)
            if self._gives_in(one, two, found) or self._is_raised(one, two, found):
                found[two.start] = evolve(found[one.start], token=two)
            if onward is None or one.start not in found or two.start in found:
                continue
            if self.cues.raised_from.search(text[max(0, start - _RAISED) : start]):
                found[two.start] = evolve(found[one.start], token=two)

    def _gives_in(self, one: CountToken, two: CountToken, found: dict[int, Link]) -> bool:
        """Tell whether who offers a count goes on to another: "offered six and agreed to eight"."""
        first, second = found.get(one.start), found.get(two.start)
        if first is None or first.giver is None:
            return False
        text = self.words.text
        if self.cues.offered_then.fullmatch(text, one.stop, two.start):
            return second is None or second.parties in ((), (first.giver,))
        own = second is not None and second.parties == (first.giver,)
        return own and self.cues.has("settles", text[one.stop : two.start])

    def _is_raised(self, one: CountToken, two: CountToken, found: dict[int, Link]) -> bool:
        """Tell whether who gives raises what is offered: "offered six, which the A raised to 8"."""
        if self.cues.raised_by.fullmatch(self.words.text, one.stop, two.start) is None:
            return False
        second = found.get(two.start)
        takers = second.parties if second else ()
        return one.start in found and all(one.stop <= p.span.start < two.start for p in takers)

    def _remote(self, token: CountToken, party: PartyToken) -> bool:
        """Tell whether a bare number stands apart from a person: "X, director, Orion 32: ..."."""
        gap = self.words.text[party.span.stop : token.start]
        told = any(party.span.stop <= v.span.start < token.start for v in self.words.verbs)
        return token.unit is Unit.BARE and party.marked == "leader" and "," in gap and not told

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
        beside = self._is_on(counts[0], parties[0])
        last = parties[-1].span.stop
        done = all(v.span.start >= last or v.kind is SeatVerb.OTHER for v in self.words.verbs)
        if not (turns and beside and done and parties[0].role in _TAKING):
            return False
        found.update((c.start, Link(token=c, parties=(p,))) for c, p in pairs)
        return True

    def _is_on(self, token: CountToken, party: PartyToken) -> bool:
        """Tell whether a party stands right after a count, or where that is fought: "17 पर सपा"."""
        gap = re.sub(r"\([^()]*\)", "", self.words.text[token.stop : party.span.start])
        return gap.isspace() or self.cues.words["fought_in"].fullmatch(gap.strip()) is not None

    def _limit(self, token: CountToken, party: PartyToken) -> float:
        """How far a party may be: farther before a count where the sentence has no other."""
        row = token.count.low is None and token.count.high is None
        own = (p.span.start for p in self.words.parties if p.actor == party.actor)
        before = min(own, default=party.span.start) < token.start
        if row or not before or not self._lone():
            return _TOO_FAR
        known = (not p.pronoun or p.marked == "leader" for p in self.words.parties)
        return _LONE if any(known) else _LONE_IT

    def _lone(self) -> bool:
        """Tell whether a sentence speaks of one party alone, so that all its counts are its own."""
        parties = [p for p in self.words.parties if p.role is not PartyRole.SOURCE]
        acting = [p for p in parties if p.role is not PartyRole.ATTRIBUTE]
        return len({p.actor for p in acting or parties}) == 1

    def is_joint(self, token: CountToken) -> bool:
        """Tell whether several parties have a count together, so that it is nobody's own."""
        return bool(self.party_lists) and not self._reckoned(token, set())[1]

    def is_strangers(self, token: CountToken) -> bool:
        """Tell whether an unknown name beside a count may be the party that it belongs to."""
        text, first = self.words.text, max(self.words.sentence.start, token.start - 40)
        for found in self.cues.stranger.finditer(text, first, token.stop + 40):
            names = found.groupdict()
            beside = found.end() == token.start if names["before"] else found.start() == token.stop
            at = found.start("before") if names["before"] else found.start("after")
            word = _NAME.match(text, at)
            common = word is not None and self.cues.no_seat.match(word[0]) is not None
            opened = text.rfind("(", first, at + 1)
            inside = opened >= 0 and ")" not in text[opened:at]
            # "the JVM (P)", "शिवसेना (शिंदे गुट) को": what brackets add to a known name
            known = self.words.is_known(at) or (inside and self.words.is_known(opened - 1))
            asks = (v for v in self.words.verbs if v.kind is SeatVerb.DEMAND)
            known = known or any(v.span.start == at for v in asks)  # "मांगीं 60 सीटें"
            if beside and not common and not known:
                return True
        return False

    def _paired(self, run: list[CountToken], used: set[PartyToken], found: dict[int, Link]) -> bool:
        """Pair a list of counts, or a formula, with a list of as many parties."""
        first, formula = run[0], run[0].count.parts
        size = len(formula) or len(run)
        apart = len(run) > 1 if formula else any(c.count.each for c in run)
        if size < _TURNS or apart or self._jointly(first):
            return False
        own = [p for p in self.party_lists if len(formula) != _TURNS or self._shares_out(p)]
        lists = [
            [p for p in parties if not is_alliance(p)]
            for parties in (*own, *(self._combined() if formula else ()))
        ]
        fitting = [parties for parties in lists if len(parties) == size and not used & set(parties)]
        nearest = self._nearest_list(first, fitting)
        if nearest is None:
            return False
        used.update(nearest)
        if formula:
            found[first.start] = Link(token=first, parties=tuple(nearest))
        else:
            for token, party in zip(run, nearest, strict=True):
                found[token.start] = Link(token=token, parties=(party,))
        return True

    def _nearest_list(
        self, token: CountToken, lists: list[list[PartyToken]]
    ) -> list[PartyToken] | None:
        """The list whose the counts from a token on are: the nearest, first of those before it."""
        before = [parties for parties in lists if parties[0].span.start < token.start]
        taking = [parties for parties in before if not self._other_taker(parties, token)]
        # who is named after a list of counts gets them, who is only spoken of there does not
        after = [ps for ps in lists if ps not in before and ps[-1].marked != "leader"]
        if not taking and not after:
            return None
        fitting = taking or [*before, *after]
        return min(fitting, key=lambda ps: abs(ps[0].span.start - token.start))

    def _best(self, token: CountToken, used: set[PartyToken]) -> tuple[float, list[PartyToken]]:
        """Who is nearest to a count; reckoned anew only when a nearest party has been used."""
        known = self._nearest.get(token)
        if known is None or (known[2] in used) is not known[3]:
            known = self._nearest[token] = self._reckoned(token, used)
        return known[0], known[1]

    def _reckoned(self, token: CountToken, used: set[PartyToken]) -> _Nearest:
        options = []
        for run, reached in zip(self.party_lists, self._reached(token), strict=True):
            costs = [c + _USED * (p in used) for c, p in zip(reached, run, strict=True)]
            at = min(range(len(run)), key=costs.__getitem__)
            options.append((costs[at], run, at))
        if not options:
            return 99.0, [], None, False
        cost, run, at = min(options, key=lambda o: o[0])
        return cost, self._sharers(token, run, at), run[at], run[at] in used

    def _reached(self, token: CountToken) -> list[list[float]]:
        """How far the parties of each list are from a count, reckoned once for all its rivals."""
        if token not in self._costs:
            self._costs[token] = [
                [self.reach.cost(token, party) for party in run] for run in self.party_lists
            ]
        return self._costs[token]

    def _link(self, token: CountToken, parties: list[PartyToken], used: set[PartyToken]) -> Link:
        kind = self.governors.get(token)
        only = parties[0]
        used.update(parties)
        told = only.span.start < token.start and self.reach.tells_of(only, token)
        taker = only.role is PartyRole.RECIPIENT and not told  # "to the A, which offers six"
        given = kind in GIVING and len(parties) == 1 and not taker
        if given and (
            is_giver(self.words, self.cues, only, token)
            or self._caps(only, token)
            or self._is_doer(only, token)
        ):
            return Link(token=token, parties=(), giver=only)
        return Link(token=token, parties=tuple(parties))

    def _caps(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a party says how far it goes: "A leaders said five was the limit"."""
        ends = (token.count.core.stop, token.stop)
        capped = any(self.cues.most_after.match(self.words.text, end) for end in ends)
        return capped and party.span.stop <= token.start

    def _is_doer(self, party: PartyToken, token: CountToken) -> bool:
        """Tell whether a party gives what is told of a count: "said six was all it could spare"."""
        verb = told_of(self.words, token, self.cues)
        if verb is None or verb.kind not in GIVING:
            return False
        within = self.words.parties_in(token.stop, verb.span.start)
        doers = (p for p in within if p.actor == party.actor)
        return any(is_subject_of_clause(self.words, self.cues, p, verb) for p in doers)
