"""What the rules make of each number beside a party: evidence that is weighed afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from copy import copy
from enum import StrEnum
from functools import cached_property, partial

from attrs import evolve, frozen

from pollcorpus._text import Span
from pollcorpus.extraction.document import Document, Names, Sentence
from pollcorpus.extraction.names.cues import COMMON, cues
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.bracketed import is_sum
from pollcorpus.extraction.seats.columns import Columns
from pollcorpus.extraction.seats.counting_else import among_members, counts_else
from pollcorpus.extraction.seats.cues import Compiled
from pollcorpus.extraction.seats.exchanging import place_of
from pollcorpus.extraction.seats.governing import governor
from pollcorpus.extraction.seats.links import Linker
from pollcorpus.extraction.seats.merge import placed
from pollcorpus.extraction.seats.pairing import row_token
from pollcorpus.extraction.seats.parting import is_part, is_placed
from pollcorpus.extraction.seats.reach import Reach
from pollcorpus.extraction.seats.scene import Scene
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.extraction.seats.shares import FEW, PLANNING, UNNAMED, Share
from pollcorpus.extraction.seats.sides import Sides
from pollcorpus.extraction.seats.states import states_in
from pollcorpus.extraction.seats.tense import Tense
from pollcorpus.extraction.seats.tokens import CountToken, Unit, Words
from pollcorpus.models import DateMention, SeatCount, SeatPlanStatus
from pollcorpus.models.article import SegmentKind
from pollcorpus.plugins.seat_cues import SeatVerb

_MOST = 600
"""No party contests more seats."""
_FAR = 99.0
_SHORTEST = 2
_LEAD = 16
"""Characters before names in which it is said that they are where something happens."""
_NAME = re.compile(r"[A-Za-z][A-Za-z.'-]*|[\u0900-\u0963\u0970-\u097f]+")
NOTHING = "none"
"""The unit of a number that the rules do not count, and the kind of no verb."""
_NUMBERING = re.compile(r"(?:^|[,;])\s*\(?\d{1,2}\)$")


@frozen(kw_only=True, eq=False)
class Seen:
    """What the rules would say of a number."""

    traits: frozenset[str]
    ways: dict[str, float]
    """How far the parties of the sentence are from the number, by the party's id."""
    share: Share
    """The share that it tells if it is one; whose, is still open."""


@frozen(kw_only=True, eq=False)
class Hint:
    """A number that may count a party's seats.

    What the rules would say of it is worked out when somebody asks: most numbers are nobody's.
    """

    count: Count
    look: Callable[[], Seen]
    names: tuple[SeatName, ...] = ()
    """The constituencies listed, where it is a list of names and not a number."""

    @cached_property
    def seen(self) -> Seen:
        """What the rules would say of it."""
        return self.look()

    @property
    def traits(self) -> frozenset[str]:
        """What the rules would say of it, in words."""
        return self.seen.traits

    @property
    def ways(self) -> dict[str, float]:
        """How far the parties of the sentence are from it, by the party's id."""
        return self.seen.ways

    @property
    def share(self) -> Share:
        """The share that it tells if it is one; whose, is still open."""
        return self.seen.share


class Sign(StrEnum):
    """What the rules may say of any number, beside its unit, its verb and how settled it is."""

    TOTAL = "total"
    WHOLE = "whole"
    PAST = "past"
    FIELD = "field"
    DENIED = "denied"
    ELSEWHERE = "elsewhere"
    HOUSE = "house"
    STRANGERS = "stranger's"
    JOINT = "joint"
    PART = "part"
    NUMBERING = "numbering"
    ELSE = "else"
    TALK = "talk"
    HEARD = "heard"
    JUST_HELD = "just held"
    SOMEBODYS = "somebody's"


def rule_traits(
    said: Collection[Sign], unit: str, kind: str, status: SeatPlanStatus
) -> frozenset[str]:
    """What the rules see in a number of a unit, by the kind of its verb, in words.

    `said` tells what else holds of it.
    """
    past, denied, talk = (sign in said for sign in (Sign.PAST, Sign.DENIED, Sign.TALK))
    return frozenset(
        (
            *(f"rule {sign}" for sign in said),
            *(f"rule unit {unit}", f"rule verb {kind}", f"rule {unit} {kind}"),
            f"rule {status.value}",
            f"rule {kind} {past} {denied}",
            f"rule {talk} {past} {unit}",
        )
    )


