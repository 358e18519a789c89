"""What in Hindi is only called by a town, or comes from there, is not where people meet."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings

TALK = "तेजस्वी यादव ने सोमवार को राहुल गांधी से बात की।"


@pytest.mark.parametrize(
    "matter",
    [
        "दिल्ली पुलिस की कार्रवाई पर",
        "पटना हाई कोर्ट के फैसले पर",
        "मुंबई हमले की बरसी पर",
        "दिल्ली के उपराज्यपाल के आदेश पर",
        "दरभंगा को लेकर",
        "मुजफ्फरपुर कांड की जांच पर",
    ],
)
def test_what_is_called_by_a_town_is_no_place_of_a_talk(matter: str) -> None:
    [found] = meetings(f"{matter} {TALK}")
    assert found.place is None


@pytest.mark.parametrize("where", ["दिल्ली में", "दिल्ली हाई कोर्ट परिसर में"])
def test_the_town_in_which_they_talk_is(where: str) -> None:
    [found] = meetings(f"{where} {TALK}")
    assert found.place is not None
    assert found.place.value == "New Delhi"


def test_the_headquarters_of_a_state_unit_are_not_the_partys() -> None:
    [found] = meetings("प्रदेश कांग्रेस मुख्यालय, लखनऊ में सोमवार को अजय राय और अविनाश पांडे की बैठक हुई।")
    assert found.place is not None
    assert found.place.value == "Lucknow"
