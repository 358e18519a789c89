"""Queries give the same answers as plain filters over all records, in memory and in a file."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.query.oracle import COUNTED, records_of, steps

import pollcorpus as pc
from pollcorpus import Corpus
from pollcorpus.testing import corpora

KINDS = ("articles", "actors", "meetings", "seat_plans")
some = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
few = settings(some, max_examples=15)


def check(corpus: Corpus, asked: Corpus, kind: str, data: st.DataObject) -> None:
    """Ask a corpus a query of several verbs, and compare what another filter leaves."""
    query, left = getattr(asked, kind), list(records_of(kind, corpus))
    for _ in range(data.draw(st.integers(1, 4))):
        step = data.draw(steps(kind, corpus))
        query, left = step.ask(query), list(step.left(left))
    assert [record.id for record in query] == [record.id for record in left], query.explain()
    assert list(query) == left
    assert len(query) == len(left)
    assert bool(query) == bool(left)
    assert query.first() == (left[0] if left else None)
    assert list(query[1:3]) == left[1:3]
    assert list(reversed(query)) == left[::-1]
    assert [record for page in query.pages(2) for record in page] == left
    assert all(record in query for record in left)
    for key, values in COUNTED[kind].items():
        assert query.count_by(key) == Counter(value for r in left for value in values(r)), key


@pytest.mark.parametrize("kind", KINDS)
@some
@given(corpora(), st.data())
def test_any_query_in_memory_is_a_plain_filter(
    kind: str, corpus: Corpus, data: st.DataObject
) -> None:
    check(corpus, corpus, kind, data)


@pytest.mark.parametrize("kind", KINDS)
@few
@given(corpora(), st.data())
def test_any_query_of_a_file_is_a_plain_filter(
    tmp_path: Path, kind: str, corpus: Corpus, data: st.DataObject
) -> None:
    corpus.save(tmp_path / "a.pollcorpus")
    check(corpus, pc.open(tmp_path / "a.pollcorpus"), kind, data)


@pytest.fixture(scope="module")
def sample() -> Corpus:
    return pc.sample()


@pytest.fixture(scope="module")
def opened(sample: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("laws") / "sample.pollcorpus"
    sample.save(path)
    return pc.open(path)


@pytest.mark.parametrize(("limit", "share"), [(500, 0.2), (0, 0.0), (0, 1.0)])
@pytest.mark.parametrize("kind", KINDS)
@few
@given(data=st.data())
def test_any_query_of_the_sample_is_a_plain_filter_whichever_way_it_is_found(
    sample: Corpus,
    opened: Corpus,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    limit: int,
    share: float,
    data: st.DataObject,
) -> None:
    # as if a few records were many: the engine starts from another condition, or from none
    monkeypatch.setattr("pollcorpus.query.soon._FEW", limit)
    monkeypatch.setattr("pollcorpus.query.soon._LONG", limit)
    monkeypatch.setattr("pollcorpus.query.soon._FIRST_ROWS", limit + 1)
    monkeypatch.setattr("pollcorpus.query.selection._COMMON", share)
    monkeypatch.setattr("pollcorpus.query.actors._SOME", limit + 1)
    monkeypatch.setattr("pollcorpus.query.index._SOME", limit + 1)
    monkeypatch.setattr("pollcorpus.query.index._FEW", limit // 2)
    check(sample, data.draw(st.sampled_from([sample, opened])), kind, data)
