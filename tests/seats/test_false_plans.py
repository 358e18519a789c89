"""Sentences of general news that look like plans for seats and are none, and who is meant."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

TALK = "बिहार में सीटों पर बात चल रही है। "
NOTHING = [
    ("hi", "कांग्रेस महंगाई से लड़ेगी और भाजपा भ्रष्टाचार से लड़ रही है, लोकसभा में कहा गया।"),
    ("hi", "ममता बनर्जी महामारी से लड़ेंगी। चुनाव बाद में होंगे।"),
    ("hi", "भाजपा पूरी ताकत से चुनाव लड़ेगी। राजद लालटेन के निशान से चुनाव लड़ेगा।"),
    ("hi", "कांग्रेस वाराणसी और लखनऊ में मास्क दे रही है। लोकसभा में हंगामा हुआ।"),
    ("hi", "भाजपा सरकार मेडिकल कॉलेजों में 500 सीटें देगी।"),
    ("hi", "भाजपा को राज्यसभा की आठ सीटें मिल सकती हैं, कांग्रेस को तीन।"),
    ("hi", "गुजरात के नतीजे आ गए। भाजपा को 156 सीटें मिली हैं, कांग्रेस को 17 सीटें।"),
    ("hi", "कांग्रेस ने सांगली और भिवंडी पर अपना दावा छोड़ दिया। महाराष्ट्र में सीटों पर बात हुई।"),
    ("en", "The BJP government will add 500 MBBS seats and get 30 seats in medical colleges."),
    ("en", "The Congress will fight inflation. BJP: Development, Harmony, Transparency."),
    ("en", "Results: the BJP gets 156 seats in Gujarat, the Congress 17 and the AAP five."),
    ("en", "The BJP may get eight Rajya Sabha seats from Uttar Pradesh and the SP two."),
    (
        "en",
        "The Congress gave up its claim to Sangli and Bhiwandi in Maharashtra's Lok Sabha seats.",
    ),
    ("en", "The BJP gave Varanasi and Lucknow new hospitals. The Lok Sabha passed the bill."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_general_news_tells_no_plan(language: str, text: str) -> None:
    assert plans(text, language, "2024-01-02") == set()


def test_delhi_is_the_territory_where_the_sentence_says_so() -> None:
    text = (
        "In Haryana the Congress will fight nine Lok Sabha seats. In Delhi the AAP will contest "
        "four seats, New Delhi, West Delhi, South Delhi and East Delhi."
    )
    assert ("AAP", "Delhi", 4, 4) in plans(text)
    text = "Leaders spoke of Bihar's 40 Lok Sabha seats. The AAP will contest seven seats in Delhi."
    assert plans(text) == {("AAP", "Delhi", 7, 7)}


def test_constituencies_of_one_other_state_move_the_share_there() -> None:
    text = (
        "In Haryana the Congress will fight nine Lok Sabha seats. "
        "The AAP gets the other three: Chandni Chowk, North East Delhi and North West Delhi."
    )
    assert plans(text) == {("INC", "Haryana", 9, 9), ("AAP", "Delhi", 3, 3)}


def test_counts_and_parties_take_turns_before_one_hindi_verb() -> None:
    text = "असम की 14 सीटों में से 11 भाजपा और दो सीटें धुबरी और बरपेटा एजीपी के हिस्से में गई हैं।"
    assert plans(text, "hi") == {("BJP", "Assam", 11, 11), ("AGP", "Assam", 2, 2)}


def test_a_list_after_a_leaders_party_is_not_the_neighbours() -> None:
    text = (
        "भाजपा के खाते में बिहार की पटना साहिब और दरभंगा समेत 17 सीटें आई हैं। "
        "चिराग पासवान की पार्टी वैशाली, हाजीपुर और जमुई से लड़ेगी।"
    )
    named = {
        r.party.value.id.partition(":")[2]: {c.value for c in r.constituencies}
        for r in reports(text, "hi", "2024-03-18")
    }
    assert named["BJP"] == {"Patna Sahib", "Darbhanga"}
    assert named["LJPRV"] == {"Vaishali", "Hajipur", "Jamui"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("कांग्रेस ने राजद के सामने 12 सीटों की मांग रखी।", ("INC", "Bihar", 12, 12)),
        ("कांग्रेस ने राजद को 12 सीटों की सूची सौंपी है।", ("INC", "Bihar", 12, 12)),
        ("राजद को कांग्रेस के लिए नौ सीटें छोड़नी होंगी।", ("INC", "Bihar", 9, 9)),
        ("राजद कांग्रेस को नौ सीटें देगा।", ("INC", "Bihar", 9, 9)),
    ],
)
def test_who_asks_and_who_is_given_in_hindi(text: str, expected: tuple[str, str, int, int]) -> None:
    assert plans(TALK + text, "hi") == {expected}


def test_a_single_seat_is_named_beside_its_number() -> None:
    text = "In Madhya Pradesh the Samajwadi Party will contest one Lok Sabha seat, Khajuraho."
    assert [c.value for r in reports(text) for c in r.constituencies] == ["Khajuraho"]


@pytest.mark.parametrize(
    "text",
    [
        "प्रियंका गांधी ने उत्तर प्रदेश की 41 सीटों के कांग्रेस कार्यकर्ताओं से मुलाकात की।",
        "भाजपा ने राजस्थान की 25 लोकसभा सीटों के प्रभारियों की बैठक बुलाई।",
        "कांग्रेस ने बिहार की 12 सीटों पर पर्यवेक्षक नियुक्त किए हैं।",
        "राजद ने बिहार की 20 सीटों के लिए अपने प्रभारी तय किए हैं।",
    ],
)
def test_people_of_seats_are_no_share(text: str) -> None:
    assert plans(text, "hi", "2019-03-09") == set()
