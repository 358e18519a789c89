"""Reading an article's sentences one after another into shares of seats."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve
from pollcorpus.extract.document import Sentence
from pollcorpus.extract.seats.labels import (
    is_numbering,
    label_of,
    labels_after,
    nominee_of,
    seat_and_party,
    seats_of_line,
)
from pollcorpus.extract.seats.listing import Listing
from pollcorpus.extract.seats.shares import (
    REACH,
    Share,
)
from pollcorpus.extract.seats.tokens import (
    Words,
    read_words,
)
from pollcorpus.extract.seats.verbs import Tense


class Reader(Listing):
    """Reads sentences in order and keeps in mind what they leave unsaid."""

    def shares(self) -> Iterator[Share]:
        """Yield the shares that the sentences tell, in order."""
        for number, sentence in enumerate(self.document.sentences):
            yield from self.read(number, sentence)
        yield from self._close()
        yield from self._paired()

    def read(self, number: int, sentence: Sentence) -> list[Share]:
        """Read one sentence."""
        if is_numbering(sentence.text):
            return []
        nominee = nominee_of(self.document.text, sentence, self.seats, self.cues)
        if nominee and (self.frame.nominees or self.frame.named) and self.frame.actor:
            self.frame = evolve(
                self.frame,
                names=(*self.frame.names, nominee),
                span=self.frame.span or sentence.span,
            )
            return []
        names = seats_of_line(self.document.text, sentence, self.seats, headed=self.frame.headed)
        if names and self.frame.listing and self.frame.actor:
            self.frame = evolve(self.frame, names=(*self.frame.names, *names))
            return []
        self.frame = evolve(self.frame, headed=False)
        closed = self._close()
        words = self._with_pronouns(
            read_words(
                self.document.text,
                sentence,
                self.document.language,
                self.cues,
                self.sides,
                [s for s in self.other if sentence.start <= s.start < sentence.stop],
            )
        )
        pair = seat_and_party(
            self.document.text,
            sentence,
            words.parties,
            self.seats,
            verbs=bool(words.verbs or words.counts),
        )
        if pair and self.frame.listing and not self.frame.past:
            self.pairs = (*self.pairs, (pair[1].actor, pair[0]))
            return closed
        if self._heads(words):
            named = next(p for p in words.parties if not p.pronoun)
            self.frame = evolve(self.frame, actor=named.actor, headed=True)
            return closed
        words = evolve(words, names=self._names(sentence))
        label = label_of(self.document.text, sentence, words.parties, self.names, self.cues)
        if self.cues.noun.search(sentence.text) or (label and self.frame.listing):
            self.topic = evolve(self.topic, seats_at=number)
        tense = Tense(words, self.cues, self.mood, self._year(), self.scene.over)
        if label and not self._told(words, label):
            self.topic = evolve(self.topic, label_at=number)
            parts = labels_after(self.document.text, sentence, words.parties, label)
            shares = [s for part, end in parts for s in self._read_label(words, part, end)]
        else:
            self.topic = evolve(
                self.topic, state=self.topic.state if self._runs_on(sentence) else None
            )
            shares = self._read_sentence(words, tense, number)
        self._remember(words, shares)
        return [*closed, *map(self._only_seat, shares)]

    def _read_sentence(self, words: Words, tense: Tense, number: int) -> list[Share]:
        shares, past = self._read_counts(words, tense, number)
        if not shares and self.topic.state and self.frame.actor:
            shares = self._unlabelled(words)
        shares = self._with_places(words, tense, shares)
        self.mood = tense.next_mood(past and not shares)
        within = past and not shares and number - self.topic.label_at <= REACH
        if not self.topic.state and not within:
            self._reframe(words, tense, shares, past)
        return shares
