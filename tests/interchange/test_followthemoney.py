"""FollowTheMoney: entities, and statements with the article that says so."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from followthemoney import model
from followthemoney.statement import read_statements
from hypothesis import given, settings
from hypothesis import strategies as st

import pollcorpus as pc
from pollcorpus.interchange import Selection, export, to_followthemoney, to_statements
from pollcorpus.interchange.facts import article_id, entity_id, find_things
from pollcorpus.testing import corpora


def check(plain: dict[str, Any]) -> None:
    """Raise unless the published model knows the entity, its properties and their values."""
    schema = model.get(plain["schema"])
    assert schema is not None and not schema.abstract
    for name, values in plain["properties"].items():
        prop = schema.get(name)
        assert prop is not None and not prop.stub, (schema.name, name)
        for value in values:
            # texts are kept to the character, which the model would trim
            assert prop.type.name == "text" or prop.type.validate(value), (name, value)
    schema.validate(plain)
    assert set(schema.required) <= set(plain["properties"])


@pytest.fixture(scope="module")
def entities(corpus: pc.Corpus) -> dict[str, dict[str, Any]]:
    return {plain["id"]: plain for plain in to_followthemoney(corpus)}


def of_schema(entities: dict[str, dict[str, Any]], schema: str) -> list[dict[str, Any]]:
    return [plain for plain in entities.values() if plain["schema"] == schema]


def test_the_sample_follows_the_model(entities: dict[str, dict[str, Any]]) -> None:
    for plain in entities.values():
        check(plain)
    kinds = {plain["schema"] for plain in entities.values()}
    assert kinds == {
        *("Article", "Person", "Organization", "Membership", "Event", "UnknownLink"),
        *("Documentation", "Note"),
    }


@settings(max_examples=20)
@given(corpora())
def test_whatever_a_corpus_holds_follows_the_model(corpus: pc.Corpus) -> None:
    written = list(to_followthemoney(corpus))
    for plain in written:
        check(plain)
    ids = [plain["id"] for plain in written]
    assert len(ids) == len(set(ids))


def test_what_is_referred_to_is_there(entities: dict[str, dict[str, Any]]) -> None:
    for plain in entities.values():
        schema = model.get(plain["schema"])
        for name, values in plain["properties"].items():
            prop = schema.get(name)
            if prop.type.name == "entity":
                kinds = {entities[value]["schema"] for value in values}
                assert all(model.get(kind).is_a(prop.range) for kind in kinds)


def test_nothing_is_dropped_for_its_value(corpus: pc.Corpus) -> None:
    told = {(t.id, f.name, f.origin) for t in find_things(corpus) for f in t.facts}
    kept = {(s.entity_id, s.prop, s.origin) for s in to_statements(corpus) if s.prop != "id"}
    assert kept == told


def test_a_meeting_is_an_event_with_all_who_came(
    corpus: pc.Corpus, entities: dict[str, dict[str, Any]]
) -> None:
    for meeting in corpus.meetings:
        event = entities[entity_id(meeting.id)]["properties"]
        assert {entity_id(ref.id) for ref in meeting.actors} <= set(event.get("involved", ()))
        assert set(event["proof"]) == {article_id(ident) for ident in meeting.articles}
        assert not meeting.place or meeting.place in event["location"]
    absent = of_schema(entities, "UnknownLink")
    ends = {(a["properties"]["object"][0], a["properties"]["subject"][0]) for a in absent}
    told = {(entity_id(m.id), entity_id(ref.id)) for m in corpus.meetings for ref in m.absentees}
    assert told and told <= ends


def test_each_quotation_stands_between_article_and_record(
    corpus: pc.Corpus, entities: dict[str, dict[str, Any]]
) -> None:
    texts = {article_id(article.id): article.text for article in corpus.articles}
    quoted = set()
    for link in of_schema(entities, "Documentation"):
        told = link["properties"]
        (document,), (entity,) = told["document"], told["entity"]
        assert entities[document]["properties"]["bodyText"] == [texts[document]]
        for place in told["recordId"]:
            start, stop = map(int, place.removeprefix("char=").split(","))
            words = texts[document][start:stop]
            assert any(summary.startswith(words) for summary in told["summary"])
            quoted.add((entity, document, start))
    for meeting in corpus.meetings:
        for report in meeting.reports:
            for e in report.evidence:
                assert (entity_id(meeting.id), article_id(e.article_id), e.start) in quoted


def test_a_statement_names_the_article_that_says_so(corpus: pc.Corpus) -> None:
    said = {(s.entity_id, s.prop, s.value, s.origin) for s in to_statements(corpus)}
    for meeting in corpus.meetings:
        for report in meeting.reports:
            if report.place:
                fact = (entity_id(meeting.id), "location", report.place.value)
                assert (*fact, article_id(report.article_id)) in said
    counts: dict[tuple[str, str], set[str]] = {}
    for entity, prop, value, origin in said:
        if prop == "location" and origin:
            counts.setdefault((entity, value), set()).add(origin)
    assert max(map(len, counts.values())) > 1


def said(statement: Any) -> tuple[str | None, ...]:
    plain = statement.to_dict()
    keys = ("id", "entity_id", "prop", "schema", "value", "dataset", "origin", "lang")
    return tuple(plain[key] or None for key in keys)


def test_statements_are_read_back_by_the_library(corpus: pc.Corpus) -> None:
    export(corpus, "followthemoney-statements", stream := BytesIO())
    again = list(read_statements(BytesIO(stream.getvalue()), "csv"))
    written = list(to_statements(corpus))
    assert list(map(said, again)) == list(map(said, written))
    assert len({statement.id for statement in written}) == len(written)


def test_the_names_of_both_languages_go_along(entities: dict[str, dict[str, Any]]) -> None:
    names = entities["person-sonia-gandhi"]["properties"]["name"]
    assert {"Sonia Gandhi", "सोनिया गांधी"} <= set(names)
    assert entities["party-INC"]["properties"]["topics"] == ["pol.party"]


def test_each_role_goes_out(corpus: pc.Corpus, entities: dict[str, dict[str, Any]]) -> None:
    posts = [post for actor in corpus.actors for post in actor.affiliations]
    alone = [str(post) for post in posts if not post.organisation and post.party is None]
    assert len(of_schema(entities, "Membership")) == len(posts) - len(alone)
    people = of_schema(entities, "Person")
    positions = [text for e in people for text in e["properties"].get("position", ())]
    assert positions == alone == ["strategist, from 2012 to 2021-05-02"]


def test_whom_a_selection_leaves_out_is_there_by_name(corpus: pc.Corpus) -> None:
    (meeting,) = corpus.meetings.on("2022-04-16")[:1]
    written = {e["id"]: e for e in to_followthemoney(Selection(meetings=[meeting]))}
    for plain in written.values():
        check(plain)
    assert written["person-sonia-gandhi"]["properties"] == {"name": ["Sonia Gandhi"]}


@given(st.lists(st.text(min_size=1), unique=True, max_size=5))
def test_ids_stay_apart_and_are_such_as_the_model_takes(names: list[str]) -> None:
    ids = [entity_id(f"person:{name}") for name in names]
    plain = {"person:a-b", "person:a:b", "person:a b", "person:a.b", "person:a-b-"}
    assert len({*map(entity_id, plain)}) == len(plain)
    for ident in ids:
        assert model.get("Membership").get("member").type.validate(ident)
    encodable = [n for n in names if n.encode(errors="replace").decode() == n]
    assert len({entity_id(f"person:{name}") for name in encodable}) == len(encodable)
