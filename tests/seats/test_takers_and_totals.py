"""Whose party is "his", who asks after an offer, and totals that are one party's own."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, standing


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("कांग्रेस उत्तर प्रदेश में कुल 17 लोकसभा सीटों पर चुनाव लड़ेगी।", {("INC", 17)}),
        ("सपा ने कांग्रेस को यूपी में लोकसभा की कुल 17 सीटें दी हैं।", {("INC", 17)}),
        ("कांग्रेस और सपा उत्तर प्रदेश में कुल 80 लोकसभा सीटों पर लड़ेंगी।", set()),
        ("भाजपा और उसके सहयोगी दल बिहार में कुल 40 लोकसभा सीटों पर लड़ेंगे।", set()),
        ("राजद बिहार की कुल 40 लोकसभा सीटों में से 26 पर लड़ेगा।", {("RJD", 26)}),
    ],
)
def test_a_total_is_a_share_where_one_party_has_it(text: str, least: set[tuple[str, int]]) -> None:
    assert {(party, low) for party, _, low, _ in plans(text, "hi", "2024-02-21")} == least


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("hi", "चिराग पासवान ने कहा कि भाजपा ने उनकी पार्टी को पांच सीटें दी हैं।", {"LJPRV"}),
        (
            "hi",
            "जेपी नड्डा ने चिराग पासवान से मुलाकात की। भाजपा ने उनकी पार्टी को पांच सीटें दी हैं।",
            {"LJPRV"},
        ),
        ("en", "J. P. Nadda met Chirag Paswan. The BJP has given his party five seats.", {"LJPRV"}),
        ("en", "Nitish Kumar met Chirag Paswan. The BJP has given his party five seats.", set()),
    ],
)
def test_his_party_is_not_the_one_that_gives(language: str, text: str, party: set[str]) -> None:
    lead = {
        "en": "Talks on Lok Sabha seats in Bihar are over. ",
        "hi": "बिहार में लोकसभा चुनाव की सीटों पर बात हुई। ",
    }
    assert {p for p, *_ in plans(lead[language] + text, language, "2024-02-21")} == party


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The AIADMK is ready to give the PMK 23 seats. It wants 31.", {("PMK", 31, "wanted")}),
        (
            "The AIADMK has offered the PMK 23 seats. It had initially asked for 31.",
            {("PMK", 31, "wanted")},
        ),
        (
            "The AIADMK has given the PMK 23 seats. It wants to contest 170 itself.",
            {("AIADMK", 170, "wanted")},
        ),
    ],
)
def test_who_is_offered_seats_asks_for_more(text: str, asked: set[tuple[str, int, str]]) -> None:
    lead = "Talks on assembly seats in Tamil Nadu are over. "
    told = {
        (party, low, status) for party, low, _, status in standing(lead + text, "en", "2021-02-21")
    }
    assert asked <= told and len(told) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The PMK wants 23 assembly seats in Tamil Nadu. Three of these are reserved for the Scheduled Castes.",
        "The PMK wants 23 assembly seats in Tamil Nadu. Four of them are reserved seats.",
        "The PMK wants 23 assembly seats in Tamil Nadu and will support the DMK in the remaining 211.",
    ],
)
def test_seats_beside_a_share_are_none(text: str) -> None:
    assert {told[:2] for told in standing(text, "en", "2021-02-21")} == {("PMK", 23)}


def test_giving_that_goes_on_with_what_is_meant_is_no_more_than_proposed() -> None:
    text = "The PMK plans to contest 30 assembly seats in Tamil Nadu and leave four to the CPI and one to the VCK."
    told = standing(text, "en", "2021-02-21")
    assert told == {("PMK", 30, 30, "wanted"), ("CPI", 4, 4, "proposed"), ("VCK", 1, 1, "proposed")}


@pytest.mark.parametrize(
    "given",
    ["हम को गया और राष्ट्रीय लोक मोर्चा को काराकाट", "राष्ट्रीय लोक मोर्चा को काराकाट और हम को गया"],
)
def test_two_who_are_given_a_seat_in_turn_have_one_each(given: str) -> None:
    text = f"बिहार में लोकसभा चुनाव के लिए जदयू को 16 सीटें मिली हैं। {given} सीट दी गई है।"
    assert {(p, low) for p, _, low, _ in plans(text, "hi", "2024-03-18")} == {
        ("JDU", 16),
        ("HAMS", 1),
        ("RLM", 1),
    }


def test_candidates_fielded_by_the_last_day_are_counted_for_each() -> None:
    text = "When nominations closed in Tamil Nadu, the AIADMK had fielded 148 candidates, the DMDK 80 and the PMK 53."
    assert {(p, low) for p, _, low, _ in plans(text, "en", "2021-03-20")} == {
        ("AIADMK", 148),
        ("DMDK", 80),
        ("PMK", 53),
    }


@pytest.mark.parametrize(
    "went", ["walked over to", "crossed over to", "defected to", "has gone over to"]
)
def test_where_somebody_has_gone_over_to_nothing_is_given(went: str) -> None:
    text = (
        "RLD's Jayant Chaudhary, who had been promised seven seats in Uttar Pradesh by Akhilesh "
        f"Yadav, {went} the NDA."
    )
    assert {(party, low) for party, _, low, _ in plans(text, "en", "2024-02-21")} == {("RLD", 7)}


@pytest.mark.parametrize(
    "offer",
    [
        "11, then 15 and finally 17",
        "11 and then 15, and later 17",
        "11, later 15 and eventually 17",
    ],
)
def test_what_somebody_offers_next_is_for_the_same_party(offer: str) -> None:
    text = f"The Congress had demanded 40 seats in Uttar Pradesh; the SP had offered {offer}."
    found = {(party, low) for party, _, low, _ in plans(text, "en", "2024-02-21")}
    assert found == {("INC", number) for number in (40, 11, 15, 17)}
