"""Fit log-linear models to annotated examples, from nothing or onto weights that are there.

Reports that weights were fitted to need not be kept for that: what further reports teach is
weighed against what the weights know already (a Laplace approximation; MacKay, Information
Theory, ch. 27). How surely a weight is known is reckoned from how often its trait occurs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from attrs import define, field
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from pollcorpus.extraction.weights import LogLinear

# reports in which a trait must occur, and how heavy it must weigh to be kept
RAREST, LIGHTEST = 3, 0.01
# how much more practice and the five first reports count than other reports
PRACTICE, FIRST = 5.0, 10.0
# how many times as many reports as are new the weights that are there have been fitted to
BEFORE = 10.0
Traits = frozenset[str]


@define(eq=False)
class Answers:
    """What a yes-or-no model learns from: traits, the right answer, and the report of each."""

    traits: list[Traits] = field(factory=list)
    answers: list[bool] = field(factory=list)
    sources: list[str] = field(factory=list)

    def add(self, traits: Iterable[str], answer: bool, source: str) -> None:
        """Add one example."""
        self.traits.append(frozenset(traits))
        self.answers.append(answer)
        self.sources.append(source)

    def fitted(self, freedom: float, onto: LogLinear | None = None) -> LogLinear:
        """Fit a model, or move `onto`; `freedom` is the inverse of the penalty on weights."""
        numbers = _numbered(zip(self.traits, self.sources, strict=True), onto)
        matrix, heed = _matrix(self.traits, numbers), list(map(_heed, self.sources))
        if onto is not None:
            return self._moved(onto, freedom, numbers, matrix, np.array(heed))
        model = LogisticRegression(C=freedom, solver="liblinear", max_iter=300, random_state=0)
        model.fit(matrix, self.answers, sample_weight=heed)
        bias = round(float(model.intercept_[0]), 3)
        return LogLinear(bias=bias, weights=_kept(numbers, model.coef_[0]))

    def _moved(
        self, onto: LogLinear, freedom: float, numbers: dict[str, int], matrix: Any, heed: Any
    ) -> LogLinear:
        known = np.array([onto.bias, *(onto.weights.get(trait, 0.0) for trait in numbers)])
        bias, *weights = moved(matrix, self.answers, heed, known, freedom)
        return LogLinear(bias=round(float(bias), 3), weights=_kept(numbers, weights, onto))


@define(eq=False)
class Choices:
    """What a model learns from that chooses one of some cases, the right one of each."""

    groups: list[list[Traits]] = field(factory=list)
    rights: list[int] = field(factory=list)
    sources: list[str] = field(factory=list)

    def add(self, cases: Iterable[Iterable[str]], right: int, source: str) -> None:
        """Add one example: its cases, and the number of the right one."""
        self.groups.append([frozenset(case) for case in cases])
        self.rights.append(right)
        self.sources.append(source)

    def fitted(self, freedom: float, onto: LogLinear | None = None) -> LogLinear:
        """Fit a model (a conditional logit), or move `onto`; `freedom` as for answers."""
        seen = zip(self.groups, self.sources, strict=True)
        examples = ((case, source) for cases, source in seen for case in cases)
        numbers = _numbered(examples, onto)
        matrix = _matrix([case for cases in self.groups for case in cases], numbers)
        starts = np.cumsum([0, *(len(cases) for cases in self.groups[:-1])])
        rights = starts + np.array(self.rights)
        heed = np.array(list(map(_heed, self.sources)))
        loss = _Loss(matrix, starts, rights, heed)
        known, sure = np.zeros(len(numbers)), np.full(len(numbers), 1 / freedom)
        if onto is not None:
            known = np.array([onto.weights.get(trait, 0.0) for trait in numbers])
            likely = loss.likely(known)
            sure = sureness(matrix, heed[loss.group] * likely * (1 - likely), freedom)
        return LogLinear(weights=_kept(numbers, nearest(loss, known, sure), onto))


@define(eq=False)
class _Loss:
    """How unlikely a model finds the right cases, and which way it gets better."""

    matrix: Any
    starts: Any
    rights: Any
    heed: Any
    group: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Number the group of each case."""
        sizes = np.diff(np.append(self.starts, self.matrix.shape[0]))
        self.group = np.repeat(np.arange(len(sizes)), sizes)

    def likely(self, weights: Any) -> Any:
        """How likely each case is among those of its group."""
        scores = self.matrix @ weights
        parts = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.group])
        return parts / np.add.reduceat(parts, self.starts)[self.group]

    def __call__(self, weights: Any) -> tuple[float, Any]:
        """Return the loss and its gradient."""
        likely = self.likely(weights)
        off = likely * self.heed[self.group]
        off[self.rights] -= self.heed
        cost = -self.heed @ np.log(np.maximum(likely[self.rights], 1e-12))
        return float(cost), self.matrix.T @ off


def moved(matrix: Any, answers: Any, heed: Any, known: Any, freedom: float) -> Any:
    """The weights, the bias first, to which new answers move those of a yes-or-no model."""
    rows = hstack([csr_matrix(np.ones((matrix.shape[0], 1))), matrix]).tocsr()
    right = np.array(answers, dtype=float)
    likely = expit(rows @ known)
    sure = sureness(rows, heed * likely * (1 - likely), freedom)

    def loss(weights: Any) -> tuple[float, Any]:
        scores = rows @ weights
        cost = heed @ (np.logaddexp(0, scores) - right * scores)
        return float(cost), rows.T @ (heed * (expit(scores) - right))

    return nearest(loss, known, sure)


def sureness(matrix: Any, spread: Any, freedom: float) -> Any:
    """How surely weights are known: as from `BEFORE` times as many cases like those of now."""
    return 1 / freedom + BEFORE * (matrix.T @ spread)


def nearest(loss: Callable[[Any], tuple[float, Any]], known: Any, sure: Any) -> Any:
    """The weights of the least loss, where to leave those that are known costs as they are sure."""

    def penalised(weights: Any) -> tuple[float, Any]:
        away = weights - known
        cost, pull = loss(weights)
        return cost + float(sure @ away**2) / 2, pull + sure * away

    found = minimize(penalised, known, jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return found.x


def _numbered(seen: Iterable[tuple[Traits, str]], onto: LogLinear | None = None) -> dict[str, int]:
    """The traits that enough reports have, or that weigh already, numbered."""
    sources: dict[str, set[str]] = defaultdict(set)
    for traits, source in seen:
        for trait in traits:
            sources[trait].add(source)
    weighed = onto.weights if onto is not None else {}
    common = sorted(t for t, where in sources.items() if len(where) >= RAREST or t in weighed)
    return {trait: number for number, trait in enumerate(common)}


def _matrix(cases: list[Traits], numbers: dict[str, int]) -> Any:
    columns: list[int] = []
    ends = [0]
    for traits in cases:
        columns += sorted(numbers[trait] for trait in traits if trait in numbers)
        ends.append(len(columns))
    shape = (len(cases), len(numbers))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)


def _kept(numbers: dict[str, int], weights: Any, onto: LogLinear | None = None) -> dict[str, float]:
    pairs: Iterator[tuple[str, float]] = zip(numbers, map(float, weights), strict=True)
    found = (onto.weights if onto is not None else {}) | dict(pairs)
    return {trait: round(weight, 3) for trait, weight in found.items() if abs(weight) >= LIGHTEST}


def _heed(source: str) -> float:
    return FIRST if source.startswith("00") else PRACTICE if source.startswith("pr") else 1.0
