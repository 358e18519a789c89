"""Constructions in which newsrooms tell who wants, is offered and gets how many seats.

Each is said in several ways, in both languages. A plan is written as its party, its number,
the first letter of its status and the constituencies: "INC 9 A Katihar, Sasaram".
"""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

LEADS = {
    "en": "Seat-sharing talks for the Lok Sabha elections in Bihar went on in Patna on Sunday. ",
    "hi": "बिहार में लोकसभा चुनाव के लिए सीटों के बंटवारे पर रविवार को पटना में बात हुई। ",
}

ON_TOP = (
    ("en", "The PMK got seven seats in Tamil Nadu and a Rajya Sabha berth. A Rajya Sabha seat was also promised to the DMDK, which will contest five. One council berth may go to the TMC.", "PMK 7 A; DMDK 5 A"),
    ("en", "The BJP gave the LJP six seats and one Rajya Sabha seat, and two to the RLSP.", "LJP 6 A; RLSP 2 A"),
    ("hi", "लोजपा को छह सीटें और राज्यसभा की एक सीट मिली है।", "LJP 6 A"),
)  # fmt: skip
COMPARED = (
    ("en", "The JD(U) gets 16 seats as against 17 in 2019.", "JDU 16 A"),
    ("en", "The JD(U)'s share is down from 17 seats to 16.", "JDU 16 A"),
    ("en", "The RJD's quota has gone up from 19 to 26 seats.", "RJD 26 A"),
    ("en", "The LJP wants five seats, up from the three it contested last time.", "LJP 5 W"),
    ("en", "The Congress got nine, against the 12 it had asked for.", "INC 9 A; INC 12 W"),
    ("en", "The Congress did not accept the six seats that it was offered.", "INC 6 P"),
    ("en", "The Congress, which won one of its nine seats in 2019, is left with seven.", "INC 7 A"),
    ("en", "The BJP gave the LJP the five seats it had been asking for.", "LJP 5 A"),
    ("hi", "जदयू के हिस्से में पिछली बार की 17 के मुकाबले 16 सीटें आई हैं।", "JDU 16 A"),
    ("hi", "पिछली बार नौ सीटों पर लड़ने वाली कांग्रेस इस बार 12 सीटें चाहती है।", "INC 12 W"),
    ("hi", "2019 में 17 सीटों पर लड़ा जदयू इस बार 16 सीटों पर उतरेगा।", "JDU 16 A"),
)  # fmt: skip
OFFERS = (
    ("en", "The Congress rejected the RJD's offer of six seats.", "INC 6 P"),
    ("en", "The Congress has spurned an offer of five seats from the RJD.", "INC 5 P"),
    ("en", "The Congress refused the RJD's proposal of four seats.", "INC 4 P"),
    ("en", "An offer of two seats made by the RJD was rejected by the CPI(M).", "CPIM 2 P"),
    ("en", "The CPI(M) said no to the three seats that the RJD had offered.", "CPIM 3 P"),
    ("en", "The LJP turned its nose up at the BJP's offer of three seats and wants six.", "LJP 3 P; LJP 6 W"),
    ("en", "The RJD made an offer of six seats to the Congress.", "INC 6 P"),
    ("en", "The RJD brushed aside the Congress's claim to eleven seats.", "INC 11 W"),
    ("en", "The BJP has told the LJP that it can have no more than five seats.", "LJP -5 P"),
    ("hi", "कांग्रेस ने राजद की छह सीटों की पेशकश ठुकरा दी।", "INC 6 P"),
    ("hi", "कांग्रेस ने राजद का पांच सीटों का ऑफर लेने से इनकार कर दिया।", "INC 5 P"),
    ("hi", "राजद की ओर से मिले चार सीटों के प्रस्ताव को कांग्रेस ने नामंजूर कर दिया।", "INC 4 P"),
    ("hi", "राजद ने कांग्रेस की बारह सीटों की मांग खारिज कर दी।", "INC 12 W"),
)  # fmt: skip
LEFT_OUT = (
    ("en", "The BJP will contest all seats except Purnia and Katihar.", ""),
    ("en", "The BJP will contest all but six of the 40 seats.", "BJP 34 A"),
    ("en", "The RJD wants every seat in the region except Katihar.", ""),
    ("en", "The AAP will field candidates in every one of the state's 40 seats.", "AAP 40 A"),
    ("hi", "पूर्णिया और कटिहार को छोड़कर भाजपा सभी सीटों पर चुनाव लड़ेगी।", ""),
    ("hi", "राजद 40 में से छह को छोड़कर बाकी सभी सीटों पर लड़ेगा।", "RJD 34 A"),
)  # fmt: skip
EXCHANGED = (
    ("en", "The RJD will give Katihar to the Congress in return for Purnia.", "INC A Katihar; RJD A Purnia"),
    ("en", "The BJP swapped Gaya for Kishanganj with the JD(U).", "JDU A Gaya; BJP A Kishanganj"),
    ("en", "The Congress will get Supaul instead of Madhepura.", "INC A Supaul"),
    ("en", "The LJP got Jamui in lieu of Nawada.", "LJP A Jamui"),
    ("hi", "पूर्णिया के बदले कांग्रेस को कटिहार सीट मिली।", "INC A Katihar"),
    ("hi", "लोजपा को नवादा की जगह जमुई सीट दी गई है।", "LJP A Jamui"),
)  # fmt: skip
CLAIMED = (
    ("en", "Both the RJD and the Congress have staked claim to Purnia.", "RJD W Purnia; INC W Purnia"),
    ("en", "Purnia was given to the Congress at a meeting in Patna.", "INC A Purnia"),
    ("hi", "पूर्णिया सीट पर राजद और कांग्रेस दोनों ने दावा ठोका है।", "RJD W Purnia; INC W Purnia"),
)  # fmt: skip
WORKED_OUT = (
    ("en", "The RJD will contest in 26 of the 40 seats and the rest will go to the Congress.", "RJD 26 A; INC 14 A"),
    ("en", "The BJP will contest 17 seats, one more than the JD(U).", "BJP 17 A; JDU 16 A"),
    ("en", "The JD(U) will contest 16 seats, one fewer than the BJP.", "BJP 17 A; JDU 16 A"),
    ("en", "The BJP will contest 17 seats and the JD(U) one fewer.", "BJP 17 A; JDU 16 A"),
    ("en", "The LJP got five seats, three fewer than it had demanded.", "LJP 5 A; LJP 8 W"),
    ("hi", "राजद 40 में से 26 सीटों पर लड़ेगा, बाकी सीटें कांग्रेस के खाते में जाएंगी।", "RJD 26 A; INC 14 A"),
    ("hi", "भाजपा 17 सीटों पर लड़ेगी जबकि जदयू उससे एक कम पर।", "BJP 17 A; JDU 16 A"),
)  # fmt: skip
SHARED = (
    ("en", "The CPI, the XYZ and the CPI(M) have been given one each; an independent gets the last.", "CPI 1 A; CPIM 1 A"),
    ("en", "The deal (15 each for the BJP and the JD(U), five for the LJP) is through.", "BJP 15 A; JDU 15 A; LJP 5 A"),
    ("en", "The BJP and the JD(U) will contest 33 seats between them.", ""),
    ("en", "The BJP and the JD(U) will contest 33 seats between them, 17 of them the BJP's.", "BJP 17 A"),
)  # fmt: skip
SAID_OTHERWISE = (
    ("en", "The IUML will ask the Congress for no fewer than three seats in Kerala.", "IUML 3- W"),
    ("en", "The Congress would now like 12, and the RJD will on no account go beyond seven.", "INC 12 W; INC -7 P"),
    ("en", "The CPI has spoken of four seats and the CPI(M) has five in mind.", "CPI 4 W; CPIM 5 W"),
    ("en", "The RJD has set aside nine seats for the Congress.", "INC 9 A"),
    ("en", "The RJD's Tejashwi Yadav told the JD(U) that his party wanted 26 seats.", "RJD 26 W"),
    ("en", "The remaining nine seats are the Congress's.", "INC 9 A"),
    ("hi", "राजद कांग्रेस को सात से ज्यादा सीटें देने से मना कर रहा है।", "INC -7 P"),
    ("hi", "लोजपा पांच से कम सीटों पर राजी नहीं है।", "LJP 5- W"),
    ("hi", "लोजपा को पांच से कम सीटें मंजूर नहीं हैं।", "LJP 5- W"),
)  # fmt: skip


