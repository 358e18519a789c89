"""Constituencies that a later sentence only calls "the seat", and who stands in them."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

AGAIN: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "en",
        "Mumbai: The Congress had staked claim to Sangli. The seat has gone to the Shiv Sena (UBT) under the MVA's Lok Sabha pact.",
        {"INC": ["Sangli"], "SHSUBT": ["Sangli"]},
    ),
    (
        "en",
        "Patna: The Congress has been promised Purnea by the RJD, but the VIP also wants the seat in the Lok Sabha polls.",
        {"INC": ["Purnia"], "VIP": ["Purnia"]},
    ),
    (
        "en",
        "Mumbai: The Congress wanted Nashik and Ramtek. Both seats have been given to the Shiv Sena (UBT) for the Lok Sabha polls.",
        {"INC": ["Nashik", "Ramtek"], "SHSUBT": ["Nashik", "Ramtek"]},
    ),
    (
        "en",
        "Patna: The Congress wants Purnea in the Lok Sabha polls. The seat-sharing talks go on, and the seat will go to polls on April 26.",
        {"INC": ["Purnia"]},
    ),
    (
        "en",
        "Patna: The Congress wants Purnea. The BJP won the seat in 2014, and the RJD does not want the seat in the Lok Sabha polls.",
        {"INC": ["Purnia"]},
    ),
    (
        "hi",
        "पटना: कांग्रेस ने पूर्णिया सीट मांगी थी। यह सीट राजद के खाते में गई है। लोकसभा चुनाव नजदीक हैं।",
        {"INC": ["Purnia"], "RJD": ["Purnia"]},
    ),
    (
        "hi",
        "पटना: कांग्रेस पूर्णिया सीट चाहती है। इस सीट पर राजद भी दावा कर रहा है। लोकसभा चुनाव नजदीक हैं।",
        {"INC": ["Purnia"], "RJD": ["Purnia"]},
    ),
]

STANDING: list[tuple[str, str, dict[str, list[str]]]] = [
    (
        "en",
        "Patna: Under the NDA's Lok Sabha pact the HAM and the RLM get one seat each. Jitan Ram Manjhi will contest from Gaya and Upendra Kushwaha from Karakat.",
        {"HAMS": ["Gaya"], "RLM": ["Karakat"]},
    ),
    (
        "hi",
        "पटना: हम और रालोमो को एक-एक लोकसभा सीट मिली है। गया से जीतनराम मांझी और काराकाट से उपेंद्र कुशवाहा चुनाव लड़ेंगे।",
        {"HAMS": ["Gaya"], "RLM": ["Karakat"]},
    ),
    (
        "en",
        "New Delhi: The BJP has announced its candidates. Narendra Modi will contest from Varanasi, Amit Shah from Gandhinagar, his seat since 2019, and Rajnath Singh from Lucknow in the Lok Sabha polls.",
        {"BJP": ["Gandhinagar", "Lucknow", "Varanasi"]},
    ),
    (
        "en",
        "Patna: The RJD will contest 26 Lok Sabha seats. Misa Bharti filed her nomination from Pataliputra on Monday.",
        {"RJD": ["Pataliputra"]},
    ),
    (
        "en",
        "Ranchi: The JMM will contest 41 seats. Hemant Soren will fight the Jharkhand assembly election from Barhait.",
        {"JMM": ["Barhait"]},
    ),
    (
        "hi",
        "पटना: भाजपा 17 लोकसभा सीटों पर लड़ेगी। राजद छोड़कर भाजपा में आए रामकृपाल यादव पाटलिपुत्र से लड़ेंगे।",
        {"BJP": ["Pataliputra"]},
    ),
    (
        "hi",
        "लखनऊ: सपा 350 सीटों पर लड़ेगी। अखिलेश यादव मैनपुरी की करहल सीट से उत्तर प्रदेश विधानसभा चुनाव लड़ेंगे।",
        {"SP": ["Karhal"]},
    ),
    (
        "hi",
        "लखनऊ: रालोद को लोकसभा की दो सीटें मिली हैं। रालोद ने बागपत से राजकुमार सांगवान और बिजनौर से चंदन चौहान को प्रत्याशी बनाया है।",
        {"RLD": ["Baghpat", "Bijnor"]},
    ),
    (
        "hi",
        "पटना: राजद 26 लोकसभा सीटों पर लड़ेगा। मीसा भारती ने पाटलिपुत्र से नामांकन दाखिल किया।",
        {"RJD": ["Pataliputra"]},
    ),
    (
        "en",
        "Patna: Gaya, which was with the JD(U), has gone to the HAM for the Lok Sabha polls.",
        {"HAMS": ["Gaya"]},
    ),
    (
        "en",
        "Patna: Gaya, held by the JD(U), has been given to the HAM for the Lok Sabha polls.",
        {"HAMS": ["Gaya"]},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), AGAIN)
def test_the_seat_is_the_one_named_last(
    language: str, text: str, expected: dict[str, list[str]]
) -> None:
    assert _named(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), STANDING)
def test_who_stands_in_a_constituency_has_it_for_the_party_of_his_own(
    language: str, text: str, expected: dict[str, list[str]]
) -> None:
    assert _named(text, language) == expected


@pytest.mark.parametrize(
    "told",
    [
        "The party lost the seat to the BJP.",
        "The alliance had lost the seat to the BJP by a whisker.",
        "The party surrendered the seat to the BJP without a fight.",
        "The party will not give the seat to the BJP.",
        "The minister took the fight for the seat to the BJP.",
        "Its leaders denied that the seat has gone to the BJP.",
    ],
)
def test_a_seat_that_nobody_gives_goes_to_nobody(told: str) -> None:
    assert "BJP" not in _named(f"Patna: In the Lok Sabha polls the RJD gets Gaya. {told}", "en")


@pytest.mark.parametrize(
    "told",
    [
        "The party leaves the seat to the CPI.",
        "The party has given the seat to the CPI.",
        "The seat goes to the CPI.",
        "The seat will be given to the CPI.",
        "The seat was given to the CPI.",
    ],
)
def test_a_seat_that_is_given_goes_to_its_taker(told: str) -> None:
    named = _named(f"Patna: The RJD wanted Gaya in the Lok Sabha polls. {told}", "en")
    assert named["CPI"] == ["Gaya"]


def test_two_who_only_sit_down_somewhere_do_not_fight_there() -> None:
    text = (
        "Agartala: The Congress wants 17 seats and the BJP 55 in the Tripura assembly polls. "
        "The two will have their talks at a hotel in Ambassa."
    )
    assert _named(text, "en") == {}


def _named(text: str, language: str) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, "2024-03-09"):
        if report.constituencies:
            party = report.party.value.id.partition(":")[2]
            found.setdefault(party, set()).update(c.value for c in report.constituencies)
    return {party: sorted(names) for party, names in found.items()}
