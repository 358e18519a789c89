"""An occasion as one sentence tells of it."""

from __future__ import annotations

from collections import deque

from attrs import define, field

from pollcorpus.extraction.meetings.patterns import ANY_PERSON, Patterns
from pollcorpus.extraction.meetings.view import PRONOUN, Home, View
from pollcorpus.models import ActorRef
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind


@define(kw_only=True, eq=False)
class Telling:
    """An occasion as one sentence tells of it; `start` and `stop` are the match in `view.text`.

    `people` and `absent` map persons to the rule by which they were found. A `bare` one
    holds only next to what it adds to, one `beside` rather goes with it,
    and one `listed` right after it; what is `guessed` needs somebody in office;
    a `grouped` one has politicians in it whom nobody names, one `ahead` is a plan of theirs,
    and one that is `alone` is the only one of its sentence. Of several talks in a sentence
    each has persons of its `own`; days and places at offsets in `elsewhere` are another's.
    The absent of one that is `replaced` had somebody come in their place, those who are
    `surely_absent` are it by words that leave no doubt, and one that is `instead` tells where
    somebody was meanwhile; one that `elects` is of a party that chose its leader. One with an
    `unclear` side names somebody there by a name that several politicians bear.
    """

    view: View
    kind: FrameKind
    start: int
    stop: int
    clause: tuple[int, int]
    people: dict[ActorRef, str] = field(factory=dict)
    absent: dict[ActorRef, str] = field(factory=dict)
    organisations: dict[ActorRef, None] = field(factory=dict)
    host: ActorRef | None = None
    hosts: bool = False
    partners: tuple[ActorRef, ...] = ()
    partner_at: int = -1
    follows: bool = False
    subjects: tuple[ActorRef, ...] = ()
    noun: bool = False
    phone: bool = False
    fresh: bool = False
    definite: bool = False
    another: bool = False
    weak: bool = False
    bare: bool = False
    beside: bool = False
    listed: bool = False
    guessed: bool = False
    grouped: bool = False
    ahead: bool = False
    alone: bool = True
    replaced: bool = False
    instead: bool = False
    elects: bool = False
    surely_absent: set[ActorRef] = field(factory=set)
    unclear: bool = False
    frames: list[str] = field(factory=list)
    own: frozenset[ActorRef] = frozenset()
    elsewhere: frozenset[int] = frozenset()

    def is_about(self, at: int) -> bool:
        """Tell whether the day or place at an offset may be this occasion's."""
        return at not in self.elsewhere

    def is_only(self, construction: str) -> bool:
        """True where this construction alone tells of it."""
        return self.frames == [construction]

    @property
    def is_of_series(self) -> bool:
        """True for one of several rounds of talks, told by its day: "the first was on May 3"."""
        return Construction.OF_SERIES in self.frames or Construction.MEET_AGAIN in self.frames

    @property
    def is_of_committee(self) -> bool:
        """True for what a party may do without meeting, and a committee does only when it sits."""
        return self.frames[0].startswith(_OF_COMMITTEE)

    @property
    def unnamed(self) -> bool:
        """True where nobody needs to be named for it to be told."""
        return self.ahead or self.is_of_series or Construction.A_SIDE_MET in self.frames

    @property
    def speakers(self) -> tuple[ActorRef, ...]:
        """Who speaks to those who met, and so is surely there."""
        return (self.host,) if self.host and Construction.MEETING_TOLD in self.frames else ()

    @property
    def words(self) -> str:
        """The clause that tells of it."""
        return self.view.text[self.clause[0] : self.clause[1]]

    @property
    def meets_one_meant(self) -> bool:
        """True where a pronoun stands for whom somebody met who is named: "X met him"."""
        meant = {actor for actor, via in self.people.items() if via == PRONOUN}
        partners, subjects = set(self.partners), set(self.subjects)
        return bool(partners) and partners <= meant and not subjects <= meant

    def take(self, other: Telling) -> None:
        """Add what another construction of the same sentence tells."""
        self.people = {**other.people, **self.people}
        self.absent |= other.absent
        self.surely_absent |= other.surely_absent
        self.organisations |= other.organisations
        if other.host and (not self.host or other.hosts > self.hosts):
            self.host, self.hosts = other.host, other.hosts
        self.subjects = self.subjects or other.subjects
        self.partners = tuple(dict.fromkeys((*self.partners, *other.partners)))
        self.partner_at = max(self.partner_at, other.partner_at)
        self.start, self.stop = min(self.start, other.start), max(self.stop, other.stop)
        self.clause = (min(self.clause[0], other.clause[0]), max(self.clause[1], other.clause[1]))
        self.noun |= other.noun
        self.phone |= other.phone
        self.fresh |= other.fresh
        self.definite |= other.definite
        self.another |= other.another
        self.grouped |= other.grouped
        self.unclear |= other.unclear
        self.replaced |= other.replaced
        self.ahead |= other.ahead
        self.elects |= other.elects
        self.follows &= other.follows or not other.ahead
        self.frames += other.frames
        if RANK[other.kind] > RANK[self.kind]:
            self.kind = other.kind


