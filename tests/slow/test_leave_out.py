"""How well names are read where a third of the reference's persons is unknown.

The development reports lie beside the repository; only figures of them are told.
"""

from __future__ import annotations

import importlib.util
import json
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.slow.leave_out import SETS, Extractions, draw, extractions, mistaken, outlined, paths
from tests.slow.leave_out import unknown as forgetting

import pollcorpus as pc

pytestmark = pytest.mark.slow

LEAST = 0.85
SEEDS = range(1, 9)
Gold = dict[tuple[str, str], list[dict[str, Any]]]


@pytest.fixture(scope="module")
def reports(shared: Path) -> Path:
    folder = shared / "gold"
    if not all((folder / name / "gold.jsonl").is_file() for name in SETS):
        pytest.skip("the marked development reports are not part of the repository")
    return folder


@pytest.fixture(scope="module")
def score(reports: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", reports / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def articles(reports: Path) -> list[pc.Article]:
    return [article for name in SETS for article in pc.read(*paths(reports, name)).articles]


@pytest.fixture(scope="module")
def whole(articles: list[pc.Article]) -> Extractions:
    """What the whole reference finds."""
    return extractions(articles)


@pytest.fixture(scope="module")
def gold(reports: Path) -> Gold:
    """The marked actors by set and language."""
    by_set: Gold = defaultdict(list)
    for name in SETS:
        for line in (reports / name / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            marked = json.loads(line) | {"meetings": [], "seat_plans": []}
            by_set[name, marked["language"]].append(marked)
    return by_set


def persons(score: ModuleType, gold: Gold, found: Extractions) -> dict[tuple[str, str], float]:
    """F1 of persons by set and language."""
    lines = {name: outlined(extraction) for name, extraction in found.items()}
    return {
        key: score.score(marked, lines, [])["actors: persons"]["f1"] for key, marked in gold.items()
    }


def test_a_draw_is_a_third_of_the_reference_and_the_same_each_time() -> None:
    assert draw(1) == draw(1) != draw(2)
    assert len(draw(1)) == pytest.approx(len(pc.gazetteer.gazetteer().persons) / 3, abs=1)


@pytest.mark.parametrize("seed", SEEDS)
def test_unknown_persons_are_found_and_taken_for_nobody_else(
    seed: int, score: ModuleType, articles: list[pc.Article], whole: Extractions, gold: Gold
) -> None:
    removed = draw(seed)
    with forgetting(removed):
        found = extractions(articles)
    figures = persons(score, gold, found)
    print({f"{name} {code}": round(f1, 3) for (name, code), f1 in figures.items()})
    assert not {key: f1 for key, f1 in figures.items() if f1 < LEAST}
    assert not {(person, other) for _, person, other in mistaken(whole, found, removed)}
