"""Constituencies of which a clause of their own, or what stands beside them, says whose they are."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

CLAUSES: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "en",
        (
            "New Delhi: The BJP is likely to retain Nashik, which the Shiv Sena also wants, in the "
            "Lok Sabha polls."
        ),
        {"BJP": ["Nashik"], "SHS": ["Nashik"]},
    ),
    (
        "en",
        (
            "Mumbai: The Congress has given up its claim to Sangli, which will now be contested by "
            "the Shiv Sena (UBT) in the Lok Sabha polls."
        ),
        {"SHSUBT": ["Sangli"]},
    ),
    (
        "en",
        (
            "Mumbai: Talks are stuck over two Lok Sabha seats - Ramtek and Sangli - that both the "
            "Congress and the Shiv Sena (UBT) want."
        ),
        {"INC": ["Ramtek", "Sangli"], "SHSUBT": ["Ramtek", "Sangli"]},
    ),
    (
        "en",
        (
            "Patna: The JD(U) is also seeking Nawada and Sitamarhi, both of which the BJP is keen to "
            "contest in the Lok Sabha polls."
        ),
        {"BJP": ["Nawada", "Sitamarhi"], "JDU": ["Nawada", "Sitamarhi"]},
    ),
    (
        "en",
        (
            "Mumbai: The NCP may get Satara in exchange for Nashik, which would go to the Shiv Sena, "
            "in the Lok Sabha polls."
        ),
        {"NCP": ["Satara"], "SHS": ["Nashik"]},
    ),
    (
        "hi",
        "मुंबई: शिवसेना नासिक सीट पर अड़ी है, जिसे भाजपा भी चाहती है। लोकसभा चुनाव नजदीक हैं।",
        {"BJP": ["Nashik"], "SHS": ["Nashik"]},
    ),
    (
        "hi",
        "पटना: जदयू ने नवादा सीट मांगी है, जो भाजपा के खाते में जा सकती है। लोकसभा चुनाव नजदीक हैं।",
        {"BJP": ["Nawada"], "JDU": ["Nawada"]},
    ),
    (
        "en",
        (
            "Chennai: The DMDK has been allotted two Lok Sabha seats by the AIADMK - Tiruvallur and "
            "Cuddalore."
        ),
        {"DMDK": ["Cuddalore", "Tiruvallur"]},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CLAUSES)
def test_a_clause_about_constituencies_tells_whose_they_are(
    language: str, text: str, expected: dict[str, list[str]]
) -> None:
    assert _named(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Patna: Talks go on over Katihar, which the RJD does not want to give, in the Lok Sabha "
            "polls. The BJP will contest 17 seats."
        ),
        (
            "Patna: The JD(U) is silent on Kishanganj, which the RJD had wanted in 2019. The BJP will "
            "contest 17 Lok Sabha seats."
        ),
        (
            "Guwahati: In Barpeta and Dhubri, where the AIUDF is strong, the Congress will field "
            "Muslim candidates. It will contest 12 Lok Sabha seats."
        ),
        (
            "Thiruvananthapuram: The CPI will contest 25 seats in the Kerala assembly polls, having "
            "been promised a seat in Kottayam or Malappuram."
        ),
    ],
)
def test_places_that_are_only_spoken_of_are_nobodys_seats(text: str) -> None:
    assert _named(text, "en") == {}


def test_members_of_a_party_are_no_constituency() -> None:
    text = (
        "Agartala: The CPI(M) will contest one seat and the Congress another in the Lok Sabha "
        "polls: Tripura East for the Marxists, Tripura West for the Congress."
    )
    assert _named(text, "en") == {"CPIM": ["Tripura East"], "INC": ["Tripura West"]}


def _named(text: str, language: str) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, "2024-03-09"):
        if report.constituencies:
            party = report.party.value.id.partition(":")[2]
            found.setdefault(party, set()).update(c.value for c in report.constituencies)
    return {party: sorted(names) for party, names in found.items()}