# the rule by which a committee sat where it is only told to have decided something
DECIDES = "decides"
# how the names of constructions begin that are about committees only
_OF_COMMITTEE = "committee "
_TWO = 2
_RIGHT_BEFORE = 60
RANK = {
    FrameKind.ABSENCE: 0,
    FrameKind.PRESENCE: 1,
    FrameKind.GATHERING: 2,
    FrameKind.TALK: 3,
    FrameKind.CALL: 4,
}


def is_only_where(home: Home, talk: Telling, patterns: Patterns) -> bool:
    """Tell whether a home is only where others talk: "X met Y at Z's house"."""
    if home.owner in talk.people:
        return False
    if home.by_address:
        return True
    text, at = talk.view.text, _other_side(home, talk, patterns)
    if at is None:
        return False
    first, last = sorted((home.start, at))
    if first == at and patterns.goes_to_home.search(text, first, last):
        return False  # "X met Y, drove to Z's house"
    if patterns.where_met.search(text, home.start, at):
        return True  # "X went to Z's house, where he met Y"
    parted = patterns.parts.search(text, first, last)
    return not parted and not patterns.boundary.search(text, first, last)


def _other_side(home: Home, talk: Telling, patterns: Patterns) -> int | None:
    """Where the words stand that tell with whom a talk was, if its sides are all told by them."""
    text = talk.view.text
    if talk.partner_at >= 0:
        return talk.partner_at
    nearest = talk.stop if home.start >= talk.stop else talk.start
    # "the talks of X and Y took place at Z's house"
    sides = patterns.persons.match(text, talk.start)
    if sides is not None and patterns.possessor.match(text, sides.end()):
        return nearest
    # "the meeting between X and Y was at Z's house", "X and Y met at Z's house"
    named = set(talk.view.named_persons(text[talk.start : talk.stop]))
    return nearest if len(named) == _TWO and home.owner not in named else None


def _is_owner(view: View, patterns: Patterns, at: int) -> bool:
    """Tell whether something of theirs is named, or of the list in which they stand."""
    listed = patterns.persons.match(view.text, at)
    return patterns.possessor.match(view.text, listed.end() if listed else at + 1) is not None


def people_in(
    view: View, patterns: Patterns, first: int, last: int, role: str
) -> dict[ActorRef, str]:
    """The persons of a stretch who are not merely bystanders, with the rule that found them."""
    people: dict[ActorRef, str] = {}
    for found in ANY_PERSON.finditer(view.text, first, last):
        at = found.start()
        if role == "reach" and patterns.bystander_after.match(view.text, at + 1):
            continue
        if role == "attends" and _is_owner(view, patterns, at):
            continue
        if role != "a" and patterns.bystander_before.search(view.text[max(0, at - 40) : at]):
            continue
        if patterns.superior.match(view.text, at + 1):
            continue  # "X's deputy Y"
        who = view.person_at(at)
        people |= {actor: who.via for actor in who.actors if actor not in people}
    return people


def looks_away_only(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether what looks like staying away is none: a denial, a vote, another occasion."""
    text, start, stop = telling.view.text, telling.start, telling.stop
    vetoes = [match.span() for match in patterns.not_away.finditer(text)]
    if not vetoes:
        return False
    # what bars one verb leaves another of the same sentence: "was ill for a week and did not come"
    verbs = [match.span() for match in patterns.absent.finditer(text, start, stop)]
    return all(
        any(first < last_of and first_of < last for first_of, last_of in vetoes)
        for first, last in verbs or [(start, stop)]
    )


def looking_away(view: View, patterns: Patterns) -> frozenset[ActorRef]:
    """Who only looks to stay away: those named in such words, and those right before them."""
    text, found = view.text, set[ActorRef]()
    for match in patterns.not_away.finditer(text):
        found.update(view.named_persons(match[0]))
        before = max(0, match.start() - _RIGHT_BEFORE)
        for listed in deque(patterns.persons.finditer(text, before, match.start()), maxlen=1):
            found.update(view.named_persons(listed[0]))
    return frozenset(found)


def is_habitual(telling: Telling, patterns: Patterns) -> bool:
    """Tell whether people are only said to do something again and again: "to meet every week"."""
    text, start, stop = telling.view.text, telling.start, telling.stop
    return any(
        found.start() < stop <= found.end()
        and patterns.held.search(text, start, found.start()) is None
        for found in patterns.habit.finditer(text)
    )


def only_by_chance(words: str, patterns: Patterns) -> bool:
    """Tell whether people only sit or travel side by side, and nothing else is called a meeting."""
    found = patterns.by_chance.search(words)
    if found is None:
        return False
    nouns = patterns.noun.finditer(words)
    return all(found.start() <= noun.start() < found.end() for noun in nouns)
