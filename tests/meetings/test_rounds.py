"""Whether somebody meets several leaders one by one, as on a journey, or all of them together."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

# a Wednesday
PUBLISHED = "2023-06-14"
SHE, MODI, PAWAR, KEJRIWAL = "Mamata Banerjee", "Narendra Modi", "Sharad Pawar", "Arvind Kejriwal"


def together(text: str) -> set[frozenset[str]]:
    """The people of each meeting."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published=PUBLISHED, language=language)).meetings
    return {frozenset(claim.value.name for claim in m.participants) for m in meetings}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Mamata Banerjee will reach Delhi on Thursday for a three-day visit. She will meet Sharad "
            "Pawar and Arvind Kejriwal on Friday."
        ),
        (
            "Mamata Banerjee is in Delhi for a two-day visit and will meet Sharad Pawar and Arvind "
            "Kejriwal."
        ),
        (
            "On a two-day trip to the capital, Mamata Banerjee is to call on Sharad Pawar and Arvind "
            "Kejriwal."
        ),
        "Mamata Banerjee reached Delhi on Monday and met Sharad Pawar and Arvind Kejriwal.",
        (
            "Drumming up support, Mamata Banerjee on Monday spoke over the phone to Sharad Pawar and "
            "Arvind Kejriwal."
        ),
        "ममता बनर्जी गुरुवार को दिल्ली पहुंचेंगी। शुक्रवार को वह शरद पवार और अरविंद केजरीवाल से मिलेंगी।",
        "ममता बनर्जी ने दौरे पर सोमवार को शरद पवार और अरविंद केजरीवाल से मुलाकात की।",
    ],
)
def test_leaders_of_several_camps_are_called_on_one_by_one(text: str) -> None:
    assert together(text) == {frozenset({SHE, PAWAR}), frozenset({SHE, KEJRIWAL})}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee had dinner with Sharad Pawar and Arvind Kejriwal in New Delhi on Monday.",
        "Mamata Banerjee met Sharad Pawar and Arvind Kejriwal for two hours on Monday.",
        "On Monday Mamata Banerjee met Sharad Pawar and Arvind Kejriwal at the former's residence.",
        "Mamata Banerjee met Sharad Pawar and Arvind Kejriwal together on Monday.",
        "ममता बनर्जी ने सोमवार को शरद पवार और अरविंद केजरीवाल के साथ बैठक की।",
    ],
)
def test_one_occasion_has_all_of_them(text: str) -> None:
    assert together(text) == {frozenset({SHE, PAWAR, KEJRIWAL})}


@pytest.mark.parametrize(
    "where",
    [
        "at 10, Rajaji Marg in New Delhi",
        "at Mallikarjun Kharge's residence in New Delhi",
        "at Kharge's residence",
        "at the Congress headquarters in New Delhi",
        "at the party office",
        "at a hotel in New Delhi",
        "over a video call",
    ],
)
def test_who_comes_to_one_building_comes_to_one_meeting(where: str) -> None:
    talk = (
        f"Mallikarjun Kharge met Sharad Pawar, Akhilesh Yadav and Sitaram Yechury {where} on Monday"
    )
    assert [len(people) for people in together(f"{talk} to discuss seat sharing.")] == [4]
    assert {len(people) for people in together(f"{talk}, each of them separately.")} == {2}


@pytest.mark.parametrize(
    "where", ["10 राजाजी मार्ग पर", "कांग्रेस मुख्यालय में", "पार्टी कार्यालय में", "वीडियो कॉल पर"]
)
def test_in_hindi_one_building_has_one_meeting(where: str) -> None:
    people = "शरद पवार, अखिलेश यादव और सीताराम येचुरी"
    talk = f"मल्लिकार्जुन खरगे ने सोमवार को {where} {people} से मुलाकात की।"
    assert [len(people) for people in together(talk)] == [4]


def test_leaders_of_three_parties_seen_somewhere_in_a_city_are_called_on() -> None:
    text = "Mallikarjun Kharge met Sharad Pawar, Akhilesh Yadav and Sitaram Yechury in Delhi on Monday."
    assert {len(people) for people in together(text)} == {2}


def test_a_conference_by_video_is_one_talk_and_calls_are_several() -> None:
    others = "Sharad Pawar, Akhilesh Yadav and Sitaram Yechury on Monday."
    for words in (
        "held a video meeting with",
        "spoke in a conference call to",
        "had a video call with",
    ):
        assert [len(people) for people in together(f"Mallikarjun Kharge {words} {others}")] == [4]
    assert len(together(f"Mallikarjun Kharge telephoned {others}")) == len("PAY")


@pytest.mark.parametrize("aside", [", accompanied by Tejashwi Yadav,", " and Tejashwi Yadav", ""])
def test_two_may_go_round_together(aside: str) -> None:
    talk = f"Nitish Kumar{aside} met Mamata Banerjee in Kolkata and Akhilesh Yadav in Lucknow"
    found = extract(read_text(f"{talk} on Monday.", published=PUBLISHED)).meetings
    hosts = {"Kolkata": "Mamata Banerjee", "Lucknow": "Akhilesh Yadav"}
    company = {"Nitish Kumar", *(["Tejashwi Yadav"] if aside else [])}
    told = {m.place.value: {claim.value.name for claim in m.participants} for m in found if m.place}
    assert told == {city: company | {host} for city, host in hosts.items()}


def test_those_of_one_party_receive_a_visitor_together() -> None:
    text = "On Friday K. Chandrashekar Rao will go to Bengaluru. He will meet H. D. Deve Gowda and "
    text += "H. D. Kumaraswamy there."
    assert len(together(text)) == 1


def test_who_is_on_a_journey_is_remembered_for_the_next_sentences_only() -> None:
    near = "Mamata Banerjee is on a visit to Delhi. She will meet Vladimir Putin and Xi Jinping."
    assert len(together(near)) == len({"Putin", "Xi"})
    far = near.replace("Delhi. ", "Delhi. " + "Nothing else was told of it. " * 6)
    assert len(together(far)) == 1


def test_she_is_a_woman_though_men_of_unknown_gender_were_named_since() -> None:
    text = "Mamata Banerjee arrived in Patna on Monday. Kripa Narain Tosh, a party worker, was "
    text += "waiting. She met Nitish Kumar in the evening."
    assert frozenset({SHE, "Nitish Kumar"}) in together(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Mamata Banerjee met Sharad Pawar in Mumbai on Monday, Arvind Kejriwal in New Delhi on "
            "Tuesday and Nitish Kumar in Patna on Wednesday."
        ),
        (
            "On Monday, Mamata Banerjee met Sharad Pawar in Mumbai; on Tuesday, Arvind Kejriwal in New "
            "Delhi; and on Wednesday, Nitish Kumar in Patna."
        ),
        (
            "ममता बनर्जी ने सोमवार को मुंबई में शरद पवार, मंगलवार को नई दिल्ली में अरविंद केजरीवाल और बुधवार को "
            "पटना में नीतीश कुमार से मुलाकात की।"
        ),
    ],
)
def test_each_stop_of_a_tour_has_its_own_day_and_place(text: str) -> None:
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published=PUBLISHED, language=language)).meetings
    told = {
        (
            *(c.value.name for c in m.participants if c.value.name != SHE),
            str(m.date.value),
            m.place.value,
        )
        for m in meetings
        if m.date and m.place
    }
    assert told == {
        (PAWAR, "2023-06-12", "Mumbai"),
        (KEJRIWAL, "2023-06-13", "New Delhi"),
        ("Nitish Kumar", "2023-06-14", "Patna"),
    }
