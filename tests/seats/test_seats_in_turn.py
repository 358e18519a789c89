"""Seats told of one party after another, and what beside them looks like a seat or is none."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, standing, written

SHARED = "Seat-sharing for the Lok Sabha election was settled on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "जदयू बांका, नालंदा और मधेपुरा से और भाजपा आरा, बक्सर और सारण से चुनाव लड़ेगी।",
            {"JDU A Banka, Madhepura, Nalanda", "BJP A Arrah, Buxar, Saran"},
        ),
        ("राजद गया, जमुई और बांका से चुनाव लड़ेगा।", {"RJD A Banka, Gaya, Jamui"}),
        ("हम जमुई से और भाजपा बक्सर से चुनाव लड़ेगी।", {"HAMS A Jamui", "BJP A Buxar"}),
    ],
)
def test_lists_before_one_verb_are_each_their_partys(text: str, expected: set[str]) -> None:
    assert written(reports(f"बिहार में लोकसभा सीटों का बंटवारा हो गया। {text}", "hi")) == expected


def test_a_long_list_is_no_single_candidacy() -> None:
    text = "कांग्रेस चांदनी चौक, उत्तर-पूर्वी दिल्ली और उत्तर-पश्चिमी दिल्ली से चुनाव लड़ेगी।"
    (plan,) = reports(f"लोकसभा सीटों का बंटवारा हो गया। {text}", "hi")
    assert len(plan.constituencies) == 3


def test_we_who_fight_somebody_are_no_party() -> None:
    text = "लोकसभा चुनाव में भाजपा को 17 सीटें मिली हैं। हम भाजपा से और कांग्रेस से भी लड़ेंगे।"
    assert written(reports(text, "hi")) == {"BJP 17 A"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The VCK will contest from Chidambaram (SC) and Villupuram (SC).",
            {"VCK A Chidambaram, Viluppuram"},
        ),
        (
            "en",
            "The RLD, which was given Baghpat and Bijnor, had also asked for Kairana and Mathura.",
            {"RLD A Baghpat, Bijnor", "RLD W Kairana, Mathura"},
        ),
        (
            "en",
            "The AAP named five candidates in Punjab: Ravi Deol from Amritsar and Ram Brar from Bathinda.",
            {"AAP 5 A Amritsar, Bathinda"},
        ),
        (
            "hi",
            "उत्तराखंड में लोकसभा चुनाव होना है। भाजपा ने अल्मोड़ा सीट के लिए प्रत्याशी घोषित कर दिया है, जबकि हरिद्वार और पौड़ी गढ़वाल के नाम अभी तय नहीं हुए हैं।",
            {"BJP A Almora"},
        ),
        ("hi", "दार्जिलिंग की तीन सीटें तृणमूल को दी गई हैं।", {"AITC 3 A"}),
    ],
)
def test_names_go_to_the_plan_that_tells_them(language: str, text: str, expected: set[str]) -> None:
    assert written(reports(SHARED * (language == "en") + text, language)) == expected


def test_a_seat_that_may_be_fought_joins_the_plan_settled() -> None:
    text = "The JMM will contest five seats in Jharkhand. Nalin Soren of the JMM may contest from Dumka."
    assert written(reports(text)) == {"JMM 5 A Dumka"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The AAP will contest 117 seats in Punjab, its chief ministerial face Bhagwant Mann said.",
            {("AAP", 117, 117, "agreed")},
        ),
        (
            "The Congress offered the AAP two ministerial berths in Punjab.",
            set(),
        ),
        (
            "The CPI(M) will contest 85 seats, including independents backed by it, and the CPI 25.",
            {("CPIM", 85, 85, "agreed"), ("CPI", 25, 25, "agreed")},
        ),
        (
            "The Congress will support the Samajwadi Party by contesting only 12 seats in Goa.",
            {("INC", 12, 12, "agreed")},
        ),
        (
            "The BJP released a list of 44 candidates in Goa and issued a fresh one with 15 names.",
            {("BJP", 44, 44, "agreed"), ("BJP", 15, 15, "agreed")},
        ),
    ],
)
def test_numbers_are_those_of_who_fights(
    text: str, expected: set[tuple[str, int, int, str]]
) -> None:
    assert standing(text, "en", "2022-01-04") == expected


def test_a_part_of_a_whole_lies_where_it_is_said() -> None:
    text = "The AAP wants one seat in Gujarat, and has offered three of seven in Delhi to the Congress."
    told = {(r.territory.value, r.seats.value.exact) for r in reports(text)}
    assert told == {("Gujarat", 1), ("Delhi", 3)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "कांग्रेस को उत्तर प्रदेश में 17 सीटें मिली हैं, जबकि पहले 11 सीटें दी जा रही थीं।",
            {("INC", 17, 17, "agreed"), ("INC", 11, 11, "proposed")},
        ),
        (
            "उत्तर प्रदेश में भाजपा अपना दल (एस) को दो और निषाद पार्टी को एक सीट देने को तैयार हो गई है।",
            {("ADS", 2, 2, "proposed"), ("NISHAD", 1, 1, "proposed")},
        ),
    ],
)
def test_what_was_being_given_is_an_offer(
    text: str, expected: set[tuple[str, int, int, str]]
) -> None:
    assert standing(text, "hi", "2024-02-02") == expected


def test_a_joint_number_is_of_the_territory_with_so_many_seats() -> None:
    text = "चंडीगढ़ और गोवा की दोनों सीटों पर कांग्रेस चुनाव लड़ेगी।"
    assert ("Goa", 2) in {(r.territory.value, r.seats.value.exact) for r in reports(text, "hi")}


def test_a_pronoun_is_who_seats_were_to_be_left_for() -> None:
    text = "राजस्थान में माकपा 17 सीटों पर लड़ेगी। कांग्रेस ने उसके लिए दो सीटें छोड़ने का प्रस्ताव दिया था।"
    told = standing(text, "hi", "2023-10-20")
    assert ("CPIM", 2, 2, "proposed") in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Forty-three for the JMM, thirty-one for the Congress, seven for the RJD: so Jharkhand is divided.",
            True,
        ),
        ("Seven seats for the RJD, 43 for the JMM and 31 for the Congress, and no more.", True),
        (
            "In the outgoing House there were 43 for the JMM, 31 for the Congress and seven for the RJD.",
            False,
        ),
    ],
)
def test_numbers_dealt_out_need_no_verb(text: str, told: bool) -> None:
    lead = "The allies have settled their shares of Jharkhand's 81 assembly seats. "
    whole = {("JMM", 43, 43, "agreed"), ("INC", 31, 31, "agreed"), ("RJD", 7, 7, "agreed")}
    assert standing(lead + text, "en", "2019-10-29") == (whole if told else set())
