"""The sentences of an article as the weights see them: words, acts, people, and what rules told."""

from __future__ import annotations

from functools import cached_property, lru_cache

from attrs import define, field, frozen

from pollcorpus.extraction.acts import Words, words_of
from pollcorpus.extraction.meetings.fields import Placed, candidates_of, may_date
from pollcorpus.extraction.meetings.labels import LABELLED
from pollcorpus.extraction.meetings.left_out import (
    elsewhere_in,
    likewise_away_in,
    seems_away_in,
)
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.patterns import (
    ANY_PERSON,
    DATE_AT,
    END_AT,
    ORGANISATION_AT,
    PERSON_AT,
    PLACE_AT,
    Patterns,
)
from pollcorpus.extraction.meetings.telling import Telling, looking_away
from pollcorpus.extraction.meetings.view import View
from pollcorpus.extraction.meetings.weighing.asides import bystanders_in, mentioned_in
from pollcorpus.extraction.meetings.weighing.outside import (
    Skipped,
    at_table_in,
    came_from_in,
    excused_in,
    left_sitting_in,
    named_aside_in,
    onlookers_in,
    skipped_in,
    unmet_in,
)
from pollcorpus.models import (
    ActorRef,
    DateMention,
    MeetingStatus,
    PartialDate,
)
from pollcorpus.plugins.act_cues import ActCues
from pollcorpus.plugins.meeting_cues import FrameKind

# acts that tell of an occasion
TELLING = frozenset(
    """
    meet call_on confer phone host chair attend absent occasion meal call_noun body induct deal
    """.split()
)
_KINDS = (
    (PERSON_AT, ORGANISATION_AT, "P"),
    (ORGANISATION_AT, PLACE_AT, "O"),
    (PLACE_AT, DATE_AT, "L"),
    (DATE_AT, END_AT, "D"),
)
START, STOP = "<s>", "</s>"


@frozen(kw_only=True, eq=False)
class Unit:
    """Persons who stand in one list: words from `start` up to `stop`, persons at `members`."""

    start: int
    stop: int
    members: tuple[int, ...]


@frozen(kw_only=True, eq=False)
class Ruled:
    """An occasion as the constructions have put it together; `told` if they stand by it."""

    occasion: Occasion
    told: bool


