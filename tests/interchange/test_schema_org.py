"""schema.org NewsArticle: articles."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import rdflib
import schema_org
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from pydantic import ValidationError
from schema_org import registry

import pollcorpus as pc
from pollcorpus.interchange import Selection, export, to_schema_org
from pollcorpus.testing import articles, corpora

SCHEMA = rdflib.Namespace("https://schema.org/")


def validated(value: Any) -> Any:
    """Make models of the published vocabulary, which refuse other properties and other ranges."""
    if isinstance(value, list):
        return [validated(part) for part in value]
    if not isinstance(value, dict):
        return value
    model = registry.get_model(value["@type"])
    plain = {key: validated(part) for key, part in value.items() if not key.startswith("@")}
    return model.model_validate({**plain, **dated(plain), **enumerated(plain)})


def dated(plain: dict[str, Any]) -> dict[str, Any]:
    found = {}
    for key in {"datePublished", "startDate"} & set(plain):
        text = plain[key]
        if len(text) > 10:
            found[key] = datetime.fromisoformat(text)
        elif len(text) == 10:
            found[key] = date.fromisoformat(text)
        else:
            # ISO 8601 has months and years too, which a date of Python is not
            found[key] = date.fromisoformat(f"{text}-01-01"[:10])
    return found


def enumerated(plain: dict[str, Any]) -> dict[str, Any]:
    kinds = {
        "eventStatus": schema_org.EventStatusType,
        "eventAttendanceMode": schema_org.EventAttendanceModeEnumeration,
    }
    return {key: kind(plain[key]) for key, kind in kinds.items() if key in plain}


@pytest.mark.parametrize(
    "wrong",
    [
        {"@type": "NewsArticle", "heading": "no such property"},
        {"@type": "NewsArticle", "publisher": {"@type": "Event", "name": "no publisher"}},
        {"@type": "Event", "articleBody": "not of events"},
    ],
)
def test_the_vocabulary_refuses_what_it_does_not_know(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        validated(wrong)


def test_the_sample_is_valid(corpus: pc.Corpus) -> None:
    written = list(to_schema_org(corpus))
    assert len(written) == len(corpus.articles)
    for plain in written:
        assert isinstance(validated(plain), schema_org.NewsArticle)


@settings(max_examples=25)
@given(corpora())
def test_whatever_a_corpus_holds_is_valid(corpus: pc.Corpus) -> None:
    for plain in to_schema_org(corpus):
        validated(plain)


@given(articles())
def test_whatever_an_article_is_it_is_valid(article: pc.Article) -> None:
    (plain,) = to_schema_org(Selection(articles=[article]))
    validated(plain)
    assert plain["text"] == article.text
    assert plain.get("headline") == (article.headline or None)


def graph_of(corpus: pc.Corpus) -> rdflib.Graph:
    graph = rdflib.Graph()
    for plain in to_schema_org(corpus):
        assert plain["@context"] == "https://schema.org"
        # no network in tests: the context makes all words those of the vocabulary
        local = {**plain, "@context": {"@vocab": SCHEMA}}
        graph.parse(data=json.dumps(local), format="json-ld")
    return graph


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_the_sample_is_linked_data(corpus: pc.Corpus) -> None:
    graph = graph_of(corpus)
    found = set(graph.subjects(rdflib.RDF.type, SCHEMA.NewsArticle))
    assert len(found) == len(corpus.articles)
    meetings = {rdflib.URIRef(f"urn:pollcorpus:{meeting.id}") for meeting in corpus.meetings}
    assert set(graph.subjects(rdflib.RDF.type, SCHEMA.Event)) == meetings
    quoted = {
        str(text)
        for q in graph.subjects(rdflib.RDF.type, SCHEMA.Quotation)
        for text in graph.objects(q, SCHEMA.text)
    }
    assert quoted >= {e.quote for m in corpus.meetings for r in m.reports for e in r.evidence}


def test_a_quotation_is_where_its_id_says(corpus: pc.Corpus) -> None:
    found = 0
    for plain in to_schema_org(corpus):
        for part in plain.get("hasPart", ()):
            owner, _, place = part["@id"].partition("#char=")
            start, stop = map(int, place.split(","))
            assert owner == plain["@id"]
            assert plain["text"][start:stop] == part["text"]
            found += 1
    assert found > 20


def test_an_event_says_what_its_article_says(corpus: pc.Corpus) -> None:
    by_id = {plain["@id"]: plain for plain in to_schema_org(corpus)}
    for meeting in corpus.meetings:
        for report in meeting.reports:
            events = by_id[f"urn:pollcorpus:article:{report.article_id}"]["about"]
            ours = [event for event in events if event["@id"].endswith(meeting.id)]
            names = [{one["name"] for one in event.get("attendee", ())} for event in ours]
            told = {claim.value.name for claim in (*report.participants, *report.organisations)}
            assert told in names
            absent = {claim.value.name for claim in report.absentees}
            assert all(any(name in e.get("description", "") for e in ours) for name in absent)


@pytest.mark.parametrize(
    ("published", "time", "written"),
    [
        ("2024-03-18", None, "2024-03-18"),
        ("2024-03-18", "19:42+05:30", "2024-03-18T19:42+05:30"),
        ("2024-03", None, "2024-03"),
        ("2024-03~", None, None),
        ("2024-03-18/2024-03-19", None, None),
        ("XXXX-03-18", "19:42", None),
    ],
)
def test_a_date_is_as_exact_as_it_is(
    corpus: pc.Corpus, published: str, time: str | None, written: str | None
) -> None:
    date = pc.PartialDate.parse(published)
    article = evolve(corpus.articles[0], published=date, published_time=time)
    (plain,) = to_schema_org(Selection(articles=[article]))
    assert plain.get("datePublished") == written
    told = plain.get("publication", {}).get("description", "")
    assert (published in told) == (written is None)


def test_the_sample_comes_back_with_all_that_it_tells(corpus: pc.Corpus, tmp_path: Path) -> None:
    corpus.export("schema.org", tmp_path / "sample.jsonl")
    again = pc.read(tmp_path / "sample.jsonl")
    assert not again.problems
    assert {a.source.format.partition(",")[0] for a in again.articles} == {"schema.org article"}
    old = sorted(corpus.as_read, key=lambda article: article.source.source_id)
    new = sorted(again.as_read, key=lambda article: article.source.source_id)
    for one, other in zip(old, new, strict=True):
        for field in ("text", "body", "headline", "byline", "dateline", "language", "published"):
            assert getattr(one, field) == getattr(other, field)
        assert one.published_time == other.published_time
        assert (one.url, one.publisher) == (other.url, other.publisher)
    assert len(again.meetings) == len(corpus.meetings)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(articles())
def test_text_date_link_and_publisher_come_back(tmp_path: Path, article: pc.Article) -> None:
    path = tmp_path / "one.jsonl"
    export(Selection(articles=[article]), "schema.org", path)
    if not article.text.strip():
        assert [problem.kind for problem in pc.read(path).problems] == ["no text"]
        return
    (again,) = pc.read(path).as_read
    assert (again.text, again.publisher) == (article.text, article.publisher)
    if article.published is not None:
        assert again.published == article.published


TEXT = "Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024."
PAGE = {
    "@context": {"@vocab": "https://schema.org/"},
    "@type": ["Article", "NewsArticle"],
    "@id": "https://example.org/1",
    "headline": "Two meet in Patna",
    "datePublished": "2024-06-04T10:00:00+05:30",
    "articleBody": TEXT,
    "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"},
    "publisher": [{"@type": "NewsMediaOrganization", "name": "The Daily Example"}],
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/1.html"},
}
SITE = {"@type": "WebSite", "name": "The Daily Example"}


@pytest.mark.parametrize(
    "document",
    [
        PAGE,
        [SITE, PAGE],
        {"@context": "https://schema.org", "@graph": [SITE, {**PAGE, "@context": None}]},
        {**PAGE, "@context": "http://schema.org/"},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_pages_of_others_are_read(tmp_path: Path, document: Any, indent: int | None) -> None:
    path = tmp_path / "page.json"
    path.write_text(json.dumps(document, indent=indent), "utf-8")
    corpus = pc.read(path)
    assert not corpus.problems
    (article,) = corpus.as_read
    assert (article.text, article.headline) == (TEXT, "Two meet in Patna")
    assert (str(article.published), article.published_time) == ("2024-06-04", "10:00+05:30")
    assert (article.url, article.publisher) == ("https://example.org/1.html", "The Daily Example")
    assert article.language == "en"


def test_what_is_no_json_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text(f"{json.dumps(PAGE)}\n{{broken\n{json.dumps(PAGE)}\n", "utf-8")
    corpus = pc.read(path)
    assert len(corpus.as_read) == 2
    assert [(p.kind, p.line) for p in corpus.problems] == [("not JSON", 2)]
