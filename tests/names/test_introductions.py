"""Whom an article introduces as a party's, with the words that say so."""

from __future__ import annotations

import pytest

from pollcorpus import AffiliationReport, Corpus, extract, read_text


def read(text: str) -> tuple[AffiliationReport, ...]:
    return extract(read_text(text)).affiliations


@pytest.mark.parametrize(
    ("text", "person", "party", "role", "quote"),
    [
        (
            "AAP MP Zubin Kotwalwala said the seats would be told later.",
            "Zubin Kotwalwala",
            "Aam Aadmi Party",
            "mp",
            "AAP MP Zubin Kotwalwala",
        ),
        (
            "Congress president Mallikarjun Kharge met the workers in Patna.",
            "Mallikarjun Kharge",
            "Indian National Congress",
            "president",
            "Congress president Mallikarjun Kharge",
        ),
        (
            "कांग्रेस के अध्यक्ष मल्लिकार्जुन खड़गे ने पटना में बैठक की।",
            "Mallikarjun Kharge",
            "Indian National Congress",
            "अध्यक्ष",
            "कांग्रेस के अध्यक्ष मल्लिकार्जुन खड़गे",
        ),
        (
            "Those present were Nitish Kumar (JD-U) and others of the alliance.",
            "Nitish Kumar",
            "Janata Dal (United)",
            "member",
            "Nitish Kumar (JD-U",
        ),
    ],
)
def test_a_party_beside_a_name_is_the_persons(
    text: str, person: str, party: str, role: str, quote: str
) -> None:
    (found,) = read(text)
    assert (found.person.name, found.party.name, found.role) == (person, party, role)
    (evidence,) = found.evidence
    assert evidence.quote == quote
    assert evidence.span.of(text) == quote


@pytest.mark.parametrize(
    "text",
    [
        "Former Congress MP Milind Deora spoke to reporters in Mumbai.",
        "Congress and Prashant Kishor could not agree on the plan.",
        "BJP ally Nitish Kumar did not come to the meeting.",
        "कांग्रेस के पूर्व सांसद मिलिंद देवड़ा ने मुंबई में कहा।",
        "पूर्व कांग्रेस सांसद मिलिंद देवड़ा ने मुंबई में कहा।",
        "भाजपा ने ममता बनर्जी पर आरोप लगाए।",
        "कांग्रेस और प्रशांत किशोर के बीच बात नहीं बनी।",
        "The NDA leader Nitish Kumar came to Delhi.",
    ],
)
def test_who_is_no_more_or_never_was_of_a_party_is_not_said_to_be(text: str) -> None:
    assert read(text) == ()


def test_an_article_is_the_source_of_a_standing_on_its_day() -> None:
    text = "AAP MP Zubin Kotwalwala met Arvind Kejriwal in New Delhi on Monday."
    article = read_text(text, published="2023-05-02")
    corpus = Corpus.of([article])
    actor = corpus.actors["Zubin Kotwalwala"]
    standing = actor.affiliation_on("2023-05")
    assert standing.party is not None and standing.party.name == "Aam Aadmi Party"
    (post,) = standing.sure
    assert post.evidence[0].quote == "AAP MP Zubin Kotwalwala"
    assert str(post) == "MP, Aam Aadmi Party, as an article of 2023-05-02 says"
    assert actor.affiliation_on("2024").parties == ()


@pytest.mark.parametrize(
    ("text", "role", "quote"),
    [
        (
            "Goa BJP president Zubin Kotwalwala spoke to reporters.",
            "Goa president",
            "Goa BJP president Zubin Kotwalwala",
        ),
        (
            "Bihar Congress president Rajesh Ram spoke to reporters.",
            "Bihar president",
            "Bihar Congress president Rajesh Ram",
        ),
        (
            "Congress state president Rajesh Ram spoke to reporters.",
            "state president",
            "Congress state president Rajesh Ram",
        ),
        (
            "Mahila workers met State Congress president Rajesh Ram.",
            "state president",
            "State Congress president Rajesh Ram",
        ),
        (
            "In Bihar Congress president Rajesh Ram spoke to reporters.",
            "member",
            "Congress president Rajesh Ram",
        ),
        (
            "कांग्रेस के प्रदेश अध्यक्ष राजेश राम ने पटना में बैठक की।",
            "प्रदेश अध्यक्ष",
            "कांग्रेस के प्रदेश अध्यक्ष राजेश राम",
        ),
        (
            "बिहार कांग्रेस अध्यक्ष राजेश राम ने पटना में बैठक की।",
            "बिहार अध्यक्ष",
            "बिहार कांग्रेस अध्यक्ष राजेश राम",
        ),
    ],
)
def test_who_heads_a_partys_unit_in_a_state_does_not_head_the_party(
    text: str, role: str, quote: str
) -> None:
    (report,) = read(text)
    assert report.role == role
    assert report.evidence[0].quote == quote
    assert report.evidence[0].span.of(text) == quote
