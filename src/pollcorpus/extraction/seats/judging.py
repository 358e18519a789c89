"""Numbers of seats that no rule foresaw, and how settled any are, as models weigh the words around.

The rules know the ways of speaking that somebody thought of, the models what
annotated reports have in common. What number of seats a rule reads, and whose,
stands. A model adds one that the rules pass by, unless one of them says what
else it is; another may find a share more or less settled than they do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, partial

from attrs import evolve, frozen

from pollcorpus.extraction.once import Once
from pollcorpus.extraction.seats.context import Context
from pollcorpus.extraction.seats.count_traits import count_traits
from pollcorpus.extraction.seats.hints import NOTHING, Hint, Sign, rule_traits
from pollcorpus.extraction.seats.masked import COUNT
from pollcorpus.extraction.seats.reach import NEVER
from pollcorpus.extraction.seats.shares import SOURCES, Share
from pollcorpus.extraction.seats.spread import sums_up
from pollcorpus.extraction.seats.taker_traits import Takers, taker_traits, takers
from pollcorpus.extraction.seats.tokens import Unit
from pollcorpus.extraction.weights import LogLinear, models
from pollcorpus.models import ActorRef, SeatPlanStatus
from pollcorpus.plugins.seat_cues import SeatVerb

_SURE = 0.6
"""So likely a number of a party's seats has to be to be told by the model alone."""
_ALONE = 0.8
"""The same in an article of which the rules read no plan at all."""
_ALSO = 0.25
"""So likely each further party of an "each" has to be."""
_EACH = 0.7
"""How sure the party of an "each" is, whose likelihood others share."""
_RULE = "rule"
"""With this word the traits begin that tell what the rules see in a number."""
_FITTING = frozenset({Sign.WHOLE, Sign.FIELD, Sign.HEARD, Sign.TALK})
"""What the rules may say of a number of a plan's seats."""
NO_PLAN = frozenset(f"{_RULE} {sign}" for sign in Sign if sign not in _FITTING)
"""What the rules say of a number that counts something else."""
_DEALT = frozenset(f"{_RULE} verb {name}" for name in ("give", "offer", "demand"))
"""What the rules say of a number that one party gives, offers or is asked for."""
_DECLARED = frozenset(
    {f"{_RULE} verb {SeatVerb.NAME.value}", f"{_RULE} unit {Unit.NOMINEES.value}"}
)
"""What they say of a party's candidates, where these are named."""
_FOUGHT = f"{_RULE} verb {SeatVerb.CONTEST.value}"
"""What they say of a number that somebody will fight: who says so has decided it."""
_SAID = 4.0
"""How much more than the words around it a wish or an offer counts that a rule has found."""
STATUS = "status"
"""Begins the names of the models that tell how settled a plan is."""
_NEAR = 8
"""So many parties at most may a number be told of."""
_FLAT = 0.5
"""The weight of the question whose seats they are beside the question whether they are seats."""


@frozen(kw_only=True, eq=False)
class Case:
    """A number that may count seats, its traits, and those of the parties that it may be of.

    They are looked for when they are asked for: most numbers are told to count no seats before
    it is asked whose. A number is nobody's seats where there are no parties.
    """

    hint: Hint
    find_takers: Callable[[], Takers]
    describe: Callable[[], frozenset[str]]
    """Finds the traits of the number but for those that the rules see in it."""
    describe_taker: Callable[[ActorRef, Takers], frozenset[str]]

    @cached_property
    def around(self) -> frozenset[str]:
        """The traits of where the number stands."""
        return self.describe()

    @cached_property
    def traits(self) -> frozenset[str]:
        """The traits of the number."""
        return self.around | self.hint.traits

    @cached_property
    def actors(self) -> tuple[ActorRef, ...]:
        """The parties that the number may be of."""
        return tuple(sorted(self.find_takers(), key=lambda actor: actor.id))

    @cached_property
    def parties(self) -> dict[ActorRef, frozenset[str]]:
        """The traits of each party that the number may be of."""
        places = self.find_takers()
        return {actor: self.describe_taker(actor, places) for actor in self.actors}


@frozen(kw_only=True, eq=False)
class Verdict:
    """How likely a number counts seats of a plan, and how likely whose; the likeliest first."""

    hint: Hint
    seats: float
    parties: dict[ActorRef, float]

    def likelihood(self, actor: ActorRef) -> float:
        """How likely the number tells a plan of a party."""
        whose = self.parties[actor]
        if self.hint.count.each:
            whose = max(whose, _EACH)
        return float(self.seats * whose**_FLAT)


def cases(context: Context, hints: Iterable[int]) -> Iterator[Case]:
    """Yield the numbers that may count somebody's seats, of the sentences that have hints."""
    for number in hints:
        view = context.views[number]
        marked = [(at, t.hint) for at, t in enumerate(view.tokens) if t.sort == COUNT and t.hint]
        parties = Once(partial(takers, context, view))
        for at, hint in marked:
            yield Case(
                hint=hint,
                find_takers=parties,
                describe=partial(count_traits, context, view, at, hint),
                describe_taker=partial(taker_traits, context, view, at, hint),
            )