def told(text: str, language: str) -> set[str]:
    return written(reports(LEADS[language] + text, language, "2024-01-15"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *ON_TOP,
        *COMPARED,
        *OFFERS,
        *LEFT_OUT,
        *EXCHANGED,
        *CLAIMED,
        *WORKED_OUT,
        *SHARED,
        *SAID_OTHERWISE,
    ],
)
def test_each_construction_tells_its_plans(language: str, text: str, expected: str) -> None:
    assert told(text, language) == set(filter(None, expected.split("; ")))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            (
                "Nagaland votes in February. The NPF will contest 22 of its seats.\n\n"
                "In Meghalaya there are no allies. The NPP is fielding candidates in 57 seats. "
                "The UDP will contest 47."
            ),
            {("NPF", "Nagaland"), ("NPP", "Meghalaya"), ("UDPM", "Meghalaya")},
        ),
        (
            "hi",
            "बिहार में राजद 26 सीटों पर लड़ेगा।\n\nझारखंड में भी बात बन गई है। झामुमो पांच सीटों पर लड़ेगा।",
            {("RJD", "Bihar"), ("JMM", "Jharkhand")},
        ),
    ],
)
def test_a_paragraph_stays_in_the_state_that_it_has_turned_to(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    found = {
        (r.party.value.id.partition(":")[2], r.territory.value)
        for r in reports(text, language, "2023-01-25" if "Nagaland" in text else "2024-01-15")
    }
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            (
                "TJS asks for 17, will get eight\n\nThe Congress, which fielded its own candidates for "
                "the Telangana assembly on Monday, intends to fight 94 in all. Tickets for the rest are "
                "awaited."
            ),
            {("TJS", 17), ("TJS", 8), ("INC", 94)},
        ),
    ],
)
def test_candidates_for_a_house_tell_that_numbers_are_of_seats(
    language: str, text: str, expected: set[tuple[str, int]]
) -> None:
    found = {
        (r.party.value.id.partition(":")[2], r.seats.value.exact)
        for r in reports(text, language, "2018-11-14")
    }
    assert found == expected


def test_seats_of_a_state_that_is_not_yet_one_lie_in_the_state_that_it_was_part_of() -> None:
    text = "The TRS will contest 45 assembly seats in Telangana, it was announced in Hyderabad."
    found = {r.territory.value for r in reports(text, "en", "2009-02-01")}
    assert found == {"Andhra Pradesh"}
    assert {r.territory.value for r in reports(text, "en", "2018-11-01")} == {"Telangana"}


def test_a_headline_on_a_council_poll_is_about_no_seats_of_a_house() -> None:
    text = (
        "Eleven seats, twelve men: council poll in Maharashtra\n\n"
        "The BJP has 103 MLAs and wants five seats of the legislative council. "
        "The Congress, with 37, gets two. The council polls are on Friday."
    )
    assert reports(text, "en", "2024-07-01") == ()
