"""IPTC ninjs: articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from tests.interchange.published import NINJS

import pollcorpus as pc
from pollcorpus.interchange import Selection, to_ninjs
from pollcorpus.testing import articles, corpora

VALIDATOR = Draft202012Validator(NINJS, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_specification_is_a_schema_that_refuses_what_it_does_not_know() -> None:
    Draft202012Validator.check_schema(NINJS)
    for wrong in (
        {"type": "text"},
        {"uri": "no uri"},
        {"uri": "urn:a:b", "headline": "version 1 had these"},
        {"uri": "urn:a:b", "versionCreated": "2022-04-16"},
        {"uri": "urn:a:b", "type": "prose"},
        {"uri": "urn:a:b", "associations": [{"uri": "urn:a:c"}]},
    ):
        with pytest.raises(ValidationError):
            VALIDATOR.validate(wrong)


def test_the_sample_is_valid(corpus: pc.Corpus) -> None:
    items = list(to_ninjs(corpus))
    assert len(items) == len(corpus.articles)
    for item in items:
        VALIDATOR.validate(item)


@settings(max_examples=25)
@given(corpora())
def test_whatever_a_corpus_holds_is_valid(corpus: pc.Corpus) -> None:
    for item in to_ninjs(corpus):
        VALIDATOR.validate(item)


@given(articles())
def test_whatever_an_article_is_its_item_is_valid(article: pc.Article) -> None:
    (item,) = to_ninjs(Selection(articles=[article]))
    VALIDATOR.validate(json.loads(json.dumps(item)))
    assert item["language"] == article.language
    assert [body["value"] for body in item["bodies"] if body["role"] == "text"] == [article.text]


def test_a_moment_is_given_only_if_day_time_and_zone_are_known(corpus: pc.Corpus) -> None:
    article = evolve(corpus.articles[0], published=pc.PartialDate.parse("2024-03-18"))
    for time, moment in {
        None: None,
        "19:25": None,
        "19:25+05:30": "2024-03-18T19:25:00+05:30",
    }.items():
        (item,) = to_ninjs(Selection(articles=[evolve(article, published_time=time)]))
        assert item.get("versionCreated") == moment
        assert {"role": "published", "value": "2024-03-18"} in item["descriptions"]


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "example.org/a", "a b", "सीट"])
def test_a_link_goes_out_as_an_address_or_as_a_name(corpus: pc.Corpus, url: str) -> None:
    (item,) = to_ninjs(Selection(articles=[evolve(corpus.articles[0], url=url)]))
    VALIDATOR.validate(item)
    names = [name["value"] for name in item["altIds"] if name["role"] == "url"]
    assert [rendition["href"] for rendition in item.get("renditions", ())] + names == [url]


def test_each_quotation_goes_along_with_its_place(corpus: pc.Corpus) -> None:
    texts = {article.id: article.text for article in corpus.articles}
    told = {(e.article_id, e.start) for m in corpus.meetings for r in m.reports for e in r.evidence}
    told |= {
        (e.article_id, e.start) for p in corpus.seat_plans for r in p.reports for e in r.evidence
    }
    for item in to_ninjs(corpus):
        for part in item.get("associations", ()):
            ident, _, place = part["uri"].rpartition(":")[2].partition("#char=")
            start, stop = map(int, place.split(","))
            assert texts[ident][start:stop] == part["bodies"][0]["value"]
            told.discard((ident, start))
    assert not told


def write(corpus: pc.Corpus, path: Path) -> Path:
    corpus.export("ninjs", path)
    return path


def test_the_sample_comes_back_with_all_that_it_tells(corpus: pc.Corpus, tmp_path: Path) -> None:
    again = pc.read(write(corpus, tmp_path / "sample.jsonl"))
    assert not again.problems
    assert {a.source.format.partition(",")[0] for a in again.articles} == {"ninjs"}
    old = sorted(corpus.as_read, key=lambda article: article.source.source_id)
    new = sorted(again.as_read, key=lambda article: article.source.source_id)
    for one, other in zip(old, new, strict=True):
        for field in ("text", "body", "headline", "byline", "dateline", "language", "published"):
            assert getattr(one, field) == getattr(other, field)
        assert one.source.source_id == other.source.source_id
        assert (one.url, one.publisher) == (other.url, other.publisher)
    assert len(again.meetings) == len(corpus.meetings)
    assert again.seat_plans.to_dicts()[0]["min"] == corpus.seat_plans.to_dicts()[0]["min"]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(articles())
def test_text_date_language_link_and_publisher_come_back(
    tmp_path: Path, article: pc.Article
) -> None:
    path = tmp_path / "one.jsonl"
    pc.interchange.export(Selection(articles=[article]), "ninjs", path)
    if not article.text.strip():
        assert [problem.kind for problem in pc.read(path).problems] == ["no text"]
        return
    (again,) = pc.read(path).as_read
    for field in ("text", "url", "publisher"):
        assert getattr(again, field) == getattr(article, field)
    # a reader finds the date that stands in a text
    assert article.published in (None, again.published)


def test_other_versions_and_shapes_are_read(tmp_path: Path) -> None:
    text = "Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024."
    first = {
        "uri": "urn:wire:1",
        "type": "text",
        "versioncreated": "2024-06-04T10:00:00+05:30",
        "headline": "Two meet in Patna",
        "body_text": text,
        "language": "en",
    }
    second = {
        "uri": "urn:wire:2",
        "type": "text",
        "versionCreated": "2024-06-04T10:00:00+05:30",
        "headlines": [{"value": "Two meet in Patna"}],
        "bodies": [
            {"contentType": "text/html", "value": f"<p>{text}</p>"},
            {"contentType": "text/plain", "value": text},
        ],
    }
    picture = {"uri": "urn:wire:3", "type": "picture", "headlines": [], "bodies": []}
    path = tmp_path / "wire.json"
    path.write_text(json.dumps([first, second, picture], indent=1), "utf-8")
    corpus = pc.read(path)
    assert not corpus.problems
    assert [a.source.source_id for a in corpus.as_read] == ["urn:wire:1", "urn:wire:2"]
    for article in corpus.as_read:
        assert (article.text, article.headline) == (text, "Two meet in Patna")
        assert str(article.published) == "2024-06-04"
    assert corpus.meetings.one().place == "Patna"
