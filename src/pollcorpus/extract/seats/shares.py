"""Reading an article's sentences one after another into shares of seats."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from pollcorpus._text import Span
from pollcorpus.extract.document import Document, Names, Sentence
from pollcorpus.extract.numbers import Count
from pollcorpus.extract.seats.cues import Compiled
from pollcorpus.extract.seats.links import Link, Linker
from pollcorpus.extract.seats.scene import Scene, kind_in, state_of, states_in
from pollcorpus.extract.seats.sides import Sides
from pollcorpus.extract.seats.tokens import CountToken, PartyToken, Unit, Words, read_words
from pollcorpus.extract.seats.verbs import Mood, Tense, governor
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.models.article import SegmentKind
from pollcorpus.plugins.seat_cues import PartyRole, SeatVerb

_PLANNING = (
    SeatVerb.CONTEST,
    SeatVerb.GET,
    SeatVerb.GIVE,
    SeatVerb.OFFER,
    SeatVerb.DEMAND,
    SeatVerb.AIM,
    SeatVerb.NAME,
)
_REACH = 3
"""Sentences over which a talk of seats goes on without the word."""


@frozen(kw_only=True)
class Share:
    """One statement of a party's seats."""

    actor: ActorRef
    seats: SeatCount
    status: SeatPlanStatus
    kind: ElectionKind | None
    state: State | None
    span: Span
    number: Span
    headline: bool
    constituencies: tuple[tuple[str, Span], ...] = field(default=())


@frozen(kw_only=True)
class Topic:
    """What the last sentences spoke of."""

    seats_at: int = -99
    holders: tuple[ActorRef, ...] = ()
    last_count: Count | None = None
    planned: bool = False
    state: State | None = None


