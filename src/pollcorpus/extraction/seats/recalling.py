"""Constituencies that a sentence only adds to what the sentences before it told."""

from __future__ import annotations

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.seats.pairing import Paired, row_token
from pollcorpus.extraction.seats.seat_names import SeatList
from pollcorpus.extraction.seats.shares import FEW, MANY, Share
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import QUIET, VerbToken, Words
from pollcorpus.models import ActorKind, ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_GRANTING = (SeatVerb.GET, SeatVerb.GIVE, SeatVerb.OFFER)


class Recalling(Paired):
    """Gives rows of constituencies to shares told in sentences before."""

    def _recalled(self, words: Words, row: SeatList, tense: Tense) -> list[Share]:
        """Give a list to the share told before that it spells out: "The eight are ..."."""
        named = [p for p in words.parties if not p.pronoun and p.role not in QUIET]
        if named or tense.opened:
            return []
        if row.candidacy:
            return self._nominated(words, row)
        lead = words.text[words.sentence.start : row.start].strip()
        if self.cues.has("kept_open", lead):
            return []  # "The seats kept pending are ..."
        spelt = self.cues.words["enumerates"].fullmatch(lead) is not None
        if len(row.names) < FEW and not (spelt and words.counts and row.names[0].is_seat):
            return []
        known = [n for n in row.names if n.is_seat]
        loose = len(row.names) >= MANY and 2 * len(known) >= len(row.names) and not words.counts
        host = self._host(words, row, spelt=spelt) if spelt or loose else None
        if host is None:
            return []
        names = self._canonical(row.names, host)
        span = words.sentence.span
        return [evolve(host, span=span, number=Span(row.start, row.stop), constituencies=names)]

    def _all_its_own(self, words: Words, row: SeatList, tense: Tense) -> list[Share]:
        """Give a party the seats that are told to be all its own: "The A's three are ..."."""
        before = [p for p in words.parties if p.span.stop <= row.start and not p.pronoun][-1:]
        if not before or before[0].actor.kind is not ActorKind.PARTY or tense.opened:
            return []
        if not self.cues.owned_list.fullmatch(words.text, before[0].span.stop, row.start):
            return []
        own = [s for _, s in self.topic.shares if s.actor == before[0].actor]
        said = [c.count.low for c in words.counts if before[0].span.stop <= c.start < row.start]
        sizes = {len(row.names), *said}
        fitting = [s for s in own if s.seats.exact in sizes and not s.constituencies]
        hosts = fitting or [s for s in own if self._roomy(s, row) and not s.constituencies]
        settled = [s for s in hosts if s.status is not SeatPlanStatus.WANTED]
        if not (settled or hosts):
            return []
        host = (settled or hosts)[-1]
        names, span = self._canonical(row.names, host), words.sentence.span
        return [evolve(host, span=span, number=Span(row.start, row.stop), constituencies=names)]

    def _nominated(self, words: Words, row: SeatList) -> list[Share]:
        """Give candidates' seats to the list of candidates that was told of just before."""
        if self._over(words, row):
            return []
        at = self._at(words.sentence)
        near = [s for n, s in self.topic.shares if 0 < at - n <= MANY and self._roomy(s, row)]
        actors = {s.actor for s in near}
        leaders = self.sides.leaders(words.sentence.start, words.sentence.stop)
        other = [(span, a) for span, a in leaders if a in self.told_of]  # not by their names alone
        if len(actors) != 1 or not self.frame.nominees or any(a not in actors for _, a in other):
            return []
        if self._turned_from(actors, near[-1], at):
            return []
        return self._beside_host(words, row, near[-1])

    def _turned_from(self, actors: set[ActorRef], host: Share, at: int) -> bool:
        """Tell whether sentences between a share and this one turn to another party."""
        start, stop = host.span.stop, self.document.sentences[at].start
        named = (a for _, a in self.sides.named(start, stop) if a.kind is ActorKind.PARTY)
        return not actors.issuperset(named)

    def _beside_host(self, words: Words, row: SeatList, host: Share) -> list[Share]:
        """Give candidates' seats to a share, but for those of another state, which are no part."""
        told = evolve(host, span=words.sentence.span, number=Span(row.start, row.stop))
        parts = self.by_state(row, evolve(told, seats=SeatCount(), constituencies=()))
        return [evolve(s, seats=host.seats) if s.state == host.state else s for s in parts]

    def _host(self, words: Words, row: SeatList, *, spelt: bool) -> Share | None:
        """The share that a list spells out: of its number, of the party spoken of, or the last."""
        said = [c.count.low for c in words.counts if c.stop <= row.start]
        number = said[-1] if said else len(row.names)
        exact = [s for _, s in self.topic.shares if s.seats == SeatCount(number, number)]
        own = [s for s in exact if s.actor == self.topic.subject]
        if own or (said and exact):
            return (own or exact)[-1]
        at = self._at(words.sentence)
        near = [s for n, s in self.topic.shares if at - n < FEW and self._roomy(s, row)]
        return near[-1] if spelt and near and not said else None

    def _roomy(self, share: Share, row: SeatList) -> bool:
        """Tell whether a share may hold a row, and if this is of candidates, with those it has."""
        most = share.seats.at_most
        if most is None:
            return True
        names = {name for name, _ in self._canonical(row.names, share)}
        told = {name for name, _ in share.constituencies} if row.candidacy else set()
        return len(names | told) <= most

    def _granted(
        self, words: Words, row: SeatList, verb: VerbToken | None, tense: Tense
    ) -> list[Share]:
        """Give seats that another party has just asked for to that one, if they are agreed to."""
        if verb is None or verb.kind not in _GRANTING or tense.is_denied(row_token(row), verb):
            return []
        at = self._at(words.sentence)
        wanted = [
            s
            for n, s in self.topic.shares
            if 0 < at - n <= MANY and s.status is SeatPlanStatus.WANTED and s.constituencies
        ]
        asked = [s for s in wanted if self._names_all(s, row)]
        named = [p for p in words.parties if p.role is not PartyRole.ATTRIBUTE]
        if len({s.actor for s in asked}) != 1 or not named:
            return []
        if any(p.actor == asked[-1].actor or p.role is PartyRole.RECIPIENT for p in named):
            return []
        share = evolve(
            asked[-1],
            span=words.sentence.span,
            number=Span(row.start, row.stop),
            status=SeatPlanStatus.PROPOSED,
            seats=SeatCount(),
            constituencies=(),
        )
        return self.by_state(row, share)

    def _names_all(self, share: Share, row: SeatList) -> bool:
        """Tell whether a share names all seats of a row."""
        told = {name for name, _ in share.constituencies}
        return {name for name, _ in self._canonical(row.names, share)} <= told

    def _over(self, words: Words, row: SeatList) -> bool:
        """Tell whether what is said of a candidate is how the vote in his or her seat went."""
        clause = words.clauses.around(row.start, words.sentence)
        naming = self.cues.words["nominating"].pattern
        past = (v.span for v in words.verbs if v.kind is SeatVerb.PAST)
        within = (
            s
            for s in past
            if clause.start <= s.start < clause.stop
            and not words.is_known(s.start)  # "Vijay" is a name, too
            and not naming.match(words.text, s.start)
        )
        return any(not any(s in aside for aside in words.asides) for s in within)
