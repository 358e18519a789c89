"""A mention tells which rule and which words decided whom it names."""

from __future__ import annotations

import pytest

from pollcorpus import Extraction, Mention, extract, read_text


def read(text: str) -> Extraction:
    return extract(read_text(text))


def mention(text: str, of: str, number: int = 0) -> Mention:
    return [found for found in read(text).mentions if found.text == of][number]


ENGLISH = (
    "Congress leaders Sonia Gandhi and K C Venugopal met in New Delhi on Saturday. "
    "Venugopal said the talks would go on."
)
TWO = (
    "Congress leaders Sonia Gandhi and Rahul Gandhi met the workers in Raipur. "
    "Gandhi asked them to keep calm."
)
HINDI = "कांग्रेस नेता राहुल गांधी और सोनिया गांधी ने दिल्ली में बैठक की। गांधी ने कहा कि बातचीत जारी रहेगी।"


def test_a_full_name_is_explained_by_the_form_of_the_reference() -> None:
    found = mention(ENGLISH, "K C Venugopal")
    assert (found.rule, found.matched, found.basis) == ("full name", "K C Venugopal", ())
    assert str(found.explain()) == (
        '"K C Venugopal" is K. C. Venugopal: a full name of the reference.'
    )


def test_an_alias_is_told_from_the_label_that_the_reference_prefers() -> None:
    found = mention("Congress leaders Rajesh Ram and Sonia Gandhi met in Patna.", "Rajesh Ram")
    assert str(found.explain()) == (
        '"Rajesh Ram" is Rajesh Kumar: an alias of the reference, whose label is "Rajesh Kumar".'
    )


def test_another_spelling_is_explained_by_the_form_that_it_varies() -> None:
    found = mention(
        "Congress leader Mallikaarjun Kharge spoke to the party in Hubli.", "Mallikaarjun Kharge"
    )
    assert found.matched == "Mallikarjun Kharge"
    assert 'a usual spelling of "Mallikarjun Kharge"' in str(found.explain())


def test_a_short_name_is_explained_by_where_its_bearer_is_named_in_full() -> None:
    found = mention(ENGLISH, "Venugopal")
    (basis,) = found.basis
    assert basis.quote == "K C Venugopal"
    assert basis.span.of(read_text(ENGLISH).text) == basis.quote
    assert str(found.explain()) == (
        '"Venugopal" is K. C. Venugopal: the only one named in full here whom the short name fits'
        ' ("K C Venugopal").'
    )


@pytest.mark.parametrize(
    ("text", "short", "names"),
    [
        (TWO, "Gandhi", {"Sonia Gandhi", "Rahul Gandhi"}),
        (HINDI, "गांधी", {"Rahul Gandhi", "Sonia Gandhi"}),
    ],
)
def test_a_name_that_is_left_open_tells_who_may_be_meant(
    text: str, short: str, names: set[str]
) -> None:
    found = mention(text, short)
    explanation = found.explain()
    assert explanation.actor is None
    assert {candidate.name for candidate in found.candidates} == names
    assert len(explanation.basis) == 2
    assert "is left open: the article names 2 in full who may be meant" in str(explanation)


def test_a_discovered_person_is_explained_by_the_words_beside_the_name() -> None:
    text = "Zubin Kotwalwala, a prominent trader from Surat, said on Monday that he would join the BJP."
    found = mention(text, "Zubin Kotwalwala")
    assert found.rule == "discovered"
    assert [basis.quote for basis in found.basis] == ["a prominent trader from Surat"]
    assert "not in the reference" in str(found.explain())


def test_every_mention_of_any_text_has_a_sentence_that_quotes_it() -> None:
    for text in (ENGLISH, TWO, HINDI):
        article = read_text(text)
        for found in extract(article).mentions:
            sentence = str(found.explain())
            assert sentence.startswith(f'"{found.text}" is ')
            assert sentence.endswith(".")
            for basis in found.basis:
                assert basis.span.of(article.text) == basis.quote
                assert basis.article_id == found.article_id == article.id
