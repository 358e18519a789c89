"""What a news service answers, an object that lists records, whether on one line or indented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pollcorpus as pc

TOLD = "Vaiko met M. K. Stalin in Chennai on 8 March 2024."
RECORD = {"id": "m1", "title": "One seat", "content": TOLD, "authors": [{"name": "Desk"}] * 3}
LATER = "Vaiko met M. K. Stalin again on 9 March 2024."
OTHER = RECORD | {"id": "m2", "content": LATER}
NINJS = {"uri": "urn:x:1", "versioncreated": "2024-03-09T05:00:00Z", "body_text": TOLD}

FEED = {"id": "f1", "title": "One seat", "date_published": "2024-03-08T10:00:00+05:30"}

ANSWERS = {
    "its list": {"status": "ok", "totalResults": 2, "articles": [RECORD, OTHER]},
    "a list within": {"response": {"results": [RECORD, OTHER]}},
    **{
        f"a feed in JSON: {key}": {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [FEED | {key: f"<p>{TOLD}</p>"}, FEED | {"id": "f2", key: LATER}],
        }
        for key in ("content_text", "content_html")
    },
    "ninjs": {"took": 3, "items": [NINJS, NINJS | {"uri": "urn:x:2", "body_text": LATER}]},
}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_gives_the_records_it_lists(tmp_path: Path, answer: Any, indent: Any) -> None:
    corpus = read(tmp_path, json.dumps(answer, indent=indent))
    assert (len(corpus.articles), corpus.problems) == (2, ())
    assert len({article.source.source_id for article in corpus.articles}) == 2


@pytest.mark.parametrize("indent", [None, 1])
def test_a_record_that_lists_its_authors_is_one_record(tmp_path: Path, indent: Any) -> None:
    assert read(tmp_path, json.dumps(RECORD, indent=indent)).articles.one().headline == "One seat"


@pytest.mark.parametrize(
    ("source", "outlet"),
    [({"id": None, "name": "The Courier"}, "The Courier"), ("Dispatch", "Dispatch"), ({}, None)],
)
def test_an_outlet_may_be_an_object_with_its_name(
    tmp_path: Path, source: object, outlet: str | None
) -> None:
    article = read(tmp_path, json.dumps({"articles": [RECORD | {"source": source}]})).articles.one()
    assert article.publisher == outlet


def test_each_line_may_be_an_answer(tmp_path: Path) -> None:
    third = RECORD | {"id": "m3", "content": f"{TOLD} {LATER}"}
    pages = ({"articles": [RECORD, OTHER]}, {"articles": [third]})
    corpus = read(tmp_path, "\n".join(map(json.dumps, pages)))
    assert sorted(article.source.source_id for article in corpus.articles) == ["m1", "m2", "m3"]


def read(folder: Path, text: str) -> pc.Corpus:
    (folder / "answer.json").write_text(text, encoding="utf-8")
    return pc.read(folder / "answer.json")
