"""Who is meant by an office held before, by a deputy, and by "the three" or "the two"."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


def sides(text: str, published: str = "2023-06-13") -> list[set[str]]:
    """Who takes part in each meeting of a text."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published=published, language=language)).meetings
    return [{claim.value.name for claim in meeting.participants} for meeting in meetings]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Basavaraj Bommai lost power last month. On Monday the former chief minister called on"
                " Amit Shah in New Delhi."
            ),
            {"Basavaraj Bommai", "Amit Shah"},
        ),
        (
            (
                "Basavaraj Bommai lost power last month. The outgoing chief minister met Amit Shah in"
                " New Delhi on Monday."
            ),
            {"Basavaraj Bommai", "Amit Shah"},
        ),
        (
            (
                "Siddaramaiah was sworn in last month. On Monday the new chief minister called on"
                " Rahul Gandhi in New Delhi."
            ),
            {"Siddaramaiah", "Rahul Gandhi"},
        ),
        (
            (
                "Nitish Kumar was in Delhi on Monday with Tejashwi Yadav. He and his deputy met"
                " Arvind Kejriwal."
            ),
            {"Nitish Kumar", "Tejashwi Yadav", "Arvind Kejriwal"},
        ),
        (
            (
                "Union minister Nitin Gadkari flew to Nagpur on Monday. The Union minister met"
                " Praful Patel there for an hour."
            ),
            {"Nitin Gadkari", "Praful Patel"},
        ),
        (
            (
                "बसवराज बोम्मई पिछले महीने सत्ता से बाहर हुए। पूर्व मुख्यमंत्री ने सोमवार को नई दिल्ली में"
                " अमित शाह से मुलाकात की।"
            ),
            {"Basavaraj Bommai", "Amit Shah"},
        ),
    ],
)
def test_an_office_means_who_is_known_to_hold_it_or_to_have_held_it(
    text: str, who: set[str]
) -> None:
    assert sides(text) == [who]


def test_a_former_chief_minister_is_none_of_two_who_were() -> None:
    text = (
        "Vasundhara Raje was in Jaipur, Basavaraj Bommai in Hubballi. On Monday the former chief"
        " minister called on Amit Shah."
    )
    assert all(len(who) < 3 and "Basavaraj Bommai" not in who for who in sides(text))


def test_a_new_chief_minister_who_is_still_to_be_found_is_not_the_old_one() -> None:
    text = (
        "Ashok Gehlot was in Jaipur. The new chief minister will meet Sonia Gandhi on Friday,"
        " Ajay Maken said."
    )
    assert all("Ashok Gehlot" not in who for who in sides(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Sharad Pawar told reporters about Akhilesh Yadav and Mayawati. He had called on the"
                " two separately in Lucknow on Monday."
            ),
            [{"Sharad Pawar", "Akhilesh Yadav"}, {"Sharad Pawar", "Mayawati"}],
        ),
        (
            (
                "Nitish Kumar and Tejashwi Yadav walked into Mamata Banerjee's office in Kolkata on"
                " Monday. The three talked for an hour."
            ),
            [{"Nitish Kumar", "Tejashwi Yadav", "Mamata Banerjee"}],
        ),
    ],
)
def test_the_two_whom_somebody_meets_and_the_three_are_those_named_before(
    text: str, expected: list[set[str]]
) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    "who",
    [
        "पाकिस्तान के प्रधानमंत्री",
        "पाक प्रधानमंत्री",
        "चीनी विदेश मंत्री",
        "ब्रिटेन के नए गृह मंत्री",
        "ऑस्ट्रेलियाई प्रधानमंत्री",
        "सेंट लूसिया के प्रधानमंत्री",
        "राज्य के गृह मंत्री",
        "तत्कालीन प्रधानमंत्री",
        "तत्कालीन मुख्यमंत्री",
    ],
)
def test_an_office_of_another_country_or_time_is_not_that_of_the_day(who: str) -> None:
    told = sides(f"{who} ने सोमवार को नई दिल्ली में राहुल गांधी से मुलाकात की।")
    assert [people for people in told if len(people) > 1] == []


@pytest.mark.parametrize(
    "who", ["प्रधानमंत्री", "देश के प्रधानमंत्री", "भारत के प्रधानमंत्री", "मौजूदा प्रधानमंत्री"]
)
def test_an_office_of_the_country_is_that_of_the_day(who: str) -> None:
    told = sides(f"{who} ने सोमवार को नई दिल्ली में राहुल गांधी से मुलाकात की।")
    assert told == [{"Narendra Modi", "Rahul Gandhi"}]


def test_those_whom_others_go_to_see_are_no_owners_of_an_office() -> None:
    told = sides("राहुल गांधी की प्रधानमंत्री से सोमवार को नई दिल्ली में मुलाकात हुई।")
    assert told == [{"Narendra Modi", "Rahul Gandhi"}]


@pytest.mark.parametrize(
    "companion",
    ["JD(U) national president Lalan Singh was with him.", "Lalan Singh accompanied him."],
)
def test_the_leader_of_a_party_is_whom_the_story_is_about(companion: str) -> None:
    # of the chief minister no post of that year says which party is his
    text = (
        f"Nitish Kumar on Tuesday met Arvind Kejriwal at the latter's residence. {companion}\n\n"
        "Earlier in the day, the JD(U) leader went to the CPI(M) headquarters, where he held "
        "talks with Sitaram Yechury."
    )
    assert {"Nitish Kumar", "Sitaram Yechury"} in sides(text, "2022-09-06")


def test_who_calls_on_a_chief_is_not_the_chief() -> None:
    text = (
        "Sharad Pawar addressed his MLAs on Wednesday. Uddhav Thackeray spoke to him on the "
        "phone. He is likely to call on the NCP chief on Thursday."
    )
    assert sides(text, "2022-09-06")[-1] == {"Uddhav Thackeray", "Sharad Pawar"}


@pytest.mark.parametrize(
    ("before", "met"),
    [
        (
            "Left leaders wrote to President Pratibha Patil.",
            {"Lal Krishna Advani", "Pratibha Patil"},
        ),
        (
            "Party president Rajnath Singh wrote to President Pratibha Patil.",
            {"Lal Krishna Advani", "Pratibha Patil"},
        ),
        ("Congress president Sonia Gandhi was in Amethi on Monday.", None),
    ],
)
def test_the_president_is_whoever_was_called_just_so(before: str, met: set[str] | None) -> None:
    found = meetings(f"{before} L K Advani called on the President on Tuesday.", "2008-07-09")
    assert [present(m) for m in found] == ([met] if met else [])


def test_nobody_calls_on_himself_by_an_office() -> None:
    text = (
        "Sharad Pawar turned 83 on Tuesday. Ajit Pawar called on the NCP patriarch at his residence, "
        "and Praful Patel accompanied the deputy chief minister."
    )
    (meeting,) = extract(read_text(text, language="en", published="2023-12-14")).meetings
    assert {c.value.name for c in meeting.participants} == {
        "Sharad Pawar",
        "Ajit Pawar",
        "Praful Patel",
    }
