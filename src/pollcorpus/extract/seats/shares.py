"""Reading an article's sentences one after another into shares of seats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, field, frozen

from pollcorpus._text import Span
from pollcorpus.extract.document import Document, Names, PlaceKind, PlaceMention, Sentence
from pollcorpus.extract.numbers import Count
from pollcorpus.extract.seats.cues import Compiled
from pollcorpus.extract.seats.labels import (
    Label,
    is_numbering,
    label_of,
    nominee_of,
    seat_and_party,
    seats_of_line,
)
from pollcorpus.extract.seats.links import Link, Linker
from pollcorpus.extract.seats.places import SeatList, SeatName, Seats
from pollcorpus.extract.seats.scene import Scene, kind_in, state_of, states_in
from pollcorpus.extract.seats.sides import Sides
from pollcorpus.extract.seats.spread import spread
from pollcorpus.extract.seats.tokens import (
    CountToken,
    PartyToken,
    Unit,
    VerbToken,
    Words,
    is_alliance,
    read_words,
)
from pollcorpus.extract.seats.verbs import Mood, Tense, governor
from pollcorpus.gazetteer import ElectionKind, State, gazetteer
from pollcorpus.models import ActorKind, ActorRef, DateKind, DateMention, SeatCount, SeatPlanStatus
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
_WHOLE = (SeatVerb.GET, SeatVerb.GIVE, SeatVerb.CONTEST)
"""Verbs whose list of constituencies is all that a party has."""
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
    listed: bool = False
    """The number is only how many constituencies are listed."""


@frozen(kw_only=True)
class Topic:
    """What the last sentences spoke of."""

    seats_at: int = -99
    label_at: int = -99
    holders: tuple[ActorRef, ...] = ()
    last_count: Count | None = None
    planned: bool = False
    state: State | None = None


UNNAMED = ActorRef("", "", ActorKind.ORGANISATION, known=False)
"""Stands for parties that a text means and does not name."""
_TO_NAME = re.compile(
    r"\b(?:to|accommodat\w+|giv(?:e|en|ing)|gave|offer\w*|allot\w*)(?: the| its ally| ally| its)* ([A-Z])(?!\w* (?:Minister|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday))"
)
_BESIDE = re.compile(r"[ ,(:\u2014-]{0,3}(?:the |यानी |और )?")
_BESIDE_STATE = 14
_SMALL_HOUSE = 7
"""A share may well be as large as a smaller house."""
_NEAR = 40
_GAP = re.compile(r"\s?(?:\s(?:from|in|for|both|only|just))?(?:\sthe)?\s?")
_HEADING = 60
"""A shorter line without a party or count may be the heading of a list."""
_FEW = 2


@frozen(kw_only=True)
class Frame:
    """What introduces a list: whose seats they are, how settled, whether of the past."""

    actor: ActorRef | None = None
    status: SeatPlanStatus = SeatPlanStatus.AGREED
    past: bool = False
    nominees: bool = False
    named: bool = False
    """Candidates have been spoken of anywhere before."""
    listing: bool = False
    headed: bool = False
    """The last sentence ends as a heading does."""
    names: tuple[SeatName, ...] = ()
    span: Span | None = None


def row_token(row: SeatList) -> CountToken:
    """Treat a row of constituencies like a count that stands in its place."""
    span = Span(row.start, row.stop)
    count = Count(span=span, core=span, low=None, high=None)
    return CountToken(count=count, unit=Unit.SEATS, stop=row.stop)


def words_of(text: str, at: int) -> str:
    """The word that begins at an offset."""
    found = re.compile(r"\S+").match(text, at)
    return found[0].strip(",.'\"") if found else ""


class Reader:
    """Reads sentences in order and keeps in mind what they leave unsaid."""

    def __init__(
        self,
        document: Document,
        names: Names,
        scene: Scene,
        sides: Sides,
        cues: Compiled,
        dates: tuple[DateMention, ...] = (),
    ) -> None:
        self.document = document
        self.names = names
        self.scene = scene
        self.sides = sides
        self.cues = cues
        # figures of dates and of addresses count no seats
        self.other = tuple(d.span for d in dates if d.kind is not DateKind.ELECTION) + tuple(
            p.span for p in names.places if p.of_kind(PlaceKind.VENUE)
        )
        self.mood = Mood()
        self.topic = Topic()
        self.frame = Frame()
        self.seats = Seats(document.text, names, cues)

    def shares(self) -> Iterator[Share]:
        """Yield the shares that the sentences tell, in order."""
        for number, sentence in enumerate(self.document.sentences):
            yield from self.read(number, sentence)
        yield from self._close()

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
            share = evolve(self._framed(words, None, pair[1].actor), listed=True)
            return [*closed, evolve(share, constituencies=self._canonical((pair[0],), share))]
        if self._heads(words):
            named = next(p for p in words.parties if not p.pronoun)
            self.frame = evolve(self.frame, actor=named.actor, headed=True)
            return closed
        label = label_of(self.document.text, sentence, words.parties, self.names)
        if self.cues.noun.search(sentence.text) or (label and self.frame.listing):
            self.topic = evolve(self.topic, seats_at=number)
        tense = Tense(words, self.cues, self.mood, self._year(), self.scene.over)
        if label and not self._told(words, label):
            self.topic = evolve(self.topic, label_at=number)
            shares = self._read_label(words, label)
        else:
            self.topic = evolve(
                self.topic, state=self.topic.state if self._runs_on(sentence) else None
            )
            shares = self._read_sentence(words, tense, number)
        self._remember(words, shares)
        return [*closed, *map(self._only_seat, shares)]

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
        verbs = (v.kind for v in words.verbs if v.span.start >= label.stop)
        if label.party is None:
            return any(not p.pronoun for p in words.parties)
        return any(k in (*_PLANNING, SeatVerb.PAST) for k in verbs)

    def _runs_on(self, sentence: Sentence) -> bool:
        """Tell whether a line repeats or goes on with the list before it."""
        return self.topic.state is not None and sentence.text[:1].isdigit()

    def _read_sentence(self, words: Words, tense: Tense, number: int) -> list[Share]:
        shares, past = self._read_counts(words, tense, number)
        if not shares and self.topic.state and self.frame.actor:
            shares = self._unlabelled(words)
        shares = self._with_places(words, tense, shares)
        self.mood = tense.next_mood(past and not shares)
        within = past and not shares and number - self.topic.label_at <= _REACH
        if not self.topic.state and not within:
            self._reframe(words, tense, shares, past)
        return shares

    def _unlabelled(self, words: Words) -> list[Share]:
        """A count of a list by states, on a line that does not repeat the state."""
        counts = [c for c in words.counts if c.unit is Unit.SEATS and not c.total]
        return [self._framed(words, c.count) for c in counts[:1]] if not self.frame.past else []

    def _read_label(self, words: Words, label: Label) -> list[Share]:
        """Read "BJP - 92", "AJSU (10): Silli, Ramgarh" or "Bihar: 9+ seats including ..."."""
        if label.state:
            self.topic = evolve(self.topic, state=label.state)
        actor = label.party.actor if label.party else self.frame.actor
        told = any(c.unit is Unit.SEATS for c in words.counts)
        if actor is None or actor == UNNAMED:
            return []
        counts = [c for c in words.counts if not c.total and c.start >= words.sentence.start]
        rows = [r for r in self.seats.lists(words.sentence) if r.start >= label.stop]
        names = rows[0].names if rows else self.seats.listed(label.stop, words.sentence.stop)
        after = [c for c in counts if c.stop > label.stop - 6]
        if not self._sound(names) and (
            self.frame.past or not (self.frame.listing or label.state or told)
        ):
            return []
        if (
            not after
            and not names
            and not (label.state and self.cues.noun.search(words.sentence.text))
        ):
            return []
        count = after[0].count if after else None
        share = self._framed(words, count, actor)
        if label.party:
            self.frame = evolve(self.frame, actor=actor)
        if not after and names and label.party:
            share = evolve(share, seats=SeatCount(len(names), len(names)))
        return [evolve(share, constituencies=self._canonical(names, share))]

    @staticmethod
    def _sound(names: tuple[SeatName, ...]) -> bool:
        """Tell whether a list shows by itself that it is one of constituencies."""
        known = [n for n in names if n.mention and n.mention.of_kind(PlaceKind.CONSTITUENCY)]
        return len(names) >= _FEW and 2 * len(known) >= len(names)

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
        quiet = (PartyRole.SOURCE, PartyRole.ATTRIBUTE)
        holders = [s.actor for s in shares]
        holders += [p.actor for p in words.parties if p.role not in quiet and p.actor != UNNAMED]
        nominees = self.cues.has("candidate", text) or self.cues.has("ticket", text)
        talk = self.cues.noun.search(text) is not None or self.cues.has("formula", text) or nominees
        if not talk and len(text) > _HEADING:
            self.frame = evolve(self.frame, listing=self.frame.listing and bool(words.counts))
            return
        verbs = {v.kind for v in words.verbs}
        self.frame = Frame(
            headed=text.rstrip().endswith((":", "-")),
            actor=holders[0] if holders else self.frame.actor,
            status=tense.mood_status() if talk else self.frame.status,
            past=past and not shares or (not shares and tense.tells_past(verbs)),
            nominees=nominees or (self.frame.nominees and not holders),
            named=self.frame.named or nominees,
            listing=talk or self.frame.listing or text.rstrip().endswith(":"),
        )

    def _close(self) -> list[Share]:
        """End a list of constituencies with their candidates."""
        names, self.frame = self.frame.names, evolve(self.frame, names=())
        if len(names) < _FEW or self.frame.actor in (None, UNNAMED) or self.frame.past:
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
        return [evolve(share, constituencies=self._canonical(names, share))]

    def _only_seat(self, share: Share) -> Share:
        """Name the seat where a state has no other."""
        kind = share.kind or self.scene.likely_kind(share.state)
        one = share.seats == SeatCount(1, 1) and not share.constituencies
        if not (one and share.state and kind is ElectionKind.LOK_SABHA):
            return share
        seats = gazetteer().seats_of(share.state.id)
        return (
            evolve(share, constituencies=((seats[0].name, share.number),))
            if len(seats) == 1
            else share
        )

    def _canonical(self, names: tuple[SeatName, ...], share: Share) -> tuple[tuple[str, Span], ...]:
        kind = share.kind or self.scene.likely_kind(share.state)
        return tuple((name.canonical(kind, share.state), name.span) for name in names)

    def _with_places(self, words: Words, tense: Tense, shares: list[Share]) -> list[Share]:
        """Give each row of constituencies to the share that it belongs to, or make one of it."""
        out = list(shares)
        for row in self.seats.lists(words.sentence):
            token = row_token(row)
            verb = governor(words, token, self.cues)
            if self._elsewhere(words, token) or not self._planned(row, verb, words, tense, token):
                continue
            near = [s for s in out if s.number.stop <= row.start] or [
                s for s in out if s.number.start >= row.stop
            ][:1]
            if near and self._one_party(words, row, near[-1]):
                at = out.index(near[-1])
                names = self._canonical(row.names, near[-1])
                out[at] = evolve(near[-1], constituencies=(*near[-1].constituencies, *names))
            else:
                out += self._named_shares(words, row, token, verb, tense)
        return out

    def _planned(
        self, row: SeatList, verb: VerbToken | None, words: Words, tense: Tense, token: CountToken
    ) -> bool:
        kind = verb.kind if verb else None
        if (
            kind not in (*_PLANNING, SeatVerb.DONE)
            or tense.is_past(token, verb)
            or tense.is_denied(token, verb)
        ):
            return False
        if row.marked:
            sure = row.candidacy or any(n.mention for n in row.names)
            near = self.topic.seats_at >= self._at(words.sentence) - 1
            return sure or near or kind is SeatVerb.CONTEST
        follows = self.cues.source.verb_follows
        if verb is None or self.cues.territory_after.match(words.text, row.stop):
            return False
        seats = all(n.mention and n.mention.of_kind(PlaceKind.CONSTITUENCY) for n in row.names)
        gap = words.text[verb.span.stop : row.start] if verb.span.stop <= row.start else None
        beside = gap is not None and _GAP.fullmatch(gap) is not None and kind in _WHOLE
        return seats and (len(row.names) > 1 or (beside and not self.cues.source.verb_follows))

    def _at(self, sentence: Sentence) -> int:
        return self.document.sentences.index(sentence)

    def _one_party(self, words: Words, row: SeatList, share: Share) -> bool:
        """Tell whether no other party stands between a share's number and a row."""
        first, last = sorted((share.number.stop, row.start))
        between = [p for p in words.parties if first <= p.span.start < last and not p.pronoun]
        return all(p.actor == share.actor or p.role is PartyRole.SOURCE for p in between)

    def _named_shares(
        self, words: Words, row: SeatList, token: CountToken, verb: VerbToken | None, tense: Tense
    ) -> list[Share]:
        """A share that is told by its constituencies alone."""
        kind = verb.kind if verb else None
        alone = evolve(words, counts=(token,))
        out = []
        for link in Linker(alone, {token: kind}, self.cues).links():
            whole = kind in _WHOLE and not self.cues.has("open", words.sentence.text)
            near = kind is SeatVerb.CONTEST and self.sides.named_person(
                row.start - _NEAR, row.start
            )
            whole = whole and not row.candidacy and not near
            number = len(row.names) if whole else None
            seats = SeatCount(number, number)
            for share in self._shares(words, link, tense.status(token, verb), seats):
                if share.actor.kind is not ActorKind.PARTY:
                    continue
                out += self._by_state(row, evolve(share, listed=True))
        return out

    def _by_state(self, row: SeatList, share: Share) -> list[Share]:
        """Split constituencies of several states, for each is told of its own."""
        kind = share.kind or self.scene.likely_kind(share.state)
        groups: dict[str, list[SeatName]] = {}
        states = {}
        for name in row.names:
            state = name.state(share.state) if kind is ElectionKind.LOK_SABHA else share.state
            state = state or share.state
            states[state.id if state else ""] = state
            groups.setdefault(state.id if state else "", []).append(name)
        whole = share.seats.known
        return [
            evolve(
                share,
                state=states[key],
                seats=SeatCount(len(names), len(names)) if whole else share.seats,
                constituencies=self._canonical(tuple(names), evolve(share, state=states[key])),
            )
            for key, names in groups.items()
        ]

    def _read_counts(self, words: Words, tense: Tense, number: int) -> tuple[list[Share], bool]:
        live: dict[CountToken, SeatVerb | None] = {}
        verbs = {}
        past = False
        if any(self._opens_talk(words, token) for token in words.counts):
            self.topic = evolve(self.topic, seats_at=number)
        for token in words.counts:
            verb = governor(words, token, self.cues)
            if (
                token.total
                or not self._in_talk(words, token, verb, number)
                or self._elsewhere(words, token)
            ):
                continue
            if tense.is_past(token, verb) and not tense.is_field(token, verb):
                past = True
                continue
            if tense.is_denied(token, verb) or self._is_house(words, token, verb):
                continue
            if live and self.cues.part_of.search(words.text[: token.start][-20:]):
                continue
            live[token], verbs[token] = verb.kind if verb else None, verb
        shares: list[Share] = []
        if not live:
            return [], past
        apart = self._by_states(words, live, verbs, tense)
        shares += apart
        done = {share.number for share in apart}
        for link in Linker(words, live, self.cues).links():
            if link.token in live and link.token.count.span not in done:
                status = tense.status(link.token, verbs[link.token])
                shares += self._shares(words, link, status)
        return shares, past

    def _by_states(
        self,
        words: Words,
        live: dict[CountToken, SeatVerb | None],
        verbs: dict[CountToken, VerbToken | None],
        tense: Tense,
    ) -> list[Share]:
        """The shares of a party that a sentence counts state by state."""
        span = words.sentence.span
        named = states_in(self.names, self.cues, words.text, span.start, span.stop)
        states = spread(evolve(words, counts=tuple(live)), named, self.cues)
        actors = {
            p.actor for p in words.parties if not p.pronoun and p.role is not PartyRole.SOURCE
        }
        pronouns = [p.actor for p in words.parties if p.pronoun and p.actor != UNNAMED]
        known = [*actors, *pronouns] if len(actors) < _FEW else []
        actor = known[0] if known else self.frame.actor
        if len(actors) >= _FEW or actor is None or actor == UNNAMED:
            return []
        return [
            Share(
                actor=actor,
                seats=SeatCount(token.count.low, token.count.high, token.count.approximate),
                status=tense.status(token, verbs[token]),
                kind=kind_in(words.sentence.text, self.cues),
                state=state,
                span=span,
                number=token.count.span,
                headline=False,
            )
            for token, where in states.items()
            for state in where
        ]

    def _in_talk(self, words: Words, token: CountToken, verb: object, number: int) -> bool:
        """Tell whether a count is one of seats, said or understood."""
        kind = getattr(verb, "kind", None)
        if token.unit is Unit.SEATS:
            return kind is not None or self._verbless(words, number)
        if token.unit is Unit.NOMINEES:
            return self._opens_talk(words, token)
        return number - self.topic.seats_at < _REACH and (
            kind in (*_PLANNING, SeatVerb.DONE) or self._verbless(words, number)
        )

    def _opens_talk(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count of candidates tells of seats: when they are named or stand."""
        verb = governor(words, token, self.cues)
        kinds = (SeatVerb.NAME, SeatVerb.CONTEST, SeatVerb.PAST)
        return token.unit is Unit.NOMINEES and verb is not None and verb.kind in kinds

    def _verbless(self, words: Words, number: int) -> bool:
        """Tell whether a sentence may tell of seats without a verb: headlines and bare lists."""
        head = words.sentence.kind is SegmentKind.HEADLINE or number == 0
        parties = sum(not p.pronoun for p in words.parties)
        talk = self.topic.planned or self.cues.has("formula", words.sentence.text)
        listed = parties > 1 and len(words.counts) > 1 and talk
        return head or (listed and not self.cues.has("holding", words.sentence.text))

    def _is_house(self, words: Words, token: CountToken, verb: VerbToken | None) -> bool:
        """Tell whether a count only says how many seats the house has."""
        count = token.count
        if token.whole or count.low != count.high or count.low is None:
            return False
        clause = words.clauses.around(token.start, words.sentence)
        asked = self.cues.has("question", words.text[clause.start : clause.stop])
        meant = verb is not None and verb.kind in (SeatVerb.CONTEST, SeatVerb.AIM)
        if meant and token.unit is Unit.SEATS and len(words.counts) == 1 and not asked:
            return False
        kind, state = self._where(words, token)
        kind = kind or self.scene.likely_kind(state)
        house = self.scene.house(kind, state) if state and kind else None
        return count.low > _SMALL_HOUSE and count.low == house

    def _elsewhere(self, words: Words, token: CountToken) -> bool:
        """Tell whether a count belongs to a by-election, a council or a municipality."""
        span = words.clauses.around(token.start, words.sentence)
        if self.scene.elsewhere and kind_in(words.sentence.text, self.cues) is None:
            return True
        first = words.sentence.start
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
        for name in ("ally", "others", "itself", "speaker"):
            for m in self.cues.words[name].finditer(text, sentence.start, sentence.stop):
                if any(
                    p.span.start < m.end() and m.start() < p.span.stop for p in [*named, *found]
                ):
                    continue
                if name in ("ally", "others") and self._apposed(text, m.start(), m.end(), named):
                    continue
                actor = self._meant(name, m.start(), named, sentence)
                if actor is not None:
                    role = self.cues.role(text, m.start(), m.end())
                    found.append(
                        PartyToken(
                            span=Span(m.start(), m.end()), actor=actor, role=role, pronoun=True
                        )
                    )
        found += self._leaders(words, [*named, *found])
        tokens = sorted([*named, *found], key=lambda p: p.span)
        return evolve(words, parties=tuple(tokens))

    def _leaders(self, words: Words, known: list[PartyToken]) -> list[PartyToken]:
        """Leaders who stand for their parties: "Chirag wants 40 seats"."""
        out = []
        named = {p.actor for p in known if not p.pronoun}
        for span, actor in self.sides.leaders(words.sentence.start, words.sentence.stop):
            if actor not in named and not any(p.span.overlaps(span) for p in known):
                role = self.cues.role(words.text, span.start, span.stop)
                out.append(
                    PartyToken(span=span, actor=actor, role=role, pronoun=True, marked="leader")
                )
        return out

    @staticmethod
    def _apposed(text: str, start: int, stop: int, named: list[PartyToken]) -> bool:
        """Tell whether a party's name stands beside its description: "its ally, the JD(U)"."""
        return any(
            _BESIDE.fullmatch(text[stop : p.span.start])
            if p.span.start >= stop
            else _BESIDE.fullmatch(text[p.span.stop : start])
            for p in named
        )

    def _meant(
        self, name: str, at: int, named: list[PartyToken], sentence: Sentence
    ) -> ActorRef | None:
        if name == "speaker":
            return self._speaker(sentence)
        if name == "others":
            return UNNAMED
        if name == "ally":
            return self._ally(at, named)
        if self.cues.has("leader", words_of(self.document.text, at)):
            return self._leader(at, named, sentence)
        before = [p for p in named if p.span.start < at and p.role is not PartyRole.SOURCE]
        plain = [p for p in before if not is_alliance(p) and p.role is not PartyRole.ATTRIBUTE]
        acting = [p for p in plain if p.role is PartyRole.ACTOR]
        if before:
            return (acting or plain or before)[-1].actor
        speaker = self.sides.speaker(sentence.start, at)
        return speaker or (self.topic.holders[0] if self.topic.holders else None)

    def _leader(self, at: int, named: list[PartyToken], sentence: Sentence) -> ActorRef | None:
        """The party of the person meant by "he": named before in the sentence, or just before it."""
        introduced = [p for p in named if p.span.start < at and p.role is PartyRole.ATTRIBUTE]
        speaker = self.sides.speaker(sentence.start, at)
        if introduced or speaker:
            return introduced[-1].actor if introduced else speaker
        return self._speaker(sentence)

    def _ally(self, at: int, named: list[PartyToken]) -> ActorRef:
        """Whose ally is meant is the party named last; the ally is the one that the talk is of."""
        before = [p.actor for p in named if p.span.start < at]
        own = before[-1] if before else None
        others = [a for a in self.topic.holders if a != own and a.kind is ActorKind.PARTY]
        return others[0] if own and others else UNNAMED

    def _speaker(self, sentence: Sentence) -> ActorRef | None:
        """The party that says "we": of the person named here, else right after or before."""
        sentences = self.document.sentences
        at = sentences.index(sentence)
        for near in (at, at + 1, at - 1):
            if 0 <= near < len(sentences) and sentences[near].paragraph == sentence.paragraph:
                party = self.sides.speaker(sentences[near].start, sentences[near].stop)
                if party is not None:
                    return party
        return None

    def _shares(
        self, words: Words, link: Link, status: SeatPlanStatus, told: SeatCount | None = None
    ) -> list[Share]:
        actors = [p.actor for p in link.parties]
        if not actors and link.giver:
            actors = self._other_side(words, link.giver.actor)
        count = link.token.count
        if count.same:
            before = [c.count for c in words.counts if c.start < link.token.start and not c.total]
            count = before[-1] if before else self.topic.last_count or count
        kind, state = self._where(words, link.token)
        seats = [told or self._seats(count, i) for i in range(len(actors))]
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
            if actor != UNNAMED and (number.known or told is not None)
        ]

    @staticmethod
    def _seats(count: Count, at: int) -> SeatCount:
        if count.parts:
            return (
                SeatCount(count.parts[at], count.parts[at])
                if at < len(count.parts)
                else SeatCount()
            )
        return SeatCount(count.low, count.high, count.approximate)

    def _other_side(self, words: Words, giver: ActorRef) -> list[ActorRef]:
        """Whom a giver that the text leaves without a taker deals with."""
        here = [p.actor for p in words.parties if p.actor != giver and not is_alliance(p)]
        if not here and self._somebody(words, giver):
            return []
        others = here or [a for a in self.topic.holders if a != giver and a.kind is ActorKind.PARTY]
        return [a for a in others if a != UNNAMED][:1]

    def _somebody(self, words: Words, giver: ActorRef) -> bool:
        """Tell whether seats go to a name that is not known ("to the VIP")."""
        found = _TO_NAME.finditer(words.text, words.sentence.start, words.sentence.stop)
        return any(
            not any(p.span.start <= m.end(1) - 1 < p.span.stop for p in words.parties)
            for m in found
        )

    def _where(self, words: Words, token: CountToken) -> tuple[ElectionKind | None, State | None]:
        """The house and territory of a count: of its clause, its sentence, the article."""
        sentence = words.sentence
        clause = words.clauses.around(token.start, sentence)
        follow = min([c.start for c in words.counts if c.start > token.start] + [token.stop + 40])
        kind = kind_in(words.text[token.count.core.stop : min(follow, token.stop + 30)], self.cues)
        kind = kind or kind_in(words.text[clause.start : clause.stop], self.cues)
        for span in (clause, sentence.span):
            named = states_in(self.names, self.cues, words.text, span.start, span.stop)
            state = self._nearest(words, token, named)
            if state is not None:
                return kind, state
        return kind, self.topic.state or self.scene.state

    def _nearest(
        self, words: Words, token: CountToken, named: list[tuple[PlaceMention, State]]
    ) -> State | None:
        """The state that a count belongs to: right after its noun, else the last before it."""
        kept = [(m, s) for m, s in named if s.name != "Delhi" or self._of_delhi(words, m.span)]
        right = [s for m, s in kept if 0 <= m.span.start - token.stop <= _BESIDE_STATE]
        before = [s for m, s in kept if m.span.stop <= token.start]
        after = [s for m, s in kept if m.span.start >= token.stop]
        if right and not self.cues.source.verb_follows:
            return right[0]
        return before[-1] if before else after[0] if after else None

    def _of_delhi(self, words: Words, span: Span) -> bool:
        """Tell whether Delhi is meant as a territory, not as the place where parties meet."""
        if self.scene.state is None or self.scene.state.name == "Delhi":
            return True
        around = words.text[span.stop : span.stop + 30]
        if kind_in(around, self.cues) is not None or self.cues.noun.search(around) is not None:
            return True
        lead = words.text[words.clauses.around(span.start, words.sentence).start : span.start]
        return len(lead.strip()) <= len("In ") and words.text[span.stop : span.stop + 1] in (
            ",",
            ":",
        )

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
            holders=tuple(
                a for a in dict.fromkeys([*holders, *self.topic.holders]) if a != UNNAMED
            )[:6],
            last_count=counts[-1] if counts else self.topic.last_count,
            planned=bool(shares)
            or (self.topic.planned and not words.counts and len(words.sentence.text) < 40),
        )


__all__ = ["Reader", "Share", "Topic", "state_of"]
