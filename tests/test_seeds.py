"""What the five real reports that the project began with must tell; they lie beside the repository."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import pollcorpus as pc

LEAST = 0.9


@pytest.fixture(scope="module")
def seeds(shared: Path) -> pc.Corpus:
    return pc.read(shared / "seeds")


def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "gold" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(shared: Path, corpus: pc.Corpus) -> dict[str, dict[str, Any]]:
    lines = (shared / "gold" / "seeds.gold.jsonl").read_text(encoding="utf-8").splitlines()
    found = {line["article"]["source_id"]: line for line in corpus.outlines()}
    return scorer(shared).score([json.loads(line) for line in lines], found, [])


def test_every_figure_on_the_seeds_holds(shared: Path, seeds: pc.Corpus) -> None:
    rows = figures(shared, seeds)
    low = {name: row for name, row in rows.items() if row.get("f1", row.get("rate")) < LEAST}
    assert rows
    assert not low


def test_one_meeting_in_four_reports_shows_both_claims_of_a_disputed_attendance(
    seeds: pc.Corpus,
) -> None:
    meeting = seeds.meetings.involving("प्रशांत किशोर", "Sonia Gandhi").on("2022-04-16").one()
    assert len(meeting.articles) == 4
    (dispute,) = meeting.disagreements
    assert (dispute.about, str(dispute.subject)) == ("attendance", "Priyanka Gandhi Vadra")
    assert {side.value for side in dispute.sides} == {"present", "absent"}
    texts = {article.id: article.text for article in seeds.articles}
    for evidence in (e for side in dispute.sides for e in side.evidence):
        assert evidence.span.of(texts[evidence.article_id]) == evidence.quote


def test_a_state_in_hindi_finds_the_constituencies_of_an_english_report(seeds: pc.Corpus) -> None:
    plan = seeds.seat_plans.of("Congress").in_state("बिहार").one()
    assert {"Sasaram", "Katihar", "Purvi Champaran"} <= set(plan.constituencies)
