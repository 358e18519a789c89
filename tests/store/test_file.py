"""A corpus on disk."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.testing import corpora

small = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@small
@given(corpora())
def test_saving_and_opening_loses_nothing(tmp_path: Path, corpus: pc.Corpus) -> None:
    for name in ("corpus.jsonl", "corpus.jsonl.gz"):
        corpus.save(tmp_path / name)
        again = pc.open(tmp_path / name)
        assert again == corpus
        assert list(again.outlines()) == list(corpus.outlines())


@small
@given(corpora())
def test_the_same_corpus_gives_the_same_bytes(tmp_path: Path, corpus: pc.Corpus) -> None:
    one, two = tmp_path / "one.gz", tmp_path / "two.gz"
    corpus.save(one)
    pc.open(one).save(two)
    assert one.read_bytes() == two.read_bytes()


def test_the_sample_survives_with_its_problems_and_answers(tmp_path: Path) -> None:
    corpus = the_sample()
    corpus.save(tmp_path / "sample.jsonl")
    again = pc.open(tmp_path / "sample.jsonl")
    assert again == corpus
    assert again.problems == corpus.problems
    assert again.meetings == corpus.meetings
    assert repr(again) == repr(corpus)


def test_the_suffix_decides_whether_the_file_is_compressed(tmp_path: Path) -> None:
    corpus = the_sample()
    corpus.save(tmp_path / "plain.jsonl")
    corpus.save(str(tmp_path / "packed.jsonl.gz"))
    plain = (tmp_path / "plain.jsonl").read_bytes()
    assert gzip.decompress((tmp_path / "packed.jsonl.gz").read_bytes()) == plain
    assert json.loads(plain.splitlines()[0]) == {"file": "pollcorpus corpus", "version": 1}


def test_a_file_that_is_replaced_is_never_there_by_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "corpus.jsonl"
    corpus = the_sample()
    corpus.save(path)
    before = path.read_bytes()

    def fail(*_: object, **__: object) -> str:
        raise OSError("disk full")

    monkeypatch.setattr("pollcorpus.store.lines.json.dumps", fail)
    with pytest.raises(OSError, match="disk full"):
        corpus.save(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["corpus.jsonl"]


HEADER = '{"file": "pollcorpus corpus", "version": 1}\n'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"plain text\n", "no corpus file"),
        (b"[]\n", "no corpus file"),
        (b"{}\n", "no corpus file"),
        (b'{"id": 1, "text": "an article"}\n', "no corpus file"),
        (b'{"file": "pollcorpus corpus", "version": 99}\n', "version 99"),
        (HEADER.encode(), "breaks off after line 1"),
        (f'{HEADER}{{"lines": 7}}\n'.encode(), "breaks off"),
        (f'{HEADER}{{"article": {{}}}}\n'.encode(), "line 2"),
        (f'{HEADER}{{"extraction": {{"article": "no such"}}}}\n'.encode(), "no Extraction"),
        (f'{HEADER}{{"article": {{}}, "actor": {{}}}}\n'.encode(), "of 2 keys"),
        (f'{HEADER}{{"poem": 1}}\n'.encode(), "an unknown kind of record, 'poem'"),
        (f"{HEADER}\xff".encode("latin-1"), "no JSON"),
        (b"\x1f\x8b\x08\x00rubbish", "damaged"),
        (gzip.compress(HEADER.encode(), mtime=0)[:-9], "damaged"),
    ],
)
def test_what_is_no_whole_corpus_file_is_a_typed_error(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(pc.FormatError, match=message) as raised:
        pc.open(path)
    assert str(path) in raised.value.where
    assert raised.value.advice


def test_a_file_that_is_not_there_is_the_builtin_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        pc.open(tmp_path / "none.jsonl")


@pytest.mark.parametrize("name", ["c.txt", "c.CSV", "c.json", "c.xlsx"])
def test_a_name_of_quite_another_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(pc.ArgumentError, match=r"campaign\.pollcorpus"):
        the_sample().save(tmp_path / name)
    with pytest.raises(pc.ArgumentError, match=r"campaign\.pollcorpus"):
        pc.build(tmp_path, into=tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_who_asks_for_a_table_is_told_how_one_is_written(tmp_path: Path) -> None:
    with pytest.raises(pc.ArgumentError, match=r"meetings\.to_csv"):
        the_sample().save(tmp_path / "meetings.csv")


def test_a_file_that_is_not_there_is_told_with_what_to_do(tmp_path: Path) -> None:
    the_sample().save(tmp_path / "campaign.jsonl")
    for name in ("campaign", "campagne.jsonl"):
        with pytest.raises(pc.MissingFileError, match=r"did you mean .*campaign\.jsonl") as raised:
            pc.open(tmp_path / name)
        assert raised.value.suggestions == (str(tmp_path / "campaign.jsonl"),)
    with pytest.raises(FileNotFoundError, match=r"read\(\) reads articles"):
        pc.open(tmp_path / "nowhere" / "nope")
    with pytest.raises(pc.FormatError, match="a folder, no corpus file"):
        pc.open(tmp_path)
