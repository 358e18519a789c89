"""Candidates of an election long past, and what another party gives "it", in Hindi."""

from __future__ import annotations

import pytest
from tests.seats.plans import in_short, standing

DAY = "2023-10-30"
ASKS = "माकपा ने राजस्थान विधानसभा चुनाव में 17 सीटें मांगी हैं। "


@pytest.mark.parametrize(
    "text",
    [
        "राष्ट्रीय लोकतांत्रिक पार्टी ने 2018 में 57 उम्मीदवार उतारे थे और तीन जीते थे।",
        "रालोपा ने 2018 के विधानसभा चुनाव में राजस्थान में 57 उम्मीदवार उतारे थे।",
        "भाजपा जब तक अकाली दल के साथ थी, उसे पंजाब में 23 से ज्यादा सीटें कभी नहीं मिलीं।",
        "गठबंधन में रहते हुए भाजपा को पंजाब में कभी 23 से ज्यादा सीटें नहीं दी गईं।",
        "कांग्रेस 2018 में राजस्थान में 100 सीटें जीतकर लौटी थी।",
    ],
)
def test_what_was_fought_or_never_given_is_no_plan(text: str) -> None:
    assert in_short(standing(text, "hi", DAY)) == set()


def test_nominees_of_this_election_are_told_beside_those_of_the_last() -> None:
    text = "रालोपा ने 2018 में 57 उम्मीदवार उतारे थे। इस बार राजस्थान विधानसभा चुनाव में वह 78 सीटों पर लड़ेगी।"
    assert in_short(standing(text, "hi", DAY)) == {("RLP", 78, 78, "a")}


@pytest.mark.parametrize(
    "told",
    [
        "कांग्रेस ने उसे दो सीटें देने की पेशकश की थी।",
        "कांग्रेस ने उसे दो सीटें देने का प्रस्ताव रखा है।",
        "कांग्रेस ने उसके लिए दो सीटें छोड़ने का प्रस्ताव दिया।",
        "कांग्रेस उसे दो सीटें देना चाहती है।",
    ],
)
def test_what_another_party_gives_it_is_no_plan_of_the_giver(told: str) -> None:
    assert in_short(standing(ASKS + told, "hi", DAY)) == {
        ("CPIM", 17, 17, "w"),
        ("CPIM", 2, 2, "p"),
    }


def test_who_says_that_it_must_get_more_is_no_giver() -> None:
    text = "कांग्रेस ने कहा कि उसे बिहार विधानसभा चुनाव में 70 सीटें मिलनी चाहिए।"
    assert in_short(standing(text, "hi", "2025-10-02")) == {("INC", 70, 70, "w")}


@pytest.mark.parametrize("told", ["156 सीटें जीतकर लौटेगी", "156 सीटें जीतकर सरकार बनाएगी"])
def test_what_a_party_is_to_come_back_with_is_its_goal(told: str) -> None:
    text = f"अशोक गहलोत ने कहा कि राजस्थान विधानसभा चुनाव में कांग्रेस {told}।"
    assert in_short(standing(text, "hi", DAY)) == {("INC", 156, 156, "w")}


def test_what_was_being_given_was_on_offer() -> None:
    text = "हरियाणा विधानसभा चुनाव में मायावती को 40 सीटें दी जा रही थीं और वह 50 पर अड़ी थीं।"
    assert in_short(standing(text, "hi", "2024-08-05")) == {
        ("BSP", 40, 40, "p"),
        ("BSP", 50, 50, "w"),
    }
