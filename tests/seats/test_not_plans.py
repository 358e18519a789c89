"""Sentences with seats in them that are no plans."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, standing

ENGLISH = [
    "In the 2015 Bihar Assembly election the RJD won 80 seats and the JD(U) 71.",
    "The Congress had contested 41 seats in Bihar in 2015.",
    "The BJP bagged 53 seats in Bihar last time, the LJP two.",
    "The RJD was reduced to 22 seats in the 2010 Bihar polls.",
    "An exit poll gives the BJP 130 seats in Bihar.",
    "A party needs 122 seats for a majority in Bihar.",
    "Polling will be held for 71 seats in Bihar on Wednesday.",
    "The BJP has 71 MLAs in the Bihar Assembly.",
    "The Congress will fight the by-election to two Assembly seats in Bihar.",
    "The BJP will get two Rajya Sabha seats from Bihar.",
    "The JD(U) wants two berths in the cabinet of Bihar.",
    "The BJP will contest 100 wards in the Patna municipal election.",
    "Of the 243 seats in Bihar 38 are reserved.",
    "The BJP and the JD(U) will contest an equal number of seats in Bihar.",
    "The BJP polled 24 per cent of the vote in Bihar.",
]
HINDI = [
    "2015 के बिहार विधानसभा चुनाव में राजद ने 80 और जदयू ने 71 सीटें जीती थीं।",
    "2015 में कांग्रेस बिहार में 41 सीटों पर लड़ी थी।",
    "पिछले चुनाव में भाजपा को बिहार में 53 सीटें मिली थीं।",
    "बिहार में राजद 22 सीटों पर सिमट गई।",
    "एग्जिट पोल में भाजपा को बिहार में 130 सीटें मिलने का अनुमान है।",
    "बिहार में बहुमत के लिए 122 सीटें चाहिए।",
    "बिहार की 71 सीटों पर बुधवार को मतदान होगा।",
    "कांग्रेस बिहार की दो सीटों पर उपचुनाव लड़ेगी।",
    "भाजपा को बिहार से राज्यसभा की दो सीटें मिलेंगी।",
    "बिहार में बसपा को एक भी सीट नहीं मिली।",
    "कांग्रेस बिहार में 40 सीटों पर चुनाव नहीं लड़ेगी।",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_results_and_schedules_are_no_plans(text: str) -> None:
    assert plans(text, "en", "2020-10-05") == set()


@pytest.mark.parametrize("text", HINDI)
def test_hindi_results_and_schedules_are_no_plans(text: str) -> None:
    assert plans(text, "hi", "2020-10-05") == set()


def test_a_past_share_beside_a_plan_is_left_out() -> None:
    text = "The AGP, winner of 14 seats in 2016, will contest 26 seats in Assam."
    assert plans(text, "en", "2021-03-05") == {("AGP", "Assam", 26, 26)}


def test_the_size_of_the_house_is_no_share() -> None:
    text = "The Samajwadi Party will contest 105 of the 403 seats in Uttar Pradesh."
    assert plans(text, "en", "2017-01-22") == {("SP", "Uttar Pradesh", 105, 105)}


def test_shares_told_under_a_headline_on_by_elections_are_no_plans_for_the_next_election() -> None:
    text = (
        "The Congress wants five of 10 UP bypoll seats\n"
        "Lucknow: The Congress has sought five of the ten Assembly seats going to bypolls in "
        "Uttar Pradesh, but the SP is willing to give two. The SP has named candidates for seven."
    )
    assert plans(text, "en", "2024-10-16") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The RJD could go it alone in 22 seats in Jharkhand."),
        ("hi", "राजद झारखंड में 22 सीटों पर अकेले लड़ सकता है।"),
    ],
)
def test_seats_that_a_party_may_fight_alone_are_what_it_wants(language: str, text: str) -> None:
    assert standing(text, language, "2024-10-16") == {("RJD", 22, 22, "wanted")}