@define(kw_only=True, eq=False, slots=False)
class Scene:
    """A sentence: its words in general terms, who is named, and what constructions found in it.

    `stems` are the beginnings of words, `terms` the same with each act in place of its words, and
    with P, O, L, D, # for a person, an organisation, a place, a date, a number. What is said of
    it is found when it is asked for, which it is of few sentences.
    """

    number: int
    view: View
    cues: ActCues
    patterns: Patterns
    tellings: tuple[Telling, ...] = ()
    ruled: list[Ruled] = field(factory=list)

    @property
    def names_somebody(self) -> bool:
        """True if a person is named or meant in it, or left out by a construction."""
        return bool(self.tellings) or ANY_PERSON.search(self.view.text) is not None

    @cached_property
    def places(self) -> tuple[tuple[str, Placed], ...]:
        """The places that may be where something happens, each with how it was found."""
        return tuple(candidates_of(self.view, self.patterns))

    @cached_property
    def cues_found(self) -> frozenset[str]:
        """The names of the language pack's patterns that match the sentence."""
        return frozenset(self.patterns.weighed.found(self.view.text))

    @cached_property
    def bystanders(self) -> frozenset[int]:
        """The offsets of persons who are only mentioned as a rule."""
        return frozenset(bystanders_in(self.view.text, self.patterns))

    @cached_property
    def mentioned(self) -> frozenset[int]:
        """The offsets of persons who surely are only mentioned."""
        return frozenset(mentioned_in(self.view, self.patterns, self.tellings))

    @cached_property
    def onlookers(self) -> frozenset[int]:
        """The offsets of persons who only tell of others' talks, or are elsewhere meanwhile."""
        return frozenset(onlookers_in(self.view, self.patterns, self.tellings))

    @cached_property
    def named_aside(self) -> frozenset[int]:
        """The offsets of persons to whom others turn, which may be all that a body decided."""
        return frozenset(named_aside_in(self.view, self.patterns))

    @cached_property
    def unmet(self) -> frozenset[ActorRef]:
        """Those whom by its words somebody did not meet."""
        return unmet_in(self.view, self.patterns)

    @cached_property
    def skipped(self) -> Skipped:
        """Who by its words gives another's occasion a miss."""
        return skipped_in(self.view, self.patterns)

    @cached_property
    def surely_there(self) -> frozenset[ActorRef]:
        """Who by its words has taken part, beyond doubt."""
        sure = (t.people if LABELLED in t.frames else t.speakers for t in self.tellings)
        return came_from_in(self.view, self.patterns).union(*sure)

    @cached_property
    def left_sitting(self) -> frozenset[ActorRef]:
        """Who by its words speaks on leaving the meeting of a body."""
        return left_sitting_in(self.view, self.patterns)

    @cached_property
    def at_table(self) -> frozenset[ActorRef]:
        """Who by what they did sat at the meeting that is told of here or just before."""
        return at_table_in(self.view, self.patterns)

    @cached_property
    def excused(self) -> frozenset[ActorRef]:
        """For whose sake by its words an occasion is put off, or called off."""
        return excused_in(self.view, self.patterns)

    @cached_property
    def surely_away(self) -> frozenset[ActorRef]:
        """Who by its words stays away, beyond doubt."""
        told = (t.surely_absent & t.absent.keys() for t in self.tellings)
        return self.skipped.absent.union(*told)

    @cached_property
    def seems_away(self) -> dict[ActorRef, str | None]:
        """Of whom it says what may be an absence, if others have met, and where they were."""
        return seems_away_in(self.view, self.patterns)

    @cached_property
    def likewise_away(self) -> frozenset[ActorRef]:
        """Of whom it only says what the sentence before says of somebody else."""
        return likewise_away_in(self.view, self.patterns)

    @cached_property
    def elsewhere(self) -> frozenset[ActorRef]:
        """Of whom it only says where, or how, they were."""
        return elsewhere_in(self.view, self.patterns)

    @cached_property
    def not_away(self) -> frozenset[ActorRef]:
        """Who only looks to stay away, as in a denial, and by no construction does."""
        away = {actor for telling in self.tellings for actor in telling.absent}
        return looking_away(self.view, self.patterns) - away

    @cached_property
    def off_beside(self) -> bool:
        """True if something else is called off or denied in it, or that an occasion was."""
        return self.patterns.off_beside.search(self.view.text) is not None

    @cached_property
    def words(self) -> Words:
        """The words of the sentence and their acts."""
        return words_of(self.view.text, self.cues)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The beginning of each word."""
        length = self.cues.stem
        return tuple([_stem(word, length) for word in self.words.texts])

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Each word in general terms."""
        pairs = zip(self.stems, self.words.kinds, strict=True)
        return tuple([f"<{kind}>" if kind else stem for stem, kind in pairs])

    @cached_property
    def acts(self) -> frozenset[str]:
        """The kinds of acts of the sentence."""
        return frozenset(act.kind for act in self.words.acts)

    @cached_property
    def worded(self) -> frozenset[str]:
        """Its words, acts and cues as traits, which hold for everybody whom it names."""
        return frozenset(
            (
                *[f"s={term}" for term in self.terms],
                *[f"act={kind}" for kind in self.acts],
                *[f"cue={cue}" for cue in self.cues_found],
            )
        )

    @cached_property
    def telling_acts(self) -> tuple[tuple[int, int, str], ...]:
        """The acts that tell of an occasion."""
        return tuple(act for act in self.words.acts if act.kind in TELLING)

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """For each word, whether it stands between quotation marks."""
        inside, found = False, []
        for word in self.words.texts:
            inside ^= word == '"'
            found.append(inside)
        return tuple(found)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The lists of persons, single ones too."""
        units, at = [], 0
        while at < len(self.stems):
            if self.stems[at] == "P":
                members = [at]
                while (after := self._joined(members[-1])) is not None:
                    members.append(after)
                units.append(Unit(start=at, stop=members[-1] + 1, members=tuple(members)))
                at = members[-1]
            at += 1
        return tuple(units)

    def _joined(self, at: int) -> int | None:
        """The next person of the same list."""
        beside = self.words.texts[at + 1 : at + _MARKS + 2]
        marks = next((n for n, word in enumerate(beside) if word not in self.cues.joining), 0)
        return at + 1 + marks if marks and self.stems[at + 1 + marks] == "P" else None

    @cached_property
    def days(self) -> tuple[tuple[int, DateMention], ...]:
        """The days that the sentence names, each with the number of its word."""
        found = []
        for at, word in enumerate(self.words.texts):
            if DATE_AT <= ord(word[0]) < END_AT:
                mention = self.view.date(word)
                apart = self.words.starts[at] in self.view.apart
                if may_date(mention) and not apart:
                    found.append((at, mention))
        return tuple(found)

    @cached_property
    def near_days(self) -> frozenset[PartialDate]:
        """The day nearest to an act that tells, or all where there is none."""
        days = [(at, day.date) for at, day in self.days if day.date is not None]
        if len(days) > 1 and self.telling_acts:
            starts = [start for start, _, _ in self.telling_acts]
            days = [min(days, key=lambda day: min(abs(day[0] - start) for start in starts))]
        return frozenset(day for _, day in days)

    def stem(self, at: int) -> str:
        """The beginning of a word, or a mark before the first and after the last."""
        return START if at < 0 else self.stems[at] if at < len(self.stems) else STOP

    def term(self, at: int) -> str:
        """A word in general terms, or a mark before the first and after the last."""
        return START if at < 0 else self.terms[at] if at < len(self.terms) else STOP

    def count(self, kind: str) -> int:
        """How many names of a kind (P, O, L, D) the sentence has."""
        return self.stems.count(kind)


_MARKS = 2


@lru_cache(1 << 14)
def _stem(word: str, length: int) -> str:
    """The beginning of a word, or what it stands for in general."""
    return _general(word)[:length]


def _general(word: str) -> str:
    code = ord(word[0])
    if code >= PERSON_AT:
        return next((kind for first, last, kind in _KINDS if first <= code < last), word)
    return "#" if word[0].isdigit() else word


def ruled_status(scene: Scene) -> set[MeetingStatus]:
    """What the constructions say of whether the occasions of a sentence took place."""
    return {ruled.occasion.status for ruled in scene.ruled}


def kinds_of(scene: Scene) -> set[FrameKind]:
    """The kinds of constructions found in a sentence."""
    return {telling.kind for telling in scene.tellings}
