"""Files that cannot be written, and what is said of them: what, where, and what to do."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus.interchange import export

WRITERS: dict[str, Callable[[pc.Corpus, Path], object]] = {
    "a.pollcorpus": lambda corpus, path: corpus.save(path),
    "a.jsonl": lambda corpus, path: corpus.save(path),
    "a.parquet": lambda corpus, path: corpus.save(path),
    "meetings.parquet": lambda corpus, path: corpus.meetings.to_parquet(path),
    "a.json": lambda corpus, path: export(corpus, "popolo", path),
}
FULL = """
import resource, signal, sys
import pollcorpus as pc
from tests.store.test_trouble import WRITERS
corpus = pc.sample()
corpus.articles.search("seat")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
for name, write in WRITERS.items():
    try:
        write(corpus, sys.argv[1] + "/" + name)
    except pc.FileError as error:
        print(name, error.path)
"""


@pytest.fixture(scope="module")
def corpus() -> pc.Corpus:
    return pc.sample()


@pytest.mark.parametrize("name", WRITERS)
def test_a_folder_that_takes_no_file_is_told_whatever_is_written(
    corpus: pc.Corpus, name: str
) -> None:
    if not Path("/proc").is_dir():
        pytest.skip("there is no folder here that takes no file from anybody")
    path = Path("/proc") / name
    with pytest.raises(pc.ForbiddenError, match="name one in a folder") as caught:
        WRITERS[name](corpus, path)
    assert (caught.value.path, caught.value.errno) == (os.fspath(path), errno.EACCES)


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
def test_a_disk_without_room_is_told_and_nothing_is_left_behind(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines() == [f"{name} {tmp_path}/{name}" for name in WRITERS]
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_where_the_new_file_cannot_be_written(
    corpus: pc.Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("before")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pollcorpus.store.lines.save", full)
    with pytest.raises(pc.FileError, match="the disk is full"):
        corpus.save(path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_is_built_into_and_is_no_corpus_before(tmp_path: Path) -> None:
    news, file = tmp_path / "a.txt", tmp_path / "a.pollcorpus"
    news.write_text("Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024.")
    file.touch()
    with pytest.raises(pc.FormatError, match="the file is empty"):
        pc.open(file)
    assert pc.build(news, into=file).added == 1
    assert len(pc.open(file).articles) == 1


def test_a_damaged_file_is_told_from_one_that_is_none(tmp_path: Path) -> None:
    news, file = tmp_path / "a.txt", tmp_path / "a.pollcorpus"
    news.write_text("Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024.")
    pc.build(news, into=file)
    os.truncate(file, 20_000)
    for use in (lambda: pc.open(file), lambda: pc.build(news, into=file)):
        with pytest.raises(pc.FormatError, match="the file is damaged"):
            use()


def test_a_damaged_file_that_is_copied_is_told_of_and_not_the_copy(tmp_path: Path) -> None:
    news, file = tmp_path / "a.txt", tmp_path / "a.pollcorpus"
    news.write_text("Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024.")
    pc.build(news, into=file)
    corpus = pc.open(file)
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(size // 8)
        stream.write(b"\xff" * (size // 2))
    with pytest.raises(pc.FormatError, match="the file is damaged") as caught:
        corpus.save(tmp_path / "b.pollcorpus")
    assert caught.value.where == os.fspath(file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pollcorpus", "a.txt"]