class Hinting(Columns):
    """Notes of every number what the rules see in it, whether or not they take it for seats."""

    def __init__(
        self,
        document: Document,
        names: Names,
        scene: Scene,
        sides: Sides,
        cues: Compiled,
        dates: tuple[DateMention, ...] = (),
    ) -> None:
        super().__init__(document, names, scene, sides, cues, dates)
        self.words: dict[int, Words] = {}
        self.hints: dict[int, tuple[Hint, ...]] = {}
        self.rows: dict[int, tuple[Hint, ...]] = {}

    def _note(self, words: Words, number: int) -> None:
        """Keep what the rules see in the numbers and the listed names of a sentence."""
        if not self.talks:
            return  # numbers and names in an article that speaks of no seats
        self.words[number] = words
        moment = copy(self)  # what is in mind by now; it is replaced later, not changed
        once = Once(partial(moment._tense, words)), Once(partial(moment._governors, words))
        look = partial(moment._see, words, *once, number)
        hints = [Hint(count=t.count, look=partial(look, t)) for t in self._numbers(words)]
        if hints:
            self.hints[number] = tuple(hints)
        found = self._rows(words.sentence) if self._in_earshot(number) else ()
        rows = [r for r in found if not self._set_apart(words, r)]
        if rows and self._spells_out_withdrawn(words, rows[0][0].span.start):
            rows = []
        if rows and not self._of_plans(words):
            rows = [r for r in rows if not self._located(r)]
        tokens = [(row_token(SeatList(names=row)), row) for row in rows]
        if tokens:
            self.rows[number] = tuple(
                Hint(count=t.count, look=partial(look, t), names=row) for t, row in tokens
            )

    def _spells_out_withdrawn(self, words: Words, start: int) -> bool:
        """Tell whether names only spell out those in which candidates are just withdrawn."""
        before = self._spelt_out(words, start)
        return self.cues.has("withdrawn", before) and self.cues.has("nominees", before)

    def _of_plans(self, words: Words) -> bool:
        """Tell whether a sentence may tell who fights where: by its words, or what led to it."""
        at = self._at(words.sentence)
        before = self.document.sentences[max(0, at - FEW) : at]
        led = any(self.cues.has("nominees", sentence.text) for sentence in before)
        if led or self.tabular or words.counts:
            return True
        text = words.sentence.text
        if self.cues.has("standing", text) or self.cues.seat.search(text) is not None:
            return True
        return any(verb.kind in (*PLANNING, SeatVerb.DONE) for verb in words.verbs)

    def _located(self, row: tuple[SeatName, ...]) -> bool:
        """Tell whether names only say where something is or happens: "cadres in Gaya"."""
        text, first = self.document.text, row[0].span.start
        lead = text[max(0, first - _LEAD) : first]
        after = self.cues.located_after.match(text, row[-1].span.stop)
        return after is not None or self.cues.located_before.search(lead) is not None

    def _set_apart(self, words: Words, row: tuple[SeatName, ...]) -> bool:
        """Tell whether names are left out of what somebody has, or given for others."""
        apart = place_of(words, self.cues, row[0].span.start, row[-1].span.stop) is not None
        lead = words.text[words.sentence.start : row[0].span.start].strip()
        spelt = self.cues.words["enumerates"].fullmatch(lead) is not None
        if spelt and self.cues.has("kept_open", lead):
            return True  # "The seats still to be decided are ..."
        apart = apart or self._beyond_shares(words, row)
        return apart or self._withheld(words, SeatList(names=row))

    def _tense(self, words: Words) -> Tense:
        return Tense(words, self.cues, self.mood, self._year(), self.scene)

    def _see(
        self,
        words: Words,
        read_tense: Callable[[], Tense],
        governors: Callable[[], dict[CountToken, SeatVerb | None]],
        number: int,
        token: CountToken,
    ) -> Seen:
        """What the rules see in a number, or in a list of names that stands for one."""
        tense = read_tense()
        verb = governor(words, token, self.cues)
        ways = self._ways(words, token, governors())
        share = self._told_share(words, token, tense)
        signs = {
            **self._said(words, token, tense),
            Sign.TALK: self._in_talk(words, token, verb, number),
            Sign.HEARD: self._in_earshot(number),
            Sign.JUST_HELD: self.scene.just_held(share.state),
            Sign.SOMEBODYS: bool(ways) and ways.get(UNNAMED.id, _FAR) <= min(ways.values()),
        }
        unit = token.unit.value if token in words.counts else NOTHING
        kind = verb.kind.value if verb else NOTHING
        said = [sign for sign, holds in signs.items() if holds]
        return Seen(traits=rule_traits(said, unit, kind, share.status), ways=ways, share=share)

    def _rows(self, sentence: Sentence) -> Iterator[tuple[SeatName, ...]]:
        """The names in a sentence that may be constituencies, those of a list together."""
        start, stop = sentence.start, sentence.stop
        busy = [span for span, _ in self.sides.named(start, stop)]
        busy += self.sides.persons_in(start, stop)
        busy += self.other_in(start, stop)
        common = cues(self.document.language.code)
        at = start
        for found in _NAME.finditer(self.document.text, start, stop):
            known = self.seats.is_seat(Span(found.start(), found.end()))
            word = found[0]
            free = not any(s.start < found.end() and found.start() < s.stop for s in busy)
            new = word[0].isupper() or not (word[0].isascii() or common.get(word, 0) & COMMON)
            if found.start() < at or not (known or (free and new and len(word) > _SHORTEST)):
                continue
            over = self.seats.place_over(found.start())
            if over is not None and over.span.start < found.start():
                continue  # "Uttar Pradesh" holds no "Pradesh"
            row = self.seats.listed(found.start(), stop)
            if row:
                at = row[-1].span.stop
                if not self.seats.is_elsewhere(row, sentence):
                    yield row

    def _numbers(self, words: Words) -> list[CountToken]:
        """The numbers of a sentence that may be of seats: those that the rules count, and more."""
        known = {c.count.core: c for c in words.counts}
        tokens = (
            known.get(c.core) or CountToken(count=c, unit=Unit.BARE, stop=c.span.stop)
            for c in words.numbers
        )
        return [t for t in tokens if 0 < (t.count.low or t.count.high or 0) <= _MOST]

    def _said(self, words: Words, token: CountToken, tense: Tense) -> dict[Sign, bool]:
        """What the rules say that a number is or is not."""
        verb = governor(words, token, self.cues)
        linker = Linker(words, {token: verb.kind if verb else None}, self.cues)
        stop = token.count.core.stop
        parted = is_part if token in words.counts else is_placed  # a list follows "including", too
        return {
            Sign.TOTAL: token.total,
            Sign.WHOLE: token.whole,
            Sign.PAST: tense.is_past(token, verb),
            Sign.FIELD: tense.is_field(token, verb),
            Sign.DENIED: tense.is_denied(token, verb),
            Sign.ELSEWHERE: self._elsewhere(words, token),
            Sign.HOUSE: self._is_house(words, token, verb),
            Sign.STRANGERS: linker.is_strangers(token),
            Sign.JOINT: linker.is_joint(token)
            or self._in_all(words, token)
            or among_members(words, self.cues, words.parties_in(0, token.start)[-1:], token, verb)
            or is_sum(words, token),
            Sign.PART: parted(words, token, self.cues, self.seats.is_state),
            Sign.ELSE: counts_else(words.text, token.count, self.cues),
            Sign.NUMBERING: _NUMBERING.search(words.text[words.sentence.start : stop + 1])
            is not None,
        }

    def _governors(self, words: Words) -> dict[CountToken, SeatVerb | None]:
        """What is done with each count of a sentence, worked out once for all its numbers."""
        verbs = ((c, governor(words, c, self.cues)) for c in words.counts)
        return {c: verb.kind if verb else None for c, verb in verbs}

    def _ways(
        self, words: Words, token: CountToken, known: dict[CountToken, SeatVerb | None]
    ) -> dict[str, float]:
        """How far the parties of a sentence are from a number."""
        counts = tuple(c for c in words.counts if c.count.core != token.count.core)
        in_order = sorted((*counts, token), key=lambda count: count.start)
        all_of_them = evolve(words, counts=tuple(in_order))
        governors = {c: known[c] for c in counts}
        if token in known:
            governors[token] = known[token]
        else:
            verb = governor(words, token, self.cues)
            governors[token] = verb.kind if verb else None
        reach = Reach(all_of_them, governors, self.cues)
        ways: dict[str, float] = {}
        for party in words.parties:
            cost = reach.cost(token, party)
            ways[party.actor.id] = min(cost, ways.get(party.actor.id, cost))
        return ways

    def _told_share(self, words: Words, token: CountToken, tense: Tense) -> Share:
        count = self._bounded(words, token)
        kind, state = self._where(words, token)
        span = words.sentence.span
        share = Share(
            actor=UNNAMED,
            seats=SeatCount(count.low, count.high, count.approximate),
            status=tense.status(token, governor(words, token, self.cues)),
            kind=kind,
            state=state,
            span=span,
            number=count.span,
            headline=words.sentence.kind is SegmentKind.HEADLINE,
            stated=bool(states_in(self.names, self.cues, words.text, span.start, span.stop)),
            said_by=self._said_by(words),
            nominees=self._of_nominees(words, token),
            regional=self._regional(words, token),
        )
        kind, state = placed(self.scene, share)
        return evolve(share, kind=kind, state=state)
