"""Whom a user means by a name."""

from __future__ import annotations

import pytest

from pollcorpus import AmbiguousNameError, Corpus, UnknownNameError


@pytest.mark.parametrize(
    "name",
    [
        "Prashant Kishor",
        "prashant kishor",
        "Prasant Kishore",
        "प्रशांत किशोर",
        "प्रशान्त किशोर",
        "Kishor",
        "person:prashant-kishor",
    ],
)
def test_an_actor_is_found_by_any_of_its_names(corpus: Corpus, name: str) -> None:
    assert corpus.actors[name].name == "Prashant Kishor"


def test_an_actor_that_the_gazetteer_does_not_know_is_found_by_the_forms_of_the_corpus(
    corpus: Corpus,
) -> None:
    assert corpus.actors["आशा वर्मा"].name == "Asha Verma"
    assert corpus.actors["Asha"].name == "Asha Verma"


def test_a_party_is_found_by_its_usual_short_name(corpus: Corpus) -> None:
    found = {corpus.actors[name].id for name in ("Congress", "कांग्रेस", "INC", "काँग्रेस")}
    assert found == {"party:INC"}


def test_a_name_of_several_actors_of_the_corpus_is_not_guessed(corpus: Corpus) -> None:
    with pytest.raises(AmbiguousNameError) as raised:
        corpus.meetings.involving("गांधी")
    assert raised.value.candidates == ("Rahul Gandhi", "Sonia Gandhi")
    assert "Rahul Gandhi or Sonia Gandhi" in str(raised.value)


def test_a_full_name_goes_before_a_part_of_another_one(corpus: Corpus) -> None:
    assert corpus.actors["Sonia Gandhi"].name == "Sonia Gandhi"


def test_a_name_that_only_the_gazetteer_knows_gives_an_empty_query(corpus: Corpus) -> None:
    assert not corpus.meetings.involving("Mamata Banerjee")
    assert corpus.mentions("ममता बनर्जी") == ()


@pytest.mark.parametrize(
    ("name", "suggested"), [("Prshant Kishr", "Prashant Kishor"), ("आशा वरमा", "आशा वर्मा")]
)
def test_an_unknown_name_is_an_error_with_suggestions_in_its_script(
    corpus: Corpus, name: str, suggested: str
) -> None:
    with pytest.raises(UnknownNameError) as raised:
        corpus.actors[name + "x"]
    assert suggested in raised.value.suggestions


def test_an_actor_of_the_gazetteer_that_no_article_mentions_is_none_of_the_corpus(
    corpus: Corpus,
) -> None:
    with pytest.raises(
        UnknownNameError, match="the gazetteer knows Mamata Banerjee, but no article here"
    ):
        corpus.actors["Mamata Banerjee"]


def test_records_can_be_asked_for_instead_of_names(corpus: Corpus) -> None:
    kishor = corpus.actors["Kishor"]
    assert corpus.meetings.involving(kishor) == corpus.meetings.involving(kishor.ref)
