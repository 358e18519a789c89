"""Who of the parties listed beside a count have it: each of them, one, or nobody by itself."""

from __future__ import annotations

from itertools import pairwise

from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.reach import Reach
from pollcorpus.extraction.seats.tokens import (
    JOINED,
    QUIET,
    CountToken,
    PartyToken,
    Words,
    is_alliance,
)
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_TURNS = 2
_HYPHENS = ("-", "\u2013", "/")
"""What joins parties that make one side."""
_UNKNOWN = 60
# characters before a count in which it says that it is of several together
_LEAD = 90


class Sharers:
    """Tells who shares the counts of one sentence."""

    words: Words
    cues: Compiled
    reach: Reach
    governors: dict[CountToken, SeatVerb | None]
    party_lists: list[list[PartyToken]]

    def _sharers(self, token: CountToken, run: list[PartyToken], at: int) -> list[PartyToken]:
        """Who shares a count: all of a list when it holds for each, else its only member.

        What several parties have together is nobody's own; where the text treats
        them as one side ("the Left parties"), the first stands for all.
        """
        if len(side := self._side(run[at])) > 1:
            return side if token.count.each else []
        plain = [p for p in run if p.role is not PartyRole.SOURCE]
        if token.count.each and len(run) == 1 and is_alliance(run[0]):
            return []  # what each of its members gets
        if self._shared_by(token, run):
            return []
        if token.count.each and self.reach.tells_of(run[-1], token):
            return run  # "with the A and the B, which get one each"
        if token.count.each and (they := self._meant_together(run[at])):
            return they  # "The A and the B said that they will fight 38 each"
        named = token.count.low is None and self.cues.has("friendly", self.words.sentence.text)
        several = token.count.each or token.count.same or named or self._fight_all(token)
        if (several or self._both(run, token)) and len(plain) > 1:
            return plain
        together = len({p.actor for p in plain}) > 1 and run[at] in plain
        joined = self.cues.joined.match(self.words.text, run[-1].span.stop)
        if not together and not joined and not self._among_them(token):
            return [run[at]]
        lead = self.words.text[max(0, run[0].span.start - 60) : run[0].span.start]
        return [run[0]] if self.cues.has("others", lead) and together else []

    def _joins(self, one: CountToken, two: CountToken) -> bool:
        """Tell whether a count only adds to another: "six assembly and two Lok Sabha seats"."""
        gap = self.words.text[one.stop : two.start]
        for house in ("assembly", "lok_sabha"):
            gap = self.cues.words[house].sub(" ", gap)
        return self.cues.separator.fullmatch(f" {' '.join(gap.split())} ") is not None

    def _fight_all(self, token: CountToken) -> bool:
        """Tell whether each of those who fight all seats does: "A and B are fighting all 90"."""
        fought = self.governors.get(token) is SeatVerb.CONTEST and token.whole
        return fought and not self.cues.has("jointly", self.words.sentence.text)

    def _shared_by(self, token: CountToken, run: list[PartyToken]) -> bool:
        """Tell whether several are to divide a count: "seven to be shared by the A, B and C"."""
        gap = self.words.text[token.stop : max(token.stop, run[0].span.start)]
        several = len({p.actor for p in run}) > 1 and not token.count.each
        return several and self.cues.shared_by.fullmatch(gap) is not None

    def _meant_together(self, party: PartyToken) -> list[PartyToken]:
        """The parties named together before a pronoun that stands for several."""
        plural = self.cues.words["plural"]
        if not party.pronoun or plural.match(self.words.text, party.span.start) is None:
            return []
        runs = (run for run in self.party_lists if run[-1].span.stop <= party.span.start)
        named = [[p for p in run if not p.pronoun and p.role not in QUIET] for run in runs]
        several = [run for run in named if len({p.actor for p in run}) > 1]
        return several[-1] if several and party.actor in [p.actor for p in several[-1]] else []

    def _side(self, party: PartyToken) -> list[PartyToken]:
        """A party with those named with it as one side: "the JMM-Congress combine"."""
        others = [p for p in self.words.parties if p.actor != party.actor and not p.pronoun]
        text, own = self.words.text, party.span
        return sorted(
            (
                party,
                *(
                    p
                    for p in others
                    if "-" in (text[own.stop : p.span.start], text[p.span.stop : own.start])
                ),
            ),
            key=lambda p: p.span,
        )

    def _combined(self) -> list[list[PartyToken]]:
        """The parties that are named as one side, whom a formula tells apart: "the A-B pact"."""
        runs: list[list[PartyToken]] = []
        for one, two in pairwise(p for p in self.words.parties if not p.pronoun):
            if self.words.text[one.span.stop : two.span.start] not in _HYPHENS:
                continue
            if runs and runs[-1][-1] is one:
                runs[-1].append(two)
            else:
                runs.append([one, two])
        return runs

    def _among_them(self, token: CountToken) -> bool:
        """Tell whether a count is of several, known or not: "A and X get 12 between them"."""
        clause = self.words.clauses.around(token.start, self.words.sentence)
        text, stop = self.words.text, min(clause.stop, token.stop + _UNKNOWN)
        found = self.cues.words["among_them"].search(text, token.stop, stop)
        between = found and any(token.stop <= c.start < found.start() for c in self.words.counts)
        return found is not None and not between

    def _both(self, run: list[PartyToken], token: CountToken) -> bool:
        """Tell whether each of two parties has a count: "both the JD(U) and the RJD"."""
        text, sentence = self.words.text, self.words.sentence
        behind = run[-1].span.stop > token.start  # "18 seats that both the A and the B claim"
        if len(run) != _TURNS or behind or self.cues.has("jointly", sentence.text):
            return False
        lead = text[max(sentence.start, run[0].span.start - 20) : run[0].span.start]
        if self.cues.both_before.search(lead):
            return True
        return self.cues.both_after.search(text, run[-1].span.stop, token.start) is not None

    def _jointly(self, token: CountToken) -> bool:
        """Tell whether what is told is of several together: "will together contest 8 and 30"."""
        before = self.words.text[max(self.words.sentence.start, token.start - _LEAD) : token.start]
        told = token.count.parts or self.cues.has("respectively", self.words.sentence.text)
        return not told and self.cues.has("jointly", before)

    def _shares_out(self, parties: list[PartyToken]) -> bool:
        """Tell whether a formula may divide seats among two: not only between others."""
        first = parties[0].span.start
        lead = self.words.text[max(self.words.sentence.start, first - JOINED) : first]
        named = parties[0].role is not PartyRole.SOURCE
        return named or self.cues.among_before.search(lead) is not None

    def _other_taker(self, parties: list[PartyToken], token: CountToken) -> bool:
        """Tell whether counts go to a party after these: "A and B give C six and ten"."""
        if self.cues.source.verb_follows:
            return False
        stop = parties[-1].span.stop
        others = [p for p in self.words.parties if stop <= p.span.start < token.start]
        taken = any(not p.pronoun and p.role is not PartyRole.SOURCE for p in others)
        return taken and not self.cues.has("respectively", self.words.sentence.text)
