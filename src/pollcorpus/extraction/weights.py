"""Log-linear models: what a trait speaks for or against, learned from annotated reports."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from math import exp, fsum

from attrs import field, frozen


@frozen(kw_only=True, eq=False)
class LogLinear:
    """A yes-or-no question answered by adding up weights of traits.

    A trait is a short string, such as "word before: with". What has not been
    seen in training weighs nothing.
    """

    bias: float = 0.0
    weights: dict[str, float] = field(factory=dict)

    def probability(self, traits: Iterable[str]) -> float:
        """Return how likely the answer is yes, between 0 and 1.

        >>> model = LogLinear(bias=-1.0, weights={"met": 3.0})
        >>> round(model.probability({"met", "on"}), 2), round(model.probability(()), 2)
        (0.88, 0.27)
        """
        weights = self.weights
        # exact, so that the order of a set does not matter
        total = self.bias + fsum(weights[trait] for trait in traits if trait in weights)
        # beyond this the probability is 0 or 1 to every digit that matters
        return 1 / (1 + exp(-max(-40.0, min(40.0, total))))


_BIAS = "*"


@cache
def models(resource: str) -> dict[str, LogLinear]:
    """Read models from a CSV resource ("package/name.csv"), by name.

    Its columns are `model`, `trait` and `weight`; the trait `*` holds in every case.
    """
    package, name = resource.split("/")
    weights: dict[str, dict[str, float]] = {}
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        for model, trait, weight in list(csv.reader(lines))[1:]:
            weights.setdefault(model, {})[trait] = float(weight)
    return {
        model: LogLinear(bias=table.pop(_BIAS, 0.0), weights=table)
        for model, table in weights.items()
    }
