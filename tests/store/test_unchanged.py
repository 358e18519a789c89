"""Building again: files with the bytes that they had are passed over, and no change is missed."""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import pollcorpus as pc
from pollcorpus.reading.articles import article_of
from pollcorpus.store.manifest import Manifest

TEXT = "{} met Lalu Prasad Yadav in Patna on {} June 2024. They spoke about seats.\n"
PEOPLE = ("Nitish Kumar", "Sonia Gandhi", "Sharad Pawar", "Mamata Banerjee")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The paths of the records that were read since it was cleared."""
    seen: list[str] = []

    def noted(record: Any, source: pc.Source) -> Any:
        seen.append(source.path)
        return article_of(record, source)

    monkeypatch.setattr("pollcorpus.reading.article_of", noted)
    yield seen


def report(number: int) -> str:
    return TEXT.format(PEOPLE[number % 4], number + 1)


def fill(folder: Path) -> Path:
    """Write two pages, a container of three, an archive of two, and a file without an article."""
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.txt").write_text(report(number))
    lines = (json.dumps({"text": report(number), "id": str(number)}) for number in (2, 3, 4))
    (folder / "more.jsonl").write_text("\n".join(lines))
    with zipfile.ZipFile(folder / "old.zip", "w") as archive:
        for number in (5, 6):
            archive.writestr(f"{number}.txt", report(number))
    (folder / "page.txt").write_text("<!doctype html><html><p>Leaders met.</p></html>")
    return folder


def lines_of(file: Path) -> bytes:
    saved = file.with_suffix(".jsonl")
    pc.open(file).save(saved)
    return saved.read_bytes()


def test_what_has_not_changed_is_not_read_again(tmp_path: Path, read: list[str]) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    assert pc.build(folder, into=file) == pc.building.Built(7, 0, 0, 1)
    before, problems = lines_of(file), pc.open(file).problems
    read.clear()
    seen: list[int] = []
    built = pc.build(folder, into=file, progress=seen.append)
    assert built == pc.building.Built(0, 0, 7, 0)
    assert read == []
    assert seen[-1] == 7 and seen[-1].share == 1.0  # type: ignore[attr-defined]
    assert lines_of(file) == before
    assert pc.open(file).problems == problems


def test_a_change_that_size_and_time_do_not_tell_is_not_missed(
    tmp_path: Path, read: list[str]
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    for name in ("0.txt", "more.jsonl"):
        path = folder / name
        old = path.stat()
        path.write_text(path.read_text().replace("Patna", "Delhi"))
        os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
        assert path.stat().st_size == old.st_size
    read.clear()
    assert pc.build(folder, into=file) == pc.building.Built(0, 4, 3, 0)
    assert {Path(path).name for path in read} == {"0.txt", "more.jsonl"}
    assert pc.open(file) == pc.read(folder)


def test_a_change_that_was_written_half_and_taken_back_is_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    path = folder / "more.jsonl"
    first = path.read_text()
    path.write_text(first.replace("Patna", "Delhi"))
    monkeypatch.setattr("pollcorpus.building._BATCH", 1)

    def interrupt(done: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pc.build(folder, into=file, progress=interrupt)
    path.write_text(first)
    pc.build(folder, into=file)
    assert pc.open(file) == pc.read(folder)


def test_a_folder_in_an_archives_place_and_back_is_read(tmp_path: Path) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    archive, aside = folder / "old.zip", tmp_path / "aside.zip"
    pc.build(folder, into=file)
    archive.rename(aside)
    archive.mkdir()
    (archive / "5.txt").write_text(report(5).replace("Patna", "Delhi"))
    assert pc.build(folder, into=file).replaced == 1
    (archive / "5.txt").unlink()
    archive.rmdir()
    aside.rename(archive)
    assert pc.build(folder, into=file).replaced == 1
    assert pc.open(file) == pc.read(folder)


@pytest.fixture
def digested(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the files that were read for the digest alone."""
    seen: list[str] = []
    digest = Manifest._digest

    def noted(manifest: Manifest, path: Path, beginning: Any) -> bytes | None:
        seen.append(path.name)
        return digest(manifest, path, beginning)

    monkeypatch.setattr(Manifest, "_digest", noted)
    yield seen