def added(weights: str, shares: Sequence[Share], cases: Iterable[Case]) -> Iterator[Share]:
    """Yield the shares that the model sees in numbers of which the rules tell nothing."""
    if not weights:
        return  # a language that nobody has fitted a model to
    sure = _SURE if shares else _ALONE
    told = sorted(shares, key=lambda share: share.number.start)
    for case in cases:
        if is_likely(sure, weights, case) and not _is_told(case.hint, told):
            here = [s for s in told if s.span == case.hint.share.span]
            if sums_up(case.hint.count, here):
                continue
            yield from _told(verdict_on(weights, case), sure)


def is_likely(sure: float, weights: str, case: Case, what: str = "seats") -> bool:
    """Tell whether a case may be as likely as that, whosever the seats are, and no rule objects."""
    model = models(weights)[what]
    if not model.may_reach(sure, case.around, most_by_rules(model)) or case.hint.traits & NO_PLAN:
        return False
    return model.probability(case.traits) >= sure and bool(case.actors)


@cache
def most_by_rules(model: LogLinear) -> float:
    """The most that what the rules see in a number adds to its score, where none objects.

    It is of one unit and has one verb, and a plan is settled in one way; what else the rules
    may say, each for itself, counts where it speaks for seats.
    """
    freely = _FITTING - {Sign.TALK}  # which is a trait with the others, too
    said = {sign for sign in freely if model.weights.get(f"{_RULE} {sign}", 0.0) > 0}
    seen = (
        rule_traits(said | talk, unit, kind, status)
        for talk in ({Sign.TALK}, set[Sign]())
        for unit in (*(unit.value for unit in Unit), NOTHING)
        for kind in (*(kind.value for kind in SeatVerb), NOTHING)
        for status in SeatPlanStatus
    )
    return max(model.score(traits) for traits in seen) - model.bias


def verdict_on(weights: str, case: Case, what: str = "seats", whose: str = "taker") -> Verdict:
    """Decide on a case by the models of the given names."""
    learned = models(weights)
    shares = learned[whose].shares([*case.parties.values()])
    ranks = dict(zip(case.parties, shares, strict=True))
    order = sorted(ranks, key=lambda actor: (-ranks[actor], actor.id))
    return Verdict(
        hint=case.hint,
        seats=learned[what].probability(case.traits),
        parties={actor: ranks[actor] for actor in order},
    )


def settled(weights: str, shares: Sequence[Share], cases: Iterable[Case]) -> list[Share]:
    """Tell of each share how settled it is, by what the rules and the words around it say."""
    if not weights or not shares:
        return list(shares)
    learned = {status: models(weights)[f"{STATUS} {status.value}"] for status in SeatPlanStatus}
    told = sorted(shares, key=lambda share: share.number.start)
    found: dict[Share, SeatPlanStatus] = {}
    for case in cases:
        # what a later sentence says of it, as that it is turned down, is final
        here = [s for s in _told_in(case.hint, told) if s.status is case.hint.share.status]
        if here and case.actors and not _is_sure(case.hint):
            scores = {status: model.score(case.traits) for status, model in learned.items()}
            if case.hint.share.status is not SeatPlanStatus.AGREED:
                scores[case.hint.share.status] += _SAID
            found.update(dict.fromkeys(here, max(scores, key=lambda status: scores[status])))
    return [evolve(share, status=found.get(share, share.status)) for share in shares]


def _is_sure(hint: Hint) -> bool:
    """Tell whether no words around a share change how settled it is.

    What only unnamed sources tell is no more than proposed, declared candidates are settled.
    """
    share = hint.share
    hearsay = share.said_by == SOURCES and share.status is SeatPlanStatus.PROPOSED
    fought = _FOUGHT in hint.traits and share.seats.exact and not share.seats.approximate
    declared = hint.traits >= _DECLARED or bool(fought)
    return hearsay or (share.status is SeatPlanStatus.AGREED and declared)


def _is_told(hint: Hint, shares: Sequence[Share]) -> bool:
    """Tell whether a number has been read, if only in part: "up from 350 to 400"."""
    core = hint.count.core
    before = bisect_left(shares, core.stop, key=lambda share: share.number.start)
    near = shares[max(0, before - _NEAR) : before]
    return bool(_told_in(hint, shares)) or any(s.number.overlaps(core) for s in near)


def _told_in(hint: Hint, shares: Sequence[Share]) -> list[Share]:
    """Those of some shares, in the order of their numbers, that were read from a number."""
    count, seats = hint.count, hint.share.seats
    first = bisect_left(shares, count.span.start, key=lambda share: share.number.start)
    last = bisect_right(shares, count.core.start, key=lambda share: share.number.start)
    same = (seats.at_least, seats.at_most)
    return [s for s in shares[first:last] if (s.seats.at_least, s.seats.at_most) == same]


def _told(verdict: Verdict, sure: float) -> Iterator[Share]:
    """The shares that only the model sees in a number."""
    ways, dealt = verdict.hint.ways, verdict.hint.traits & _DEALT
    for number, actor in enumerate(verdict.parties):
        if dealt and ways.get(actor.id, 0.0) >= NEVER:
            continue  # the rules know it for the one who gives or is asked
        also = verdict.hint.count.each and verdict.parties[actor] >= _ALSO
        if (number == 0 or also) and verdict.likelihood(actor) >= sure:
            yield evolve(verdict.hint.share, actor=actor)
