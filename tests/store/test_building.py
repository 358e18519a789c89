"""Building a corpus file: in batches, over days, through interruptions."""

from __future__ import annotations

import errno
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import pollcorpus as pc
import pollcorpus.building
import pollcorpus.store.writing
from pollcorpus.building import Built
from pollcorpus.store.writer import Writer

REPORT = "{who} met Rajnath Singh in Patna on 12 January 2024 to discuss seat {number}."
PEOPLE = ("Nitish Kumar", "Lalu Prasad Yadav", "Sharad Pawar", "Mamata Banerjee")


def write(folder: Path, numbers: range, word: str = "seat") -> Path:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        text = REPORT.format(who=PEOPLE[number % len(PEOPLE)], number=number)
        (folder / f"report-{number:04}.txt").write_text(text.replace("seat", word))
    return folder


def exported(file: Path) -> bytes:
    target = file.with_suffix(".jsonl")
    pc.open(file).save(target)
    return target.read_bytes()


@pytest.fixture(autouse=True)
def in_small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", 3)


def test_a_built_file_holds_what_reading_gives(tmp_path: Path) -> None:
    folder = write(tmp_path / "news", range(8))
    built = pc.build(folder, into=tmp_path / "a.pollcorpus")
    assert (built.added, built.replaced, built.unchanged, built.problems) == (8, 0, 0, 0)
    assert pc.open(tmp_path / "a.pollcorpus") == pc.read(folder)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pollcorpus", "news"]


def test_building_in_any_order_and_in_parts_gives_the_bytes_of_reading(tmp_path: Path) -> None:
    folder = write(tmp_path / "news", range(10))
    for number in (2, 6):
        text = REPORT.format(who="Sharad Pawar", number=number)
        mistaken = text.replace("on 12 January", "on Monday, 12 January")
        (folder / f"report-{number:04}.txt").write_text(mistaken)
        (folder / f"report-{number:04}-broken.txt").write_bytes(b"\x00\x01")
    files = sorted(folder.iterdir())
    at_once, in_parts = tmp_path / "at-once.pollcorpus", tmp_path / "in-parts.pollcorpus"
    pc.build(folder, into=at_once)
    random.Random(7).shuffle(files)
    for start in (0, 4, 8):
        pc.build(*files[start : start + 4], into=in_parts)
    corpus = pc.read(folder)
    assert {problem.kind for problem in corpus.problems} > {"date conflict"}
    corpus.save(tmp_path / "read.jsonl")
    assert exported(at_once) == (tmp_path / "read.jsonl").read_bytes()
    assert exported(in_parts) == exported(at_once)


def test_two_spellings_of_one_text_are_reprints_and_each_is_quoted_as_it_is_written(
    tmp_path: Path,
) -> None:
    told = "राहुल गांधी ने फ़ोन पर कहा कि सोनिया गांधी 3 जून 2024 को पटना में नीतीश कुमार से मिलीं।"
    folder = tmp_path / "news"
    folder.mkdir()
    files = folder / "a.txt", folder / "b.txt"
    for file, text in zip(files, (told.replace("फ़", "फ"), told), strict=True):
        file.write_text(text, encoding="utf-8")
    exports = []
    for name, order in (("one", files), ("other", files[::-1])):
        for file in order:
            pc.build(file, into=tmp_path / f"{name}.pollcorpus")
        exports.append(exported(tmp_path / f"{name}.pollcorpus"))
    assert exports[0] == exports[1]
    corpus = pc.open(tmp_path / "one.pollcorpus")
    assert len(corpus.articles) == 2
    for article in corpus.articles:
        for mention in corpus.mentions("Sonia Gandhi"):
            if mention.article_id == article.id:
                assert mention.span.of(article.text) == mention.text
    assert len(set(corpus.resolution.copies.values())) == 1


def test_a_large_pile_is_compared_part_by_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.building._COMPARED", 5)
    compared: list[int] = []
    settle = pollcorpus.building._Run.settle

    def counted(run: pollcorpus.building._Run) -> None:
        compared.append(run.uncompared)
        settle(run)

    monkeypatch.setattr("pollcorpus.building._Run.settle", counted)
    folder = write(tmp_path / "news", range(20))
    pc.build(folder, into=tmp_path / "a.pollcorpus")
    assert compared == [6, 6, 6, 2]
    assert pc.open(tmp_path / "a.pollcorpus") == pc.read(folder)


def test_without_a_path_no_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(pc.ArgumentError, match=r"build\(\) takes at least one path"):
        pc.build(into=tmp_path / "a.pollcorpus")
    assert not list(tmp_path.iterdir())


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(5)), tmp_path / "a.pollcorpus"
    (folder / "broken.txt").write_bytes(b"\x00\x01")
    first = pc.build(folder, into=file)
    again = pc.build(folder, into=file)
    assert (first.added, first.problems) == (5, 1)
    assert (again.added, again.unchanged, again.problems) == (0, 5, 0)
    assert len(pc.open(file).problems) == 1


