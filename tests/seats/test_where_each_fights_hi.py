"""Hindi sentences that name a party after what it fights, seats in brackets, and what is left to whom."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, standing, written

DAY = "2024-03-01"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "गुजरात की 26 में से 24 सीटों पर कांग्रेस और दो (भरूच व भावनगर) पर आप चुनाव लड़ेगी।",
            {"INC 24 A", "AAP A Bharuch, Bhavnagar"},
        ),
        (
            "गुजरात की 26 में से 24 सीटों पर कांग्रेस और दो सीटों (भरूच व भावनगर) पर आप चुनाव लड़ेगी।",
            {"INC 24 A", "AAP A Bharuch, Bhavnagar"},
        ),
        (
            "असम की 14 सीटों में 11 पर भाजपा, दो (बारपेटा और धुबरी) पर अगप और एक (कोकराझार) पर यूपीपीएल लड़ेगी।",
            {"BJP 11 A", "AGP A Barpeta, Dhubri", "UPPL A Kokrajhar"},
        ),
        (
            "असम की 14 सीटों में 11 पर भाजपा, दो पर अगप और एक पर यूपीपीएल लड़ेगी।",
            {"BJP 11 A", "AGP 2 A", "UPPL 1 A"},
        ),
    ],
)
def test_each_party_fights_what_is_named_right_before_it(text: str, expected: set[str]) -> None:
    assert written(reports(f"लोकसभा चुनाव में {text}", "hi", DAY)) == expected


@pytest.mark.parametrize("gives", ["छोड़ेगी", "छोड़ रही है", "छोड़ सकती है"])
def test_who_leaves_seats_for_others_gets_none(gives: str) -> None:
    text = f"असम विधानसभा चुनाव में भाजपा अगप के लिए 26 सीटें और यूपीपीएल के लिए आठ सीटें {gives}।"
    told = {(party, least) for party, least, _, _ in standing(text, "hi", "2021-03-02")}
    assert told == {("AGP", 26), ("UPPL", 8)}


@pytest.mark.parametrize(
    "text",
    [
        "उत्तर प्रदेश में कांग्रेस लोकसभा चुनाव के लिए सीतापुर छोड़ने के बदले मिश्रिख सीट चाहती है।",
        "उत्तर प्रदेश में कांग्रेस लोकसभा चुनाव के लिए सीतापुर सीट देने के बदले मिश्रिख सीट मांग रही है।",
    ],
)
def test_what_a_party_gives_up_for_another_seat_it_does_not_want(text: str) -> None:
    assert written(reports(text, "hi", "2019-03-08")) == {"INC W Misrikh"}


@pytest.mark.parametrize(
    "firm", ["65 से नीचे आने को तैयार नहीं है", "65 से कम पर राजी नहीं है", "65 मांग रही है"]
)
def test_whoever_is_offered_seats_answers(firm: str) -> None:
    text = f"बिहार विधानसभा चुनाव में राजद ने कांग्रेस को 55 सीटों का प्रस्ताव दिया है, लेकिन वह {firm}।"
    told = {
        (party, least, status) for party, least, _, status in standing(text, "hi", "2025-10-09")
    }
    assert told == {("INC", 55, "proposed"), ("INC", 65, "wanted")}
