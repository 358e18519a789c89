"""Actors of a corpus by any name, whom they met, where they are named and why."""

from __future__ import annotations

import pytest

from pollcorpus import Corpus, sample
from pollcorpus.errors import UnknownNameError


@pytest.fixture(scope="module")
def told() -> Corpus:
    return sample()


@pytest.mark.parametrize("name", ["पीके", "PK", "Prashant Kishor", "prashant kishor", "प्रशांत किशोर"])
def test_an_actor_is_found_by_any_of_its_names(told: Corpus, name: str) -> None:
    assert told.actors[name].id == "person:prashant-kishor"


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("Prshant Kishr", "Prashant Kishor"),
        ("prashant kishwar", "Prashant Kishor"),
        ("प्रसांत किसोर", "प्रशांत किशोर"),
        ("ममता बनरजी", "ममता बनर्जी"),
        ("jayram ramaish", "Jairam Ramesh"),
        ("peeke", "Prashant Kishor"),
        ("trinmool", "All India Trinamool Congress"),
        ("टीेमसी", "अखिल भारतीय तृणमूल कांग्रेस"),
    ],
)
def test_a_typo_in_either_script_is_an_error_that_names_whom_it_may_mean(
    told: Corpus, typo: str, meant: str
) -> None:
    with pytest.raises(UnknownNameError, match=meant) as raised:
        told.actors[typo]
    assert raised.value.suggestions[0] == meant
    assert len(raised.value.suggestions) <= 3


def test_a_prompt_completes_names_between_the_brackets(told: Corpus) -> None:
    offered = told.actors._ipython_key_completions_()
    assert {"Prashant Kishor", "प्रशांत किशोर", "Kishor"} <= set(offered)
    assert len(set(offered)) == len(offered)
    for name in offered:
        try:
            assert told.actors[name]
        except LookupError as error:
            # the short name of several
            assert "may be" in str(error)
    people = told.actors.of_kind("person")._ipython_key_completions_()
    assert "Indian National Congress" not in people
    assert told.meetings._ipython_key_completions_() == [meeting.id for meeting in told.meetings]


def test_meetings_are_counted_for_everybody_whom_an_actor_met(corpus: Corpus) -> None:
    assert corpus.meetings.count_met("PK") == {"Sonia Gandhi": 1}
    assert corpus.meetings.count_met("PK", "party") == {"Indian National Congress": 1}
    assert corpus.meetings.count_met("Rahul Gandhi") == {"Asha Verma": 1}
    assert corpus.meetings.between("2023", None).count_met("PK") == {}
    assert corpus.meetings.count_met("ममता बनर्जी") == {}


def test_a_party_is_asked_for_as_a_body_and_the_query_says_so(corpus: Corpus) -> None:
    for found in (corpus.meetings.involving("RJD"), corpus.meetings.attended_by("PK", "Congress")):
        (note,) = (note for note in found.notes if "members" in note)
        assert "as a party" in note and "affiliation_on()" in note
    assert not corpus.meetings.involving("PK").notes


def test_who_was_met_agrees_with_the_meetings(told: Corpus) -> None:
    for actor in told.actors.of_kind("person"):
        counts = told.meetings.count_met(actor)
        held = told.meetings.status("held")
        assert list(counts.values()) == sorted(counts.values(), reverse=True)
        assert set(counts) == {
            other.name for other in told.actors.of_kind("person").met_with(actor)
        }
        for other, count in counts.items():
            assert len(held.attended_by(actor, other)) == count


def test_mentions_come_with_their_evidence_and_an_explanation(told: Corpus) -> None:
    texts = {article.id: article.text for article in told.articles}
    actor = told.actors["Nitish Kumar"]
    mentions = told.mentions(actor)
    assert tuple(mention.evidence for mention in mentions) == actor.mentions
    for mention in mentions:
        assert texts[mention.article_id][mention.start : mention.stop] == mention.text
        explanation = mention.explain()
        assert (explanation.actor, explanation.rule) == (actor.ref, mention.rule)
        assert str(explanation).startswith(f'"{mention.text}" is Nitish Kumar: ')


def test_mentions_that_are_left_open_are_those_without_an_actor(told: Corpus) -> None:
    found = [m for e in told.resolution.extractions for m in e.mentions if m.actor is None]
    assert [*told.mentions()] == found


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("Rahul Gandhi", {"Indian National Congress"}),
        (
            "Sharad Pawar",
            {
                "Nationalist Congress Party",
                "Nationalist Congress Party – Sharadchandra Pawar",
            },
        ),
        ("Nitish Kumar", {"Janata Dal (United)"}),
        ("Prashant Kishor", set()),
        ("P. Chidambaram", set()),
        ("Aam Aadmi Party", set()),
    ],
    ids=["one", "one that split", "of an office", "none", "two, of no known day", "no person"],
)
def test_the_parties_of_an_actor_are_those_of_the_time_of_the_articles(
    told: Corpus, name: str, parties: set[str]
) -> None:
    assert {party.name for party in told.actors[name].parties} == parties
    only = told.actors.where(lambda actor: actor.name == name)
    assert only.count_by("party") == dict.fromkeys(parties or {None}, 1)
    assert only.count_by("parties") == dict.fromkeys(parties, 1)


def test_actors_are_ordered_by_party_those_without_one_last(told: Corpus) -> None:
    ordered = list(told.actors.order_by("party"))
    assert len(ordered) == len(told.actors)
    assert [bool(actor.parties) for actor in ordered] == sorted(
        (bool(actor.parties) for actor in ordered), reverse=True
    )
