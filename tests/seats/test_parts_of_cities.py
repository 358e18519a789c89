"""Seats told by parts of a city, names of several words, and words that are no names."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports


def named(text: str, language: str = "en", published: str = "2024-01-02") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found.setdefault(party, set()).update(c.value for c in report.constituencies)
    return found


@pytest.mark.parametrize(
    ("text", "language", "party", "seats"),
    [
        (
            "In Delhi the Congress gets three Lok Sabha seats: Chandni Chowk, North East, North West.",
            "en",
            "INC",
            {"Chandni Chowk", "North East Delhi", "North West Delhi"},
        ),
        (
            "In Mumbai the Congress has three Lok Sabha seats: North, North Central, South Central.",
            "en",
            "INC",
            {"Mumbai North", "Mumbai North Central", "Mumbai South Central"},
        ),
        (
            "दिल्ली में लोकसभा की तीन सीटों चांदनी चौक, उत्तर पूर्वी और उत्तर पश्चिमी पर कांग्रेस लड़ेगी।",
            "hi",
            "INC",
            {"Chandni Chowk", "North East Delhi", "North West Delhi"},
        ),
    ],
)
def test_parts_of_a_city_are_its_seats(
    text: str, language: str, party: str, seats: set[str]
) -> None:
    assert named(text, language)[party] == seats


def test_a_part_of_the_country_is_no_seat() -> None:
    text = "The Congress will contest ten Lok Sabha seats in Assam, most of them in the North East."
    assert named(text)["INC"] == set()


@pytest.mark.parametrize(
    ("text", "published", "party", "seats"),
    [
        (
            "दिल्ली विधानसभा चुनाव में जदयू संगम विहार और बुराड़ी सीट से लड़ेगा।",
            "2025-01-05",
            "JDU",
            {"Sangam Vihar", "Burari"},
        ),
        (
            "महाराष्ट्र विधानसभा चुनाव में शिवसेना (यूबीटी) नागपुर दक्षिण और वर्सोवा सीट मांग रही है।",
            "2024-10-05",
            "SHSUBT",
            {"Nagpur South", "Versova"},
        ),
        (
            "उत्तर प्रदेश विधानसभा चुनाव में रालोद थाना भवन और पुरकाजी सीट से लड़ेगा।",
            "2022-01-05",
            "RLD",
            {"Thana Bhawan", "Purqazi"},
        ),
        (
            "Maharashtra assembly election: the BJP will contest Nagpur South West and Ramtek seats.",
            "2024-10-05",
            "BJP",
            {"Nagpur South West", "Ramtek"},
        ),
    ],
)
def test_names_of_several_words_are_whole(
    text: str, published: str, party: str, seats: set[str]
) -> None:
    language = "en" if text.isascii() else "hi"
    assert named(text, language, published)[party] == seats
