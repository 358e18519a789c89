"""Fit the models of seats to annotated reports, and write their weights to the language packs.

    python tests/training/fit_seats.py [FOLDER ...] [--further] [--language en]

Each folder holds more annotated reports (see `reports.py`); the development reports are used as
well, but for those held out. With `--further`, the weights of the packs are moved by what the
folders alone teach: so each folder teaches once. The same reports give the same weights.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from attrs import evolve, frozen
from fitting import moved, nearest, sureness
from reports import Report, further, reports, score
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import pollcorpus
from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import reader_of
from pollcorpus.extraction.seats.judging import STATUS, Case
from pollcorpus.extraction.weights import models

PACKS = Path(pollcorpus.__file__).parent / "languages"
# how freely each model may follow its examples (the inverse of the penalty on weights)
SEATS_FREEDOM, TAKER_FREEDOM, STATUS_FREEDOM = 0.1, 0.05, 0.1
# reports in which a trait must occur, and how heavy it must weigh to be kept
RAREST, LIGHTEST = 2, 0.05
# the trait that holds in every case
BIAS = "*"
# a number held for less likely only happens to equal a plan's
UNLIKELY = 0.12
PARTS = 5

Traits = frozenset[str]
key = score.NAMES.of
Weights = dict[str, float]


@frozen(kw_only=True)
class Example:
    """A number of a report, and which parties' seats it counts, by their ids."""

    report: int
    case: Case
    takers: frozenset[str]
    status: str = ""
    """How settled they are, if the report says it in one way."""


@frozen
class Learned:
    """The numbers of reports, and the lists of names that may be constituencies."""

    numbers: list[Example]
    names: list[Example]


def examples(read: Sequence[Report]) -> Learned:
    """Label the numbers and names of reports by the plans in the gold."""
    learned = Learned([], [])
    for number, report in enumerate(read):
        document = Document.of(report.article)
        reader = reader_of(document, find_names(document), _dates(document))
        if reader is None:
            continue
        shares = reader.by_rules()
        numbers, names = reader.cases(), reader.row_cases(shares)
        learned.numbers.extend(
            _settled(_labelled(number, numbers, _plans_of_number(report)), report)
        )
        learned.names.extend(_labelled(number, names, _plans_of_names(report)))
    return learned


Having = Callable[[Case], set[str]]
"""Tells which parties have plans of a case's number, or of its names."""


def _labelled(number: int, cases: Iterable[Case], having: Having) -> Iterator[Example]:
    for case in cases:
        if not case.actors:
            continue  # nobody's
        parties = having(case)
        takers = frozenset(a.id for a in case.parties if key(a.name, "parties") in parties)
        yield Example(report=number, case=case, takers=takers)


def _settled(examples: Iterable[Example], report: Report) -> Iterator[Example]:
    """Add how settled the plans of numbers are."""
    statuses = defaultdict(set)
    for plan in report.gold["seat_plans"]:
        statuses[plan["min"], plan["max"], key(plan["party"], "parties")].add(plan["status"])
    for example in examples:
        seats, parties = example.case.hint.share.seats, example.case.parties
        names = [key(a.name, "parties") for a in parties if a.id in example.takers]
        told = set().union(*(statuses[seats.at_least, seats.at_most, name] for name in names))
        yield evolve(example, status=told.pop() if len(told) == 1 else "")


def _plans_of_number(report: Report) -> Having:
    plans = defaultdict(set)
    for plan in report.gold["seat_plans"]:
        plans[plan["min"], plan["max"]].add(key(plan["party"], "parties"))

    def having(case: Case) -> set[str]:
        seats = case.hint.share.seats
        return plans[seats.at_least, seats.at_most]

    return having


def _plans_of_names(report: Report) -> Having:
    plans = defaultdict(set)
    for plan in report.gold["seat_plans"]:
        for seat in plan["constituencies"]:
            plans[key(seat, "constituencies")].add(key(plan["party"], "parties"))

    def having(case: Case) -> set[str]:
        """The parties of most of the names, if most are anybody's."""
        told = Counter[str]()
        kind, state = case.hint.share.kind, case.hint.share.state
        for name in case.hint.names:
            keys = {name.text, name.canonical(kind, state), name.canonical(None, state)}
            told.update(set().union(*(plans[key(k, "constituencies")] for k in keys)))
        most = max(told.values(), default=0)
        return {p for p, n in told.items() if n == most and 2 * n >= len(case.hint.names)}

    return having


class Vocabulary:
    """The traits that enough articles have, and rows of them as a sparse matrix."""

    def __init__(self, rows: Iterable[tuple[int, Traits]], onto: Weights) -> None:
        articles: dict[str, set[int]] = defaultdict(set)
        for article, traits in rows:
            for trait in traits:
                articles[trait].add(article)
        self.traits = sorted(t for t, at in articles.items() if len(at) >= RAREST or t in onto)
        self.places = {trait: place for place, trait in enumerate(self.traits)}

    def known(self, onto: Weights) -> np.ndarray:
        """Return the weights that the traits have."""
        return np.array([onto.get(trait, 0.0) for trait in self.traits])

    def named(self, weights: np.ndarray, onto: Weights) -> Weights:
        """Return weights by their traits, and those of traits that do not occur here."""
        return onto | dict(zip(self.traits, map(float, weights), strict=True))

    def matrix(self, rows: Sequence[Traits]) -> csr_matrix:
        """Return a row of ones and zeros for each set of traits."""
        known = [sorted(self.places[t] for t in row if t in self.places) for row in rows]
        ends = np.cumsum([0, *map(len, known)])
        places = np.concatenate([np.array(k, dtype=int) for k in known]) if known else []
        return csr_matrix((np.ones(ends[-1]), places, ends), (len(rows), len(self.traits)))


