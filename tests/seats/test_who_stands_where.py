"""Whose candidate stands in a constituency: the one who names him, or whom the clause turns to."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, written

_CG = "The BJP will contest all 90 seats in Chhattisgarh. "
_HR = "हरियाणा में भाजपा सभी 90 सीटों पर लड़ेगी। "
_UK = "उत्तराखंड में कांग्रेस ने 63 प्रत्याशियों के नाम जारी किए। "


def _plans(text: str, language: str, published: str) -> set[str]:
    return written(reports(text, language, published))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Raman Singh is seeking re-election from Rajnandgaon.", {"BJP 90 A Rajnandgaon"}),
        ("Raman Singh has filed his papers from the Rajnandgaon seat.", {"BJP 90 A Rajnandgaon"}),
        ("Raman Singh is back in Rajnandgaon, shifted there by the party.", {"BJP 90 A"}),
        (
            "Raman Singh has been shifted by the party to Rajnandgaon.",
            {"BJP 90 A Rajnandgaon"},
        ),
        (
            "Raman Singh takes on Karuna Shukla of the Congress in Rajnandgaon.",
            {"BJP 90 A Rajnandgaon", "INC A Rajnandgaon"},
        ),
        (
            "Raman Singh will contest from Rajnandgaon, where the Congress has fielded a newcomer.",
            {"BJP 90 A Rajnandgaon", "INC A Rajnandgaon"},
        ),
        (
            "Raman Singh will contest from Rajnandgaon, where the Congress is strong and has named nobody.",
            {"BJP 90 A Rajnandgaon"},
        ),
        ("The chief minister will be seeking re-election from Rajnandgaon.", {"BJP 90 A"}),
    ],
)
def test_a_seat_goes_to_whoever_stands_there_and_to_the_rival(
    sentence: str, expected: set[str]
) -> None:
    assert _plans(_CG + sentence, "en", "2018-10-22") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("कांग्रेस ने किरण चौधरी को तोशाम से टिकट दिया है।", {"BJP 90 A", "INC A Tosham"}),
        (
            "मनोहर लाल करनाल से लड़ रहे हैं, जहां कांग्रेस ने नया चेहरा उतारा है।",
            {"BJP 90 A Karnal", "INC A Karnal"},
        ),
        (
            "करनाल में मनोहर लाल के सामने कांग्रेस ने नए चेहरे को उतारा है।",
            {"BJP 90 A Karnal", "INC A Karnal"},
        ),
        ("करनाल में मनोहर लाल के खिलाफ कांग्रेस ने प्रदर्शन किया।", {"BJP 90 A"}),
        (
            "कांग्रेस 2014 में करनाल में मनोहर लाल के सामने उतरी थी।",
            {"BJP 90 A"},
        ),
    ],
)
def test_who_gives_the_ticket_has_the_candidate_in_hindi(sentence: str, expected: set[str]) -> None:
    assert _plans(_HR + sentence, "hi", "2019-10-03") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "विजय बहुगुणा के बेटे टिहरी से टिकट चाहते थे, पर नहीं मिला।",
        "बद्रीनाथ से टिकट के दावेदार राजेंद्र भंडारी नाराज हैं।",
        "राजेंद्र भंडारी बद्रीनाथ से टिकट मांग रहे थे।",
    ],
)
def test_a_ticket_that_somebody_only_seeks_is_no_plan(sentence: str) -> None:
    assert _plans(_UK + sentence, "hi", "2012-01-04") == {"INC 63 A"}


def test_the_end_of_a_candidates_name_is_no_seat() -> None:
    text = "सपा मध्य प्रदेश में 52 सीटों पर लड़ेगी। सूची में बालाघाट से अनुभा मुंजारे और पृथ्वीपुर से शिशुपाल यादव हैं।"
    assert _plans(text, "hi", "2018-11-10") == {"SP 52 A Balaghat, Prithvipur"}


def test_several_seats_of_one_candidate_are_all_told() -> None:
    text = "बिहार में हम 20 सीटों पर लड़ेगी। जीतन राम मांझी मखदुमपुर और इमामगंज दोनों जगह से लड़ेंगे।"
    assert _plans(text, "hi", "2015-09-14") == {"HAMS 20 A Imamganj, Makhdumpur"}


def test_candidates_told_after_another_party_are_not_of_the_one_before() -> None:
    text = (
        "उत्तराखंड विधानसभा चुनाव में बसपा सभी 70 सीटों पर लड़ेगी। उसने सभी प्रत्याशी घोषित कर दिए हैं। "
        "कांग्रेस में हरीश रावत ने कहा कि वह नहीं लड़ेंगे। इंदिरा हृदयेश हल्द्वानी से पर्चा भरेंगी।"
    )
    assert "BSP 70 A" in _plans(text, "hi", "2012-01-04")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It has left Kulgam to M Y Tarigami of the CPI(M) and Udhampur East to Harsh Dev Singh of the Panthers Party.",
            {"JKNC 51 A", "CPIM A Kulgam", "JKNPP A Udhampur East"},
        ),
        (
            "The remaining four, Kulgam, Doda, Banihal and Sopore, have been left to the Jammu Raksha Party, the NC said.",
            {"JKNC 51 A"},
        ),
    ],
)
def test_what_is_left_to_somebody_is_not_the_givers(sentence: str, expected: set[str]) -> None:
    text = "The NC will contest 51 seats in Jammu and Kashmir. " + sentence
    assert _plans(text, "en", "2024-08-22") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "महाराष्ट्र में कांग्रेस 105 सीटों पर लड़ेगी। शिवसेना (यूबीटी) के संजय राउत ने कहा कि 260 सीटों पर सहमति बन गई है।",
            "hi",
            {"INC 105 A"},
        ),
        (
            "शिवसेना (यूबीटी) महाराष्ट्र में रामटेक और वर्धा की सीटें मांग रही है, जबकि कांग्रेस इनमें से सिर्फ रामटेक देने को राजी है।",
            "hi",
            {"SHSUBT W Ramtek, Wardha"},
        ),
        ("महाराष्ट्र में कांग्रेस 105 सीटों पर सहमत हो गई है।", "hi", {"INC 105 A"}),
    ],
)
def test_what_all_agree_on_and_what_is_given_away_is_nobodys_own(
    text: str, language: str, expected: set[str]
) -> None:
    assert _plans(text, language, "2024-10-22") == expected


def test_an_offer_and_a_wish_for_as_many_other_seats_stay_apart() -> None:
    text = "भाजपा ने झारखंड में चतरा सीट जदयू को देने की पेशकश की है, लेकिन जदयू पलामू भी चाहता है।"
    assert _plans(text, "hi", "2009-03-20") == {"JDU P Chatra", "JDU W Palamu"}


def test_seats_of_an_assembly_elected_along_with_the_lok_sabha_are_known() -> None:
    text = (
        "In Odisha the BJD will contest 20 Lok Sabha seats. The CPI will get a single Assembly seat, "
        "Tirtol, out of 147."
    )
    assert "CPI A Tirtol" in _plans(text, "en", "2014-03-15")
