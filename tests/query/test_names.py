"""Whom a user means by a name."""

from __future__ import annotations

import pytest

import pollcorpus as pc
from pollcorpus import (
    Actor,
    ActorKind,
    ActorRef,
    AmbiguousNameError,
    Corpus,
    NotOneError,
    UnknownNameError,
)
from pollcorpus.gazetteer import gazetteer
from pollcorpus.query.names import ActorNames
from pollcorpus.resolve import Resolution
from pollcorpus.store.contents import Contents
from pollcorpus.store.memory_shelf import MemoryShelf


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


@pytest.mark.parametrize("name", ["Kishor, Prashant", "Kishor,Prashant", "किशोर, प्रशांत"])
def test_a_surname_before_a_comma_is_a_name_as_lists_have_it(corpus: Corpus, name: str) -> None:
    assert corpus.actors[name].name == "Prashant Kishor"
    assert corpus.meetings.involving(name) == corpus.meetings.involving("Prashant Kishor")


@pytest.mark.parametrize("name", ["Kishor, Prashant, IPAC", ","])
def test_a_comma_that_parts_no_two_parts_of_a_name_finds_nobody(corpus: Corpus, name: str) -> None:
    with pytest.raises(UnknownNameError):
        corpus.actors[name]


def test_the_error_on_a_turned_name_suggests_names_as_they_are_said(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match="Prashant Kishor"):
        corpus.actors["Kishr, Prashantx"]


# ---- single words ---------------------------------------------------------------------------


def corpus_of(*people: tuple[str, str, bool]) -> Corpus:
    """A corpus that names persons and nothing else."""
    actors = tuple(
        Actor(ref=ActorRef(f"person:{slug}", name, ActorKind.PERSON, known))
        for slug, name, known in people
    )
    records = Resolution(extractions=(), actors=actors, meetings=(), seat_plans=())
    return Corpus(resolution=records, as_read=())


def names_of(*actors: Actor) -> ActorNames:
    """The names of some actors, whom no article mentions."""
    records = Resolution(extractions=(), actors=actors, meetings=(), seat_plans=())
    return ActorNames(MemoryShelf(Contents(resolution=records, as_read=())), gazetteer())


MODI = ("narendra-modi", "Narendra Modi", True)
DIGVIJAYA = ("digvijaya-singh", "Digvijaya Singh", True)


@pytest.mark.parametrize("word", ["Modi", "modi", "मोदी", "NaMo"])
def test_a_short_name_of_the_gazetteer_stands_for_its_bearer(word: str) -> None:
    assert corpus_of(MODI, DIGVIJAYA).actors[word].name == "Narendra Modi"


@pytest.mark.parametrize("word", ["Singh", "सिंह"])
def test_a_surname_of_many_is_not_guessed_even_if_the_corpus_names_one_of_them(word: str) -> None:
    corpus = corpus_of(DIGVIJAYA)
    with pytest.raises(AmbiguousNameError) as raised:
        corpus.actors[word]
    assert raised.value.candidates[0] == "Digvijaya Singh"
    assert len(raised.value.candidates) > 100
    assert "more; give the full name" in str(raised.value)
    assert len(str(raised.value)) < 250


def test_two_bearers_of_a_short_name_in_the_corpus_are_not_guessed_between() -> None:
    corpus = corpus_of(MODI, ("sushil-modi", "Sushil Modi", False))
    with pytest.raises(AmbiguousNameError, match="Narendra Modi or Sushil Modi"):
        corpus.actors["Modi"]


def named_in(**articles: tuple[int, bool]) -> ActorNames:
    """The names of persons whom so many articles name, and whom the reference knows or not."""
    actors = (
        Actor(
            ref=ActorRef(f"person:{slug.replace('_', '-')}", slug.replace("_", " ").title(),
                         ActorKind.PERSON, known),
            articles=tuple(f"{slug}-{number}" for number in range(count)),
        )
        for slug, (count, known) in articles.items()
    )  # fmt: skip
    return names_of(*actors)


@pytest.mark.parametrize("word", ["Modi", "मोदी", "Modi ji"])
def test_a_short_name_stands_for_its_bearer_whom_more_articles_name_than_others(word: str) -> None:
    names = named_in(narendra_modi=(3, True), lalit_modi=(2, False), amit_modi=(1, False))
    assert names.find(word).id == "person:narendra-modi"
    assert names.find("Lalit Modi").id == "person:lalit-modi"


def test_a_short_name_is_not_guessed_where_articles_name_another_as_often_or_more() -> None:
    for count in (2, 3):
        names = named_in(narendra_modi=(2, True), lalit_modi=(count, False))
        with pytest.raises(AmbiguousNameError, match="Narendra Modi"):
            names.find("Modi")


def test_a_surname_that_is_nobodys_short_name_is_not_guessed_by_numbers() -> None:
    names = named_in(uddhav_thackeray=(1, True), raj_thackeray=(9, True))
    with pytest.raises(AmbiguousNameError) as raised:
        names.find("Thackeray")
    assert raised.value.candidates == ("Raj Thackeray", "Uddhav Thackeray")


def test_the_exact_spelling_of_a_word_goes_before_a_similar_one() -> None:
    corpus = corpus_of(("sonia-gandhi", "Sonia Gandhi", True), ("ambika-soni", "Ambika Soni", True))
    assert corpus.actors["Sonia"].name == "Sonia Gandhi"
    assert corpus.actors["Soni"].name == "Ambika Soni"


