"""A corpus as a Parquet file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import attrs
import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.testing import corpora

small = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@small
@given(corpora())
def test_saving_and_opening_loses_nothing(tmp_path: Path, corpus: pc.Corpus) -> None:
    corpus.save(tmp_path / "corpus.parquet")
    again = pc.open(tmp_path / "corpus.parquet")
    assert again == corpus
    assert again.resolution == corpus.resolution
    assert list(again.outlines()) == list(corpus.outlines())


def test_the_sample_survives_with_problems_corrections_and_reference(tmp_path: Path) -> None:
    reference = tmp_path / "own.csv"
    reference.write_text("id,name_en\nasha-verma-gaya,Asha Verma\n", "utf-8")
    sample = the_sample()
    corpus = pc.Corpus.of(sample.as_read, reference=pc.Reference.from_csv(reference))
    held = [meeting for meeting in corpus.meetings if len(meeting.articles) == 1][:2]
    corpus = corpus.corrected(join=[(held[0], held[1])])
    assert corpus.corrections and corpus.reference
    corpus.save(tmp_path / "sample.parquet")
    again = pc.open(tmp_path / "sample.parquet")
    assert again == corpus
    assert again.problems == corpus.problems
    assert (again.corrections, again.reference) == (corpus.corrections, corpus.reference)
    assert repr(again) == repr(corpus)


def test_all_three_files_hold_the_same_corpus(tmp_path: Path) -> None:
    for name in ("one.parquet", "two.jsonl", "three.pollcorpus"):
        the_sample().save(tmp_path / name)
    opened = [pc.open(path) for path in sorted(tmp_path.iterdir())]
    assert len(opened) == 3
    assert all(corpus == the_sample() for corpus in opened)


def test_lists_and_structs_are_no_text(tmp_path: Path) -> None:
    the_sample().save(tmp_path / "sample.parquet")
    schema = pyarrow.parquet.read_schema(tmp_path / "sample.parquet")
    meeting = schema.field("meeting").type
    people = meeting.field("participants").type
    assert pyarrow.types.is_list(people)
    assert {field.name for field in people.value_type} == {"id", "name", "kind", "known"}
    evidence = meeting.field("reports").type.value_type.field("evidence").type.value_type
    assert evidence.field("span").type.field("start").type == pyarrow.int64()


def test_polars_reads_the_file_by_itself(tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    the_sample().save(tmp_path / "sample.parquet")
    frame = polars.read_parquet(tmp_path / "sample.parquet")
    meetings = frame.filter(polars.col("kind") == "meeting")["meeting"]
    assert meetings.struct.field("id").to_list() == [m.id for m in the_sample().meetings]


@pytest.mark.parametrize("path", ["\udce9t\udce9.txt", "half \ud83d.txt"])
def test_what_no_column_can_hold_is_kept_beside_it(tmp_path: Path, path: str) -> None:
    article = the_sample().as_read[0]
    strange = attrs.evolve(article, source=attrs.evolve(article.source, path=path))
    corpus = pc.Corpus.of([strange, *the_sample().as_read[1:3]])
    corpus.save(tmp_path / "corpus.parquet")
    assert pc.open(tmp_path / "corpus.parquet") == corpus
    rows = pyarrow.parquet.read_table(tmp_path / "corpus.parquet").to_pylist()
    exact = [row for row in rows if row["exact"] is not None]
    assert [json.loads(row["exact"])["source"]["path"] for row in exact] == [path]
    assert "?" in exact[0]["article"]["source"]["path"]


def test_a_number_that_is_too_big_is_kept_beside_its_column(tmp_path: Path) -> None:
    problem = pc.Problem(kind="odd", path="a", message="b", record=10**30)
    corpus = pc.Corpus.of([problem])
    corpus.save(tmp_path / "corpus.parquet")
    assert pc.open(tmp_path / "corpus.parquet").problems == (problem,)


def test_an_empty_corpus_is_a_file_too(tmp_path: Path) -> None:
    corpus = pc.Corpus.of([])
    corpus.save(tmp_path / "none.parquet")
    assert pc.open(tmp_path / "none.parquet") == corpus


def test_a_table_of_a_query_is_no_corpus(tmp_path: Path) -> None:
    the_sample().meetings.to_parquet(tmp_path / "meetings.parquet")
    with pytest.raises(pc.FormatError, match="no corpus file"):
        pc.open(tmp_path / "meetings.parquet")


def test_a_saved_file_among_articles_is_told_as_what_it_is(tmp_path: Path) -> None:
    the_sample().save(tmp_path / "sample.parquet")
    (problem,) = pc.read(tmp_path / "sample.parquet").problems
    assert "a Parquet file" in str(problem) and "pollcorpus.open()" in problem.advice


def test_another_version_is_refused(tmp_path: Path) -> None:
    the_sample().save(tmp_path / "sample.parquet")
    table = pyarrow.parquet.read_table(tmp_path / "sample.parquet")
    header = json.loads(table.schema.metadata[b"pollcorpus"]) | {"version": 99}
    later = table.replace_schema_metadata({b"pollcorpus": json.dumps(header).encode()})
    pyarrow.parquet.write_table(later, tmp_path / "later.parquet")
    with pytest.raises(pc.FormatError, match="version 99"):
        pc.open(tmp_path / "later.parquet")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "sample.parquet"
    pc.Corpus.of(the_sample().as_read[:3]).save(path)
    return path.read_bytes()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_that_breaks_off_is_a_typed_error(
    tmp_path: Path, whole: bytes, data: st.DataObject
) -> None:
    path = tmp_path / "half.parquet"
    path.write_bytes(whole[: data.draw(st.integers(4, len(whole) - 1))])
    with pytest.raises(pc.FormatError) as raised:
        pc.open(path)
    assert str(path) in raised.value.where
    assert raised.value.advice


def test_without_pyarrow_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: bytes
) -> None:
    (tmp_path / "there.parquet").write_bytes(whole)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(pc.MissingExtraError, match=r"pollcorpus\[arrow\]"):
        the_sample().save(tmp_path / "sample.parquet")
    with pytest.raises(pc.MissingExtraError, match=r"pollcorpus\[arrow\]"):
        pc.open(tmp_path / "there.parquet")
    assert not (tmp_path / "sample.parquet").exists()
