"""Parties that no list knows: what they want or get is not that of the party before."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, standing

_ONE = {
    "en": "The Congress will contest 75 assembly seats in Rajasthan. ",
    "hi": "कांग्रेस राजस्थान विधानसभा चुनाव में 75 सीटों पर लड़ेगी। ",
}
_DAY = "2023-10-20"


def _told(text: str, language: str) -> set[tuple[str, int | None, str]]:
    found = standing(_ONE[language] + text, language, _DAY)
    return {(party, least, status) for party, least, _, status in found}


@pytest.mark.parametrize(
    "text",
    [
        "The XYZP is eyeing 12 seats.",
        "XYZP has been given 12 seats.",
        "Meanwhile, the XYZP wants 12.",
        "The XYZP will contest 12 seats.",
        "The Kisan Sangharsh Party wants 12 seats.",
        "The Azadi Morcha is keen on 12 seats.",
        "Smaller outfits are eyeing 12 seats.",
    ],
)
def test_an_unknown_english_party_keeps_its_seats(text: str) -> None:
    assert _told(text, "en") == {("INC", 75, "agreed")}


@pytest.mark.parametrize(
    "text",
    [
        "जसपा 12 सीटें चाहती है।",
        "जसपा ने 12 सीटें मांगी हैं।",
        "जसपा के खाते में 12 सीटें गई हैं।",
        "12 सीटें जसपा के लिए छोड़ी गई हैं।",
        "किसान सेना 12 सीटें चाहती है।",
        "भारतीय जन सेवा मोर्चा ने 12 सीटें मांगी हैं।",
        "जोगटा की पार्टी 12 सीटों पर लड़ रही है।",
    ],
)
def test_an_unknown_hindi_party_keeps_its_seats(text: str) -> None:
    assert _told(text, "hi") == {("INC", 75, "agreed")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It wants 12 seats in Punjab, too."),
        ("en", "Of the smaller outfits, the CPI has put up 12 candidates."),
        ("hi", "पहले उसने 12 सीटें मांगी थीं।"),
        ("hi", "प्रदेश इकाई ने 12 सीटों की मांग रखी थी।"),
    ],
)
def test_a_known_one_is_still_meant(language: str, text: str) -> None:
    assert len(_told(text, language)) == 2


def test_letters_are_those_of_the_party_that_is_named_in_full() -> None:
    text = "It has tied up with the Aazad Samaj Party (Kanshi Ram). The ASP wants 12 seats."
    assert _told(text, "en") == {("INC", 75, "agreed"), ("ASPKR", 12, "wanted")}


@pytest.mark.parametrize("noun", ["party", "new outfit", "faction"])
def test_the_party_of_whom_nobody_knows_is_not_the_one_before(noun: str) -> None:
    text = f"The BJP wants 30 seats in Kerala. Ouseppachan's {noun} wants 12 seats there."
    assert plans(text, published="2026-01-20") == {("BJP", "Kerala", 30, 30)}


def test_the_leader_of_a_state_branch_tells_the_state() -> None:
    text = (
        '"We are contesting 176 seats and leaving six for the NCP," Gujarat Congress president '
        "Arjun Modhwadia said."
    )
    assert plans(text, published="2012-10-30") == {
        ("INC", "Gujarat", 176, 176),
        ("NCP", "Gujarat", 6, 6),
    }


_FOUND = "found/nava-rajasthan-party"


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("The Nava Rajasthan Party wants 12 seats.", (_FOUND, 12, "wanted")),
        ("The BJP has left two seats for the Nava Rajasthan Party.", (_FOUND, 2, "agreed")),
        ("The Nava Rajasthan Party will contest 40 seats.", (_FOUND, 40, "agreed")),
        (
            "The Party for Desert Rights would like to have 12 seats.",
            ("found/party-for-desert-rights", 12, "wanted"),
        ),
        (
            "The RSP (Leninist) will get two seats.",
            ("found/revolutionary-socialist-party-leninist", 2, "agreed"),
        ),
        (
            "The Socialist Janata Dal gets six seats.",
            ("found/socialist-janata-dal", 6, "agreed"),
        ),
    ],
)
def test_a_party_that_is_called_as_parties_are_has_its_seats(
    text: str, plan: tuple[str, int, str]
) -> None:
    assert _told(text, "en") == {("INC", 75, "agreed"), plan}


@pytest.mark.parametrize(
    "text",
    [
        "The Samyukta Kisan Morcha will hold 12 rallies.",
        "The party's Mahila Morcha has 12 units.",
        "Nobody in the Rajasthan Premier League has asked for 12 tickets.",
    ],
)
def test_wings_unions_and_clubs_are_no_parties(text: str) -> None:
    assert _told(text, "en") == {("INC", 75, "agreed")}


def test_the_secular_of_a_known_name_is_no_faction() -> None:
    text = "The Hindustani Awam Morcha (Secular) wants 9 seats."
    assert _told(text, "en") == {("INC", 75, "agreed"), ("HAMS", 9, "wanted")}
