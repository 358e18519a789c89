"""Constituencies' names that only say where something is, and seats known from a table alone."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

LEAD = "The RJD will contest 26 Lok Sabha seats in Bihar and the Congress nine. "
LEAD_HI = "बिहार में लोकसभा चुनाव में राजद 26 और कांग्रेस नौ सीटों पर लड़ेगी। "
HOUSE = "The Samajwadi Party will contest 298 seats in the Uttar Pradesh assembly election. "


def named(text: str, language: str = "en", published: str = "2024-03-29") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for report in reports(text, language, published):
        party = report.party.value.id.partition(":")[2]
        found.setdefault(party, set()).update(claim.value for claim in report.constituencies)
    return {party: names for party, names in found.items() if names}


@pytest.mark.parametrize(
    "text",
    [
        "Congress cadres in Purnia are angry.",
        "The Congress has a base in Purnia and Katihar.",
        "The Congress leader flew in from Purnia.",
        "The Congress president will go to Purnia and Katihar next week.",
        "The two parties could not agree on Purnia and Katihar.",
        "The Congress will take a call on Purnia later.",
        "Purnia remains a problem for the Congress.",
        "The two will sit down in Patna to decide who gets Purnia and Katihar.",
        "The Congress has nobody for Purnia.",
        "The Congress's Tariq Anwar wants Katihar for his son.",
    ],
)
def test_names_that_only_say_where_something_is_are_nobodys_seats(text: str) -> None:
    assert named(LEAD + text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "पूर्णिया में कांग्रेस कमजोर है।",
        "कटिहार के कांग्रेस नेता तारिक अनवर बैठक में नहीं थे।",
        "राहुल गांधी पूर्णिया और कटिहार जाएंगे।",
        "कांग्रेस और राजद में पूर्णिया और कटिहार पर सहमति नहीं बनी।",
    ],
)
def test_so_it_is_in_hindi(text: str) -> None:
    assert named(LEAD_HI + text, "hi") == {}


def test_what_is_denied_to_be_given_up_is_still_claimed() -> None:
    assert named(LEAD + "The Congress has not given up its claim to Purnia.") == {"INC": {"Purnia"}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The SP may have to forgo Chillupar, which the BSP claims.", {"BSP": {"Chillupar"}}),
        ("The BSP gets one seat, Chillupar.", {"BSP": {"Chillupar"}}),
    ],
)
def test_a_single_seat_of_an_assembly_is_known_by_its_table(
    text: str, told: dict[str, set[str]]
) -> None:
    assert named(HOUSE + text, published="2017-01-20") == told


@pytest.mark.parametrize(
    "text",
    [
        "The Congress has fielded a retired judge in Purnia.",
        "Ranjit Rai was fielded by the Congress from Purnia.",
    ],
)
def test_candidates_without_a_name_and_those_named_by_a_party_stand_for_it(text: str) -> None:
    assert named(LEAD + text) == {"INC": {"Purnia"}}


def test_a_seat_of_which_alone_a_verb_tells_is_no_part_of_the_list_before_it() -> None:
    told = named(LEAD + "While the Congress gets Purnia, Supaul has gone to the RJD.")
    assert told == {"INC": {"Purnia"}, "RJD": {"Supaul"}}


def test_a_seat_given_for_another_that_a_clause_gives_to_somebody_is_given_once() -> None:
    told = named(LEAD + "The Congress gets Purnia in exchange for Supaul, which goes to the RJD.")
    assert told == {"INC": {"Purnia"}, "RJD": {"Supaul"}}


def test_the_rest_of_a_name_after_an_initial_is_no_seat() -> None:
    text = "The TVK will contest all 234 seats in Tamil Nadu, its general secretary N. Anand said."
    assert named(text, published="2026-02-24") == {}


def test_a_capital_that_votes_is_the_territory_of_its_election() -> None:
    text = "दिल्ली चुनाव: भाजपा 68 पर लड़ेगी, कांग्रेस सभी 70 सीटों पर। जदयू ने बुराड़ी से शैलेंद्र कुमार को उतारा है।"
    assert {r.territory.value for r in reports(text, "hi", "2025-01-16")} == {"Delhi"}


def test_seats_of_no_parliament_have_the_names_of_the_assembly() -> None:
    text = "लोकसभा चुनाव के साथ मध्य प्रदेश में सपा निवाड़ी और बिजावर सीट मांग रही है।"
    assert named(text, "hi", "2023-10-20") == {"SP": {"Bijawar", "Niwari"}}
