"""Files of an older version: brought up to date when they are opened, and kept as they were."""

from __future__ import annotations

import gzip
import os
import sqlite3
from pathlib import Path

import pytest

import pollcorpus as pc
import pollcorpus.store.migration

GOLDEN = Path(__file__).parent / "golden" / "version_1.pollcorpus.gz"
"""A file that version 1 of the schema was written with."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "campaign.pollcorpus"
    path.write_bytes(gzip.decompress(GOLDEN.read_bytes()))
    return path


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(found)


def test_an_older_file_is_brought_up_to_date_and_kept_beside(old: Path) -> None:
    corpus = pc.open(old)
    assert repr(corpus).startswith("<Corpus 4 articles (en 3, hi 1)")
    assert corpus.meetings.involving("Sonia Gandhi").count() == 2
    assert corpus.articles.mentioning("Sharad Pawar").published_between("2022", None).count() == 2
    assert [plan.seats.at_least for plan in corpus.seat_plans.in_state("बिहार")] == [9, 26]
    assert [a.source.source_id for a in corpus.search("hosted")] == ["b/five.txt"]
    assert version(old) == 3
    kept = old.with_name("campaign.pollcorpus.v1")
    assert version(kept) == 1
    assert kept.read_bytes()[18:20] == b"\1\1"  # and needs no journal to be read
    assert sorted(path.name for path in old.parent.iterdir()) == [old.name, kept.name]


def test_nothing_is_lost_on_the_way(old: Path, tmp_path: Path) -> None:
    corpus = pc.open(old)
    contents = pc.Corpus(
        resolution=corpus.resolution, as_read=corpus.as_read, problems=corpus.problems
    )
    new = tmp_path / "new.pollcorpus"
    contents.save(new)
    assert pc.open(new) == corpus
    for kind, table in (
        *(("actor", table) for table in ("actor", "actor_list", "actor_name")),
        *(("meeting", table) for table in ("meeting", "meeting_list", "meeting_actor")),
        *(("seat_plan", table) for table in ("seat_plan", "seat_plan_list", "seat_plan_seat")),
        ("article", "article_list"),
    ):
        assert rows(old, table, kind) == rows(new, table, kind)


def rows(path: Path, table: str, kind: str) -> list[tuple[object, ...]]:
    """The rows of a table, with records counted where there is room between their positions."""
    connection = sqlite3.connect(path)
    counted = "SELECT position, ROW_NUMBER() OVER (ORDER BY position) FROM"
    number = dict(connection.execute(f"{counted} {kind}_list"))
    found = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in found.description]
    told = [
        tuple(number[v] if name == "position" else v for name, v in zip(names, row, strict=True))
        for row in found
    ]
    connection.close()
    return sorted(told, key=repr)


def test_an_interrupted_attempt_leaves_the_file_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pollcorpus.store.migration.Lister, "flush", fail)
        with pytest.raises(KeyboardInterrupt):
            pc.open(old)
    assert version(old) == 1
    assert len(pc.open(old).articles) == 4
    assert version(old) == 3
    assert version(old.with_name("campaign.pollcorpus.v1")) == 1


def test_a_build_goes_on_in_an_older_file(old: Path, tmp_path: Path) -> None:
    (tmp_path / "six.txt").write_text("Sharad Pawar met Ajit Pawar in Pune on 3 June 2022.")
    assert pc.build(tmp_path / "six.txt", into=old).added == 1
    assert pc.open(old).meetings.involving("Ajit Pawar").count() == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_where_nothing_can_be_written_the_error_says_what_to_do(old: Path) -> None:
    old.parent.chmod(0o555)
    try:
        with pytest.raises(pc.FormatError, match="cannot be brought to version 2") as raised:
            pc.open(old)
    finally:
        old.parent.chmod(0o755)
    assert "copy it to a folder that can be written to" in raised.value.advice


def test_a_disk_that_cannot_hold_both_is_an_error_that_says_what_to_do(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pollcorpus.store.migration._keep", fail)
    with pytest.raises(pc.FormatError, match="No space left") as raised:
        pc.open(old)
    assert "copy it to a folder" in raised.value.advice
    assert version(old) == 1
