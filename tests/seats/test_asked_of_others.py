"""Seats that one party asks another to give it are the asker's, and only wanted."""

from __future__ import annotations

import pytest
from tests.seats.plans import standing

ENGLISH = [
    ("The VCK has asked the DMK to allot it five seats in Tamil Nadu.", "VCK"),
    ("The RLD wants the BJP to leave five seats for it in Uttar Pradesh.", "RLD"),
    ("The RJD has demanded that the JMM give it five seats in Jharkhand.", "RJD"),
    ("The AGP has appealed to the BJP to spare it five seats in Assam.", "AGP"),
    ("The JJP had urged the BJP leadership to part with five seats in Haryana.", "JJP"),
    ("The Congress told the JMM that it should leave the Congress five seats.", "INC"),
    ("The Congress called on the Trinamool to let it contest five seats.", "INC"),
    ("The DMK was asked by the MDMK for five seats in Tamil Nadu.", "MDMK"),
    ("The VCK asked its ally, the DMK, to allot it five seats in Tamil Nadu.", "VCK"),
    ("The DMK was asked to leave five seats to the MDMK in Tamil Nadu.", "MDMK"),
    ("The AIMIM has requested to be allotted five seats in Bihar by the RJD.", "AIMIM"),
    ("The Congress has urged the RJD to give the VIP five seats in Bihar.", "VIP"),
]
HINDI = [
    ("राजद चाहता है कि झामुमो उसे झारखंड में पांच सीटें दे।", "RJD"),
    ("वीसीके ने द्रमुक से तमिलनाडु में पांच सीटें देने को कहा है।", "VCK"),
    ("लोजपा ने भाजपा से बिहार में पांच सीटें छोड़ने का आग्रह किया है।", "LJP"),
    ("रालोद ने भाजपा से कहा है कि उसे उत्तर प्रदेश में पांच सीटें दी जाएं।", "RLD"),
    ("आरपीआई (आठवले) ने पांच सीटें देने की मांग भाजपा से की है।", "RPIA"),
    ("अगप की मांग है कि भाजपा असम में उसके लिए पांच सीटें छोड़े।", "AGP"),
]


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [*(("en", *row) for row in ENGLISH), *(("hi", *row) for row in HINDI)],
)
def test_whoever_asks_wants_the_seats(language: str, text: str, party: str) -> None:
    assert standing(text, language, "2024-01-02") == {(party, 5, 5, "wanted")}


def test_seats_that_somebody_is_persuaded_to_give_are_not_only_wanted() -> None:
    text = "The HAM persuaded the BJP to give it five seats in Bihar."
    ((party, *_, status),) = standing(text, "en", "2024-01-02")
    assert (party, status == "wanted") == ("HAMS", False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Congress has urged the RJD to give the Left parties five seats in Bihar."),
        ("hi", "कांग्रेस ने राजद से वाम दलों को पांच सीटें देने को कहा है।"),
    ],
)
def test_what_is_asked_for_others_is_neither_sides(language: str, text: str) -> None:
    assert not standing(text, language, "2024-01-02")


def test_what_whoever_is_asked_does_else_is_their_own() -> None:
    text = (
        "The TDP, which was asked by the BJP to give it six seats in Andhra Pradesh, will fight 17."
    )
    assert standing(text, "en", "2024-03-15") == {
        ("BJP", 6, 6, "wanted"),
        ("TDP", 17, 17, "agreed"),
    }


def test_what_a_party_is_told_to_fight_in_hindi_is_its_own_and_no_more_than_proposed() -> None:
    text = "राजद ने कांग्रेस से बिहार में सात सीटों पर लड़ने को कहा है।"
    assert standing(text, "hi", "2024-03-15") == {("INC", 7, 7, "proposed")}
