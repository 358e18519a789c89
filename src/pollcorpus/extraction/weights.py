"""Log-linear models: what a trait speaks for or against, learned from annotated reports."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from math import exp, fsum

from attrs import field, frozen

# a score beyond which the probability is 0 or 1 to every digit that matters
_SURE = 40.0


@frozen(kw_only=True, eq=False)
class LogLinear:
    """A yes-or-no question answered by adding up weights of traits.

    A trait is a short string, such as "word before: with". What has not been
    seen in training weighs nothing.
    """

    bias: float = 0.0
    weights: dict[str, float] = field(factory=dict)

    def may_reach(self, least: float, traits: Iterable[str], more: float) -> bool:
        """Tell whether the answer may be as likely as that, with further traits.

        They add `more` to the score at most, and are not known yet because they take long to find.

        >>> model = LogLinear(bias=-1.0, weights={"met": 3.0, "rule talk": 2.0, "rule past": -4.0})
        >>> model.may_reach(0.7, (), more=2.0), model.may_reach(0.8, (), more=2.0)
        (True, False)
        """
        total = self.score(traits) + more
        # a little less will do, for what sums of floats leave out
        return exp(max(-_SURE, min(_SURE, total))) * (1 - least) >= least - 1e-9

    def probability(self, traits: Iterable[str]) -> float:
        """Return how likely the answer is yes, between 0 and 1.

        >>> model = LogLinear(bias=-1.0, weights={"met": 3.0})
        >>> round(model.probability({"met", "on"}), 2), round(model.probability(()), 2)
        (0.88, 0.27)
        """
        return 1 / (1 + exp(-max(-_SURE, min(_SURE, self.score(traits)))))

    def score(self, traits: Iterable[str]) -> float:
        """Return the sum of the weights, which is above 0 for what is rather so than not."""
        # exact, so that the order of a set does not matter
        return self.bias + fsum(filter(None, map(self.weights.get, traits)))

    def shares(self, cases: Sequence[Iterable[str]]) -> list[float]:
        """Return how likely each of some cases is, where one of them must hold.

        >>> model = LogLinear(weights={"today": 1.0, "long ago": -2.0})
        >>> [round(share, 2) for share in model.shares([{"today"}, {"long ago"}])]
        [0.95, 0.05]
        """
        scores = [self.score(traits) for traits in cases]
        most = max(scores, default=0.0)
        parts = [exp(max(-_SURE, score - most)) for score in scores]
        whole = fsum(parts)
        return [part / whole for part in parts]


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