class Reader:
    """Reads sentences in order and keeps in mind what they leave unsaid."""

    def __init__(self, document: Document, names: Names, scene: Scene, sides: Sides, cues: Compiled) -> None:
        self.document = document
        self.names = names
        self.scene = scene
        self.sides = sides
        self.cues = cues
        self.mood = Mood()
        self.topic = Topic()

    def shares(self) -> Iterator[Share]:
        """Yield the shares that the sentences tell, in order."""
        for number, sentence in enumerate(self.document.sentences):
            yield from self.read(number, sentence)

    def read(self, number: int, sentence: Sentence) -> list[Share]:
        """Read one sentence."""
        words = self._with_pronouns(
            read_words(self.document.text, sentence, self.document.language, self.cues, self.sides)
        )
        tense = Tense(words, self.cues, self.mood, self._year())
        talk = self.cues.noun.search(sentence.text) is not None
        if talk:
            self.topic = evolve(self.topic, seats_at=number)
        shares, past = self._read_counts(words, tense, number)
        self.mood = tense.next_mood(past and not shares)
        self._remember(words, shares)
        return shares

    def _read_counts(self, words: Words, tense: Tense, number: int) -> tuple[list[Share], bool]:
        live: dict[CountToken, SeatVerb | None] = {}
        verbs = {}
        past = False
        for token in words.counts:
            verb = governor(words, token, self.cues)
            if token.total or not self._in_talk(token, verb, number) or self._elsewhere(words, token):
                continue
            if tense.is_past(token, verb):
                past = True
                continue
            live[token], verbs[token] = verb.kind if verb else None, verb
        shares: list[Share] = []
        counted = evolve(words, counts=tuple(c for c in words.counts))
        for link in Linker(counted, live, self.cues).links():
            if link.token in live:
                status = tense.status(link.token, verbs[link.token])
                shares += self._shares(words, link, status)
        return shares, past

    def _in_talk(self, token: CountToken, verb: object, number: int) -> bool:
        """Tell whether a count is one of seats, said or understood."""
        kind = getattr(verb, "kind", None)
        if token.unit is Unit.SEATS:
            return kind is not None or self._verbless(number)
        if token.unit is Unit.NOMINEES:
            return kind in (SeatVerb.NAME, SeatVerb.CONTEST)
        return number - self.topic.seats_at < _REACH and (kind in (*_PLANNING, SeatVerb.DONE) or self._verbless(number))

    def _verbless(self, number: int) -> bool:
        sentence = self.document.sentences[number]
        return sentence.kind is SegmentKind.HEADLINE or number == 0 or self.topic.planned

    def _elsewhere(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count belongs to a by-election, a council or a municipality."""
        span = words.clauses.around(token.start, words.sentence)
        first = words.text.rfind(",", span.start, token.start) + 1 or span.start
        last = words.text.find(",", token.stop, span.stop)
        return self.cues.has("elsewhere", words.text[first : last if last >= 0 else span.stop])

    def _year(self) -> int | None:
        if self.scene.published:
            return self.scene.published.year
        kind = self.scene.likely_kind(self.scene.state)
        election = self.scene.election(kind, self.scene.state) if kind else None
        return election.year if election else None

    def _with_pronouns(self, words: Words) -> Words:
        """Add what "it", "the party", "we" stand for, where the article lets us know."""
        text, sentence = words.text, words.sentence
        named = list(words.parties)
        found = []
        for name in ("itself", "speaker"):
            for m in self.cues.words[name].finditer(text, sentence.start, sentence.stop):
                if any(p.span.start < m.end() and m.start() < p.span.stop for p in named):
                    continue
                actor = self._meant(name, m.start(), named, sentence)
                if actor is not None:
                    role = self.cues.role(text, m.start(), m.end())
                    found.append(PartyToken(span=Span(m.start(), m.end()), actor=actor, role=role, pronoun=True))
        tokens = sorted([*named, *found], key=lambda p: p.span)
        return evolve(words, parties=tuple(tokens))

    def _meant(self, name: str, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        if name == "speaker":
            return self.sides.speaker(sentence.start, sentence.stop)
        before = [p for p in named if p.span.start < at and p.role is not PartyRole.SOURCE]
        if before:
            return before[-1].actor
        speaker = self.sides.speaker(sentence.start, at)
        return speaker or (self.topic.holders[0] if self.topic.holders else None)

    def _shares(self, words: Words, link: Link, status: SeatPlanStatus) -> list[Share]:
        actors = [p.actor for p in link.parties]
        if not actors and link.giver:
            other = next((a for a in self.topic.holders if a != link.giver.actor), None)
            actors = [other] if other else []
        count = link.token.count
        if count.same:
            count = self.topic.last_count or count
        kind, state = self._where(words, link.token)
        seats = [self._seats(count, i) for i in range(len(actors))]
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
            )
            for actor, number in zip(actors, seats, strict=True)
            if number.known
        ]

    @staticmethod
    def _seats(count: Count, at: int) -> SeatCount:
        if count.parts:
            return SeatCount(count.parts[at], count.parts[at]) if at < len(count.parts) else SeatCount()
        return SeatCount(count.low, count.high, count.approximate)

    def _where(self, words: Words, token: CountToken) -> tuple[ElectionKind | None, State | None]:
        """The house and territory of a count: of its clause, its sentence, the article."""
        sentence = words.sentence
        clause = words.clauses.around(token.start, sentence)
        kind = kind_in(words.text[clause.start : clause.stop], self.cues)
        named = states_in(self.names, self.cues, words.text, clause.start, clause.stop)
        named = named or states_in(self.names, self.cues, words.text, sentence.start, sentence.stop)
        about = self.scene.state
        if len(named) > 1:
            named.sort(key=lambda pair: abs(pair[0].span.start - token.start))
        state = named[0][1] if named else self.topic.state or about
        if named and state and state.name == "Delhi" and about and about != state and not self._of_delhi(words, named[0][0].span):
            state = about
        return kind, state

    def _of_delhi(self, words: Words, span: Span) -> bool:
        around = words.text[span.stop : span.stop + 30]
        return kind_in(around, self.cues) is not None or self.cues.noun.search(around) is not None

    def _remember(self, words: Words, shares: list[Share]) -> None:
        holders = [s.actor for s in shares]
        quiet = (PartyRole.SOURCE, PartyRole.ATTRIBUTE)
        holders += [p.actor for p in words.parties if p.role not in quiet]
        holders += [p.actor for p in words.parties]
        speaker = self.sides.speaker(words.sentence.start, words.sentence.stop)
        holders += [speaker] if speaker else []
        counts = [c.count for c in words.counts if not c.total and not c.count.same]
        self.topic = evolve(
            self.topic,
            holders=tuple(dict.fromkeys([*holders, *self.topic.holders]))[:6],
            last_count=counts[-1] if counts else self.topic.last_count,
            planned=bool(shares) or (self.topic.planned and not words.counts and len(words.sentence.text) < 40),
        )


__all__ = ["Reader", "Share", "Topic", "state_of"]
