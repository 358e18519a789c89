"""Fit log-linear models to annotated examples."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from attrs import define, field
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from pollcorpus.extraction.weights import LogLinear

# reports in which a trait must occur, and how heavy it must weigh to be kept
RAREST, LIGHTEST = 3, 0.01
# how much more practice and the five first reports count than other reports
PRACTICE, FIRST = 5.0, 10.0
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

    def fitted(self, freedom: float) -> LogLinear:
        """Fit a model; `freedom` is the inverse of the penalty on weights."""
        numbers = _numbered(zip(self.traits, self.sources, strict=True))
        matrix = _matrix(self.traits, numbers)
        model = LogisticRegression(C=freedom, solver="liblinear", max_iter=300, random_state=0)
        model.fit(matrix, self.answers, sample_weight=list(map(_heed, self.sources)))
        bias = round(float(model.intercept_[0]), 3)
        return LogLinear(bias=bias, weights=_kept(numbers, model.coef_[0]))


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

    def fitted(self, freedom: float) -> LogLinear:
        """Fit a model (a conditional logit); `freedom` is the inverse of the penalty."""
        seen = zip(self.groups, self.sources, strict=True)
        numbers = _numbered((case, source) for cases, source in seen for case in cases)
        matrix = _matrix([case for cases in self.groups for case in cases], numbers)
        starts = np.cumsum([0, *(len(cases) for cases in self.groups[:-1])])
        rights = starts + np.array(self.rights)
        heed = np.array(list(map(_heed, self.sources)))
        loss = _Loss(matrix, starts, rights, heed, freedom)
        found = minimize(
            loss, np.zeros(len(numbers)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
        )
        return LogLinear(weights=_kept(numbers, found.x))


@define(eq=False)
class _Loss:
    """How unlikely a model finds the right cases, and which way it gets better."""

    matrix: Any
    starts: Any
    rights: Any
    heed: Any
    freedom: float

    def __call__(self, weights: Any) -> tuple[float, Any]:
        """Return the loss and its gradient."""
        sizes = np.diff(np.append(self.starts, self.matrix.shape[0]))
        group = np.repeat(np.arange(len(sizes)), sizes)
        scores = self.matrix @ weights
        most = np.maximum.reduceat(scores, self.starts)
        parts = np.exp(scores - most[group])
        whole = np.add.reduceat(parts, self.starts)
        likely = scores[self.rights] - most - np.log(whole)
        off = parts / whole[group] * self.heed[group]
        off[self.rights] -= self.heed
        penalty = weights @ weights / (2 * self.freedom)
        return float(penalty - self.heed @ likely), self.matrix.T @ off + weights / self.freedom


def _numbered(seen: Iterable[tuple[Traits, str]]) -> dict[str, int]:
    """The traits that enough reports have, numbered."""
    sources: dict[str, set[str]] = defaultdict(set)
    for traits, source in seen:
        for trait in traits:
            sources[trait].add(source)
    common = sorted(trait for trait, where in sources.items() if len(where) >= RAREST)
    return {trait: number for number, trait in enumerate(common)}


def _matrix(cases: list[Traits], numbers: dict[str, int]) -> Any:
    columns: list[int] = []
    ends = [0]
    for traits in cases:
        columns += sorted(numbers[trait] for trait in traits if trait in numbers)
        ends.append(len(columns))
    shape = (len(cases), len(numbers))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)


def _kept(numbers: dict[str, int], weights: Any) -> dict[str, float]:
    pairs: Iterator[tuple[str, float]] = zip(numbers, map(float, weights), strict=True)
    return {trait: round(weight, 3) for trait, weight in pairs if abs(weight) >= LIGHTEST}


def _heed(source: str) -> float:
    return FIRST if source.startswith("00") else PRACTICE if source.startswith("pr") else 1.0