def test_a_changed_source_takes_the_place_of_its_old_version(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(5)), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    write(folder, range(1, 2), word="candidate")
    built = pc.build(folder, into=file)
    assert (built.added, built.replaced, built.unchanged) == (0, 1, 4)
    corpus = pc.open(file)
    assert corpus == pc.read(folder)
    connection = sqlite3.connect(file)
    match = "SELECT COUNT(*) FROM article_words WHERE article_words MATCH ?"
    assert connection.execute(match, ["candidate"]).fetchone() == (1,)
    assert connection.execute(match, ["seat"]).fetchone() == (4,)
    assert connection.execute("SELECT COUNT(*) FROM extraction").fetchone() == (5,)
    connection.close()


def test_the_content_of_a_changed_source_may_live_on_elsewhere(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(2)), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    (folder / "z-copy.txt").write_text((folder / "report-0000.txt").read_text())
    write(folder, range(1), word="candidate")
    pc.build(folder, into=file)
    assert pc.open(file) == pc.read(folder)


def test_a_second_writer_is_told_and_readers_are_not_kept_out(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(7)), tmp_path / "a.pollcorpus"
    seen: list[int] = []

    def look(done: int) -> None:
        if done == 5:
            with pytest.raises(pc.BusyError, match="another process is writing"):
                pc.build(folder, into=file)
            seen.append(len(pc.open(file).articles))

    pc.build(folder, into=file, progress=look)
    assert seen == [3]
    assert len(pc.open(file).articles) == 7


def test_a_file_that_is_no_corpus_is_not_written_to(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE poem (line TEXT)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(pc.FormatError, match="no corpus file"):
        pc.build(write(tmp_path / "news", range(1)), into=other)
    assert other.read_bytes() == before


def test_what_a_build_has_not_compared_yet_is_compared_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = write(tmp_path / "news", range(4)), tmp_path / "a.pollcorpus"

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.store.reader.resolve_with_traces", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pc.build(folder, into=file)
    corpus = pc.open(file)
    assert corpus == pc.read(folder)
    assert len(list(corpus.outlines())) == 4


def interrupted_while_comparing(folder: Path, file: Path) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pollcorpus.building.compare", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pc.build(folder, into=file)


def test_what_opening_has_compared_need_not_be_compared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = write(tmp_path / "news", range(4)), tmp_path / "a.pollcorpus"
    interrupted_while_comparing(folder, file)
    assert pc.open(file) == pc.read(folder)
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["a.pollcorpus", "news"]
    monkeypatch.setattr("pollcorpus.store.growing.compare", None)
    assert len(pc.open(file).articles) == 4
    assert pc.build(folder, into=file).unchanged == 4


@pytest.mark.parametrize("compared_before", [False, True])
def test_a_file_that_cannot_be_written_to_is_compared_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compared_before: bool
) -> None:
    folder, file = write(tmp_path / "news", range(4)), tmp_path / "a.pollcorpus"
    if compared_before:
        pc.build(folder / "report-0000.txt", into=file)
    interrupted_while_comparing(folder, file)
    before = file.read_bytes()

    def refused(_: Path) -> None:
        raise PermissionError(errno.EACCES, "the file cannot be written to")

    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.store.growing.writing", refused)
        corpus = pc.open(file)
    assert corpus == pc.read(folder)
    assert file.read_bytes() == before
    del corpus


def test_a_full_disk_is_told_and_not_taken_for_a_file_that_is_only_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = write(tmp_path / "news", range(4)), tmp_path / "a.pollcorpus"
    interrupted_while_comparing(folder, file)

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "the disk is full")

    monkeypatch.setattr("pollcorpus.store.growing.writing", full)
    with pytest.raises(OSError, match="the disk is full"):
        pc.open(file)


def test_who_opens_a_file_that_grows_sees_what_was_compared_last(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(3)), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    write(folder, range(9))
    opened: list[pc.Corpus] = []

    def look(done: int) -> None:
        if done == 5:
            opened.append(pc.open(file))
            assert len(opened[0].articles) == 3

    pc.build(folder, into=file, progress=look)
    assert len(opened[0].articles) == 9


def test_progress_counts_every_article_and_knows_the_share_that_was_read(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(4)), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    write(folder, range(9))
    (folder / "z-copy.txt").write_text((folder / "report-0000.txt").read_text())
    seen: list[Any] = []
    pc.build(folder, into=file, progress=seen.append)
    assert seen == list(range(1, 11))
    shares = [done.share for done in seen]
    assert shares == sorted(shares) and shares[0] < 0.3 and shares[-1] > 0.9


