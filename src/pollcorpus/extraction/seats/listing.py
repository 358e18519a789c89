"""Shares told in lists: labelled lines, headings, lines of candidates."""

from __future__ import annotations

import re

from attrs import evolve

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.about import kind_in
from pollcorpus.extraction.seats.adjusting import in_all
from pollcorpus.extraction.seats.giving import GIVING
from pollcorpus.extraction.seats.labels import Label, is_inverse
from pollcorpus.extraction.seats.rows import Rows
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.extraction.seats.shares import (
    FEW,
    PLANNING,
    UNNAMED,
    Frame,
    Share,
)
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import (
    QUIET,
    CountToken,
    Unit,
    Words,
)
from pollcorpus.extraction.seats.turns import dealt_out
from pollcorpus.models import ActorRef, SeatCount
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_BULLET = re.compile(r"\s*[-*•·●▪►>|]\s")
_CELL = 30
_CHANCE = 4
"""So many unknown names in a row may be headings of anything."""
_HEADING = 60
"""A shorter line without a party or count may be the heading of a list."""


class Listing(Rows):
    """Reads lists line by line, with what introduced them in mind."""

    def _read_label(self, words: Words, label: Label, end: int) -> list[Share]:
        """Read "BJP - 92", "AJSU (10): Silli, Ramgarh" or "Bihar: 9+ seats including ..."."""
        if label.state:
            self.topic = evolve(self.topic, state=label.state)
        actor = label.party.actor if label.party else self.frame.actor
        if actor is None or actor == UNNAMED or self._tells_size(words, label):
            return []
        counts = [c for c in words.counts if not c.total and c.start < end]
        rows = [r for r in self.seats.lists(words.sentence) if label.stop <= r.start < end]
        names = rows[0].names if rows else self.seats.listed(label.stop, end)
        after = [c for c in counts if c.stop > label.stop - 6 and not self.scene.forecast]
        if not self._tells_share(words, label, names, after):
            return []
        count = after[0].count if after else None
        share = self._framed(words, count, actor)
        if label.also and count and count.each:
            return [share, *(evolve(share, actor=p.actor) for p in label.also)]
        if label.party:
            self.frame = evolve(self.frame, actor=actor, listing=True)
        if not names:
            return [share]
        if not after and label.party:
            some = self.cues.has("open", words.text[label.stop : names[0].span.start])
            size = (
                None if some else in_all(words, self.cues, names)
            )  # "A: among others Gaya and Nawada"
            share = evolve(share, seats=SeatCount(size, size), listed=some, partial=some)
        return self.by_state(SeatList(names=names), share)

    def _tells_size(self, words: Words, label: Label) -> bool:
        """Tell whether a heading gives how large a state's house is: "Bihar (243)"."""
        if label.state is None or "(" not in words.text[label.stop - 2 : label.stop + 1]:
            return False
        return any(self._fills(c.count.low, None, label.state) for c in words.counts[:1])

    def _tells_share(
        self, words: Words, label: Label, names: tuple[SeatName, ...], counts: list[CountToken]
    ) -> bool:
        """Tell whether what stands behind a label is somebody's share of what is divided now."""
        told = any(c.unit is Unit.SEATS for c in words.counts)
        listed = self.frame.listing or told or (label.state and counts)
        if not self._sound(names) and (self.frame.past or not listed):
            return False
        in_state = label.state and self.cues.seat.search(words.sentence.text)
        return bool(counts or names or in_state)

    def _inverse(self, words: Words) -> list[Share]:
        """Read a line that gives the number before the party: "17: BJP"."""
        named = [p for p in words.parties if not p.pronoun]
        if len(named) != 1 or len(words.counts) != 1 or self.frame.past or self.scene.forecast:
            return []
        token, party = words.counts[0], named[0]
        text = self.document.text
        fits = is_inverse(text, words.sentence, token, party)
        return [self._framed(words, token.count, party.actor)] if fits else []

    def _cell(self, words: Words) -> list[Share]:
        """Read a line that holds the number of the party on the line before it."""
        short = len(words.sentence.text) < _CELL and not words.verbs and not words.parties
        if not short or len(words.counts) != 1 or self.frame.past or self.scene.forecast:
            return []
        return [self._framed(words, words.counts[0].count)]

    def _unlabelled(self, words: Words) -> list[Share]:
        """A count of a list by states, on a line that does not repeat the state."""
        counts = [c for c in words.counts if c.unit is Unit.SEATS and not c.total]
        return [self._framed(words, c.count) for c in counts[:1]] if not self.frame.past else []

    @staticmethod
    def _sound(names: tuple[SeatName, ...]) -> bool:
        """Tell whether a list shows by itself that it is one of constituencies."""
        known = [n for n in names if n.is_seat]
        return len(names) >= FEW and 2 * len(known) >= len(names)

    def _framed(self, words: Words, count: Count | None, actor: ActorRef | None = None) -> Share:
        """A share whose status comes from what introduced the list."""
        chosen = actor or self.frame.actor
        assert chosen is not None
        return Share(
            actor=chosen,
            seats=SeatCount(count.low, count.high, count.approximate) if count else SeatCount(),
            status=self.frame.status,
            kind=kind_in(words.sentence.text, self.cues),
            state=self.topic.state or self.scene.state,
            span=words.sentence.span,
            number=count.span if count else words.sentence.span,
            headline=False,
        )

    def _reframe(self, words: Words, tense: Tense, shares: list[Share], past: bool) -> None:
        """Keep what a sentence says of the list that may follow it."""
        text = words.sentence.text
        holders = [s.actor for s in shares]
        holders += [p.actor for p in words.parties if p.role not in QUIET and p.actor != UNNAMED]
        nominees = self.cues.has("candidate", text) or self.cues.has("ticket", text)
        talk = self.cues.seat.search(text) is not None or self.cues.has("formula", text) or nominees
        told = (SeatVerb.CONTEST, SeatVerb.NAME)
        talk = talk or (bool(holders) and any(v.kind in told for v in words.verbs))
        if not talk and len(text) > _HEADING:
            listing = self.tabular or (self.frame.listing and bool(words.counts))
            if listing is not self.frame.listing:
                self.frame = evolve(self.frame, listing=listing)
            return
        verbs = {v.kind for v in words.verbs}
        self.frame = Frame(
            headed=text.rstrip().endswith((":", "-")),
            actor=holders[0] if holders else self.frame.actor,
            status=tense.mood_status() if talk else self.frame.status,
            past=(past and not shares) or (not shares and tense.tells_past(verbs)),
            nominees=nominees
            or (self.frame.nominees and (not holders or holders[0] == self.frame.actor)),
            named=self.frame.named or nominees,
            listing=talk or self.tabular or self.frame.listing or text.rstrip().endswith(":"),
        )

    def _paired(self) -> list[Share]:
        """The shares of a table that gives each constituency its party."""
        rows: dict[ActorRef, list[SeatName]] = {}
        for actor, name in self.pairs:
            rows.setdefault(actor, []).append(name)
        out: list[Share] = []
        for actor, names in rows.items():
            if actor == UNNAMED:
                continue
            span = Span(names[0].span.start, names[0].span.stop)
            share = Share(
                actor=actor,
                seats=SeatCount(len(names), len(names)),
                status=self.frame.status,
                kind=None,
                state=self.scene.state,
                span=span,
                number=span,
                headline=False,
                listed=True,
            )
            out += self.by_state(SeatList(names=tuple(names)), share)
        return out

    def _close(self) -> list[Share]:
        """End a list of constituencies with their candidates."""
        names = self.frame.names
        if not names:
            return []
        self.frame = evolve(self.frame, names=())
        if len(names) < FEW or self.frame.actor in (None, UNNAMED) or self.frame.past:
            return []
        known = any(n.mention for n in names)
        if not self.talks or not (known or self.frame.nominees or len(names) > _CHANCE):
            return []
        share = Share(
            actor=self.frame.actor,
            seats=SeatCount(len(names), len(names)),
            status=self.frame.status,
            kind=None,
            state=self.scene.state,
            span=Span(names[0].span.start, names[-1].span.stop),
            number=names[0].span,
            headline=False,
            listed=True,
        )
        return self.by_state(SeatList(names=names), share) if names else [share]

    def _heads(self, words: Words) -> bool:
        """Tell whether a line holds a party's name alone, over a list of its seats."""
        named = [p for p in words.parties if not p.pronoun]
        if len(named) != 1 or words.counts or not self.frame.listing or self.frame.past:
            return False
        text = words.text
        rest = (
            text[words.sentence.start : named[0].span.start]
            + text[named[0].span.stop : words.sentence.stop]
        )
        return len(rest.strip(" .:*-)(\u2014")) == 0

    def _told(self, words: Words, label: Label) -> bool:
        """Tell whether a labelled line is a sentence of its own."""
        if label.party is None:
            return any(not p.pronoun for p in words.parties)
        # "The A has got two seats: Gaya and Nawada"
        counted = any(c.start < label.stop for c in words.counts)
        first = label.party.span.stop if counted else label.stop
        verbs = (v.kind for v in words.verbs if v.span.start >= first)
        if self._gives(words, label) or dealt_out(words):
            return True
        return any(k in (*PLANNING, SeatVerb.PAST) for k in verbs)

    @staticmethod
    def _gives(words: Words, label: Label) -> bool:
        """Tell whether what looks like a label says who gives: "the A to give the B three: ..."."""
        assert label.party is not None
        actor, first = label.party.actor, label.party.span.stop
        takers = [p for p in label.also if p.role is PartyRole.RECIPIENT and p.actor != actor]
        given = (v.kind in GIVING and first <= v.span.start < label.stop for v in words.verbs)
        return bool(takers) and any(given)

    def _runs_on(self, words: Words) -> bool:
        """Tell whether a line repeats or goes on with the list before it."""
        text, line = words.sentence.text, words.sentence.start
        bullet = _BULLET.match(text) is not None or self.document.text[line - 2 : line] == "- "
        if self.topic.state is None:
            return False
        short = len(text) < _HEADING and not words.verbs
        return text[:1].isdigit() or bullet or short