def fit_seats(learned: Sequence[Example], onto: Weights) -> Weights:
    """Learn which numbers count a plan's seats."""
    words = Vocabulary(((e.report, e.case.traits) for e in learned), onto)
    matrix = words.matrix([e.case.traits for e in learned])
    return _answering(words, matrix, [bool(e.takers) for e in learned], SEATS_FREEDOM, onto)


def fit_takers(learned: Sequence[Example], onto: Weights) -> Weights:
    """Learn which of the parties around a number has the seats: the likeliest of them."""
    asked = [e for e in learned if e.takers and len(e.case.parties) > 1]
    rows = [traits for e in asked for traits in e.case.parties.values()]
    parties = ((e.report, traits) for e in asked for traits in e.case.parties.values())
    words = Vocabulary(parties, onto)
    told = np.array([float(a.id in e.takers) for e in asked for a in e.case.parties])
    sizes = [len(e.case.parties) for e in asked]
    starts, group = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(asked)), sizes)
    matrix = words.matrix(rows)
    across = matrix.T.tocsr()

    def likely(weights: np.ndarray) -> np.ndarray:
        scores = matrix @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        return scores / np.add.reduceat(scores, starts)[group]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        shares = likely(weights)
        right = np.maximum(np.add.reduceat(shares * told, starts), 1e-12)
        return -np.log(right).sum(), across @ (shares - shares * told / right[group])

    known = words.known(onto)
    sure = np.full(len(known), 1 / TAKER_FREEDOM)
    if onto:
        shares = likely(known)
        sure = sureness(matrix, shares * (1 - shares), TAKER_FREEDOM)
    return words.named(nearest(loss, known, sure), onto)


def fit_status(learned: Sequence[Example], onto: dict[str, Weights]) -> dict[str, Weights]:
    """Learn how settled a plan is: a model for each status."""
    known = [e for e in learned if e.status]
    found: dict[str, Weights] = {}
    for status in sorted({e.status for e in known}):
        before = onto.get(f"{STATUS} {status}", {})
        words = Vocabulary(((e.report, e.case.traits) for e in known), before)
        matrix = words.matrix([e.case.traits for e in known])
        answers = [e.status == status for e in known]
        found[f"{STATUS} {status}"] = _answering(words, matrix, answers, STATUS_FREEDOM, before)
    return found


def _answering(
    words: Vocabulary, matrix: csr_matrix, answers: list[bool], freedom: float, onto: Weights
) -> Weights:
    """Fit a yes-or-no model, or move the weights that are there."""
    if onto:
        known = np.array([onto.get(BIAS, 0.0), *words.known(onto)])
        bias, *weights = moved(matrix, answers, np.ones(len(answers)), known, freedom)
    else:
        model = LogisticRegression(C=freedom, solver="liblinear", max_iter=300)
        model.fit(matrix, answers)
        bias, weights = model.intercept_[0], model.coef_[0]
    return words.named(weights, onto) | {BIAS: float(bias)}


def cleaned(learned: Sequence[Example], onto: Weights) -> list[Example]:
    """Leave out numbers that merely equal a plan's: an examiner of them would find no plan."""
    kept: list[Example] = []
    for part in range(PARTS):
        others = [e for e in learned if e.report % PARTS != part]
        weights = fit_seats(others, onto)
        for e in learned:
            if e.report % PARTS == part and not (e.takers and likely(weights, e) < UNLIKELY):
                kept.append(e)
    return sorted(kept, key=lambda e: e.report)


def likely(weights: Weights, example: Example) -> float:
    """How likely a number counts a plan's seats."""
    total = sum(weights.get(trait, 0.0) for trait in (BIAS, *example.case.traits))
    return float(1 / (1 + np.exp(-total)))


def fit(learned: Learned, onto: dict[str, Weights]) -> dict[str, Weights]:
    """Fit the models of numbers and of names, those of `onto` by moving them."""
    of = {name: onto.get(name, {}) for name in ("seats", "taker", "named", "namer")}
    numbers = cleaned(learned.numbers, of["seats"])
    names = cleaned(learned.names, of["named"])
    return onto | {
        "seats": fit_seats(numbers, of["seats"]),
        "taker": fit_takers(numbers, of["taker"]),
        "named": fit_seats(names, of["named"]),
        "namer": fit_takers(names, of["namer"]),
        **fit_status(numbers, onto),
    }


def weighed(language: str) -> dict[str, Weights]:
    """The weights that a language pack has."""
    there = models(f"pollcorpus.languages.{language}/seats.csv")
    return {name: model.weights | {BIAS: model.bias} for name, model in there.items()}


def write(path: Path, weights: dict[str, Weights]) -> None:
    """Write the weights that say something."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        out = csv.writer(lines, lineterminator="\n")
        out.writerow(["model", "trait", "weight"])
        for model, table in sorted(weights.items()):
            for trait, weight in sorted(table.items()):
                if abs(weight) >= LIGHTEST:
                    out.writerow([model, trait, f"{weight:.3g}"])


def main() -> None:
    """Fit the models of all languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--language", action="append")
    parser.add_argument("--further", action="store_true")
    asked = parser.parse_args()
    read = (further if asked.further else reports)(asked.folders)
    mine = [report for report in read if not report.held_out]
    for code in asked.language or ("en", "hi"):
        learned = examples([report for report in mine if report.language == code])
        write(PACKS / code / "seats.csv", fit(learned, weighed(code) if asked.further else {}))


if __name__ == "__main__":
    main()