def test_a_first_name_is_no_rival_of_the_same_surname() -> None:
    assert corpus_of(("asha-verma", "Asha Verma", False)).actors["Asha"].name == "Asha Verma"


@pytest.mark.parametrize("word", ["खरगे", "खड़गे", "Kharge"])
def test_every_spelling_of_print_is_known(word: str) -> None:
    corpus = corpus_of(("mallikarjun-kharge", "Mallikarjun Kharge", True))
    assert corpus.actors[word].name == "Mallikarjun Kharge"


# ---- known, and in no article ---------------------------------------------------------------


@pytest.mark.parametrize("name", ["Narendra Modi", "Modi", "मोदी", "नरेंद्र मोदी"])
def test_it_is_said_that_no_article_mentions_somebody_whom_the_gazetteer_knows(
    corpus: Corpus, name: str
) -> None:
    said = "the gazetteer knows Narendra Modi, but no article here mentions that person"
    with pytest.raises(UnknownNameError) as raised:
        corpus.actors[name]
    assert str(raised.value) == said
    for query in (
        corpus.meetings.involving(name),
        corpus.meetings.absent(name),
        corpus.articles.mentioning(name),
        corpus.actors.met_with(name),
    ):
        assert query.notes == (said,)
        assert repr(query).endswith(f"\n  ! {said}")
    with pytest.raises(NotOneError, match="no article here mentions"):
        corpus.meetings.involving(name).one()


def test_a_surname_of_many_that_no_article_mentions_is_not_guessed() -> None:
    with pytest.raises(AmbiguousNameError, match="Rahul Gandhi"):
        corpus_of(MODI).meetings.involving("Gandhi")


def test_an_actor_that_a_filter_left_out_is_said_to_be_elsewhere(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match=r"Rahul Gandhi is an actor of the corpus, but none"):
        corpus.actors.of_kind("party")["Rahul Gandhi"]


@pytest.mark.parametrize(
    ("asked", "present"),
    [
        ("NCP", "Nationalist Congress Party – Sharadchandra Pawar"),
        ("एनसीपी", "Nationalist Congress Party – Sharadchandra Pawar"),
        ("शिवसेना", "Shiv Sena (Uddhav Balasaheb Thackeray)"),
        ("LJP", "Lok Janshakti Party (Ram Vilas)"),
    ],
)
def test_a_party_that_split_is_not_taken_for_its_part_but_the_part_is_named(
    asked: str, present: str
) -> None:
    plans = pc.sample().seat_plans
    found = plans.of(asked)
    assert not found
    assert f"the corpus has plans of {present}" in found.notes
    assert plans.of(present)


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("Mr Amit Shah", "person:amit-shah"),
        ("श्री अमित शाह जी", "person:amit-shah"),
        ("Modi ji", "person:narendra-modi"),
        ("Umar Abdullah", "person:omar-abdullah"),
        ("Uddhav Thakrey", "person:uddhav-thackeray"),
        ("UBT", "party:SHSUBT"),
    ],
)
def test_courtesies_and_usual_slips_are_no_hindrance(name: str, ident: str) -> None:
    assert names_of().find(name).id == ident


def test_an_initial_with_a_shared_surname_is_ambiguous() -> None:
    with pytest.raises(AmbiguousNameError, match="Rahul Gandhi"):
        names_of().find("R. Gandhi")


def test_nothing_is_suggested_where_nothing_is_near() -> None:
    assert names_of().suggest("xyz") == ()


def test_whom_the_reference_knows_goes_before_others_of_the_name() -> None:
    known = gazetteer().persons["anand-sharma"].ref
    found = ActorRef("person:found/anand-sharma", "Anand Sharma", ActorKind.PERSON, False)
    names = names_of(Actor(ref=known), Actor(ref=found))
    assert names.find("Anand Sharma") == known
    assert names.find("person:found/anand-sharma") == found
    assert names.find("Anand Sharma (person:found/anand-sharma)") == found


def test_actors_of_one_name_whom_nobody_knows_are_told_apart_by_their_ids() -> None:
    found = [
        ActorRef(f"person:found/asha-verma-{n}", "Asha Verma", ActorKind.PERSON, False)
        for n in (1, 2)
    ]
    names = names_of(*(Actor(ref=ref) for ref in found))
    with pytest.raises(AmbiguousNameError, match="give the id") as caught:
        names.find("Asha Verma")
    assert caught.value.candidates == tuple(f"Asha Verma ({ref.id})" for ref in found)


CHANDRASHEKARS = (
    ("found/r-chandrashekar", "R. Chandrashekar", False),
    ("found/r-chandrashekhar", "R. Chandrashekhar", False),
)


def test_a_name_that_an_error_offers_is_understood() -> None:
    actors = corpus_of(*CHANDRASHEKARS).actors
    with pytest.raises(AmbiguousNameError) as raised:
        actors["R Chandrasekar"]
    assert raised.value.candidates == ("R. Chandrashekar", "R. Chandrashekhar")
    assert [actors[label].name for label in raised.value.candidates] == [*raised.value.candidates]
    assert actors["R Chandrashekhar"].name == "R. Chandrashekhar"


def test_a_label_with_the_id_that_an_error_offers_is_understood() -> None:
    actors = corpus_of(*((f"found/asha-{n}", "Asha Verma", False) for n in (1, 2))).actors
    with pytest.raises(AmbiguousNameError) as raised:
        actors["Asha Verma"]
    found = [actors[label].id for label in raised.value.candidates]
    assert found == ["person:found/asha-1", "person:found/asha-2"]
