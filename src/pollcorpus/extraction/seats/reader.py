"""Reading an article's sentences one after another into shares of seats."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import evolve

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.seats.adjusting import gone_on_from
from pollcorpus.extraction.seats.answering import with_asker
from pollcorpus.extraction.seats.appositions import with_appositions
from pollcorpus.extraction.seats.asking import with_requests
from pollcorpus.extraction.seats.bystanders import without_met
from pollcorpus.extraction.seats.context import Context, context_of, with_rows
from pollcorpus.extraction.seats.counting_else import without_field
from pollcorpus.extraction.seats.friendly import without_friendly
from pollcorpus.extraction.seats.hints import Hinting
from pollcorpus.extraction.seats.houses import of_assembly_told
from pollcorpus.extraction.seats.judging import Case, added, cases, settled
from pollcorpus.extraction.seats.labels import (
    is_marked,
    is_numbering,
    label_of,
    labels_after,
    nominee_of,
    seat_and_party,
    seats_of_line,
)
from pollcorpus.extraction.seats.naming import go_to_unknown, is_slighted, named, row_cases
from pollcorpus.extraction.seats.parting import without_parts
from pollcorpus.extraction.seats.rejecting import without_rejecters
from pollcorpus.extraction.seats.seat_names import SeatName
from pollcorpus.extraction.seats.shares import REACH, Share
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.extraction.seats.untrue import is_denied_after
from pollcorpus.extraction.seats.words import read_words
from pollcorpus.models import SeatPlanStatus

_LONGEST = 4000
_LABEL = re.compile(r"[^\s:,;.]{2,20}(?: [^\s:,;.]{2,20}){0,2}:\s")
"""Opens a line that may be headed by a party that nobody knows."""


class Reader(Hinting):
    """Reads sentences in order and keeps in mind what they leave unsaid."""

    def shares(self) -> Iterator[Share]:
        """Yield the shares that the sentences tell, in order, and those that a model adds."""
        shares = self.by_rules()
        weights, cases = self.cues.source.weights, list(self.cases())
        more = [
            share
            for share in added(weights, shares, cases)
            if not (go_to_unknown(self, share) or is_slighted(self, share))
        ]
        shares = self._believed([*shares, *more])
        shares = [s for s in settled(weights, shares, cases) if not s.of_some_states]
        yield from shares
        yield from named(self, shares, self.row_cases(shares))

    def _believed(self, shares: list[Share]) -> list[Share]:
        """Leave out what a sentence tells as a story that the next one calls untrue."""
        told = {share.span.start for share in shares}
        untrue = {
            sentence.start
            for sentence, following in pairwise(self.document.sentences)
            if sentence.start in told and is_denied_after(sentence, following, self.cues)
        }
        return [s for s in shares if s.span.start not in untrue]

    def by_rules(self) -> list[Share]:
        """Read all sentences by the rules alone."""
        shares: list[Share] = []
        for number, sentence in enumerate(self.document.sentences):
            shares += self.read(number, sentence)
        return [*shares, *self._close(), *self._paired()]

    def cases(self) -> Iterator[Case]:
        """Yield the numbers of the sentences read so far that may count somebody's seats."""
        return cases(self.context, self.hints) if self.hints else iter(())

    def row_cases(self, shares: Sequence[Share]) -> Iterator[Case]:
        """Yield the lists of names that may be constituencies that somebody gets."""
        if not self.rows:
            return iter(())
        both = {n: (*rows, *self.hints.get(n, ())) for n, rows in self.rows.items()}
        return row_cases(with_rows(self.context, self, self.words, both), both, shares)

    @cached_property
    def context(self) -> Context:
        """The sentences as the models see them, once all are read."""
        return context_of(self, self.words, self.hints)

    def read(self, number: int, sentence: Sentence) -> list[Share]:
        """Read one sentence."""
        under = self.frame.head_at == number - 1
        if (is_numbering(sentence.text) and not under) or len(sentence.text) > _LONGEST:
            return []  # or no sentence that anybody wrote
        if (row := self._table_line(sentence)) is not None:
            return [*self._close(), *row]
        if self._listed(sentence):
            self._note(self._words(sentence), number)  # for when no list comes of it
            return []
        if self.frame.headed:
            self.frame = evolve(self.frame, headed=False)
        closed = self._close()
        words = self._without_excepted(self._words(sentence))
        self._note(words, number)
        words = self._without_having(words, number)
        if under and (cells := self._cell(words)):
            self._remember(words, cells)
            return [*closed, *cells]
        if self._tabled(words):
            return closed
        shares = self._told_by(words, number)
        self._remember(words, shares)
        self._turn_to(words, shares)
        return [*closed, *map(self._only_seat, shares)]

    def _listed(self, sentence: Sentence) -> bool:
        """Take a line of a list of constituencies, with or without their candidates."""
        text, frame = self.document.text, self.frame
        if frame.actor is None or not self._at(sentence) or "/" in sentence.text:
            return False  # a dateline lists places, too
        if self._is_labelled(sentence) or self.cues.has("friendly", sentence.text):
            return False
        nominee = nominee_of(text, sentence, self.seats, self.cues)
        names: tuple[SeatName, ...] = ()
        if nominee and (frame.nominees or frame.named):
            names = (nominee,)
        elif frame.listing and not self.sides.named(sentence.start, sentence.stop):
            names = seats_of_line(text, sentence, self.seats, headed=frame.headed)
        if names:
            self.frame = evolve(frame, names=(*frame.names, *names))
        return bool(names)

    def _is_labelled(self, sentence: Sentence) -> bool:
        """Tell whether a line is headed by a party, or as lines of parties before it are."""
        named = self.sides.named(sentence.start, sentence.stop)[:1]
        if named and named[0][0].start == sentence.start:
            return is_marked(self.document.text, named[0][0])
        among = self.topic.label_at == self._at(sentence) - 1
        return among and not named and _LABEL.match(sentence.text) is not None

    def _words(self, sentence: Sentence) -> Words:
        """The tokens of a sentence, with what its pronouns stand for."""
        first = bisect_left(self.other, sentence.start, key=lambda span: span.start)
        last = bisect_left(self.other, sentence.stop, key=lambda span: span.start)
        other = self.other[first:last]
        words = read_words(
            self.document.text, sentence, self.document.language, self.cues, self.sides, other
        )
        words = with_appositions(words, self.seats)
        words = without_rejecters(self._with_pronouns(words), self.cues)
        words = with_asker(words, self.cues, self.topic.shares, self._at(sentence))
        words = with_requests(without_met(words, self.cues), self.cues)
        words = without_field(without_friendly(words, self.cues), self.cues)
        # a seat that a number goes on from is known, so that it is no stranger's name
        known = map(self.seats.seat_before, gone_on_from(words, self.cues))
        seats = (name.span for name in known if name is not None)
        return evolve(words, names=(*self._names(sentence), *seats))

    def _tabled(self, words: Words) -> bool:
        """Take a line that gives a constituency its party, or heads a party's list."""
        text, sentence = self.document.text, words.sentence
        if self.frame.listing and not self.frame.past:
            busy = bool(words.verbs or words.counts)
            pair = seat_and_party(text, sentence, words.parties, self.seats, verbs=busy)
            if pair:
                self.pairs = (*self.pairs, (pair[1].actor, pair[0]))
                return True
        if not self._heads(words):
            return False
        named = next(p for p in words.parties if not p.pronoun)
        at = self._at(sentence)
        self.frame = evolve(self.frame, actor=named.actor, headed=True, head_at=at)
        return True

    def _told_by(self, words: Words, number: int) -> list[Share]:
        """Read the labels of a line, or else a sentence."""
        text, sentence = self.document.text, words.sentence
        label = label_of(text, sentence, words.parties, self.names, self.cues)
        if number in self.houses:
            self.topic = evolve(self.topic, state=self.houses[number][0], label_at=number)
        if self.cues.seat.search(sentence.text) or (label and self.frame.listing):
            self.topic = evolve(self.topic, seats_at=number)
        if label and not self._told(words, label):
            self.topic = evolve(self.topic, label_at=number)
            parts = labels_after(text, sentence, words.parties, label, self.cues)
            return [s for part, end in parts for s in self._read_label(words, part, end)]
        if self._in_earshot(number) and (shares := self._inverse(words)):
            return shares
        if self.topic.state and number not in self.houses and not self._runs_on(words):
            self.topic = evolve(self.topic, state=None)
        tense = self._tense(words)
        return self._read_sentence(words, tense, number)

    def _unless_refused(self, shares: list[Share], number: int) -> list[Share]:
        """Take what the next sentence turns down as an offer: "they can give 12. We cannot"."""
        agreed, offered = SeatPlanStatus.AGREED, SeatPlanStatus.PROPOSED
        following = self.document.sentences[number + 1 : number + 2] if shares else ()
        if not any(self.cues.has("refused", s.text) for s in following):
            return shares
        return [evolve(s, status=offered) if s.status is agreed else s for s in shares]

    def _read_sentence(self, words: Words, tense: Tense, number: int) -> list[Share]:
        shares, past = self._read_counts(words, tense, number)
        shares = without_parts(words, shares, (s for _, s in self.topic.shares))
        shares = of_assembly_told(words, shares, self.scene, self.cues)
        if not shares and self.topic.state and self.frame.actor:
            shares = self._unlabelled(words)
        shares = self._with_places(words, tense, self._unless_refused(shares, number))
        proposed = any(share.status is SeatPlanStatus.PROPOSED for share in shares)
        self.mood = tense.next_mood(past and not shares, proposed)
        within = past and not shares and number - self.topic.label_at <= REACH
        if not self.topic.state and not within:
            self._reframe(words, tense, shares, past)
        return shares
