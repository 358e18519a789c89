"""Parties that are meant by what they are to others or to whoever speaks: "its ally", "we"."""

from __future__ import annotations

import re

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.numbers import find_counts
from pollcorpus.extraction.seats.setting import Setting
from pollcorpus.extraction.seats.shares import FEW, UNNAMED
from pollcorpus.extraction.seats.tokens import PartyToken, Words
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorKind, ActorRef
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_HEAD = 24
"""Characters of a sentence's head in which somebody is introduced by a party."""
_QUOTE = re.compile('["\u201c\u201d]')


class Described(Setting):
    """Tells which of the parties of a talk a description means."""

    def _described(
        self, name: str, at: int, named: list[PartyToken], sentence: Sentence
    ) -> ActorRef | None:
        """The party that a description means: "we", "its ally", "the latter"."""
        if name == "speaker":
            said = self._speaker(sentence, (0,)) or self._spokesman(named)
            near = said if self.cues.has("saying", sentence.text) else None
            return near or self._speaker(sentence) or said or UNNAMED
        if name == "alliance_meant":
            return self._alliance()
        if name in ("national", "regional"):
            return self._by_level(name == "national", at, named)
        if name in ("first_of", "last_of"):
            return self._of_two(name, at, named)
        return self._ally(at, named) if name == "ally" else UNNAMED

    def _alliance(self) -> ActorRef:
        """The one alliance that the article names: it is no party that speaks of "the alliance"."""
        named = {a for _, a in self.sides.mentions if a.id and a.kind is ActorKind.ALLIANCE}
        return named.pop() if len(named) == 1 else UNNAMED

    def _of_others(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """Whom somebody who is quoted calls "they": never the speaker's own party."""
        said = self.cues.words["of_others"].match(self.document.text, at) is not None
        speaker = self._speaker(sentence) if said and self._is_quoted(at, sentence) else None
        if speaker is None:
            return None
        here = [p.actor for p in named if p.span.stop <= at and not p.pronoun]
        talk = (*reversed(here), *self.topic.holders)
        return next((a for a in talk if a.kind is ActorKind.PARTY and a != speaker), UNNAMED)

    def _is_quoted(self, at: int, sentence: Sentence) -> bool:
        """Tell whether a quotation that the paragraph has opened goes on at an offset."""
        first = self._at(sentence)
        while first and self.document.sentences[first - 1].paragraph == sentence.paragraph:
            first -= 1
        before = self.document.text[self.document.sentences[first].start : at]
        return before.count('"') % 2 == 1 or before.rfind("\u201c") > before.rfind("\u201d")

    @staticmethod
    def _spokesman(named: list[PartyToken]) -> ActorRef | None:
        """The one party of which an unnamed leader speaks: '"We want 12," a BJP MP said'."""
        led = {p.actor for p in named if p.role is PartyRole.ATTRIBUTE and not p.pronoun}
        return led.pop() if len(led) == 1 else None

    def _by_level(self, national: bool, at: int, named: list[PartyToken]) -> ActorRef:
        """The one party of the talk that stands in the whole country, or in a state or two."""
        here = [p.actor for p in named if p.span.start < at]
        parties = gazetteer().parties
        talk = dict.fromkeys([*here, *self.topic.holders])
        known = [(a, parties.get(a.reference_id)) for a in talk]
        fit = [a for a, p in known if p and (p.level == "national") is national]
        fit = [a for a in fit if a.kind is ActorKind.PARTY]
        return fit[0] if len(fit) == 1 else UNNAMED

    def _of_two(self, name: str, at: int, named: list[PartyToken]) -> ActorRef | None:
        """The first or the last of the two parties named before: "the former", "the latter"."""
        before = [p for p in named if p.span.start < at and not p.pronoun]
        here = [p.actor for p in before]
        if len(set(here)) > FEW and self._gives_to(at, before[-1].span.stop):
            here = [a for a in here if a != here[-1]]  # "A wants six and B two; C gives the former"
        two = list(dict.fromkeys(here))[-FEW:]
        if len(two) < FEW:
            return None
        return two[0] if name == "first_of" else two[1]

    def _gives_to(self, at: int, start: int) -> bool:
        """Tell whether a range ends before whom the party named before it gives or offers seats."""
        given = (p for kind, p in self.cues.verbs if kind in (SeatVerb.GIVE, SeatVerb.OFFER))
        return any(p.search(self.document.text, start, at) for p in given)

    def _ally(self, at: int, named: list[PartyToken]) -> ActorRef:
        """Whose ally is meant is the party named last; the ally is the one that the talk is of."""
        before = [p.actor for p in named if p.span.start < at]
        own = before[-1] if before else None
        others = [a for a in self.topic.holders if a != own and a.kind is ActorKind.PARTY]
        return others[0] if own and others else UNNAMED

    def _speaker(self, sentence: Sentence, steps: tuple[int, ...] = (0, 1, -1)) -> ActorRef | None:
        """The party that says "we": of the person named here, else right after or before."""
        sentences = self.document.sentences
        at = self._at(sentence)
        if all(self.cues.has(name, sentence.text) for name in ("leader", "saying")):
            steps = (*steps, -2, -3)  # '... said that. "... Now we will fight 42," she said'
        for near in (at + step for step in steps):
            if 0 <= near < len(sentences) and sentences[near].paragraph == sentence.paragraph:
                party = self._spoken_by(sentences[near])
                if party is not None:
                    return party
        return None

    def _spoken_by(self, sentence: Sentence) -> ActorRef | None:
        """The party of the one person whom a sentence names who speaks, and is not spoken of."""
        marks = [m.start() for m in _QUOTE.finditer(sentence.text)]
        if not marks or len(marks) % 2:
            marks = []
        # what stands outside of quotations
        ends = [sentence.start, *(sentence.start + at for at in marks), sentence.stop]
        parts = zip(ends[::2], ends[1::2], strict=True)
        said = {self._speaks_in(first, last) for first, last in parts} - {None}
        return said.pop() if len(said) == 1 else None

    def _speaks_in(self, first: int, last: int) -> ActorRef | None:
        """The same for a stretch, but for whom another deals with: "after talks with X"."""
        text, role = self.document.text, self.cues.role
        leaders = self.sides.leaders(first, last)
        met = [s for s, _ in leaders if role(text, s.start, s.stop) is PartyRole.SOURCE]
        if not met:
            return self.sides.speaker(first, last)
        others = {actor for span, actor in leaders if span not in met}
        return others.pop() if len(others) == 1 else None

    @staticmethod
    def _led_by_speaker(words: Words) -> list[ActorRef]:
        """The party whose man or woman opens a sentence: "AAP leader X will contest from Y"."""
        near = words.parties_in(words.sentence.start, words.sentence.start + _HEAD)
        led = (p for p in near if p.role is PartyRole.ATTRIBUTE and not p.pronoun)
        return [p.actor for p in led if p.actor.kind is ActorKind.PARTY and p.actor != UNNAMED][:1]

    def _named_together(self, words: Words) -> list[ActorRef]:
        """The three or more parties just named in one sentence, each of whom this one means."""
        said = self.cues.words["both"].search(words.sentence.text)
        if said is None or not self.cues.has("several", said[0]):
            return []
        told = find_counts(said[0], self.document.language.numbers, 0, len(said[0]))
        size = next((count.low for count in told), None)
        at = self._at(words.sentence)
        for before in reversed(self.document.sentences[max(0, at - FEW) : at]):
            named = (a for _, a in self.sides.named(before.start, before.stop))
            actors = [a for a in dict.fromkeys(named) if a.id and a.kind is ActorKind.PARTY]
            if len(actors) > FEW and size in (None, len(actors)):
                return actors
        return []
