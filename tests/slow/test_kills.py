"""Builds that are killed at random moments lose nothing: the long form of the test in tests/store."""

from __future__ import annotations

import gc
import os
import random
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

import pollcorpus as pc

KILLS = 200
REPORTS = 240
PEOPLE = ("Nitish Kumar", "Lalu Prasad Yadav", "Sharad Pawar", "ममता बनर्जी", "राहुल गांधी")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked for each kill"),
]


def test_after_200_kills_every_file_opens_and_every_article_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", 5)
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(REPORTS):
        who = PEOPLE[number % len(PEOPLE)]
        text = f"{who} met Rajnath Singh in Patna on {number % 28 + 1} January 2024 ({number})."
        (folder / f"{number:03}.txt").write_text(text)
    whole = pc.read(folder)
    started = time.monotonic()
    pc.build(folder, into=tmp_path / "a.pollcorpus")
    seconds = time.monotonic() - started
    chance, kills, builds, opened = random.Random(5), 0, 0, 0
    while kills < KILLS:
        file = tmp_path / f"{builds}.pollcorpus"
        builds += 1
        for _ in range(8):
            opened += killed_once(folder, file, chance.uniform(0, 1) * seconds)
            kills += 1
        pc.build(folder, into=file)
        assert pc.open(file) == whole
    assert opened > KILLS / 4
    print(f"{kills} kills in {builds} builds; {opened} times the file was looked into")


def killed_once(folder: Path, file: Path, seconds: float) -> bool:
    """Kill a build, and look into what it left; tell whether there was a file."""
    process = get_context("fork").Process(target=pc.build, args=[folder], kwargs={"into": file})
    process.start()
    time.sleep(seconds)
    process.kill()
    process.join()
    if not file.exists():
        return False
    for article in pc.open(file).articles:
        assert article.text == Path(article.source.path).read_text()
    gc.collect()  # SQLite forbids that a process is forked with a file open
    return True


def test_a_week_that_is_killed_while_it_is_added_is_added_by_the_next_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", 10)
    folder, week = tmp_path / "news", tmp_path / "week"
    for place, numbers in ((folder, range(REPORTS)), (week, range(REPORTS, REPORTS + 40))):
        place.mkdir()
        for number in numbers:
            who = PEOPLE[number % len(PEOPLE)]
            text = f"{who} met Rajnath Singh in Patna on {number % 28 + 1} January 2024 ({number})."
            (place / f"{number:03}.txt").write_text(text)
    base = tmp_path / "base.pollcorpus"
    pc.build(folder, into=base)
    whole, chance = pc.read(folder, week), random.Random(6)
    started = time.monotonic()
    pc.build(week, into=_copied(base, tmp_path / "first.pollcorpus"))
    seconds = time.monotonic() - started
    for trial in range(40):
        file = _copied(base, tmp_path / f"{trial}.pollcorpus")
        killed_once(week, file, chance.uniform(0, 1.1) * seconds)
        pc.build(week, into=file)
        assert pc.open(file) == whole
        gc.collect()


def _copied(base: Path, file: Path) -> Path:
    file.write_bytes(base.read_bytes())
    return file
