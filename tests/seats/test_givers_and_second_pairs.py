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


IN_DELHI = {("AAP", "Delhi", 4, 4), ("INC", "Delhi", 3, 3), ("INC", "Gujarat", 24, 24)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "The AAP will contest four seats in Delhi and the Congress three. "
                "In Gujarat, the Congress will contest 24 seats."
            ),
        ),
        (
            "en",
            (
                "AAP gets four seats in Delhi, the Congress three. "
                "The Congress will contest 24 seats in Gujarat."
            ),
        ),
        (
            "hi",
            (
                "आम आदमी पार्टी दिल्ली में चार सीटों पर और कांग्रेस तीन पर लड़ेगी। "
                "गुजरात में कांग्रेस 24 सीटों पर लड़ेगी।"
            ),
        ),
    ],
)
def test_a_number_goes_on_in_the_city_of_its_sentence(language: str, text: str) -> None:
    assert plans(text, language) == IN_DELHI


def test_a_place_of_announcement_before_a_number_is_no_territory() -> None:
    text = (
        "Seat talks for Gujarat were held. The AAP said in Delhi that it will contest "
        "two seats in Gujarat and the Congress 24."
    )
    assert {p[1] for p in plans(text)} == {"Gujarat"}
