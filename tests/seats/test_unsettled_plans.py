"""Seats that are not agreed on, that their taker refuses, and that two have together."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

DAY = "2024-03-20"
Told = set[tuple[str, int | None, str]]


def _told(text: str, language: str) -> Told:
    return {
        (r.party.value.id.partition(":")[2], r.seats.value.at_least, r.status.value.value)
        for r in reports(text, language, DAY)
    }


@pytest.mark.parametrize(
    "text",
    [
        "There was no agreement on giving the Congress nine Lok Sabha seats in Bihar, Tejashwi Yadav said.",
        "There is no consensus yet on leaving the Congress nine Lok Sabha seats in Bihar.",
        "Talks went on, with a deadlock over giving the Congress nine Lok Sabha seats in Bihar.",
    ],
)
def test_what_there_is_no_agreement_on_is_not_agreed(text: str) -> None:
    assert {status for _, _, status in _told(text, "en")} <= {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "There was an agreement on giving the Congress nine Lok Sabha seats in Bihar, Tejashwi Yadav said.",
        "There was no agreement on a joint manifesto, but the RJD gave the Congress nine Lok Sabha seats in Bihar.",
        "After days of deadlock over giving up Purnea, the RJD gave the Congress nine Lok Sabha seats in Bihar.",
    ],
)
def test_a_disagreement_over_something_else_unsettles_no_seats(text: str) -> None:
    assert ("INC", 9, "agreed") in _told(text, "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "सपा ने कांग्रेस को 13 सीटें दीं, कांग्रेस ने ठुकराईं।"),
        ("hi", "सपा ने कांग्रेस को 13 सीटें दीं, जिन्हें कांग्रेस ने सिरे से ठुकरा दिया।"),
        ("hi", "सपा ने कांग्रेस को 13 सीटें दीं, मगर अजय राय ने लेने से इनकार कर दिया।"),
        ("en", "The SP gave the Congress 13 seats, which the Congress rejected."),
        ("en", "The SP gave the Congress 13 seats, but the Congress turned them down."),
        ("en", "The SP gave the Congress 13 seats, which were promptly turned down."),
    ],
)
def test_seats_that_their_taker_refuses_are_an_offer(language: str, text: str) -> None:
    assert _told(text, language) == {("INC", 13, "proposed")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "सपा ने कांग्रेस को 13 सीटें दीं, कांग्रेस ने रालोद का न्योता ठुकरा दिया।"),
        ("hi", "सपा ने कांग्रेस को 13 सीटें दीं, जिन्हें कांग्रेस ने स्वीकार कर लिया।"),
        ("en", "The SP gave the Congress 13 seats, and Ajay Rai rejected the charge of weakness."),
        ("en", "The SP gave the Congress 13 seats, which the BJP said were too many."),
    ],
)
def test_who_refuses_something_else_has_the_seats(language: str, text: str) -> None:
    assert _told(text, language) == {("INC", 13, "agreed")}


@pytest.mark.parametrize(
    "rest", ["would go to the RJD and the Left", "would go to the RJD", "will be left to allies"]
)
def test_nobody_of_two_who_have_seats_together_has_the_rest(rest: str) -> None:
    text = f"Hemant Soren said the JMM and Congress would contest 70 of the 81 seats and the rest {rest}."
    assert not {party for party, _, _ in _told(text, "en")} & {"JMM", "INC"}


def test_the_rest_is_worked_out_beside_what_one_party_has() -> None:
    text = "The BJP will contest 68 of the 81 seats in Jharkhand and the rest will go to the AJSU."
    assert _told(text, "en") == {("BJP", 68, "agreed"), ("AJSU", 13, "agreed")}


@pytest.mark.parametrize(
    "text",
    [
        "रालोद को सपा सात सीटें दे चुकी थी।",
        "जयंत चौधरी की रालोद को सपा सात सीटें दे चुकी है।",
        "सपा रालोद को सात सीटें दे चुकी है।",
    ],
)
def test_who_has_already_given_seats_does_not_get_them(text: str) -> None:
    assert _told(text, "hi") == {("RLD", 7, "agreed")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Had the RJD given the Congress nine Lok Sabha seats in Bihar, there would be an alliance.",
            "en",
        ),
        ("Were the RJD to give the Congress nine Lok Sabha seats in Bihar, it would stay.", "en"),
        ("राजद ने कांग्रेस को बिहार में नौ सीटें दी होतीं तो आज गठबंधन होता।", "hi"),
    ],
)
def test_what_would_have_been_given_is_not_agreed(text: str, language: str) -> None:
    assert {status for _, _, status in _told(text, language)} <= {"wanted", "proposed"}


def test_an_offer_is_its_takers_also_where_a_pronoun_turns_it_down() -> None:
    text = "भाजपा ने जीतन राम मांझी को बिहार में सात सीटों की पेशकश की, जिसे उन्होंने ठुकरा दिया।"
    assert _told(text, "hi") == {("HAMS", 7, "proposed")}
