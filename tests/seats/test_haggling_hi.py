"""Demands and offers in Hindi: what they come down or go up to, and where they stand."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, standing

DAY = "2025-10-02"
LEAD = "बिहार विधानसभा चुनाव के लिए सीटों के बंटवारे पर रविवार को पटना में बात हुई। "


def _told(text: str) -> Standing:
    return in_short(standing(LEAD + text, "hi", DAY))


@pytest.mark.parametrize(
    "text",
    [
        "कांग्रेस ने 70 सीटों की मांग की थी, लेकिन उसने मांग घटाकर 58 कर दी है।",
        "कांग्रेस ने अपनी मांग 70 सीटों से घटाकर 58 कर दी है।",
        "कांग्रेस ने पहले 70 सीटें मांगी थीं और अब मांग 58 कर दी है।",
        "कांग्रेस ने अपनी मांग 70 सीटों से कम करके 58 सीटें कर दी हैं।",
    ],
)
def test_what_a_demand_comes_down_to_is_wanted(text: str) -> None:
    assert _told(text) == {("INC", 70, 70, "w"), ("INC", 58, 58, "w")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद कांग्रेस को 58 सीटें देने पर अटका है।",
        "राजद कांग्रेस को 58 सीटें देने पर अड़ा हुआ है।",
        "राजद में कांग्रेस को 58 सीटें देने पर विचार चल रहा है।",
    ],
)
def test_what_a_party_will_only_give_is_on_offer(text: str) -> None:
    assert _told(text) == {("INC", 58, 58, "p")}


@pytest.mark.parametrize(
    "text",
    [
        "राजद ने 58 सीटें कांग्रेस के नाम कर दी हैं।",
        "राजद ने 58 सीटें कांग्रेस के लिए तय कर दी हैं।",
        "राजद ने कांग्रेस को 58 सीटें दे दी हैं।",
        "राजद ने कांग्रेस को 58 सीटें दी हैं।",
    ],
)
def test_what_has_been_given_is_agreed(text: str) -> None:
    assert _told(text) == {("INC", 58, 58, "a")}
