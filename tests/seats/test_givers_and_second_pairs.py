"""Who gives and who takes before a list, and what a second party's numbers leave unsaid."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "The BJP will contest six Lok Sabha and 10 Assembly seats in Andhra Pradesh, "
                "the Jana Sena two and 21."
            ),
        ),
        (
            "en",
            (
                "The BJP gets six Lok Sabha seats and 10 assembly seats in Andhra Pradesh, "
                "and the Jana Sena two and 21."
            ),
        ),
        (
            "hi",
            "भाजपा आंध्र प्रदेश में छह लोकसभा और 10 विधानसभा सीटों पर लड़ेगी, जनसेना दो और 21 पर।",
        ),
    ],
)
def test_a_second_pair_follows_the_order_of_the_houses(language: str, text: str) -> None:
    told = {
        (r.party.value.id[6:], r.election.value if r.election else "", r.seats.value.exact)
        for r in reports(text, language)
    }
    assembly = "Andhra Pradesh Assembly 2024"
    assert told == {
        ("BJP", "Lok Sabha 2024", 6),
        ("BJP", assembly, 10),
        ("JSP", "Lok Sabha 2024", 2),
        ("JSP", assembly, 21),
    }


def test_two_numbers_of_one_house_stay_two_parties() -> None:
    told: set[Plan] = plans(
        "In Andhra Pradesh, the BJP and the Jana Sena will contest six and two Lok Sabha seats."
    )
    assert told == {("BJP", "Andhra Pradesh", 6, 6), ("JSP", "Andhra Pradesh", 2, 2)}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "The MNS chief met Amit Shah in Delhi on Tuesday. The MNS wants three seats.",
            {("MNS", "Maharashtra", 3, 3)},
        ),
        (
            "hi",
            "मनसे प्रमुख ने मंगलवार को दिल्ली में अमित शाह से मुलाकात की। मनसे तीन सीटें चाहती है।",
            {("MNS", "Maharashtra", 3, 3)},
        ),
        (
            "hi",
            "झामुमो नेता दिल्ली में कांग्रेस नेताओं से मिले। झामुमो सात सीटें चाहता है।",
            {("JMM", "Jharkhand", 7, 7)},
        ),
        (
            "en",
            (
                "The AAP and the Congress agreed on seats in Delhi. The MNS stayed away. "
                "The AAP will contest four seats."
            ),
            {("AAP", "Delhi", 4, 4)},
        ),
    ],
)
def test_a_capital_where_people_meet_is_no_territory(
    language: str, text: str, told: set[Plan]
) -> None:
    assert plans(text, language) == told


@pytest.mark.parametrize(
    "text",
    [
        "The DMK allotted 10 seats to the Congress, nine in Tamil Nadu and one in Puducherry.",
        "The Congress gets 10 seats: nine in Tamil Nadu and one in Puducherry.",
        "The Congress will contest 10 seats, nine in Tamil Nadu and one in Puducherry.",
    ],
)
def test_a_sum_over_states_is_the_share_of_none_of_them(text: str) -> None:
    assert plans(text) == {("INC", "Tamil Nadu", 9, 9), ("INC", "Puducherry", 1, 1)}


def test_a_number_that_sums_up_nothing_is_a_share() -> None:
    told = plans("The Congress will contest 10 seats in Tamil Nadu and one in Puducherry.")
    assert told == {("INC", "Tamil Nadu", 10, 10), ("INC", "Puducherry", 1, 1)}