def limit_pages(patch: pytest.MonkeyPatch, pages: int) -> None:
    prepared = pollcorpus.store.writing._prepare

    def prepare(connection: sqlite3.Connection, where: str) -> None:
        prepared(connection, where)
        connection.execute(f"PRAGMA max_page_count = {pages}")

    patch.setattr("pollcorpus.store.writing._prepare", prepare)


def test_a_full_disk_leaves_whole_batches_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = write(tmp_path / "news", range(6)), tmp_path / "a.pollcorpus"
    pc.build(folder / "report-0000.txt", into=file)
    pages = file.stat().st_size // 4096
    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.building._BATCH", 1)
        limit_pages(patch, pages + 1)
        with pytest.raises(OSError, match="the disk is full") as raised:
            pc.build(folder, into=file)
        assert raised.value.errno == errno.ENOSPC
    kept = len(pc.open(file).articles)
    assert 1 <= kept < 6
    pc.build(folder, into=file)
    assert pc.open(file) == pc.read(folder)


BUILD = """
import sys, pollcorpus, pollcorpus.building
pollcorpus.building._BATCH = 2
pollcorpus.build(sys.argv[1], into=sys.argv[2])
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_killed_build_leaves_a_file_that_opens_and_goes_on(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(60)), tmp_path / "a.pollcorpus"
    chance = random.Random(3)
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", BUILD, str(folder), str(file)])
        time.sleep(chance.uniform(0.2, 1.2))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if file.exists() and file.stat().st_size:
            for article in pc.open(file).articles:
                assert article.text == Path(article.source.path).read_text()
    pc.build(folder, into=file)
    assert pc.open(file) == pc.read(folder)


def test_what_was_read_before_an_interruption_is_kept(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(8)), tmp_path / "a.pollcorpus"

    def interrupt(done: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pc.build(folder, into=file, progress=interrupt)
    assert len(pc.open(file).articles) == 5
    assert pc.build(folder, into=file) == Built(added=3, replaced=0, unchanged=5, problems=0)


def test_a_batch_is_written_when_it_has_waited_long_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", 100)
    monkeypatch.setattr("pollcorpus.building._SECONDS", 0.0)
    folder, file = write(tmp_path / "news", range(3)), tmp_path / "a.pollcorpus"
    seen: list[int] = []
    pc.build(folder, into=file, progress=lambda _: seen.append(len(pc.open(file).articles)))
    assert seen == [1, 2, 3]


def test_a_corpus_file_in_the_folder_that_it_is_built_of_is_no_trouble(tmp_path: Path) -> None:
    folder = write(tmp_path / "news", range(2))
    assert pc.build(folder, into=folder / "a.pollcorpus").problems == 0
    assert pc.build(folder, into=folder / "a.pollcorpus").problems == 0


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.parquet"])
def test_a_name_that_asks_for_another_file_is_refused(tmp_path: Path, name: str) -> None:
    folder = write(tmp_path / "news", range(2))
    with pytest.raises(pc.ArgumentError, match=r"build 'a\.pollcorpus', then open\(\)") as raised:
        pc.build(folder, into=tmp_path / name)
    assert name in str(raised.value)
    assert [path.name for path in tmp_path.iterdir()] == ["news"]


def test_nothing_is_built_of_paths_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(pc.MissingFileError, match="nothing was written"):
        pc.build(tmp_path / "nope", into=tmp_path / "a.pollcorpus")
    assert list(tmp_path.iterdir()) == []


def test_one_of_several_paths_may_be_missing(tmp_path: Path) -> None:
    folder = write(tmp_path / "news", range(2))
    built = pc.build(folder, tmp_path / "nope", into=tmp_path / "a.pollcorpus")
    assert (built.added, built.problems) == (2, 1)


def test_a_foreign_name_is_refused_with_one_that_build_takes(tmp_path: Path) -> None:
    with pytest.raises(pc.ArgumentError) as refused:
        pc.build(tmp_path, into=tmp_path / "x.txt")
    told = str(refused.value)
    assert "'x.pollcorpus'" in told and ".jsonl" not in told and ".parquet" not in told


def test_a_path_that_is_not_there_is_refused_each_time(tmp_path: Path) -> None:
    folder, file = write(tmp_path / "news", range(2)), tmp_path / "a.pollcorpus"
    for _ in range(2):
        with pytest.raises(pc.MissingFileError, match="nesw"):
            pc.build(tmp_path / "nesw", into=file)
        pc.build(folder, into=file)
    assert len(pc.open(file).articles) == 2


def test_an_interruption_while_a_batch_is_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = write(tmp_path / "news", range(6)), tmp_path / "a.pollcorpus"
    add = Writer.add_extractions

    def interrupted(self: Writer, told: Iterable[pc.Extraction]) -> None:
        add(self, told)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.building._BATCH", 2)
        patch.setattr(Writer, "add_extractions", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pc.build(folder, into=file)
    assert pc.build(folder, into=file).added == 6
    assert pc.open(file) == pc.read(folder)