def test_what_is_new_is_read_once_and_an_archive_is_looked_at_before_and_after(
    tmp_path: Path, digested: list[str]
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    (folder / "packed.txt.gz").write_bytes(gzip.compress(report(7).encode()))
    pc.build(folder, into=file)
    assert digested == ["old.zip", "old.zip"]
    digested.clear()
    assert pc.build(folder, into=file).unchanged == 8
    assert sorted(digested) == sorted(path.name for path in folder.iterdir())


def test_of_a_file_whose_beginning_suffices_the_rest_is_looked_at_once(
    tmp_path: Path, digested: list[str]
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    saved = folder / "saved.txt"
    saved.write_bytes(b"SQLite format 3\0" + b"x" * 200_000)
    pc.build(folder, into=file)
    assert "saved.txt" in digested
    digested.clear()
    assert pc.build(folder, into=file).unchanged == 7
    assert digested.count("saved.txt") == 1


def test_what_is_written_while_it_is_read_is_read_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"

    def changed_behind(record: Any, source: pc.Source) -> Any:
        if "/old.zip" not in source.path:
            path = Path(source.path)
            path.write_text(path.read_text().replace("Patna", "Delhi"))
        return article_of(record, source)

    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.reading.article_of", changed_behind)
        pc.build(folder, into=file)
    assert pc.build(folder, into=file).replaced == 5
    assert pc.open(file) == pc.read(folder)


def test_columns_that_are_named_otherwise_are_another_reading(tmp_path: Path) -> None:
    path, file = tmp_path / "a.jsonl", tmp_path / "a.pollcorpus"
    path.write_text(json.dumps({"text": report(0), "lead": report(1)}))
    pc.build(path, into=file)
    assert pc.build(path, into=file, text_column="lead").replaced == 1
    assert pc.build(path, into=file, text_column="lead").unchanged == 1
    assert pc.open(file).problems == ()
    assert pc.build(path, into=file).replaced == 1


def test_a_file_that_could_not_be_read_is_read_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"

    def fails(*_: object) -> Any:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("pollcorpus.reading.decode", fails)
        assert pc.build(folder, into=file).added == 3
    assert pc.build(folder, into=file).added == 4
    assert len(pc.open(file).articles) == 7


def test_an_article_that_was_added_beside_is_not_taken_for_the_files(tmp_path: Path) -> None:
    folder, file, more = (
        fill(tmp_path / "news"),
        tmp_path / "a.pollcorpus",
        tmp_path / "b.pollcorpus",
    )
    pc.build(folder, into=file)
    path = (folder / "0.txt").as_posix()
    pc.open(file).add(pc.read_text(report(3), path=path)).save(more)
    with closing(sqlite3.connect(more)) as connection:
        known = {name for (name,) in connection.execute("SELECT path FROM source_file")}
    assert path not in known
    assert (folder / "1.txt").as_posix() in known


def test_a_file_that_was_built_before_files_were_known_gets_to_know_them(
    tmp_path: Path, read: list[str]
) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE source_file")
        connection.commit()
    assert pc.build(folder, into=file).unchanged == 7
    read.clear()
    assert pc.build(folder, into=file).unchanged == 7
    assert read == []


@pytest.mark.parametrize("batch", [1, 500])
def test_what_a_file_no_longer_holds_goes_with_all_that_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", batch)
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    (folder / "0.txt").write_text("")
    lines = (folder / "more.jsonl").read_text().splitlines()
    (folder / "more.jsonl").write_text("\n".join(lines[1:]))
    with zipfile.ZipFile(folder / "old.zip", "w") as archive:
        archive.writestr("6.txt", report(6))
    assert pc.build(folder, into=file) == pc.building.Built(0, 2, 2, 1, removed=3)
    anew = tmp_path / "b.pollcorpus"
    pc.build(folder, into=anew)
    assert lines_of(file) == lines_of(anew)
    assert pc.build(folder, into=file) == pc.building.Built(0, 0, 4, 0)


def test_what_is_wrong_with_a_file_is_forgotten_when_it_is_mended(tmp_path: Path) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    path = folder / "page.txt"
    pc.build(folder, into=file)
    assert [problem.path for problem in pc.open(file).problems] == [path.as_posix()]
    path.write_text(report(8))
    assert pc.build(folder, into=file).added == 1
    assert pc.open(file).problems == ()
    assert pc.open(file) == pc.read(folder)


def test_articles_of_a_file_that_is_gone_or_cannot_be_read_stay(tmp_path: Path) -> None:
    folder, file = fill(tmp_path / "news"), tmp_path / "a.pollcorpus"
    pc.build(folder, into=file)
    (folder / "0.txt").unlink()
    (folder / "old.zip").write_bytes(b"PK cut off")
    built = pc.build(folder, into=file)
    assert (built.removed, built.unchanged) == (0, 4)
    assert len(pc.open(file).articles) == 7
