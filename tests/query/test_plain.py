"""Records as plain values."""

from __future__ import annotations

import json

import pytest

from pollcorpus import Corpus


def test_a_record_gives_the_row_that_its_query_gives_but_for_the_sources(corpus: Corpus) -> None:
    for query in (corpus.meetings, corpus.seat_plans, corpus.actors, corpus.articles):
        for record, row in zip(query, query.to_dicts(), strict=True):
            assert record.to_dict() == {k: v for k, v in row.items() if k != "sources"}
            assert json.loads(json.dumps(record.to_dict())) == record.to_dict()


def test_rows_name_their_sources_in_the_order_of_their_articles(corpus: Corpus) -> None:
    assert corpus.meetings.to_dicts()[0]["articles"] == ["one", "two"]
    assert corpus.meetings.to_dicts()[0]["sources"] == ["file-one", "file-two"]
    assert corpus.seat_plans.to_dicts()[0]["sources"] == ["file-three"]
    assert corpus.actors.to_dicts()[1]["sources"] == ["file-three"]


def test_rows_quote_every_report(corpus: Corpus) -> None:
    assert corpus.meetings.to_dicts()[0]["evidence"] == [
        {"article": "one", "start": 0, "stop": 6, "quote": "Report", "said_by": None},
        {"article": "two", "start": 0, "stop": 6, "quote": "Report", "said_by": None},
    ]
    assert [e["article"] for e in corpus.seat_plans.to_dicts()[0]["evidence"]] == ["three"]


def test_disagreements_quote_each_side(corpus: Corpus) -> None:
    (row,) = corpus.meetings[0].to_dict()["disagreements"]
    assert row == corpus.disagreements[0].to_dict()
    assert [side["evidence"][0]["article"] for side in row["sides"]] == ["one", "two"]


@pytest.mark.parametrize("view", ["meetings", "seat_plans", "actors", "articles"])
def test_keys_of_the_rows_can_be_counted_by(corpus: Corpus, view: str) -> None:
    query = getattr(corpus, view)
    for key in query.to_dicts()[0]:
        if key != "evidence":
            assert sum(query.count_by(key).values()) >= 0


def test_the_rows_name_of_a_field_counts_and_orders_as_the_fields_own(corpus: Corpus) -> None:
    assert corpus.meetings.count_by("absent") == corpus.meetings.count_by("absentees")
    assert corpus.seat_plans.count_by("min")[9] == 1
    assert corpus.articles.count_by("source_id")["file-one"] == 1
    assert [plan.id for plan in corpus.seat_plans.order_by("min")] == ["p1", "p2", "p3", "p4", "p5"]


def test_an_actor_tells_whether_the_gazetteer_knows_it(corpus: Corpus) -> None:
    assert corpus.actors.count_by("known") == {True: 5, False: 1}
    assert not corpus.actors["Asha Verma"].known


def test_a_meeting_tells_whether_people_talked_from_afar(corpus: Corpus) -> None:
    for meeting, row in zip(corpus.meetings, corpus.meetings.to_dicts(), strict=True):
        assert row["remote"] is meeting.remote
