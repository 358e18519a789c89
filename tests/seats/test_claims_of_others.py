"""Numbers and seats told beside those of somebody else, and claims that another turns down."""

from __future__ import annotations

import pytest
from tests.seats.plans import plain, plans, reports

DAY = "2024-03-20"
OWN = "झारखंड में कांग्रेस छह सीटों पर चुनाव लड़ेगी। "


def _seats(text: str, language: str) -> set[tuple[str, str]]:
    return {(plain(r)[0], c.value) for r in reports(text, language, DAY) for c in r.constituencies}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The BJP, which won nine seats in 2019, will contest 12 and leave Giridih to the AJSU.",
            {("BJP", "Jharkhand", 12, 12), ("AJSU", "Jharkhand", 1, 1)},
        ),
        (
            "The BJP, which took 15 seats last time, will fight 14, leaving Hajipur to the LJP.",
            {("BJP", "Bihar", 14, 14), ("LJP", "Bihar", 1, 1)},
        ),
        (
            (
                "The Congress, which had one seat, will contest eight seats and has given Gaya and "
                "Nawada to the RJD."
            ),
            {("INC", "Bihar", 8, 8), ("RJD", "Bihar", 2, 2)},
        ),
        (
            "The BJP, which won 15 seats in 2019, will contest 14 and leave two to the RLM in Bihar.",
            {("BJP", "Bihar", 14, 14), ("RLM", "Bihar", 2, 2)},
        ),
    ],
)
def test_the_number_is_the_subjects_and_what_it_leaves_the_takers(
    text: str, told: set[tuple[str, str, int, int]]
) -> None:
    assert plans(text, published=DAY) == told


@pytest.mark.parametrize(
    "text",
    [
        "The RJD said on Friday that it had not agreed to one seat in Jharkhand.",
        "The RJD said on Friday that it had never agreed to just two seats in Jharkhand.",
        "The RJD said that it is yet to agree to two seats in Jharkhand.",
    ],
)
def test_what_a_party_has_not_agreed_to_is_only_proposed(text: str) -> None:
    assert {r.status.value.value for r in reports(text, "en", DAY)} == {"proposed"}


def test_what_a_party_gets_stays_agreed_where_another_has_not_agreed_to_something_else() -> None:
    text = "The RJD has not agreed to a rally, but will contest two seats in Jharkhand."
    assert {r.status.value.value for r in reports(text, "en", DAY)} == {"agreed"}


@pytest.mark.parametrize(
    "text",
    [
        "कांग्रेस ने पलामू पर राजद का दावा खारिज कर दिया।",
        "कांग्रेस ने पलामू पर राजद का दावा ठुकरा दिया।",
        "कांग्रेस ने पलामू सीट पर राजद का दावा सिरे से नकार दिया।",
        "कांग्रेस ने पलामू पर राजद की मांग नहीं मानी।",
        "कांग्रेस ने राजद की पलामू सीट की मांग खारिज कर दी।",
    ],
)
def test_who_turns_down_a_claim_does_not_get_what_is_claimed(text: str) -> None:
    told = reports(OWN + text, "hi", DAY)
    assert ("INC", "Jharkhand", 6, 6) in {plain(r) for r in told}
    assert _seats(OWN + text, "hi") <= {("RJD", "Palamu")}
    assert all(r.status.value.value == "wanted" for r in told if plain(r)[0] == "RJD")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("कांग्रेस ने पलामू सीट पर दावा किया।", {("INC", "Palamu")}),
        ("कांग्रेस ने पलामू सीट पर अपना दावा नहीं छोड़ा है।", {("INC", "Palamu")}),
        ("राजद ने पलामू सीट पर दावा किया है।", {("RJD", "Palamu")}),
    ],
)
def test_who_makes_a_claim_still_wants_what_is_claimed(
    text: str, told: set[tuple[str, str]]
) -> None:
    assert _seats(OWN + text, "hi") == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "तमिलनाडु में कांग्रेस नौ सीटों पर लड़ेगी, जिनमें पुडुचेरी भी शामिल है।"),
        ("hi", "तमिलनाडु में कांग्रेस को नौ सीटें मिली हैं, जिसमें पुडुचेरी शामिल है।"),
        ("en", "The Congress will contest nine seats in Tamil Nadu, including Puducherry."),
    ],
)
def test_a_territory_counted_in_does_not_take_the_number(language: str, text: str) -> None:
    assert plans(text, language, DAY) == {("INC", "Tamil Nadu", 9, 9)}


def test_a_seat_counted_in_is_named_and_a_territory_alone_has_its_own() -> None:
    named = "तमिलनाडु में कांग्रेस नौ सीटों पर लड़ेगी, जिनमें करूर भी शामिल है।"
    assert plans(named, "hi", DAY) == {("INC", "Tamil Nadu", 9, 9)}
    assert _seats(named, "hi") == {("INC", "Karur")}
    alone = "कांग्रेस एक सीट पर लड़ेगी, जिसमें पुडुचेरी शामिल है।"
    assert plans(alone, "hi", DAY) <= {("INC", "Puducherry", 1, 1)}


def test_what_a_party_gives_up_does_not_go_to_whoever_was_told_of_before() -> None:
    before = "महाराष्ट्र में एकनाथ शिंदे गुट 17 सीटें मांग रहा था। "
    assert _seats(before + "राकांपा ने सातारा छोड़ दी।", "hi") == set()
    assert _seats(before + "राकांपा ने सातारा सीट शिंदे गुट को दी।", "hi") == {("SHS", "Satara")}
