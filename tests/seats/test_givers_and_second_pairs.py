"""Who gives and who takes before a list, and what a second party's numbers leave unsaid."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

GIVEN = [
    "राजद वीआईपी को तीन सीटें देगी: गोपालगंज, झंझारपुर और मोतिहारी।",
    "राजद ने वीआईपी को तीन सीटें दी हैं: गोपालगंज, झंझारपुर और मोतिहारी।",
    "राजद वीआईपी को तीन सीटें देगी - गोपालगंज, झंझारपुर और मोतिहारी।",
    "RJD to give VIP three seats: Gopalganj, Jhanjharpur and Motihari.",
    "RJD gives the VIP three seats: Gopalganj, Jhanjharpur and Motihari.",
]


@pytest.mark.parametrize("text", GIVEN)
def test_seats_before_a_list_go_to_the_taker(text: str) -> None:
    (plan,) = reports(text, "en" if text.isascii() else "hi")
    assert (plan.party.value.id, plan.seats.value.exact) == ("party:VIP", 3)
    assert len(plan.constituencies) == 3


@pytest.mark.parametrize(
    "text",
    [
        "राजद की तीन सीटें: गोपालगंज, झंझारपुर और मोतिहारी।",
        "RJD's three seats: Gopalganj, Jhanjharpur and Motihari.",
    ],
)
def test_a_label_of_one_party_is_its_own(text: str) -> None:
    assert plans(text, "en" if text.isascii() else "hi") == {("RJD", "Bihar", 3, 3)}
