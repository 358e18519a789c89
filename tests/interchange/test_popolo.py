"""Popolo: persons, organisations, memberships and events."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from tests.interchange.published import POPOLO

import pollcorpus as pc
from pollcorpus.interchange import Selection, export, to_popolo
from pollcorpus.testing import corpora

VALIDATOR = Draft202012Validator(POPOLO, format_checker=Draft202012Validator.FORMAT_CHECKER)


def document(records: Any) -> dict[str, list[dict[str, Any]]]:
    export(records, "popolo", stream := BytesIO())
    return json.loads(stream.getvalue())


def test_the_specification_is_a_schema_that_refuses_what_it_does_not_know() -> None:
    Draft202012Validator.check_schema(POPOLO)
    for wrong in (
        {"persons": [{"nom": "Asha"}]},
        {"persons": [{"birth_date": "about 1950"}]},
        {"events": [{"sources": [{"url": "not an address"}]}]},
        {"events": [{"start_date": "2022-04-16T15:00"}]},
    ):
        with pytest.raises(ValidationError):
            VALIDATOR.validate(wrong)


def test_the_sample_is_valid(corpus: pc.Corpus) -> None:
    VALIDATOR.validate(document(corpus))


@settings(max_examples=25)
@given(corpora())
def test_whatever_a_corpus_holds_is_valid(corpus: pc.Corpus) -> None:
    written = document(corpus)
    VALIDATOR.validate(written)
    assert list(written) == ["persons", "organizations", "memberships", "events"]
    told = [(kind, plain) for kind in written for plain in written[kind]]
    assert told == list(to_popolo(corpus))


def test_an_empty_corpus_is_a_document_too() -> None:
    assert set(map(len, document(Selection()).values())) == {0}


def test_every_id_that_is_referred_to_is_there_once(corpus: pc.Corpus) -> None:
    written = document(corpus)
    people = [person["id"] for person in written["persons"]]
    bodies = [body["id"] for body in written["organizations"]]
    posts = [post["id"] for post in written["memberships"]]
    for ids in (people, bodies, posts):
        assert len(ids) == len(set(ids))
    for post in written["memberships"]:
        assert post["person_id"] in people
        assert {post.get("organization_id"), post.get("on_behalf_of_id")} - {None} <= set(bodies)
    alone = [post["role"] for post in written["memberships"] if "organization_id" not in post]
    assert alone == ["strategist"]  # of no body that the reference knows
    attendees = [one["id"] for event in written["events"] for one in event.get("attendees", ())]
    assert attendees and set(attendees) <= set(people)


def test_each_actor_and_affiliation_goes_out(corpus: pc.Corpus) -> None:
    written = document(corpus)
    persons = corpus.actors.of_kind("person")
    assert {p["id"]: p["name"] for p in written["persons"]} == {a.id: a.name for a in persons}
    labels = [str(post) for actor in corpus.actors for post in actor.affiliations]
    assert [post["label"] for post in written["memberships"]] == labels
    names = {o["name"] for p in written["persons"] for o in p.get("other_names", ())}
    assert "सोनिया गांधी" in names


def test_a_meeting_is_an_event_with_attendees_and_its_words(corpus: pc.Corpus) -> None:
    events = {event["id"]: event for event in document(corpus)["events"]}
    for meeting in corpus.meetings:
        event = events.pop(meeting.id)
        assert event["status"] == meeting.status.value
        assert event.get("location") == meeting.place
        people = [ref.id for ref in meeting.participants if ref.kind is pc.ActorKind.PERSON]
        assert [one["id"] for one in event.get("attendees", ())] == people
        told = event.get("description", "")
        assert all(ref.name in told for ref in (*meeting.absentees, *meeting.disputed))
        assert event.get("start_date") or meeting.date is None or str(meeting.date) in told
        notes = " ".join(source.get("note", "") for source in event["sources"])
        assert all(e.quote in notes for report in meeting.reports for e in report.evidence)
    assert not events


def test_a_source_leads_to_the_words_in_the_article(corpus: pc.Corpus) -> None:
    articles = {article.id: article for article in corpus.articles}
    found = 0
    for event in document(corpus)["events"]:
        for source in event["sources"]:
            ident, _, place = source["url"].rpartition(":")[2].partition("#char=")
            if place:
                start, stop = map(int, place.split(","))
                assert articles[ident].text[start:stop] in source["note"]
                found += 1
    assert found > 10


def test_a_date_that_is_not_plain_is_no_start(corpus: pc.Corpus) -> None:
    (meeting,) = corpus.meetings.on("2022-04-16")[:1]
    for date, start in {
        "2022-04": "2022-04",
        "2022-04~": None,
        "2022-04-16/2022-04-17": None,
    }.items():
        vague = evolve(meeting, date=pc.PartialDate.parse(date))
        (event,) = document(Selection(meetings=[vague]))["events"]
        assert event.get("start_date") == start
        assert start or f"date: {date}" in event["description"]
