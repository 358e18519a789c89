"""Numbers of seats that no rule foresaw, told by a model learned from annotated reports.

The rules know the ways of speaking that somebody thought of, the model what
annotated reports have in common. What a rule reads stands. The model adds a
number that the rules pass by, unless one of them says what else it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from math import exp

from attrs import evolve, frozen

from pollcorpus.extraction.seats.context import Context, context_of
from pollcorpus.extraction.seats.count_traits import count_traits
from pollcorpus.extraction.seats.hints import Hint
from pollcorpus.extraction.seats.masked import COUNT, View
from pollcorpus.extraction.seats.setting import Setting
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.extraction.seats.taker_traits import taker_traits, takers
from pollcorpus.extraction.seats.tokens import Words
from pollcorpus.extraction.weights import LogLinear, models
from pollcorpus.models import ActorRef

_SURE = 0.55
"""So likely a number of a party's seats has to be to be told by the model alone."""
_ALONE = 0.75
"""The same in an article of which the rules read no plan at all."""
_ALSO = 0.25
"""So likely each further party of an "each" has to be."""
_EACH = 0.7
"""How sure the party of an "each" is, whose likelihood others share."""
NO_PLAN = frozenset(
    f"rule {name}"
    for name in (
        *("past", "denied", "elsewhere", "just held", "house", "total"),
        *("somebody's", "stranger's", "joint", "numbering"),
    )
)
"""What the rules say of a number that counts something else than a plan's seats."""
_FLAT = 0.5
"""The weight of the question whose seats they are beside the question whether they are seats."""


@frozen(kw_only=True, eq=False)
class Case:
    """A number that may count seats, its traits, and those of the parties that it may be of."""

    hint: Hint
    traits: frozenset[str]
    parties: dict[ActorRef, frozenset[str]]


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


def cases(
    setting: Setting, words: dict[int, Words], hints: dict[int, tuple[Hint, ...]]
) -> Iterator[Case]:
    """Yield the numbers of an article that may count somebody's seats."""
    if not hints:
        return
    context = context_of(setting, words, hints)
    for number in hints:
        view = context.views[number]
        for at, token in enumerate(view.tokens):
            if token.sort == COUNT and token.hint is not None:
                case = _case(context, view, at, token.hint)
                if case.parties:
                    yield case


def _case(context: Context, view: View, at: int, hint: Hint) -> Case:
    parties = takers(context, view)
    return Case(
        hint=hint,
        traits=count_traits(context, view, at, hint),
        parties={
            actor: taker_traits(context, view, at, hint, actor, parties[actor])
            for actor in sorted(parties, key=lambda actor: actor.id)
        },
    )


def added(weights: str, shares: Sequence[Share], cases: Iterable[Case]) -> Iterator[Share]:
    """Yield the shares that the model sees in numbers of which the rules tell nothing."""
    sure = _SURE if shares else _ALONE
    told = sorted(shares, key=lambda share: share.number.start)
    for case in cases:
        if not _is_told(case.hint, told) and not case.traits & NO_PLAN:
            yield from _told(verdict_on(weights, case), sure)


def verdict_on(weights: str, case: Case, what: str = "seats", whose: str = "taker") -> Verdict:
    """Decide on a case by the models of the given names."""
    learned = models(weights)
    ranks = {a: exp(_sum(learned[whose], traits)) for a, traits in case.parties.items()}
    total = sum(ranks.values())
    order = sorted(ranks, key=lambda actor: (-ranks[actor], actor.id))
    return Verdict(
        hint=case.hint,
        seats=learned[what].probability(case.traits),
        parties={actor: ranks[actor] / total for actor in order},
    )


def _sum(model: LogLinear, traits: frozenset[str]) -> float:
    total = sum(model.weights.get(trait, 0.0) for trait in sorted(traits))
    return max(-40.0, min(40.0, total))


def _is_told(hint: Hint, shares: Sequence[Share]) -> bool:
    """Tell whether one of some shares, in the order of their numbers, was read from a number."""
    count, seats = hint.count, hint.share.seats
    first = bisect_left(shares, count.span.start, key=lambda share: share.number.start)
    last = bisect_right(shares, count.core.start, key=lambda share: share.number.start)
    return (seats.at_least, seats.at_most) in (
        (share.seats.at_least, share.seats.at_most) for share in shares[first:last]
    )


def _told(verdict: Verdict, sure: float) -> Iterator[Share]:
    """The shares that only the model sees in a number."""
    for number, actor in enumerate(verdict.parties):
        also = verdict.hint.count.each and verdict.parties[actor] >= _ALSO
        if (number == 0 or also) and verdict.likelihood(actor) >= sure:
            yield evolve(verdict.hint.share, actor=actor)
